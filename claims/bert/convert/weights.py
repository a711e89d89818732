"""Quantise a BERT-shaped model and write it in the two files that claims/bert reads.

What goes in: a dictionary of float32 arrays under BertModel's names (no "bert." prefix). What comes out: bytes.
The layout is that of format.go; the invariant is that a file depends on the arrays alone, so that it can be made again.
"""
import struct

import numpy as np

MAGIC = b"xclaimw\n"
VERSION = 1
TABLE, ENCODER, PROJECTOR, CHANGE, AXES = 1, 2, 3, 4, 5
HEADER = 128
ALIGN = 64
WEIGHT_MAX = 63  # AVX2 adds two u8 x s8 products in 16 bits: 2 * (63 + 64) * 127 still fits, 8-bit weights do not
ACTIVATION_MAX = 127
SMOOTHING = 0.5  # share of the activations' range that goes into the weights; 0.3 and 0.65 were worse
LOG2E = 1.4426950408889634


def crc32c(data: bytes) -> int:
    """CRC-32C (Castagnoli), eight tables; written here because zlib has only the other polynomial."""
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, (table >> 1) ^ np.uint32(0x82F63B78), table >> 1)
    tables = [[int(v) for v in table]]
    for _ in range(7):
        last = tables[-1]
        tables.append([(v >> 8) ^ tables[0][v & 255] for v in last])
    t0, t1, t2, t3, t4, t5, t6, t7 = tables
    crc = 0xFFFFFFFF
    whole = len(data) // 8 * 8
    for low, high in struct.iter_unpack("<II", data[:whole]):
        low ^= crc
        crc = (t7[low & 255] ^ t6[low >> 8 & 255] ^ t5[low >> 16 & 255] ^ t4[low >> 24]
               ^ t3[high & 255] ^ t2[high >> 8 & 255] ^ t1[high >> 16 & 255] ^ t0[high >> 24])
    for byte in data[whole:]:
        crc = t0[(crc ^ byte) & 255] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def quantise_rows(x, limit):
    """int8 rows and their float32 scales: x is about q * scale."""
    x = x.astype(np.float32)
    scale = (np.abs(x).max(axis=1) / np.float32(limit)).astype(np.float32)
    safe = np.where(scale > 0, scale, np.float32(1))
    return np.rint(x / safe[:, None]).clip(-limit, limit).astype(np.int8), scale


def smoothing(weight, reach):
    """Factor per input that moves a part of the activations' range into the weights (Xiao et al., SmoothQuant, 2023)."""
    columns = np.maximum(np.abs(weight).max(axis=0), 1e-5)
    factor = columns ** (1 - SMOOTHING) / np.maximum(reach, 1e-3) ** SMOOTHING
    return (factor / np.exp(np.log(factor).mean())).astype(np.float32)


def panels(q):
    """Signed weights [out][in] as unsigned bytes (64 added) in panels [out/32][in/4][32][4]."""
    n, k = q.shape
    return (q.astype(np.int16) + 64).astype(np.uint8).reshape(n // 32, 32, k // 4, 4).transpose(0, 2, 1, 3).tobytes()


class Sections:
    """Byte sections one after another, each padded with zeros to a multiple of ALIGN."""

    def __init__(self):
        self.parts = []

    def add(self, raw):
        self.parts.append(raw + b"\0" * (-len(raw) % ALIGN))

    def floats(self, x):
        self.add(np.ascontiguousarray(x, dtype="<f4").tobytes())

    def rows(self, x):
        q, scale = quantise_rows(x, ACTIVATION_MAX)
        self.add(q.tobytes())
        self.floats(scale)

    def dense(self, weight, bias, reach):
        """reach: largest |activation| of each input over the calibration texts."""
        factor = smoothing(weight, reach)
        q, scale = quantise_rows(weight / factor, WEIGHT_MAX)
        self.floats(factor)
        self.add(panels(q))
        self.floats(scale)
        self.floats(bias)

    def change(self, a, b, bias, steps=None):
        """What b @ a adds to a matrix [out, in]: a row per input, then b as a matrix whose inputs are of one range. steps: how many to each side
        of nought, few where the file shall be small; as many as there are by default."""
        q, scale = quantise_rows(a.T, steps or ACTIVATION_MAX)
        self.add(q.tobytes())
        self.floats(scale)
        q, scale = quantise_rows(b, steps or WEIGHT_MAX)
        self.floats(np.ones(b.shape[1], np.float32))
        self.add(panels(q))
        self.floats(scale)
        self.floats(bias)

    def norm(self, gamma, beta):
        self.floats(gamma)
        self.floats(beta)


def file_bytes(kind, name, shape, table_sum, payload):
    """shape: vocabulary, hidden, layers, heads, ffn, positions, types, labels, max tokens. The checksum covers all bytes after it."""
    rest = struct.pack("<IQ9I", table_sum, len(payload), *shape) + name.encode().ljust(32, b"\0")
    rest = rest.ljust(HEADER - 20, b"\0") + payload
    return MAGIC + struct.pack("<III", VERSION, kind, crc32c(rest)) + rest


def table_file(name, words):
    """The word-embedding table, one scale a row. Returns the file and its checksum."""
    s = Sections()
    s.rows(words)
    raw = file_bytes(TABLE, name, (words.shape[0], words.shape[1], 0, 0, 0, 0, 0, 0, 0), 0, b"".join(s.parts))
    return raw, struct.unpack_from("<I", raw, 16)[0]


def axes_file(name, found):
    """Axes [columns][hidden] for the states of word pieces."""
    s = Sections()
    s.rows(found)
    return file_bytes(AXES, name, (0, found.shape[1], 0, 0, 0, 0, 0, found.shape[0], 0), 0, b"".join(s.parts))


def encoder_file(name, w, reach, heads, max_tokens, table_sum, labels=0, projection=None):
    """All but the word embeddings. Queries are stored times log2(e)/sqrt(head width), so that softmax is 2^x of the plain dot product.

    reach: see reference.reach. With labels > 0 the pooler and the classifier ("classifier.weight", "classifier.bias") are written too; with
    projection, the name of a layer, that layer instead.
    """
    hidden = w["embeddings.LayerNorm.weight"].shape[0]
    positions = w["embeddings.position_embeddings.weight"][:max_tokens]
    types = w["embeddings.token_type_embeddings.weight"]
    layers = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("encoder.layer."))
    ffn = w["encoder.layer.0.intermediate.dense.weight"].shape[0]
    s = Sections()
    s.rows(positions)
    s.rows(types)
    s.norm(w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"])
    factor = np.float32(LOG2E / np.sqrt(hidden / heads))
    for i in range(layers):
        p = f"encoder.layer.{i}."
        a = p + "attention.self."
        s.dense(np.concatenate([w[a + "query.weight"] * factor, w[a + "key.weight"], w[a + "value.weight"]]),
                np.concatenate([w[a + "query.bias"] * factor, w[a + "key.bias"], w[a + "value.bias"]]), reach[a + "query"])
        s.dense(w[p + "attention.output.dense.weight"], w[p + "attention.output.dense.bias"], reach[p + "attention.output.dense"])
        s.norm(w[p + "attention.output.LayerNorm.weight"], w[p + "attention.output.LayerNorm.bias"])
        s.dense(w[p + "intermediate.dense.weight"], w[p + "intermediate.dense.bias"], reach[p + "intermediate.dense"])
        s.dense(w[p + "output.dense.weight"], w[p + "output.dense.bias"], reach[p + "output.dense"])
        s.norm(w[p + "output.LayerNorm.weight"], w[p + "output.LayerNorm.bias"])
    if labels:
        s.dense(w["pooler.dense.weight"], w["pooler.dense.bias"], reach["pooler.dense"])
        s.floats(w["classifier.weight"])
        s.floats(w["classifier.bias"])
    if projection:
        labels = len(w[projection + ".bias"])
        s.dense(w[projection + ".weight"], w[projection + ".bias"], reach[projection])
    shape = (0, hidden, layers, heads, ffn, positions.shape[0], types.shape[0], labels, max_tokens)
    return file_bytes(PROJECTOR if projection else ENCODER, name, shape, table_sum, b"".join(s.parts))


def change_file(name, w, heads, base):
    """The changes to base, a plain encoder file, after which it is w: "NAME.a" [rank, in] and "NAME.b" [out, rank] of each matrix NAME, and the
    biases, LayerNorms and classifier, whole; "NAME.steps", see Sections.change; "gate.weight" [2 * hidden], "gate.bias" and "gate.after", where
    there is a gate."""
    base_sum, = struct.unpack_from("<I", base, 16)
    hidden, layers, _, ffn = struct.unpack_from("<4I", base, 36)
    labels, rank = len(w["classifier.bias"]), len(w["pooler.dense.a"])
    s = Sections()
    put = lambda n, by=np.float32(1): s.change(w[n + ".a"], w[n + ".b"] * by, w[n + ".bias"] * by, w.get(n + ".steps"))
    norm = lambda n: s.norm(w[n + ".weight"], w[n + ".bias"])
    norm("embeddings.LayerNorm")
    for i in range(layers):
        p = f"encoder.layer.{i}."
        put(p + "attention.self.query", np.float32(LOG2E / np.sqrt(hidden / heads)))
        for n in ("attention.self.key", "attention.self.value", "attention.output.dense"):
            put(p + n)
        norm(p + "attention.output.LayerNorm")
        put(p + "intermediate.dense")
        put(p + "output.dense")
        norm(p + "output.LayerNorm")
    put("pooler.dense")
    s.floats(w["classifier.weight"])
    s.floats(w["classifier.bias"])
    after = int(w.get("gate.after", 0))
    if after:
        s.floats(w["gate.weight"])
        s.floats(w["gate.bias"])
    return file_bytes(CHANGE, name, (0, hidden, layers, 0, ffn, after, rank, labels, 0), base_sum, b"".join(s.parts))


def gated(raw, weight, bias):
    """The plain file of changes raw with other numbers for its gate, which are the last in it."""
    s = Sections()
    s.floats(weight)
    s.floats(np.array([bias]))
    part = b"".join(s.parts)
    rest = raw[20:-len(part)] + part
    return raw[:16] + struct.pack("<I", crc32c(rest)) + rest


def taker(raw):
    """Functions that take the sections of a plain file in their order: so many numbers of a type, and so many float32."""
    at = HEADER

    def take(count, dtype):
        nonlocal at
        x = np.frombuffer(raw, dtype, count, at)
        at += -(-x.nbytes // ALIGN) * ALIGN
        return x

    return take, lambda n: take(n, "<f4").copy()


def changes(raw, heads):
    """What a plain file of changes says, under the names of change_file, float32: that function's way back, as near as the steps allow."""
    hidden, layers, _, ffn, after, rank, labels = struct.unpack_from("<7I", raw, 36)
    take, floats = taker(raw)
    w = {}

    def change(name, n, k, by=np.float32(1)):
        w[name + ".a"] = (take(k * rank, np.int8).reshape(k, rank) * floats(k)[:, None]).T
        floats(rank)
        q = take(n * rank, np.uint8).reshape(n // 32, rank // 4, 32, 4).transpose(0, 2, 1, 3).reshape(n, rank).astype(np.float32) - 64
        w[name + ".b"], w[name + ".bias"] = q * floats(n)[:, None] / by, floats(n) / by

    def norm(name):
        w[name + ".weight"], w[name + ".bias"] = floats(hidden), floats(hidden)

    norm("embeddings.LayerNorm")
    for i in range(layers):
        p = f"encoder.layer.{i}."
        change(p + "attention.self.query", hidden, hidden, np.float32(LOG2E / np.sqrt(hidden / heads)))
        for name in ("attention.self.key", "attention.self.value", "attention.output.dense"):
            change(p + name, hidden, hidden)
        norm(p + "attention.output.LayerNorm")
        change(p + "intermediate.dense", ffn, hidden)
        change(p + "output.dense", hidden, ffn)
        norm(p + "output.LayerNorm")
    change("pooler.dense", hidden, hidden)
    w["classifier.weight"], w["classifier.bias"] = floats(labels * hidden).reshape(labels, hidden), floats(labels)
    if after:
        w["gate.weight"], w["gate.bias"], w["gate.after"] = floats(2 * hidden), floats(1), after
    return w


def arrays(raw, heads):
    """What an encoder file says, under the names of encoder_file, float32: that function's way back, as near as the steps allow."""
    hidden, layers, _, ffn, positions, types, labels = struct.unpack_from("<7I", raw, 36)
    take, floats = taker(raw)
    rows = lambda n: take(n * hidden, np.int8).reshape(n, hidden) * floats(n)[:, None]

    def dense(n, k):
        factor = floats(k)
        q = take(n * k, np.uint8).reshape(n // 32, k // 4, 32, 4).transpose(0, 2, 1, 3).reshape(n, k).astype(np.float32) - 64
        return q * floats(n)[:, None] * factor, floats(n)

    w = {"embeddings.position_embeddings.weight": rows(positions), "embeddings.token_type_embeddings.weight": rows(types)}

    def put(name, values):
        w[name + ".weight"], w[name + ".bias"] = values

    norm = lambda: (floats(hidden), floats(hidden))
    put("embeddings.LayerNorm", norm())
    query = np.float32(LOG2E / np.sqrt(hidden / heads))
    for i in range(layers):
        p = f"encoder.layer.{i}."
        weight, bias = dense(3 * hidden, hidden)
        for j, (name, by) in enumerate((("query", query), ("key", 1), ("value", 1))):
            part = slice(j * hidden, (j + 1) * hidden)
            put(p + "attention.self." + name, (weight[part] / by, bias[part] / by))
        put(p + "attention.output.dense", dense(hidden, hidden))
        put(p + "attention.output.LayerNorm", norm())
        put(p + "intermediate.dense", dense(ffn, hidden))
        put(p + "output.dense", dense(hidden, ffn))
        put(p + "output.LayerNorm", norm())
    if labels:
        put("pooler.dense", dense(hidden, hidden))
        put("classifier", (floats(labels * hidden).reshape(labels, hidden), floats(labels)))
    return w
