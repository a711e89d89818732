"""Edits by script of two sentences that agree: each makes a conflict, or a look-alike that is none.

In: two sentences of different articles that a reader found to agree, and a random.Random. Out: a list of (first, second, whether they clash).
What both sentences tell in their own words, a figure, an age, a year, a day of the week, a month, is changed in the second: that is a
conflict. A figure that only the second tells is changed: that is none. The only auxiliary of the second is denied, a conflict; of both, none.
So what counts is what the figure is of, and not that figures differ.
"""
import re

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
         "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
VALUE = re.compile(r"(?<![\w.$£€,])[$£€]?(?P<figure>\d[\d,]*(?:\.\d+)?)(?=(?:st|nd|rd|th)?(?:[\s,;:)'’\"”%-]|\.(?:\s|$)|$))"
                   r"|\b(?P<word>" + "|".join(WORDS[2:]) + r")\b|\b(?P<day>" + "|".join(DAYS) + r")\b"
                   r"|\b(?P<month>" + "|".join(MONTHS) + r")\b(?=\s\d|\s*,|\.?\s)", re.I)
AUX = re.compile(r"\b(was|were|is|are|will|would|did|does|could|can|should|(?:has|have|had)(?= been\b))\b(?! not\b|n['’]t)", re.I)
DENIAL = re.compile(r"\b(not|no|never|none|nor|without|den(?:y|ied|ies|ying))\b|n['’]t\b|[\"“”]", re.I)
LONGEST = 28  # words of a sentence that is denied


def values(s):
    """(start, end, kind and value, as written) of each."""
    out = []
    for m in VALUE.finditer(s):
        kind, text = m.lastgroup, m.group(m.lastgroup)
        start = m.start(kind)
        if kind == "figure":
            text = text.rstrip(",")
            out.append((start, start + len(text), ("number", float(text.replace(",", ""))), text))
        elif kind == "word":
            out.append((start, m.end(kind), ("number", float(WORDS.index(text.lower()))), text))
        elif text[0].isupper():
            out.append((start, m.end(kind), (kind, (DAYS if kind == "day" else MONTHS).index(text.capitalize())), text))
    return out


def other(value, text, rng):
    """Another value of the kind, written alike and well outside rounding."""
    kind, x = value
    if kind == "day":
        return DAYS[rng.choice([k for k in range(7) if k != x])]
    if kind == "month":
        return MONTHS[(x + rng.choice([-2, -1, 1, 2, 3])) % 12]
    if text.isalpha():
        new = WORDS[rng.choice([k for k in range(max(2, int(x) - 3), min(20, int(x) + 4)) if k != x])]
        return new.capitalize() if text[0].isupper() else new
    if "." in text:
        y, places = x * (1 + rng.choice([-1, 1]) * rng.uniform(0.06, 0.35)), len(text.split(".")[1])
        return f"{y:,.{places}f}" if "," in text else f"{y:.{places}f}"
    x = int(x)
    if 1900 <= x <= 2030 and "," not in text:
        return str(x + rng.choice([-2, -1, 1, 2]))
    if x < 40:
        y = max(1, x + rng.choice([-3, -2, -1, 1, 2, 3, 4]))
        y = y if y != x else x + 1
    else:
        step = 10 ** (len(str(x)) - len(str(x).rstrip("0")))
        y = int(round(x * (1 + rng.choice([-1, 1]) * rng.uniform(0.05, 0.4)) / step)) * step
        if rng.random() < 0.25 and step == 1:
            y = x + rng.choice([-2, -1, 1, 2, 3])
        y = y if y != x else x + step
    return f"{y:,}" if "," in text else str(y)


def shared(a, b, rng):
    """What both tell, changed in the second, at most two of them; and what only the second tells."""
    in_a, in_b, out = values(a), values(b), []
    told_a, told_b = {v[2] for v in in_a}, {v[2] for v in in_b}
    both = [v for v in in_b if v[2] in told_a]
    rng.shuffle(both)
    for start, end, value, text in both[:2]:
        if sum(v[2] == value for v in in_a) > 1 or sum(v[2] == value for v in in_b) > 1:
            continue
        new = b[:start] + other(value, text, rng) + b[end:]
        if not ({v[2] for v in values(new)} - told_b) & told_a:
            out.append((a, new, True))
    alone = [v for v in in_b if v[2] not in told_a and v[2][0] == "number"]
    if alone:
        start, end, value, text = rng.choice(alone)
        out.append((a, b[:start] + other(value, text, rng) + b[end:], False))
    return out


def denied(s):
    """s with its only auxiliary denied; None where it has none, several, or a denial already."""
    found = list(AUX.finditer(s))
    if DENIAL.search(s) or len(s.split()) > LONGEST or len(found) != 1 or found[0].start() == 0:
        return None
    return s[:found[0].end()] + " not" + s[found[0].end():]


def twins(a, b, rng):
    out, not_a, not_b = shared(a, b, rng), denied(a), denied(b)
    if not_b:
        out.append((a, not_b, True))
        if not_a:
            out.append((not_a, not_b, False))
    return out
