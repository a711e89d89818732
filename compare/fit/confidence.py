"""Fits the weights by which a finding gets its confidence, and writes compare/confidence_weights.txt.

    python3 compare/fit/confidence.py compare/fit/judged.tsv compare/fit/held.tsv compare/confidence_weights.txt

judged.tsv has a line for each finding that was put before two readers, mixed with pairs that were not flagged, without a word of what was
found: kind, the score its words and guards gave it, the scorer's contradiction and entailment (- where it was not asked), how many of the
two called it right (0, 0.5, 1), weight, round and event as a number. Weight 0.5: its class has been mended since. Round look: of events developed on, one reader;
0.25 where its class has been mended. Round dev: divergences that two annotators of the development events both listed.
Round single: any finding of news events, one reader; not fitted on, but it counts in how many of a kind are right.
held.tsv has the last rounds, which are not fitted on but count in how many of a kind were right.
Logistic regression that starts from the score (its logit is an offset), with a ridge on the kinds, so that a kind of few findings stays
near the mean; prints leave-one-event-out figures with and without the scorer, and those on the rounds held out. Plain Python.
"""
import math, sys

RIDGE = 0.5


def load(path):
    rows = []
    for line in open(path):
        if line.strip() and line[0] != "#":
            kind, score, c, e, right, weight, rnd, event = line.split()
            rows.append((kind, None if c == "-" else float(c) - float(e), float(right), float(weight), rnd, event, logit(float(score))))
    return rows


def logit(p):
    return math.log(p / (1 - p))


def solve(A, b):
    n = len(b)
    M = [list(map(float, A[i])) + [b[i]] for i in range(n)]
    for i in range(n):
        k = max(range(i, n), key=lambda r: abs(M[r][i]))
        M[i], M[k] = M[k], M[i]
        for r in range(n):
            if r != i:
                f = M[r][i] / M[i][i]
                M[r] = [x - f * y for x, y in zip(M[r], M[i])]
    return [M[i][n] / M[i][i] for i in range(n)]


def features(row, kinds, centre, witness):
    x = [1.0] + [float(row[0] == k) for k in kinds]
    if witness:
        x.append(row[1] - centre if row[1] is not None else 0.0)
    return x


def fit(rows, kinds, centre, witness):
    X = [features(r, kinds, centre, witness) for r in rows]
    n = len(X[0])
    ridge = [0.05] + [RIDGE] * (n - 1)
    w = [0.0] * n
    for _ in range(30):
        g, H = [ridge[i] * w[i] for i in range(n)], [[0.0] * n for _ in range(n)]
        for i in range(n):
            H[i][i] += ridge[i]
        for x, r in zip(X, rows):
            p = 1 / (1 + math.exp(-r[6] - sum(a * b for a, b in zip(x, w))))
            for i in range(n):
                if x[i]:
                    g[i] += r[3] * (p - r[2]) * x[i]
                    for j in range(n):
                        if x[j]:
                            H[i][j] += r[3] * p * (1 - p) * x[i] * x[j]
        w = [a - b for a, b in zip(w, solve(H, g))]
    return w


def probability(row, w, kinds, centre, witness):
    return 1 / (1 + math.exp(-row[6] - sum(a * b for a, b in zip(features(row, kinds, centre, witness), w))))


def area(pairs):
    """Area under the ROC curve of (probability, right)."""
    up, down = [p for p, y in pairs if y > 0.5], [p for p, y in pairs if y < 0.5]
    return sum((a > b) + 0.5 * (a == b) for a in up for b in down) / (len(up) * len(down))


def main(source, held, target):
    rows = [r for r in load(source) if r[4] != "single"]
    single = [r for r in load(source) if r[4] == "single"]
    kinds = sorted({r[0] for r in rows})
    asked = [r[1] for r in rows if r[1] is not None]
    centre = sum(asked) / len(asked)
    for witness in (False, True):
        shown = right = wrong = 0.0
        pairs = []
        for event in sorted({r[5] for r in rows}):
            w = fit([r for r in rows if r[5] != event], kinds, centre, witness)
            for r in rows:
                if r[5] == event and r[4] not in ("dev", "look"):
                    p = probability(r, w, kinds, centre, witness)
                    pairs.append((p, r[2]))
                    if p >= 0.5:
                        right, wrong = right + r[3] * r[2], wrong + r[3] * (1 - r[2])
        print("leave one event out, scorer %s: area %.3f; shown at 0.5: %.1f right, %.1f wrong" % ("with" if witness else "without", area(pairs), right, wrong))
    w = fit(rows, kinds, centre, True)
    pairs = [(probability(r, w, kinds, centre, True), r[2]) for r in load(held)]
    shown = [y for p, y in pairs if p >= 0.5]
    print("held out: area %.3f; shown at 0.5: %.1f right of %d" % (area(pairs), sum(shown), len(shown)))
    with open(target, "w") as f:
        f.write("# Weights of the kinds of findings in a logistic regression, with how many of those shown on unseen events two readers called right, of\n")
        f.write("# how many, and the same of any that one reader looked at. Written by fit/confidence.py out of fit/judged.tsv and fit/held.tsv.\n# Origin: judgements made for crossclaim; licence: the project's own.\n")
        f.write("constant %.3f\nwitness %.3f\ncentre %.3f\n" % (w[0], w[-1], centre))
        for k, v in zip(kinds, w[1:]):
            mine = [r for r in rows + load(held) if r[0] == k and r[4] not in ("dev", "look")]
            more = [r for r in single if r[0] == k]
            f.write("%s %.3f %g %d %g %d\n" % (k, v, sum(r[2] for r in mine), len(mine), sum(r[2] for r in more), len(more)))


if __name__ == "__main__":
    main(*sys.argv[1:])
