"""What the segmenter sees of a character. ChineseUnits.swift and ChineseWords.swift do the same."""
import subprocess

import numpy as np

import lattice

BITS = 18
"""The table of weights has 2^BITS rows."""

MARGIN = 2
OUTSIDE, DIGIT, LETTER, NUMERAL, DATE_UNIT, HAN, KANA, SPACE, MIDDLE_DOT, JOINING, OTHER = range(11)
NUMERALS = set('零〇一二三四五六七八九十百千万亿兆两半几数廿卅')
DATE_UNITS = set('年月日时分秒号')


def simplifying():
    """ICU's table of simplified characters, one for one, as ChineseScript.swift has it (uconv is in Debian's icu-devtools)."""
    characters = [chr(c) for c in range(0x3400, 0xA000)]
    run = subprocess.run(
        ['uconv', '-f', 'utf-8', '-t', 'utf-8', '-x', 'Traditional-Simplified'], input='\n'.join(characters).encode(),
        stdout=subprocess.PIPE, check=True)
    return {ord(a): b for a, b in zip(characters, run.stdout.decode().split('\n')) if len(b) == 1 and '\u2e80' <= b <= '\uffff'}


def sort(c):
    """The sort of a character."""
    if c in NUMERALS:
        return NUMERAL
    if c in DATE_UNITS:
        return DATE_UNIT
    if c in '0123456789０１２３４５６７８９':
        return DIGIT
    if c in '.,%-/:':
        return JOINING
    if c in '·•‧・':
        return MIDDLE_DOT
    if '\u3040' <= c <= '\u30ff':
        return KANA
    if '\u3400' <= c <= '\u4dbf' or '\u4e00' <= c <= '\u9fff' or '\u3005' <= c <= '\u3006' or '\uf900' <= c <= '\ufaff' or c >= '\U00020000':
        return HAN
    if c.isspace():
        return SPACE
    letter = c < '\u2e80' and c.isalpha() or 'Ａ' <= c <= 'Ｚ' or 'ａ' <= c <= 'ｚ' or '\uac00' <= c <= '\ud7a3'
    return LETTER if letter else OTHER


def symbol(c):
    """What stands for a character: one for all digits and one for all letters."""
    return {DIGIT: '0', LETTER: 'a'}.get(sort(c), min(c, '\uffff'))


def rows(texts, words):
    """The weights' rows for each character of the texts, which are simplified: an array of features by characters."""
    symbols, sorts, positions, places = [], [], [], []
    begins, insides, ends = [], [], []
    for text in texts:
        read = ''.join(map(symbol, text))
        begin, inside, end, position = words.read(read)
        for column, outside, values in (
                (symbols, 1, map(ord, read)), (sorts, OUTSIDE, map(sort, text)), (positions, lattice.OUTSIDE, position),
                (begins, 0, begin), (insides, 0, inside), (ends, 0, end)):
            column.extend([outside] * MARGIN)
            column.extend(values)
            column.extend([outside] * MARGIN)
        places.append(np.arange(len(symbols) - MARGIN - len(text), len(symbols) - MARGIN))
    columns = [np.array(c, np.uint64) for c in (symbols, sorts, positions, begins, insides, ends)]
    return keys(np.concatenate(places), *columns)


def keys(at, symbols, sorts, positions, begins, insides, ends):
    """The rows of all features; what numbers 1 to 21 are is the same in ChineseWords.swift."""
    a, b, c, d, e = (symbols[at + k] for k in (-2, -1, 0, 1, 2))
    up = lambda value, bits: value << np.uint64(bits)
    near = up(sorts[at - 1], 8) | up(sorts[at], 4) | sorts[at + 1]
    far = up(sorts[at - 2], 16) | up(near, 4) | sorts[at + 2]
    repeats = np.zeros(len(at), np.uint64)
    for bit, same in ((1, c == b), (2, c == a), (4, c == d), (8, c == e), (16, b == d)):
        repeats |= np.where(same, np.uint64(bit), np.uint64(0))
    before, own, after = (positions[at + k] for k in (-1, 0, 1))
    lengths = up(begins[at], 8) | up(insides[at], 4) | ends[at]
    found = [
        a, b, c, d, e, up(a, 16) | b, up(b, 16) | c, up(c, 16) | d, up(d, 16) | e, up(b, 16) | d,
        near, far, up(repeats, 4) | sorts[at],
        lengths, up(lengths, 4) | own, up(before, 8) | up(own, 4) | after,
        up(c, 8) | own, up(c, 8) | up(before, 4) | own, up(c, 8) | up(own, 4) | after,
        up(c, 8) | begins[at], up(c, 8) | ends[at],
    ]
    return np.stack([row(np.uint64(number), key) for number, key in enumerate(found, 1)], 1)


def row(number, key):
    """The row of a feature in the table."""
    with np.errstate(over='ignore'):
        value = (key << np.uint64(8) | number) * np.uint64(0x9E3779B97F4A7C15)
        value ^= value >> np.uint64(32)
        value *= np.uint64(0xD6E8FEB86659FD93)
    return (value >> np.uint64(64 - BITS)).astype(np.int32)
