"""The student's last pass: the three classes and the divergence together, then simulated quantisation. Begins from the weights of distil.py (w0.npz, w1.npz, soft.npz, fold_None.npz in DATA).

usage: distil_joint.py DATA OUT CHECKPOINTS
DATA holds mpnet.npz (halved.py of the teacher's weights), minilm.npz, table.bin (claims/bert/weights), both tokenizer.json (tokenizer.json, bert_tok.json),
nli.jsonl ([premise, hypothesis, class or -1, set, event]), dev_SET.jsonl, judged_train.jsonl, judged_dev.jsonl, gold.jsonl, clash.jsonl (marked pairs with p, the
share of readers), new.jsonl (judged pairs of unlabelled events), pool.jsonl (events: documents with title and sentences), pool.npz (which
sentences are candidates, by cosine of the teacher's vectors >= 0.42). The texts belong to others and are not part of the project. As it ran; time limits fit a lease of ten minutes.
"""
import sys, os, re, zlib, random, gc
from pieces import *
import student, model, quantise
D, OUT, CK = sys.argv[1:4]; TINY = len(sys.argv) > 4; SECONDS = 10000 if TINY else float(os.environ.get('SECONDS', 570)); END = T0 + SECONDS
os.makedirs(CK, exist_ok=True); torch.backends.cuda.matmul.allow_tf32 = True
left = lambda: END - time.time()
have = lambda n: os.path.exists(CK + '/' + n)
def student_net(seed=1): return student.fresh(D + '/minilm.npz', D + '/table.bin', seed).to(DEV)
rows = read(D + '/nli.jsonl'); clash = read(D + '/clash.jsonl'); gold = read(D + '/gold.jsonl'); pool = read(D + '/pool.jsonl'); new = read(D + '/new.jsonl')
jt, jd = read(D + '/judged_train.jsonl'), read(D + '/judged_dev.jsonl')
DEVS = {n: read(D + '/dev_%s.jsonl' % n) for n in ('written_dev', 'vitaminc_real_dev', 'ling_in_loop_val', 'new_protocols_base_val', 'rte3_3way_dev', 'scifact_dev', 'targeted_eval')}
z = np.load(D + '/pool.npz'); cand = z['cand'].astype(int); cos = z['cos'].astype(float)
if TINY: rows, clash, gold, jt, jd, new = rows[:64], clash[:12], gold[:12], jt[:8], jd[:8], new[:8]; DEVS = {k: v[:12] for k, v in DEVS.items()}; cand, cos = cand[:60], cos[:60]
R = random.Random(5); paren = lambda t: t.replace('[', '(').replace(']', ')')
titled = lambda t, s: (paren(t[:90]) + ' . ' if t else '') + paren(s)
bare = [(pool[e]['docs'][a][2][s], pool[e]['docs'][b][2][t]) for e, a, s, e2, b, t in cand]
title = [(titled(pool[e]['docs'][a][1], pool[e]['docs'][a][2][s]), titled(pool[e]['docs'][b][1], pool[e]['docs'][b][2][t])) for e, a, s, e2, b, t in cand]
FIG = re.compile(r"\$?£?\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|twice|third|quarter)\b", re.I)
marked = []
for k in R.sample(range(len(cand)), len(cand)):
    e, a, s, _, b, t = cand[k]; x, y = paren(bare[k][0]), paren(bare[k][1]); p, q = list(FIG.finditer(x)), list(FIG.finditer(y))
    if not p or not q or cos[k] < .45: continue
    p, q = R.choice(p), R.choice(q); m = lambda d, s, f: titled(pool[e]['docs'][d][1], s[:f.start()] + ' [ ').replace('(  (', '[') if False else paren(pool[e]['docs'][d][1][:90]) + ' . ' + s[:f.start()] + ' [ ' + f.group() + ' ] ' + s[f.end():]
    marked.append((m(a, x, p), m(b, y, q)))
    if len(marked) >= 60000: break
softpool = title + marked
# labelled divergences: a, b, target, event, what
ex = [(r['a'], r['b'], r['p'], r['event'], 'clash') for r in clash]
for g in gold:
    t = 0.5 if g['y'] == 1 and g['rel'] == 'differ' else 0.95 if g['y'] else 0.03
    ex.append((titled(g['ta'], g['a']), titled(g['tb'], g['b']), t, g['event'], g['group']))
for r in jt + jd:
    t = {'neutral': 0.03, 'agree': 0.04, 'differ': 0.4}.get(r['rel'], 0.9)
    ex.append((titled(r['ta'], r['a']), titled(r['tb'], r['b']), t, r['event'], 'judged' if len(ex) < len(clash) + len(gold) + len(jt) else 'jdev'))
for r in new: ex.append((titled(r['ta'], r['a']), titled(r['tb'], r['b']), r['p'], r['event'], 'new'))
what = np.array([x[4] for x in ex]); fold = np.array([zlib.crc32(('y' + x[3]).encode()) % 3 for x in ex]); trainable = np.isin(what, ['clash', 'golddev', 'judged', 'new'])
goldrows = np.nonzero(np.isin(what, ['eval', 'golddev', 'goldheld']))[0]
evm = np.zeros(len(ex), bool); evm[[i for i, g in zip(goldrows, gold) if not (g['y'] == 1 and g['rel'] == 'differ') and g['group'] == 'eval']] = True
held = np.zeros(len(ex), bool); held[[i for i, g in zip(goldrows, gold) if not (g['y'] == 1 and g['rel'] == 'differ') and g['group'] == 'goldheld']] = True
y = np.array([x[2] >= .5 for x in ex]); nobar = np.zeros(len(ex), bool); nobar[[i for i, r in enumerate(clash) if r['bars'] == 0]] = True
def report(name, s, rowsel=None):
    out = []
    for n, m in (('clash', what == 'clash'), ('no bars', nobar), ('new', what == 'new'), ('gold', evm), ('goldheld', held), ('jdev', what == 'jdev')):
        m = m if rowsel is None else m & rowsel
        if m.sum() > 5: out.append('%s %.3f (%d)' % (n, auc(y[m], s[m]), m.sum()))
    say(name, ', '.join(out))
BT = Texts(D + '/bert_tok.json')
hard = np.array([r[2] for r in rows])
sig = lambda v: 1 / (1 + np.exp(-v.astype(np.float64)))
def nli_eval(net, T, style, name):
    for n, d in DEVS.items():
        q = T.pairs(d); a, b = (torch.softmax(torch.tensor(predict(net, T, x, style, 160)[:, :3]), -1).numpy() for x in (q, q[:, ::-1]))
        acc = np.mean([model.LABELS[i] == r[2] for i, r in zip(a.argmax(1), d)])
        c = (a[:, 2] + b[:, 2]) / 2; lab = np.array([r[2] == 'contradiction' for r in d])
        say(name, n, 'accuracy %.3f AUC %.3f' % (acc, auc(lab, c)))
        if n == 'written_dev': at = np.median(c[lab])
    q = T.pairs([(r['a'], r['b']) for r in jd]); a, b = (torch.softmax(torch.tensor(predict(net, T, x, style, 160)[:, :3]), -1).numpy() for x in (q, q[:, ::-1])); c = (a[:, 2] + b[:, 2]) / 2
    rel = np.array([r['rel'] for r in jd]); say(name, 'judged dev at %.3f: agree %d of %d, neutral %d of %d' % (at, (c[rel == 'agree'] >= at).sum(), (rel == 'agree').sum(), (c[rel == 'neutral'] >= at).sum(), (rel == 'neutral').sum()))
    q = T.pairs([(g['a'], g['b']) for g in gold]); a, b = (torch.softmax(torch.tensor(predict(net, T, x, style, 160)[:, :3]), -1).numpy() for x in (q, q[:, ::-1])); c = (a[:, 2] + b[:, 2]) / 2
    m = evm[goldrows]; say(name, 'gold by contradiction AUC %.3f' % auc(y[goldrows][m], c[m])); return c
S = np.load(D + '/soft.npz')
if TINY: S = {k: S[k] for k in S.files}; S['rows'] = S['rows'][:len(rows)]; S['sw'] = S['sw'][:0]; S['swapped'] = S['swapped'][:0]; S['bare'] = S['bare'][:len(bare)]; S['hb'] = S['hb'][:0]; S['back'] = S['back'][:0]
bij, bbare, bex, bsp = BT.pairs(rows), BT.pairs(bare), BT.pairs(ex), BT.pairs(softpool); say('bert pieces')
SIJ = np.concatenate([bij, bij[S['sw']][:, ::-1], bbare, bbare[S['hb']][:, ::-1]]); SOFT = np.concatenate([S['rows'], S['swapped'], S['bare'], S['back']]).astype(np.float32); HARD = np.concatenate([hard, np.full(len(SIJ) - len(hard), -2)])
def mixed(out, soft, hardl, clashl):
    """Mean over rows: nli by teacher (soft rows sum to 1) and label (0..2, -1 no contradiction, -2 none), divergence by probability (-1 none)."""
    lp = F.log_softmax(out[:, :3], -1); n = len(out); loss = 0
    s = soft.sum(1) > .5; k = hardl >= 0; w = hardl == -1; c = clashl >= 0
    per = torch.zeros(n, device=out.device)
    kl = -(soft * lp).sum(1)
    ce = F.cross_entropy(out[:, :3], hardl.clamp(min=0), label_smoothing=.05, reduction='none'); weak = -torch.logsumexp(lp[:, :2], -1)
    hasH = k | w; h = torch.where(k, ce, weak)
    per = torch.where(s & hasH, .6 * kl + .4 * h, torch.where(s, kl, torch.where(hasH, h, per)))
    per = per + torch.where(c, F.binary_cross_entropy_with_logits(out[:, 3], clashl.clamp(min=0), reduction='none'), torch.zeros_like(per))
    return per.mean()
jrows = []
for r in jt:
    if r['rel'] == 'neutral': l = (1, 1)
    elif r['rel'] == 'agree': l = (0 if r['ent'] in ('both', 'ab') else -1, 0 if r['ent'] in ('both', 'ba') else -1)
    elif r['rel'] in ('contradict', 'report-conflict', 'dispute') or r['rel'] == 'supersede' and r['conf'] >= .7: l = (2, 2)
    else: continue
    jrows += [(r['a'], r['b'], l[0], r['event'])] * 4 + [(r['b'], r['a'], l[1], r['event'])] * 4
for r in new:
    l = 2 if r['p'] >= .75 and r['kind'] in ('number', 'time', 'place', 'who', 'state', 'denial', 'cause') else -1 if r['p'] <= .25 else None
    if l is not None: jrows += [(r['a'], r['b'], l, r['event']), (r['b'], r['a'], l, r['event'])] * 2
bj = BT.pairs(jrows); jf = np.array([zlib.crc32(('y' + r[3]).encode()) % 3 for r in jrows]); jh = np.array([r[2] for r in jrows])

class Batches(torch.utils.data.Dataset):
    def __init__(self, Q, plan): self.Q, self.plan = Q, plan
    def __len__(self): return len(self.plan)
    def __getitem__(self, i): c = self.plan[i]; return (torch.from_numpy(c),) + batch(BT, self.Q[c], 'bert', 160)
def fit(net, Q, a, b, c3, epochs, lr, size, seed=1, probe=0, every=500):
    n = BT.lengths(Q); rng = np.random.default_rng(seed); plan = [c for _ in range(epochs) for c in order(n, size, rng)]
    if probe: plan = plan[:probe]
    net.train(); ps = [p for p in net.parameters() if p.requires_grad]; total = len(plan)
    opt = torch.optim.AdamW([{'params': [p for p in ps if p.dim() > 1], 'weight_decay': 0.01}, {'params': [p for p in ps if p.dim() == 1], 'weight_decay': 0.0}], lr=lr, fused=DEV == 'cuda')
    load = torch.utils.data.DataLoader(Batches(Q, plan), batch_size=None, num_workers=0 if TINY else 12, prefetch_factor=None if TINY else 6, pin_memory=DEV == 'cuda')
    t = time.time(); seen = 0
    for k, (c, ids, types, mask) in enumerate(load):
        if k == 20: t, seen = time.time(), 0
        f = min(1, (k + 1) / max(1, .04 * total)) * (1 - k / total)
        for g in opt.param_groups: g['lr'] = lr * f
        ids, types, mask, i = (x.to(DEV, non_blocking=True) for x in (ids, types, mask, c))
        with torch.autocast(DEV, torch.bfloat16, enabled=DEV == 'cuda' and AMP[0]): out = net(ids, types, mask)
        loss = mixed(out, a[i], b[i], c3[i]); loss.backward()
        torch.nn.utils.clip_grad_norm_(ps, 1.0); opt.step(); opt.zero_grad(set_to_none=True); seen += len(c)
        if k % every == every - 1: say('step %d/%d loss %.4f %.0f pairs/s' % (k + 1, total, loss.item(), seen / (time.time() - t)))
    if DEV == 'cuda': torch.cuda.synchronize()
    return seen / (time.time() - t)
net = student_net(); w = {**np.load(D + '/w0.npz'), **np.load(D + '/w1.npz')}
net.load_state_dict({k: torch.from_numpy(v.astype(np.float32)) for k, v in w.items()}, strict=False)
sp = sig(predict(net, BT, bsp, 'bert', 160, 1024)[:, 3]).astype(np.float32); say('pool', float((sp > .5).mean()))
te = np.load(D + '/fold_None.npz')['teacher'] if not TINY else np.zeros(len(ex))
use = np.nonzero(trainable)[0]; lab = np.array([ex[i][2] for i in use], dtype=np.float32); lt = (.6 * lab + .4 * sig(te[use])).astype(np.float32)
rng = np.random.default_rng(11); N = len(rows); wr = np.array([i for i, r in enumerate(rows) if r[3] == 'written'])
rest = rng.permutation(np.arange(N + len(S['sw']), len(SIJ)))[:130000]; nli = np.concatenate([np.arange(N + len(S['sw'])), wr, rest])
flip = rng.random(len(bsp)) < .5; bs = np.where(flip[:, None], bsp[:, ::-1], bsp)
sel = np.concatenate([rng.permutation(len(title))[:110000], np.arange(len(title), len(bsp))])
Q = np.concatenate([SIJ[nli], bj, bs[sel]] + [bex[use], bex[use][:, ::-1]] * 2)
soft = np.concatenate([SOFT[nli], np.zeros((len(Q) - len(nli), 3), np.float32)]); h = np.concatenate([HARD[nli], jh, np.full(len(Q) - len(nli) - len(bj), -2)])
cl = np.concatenate([np.full(len(nli) + len(bj), -1, np.float32), sp[sel]] + [lt, lt] * 2).astype(np.float32)
a, b, c3 = torch.tensor(soft, device=DEV), torch.tensor(h, device=DEV), torch.tensor(cl, device=DEV); say('mix', len(Q))
SIZE = 384 if not TINY else 16
probe = student_net(9); speed = fit(probe, Q, a, b, c3, 1, 1e-4, SIZE, probe=120 if not TINY else 2); del probe
room = left() - 38; epochs = 1 if TINY else int(max(1, min(8, room * speed * .97 / len(Q)))); say('%.0f pairs/s, room %.0f s, %d epochs' % (speed, room, epochs))
fit(net, Q, a, b, c3, epochs, 2.5e-4, SIZE)
def save():
    w = {n: v.detach().cpu().half().numpy() for n, v in net.state_dict().items() if 'word_embeddings' not in n}; names = sorted(w); half = len(names) // 2
    np.savez(OUT + '/w0.npz', **{n: w[n] for n in names[:half]}); np.savez(OUT + '/w1.npz', **{n: w[n] for n in names[half:]}); say('saved')
save()
nli_eval(net, BT, 'bert', 'joint')
if left() > 14:
    AMP[0] = False; quantise.simulate(net); keep = rng.permutation(len(Q))[:int(min(60000, (left() - 10) * 4500)) if not TINY else 64]
    fit(net, Q[keep], a[torch.from_numpy(keep).to(DEV)], b[torch.from_numpy(keep).to(DEV)], c3[torch.from_numpy(keep).to(DEV)], 1, 2e-5, 128, every=100); say('qat'); save()
    nli_eval(net, BT, 'bert', 'qat')
st = (predict(net, BT, bex, 'bert', 192)[:, 3] + predict(net, BT, bex[:, ::-1], 'bert', 192)[:, 3]) / 2
report('final', st, ~trainable); np.savez_compressed(OUT + '/final.npz', student=st.astype(np.float32)); say('end')
