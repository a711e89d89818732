"""Trains the editor of compare/nli: a model that says of two sentences of one story which relation they stand in, told as changes to the scorer.

    for e in EVENTS/*; do crossclaim claims -f json $e/*.txt > $e/claims.json; done
    editor.py EVENTS PAIRS ROWS NLI TABLE editor.bin

An event is a folder of texts with gold.json: divergences, agreements and decoys as pairs of quoted sentences; `required` says that any
careful editor would want it shown, `topic` which pairs are one disagreement, `verdict`, where there is one, what a second reader called the
pair who saw only the two sentences and what stands around them: a relation, agree or neutral. PAIRS has such verdicts on pairs that an
earlier editor had found in other events, as lines {"premise", "hypothesis", "rel", "conf"}. compare/fit/marked.tsv.gz holds both, with a
hash in place of each sentence. ROWS are the pairs of distil_data.py, NLI is the plain file of the scorer (go run ./claims/bert/pack -tuned
-plain), with which the editor begins, TABLE the word table (a copy of table.bin after go run ./claims/bert/pack -table -plain).
Any other pair of sentences of an event counts as none, unless both belong to one disagreement: readers list but some pairs of each. Of
those the nearest by sentence vectors are taken, and a few at random. All layers are trained; the four outputs of the scorer stand beside the
six of the editor and are held to what they said before, on ROWS and on the pairs of the events; a gate after the second layer learns to tell
whether a pair is a divergence at all. bfloat16 on the CPU; one seed gives the same
order of pairs. Of what each matrix has changed by, the RANK greatest parts are kept (singular values; Hu et al., LoRA, 2021): seven tenths of the
change, a tenth of the bytes of a model, and nothing of what it finds. go run ./claims/bert/pack -changes compare/nli/weights/nli.bin editor.bin packs it.
"""
import glob
import itertools
import json
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import batches
import model

ATTENTION = model.SelfAttention.forward  # student puts a fused one in its place, whose backward pass takes twice as long on a CPU
import student
import weights

model.SelfAttention.forward = ATTENTION

CLASSES = ("none", "contradict", "report-conflict", "dispute", "supersede", "differ")
NEAR, RANDOM = 0.8, 0.25  # other pairs of an event, for each of its sentences
SURE, DOUBTFUL = 0.95, 0.6
VERDICT, SECOND, OPTIONAL, FOUND = 3.0, 1.5, 0.3, 4.0  # weights: a verdict, more of such a disagreement, not required, found by an editor
EPOCHS, RATE, HEAD, BATCH, LONGEST, SEED = 2, 1e-4, 3e-4, 128, 128, 1
RANK = 32
GATE, GATED, SHUT = 2, 0.3, -1.84  # layers before the gate, weight of its loss, log odds below which it shuts: it passes half of the candidates
HELD, HELD_BATCH, OWN = 60000, 96, 0.5  # pairs of ROWS, how many at a time; weight of the scorer's own word on pairs of the events


def fold(text):
    return " ".join(text.split())


def probabilities(relation, sure):
    """Of CLASSES: all that is not sure, or everything where there is no divergence, is none."""
    p = np.zeros(len(CLASSES), np.float32)
    if relation in CLASSES[1:]:
        p[CLASSES.index(relation)], p[0] = sure, 1 - sure
    else:
        p[0] = 1
    return p


def event(folder):
    """Sentences [(source, text)] of an event, its marked pairs {(i, j): (class probabilities, weight)}, and those that are unknown."""
    told = json.load(open(folder + "/claims.json"))
    gold = json.load(open(folder + "/gold.json"))
    sentences = [(s["source"], fold(s["text"])) for s in told["sentences"]]
    at = {s: i for i, s in reversed(list(enumerate(sentences)))}
    verdicts = {d["topic"]: d["verdict"] in CLASSES[1:] for d in gold["divergences"] if "verdict" in d}
    marked, points = {}, {}
    for kind in ("agreements", "decoys", "divergences"):
        for d in gold[kind]:
            i, j = (at.get((d[s]["source"], fold(d[s]["quote"]))) for s in "ab")
            if i is None or j is None or i == j:
                continue
            relation, sure, weight = "none", 1.0, 1.0
            if kind == "divergences":
                points.setdefault(d["topic"], set()).update((i, j))
                relation, sure, weight = d["relation"], SURE, 2.0
                if "verdict" in d:
                    relation, weight = d["verdict"], VERDICT
                elif not d["required"]:
                    sure, weight = DOUBTFUL, OPTIONAL
                elif d["topic"] in verdicts:
                    weight = SECOND if verdicts[d["topic"]] else 0
            if weight > 0:
                marked[min(i, j), max(i, j)] = probabilities(relation, sure), weight
    unknown = {(min(i, j), max(i, j)) for s in points.values() for i, j in itertools.combinations(s, 2)}
    return sentences, marked, unknown


def pairs_of(folder, vectors, rng):
    """Pairs of texts with class probabilities and weight."""
    sentences, marked, unknown = event(folder)
    n, none = len(sentences), probabilities("none", 1)
    rows = [(i, j, p, w) for (i, j), (p, w) in marked.items()]
    seen = set(marked) | unknown
    x = vectors([t for _, t in sentences])
    like, (left, right) = x @ x.T, np.triu_indices(n, 1)
    near = 0
    for k in np.argsort(-like[left, right], kind="stable"):
        i, j = int(left[k]), int(right[k])
        if near >= NEAR * n:
            break
        if like[i, j] > 0.97 or (i, j) in seen or sentences[i][0] == sentences[j][0] and rng.random() < 0.5:
            continue
        seen.add((i, j))
        rows.append((i, j, none, 1.0))
        near += 1
    for _ in range(int(RANDOM * n)):
        i, j = sorted(int(v) for v in rng.integers(0, n, 2))
        if i != j and (i, j) not in seen:
            seen.add((i, j))
            rows.append((i, j, none, 1.0))
    return [(sentences[i][1], sentences[j][1], p, w) for i, j, p, w in rows]


def held(z, before):
    """How far the scorer's outputs have moved: classes by cross entropy, the fourth by its distance."""
    classes = -(F.log_softmax(z[:, :3], 1) * F.softmax(before[:, :3], 1)).sum(1).mean()
    return classes + 0.1 * F.smooth_l1_loss(z[:, 3], before[:, 3])


class Editor(nn.Module):
    """The layers of a scorer with its outputs, those of the editor (of CLASSES), and that of the gate, side by side."""

    def __init__(self, scorer):
        super().__init__()
        self.bert, self.classifier = scorer.bert, nn.Linear(model.HIDDEN, scorer.classifier.out_features + len(CLASSES))
        self.gate = nn.Linear(2 * model.HIDDEN, 1)
        for head in (self.classifier, self.gate):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)
        with torch.no_grad():
            self.classifier.weight[:-len(CLASSES)] = scorer.classifier.weight
            self.classifier.bias[:-len(CLASSES)] = scorer.classifier.bias

    def forward(self, ids, types, mask):
        x, f = self.bert.embeddings(ids, types), mask[..., None]
        for k, layer in enumerate(self.bert.encoder.layer):
            x = layer(x, mask[:, None, None, :])
            if k + 1 == GATE:
                gate = self.gate(torch.cat([x[:, 0], (x * f).sum(1) / f.sum(1)], 1))
        return torch.cat([self.classifier(torch.tanh(self.bert.pooler(x[:, 0]))), gate], 1)


def fit(net, rows, others, tokenizer):
    """Trains net, a scorer, on rows of (text, text, probabilities, weight); others are pairs on which it shall say what it said before."""
    rng = np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    own = batches.Batches([r[:2] for r in rows], tokenizer, "bert", "cpu", LONGEST)
    rest = batches.Batches(others, tokenizer, "bert", "cpu", LONGEST)
    with torch.autocast("cpu", torch.bfloat16):
        before, kept = (torch.tensor(b.ask(net)) for b in (own, rest))
    wanted, weight = torch.tensor(np.array([r[2] for r in rows])), torch.tensor([r[3] for r in rows])
    net = Editor(net)
    net.requires_grad_(True)
    net.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    body = [p for n, p in net.named_parameters() if p.requires_grad and n.startswith("bert")]
    heads = [*net.classifier.parameters(), *net.gate.parameters()]
    optimiser = torch.optim.AdamW([{"params": body, "full": RATE}, {"params": heads, "full": HEAD}], lr=RATE, weight_decay=0.01, fused=True)
    order = [i for _ in range(EPOCHS) for i in own.order(BATCH, rng)]
    turn, due, began = [], 0.0, time.time()
    net.train()
    for step, i in enumerate(order):
        for g in optimiser.param_groups:
            g["lr"] = g["full"] * min(1, (step + 1) / 60, max(0.02, 1 - step / len(order)))
        k = torch.from_numpy(i)
        with torch.autocast("cpu", torch.bfloat16):
            z = net(*own(k, rng.random() < 0.5)).float()
        loss = -((F.log_softmax(z[:, 4:-1], 1) * wanted[k]).sum(1) * weight[k]).mean() + OWN * held(z, before[k])
        loss = loss + GATED * F.binary_cross_entropy_with_logits(z[:, -1], 1 - wanted[k, 0], weight=weight[k])
        optimiser.zero_grad()
        loss.backward()
        due += len(others) / HELD_BATCH / len(order)
        while due >= 1:
            due -= 1
            turn = turn or rest.order(HELD_BATCH, rng)
            j = torch.from_numpy(turn.pop())
            with torch.autocast("cpu", torch.bfloat16):
                z = net(*rest(j)).float()
            held(z, kept[j]).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        if step % 100 == 0:
            print("step %d of %d, loss %.4f, %.1f s a step" % (step, len(order), loss.item(), (time.time() - began) / (step + 1)), flush=True)
    return net


def narrow(before, after):
    """The arrays of weights.change_file: "NAME.a" and "NAME.b", whose product is the nearest of its rank to what NAME has changed by, and the
    biases, LayerNorms and outputs of the editor and its gate, whole."""
    out = {"gate.after": GATE, "gate.weight": after["gate.weight"].numpy(), "gate.bias": after["gate.bias"].numpy() - SHUT}
    for name, w in after.items():
        part = name.removeprefix("bert.")
        if name.startswith("gate"):
            continue
        if name.startswith("classifier"):
            out[name] = w[-len(CLASSES):].numpy()
        elif "LayerNorm" in name or name.endswith(".bias"):
            out[part] = w.numpy()
        elif "embeddings" not in name:
            u, s, v = torch.linalg.svd(w - before[name], full_matrices=False)
            root = s[:RANK].sqrt()
            out[part.removesuffix(".weight") + ".a"] = (root[:, None] * v[:RANK]).numpy()
            out[part.removesuffix(".weight") + ".b"] = (u[:, :RANK] * root).numpy()
    return out


def main(events, judged, further, scorer, table, out):
    tokenizer = model.base_dir() + "/tokenizer.json"
    net = student.load(scorer, table)
    base = model.CrossEncoder.from_base().bert

    @torch.no_grad()
    def vectors(texts):
        of = batches.Batches([(t, "") for t in texts], tokenizer, "bert", "cpu", LONGEST)
        out = np.zeros((len(texts), model.HIDDEN), np.float32)
        for k in range(0, len(texts), 64):
            i = np.arange(k, min(k + 64, len(texts)))
            ids, _, mask = of(torch.from_numpy(i))
            x = base.tokens(ids, torch.zeros_like(ids), mask) * mask[..., None]
            out[i] = F.normalize(x.sum(1), dim=1).numpy()
        return out

    rng = np.random.default_rng(SEED)
    rows = [r for folder in sorted(glob.glob(events + "/*/")) for r in pairs_of(folder.rstrip("/"), vectors, rng)]
    for line in open(judged):
        x = json.loads(line)
        rows.append((x["premise"], x["hypothesis"], probabilities(x["rel"], min(0.97, max(0.6, x["conf"]))), FOUND))
    print("%d pairs" % len(rows), flush=True)
    others = [json.loads(line)[:2] for line in open(further)]
    others = [others[k] for k in rng.permutation(len(others))[:HELD]]
    before = {k: v.clone() for k, v in net.state_dict().items()}
    net = fit(net, rows, others, tokenizer)
    with open(scorer, "rb") as f, open(out, "wb") as to:
        to.write(weights.change_file("editor", narrow(before, net.state_dict()), model.HEADS, f.read()))


if __name__ == "__main__":
    main(*sys.argv[1:])
