"""Fits how likely two sentences clash that the checker has read; writes compare/checked_weights.txt and compare/checked_news_weights.txt.

    python3 compare/fit/checked.py compare/fit/checked.tsv compare/checked_weights.txt compare/checked_news_weights.txt

checked.tsv has a line for each pair of sentences that the checker was asked about, of events it was not trained on: what it gave for a contradiction
and an entailment, what the editor gave for any divergence, their cosine, how much nearer each is to the other than to any other of its text (at most 0.3
each, summed), the share of both texts that tells what always holds, whether each has a figure that the other has not, and the share of readers who called it a divergence (in real news, event r...) or whether who wrote the texts meant the two to
clash (w...). Two logistic regressions with a ridge, as in leads.py: of written texts, for pages of rules, and of real news, where both models' word
counts for more above even odds. Prints how many were right from some confidence on, each fifth of the events by a fit on the others. Plain Python.
"""
import sys
import zlib

from leads import fit, logistic, odds, write

RULES_RIDGE = 0.05  # most margins lie between -0.2 and 0.5, so their weight is a large number
NEWS_RIDGE = 1.0
RULES = ("contradiction", "margin", "constant")
NEWS = ("contradiction", "contradiction-above-even", "entailment", "editor", "editor-above-even", "cosine", "figures", "constant")


def rules(clash, same, editor, cosine, margin, lasting, figures):
    return clash, margin, 1.0  # neither its entailment nor the editor, who knows news, adds to these, nor does the cosine


def news(clash, same, editor, cosine, margin, lasting, figures):
    return clash, max(clash, 0.0), same, editor, max(editor, 0.0), cosine, figures, 1.0


def read(path):
    """Rows (kind, fifth, numbers, right)."""
    for line in open(path):
        if line.strip() and line[0] != "#":
            event, contradiction, entailment, editor, *rest, right = line.split()
            told = (odds(float(contradiction)), odds(float(entailment)), odds(float(editor)), *map(float, rest))
            yield event[0], zlib.crc32(event.encode()) % 5, told, float(right)


def fitted(name, rows, features, names, ridge, out):
    """Fits on rows and writes out; prints what a fit on the other events says of each fifth."""
    rows = [(features(*told), right, fifth, told[5] >= 0.5) for kind, fifth, told, right in rows]
    held = []
    for k in range(5):
        w = fit([r[:3] for r in rows if r[2] != k], ridge)
        held += [(logistic(w, x), right, lasting) for x, right, fifth, lasting in rows if fifth == k]
    for t in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        n = {kind: [right for p, right, lasting in held if lasting == kind and p >= t] for kind in (True, False)}
        print("%s, from %.2f on:" % (name, t), ", ".join("%s %d, right %.1f" % (label, len(n[k]), sum(n[k])) for k, label in ((True, "of what always holds"), (False, "others")) if n[k]))
    w = fit([r[:3] for r in rows], ridge)
    write(out, "Weights in a logistic regression of what clashes (%s). Written by fit/checked.py from fit/checked.tsv." % name, names, w)


def main(path, rules_out, news_out):
    rows = list(read(path))
    fitted("written texts", [r for r in rows if r[0] == "w"], rules, RULES, RULES_RIDGE, rules_out)
    fitted("real news", [r for r in rows if r[0] == "r"], news, NEWS, NEWS_RIDGE, news_out)


if __name__ == "__main__":
    main(*sys.argv[1:])
