"""Trains the checker of compare/nli: the scorer, taught what two sentences of different texts on one subject look like when they clash, told as
changes to it.

    checker.py CARDS PAIRS LABELLED NLI TABLE MINUTES checker.bin

CARDS (cards.jsonl.xz beside this script) has lines {"a", "clash", "alike", "agree"}: a sentence, others that cannot be true beside it, others that
only look so, and others that tell the same. PAIRS has lines {"a", "b", "kind"}: clash, alike, agree or none, from written sets of three texts
(candidates of the program, by gold.json), and none from real documents and news: two texts of one project or event hardly ever clash, and of
their candidates those are taken that the scorer called likeliest. LABELLED are the pairs of data.py, for which, and for pairs of real news, it shall
go on saying what it said. (The embedded file is the mean of two such runs, with a gate that was fitted afterwards: ../MODEL.md.) NLI is the plain file of the scorer (go run ./claims/bert/pack -tuned -plain), TABLE the plain word table (-table -plain).
Each matrix gets a change of low rank (Hu et al., LoRA, 2021), biases, LayerNorms and outputs are trained whole. bfloat16 on the CPU; the rate falls
to nothing over MINUTES, so another machine gives weights of like quality, not the same. go run ./claims/bert/pack -changes
compare/nli/weights/nli.bin checker.bin packs the file.
"""
import copy
import json
import lzma
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import batches
import model
from editor import ATTENTION  # first: student puts another attention in its place
import student
import weights

model.SelfAttention.forward = ATTENTION

RANK, RATE, WARM, BATCH, LONGEST, SEED = 16, 6e-4, 60, 64, 128, 1
CARD, SET = 2, 3  # how often a pair of a card, and one of gold.json, is shown for each pair of real texts
REAL = 0.7  # weight of a pair of real texts
OLD = 0.3  # batches on which it shall say what it said, for each of the others
CLASSES = {"entailment": 0, "neutral": 1, "contradiction": 2}


class Narrow(nn.Module):
    """A linear layer whose matrix stays as it is but for the product of two of RANK."""

    def __init__(self, linear):
        super().__init__()
        self.weight = nn.Parameter(linear.weight.data.clone(), requires_grad=False)
        self.bias = nn.Parameter(linear.bias.data.clone())
        self.a = nn.Parameter(torch.randn(RANK, linear.in_features) * linear.in_features ** -0.5)
        self.b = nn.Parameter(torch.zeros(linear.out_features, RANK))

    def forward(self, x):
        return F.linear(x, self.weight + self.b @ self.a, self.bias)


def lines(path):
    with (lzma.open if path.endswith(".xz") else open)(path, "rt") as f:
        return [json.loads(line) for line in f]


def apart(cards):
    """Pairs of sentences of cards that cannot clash: what fits one sentence, and sentences of neighbours. Without them everything unlike is a clash."""
    for x, y, z in zip(cards, cards[1:] + cards[:1], cards[2:] + cards[:2]):
        one, two = x["alike"]
        agree = x["agree"][0]
        yield from ((agree, one), (agree, two), (one, two))
        yield from ((x["a"], y["clash"][0]), (x["a"], y["agree"][0]), (x["clash"][0], y["a"]), (agree, z["clash"][1]))


def taught(cards, pairs):
    """Rows (text, text, kind, weight)."""
    cards, rows = lines(cards), []
    for x in cards:
        for kind in ("clash", "alike", "agree"):
            rows += [(x["a"], b, kind, 1.0) for b in x[kind]] * CARD
    rows += [(a, b, "none", 1.0) for a, b in apart(cards)]
    for x in lines(pairs):
        rows += [(x["a"], x["b"], x["kind"], REAL if x["kind"] == "none" else 1.0)] * (1 if x["kind"] == "none" else SET)
    return rows


def loss(z, kinds, weight):
    """Cross entropy for clashes and look-alikes; of the rest only the absence of a contradiction is sure."""
    log = F.log_softmax(z[:, :3], 1)
    absent = -torch.log((1 - log[:, 2].exp()).clamp_min(1e-4))
    by = {"clash": -log @ torch.tensor([0.01, 0.04, 0.95]), "alike": -log @ torch.tensor([0.04, 0.93, 0.03]),
          "none": absent, "agree": absent - 0.35 * log[:, 0] - 0.1 * log[:, 1]}
    return (sum(by[k] * torch.tensor([k == x for x in kinds]) for k in by) * weight).mean()


def kept(z, before, labels):
    """How far it has moved from what it said, and from the label where there is one."""
    log = F.log_softmax(z[:, :3], 1)
    old = -(log * F.softmax(before[:, :3], 1)).sum(1)
    own = F.nll_loss(log, labels.clamp_min(0), reduction="none")
    return torch.where(labels >= 0, 0.7 * old + 0.3 * own, old).mean() + 0.1 * F.smooth_l1_loss(z[:, 3], before[:, 3])


def narrowed(net):
    """net with changes of RANK, and its parameters: those of the changes, and the others that are trained."""
    for module in list(net.bert.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Linear):
                setattr(module, name, Narrow(child))
    net.requires_grad_(True)
    for name, p in net.named_parameters():
        if "embeddings.weight" in name:
            p.requires_grad_(False)
    for m in net.modules():
        if isinstance(m, Narrow):
            m.weight.requires_grad_(False)
    changes = [p for n, p in net.named_parameters() if p.requires_grad and n.endswith((".a", ".b"))]
    return net, changes, [p for n, p in net.named_parameters() if p.requires_grad and not n.endswith((".a", ".b"))]


def fit(net, rows, others, minutes):
    rng = np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    tokenizer = model.base_dir() + "/tokenizer.json"
    own, rest = (batches.Batches([r[:2] for r in x], tokenizer, "bert", "cpu", LONGEST) for x in (rows, others))
    weight, labels = torch.tensor([r[3] for r in rows]), torch.tensor([r[2] for r in others])
    before = copy.deepcopy(net).eval().requires_grad_(False)
    net, changes, whole = narrowed(net)
    optimiser = torch.optim.AdamW([{"params": changes, "full": RATE, "weight_decay": 0.01}, {"params": whole, "full": RATE / 4, "weight_decay": 0}], lr=RATE, fused=True)
    order, turn, due, step, began = [], [], 0.0, 0, time.time()
    net.train()
    while (share := (time.time() - began) / (60 * minutes)) < 1:
        for g in optimiser.param_groups:
            g["lr"] = g["full"] * min(1, (step + 1) / WARM, max(0.02, 1 - share))
        order = order or own.order(BATCH, rng)
        i = order.pop()
        with torch.autocast("cpu", torch.bfloat16):
            z = net(*own(torch.from_numpy(i), rng.random() < 0.5)).float()
        now = loss(z, [rows[k][2] for k in i], weight[torch.from_numpy(i)])
        optimiser.zero_grad()
        now.backward()
        due += OLD
        if due >= 1:
            due -= 1
            turn = turn or rest.order(BATCH, rng)
            j = torch.from_numpy(turn.pop())
            x = rest(j)
            with torch.autocast("cpu", torch.bfloat16):
                kept(net(*x).float(), before(*x).float(), labels[j]).backward()
        nn.utils.clip_grad_norm_(changes + whole, 1.0)
        optimiser.step()
        step += 1
        if step % 100 == 0:
            print("step %d, loss %.4f, %.0f%%" % (step, now.item(), 100 * share), flush=True)
    return net


def parts(net):
    """The arrays of weights.change_file."""
    out = {}
    for name, m in net.named_modules():
        if isinstance(m, Narrow):
            u, s, v = torch.linalg.svd((m.b @ m.a).detach().double(), full_matrices=False)
            root, at = s[:RANK].sqrt(), name.removeprefix("bert.")
            out[at + ".a"], out[at + ".b"] = (root[:, None] * v[:RANK]).float().numpy(), (u[:, :RANK] * root).float().numpy()
    for name, w in net.state_dict().items():
        if "LayerNorm" in name or name.endswith(".bias") or name == "classifier.weight":
            out[name.removeprefix("bert.")] = (w[:3] if name.startswith("classifier") else w).float().numpy()
    return out


def main(cards, pairs, labelled, scorer, table, minutes, out):
    rows = taught(cards, pairs)
    others = [(x["premise"], x["hypothesis"], CLASSES.get(x["label"], -1)) for x in lines(labelled)]
    net = fit(student.load(scorer, table), rows, others, float(minutes))
    with open(scorer, "rb") as f, open(out, "wb") as to:
        to.write(weights.change_file("checker", parts(net), model.HEADS, f.read()))


if __name__ == "__main__":
    main(*sys.argv[1:])
