"""More pairs out of those at hand, for the teacher to label: siblings (two hypotheses of one premise) and sentences with some words
replaced by neighbours in the table of word embeddings (in the manner of Jiao et al. 2020, https://arxiv.org/abs/1909.10351)."""
import random, re
import numpy as np
WORD = re.compile(r"[A-Za-z]+|\d+|[^\sA-Za-z\d]|\s+")
def siblings(rows, most=16, seed=7):
    """Pairs of two hypotheses of one premise, at most so many a premise: by the set they are of."""
    rng = random.Random(seed); by = {}
    for r in rows: by.setdefault((r[3], r[0]), []).append(r[1])
    out = []
    for (what, _), hs in by.items():
        hs = list(dict.fromkeys(hs)); n = len(hs)
        if n < 2: continue
        all_ = [(x, y) for x in hs for y in hs if x != y]
        k = 10 if what.startswith('ling') else 20 if what == 'written' else most
        out += rng.sample(all_, k) if len(all_) > k else all_
    return out
def neighbours(table, tokens, most=8, least=.35):
    """tokens: piece -> id of whole words only. Of each: its most likely neighbours by cosine (float32 table, rows are pieces)."""
    words = sorted(tokens, key=tokens.get); ids = np.array([tokens[w] for w in words]); v = table[ids]; v = v / np.linalg.norm(v, axis=1, keepdims=True); out = {}
    for s in range(0, len(ids), 2000):
        c = v[s:s + 2000] @ v.T; c[np.arange(len(c)), np.arange(s, s + len(c))] = -1
        top = np.argpartition(-c, most, axis=1)[:, :most]
        for i in range(len(c)):
            n = [words[j] for j in top[i] if c[i, j] >= least]
            if n: out[words[s + i]] = n
    return out
DROP = {'not', "n't", 'never', 'no'}
def replaced(text, near, rng, share=.2):
    """text with about share of its words replaced, at least one; None where nothing could be."""
    parts = WORD.findall(text); at = [i for i, p in enumerate(parts) if p.lower() in near or p.lower() in DROP]
    if not at: return None
    k = max(1, min(len(at), int(rng.random() * 2 * share * len(at) + .5)))
    for i in rng.sample(at, k):
        w = parts[i].lower()
        if w in DROP and rng.random() < .6: parts[i] = ''
        elif w in near: parts[i] = rng.choice(near[w])
    t = ''.join(parts)
    return t if t.lower() != text.lower() else None
def work(a):
    """One job of a pool of processes: pairs, neighbours, seed and which side changes; pairs out."""
    pairs, near, seed, kind = a; rng = random.Random(seed); out = []
    for p, h in pairs:
        if kind == 'hypothesis': x = replaced(h, near, rng); out.append((p, x))
        elif kind == 'premise': x = replaced(p, near, rng); out.append((x, h))
        else: x = replaced(p, near, rng); out.append((p, x) if rng.random() < .5 else (x, p))
    return [o for o in out if o[0] and o[1]]
