"""The student's long run: more pairs that only the teacher labels (augment.py), then 23.6 million pairs from the weights of distil_joint.py on.

usage: distil_long.py DATA OUT CHECKPOINTS [tiny]     with TOTAL the seconds of training in all and SECONDS those of this call
Begins from w0.npz and w1.npz in DATA; the rest of DATA is what distil.py names. Stopped at SECONDS, the same command goes on from
CHECKPOINTS; the rate falls to 0 over TOTAL, and the last 30% run with simulated quantisation. Out: w0.npz, w1.npz, final.npz.
"""
import json, multiprocessing as mp
from distil_data import *
import augment
done = have('pairs.json')
if not done:
    voc = json.load(open(D + '/bert_tok.json'))['model']['vocab']
    raw = open(D + '/table.bin', 'rb').read()[128:]; n = 30522 * 384; table = np.frombuffer(raw[:n], np.int8).reshape(30522, 384).astype(np.float32)
    near = augment.neighbours(table, {w: i for w, i in voc.items() if i > 1100 and re.fullmatch(r'[a-z]{2,}|\d+', w)} if not TINY else {w: voc[w] for w in ('the', 'he', 'she', 'not', 'his', 'her', 'in', 'on', 'of')})
    R = random.Random(3); sib = augment.siblings(rows); base = [(r[0], r[1]) for r in rows]; half = R.sample(base, len(base) // 2)
    alone = sorted({r[0] for r in rows if r[3] != 'same_story'}); alone = alone if TINY else R.sample(alone, 70000)
    news = [s for ev in pool for _, _, ss in ev['docs'] for s in ss]; alone += R.sample(news, 60 if TINY else 70000)
    jobs = [(base[i::8], near, 10 + i, 'hypothesis') for i in range(8)] + [(half[i::8], near, 30 + i, 'premise') for i in range(8)] + [([(s, '') for s in alone[i::8]], near, 50 + i, 'itself') for i in range(8)]
    P = mp.Pool(2 if TINY else 10); coming = P.map_async(augment.work, jobs, chunksize=1)
    from distil_teacher import *
    net = teacher_net(); fit_nli(net, 190); nli_eval(net, MT, 'mpnet', 'teacher')
    extra = sib + [p for part in coming.get() for p in part]; P.terminate(); extra = list(dict.fromkeys(map(tuple, extra))); say('extra', len(sib), len(extra), extra[-1])
    em = MT.pairs(extra); say('extra pieces'); S = dict(rows=soft(net, ij), extra=soft(net, em), swapped=soft(net, ij[:, ::-1]), bare=soft(net, barem)); say('soft labels')
    te, sp = fit_divergence(net, np.nonzero(trainable)[0]); report('teacher', te); S.update(te=te.astype(np.float32), sp=sp)
    np.savez(CK + '/soft.npz', **S); json.dump(extra, open(CK + '/pairs.json', 'w')); del net, em; gc.collect(); torch.cuda.empty_cache() if DEV == 'cuda' else None
extra = json.load(open(CK + '/pairs.json')); S = np.load(CK + '/soft.npz')
bij, bbare, bex, bsp, bx = BT.pairs(rows), BT.pairs(bare), BT.pairs(ex), BT.pairs(softpool), BT.pairs(extra); say('bert pieces')
use = np.nonzero(trainable)[0]; lab = np.array([ex[i][2] for i in use], dtype=np.float32); lt = (.6 * lab + .4 * sig(S['te'][use])).astype(np.float32)
rng = np.random.default_rng(11); N = len(rows); wi = np.array([i for i, r in enumerate(rows) if r[3] == 'written'])
flip = rng.random(len(bsp)) < .5; bs = np.where(flip[:, None], bsp[:, ::-1], bsp)
sel = np.concatenate([rng.permutation(len(title))[:110000], np.arange(len(title), len(bsp))])
sw = rng.permutation(N)[:N // 2]; bb = rng.permutation(len(bare))[:120000]
Q = np.concatenate([bij, bij[wi], bx, bij[sw][:, ::-1], bbare[bb], bj, bs[sel]] + [bex[use], bex[use][:, ::-1]] * 2)
soft = np.concatenate([S['rows'], S['rows'][wi], S['extra'], S['swapped'][sw], S['bare'][bb]]).astype(np.float32); m = len(soft)
soft = np.concatenate([soft, np.zeros((len(Q) - m, 3), np.float32)])
h = np.concatenate([hard, hard[wi], np.full(m - N - len(wi), -2), jh, np.full(len(Q) - m - len(jh), -2)])
cl = np.concatenate([np.full(m + len(bj), -1, np.float32), S['sp'][sel]] + [lt, lt] * 2).astype(np.float32)
assert len(Q) == len(soft) == len(h) == len(cl); say('mix', len(Q))
g = lambda x: torch.tensor(x, device=DEV)
a, b, c3, QG = g(soft), g(h), g(cl), g(Q)
flat = g(np.concatenate(BT.parts).astype(np.int64)); ln = np.array([len(p) for p in BT.parts]); LN = g(ln); OFF = g(np.concatenate([[0], np.cumsum(ln)[:-1]]))
total_len = BT.lengths(Q)
def assemble(i, most=160):
    """ids, types, mask of the pairs i, made on the device."""
    room = most - 3; p, q = QG[i, 0], QG[i, 1]; la, lb = LN[p], LN[q]
    la2 = torch.minimum(la, torch.maximum(room - lb, torch.full_like(la, (room + 1) // 2))); lb2 = torch.minimum(lb, room - la2)
    n = int((la2 + lb2).max()) + 3; n = (n + 7) // 8 * 8; pos = torch.arange(n, device=DEV)[None]
    la2, lb2 = la2[:, None], lb2[:, None]; end = la2 + lb2 + 2
    src = torch.where(pos <= la2, OFF[p][:, None] + pos - 1, OFF[q][:, None] + pos - la2 - 2).clamp(0, len(flat) - 1)
    ids = flat[src]; ids = torch.where(pos == 0, 101, torch.where((pos == la2 + 1) | (pos == end), 102, torch.where(pos > end, 0, ids)))
    return ids, ((pos >= la2 + 2) & (pos <= end)).long(), pos <= end
if TINY:
    t = np.arange(20); x, yb = assemble(g(t)), batch(BT, Q[t], 'bert', 160); print([bool((u.cpu()[:, :v.shape[1]] == v).all()) for u, v in zip(x, yb)])
def ste(x): return x + (torch.round(x) - x).detach()
def fast_forward(l):
    def f(x):
        with torch.no_grad(): sx = x.detach().float().abs().amax(-1, keepdim=True).clamp_min(1e-12) / 127; sw = l.weight.abs().amax(1).clamp_min(1e-12) / 63
        return F.linear(ste(x.float() / sx), ste(l.weight / sw[:, None])).float() * sx * sw + l.bias
    return f
def quantised(net):
    for mod in net.bert.modules():
        if isinstance(mod, torch.nn.Linear): mod.forward = fast_forward(mod)
SIZE = 512 if not TINY else 16; PEAK = 3.5e-4
TOTAL = 8 if TINY else float(os.environ.get('TOTAL', 900)); QAT = .7; state = CK + '/student.pt'
net = student_net(); net.load_state_dict(weights(), strict=False)
ps = [p for p in net.parameters() if p.requires_grad]
opt = adamw(ps, PEAK, (.9, .98))
spent, seen, k, seed, qat = 0.0, 0, 0, 100, False
if os.path.exists(state):
    s = torch.load(state, map_location=DEV); net.load_state_dict(s['net']); opt.load_state_dict(s['opt']); spent, seen, k, seed = s['spent'], s['seen'], s['k'], s['seed'] + 1; say('goes on at', spent, seen)
begun = time.time() - spent; net.train(); last = time.time(); seen0 = seen; stop = False
while not stop:
    seed += 1
    for c in order(total_len, SIZE, np.random.default_rng(seed)):
        now = time.time() - begun; f = now / TOTAL
        if f >= 1 or left() < 22: stop = True; break
        if f >= QAT and not qat: quantised(net); qat = True; say('quantised from here')
        lr = PEAK * min(1, (k + 1) / 400) * (1 - f)
        for gr in opt.param_groups: gr['lr'] = lr
        i = g(c); ids, types, mask = assemble(i)
        with torch.autocast(DEV, torch.bfloat16, enabled=DEV == 'cuda'): out = net(ids, types, mask)
        loss = mixed(out.float(), a[i], b[i], c3[i], .7); loss.backward()
        torch.nn.utils.clip_grad_norm_(ps, 1.0); opt.step(); opt.zero_grad(set_to_none=True); seen += len(c); k += 1
        if k % (1000 if not TINY else 5) == 0:
            if DEV == 'cuda': torch.cuda.synchronize()
            say('step %d f %.2f loss %.4f %.0f pairs/s' % (k, f, loss.item(), (seen - seen0) / (time.time() - last)))
            seen0, last = seen, time.time()
f = (time.time() - begun) / TOTAL
torch.save(dict(net=net.state_dict(), opt=opt.state_dict(), spent=time.time() - begun, seen=seen, k=k, seed=seed), state)
save(net); say(seen, 'pairs seen,', 'f %.2f' % f)
AMP[0] = not qat
if qat: quantise.simulate(net)
nli_eval(net, BT, 'bert', 'student')
st = (predict(net, BT, bex, 'bert', 192)[:, 3] + predict(net, BT, bex[:, ::-1], 'bert', 192)[:, 3]) / 2
report('final', st); np.savez_compressed(OUT + '/final.npz', student=st.astype(np.float32)); say('end')
