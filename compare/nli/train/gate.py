"""Fits the gate of the editor or the checker afterwards: after the second layer it lets through SHARE of the candidates, and of those that the
last layer calls likely as many as it can.

    go run ./claims/bert/gated compare/nli/weights/nli.bin compare/nli/weights/editor.bin ROWS SEEN
    go run ./claims/bert/pack -changes compare/nli/weights/nli.bin -plain compare/nli/weights/editor.bin
    gate.py ROWS SEEN CLASSES SHARE compare/nli/weights/editor.bin
    go run ./claims/bert/pack -changes compare/nli/weights/nli.bin compare/nli/weights/editor.bin

ROWS are candidates of real events, lines {"event", "first", "second", "weight"}; rows of weight 0 (likely ones that were looked for) teach, but SHARE and what is
printed are of the others. CLASSES is 6 for the editor, whose likelihood is one less the probability of none, 3 for the checker (a contradiction). The
program's own numbers are fitted on, not those of PyTorch: in 8 bits the states are others, and a gate that was fitted on these kept a tenth less.
What the last layer says teaches a logistic regression on what stands before the gate, the first token and the mean of all (early exit; Xin et al.,
DeeBERT, 2020). Prints how many of the likely ones come through, each quarter of the events by a fit on the others.
"""
import json
import os
import sys
import zlib

import numpy as np
import torch
import torch.nn.functional as F

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../claims/bert/convert"))
import weights

LEVELS = ((0.35, 0.3), (0.5, 0.4), (0.6, 0.3))  # a pair counts as likely by the sum of these shares from these probabilities on
LIKELY = 6.0  # what such a pair weighs
RIDGE = 1e-3


def fit(x, likely):
    """Weights, the constant last."""
    x = torch.from_numpy(x)
    wanted = torch.from_numpy(sum(share * (likely >= p) for p, share in LEVELS).astype(np.float32))
    weight = 1 + (LIKELY - 1) * (wanted > 0).float()
    w = torch.zeros(x.shape[1] + 1, requires_grad=True)
    optimiser = torch.optim.LBFGS([w], lr=0.5, max_iter=150)

    def step():
        optimiser.zero_grad()
        loss = F.binary_cross_entropy_with_logits(x @ w[:-1] + w[-1], wanted, weight=weight) + RIDGE * (w[:-1] ** 2).sum()
        loss.backward()
        return loss

    optimiser.step(step)
    return w.detach().numpy()


def main(rows, seen, classes, share, file):
    rows, classes = [json.loads(line) for line in open(rows)], int(classes)
    told = np.fromfile(seen, "<f4").reshape(len(rows), -1)
    x, p = told[:, :-classes], told[:, -classes:]
    likely = p[:, 2] if classes == 3 else 1 - p[:, 0]
    drawn = np.array([r["weight"] > 0 for r in rows])
    mean, spread = x.mean(0), x.std(0) + 1e-6
    x = (x - mean) / spread
    quarter = np.array([zlib.crc32(r["event"].encode()) % 4 for r in rows])
    score = np.zeros(len(rows))
    for k in range(4):
        w = fit(x[quarter != k], likely[quarter != k])
        score[quarter == k] = x[quarter == k] @ w[:-1] + w[-1]
    for s in (0.6, 0.5, 0.45, 0.4, 0.33, 0.25):
        through = score > np.quantile(score[drawn], 1 - s)
        print("%.2f come through: of those from .4, .5, .6, .7 on" % s, ", ".join("%.3f" % through[drawn & (likely >= t)].mean() for t in (0.4, 0.5, 0.6, 0.7)))
    w = fit(x, likely)
    bias = w[-1] - (w[:-1] * mean / spread).sum() - np.quantile((x @ w[:-1] + w[-1])[drawn], 1 - float(share))
    with open(file, "rb") as f:
        raw = f.read()
    with open(file, "wb") as f:
        f.write(weights.gated(raw, w[:-1] / spread, bias))


if __name__ == "__main__":
    main(*sys.argv[1:])
