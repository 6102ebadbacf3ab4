#!/usr/bin/python3
"""Words, sentences and word pieces: the rules that the training scripts and the Java side must share to the character.

    words.py --vocab VOCAB FILE...                one JSON object a line and document: {"text", "words", "pieces"}
    words.py --vocab VOCAB --lines FILE...        the same, every line of a file is a document, written as a JSON string
    words.py --vocab VOCAB --inputs FILE...       {"text", "case", "sentences"} instead: the other inputs of the network

VOCAB is the encoder's vocab.txt or tokenizer.json. "words" are [start, end] in UTF-16 code units, as Java counts;
"pieces" has one list of vocabulary ids for each word. `agreement/` holds texts that exercise the rules, and their dumps.

The rules, from text to the numbers the network reads:

1. A paragraph is a line; only U+000A ends one.
2. A word is what WORD finds, from left to right, within a paragraph. Letters, digits and space are meant as Python's `re`
   means them: \\w is any code point of the categories L*, N* or the underscore (so no combining mark); \\d is Nd; \\s is
   white space, U+001C to U+001F among it. A code point is never cut in two.
3. A word is cut again at white space, controls and format characters (which are dropped), and around every punctuation mark
   and CJK ideograph (`basic_tokens`).
4. Each part is lower-cased (full mapping, no locale), decomposed (NFD) and freed of Mn; then the longest piece of the
   vocabulary is taken from the left, `##` before all but the first. A part that is empty, longer than 100 code points or not
   made of known pieces is [UNK], as a whole.
5. A word has at most 64 pieces, and [UNK] if it has none.
"""
import argparse
import json
import re
import sys
import unicodedata

CLS, SEP, UNK = 101, 102, 100
MAX_PIECES = 64
MAX_PART = 100

ABBREVIATIONS = (
    'Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Cpl Adm Cmdr Sen Rep Gov Rev Hon St Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec '
    'Mon Tue Wed Thu Thur Fri Sat Sun Inc Corp Co Ltd vs etc No Brig Amb Pres Supt Det Fr Mt Ft Ave Blvd Dept Univ Assn Bros Ph Vol pp '
    'Ariz Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'
).split()
PREFIXES = (
    'anti bi bio co counter cross cyber de [eE] eco ex extra inter intra macro mega micro mid mini multi neo non over pan para post pre pro '
    'pseudo quasi re semi sub super tri ultra un uni vice'
).split()
LETTER = r'[^\W\d_]'
CLITIC = r"(?:s|S|ll|re|ve|d|m|LL|RE|VE)\b"

WORD = re.compile('|'.join((
    r'https?://[^\s<>"”]*[\w/]',                                        # addresses
    r'www\.[^\s<>"”]*[\w/]',
    r'[\w.+-]+@[\w-]+\.\w[\w.]*\w',
    r'(?:[A-Za-z]\.){2,}(?!\w)',                                        # U.S. a.m.
    rf"\b(?:{'|'.join(ABBREVIATIONS)})\.(?=\s|[,)-])(?!\s*$)",          # Gen. — but not at the end of a paragraph
    r'\b[A-Z]\.(?=\s*[A-Z])',                                           # initials
    r'\d+/\d+/\d+',
    r'\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|k|m|bn)?(?!\w)',
    rf"\b(?:{'|'.join(PREFIXES)})-{LETTER}+(?!-)",                      # anti-government
    r'\b(?:[Cc]an(?=not\b)|[Gg]on(?=na\b)|[Gg]ot(?=ta\b)|[Ww]an(?=na\b))',
    r"\w+?(?=n['’]t\b)",                                                # do | n't
    r"n['’]t\b",
    rf"['’]{CLITIC}",
    rf"\w+(?:['’‘ʿʾ`](?!{CLITIC})\w+)*",                                # O'Brien, Ta'izz
    r'\.{2,}', r'-{2,}', r'\*{2,}', r'[!?]{2,}',
    r'[^\w\s]')))

SENTENCE_END = {'.', '!', '?', '...', '…', '....'}
CLOSING, OPENING = set('"”’\')]»'), set('"“‘\'([«')


def words(paragraph, offset=0):
    """The words of one paragraph as (start, end) in code points, shifted by offset."""
    return [(offset + m.start(), offset + m.end()) for m in WORD.finditer(paragraph) if m.end() > m.start()]


def sentences(forms, spans):
    """Words of one paragraph -> [(first, end)]: a sentence ends at a full stop or the like, with the marks that close upon
    it, when what follows begins with a capital, a digit or an opening mark."""
    found, first, i, n = [], 0, 0, len(forms)
    while i < n:
        if forms[i] not in SENTENCE_END:
            i += 1
            continue
        end = i + 1
        while end < n and (forms[end] in CLOSING or forms[end] in ('!', '?')) and spans[end][0] == spans[end - 1][1]:
            end += 1
        if end >= n or forms[end][0].isupper() or forms[end][0].isdigit() or forms[end][0] in OPENING:
            found.append((first, end))
            first = end
        i = end
    if first < n:
        found.append((first, n))
    return found


def letter_case(form):
    """0 lower case or no letter first, 1 a capital first, 2 capitals throughout or inside a word that begins small."""
    if not form[:1].isupper():
        return 2 if any(c.isupper() for c in form[1:]) else 0
    return 2 if len(form) > 1 and form.isupper() else 1


def is_punctuation(c):
    return (unicodedata.category(c)[0] == 'P'
            or 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126)


def is_dropped(c):
    return c in ' \t\n\r' or unicodedata.category(c) in ('Zs', 'Zl', 'Zp', 'Cc', 'Cf')


def is_ideograph(c):
    return 0x3400 <= ord(c) <= 0x9FFF or 0xF900 <= ord(c) <= 0xFAFF


def basic_tokens(text, offset=0):
    """BERT's basic tokens as (start, end): runs between white space, each punctuation mark and ideograph by itself.
    Attribution is scored in these, because the corpus knows nothing of our words."""
    found, start = [], -1
    for i, c in enumerate(text):
        dropped = is_dropped(c)
        if dropped or is_punctuation(c) or is_ideograph(c):
            if start >= 0:
                found.append((offset + start, offset + i))
                start = -1
            if not dropped:
                found.append((offset + i, offset + i + 1))
        elif start < 0:
            start = i
    if start >= 0:
        found.append((offset + start, offset + len(text)))
    return found


def read_vocabulary(path):
    """vocab.txt (one piece a line) or tokenizer.json -> the list of pieces by id."""
    with open(path, encoding='utf-8') as f:
        if path.endswith('.json'):
            ids = json.load(f)['model']['vocab']
            return sorted(ids, key=ids.get)
        return [line.rstrip('\n') for line in f]


class WordPieces:
    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.known = {}

    def of(self, form):
        """The ids of one word, at least one and at most MAX_PIECES."""
        ids = self.known.get(form)
        if ids is None:
            ids = [i for a, b in basic_tokens(form) for i in self.of_part(form[a:b])][:MAX_PIECES] or [UNK]
            self.known[form] = ids
        return ids

    def of_part(self, part):
        plain = ''.join(c for c in unicodedata.normalize('NFD', part.lower()) if unicodedata.category(c) != 'Mn')
        if not plain or len(plain) > MAX_PART:
            return [UNK]
        ids, at = [], 0
        while at < len(plain):
            end = len(plain)
            while end > at and ('##' if at else '') + plain[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [UNK]
            ids.append(self.ids[('##' if at else '') + plain[at:end]])
            at = end
        return ids


def paragraphs(text):
    """(words, sentences as word indexes counted through the text) of each paragraph that has words."""
    at = count = 0
    for line in text.split('\n'):
        spans = words(line, at)
        if spans:
            forms = [text[a:b] for a, b in spans]
            yield spans, [(count + a, count + b) for a, b in sentences(forms, spans)]
            count += len(spans)
        at += len(line) + 1


def utf16(text):
    """For each code point index (and the end) the index in UTF-16 code units."""
    at = [0]
    for c in text:
        at.append(at[-1] + (2 if ord(c) > 0xFFFF else 1))
    return at


def agreement(text, pieces):
    at = utf16(text)
    spans = [s for p, _ in paragraphs(text) for s in p]
    return {'text': text, 'words': [[at[a], at[b]] for a, b in spans], 'pieces': [pieces.of(text[a:b]) for a, b in spans]}


def other_inputs(text):
    found = list(paragraphs(text))
    return {'text': text, 'case': [letter_case(text[a:b]) for p, _ in found for a, b in p],
            'sentences': [list(s) for _, ss in found for s in ss]}


def documents(path, by_line):
    with open(path, encoding='utf-8', newline='') as f:
        text = f.read()
    if not by_line:
        return [text]
    return [json.loads(line) for line in text.split('\n') if line]


def main():
    ap = argparse.ArgumentParser(description='Dumps words and pieces for the agreement test.')
    ap.add_argument('files', nargs='+')
    ap.add_argument('--vocab', required=True, help='vocab.txt or tokenizer.json of the encoder')
    ap.add_argument('--lines', action='store_true', help='every line of a file is a document, written as a JSON string')
    ap.add_argument('--inputs', action='store_true', help='letter case and sentences instead of words and pieces')
    a = ap.parse_args()
    pieces = WordPieces(read_vocabulary(a.vocab))
    for path in a.files:
        for text in documents(path, a.lines):
            json.dump(other_inputs(text) if a.inputs else agreement(text, pieces), sys.stdout, ensure_ascii=True)
            print()


if __name__ == '__main__':
    main()
