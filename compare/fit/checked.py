"""Fits how likely two sentences clash that the checker has read; writes compare/checked_weights.txt.

    python3 compare/fit/checked.py compare/fit/checked.tsv compare/checked_weights.txt

checked.tsv has a line for each pair of sentences that the checker was asked about, of events it was not trained on: what it gave for a contradiction
and an entailment, what the editor gave for any divergence, their cosine, the share of both texts that tells what always holds, and the share of
readers who called it a divergence (in real news, event r...) or whether who wrote the texts meant the two to clash (w...). Logistic regression with a ridge, as in leads.py.
Prints how many were right from some confidence on, each fifth of the events by a fit on the others. Plain Python.
"""
import sys
import zlib

from leads import fit, logistic, odds

RIDGE = 0.05  # most cosines lie between 0.4 and 0.7, so their weight is a large number
NAMES = ("contradiction", "entailment", "editor", "cosine", "lasting", "constant")
REAL = 2  # a pair of real news counts so often


def main(path, out):
    rows = []
    for line in open(path):
        if line.strip() and line[0] != "#":
            event, contradiction, entailment, editor, cosine, lasting, right = line.split()
            x = (odds(float(contradiction)), odds(float(entailment)), odds(float(editor)), float(cosine), float(lasting), 1.0)
            rows.append((x, float(right), zlib.crc32(event.encode()) % 5, event[0]))
    times = lambda rows: [r[:3] for r in rows for _ in range(REAL if r[3] == "r" else 1)]
    told = []
    for k in range(5):
        w = fit(times([r for r in rows if r[2] != k]), RIDGE)
        told += [(logistic(w, x), right, kind if kind == "r" or x[4] < 0.5 else "d") for x, right, f, kind in rows if f == k]
    for t in (0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        n = {kind: [right for p, right, own in told if own == kind and p >= t] for kind in "dwr"}
        print("from %.2f on:" % t, ", ".join("%s %d, right %.1f" % (name, len(n[k]), sum(n[k])) for k, name in (("d", "written documents"), ("w", "written news"), ("r", "real news"))))
    w = fit(times(rows), RIDGE)
    with open(out, "w") as f:
        f.write("# Weights of checkedNames in a logistic regression of what clashes. Written by fit/checked.py from fit/checked.tsv.\n")
        for name, v in zip(NAMES, w):
            f.write("%s %.3f\n" % (name, v))
    print(" ".join("%s %.3f" % x for x in zip(NAMES, w)))


if __name__ == "__main__":
    main(*sys.argv[1:])
