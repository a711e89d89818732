"""Teacher, soft labels, the student's main pass, and students of three folds over events for the figures.

usage: distil.py DATA OUT CHECKPOINTS [tiny]
DATA holds mpnet.npz (halved.py of the teacher's weights), minilm.npz, table.bin (claims/bert/weights), both tokenizer.json (tokenizer.json, bert_tok.json),
nli.jsonl ([premise, hypothesis, class or -1, set, event]), dev_SET.jsonl, judged_train.jsonl, judged_dev.jsonl, gold.jsonl, clash.jsonl (marked pairs with p, the
share of readers), new.jsonl (judged pairs of unlabelled events), pool.jsonl (events: documents with title and sentences), pool.npz (which
sentences are candidates, by cosine of the teacher's vectors >= 0.42). The texts belong to others and are not part of the project. As it ran; SECONDS is the time it may take (570).
"""
from distil_teacher import *
# 1 the teacher
if not have('teacher.pt'):
    net = teacher_net(); fit_nli(net, 170); torch.save(net.state_dict(), CK + '/teacher.pt')
    # 2 soft labels
    sw = np.sort(np.random.default_rng(2).permutation(len(ij))[:len(ij) // 2]); hb = np.sort(np.random.default_rng(3).permutation(len(barem))[:len(barem) // 2])
    np.savez(CK + '/soft.npz', rows=soft(net, ij), sw=sw, swapped=soft(net, ij[sw][:, ::-1]), bare=soft(net, barem), hb=hb, back=soft(net, barem[hb][:, ::-1])); say('soft labels'); del net
tstate = torch.load(CK + '/teacher.pt', map_location='cpu')
S = np.load(CK + '/soft.npz')
bij, bbare, bex, bsp = BT.pairs(rows), BT.pairs(bare), BT.pairs(ex), BT.pairs(softpool); say('bert pieces')
SIJ = np.concatenate([bij, bij[S['sw']][:, ::-1], bbare, bbare[S['hb']][:, ::-1]]); SOFT = np.concatenate([S['rows'], S['swapped'], S['bare'], S['back']]).astype(np.float32); HARD = np.concatenate([hard, np.full(len(SIJ) - len(hard), -2)])
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
def stage(k):
    """Teacher and student of the divergence head without fold k (None: on all)."""
    use = np.nonzero(trainable & ((fold != k) if k is not None else True))[0]
    net = teacher_net(); net.load_state_dict(tstate)
    te, sp = fit_divergence(net, use); del net
    report('teacher %s, not seen' % k, te, (fold == k) if k is not None else ~trainable)
    rng = np.random.default_rng(11); nr = rng.permutation(len(SIJ))[:200000]
    ju = np.nonzero(jf != k)[0] if k is not None else np.arange(len(jrows))
    lab = np.array([ex[i][2] for i in use], dtype=np.float32); lt = (.6 * lab + .4 * sig(te[use])).astype(np.float32)
    flip = rng.random(len(bsp)) < .5; bs = np.where(flip[:, None], bsp[:, ::-1], bsp)
    Q = np.concatenate([SIJ[nr], bj[ju], bs] + [bex[use], bex[use][:, ::-1]] * 3)
    softs = np.concatenate([SOFT[nr], np.zeros((len(Q) - len(nr), 3), np.float32)]); h = np.concatenate([HARD[nr], jh[ju], np.full(len(Q) - len(nr) - len(ju), -2)])
    cl = np.concatenate([np.full(len(nr) + len(ju), -1, np.float32), sp] + [lt, lt] * 3).astype(np.float32)
    a, b, c3 = torch.tensor(softs, device=DEV), torch.tensor(h, device=DEV), torch.tensor(cl, device=DEV)
    net = student_net(); net.load_state_dict(s1)
    def loss(out, c): i = torch.from_numpy(c).to(DEV); return mixed(out, a[i], b[i], c3[i])
    train(net, BT, Q, loss, 'bert', 192, 2 if k is None else 1, 1.5e-4, 256, every=1000 if not TINY else 1)
    if k is None:
        if os.environ.get('QAT', '1') == '1':
            quantise.simulate(net); keep = rng.permutation(len(Q))[:60000 if not TINY else 64]
            def loss2(out, c): i = torch.from_numpy(keep[c]).to(DEV); return mixed(out, a[i], b[i], c3[i])
            AMP[0] = False; train(net, BT, Q[keep], loss2, 'bert', 192, 1, 2e-5, 128, every=100)
    AMP[0] = k is not None
    st = (predict(net, BT, bex, 'bert', 192)[:, 3] + predict(net, BT, bex[:, ::-1], 'bert', 192)[:, 3]) / 2
    report('student %s, not seen' % k, st, (fold == k) if k is not None else ~trainable)
    np.savez_compressed(OUT + '/fold_%s.npz' % k, teacher=te.astype(np.float32), student=st.astype(np.float32), fold=fold)
    if k is None:
        gn = nli_eval(net, BT, 'bert', 'final'); np.savez_compressed(OUT + '/final_nli_gold.npz', c=gn)
        save(net); AMP[0] = True
    open(CK + '/done_%s' % k, 'w').close(); gc.collect(); torch.cuda.empty_cache() if DEV == 'cuda' else None
for k in (None, 0, 1, 2):
    if have('done_%s' % k): continue
    if left() < (150 if k is None else 110): say('no time for', k); break
    t = time.time(); stage(k); say('stage', k, 'took %.0f s' % (time.time() - t))
say('end')
