"""Trains the editor of compare/nli: a model that says of two sentences of one story which relation they stand in, told as changes to the scorer.

    for e in EVENTS/*; do crossclaim claims -f json $e/*.txt > $e/claims.json; done
    editor.py EVENTS PAIRS NLI TABLE editor.bin

An event is a folder of texts with gold.json: divergences, agreements and decoys as pairs of quoted sentences; `required` says that any
careful editor would want it shown, `topic` which pairs are one disagreement, `verdict`, where there is one, what a second reader called the
pair who saw only the two sentences and what stands around them: a relation, agree or neutral. PAIRS has such verdicts on pairs that an
earlier editor had found in other events, as lines {"premise", "hypothesis", "rel", "conf"}. compare/fit/marked.tsv.gz holds both, with a
hash in place of each sentence. NLI is the plain file of the scorer (go run ./claims/bert/pack -tuned -plain), with which the editor begins,
TABLE the word table.
Any other pair of sentences of an event counts as none, unless both belong to one disagreement: readers list but some pairs of each. Of
those the nearest by sentence vectors are taken, and a few at random. Agreeing pairs give twins (pair_twins.py). All layers are trained, and a
gate after the second, which learns to tell what the last layer will say. bfloat16 on the CPU; one seed gives the same order of pairs. Of what
each matrix has changed by, the RANK greatest parts are kept (singular values; Hu et al., LoRA, 2021): seven tenths of the change, a tenth of
the bytes of a model, and nothing of what it finds.
"""
import glob
import itertools
import json
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import batches
import model
import pair_twins

ATTENTION = model.SelfAttention.forward  # student puts a fused one in its place, whose backward pass takes twice as long on a CPU
import student
import weights

model.SelfAttention.forward = ATTENTION

CLASSES = ("none", "contradict", "report-conflict", "dispute", "supersede", "differ")
NEAR, RANDOM = 0.8, 0.25  # other pairs of an event, for each of its sentences
SURE, DOUBTFUL = 0.95, 0.6
VERDICT, SECOND, OPTIONAL, FOUND = 3.0, 1.5, 0.3, 4.0  # weights: a verdict, more of such a disagreement, not required, found by an editor
CLASH, ALIKE = 1.0, 0.7  # weights of twins
TWIN = (0.1, 0.72, 0.05, 0.05, 0.06, 0.02)  # what a twin is that clashes, of CLASSES
EPOCHS, RATE, HEAD, BATCH, LONGEST, SEED = 2, 1e-4, 3e-4, 128, 128, 1
RANK = 32
GATE, GATED, SHUT = 2, 0.3, -1.7  # layers before the gate, weight of its loss, log odds below which it shuts: it passes two of five candidates


def fold(text):
    return " ".join(text.split())


def probabilities(relation, sure):
    """Of CLASSES: all that is not sure, or everything where there is no divergence, is none."""
    p = np.zeros(len(CLASSES), np.float32)
    if relation in CLASSES[1:]:
        p[CLASSES.index(relation)], p[0] = sure, 1 - sure
    else:
        p[0] = 1
    return p


def event(folder):
    """Sentences [(source, text)] of an event, its marked pairs {(i, j): (class probabilities, weight)}, those that are unknown, those that agree."""
    told = json.load(open(folder + "/claims.json"))
    gold = json.load(open(folder + "/gold.json"))
    sentences = [(s["source"], fold(s["text"])) for s in told["sentences"]]
    at = {s: i for i, s in reversed(list(enumerate(sentences)))}
    verdicts = {d["topic"]: d["verdict"] in CLASSES[1:] for d in gold["divergences"] if "verdict" in d}
    marked, points, agreeing = {}, {}, set()
    for kind in ("agreements", "decoys", "divergences"):
        for d in gold[kind]:
            i, j = (at.get((d[s]["source"], fold(d[s]["quote"]))) for s in "ab")
            if i is None or j is None or i == j:
                continue
            relation, sure, weight = "none", 1.0, 1.0
            if kind == "divergences":
                points.setdefault(d["topic"], set()).update((i, j))
                relation, sure, weight = d["relation"], SURE, 2.0
                if "verdict" in d:
                    relation, weight = d["verdict"], VERDICT
                elif not d["required"]:
                    sure, weight = DOUBTFUL, OPTIONAL
                elif d["topic"] in verdicts:
                    weight = SECOND if verdicts[d["topic"]] else 0
            elif kind == "agreements":
                agreeing.add((min(i, j), max(i, j)))
            if weight > 0:
                marked[min(i, j), max(i, j)] = probabilities(relation, sure), weight
    unknown = {(min(i, j), max(i, j)) for s in points.values() for i, j in itertools.combinations(s, 2)}
    agreed = [(i, j) for (i, j), (p, _) in marked.items() if (i, j) in agreeing and p[0] == 1]
    return sentences, marked, unknown, agreed


def pairs_of(folder, vectors, rng):
    """Pairs of texts with class probabilities and weight."""
    sentences, marked, unknown, agreed = event(folder)
    n, none = len(sentences), probabilities("none", 1)
    rows = [(i, j, p, w) for (i, j), (p, w) in marked.items()]
    seen = set(marked) | unknown
    x = vectors([t for _, t in sentences])
    like, (left, right) = x @ x.T, np.triu_indices(n, 1)
    near = 0
    for k in np.argsort(-like[left, right], kind="stable"):
        i, j = int(left[k]), int(right[k])
        if near >= NEAR * n:
            break
        if like[i, j] > 0.97 or (i, j) in seen or sentences[i][0] == sentences[j][0] and rng.random() < 0.5:
            continue
        seen.add((i, j))
        rows.append((i, j, none, 1.0))
        near += 1
    for _ in range(int(RANDOM * n)):
        i, j = sorted(int(v) for v in rng.integers(0, n, 2))
        if i != j and (i, j) not in seen:
            seen.add((i, j))
            rows.append((i, j, none, 1.0))
    out = [(sentences[i][1], sentences[j][1], p, w) for i, j, p, w in rows]
    draw = random.Random(folder)
    for i, j in agreed:
        if draw.random() < 0.5:
            i, j = j, i
        for a, b, clash in pair_twins.twins(sentences[i][1], sentences[j][1], draw):
            out.append((a, b, np.array(TWIN, np.float32) if clash else none, CLASH if clash else ALIKE))
    return out


class Editor(nn.Module):
    """The layers of a scorer with the outputs of the editor: of CLASSES, and of the gate."""

    def __init__(self, scorer):
        super().__init__()
        self.bert, self.classifier, self.gate = scorer.bert, nn.Linear(model.HIDDEN, len(CLASSES)), nn.Linear(2 * model.HIDDEN, 1)
        for head in (self.classifier, self.gate):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def forward(self, ids, types, mask):
        x, f = self.bert.embeddings(ids, types), mask[..., None]
        for k, layer in enumerate(self.bert.encoder.layer):
            x = layer(x, mask[:, None, None, :])
            if k + 1 == GATE:
                gate = self.gate(torch.cat([x[:, 0], (x * f).sum(1) / f.sum(1)], 1))
        return torch.cat([self.classifier(torch.tanh(self.bert.pooler(x[:, 0]))), gate], 1)


def fit(net, rows, tokenizer):
    """Trains net, an Editor, on rows of (text, text, probabilities, weight)."""
    rng = np.random.default_rng(SEED)
    own = batches.Batches([r[:2] for r in rows], tokenizer, "bert", "cpu", LONGEST)
    wanted, weight = torch.tensor(np.array([r[2] for r in rows])), torch.tensor([r[3] for r in rows])
    net.requires_grad_(True)
    net.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    body = [p for n, p in net.named_parameters() if p.requires_grad and n.startswith("bert")]
    heads = [*net.classifier.parameters(), *net.gate.parameters()]
    optimiser = torch.optim.AdamW([{"params": body, "full": RATE}, {"params": heads, "full": HEAD}], lr=RATE, weight_decay=0.01, fused=True)
    order = [i for _ in range(EPOCHS) for i in own.order(BATCH, rng)]
    began = time.time()
    net.train()
    for step, i in enumerate(order):
        for g in optimiser.param_groups:
            g["lr"] = g["full"] * min(1, (step + 1) / 40, max(0.02, 1 - step / len(order)))
        k = torch.from_numpy(i)
        with torch.autocast("cpu", torch.bfloat16):
            z = net(*own(k, rng.random() < 0.5)).float()
        told = -((F.log_softmax(z[:, :-1], 1) * wanted[k]).sum(1) * weight[k]).mean()
        loss = told + GATED * F.binary_cross_entropy_with_logits(z[:, -1], 1 - wanted[k, 0], weight=weight[k])
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        if step % 100 == 0:
            print("step %d of %d, loss %.4f, %.1f s a step" % (step, len(order), loss.item(), (time.time() - began) / (step + 1)), flush=True)
    return net


def narrow(before, after):
    """The arrays of weights.change_file: "NAME.a" and "NAME.b", whose product is the nearest of its rank to what NAME has changed by, and the
    biases, LayerNorms and outputs of the editor and its gate, whole."""
    out = {"gate.after": GATE, "gate.weight": after["gate.weight"].numpy(), "gate.bias": after["gate.bias"].numpy() - SHUT}
    for name, w in after.items():
        part = name.removeprefix("bert.")
        if name.startswith("gate"):
            continue
        if name.startswith("classifier"):
            out[name] = w.numpy()
        elif "LayerNorm" in name or name.endswith(".bias"):
            out[part] = w.numpy()
        elif "embeddings" not in name:
            u, s, v = torch.linalg.svd(w - before[name], full_matrices=False)
            root = s[:RANK].sqrt()
            out[part.removesuffix(".weight") + ".a"] = (root[:, None] * v[:RANK]).numpy()
            out[part.removesuffix(".weight") + ".b"] = (u[:, :RANK] * root).numpy()
    return out


def main(events, judged, scorer, table, out):
    tokenizer = model.base_dir() + "/tokenizer.json"
    torch.manual_seed(SEED)
    net = Editor(student.load(scorer, table))
    base = model.CrossEncoder.from_base().bert

    @torch.no_grad()
    def vectors(texts):
        of = batches.Batches([(t, "") for t in texts], tokenizer, "bert", "cpu", LONGEST)
        out = np.zeros((len(texts), model.HIDDEN), np.float32)
        for k in range(0, len(texts), 64):
            i = np.arange(k, min(k + 64, len(texts)))
            ids, _, mask = of(torch.from_numpy(i))
            x = base.tokens(ids, torch.zeros_like(ids), mask) * mask[..., None]
            out[i] = F.normalize(x.sum(1), dim=1).numpy()
        return out

    rng = np.random.default_rng(SEED)
    rows = [r for folder in sorted(glob.glob(events + "/*/")) for r in pairs_of(folder.rstrip("/"), vectors, rng)]
    for line in open(judged):
        x = json.loads(line)
        rows.append((x["premise"], x["hypothesis"], probabilities(x["rel"], min(0.97, max(0.6, x["conf"]))), FOUND))
    print("%d pairs" % len(rows), flush=True)
    before = {k: v.clone() for k, v in net.state_dict().items()}
    fit(net, rows, tokenizer)
    with open(scorer, "rb") as f, open(out, "wb") as to:
        to.write(weights.change_file("editor", narrow(before, net.state_dict()), model.HEADS, f.read()))


if __name__ == "__main__":
    main(*sys.argv[1:])
