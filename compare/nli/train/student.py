"""The student: the cross-encoder of model.py with a fourth output, and a faster attention of the same values."""
import os
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import model

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../claims/bert/convert"))
import weights


def attend(self, x, mask):
    r, n, _ = x.shape
    split = lambda linear: linear(x).view(r, n, model.HEADS, model.HIDDEN // model.HEADS).transpose(1, 2)
    y = F.scaled_dot_product_attention(split(self.query), split(self.key), split(self.value), attn_mask=mask)
    return y.transpose(1, 2).reshape(r, n, model.HIDDEN)


model.SelfAttention.forward = attend


class Student(model.CrossEncoder):
    def __init__(self):
        super().__init__()
        self.classifier = nn.Linear(model.HIDDEN, 4)

    def forward(self, ids, types, mask):
        return super().forward(ids, types, mask).float()


def plain(path):
    """The weights of a plain encoder file under the student's names, positions that the file does not have as zeros."""
    with open(path, "rb") as f:
        read = weights.arrays(f.read(), model.HEADS)
    w = {k if k.startswith("classifier") else "bert." + k: v for k, v in read.items()}
    positions = "bert.embeddings.position_embeddings.weight"
    w[positions] = np.pad(w[positions], ((0, model.POSITIONS - len(w[positions])), (0, 0)))
    return w


def load(path, table):
    """The student of a plain encoder file and the int8 word table of the program; the words are frozen."""
    with open(table, "rb") as f:
        raw = f.read()[weights.HEADER:]
    n = model.VOCAB * model.HIDDEN
    q, at = np.frombuffer(raw[:n], np.int8).reshape(model.VOCAB, model.HIDDEN), -(-n // weights.ALIGN) * weights.ALIGN
    words = q.astype(np.float32) * np.frombuffer(raw[at:at + 4 * model.VOCAB], np.float32)[:, None]
    net = Student()
    net.load_state_dict({k: torch.from_numpy(v) for k, v in {**plain(path), "bert.embeddings.word_embeddings.weight": words}.items()})
    net.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    return net
