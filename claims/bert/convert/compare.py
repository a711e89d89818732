"""Compare the engine's vectors with the float model on ../testdata/sentences.txt.

usage: python compare.py [--goldens]
Prints the cosine between float and int8 vectors (mean, least, percentiles) and the error of the cosine of two sentences.
--goldens writes ../testdata/goldens.jsonl from the float model and the reference tokenizer: for each text of
sentences.txt its ids (the first 60 texts, and pairs of them), the float cosine with the text before it, and for every
tenth the float vector times 127 over its largest value, as int8.
"""
import argparse
import base64
import json
import pathlib
import subprocess

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import convert
import reference

HERE = pathlib.Path(__file__).resolve().parent
GOLDENS = HERE.parent / "testdata/goldens.jsonl"


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--goldens", action="store_true")
    a = ap.parse_args()
    text = (HERE.parent / "testdata/sentences.txt").read_text("utf-8")
    lines = text.split("\n")[:-1]
    tokenizer = Tokenizer.from_file(str(convert.model_dir() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(convert.MAX_TOKENS)
    w = load_file(convert.model_dir() / "model.safetensors")
    ids = [tokenizer.encode(line).ids for line in lines]
    exact = np.array([reference.vector(w, i) for i in ids])
    raw = subprocess.run(["go", "run", "./convert/dump"], cwd=HERE.parent, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    ours = np.frombuffer(raw, "<f4").reshape(exact.shape)
    cosine = (exact * ours).sum(axis=1)
    print(f"{len(lines)} texts: cosine of float and int8: mean {cosine.mean():.5f}, least {cosine.min():.5f}, 1% {np.percentile(cosine, 1):.5f}, "
          f"5% {np.percentile(cosine, 5):.5f}, median {np.median(cosine):.5f}")
    error = np.abs(exact @ exact.T - ours @ ours.T)
    print(f"cosine of two texts, int8 against float: mean error {error.mean():.5f}, largest {error.max():.5f}")
    if a.goldens:
        with GOLDENS.open("w", encoding="utf-8") as f:
            for i in range(len(lines)):
                row = {"line": i, "cosine": round(float(exact[i] @ exact[i - 1]), 4)}
                if i < 60:
                    row["ids"] = ids[i]
                    row["pair"] = tokenizer.encode(lines[i], lines[i - 1]).ids
                if i % 10 == 0:
                    q = np.rint(exact[i] * (127 / np.abs(exact[i]).max())).astype(np.int8)
                    row["vector"] = base64.b64encode(q.tobytes()).decode()
                f.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
