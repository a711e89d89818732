"""The model in plain numpy and float32, after BertModel of the transformers library: what the quantised engine is compared with."""
import math

import numpy as np

EPSILON = 1e-12


def erf(x):
    """Abramowitz and Stegun 7.1.26, error below 1.5e-7."""
    t = 1 / (1 + 0.3275911 * np.abs(x))
    p = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return np.sign(x) * (1 - p * np.exp(-x * x))


def norm(x, w, name):
    x = x - x.mean(-1, keepdims=True)
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON) * w[name + ".weight"] + w[name + ".bias"]


def dense(x, w, name, reach=None):
    """One linear layer; notes the largest |x| of each input in reach."""
    if reach is not None:
        reach[name] = np.maximum(reach.get(name, 0), np.abs(x).max(axis=tuple(range(x.ndim - 1))))
    return x @ w[name + ".weight"].T + w[name + ".bias"]


def softmax(x):
    x = np.exp(x - x.max(-1, keepdims=True))
    return x / x.sum(-1, keepdims=True)


def hidden(w, ids, types, heads=12, reach=None):
    """Last layer's rows [tokens][hidden] of one text; w has BertModel's names."""
    n = len(ids)
    e = "embeddings."
    x = w[e + "word_embeddings.weight"][ids] + w[e + "position_embeddings.weight"][:n] + w[e + "token_type_embeddings.weight"][types]
    x = norm(x, w, e + "LayerNorm")
    layers = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("encoder.layer."))
    for i in range(layers):
        p = f"encoder.layer.{i}."
        q, k, v = (dense(x, w, p + "attention.self." + name, reach).reshape(n, heads, -1).transpose(1, 0, 2) for name in ("query", "key", "value"))
        a = softmax(q @ k.transpose(0, 2, 1) / math.sqrt(q.shape[-1])) @ v
        x = norm(x + dense(a.transpose(1, 0, 2).reshape(n, -1), w, p + "attention.output.dense", reach), w, p + "attention.output.LayerNorm")
        h = dense(x, w, p + "intermediate.dense", reach)
        h = h * np.float32(0.5) * (1 + erf(h / np.float32(math.sqrt(2)))).astype(np.float32)
        x = norm(x + dense(h, w, p + "output.dense", reach), w, p + "output.LayerNorm")
    return x


def reach(w, texts):
    """Largest |activation| of every input of every linear layer over encoded texts [(ids, types)], by layer name."""
    found = {}
    for ids, types in texts:
        if "pooler.dense.weight" in w and "classifier.weight" in w:
            logits(w, ids, types, found)
        else:
            hidden(w, ids, types, reach=found)
    return found


def vector(w, ids):
    x = hidden(w, ids, [0] * len(ids)).mean(0)
    return x / np.linalg.norm(x)


def logits(w, ids, types, reach=None):
    """Class logits of BertForSequenceClassification."""
    pooled = np.tanh(dense(hidden(w, ids, types, reach=reach)[0], w, "pooler.dense", reach))
    return dense(pooled, w, "classifier")
