"""The weighted mean of several runs of one model (model soups, Wortsman et al. 2022, https://arxiv.org/abs/2203.05482).

usage: average.py OUT.safetensors WEIGHT FILE [WEIGHT FILE ...]
FILE is a safetensors file, a folder with the w0.npz and w1.npz of distil.py, or a plain encoder file (claims/bert/pack -plain); all are of
one model. Out: their sum, each times its weight, float32, under the names that claims/bert/convert reads.
"""
import os
import sys

import numpy as np
from safetensors.numpy import load_file, save_file

import student


def read(path):
    if os.path.isdir(path):
        return {k: v for part in ("w0", "w1") for k, v in np.load(f"{path}/{part}.npz").items()}
    return load_file(path) if path.endswith(".safetensors") else student.plain(path)


def main():
    out, rest = sys.argv[1], sys.argv[2:]
    files = {path: read(path) for path in rest[1::2]}
    names = set.intersection(*(set(w) for w in files.values()))
    odd = sorted(set.union(*(set(w) for w in files.values())) - names)
    if odd:
        raise SystemExit(f"{', '.join(files)} are not of one model: {odd[:3]} are not in all")
    sums = {k: sum(float(weight) * w[k].astype(np.float32) for weight, w in zip(rest[::2], files.values())) for k in sorted(names)}
    save_file({k: np.ascontiguousarray(v) for k, v in sums.items()}, out)


if __name__ == "__main__":
    main()
