"""Fits the weights by which two claims are matched as one event, and writes compare/event_weights.txt.

    CROSSCLAIM_FIT=/tmp/fit go test ./compare -run TestEventFeatures
    python compare/fit/events.py /tmp/fit compare/event_weights.txt

Needs numpy. Logistic regression on the train pairs of ECB+ (Cybulska and Vossen 2014), each subject with the root of its pairs as weight; the dev
pairs are only measured: average precision, ties against us, beside that of the cosine alone, and how far the probabilities are right.
"""
import json, sys

import numpy as np

PENALTY = 0.3


def load(path):
    rows = json.load(open(path))
    X = np.array([r["Features"][:-1] for r in rows])  # the last is the constant
    y = np.array([r["Same"] for r in rows], float)
    return X, y, weights([r["Topic"] for r in rows]), np.array([r["Cosine"] for r in rows]), np.array([r["Score"] for r in rows])


def weights(topics):
    count = {}
    for t in topics:
        count[t] = count.get(t, 0) + 1
    return np.array([count[t] ** -0.5 for t in topics])


def fit(X, y, w):
    mean, deviation = X.mean(0), X.std(0) + 1e-9
    Z = np.hstack([(X - mean) / deviation, np.ones((len(X), 1))])
    w = w / w.sum() * 1000
    b, ridge = np.zeros(Z.shape[1]), np.full(Z.shape[1], PENALTY)
    ridge[-1] = 0
    for _ in range(20):
        p = 1 / (1 + np.exp(-Z @ b))
        H = (Z * (w * p * (1 - p))[:, None]).T @ Z + np.diag(ridge + 1e-9)
        b -= np.linalg.solve(H, Z.T @ (w * (p - y)) + ridge * b)
    return b[:-1] / deviation, b[-1] - (b[:-1] * mean / deviation).sum()


def precision(score, y):
    order = np.lexsort((y, -np.round(score, 4)))
    hits = np.cumsum(y[order])
    return (hits / np.arange(1, len(y) + 1))[y[order] > 0].mean()


def main(folder, target, names):
    X, y, w, _, _ = load(folder + "/events_train.json")
    b, c = fit(X, y, w)
    X, y, _, cosine, score = load(folder + "/events_dev.json")
    p = 1 / (1 + np.exp(-(X @ b + c)))
    print("dev: average precision %.3f; cosine %.3f, weights set by hand %.3f" % (precision(p, y), precision(cosine, y), precision(score, y)))
    for low in np.arange(0, 1, 0.2):
        part = (p >= low) & (p < low + 0.2)
        if part.any():
            print("  %.1f to %.1f: %5d pairs, said %.2f, are %.2f" % (low, low + 0.2, part.sum(), p[part].mean(), y[part].mean()))
    with open(target, "w") as f:
        f.write("# Weights of the features of two claims, see eventNames, in a logistic regression. Written by fit/events.py; fitted on the\n")
        f.write("# train pairs of ECB+ (Cybulska and Vossen 2014, CC BY 3.0).\n")
        for n, v in zip(names, list(b) + [c]):
            f.write("%s %.4g\n" % (n, v))


if __name__ == "__main__":
    names = json.load(open(sys.argv[1] + "/events_names.json"))
    main(sys.argv[1], sys.argv[2], names)
