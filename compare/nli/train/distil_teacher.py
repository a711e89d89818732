"""The teacher: MPNet as a cross-encoder, fine-tuned on the labelled pairs, then on the divergences.

In: the data of distil_data.py and mpnet.npz in DATA. Out: functions that make, train and ask a teacher; nothing is trained on import.
"""
from distil_data import *
import mpnet, halved as pack
if TINY: mpnet.LAYERS = 1
W = pack.unpack(D + '/mpnet.npz')
def teacher_net():
    net = mpnet.MPNet(W['words.weight'].shape[0]); net.load_state_dict(W if not TINY else {k: v for k, v in W.items() if not k.startswith('layers.') or k.startswith('layers.0.')}, strict=False); return mpnet.Cross(net).to(DEV)
MT = Texts(D + '/tokenizer.json')
ij = MT.pairs(rows); exm = MT.pairs(ex); barem = MT.pairs(bare); spm = MT.pairs(softpool); say('mpnet pieces', len(rows), len(ex), len(softpool), 'marked', len(marked))
def fit_nli(net, seconds):
    """Two passes over the labelled pairs, cut after so many seconds of the run; rows of class -1 teach the absence of a contradiction."""
    t = torch.tensor(hard, device=DEV)
    def loss(out, c):
        out = out[:, :3]; v = t[torch.from_numpy(c).to(DEV)]; lp = F.log_softmax(out, -1); known = v >= 0
        return ((F.cross_entropy(out[known], v[known], label_smoothing=0.05, reduction='sum') if known.any() else 0) - torch.logsumexp(lp[~known][:, :2], -1).sum()) / len(c)
    train(net, MT, ij, loss, 'mpnet', 128, 2, 5e-5, 256, until=T0 + seconds, every=500); say('teacher')
def fit_divergence(net, use):
    """Three passes over the divergences in use, both ways round. The teacher's log odds of all divergences, and its probability for each pair of the pool."""
    q = np.concatenate([exm[use], exm[use][:, ::-1]]); t2 = torch.tensor(np.concatenate([[ex[i][2] for i in use]] * 2), dtype=torch.float32, device=DEV)
    train(net, MT, q, lambda o, c: F.binary_cross_entropy_with_logits(o[:, 3], t2[torch.from_numpy(c).to(DEV)]), 'mpnet', 192, 3, 2e-5, 64, every=100000)
    te = (predict(net, MT, exm, 'mpnet', 192)[:, 3] + predict(net, MT, exm[:, ::-1], 'mpnet', 192)[:, 3]) / 2
    sp = sig(predict(net, MT, spm, 'mpnet', 192)[:, 3]).astype(np.float32); say('pool by teacher')
    return te, sp
def soft(net, q):
    """The teacher's probabilities of the three classes."""
    return torch.softmax(torch.tensor(predict(net, MT, q, 'mpnet', 128)[:, :3]), -1).numpy().astype(np.float16)
