"""Fits how likely two sentences clash by the word of the checker; writes compare/few_weights.txt.

    python3 compare/fit/few.py compare/fit/few.tsv.gz compare/few_weights.txt

few.tsv.gz has a line for each two sentences of different texts in stories of two short articles, and for the best candidates of sets of more than FEW sentences
(stories.tar.xz, writers v to x and m; `CROSSCLAIM_FEW=FOLDER CROSSCLAIM_FEW_OUT=FILE go test ./compare -run TestFewFeatures` writes it; gzip -n), by writers of whom
the checker learned nothing: writer, story, whether it has a clash or only looks as if, how many sentences it has, the features of fewNames (compare/few.go) and
whether the writer meant these two to clash. Two logistic regressions with a ridge. Prints how many stories show a clash and how many other pairs, those of one
writer by a fit on the others. Stories clash more often than what people put side by side: SHIFT and MORE_SHIFT lower the odds. Plain Python.
"""
import gzip
import sys

from leads import fit, logistic, write

RIDGE = 1.0
SHIFT = 0.6
SHORT = 20  # sentences; longer stories of two texts are too few to fit on
FEW, MORE_SHIFT = 40, 0.3  # sentences up to which all pairs are read; sets of more have several clashes each
NAMES = ("contradiction", "margin", "names", "constant")


def read(path):
    """Rows (writer, story, kind, sentences, features, right)."""
    for line in gzip.open(path, "rt"):
        if line.strip() and line[0] != "#":
            writer, story, kind, sentences, *told, right = line.split("\t")
            yield writer, story, kind, int(sentences), tuple(map(float, told)) + (1.0,), float(right)


def told(rows, t):
    """Of the pairs from t on: stories whose clash is found, other pairs in those that clash, in look-alikes."""
    sure = [(story, kind, right) for p, story, kind, right in rows if p >= t]
    return len({s for s, _, right in sure if right}), sum(k == "clash" and not r for _, k, r in sure), sum(k == "look-alike" for _, k, _ in sure)


def weights(rows, shift):
    w = fit([(x, right, 0) for _, _, _, _, x, right in rows], RIDGE)
    w[-1] -= shift
    return w


def show(rows):
    """rows: (probability, story, kind, right)."""
    clashes, others = ({s for _, s, k, _ in rows if k == kind} for kind in ("clash", "look-alike"))
    print("%d stories that clash, %d that do not" % (len(clashes), len(others)))
    for t in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8):
        print("from %.2f on: %d clashes, %d other pairs of these stories, %d of the others" % ((t,) + told(rows, t)))


def held(rows, shift):
    """The pairs of each writer, told by a fit on the others."""
    out = []
    for writer in sorted({r[0] for r in rows}):
        w = weights([r for r in rows if r[0] != writer], shift)
        out += [(logistic(w, x), story, kind, right) for of, story, kind, _, x, right in rows if of == writer]
    return out


def main(path, out):
    rows = list(read(path))
    short, long, more = [r for r in rows if r[3] <= SHORT], [r for r in rows if SHORT < r[3] <= FEW], [r for r in rows if r[3] > FEW]
    w = weights(short, SHIFT)
    show(held(short, SHIFT))
    show([(logistic(w, x), story, kind, right) for _, story, kind, _, x, right in long])
    show(held(more, MORE_SHIFT))
    names = NAMES + tuple("of-more-" + name for name in NAMES)
    write(out, "Weights of fewNames, a logistic regression of few sentences and one of more. Written by fit/few.py from fit/few.tsv.gz.", names, w + weights(more, MORE_SHIFT))


if __name__ == "__main__":
    main(*sys.argv[1:])
