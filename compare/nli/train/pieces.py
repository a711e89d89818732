"""Word pieces, batches and the training loop that distil.py uses. One GPU or, very slowly, the processor."""
import json, os, random, time, threading, queue
import numpy as np, torch, torch.nn.functional as F
from tokenizers import Tokenizer
T0 = time.time()
DEV = 'cuda' if torch.cuda.is_available() else 'cpu'
AMP = [True]
def say(*a): print('[%6.1f]' % (time.time() - T0), *a, flush=True)
def read(path): return [json.loads(l) for l in open(path)]
def auc(y, s):
    y, s = np.asarray(y), np.asarray(s, dtype=np.float64)
    o = np.argsort(s, kind='mergesort'); r = np.empty(len(s)); r[o] = np.arange(1, len(s) + 1)
    u, inv, c = np.unique(s, return_inverse=True, return_counts=True)
    m = np.zeros(len(u)); np.add.at(m, inv, r); r = (m / c)[inv]
    p = y == 1; n = p.sum(); k = (~p).sum()
    return float((r[p].sum() - n * (n + 1) / 2) / max(1, n * k))
class Texts:
    """Word pieces of texts, each read once."""
    def __init__(self, path, limit=200):
        self.tok = Tokenizer.from_file(path); self.tok.no_padding(); self.tok.no_truncation()
        self.ix, self.parts, self.limit = {}, [], limit
    def add(self, texts):
        new = [t for t in dict.fromkeys(texts) if t not in self.ix]
        for s in range(0, len(new), 20000):
            part = new[s:s + 20000]
            for t, e in zip(part, self.tok.encode_batch(part, add_special_tokens=False)):
                self.ix[t] = len(self.parts); self.parts.append(np.array(e.ids[:self.limit], dtype=np.int32))
    def pairs(self, pairs):
        self.add([t for p in pairs for t in p[:2]])
        return np.array([(self.ix[p[0]], self.ix[p[1]]) for p in pairs], dtype=np.int64)
    def lengths(self, ij):
        n = np.array([len(p) for p in self.parts]); return n[ij[:, 0]] + n[ij[:, 1]]
def cut(a, b, room):
    while len(a) + len(b) > room:
        if len(a) >= len(b): a = a[:max(len(b), room - len(b))] if len(a) > len(b) else a[:-1]
        else: b = b[:max(len(a), room - len(a))]
    return a, b
def batch(T, ij, style, maxlen):
    """ids, types, mask of pairs; style mpnet: <s> a </s></s> b </s>; bert: [CLS] a [SEP] b [SEP]."""
    rows = []
    for i, j in ij:
        a, b = T.parts[i], T.parts[j]
        if style == 'mpnet':
            a, b = cut(a, b, maxlen - 4); rows.append((np.concatenate(([0], a, [2, 2], b, [2])), 0))
        else:
            a, b = cut(a, b, maxlen - 3); rows.append((np.concatenate(([101], a, [102], b, [102])), len(a) + 2))
    n = max(len(r) for r, _ in rows); n = (n + 7) // 8 * 8
    ids = np.full((len(rows), n), 1 if style == 'mpnet' else 0, dtype=np.int64); types = np.zeros_like(ids); mask = np.zeros(ids.shape, dtype=bool)
    for k, (r, t) in enumerate(rows):
        ids[k, :len(r)] = r; mask[k, :len(r)] = True
        if t: types[k, t:len(r)] = 1
    return tuple(torch.from_numpy(x) for x in (ids, types, mask))
def ahead(gen, depth=8):
    """The items of gen, made in a thread."""
    q = queue.Queue(depth); end = object()
    def work():
        for x in gen: q.put(x)
        q.put(end)
    threading.Thread(target=work, daemon=True).start()
    while True:
        x = q.get()
        if x is end: return
        yield x
def dev(xs): return tuple(x.pin_memory().to(DEV, non_blocking=True) if DEV == 'cuda' else x.to(DEV) for x in xs)
def order(lengths, size, rng):
    """Batches of row numbers: shuffled, sorted by length within 64 batches."""
    o = rng.permutation(len(lengths)); out = []
    for k in range(0, len(o), size * 64):
        c = o[k:k + size * 64]; c = c[np.argsort(lengths[c], kind='stable')]
        out += [c[i:i + size] for i in range(0, len(c), size)]
    return [out[i] for i in rng.permutation(len(out))]
@torch.no_grad()
def predict(net, T, ij, style, maxlen, size=512, stop=None):
    net.eval(); n = T.lengths(ij); o = np.argsort(n, kind='stable'); out = np.zeros((len(ij), 4), dtype=np.float32)
    chunks = [o[k:k + size] for k in range(0, len(o), size)]
    def gen():
        for c in chunks: yield c, batch(T, ij[c], style, maxlen)
    with torch.autocast(DEV, torch.bfloat16, enabled=DEV == 'cuda' and AMP[0]):
        for c, b in ahead(gen()):
            out[c] = net(*dev(b)).float().cpu().numpy()
    return out
def adamw(ps, lr, betas=(.9, .999), decay=0.01):
    """AdamW whose decay falls on matrices alone."""
    return torch.optim.AdamW([{'params': [p for p in ps if p.dim() > 1], 'weight_decay': decay}, {'params': [p for p in ps if p.dim() == 1], 'weight_decay': 0.0}], lr=lr, betas=betas, fused=DEV == 'cuda')
def train(net, T, ij, loss_of, style, maxlen, epochs, lr, size, seed=1, warm=0.06, until=None, every=200, after=None):
    """loss_of(logits, rows) -> scalar. Returns steps done."""
    rng = np.random.default_rng(seed); n = T.lengths(ij); net.train(); torch.manual_seed(seed)
    plan = [c for _ in range(epochs) for c in order(n, size, rng)]
    ps = [p for p in net.parameters() if p.requires_grad]
    opt = adamw(ps, lr)
    total = len(plan); t = time.time(); run = 0.0; seen = 0; begun = t
    flips = rng.random(total * size)
    def gen():
        for c in plan: yield c, batch(T, ij[c], style, maxlen)
    for k, (c, b) in enumerate(ahead(gen())):
        f = min(1, (k + 1) / max(1, warm * total)) * (1 - k / total)
        for g in opt.param_groups: g['lr'] = lr * f
        with torch.autocast(DEV, torch.bfloat16, enabled=DEV == 'cuda' and AMP[0]):
            y = net(*dev(b))
        loss = loss_of(y, c); loss.backward()
        torch.nn.utils.clip_grad_norm_(ps, 1.0); opt.step(); opt.zero_grad(set_to_none=True)
        if after: after(net)
        seen += len(c)
        if k % every == every - 1: say('step %d/%d loss %.4f %.0f pairs/s' % (k + 1, total, loss.item(), seen / (time.time() - begun)))
        if until and time.time() > until: say('cut at', k + 1, 'of', total); break
    return k + 1
