"""From the network's outputs to trees, names and attributions. The Java side does the same."""
import math

import numpy as np

from labels import ENTITIES, NAMES, ROLES, spans_of

IMPOSSIBLE = -1e9
SHARED = 0.25        # a source also belongs to a further cue that its link gives at least this probability
BEFORE = 20          # a cue without a source takes the one before it that ends fewer words away


class Annotation:
    """What was found in one text: lists of one entry a word, and spans of words."""

    def __init__(self, length):
        self.upos, self.head, self.rel = [0] * length, [-2] * length, ['_'] * length
        self.ne, self.ent, self.roles, self.attributions = [], [], [], []


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def best_tags(log_probabilities):
    """The best sequence of BIO tags that never goes on with what did not begin."""
    n, k = log_probabilities.shape
    step, start = np.zeros((k, k)), np.zeros(k)
    for inside in range(2, k, 2):
        step[:, inside] = IMPOSSIBLE
        step[inside, inside] = step[inside - 1, inside] = 0
        start[inside] = IMPOSSIBLE
    score, back = log_probabilities[0] + start, np.zeros((n, k), int)
    for i in range(1, n):
        paths = score[:, None] + step
        back[i] = paths.argmax(0)
        score = paths.max(0) + log_probabilities[i]
    tags = [int(score.argmax())]
    for i in range(n - 1, 0, -1):
        tags.append(int(back[i][tags[-1]]))
    return tags[::-1]


# ------------------------------------------------------------------------------------------------ trees


def is_tree(heads):
    """Whether heads (-1 is the root) make one tree with one root."""
    if sum(h < 0 for h in heads) != 1:
        return False
    for i in range(len(heads)):
        steps = 0
        while i >= 0 and steps <= len(heads):
            i, steps = heads[i], steps + 1
        if i >= 0:
            return False
    return True


def tree(scores):
    """scores [n, 1 + n] of each word's heads, column 0 the root -> heads, -1 for the one root."""
    heads = (scores.argmax(1) - 1).tolist()
    if is_tree(heads):
        return heads
    n = len(scores)
    square = np.full((n + 1, n + 1), IMPOSSIBLE)
    square[1:] = scores
    np.fill_diagonal(square, IMPOSSIBLE)
    best = None
    for root in np.argsort(-scores[:, 0])[:3]:
        one_root = square.copy()
        one_root[1:, 0] = IMPOSSIBLE / 10
        one_root[root + 1, 0] = scores[root, 0]
        one_root[root + 1, 1:] = IMPOSSIBLE
        found = spanning_tree(one_root)
        total = sum(one_root[i, found[i]] for i in range(1, n + 1))
        if best is None or total > best[0]:
            best = total, found
    return [int(h) - 1 for h in best[1][1:]]


def spanning_tree(scores):
    """Chu, Liu and Edmonds: scores[i, j] of head j for node i; node 0 is the root -> heads."""
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = a_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(scores)) if i not in inside]
    m = len(rest)
    smaller, leaves, enters = np.full((m + 1, m + 1), IMPOSSIBLE), {}, {}
    total = sum(scores[c, heads[c]] for c in cycle)
    for a, i in enumerate(rest):
        smaller[a, :m] = scores[i, rest]
        if i:
            leaves[a] = max(cycle, key=lambda c: scores[i, c])
            smaller[a, m] = scores[i, leaves[a]]
        enters[a] = max(cycle, key=lambda c: scores[c, i] - scores[c, heads[c]])
        smaller[m, a] = total + scores[enters[a], i] - scores[enters[a], heads[enters[a]]]
    np.fill_diagonal(smaller, IMPOSSIBLE)
    found = spanning_tree(smaller)
    for a, i in enumerate(rest):
        if i:
            heads[i] = leaves[a] if found[a] == m else rest[found[a]]
    entry = enters[found[m]]
    heads[entry] = rest[found[m]]
    return heads


def a_cycle(heads):
    seen = [0] * len(heads)
    for i in range(1, len(heads)):
        path, j = [], i
        while j > 0 and not seen[j]:
            seen[j] = i
            path.append(j)
            j = heads[j]
        if j > 0 and seen[j] == i:
            return path[path.index(j):]
    return None


# ------------------------------------------------------------------------------------------------ one window


def read_window(text, window, item, outputs, relations, into, shared=SHARED):
    """Reads the outputs {name: array} of one window into the annotation of its text."""
    place = {i: p for p, i in enumerate(item['word']) if i >= 0}
    sentences = {}
    for i, p in place.items():
        into.upos[i] = int(outputs['upos'][p].argmax())
        sentences.setdefault(text.sentence_of[i], []).append(i)
    arcs = log_softmax(outputs['arcs'])
    ne, ent = log_softmax(outputs['ne']), log_softmax(outputs['ent'])
    for indexes in sentences.values():
        places = [place[i] for i in indexes]
        read_tree(indexes, places, tree(arcs[places][:, [0] + places]), outputs, relations, into)
        into.ne += spans_of(best_tags(ne[places]), NAMES, indexes[0])
        into.ent += spans_of(best_tags(ent[places]), ENTITIES, indexes[0])
    roles, links = log_softmax(outputs['tags']), log_softmax(outputs['links'])
    for a, b in window.units:
        spans = spans_of(best_tags(roles[[place[i] for i in range(a, b)]]), ROLES, a)
        into.roles += spans
        into.attributions += attributions(spans, place, links, shared)


def read_tree(indexes, places, heads, outputs, relations, into):
    root = relations.index('root')
    for i, place, head in zip(indexes, places, heads):
        into.head[i] = -1 if head < 0 else indexes[head]
        top = outputs['top'][place].astype(int).tolist()
        head_place = 0 if head < 0 else places[head]
        scores = outputs['rels'][place, top.index(head_place) if head_place in top else 0].copy()
        if head >= 0:
            scores[root] = IMPOSSIBLE
        into.rel[i] = 'root' if head < 0 else relations[int(scores.argmax())]


def attributions(spans, place, links, shared=SHARED):
    """Attributions of one paragraph, one for each cue: the contents that point to it and the source that points to it most.
    A source also serves further cues that take a good share of its link and have none of their own; and a cue
    with a content and no source takes the one shortly before it."""
    cues = [(a, b) for a, b, kind in spans if kind == 'Cue']
    found = [dict(cue=set(range(a, b)), source=set(), content=set()) for a, b in cues]
    strength, further = {}, []
    for a, b, kind in spans:
        if kind == 'Cue' or not cues:
            continue
        rows = links[[place[i] for i in range(a, b)]]
        scores = [rows[:, place[cue]].mean() for cue, _ in cues]
        best = int(np.argmax(scores))
        if rows[:, 0].mean() > scores[best]:
            continue
        if kind == 'Content':
            found[best]['content'] |= set(range(a, b))
            continue
        further += [(s, k, a, b) for k, s in enumerate(scores) if k != best and s >= math.log(shared)]
        if best not in strength or scores[best] > strength[best]:
            strength[best] = scores[best]
            found[best]['source'] = set(range(a, b))
    for _, k, a, b in sorted(further, reverse=True):
        if not found[k]['source']:
            found[k]['source'] = set(range(a, b))
    for attribution, (cue, _) in zip(found, cues):
        if attribution['content'] and not attribution['source']:
            earlier = [(a, b) for a, b, kind in spans if kind == 'Source' and 0 < cue - (b - 1) < BEFORE]
            if earlier:
                attribution['source'] = set(range(*max(earlier, key=lambda s: s[1])))
    return found
