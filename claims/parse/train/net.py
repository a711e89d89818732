"""The parser in plain PyTorch: an encoder of all-MiniLM-L6-v2's shape and one linear layer over the first piece of each word.

In: words. Out, for each word: scores of its tags, of every word as its head (itself: the root), and of the labels of an arc. The token
types tell how a word is written, since the encoder reads lower case. Arcs after Dozat and Manning 2017, https://arxiv.org/abs/1611.01734,
of low rank and without their hidden layers; the encoder is trained along, so that it takes their part.
"""
import os
import sys

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../compare/nli/train"))
import model as base

ARC, LABEL, TAGS = 128, 128, 64  # widths; the tags are padded
KINDS, LIMIT = 4, 256
START, END = 101, 102


def kind(word):
    """How a word is written: 0 without capitals, 1 with a capital first, 2 all capitals, 3 capitals elsewhere."""
    if word == word.lower():
        return 0
    if len(word) > 1 and word == word.upper():
        return 2
    return 1 if word[0] != word[0].lower() and word[1:] == word[1:].lower() else 3


class Pieces:
    """The pieces of single words, remembered."""

    def __init__(self):
        self.tok = Tokenizer.from_file(os.path.join(base.base_dir(), "tokenizer.json"))
        self.tok.no_truncation(), self.tok.no_padding()
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.tok.encode(word, add_special_tokens=False).ids or [100]
        return self.known[word]

    def sentence(self, words):
        """ids, types, and the place of the first piece of each word; None when it is too long."""
        ids, types, first = [START], [0], []
        for w in words:
            p = self(w)
            first.append(len(ids))
            ids += p
            types += [kind(w)] * len(p)
        return (ids + [END], types + [0], first) if len(ids) < LIMIT else None


class Parser(nn.Module):
    def __init__(self, tags, labels):
        super().__init__()
        assert len(tags) <= TAGS
        self.tags, self.labels = tags, labels
        self.bert = base.Bert()
        self.head = nn.Linear(base.HIDDEN, 2 * ARC + 2 * LABEL + TAGS)
        self.root = nn.Parameter(torch.zeros(ARC + LABEL))  # stands for the head of the root
        self.label = nn.Linear(LABEL, len(labels))

    def start(self):
        """The base encoder, with a row of token types for each kind."""
        net = base.CrossEncoder.from_base()
        state = net.bert.state_dict()
        e = self.bert.embeddings
        e.token_type_embeddings = nn.Embedding(KINDS, base.HIDDEN)
        state["embeddings.token_type_embeddings.weight"] = state["embeddings.token_type_embeddings.weight"][:1].repeat(KINDS, 1)
        self.bert.load_state_dict(state)
        e.word_embeddings.weight.requires_grad_(False)
        for p in self.bert.pooler.parameters():
            p.requires_grad_(False)
        nn.init.normal_(self.head.weight, 0, 0.03), nn.init.zeros_(self.head.bias)
        return self

    def forward(self, ids, types, mask, first, drop=0.0):
        """ids, types, mask [rows, pieces]; first [rows, words], 0 where there is no word. Gives tags [rows, words, TAGS], arcs
        [rows, words, words + 1] (0 the root), and what labels() takes."""
        x = self.bert.tokens(ids, types, mask)
        x = x.gather(1, first[..., None].expand(-1, -1, x.shape[-1]))
        x = self.head(F.dropout(x, drop, self.training)).float()
        dep, gov, ldep, lgov, tags = x.split([ARC, ARC, LABEL, LABEL, TAGS], -1)
        rows = len(x)
        gov = torch.cat([self.root[:ARC].expand(rows, 1, -1), gov], 1)
        lgov = torch.cat([self.root[ARC:].expand(rows, 1, -1), lgov], 1)
        arcs = dep @ gov.transpose(1, 2) / ARC ** 0.5
        none = torch.cat([torch.ones(rows, 1, dtype=torch.bool), first > 0], 1)[:, None]
        return tags[..., :len(self.tags)], arcs.masked_fill(~none, -1e4), (ldep, lgov)

    def labelled(self, parts, heads):
        """Scores of the labels [rows, words, labels] of the arcs to heads (0 the root)."""
        ldep, lgov = parts
        return self.label(F.relu(ldep + lgov.gather(1, heads[..., None].expand(-1, -1, LABEL))))


def collate(items):
    """Sentences of Pieces to tensors."""
    n, w = max(len(i[0]) for i in items), max(len(i[2]) for i in items)
    ids, types = torch.zeros(len(items), n, dtype=torch.long), torch.zeros(len(items), n, dtype=torch.long)
    mask, first = torch.zeros(len(items), n, dtype=torch.bool), torch.zeros(len(items), w, dtype=torch.long)
    for r, (a, t, f) in enumerate(items):
        ids[r, :len(a)], types[r, :len(a)], mask[r, :len(a)], first[r, :len(f)] = torch.tensor(a), torch.tensor(t), True, torch.tensor(f)
    return ids, types, mask, first
