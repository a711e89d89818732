"""Sentences and cross-article pairs out of unlabelled news, for training.

In: the archives and split.json of the data folder. Out: sentences of events marked train, and pairs of them mined by cosine of the
unchanged all-MiniLM-L6-v2. Invariant: no event that is not marked train is ever decoded.
"""
import collections
import json
import os
import re
import tarfile

import torch
import torch.nn.functional as F

import model

ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co|Ltd)|\b[A-Z](?:\.[A-Z])*)\.$")
NEGATION = re.compile(r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refus\w+|reject\w*|fail(?:ed|s|ing)?|declin\w+|rul(?:ed|ing) out|unlikely|impossible|lack(?:s|ed)?)\b|n['’]t\b", re.I)
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
NUMBER_WORD = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|twice|double[ds]?|third|quarter)\b", re.I)


def split_sentences(text):
    """Sentences of 6 to 60 words of a plain text, white space folded."""
    out = []
    for paragraph in text.split("\n"):
        start = 0
        paragraph = " ".join(paragraph.split())
        for m in re.finditer(r"[.!?][\"”’)]*(?= [\"“‘(]?[A-Z0-9])", paragraph):
            if not ABBREVIATION.search(paragraph[start:m.end()]):
                out.append(paragraph[start:m.end()].strip())
                start = m.end()
        out.append(paragraph[start:].strip())
    return [s for s in out if 6 <= len(s.split()) <= 60 and s[-1] in ".!?\"”"]


def train_sentences(news_dir):
    """List of (event, article, sentence) of the events that split.json marks train, in the order of the archives."""
    with open(os.path.join(news_dir, "split.json")) as f:
        split = json.load(f)
    sources = (("news_events", "n:", lambda p: p[1]), ("allsides", "a:", lambda p: p[1].split("_")[0]))
    out, seen = [], set()
    for name, prefix, event_of in sources:
        with tarfile.open(os.path.join(news_dir, name + ".tar.xz")) as tar:
            for member in tar:
                parts = member.name.split("/")
                if not member.name.endswith(".txt") or split[name].get(event_of(parts)) != "train":
                    continue
                for s in split_sentences(tar.extractfile(member).read().decode("utf-8", "replace")):
                    if s not in seen:
                        seen.add(s)
                        out.append((prefix + event_of(parts), member.name, s))
    return out


def embed(sentences, cache, batch=64):
    """Unit vectors [n, HIDDEN] of the unchanged sentence encoder (mean pooling); kept in the file cache for the same sentences."""
    if os.path.exists(cache):
        kept = torch.load(cache, weights_only=True)
        if kept["sentences"] == sentences:
            return kept["vectors"]
    net = model.CrossEncoder.from_base().bert.eval()
    tok = model.tokenizer(96)
    encoded = tok.encode_batch(sentences)
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].ids))
    out = torch.zeros(len(encoded), model.HIDDEN)
    with torch.inference_mode():
        for k in range(0, len(order), batch):
            rows = order[k:k + batch]
            ids, types, mask = model.collate([encoded[i] for i in rows])
            x = net.tokens(ids, types, mask) * mask[:, :, None]
            out[rows] = F.normalize(x.sum(1) / mask.sum(1, keepdim=True), dim=1)
    torch.save({"sentences": sentences, "vectors": out}, cache)
    return out


def figures(s):
    return {f.replace(",", "") for f in FIGURE.findall(s)} | {w.lower() for w in NUMBER_WORD.findall(s)}


def clash(a, b):
    """True where figures differ or only one side negates: such a pair may be a real conflict, so nothing is claimed of it."""
    fa, fb = figures(a), figures(b)
    return bool(fa - fb and fb - fa) or bool(NEGATION.search(a)) != bool(NEGATION.search(b))


def mined(rows, vectors):
    """Cross-article pairs of one event without clash: (event, a, b, cosine), by event, cosine falling."""
    by_event = collections.defaultdict(list)
    for i, (event, _, _) in enumerate(rows):
        by_event[event].append(i)
    out = []
    for event in sorted(by_event):
        ids = by_event[event]
        similar = (vectors[ids] @ vectors[ids].T).tolist()
        found = []
        for i, a in enumerate(ids):
            for j in range(i + 1, len(ids)):
                b = ids[j]
                if similar[i][j] >= 0.30 and rows[a][1] != rows[b][1] and not clash(rows[a][2], rows[b][2]):
                    found.append((event, rows[a][2], rows[b][2], similar[i][j]))
        out += sorted(found, key=lambda p: -p[3])
    return out
