"""Fits the temperature of the scorer and prints its reliability table.

usage: calibrate.py --data DIR --weights FILE.safetensors [--quantised] [--limit 1500]
One half of each dev set (even rows of a fixed shuffle) fits one temperature by least negative log likelihood; the other half gives
the expected calibration error of the label it calls and of P(contradiction), ten bins of equal width (Guo et al. 2017,
https://arxiv.org/abs/1706.04599). Dividing the logits changes no label.
"""
import argparse
import os
import random

import train

if __name__ == "__main__":
    train.with_environment()

import torch
import torch.nn.functional as F

import data
import evaluate
import model
import quantise

SETS = ("written_dev",) + evaluate.CLASSES
BINS = 10


def reliability(p, hit):
    """Rows (mean p, share of hits, count) of each bin, and the expected calibration error."""
    rows, error = [], 0.0
    index = (p * BINS).long().clamp_max(BINS - 1)
    for b in range(BINS):
        inside = index == b
        if inside.any():
            mean, share, count = p[inside].mean().item(), hit[inside].float().mean().item(), int(inside.sum())
            rows.append((mean, share, count))
            error += abs(mean - share) * count / len(p)
    return rows, error


def fit(logits, y):
    """The temperature of least negative log likelihood, by a grid of 2% steps from 0.3 to 5."""
    grid = [0.3 * 1.02 ** k for k in range(143)]
    return min(grid, key=lambda t: F.cross_entropy(logits / t, y).item())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--quantised", action="store_true")
    ap.add_argument("--limit", type=int, default=1500)
    a = ap.parse_args()
    torch.set_num_threads(2)
    net = quantise.load(a.weights, a.quantised).eval()
    halves = ([], [])
    for name in SETS:
        rows = data.read(os.path.join(a.data, "pairs", "dev", name + ".jsonl.xz"))
        random.Random(7).shuffle(rows)
        rows = rows[:a.limit]
        logits = evaluate.probabilities(net, [(r["premise"], r["hypothesis"]) for r in rows]).clamp_min(1e-9).log()
        y = torch.tensor([model.LABELS.index(r["label"]) for r in rows])
        for half in (0, 1):
            halves[half].append((logits[half::2], y[half::2]))
    temperature = fit(torch.cat([x for x, _ in halves[0]]), torch.cat([y for _, y in halves[0]]))
    print(f"temperature {temperature:.3f}")
    for name, (x, y) in list(zip(SETS, halves[1])) + [("all", tuple(map(torch.cat, zip(*halves[1]))))]:
        p = (x / temperature).softmax(-1)
        top = p.max(-1)
        rows, clash = reliability(p[:, evaluate.CONTRADICTION], y == evaluate.CONTRADICTION)
        print(f"{name}: ECE of the label {reliability(top.values, top.indices == y)[1]:.3f}, of P(contradiction) {clash:.3f}")
    for mean, share, count in rows:
        print(f"  P(contradiction) {mean:.2f}: {share:.2f} of {count}")


if __name__ == "__main__":
    main()
