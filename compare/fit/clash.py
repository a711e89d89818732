"""Fits the weights by which findings of figures, denials and negations get their confidence, and writes compare/clash_weights.txt.

    python3 compare/fit/clash.py compare/fit/clashes.tsv.gz compare/fit/tilt.tsv compare/clash_weights.txt        (needs numpy)

clashes.tsv.gz has a line for each pair of claims that a reader judged who did not know what the program makes of it, drawn from news
events: kind, the guards that bar it joined by |, whether a careful editor would want it shown (0, 1), how sure the reader was (0.5 to 1),
the event as a number, the scorer's log odds of a divergence by a model that was trained without the event (nli/MODEL.md), then
feature:value, the features by their number in the first line. Numbers only: the texts belong to others.
A logistic regression with a ridge on the features, joined with the scorer by another on what the first says of events left out. Each feature weighs once for all kinds and once more for its group of kinds, so that kinds learn from
each other (Daume 2007, Frustratingly easy domain adaptation). The reader's doubt is the target. Prints five folds over events.
Later events differ, so tilt.tsv sets the log odds right by what readers said of findings of theirs as these stood then: for each kind or group in it a slope
and a shift (Platt 1999, Probabilistic outputs for support vector machines), held near 1 and 0.
"""
import collections, gzip, math, sys
import numpy as np

RIDGE, ENOUGH, FOLDS = 200, 15, 5
TILT = 2  # the ridge that holds slope and shift
SEEN = "how the model reads both sentences"
# Kinds whose features weigh alike. All are fitted on; only the findings of the groups in TOLD get their confidence by it (compare/clash.go):
# of the others too few are right, or features do not tell which.
GROUPS = {"figure": "toll numeric age", "denial": "denial", "negation": "negation implicit-negation modality factive antonym quantifier-scope",
          "time": "date-time day hour", "name": "spelling name entity-role", "state": "life status step",
          "voice": "stance positions misquotation attribution", "other": "cause definition"}
GROUP = {kind: group for group, kinds in GROUPS.items() for kind in kinds.split()}
TOLD = ("figure", "denial", "negation", "time")
SHOWN = "toll numeric age denial negation implicit-negation date-time".split()


def load(path):
    rows = []
    with gzip.open(path, "rt") as f:
        names = f.readline().rstrip("\n").split("\t")
        for line in f:
            kind, bars, flag, sure, event, seen, *values = line.rstrip("\n").split("\t")
            told = {}
            for v in values:
                i, x = v.split(":")
                told[names[int(i)]] = float(x)
            group = GROUP[kind]
            x = {**told, **{group + ": " + k: v for k, v in told.items()}, "kind " + kind: 1.0, "group " + group: 1.0}
            for b in bars.split("|") if bars else []:
                x["bar %s: %s" % (kind, b)] = 1.0
            rows.append((kind, bool(bars), int(flag), float(sure), int(event), x, float(seen)))
    return rows


def matrix(rows):
    count = collections.Counter(k for r in rows for k, v in r[5].items() if v)
    names = sorted(k for k, n in count.items() if n >= ENOUGH)
    at = {k: i for i, k in enumerate(names)}
    X = np.zeros((len(rows), len(names)))
    for n, r in enumerate(rows):
        for k, v in r[5].items():
            if k in at:
                X[n, at[k]] = v
    return X, names


def standard(X):
    spread = X.std(0)
    spread[spread < 1e-6] = 1
    return (X - X.mean(0)) / spread, X.mean(0), spread


def fit(X, y, strength):
    """Weights of a logistic regression, the constant first; y are probabilities."""
    Z = np.hstack([np.ones((len(X), 1)), X])
    ridge = np.full(Z.shape[1], float(strength))
    ridge[0] = 1e-3
    w = np.zeros(Z.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-Z @ w))
        step = np.linalg.solve((Z * (p * (1 - p))[:, None]).T @ Z + np.diag(ridge), Z.T @ (p - y) + ridge * w)
        w -= step
        if abs(step).max() < 1e-6:
            break
    return w


def left_out(X, y, fold, strength):
    """Log odds of each row by a model that has not seen its event."""
    z = np.zeros(len(X))
    for f in range(FOLDS):
        w = fit(X[fold != f], y[fold != f], strength)
        z[fold == f] = w[0] + X[fold == f] @ w[1:]
    return z


def area(p, y):
    """Area under the ROC curve."""
    up, down = p[y == 1], p[y == 0]
    if not len(up) or not len(down):
        return math.nan
    return ((up[:, None] > down).sum() + 0.5 * (up[:, None] == down).sum()) / (len(up) * len(down))


def tell(what, z, rows, flag, free):
    p = 1 / (1 + np.exp(-z))
    print("%s, events left out: area %.3f, where no guard bars %.3f" % (what, area(p, flag), area(p[free], flag[free])))
    for kind in SHOWN:
        k = np.array([r[0] == kind for r in rows])
        print("  %-10s %.3f / %.3f of %d / %d" % (kind, area(p[k], flag[k]), area(p[k & free], flag[k & free]), k.sum(), (k & free).sum()))
    shown = np.array([r[0] in SHOWN for r in rows])
    for least in (0.4, 0.5, 0.6, 0.7, 0.8):
        s = free & shown & (p >= least)
        print("  no guard bars, at %.2f: %d right of %d" % (least, flag[s].sum(), s.sum()))


def tilts(path):
    """For each group of a file of judged findings the slope and the shift of its log odds."""
    groups = collections.defaultdict(list)
    for line in open(path):
        if line[0] != "#":
            group, odds, right = line.split("\t")
            groups[group].append((float(odds), float(right)))
    out = {}
    for group, rows in sorted(groups.items()):
        x, y = np.array(rows).T
        t = np.array([1.0, 0.0])
        for _ in range(50):
            p = 1 / (1 + np.exp(-t[0] * x - t[1]))
            slope = np.array([((p - y) * x).sum(), (p - y).sum()]) + TILT * (t - [1, 0])
            w = p * (1 - p)
            t -= np.linalg.solve([[(w * x * x).sum() + TILT, (w * x).sum()], [(w * x).sum(), w.sum() + TILT]], slope)
        out[group] = t
        for what, z in (("as they are", x), ("set right", t[0] * x + t[1])):
            for least in (0.5, 0.8):
                s = z >= math.log(least / (1 - least))
                print("%s %s, from %.1f: %d right of %d" % (group, what, least, (y[s] > 0.5).sum(), s.sum()))
    return out


def main(source, later, target):
    rows = load(source)
    X, names = matrix(rows)
    seen = np.array([r[6] for r in rows])
    flag = np.array([r[2] for r in rows])
    sure = np.clip([r[3] for r in rows], 0.5, 0.97)
    y = np.where(flag == 1, sure, 1 - sure)
    fold = np.array([r[4] % FOLDS for r in rows])
    free = np.array([not r[1] for r in rows])
    print("%d pairs, %d called a divergence, %d features" % (len(rows), flag.sum(), len(names)))
    X, x_mean, x_spread = standard(X)
    zx = left_out(X, y, fold, RIDGE)
    tell("features", zx, rows, flag, free)
    tell("scorer", seen, rows, flag, free)
    both = np.stack([zx, seen], 1)
    tell("both", left_out(both[free], flag[free].astype(float), fold[free], 1e-3), [r for r in rows if not r[1]], flag[free], free[free])
    mix = fit(both[free], flag[free].astype(float), 1e-3)
    wx = fit(X, y, RIDGE)
    told = [useful(name) for name in names]
    never = sum(a * m / s for t, a, m, s in zip(told, wx[1:], x_mean, x_spread) if not t)  # what a finding never has is 0
    mean, spread = seen[free].mean(), seen[free].std()
    with open(target, "w") as f:
        f.write("# What the features of a finding weigh in its confidence: weight, mean, spread, name. Written by fit/clash.py out of fit/clashes.tsv.gz.\n")
        f.write("# Origin: judgements made for crossclaim; licence: the project's own.\n")
        f.write("%.4f 0 1 constant\n" % (mix[0] + mix[1] * (wx[0] - never) + mix[2] * mean))
        for name, t, a, m, s in zip(names, told, mix[1] * wx[1:], x_mean, x_spread):
            if t:
                f.write("%.4f %.4g %.4g %s\n" % (a, m, s, name))
        f.write("%.4f %.4g %.4g %s\n" % (mix[2] * spread, mean, spread, SEEN))
        for group, (slope, shift) in tilts(later).items():
            f.write("%.4f %.4f 1 tilt %s\n" % (slope, shift, group))


def useful(name):
    """Whether a finding whose confidence is told by features may have the feature."""
    first, _, rest = name.partition(" ")
    if first == "bar":
        return False  # it would not be a finding
    if first == "kind":
        return GROUP[rest] in TOLD
    if first == "group":
        return rest in TOLD
    group, colon, _ = name.partition(": ")
    return not colon or group not in GROUPS or group in TOLD


main(*sys.argv[1:])
