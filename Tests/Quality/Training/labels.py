"""Which blocks of a page are in the annotated text of its content."""
import collections
import re

import numpy as np
from rapidfuzz.distance import LCSseq

# Runs of word characters; each Han or Kana character is a word of its own.
HAN = '\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff'
WORD = re.compile(f'[{HAN}]|[^\\W{HAN}]+')

# Five words in a row that are in the text are no chance.
RUN = 5
# A longer alignment would take more memory than it is worth.
LARGEST_ALIGNMENT = 1_500_000_000


def words(text):
    return WORD.findall(text.lower())


def shares(blocks, truth, quoted):
    """For each block (a list of words) the share of it that is in `truth` (a list of words), 0…1.

    quoted: for each block whether it stands in a quotation.
    Long blocks are found by runs of words, wherever they are; short ones by the longest common
    subsequence of page and text, since a single word may be anywhere.
    """
    known, page, owner = {}, [], []
    for number, block in enumerate(blocks):
        for word in block:
            page.append(known.setdefault(word, len(known)))
            owner.append(number)
    text = [known.setdefault(word, len(known)) for word in truth]
    if not page or not text:
        return np.zeros(len(blocks))
    in_run, aligned = np.zeros(len(page)), np.zeros(len(page))
    runs = set(zip(*(text[i:] for i in range(RUN))))
    for start in range(len(page) - RUN + 1):
        if tuple(page[start:start + RUN]) in runs:
            in_run[start:start + RUN] = 1
    if len(page) * len(text) < LARGEST_ALIGNMENT:
        for step in LCSseq.opcodes(page, text):
            if step.tag == 'equal':
                aligned[step.src_start:step.src_end] = 1
    lengths = np.bincount(owner, minlength=len(blocks))
    by_run = np.bincount(owner, weights=in_run, minlength=len(blocks)) / np.maximum(lengths, 1)
    by_line = np.bincount(owner, weights=aligned, minlength=len(blocks)) / np.maximum(lengths, 1)
    # Words of a long block that are aligned one by one are there by chance.
    short = np.where(by_line >= .99, by_line, 0)
    long = np.where(by_line >= .8, by_line, np.minimum(by_line, .4))
    share = np.where(by_run >= .5, np.maximum(by_run, by_line), np.where(lengths <= 8, short, long))
    return without_copies(blocks, share, by_line, truth, quoted)


def without_copies(blocks, share, by_line, truth, quoted):
    """Of blocks of the same words only as many are in the text as it has them: those that stand in its order, or else the first.

    Whether posts are given with what they quote is a matter of who annotates; here quotations are never copies.
    """
    text, places = f" {' '.join(truth)} ", collections.defaultdict(list)
    for number, block in enumerate(blocks):
        if len(block) >= RUN and share[number] > .5 and not quoted[number]:
            places[' '.join(block)].append(number)
    for words_of_block, numbers in places.items():
        if len(numbers) > 1:
            numbers.sort(key=lambda number: -by_line[number])
            share[numbers[max(1, text.count(f' {words_of_block} ')):]] = 0
    return share
