"""Draws sentences of unseen news for blind annotation.

usage: draw.py NEWS BINARY OUT [COUNT]
In: NEWS with split.json, news_events/ and allsides/ unpacked beside it; BINARY is crossclaim. Out: OUT/partN.txtar, thirty sentences each in
the form of README.md with the claims left to be written, OUT/partN.context.txt with what stands around each, OUT/key.json with file and
offsets. Only events that split.json calls dev are read, half
of the sentences from each collection. The same seed draws the same sentences.
"""
import glob
import json
import os
import random
import subprocess
import sys

PER_PART = 30


def documents(news):
    split = json.load(open(os.path.join(news, "split.json")))
    for event, part in sorted(split["news_events"].items()):
        if part == "dev":
            yield from sorted(glob.glob(os.path.join(news, "news_events", event, "*.txt")))
    for event, part in sorted(split["allsides"].items()):
        if part == "dev":
            yield from sorted(glob.glob(os.path.join(news, "allsides", event + "_*.txt")))


def sentences(news, binary, path):
    """Sentences of one document with its date; headings and shreds of under six words are left out."""
    out = subprocess.run([binary, "claims", "--format", "json", path], capture_output=True, text=True).stdout
    read = json.loads(out)
    published = dates(news).get(os.path.splitext(os.path.basename(path))[0], "")
    rows = read["sentences"]
    for i, s in enumerate(rows):
        if s.get("heading") or len(s["text"].split()) < 6:
            continue
        yield {"file": os.path.relpath(path, news), "start": s["start"], "end": s["end"], "published": published, "text": " ".join(s["text"].split()),
               "before": " ".join(rows[i - 1]["text"].split()) if i else "", "after": " ".join(rows[i + 1]["text"].split()) if i + 1 < len(rows) else "",
               "title": " ".join(rows[0]["text"].split())}


def dates(news):
    path = os.path.join(news, "news_events", "index.json")
    found = {}
    for articles in (json.load(open(path)) if os.path.exists(path) else {}).values():
        for a in articles if isinstance(articles, list) else []:
            if isinstance(a, dict):
                found[os.path.splitext(os.path.basename(a.get("file", "")))[0]] = (a.get("published") or a.get("date") or "")[:10]
    return found


def main():
    news, binary, out = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 150
    rng = random.Random(2026)
    pools = {"news_events": [], "allsides": []}
    for path in documents(news):
        pools[os.path.relpath(path, news).split(os.sep)[0]].extend(sentences(news, binary, path))
    drawn = [s for name in sorted(pools) for s in rng.sample(pools[name], count // 2)]
    rng.shuffle(drawn)
    os.makedirs(out, exist_ok=True)
    json.dump(drawn, open(os.path.join(out, "key.json"), "w"), indent=1)
    for k in range(0, len(drawn), PER_PART):
        part = drawn[k:k + PER_PART]
        name = os.path.join(out, f"part{k // PER_PART + 1}")
        with open(name + ".txtar", "w") as f:
            f.write("Sentences of unseen news.\n-- meta --\n-- text.txt --\n" + "\n\n".join(s["text"] for s in part) + "\n-- claims --\n")
            f.writelines(f"# s{i + 1}\n" for i in range(len(part)))
        with open(name + ".context.txt", "w") as f:
            for i, s in enumerate(part):
                f.write(f"# s{i + 1}  published: {s['published'] or 'unknown'}  title: {s['title']}\n  before: {s['before']}\n  after:  {s['after']}\n")


if __name__ == "__main__":
    main()
