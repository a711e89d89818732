"""Averages the weights of two runs of one model (model soups, Wortsman et al. 2022, https://arxiv.org/abs/2203.05482).

usage: average.py A.safetensors B.safetensors OUT.safetensors
In: two files with the same names and shapes. Out: their mean, float32.
"""
import sys

from safetensors.torch import load_file, save_file


def main():
    a, b = load_file(sys.argv[1]), load_file(sys.argv[2])
    if a.keys() != b.keys():
        raise SystemExit(f"{sys.argv[1]} and {sys.argv[2]} are not of one model: {sorted(a.keys() ^ b.keys())[:3]} stand in one only")
    save_file({k: ((a[k].float() + b[k].float()) / 2).contiguous() for k in a}, sys.argv[3])


if __name__ == "__main__":
    main()
