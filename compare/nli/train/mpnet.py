"""MPNet in plain PyTorch: the teacher (all-mpnet-base-v2, Apache-2.0) as sentence encoder and as cross-encoder with named heads."""
import math
import torch, torch.nn.functional as F
from torch import nn

LAYERS, HIDDEN, HEADS, FFN, POSITIONS = 12, 768, 12, 3072, 514


def bucket(rel, buckets=32, far=128):
    """T5's buckets of relative positions, as MPNet has them."""
    n = -rel
    half = buckets // 2
    out = (n < 0).long() * half
    n = n.abs()
    exact = half // 2
    large = exact + (torch.log(n.float().clamp(min=1) / exact) / math.log(far / exact) * (half - exact)).long()
    return out + torch.where(n < exact, n, large.clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(HIDDEN, eps=1e-5), nn.LayerNorm(HIDDEN, eps=1e-5)
        self.up, self.down = nn.Linear(HIDDEN, FFN), nn.Linear(FFN, HIDDEN)

    def forward(self, x, bias, drop):
        r, n, _ = x.shape
        s = lambda t: t.view(r, n, HEADS, HIDDEN // HEADS).transpose(1, 2)
        a = F.scaled_dot_product_attention(s(self.q(x)), s(self.k(x)), s(self.v(x)), attn_mask=bias)
        x = self.n1(x + F.dropout(self.o(a.transpose(1, 2).reshape(r, n, HIDDEN)), drop, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class MPNet(nn.Module):
    def __init__(self, vocab):
        super().__init__()
        self.words = nn.Embedding(vocab, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-5)
        self.relative = nn.Embedding(32, HEADS)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = 0.1

    def forward(self, ids, mask):
        r, n = ids.shape
        x = self.norm(self.words(ids) + self.positions(torch.arange(2, n + 2, device=ids.device)))
        x = F.dropout(x, self.drop, self.training)
        i = torch.arange(n, device=ids.device)
        bias = self.relative(bucket(i[None, :] - i[:, None])).permute(2, 0, 1)[None]
        bias = bias + torch.where(mask, 0.0, -1e4)[:, None, None, :]
        bias = bias.to(torch.bfloat16 if torch.is_autocast_enabled() else x.dtype).contiguous()
        for layer in self.layers:
            x = layer(x, bias, self.drop)
        return x


NAMES = {"attention.attn.q": "q", "attention.attn.k": "k", "attention.attn.v": "v", "attention.attn.o": "o", "attention.LayerNorm": "n1",
         "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "n2"}


def renamed(state):
    """all-mpnet-base-v2's names to ours."""
    out = {}
    for k, v in state.items():
        k = k.removeprefix("mpnet.")
        if k.startswith("encoder.layer."):
            _, _, i, rest = k.split(".", 3)
            name, kind = rest.rsplit(".", 1)
            out[f"layers.{i}.{NAMES[name]}.{kind}"] = v
        elif k == "encoder.relative_attention_bias.weight":
            out["relative.weight"] = v
        elif k.startswith("embeddings.") and "position_ids" not in k:
            k = k.removeprefix("embeddings.")
            out[{"word_embeddings.weight": "words.weight", "position_embeddings.weight": "positions.weight"}.get(k, k.replace("LayerNorm", "norm"))] = v
    return out


class Cross(nn.Module):
    """Heads over the first token: nli 3 logits, clash 1 logit."""

    def __init__(self, net, seed=1):
        super().__init__()
        self.net = net
        g = torch.Generator().manual_seed(seed)
        self.dense = nn.Linear(HIDDEN, HIDDEN)
        self.heads = nn.Linear(HIDDEN, 4)
        for l in (self.dense, self.heads):
            nn.init.normal_(l.weight, 0, 0.02, generator=g); nn.init.zeros_(l.bias)

    def forward(self, ids, types, mask):
        x = self.net(ids, mask)[:, 0]
        x = F.dropout(x, self.net.drop, self.training)
        x = torch.tanh(self.dense(x))
        return self.heads(F.dropout(x, self.net.drop, self.training)).float()
