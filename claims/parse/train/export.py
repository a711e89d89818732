"""Writes what fit.py trained as the two files that package parse embeds.

usage: python export.py FILE.pt OUTDIR TABLE     (then: go run ./claims/bert/pack OUTDIR/encoder.bin)
TABLE is the plain word table: a copy of claims/bert/weights/table.bin after go run ./claims/bert/pack -table -plain COPY.
"""
import os
import struct
import sys

import numpy as np
import torch

import net

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../bert/convert"))
import reference
import weights

MAGIC, VERSION = b"CCPARSER", 3


def sentences(path):
    """The calibration texts as ids and types, cut at spaces."""
    pieces = net.Pieces()
    with open(path, encoding="utf-8") as f:
        return [pieces.sentence(line.split())[:2] for line in f if line.split()]


def encoder(w, texts, table_sum):
    found = {}
    for ids, types in texts:
        reference.dense(reference.hidden(w, ids, types, reach=found), w, "projection", found)
    return weights.encoder_file("parser", w, found, net.base.HEADS, net.LIMIT, table_sum, projection="projection")


def head(tags, labels, state):
    listed = lambda names: (lambda raw: struct.pack("<I", len(raw)) + raw)(" ".join(names).encode())
    floats = lambda name: state[name].numpy().astype("<f4").tobytes()
    body = listed(tags) + listed(labels) + floats("root") + floats("label.weight") + floats("label.bias")
    return MAGIC + struct.pack("<II", VERSION, weights.crc32c(body)) + body


def main():
    saved, out, table = torch.load(sys.argv[1]), sys.argv[2], sys.argv[3]
    state = {k: v.float() for k, v in saved["net"].items()}
    w = {k.removeprefix("bert."): v.numpy() for k, v in state.items() if k.startswith("bert.")}
    w["projection.weight"], w["projection.bias"] = state["head.weight"].numpy(), state["head.bias"].numpy()
    with open(table, "rb") as f:
        table_sum = struct.unpack_from("<I", f.read(32), 16)[0]
    raw = encoder(w, sentences(os.path.join(HERE, "../../bert/convert/calibration.txt")), table_sum)
    with open(os.path.join(out, "encoder.bin"), "wb") as f:
        f.write(raw)
    with open(os.path.join(out, "head.bin"), "wb") as f:
        f.write(head(saved["tags"], saved["labels"], state))


if __name__ == "__main__":
    main()
