"""Fits how likely a reader calls right what the editor finds; writes compare/lead_weights.txt.

    python3 compare/fit/leads.py compare/fit/leads.tsv compare/lead_weights.txt

leads.tsv has a line for each pair of sentences that the editor had called likely in events it was not trained on: what it gave (any relation,
any but differ), the cosine of both, and which share of its readers called it a divergence; they saw the two sentences with what stands around
them and no word of the program. Logistic regression with a ridge. Prints how many were right from some confidence on, each fifth of the events
by a fit on the others. Plain Python.
"""
import math
import sys
import zlib

from confidence import solve

RIDGE = 1.0
NAMES = ("any", "grave", "cosine", "constant")


def odds(p):
    p = min(0.99, max(0.01, p))
    return math.log(p / (1 - p))


def logistic(w, x):
    return 1 / (1 + math.exp(-sum(a * b for a, b in zip(w, x))))


def fit(rows, ridge=RIDGE):
    n = len(rows[0][0])
    w = [0.0] * n
    for _ in range(40):
        g = [ridge * w[i] * (i < n - 1) for i in range(n)]
        h = [[ridge * (i == j and i < n - 1) for j in range(n)] for i in range(n)]
        for x, right, _ in rows:
            p = logistic(w, x)
            for i in range(n):
                g[i] += (p - right) * x[i]
                for j in range(n):
                    h[i][j] += p * (1 - p) * x[i] * x[j]
        w = [a - b for a, b in zip(w, solve(h, g))]
    return w


def write(out, head, names, w):
    """Weights in the form that parseWeights (compare/candidate_learned.go) reads."""
    with open(out, "w") as f:
        f.write("# %s\n" % head)
        for name, v in zip(names, w):
            f.write("%s %.3f\n" % (name, v))
    print(" ".join("%s %.3f" % x for x in zip(names, w)))


def main(path, out):
    rows = []
    for line in open(path):
        if line.strip() and line[0] != "#":
            event, any_, grave, cosine, right = line.split()
            rows.append(((odds(float(any_)), odds(float(grave)), float(cosine), 1.0), float(right), zlib.crc32(event.encode()) % 5))
    told = []
    for k in range(5):
        w = fit([r for r in rows if r[2] != k])
        told += [(logistic(w, x), right) for x, right, f in rows if f == k]
    for t in (0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8):
        n = [right for p, right in told if p >= t]
        print("from %.2f on: %d, all readers %d, one reader's share %.2f" % (t, len(n), sum(r == 1 for r in n), sum(n) / max(1, len(n))))
    w = fit(rows)
    write(out, "Weights of leadNames in a logistic regression of what strict readers called a divergence. Written by fit/leads.py from fit/leads.tsv.", NAMES, w)


if __name__ == "__main__":
    main(*sys.argv[1:])
