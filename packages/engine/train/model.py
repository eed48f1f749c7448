"""The attribution tagger: a small encoder, and two heads on it.

Words come as WordPiece ids with features that an uncased encoder cannot see (case, quotation marks, place in sentence and
passage, part of speech, what the rules make of them), added to the embeddings. One head finds cues (BIO); for each cue the other
labels every word of the window as part of its source or its content (BIO, as in semantic role labelling), so that a source may
serve two cues and contents may nest. Where the rules have an attribution with the same cue, the second head sees its parts.
"""
import torch
from torch import nn

CUE_TAGS = ["O", "B", "I"]
ROLE_TAGS = ["O", "B-source", "I-source", "B-content", "I-content"]
# shape, quotation, position, passage, part of speech, cue, source and content by the rules; 0 is padding
FEATURE_SIZES = [7, 5, 4, 6, 19, 4, 3, 3]
# Of a cue's attribution by the rules: none there, or the word is in no part, the source, the content, the cue
RULE_PARTS = 5
DISTANCES = 48
NAME_TYPES = ["person", "organization", "place", "group"]
NAME_TAGS = ["O"] + [f"{tag}-{kind}" for kind in NAME_TYPES for tag in "BI"]
# Of the rules' names: part (1 none, then first and later word of each of six types), and what the word lists know
NAME_FEATURE_SIZES = [14, 10]
# The layer whose words the names head sees beside the last one's, which attribution has shaped
LOWER_LAYER = 3


def bucket(distance):
    """Signed distance in words to one of DISTANCES buckets: exact near by, in powers farther off."""
    size = distance.abs()
    far = 12 + (torch.log2(size.clamp(min=12).float() / 12) * 2.5).long().clamp(max=11)
    near = torch.where(size < 12, size, far)
    return torch.where(distance < 0, near + DISTANCES // 2, near)


class Tagger(nn.Module):
    def __init__(self, encoder, width=256, dropout=0.1):
        super().__init__()
        self.encoder = encoder
        size = encoder.config.hidden_size
        self.features = nn.ModuleList(nn.Embedding(n, size, padding_idx=0) for n in FEATURE_SIZES)
        for embedding in self.features:
            nn.init.zeros_(embedding.weight)
        self.drop = nn.Dropout(dropout)
        self.cues = nn.Sequential(nn.Linear(size, width), nn.GELU(), nn.Linear(width, len(CUE_TAGS)))
        self.of_cue = nn.Linear(size, width)
        self.of_word = nn.Linear(size, width)
        self.of_distance = nn.Embedding(DISTANCES, width)
        self.of_sentence = nn.Embedding(5, width)
        self.of_rule = nn.Embedding(RULE_PARTS, width)
        self.roles = nn.Sequential(nn.GELU(), nn.Dropout(dropout), nn.Linear(width, width), nn.GELU(), nn.Linear(width, len(ROLE_TAGS)))

        self.of_last = nn.Linear(size, width)
        self.of_lower = nn.Linear(size, width)
        self.of_hints = nn.ModuleList(nn.Embedding(n, width) for n in NAME_FEATURE_SIZES)
        self.names = nn.Sequential(nn.GELU(), nn.Dropout(dropout), nn.Linear(width, len(NAME_TAGS)))

    def encode(self, pieces, mask, features, first):
        """pieces, mask: [batch, pieces]; features: [batch, pieces, 8]; first: [batch, words] index of each word's first piece.
        -> [batch, words, size] of the last layer, and of LOWER_LAYER"""
        embedded = self.encoder.embeddings.word_embeddings(pieces)
        for i, embedding in enumerate(self.features):
            embedded = embedded + embedding(features[:, :, i])
        layers = self.encoder(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states
        at = first.unsqueeze(-1).expand(-1, -1, layers[-1].size(-1))
        return self.drop(layers[-1].gather(1, at)), self.drop(layers[LOWER_LAYER].gather(1, at))

    def label_names(self, words, lower, hints):
        """words, lower: [batch, words, size]; hints: [batch, words, 2] -> [batch, words, tags]"""
        mixed = self.of_last(words) + self.of_lower(lower)
        for i, embedding in enumerate(self.of_hints):
            mixed = mixed + embedding(hints[:, :, i])
        return self.names(mixed)

    def label_roles(self, words, cue_batch, cue_mean, cue_first, sentence, rule):
        """For each cue, a score for each tag of each word of its window.
        words: [batch, words, size]; cue_batch: [cues]; cue_mean: [cues, words] weights of the cue's words;
        cue_first: [cues] word index; sentence: [batch, words]; rule: [cues, words] -> [cues, words, tags]"""
        own = words[cue_batch]
        cue = torch.einsum("cw,cwh->ch", cue_mean, own)
        at = torch.arange(words.size(1), device=words.device)
        distance = bucket(at.unsqueeze(0) - cue_first.unsqueeze(1))
        line = sentence[cue_batch]
        apart = (line - line.gather(1, cue_first.unsqueeze(1))).clamp(-2, 2) + 2
        mixed = self.of_cue(cue).unsqueeze(1) + self.of_word(own) + self.of_distance(distance) + self.of_sentence(apart) + self.of_rule(rule)
        return self.roles(mixed)
