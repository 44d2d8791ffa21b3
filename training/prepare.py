"""Makes the data to train from: pieces and answers as numbers, in one file, with labels.txt beside it.

    python3 prepare.py --treebanks DIR --names names.conll.gz --out data.npz

Every sentence belongs to one part: train, dev, ewt-test, gum-test, names-test or news-test. Nothing of the last five is trained
on, and silver sentences whose letters are those of a sentence held out are dropped. Of names, one sentence in fifty is held
out, by a hash of its letters, and of the trees of news in trees.tsv.gz one in eight.
"""

import argparse
import hashlib
import random
from collections import Counter
from pathlib import Path

import numpy as np

import data
from encoder import TAGS
from pieces import Pieces

HERE = Path(__file__).parent
MODEL = HERE / "../coding/src/main/resources/org/dateline/syntax"
KNOWLEDGE = HERE / "../knowledge"
PARTS = ("train", "dev", "ewt-test", "gum-test", "names-test", "news-test")
KINDS = ("tree", "silver", "own", "renamed", "kept")
TASKS = TAGS + ("head", "deprel")
RENAMED = 8000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--treebanks", required=True, type=Path)
    parser.add_argument("--names", required=True)
    parser.add_argument("--out", required=True, type=Path)
    return parser.parse_args()


def is_news(document):
    return "_news_" in document or "_interview_" in document


def trees(folder):
    """-> (part, sentence) of both treebanks"""
    bank = lambda name: data.conllu(folder / f"en_{name}.conllu.gz")
    for name in ("ewt-train", "ewt-dev", "gum-train"):
        yield from (("train", s) for s in bank(name))
    yield from (("ewt-test", s) for s in bank("ewt-test"))
    for sentence in bank("gum-heldout"):
        yield "gum-test" if is_news(sentence.document) else "dev", sentence


def is_held_out(sentence, one_in=50):
    return int(hashlib.sha1(sentence.plain().encode()).hexdigest(), 16) % one_in == 0


def collected(args):
    """-> (part, kind, sentence), trees first; trees take the names that silver has for the same words"""
    found = [(part, "tree", s) for part, s in trees(args.treebanks)]
    held_out = {s.plain() for part, _, s in found if part != "train"}
    ours = [one for one in corrected(args.names) if one[2].plain() not in held_out]
    held_out |= {s.plain() for _, _, s in ours}
    trained = {tuple(s.words): s for part, _, s in found if part == "train"}
    known = {s.plain() for s in trained.values()}
    news, seen = [], set()
    for sentence in data.names(args.names):
        plain = sentence.plain()
        if tuple(sentence.words) in trained:
            trained[tuple(sentence.words)].known["ner"] = sentence.known["ner"]
        if plain in held_out or plain in known or plain in seen or len(sentence.words) < 3:
            continue
        seen.add(plain)
        part = "names-test" if is_held_out(sentence) else "train"
        news.append((part, "silver", sentence))
    found += news
    found += ours + [("train", "own", s) for s in data.own(HERE / "sentences.txt")]
    with_names = [s for part, _, s in news if part == "train" and {"B-PERSON", "B-GPE"} & set(s.known["ner"])]
    people, places = listed("actors/people.tsv", 1), listed("places/extra.tsv", 0)
    for sentence in random.sample(with_names, min(RENAMED, len(with_names))):
        found.append(("train", "renamed", data.renamed(sentence, people, places)))
    return found


def corrected(names):
    """-> (part, kind, sentence) of trees.tsv.gz, each sentence once"""
    found = {}
    for kind, sentence in data.corrected(HERE / "trees.tsv.gz", names):
        part = "news-test" if kind == "news" and is_held_out(sentence, 8) else "train"
        if part != "train" or not is_held_out(sentence):
            found.setdefault(sentence.plain(), (part, "kept" if kind == "kept" else "own", sentence))
    return list(found.values())


def listed(table, column):
    lines = (KNOWLEDGE / table).read_text(encoding="utf8").split("\n")
    return [line.split("\t")[column] for line in lines if line and not line.startswith("#")][1:]


def labels(sentences):
    """The labels of each task that has any."""
    found = {"ner": data.NAME_TAGS}
    for task in TASKS:
        if task in ("ner", "head"):
            continue
        counts = Counter(value for s in sentences for value in s.known.get(task, ()))
        found[task] = sorted(counts)
    return found


def main():
    args = arguments()
    random.seed(1)
    pieces = Pieces(MODEL / "vocabulary.txt")
    found = collected(args)
    names = labels([s for part, kind, s in found if part == "train" and kind == "tree"])
    index = {task: {label: i for i, label in enumerate(values)} for task, values in names.items()}
    arrays = {n: [] for n in ("pieces", "cases", "capitals", "first", "lengths", "words", "part", "kind")}
    answers = {task: [] for task in TASKS}
    for part, kind, sentence in found:
        ids, cases, first = pieces.sentence(sentence.words)
        arrays["pieces"] += ids
        arrays["cases"] += cases
        arrays["capitals"] += pieces.capitals(sentence.words)
        arrays["first"] += first
        arrays["lengths"].append(len(ids))
        arrays["words"].append(len(first))
        arrays["part"].append(PARTS.index(part))
        arrays["kind"].append(KINDS.index(kind))
        for task in TASKS:
            values = sentence.known.get(task)
            if values is None:
                answers[task] += [-100] * len(first)
            else:
                own = index.get(task)
                answers[task] += [-100] + [v if own is None else own.get(v, -100) for v in values]
    sizes = {"pieces": np.uint16, "cases": np.uint8, "capitals": np.uint8, "first": np.uint16, "lengths": np.uint16}
    stored = {name: np.array(values, dtype=sizes.get(name, np.uint16)) for name, values in arrays.items()}
    stored |= {"answer_" + task: np.array(values, dtype=np.int16) for task, values in answers.items()}
    np.savez_compressed(args.out, **stored)
    lines = [" ".join([name] + names[name]) for name in TAGS + ("deprel",)]
    (args.out.parent / "labels.txt").write_text("\n".join(lines) + "\n", encoding="utf8")
    for part in PARTS:
        own = [k for p, k, _ in found if p == part]
        print(part, len(own), dict(Counter(own)))


if __name__ == "__main__":
    main()
