"""Trains the heads for morphology and mentions alone, on the vectors of an encoder that stays as it is.

    python3 heads.py --data data.npz --start model.pt --out model.pt

The vectors are computed once. The weights that ship were made from those of the int8 encoder, as ONNX Runtime gives them.
"""

import argparse
import random

import torch
import torch.nn.functional as F

from encoder import SECOND
from label import load
from score import evaluate
from store import LONGEST, TREE, buckets

BATCH, RATE, PIECES = 1024, 2e-3, 3000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for name in ("data", "start", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--passes", type=float, default=11)
    parser.add_argument("--sample", type=int, help="take so many training sentences only, to try the script")
    return parser.parse_args()


@torch.no_grad()
def vectors(model, store, device):
    """-> the vector of each word of the trees, and its answers by task"""
    found, answers = [], {task: [] for task in SECOND}
    for bucket in store:
        trees = torch.tensor([i for i, kind in enumerate(bucket.kind) if kind == TREE], dtype=torch.long)
        for rows in trees.split(max(1, PIECES // bucket.size)):
            batch = bucket.batch(rows.to(device))
            words = batch["inputs"][4] > 0
            words[:, 0] = False
            found.append(model.word(*batch["inputs"][:4])[words])
            for task in SECOND:
                answers[task].append(batch[task][words])
    return torch.cat(found), {task: torch.cat(own) for task, own in answers.items()}


def main():
    args = arguments()
    torch.manual_seed(1)
    random.seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model, labels = load(args.start, device)
    words, answers = vectors(model, buckets(args.data, "train", device, LONGEST, args.sample), device)
    parameters = [p for part in (model.more, model.f, model.m) for p in part.parameters()]
    adam = torch.optim.AdamW(parameters, lr=RATE, weight_decay=0.01)
    steps, order = max(1, int(args.passes * len(words) / BATCH)), []
    for step in range(steps):
        order = order or list(torch.randperm(len(words)).split(BATCH))
        rows = order.pop().to(device)
        scores = model.second(F.dropout(words[rows], 0.1))
        loss = sum(F.cross_entropy(scores[t], answers[t][rows], ignore_index=-100) for t in SECOND if (answers[t][rows] >= 0).any())
        for group in adam.param_groups:
            group["lr"] = RATE * min(1, step / 50) * max(0.02, 1 - step / steps)
        adam.zero_grad()
        loss.backward()
        adam.step()
        if step % 500 == 0:
            print(f"{step}/{steps} loss {loss.item():.3f}", flush=True)
    torch.save({"labels": labels, "layers": len(model.e.ls), "model": model.state_dict()}, args.out)
    for part in ("dev", "gum-test"):
        print(part, evaluate(model, labels, buckets(args.data, part, device, None, args.sample)), flush=True)


if __name__ == "__main__":
    main()
