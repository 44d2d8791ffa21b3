"""Trains the head that says which kind of event a word tells, on the vectors of the int8 encoder, and puts it into the graph.

    python3 events.py texts names.conll.gz texts.jsonl      # our own sentences, and news of which events-news.tsv has the numbers
    python3 events.py expose encoder.onnx exposed.onnx      # the same graph, which also gives the words' vectors
    java -cp … org.dateline.syntax.WordVectors exposed.onnx texts.jsonl vectors.bin words.jsonl
    python3 events.py train texts.jsonl vectors.bin words.jsonl head.npz
    python3 events.py attach encoder.onnx head.npz encoder.events.onnx

A word's vectors after the layers of LAYERS go through one layer of WIDTH; the classes are PLOVER's types and NONE. Taught are verbs,
nouns and adjectives: those that events.tsv and sentences of our own give a type, and all others as NONE. "?" takes a word out.
"""

import gzip
import json
import re
import sys
from pathlib import Path

import numpy as np

LAYERS, HIDDEN, WIDTH = (1, 3, 5, 6), 384, 256
PASSES, BATCH, RATE = 12, 256, 1e-3
TAUGHT = ("VERB", "NOUN", "ADJ")
TYPES = (
    "NONE AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT"
).split()
HOME = Path(__file__).parent
OWN = "own:"


def sentences(names):
    """-> the sentences of a file of names, their words with spaces between"""
    words = []
    with gzip.open(names, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                words.append(line.split()[0])
            elif words:
                yield " ".join(words)
                words = []


def joined(text):
    """As it would be printed: no space before a full stop, or inside brackets and quotes."""
    text = re.sub(r" ([,.;:!?%)\]’”]|'s|n't|'re|'ve|'ll|'d|'m)(?= |$)", r"\1", text)
    text = re.sub(r"([(\[$£€“]) ", r"\1", text)
    text = re.sub(r" - ", "-", text)
    text = re.sub(r" ’ s ", "’s ", text)
    text = re.sub(r" '(?= |$)", "'", text)
    parts = text.split('"')
    out = parts[0]
    for i, part in enumerate(parts[1:]):
        out = out.rstrip() + (" " if out.strip() else "") + '"' + part.lstrip() if i % 2 == 0 else out.rstrip() + '"' + part
    return out.strip()


def rows(name):
    return [line.rstrip("\n").split("\t") for line in open(HOME / name, encoding="utf-8") if not line.startswith("#")]


def texts(names, out, *more):
    """more: other files of marks, such as events-random.tsv"""
    answers = {int(number): marks for file in ("events-news.tsv", *more) for number, marks in rows(file)}
    with open(out, "w", encoding="utf-8") as file:

        def write(number, text, marks):
            file.write(json.dumps({"number": number, "text": text, "events": marks}, ensure_ascii=False) + "\n")

        for number, text in enumerate(sentences(names), 1):
            if number in answers:
                write(str(number), joined(text), answers[number])
        for number, (text, marks) in enumerate(rows("events.tsv"), 1):
            write(OWN + str(number), text, marks)


def marked(marks, words):
    """-> the class of each word that the marks name, by its index; -1 takes it out"""
    found = {}
    for mark in marks.split():
        if mark == "-":
            continue
        word, kind = mark.rsplit("=", 1)
        label = -1 if kind == "?" else TYPES.index(kind)
        if word.isdigit():
            found[int(word)] = label
            continue
        form, _, which = word.partition("#")
        places = [i for i, other in enumerate(words) if other[0] == form]
        if len(places) < int(which or 1):
            sys.exit(f"no word {word} in: {' '.join(other[0] for other in words)}")
        found[places[int(which or 1) - 1]] = label
    return found


def examples(texts, vectors, words):
    """-> vectors and classes of the words that are taught"""
    values = np.memmap(vectors, dtype="<f4", mode="r").reshape(-1, len(LAYERS) * HIDDEN)
    taught, answers, at = [], [], 0
    for line, own in zip(open(texts, encoding="utf-8"), open(words, encoding="utf-8")):
        marks, own = json.loads(line)["events"], json.loads(own)
        labels = marked(marks, own)
        for i, word in enumerate(own):
            label = labels.get(i, 0 if word[1] in TAUGHT else -1)
            if label >= 0:
                taught.append(at + i)
                answers.append(label)
        at += len(own)
    return np.array(values[taught]), np.array(answers)


def head(inputs, width, outputs):
    import torch.nn as nn

    return nn.Sequential(nn.Dropout(0.1), nn.Linear(inputs, width), nn.ReLU(), nn.Dropout(0.3), nn.Linear(width, outputs))


def train(texts, vectors, words, out):
    import torch
    import torch.nn.functional as F

    torch.manual_seed(1)
    torch.set_num_threads(1)
    x, y = (torch.from_numpy(part) for part in examples(texts, vectors, words))
    mean, spread = x.mean(0), x.std(0) + 1e-5
    x = (x - mean) / spread
    net = head(x.shape[1], WIDTH, len(TYPES))
    adam = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    steps = PASSES * len(x) // BATCH
    for step in range(steps):
        rows = torch.randint(len(x), (BATCH,))
        for group in adam.param_groups:
            group["lr"] = RATE * max(0.02, 1 - step / steps)
        loss = F.cross_entropy(net(x[rows]), y[rows], label_smoothing=0.02)
        adam.zero_grad()
        loss.backward()
        adam.step()
    first, last = net[1], net[4]
    weights = (first.weight / spread).detach().numpy()
    bias = (first.bias - (first.weight / spread) @ mean).detach().numpy()
    np.savez(out, w1=weights.T, b1=bias, w2=last.weight.detach().numpy().T, b2=last.bias.detach().numpy())
    print(f"{len(x)} words, {int((y > 0).sum())} of them events, loss {loss.item():.3f}")


def words_after(graph, layer):
    """Adds the words' vectors after a layer, 1 to 6; -> their name"""
    from onnx import helper

    name = f"word{layer}"
    graph.node.append(helper.make_node("GatherElements", [f"/m/e/ls.{layer - 1}/n2/Add_1_output_0", "/m/Expand_output_0"], [name], axis=1))
    return name


def output(graph, name, width):
    from onnx import TensorProto, helper

    graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "words", width]))


def joint(graph):
    """Adds the vectors of LAYERS, side by side, where the graph has none yet; -> their name"""
    from onnx import helper

    if any("words" in node.output for node in graph.node):
        return "words"
    graph.node.append(helper.make_node("Concat", [words_after(graph, layer) for layer in LAYERS], ["words"], axis=2))
    return "words"


def expose(path, out):
    import onnx

    model = onnx.load(path)
    output(model.graph, joint(model.graph), len(LAYERS) * HIDDEN)
    onnx.save(model, out)


def put(graph, weights, prefix):
    """Puts a head's weights into a graph, in place of those that it has; -> whether it had any"""
    from onnx import numpy_helper

    have = {tensor.name: tensor for tensor in graph.initializer}
    new = {f"{prefix}_{key}": weights[key].astype(np.float32) for key in weights.files}
    for name, values in new.items():
        tensor = numpy_helper.from_array(values, name)
        if name in have:
            have[name].CopyFrom(tensor)
        else:
            graph.initializer.append(tensor)
    return any(name in have for name in new)


def attach(path, head, out):
    """Adds the head that the weights are of; where the graph has it, takes these weights for it."""
    import onnx
    from onnx import helper

    model = onnx.load(path)
    if put(model.graph, np.load(head), "event"):
        onnx.save(model, out)
        return
    graph, at = model.graph, joint(model.graph)
    for i, (operator, inputs) in enumerate((("MatMul", "event_w1"), ("Add", "event_b1"), ("Relu", None), ("MatMul", "event_w2"), ("Add", "event_b2"))):
        last = i == 4
        graph.node.append(helper.make_node(operator, [at] + ([inputs] if inputs else []), ["event" if last else f"event{i}"]))
        at = f"event{i}"
    output(graph, "event", len(TYPES))
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    {"texts": texts, "expose": expose, "train": train, "attach": attach}[sys.argv[1]](*sys.argv[2:])
