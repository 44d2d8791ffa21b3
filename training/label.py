"""Writes what several trained models say together of the silver sentences: the mean of their probabilities.

    python3 label.py --data data.npz --out taught.pt teacher1.pt teacher2.pt...
"""

import argparse

import torch

from encoder import Model
from score import evaluate
from store import LONGEST, buckets

SOFT, HARD, PIECES = ("xpos", "ner", "mention"), ("upos", "feats"), 24000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--sample", type=int)
    parser.add_argument("teachers", nargs="+")
    return parser.parse_args()


class Together:
    """Several models that answer as one, with logarithms of mean probabilities as scores."""

    def __init__(self, models):
        self.models = models

    def parameters(self):
        return self.models[0].parameters()

    def eval(self):
        for model in self.models:
            model.eval()

    def train(self):
        pass

    def __call__(self, *inputs):
        answers = [model(*inputs) for model in self.models]
        tags = {task: mean([a[0][task] for a in answers]) for task in answers[0][0]}
        return tags, mean([a[1] for a in answers]), [a[2] for a in answers], [a[3] for a in answers]

    def relation(self, heads, dependents, index):
        return mean([m.relation(h, d, index) for m, h, d in zip(self.models, heads, dependents)])


def mean(scores):
    """Logarithms of the mean of the probabilities that several models give."""
    return (sum(s.float().softmax(-1) for s in scores) / len(scores)).clamp(min=1e-9).log()


def load(path, device):
    saved = torch.load(path, map_location="cpu")
    model = Model({task: len(own) for task, own in saved["labels"].items()}, saved["layers"])
    weights = {name: tensor.float() for name, tensor in saved["model"].items()}
    if not all(tensor.isfinite().all() for tensor in weights.values()):
        raise SystemExit(f"{path} holds weights that are no numbers: its training failed")
    model.load_state_dict(weights)
    return model.to(device).eval(), saved["labels"]


@torch.no_grad()
def labelled(together, bucket, device):
    """What is said of each sentence of a bucket, padded as the bucket is."""
    parts = {}
    for rows in torch.arange(len(bucket.kind)).split(max(1, PIECES // bucket.size)):
        batch = bucket.batch(rows.to(device))
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            scores, arc, heads, dependents = together(*batch["inputs"])
            best = arc.argmax(-1)
            relation = together.relation(heads, dependents, best)
        there = (batch["inputs"][4] > 0)[..., None]
        found = {task: (scores[task].exp() * there).half() for task in SOFT}
        found |= {task: torch.where(there[..., 0], scores[task].argmax(-1), -100).short() for task in HARD}
        found |= {"head": (arc.exp() * there).half(), "deprel": (relation.exp() * there).half(), "best": best.short()}
        for task in HARD + ("best",):
            found[task][:, 0] = -100
        for task in SOFT + ("head", "deprel"):
            found[task][:, 0] = 0
        for name, tensor in found.items():
            parts.setdefault(name, []).append(tensor)
    return {name: torch.cat(tensors) for name, tensors in parts.items()}


def main():
    args = arguments()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    loaded = [load(path, device) for path in args.teachers]
    together = Together([model for model, _ in loaded])
    torch.save([labelled(together, b, device) for b in buckets(args.data, "train", device, LONGEST, args.sample)], args.out)
    for part in ("dev", "ewt-test", "gum-test", "names-test"):
        print("together " + part + " " + evaluate(together, loaded[0][1], buckets(args.data, part, device, None, args.sample)), flush=True)


if __name__ == "__main__":
    main()
