"""Teacher, soft labels, the student's main pass, and students of three folds over events for the figures.

usage: distil.py DATA OUT CHECKPOINTS
DATA holds mpnet.npz (halved.py of the teacher's weights), minilm.npz, table.bin (claims/bert/weights), both tokenizer.json (tokenizer.json, bert_tok.json),
nli.jsonl ([premise, hypothesis, class or -1, set, event]), dev_SET.jsonl, judged_train.jsonl, judged_dev.jsonl, gold.jsonl, clash.jsonl (marked pairs with p, the
share of readers), new.jsonl (judged pairs of unlabelled events), pool.jsonl (events: documents with title and sentences), pool.npz (which
sentences are candidates, by cosine of the teacher's vectors >= 0.42). The texts belong to others and are not part of the project. As it ran; time limits fit a lease of ten minutes.
"""
import sys, os, re, zlib, random, gc
from pieces import *
import mpnet, halved as pack, student, model
D, OUT, CK = sys.argv[1:4]; TINY = len(sys.argv) > 4; SECONDS = 10000 if TINY else float(os.environ.get('SECONDS', 570)); END = T0 + SECONDS
os.makedirs(CK, exist_ok=True); torch.backends.cuda.matmul.allow_tf32 = True
if TINY: mpnet.LAYERS = 1
left = lambda: END - time.time()
have = lambda n: os.path.exists(CK + '/' + n)
W = pack.unpack(D + '/mpnet.npz')
def teacher_net():
    net = mpnet.MPNet(W['words.weight'].shape[0]); net.load_state_dict(W if not TINY else {k: v for k, v in W.items() if not k.startswith('layers.') or k.startswith('layers.0.')}, strict=False); return mpnet.Cross(net).to(DEV)
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
MT = Texts(D + '/tokenizer.json'); BT = Texts(D + '/bert_tok.json')
ij = MT.pairs(rows); exm = MT.pairs(ex); barem = MT.pairs(bare); spm = MT.pairs(softpool); say('mpnet pieces', len(rows), len(ex), len(softpool), 'marked', len(marked))
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
# 1 the teacher
if not have('teacher.pt'):
    t = torch.tensor(hard, device=DEV)
    def nli_loss(out, c):
        out = out[:, :3]; v = t[torch.from_numpy(c).to(DEV)]; lp = F.log_softmax(out, -1); known = v >= 0
        return ((F.cross_entropy(out[known], v[known], label_smoothing=0.05, reduction='sum') if known.any() else 0) - torch.logsumexp(lp[~known][:, :2], -1).sum()) / len(c)
    net = teacher_net(); train(net, MT, ij, nli_loss, 'mpnet', 128, 2, 5e-5, 256, until=T0 + 170, every=500)
    torch.save(net.state_dict(), CK + '/teacher.pt'); say('teacher')
    # 2 soft labels
    soft = lambda q: torch.softmax(torch.tensor(predict(net, MT, q, 'mpnet', 128)[:, :3]), -1).numpy().astype(np.float16)
    sw = np.sort(np.random.default_rng(2).permutation(len(ij))[:len(ij) // 2]); hb = np.sort(np.random.default_rng(3).permutation(len(barem))[:len(barem) // 2])
    np.savez(CK + '/soft.npz', rows=soft(ij), sw=sw, swapped=soft(ij[sw][:, ::-1]), bare=soft(barem), hb=hb, back=soft(barem[hb][:, ::-1])); say('soft labels'); del net
tstate = torch.load(CK + '/teacher.pt', map_location='cpu')
S = np.load(CK + '/soft.npz')
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
# 3 the student's main pass
if not have('s1.pt'):
    a, b = torch.tensor(SOFT, device=DEV), torch.tensor(HARD, device=DEV); none = torch.full((4096,), -1.0, device=DEV)
    net = student_net(int(os.environ.get('SEED', 1)))
    def loss(out, c): i = torch.from_numpy(c).to(DEV); return mixed(out, a[i], b[i], none[:len(c)])
    probe = student_net(9); pick = np.random.default_rng(4).permutation(len(SIJ))[:256 * 60]
    def ploss(out, c): i = torch.from_numpy(pick[c]).to(DEV); return mixed(out, a[i], b[i], none[:len(c)])
    train(probe, BT, SIJ[pick], ploss, 'bert', 128, 1, 1e-4, 256); tt = time.time()
    train(probe, BT, SIJ[pick], ploss, 'bert', 128, 1, 1e-4, 256); speed = len(pick) / (time.time() - tt); del probe
    epochs = int(min(5, max(1, min(175, left() - 120) * speed / len(SIJ)))); say('student %.0f pairs/s, %d epochs of %d' % (speed, epochs, len(SIJ)))
    train(net, BT, SIJ, loss, 'bert', 128, epochs, 2.5e-4, 256, every=1000)
    torch.save(net.state_dict(), CK + '/s1.pt'); nli_eval(net, BT, 'bert', 's1'); del net
s1 = torch.load(CK + '/s1.pt', map_location='cpu'); gc.collect()
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
def stage(k):
    """Teacher and student of the divergence head without fold k (None: on all)."""
    use = np.nonzero(trainable & ((fold != k) if k is not None else True))[0]
    net = teacher_net(); net.load_state_dict(tstate)
    q = np.concatenate([exm[use], exm[use][:, ::-1]]); t2 = torch.tensor(np.concatenate([[ex[i][2] for i in use]] * 2), dtype=torch.float32, device=DEV)
    train(net, MT, q, lambda o, c: F.binary_cross_entropy_with_logits(o[:, 3], t2[torch.from_numpy(c).to(DEV)]), 'mpnet', 192, 3, 2e-5, 64, every=100000)
    te = (predict(net, MT, exm, 'mpnet', 192)[:, 3] + predict(net, MT, exm[:, ::-1], 'mpnet', 192)[:, 3]) / 2
    report('teacher %s, not seen' % k, te, (fold == k) if k is not None else ~trainable)
    sp = sig(predict(net, MT, spm, 'mpnet', 192)[:, 3]).astype(np.float32); say('pool by teacher'); del net
    rng = np.random.default_rng(11); nr = rng.permutation(len(SIJ))[:200000]
    ju = np.nonzero(jf != k)[0] if k is not None else np.arange(len(jrows))
    lab = np.array([ex[i][2] for i in use], dtype=np.float32); lt = (.6 * lab + .4 * sig(te[use])).astype(np.float32)
    flip = rng.random(len(bsp)) < .5; bs = np.where(flip[:, None], bsp[:, ::-1], bsp)
    Q = np.concatenate([SIJ[nr], bj[ju], bs] + [bex[use], bex[use][:, ::-1]] * 3)
    soft = np.concatenate([SOFT[nr], np.zeros((len(Q) - len(nr), 3), np.float32)]); h = np.concatenate([HARD[nr], jh[ju], np.full(len(Q) - len(nr) - len(ju), -2)])
    cl = np.concatenate([np.full(len(nr) + len(ju), -1, np.float32), sp] + [lt, lt] * 3).astype(np.float32)
    a, b, c3 = torch.tensor(soft, device=DEV), torch.tensor(h, device=DEV), torch.tensor(cl, device=DEV)
    net = student_net(); net.load_state_dict(s1)
    def loss(out, c): i = torch.from_numpy(c).to(DEV); return mixed(out, a[i], b[i], c3[i])
    train(net, BT, Q, loss, 'bert', 192, 2 if k is None else 1, 1.5e-4, 256, every=1000 if not TINY else 1)
    if k is None:
        if os.environ.get('QAT', '1') == '1':
            import quantise; quantise.simulate(net); keep = rng.permutation(len(Q))[:60000 if not TINY else 64]
            def loss2(out, c): i = torch.from_numpy(keep[c]).to(DEV); return mixed(out, a[i], b[i], c3[i])
            AMP[0] = False; train(net, BT, Q[keep], loss2, 'bert', 192, 1, 2e-5, 128, every=100)
    AMP[0] = k is not None
    st = (predict(net, BT, bex, 'bert', 192)[:, 3] + predict(net, BT, bex[:, ::-1], 'bert', 192)[:, 3]) / 2
    report('student %s, not seen' % k, st, (fold == k) if k is not None else ~trainable)
    np.savez_compressed(OUT + '/fold_%s.npz' % k, teacher=te.astype(np.float32), student=st.astype(np.float32), fold=fold)
    if k is None:
        gn = nli_eval(net, BT, 'bert', 'final'); np.savez_compressed(OUT + '/final_nli_gold.npz', c=gn)
        w = {n: v.detach().cpu().half().numpy() for n, v in net.state_dict().items() if 'word_embeddings' not in n}; names = sorted(w); half = len(names) // 2
        np.savez(OUT + '/w0.npz', **{n: w[n] for n in names[:half]}); np.savez(OUT + '/w1.npz', **{n: w[n] for n in names[half:]}); say('saved'); AMP[0] = True
    open(CK + '/done_%s' % k, 'w').close(); gc.collect(); torch.cuda.empty_cache() if DEV == 'cuda' else None
for k in (None, 0, 1, 2):
    if have('done_%s' % k): continue
    if left() < (150 if k is None else 110): say('no time for', k); break
    t = time.time(); stage(k); say('stage', k, 'took %.0f s' % (time.time() - t))
say('end')
