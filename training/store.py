"""The data of prepare.py as tensors on a device: sentences of like length side by side, and batches of them."""

import numpy as np
import torch

from prepare import KINDS, PARTS, TASKS

STEP, LONGEST = 8, 128
TREE, SILVER, OWN, RENAMED, KEPT = range(len(KINDS))


class Bucket:
    """Sentences of like length, padded alike; `taught` holds what teachers say of them, if they were asked."""

    def __init__(self, arrays, offsets, rows, device):
        lengths, words = arrays["lengths"][rows], arrays["words"][rows]
        length = -(-int(lengths.max()) // STEP) * STEP
        width = int(words.max())
        self.size = length
        by_piece = {name: np.zeros((len(rows), length), np.int32) for name in ("pieces", "cases", "capitals")}
        first = np.zeros((len(rows), width), np.int32)
        answers = np.full((len(TASKS), len(rows), width), -100, np.int16)
        for i, row in enumerate(rows):
            at, n = offsets["pieces"][row], lengths[i]
            for name, array in by_piece.items():
                array[i, :n] = arrays[name][at : at + n]
            at, n = offsets["words"][row], words[i]
            first[i, :n] = arrays["first"][at : at + n]
            for t, task in enumerate(TASKS):
                answers[t, i, :n] = arrays["answer_" + task][at : at + n]
        move = lambda array: torch.tensor(array).to(device)
        self.tensors = {name: move(array) for name, array in by_piece.items()}
        self.tensors |= {"first": move(first), "answers": move(answers.transpose(1, 0, 2).copy())}
        self.tensors |= {
            "lengths": move(lengths.astype(np.int32)),
            "words": move(words.astype(np.int32)),
            "kind": move(arrays["kind"][rows].astype(np.int32)),
        }
        self.kind = arrays["kind"][rows]
        self.taught = None

    def batch(self, rows):
        """-> the tensors of these sentences, as the model wants them"""
        own = {name: tensor[rows] for name, tensor in self.tensors.items()}
        answers = own.pop("answers").long()
        batch = {task: answers[:, t] for t, task in enumerate(TASKS)}
        device = answers.device
        batch["inputs"] = [
            own["pieces"].long(),
            own["cases"].long(),
            (torch.arange(own["pieces"].shape[1], device=device)[None] < own["lengths"][:, None]).float(),
            own["first"].long(),
            (torch.arange(own["first"].shape[1], device=device)[None] < own["words"][:, None]).float(),
        ]
        batch["capitals"], batch["kind"] = own["capitals"].long(), own["kind"]
        batch["taught"] = {name: tensor[rows] for name, tensor in self.taught.items()} if self.taught else None
        return batch


def buckets(path, part, device, longest=None, most=None):
    """The buckets of one part, the shortest sentences first; the same for the same file."""
    arrays = dict(np.load(path))
    offsets = {
        "pieces": np.concatenate([[0], np.cumsum(arrays["lengths"].astype(np.int64))]),
        "words": np.concatenate([[0], np.cumsum(arrays["words"].astype(np.int64))]),
    }
    rows = np.flatnonzero(arrays["part"] == PARTS.index(part))
    if longest:
        rows = rows[arrays["lengths"][rows] <= longest]
    rows = rows[:: max(1, len(rows) // most)] if most else rows
    steps = -(-arrays["lengths"][rows].astype(np.int64) // STEP)
    return [Bucket(arrays, offsets, rows[steps == step], device) for step in np.unique(steps)]
