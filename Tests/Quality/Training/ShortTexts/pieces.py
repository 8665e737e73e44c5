"""The pieces of words that the language of a short text is told by. ShortTextModel.swift makes the same ones."""
import functools
import unicodedata

import numpy as np

BITS = 16
"""The table of pieces has 2^BITS places of PLACE pieces each."""

PLACE = 4

LONGEST_PIECE = 5
LONGEST_WORD = 24
START, END = 1, 2
LETTER_BITS = 12


def symbol(letter):
    return ord(letter) & 2**LETTER_BITS - 1


@functools.lru_cache(None)
def is_letter(c):
    """Whether a character is a Latin or Cyrillic letter."""
    return c.isalpha() and unicodedata.name(c, '').startswith(('LATIN', 'CYRILLIC'))


def words(text):
    """The words of a text in lower case: runs of letters, without the middle dot of Catalan and accents by themselves."""
    found = ['']
    for c in unicodedata.normalize('NFC', text).lower():
        if is_letter(c):
            found[-1] += c
        elif found[-1] and c != '·' and not '\u0300' <= c < '\u0370':
            found.append('')
    return [word for word in found if word]


def mixed(values):
    with np.errstate(over='ignore'):
        values = values * np.uint64(0xD6E8FEB86659FD93)
    return values ^ values >> np.uint64(32)


def hashed(keys):
    with np.errstate(over='ignore'):
        keys = keys * np.uint64(0x9E3779B97F4A7C15)
        return (keys ^ keys >> np.uint64(32)) * np.uint64(0xD6E8FEB86659FD93)


def of(list_of_words):
    """The pieces of each word: the words' numbers, and the pieces' hashes."""
    lengths = np.array([min(len(word), LONGEST_WORD) for word in list_of_words])
    symbols = np.zeros((len(list_of_words), lengths.max() + 2), np.uint64)
    symbols[:, 0] = START
    for i, word in enumerate(list_of_words):
        symbols[i, 1:lengths[i] + 1] = [symbol(c) for c in word[:LONGEST_WORD]]
        symbols[i, lengths[i] + 1] = END
    which, what = [], []
    key = np.zeros_like(symbols)
    for size in range(1, LONGEST_PIECE + 1):
        key = key[:, :symbols.shape[1] - size + 1] << np.uint64(LETTER_BITS) | symbols[:, size - 1:]
        fits = np.arange(key.shape[1])[None, :] + size <= lengths[:, None] + 2
        if size == 1:
            fits &= symbols >= 0x80
        word, place = np.nonzero(fits)
        which.append(word.astype(np.int32))
        what.append(hashed(key[word, place]))
    whole = np.full(len(list_of_words), 0x5851F42D4C957F2D, np.uint64)
    for place in range(symbols.shape[1]):
        whole = np.where(place < lengths + 2, mixed(whole ^ symbols[:, place]), whole)
    which.append(np.arange(len(list_of_words), dtype=np.int32))
    what.append(whole)
    return np.concatenate(which), np.concatenate(what)


def table(hashes):
    """The places of pieces: each is at its hash's place, as its check and its row from 1. What finds no room there is left out."""
    places = np.zeros((2**BITS, PLACE), np.uint32)
    left_out = 0
    for row, value in enumerate(hashes.tolist(), 1):
        place, entry = places[value >> 64 - BITS], (value >> 24 & 0xFFFF) << 16 | row
        free = np.count_nonzero(place)
        # Two of the same check could not be told apart.
        if free < PLACE and not np.any(place[:free] >> 16 == entry >> 16):
            place[free] = entry
        else:
            left_out += 1
    print(f'{left_out} of {len(hashes)} pieces found no place')
    return places
