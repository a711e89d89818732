"""Writes the training pairs of the main pass and of the finishing pass.

usage: data.py --data DIR --work DIR [--seed 1]
In: the data folder (pairs/, news/). Out: WORK/main.jsonl.xz and WORK/finish.jsonl.xz, shuffled, rows {"set","premise","hypothesis",
"label","event"?}; label is one of model.LABELS or "not_contradiction", of which only that much is known. Invariants: no dev, blind or
cluster event; no sentence of judged pairs or of written_dev in a mined or edited pair of the main pass, so that the judged
pairs stay unseen until the finishing pass, which can leave out one fold of events (train.py --without-fold).
"""
import argparse
import collections
import json
import lzma
import os
import random

import news
import twins

# How many rows of each labelled set enter the main pass (all that there are when fewer). Long documents and sets without news-like
# sentences are left out; sets with contradictions only and templates are kept small, since they give the label away.
GENERAL = {
    "vitaminc_real/train": 23372, "ling_in_loop/train": 30000, "new_protocols/base_train": 8495, "new_protocols/contrast_train": 6000,
    "new_protocols/edit_other_train": 5000, "new_protocols/edit_premise_train": 5000, "snli/dev": 9840, "mnli/dev_matched": 9809,
    "taxinli/not_in_mnli_dev": 2239, "vitaminc_synthetic/train": 6000, "fever_multi/train_part_a": 2500, "fever_multi/train_part_b": 2500,
    "conj_nli/train_adversarial": 3000, "cad_nli/train": 4000, "semiauto_base_wiki/train": 2740, "curriculum/comparative_train": 1000,
    "curriculum/counting_train": 1200, "curriculum/negation_train": 1000, "curriculum/quantifier_train": 1000,
    "wikifactcheck_negated/all": 2500, "fool_me_twice/dev": 1169, "mpe/train": 1500, "scifact/train": 300,
}
MAX_CHARS = 700
NEUTRALS, DUPLICATES, CLAUSES, TWINS = 9000, 5000, 4000, 12000
CLOSE, MIDDLING = 0.62, (0.35, 0.58)  # cosines: below CLOSE two sentences rarely state one fact, above the middle they often do
FOLDS = 5


def read(path):
    with lzma.open(path, "rt") as f:
        return [json.loads(line) for line in f]


def fold(event):
    """0 to FOLDS-1, a stable function of the event's name."""
    return sum(event.encode()) % FOLDS


def row(name, premise, hypothesis, label, event=None):
    out = {"set": name, "premise": premise, "hypothesis": hypothesis, "label": label}
    if event:
        out["event"] = event
    return out


def general(rows, rng):
    by_set = collections.defaultdict(list)
    for r in rows:
        if len(r["premise"]) + len(r["hypothesis"]) <= MAX_CHARS:
            by_set[r["set"]].append(r)
    out = []
    for name, count in GENERAL.items():
        out += rng.sample(by_set[name], min(count, len(by_set[name])))
    return out


def written(rows):
    """s and e against c, c2: contradiction; against n, n2: neutral; s implies e, and nothing but the absence of a conflict is known of e, s."""
    out = []
    for r in rows:
        s, e = r["s"], r["e"]
        add = lambda a, b, y: out.append(row("written", a, b, y, r.get("event")))
        for key, label in (("c", twins.C), ("c2", twins.C), ("n", twins.N), ("n2", twins.N)):
            x = r[key]
            add(s, x, label)
            add(x, s, label)
            add(e, x, label)
        add(r["c"], e, twins.C)
        add(r["n"], e, twins.N)
        add(s, e, twins.E)
        add(s, e, twins.E)
        add(e, s, twins.NOT_C)
    return out


def judged(rows):
    """Both directions; differ is ambiguous and left out; one detail more is not implied, hence the direction of ent."""
    out = []
    for r in rows:
        a, b, event = r["premise"], r["hypothesis"], r["event"]
        if r["rel"] == "neutral":
            labels = (twins.N, twins.N)
        elif r["rel"] == "agree":
            labels = (twins.E if r["ent"] in ("both", "ab") else twins.NOT_C, twins.E if r["ent"] in ("both", "ba") else twins.NOT_C)
        elif r["rel"] in ("contradict", "report-conflict", "dispute") or r["rel"] == "supersede" and r["conf"] >= 0.7:
            labels = (twins.C, twins.C)
        else:
            continue
        out += [row("judged", a, b, labels[0], event), row("judged", b, a, labels[1], event)]
    return out


def edited(sources, count, rng):
    """Twins out of (premise, sentence the premise holds, event), in turn a conflict and a look-alike."""
    out = []
    for k in range(len(sources) * 2):
        if len(out) >= count:
            break
        premise, s, event = sources[k % len(sources)]
        for edits in (twins.CONFLICTS, twins.LOOKALIKES):
            for edit in rng.sample(edits, len(edits)):
                made = edit(s, rng)
                if made:
                    text, label = made
                    if label == twins.C and rng.random() < 0.5:
                        text = twins.decorated(text, rng)
                    if label != twins.C and premise is not s and edit is not twins.rounded:
                        label = twins.NOT_C
                    pair = (premise, text) if label == twins.E or rng.random() < 0.6 else (text, premise)
                    out.append(row("twin_" + edit.__name__, *pair, label, event))
                    break
    return out[:count]


def from_news(rows, pairs, forbidden, written_rows, general_rows, rng):
    """Mined neutrals, near-duplicates, clauses and twins of the train events; clauses of long premises of the labelled sets too."""
    pairs = [p for p in pairs if p[1] not in forbidden and p[2] not in forbidden]
    flip = lambda p: (p[1], p[2]) if rng.random() < 0.5 else (p[2], p[1])
    close = [p for p in pairs if p[3] >= CLOSE]
    middling = [p for p in pairs if MIDDLING[0] <= p[3] < MIDDLING[1]]
    out = [row("near_duplicate", *flip(p), twins.NOT_C, p[0]) for p in rng.sample(close, min(DUPLICATES, len(close)))]
    out += [row("same_story", *flip(p), twins.N, p[0]) for p in rng.sample(middling, min(NEUTRALS, len(middling)))]
    long = [(s, event) for event, _, s in rows if s not in forbidden]
    long += [(s, None) for s in sorted({r["premise"] for r in general_rows}) if 18 <= len(s.split()) <= 60]
    cuts = [(s, c, event) for s, event in rng.sample(long, len(long)) if (c := twins.clause(s))]
    for s, c, event in cuts[:CLAUSES]:
        out.append(row("clause", s, c, twins.E, event) if rng.random() < 0.6 else row("clause", c, s, twins.NOT_C, event))
    paraphrases = [(r["s"], r["e"], r.get("event")) for r in written_rows]
    shared = [(p[1], p[2], p[0]) for p in close if p[3] >= 0.8 and news.figures(p[1]) == news.figures(p[2])]
    plain = [(s, s, event) for event, _, s in rows if s not in forbidden and len(s.split()) < 30]
    out += edited(rng.sample(paraphrases, len(paraphrases)), TWINS // 4, rng)
    out += edited(rng.sample(cuts, len(cuts)), TWINS // 3, rng)
    out += edited(rng.sample(shared, len(shared)), TWINS // 5, rng)
    out += edited(rng.sample(plain, len(plain)), TWINS // 6, rng)
    return out


def write(path, rows, rng):
    rng.shuffle(rows)
    with lzma.open(path + ".part", "wt", preset=1) as f:
        for r in rows:
            f.write(json.dumps(r, ensure_ascii=False) + "\n")
    os.replace(path + ".part", path)
    counts = collections.Counter((r["set"], r["label"]) for r in rows)
    for (name, label), n in sorted(counts.items()):
        print(f"{n:7d} {name} {label}")
    print(f"{len(rows):7d} {os.path.basename(path)}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--work", required=True)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    rng = random.Random(a.seed)
    os.makedirs(a.work, exist_ok=True)
    pairs_dir = os.path.join(a.data, "pairs")
    judged_train, judged_dev = (read(os.path.join(pairs_dir, "judged", p + ".jsonl.xz")) for p in ("train", "dev"))
    all_written = read(os.path.join(pairs_dir, "written.jsonl.xz"))
    written_train = [r for r in all_written if r["split"] == "train"]
    forbidden = {r[k] for r in judged_train + judged_dev for k in ("premise", "hypothesis")} | {r["s"] for r in all_written if r["split"] != "train"}
    base = read(os.path.join(pairs_dir, "train.jsonl.xz"))

    rows = news.train_sentences(os.path.join(a.data, "news"))
    print(len(rows), "sentences of train events", flush=True)
    mined = news.mined(rows, news.embed([s for _, _, s in rows], os.path.join(a.work, "vectors.pt")))
    print(len(mined), "mined pairs", flush=True)
    labelled = general(base, rng)
    real = from_news(rows, mined, forbidden, written_train, labelled, rng)
    own = written(written_train)
    write(os.path.join(a.work, "main.jsonl.xz"), labelled + own + rng.sample(own, len(own) // 3) + real, rng)
    write(os.path.join(a.work, "finish.jsonl.xz"), 4 * judged(judged_train) + rng.sample(real, 4000) + rng.sample(own, 5000)
          + rng.sample(labelled, 6000), rng)


if __name__ == "__main__":
    main()
