"""The student learns from a teacher: MPNet labels the labelled pairs anew and many more, and the embedded scorer learns what it says.

usage: distil.py DATA OUT CHECKPOINTS [tiny]     TOTAL: seconds of the student's training in all; SECONDS: those of this call
DATA: rows.jsonl ([premise, hypothesis, class or -1 where only the absence of a contradiction is known, set]), pool.jsonl
([title, sentence, title, sentence] of two articles of one event), news.jsonl (sentences), dev_SET.jsonl, judged_dev.jsonl,
gold.jsonl, mpnet.npz (halved.py), nli.bin (the student to begin from, plain), table.bin, bert_tok.json, mp_tok.json: distil_data.py.
Out: w0.npz, w1.npz. Stopped at SECONDS, the same command goes on from CHECKPOINTS; the rate falls to 0 over TOTAL.
The fourth output (log odds that an editor wants the pair) is held where the first student has it. Hinton et al. 2015,
https://arxiv.org/abs/1503.02531; more pairs as in Jiao et al. 2020, https://arxiv.org/abs/1909.10351.
"""
import json
import multiprocessing
import os
import random
import re
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import augment
import figures
import halved
import mpnet
import quantise
import student
from batches import Batches

DATA, OUT, CK = sys.argv[1:4]
TINY = len(sys.argv) > 4
BEGUN = time.time()
END = BEGUN + (1e5 if TINY else float(os.environ.get("SECONDS", 570)))
TOTAL = 20 if TINY else float(os.environ.get("TOTAL", 1200))
TEACHER_SECONDS = 5 if TINY else 150
PEAK, SIZE, WARM, QUANTISED_FROM = 3e-4, 16 if TINY else 512, 400, 0.7
WRITTEN_BY_SCRIPT = ("unrelated", "stance", "exception")  # of their words nothing new would come
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
FIGURE = re.compile(r"\$?\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|twice|third)\b", re.I)


def say(*words):
    print("[%6.1f]" % (time.time() - BEGUN), *words, flush=True)


def read(name):
    with open(f"{DATA}/{name}.jsonl") as f:
        return [json.loads(line) for line in f]


def more_pairs(rows, news):
    """Jobs of augment.work: hypotheses twice, premises once, sentences against their own edits."""
    vocabulary = json.load(open(f"{DATA}/bert_tok.json"))["model"]["vocab"]
    raw = np.frombuffer(open(f"{DATA}/table.bin", "rb").read()[128:128 + 30522 * 384], np.int8).reshape(30522, 384)
    words = {w: i for w, i in vocabulary.items() if i > 1100 and re.fullmatch(r"[a-z]{2,}|\d+", w)}
    if TINY:
        words = dict(list(words.items())[:300])
    near = augment.neighbours(raw.astype(np.float32), words)
    rng = random.Random(3)
    pairs = [(r[0], r[1]) for r in rows if r[3] not in WRITTEN_BY_SCRIPT]
    alone = sorted({r[0] for r in rows if r[3] not in WRITTEN_BY_SCRIPT + ("same_story",)})
    alone = [(s, "") for s in rng.sample(alone, min(90000, len(alone))) + news]
    jobs = []
    for seed, kind, base in ((10, "hypothesis", pairs), (30, "hypothesis", pairs), (50, "premise", pairs), (70, "itself", alone)):
        jobs += [(base[k::8], near, seed + k, kind) for k in range(8)]
    return jobs


def adamw(net, rate, betas):
    ps = [p for p in net.parameters() if p.requires_grad]
    groups = [{"params": [p for p in ps if p.dim() > 1], "weight_decay": 0.01}, {"params": [p for p in ps if p.dim() == 1], "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=rate, betas=betas, fused=DEVICE == "cuda"), ps


def step(net, opt, ps, rate, batch, loss_of):
    for g in opt.param_groups:
        g["lr"] = rate
    with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
        out = net(*batch)
    loss = loss_of(out.float())
    loss.backward()
    torch.nn.utils.clip_grad_norm_(ps, 1.0)
    opt.step()
    opt.zero_grad(set_to_none=True)
    return loss


def classes(out, hard):
    """Cross entropy with label smoothing, or the absence of a contradiction, a row."""
    lp = F.log_softmax(out[:, :3], -1)
    known = F.cross_entropy(out[:, :3], hard.clamp(min=0), label_smoothing=0.05, reduction="none")
    return torch.where(hard >= 0, known, -torch.logsumexp(lp[:, :2], -1))


def teacher_of(rows):
    """MPNet fine-tuned on the labelled pairs: two passes in TEACHER_SECONDS, the rate falling over the time that the first steps promise."""
    weights = halved.unpack(f"{DATA}/mpnet.npz")
    if TINY:
        mpnet.LAYERS = 1
    net = mpnet.MPNet(weights["words.weight"].shape[0])
    net.load_state_dict(weights, strict=False)
    net = mpnet.Cross(net).to(DEVICE)
    b = Batches(rows, f"{DATA}/mp_tok.json", "mpnet", DEVICE, most=128)
    hard = torch.tensor([r[2] for r in rows], device=DEVICE)
    opt, ps = adamw(net, 5e-5, (0.9, 0.999))
    net.train()
    rng, k, begun, done = np.random.default_rng(1), 0, time.time(), False
    while not done:
        for c in b.order(256 if not TINY else 16, rng):
            share = max(k * 256 / (2 * len(rows)), (time.time() - begun) / TEACHER_SECONDS)
            if share >= 1:
                done = True
                break
            i = torch.from_numpy(c).to(DEVICE)
            loss = step(net, opt, ps, 5e-5 * min(1, (k + 1) / 150) * (1 - share), b(i), lambda out: classes(out, hard[i]).mean())
            k += 1
            if k % 400 == 0:
                say("teacher step %d loss %.4f share %.2f" % (k, loss.item(), share))
    say("teacher", k, "steps, passes %.2f" % (k * 256 / len(rows)))
    return net


def soft(net, pairs, swapped=False):
    y = Batches(pairs, f"{DATA}/mp_tok.json", "mpnet", DEVICE, most=128).ask(net, swapped, size=1024)
    return torch.softmax(torch.tensor(y[:, :3]), -1).numpy().astype(np.float16)


def marked(pool, rng):
    """Pairs with a figure of each side in brackets, as the program marks the words at stake."""
    out = []
    for ta, a, tb, b in pool:
        x, y = figures.titled("", a), figures.titled("", b)
        p, q = list(FIGURE.finditer(x)), list(FIGURE.finditer(y))
        if p and q:
            mark = lambda t, s, m: figures.titled(t, "") + s[:m.start()] + " [ " + m.group() + " ] " + s[m.end():]
            out.append((mark(ta, x, rng.choice(p)), mark(tb, y, rng.choice(q))))
    return out


def label(rows, pool, news, sets, judged):
    """Writes pairs.json and soft.npz: the further pairs, and the teacher's probabilities of all."""
    with multiprocessing.Pool(2 if TINY else 10) as workers:
        coming = workers.map_async(augment.work, more_pairs(rows, news), chunksize=1)
        net = teacher_of(rows)
        figures.show(net, f"{DATA}/mp_tok.json", "mpnet", DEVICE, sets, judged, None, say)
        extra = augment.siblings([r for r in rows if r[3] not in WRITTEN_BY_SCRIPT + ("period", "implicative")])
        extra = list(dict.fromkeys(extra + [p for part in coming.get() for p in part]))
    say(len(extra), "further pairs")
    bare = [(p[1], p[3]) for p in pool]
    half = rows[1::2]
    np.savez(CK + "/soft.npz", rows=soft(net, rows), half=soft(net, half, True), extra=soft(net, extra), bare=soft(net, bare), back=soft(net, bare, True))
    with open(CK + "/pairs.json", "w") as f:
        json.dump(extra, f)
    say("labelled")


def mixture(rows, pool, first):
    """All pairs with their targets: teacher's probabilities (sum 0: none), class (-1 no contradiction, -2 none), fourth output (-1 none)."""
    s = np.load(CK + "/soft.npz")
    extra = [tuple(p) for p in json.load(open(CK + "/pairs.json"))]
    half = [(r[1], r[0]) for r in rows[1::2]]
    twice = [k for k, r in enumerate(rows) if r[3] in ("written", "judged")]
    bare = [(p[1], p[3]) for p in pool]
    held = [(figures.titled(p[0], p[1]), figures.titled(p[2], p[3])) for p in pool] + marked(pool, random.Random(5))
    held += [(b, a) for a, b in held]
    pairs = rows + [rows[k] for k in twice] + half + extra + bare + [(b, a) for a, b in bare]
    probabilities = np.concatenate([s["rows"], s["rows"][twice], s["half"], s["extra"], s["bare"], s["back"], np.zeros((len(held), 3))]).astype(np.float32)
    hard = np.full(len(pairs) + len(held), -2)
    hard[:len(rows)] = [r[2] for r in rows]
    hard[len(rows):len(rows) + len(twice)] = [rows[k][2] for k in twice]
    b = Batches(pairs + held, f"{DATA}/bert_tok.json", "bert", DEVICE)
    fourth = np.full(len(b), -1, np.float32)
    h = Batches(held, f"{DATA}/bert_tok.json", "bert", DEVICE)
    fourth[len(pairs):] = 1 / (1 + np.exp(-h.ask(first)[:, 3]))
    say(len(b), "pairs,", len(held), "for the fourth output, mean %.3f" % fourth[len(pairs):].mean())
    return b, *(torch.tensor(x, device=DEVICE) for x in (probabilities, hard, fourth))


def mixed(out, probabilities, hard, fourth, teacher=0.7):
    """Mean over the rows: the teacher's probabilities beside the label where there is one; the fourth output where it is held."""
    known, labelled, held = probabilities.sum(1) > 0.5, hard >= -1, fourth >= 0
    told = -(probabilities * F.log_softmax(out[:, :3], -1)).sum(1)
    own = classes(out, hard.clamp(min=-1))
    zero = torch.zeros_like(told)
    loss = torch.where(known & labelled, teacher * told + (1 - teacher) * own, torch.where(known, told, torch.where(labelled, own, zero)))
    return (loss + torch.where(held, F.binary_cross_entropy_with_logits(out[:, 3], fourth.clamp(min=0), reduction="none"), zero)).mean()


def quantised(net):
    """quantise.simulate for training: the same steps, taken outside the product, which runs in bfloat16."""
    def forward(linear):
        def f(x):
            with torch.no_grad():
                sx = x.detach().float().abs().amax(-1, keepdim=True).clamp_min(1e-12) / quantise.ACTIVATION_STEPS
                sw = linear.weight.abs().amax(1).clamp_min(1e-12) / quantise.WEIGHT_STEPS
            through = lambda v: v + (torch.round(v) - v).detach()
            return F.linear(through(x.float() / sx), through(linear.weight / sw[:, None])).float() * sx * sw + linear.bias
        return f
    for m in net.bert.modules():
        if isinstance(m, torch.nn.Linear):
            m.forward = forward(m)


def student_net():
    return student.load(f"{DATA}/nli.bin", f"{DATA}/table.bin").to(DEVICE)


def learn(net, b, targets):
    """Trains until SECONDS or TOTAL are spent; True at the end of TOTAL."""
    path = CK + "/student.pt"
    opt, ps = adamw(net, PEAK, (0.9, 0.98))
    at = dict(spent=0.0, seen=0, steps=0, seed=100)
    if os.path.exists(path):
        kept = torch.load(path, map_location=DEVICE)
        net.load_state_dict(kept["net"])
        opt.load_state_dict(kept["opt"])
        at = kept["at"]
        say("goes on at", at)
    begun, coarse, stop = time.time() - at["spent"], False, False
    net.train()
    while not stop:
        at["seed"] += 1
        for c in b.order(SIZE, np.random.default_rng(at["seed"])):
            share = (time.time() - begun) / TOTAL
            stop = share >= 1 or time.time() > END - 25
            if stop:
                break
            if share >= QUANTISED_FROM and not coarse:
                quantised(net)
                coarse = True
                say("quantised from here")
            i = torch.from_numpy(c).to(DEVICE)
            rate = PEAK * min(1, (at["steps"] + 1) / WARM) * (1 - share)
            loss = step(net, opt, ps, rate, b(i), lambda out: mixed(out, *(t[i] for t in targets)))
            at["seen"] += len(c)
            at["steps"] += 1
            if at["steps"] % (5 if TINY else 1000) == 0:
                say("step %d share %.2f loss %.4f seen %.2f million" % (at["steps"], share, loss.item(), at["seen"] / 1e6))
    at["spent"] = time.time() - begun
    torch.save(dict(net=net.state_dict(), opt=opt.state_dict(), at=at), path)
    say(at)
    return coarse


def save(net):
    """The student's weights into OUT, in two files, but for the words, which are frozen."""
    w = {n: v.detach().cpu().half().numpy() for n, v in net.state_dict().items() if "word_embeddings" not in n}
    names = sorted(w)
    for k, part in enumerate((names[:len(names) // 2], names[len(names) // 2:])):
        np.savez(f"{OUT}/w{k}.npz", **{n: w[n] for n in part})


def main():
    os.makedirs(CK, exist_ok=True)
    torch.backends.cuda.matmul.allow_tf32 = True
    rows, pool, news, judged, gold = (read(n) for n in ("rows", "pool", "news", "judged_dev", "gold"))
    rows = [tuple(r) for r in rows]
    names = ("written_dev", "vitaminc_real_dev", "ling_in_loop_val", "new_protocols_base_val", "rte3_3way_dev")
    sets = {n: read("dev_" + n) for n in names}
    if TINY:
        rows, pool, news, judged, gold, sets = rows[:200], pool[:40], news[:20], judged[:30], gold[:30], {k: v[:20] for k, v in sets.items()}
    if not os.path.exists(CK + "/pairs.json"):
        label(rows, pool, news, sets, judged)
    net = student_net()
    shown = lambda exact: figures.show(net, f"{DATA}/bert_tok.json", "bert", DEVICE, sets, judged, gold, say, exact)
    if not os.path.exists(CK + "/student.pt"):
        shown(False)
    b, *targets = mixture(rows, pool, net)
    coarse = learn(net, b, targets)
    save(net)
    say("saved")
    if coarse:
        quantise.simulate(net)
    shown(coarse)


if __name__ == "__main__":
    main()
