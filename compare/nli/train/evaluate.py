"""Prints the table of figures for one weights file.

usage: evaluate.py --data DIR --weights FILE.safetensors|FILE.ckpt [--quantised] [--limit 1500] [--fold K] [--only REGEX]
Contradiction is scored as the mean of both directions, the class as premise to hypothesis. Never reads a blind event.
--fold K measures judged/train on the events of fold K alone (for weights that were trained --without-fold K); without it the judged
training pairs are not shown, since the weights have seen them. --limit takes the first rows of a fixed shuffle of each set.
"""
import argparse
import glob
import json
import os
import random
import re
import sys

import train

if __name__ == "__main__":
    train.with_environment()

import torch

import data
import model
import quantise

CLASSES = ("vitaminc_real_dev", "ling_in_loop_val", "new_protocols_base_val", "rte3_3way_dev", "scifact_dev")
CONTRADICTION = model.LABELS.index("contradiction")


def probabilities(net, pairs, batch=32):
    """P [n, 3] of ordered pairs (premise, hypothesis)."""
    encoded = model.tokenizer().encode_batch(pairs)
    order = sorted(range(len(pairs)), key=lambda i: len(encoded[i].ids))
    out = torch.zeros(len(pairs), len(model.LABELS))
    with torch.inference_mode():
        for k in range(0, len(order), batch):
            part = order[k:k + batch]
            out[part] = net(*model.collate([encoded[i] for i in part])).softmax(-1)
    return out


def clash(net, pairs):
    """P(contradiction), mean of both directions, as a list."""
    both = probabilities(net, pairs + [(b, a) for a, b in pairs])[:, CONTRADICTION]
    return ((both[:len(pairs)] + both[len(pairs):]) / 2).tolist()


def auc(positive, negative):
    """Area under the ROC curve (Mann-Whitney, ties count half)."""
    if not positive or not negative:
        return float("nan")
    p, n = torch.tensor(positive), torch.tensor(negative).sort().values
    below = torch.searchsorted(n, p, right=False) + torch.searchsorted(n, p, right=True)
    return below.double().mean().item() / 2 / len(n)


def labelled(net, rows):
    """(accuracy over three classes, AUC of contradiction one way, the same both ways, scores of the contradictions)."""
    pairs = [(r["premise"], r["hypothesis"]) for r in rows]
    p = probabilities(net, pairs)
    reverse = probabilities(net, [(b, a) for a, b in pairs])[:, CONTRADICTION]
    right = [model.LABELS[i] == r["label"] for i, r in zip(p.argmax(-1).tolist(), rows)]
    is_clash = [r["label"] == "contradiction" for r in rows]
    split = lambda s: ([x for x, y in zip(s, is_clash) if y], [x for x, y in zip(s, is_clash) if not y])
    both = ((p[:, CONTRADICTION] + reverse) / 2).tolist()
    return sum(right) / len(rows), auc(*split(p[:, CONTRADICTION].tolist())), auc(*split(both)), split(both)[0]


def gold_pairs(root):
    """(divergences other than differ, agreements and decoys) of seeds and clusters as lists of (a, b)."""
    positive, negative = [], []
    for path in sorted(glob.glob(os.path.join(root, "clusters", "*", "gold.json"))) + [os.path.join(root, "seeds", "gold.json")]:
        with open(path) as f:
            gold = json.load(f)
        pair = lambda d: (d["a"]["quote"], d["b"]["quote"])
        positive += [pair(d) for d in gold["divergences"] if d["relation"] != "differ"]
        negative += [pair(d) for d in gold["agreements"] + gold["decoys"]]
    return positive, negative


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--quantised", action="store_true")
    ap.add_argument("--limit", type=int, default=1500)
    ap.add_argument("--fold", type=int)
    ap.add_argument("--only", default="", help="regex of set names")
    a = ap.parse_args()
    torch.set_num_threads(2)
    net = quantise.load(a.weights, a.quantised).eval()
    pairs_dir = os.path.join(a.data, "pairs")

    def rows(name):
        out = data.read(os.path.join(pairs_dir, "dev", name + ".jsonl.xz"))
        random.Random(7).shuffle(out)
        return out[:a.limit]

    accuracy, one, both, scores = labelled(net, rows("written_dev"))
    threshold = sorted(scores)[len(scores) // 2]
    print(f"written_dev: accuracy {accuracy:.3f}, AUC {one:.3f} one way, {both:.3f} both; half of the conflicts at {threshold:.3f}", flush=True)
    judged = data.read(os.path.join(pairs_dir, "judged", "dev.jsonl.xz"))
    if a.fold is not None:
        judged += [r for r in data.read(os.path.join(pairs_dir, "judged", "train.jsonl.xz")) if data.fold(r["event"]) == a.fold]
    score = clash(net, [(r["premise"], r["hypothesis"]) for r in judged])
    for rel in ("agree", "neutral", "differ", "supersede", "dispute", "contradict"):
        found = [s for s, r in zip(score, judged) if r["rel"] == rel]
        if found:
            flagged = sum(s >= threshold for s in found)
            half = sum(s >= 0.5 for s in found)
            print(f"judged {rel}: {flagged} of {len(found)} flagged at {threshold:.3f}, {half} at 0.5; mean {sum(found) / len(found):.3f}", flush=True)
    for name in CLASSES:
        if re.search(a.only, name):
            accuracy, one, both, _ = labelled(net, rows(name))
            print(f"{name}: accuracy {accuracy:.3f}, AUC {one:.3f} one way, {both:.3f} both", flush=True)
    positive, negative = gold_pairs(a.data)
    p, n = clash(net, positive), clash(net, negative)
    print(f"real divergences: {len(p)} against {len(n)}, AUC {auc(p, n):.3f}; mean {sum(p) / len(p):.3f} against {sum(n) / len(n):.3f}")


if __name__ == "__main__":
    sys.exit(main())
