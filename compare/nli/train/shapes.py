"""Own pairs of five shapes that the labelled sets lack: implicatives, stances, strangers, periods, rules with exceptions.

usage: shapes.py DATA CLAIMS... > shapes.jsonl       (needs lemminflect)
DATA is the data folder; CLAIMS are files that `crossclaim claims --format json` wrote of training sentences. Out: rows [premise, hypothesis,
class (0 entailment, 1 neutral, 2 contradiction, -1 no contradiction), shape]. Words: shapes.txt. Each shape has conflicts and look-alikes
in one dress, so that the dress does not tell the label. No sentence of a development set goes in.
"""
import json
import lzma
import os
import random
import re
import sys

from lemminflect import getInflection, getLemma

E, N, C, NOT_C = 0, 1, 2, -1
HERE = os.path.dirname(os.path.abspath(__file__))
# What stays as it was at any time, and what has its own time, is not put into another.
TIMELESS = re.compile(r"\b(?:born|died|founded|released|elected|married|premiered|directed|wrote|written|invented|(?:19|20)\d\d|yesterday|today|"
                      r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|"
                      r"first|last|ever|never|always)\b")
LOWER = re.compile(r"(?:The|A|An|In|On|At|It|He|She|They|There|This|That|These|Those|His|Her|Their|Its|Some|Many|Most|Several|Two|Three|Four|Five|Six|"
                   r"People|Police|Officials|After|Before|When|While|Both|Each|All|No)\b")
SMALL = set("the a an of in on at to and or for by with was were is are has had have been be not that this it its his her he she they their as from but who which will would".split())
rng = random.Random(11)


def words():
    with open(os.path.join(HERE, "shapes.txt")) as f:
        lines = [[x.strip() for x in line.split("|")] for line in f if not line.startswith("#")]
    return {line[0]: line[1:] for line in lines}


W = words()
one = lambda name: rng.choice(W[name])
capital = lambda s: s[0].upper() + s[1:]
both = lambda a, b, label, shape: [(a, b, label, shape), (b, a, label, shape)]


def forms(base):
    g, p, d = (getInflection(base, tag)[0] for tag in ("VBG", "VBN", "VBD"))
    return {"b": base, "g": g, "p": p, "d": d}


def past(word):
    """Forms of the verb that word is the past of, or None."""
    lemma = getLemma(word, "VERB")
    if lemma and all(getInflection(lemma[0], tag) for tag in ("VBG", "VBN", "VBD")):
        f = forms(lemma[0])
        return f if f["d"] == word else None


def plain_claims(files):
    """(sentence, claim, start of the verb, its end) of claims in the past whose subject stands before the verb; places in the sentence."""
    for path in files:
        for s in json.load(open(path))["sentences"]:
            for c in s["claims"]:
                subject, verb = c["spans"]["subject"], c["spans"]["predicate"]
                told = c["speakers"] or c["polarity"] != "affirmed" or c["modality"] != "asserted" or c["factuality"] or "[?]" in c["subject"]
                if not told and c["object"] and subject and verb and subject["end"] + 1 == verb["start"] and not c["subject"].startswith("("):
                    yield s, c, verb["start"] - s["start"], verb["end"] - s["start"]


def implicatives(files):
    out = []
    for s, c, start, end in plain_claims(files):
        f = past(c["predicate"])
        if not f or f["b"] in ("be", "have", "do", "say", "tell", "make", "become", "seem", "appear", "remain", "get", "let"):
            continue
        text = s["text"]
        whole = lambda form: text[:start] + form.format(**f) + text[end:]
        claim = lambda form: capital(f"{c['subject']} {form.format(**f)} {text[end:c['end'] - s['start']].strip()}".rstrip(" .,;")) + "."
        made = claim if rng.random() < 0.6 else whole
        first = text if made is whole or rng.random() < 0.6 else claim("{d}")
        refused, other = rng.sample(W["refused"], 2)
        done, open_ = one("done"), one("open")
        out += both(first, made(refused), C, "implicative")
        if rng.random() < 0.7:
            out += [(first, made(done), E, "implicative")] + both(made(other), made(done), C, "implicative")
        if rng.random() < 0.5:
            out += [(first, made(open_), NOT_C, "implicative"), (made(open_), first, N, "implicative")]
        if rng.random() < 0.3:
            out.append((made(refused), made("did not {b}"), E, "implicative"))
        if rng.random() < 0.3:
            out.append((made(refused), made(open_), NOT_C, "implicative"))
    return out


def stance(who, frame, verb, thing, verb2, thing2):
    """One sentence: who does verb to thing, perhaps with another stance told before it."""
    lead = one("leads").format(g=forms(verb2)["g"], x=thing2)
    said = f"{who} {frame.format(x=thing, **forms(verb))}" + ("" if "{x}" in frame else " " + thing)
    return capital((f"{lead} {said}" if lead else said) + (end if (end := one("ends"))[:1] in ("", ",") else " " + end)) + "."


def stances(count):
    out = []
    for _ in range(count):
        (who, who2), (x, y, z) = rng.sample(W["people"], 2), rng.sample(W["things"], 3)
        side, opposite = ("against", "for") if rng.random() < 0.65 else ("for", "against")
        v, v2, v3 = one(side), one(side), one(side)
        no = lambda who, thing: stance(who, rng.choice(W["refused"] + W["silent"]), v2, thing, v3, y)
        a = stance(who, one("plainly"), v, x, v3, y)
        r = rng.random()
        if r < 0.45:
            out += both(a, no(who, x), C, "stance")
        elif r < 0.6:
            out += both(a, stance(who, "{d}", one(opposite), x, v3, y), C, "stance")
        elif r < 0.7:
            b = no(who, z)
            out += [(a, b, N, "stance"), (b, a, NOT_C, "stance")]
        elif r < 0.78:
            out += both(a, no(who2, x), N, "stance")
        elif r < 0.88:
            out += both(a, stance(who, "{d}", v2, x, v3, y), NOT_C, "stance")
        else:  # the stance of the subordinate clause holds, that of the main clause is avoided
            a = capital(f"despite {forms(v3)['g']} {y}, {who} has so far avoided directly {forms(v2)['g']} {x}.")
            held, avoided = (capital(f"{who} {forms(v)['d']} {t}.") for v, t in ((v3, y), (v2, x)))
            out += [(a, held, E, "stance"), (held, a, NOT_C, "stance")] + both(a, avoided, C, "stance")
    return out


def content(s):
    return {w for w in re.findall(r"[a-z]{3,}", s.lower()) if w not in SMALL}


def strangers(pool, count):
    """Pairs out of (sentence, what it belongs to) that belong to different things and share no word, or, one time in five, at most one."""
    out = []
    while len(out) < count:
        a, b = rng.choice(pool), rng.choice(pool)
        if a[1] != b[1] and len(content(a[0]) & content(b[0])) <= (rng.random() < 0.2):
            out.append((a[0], b[0], N, "unrelated"))
    return out


def lowered(s):
    return s[0].lower() + s[1:] if LOWER.match(s) or not re.match(r"[A-Z][a-z]*(?: [A-Z]| \d|'s)|[A-Z]{2}|I\b|[A-Z][a-z]+ (?:is|was|has|had|said|did)\b", s) else s


def periods(clashes, count):
    """A pair that clashes, each half put into a time of its own (neutral), or both into one."""
    out = []
    for premise, hypothesis in rng.sample(clashes, min(count, len(clashes))):
        y = rng.randint(1950, 2022)
        a, b = (t.strip() + ", " for t in one("then").format(y=y, z=y + rng.randint(1, 12)).split("/"))
        a, b = (b, a) if rng.random() < 0.3 else (a, b)
        p, h = lowered(premise), lowered(hypothesis)
        if rng.random() < 0.55:
            out += both(a + p, b + h, N, "period")[:1 + (rng.random() < 0.4)]
        else:
            out.append((a + p, a + h, C, "period"))
    return out


def exceptions(count):
    out = []
    for _ in range(count):
        g, (m, m2), (s, s2) = one("who"), rng.sample(W["must"], 2), rng.sample(W["narrower"], 2)
        rule = one("rule").format(g=g, G=capital(g), m=m)
        who = lambda narrower, text: f"{capital(g)} {narrower} {text}."
        free = lambda m: one("free").format(m=m)
        exempt, bound, but = who(s, free(m)), who(s, "must " + m), rule[:-1] + f", except those {s}."
        r = rng.random()
        if r < 0.3:
            general = rule if not rule.startswith(("All", "Every")) or rng.random() < 0.5 else rule[:-1] + ", except where stated otherwise."
            out += both(general, exempt, N, "exception")
        elif r < 0.45:
            out += both(rule, f"{capital(g)} {free(m)}.", C, "exception")
        elif r < 0.58:
            out += [(but, bound, C, "exception"), (but, exempt, E, "exception")]
        elif r < 0.7:
            out += both(exempt, bound, C, "exception") + [(rule, bound, E, "exception")]
        elif r < 0.82:
            out += both(exempt, who(s2, "must " + m), N, "exception")
        elif r < 0.92:
            out += both(rule, who(s, free(m2)), N, "exception")
        else:
            out += [(but, exempt, E, "exception"), (exempt, rule, N, "exception")]
    return out


def main():
    data, files = sys.argv[1], sorted(sys.argv[2:])
    read = lambda name: [json.loads(line) for line in lzma.open(f"{data}/pairs/{name}.jsonl.xz", "rt")]
    written, base = [r for r in read("written") if r["split"] == "train"], read("train")
    out = implicatives(files) + stances(9000)
    out += strangers([(r[k], r["s"]) for r in written for k in ("s", "c", "c2", "e", "n", "n2")], 7000)
    for name in ("ling_in_loop", "vitaminc_real", "new_protocols/base", "mnli", "fever_multi", "taxinli"):
        out += strangers([(r[k], r["premise"]) for r in base if r["set"].startswith(name) for k in ("premise", "hypothesis") if len(r[k]) < 300], 7000)
    short = [(capital(c["text"].strip(" ,;.")) + ".", s["text"]) for s, c, _, _ in plain_claims(files) if 4 <= len(c["text"].split()) <= 14]
    for _ in range(12000):
        who, verb, thing = one("people"), one(rng.choice(("against", "for"))), one("things")
        short.append((capital(f"{who} {forms(verb)['d']} {thing}."), who + thing))
    out += strangers(short, 30000)
    sets = ("vitaminc", "ling", "new_protocols", "semiauto", "mnli", "fool")
    clashes = [(r["premise"], r["hypothesis"]) for r in base if r["label"] == "contradiction" and r["set"].startswith(sets)]
    clashes += [(r[a], r[b]) for r in written for a in ("s", "e") for b in ("c", "c2")]
    out += periods([p for p in clashes if len(p[0]) < 220 and len(p[1]) < 160 and not TIMELESS.search(p[0] + " " + p[1])], 16000)
    out += exceptions(7000)
    for row in out:
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
