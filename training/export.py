"""Writes a trained model as a float ONNX graph, with labels.txt and relations.bin beside it.

    python3 export.py model.pt encoder.float.onnx

Inputs, int64: input_ids, case_ids, attention_mask [batch, pieces]; first [batch, words], 0 for padding. Outputs:
xpos, upos, ner, feats, mention [batch, words, classes]; arc [batch, words, words], row dependent, column head; label for
each word's best head; head_label and dep_label [batch, words, 96], from which relations.bin scores any other head.
"""

import sys
from pathlib import Path

import torch
import torch.nn as nn

from encoder import TAGS
from label import load

INPUTS = ["input_ids", "case_ids", "attention_mask", "first"]
OUTPUTS = list(TAGS) + ["arc", "label", "head_label", "dep_label"]


class Graph(nn.Module):
    """What the ONNX graph does: padding is told by first pieces, relations are for the best heads."""

    def __init__(self, model):
        super().__init__()
        self.m = model

    def forward(self, pieces, cases, mask, first):
        words = torch.cat([torch.ones_like(first[:, :1]), (first[:, 1:] > 0).long()], 1)
        scores, arc, heads, dependents = self.m(pieces, cases, mask.float(), first, words)
        label = self.m.relation(heads, dependents, arc.argmax(-1))
        return tuple(scores[task] for task in TAGS) + (arc, label, heads, dependents)


def main():
    out = Path(sys.argv[2])
    model, labels = load(sys.argv[1], "cpu")
    pieces = torch.randint(1000, 2000, (2, 12))
    first = torch.tensor([[0, 1, 2, 3, 4], [0, 1, 3, 5, 0]])
    example = (pieces, torch.zeros_like(pieces), torch.ones_like(pieces), first)
    by_piece, by_word = {0: "batch", 1: "pieces"}, {0: "batch", 1: "words"}
    axes = {name: by_piece for name in INPUTS[:3]} | {name: by_word for name in ["first"] + OUTPUTS}
    axes["arc"] = {0: "batch", 1: "words", 2: "words"}
    torch.onnx.export(
        Graph(model), example, str(out), opset_version=14, do_constant_folding=True,
        input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
    )
    lines = [" ".join([name] + labels[name]) for name in TAGS + ("deprel",)]
    (out.parent / "labels.txt").write_text("\n".join(lines) + "\n", encoding="utf8")
    weights = [t.detach().flatten() for t in (model.wl, model.bl.weight, model.bl.bias)]
    (out.parent / "relations.bin").write_bytes(torch.cat(weights).numpy().astype("<f4").tobytes())


if __name__ == "__main__":
    main()
