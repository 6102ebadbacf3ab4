"""Texts as the network sees them: words with pieces, cut into windows, packed into batches."""
import itertools
from collections import namedtuple

import numpy as np
import torch

import words as w
from labels import UNKNOWN

Window = namedtuple('Window', 'units')      # [(first word, end)]: paragraphs or parts of them, a [SEP] after each


class Text:
    """Words in paragraphs and sentences, with labels of one entry a word, each of which may be missing:

    upos   number of the universal tag
    head   index of the word's head, -1 for a root
    rel    name of the relation to it
    ne     tag number of names, ent tag number of re3d's entities
    role   tag number of source, cue, content
    cues   for words of sources and contents: indexes of the first words of the cues they belong to; else empty
    """

    def __init__(self, name, forms, paragraphs, sentences, pieces, spans=None, labels=None):
        self.name, self.forms, self.paragraphs, self.sentences = name, forms, paragraphs, sentences
        self.wordpieces, self.spans, self.labels = pieces, spans, labels or {}
        self.pieces = [pieces.of(form) for form in forms]
        self.case = [w.letter_case(form) for form in forms]
        self.before = np.concatenate([[0], np.cumsum([len(p) for p in self.pieces])]).astype(int).tolist()
        self.sentence_of = [k for k, (a, b) in enumerate(sentences) for _ in range(a, b)]

    @staticmethod
    def raw(name, text, pieces):
        """A text cut by our own rules. spans are code point offsets."""
        spans, paragraphs, sentences = [], [], []
        for found, cuts in w.paragraphs(text):
            paragraphs.append((len(spans), len(spans) + len(found)))
            spans += found
            sentences += cuts
        return Text(name, [text[a:b] for a, b in spans], paragraphs, sentences, pieces, spans)

    def with_labels(self, **labels):
        """The same text with other labels; all else is shared."""
        copy = Text.__new__(Text)
        copy.__dict__.update(self.__dict__, labels=labels)
        return copy

    def __len__(self):
        return len(self.forms)

    def size(self, a, b):
        return self.before[b] - self.before[a]

    def windows(self, most, first=None):
        """Windows of at most so many pieces, of whole paragraphs where these fit; the first of at most `first`, so that
        the cuts fall elsewhere in every pass. most = 0: every sentence by itself."""
        if not most:
            return [Window([s]) for s in self.sentences]
        found, units, used, limit = [], [], 1, first or most
        for a, b in self.units(most - 2):
            size = self.size(a, b) + 1
            if units and used + size > limit:
                found.append(Window(units))
                units, used, limit = [], 1, most
            units.append((a, b))
            used += size
        return found + [Window(units)] if units else found

    def units(self, most):
        """Paragraphs; those over so many pieces in groups of sentences; a sentence over that is cut where it must be."""
        for a, b in self.paragraphs:
            if self.size(a, b) <= most:
                yield a, b
                continue
            start = a
            for s, e in self.sentences:
                if e <= a or s >= b:
                    continue
                if self.size(start, e) > most and s > start:
                    yield start, s
                    start = s
                while self.size(start, e) > most:
                    cut = start + 1
                    while cut < e and self.size(start, cut + 1) <= most:
                        cut += 1
                    yield start, cut
                    start = cut
            if start < b:
                yield start, b


def encode(text, window, relations=None, labelled=True):
    """One window as lists over pieces: ids, case, sent (the sentence's number from 1 on the first piece of each word, else
    0), word (index or -1); labels stand on the first piece of each word, UNKNOWN elsewhere."""
    ids, case, word, place = [w.CLS], [0], [-1], {}
    for a, b in window.units:
        for i in range(a, b):
            place[i] = len(ids)
            for k, piece in enumerate(text.pieces[i]):
                ids.append(piece)
                case.append(text.case[i])
                word.append(i if k == 0 else -1)
        ids.append(w.SEP)
        case.append(0)
        word.append(-1)
    first = text.sentence_of[window.units[0][0]]
    item = dict(ids=ids, case=case, word=word, sent=[0 if i < 0 else text.sentence_of[i] - first + 1 for i in word])
    if labelled:
        item.update(encoded_labels(text.labels, word, place, relations))
    return item


def encoded_labels(labels, word, place, relations):
    def spread(values):
        return [UNKNOWN if i < 0 else values[i] for i in word]

    item = {k: spread(labels[k]) for k in ('upos', 'ne', 'ent', 'role') if k in labels}
    if 'head' in labels:
        head, rel = labels['head'], labels['rel']
        item['head'] = [UNKNOWN if i < 0 else 0 if head[i] < 0 else place.get(head[i], UNKNOWN) for i in word]
        item['rel'] = [UNKNOWN if i < 0 else relation_id(rel[i], relations) for i in word]
    if 'role' in labels:
        role, cues = labels['role'], labels['cues']
        item['link'] = [[] if i < 0 or role[i] in (0, 3, 4) else [place[c] for c in cues[i] if c in place] or [0] for i in word]
    return item


def relation_id(name, relations):
    return relations.get(name, relations.get(name.split(':')[0], UNKNOWN))


def batches(items, pieces, rng=None):
    """Lists of items of like length, of at most so many pieces with padding; shuffled if there is an rng."""
    order = list(range(len(items)))
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda i: len(items[i]['ids']) // (8 if rng else 1))
    found, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, len(items[i]['ids']))
        if batch and longest * (len(batch) + 1) > pieces:
            found.append(batch)
            batch, longest = [], len(items[i]['ids'])
        batch.append(i)
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found


def collate(items):
    """Items of one kind -> tensors, padded; link has as many columns as the most cues of one word."""
    longest = max(len(x['ids']) for x in items)

    def padded(key, fill):
        return torch.tensor([x[key] + [fill] * (longest - len(x[key])) for x in items])

    batch = {k: padded(k, 0 if k in ('ids', 'case', 'sent') else UNKNOWN) for k in items[0] if k not in ('word', 'link')}
    batch['mask'] = torch.tensor([[1] * len(x['ids']) + [0] * (longest - len(x['ids'])) for x in items])
    if 'link' in items[0]:
        most = max(1, max(len(t) for x in items for t in x['link']))
        batch['link'] = torch.full((len(items), longest, most), UNKNOWN)
        for k, x in enumerate(items):
            for i, targets in enumerate(x['link']):
                for j, target in enumerate(targets):
                    batch['link'][k, i, j] = target
    return batch


def pieces_in(texts):
    return sum(t.before[-1] for t in texts)


def flat(lists):
    return list(itertools.chain.from_iterable(lists))
