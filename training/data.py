"""Treebanks and names as lists of sentences, and batches of these as tensors."""

import gzip
import random

import torch

LONGEST = 70


def conllu(path, keep=lambda document: True):
    """Sentences of a gzipped CoNLL-U file: (form, upos, xpos, head, relation) a word."""
    sentence, document = [], ""
    for line in gzip.open(path, "rt", encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            document = line.split("= ")[1]
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                sentence.append((cells[1], cells[3], cells[4], int(cells[6]), cells[7]))
        elif not line and sentence:
            if keep(document):
                yield sentence
            sentence = []


def names(path):
    """Sentences of a gzipped file with a word and its BILOU tag a line: (form, BIO tag) a word."""
    sentence = []
    for line in gzip.open(path, "rt", encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) < 2:
            if 3 <= len(sentence) <= LONGEST:
                yield sentence
            sentence = []
        else:
            place = {"U": "B", "L": "I"}.get(cells[1][0], cells[1][0])
            sentence.append((cells[0], place + cells[1][1:]))


def recased(sentence):
    """Now and then a headline's letter case: CAPITALS, none, Or Each Word."""
    chance = random.random()
    if chance < 0.08:
        change = str.upper
    elif chance < 0.12:
        change = str.lower
    elif chance < 0.18:
        change = lambda word: word[:1].upper() + word[1:]
    else:
        return sentence
    return [(change(word), tag) for word, tag in sentence]


def batches(sentences, pieces, size):
    """Batches of at most `size` pieces with padding, each of sentences of like length."""
    encoded = [(s,) + pieces.sentence([w[0] for w in s]) for s in sentences]
    encoded.sort(key=lambda e: len(e[1]) + 4 * random.random())
    batch = []
    for item in encoded:
        if batch and (len(batch) + 1) * len(item[1]) > size:
            yield batch
            batch = []
        batch.append(item)
    if batch:
        yield batch


def tensors(batch, device):
    """-> pieces, cases, mask of pieces, first pieces, mask of words"""
    length, words = max(len(e[1]) for e in batch), max(len(e[3]) for e in batch)
    ids, cases = (torch.zeros(len(batch), length, dtype=torch.long) for _ in range(2))
    first = torch.zeros(len(batch), words, dtype=torch.long)
    mask, there = torch.zeros(len(batch), length), torch.zeros(len(batch), words)
    for i, (_, own, case, begins) in enumerate(batch):
        ids[i, : len(own)] = torch.tensor(own)
        cases[i, : len(case)] = torch.tensor(case)
        mask[i, : len(own)] = 1
        first[i, : len(begins)] = torch.tensor(begins)
        there[i, : len(begins)] = 1
    return [t.to(device) for t in (ids, cases, mask, first, there)]


def targets(batch, words, answers, device):
    """For each function of a word its answers as a tensor, -100 where there is no word."""
    wanted = [torch.full((len(batch), words), -100) for _ in answers]
    for i, (sentence, *_) in enumerate(batch):
        for j, word in enumerate(sentence):
            for tensor, answer in zip(wanted, answers):
                tensor[i, j + 1] = answer(word)
    return [t.to(device) for t in wanted]
