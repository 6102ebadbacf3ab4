"""The corpora as texts with labels. Every folder is an argument; none of the corpora is in this repository."""
import glob
import json
import os
import re

import numpy as np

import words as w
from labels import CONTENT, CUE, ENTITIES, NAMES, SOURCE, UPOS, tags_of
from texts import Text

# GUM's own split of the genres used here; everything else is for training
GUM_DEV = ('academic_exposure academic_librarians bio_byron bio_emperor court_loan court_negligence interview_cyclone interview_gaming '
           'news_homeopathic news_iodine voyage_athens voyage_coron').split()
GUM_TEST = ('academic_discrimination academic_eegimaa bio_dvorak bio_jespersen court_insanity court_mitigation interview_hill '
            'interview_libertarian news_nasa news_sensitive voyage_oakland voyage_vavau').split()

TITLES = set('''president minister prime ambassador secretary mr mrs ms dr prof professor general gen colonel col lt lieutenant major
    captain sergeant sir king queen prince princess pope bishop chancellor senator sen rep representative governor gov judge justice chief
    director chairman mayor deputy foreign spokesman spokeswoman lord lady dame saint st commander admiral sheikh ayatollah imam rev
    reverend dean chair ceo administrator commissioner vice executive founder co-founder actor actress singer coach attorney officer
    speaker leader premier mr. mrs. ms. dr. prof. gen. col. lt. sen. rep. gov. st. rev. sgt. capt. maj. adm.'''.split())
PRONOUNS = set('i we you he she it they us our my his her their its'.split())
INSIDE_NAMES = set("of the for and - ' ’ & de la du al el 's ’s".split())
INSIDE_RE3D_NAMES = set("of the for and in on al el ez as ar an ad ash - ' ’ & de la du bin ibn abu umm 's to".split())
TIME_WORD = re.compile(r'day|week|month|year|decade|centur|hour|minute|second|today|yesterday|tomorrow|tonight|night|morning|evening|'
                       r'afternoon|weekend|noon|midnight|spring|summer|autumn|winter|\d{4}')

# ------------------------------------------------------------------------------------------------ Universal Dependencies


def universal_dependencies(folder, pieces):
    """EWT (every document a file) and GUM -> {'ewt.train': [Text], ...} for train, dev, test of both."""
    found = {}
    for split in ('train', 'dev', 'test'):
        with open(f'{folder}/ewt/file-lists/files.{split}', encoding='utf-8') as f:
            found['ewt.' + split] = [conllu(f'{folder}/ewt/{line.strip()}', pieces) for line in f if line.strip()]
    gum = {os.path.basename(f)[4:-7]: f for f in sorted(glob.glob(f'{folder}/gum/*.conllu'))}
    splits = dict(dev=GUM_DEV, test=GUM_TEST, train=[name for name in gum if name not in GUM_DEV + GUM_TEST])
    for split, names in splits.items():
        found['gum.' + split] = [conllu(gum[name], pieces, names=True) for name in names if name in gum]
    return found


def conllu(path, pieces, names=False):
    """One document. With names, GUM's entities become names; numbers and capitalised adjectives outside them are unknown,
    because GUM annotates neither quantities nor peoples as such."""
    forms, paragraphs, sentences, labels, spans, unknown = [], [], [], dict(upos=[], head=[], rel=[]), [], []
    for rows, new_paragraph in conllu_sentences(path):
        start = len(forms)
        index = {row[0]: start + k for k, row in enumerate(rows)}
        forms += [row[1] for row in rows]
        sentences.append((start, len(forms)))
        if new_paragraph or not paragraphs:
            paragraphs.append((start, start))
        paragraphs[-1] = (paragraphs[-1][0], len(forms))
        labels['upos'] += [UPOS.index(row[3]) for row in rows]
        labels['head'] += [index.get(row[6], -1) for row in rows]
        labels['rel'] += [row[7] for row in rows]
        if names:
            spans += [(start + a, start + b, kind) for a, b, kind in gum_names(rows)]
            unknown += [start + k for k, row in enumerate(rows) if row[3] == 'NUM' or row[1] in ('%', '$')
                        or row[3] == 'ADJ' and row[1][:1].isupper() and k > 0]
    if names:
        labels['ne'] = tags_of(len(forms), spans, NAMES, unknown)
    return Text(os.path.basename(path)[:-len('.conllu')], forms, paragraphs, sentences, pieces, labels=labels)


def conllu_sentences(path):
    """Yields (rows of the words, whether a paragraph begins)."""
    rows, new_paragraph = [], True
    with open(path, encoding='utf-8') as f:
        for line in lines_and_a_blank(f):
            if line.startswith('# newdoc') or line.startswith('# newpar') and not line.startswith('# newpar_block'):
                new_paragraph = True
            elif line and not line.startswith('#'):
                row = line.split('\t')
                if row[0].isdigit():
                    rows.append(row)
            elif not line and rows:
                yield rows, new_paragraph
                rows, new_paragraph = [], False


def lines_and_a_blank(lines):
    """The lines without their ends, and an empty one after the last."""
    for line in lines:
        yield line.rstrip('\n')
    yield ''


def gum_mentions(rows):
    """GUM's Entity= brackets of one sentence -> [(description, first word, end)]."""
    open_, found = [], []
    for i, row in enumerate(rows):
        field = re.search(r'Entity=([^|]*)', row[9])
        for m in re.finditer(r'\(([^()]+)(\))?|(\d+)\)', field.group(1)) if field else ():
            if m.group(1) and m.group(2):
                found.append((m.group(1), i, i + 1))
            elif m.group(1):
                open_.append((m.group(1), i))
            else:
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0].split('-')[0] == m.group(3):
                        description, first = open_.pop(k)
                        found.append((description, first, i + 1))
                        break
    return found


def gum_names(rows):
    """Names of one sentence: mentions of persons, organisations, places and events with a proper noun in their minimal
    span, things and abstracts only where they have an identity; cut to the name. And times."""
    found = []
    for description, a, b in gum_mentions(rows):
        parts = description.split('-', 7)
        if len(parts) < 6:
            continue
        kind, identified = parts[1], len(parts) > 7
        if kind == 'time':
            found += gum_time(rows, a, b)
            continue
        try:
            minimal = sorted(a + int(x) - 1 for x in parts[5].split(','))
        except ValueError:
            continue
        minimal = [i for i in minimal if i < len(rows)]
        proper = [i for i in minimal if rows[i][3] == 'PROPN']
        if not proper:
            continue
        if kind == 'person':
            found += gum_person(rows, a, proper)
        else:
            found += gum_other(rows, minimal, kind, identified)
    return found


def gum_time(rows, a, b):
    while a < b and rows[a][3] in ('DET', 'ADP', 'PUNCT'):
        a += 1
    if not 0 < b - a <= 6:
        return []
    stated = any(row[3] in ('NUM', 'PROPN') or TIME_WORD.match(row[1].lower()) for row in rows[a:b])
    return [(a, b, 'TIME' if stated else None)]


def gum_person(rows, a, proper):
    if any('Number=Plur' in rows[i][5] for i in proper):
        return [(proper[0], proper[-1] + 1, 'NORP')]
    start, end = proper[-1], proper[-1] + 1
    while start > a and (rows[start - 1][3] == 'PROPN' or rows[start - 1][1] in ('-', '.', "'", '’')
                         and start - 2 >= a and rows[start - 2][3] == 'PROPN'):
        start -= 1
    titles = [i for i in range(start, end) if rows[i][1].lower() in TITLES]
    start = titles[-1] + 1 if titles else start
    return [(start, end, 'PER')] if start < end else []


def gum_other(rows, minimal, kind, identified):
    kind_of_name = dict(organization='ORG', place='LOC', event='EVENT').get(kind)
    if kind_of_name is None:
        if not identified or kind in ('animal', 'plant', 'substance'):
            return []
        kind_of_name = 'MISC'
    capital = [i for i in minimal if rows[i][3] == 'PROPN' or rows[i][1][:1].isupper()]
    start, end = capital[0], capital[-1] + 1
    end = next((i for i in range(start, end) if rows[i][1] in (',', '(', ';', '—')), end)
    while start < end and rows[start][3] in ('DET', 'ADP', 'PUNCT', 'PRON'):
        start += 1
    stop = start
    while stop < end and (rows[stop][3] in ('PROPN', 'NUM') or rows[stop][1][:1].isupper() or rows[stop][1].lower() in INSIDE_NAMES):
        stop += 1
    while stop > start and rows[stop - 1][1].lower() in INSIDE_NAMES:
        stop -= 1
    return [(start, stop, kind_of_name)] if start < stop else []


# ------------------------------------------------------------------------------------------------ spans of characters


def words_within(spans):
    """A function from a range of characters to the indexes of the words that lie in it by at least half."""
    starts, ends = np.array([a for a, _ in spans]), np.array([b for _, b in spans])

    def within(a, b):
        return np.nonzero((np.minimum(ends, b) - np.maximum(starts, a)) * 2 >= ends - starts)[0].tolist()
    return within


# ------------------------------------------------------------------------------------------------ re3d

RE3D_NAMES = dict(Person='PER', Organisation='ORG', Location='LOC', Nationality='NORP', Temporal='TIME', Quantity='QTY', Money='QTY',
                  Weapon='MISC', MilitaryPlatform='MISC', Vehicle='MISC', DocumentReference='MISC')
RE3D_MERGED = dict(Vehicle='MilitaryPlatform', Money='Quantity')


def re3d(folder, pieces):
    """-> (texts for training, held out): every tenth document, by identifier, is held out."""
    found = []
    for source in sorted(glob.glob(f'{folder}/*/')):
        entities = {}
        with open(source + 'entities.json', encoding='utf-8') as f:
            for line in f:
                e = json.loads(line)
                entities.setdefault(e['documentId'], []).append(e)
        with open(source + 'documents.json', encoding='utf-8') as f:
            found += [re3d_text(d, entities.get(d['_id'], []), pieces) for d in map(json.loads, f)]
    found.sort(key=lambda t: t.name)
    return [t for i, t in enumerate(found) if i % 10 != 5], [t for i, t in enumerate(found) if i % 10 == 5]


def re3d_text(document, entities, pieces):
    text = Text.raw('re3d:' + document['_id'], document['text'].replace('\r', ' '), pieces)
    within, own, names = words_within(text.spans), [], []
    for e in entities:
        covered = within(e['begin'], e['end'])
        if not covered:
            continue
        a, b, kind = covered[0], covered[-1] + 1, RE3D_MERGED.get(e['type'], e['type'])
        if text.sentence_of[a] != text.sentence_of[b - 1]:
            continue
        own.append((a, b, kind if kind in ENTITIES else None))
        while a < b and text.forms[a].lower() in ('the', 'a', 'an', 'its', 'their', 'our'):
            a += 1
        if a < b and e['type'] in RE3D_NAMES:
            name = RE3D_NAMES[e['type']]
            names.append((a, b, name if name in ('TIME', 'QTY') or looks_like_a_name(text.forms[a:b]) else None))
    unknown = [i for i, form in enumerate(text.forms) if form[:1].isdigit()     # the annotation is not exhaustive
               or i and form[:1].isupper() and text.sentence_of[i] == text.sentence_of[i - 1]]
    return text.with_labels(ent=tags_of(len(text), own, ENTITIES), ne=tags_of(len(text), names, NAMES, unknown))


def looks_like_a_name(forms):
    return (len(forms) <= 8 and forms[-1][:1].isupper()
            and all(f[:1].isupper() or f[:1].isdigit() or f.lower() in INSIDE_RE3D_NAMES for f in forms)
            and not any(f.lower() in TITLES or f.lower() in PRONOUNS for f in forms))


# ------------------------------------------------------------------------------------------------ PolNeAR

SILVER_NAMES = dict(PERSON='PER', ORG='ORG', GPE='LOC', LOC='LOC', FAC='LOC', NORP='NORP', EVENT='EVENT', PRODUCT='MISC', WORK_OF_ART='MISC',
                    LAW='MISC', LANGUAGE='MISC', DATE='TIME', TIME='TIME', CARDINAL='QTY', QUANTITY='QTY', MONEY='QTY', PERCENT='QTY')


def silver_names(path):
    """Another tagger's names: lines of file, first character, end, type (and the string) -> {file: [(a, b, type)]}."""
    found = {}
    with open(path, encoding='utf-8') as f:
        for line in f:
            row = line.rstrip('\n').split('\t')
            if len(row) >= 4 and row[3] in SILVER_NAMES:
                found.setdefault(row[0], []).append((int(row[1]), int(row[2]), SILVER_NAMES[row[3]]))
    return found


def polnear_files(folder, split):
    """Yields (name, text, paths of the annotators' files)."""
    for path in sorted(glob.glob(f'{folder}/{split}/text/*.txt')):
        name = os.path.basename(path)[:-len('.txt')]
        with open(path, encoding='utf-8', newline='') as f:
            yield name, f.read(), sorted(glob.glob(f'{folder}/{split}/attributions/{glob.escape(name)}_????.ann'))


def polnear_train(folder, pieces, silver=None):
    """One text for each annotator's file."""
    found = []
    for name, content, annotators in polnear_files(folder, 'train'):
        text = Text.raw(name, content, pieces)
        within = words_within(text.spans)
        ne = silver_tags(text, within, silver[name + '.txt']) if silver and name + '.txt' in silver else None
        for path in annotators:
            role, cues = attribution_labels(len(text), {a for a, _ in text.paragraphs}, attributions(path, within))
            labels = dict(role=role, cues=cues)
            if ne:
                labels['ne'] = ne
            found.append(text.with_labels(**labels))
    return found


def silver_tags(text, within, names):
    spans = []
    for start, end, kind in names:
        covered = within(start, end)
        if not covered:
            continue
        a, b = covered[0], covered[-1] + 1
        while a < b and text.forms[a].lower() in ('the', 'a', 'an'):
            a += 1
        while a < b and text.forms[b - 1] in ("'s", '’s', "'", '’', ','):
            b -= 1
        if a < b and text.sentence_of[a] == text.sentence_of[b - 1]:
            spans.append((a, b, kind))
    return tags_of(len(text), spans, NAMES)


class BasicTokens:
    """A text in BERT's basic tokens, in which attributions are scored."""

    def __init__(self, text):
        self.spans, self.paragraphs, at = [], [], 0
        for line in text.split('\n'):
            found = w.basic_tokens(line, at)
            if found:
                self.paragraphs.append((len(self.spans), len(self.spans) + len(found)))
                self.spans += found
            at += len(line) + 1


def polnear_scored(folder, split, pieces):
    """-> [(text, its basic tokens, [the attributions of each annotator, in basic tokens])]."""
    found = []
    for name, content, annotators in polnear_files(folder, split):
        tokens = BasicTokens(content)
        within = words_within(tokens.spans)
        found.append((Text.raw(name, content, pieces), tokens, [attributions(path, within) for path in annotators]))
    return found


def attributions(path, within):
    """A brat file -> [{'source': set of words, 'cue': ..., 'content': ...}]."""
    marks, events, found = {}, [], []
    with open(path, encoding='utf-8') as f:
        for line in f:
            row = line.rstrip('\n').split('\t')
            if len(row) < 2:
                continue
            if row[0][:1] == 'T' and ' ' in row[1]:
                role, ranges = row[1].split(' ', 1)
                marks[row[0]] = role.lower(), [tuple(map(int, r.split())) for r in ranges.split(';')]
            elif row[0][:1] == 'E':
                events.append([part.split(':') for part in row[1].split()])
    for event in events:
        a = dict(source=set(), cue=set(), content=set())
        for role, mark in event:
            role = re.sub(r'\d+$', '', role).lower()
            if role in a and mark in marks and marks[mark][0] == role:
                for start, end in marks[mark][1]:
                    a[role] |= set(within(start, end))
        if any(a.values()):
            found.append(a)
    return found


def attribution_labels(length, paragraph_starts, found):
    """-> (role tag of each word, cues of each word). A word has one role: that of the attribution written last, and in it
    cue before source before content. A source or content of several attributions belongs to all their cues."""
    role, owner, cues = [0] * length, [-1] * length, [[] for _ in range(length)]
    for k, a in enumerate(found):
        for number, name in ((CONTENT, 'content'), (SOURCE, 'source'), (CUE, 'cue')):
            for i in a[name]:
                if role[i] != number:
                    cues[i] = []
                role[i], owner[i] = number, k
                if number != CUE and a['cue'] and min(a['cue']) not in cues[i]:
                    cues[i].append(min(a['cue']))
    tags = [0] * length
    for i in range(length):
        if role[i]:
            goes_on = i > 0 and i not in paragraph_starts and role[i - 1] == role[i] and owner[i - 1] == owner[i]
            tags[i] = 2 * role[i] - (0 if goes_on else 1)
    return tags, cues
