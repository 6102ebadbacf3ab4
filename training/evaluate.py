#!/usr/bin/python3
"""Measures a network on the parts of the corpora that were not trained on; prints one line of JSON for each set.

    evaluate.py NETWORK --vocab VOCAB --grammar FOLDER --entities FOLDER --attribution FOLDER [--runtime onnxruntime.jar]

NETWORK is a checkpoint of train.py, or an exported ONNX file, which is run by ONNX Runtime through Java (Outputs.java), with
the labels.json beside it. Every folder is optional: what is not named is not measured.
"""
import argparse
import json
import os
import struct
import subprocess
import sys

import numpy as np
import torch

import corpora
import words as w
from decoding import SHARED, Annotation, read_window
from labels import ENTITIES, INPUTS, NAMES, OUTPUTS, UNKNOWN, spans_of
from network import load, relations_of
from texts import batches, encode

HERE = os.path.dirname(os.path.abspath(__file__))
WINDOW = 112


class Checkpoint:
    """A network in torch."""

    def __init__(self, path):
        self.network, self.relations = load(path)

    def outputs(self, ids, mask, case, sent):
        with torch.no_grad():
            found = self.network(*(torch.from_numpy(x) for x in (ids, mask, case, sent)))
        return dict(zip(OUTPUTS, (x.numpy() for x in found)))


class Exported:
    """An ONNX file in ONNX Runtime, in a Java process of its own."""

    def __init__(self, path, runtime, threads):
        self.relations = relations_of(os.path.join(os.path.dirname(os.path.abspath(path)), 'labels.json'))
        self.java = subprocess.Popen(['java', '-cp', runtime, os.path.join(HERE, 'Outputs.java'), path, str(threads)],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def outputs(self, *inputs):
        rows, columns = inputs[0].shape
        assert len(inputs) == len(INPUTS)
        self.java.stdin.write(struct.pack('>ii', rows, columns) + b''.join(x.astype('>i4').tobytes() for x in inputs))
        self.java.stdin.flush()
        found = {}
        for name in OUTPUTS:
            (count,) = struct.unpack('>i', self.java.stdout.read(4))
            values = np.frombuffer(self.java.stdout.read(4 * count), '>f4').astype(np.float32)
            shape = (rows, columns, -1) if name != 'rels' else (rows, columns, -1, len(self.relations))
            found[name] = values.reshape(shape)
        return found


def annotate(network, texts, window, shared=SHARED, pieces=2048):
    """The annotation of each text, read in windows of so many pieces (0: sentence by sentence)."""
    work = [(k, win, encode(t, win, labelled=False)) for k, t in enumerate(texts) for win in t.windows(window)]
    found = [Annotation(len(t)) for t in texts]
    for batch in batches([item for _, _, item in work], pieces):
        items = [work[i][2] for i in batch]
        longest = max(len(x['ids']) for x in items)
        inputs = {k: np.zeros((len(items), longest), np.int64) for k in ('ids', 'mask', 'case', 'sent')}
        for row, x in enumerate(items):
            for k in ('ids', 'case', 'sent'):
                inputs[k][row, :len(x[k])] = x[k]
            inputs['mask'][row, :len(x['ids'])] = 1
        outputs = network.outputs(*inputs.values())
        for row, i in enumerate(batch):
            k, win, item = work[i]
            read_window(texts[k], win, item, {name: v[row] for name, v in outputs.items()}, network.relations, found[k], shared)
    return found


# ------------------------------------------------------------------------------------------------ figures

FUNCTION_RELATIONS = {'punct', 'case', 'det', 'aux', 'cop', 'mark', 'cc', 'clf', 'aux:pass'}


def grammar_figures(texts, found):
    """Share of words with the right tag (UPOS), head (UAS), head and relation (LAS), and of content words with both (CLAS)."""
    total = tag = head = both = content = content_both = 0
    for text, annotation in zip(texts, found):
        gold = text.labels
        for i in range(len(text)):
            right_head = annotation.head[i] == gold['head'][i]
            right = right_head and annotation.rel[i] == gold['rel'][i]
            total += 1
            tag += annotation.upos[i] == gold['upos'][i]
            head += right_head
            both += right
            if gold['rel'][i] not in FUNCTION_RELATIONS:
                content += 1
                content_both += right
    return dict(words=total, upos=percent(tag, total), uas=percent(head, total), las=percent(both, total), clas=percent(content_both, content))


def percent(part, whole):
    return round(100 * part / max(1, whole), 2)


def span_figures(texts, found, key, types):
    """F1 of exact spans with their type, of all and of each type; 'untyped' lets the type go. Spans of words without a label
    are not counted."""
    counts = {}

    def add(name, gold, predicted):
        c = counts.setdefault(name, [0, 0, 0])
        c[0] += len(gold & predicted)
        c[1] += len(predicted)
        c[2] += len(gold)

    for text, annotation in zip(texts, found):
        labels = text.labels[key]
        gold = set(spans_of([max(tag, 0) for tag in labels], types))
        predicted = {s for s in getattr(annotation, key) if any(labels[i] != UNKNOWN for i in range(s[0], s[1]))}
        add('all', gold, predicted)
        add('untyped', {s[:2] for s in gold}, {s[:2] for s in predicted})
        for kind in types:
            add(kind, {s for s in gold if s[2] == kind}, {s for s in predicted if s[2] == kind})
    return {k: round(200 * hit / max(1, p + g), 1) for k, (hit, p, g) in counts.items() if g}


class AttributionFigures:
    """As BBC Citron counts: an attribution is found if its cue overlaps a gold cue; cue, source, content exact are the shares
    with the whole set of tokens equal. Texts with several annotators: the counts are averaged."""

    def __init__(self):
        self.counts = {}

    def add(self, name, hits_predicted, hits_gold, predicted, gold, weight):
        c = self.counts.setdefault(name, [0.] * 4)
        for k, value in enumerate((hits_predicted, predicted, hits_gold, gold)):
            c[k] += weight * value

    def compare(self, predicted, gold, weight):
        gold = [g for g in gold if g['cue']]
        pairs = [(p, g) for p in predicted for g in gold if p['cue'] & g['cue']]
        tests = {f'{k}_exact': lambda p, g, k=k: p[k] == g[k] for k in ('cue', 'source', 'content')}
        tests['all_exact'] = lambda p, g: all(p[k] == g[k] for k in ('cue', 'source', 'content'))
        tests['usable'] = lambda p, g: token_f1(p['source'], g['source']) >= .5 and token_f1(p['content'], g['content']) >= .5
        for name, right in tests.items():
            hits = [(id(p), id(g)) for p, g in pairs if right(p, g)]
            self.add(name, len({p for p, _ in hits}), len({g for _, g in hits}), len(predicted), len(gold), weight)
        for k in ('cue', 'source', 'content'):
            hit = sum(len(p[k] & g[k]) for p, g in pairs)
            self.add(f'{k}_overlap', hit, hit, sum(len(p[k]) for p in predicted), sum(len(g[k]) for g in gold), weight)
        exact = [(p, g) for p, g in pairs if p['cue'] == g['cue']]
        for k in ('source', 'content'):
            hit = sum(bool(p[k]) and p[k] == g[k] for p, g in exact)
            self.add(f'rightcue_{k}_exact', hit, hit, sum(bool(p[k]) for p, _ in exact), sum(bool(g[k]) for _, g in exact), weight)

    def figures(self):
        found = {}
        for name, (hit_p, p, hit_g, g) in self.counts.items():
            precision, recall = hit_p / max(p, 1e-9), hit_g / max(g, 1e-9)
            found[name] = round(200 * precision * recall / max(precision + recall, 1e-9), 1)
        return found


def token_f1(a, b):
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


def attribution_figures(data, found):
    figures = AttributionFigures()
    for (text, tokens, annotators), annotation in zip(data, found):
        within = corpora.words_within(tokens.spans)
        tokens_of = [set(within(a, b)) for a, b in text.spans]
        predicted = [{k: set().union(*(tokens_of[i] for i in v)) for k, v in a.items()} for a in annotation.attributions]
        for gold in annotators:
            figures.compare(predicted, gold, 1 / len(annotators))
    return figures.figures()


# ------------------------------------------------------------------------------------------------ sets


def report(name, window, figures):
    print(json.dumps(dict(set=name, window=window or 'sentence', **figures)), flush=True)


def evaluate(network, pieces, grammar=None, entities=None, attribution=None, shared=SHARED):
    if grammar:
        ud = corpora.universal_dependencies(grammar, pieces)
        genres = ud['gum.dev'] + ud['gum.test']
        news = [t for t in genres if '_news_' in t.name]
        for name, texts in (('EWT test', ud['ewt.test']), ('GUM news dev+test', news), ('GUM six genres dev+test', genres)):
            for window in (0, WINDOW):
                found = annotate(network, texts, window)
                report(name, window, grammar_figures(texts, found))
                if name.startswith('GUM') and window:
                    report(name + ' names', window, span_figures(texts, found, 'ne', NAMES))
    if entities:
        held_out = corpora.re3d(entities, pieces)[1]
        found = annotate(network, held_out, WINDOW)
        report('re3d held-out names', WINDOW, span_figures(held_out, found, 'ne', NAMES))
        report('re3d held-out entities', WINDOW, span_figures(held_out, found, 'ent', ENTITIES))
    if attribution:
        data = corpora.polnear_scored(attribution, 'dev', pieces)
        report('PolNeAR dev', WINDOW, attribution_figures(data, annotate(network, [t for t, _, _ in data], WINDOW, shared)))


def add_corpora(parser):
    parser.add_argument('--vocab', required=True, help='vocab.txt or tokenizer.json of the encoder')
    parser.add_argument('--grammar', help='folder with ewt/ and gum/')
    parser.add_argument('--entities', help='folder of re3d')
    parser.add_argument('--attribution', help='folder of PolNeAR, with train/ and dev/')
    parser.add_argument('--threads', type=int, default=2)


def main():
    parser = argparse.ArgumentParser(description='Measures a network.')
    parser.add_argument('network')
    parser.add_argument('--runtime', help='onnxruntime.jar, for exported networks')
    parser.add_argument('--shared', type=float, default=SHARED, help='share of its link from which a source serves a further cue; over 1: never')
    add_corpora(parser)
    a = parser.parse_args()
    torch.set_num_threads(a.threads)
    network = Exported(a.network, a.runtime, a.threads) if a.network.endswith('.onnx') else Checkpoint(a.network)
    evaluate(network, w.WordPieces(w.read_vocabulary(a.vocab)), a.grammar, a.entities, a.attribution, a.shared)


if __name__ == '__main__':
    sys.exit(main())
