"""Writes the trained tagger as two ONNX graphs: python export.py ENCODER MODEL.pt [MODEL.pt …] OUT_FOLDER

Of several models of one training, the mean of their weights is taken.

encoder.onnx: pieces, features, first, hints -> words, cue scores, name scores, one window at a time (scales of dynamic quantization follow what is in
a batch; a window alone gives the same whatever else is read). roles.onnx: words, cue weights, cue's first word, sentences -> scores.
"""
import argparse
import os

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from transformers import AutoConfig, AutoModel

from model import Tagger
from train import mean_of
from windows import FEATURES


class Encoder(nn.Module):
    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, pieces, features, first, hints):
        pieces, features, first, hints = pieces.long(), features.long(), first.long(), hints.long()
        words, lower = self.tagger.encode(pieces, torch.ones_like(pieces), features, first)
        names = self.tagger.label_names(words, lower, hints)
        return words, self.tagger.cues(words).log_softmax(-1), names.log_softmax(-1)


class Roles(nn.Module):
    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, words, cue_mean, cue_first, sentence, rule):
        cue_first, sentence, rule = cue_first.long(), sentence.long(), rule.long()
        batch = torch.zeros_like(cue_first)
        return self.tagger.label_roles(words, batch, cue_mean, cue_first, sentence, rule).log_softmax(-1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("encoder"), parser.add_argument("models", nargs="+"), parser.add_argument("out")
    args = parser.parse_args()
    tagger = Tagger(AutoModel.from_config(AutoConfig.from_pretrained(args.encoder), attn_implementation="eager"))
    tagger.load_state_dict(mean_of(args.models))
    tagger.eval()
    os.makedirs(args.out, exist_ok=True)
    n, w, c = 40, 30, 3
    encoder = tuple(x.int() for x in (torch.randint(1000, 2000, (1, n)), torch.ones(1, n, FEATURES), torch.arange(1, w + 1).unsqueeze(0), torch.ones(1, w, 2)))
    path = os.path.join(args.out, "encoder.fp32.onnx")
    torch.onnx.export(Encoder(tagger).eval(), encoder, path, input_names=["pieces", "features", "first", "hints"], output_names=["words", "cues", "names"],
                      dynamic_axes={"pieces": {1: "n"}, "features": {1: "n"}, "first": {1: "w"}, "hints": {1: "w"}, "words": {1: "w"}, "cues": {1: "w"}, "names": {1: "w"}},
                      opset_version=17, dynamo=False)
    roles = (torch.randn(1, w, 384), torch.full((c, w), 1 / w), torch.tensor([1, 5, 9], dtype=torch.int), torch.zeros(1, w, dtype=torch.int), torch.zeros(c, w, dtype=torch.int))
    path2 = os.path.join(args.out, "roles.onnx")
    torch.onnx.export(Roles(tagger).eval(), roles, path2, input_names=["words", "cueWeights", "cueFirst", "sentence", "rule"], output_names=["roles"],
                      dynamic_axes={"words": {1: "w"}, "cueWeights": {0: "c", 1: "w"}, "cueFirst": {0: "c"}, "sentence": {1: "w"}, "rule": {0: "c", 1: "w"}, "roles": {0: "c", 1: "w"}},
                      opset_version=17, dynamo=False)
    # Seven bits: with eight, processors without VNNI instructions saturate, and give other sums than those with them.
    quantize_dynamic(path, os.path.join(args.out, "encoder.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    with torch.no_grad():
        want = Encoder(tagger).eval()(*encoder)[1].numpy()
    for name in ("encoder.fp32.onnx", "encoder.onnx"):
        session = onnxruntime.InferenceSession(os.path.join(args.out, name))
        got = session.run(["cues"], {"pieces": encoder[0].numpy(), "features": encoder[1].numpy(), "first": encoder[2].numpy(), "hints": encoder[3].numpy()})[0]
        print(name, os.path.getsize(os.path.join(args.out, name)) // 1024, "kB, largest difference", float(np.abs(got - want).max()))


if __name__ == "__main__":
    main()
