"""Teaches the checker of compare/nli short stories: what clashes in two articles, among all that stands in them.

    CROSSCLAIM_FEW=STORIES CROSSCLAIM_FEW_OUT=few.tsv go test ./compare -run TestFewFeatures # writes few.tsv.jsonl
    stories.py PAIRS HELD NLI TABLE CHECKER checker.bin

PAIRS has lines {"writer", "a", "b", "clash", "weight"}: every two sentences of different texts of a story, or of real events of which somebody has marked
what clashes, with nobody as their writer. HELD are the writers, with commas between, that are left out; what is printed is measured on them: the mean precision
over all recalls, at the start and at the end. NLI and TABLE are plain files as for checker.py, CHECKER is the checker to begin from, plain as well (go run
./claims/bert/pack -changes compare/nli/weights/nli.bin -plain).
The layers before the gate and all that stands before them stay as they are, so the gate still sees what it was fitted to. Of the others every matrix is trained
whole, then RANK parts of what now sets it apart from NLI are kept. The mean of all steps after the first SETTLED is written (Izmailov et al., SWA, 2018).
bfloat16 on the CPU; one seed gives the same order of pairs.
"""
import json
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

RATE, WARM, BATCH, LONGEST, EPOCHS, SEED = 5e-5, 40, 64, 128, 1, 7
CLASH = 6  # how often a pair that clashes is shown
SETTLED = 0.3
GATE = 2  # layers before it
RANK, STEPS = 44, 5  # many parts of few steps: of a mean precision of .740 rank 16 keeps .663, 32 .718, 48 .727, 64 .733, from 5 steps on


def begun(scorer, table, checker):
    """The student with the changes of checker, and these."""
    net = student.load(scorer, table)
    with open(checker, "rb") as f:
        changes = weights.changes(f.read(), model.HEADS)
    net.classifier = nn.Linear(model.HIDDEN, len(changes["classifier.bias"]))
    state = net.state_dict()
    with torch.no_grad():
        for name, now in state.items():
            at, kind = name.removeprefix("bert.").rsplit(".", 1)
            if at + ".a" in changes and kind == "weight":
                now += torch.from_numpy(changes[at + ".b"] @ changes[at + ".a"])
            elif at + "." + kind in changes:
                now.copy_(torch.from_numpy(changes[at + "." + kind]))
    return net, changes


def trained(name):
    """Whether a parameter lies behind the gate."""
    if "embeddings" in name:
        return False
    return "encoder.layer." not in name or int(name.split("encoder.layer.")[1].split(".")[0]) >= GATE


def batched(rows):
    return batches.Batches([(r["a"], r["b"]) for r in rows], model.base_dir() + "/tokenizer.json", "bert", "cpu", LONGEST)


def clashing(net, rows):
    """The probability of a contradiction, the mean of both orders."""
    own = batched(rows)
    return sum(F.softmax(torch.from_numpy(own.ask(net, swapped)), 1)[:, 2] for swapped in (False, True)).numpy() / 2


def measured(net, rows):
    """Mean precision over all recalls (average precision)."""
    right = np.array([r["clash"] for r in rows])[np.argsort(-clashing(net, rows), kind="stable")]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1))[right > 0].mean())


def fit(net, rows):
    rng = np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    rows = [r for r in rows for _ in range(CLASH if r["clash"] else 1)]
    own, weight = batched(rows), torch.tensor([float(r["weight"]) for r in rows])
    clash = torch.tensor([bool(r["clash"]) for r in rows])
    for name, p in net.named_parameters():
        p.requires_grad_(trained(name))
    whole = {n: p for n, p in net.named_parameters() if p.requires_grad}
    mean = {n: p.detach().clone() for n, p in whole.items()}
    optimiser = torch.optim.AdamW(whole.values(), lr=RATE, weight_decay=0.01)
    steps, order, began = int(len(rows) * EPOCHS / BATCH), [], time.time()
    net.train()
    for step in range(steps):
        for g in optimiser.param_groups:
            g["lr"] = RATE * min(1, (step + 1) / WARM, max(0.02, 1 - step / steps))
        order = order or own.order(BATCH, rng)
        i = torch.from_numpy(order.pop())
        with torch.autocast("cpu", torch.bfloat16):
            z = net(*own(i, rng.random() < 0.5)).float()
        log = F.log_softmax(z, 1)
        absent = -torch.log((1 - log[:, 2].exp()).clamp_min(1e-4))  # of what does not clash only that is sure
        loss = (torch.where(clash[i], -0.05 * log[:, 1] - 0.95 * log[:, 2], absent) * weight[i]).mean()
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(list(whole.values()), 1.0)
        optimiser.step()
        if (seen := step - int(SETTLED * steps)) >= 0:
            for n, p in whole.items():
                mean[n].lerp_(p.detach(), 1 / (seen + 1))
        if step % 100 == 0:
            print("step %d of %d, loss %.4f, %.0f s" % (step, steps, loss.item(), time.time() - began), flush=True)
    net.load_state_dict(mean, strict=False)
    return net


def parts(net, scorer, changes):
    """The arrays of weights.change_file: those behind the gate anew, the others as they were."""
    before, out = student.plain(scorer), dict(changes)
    for name, now in net.state_dict().items():
        at, kind = name.removeprefix("bert.").rsplit(".", 1)
        if not trained(name):
            if at + ".a" in changes and kind == "weight":  # all matrices of a file have one rank
                room = RANK - len(changes[at + ".a"])
                out[at + ".a"], out[at + ".b"] = np.pad(changes[at + ".a"], ((0, room), (0, 0))), np.pad(changes[at + ".b"], ((0, 0), (0, room)))
            continue
        if at + ".a" in changes and kind == "weight":
            u, s, v = torch.linalg.svd((now - torch.from_numpy(before[name])).double(), full_matrices=False)
            root = s[:RANK].sqrt()
            out[at + ".a"], out[at + ".b"] = (root[:, None] * v[:RANK]).float().numpy(), (u[:, :RANK] * root).float().numpy()
            out[at + ".steps"] = STEPS
        else:
            out[at + "." + kind] = now.float().numpy()
    return out


def main(pairs, held, scorer, table, checker, out):
    rows = [json.loads(line) for line in open(pairs)]
    kept = [r for r in rows if r["writer"] in held.split(",")]
    net, changes = begun(scorer, table, checker)
    print("%d pairs, %d of writers left out; mean precision %.3f" % (len(rows), len(kept), measured(net, kept)), flush=True)
    net = fit(net, [r for r in rows if r["writer"] not in held.split(",")])
    print("mean precision %.3f" % measured(net, kept))
    with open(scorer, "rb") as f, open(out, "wb") as to:
        to.write(weights.change_file("checker", parts(net, scorer, changes), model.HEADS, f.read()))
    print("of the file %.3f" % measured(begun(scorer, table, out)[0], kept))


if __name__ == "__main__":
    main(*sys.argv[1:])
