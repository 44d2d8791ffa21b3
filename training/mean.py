"""Mixes two models of one kind, weight by weight: python3 mean.py ONE.pt OTHER.pt SHARE OUT.pt, SHARE of OTHER, 0 to 1.

What was learned anew stays, and what was lost by it comes back in part: the mean of a model and of what it became by more training
is often better than both (Wortsman and others 2022, Robust fine-tuning of zero-shot models). Heads that ONE lacks are OTHER's.
"""

import sys

import torch


def main():
    one, other, share, out = sys.argv[1:5]
    first, mixed = (torch.load(path, map_location="cpu") for path in (one, other))
    for part in ("model", "events"):
        if part in first and part in mixed:
            mixed[part] = mean(first[part], mixed[part], float(share))
    torch.save(mixed, out)


def mean(one, other, share):
    return {name: ((1 - share) * one[name].float() + share * tensor.float()).to(tensor.dtype) for name, tensor in other.items()}


if __name__ == "__main__":
    main()
