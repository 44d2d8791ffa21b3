"""The language model: an encoder with letter case, and heads for tags, names, arcs and relations."""

import math

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

HIDDEN, HEADS, LAYERS, VOCABULARY, POSITIONS, CASES = 384, 12, 6, 30522, 512, 7
ARC, RELATION = 256, 96
NAME_TYPES = (
    "PERSON ORG GPE NORP LOC FAC EVENT PRODUCT LAW WORK_OF_ART LANGUAGE "
    "DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL"
).split()
NAME_TAGS = ["O"] + [f"{place}-{kind}" for kind in NAME_TYPES for place in "BI"]


class Layer(nn.Module):
    """One transformer layer, norms after the sums, as in BERT."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.o = nn.Linear(HIDDEN, HIDDEN)
        self.n1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.f1 = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.f2 = nn.Linear(4 * HIDDEN, HIDDEN)
        self.n2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        shape = (batch, length, 3, HEADS, HIDDEN // HEADS)
        q, k, v = self.qkv(x).view(*shape).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + mask, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.n1(x + self.drop(self.o(mixed)))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    """Pieces and their words' letter case in, vectors out."""

    def __init__(self):
        super().__init__()
        self.we = nn.Embedding(VOCABULARY, HIDDEN)
        self.pe = nn.Embedding(POSITIONS, HIDDEN)
        self.ce = nn.Embedding(CASES, HIDDEN)
        self.n = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.ls = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.drop = nn.Dropout(0.1)

    def forward(self, pieces, cases, mask):
        embedded = self.we(pieces) + self.pe.weight[: pieces.shape[1]] + self.ce(cases)
        x = self.drop(self.n(embedded))
        mask = (1 - mask[:, None, None, :]) * -1e4
        for layer in self.ls:
            x = layer(x, mask)
        return x

    @torch.no_grad()
    def load_base(self, path):
        """Takes the weights of all-MiniLM-L6-v2 from its ONNX file.

        Biases and norms have names there; the matrices have numbers only, in the order q k v o f1 f2 of
        each layer, transposed. The letter-case embedding begins at zero.
        """
        graph = onnx.load(path).graph
        base = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        numbered = [name for name in base if name.startswith("onnx::MatMul")]
        matrices = sorted(numbered, key=lambda name: int(name.split("_")[1]))
        embeddings = "embeddings."
        self.we.weight.copy_(base[embeddings + "word_embeddings.weight"])
        kind = base[embeddings + "token_type_embeddings.weight"][0]
        self.pe.weight.copy_(base[embeddings + "position_embeddings.weight"] + kind)
        self.n.weight.copy_(base[embeddings + "LayerNorm.weight"])
        self.n.bias.copy_(base[embeddings + "LayerNorm.bias"])
        self.ce.weight.zero_()
        for i, layer in enumerate(self.ls):
            load_layer(layer, f"encoder.layer.{i}.", [base[m].T for m in matrices[6 * i : 6 * i + 6]], base)


def load_layer(layer, prefix, matrices, base):
    q, k, v, o, f1, f2 = matrices
    layer.qkv.weight.copy_(torch.cat([q, k, v]))
    own = [base[f"{prefix}attention.self.{part}.bias"] for part in ("query", "key", "value")]
    layer.qkv.bias.copy_(torch.cat(own))
    for linear, weight, name in (
        (layer.o, o, "attention.output.dense"),
        (layer.f1, f1, "intermediate.dense"),
        (layer.f2, f2, "output.dense"),
    ):
        linear.weight.copy_(weight)
        linear.bias.copy_(base[f"{prefix}{name}.bias"])
    for norm, name in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
        norm.weight.copy_(base[f"{prefix}{name}.weight"])
        norm.bias.copy_(base[f"{prefix}{name}.bias"])


class Model(nn.Module):
    """Heads on each word's first piece; word 0 is [CLS], which stands for the root."""

    def __init__(self, xpos, upos, relations):
        super().__init__()
        self.e = Encoder()
        self.drop = nn.Dropout(0.2)
        self.x = nn.Linear(HIDDEN, xpos)
        self.u = nn.Linear(HIDDEN, upos)
        self.ner = nn.Linear(HIDDEN, len(NAME_TAGS))
        self.hd = nn.Linear(HIDDEN, ARC)
        self.dd = nn.Linear(HIDDEN, ARC)
        self.wa = nn.Parameter(torch.zeros(ARC, ARC))
        self.ba = nn.Parameter(torch.zeros(ARC))
        self.hl = nn.Linear(HIDDEN, RELATION)
        self.dl = nn.Linear(HIDDEN, RELATION)
        self.wl = nn.Parameter(torch.zeros(relations, RELATION, RELATION))
        self.bl = nn.Linear(2 * RELATION, relations)
        nn.init.xavier_uniform_(self.wa)

    def forward(self, pieces, cases, mask, first, words):
        """-> Penn tags, universal tags, arcs (row dependent, column head), heads, dependents, names"""
        encoded = self.e(pieces, cases, mask)
        word = self.drop(encoded.gather(1, first[:, :, None].expand(-1, -1, HIDDEN)))
        head, dependent = self.drop(F.relu(self.hd(word))), self.drop(F.relu(self.dd(word)))
        arc = dependent @ self.wa @ head.transpose(1, 2) + (head @ self.ba)[:, None, :]
        arc = arc.masked_fill(words[:, None, :] == 0, -1e4)
        heads, dependents = self.drop(F.relu(self.hl(word))), self.drop(F.relu(self.dl(word)))
        return self.x(word), self.u(word), arc, heads, dependents, self.ner(word)

    def relation(self, heads, dependents, index):
        """Scores of relations between each word and the head with this index."""
        head = heads.gather(1, index[:, :, None].expand(-1, -1, heads.shape[2]))
        mixed = torch.einsum("bwi,lij->bwlj", dependents, self.wl)
        return (mixed * head[:, :, None, :]).sum(-1) + self.bl(torch.cat([dependents, head], -1))
