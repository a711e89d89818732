"""Make weights/axes.bin: the directions in which the states of word pieces differ most, found on sentences of news.

usage: python axes.py SENTENCES [--out ../weights/axes.bin] [--columns 48]
SENTENCES holds one a line; the first 3,000 are read. Each piece's state in the last layer of all-MiniLM-L6-v2 is scaled to length 1; the axes are the
eigenvectors of the sum of their outer products that belong to the largest eigenvalues, the mean among them, the first one first, each with the sign that
makes its largest number positive.
"""
import argparse
import pathlib

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import convert
import reference
import weights

MOST = 3000


def axes(w, texts, columns):
    tokenizer = Tokenizer.from_file(str(convert.model_dir() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(convert.MAX_TOKENS)
    hidden = w["embeddings.LayerNorm.weight"].shape[0]
    total = np.zeros((hidden, hidden))
    for text in texts:
        e = tokenizer.encode(text)
        x = reference.hidden(w, e.ids, e.type_ids)[1:-1].astype(np.float64)
        x /= np.linalg.norm(x, axis=1, keepdims=True)
        total += x.T @ x
    found = np.linalg.eigh(total)[1][:, ::-1][:, :columns].T
    return found * np.sign(found[np.arange(columns), np.abs(found).argmax(axis=1)])[:, None]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("sentences", type=pathlib.Path)
    ap.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent / "weights/axes.bin")
    ap.add_argument("--columns", type=int, default=48)
    a = ap.parse_args()
    texts = [t for t in a.sentences.read_text("utf-8").splitlines() if t.strip()][:MOST]
    a.out.write_bytes(weights.axes_file(convert.NAME, axes(load_file(convert.model_dir() / "model.safetensors"), texts, a.columns)))


if __name__ == "__main__":
    main()
