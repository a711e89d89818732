"""The teacher's weights as groups of 96 with 6 bits in one npz, a fifth of their size, to be carried about; and back.

In: a dictionary of tensors. Out: the file; unpack gives the dictionary again, matrices rounded to +-31 steps of their group.
"""
import json

import numpy as np
import torch

GROUP, STEPS = 96, 31


def save(state, path):
    head, scales, codes, rest = [], [], [], []
    for name, v in state.items():
        v = v.float().numpy()
        big = v.ndim == 2 and v.shape[1] % GROUP == 0 and v.size > 100000
        head.append([name, list(v.shape), int(big)])
        if big:
            x = v.reshape(-1, GROUP)
            s = np.maximum(np.abs(x).max(1) / STEPS, 1e-6).astype(np.float16)
            codes.append(np.rint(x / s[:, None].astype(np.float32)).clip(-STEPS, STEPS).astype(np.int8).ravel())
            scales.append(s)
        else:
            rest.append(v.astype(np.float16).ravel())
    np.savez(path, head=np.frombuffer(json.dumps(head).encode(), np.uint8), scales=np.concatenate(scales), codes=np.concatenate(codes), rest=np.concatenate(rest))


def unpack(path):
    z = np.load(path)
    scales, codes, rest = z["scales"].astype(np.float32), z["codes"], z["rest"].astype(np.float32)
    out, s, c, r = {}, 0, 0, 0
    for name, shape, big in json.loads(bytes(z["head"]).decode()):
        n = int(np.prod(shape))
        if big:
            x = codes[c:c + n].reshape(-1, GROUP) * scales[s:s + n // GROUP, None]
            c, s = c + n, s + n // GROUP
        else:
            x, r = rest[r:r + n], r + n
        out[name] = torch.from_numpy(x.reshape(shape).astype(np.float32))
    return out
