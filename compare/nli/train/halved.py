"""Weights to groups of 96 with 7 bits, one file of bytes; and back."""
import json, sys, lzma, numpy as np, torch
G = 96
def pack(state):
    head, scales, codes, rest = [], [], [], []
    for k, v in state.items():
        v = v.float().numpy()
        if v.ndim == 2 and v.shape[1] % G == 0 and v.size > 100000:
            x = v.reshape(-1, G); s = (np.abs(x).max(1) / 63).astype(np.float16); s[s == 0] = 1e-6
            q = np.rint(x / s[:, None].astype(np.float32)).clip(-63, 63).astype(np.int8)
            head.append([k, list(v.shape), 1]); scales.append(s.tobytes()); codes.append(q.tobytes())
        else:
            head.append([k, list(v.shape), 0]); rest.append(v.astype(np.float16).tobytes())
    return head, scales, codes, rest
def unpack(path):
    import io
    z = np.load(path)
    head = json.loads(bytes(z['head']).decode()); s = z['scales']; q = z['codes']; r = z['rest']
    out, i, j, k = {}, 0, 0, 0
    for name, shape, big in head:
        n = int(np.prod(shape))
        if big:
            m = n // G
            out[name] = torch.from_numpy((q[j:j+n].reshape(-1, G).astype(np.float32) * s[i:i+m, None].astype(np.float32)).reshape(shape)); j += n; i += m
        else:
            out[name] = torch.from_numpy(r[k:k+n].astype(np.float32).reshape(shape)); k += n
    return out
def save(state, path):
    h, s, q, r = pack(state)
    np.savez(path, head=np.frombuffer(json.dumps(h).encode(), np.uint8), scales=np.frombuffer(b''.join(s), np.float16), codes=np.frombuffer(b''.join(q), np.int8), rest=np.frombuffer(b''.join(r), np.float16))
