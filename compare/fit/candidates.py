"""Fits the weights by which candidate pairs are ranked, and writes compare/candidate_weights.txt.

    CROSSCLAIM_FIT=/tmp/fit go test ./compare -run TestCandidateFeatures
    python compare/fit/candidates.py /tmp/fit compare/candidate_weights.txt

Needs numpy and scipy. The model is a conditional logistic regression: the loss of an annotated divergence is log(1 + r/k), where r is the
rank of its best pair made smooth (the sum of exp(other - own) over all pairs that are none) and k the number of pairs that are kept;
the mean of it at both cuts. Every event weighs by the root of its divergences; those that both annotators listed count twice.
Annotated agreements and decoys speak of one thing too: they count a little. Events of the project's own (OWN) are fitted on, never
measured. Prints the recall of each event with the weights fitted on the others, and with those fitted on all.
"""
import glob, json, os, sys

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
from scipy.optimize import minimize

PENALTY, REQUIRED, ALIKE, ASKED = 0.15, 2.0, 0.3, 0.25
OWN = {"articles", "collapsed-footbridge", "cup-final-brawl", "hospital-strike", "trawler-seizure"}


def load(path):
    e = json.load(open(path))
    e["X"], e["pairs"], e["Asked"] = np.array(e["Values"]), np.array(e["Pairs"]), np.array(e["Asked"])
    at = {tuple(p): k for k, p in enumerate(e["Pairs"])}
    e["gold"] = [[at[tuple(p)] for p in g if tuple(p) in at] for g in e["Gold"]]
    e["wanted"] = np.array(e["Required"], bool)
    alike = [[at[tuple(p)] for p in g if tuple(p) in at] for g in e["Alike"]]
    e["fitted"] = e["gold"] + alike
    e["weight"] = np.concatenate([np.where(e["wanted"], REQUIRED, 1.0), np.full(len(alike), ALIKE)])
    e["none"] = np.ones(len(e["pairs"]), bool)
    for g in e["fitted"]:
        e["none"][g] = False
    e["room"] = max(24, min(8 * e["Sentences"], e["Eligible"] // 5))
    e["cut"] = int(1.5 * e["Sentences"])
    return e


def fit(events, columns):
    sizes = [[g for g in range(len(e["fitted"])) if e["fitted"][g]] for e in events]

    def loss(b):
        total, grad = 0.0, np.zeros(len(b))
        for e, known in zip(events, sizes):
            s = e["Z"][:, columns] @ b
            top = s.max()
            others = np.where(e["none"], np.exp(s - top), 0)
            mass = others.sum()
            best = np.array([max(e["fitted"][g], key=lambda t: s[t]) for g in known])
            w = e["weight"][known]
            w = w / w.sum() * np.sqrt(len(w)) / 3
            slope = np.zeros(len(s))
            for k in (e["room"], e["cut"]):
                t = np.exp(np.clip(top - s[best], -50, 50)) * mass / k
                total += 0.5 * (w * np.log1p(t)).sum()
                q = 0.5 * w * t / (1 + t)
                np.add.at(slope, best, -q)
                slope += others / mass * q.sum()
            grad += e["Z"][:, columns].T @ slope
        return total / len(events) + PENALTY / 2 * (b @ b), grad / len(events) + PENALTY * b

    return minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options=dict(maxiter=80)).x


def recall(e, score):
    score = np.round(score, 4)
    order = np.lexsort((e["pairs"][:, 1], e["pairs"][:, 0], -score))
    out = []
    for room, asked in ((e["room"], ASKED), (e["cut"], 0)):
        kept = np.zeros(len(score), bool)
        kept[order[e["Asked"][order]][: int(asked * room)]] = True
        kept[order[~kept[order]][: room - kept.sum()]] = True
        hit = np.array([kept[g].any() if g else False for g in e["gold"]])
        out += [hit.mean(), hit[e["wanted"]].mean()]
    return out


def run(events, columns, show=True):
    rows, everything = [], fit(events, columns)
    for k, e in enumerate(events):
        if e["Name"] in OWN:
            continue
        b = fit(events[:k] + events[k + 1 :], columns)
        rows.append(recall(e, e["Z"][:, columns] @ b) + recall(e, e["Z"][:, columns] @ everything))
        if show:
            print("%-20s" % e["Name"], "  ".join("%.3f" % v for v in rows[-1]))
    return everything, np.mean(rows, 0)


def main(folder, target):
    events = [load(f) for f in sorted(glob.glob(os.path.join(folder, "*.json")))]
    names = events[0]["Features"]
    every = np.vstack([e["X"] for e in events])
    mean, deviation = every.mean(0), every.std(0) + 1e-9
    for e in events:
        e["Z"] = (e["X"] - mean) / deviation
    print("%-20s all    req.   all    req. after the cut; the same fitted on all" % "event left out")
    b, figures = run(events, list(range(len(names))))
    print("%-20s" % "mean", "  ".join("%.3f" % v for v in figures))
    with open(target, "w") as f:
        f.write("# Weights of the features of a pair of sentences, see learnedNames. Written by fit/candidates.py; fitted on annotated\n")
        f.write("# events. Only the order of the scores matters, so there is no constant.\n")
        for n, w, d in zip(names, b, deviation):
            f.write("%s %.4g\n" % (n, w / d))


if __name__ == "__main__":
    main(*sys.argv[1:])
