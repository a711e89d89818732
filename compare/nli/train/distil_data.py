"""Writes what distil.py reads, but for weights and tokenizers.

usage: distil_data.py DATA MAIN.jsonl.xz SHAPES.jsonl OUT
DATA is the data folder, MAIN the main pass of data.py, SHAPES the pairs of shapes.py. Out: rows.jsonl, pool.jsonl, news.jsonl, dev_SET.jsonl,
judged_dev.jsonl and gold.jsonl. Invariant: rows, pool and news hold no event but those marked train, and of ECB+ only its train part.
"""
import collections
import json
import lzma
import os
import random
import sys
import tarfile

import numpy as np

import data
import news

CLASS = {"entailment": 0, "neutral": 1, "contradiction": 2, "not_contradiction": -1}
LEFT_OUT = ("wikifactcheck", "curriculum", "conj_nli", "healthver")  # contradictions only, templates, labels of a machine, another form
NEAR, COPY, MOST = 0.40, 0.985, 1500  # cosine from which two sentences are a pair of the pool, from which a copy; pairs of an event


def read(path):
    with (lzma.open if path.endswith(".xz") else open)(path, "rt") as f:
        return [json.loads(line) for line in f]


def rows(root, main, shapes):
    """Labelled pairs [premise, hypothesis, class, set]: the main pass, the rest of the labelled sets, own shapes, judged pairs four times."""
    row = lambda r: [r["premise"], r["hypothesis"], CLASS[r["label"]], r["set"].split("/")[0]]
    out = [row(r) for r in main]
    have = {(r[0], r[1]) for r in out}
    fits = lambda r: len(r["premise"]) + len(r["hypothesis"]) <= data.MAX_CHARS and (r["premise"], r["hypothesis"]) not in have
    out += [row(r) for r in read(root + "/pairs/train.jsonl.xz") if not r["set"].startswith(LEFT_OUT) and fits(r)]
    return out + shapes + [row(r) for r in data.judged(read(root + "/pairs/judged/train.jsonl.xz"))] * 4


def train_documents(folder):
    """event -> document -> (title, sentences) of events marked train, and of the train part of ECB+ (which has no titles)."""
    with open(folder + "/split.json") as f:
        split = json.load(f)
    out = collections.defaultdict(dict)
    text = lambda tar, member: tar.extractfile(member).read().decode("utf-8", "replace")
    for name, event_of in (("news_events", lambda p: p[1]), ("allsides", lambda p: p[1].split("_")[0])):
        with tarfile.open(f"{folder}/{name}.tar.xz") as tar:
            for m in tar:
                event = event_of(m.name.split("/"))
                if m.name.endswith(".txt") and split[name].get(event) == "train":
                    read_ = text(tar, m)
                    out[name + event][m.name] = (read_.split("\n")[0].strip(), news.split_sentences(read_))
    with tarfile.open(folder + "/ecbplus.tar.xz") as tar:
        lines = tar.extractfile("ecbplus/sentence_pairs_train.jsonl").read().decode().splitlines()
        train = {side.split("#")[0] for line in lines for side in json.loads(line)["id"].split("|")}
        for m in tar:
            name = m.name.split("/")[-1].removesuffix(".txt")
            if m.name.endswith(".txt") and name in train:
                out["ecb" + name.split("_")[0]][name] = ("", [s for s in news.split_sentences(text(tar, m)) if "http" not in s])
    return out


def pool(documents, cache, rng):
    """Pairs [title, sentence, title, sentence] of two documents of one event that lie near each other, and all sentences."""
    sentences = [(e, d, s, title) for e in sorted(documents) for d, (title, told) in documents[e].items() for s in told]
    vectors = news.embed([s for _, _, s, _ in sentences], cache).numpy()
    events, out = collections.defaultdict(list), []
    for i, s in enumerate(sentences):
        events[s[0]].append(i)
    for ids in events.values():
        cosine = vectors[ids] @ vectors[ids].T
        near = [(sentences[ids[i]], sentences[ids[j]]) for i, j in zip(*np.nonzero(np.triu(cosine >= NEAR, 1))) if cosine[i, j] < COPY]
        near = [(a, b) for a, b in near if a[1] != b[1]]
        out += [[a[3], a[2], b[3], b[2]] for a, b in (rng.sample(near, MOST) if len(near) > MOST else near)]
    return out, sorted({s for _, _, s, _ in sentences})


def gold(root):
    """Annotated pairs of seeds and clusters, for measuring only: ta, a, tb, b (titles and sentences), y, rel, event."""
    out = []
    for event in ["seeds"] + ["clusters/" + e for e in sorted(os.listdir(root + "/clusters"))]:
        with open(f"{root}/{event}/gold.json") as f, open(f"{root}/{event}/sources.json") as s:
            marked, titles = json.load(f), {x["file"].removesuffix(".txt"): x.get("title", "") for x in json.load(s)}
        for name in ("divergences", "agreements", "decoys"):
            for g in marked[name]:
                sides = {"t" + k: titles.get(g[k]["source"], "") for k in "ab"} | {k: g[k]["quote"] for k in "ab"}
                out.append(sides | {"y": int(name == "divergences"), "rel": g.get("relation", ""), "event": event})
    return out


def main():
    root, main_pass, shapes, out = sys.argv[1:5]
    os.makedirs(out, exist_ok=True)

    def write(name, items):
        with open(f"{out}/{name}.jsonl", "w") as f:
            f.writelines(json.dumps(x, ensure_ascii=False) + "\n" for x in items)
        print(len(items), name)

    write("rows", rows(root, read(main_pass), read(shapes)))
    near, sentences = pool(train_documents(root + "/news"), out + "/vectors.pt", random.Random(5))
    write("pool", near)
    write("news", sentences)
    for name in ("written_dev", "vitaminc_real_dev", "ling_in_loop_val", "new_protocols_base_val", "rte3_3way_dev"):
        write("dev_" + name, [[r["premise"], r["hypothesis"], r["label"]] for r in read(f"{root}/pairs/dev/{name}.jsonl.xz")])
    write("judged_dev", [{"a": r["premise"], "b": r["hypothesis"], "rel": r["rel"]} for r in read(root + "/pairs/judged/dev.jsonl.xz")])
    write("gold", gold(root))


if __name__ == "__main__":
    main()
