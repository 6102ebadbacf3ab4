"""Writes the table of common English words that tells reconcile how rare a word is.

    python3 word_ranks.py ../language/src/main/resources/org/dateline/language/vocab.txt \
        ../reconcile/src/main/resources/org/dateline/reconcile/words/word-ranks.txt

The vocabulary of the encoder (Apache-2.0) lists its entries by how often they stood in encyclopaedia and books, commonest
first. Kept are whole words of two letters and more, in that order.
"""

import sys

HEADER = """\
# English words, commonest first; one a line. What does not stand here is rarer than all of them.
# Made by training/word_ranks.py from the language network's vocabulary (vocab.txt, Apache-2.0).
"""


def words(lines):
    start = lines.index("the")
    for entry in lines[start:]:
        if len(entry) > 1 and entry.isascii() and entry.isalpha():
            yield entry


def main():
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(target, "w", encoding="utf-8") as file:
        file.write(HEADER)
        file.writelines(word + "\n" for word in words(lines))


if __name__ == "__main__":
    main()
