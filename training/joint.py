"""Events and their roles as tasks of the encoder itself: what train.py --events learns beside trees, tags and names.

The heads are those of events.py and roles.py, on the words' vectors after the same layers; learned together with the encoder they find
more than on one that knows grammar alone. Their input is what events.py texts, roles.py located and WordVectors wrote into one folder:
texts.jsonl, words.jsonl, located.jsonl and located.words.jsonl. One sentence in eight is held out.
"""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import events
import roles
from encoder import HIDDEN

HELD, EVERY = 3, 8
LONGEST, STEP = 120, 8

#: Beside the sum of train.py's losses: the mean over words, and over pairs of an event and a word, of which few fill a role.
EVENT_WEIGHT, ROLE_WEIGHT = 2.0, 12.0


class Heads(nn.Module):
    """Which kind of event a word tells, and a row a role of each word as an event and as who fills the role."""

    def __init__(self):
        super().__init__()
        inputs = len(events.LAYERS) * HIDDEN
        self.event = events.head(inputs, events.WIDTH, len(events.TYPES))
        self.actors, self.fillers = roles.heads(inputs)

    def pairs(self, vectors, events_at, fillers_at):
        """-> the log-odds that a word fills each role of an event, a row a pair"""
        flat = vectors.view(-1, vectors.shape[-1])
        actors, fillers = (head(flat).view(-1, len(roles.ROLES), roles.ROW) for head in (self.actors, self.fillers))
        return (actors[events_at] * fillers[fillers_at]).sum(2)

    def write(self, folder):
        """head.npz and roles.npz, as events.py attach and roles.py attach read them"""

        def weights(head, prefix=""):
            own = {"w1": head[1].weight.T, "b1": head[1].bias, "w2": head[4].weight.T, "b2": head[4].bias}
            return {prefix + name: values.detach().cpu().numpy() for name, values in own.items()}

        np.savez(Path(folder) / "head.npz", **weights(self.event))
        np.savez(Path(folder) / "roles.npz", **weights(self.actors, "event_"), **weights(self.fillers, "filler_"))


def vectors(encoder, pieces, cases, mask, first):
    """-> each word's vectors after events.LAYERS, side by side"""
    layers = encoder.layers(pieces, cases, mask)
    index = first[:, :, None].expand(-1, -1, HIDDEN)
    return torch.cat([layers[number - 1].gather(1, index) for number in events.LAYERS], -1)


@dataclass
class Sentence:
    """types: a class a word, -100 where it is not taught; told: events as words, fillers of each role, which roles are taught."""

    pieces: list
    cases: list
    capitals: list
    first: list
    types: list
    told: list
    fillers: list


def read(folder, pieces):
    """-> Events to learn from, and those held out"""
    folder, told = Path(folder), roles.marked()
    taught, held = [], []
    for texts, words in (("texts.jsonl", "words.jsonl"), ("located.jsonl", "located.words.jsonl")):
        lines = zip(open(folder / texts, encoding="utf-8"), open(folder / words, encoding="utf-8"))
        for at, (text, own) in enumerate(lines):
            record = json.loads(text)
            read = sentence(pieces, record, json.loads(own), told.get(record.get("number"), []))
            if len(read.pieces) <= LONGEST:
                (held if at % EVERY == HELD else taught).append(read)
    return Events(taught), Events(held)


def sentence(pieces, record, words, marks):
    forms = [word[0] for word in words]
    ids, cases, first = pieces.sentence(forms)
    types = [-100] * len(words)
    if "events" in record:
        known = events.marked(record["events"], words)
        types = [known.get(i, 0 if word[1] in events.TAUGHT else -1) for i, word in enumerate(words)]
    told = [(at, roles.spread(words, own), (1, 1, 1)) for at, own in marks]
    told += [(at, [set(), set(), there], (0, 0, 1)) for at, there in roles.placed(record, words)]
    fillers = [i for i, word in enumerate(words) if word[1] in roles.FILLERS]
    return Sentence(ids, cases, pieces.capitals(forms), first[1:], types, told, fillers)


class Events:
    """Marked sentences, the shortest first, and batches of them."""

    def __init__(self, sentences):
        self.sentences = sorted(sentences, key=lambda sentence: len(sentence.pieces))

    def batches(self, size):
        """-> numbers of sentences of like length, at most so many pieces with padding"""
        order = sorted(range(len(self.sentences)), key=lambda i: (len(self.sentences[i].pieces) // STEP, random.random()))
        found, now, longest = [], [], 0
        for number in order:
            longest = max(longest, len(self.sentences[number].pieces))
            if now and longest * (len(now) + 1) > size:
                found.append(now)
                now, longest = [], len(self.sentences[number].pieces)
            now.append(number)
        found.append(now)
        random.shuffle(found)
        return found

    def batch(self, numbers, device, chosen=random.choice):
        """chosen: which word of an event stands for it"""
        own = [self.sentences[number] for number in numbers]
        length, width = max(len(s.pieces) for s in own), max(len(s.types) for s in own)
        by_piece = np.zeros((4, len(own), length), np.int64)
        first, types = np.zeros((len(own), width), np.int64), np.full((len(own), width), -100)
        pairs, answers, taught = [], [], []
        for row, sentence in enumerate(own):
            n, words = len(sentence.pieces), len(sentence.types)
            for array, values in zip(by_piece, (sentence.pieces, sentence.cases, sentence.capitals, 1)):
                array[row, :n] = values
            first[row, :words], types[row, :words] = sentence.first, sentence.types
            for at, filled, roles_taught in sentence.told:
                event = chosen(at)
                for filler in sentence.fillers:
                    if filler not in at:
                        pairs.append((row * width + event, row * width + filler))
                        answers.append([float(filler in role) for role in filled])
                        taught.append(roles_taught)
        move = lambda values: torch.as_tensor(values).to(device)
        pieces, cases, capitals, mask = (move(array) for array in by_piece)
        return {
            "inputs": [pieces, cases, mask.float(), move(first)],
            "capitals": capitals,
            "types": move(types),
            "pairs": move(np.array(pairs, np.int64).reshape(-1, 2)),
            "answers": move(np.array(answers, np.float32).reshape(-1, len(roles.ROLES))),
            "taught": move(np.array(taught, np.float32).reshape(-1, len(roles.ROLES))),
        }


def loss(model, heads, batch):
    words, types = vectors(model.e, *batch["inputs"]), batch["types"]
    known, total = types >= 0, 0
    if known.any():
        total = total + EVENT_WEIGHT * F.cross_entropy(heads.event(words[known]), types[known], label_smoothing=0.02)
    if len(batch["pairs"]):
        odds = heads.pairs(words, *batch["pairs"].T)
        total = total + ROLE_WEIGHT * F.binary_cross_entropy_with_logits(odds, batch["answers"], weight=batch["taught"])
    return total


@torch.no_grad()
def measure(model, heads, data, size, device):
    """-> precision and recall of words that tell an event, of the right type, and F1 of the words that fill each role"""
    odds, types, filled, answers, taught = [], [], [], [], []
    for numbers in data.batches(size):
        batch = data.batch(numbers, device, chosen=lambda at: at[0])
        words, known = vectors(model.e, *batch["inputs"]), batch["types"] >= 0
        odds.append(torch.softmax(heads.event(words[known]), -1))
        types.append(batch["types"][known])
        filled.append(heads.pairs(words, *batch["pairs"].T) > 0)
        answers.append(batch["answers"] > 0)
        taught.append(batch["taught"] > 0)
    odds, types, filled, answers, taught = (torch.cat(part) for part in (odds, types, filled, answers, taught))
    best, kind = odds[:, 1:].max(1)
    found = []
    for least in (0.33, 0.5, 0.8):
        right = ((best > least) & (kind + 1 == types)).sum().item()
        told, gold = (best > least).sum().item(), (types > 0).sum().item()
        found.append(f"above {least} P {right / max(1, told):.3f} R {right / max(1, gold):.3f}")
    for at, role in enumerate(roles.ROLES):
        own = taught[:, at]
        one, other = filled[own, at], answers[own, at]
        found.append(f"{role} F1 {2 * (one & other).sum().item() / max(1, (one.sum() + other.sum()).item()):.3f}")
    return ", ".join(found)
