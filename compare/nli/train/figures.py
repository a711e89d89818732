"""Figures of a scorer on the sets that no run trains on: accuracy, area under the ROC curve, and what it says of real news."""
import numpy as np
import torch

import model
from batches import Batches


def area(y, s):
    """Area under the ROC curve; ties count half."""
    y, s = np.asarray(y, bool), np.asarray(s, np.float64)
    values, inverse, counts = np.unique(s, return_inverse=True, return_counts=True)
    rank = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    n = y.sum()
    return float((rank[y].sum() - n * (n + 1) / 2) / max(1, n * (len(y) - n)))


def contradiction(b, net, exact):
    """Classes of the pairs as they stand, and P(contradiction), mean of both orders."""
    a, c = (torch.softmax(torch.tensor(b.ask(net, swapped, exact=exact)[:, :3]), -1).numpy() for swapped in (False, True))
    return a.argmax(1), (a[:, 2] + c[:, 2]) / 2


def show(net, tokenizer, style, device, sets, judged, gold, say, exact=False):
    """sets: name -> rows (premise, hypothesis, label). judged: rows with a, b, rel. gold: rows with ta, a, tb, b, y, rel, event."""
    made = lambda pairs: Batches(pairs, tokenizer, style, device)
    for name, rows in sets.items():
        label = np.array([r[2] for r in rows])
        best, c = contradiction(made(rows), net, exact)
        clash = label == "contradiction"
        say(name, "accuracy %.3f area %.3f" % (np.mean(np.array(model.LABELS)[best] == label), area(clash, c)))
        if name == "written_dev":
            half = np.median(c[clash])
    rel = np.array([r["rel"] for r in judged])
    _, c = contradiction(made([(r["a"], r["b"]) for r in judged]), net, exact)
    say("judged at %.3f:" % half, *("%s %d of %d" % (k, (c[rel == k] >= half).sum(), (rel == k).sum()) for k in ("agree", "neutral")))
    if not gold:
        return
    use = np.array([not (g["y"] and g["rel"] == "differ") for g in gold])
    y = np.array([g["y"] for g in gold])
    _, c = contradiction(made([(g["a"], g["b"]) for g in gold]), net, exact)
    b = made([(titled(g["ta"], g["a"]), titled(g["tb"], g["b"])) for g in gold])
    d = b.ask(net, exact=exact)[:, 3] + b.ask(net, True, exact=exact)[:, 3]
    say("real divergences by contradiction %.3f, by the fourth output %.3f" % (area(y[use], c[use]), area(y[use], d[use])))
    return d / 2


def titled(title, sentence):
    """What the fourth output reads: title and sentence; square brackets are kept for words at stake."""
    plain = lambda t: t.replace("[", "(").replace("]", ")")
    return (plain(title[:90]) + " . " if title else "") + plain(sentence)
