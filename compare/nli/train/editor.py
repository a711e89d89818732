"""Trains the editor of compare/nli: low-rank changes to the scorer, after which it says of two sentences of one story which relation they stand in.

    for e in EVENTS/*; do crossclaim claims -f json $e/*.txt > $e/claims.json; done
    editor.py EVENTS PAIRS NLI TABLE editor.bin

An event is a folder of texts with gold.json: divergences, agreements and decoys as pairs of quoted sentences; `required` says that any
careful editor would want it shown, `topic` which pairs are one disagreement, `verdict`, where there is one, what a second reader called the
pair who saw only the two sentences and what stands around them: a relation, agree or neutral. PAIRS has such verdicts on pairs that an
earlier editor or the rules had found in other events, as lines {"premise", "hypothesis", "rel", "conf"}. compare/fit/marked.tsv.gz holds both,
with a hash in place of each sentence. NLI is the plain file of the scorer (go run ./claims/bert/pack -tuned -plain), TABLE the word table.
Any other pair of sentences of an event counts as none, unless both belong to one disagreement: readers list but some pairs of each. Of
those the nearest by sentence vectors are taken, and a few at random; after the first pass one in four of those that the model has learned. To
each matrix of the scorer the product of two narrow ones is added (Hu et al., LoRA, 2021); these are trained, with the biases, the LayerNorms and
an output for each relation. bfloat16 on the CPU; one seed gives the same order of pairs.
"""
import glob
import itertools
import json
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import batches
import model

ATTENTION = model.SelfAttention.forward  # student puts a fused one in its place, whose backward pass takes twice as long on a CPU
import student
import weights

model.SelfAttention.forward = ATTENTION

CLASSES = ("none", "contradict", "report-conflict", "dispute", "supersede", "differ")
NEAR, RANDOM = 0.8, 0.25  # other pairs of an event, for each of its sentences
SURE, DOUBTFUL = 0.95, 0.6
VERDICT, SECOND, OPTIONAL, FOUND = 3.0, 1.5, 0.3, 6.0  # weights: a verdict, more of such a disagreement, not required, found by an editor
RANK, EPOCHS, RATE, BATCH, LONGEST, SEED = 32, 4, 4e-4, 128, 128, 1
LEARNED, KEPT = 0.05, 0.25  # of the pairs that are none and less likely anything else after a pass, so many are kept


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


class Changed(nn.Module):
    """A matrix that stays, and the product of two narrow ones that is added to it; its bias is trained with them."""

    def __init__(self, linear):
        super().__init__()
        self.linear = linear
        linear.weight.requires_grad_(False)
        self.a = nn.Parameter(torch.randn(RANK, linear.in_features) / linear.in_features**0.5)
        self.b = nn.Parameter(torch.zeros(linear.out_features, RANK))

    def forward(self, x):
        return self.linear(x) + F.linear(F.linear(x, self.a), self.b)


def editor(scorer):
    """The scorer with changes beside each matrix and outputs for CLASSES."""
    for module in list(scorer.bert.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Linear) and not isinstance(module, Changed):
                setattr(module, name, Changed(child))
    scorer.classifier = nn.Linear(model.HIDDEN, len(CLASSES))
    nn.init.normal_(scorer.classifier.weight, std=0.02)
    nn.init.zeros_(scorer.classifier.bias)
    for name, p in scorer.named_parameters():
        p.requires_grad_(name.endswith((".a", ".b", ".bias")) or "LayerNorm" in name or name.startswith("classifier"))
    return scorer


def arrays(net):
    """The changes under the names that weights.change_file wants."""
    name = lambda k: k.removeprefix("bert.").replace(".linear.bias", ".bias")
    return {name(k): v.detach().float().numpy() for k, v in net.named_parameters() if v.requires_grad}


def one_pass(net, rows, tokenizer, rng, falls):
    """Trains net on rows of (text, text, probabilities, weight); falls: whether the rate falls to nothing at the end."""
    own = batches.Batches([r[:2] for r in rows], tokenizer, "bert", "cpu", LONGEST)
    wanted, weight = torch.tensor(np.array([r[2] for r in rows])), torch.tensor([r[3] for r in rows])
    slow = [p for n, p in net.named_parameters() if p.requires_grad and not n.endswith((".a", ".b")) and not n.startswith("classifier")]
    fast = [p for n, p in net.named_parameters() if p.requires_grad and (n.endswith((".a", ".b")) or n.startswith("classifier"))]
    optimiser = torch.optim.AdamW([{"params": fast, "full": RATE}, {"params": slow, "full": RATE / 10}], lr=RATE, weight_decay=0.01, fused=True)
    order, began = own.order(BATCH, rng), time.time()
    net.train()
    for step, i in enumerate(order):
        for g in optimiser.param_groups:
            g["lr"] = g["full"] * min(1, (step + 1) / 60, max(0.02, 1 - step / len(order)) if falls else 1)
        k = torch.from_numpy(i)
        with torch.autocast("cpu", torch.bfloat16):
            z = net(*own(k, rng.random() < 0.5)).float()
        loss = -((F.log_softmax(z, 1) * wanted[k]).sum(1) * weight[k]).mean()
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(fast + slow, 1.0)
        optimiser.step()
        if step % 100 == 0:
            print("step %d of %d, loss %.4f, %.1f s a step" % (step, len(order), loss.item(), (time.time() - began) / (step + 1)), flush=True)


def thinned(net, rows, tokenizer, rng):
    """Rows without three in four of those that net has learned to be none."""
    with torch.autocast("cpu", torch.bfloat16):
        z = batches.Batches([r[:2] for r in rows], tokenizer, "bert", "cpu", LONGEST).ask(net)
    likely = 1 - torch.softmax(torch.from_numpy(z), 1)[:, 0].numpy()
    return [r for r, p in zip(rows, likely) if r[2][0] <= 0.5 or p >= LEARNED or rng.random() < KEPT]


def main(events, judged, scorer, table, out):
    torch.manual_seed(SEED)
    tokenizer = model.base_dir() + "/tokenizer.json"
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
    net = editor(student.load(scorer, table))
    for k in range(EPOCHS):
        one_pass(net, rows, tokenizer, rng, k == EPOCHS - 1)
        if k == 0:
            rows = thinned(net, rows, tokenizer, rng)
    with open(scorer, "rb") as f, open(out, "wb") as to:
        to.write(weights.change_file("editor", arrays(net), model.HEADS, f.read()))


if __name__ == "__main__":
    main(*sys.argv[1:])
