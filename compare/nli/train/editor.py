"""Trains an editor: a model that says of two sentences of one story which relation they stand in. It is not part of the program: MODEL.md
tells what it finds, and what it would have to find. Kept because the next one begins here.

    for e in EVENTS/*; do crossclaim claims -f json $e/*.txt > $e/claims.json; done
    editor.py EVENTS PAIRS NLI TABLE OUT.safetensors
    python claims/bert/convert/convert.py --nli OUT.safetensors --nli-out FILE --labels 6 --out TMP

An event is a folder of texts with gold.json: divergences, agreements and decoys as pairs of quoted sentences; `required` says that any
careful editor would want it shown, `topic` which pairs are one disagreement, `verdict`, where there is one, what a second reader called the
pair who saw only the two sentences and what stands around them: a relation, agree or neutral. PAIRS has such verdicts on pairs that an
earlier editor had found in other events, as lines {"premise", "hypothesis", "rel", "conf"}. compare/fit/marked.tsv.gz holds both, with a
hash in place of each sentence. NLI is the plain file of the scorer (go run ./claims/bert/pack -tuned -plain), whose first layers the editor
keeps, TABLE the word table.
Any other pair of sentences of an event counts as none, unless both belong to one disagreement: readers list but some pairs of each. Of
those the nearest by sentence vectors are taken, and a few at random. The states below the top are computed once. bfloat16 on the CPU; one
seed gives the same order of pairs.
"""
import glob
import itertools
import json
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import nn

import batches
import model

ATTENTION = model.SelfAttention.forward  # student puts a fused one in its place, whose backward pass takes twice as long on a CPU
import student

model.SelfAttention.forward = ATTENTION

CLASSES = ("none", "contradict", "report-conflict", "dispute", "supersede", "differ")
BELOW = 4  # layers that stay those of the scorer
NEAR, RANDOM = 0.8, 0.25  # other pairs of an event, for each of its sentences
SURE, DOUBTFUL = 0.95, 0.6
VERDICT, SECOND, OPTIONAL, FOUND = 3.0, 1.5, 0.3, 4.0  # weights: a verdict, more of such a disagreement, not required, found by an editor
EPOCHS, RATE, BATCH, LONGEST, SEED = 2, 3e-4, 128, 128, 1


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
    """Sentences [(source, text)] of an event, its marked pairs {(i, j): (class probabilities, weight)}, and those that are unknown."""
    told = json.load(open(folder + "/claims.json"))
    gold = json.load(open(folder + "/gold.json"))
    sentences = [(s["source"], fold(s["text"])) for s in told["sentences"]]
    at = {s: i for i, s in reversed(list(enumerate(sentences)))}
    verdicts = {d["topic"]: d["verdict"] in CLASSES[1:] for d in gold["divergences"] if "verdict" in d}
    marked, points = {}, {}
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
            if weight > 0:
                marked[min(i, j), max(i, j)] = probabilities(relation, sure), weight
    unknown = {(min(i, j), max(i, j)) for s in points.values() for i, j in itertools.combinations(s, 2)}
    return sentences, marked, unknown


def pairs_of(folder, vectors, rng):
    """Pairs of texts with class probabilities and weight."""
    sentences, marked, unknown = event(folder)
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
    return [(sentences[i][1], sentences[j][1], p, w) for i, j, p, w in rows]


class Top(nn.Module):
    """The layers above BELOW, begun from those of net, with a classifier of their own."""

    def __init__(self, net):
        super().__init__()
        self.layers, self.pooler = net.bert.encoder.layer[BELOW:], net.bert.pooler
        self.classifier = nn.Linear(model.HIDDEN, len(CLASSES))
        nn.init.normal_(self.classifier.weight, std=0.02)
        nn.init.zeros_(self.classifier.bias)

    def forward(self, x, mask):
        for layer in self.layers:
            x = layer(x, mask[:, None, None])
        return self.classifier(torch.tanh(self.pooler(x[:, 0])))


class States:
    """Rows of the layer BELOW of every pair, in an order of the two that is drawn, one after another."""

    @torch.no_grad()
    def __init__(self, net, pairs, tokenizer, rng, size=256):
        self.pairs = batches.Batches(pairs, tokenizer, "bert", "cpu", LONGEST)
        self.length = np.minimum(self.pairs.lengths + 3, LONGEST)
        self.start = np.cumsum(self.length) - self.length
        self.rows = torch.empty(int(self.length.sum()), model.HIDDEN, dtype=torch.bfloat16)
        turned = rng.random(len(pairs)) < 0.5
        for side in (False, True):
            order = np.flatnonzero(turned == side)
            order = order[np.argsort(self.length[order], kind="stable")]
            for k in range(0, len(order), size):
                i = order[k:k + size]
                ids, types, mask = self.pairs(torch.from_numpy(i), side)
                with torch.autocast("cpu", torch.bfloat16):
                    x = net.bert.embeddings(ids, types)
                    for layer in net.bert.encoder.layer[:BELOW]:
                        x = layer(x, mask[:, None, None])
                for r, j in enumerate(i):
                    self.rows[self.start[j]:self.start[j] + self.length[j]] = x[r, :self.length[j]]

    def __call__(self, i):
        x = torch.zeros(len(i), int(self.length[i].max()), model.HIDDEN, dtype=torch.bfloat16)
        mask = torch.zeros(x.shape[:2], dtype=torch.bool)
        for r, j in enumerate(i):
            x[r, :self.length[j]], mask[r, :self.length[j]] = self.rows[self.start[j]:self.start[j] + self.length[j]], True
        return x, mask


def fit(net, rows, tokenizer):
    rng = np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    states = States(net, [r[:2] for r in rows], tokenizer, rng)
    wanted, weight = torch.tensor(np.array([r[2] for r in rows])), torch.tensor([r[3] for r in rows])
    top = Top(net)
    top.requires_grad_(True)
    optimiser = torch.optim.AdamW(top.parameters(), lr=RATE, weight_decay=0.01, fused=True)
    steps, step = EPOCHS * -(-len(rows) // BATCH), 0
    for epoch in range(EPOCHS):
        total, began = 0.0, time.time()
        for i in states.pairs.order(BATCH, rng):
            for g in optimiser.param_groups:
                g["lr"] = RATE * min(1, (step + 1) / 50, max(0.02, 1 - step / steps))
            x, mask = states(i)
            with torch.autocast("cpu", torch.bfloat16):
                z = top(x, mask)
            loss = -((F.log_softmax(z.float(), 1) * wanted[i]).sum(1) * weight[i]).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(top.parameters(), 1.0)
            optimiser.step()
            total, step = total + loss.item() * len(i), step + 1
        print("epoch %d, loss %.4f, %.0f pairs a second" % (epoch, total / len(rows), len(rows) / (time.time() - began)), flush=True)
    return top


def main(events, judged, scorer, table, out):
    tokenizer = model.base_dir() + "/tokenizer.json"
    net = student.load(scorer, table)
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
    net.classifier = fit(net, rows, tokenizer).classifier  # the layers are those of net
    save_file({k: v.contiguous() for k, v in net.state_dict().items() if "word_embeddings" not in k}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
