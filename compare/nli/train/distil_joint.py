"""The student's last pass: the three classes and the divergence together, then simulated quantisation. Begins from the weights of distil.py (w0.npz, w1.npz, soft.npz, fold_None.npz in DATA).

usage: distil_joint.py DATA OUT CHECKPOINTS [tiny]
The rest of DATA is what distil.py names. As it ran; SECONDS is the time it may take (570).
"""
from distil_data import *
S = np.load(D + '/soft.npz')
if TINY: S = {k: S[k] for k in S.files}; S['rows'] = S['rows'][:len(rows)]; S['sw'] = S['sw'][:0]; S['swapped'] = S['swapped'][:0]; S['bare'] = S['bare'][:len(bare)]; S['hb'] = S['hb'][:0]; S['back'] = S['back'][:0]
bij, bbare, bex, bsp = BT.pairs(rows), BT.pairs(bare), BT.pairs(ex), BT.pairs(softpool); say('bert pieces')
SIJ = np.concatenate([bij, bij[S['sw']][:, ::-1], bbare, bbare[S['hb']][:, ::-1]]); SOFT = np.concatenate([S['rows'], S['swapped'], S['bare'], S['back']]).astype(np.float32); HARD = np.concatenate([hard, np.full(len(SIJ) - len(hard), -2)])

class Batches(torch.utils.data.Dataset):
    def __init__(self, Q, plan): self.Q, self.plan = Q, plan
    def __len__(self): return len(self.plan)
    def __getitem__(self, i): c = self.plan[i]; return (torch.from_numpy(c),) + batch(BT, self.Q[c], 'bert', 160)
def fit(net, Q, a, b, c3, epochs, lr, size, seed=1, probe=0, every=500):
    n = BT.lengths(Q); rng = np.random.default_rng(seed); plan = [c for _ in range(epochs) for c in order(n, size, rng)]
    if probe: plan = plan[:probe]
    net.train(); ps = [p for p in net.parameters() if p.requires_grad]; total = len(plan)
    opt = adamw(ps, lr)
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
net = student_net(); net.load_state_dict(weights(), strict=False)
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
save(net)
nli_eval(net, BT, 'bert', 'joint')
if left() > 14:
    AMP[0] = False; quantise.simulate(net); keep = rng.permutation(len(Q))[:int(min(60000, (left() - 10) * 4500)) if not TINY else 64]
    fit(net, Q[keep], a[torch.from_numpy(keep).to(DEV)], b[torch.from_numpy(keep).to(DEV)], c3[torch.from_numpy(keep).to(DEV)], 1, 2e-5, 128, every=100); say('qat'); save(net)
    nli_eval(net, BT, 'bert', 'qat')
st = (predict(net, BT, bex, 'bert', 192)[:, 3] + predict(net, BT, bex[:, ::-1], 'bert', 192)[:, 3]) / 2
report('final', st, ~trainable); np.savez_compressed(OUT + '/final.npz', student=st.astype(np.float32)); say('end')
