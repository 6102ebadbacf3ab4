"""The label sets of the network's outputs. Their order is part of the weights: it is written to labels.json on export."""

UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split()
NAMES = 'PER ORG LOC NORP EVENT MISC TIME QTY'.split()
ENTITIES = 'Person Organisation Location Nationality Weapon MilitaryPlatform Temporal Quantity'.split()
ROLES = 'Source Cue Content'.split()
SOURCE, CUE, CONTENT = 1, 2, 3          # numbers of the roles; 0 is none

TOP_HEADS = 3                           # candidate heads of each word for which relation scores are computed
UNKNOWN = -100                          # a label that is not there: no loss, no score


def bio(types):
    return ['O'] + [prefix + t for t in types for prefix in ('B-', 'I-')]


def begins(tag):
    """Whether a tag number of a BIO list begins a span: O, B-first, I-first, B-second, ..."""
    return tag > 0 and tag % 2 == 1


NAME_TAGS, ENTITY_TAGS, ROLE_TAGS = bio(NAMES), bio(ENTITIES), bio(ROLES)

INPUTS = ['input_ids', 'attention_mask', 'token_type_ids', 'sent']
OUTPUTS = ['upos', 'arcs', 'top', 'rels', 'ne', 'ent', 'tags', 'links']


def spans_of(tags, types, first=0):
    """BIO tag numbers of neighbouring words -> [(first word, end, type)]."""
    found = []
    for i, tag in enumerate(tags):
        if begins(tag):
            found.append([first + i, first + i + 1, types[tag // 2]])
        elif tag > 0 and found:
            found[-1][1] = first + i + 1
    return [tuple(span) for span in found]


def tags_of(length, spans, types, unknown=()):
    """Spans (first, end, type or None) -> tag numbers. Of overlapping spans the longest stays; a span without a type is
    UNKNOWN, and so are the words listed as such where no span covers them."""
    tags, taken = [0] * length, [False] * length
    for i in unknown:
        tags[i] = UNKNOWN
    for a, b, kind in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if any(taken[a:b]):
            continue
        for i in range(a, b):
            taken[i] = True
            tags[i] = UNKNOWN if kind is None else 2 * types.index(kind) + (1 if i == a else 2)
    return tags
