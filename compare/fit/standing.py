"""Fits how likely two statements of what always holds clash; writes compare/standing_weights.txt.

    python3 compare/fit/standing.py compare/fit/standing.tsv compare/standing_weights.txt

standing.tsv has a line for each pair of sentences that the editor reads, of three documents on one subject, that both tell what always holds: what
the scorer said of a contradiction (mean of both orders) and of an entailment (the greater), the cosine of both, and whether who wrote the documents
meant the two to clash. Logistic regression with a ridge, as in leads.py. Prints how many were right from some confidence on, each fifth of the
events by a fit on the others. Plain Python.
"""
import sys
import zlib

from leads import fit, logistic, odds

RIDGE = 0.05  # most cosines lie between 0.3 and 0.7, so their weight is a large number
NAMES = ("contradiction", "entailment", "cosine", "constant")


def main(path, out):
    rows = []
    for line in open(path):
        if line.strip() and line[0] != "#":
            event, contradiction, entailment, cosine, right = line.split()
            rows.append(((odds(float(contradiction)), odds(float(entailment)), float(cosine), 1.0), float(right), zlib.crc32(event.encode()) % 5))
    told = []
    for k in range(5):
        w = fit([r for r in rows if r[2] != k], RIDGE)
        told += [(logistic(w, x), right) for x, right, f in rows if f == k]
    for t in (0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        n = [right for p, right in told if p >= t]
        print("from %.2f on: %d, right %d" % (t, len(n), sum(n)))
    w = fit(rows, RIDGE)
    with open(out, "w") as f:
        f.write("# Weights of standingNames in a logistic regression of what clashes. Written by fit/standing.py from fit/standing.tsv.\n")
        for name, v in zip(NAMES, w):
            f.write("%s %.3f\n" % (name, v))
    print(" ".join("%s %.3f" % x for x in zip(NAMES, w)))


if __name__ == "__main__":
    main(*sys.argv[1:])
