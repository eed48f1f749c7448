"""Trains the tagger: python train.py ENCODER_FOLDER train.words.jsonl OUT_FOLDER [--epochs N] [--held-out N] [--seed N]

Windows of whole sentences of at most WINDOW pieces, cut anew at random in each epoch. Every n-th document (--held-out) is
kept for validation; choices and calibration rest on these only. The corpus is sorted by publisher, so that they are of all of them.
"""
import argparse
import json
import math
import os
import random
import time

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
    parser.add_argument("--start", help="weights to go on from: a model.pt of an earlier run")
    parser.add_argument("--without-rules", type=float, default=0.15, help="share of windows not shown what the rules found")
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running average of weights that is kept")
    args = parser.parse_args()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    docs = [d for d in load(args.train) if d["attributions"] and d["exact"]]
    train = [d for i, d in enumerate(docs) if not args.held_out or i % args.held_out]
    model = Tagger(AutoModel.from_pretrained(args.encoder, attn_implementation="sdpa"))
    if args.start:
        model.load_state_dict(torch.load(args.start, map_location="cpu"))
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 10 * args.rate}], weight_decay=0.01)
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(args.average))
    rates = [group["lr"] for group in optimizer.param_groups]
    per_epoch = len(list(batches(windows_of(train, random.Random(0)))))
    total, step, started = per_epoch * args.epochs, 0, time.time()
    os.makedirs(args.out, exist_ok=True)
    for epoch in range(args.epochs):
        model.train()
        sums = [0.0, 0.0]
        for batch in batches(windows_of(train, random), random, args.without_rules):
            scale = min(1.0, (step + 1) / (0.06 * total)) * max(0.02, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * scale
            with torch.autocast("cpu", dtype=torch.bfloat16):
                cue_loss, role_loss = losses(model, batch)
                loss = cue_loss + role_loss
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.update_parameters(model)
            sums[0] += cue_loss.item()
            sums[1] += role_loss.item()
            step += 1
            if step % 50 == 0:
                print(f"epoch {epoch} step {step}/{total} cue {cue_loss.item():.4f} role {role_loss.item():.4f} {time.time() - started:.0f}s", flush=True)
        torch.save(average.module.state_dict(), os.path.join(args.out, "model.pt"))
        print(f"epoch {epoch} done: cue {sums[0] / per_epoch:.4f} role {sums[1] / per_epoch:.4f} {time.time() - started:.0f}s", flush=True)
    with open(os.path.join(args.out, "training.json"), "w") as file:
        json.dump({**vars(args), "seconds": round(time.time() - started), "documents": len(train)}, file, indent=1)


def losses(model, batch: "Window"):
    words = model.encode(batch.pieces, batch.mask, batch.features, batch.first)
    cue = nn.functional.cross_entropy(model.cues(words).float().flatten(0, 1), batch.cue_tags.flatten(), ignore_index=-1)
    if batch.cue_batch.numel() == 0:
        return cue, words.sum() * 0
    scores = model.label_roles(words, batch.cue_batch, batch.cue_mean, batch.cue_first, batch.sentence, batch.rule).float()
    tags = batch.role_tags.flatten()
    each = nn.functional.cross_entropy(scores.flatten(0, 1), tags, ignore_index=-1, reduction="sum")
    # Most words belong to no role of a cue: the sum is spread over cues, not words.
    return cue * 4, each / batch.cue_batch.numel() / 12


if __name__ == "__main__":
    main()
