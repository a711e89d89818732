"""Fine-tunes the cross-encoder. Resumable: run the same command again and it goes on from the last checkpoint.

usage: train.py --work DIR [--rows main.jsonl.xz] [--name main] [--pairs 190000] [--lr 1.5e-4] [--init FILE.safetensors]
                [--without-fold K] [--quantised] [--seed 1]
In: WORK/ROWS (data.py). Out: WORK/NAME.ckpt (weights, optimiser and place, every few minutes and on SIGTERM) and, at the end,
WORK/NAME.safetensors (float32, without the frozen word embeddings). The learning rate falls linearly over --pairs; a resumed run with
another --pairs falls over that, so that a long run can be brought to an end early.
"""
import argparse
import json
import lzma
import os
import random
import signal
import sys
import time

# glibc hands big activations back to the kernel at every step, and idle OpenMP threads spin: on a shared machine of 2 cores these
# settings doubled the pairs a second. They are read when a process starts, hence the exec.
ENVIRONMENT = {"MALLOC_MMAP_THRESHOLD_": "2000000000", "MALLOC_TRIM_THRESHOLD_": "8000000000", "MALLOC_TOP_PAD_": "200000000",
               "OMP_WAIT_POLICY": "PASSIVE", "TOKENIZERS_PARALLELISM": "false"}
CHUNK = 64  # batches that are sorted by length together
LABEL_SMOOTHING = 0.05
CHECKPOINT_SECONDS = 240


def with_environment():
    if any(os.environ.get(k) != v for k, v in ENVIRONMENT.items()):
        os.execve(sys.executable, [sys.executable] + sys.argv, {**os.environ, **ENVIRONMENT})


if __name__ == "__main__":
    with_environment()

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

import data
import model


def targets(rows):
    """Index into model.LABELS, or -1 where only 'not a contradiction' is known."""
    return [model.LABELS.index(r["label"]) if r["label"] in model.LABELS else -1 for r in rows]


def loss_of(logits, y):
    """Mean over the rows of cross entropy, or of -log(1 - P(contradiction)) where y is -1."""
    known = y >= 0
    exact = F.cross_entropy(logits[known], y[known], label_smoothing=LABEL_SMOOTHING, reduction="sum")
    log_p = F.log_softmax(logits[~known], -1)
    weak = -torch.logsumexp(log_p[:, :2], -1).sum()
    return (exact + weak) / len(y)


def batches(rows, batch, seed, start):
    """Endless batches of rows from batch number start on; a stable function of (rows, batch, seed)."""
    number = 0
    per_chunk = batch * CHUNK
    epoch = 0
    while True:
        order = list(range(len(rows)))
        random.Random(seed * 1000 + epoch).shuffle(order)
        for k in range(0, len(order), per_chunk):
            chunk = sorted(order[k:k + per_chunk], key=lambda i: len(rows[i]["premise"]) + len(rows[i]["hypothesis"]))
            parts = [chunk[i:i + batch] for i in range(0, len(chunk), batch)]
            random.Random(seed + k + epoch).shuffle(parts)
            for part in parts:
                if number >= start:
                    yield [rows[i] for i in part]
                number += 1
        epoch += 1


def load(a, net, optimiser):
    """Place of the checkpoint, or a fresh start: {"step", "seen"}."""
    path = os.path.join(a.work, a.name + ".ckpt")
    if os.path.exists(path):
        state = torch.load(path, weights_only=True)
        net.load_state_dict(state["net"], strict=False)
        optimiser.load_state_dict(state["optimiser"])
        print(f"resumed at {state['seen']} pairs", flush=True)
        return {"step": state["step"], "seen": state["seen"]}
    if a.init:
        net.load_state_dict(load_file(a.init), strict=False)
    return {"step": 0, "seen": 0}


def save(a, net, optimiser, place):
    path = os.path.join(a.work, a.name + ".ckpt")
    torch.save({"net": net.tuned(), "optimiser": optimiser.state_dict(), **place}, path + ".part")
    os.replace(path + ".part", path)


def train(a):
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    with lzma.open(os.path.join(a.work, a.rows), "rt") as f:
        rows = [json.loads(line) for line in f]
    if a.without_fold is not None:
        rows = [r for r in rows if "event" not in r or data.fold(r["event"]) != a.without_fold]
    if not rows:
        raise SystemExit(f"{a.rows} holds no pairs; make it again with data.py")
    net = model.CrossEncoder.from_base(a.seed)
    if a.quantised:
        import quantise
        quantise.simulate(net)
    trained = [p for p in net.parameters() if p.requires_grad]
    decay = [p for p in trained if p.dim() > 1]
    optimiser = torch.optim.AdamW([{"params": decay, "weight_decay": 0.01}, {"params": [p for p in trained if p.dim() == 1], "weight_decay": 0}],
                                  lr=a.lr, fused=True)
    place = load(a, net, optimiser)
    tok = model.tokenizer()
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    net.train()
    started = saved = time.time()
    first, running, steps = place["seen"], 0.0, 0
    for part in batches(rows, a.batch, a.seed, place["step"]):
        if place["seen"] >= a.pairs or stop:
            break
        rate = a.lr * min(1, (place["step"] + 1) / a.warmup) * (1 - place["seen"] / a.pairs)
        for group in optimiser.param_groups:
            group["lr"] = rate
        inputs = model.collate(tok.encode_batch([(r["premise"], r["hypothesis"]) for r in part]))
        loss = loss_of(net(*inputs), torch.tensor(targets(part)))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        place["step"] += 1
        place["seen"] += len(part)
        steps += 1
        running = 0.99 * running + 0.01 * loss.item()
        if place["step"] % 25 == 0:
            minutes = (time.time() - started) / 60
            print(f"seen {place['seen']}/{a.pairs} loss {running / (1 - 0.99 ** steps):.4f} lr {rate:.2e} "
                  f"{(place['seen'] - first) / minutes / 60:.1f} pairs/s {minutes:.1f} min", flush=True)
        if time.time() - saved > CHECKPOINT_SECONDS:
            save(a, net, optimiser, place)
            saved = time.time()
    save(a, net, optimiser, place)
    if place["seen"] >= a.pairs:
        save_file({k: v.contiguous() for k, v in net.tuned().items()}, os.path.join(a.work, a.name + ".safetensors"))
        print("done", flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--work", required=True)
    ap.add_argument("--rows", default="main.jsonl.xz")
    ap.add_argument("--name", default="main")
    ap.add_argument("--pairs", type=int, default=190000)
    ap.add_argument("--lr", type=float, default=1.5e-4)
    ap.add_argument("--batch", type=int, default=32)
    ap.add_argument("--warmup", type=int, default=200, help="steps")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--init")
    ap.add_argument("--without-fold", type=int, choices=range(data.FOLDS))
    ap.add_argument("--quantised", action="store_true", help="train with simulated quantisation")
    ap.add_argument("--seed", type=int, default=1)
    train(ap.parse_args())


if __name__ == "__main__":
    main()
