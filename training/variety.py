"""Training texts made more varied: names of other parts of the world swapped in, page furniture added."""
import os

import words as w
from labels import NAMES, UNKNOWN, UPOS, spans_of
from texts import Text

HERE = os.path.dirname(os.path.abspath(__file__))


def entries(file, separator=None):
    """The entries of a list file beside this script, without its comments."""
    with open(os.path.join(HERE, file), encoding='utf-8') as f:
        lines = [line.strip() for line in f if line.strip() and not line.startswith('#')]
    return [e.strip() for line in lines for e in line.split(separator)]


class NameSwap:
    """Replaces persons and places by names from Arab, Persian, Turkish, Kurdish, Slavic, Caucasian and African lands: the
    same name by the same throughout a text, the tree kept (a name becomes a flat one)."""

    def __init__(self):
        self.given, self.family = entries('names/given.txt'), entries('names/family.txt')
        self.places = entries('names/places.txt', '|')

    def swapped(self, text, rng, share=0.5):
        """The text with about that share of its names replaced; the text itself if there was nothing to do."""
        chosen, replaced = {}, {}
        for a, b, kind in spans_of(text.labels['ne'], NAMES):
            new = self.choice(text.forms, a, b, kind, chosen, rng, share)
            if new:
                top = self.only_top(text.labels, a, b)
                if top is not None:
                    replaced[a] = b, [new[x:y] for x, y in w.words(new)], top
        return rebuilt(text, replaced) if replaced else text

    def choice(self, forms, a, b, kind, chosen, rng, share):
        old = ' '.join(forms[a:b])
        if kind == 'PER' and b - a <= 3 and all(f[:1].isupper() for f in forms[a:b]):
            if old not in chosen:
                family = rng.choice(self.family)
                if rng.random() > share:
                    chosen[old] = None
                elif b - a == 1:
                    chosen[old] = family
                else:
                    chosen[old] = rng.choice(self.given) + ' ' + family
                    chosen.setdefault(forms[b - 1], family)
        elif kind == 'LOC' and b - a <= 2 and (a == 0 or forms[a - 1].lower() != 'the'):
            if old not in chosen:
                chosen[old] = rng.choice(self.places) if rng.random() < share else None
        else:
            return None
        return chosen[old]

    @staticmethod
    def only_top(labels, a, b):
        """The one word of the span whose head lies outside it, or None; any word where there is no tree."""
        if 'head' not in labels:
            return a
        tops = [i for i in range(a, b) if not a <= labels['head'][i] < b]
        return tops[0] if len(tops) == 1 else None


def rebuilt(text, replaced):
    """A text with spans {first: (end, new forms, word whose labels they inherit)} replaced."""
    forms, origin, name_start, moved = [], [], [], []     # name_start: for words after the first of a new name, that first word
    i = 0
    while i < len(text):
        if i in replaced:
            end, new, top = replaced[i]
            start = len(forms)
            moved += [start] * (end - i)
            forms += new
            origin += [top] * len(new)
            name_start += [-1] + [start] * (len(new) - 1)
            i = end
        else:
            moved.append(len(forms))
            forms.append(text.forms[i])
            origin.append(i)
            name_start.append(-1)
            i += 1
    moved.append(len(forms))
    names = {q for q in name_start if q >= 0}
    labels = {k: rebuilt_label(k, v, forms, origin, name_start, names, moved) for k, v in text.labels.items()}
    return Text(text.name, forms, [(moved[a], moved[b]) for a, b in text.paragraphs],
                [(moved[a], moved[b]) for a, b in text.sentences], text.wordpieces, labels=labels)


def rebuilt_label(kind, old, forms, origin, name_start, names, moved):
    inherited = [old[i] for i in origin]
    later = [q >= 0 for q in name_start]
    if kind == 'head':
        return [name_start[q] if later[q] else moved[h] if h >= 0 else -1 for q, h in enumerate(inherited)]
    if kind == 'rel':
        return [('punct' if forms[q] == '-' else 'flat') if later[q] else v for q, v in enumerate(inherited)]
    if kind == 'upos':
        return [UPOS.index('PUNCT' if forms[q] == '-' else 'PROPN') if later[q] or q in names else v for q, v in enumerate(inherited)]
    if kind in ('ne', 'ent', 'role'):
        return [v + 1 if later[q] and v > 0 and v % 2 == 1 else v for q, v in enumerate(inherited)]
    if kind == 'cues':
        return [[moved[c] for c in v] for v in inherited]
    raise ValueError(kind)


class Furniture:
    """Adds lines of page furniture and headlines as paragraphs that attribute nothing."""

    SUBJECTS = ('the ceasefire talks|food prices|the dam|the border crossing|the power cuts|refugees|the election|the flood|the harvest|the siege|'
                'local elections|school reopening|the prisoner exchange|the drought|the air raids|medicine shortages|the new government').split('|')
    DATES = '12 May 2016|3 Jan 2024|Sunday 8 December 2024|2019-07-21|October 4, 2012|Fri 27 Feb 2015|11/03/2018|1 September 2023'.split('|')

    def __init__(self, pieces):
        self.pieces = pieces
        self.lines, self.places = entries('furniture.txt', '\n'), entries('names/places.txt', '|')

    def added(self, text, rng):
        """The text with one to five lines between its paragraphs, most of them at its head and foot."""
        count, last = rng.randint(1, 5), len(text.paragraphs)
        where = sorted(rng.choice((0, 0, last, last, rng.randint(0, last))) for _ in range(count))
        forms, paragraphs, sentences, moved = [], [], [], []
        labels = {k: [] for k in text.labels}
        for k in range(last + 1):
            for _ in range(where.count(k)):
                self.add_line(rng, forms, paragraphs, sentences, labels)
            if k < last:
                a, b = text.paragraphs[k]
                start = len(forms)
                moved += range(start, start + b - a)
                forms += text.forms[a:b]
                paragraphs.append((start, len(forms)))
                sentences += [(start + s - a, start + e - a) for s, e in text.sentences if a <= s < b]
                for kind in labels:
                    labels[kind] += text.labels[kind][a:b]
        if 'cues' in labels:
            own = set(moved)
            labels['cues'] = [[moved[c] for c in v] if q in own else v for q, v in enumerate(labels['cues'])]
        return Text(text.name, forms, paragraphs, sentences, text.wordpieces, labels=labels)

    def add_line(self, rng, forms, paragraphs, sentences, labels):
        line = rng.choice(self.lines).format(subject=rng.choice(self.SUBJECTS), place=rng.choice(self.places), date=rng.choice(self.DATES))
        line = rng.choice((line, line, line, line.upper() if len(line) < 40 else line, line[:1].upper() + line[1:]))
        start, spans = len(forms), w.words(line)
        new = [line[a:b] for a, b in spans]
        forms += new
        paragraphs.append((start, len(forms)))
        sentences += [(start + a, start + b) for a, b in w.sentences(new, spans)]
        for kind, values in labels.items():
            if kind == 'ne':                                    # what is a name in them nobody has marked
                values += [UNKNOWN if f[:1].isupper() or f[:1].isdigit() else 0 for f in new]
            else:
                values += [[] if kind == 'cues' else 0 for _ in new]
