"""Fits how likely readers call two figures a divergence that no rule calls so; writes compare/figure_weights.txt.

    python compare/fit/figures.py compare/fit/figures.tsv.gz compare/figure_weights.txt

figures.tsv.gz has a line for each pair of sentences with figures of one kind that readers judged one by one, who saw the two with what stands around them and no
word of the program (`CROSSCLAIM_FIGURES=FILE CROSSCLAIM_FIGURES_OUT=FILE go test ./compare -run TestFigureFeatures` writes it; gzip -n): the event, the features
that figurePair.told names, how many readers, and which share of them called it a divergence. What rules find by themselves is left out. Logistic regression with a
ridge on features of equal spread. Prints how many were right from some confidence on, each tenth of the events by a fit on the others. Needs numpy.
"""
import gzip
import sys
import zlib

import numpy as np

RIDGE = 20.0
OFTEN = 12  # a guard or a kind of figure with fewer pairs weighs nothing


def read(path):
    """Rows (tenth, {feature: value}, share)."""
    for line in gzip.open(path, "rt"):
        if line.strip() and line[0] != "#":
            event, *told, _, share = line.rstrip("\n").split("\t")
            values = dict(t.rsplit("=", 1) for t in told)
            yield zlib.crc32(event.encode()) % 10, {name: float(v) for name, v in values.items()}, float(share)


def fit(x, y):
    """Weights of the columns of x and a constant behind them."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    penalty = np.diag([RIDGE] * x.shape[1] + [0.0])
    w = np.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ w))
        w -= np.linalg.solve((z.T * (p * (1 - p))) @ z + penalty, z.T @ (p - y) + penalty @ w)
    b = w[:-1] / spread
    return np.append(b, w[-1] - b @ mean)


def main(path, out):
    rows = list(read(path))
    names = sorted({name for _, told, _ in rows for name in told})
    x = np.array([[told.get(name, 0.0) for name in names] for _, told, _ in rows])
    often = [i for i in range(len(names)) if (x[:, i] != 0).sum() >= OFTEN]
    names, x = [names[i] for i in often], x[:, often]
    y, tenth = np.array([share for _, _, share in rows]), np.array([t for t, _, _ in rows])
    held = np.zeros(len(y))
    for k in range(10):
        w = fit(x[tenth != k], y[tenth != k])
        held[tenth == k] = 1 / (1 + np.exp(-(x[tenth == k] @ w[:-1] + w[-1])))
    for t in (0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8):
        print("from %.2f on: %d, right %.1f" % (t, (held >= t).sum(), y[held >= t].sum()))
    w = fit(x, y)
    with open(out, "w") as f:
        f.write("# Weights in a logistic regression of figures that readers called a divergence. Written by fit/figures.py from fit/figures.tsv.gz.\n")
        for name, v in zip(names + ["constant"], w):
            f.write("%.4f %s\n" % (v, name))


if __name__ == "__main__":
    main(*sys.argv[1:])
