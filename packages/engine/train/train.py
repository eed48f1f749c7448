"""Trains the tagger: python train.py ENCODER_FOLDER train.words.jsonl OUT_FOLDER [--names names.words.jsonl] [--epochs N] [--held-out N] [--seed N]

Windows of whole sentences of at most WINDOW pieces, cut anew at random in each epoch. Every n-th document (--held-out) is
kept for validation; choices and calibration rest on these only. The corpus is sorted by publisher, so that they are of all of them.
"""
import argparse
import json
import math
import os
import random
import time
import zlib

import torch
from torch import nn
from transformers import AutoModel

from model import CUE_TAGS, ROLE_TAGS, Tagger
from windows import Window, batches, load, windows_of


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("encoder")
    parser.add_argument("train")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--held-out", type=int, default=14, help="every n-th document is kept for choices and calibration")
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--names", help="documents with names marked: windows of both are mixed")
    parser.add_argument("--more", help="further documents with attributions, none of which is held out here")
    parser.add_argument("--share", type=float, default=1.0, help="share of the windows with attributions that each epoch sees")
    parser.add_argument("--start", nargs="+", help="weights to go on from: the model.pt of an earlier run, or the mean of several")
    parser.add_argument("--without-rules", type=float, default=0.15, help="share of windows not shown what the rules found")
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running average of weights that is kept")
    args = parser.parse_args()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    docs = [d for d in load(args.train) if d["attributions"] and d["exact"]]
    train = [d for i, d in enumerate(docs) if not args.held_out or i % args.held_out]
    if args.more:
        train += load(args.more)
    names = [d for d in load(args.names) if d["exact"] and not held_outlet(d)] if args.names else []
    model = Tagger(AutoModel.from_pretrained(args.encoder, attn_implementation="sdpa"))
    if args.start:
        missing = model.load_state_dict(mean_of(args.start), strict=False).missing_keys
        print("new:", *missing)
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 10 * args.rate}], weight_decay=0.01)
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(args.average))
    rates = [group["lr"] for group in optimizer.param_groups]
    per_epoch = len(list(epoch_batches(train, names, args.share, random.Random(0))))
    total, step, started = per_epoch * args.epochs, 0, time.time()
    os.makedirs(args.out, exist_ok=True)
    for epoch in range(args.epochs):
        model.train()
        sums = [0.0, 0.0, 0.0]
        for batch in epoch_batches(train, names, args.share, random, args.without_rules):
            scale = min(1.0, (step + 1) / (0.06 * total)) * max(0.02, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * scale
            with torch.autocast("cpu", dtype=torch.bfloat16):
                each = losses(model, batch)
                loss = sum(each)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(model)
            sums = [total_loss + own.item() for total_loss, own in zip(sums, each)]
            step += 1
            if step % 50 == 0:
                print(f"epoch {epoch} step {step}/{total} cue {each[0].item():.4f} role {each[1].item():.4f} names {each[2].item():.4f} {time.time() - started:.0f}s", flush=True)
        torch.save(average.module.state_dict(), os.path.join(args.out, "model.pt"))
        print(f"epoch {epoch} done: cue {sums[0] / per_epoch:.4f} role {sums[1] / per_epoch:.4f} names {sums[2] / per_epoch:.4f} {time.time() - started:.0f}s", flush=True)
    with open(os.path.join(args.out, "training.json"), "w") as file:
        json.dump({**vars(args), "seconds": round(time.time() - started), "documents": len(train)}, file, indent=1)


def held_outlet(doc):
    """Whether a document with names is kept for validation: one outlet in ten, as dev has no outlet of train either."""
    return zlib.crc32(doc["outlet"].encode()) % 10 == 4


def epoch_batches(attributions, names, share, rng, without_rules=0.0):
    """Windows of both kinds of documents, mixed in batches of windows of like length."""
    windows = windows_of(attributions, rng)
    windows = rng.sample(windows, int(len(windows) * share)) + windows_of(names, rng)
    return batches(windows, rng, without_rules)


def mean_of(paths):
    """The mean of the weights of several models of one kind."""
    states = [torch.load(path, map_location="cpu") for path in paths]
    return {key: value if value.dtype == torch.long else sum(state[key] for state in states) / len(states) for key, value in states[0].items()}


def losses(model, batch: "Window"):
    """Of cues, of roles, of names; 0 where a batch has none of them."""
    words, lower = model.encode(batch.pieces, batch.mask, batch.features, batch.first)
    cue = mean_loss(model.cues(words), batch.cue_tags)
    names = mean_loss(model.label_names(words, lower, batch.hints), batch.name_tags)
    if batch.cue_batch.numel() == 0:
        return cue * 4, words.sum() * 0, names * 4
    scores = model.label_roles(words, batch.cue_batch, batch.cue_mean, batch.cue_first, batch.sentence, batch.rule).float()
    tags = batch.role_tags.flatten()
    each = nn.functional.cross_entropy(scores.flatten(0, 1), tags, ignore_index=-1, reduction="sum")
    # Most words belong to no role of a cue: the sum is spread over cues, not words.
    return cue * 4, each / batch.cue_batch.numel() / 12, names * 4


def mean_loss(scores, tags):
    """Cross entropy over the words that have a tag."""
    count = (tags >= 0).sum().clamp(min=1)
    return nn.functional.cross_entropy(scores.float().flatten(0, 1), tags.flatten(), ignore_index=-1, reduction="sum") / count


if __name__ == "__main__":
    main()
