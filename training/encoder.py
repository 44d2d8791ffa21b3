"""The language model: an encoder with letter case, and heads for tags, names, mentions, arcs and relations."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

HIDDEN, HEADS, VOCABULARY, POSITIONS, CASES = 384, 12, 30522, 512, 7
ARC, RELATION, MORE = 256, 96, 192

#: What is told of each word by itself: first what shapes the encoder, then what one more layer can read off it.
FIRST, SECOND = ("xpos", "upos", "ner"), ("feats", "mention")
TAGS = FIRST + SECOND


class Layer(nn.Module):
    """One transformer layer, norms after the sums, as in BERT."""

    def __init__(self, drop):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.o = nn.Linear(HIDDEN, HIDDEN)
        self.n1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.f1 = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.f2 = nn.Linear(4 * HIDDEN, HIDDEN)
        self.n2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        shape = (batch, length, 3, HEADS, HIDDEN // HEADS)
        q, k, v = self.qkv(x).view(*shape).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            mixed = F.scaled_dot_product_attention(q, k, v, mask.to(q.dtype))
        else:
            mixed = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + mask, -1) @ v
        x = self.n1(x + self.drop(self.o(mixed.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    """Pieces and their words' letter case in, vectors out."""

    def __init__(self, layers, drop=0.1):
        super().__init__()
        self.we = nn.Embedding(VOCABULARY, HIDDEN)
        self.pe = nn.Embedding(POSITIONS, HIDDEN)
        self.ce = nn.Embedding(CASES, HIDDEN)
        self.n = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.ls = nn.ModuleList([Layer(drop) for _ in range(layers)])
        self.drop = nn.Dropout(drop)
        nn.init.zeros_(self.ce.weight)

    def forward(self, pieces, cases, mask):
        return self.layers(pieces, cases, mask)[-1]

    def layers(self, pieces, cases, mask):
        """-> the vectors after each layer"""
        embedded = self.we(pieces) + self.pe.weight[: pieces.shape[1]] + self.ce(cases)
        x = self.drop(self.n(embedded))
        mask = (1 - mask[:, None, None, :]) * -1e4
        found = []
        for layer in self.ls:
            x = layer(x, mask)
            found.append(x)
        return found


class Model(nn.Module):
    """Heads on each word's first piece; word 0 is [CLS], which stands for the root.

    sizes: how many labels each of TAGS has, and "deprel".
    """

    def __init__(self, sizes, layers=6, drop=0.1, head_drop=0.2):
        super().__init__()
        relations = sizes["deprel"]
        self.e = Encoder(layers, drop)
        self.drop = nn.Dropout(head_drop)
        self.x, self.u, self.ner = (nn.Linear(HIDDEN, sizes[name]) for name in FIRST)
        self.more = nn.Linear(HIDDEN, MORE)
        self.f, self.m = (nn.Linear(MORE, sizes[name]) for name in SECOND)
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
        """-> scores of TAGS by name, arcs (row dependent, column head), heads, dependents"""
        word = self.drop(self.word(pieces, cases, mask, first))
        head, dependent = self.drop(F.relu(self.hd(word))), self.drop(F.relu(self.dd(word)))
        arc = dependent @ self.wa @ head.transpose(1, 2) + (head @ self.ba)[:, None, :]
        arc = arc.masked_fill(words[:, None, :] == 0, -1e4)
        heads, dependents = self.drop(F.relu(self.hl(word))), self.drop(F.relu(self.dl(word)))
        scores = dict(zip(FIRST, (self.x(word), self.u(word), self.ner(word))))
        return scores | self.second(word), arc, heads, dependents

    def word(self, pieces, cases, mask, first):
        """The vector of each word."""
        return self.e(pieces, cases, mask).gather(1, first[:, :, None].expand(-1, -1, HIDDEN))

    def second(self, word):
        """Scores of SECOND by name."""
        more = self.drop(F.relu(self.more(word)))
        return dict(zip(SECOND, (self.f(more), self.m(more))))

    def relation(self, heads, dependents, index):
        """Scores of relations between each word and the head with this index."""
        head = heads.gather(1, index[:, :, None].expand(-1, -1, heads.shape[2]))
        mixed = torch.einsum("bwi,lij->bwlj", dependents, self.wl)
        return (mixed * head[:, :, None, :]).sum(-1) + self.bl(torch.cat([dependents, head], -1))
