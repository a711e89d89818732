"""Edits of real sentences by script: each makes a conflict, or a look-alike that is none.

In: a sentence and a random.Random. Out: (edited sentence, label) or None where the edit does not fit. The label is that of the pair
(a text that holds the sentence, edited sentence). Word swaps alone carry over poorly to real text; data.py keeps them a minority.
"""
import functools
import os
import re

import news

E, N, C, NOT_C = "entailment", "neutral", "contradiction", "not_contradiction"
YEAR = re.compile(r"^(?:1[89]|20)\d\d$")
AUX = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should|may|might)\b(?! (?:not|no|never|n't)\b)")
PLAN = re.compile(r"\b(?:will|plans? to|is set to|are set to|is expected to|are expected to|intends? to) (?=[a-z])")
NAME = re.compile(r"(?<![.!?] )(?<!^)\b([A-Z][a-z]+(?: [A-Z][a-z]+)+)\b")
WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
SPEAKERS = ["officials said", "a spokesman said", "according to reports", "it was reported", "the company said", "witnesses said"]
OTHER_DENIALS = ["but nobody else has commented", "though no further details were given", "and no other change has been announced",
                 "although it was not clear why", "but did not say more"]


@functools.cache
def antonyms():
    table = {}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "antonyms.txt")) as f:
        for line in f:
            if not line.startswith("#"):
                a, b = line.split()
                table.setdefault(a, b)
                table.setdefault(b, a)
    return table


def _swap(s, m, new):
    return s[:m.start()] + new + s[m.end():]


def _other(rng, items, old):
    return rng.choice([x for x in items if x != old])


def number(s, rng):
    """One value edited, well outside rounding."""
    found = list(news.FIGURE.finditer(s)) + [m for m in news.NUMBER_WORD.finditer(s) if m.group().lower() in WORDS]
    if not found:
        return None
    m = rng.choice(found)
    text = m.group()
    if text.lower() in WORDS:
        return _swap(s, m, _other(rng, WORDS[1:], text.lower())), C
    value = float(text.replace(",", ""))
    if YEAR.match(text):
        new = value + rng.choice([-7, -4, -3, -2, -1, 1, 2, 3])
    else:
        new = value * rng.choice([0.3, 0.5, 0.6, 0.75, 1.3, 1.5, 2, 3])
        if value < 20 or "." not in text:
            new = round(new) if round(new) != value else value + rng.choice([1, 2])
    decimals = len(text.split(".")[1]) if "." in text else 0
    out = f"{new:,.{decimals}f}" if "," in text else f"{new:.{decimals}f}"
    return (_swap(s, m, out), C) if out != text and new >= 0 else None


def rounded(s, rng):
    """The same value, rounded and hedged: no conflict."""
    found = [m for m in news.FIGURE.finditer(s) if not YEAR.match(m.group()) and len(m.group().replace(",", "").rstrip("0")) >= 3]
    if not found:
        return None
    m = rng.choice(found)
    value = float(m.group().replace(",", ""))
    digits = len(str(int(value)))
    near = round(value, 1 - digits if digits > 2 else 0)
    if near == value or abs(near - value) > 0.04 * value or s[:m.start()].endswith("."):
        return None
    sign = s[m.start() - 1] if m.start() and s[m.start() - 1] in "$£€" else ""
    word = rng.choice(["about ", "around ", "roughly ", "nearly " if near > value else "more than "])
    return s[:m.start() - len(sign)] + word + sign + f"{near:,.0f}" + s[m.end():], E


def date(s, rng):
    """Another day of the week or month."""
    found = [(m, names) for names in (DAYS, MONTHS) for m in re.finditer(r"\b(?:" + "|".join(names) + r")\b", s)]
    if not found:
        return None
    m, names = rng.choice(found)
    return _swap(s, m, _other(rng, names, m.group())), C


def negated(s, rng):
    """The first auxiliary negated, or a negation taken away."""
    m = re.search(r"\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do) not ", s)
    if m and m.group(1) not in ("did", "does", "do"):
        return _swap(s, m, m.group(1) + " "), C
    m = AUX.search(s)
    if not m or news.NEGATION.search(s):
        return None
    return _swap(s, m, m.group() + rng.choice([" not", " not", " never" if m.group() in ("has", "have", "had") else " not"])), C


def negated_elsewhere(s, rng):
    """A denial of another thing added: a negation that is no conflict."""
    return (s[:-1] + ", " + rng.choice(OTHER_DENIALS) + ".", NOT_C) if s[-1] == "." and not news.NEGATION.search(s) else None


def antonym(s, rng):
    """One word replaced by its antonym."""
    table = antonyms()
    found = [m for m in re.finditer(r"\b[a-z]+\b", s) if m.group() in table]
    if not found or news.NEGATION.search(s):
        return None
    m = rng.choice(found)
    return _swap(s, m, table[m.group()]), C


def roles(s, rng):
    """Two names in one clause change places."""
    found = [m for m in NAME.finditer(s)]
    pairs = [(a, b) for a, b in zip(found, found[1:])
             if a.group(1) != b.group(1) and re.fullmatch(r" (?:has |had |have )?[a-z]+ed (?:[a-z]+ ){0,2}", s[a.end():b.start()])]
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    return s[:a.start()] + b.group() + s[a.end():b.start()] + a.group() + s[b.end():], C


def plan_cancelled(s, rng):
    """A plan becomes its refusal."""
    m = PLAN.search(s)
    if not m or news.NEGATION.search(s):
        return None
    plural = m.group().split()[0] in ("are", "plan", "intend")
    new = rng.choice(["have ruled out plans to " if plural else "has ruled out plans to ", "will not "])
    return _swap(s, m, new), C


def plan_hedged(s, rng):
    """A plan told with another certainty: no conflict."""
    m = PLAN.search(s)
    if not m:
        return None
    plural = m.group().split()[0] in ("are", "plan", "intend")
    return _swap(s, m, _other(rng, ["are due to " if plural else "is due to ", "will "], m.group())), NOT_C


def reported(s, rng):
    """The same fact told by a speaker: no conflict."""
    return (s[:-1] + ", " + rng.choice(SPEAKERS) + ".", NOT_C) if s[-1] == "." and " said" not in s else None


def said_denied(s, rng):
    """A speaker affirms or denies the same."""
    m = re.search(r"\b(said|confirmed|announced|acknowledged|admitted) (?:on [A-Z][a-z]+day )?that ", s)
    return (_swap(s, m, "denied that "), C) if m else None


def decorated(s, rng):
    """A conflict in the dress of a look-alike, so that the dress does not give the label away."""
    made = rng.choice((reported, negated_elsewhere))(s, rng)
    return made[0] if made else s


CONFLICTS = (number, number, date, negated, antonym, antonym, roles, plan_cancelled, said_denied)
LOOKALIKES = (rounded, rounded, negated_elsewhere, plan_hedged, reported)

APPOSITION = re.compile(r"(?<=[a-z]), (?:a|an|the|who|which|whose|where)\b[^,;:\"“”]{8,90}, (?=[a-z])")
TAIL = re.compile(r",? (?:after|as|while|when|amid|which|where|with|whereas|although|though|but|because|following|during|despite|including|adding) [^\"“”]*[.]$")
UNSAFE = re.compile(r"\b(?:if|unless|whether|would|could|might|may|only|until|false|alleg\w+|claim\w*|deni\w+|not)\b", re.I)


def clause(s):
    """A shorter sentence that s implies: an apposition or a trailing clause cut off; None where nothing safe can be cut."""
    if UNSAFE.search(s) or len(s.split()) < 14 or s.count('"') + s.count("“") or s[-1] != ".":
        return None
    out = APPOSITION.sub(" ", s, count=1)
    tail = TAIL.search(out)
    if tail and len(out[:tail.start()].split()) >= 7 and not out[:tail.start()].rstrip().endswith((" such", " as", " just")):
        cut = out[:tail.start()].rstrip(" ,")
        if re.search(r"\b(?:is|are|was|were|has|have|had|will|[a-z]+ed|said|told|went|took|made|won|lost|fell|rose|began)\b", cut):
            out = cut + "."
    return out if len(out.split()) <= 0.85 * len(s.split()) else None
