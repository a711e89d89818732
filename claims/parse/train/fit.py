"""Trains the parser on the rows that `go run ./claims/parse/train -dump DIR` writes, and measures it.

usage: python fit.py DIR OUT.pt [--passes N] [--rate R] [--every STEPS]
The last third of the steps runs with the encoder's products rounded to 8 bits as in claims/bert.
"""
import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

import net
import quantise


def read(path):
    with open(path) as f:
        return [json.loads(line) for line in f]


def vocabulary(rows):
    return sorted({t for r in rows for t in r["tags"]}), sorted({t for r in rows for t in r["labels"]})


def encoded(rows, pieces, tags, labels):
    out = []
    tag, label = {t: i for i, t in enumerate(tags)}, {t: i for i, t in enumerate(labels)}
    for r in rows:
        s = pieces.sentence(r["words"])
        if s:
            out.append((s, [tag.get(t, -100) for t in r["tags"]], [h + 1 for h in r["heads"]], [label.get(t, -100) for t in r["labels"]]))
    return out


def batches(data, size, rng):
    """Batches of about size pieces, sentences of like length together."""
    order = sorted(range(len(data)), key=lambda i: len(data[i][0][0]) + rng.random() * 3)
    out, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, len(data[i][0][0]))
        if batch and longest * (len(batch) + 1) > size:
            out.append(batch)
            batch, longest = [], len(data[i][0][0])
        batch.append(data[i])
    rng.shuffle(out)
    return out + [batch] if batch else out


def gold(batch, words):
    pad = lambda k, fill: torch.tensor([b[k] + [fill] * (words - len(b[k])) for b in batch])
    return pad(1, -100), pad(2, -100), pad(3, -100)


def loss_of(parser, batch, drop, noise):
    ids, types, mask, first = net.collate([b[0] for b in batch])
    if noise:
        lost = (torch.rand(ids.shape) < noise) & mask & (ids != net.START) & (ids != net.END)
        ids = ids.masked_fill(lost, 100)
    tags, heads, labels = gold(batch, first.shape[1])
    with torch.autocast("cpu", torch.bfloat16):
        t, a, parts = parser(ids, types, mask, first, drop)
        l = parser.labelled(parts, heads.clamp_min(0))
    one = lambda x, y: F.cross_entropy(x.float().reshape(-1, x.shape[-1]), y.reshape(-1))
    return one(a, heads) + one(l, labels) + 0.5 * one(t, tags)


@torch.no_grad()
def measure(parser, data):
    parser.eval()
    right = [0] * 4
    for batch in batches(data, 6000, random.Random(1)):
        ids, types, mask, first = net.collate([b[0] for b in batch])
        tags, heads, labels = gold(batch, first.shape[1])
        with torch.autocast("cpu", torch.bfloat16):
            t, a, parts = parser(ids, types, mask, first)
            h = a.argmax(-1)
            l = parser.labelled(parts, h).argmax(-1)
        real = heads >= 0
        right[0] += int(real.sum())
        right[1] += int(((t.argmax(-1) == tags) & real).sum())
        right[2] += int(((h == heads) & real).sum())
        right[3] += int(((h == heads) & (l == labels) & real).sum())
    parser.train()
    return "tags %.2f UAS %.2f LAS+ %.2f" % tuple(100 * x / right[0] for x in right[1:])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("dir"), ap.add_argument("out")
    ap.add_argument("--passes", type=float, default=8)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--every", type=int, default=300)
    a = ap.parse_args()
    rng = random.Random(1)
    torch.manual_seed(1)
    rows = read(os.path.join(a.dir, "train.jsonl"))
    tags, labels = vocabulary(rows)
    pieces = net.Pieces()
    data = encoded(rows, pieces, tags, labels)
    tests = {n: encoded(read(os.path.join(a.dir, n + ".jsonl")), pieces, tags, labels) for n in ("ewt_dev", "gum_news", "pud", "ewt_test")}
    parser = net.Parser(tags, labels).start()
    head = [p for n, p in parser.named_parameters() if not n.startswith("bert") and p.requires_grad]
    body = [p for n, p in parser.named_parameters() if n.startswith("bert") and p.requires_grad]
    opt = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": head, "lr": 5 * a.rate}], weight_decay=0.01, fused=True)
    todo = batches(data, 1500, rng)
    total = int(len(todo) * a.passes)
    rate = lambda s: min(1, (s + 1) / 200) * (1 - s / total) ** 0.9
    sched = torch.optim.lr_scheduler.LambdaLR(opt, rate)
    print(len(data), "sentences", len(todo), "batches", total, "steps", flush=True)
    parser.train()
    begin, step, rounded, seen = time.time(), 0, False, 0.0
    while step < total:
        for batch in batches(data, 1500, rng):
            if step >= total:
                break
            if not rounded and step >= 0.7 * total:
                quantise.simulate(parser)
                parser.head.forward = quantise._forward(parser.head)
                rounded = True
            loss = loss_of(parser, batch, 0.2, 0.05)
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + head, 1.0)
            opt.step(), sched.step()
            seen = 0.98 * seen + 0.02 * loss.item()
            step += 1
            if step % a.every == 0:
                print(step, round(time.time() - begin), "loss %.3f" % seen, "dev", measure(parser, tests["ewt_dev"]), flush=True)
                torch.save({"net": parser.state_dict(), "tags": tags, "labels": labels}, a.out)
    for n, t in tests.items():
        print(n, measure(parser, t), flush=True)
    torch.save({"net": parser.state_dict(), "tags": tags, "labels": labels}, a.out)


if __name__ == "__main__":
    main()
