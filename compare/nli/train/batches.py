"""Pairs of texts as batches made on the device: pieces of every text lie there once, a batch is gathered from them.

In: pairs of strings and a tokenizer.json. Out: ids, types and mask of any rows of them, [rows, tokens], padded to a multiple of 8.
Invariant: the longer text of a pair is cut first, and never below half of the room.
"""
import numpy as np
import torch
from tokenizers import Tokenizer

# first piece, pieces between the texts, last piece, padding
STYLES = {"bert": (101, (102,), 102, 0), "mpnet": (0, (2, 2), 2, 1)}
TEXT_PIECES = 200


class Batches:
    def __init__(self, pairs, tokenizer, style, device, most=160):
        tok = Tokenizer.from_file(tokenizer)
        tok.no_padding()
        tok.no_truncation()
        texts = list(dict.fromkeys(t for p in pairs for t in p[:2]))
        at = {t: i for i, t in enumerate(texts)}
        parts = []
        for k in range(0, len(texts), 20000):
            parts += [np.array(e.ids[:TEXT_PIECES], np.int64) for e in tok.encode_batch(texts[k:k + 20000], add_special_tokens=False)]
        length = np.array([len(p) for p in parts])
        rows = np.array([(at[p[0]], at[p[1]]) for p in pairs], np.int64).reshape(-1, 2)
        self.lengths = length[rows].sum(1)
        put = lambda x: torch.tensor(x, device=device)
        self.flat, self.length = put(np.concatenate(parts)), put(length)
        self.start, self.rows = put(np.cumsum(length) - length), put(rows)
        self.style, self.device, self.most = STYLES[style], device, most

    def __len__(self):
        return len(self.lengths)

    def __call__(self, i, swapped=False):
        """ids, types, mask of rows i (a tensor); swapped asks the other way round."""
        first, between, last, pad = self.style
        gap = len(between)
        room = self.most - 2 - gap
        a, b = self.rows[i].unbind(1)
        if swapped:
            a, b = b, a
        la, lb = self.length[a], self.length[b]
        la = torch.minimum(la, torch.maximum(room - lb, torch.full_like(la, (room + 1) // 2)))
        lb = torch.minimum(lb, room - la)
        n = (int((la + lb).max()) + 2 + gap + 7) // 8 * 8
        at = torch.arange(n, device=self.device)[None]
        la, lb = la[:, None], lb[:, None]
        end = la + lb + 1 + gap
        source = torch.where(at <= la, self.start[a][:, None] + at - 1, self.start[b][:, None] + at - la - 1 - gap)
        ids = self.flat[source.clamp(0, len(self.flat) - 1)]
        ids = torch.where(at == 0, first, ids)
        for k, piece in enumerate(between):
            ids = torch.where(at == la + 1 + k, piece, ids)
        ids = torch.where(at == end, last, torch.where(at > end, pad, ids))
        return ids, ((at > la + gap) & (at <= end)).long(), at <= end

    def order(self, size, rng):
        """Batches of row numbers: shuffled, sorted by length within 64 batches."""
        rows, out = rng.permutation(len(self)), []
        for k in range(0, len(rows), size * 64):
            part = rows[k:k + size * 64]
            part = part[np.argsort(self.lengths[part], kind="stable")]
            out += [part[i:i + size] for i in range(0, len(part), size)]
        return [out[i] for i in rng.permutation(len(out))]

    @torch.no_grad()
    def ask(self, net, swapped=False, size=512, exact=False):
        """Outputs of net for every row, float32 [rows, outputs]."""
        net.eval()
        order, out = np.argsort(self.lengths, kind="stable"), None
        for k in range(0, len(order), size):
            i = order[k:k + size]
            with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda" and not exact):
                y = net(*self(torch.from_numpy(i).to(self.device), swapped)).float().cpu().numpy()
            out = np.zeros((len(order), y.shape[1]), np.float32) if out is None else out
            out[i] = y
        return out
