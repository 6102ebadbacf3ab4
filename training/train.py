#!/usr/bin/python3
"""Trains the network on all corpora at once and writes a checkpoint.

    train.py --out FOLDER --encoder all-minilm-l6-v2.onnx --vocab tokenizer.json --grammar FOLDER
             [--entities FOLDER] [--attribution FOLDER [--silver polnear.tsv]] [--start NETWORK]

The schedule counts steps, not seconds: a run is some number of rounds, and each round is one pass over the treebanks and its
share of the passes over the other corpora, all mixed, drawn from a seed made of --seed and the round. --deadline is for
safety on a busy machine: the learning rate falls faster when the clock is ahead of the steps, so that the run ends decently
in time; the last line of the log says whether that happened, and only if it did not, another machine gets the same run.
A checkpoint is written after each round; --resume goes on from there.
"""
import argparse
import os
import random
import sys
import time

import torch
import torch.nn as nn

import corpora
import evaluate
import words as w
from network import Network, exported_weights, load, losses, pretrained_encoder, save
from texts import batches, collate, encode, flat, pieces_in
from variety import Furniture, NameSwap

RARE = 8                                   # a relation seen less often is read as its main type
LONGEST = 400                              # pieces; longer sentences of the treebanks are left out
GRAMMAR_WINDOWS = (0, 0, 64, 96, 112, 128, 160)
ATTRIBUTION_WINDOWS = (96, 112, 112, 128, 192)
ENTITY_WINDOWS = (0, 96, 112, 160)
SILVER_WEIGHT = 0.3
WARM_UP, LOWEST = 0.04, 0.02


class Corpus:
    """The training texts, and the batches of each round."""

    def __init__(self, a, pieces):
        ud = corpora.universal_dependencies(a.grammar, pieces)
        self.grammar = ud['ewt.train'] + ud['gum.train']
        self.entities = corpora.re3d(a.entities, pieces)[0] if a.entities else []
        silver = corpora.silver_names(a.silver) if a.silver else None
        self.attribution = corpora.polnear_train(a.attribution, pieces, silver) if a.attribution else []
        self.swap, self.furniture, self.a = NameSwap(), Furniture(pieces), a
        self.relations = common_relations(self.grammar)
        self.relation_ids = {name: i for i, name in enumerate(self.relations)}

    def __str__(self):
        parts = (('treebanks', self.grammar), ('attribution', self.attribution), ('entities', self.entities))
        return ', '.join(f'{name} {len(t)} texts {pieces_in(t)} pieces' for name, t in parts) + f', {len(self.relations)} relations'

    def round(self, number):
        """[(kind, items)] of one round, in the order in which they are shown."""
        rng = random.Random(f'{self.a.seed}/{number}')
        grammar = self.grammar_items(rng)
        found = self.batched('names', [x for x in grammar if 'ne' in x], rng) + self.batched('grammar', [x for x in grammar if 'ne' not in x], rng)
        found += self.batched('attribution', flat(self.attribution_items(t, rng) for t in self.share_of_attribution(number)), rng)
        for _ in range(round(self.a.entity_passes / self.a.rounds)):
            found += self.batched('entities', flat(self.entity_items(t, rng) for t in self.entities), rng)
        rng.shuffle(found)
        return found

    def batched(self, kind, items, rng):
        return [(kind, [items[i] for i in batch]) for batch in batches(items, self.a.pieces, rng)]

    def varied(self, text, rng, share):
        return self.swap.swapped(text, rng) if 'ne' in text.labels and rng.random() < share else text

    def grammar_items(self, rng):
        found = []
        for text in self.grammar:
            text = self.varied(text, rng, self.a.swap)
            most = rng.choice(GRAMMAR_WINDOWS)
            windows = text.windows(most, rng.randint(most // 3, most) if most else None)
            found += [encode(text, win, self.relation_ids) for win in windows if text.size(win.units[0][0], win.units[-1][1]) <= LONGEST]
        return found

    def share_of_attribution(self, number):
        """The texts of this round: all passes, each in an order of its own, laid end to end and cut in as many parts as
        there are rounds."""
        count = len(self.attribution)
        start, end = (int(count * self.a.attribution_passes * k / self.a.rounds) for k in (number, number + 1))
        for at in range(start, end):
            order = list(range(count))
            random.Random(f'{self.a.seed}/pass {at // count}').shuffle(order)
            yield self.attribution[order[at % count]]

    def attribution_items(self, text, rng):
        text = self.varied(text, rng, self.a.swap * 0.7)
        if rng.random() < self.a.furniture:
            text = self.furniture.added(text, rng)
        most = rng.choice(ATTRIBUTION_WINDOWS)
        return [encode(text, win) for win in text.windows(most, rng.randint(most // 3, most))]

    def entity_items(self, text, rng):
        text = self.varied(text, rng, self.a.swap)
        return [encode(text, win) for win in text.windows(rng.choice(ENTITY_WINDOWS))]


def common_relations(texts):
    count = {}
    for text in texts:
        for name in text.labels['rel']:
            count[name] = count.get(name, 0) + 1
    return sorted(name for name, n in count.items() if n >= RARE)


class Optimiser:
    """AdamW; the word embeddings have sparse gradients and an Adam of their own; heads learn faster than the encoder."""

    def __init__(self, network, rate, head_rate):
        named = list(network.named_parameters())
        self.dense = [p for n, p in named if n != 'encoder.word.weight']
        encoder = [(n, p) for n, p in named if n.startswith('encoder.') and n != 'encoder.word.weight']
        common = dict(betas=(0.9, 0.98), eps=1e-6)
        self.adam = torch.optim.AdamW([
            dict(params=[p for _, p in encoder if p.ndim > 1], lr=rate, weight_decay=0.01),
            dict(params=[p for _, p in encoder if p.ndim == 1], lr=rate, weight_decay=0.0),
            dict(params=[p for n, p in named if not n.startswith('encoder.')], lr=rate * head_rate, weight_decay=0.01)], **common)
        self.sparse = torch.optim.SparseAdam([network.encoder.word.weight], lr=rate, **common)
        self.groups = self.adam.param_groups + self.sparse.param_groups
        self.rates = [g['lr'] for g in self.groups]

    def step(self, factor):
        for group, rate in zip(self.groups, self.rates):
            group['lr'] = rate * factor
        nn.utils.clip_grad_norm_([p for p in self.dense if p.grad is not None], 1.0)
        self.adam.step()
        self.sparse.step()

    def state(self):
        return self.adam.state_dict(), self.sparse.state_dict()

    def restore(self, state):
        self.adam.load_state_dict(state[0])
        self.sparse.load_state_dict(state[1])


def rate_factor(progress):
    """Linear up, then linear down to almost nothing at the end."""
    if progress < WARM_UP:
        return max(progress / WARM_UP, 0.01)
    return max(LOWEST, (1 - progress) / (1 - WARM_UP))


class Progress:
    """Sums of losses since the last line of the log."""

    def __init__(self):
        self.sums, self.pieces, self.steps = {}, 0, 0

    def add(self, kind, parts, pieces):
        self.pieces += pieces
        self.steps += 1
        for name, loss in parts.items():
            s = self.sums.setdefault(f'{kind}.{name}', [0., 0])
            s[0] += float(loss.detach())
            s[1] += 1

    def line(self):
        text = ' '.join(f'{k} {total / n:.3f}' for k, (total, n) in sorted(self.sums.items()))
        self.sums = {}
        return text


class Run:
    def __init__(self, a):
        self.a, self.started = a, time.time()
        self.pieces = w.WordPieces(w.read_vocabulary(a.vocab))
        self.corpus = Corpus(a, self.pieces)
        self.log(f'{self.corpus}')
        torch.manual_seed(a.seed)
        self.network = Network(len(self.corpus.relations))
        self.begin_with()
        self.optimiser = Optimiser(self.network, a.rate, a.head_rate)
        self.checkpoint = os.path.join(a.out, 'checkpoint.pt')
        self.first_round, self.spent, self.progress, self.hurried = 0, 0., Progress(), False
        if a.resume:
            self.restore()

    def begin_with(self):
        if not self.a.start:
            self.network.encoder.load_state_dict(pretrained_encoder(self.a.encoder))
        elif self.a.start.endswith('.onnx'):
            self.network.load_state_dict(exported_weights(self.a.start))
        else:
            earlier, relations = load(self.a.start)
            if relations != self.corpus.relations:
                raise SystemExit('--start has other relations than these treebanks')
            self.network.load_state_dict(earlier.state_dict())

    def restore(self):
        stored = torch.load(self.checkpoint)
        self.network.load_state_dict(stored['weights'])
        self.optimiser.restore(stored['optimiser'])
        self.first_round, self.spent = stored['next_round'], stored['spent']
        self.log(f'resumed before round {self.first_round}')

    def log(self, text):
        print(f'{time.time() - self.started:6.0f} s  {text}', flush=True)

    def train(self):
        os.makedirs(self.a.out, exist_ok=True)
        begun = time.time() - self.spent
        for number in range(self.first_round, self.a.rounds):
            if not self.train_round(number, begun):
                break
            save(self.checkpoint, self.network, self.corpus.relations, optimiser=self.optimiser.state(),
                 next_round=number + 1, spent=time.time() - begun)
        save(os.path.join(self.a.out, 'network.pt'), self.network, self.corpus.relations)
        self.log(f'{self.progress.steps} steps, {self.progress.pieces} pieces, {time.time() - begun:.0f} s of training; '
                 f'the deadline {"shortened" if self.hurried else "did not touch"} the run')

    def train_round(self, number, begun):
        """Whether there is to be another."""
        torch.manual_seed(self.a.seed * 1000 + number)
        random.seed(self.a.seed * 1000 + number)
        self.network.train()
        plan = self.corpus.round(number)
        for k, (kind, items) in enumerate(plan):
            by_steps = (number + k / len(plan)) / self.a.rounds
            by_clock = (time.time() - begun) / self.a.deadline if self.a.deadline else 0
            self.hurried |= by_clock > by_steps and by_clock > WARM_UP
            if by_clock >= 1:
                return False
            self.step(kind, items, rate_factor(max(by_steps, by_clock)))
            if self.progress.steps % self.a.log == 0:
                speed = self.progress.pieces / (time.time() - begun - self.spent)
                self.log(f'round {number + 1}/{self.a.rounds} {k + 1}/{len(plan)} {self.progress.line()} | {speed:.0f} pieces/s')
            if self.a.steps and self.progress.steps >= self.a.steps:
                return False
        return True

    def step(self, kind, items, factor):
        parts = losses(self.network, collate(items), SILVER_WEIGHT if kind == 'attribution' else 1.0)
        self.network.zero_grad(set_to_none=True)
        sum(parts.values()).backward()
        self.optimiser.step(factor)
        self.progress.add(kind, parts, sum(len(x['ids']) for x in items))


def arguments():
    p = argparse.ArgumentParser(description='Trains the network.')
    p.add_argument('--out', required=True, help='folder for network.pt and checkpoint.pt')
    p.add_argument('--encoder', help='ONNX file of the encoder to begin with')
    p.add_argument('--start', help='weights of an earlier run to begin with instead: a checkpoint, or an exported ONNX file')
    p.add_argument('--silver', help="another tagger's names on the attribution corpus")
    evaluate.add_corpora(p)
    p.add_argument('--rounds', type=int, default=8, help='passes over the treebanks')
    p.add_argument('--attribution-passes', type=float, default=5)
    p.add_argument('--entity-passes', type=int, default=16)
    p.add_argument('--swap', type=float, default=0.4, help='share of texts with names swapped in')
    p.add_argument('--furniture', type=float, default=0.3, help='share of attribution texts with page furniture added')
    p.add_argument('--rate', type=float, default=2e-4, help='learning rate of the encoder')
    p.add_argument('--head-rate', type=float, default=5, help='times the learning rate for the heads')
    p.add_argument('--pieces', type=int, default=2048, help='pieces a step')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--deadline', type=float, default=0, help='seconds after which the run ends at the latest; 0: none')
    p.add_argument('--steps', type=int, default=0, help='stop after so many steps, for trying things out')
    p.add_argument('--log', type=int, default=50, help='steps between two lines of the log')
    p.add_argument('--resume', action='store_true', help='go on from the checkpoint in --out')
    a = p.parse_args()
    if not a.grammar or not (a.encoder or a.start):
        p.error('--grammar and one of --encoder and --start are needed')
    return a


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    Run(a).train()


if __name__ == '__main__':
    sys.exit(main())
