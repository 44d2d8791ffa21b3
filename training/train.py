"""Trains a model: all tasks in each batch, gold trees and silver names side by side.

    python3 train.py --data data.npz --labels labels.txt --base bge.npz --layers 12 --seconds 100 --out teacher.pt
    python3 train.py --data data.npz --labels labels.txt --base minilm.npz --layers 6 --steps 9000 --taught taught.pt --out model.pt

With --events, a folder of marked sentences (joint.py), it also learns which kind of event a word tells and who fills its roles,
and writes head.npz and roles.npz beside OUT. With --taught, what label.py wrote, silver sentences have the teachers' trees, tags
and names. The seeds are fixed; on another machine the sums, and so the weights, differ a little. Every 100 steps the weights so far are kept in OUT.part, from which --start
goes on where a run was stopped, with rates that begin anew.
"""

import argparse
import math
import random
import time
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

import base
import joint
from encoder import Model
from pieces import Pieces
from prepare import MODEL
from score import evaluate
from store import KEPT, LONGEST, OWN, RENAMED, SILVER, TREE, buckets

WEIGHTS = {"xpos": 0.5, "upos": 0.3, "feats": 0.3, "ner": 1.0, "mention": 0.4, "head": 1.0, "deprel": 1.0}
TAUGHT = ("xpos", "ner", "mention", "head", "deprel")

#: How much of a sentence's names is as its tagger says; the rest is as the teachers say.
TRUST = {TREE: 1.0, SILVER: 0.3, OWN: 1.0, RENAMED: 0.6, KEPT: 1.0}
WARM_UP, AVERAGE = 0.06, 0.998


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for name in ("data", "labels", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--base", help="what base.py wrote")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--taught")
    parser.add_argument("--start", help="a trained model to begin with instead of a base; of its layers as many as wanted")
    parser.add_argument("--events", help="a folder of marked sentences, as joint.py says")
    parser.add_argument("--share", type=float, default=0.6, help="of the steps that events have")
    parser.add_argument("--frozen", action="store_true", help="only the heads for events and roles learn")
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--seconds", type=float, help="train for so long instead of so many steps")
    parser.add_argument("--pieces", type=int, default=6000, help="of a batch, padding included")
    parser.add_argument("--rate", type=float, default=4e-4)
    parser.add_argument("--decay", type=float, default=0.9, help="of the rate from each layer to the one below")
    parser.add_argument("--silver", type=float, default=0.35, help="share of silver sentences in an epoch")
    parser.add_argument("--trees", type=int, default=1, help="how often an epoch has each tree")
    parser.add_argument("--drop", type=float, default=0.1)
    parser.add_argument("--head-drop", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sample", type=int, help="take so many training sentences only, to try the script")
    return parser.parse_args()


def labels(path):
    lines = Path(path).read_text(encoding="utf8").split("\n")
    return {line.split(" ")[0]: line.split(" ")[1:] for line in lines if line}


def begin_with(model, args):
    if args.start:
        saved = {n: t.float() for n, t in torch.load(args.start, map_location="cpu")["model"].items()}
        encoder = {n[2:]: t for n, t in saved.items() if n.startswith("e.")}
        heads = {n: t for n, t in saved.items() if not n.startswith("e.")}
        chosen = base.layers(encoder, args.layers)
        model.load_state_dict(heads | {"e." + n: t for n, t in chosen.items()})
    else:
        chosen = base.layers(base.load(args.base), args.layers)
        result = model.e.load_state_dict({n: torch.tensor(v) for n, v in chosen.items()}, strict=False)
        if result.missing_keys != ["ce.weight"] or result.unexpected_keys:
            raise SystemExit(f"{args.base} is no base of this model: {result}")


def epoch(store, args):
    """Batches of one pass: all trees and our own sentences, and some of the silver ones."""
    batches = []
    for bucket in store:
        kind = torch.tensor(bucket.kind.astype("int64"))
        times = args.trees * (kind == TREE) + (kind == OWN) + (kind == KEPT)
        times += ((kind == SILVER) | (kind == RENAMED)) & (torch.rand(len(kind)) < args.silver)
        rows = torch.repeat_interleave(torch.arange(len(kind)), times)
        rows = rows[torch.randperm(len(rows))]
        size = max(1, args.pieces // bucket.size)
        batches += [(bucket, part) for part in rows.split(size) if len(part)]
    random.shuffle(batches)
    return batches


def recase(batch):
    """Now and then a headline's letter case: CAPITALS, none, Or Each Word."""
    cases, capitals = batch["inputs"][1], batch["capitals"]
    chance = torch.rand(len(cases), 1, device=cases.device)
    letters = cases > 1
    title = torch.where(cases == 2, 5, cases)
    cases = torch.where(chance < 0.18, title, cases)
    cases = torch.where((chance < 0.12) & letters, 2, cases)
    batch["inputs"][1] = torch.where(chance < 0.08, capitals, cases)


def losses(model, batch):
    """The sum over the tasks of the mean loss a word."""
    scores, arc, heads, dependents = model(*batch["inputs"])
    taught = batch["taught"]
    known = batch["head"]
    if taught:
        silver = (known < 0).all(-1, keepdim=True)
        known = torch.where(silver, taught["best"].long(), known)
    scores["head"] = arc
    scores["deprel"] = model.relation(heads, dependents, known.clamp(min=0))
    words = batch["inputs"][4] > 0
    words[:, 0] = False
    trust = torch.ones_like(batch["kind"], dtype=torch.float)
    for kind, share in TRUST.items() if taught else ():
        trust = torch.where(batch["kind"] == kind, share, trust)
    total = 0
    for task, weight in WEIGHTS.items():
        logarithms = F.log_softmax(scores[task].float(), -1)
        wanted = batch[task]
        if taught and task in ("upos", "feats"):
            wanted = torch.where(silver, taught[task].long(), wanted)
        there = wanted >= 0
        loss = -logarithms.gather(-1, wanted.clamp(min=0)[..., None])[..., 0] * there
        if taught and task in TAUGHT:
            soft = -(taught[task] * logarithms).sum(-1)
            share = trust[:, None] if task == "ner" else torch.where(silver, 0.0, 1.0)
            share = torch.where(there, share, 0.0)
            loss = torch.where(words, share * loss + (1 - share) * soft, loss)
            there = there | words
        total = total + weight * loss.sum() / there.sum().clamp(min=1)
    return total


def groups(model, args):
    """Parameters with their rates: the lower the layer, the less it changes; the heads change most."""
    by_depth, heads = {}, []
    for name, parameter in model.named_parameters():
        if not name.startswith("e."):
            heads.append(parameter)
            continue
        depth = int(name.split(".")[2]) + 1 if name.startswith("e.ls.") else 0
        by_depth.setdefault(depth, []).append(parameter)
    found = [{"params": heads, "top": 4 * args.rate, "weight_decay": 0.0}]
    for depth, parameters in by_depth.items():
        top = args.rate * args.decay ** (args.layers - depth)
        found.append({"params": parameters, "top": top, "weight_decay": 0.01})
    return found


def share(done):
    """Of the top rate: up at first, then down to nothing."""
    return done / WARM_UP if done < WARM_UP else max(0.0, 0.5 * (1 + math.cos(math.pi * (done - WARM_UP) / (1 - WARM_UP))))


def begin_heads(args, device):
    """-> the heads for events and roles, those of --start where it has any; None without --events"""
    if not args.events:
        return None
    heads = joint.Heads()
    known = torch.load(args.start, map_location="cpu").get("events") if args.start else None
    if known:
        heads.load_state_dict({name: tensor.float() for name, tensor in known.items()})
    return heads.to(device).train()


def save(model, heads, names, args, path):
    """Writes the weights; the file is whole at any time."""
    state = {name: tensor.half() for name, tensor in model.state_dict().items()}
    state = {"labels": names, "layers": args.layers, "model": state}
    if heads:
        state["events"] = heads.state_dict()
    torch.save(state, path + ".new")
    Path(path + ".new").replace(path)


@torch.no_grad()
def exchange(parameters, average):
    """Gives the model the averaged weights, and keeps its own in their place; the other way round the next time."""
    for parameter, mean in zip(parameters, average):
        own = parameter.clone()
        parameter.copy_(mean)
        mean.copy_(own)


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    names = labels(args.labels)
    model = Model({task: len(own) for task, own in names.items()}, args.layers, args.drop, args.head_drop)
    begin_with(model, args)
    model.to(device).train()
    store = buckets(args.data, "train", device, LONGEST, args.sample)
    if args.taught:
        for bucket, taught in zip(store, torch.load(args.taught, map_location=device)):
            bucket.taught = taught
    heads = begin_heads(args, device)
    if args.frozen:
        model.requires_grad_(False).eval()
    parameters, rates = ([], []) if args.frozen else (list(model.parameters()), groups(model, args))
    if heads:
        marked, held = joint.read(args.events, Pieces(MODEL / "vocabulary.txt"))
        rates.append({"params": list(heads.parameters()), "top": 4 * args.rate, "weight_decay": 0.02})
        parameters += list(heads.parameters())
    adam = torch.optim.AdamW(rates, lr=1e-3, betas=(0.9, 0.98), **({"fused": True} if device == "cuda" else {}))
    average = [p.detach().clone() for p in parameters]
    begin, step, batches, told, done = time.time(), 0, [], [], 0.0
    while done < 1:
        of_events = heads is not None and (args.frozen or random.random() < args.share)
        if of_events:
            told = told or marked.batches(args.pieces)
            batch = marked.batch(told.pop(), device)
        else:
            batches = batches or epoch(store, args)
            bucket, rows = batches.pop()
            batch = bucket.batch(rows.to(device))
        recase(batch)
        for group in adam.param_groups:
            group["lr"] = group["top"] * share(done)
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            loss = joint.loss(model, heads, batch) if of_events else losses(model, batch)
        adam.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([p for p in parameters if p.grad is not None], 1.0)
        adam.step()
        step += 1
        with torch.no_grad():
            keep = min(AVERAGE, (1 + step) / (10 + step))
            torch._foreach_mul_(average, keep)
            torch._foreach_add_(average, parameters, alpha=1 - keep)
        spent = time.time() - begin
        done = spent / args.seconds if args.seconds else step / args.steps
        if step % 100 == 0:
            if not math.isfinite(loss.item()):
                raise SystemExit(f"{args.out}: the loss is {loss.item()} after {step} steps: try a lower rate or another seed")
            print(f"{args.out} {step} {done:.2f} loss {loss.item():.3f} {spent / step:.4f} s/step", flush=True)
            exchange(parameters, average)
            save(model, heads, names, args, args.out + ".part")
            exchange(parameters, average)
    exchange(parameters, average)
    save(model, heads, names, args, args.out)
    print(f"{args.out} {step} steps, {time.time() - begin:.0f} s", flush=True)
    if heads:
        heads.eval().write(Path(args.out).parent)
        print(f"{args.out} events " + joint.measure(model.eval(), heads, held, args.pieces, device), flush=True)
    for part in ("dev", "ewt-test", "gum-test", "names-test", "news-test"):
        print(f"{args.out} {part} " + evaluate(model, names, buckets(args.data, part, device, None, args.sample)), flush=True)


if __name__ == "__main__":
    main()
