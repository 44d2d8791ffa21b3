"""Trains the head that says who does an event to whom and where, on the vectors of the int8 encoder, and puts it into the graph.

    python3 roles.py located event_location/dev.jsonl located.jsonl          # sentences with a verb and its places (MIT)
    java -cp … org.dateline.syntax.WordVectors exposed.onnx located.jsonl located.bin located.words.jsonl
    python3 roles.py train texts.jsonl vectors.bin words.jsonl located.jsonl located.bin located.words.jsonl roles.npz
    python3 roles.py attach encoder.onnx roles.npz encoder.roles.onnx

vectors.bin and words.jsonl are those of events.py, whose sentences roles.tsv marks. Of each word's vectors one layer of WIDTH
makes a row a role, as an event and as what fills the role; the product of both is the log-odds that the one fills the other's role.
"""

import json
import sys

import numpy as np

from events import HIDDEN, LAYERS, head, joint, output, put, rows

ROLES = ("actor", "recipient", "place")
WIDTH, ROW = 128, 32
PASSES, BATCH, RATE = 16, 32, 1e-3
FILLERS = ("PROPN", "NOUN", "ADJ", "PRON", "NUM", "DET")
#: relations inside one name
NAMES = ("flat", "compound", "goeswith")


def located(gold, out):
    """The sentences of event_location, each once, with its verbs and where they happened, by offsets."""
    events = {}
    for line in open(gold, encoding="utf-8"):
        record = json.loads(line)
        spans = [[place["start"], place["end"]] for place in record["gold"]["locations"]]
        events.setdefault(record["text"], []).append({"verb": record["verb"][0]["start"], "places": spans})
    with open(out, "w", encoding="utf-8") as file:
        for text, verbs in events.items():
            file.write(json.dumps({"text": text, "verbs": verbs}, ensure_ascii=False) + "\n")


def numbers(cell):
    return [] if cell == "-" else [int(number) for number in cell.split(",")]


def marked():
    """-> by sentence, as roles.tsv numbers it, its events: their words and what fills each role"""
    found = {}
    for sentence, words, *roles in rows("roles.tsv"):
        found.setdefault(sentence, []).append((numbers(words), [numbers(cell) for cell in roles]))
    return found


def name(words, at):
    """-> the words of the name, or of the noun with what is compounded to it, that a word stands in"""
    top = at
    while words[top][2] in NAMES and words[top][3] >= 0:
        top = words[top][3]
    inside, grown = {top}, True
    while grown:
        more = {i for i, word in enumerate(words) if word[3] in inside and word[2] in NAMES} - inside
        inside, grown = inside | more, bool(more)
    return inside


def spread(words, roles):
    return [set().union(*(name(words, at) for at in role)) if role else set() for role in roles]


def offsets(text, words):
    spans, at = [], 0
    for word in words:
        begin = text.find(word[0], at)
        spans.append((begin, begin + len(word[0])) if begin >= 0 else (at, at))
        at = max(at, spans[-1][1])
    return spans


class Part:
    """Sentences with their words' vectors, and events: sentence, words, fillers of each role, which roles are taught."""

    def __init__(self, vectors, words):
        self.words = [json.loads(line) for line in open(words, encoding="utf-8")]
        self.vectors = np.memmap(vectors, dtype="<f4", mode="r").reshape(-1, len(LAYERS) * HIDDEN)
        self.first = np.cumsum([0] + [len(sentence) for sentence in self.words])
        self.events = []

    def rows(self, sentence):
        return self.vectors[self.first[sentence] : self.first[sentence + 1]]


def news(texts, vectors, words):
    part, told = Part(vectors, words), marked()
    for sentence, line in enumerate(open(texts, encoding="utf-8")):
        for at, roles in told.get(json.loads(line)["number"], []):
            part.events.append((part, sentence, at, spread(part.words[sentence], roles), (1, 1, 1)))
    return part


def placed(record, words):
    """-> of a sentence of event_location each verb, as a list, and the words of its places"""
    spans = offsets(record["text"], words)
    for verb in record.get("verbs", ()):
        at = [i for i, (begin, end) in enumerate(spans) if begin <= verb["verb"] < end]
        there = {i for i, (begin, end) in enumerate(spans) if any(begin < e and end > b for b, e in verb["places"])}
        if at:
            yield at, there


def places(texts, vectors, words):
    part = Part(vectors, words)
    for sentence, line in enumerate(open(texts, encoding="utf-8")):
        for at, there in placed(json.loads(line), part.words[sentence]):
            part.events.append((part, sentence, at, [set(), set(), there], (0, 0, 1)))
    return part


def heads(size):
    import torch.nn as nn

    return nn.ModuleList(head(size, WIDTH, len(ROLES) * ROW) for _ in range(2))


def scores(net, vectors, events, fillers):
    """-> the log-odds of each pair, a column a role"""
    rows = [part(vectors[at]).view(-1, len(ROLES), ROW) for part, at in zip(net, (events, fillers))]
    return (rows[0] * rows[1]).sum(2)


def batch(chosen, rng, mean, spread):
    import torch

    vectors, events, fillers, answers, weights, base = [], [], [], [], [], 0
    for part, sentence, at, roles, taught in chosen:
        words = part.words[sentence]
        vectors.append(part.rows(sentence))
        event = base + at[0 if rng is None else rng.integers(len(at))]
        for i, word in enumerate(words):
            if word[1] in FILLERS and i not in at:
                events.append(event)
                fillers.append(base + i)
                answers.append([float(i in role) for role in roles])
                weights.append(taught)
        base += len(words)
    values = (torch.from_numpy(np.concatenate(vectors)) - mean) / spread
    return values, torch.tensor(events), torch.tensor(fillers), torch.tensor(answers), torch.tensor(weights).float()


def fit(events, mean, spread):
    import torch
    import torch.nn.functional as F

    torch.manual_seed(1)
    torch.set_num_threads(1)
    rng = np.random.default_rng(1)
    net = heads(len(mean))
    adam = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.03)
    steps = PASSES * len(events) // BATCH
    for step in range(steps):
        chosen = [events[i] for i in rng.integers(len(events), size=BATCH)]
        values, at, fillers, answers, weights = batch(chosen, rng, mean, spread)
        for group in adam.param_groups:
            group["lr"] = RATE * max(0.02, 1 - step / steps)
        loss = F.binary_cross_entropy_with_logits(scores(net, values, at, fillers), answers, weight=weights)
        adam.zero_grad()
        loss.backward()
        adam.step()
    return net.eval()


def train(texts, vectors, words, located, located_vectors, located_words, out, left_out=None):
    """left_out: one of five parts of the sentences, for measuring"""
    import torch

    parts = [news(texts, vectors, words), places(located, located_vectors, located_words)]
    events = [event for part in parts for event in part.events if left_out is None or event[1] % 5 != int(left_out)]
    sample = torch.from_numpy(np.array(parts[0].vectors[:60000]))
    mean, spread = sample.mean(0), sample.std(0) + 1e-5
    net = fit(events, mean, spread)
    weights = {}
    for kind, part in zip(("event", "filler"), net):
        first, last = part[1], part[4]
        weights[f"{kind}_w1"] = (first.weight / spread).detach().numpy().T
        weights[f"{kind}_b1"] = (first.bias - (first.weight / spread) @ mean).detach().numpy()
        weights[f"{kind}_w2"], weights[f"{kind}_b2"] = last.weight.detach().numpy().T, last.bias.detach().numpy()
    np.savez(out, **weights)
    print(len(events), "events")


def attach(path, head, out):
    """Adds the head that the weights are of; where the graph has it, takes these weights for it."""
    import onnx
    from onnx import helper

    model = onnx.load(path)
    graph = model.graph
    if put(graph, np.load(head), "role"):
        onnx.save(model, out)
        return
    words = joint(graph)
    for kind in ("event", "filler"):
        at = words
        for i, (operator, inputs) in enumerate((("MatMul", "w1"), ("Add", "b1"), ("Relu", None), ("MatMul", "w2"), ("Add", "b2"))):
            end = f"role_{kind}" if i == 4 else f"role_{kind}{i}"
            graph.node.append(helper.make_node(operator, [at] + ([f"role_{kind}_{inputs}"] if inputs else []), [end]))
            at = end
        output(graph, at, len(ROLES) * ROW)
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    {"located": located, "train": train, "attach": attach}[sys.argv[1]](*sys.argv[2:])
