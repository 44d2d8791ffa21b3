"""Scores of a model, before int8 and with each word's best head, tree or not: to compare models by. bench/ has the real figures."""

import torch

PIECES = 16000
ACTORS = ("person", "organization", "place")


def spans(tags):
    """(first, last, type) of names by their B and I tags; an I without a name before it begins one."""
    found, kind, first = set(), "", 0
    for i, tag in enumerate(list(tags) + ["O"]):
        own = tag[2:]
        if not (tag.startswith("I-") and own == kind):
            if kind:
                found.add((first, i - 1, kind))
            kind, first = own, i
    return found


def f1(right, given, wanted):
    return 2 * right / max(1, given + wanted)


@torch.no_grad()
def evaluate(model, names, store):
    """-> a line of the scores that the sentences have answers for"""
    model.eval()
    counts, name, mention = {}, [0, 0, 0], [0, 0, 0]
    device = next(model.parameters()).device.type
    for bucket in store:
        for rows in torch.arange(len(bucket.kind)).split(max(1, PIECES // bucket.size)):
            batch = bucket.batch(rows.to(device))
            with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
                scores, arc, heads, dependents = model(*batch["inputs"])
                best = arc.argmax(-1)
                relation = model.relation(heads, dependents, best).argmax(-1)
            given = {task: values.argmax(-1) for task, values in scores.items()}
            given |= {"head": best, "deprel": relation}
            words = batch["inputs"][4].bool() & (torch.arange(best.shape[1], device=device) > 0)[None]
            trees = batch["head"] >= 0
            right = {task: (given[task] == batch[task]) & trees for task in ("xpos", "upos", "feats", "head", "deprel")}
            right["LAS"] = right.pop("deprel") & right["head"]
            for task, ok in right.items():
                counts[task] = counts.get(task, 0) + ok.sum().item()
            counts["words"] = counts.get("words", 0) + trees.sum().item()
            noun = batch["upos"] == names["upos"].index("NOUN")
            actor = torch.tensor([label in ACTORS for label in names["mention"]], device=device)
            wanted, found = batch["mention"], given["mention"]
            there = noun & (wanted >= 0)
            mention[0] += (there & (wanted == found) & actor[found]).sum().item()
            mention[1] += (there & actor[found]).sum().item()
            mention[2] += (there & actor[wanted.clamp(min=0)]).sum().item()
            if bucket.kind[0]:
                for i in range(len(rows)):
                    tag = lambda values: [names["ner"][v] for v in values[i][words[i]].tolist()]
                    own, gold = spans(tag(given["ner"])), spans(tag(batch["ner"]))
                    name[0] += len(own & gold)
                    name[1] += len(own)
                    name[2] += len(gold)
    model.train()
    words = counts.pop("words")
    line = [f"{task} {n / words:.4f}" for task, n in counts.items()] if words else []
    line += [f"mentions {f1(*mention):.4f}"] if mention[2] else []
    line += [f"names {f1(*name):.4f}"] if name[2] else []
    return " ".join(line)
