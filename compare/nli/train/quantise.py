"""Simulates in float32 what claims/bert does with 8 bits, for training at the end and for measuring.

In: a CrossEncoder. Out: the same, whose matrices are rounded to +-63 steps per output column and whose activations to +-127 steps
per token (straight-through gradients; Jacob et al. 2018, https://arxiv.org/abs/1712.05877). The classifier stays float, as in the
engine. The file itself is written by claims/bert/convert.
"""
import torch
import torch.nn.functional as F

import model

WEIGHT_STEPS, ACTIVATION_STEPS = 63, 127


def rounded(x, steps):
    """x rounded to a grid of +-steps over the largest absolute value of each row (last dimension)."""
    with torch.no_grad():
        scale = x.abs().amax(-1, keepdim=True).clamp_min(1e-12) / steps
        delta = torch.round(x / scale) * scale - x
    return x + delta


def _forward(linear):
    return lambda x: F.linear(rounded(x, ACTIVATION_STEPS), rounded(linear.weight, WEIGHT_STEPS), linear.bias)


def simulate(net):
    """Every product of the encoder and the pooler runs quantised from now on; the word embeddings are rounded once, in place."""
    for module in net.bert.modules():
        if isinstance(module, torch.nn.Linear):
            module.forward = _forward(module)
    words = net.bert.embeddings.word_embeddings.weight
    words.data = rounded(words.data, 127)
    return net


def load(path, quantised=False):
    """CrossEncoder from WORK/NAME.safetensors, or from a checkpoint of train.py."""
    from safetensors.torch import load_file
    net = model.CrossEncoder.from_base()
    state = torch.load(path, weights_only=True)["net"] if path.endswith(".ckpt") else load_file(path)
    missing, unexpected = net.load_state_dict({k: v.float() for k, v in state.items()}, strict=False)
    if unexpected or any("word_embeddings" not in k for k in missing):
        raise SystemExit(f"{path}: not the weights of this model (missing {missing[:3]}, unexpected {unexpected[:3]})")
    return simulate(net) if quantised else net
