"""The word list behind the segmenter: which strings are words, how common they are, and what a text says by them alone."""
import math

import numpy as np

LONGEST = 5
"""Words of more characters are left out: they are compounds, which the treebank parts."""

STEPS = 24
"""How many steps of frequency are told apart."""

BITS = 19
"""The table has 2^BITS places."""

OUTSIDE = 4
"""The position of what is no character; 0 to 3 are the beginning, middle and end of a word, and a word by itself."""

MASK = 2**64 - 1


def hashed(word):
    """The hash of a word, as ChineseWordModel.swift makes it."""
    value = 0x9E3779B97F4A7C15
    for character in word:
        value = (value ^ ord(character)) * 0xD6E8FEB86659FD93 & MASK
        value ^= value >> 32
    return value


def read(path, least):
    """{word: count} of jieba's dict.txt: of Chinese characters only, at most LONGEST of them, and not too rare."""
    words = {}
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            word, count = line.split(' ')[:2]
            if len(word) <= LONGEST and int(count) >= least and all('\u4e00' <= c <= '\u9fff' for c in word):
                words[word] = int(count)
    return words


class Lattice:
    """A word list by which texts are read."""

    def __init__(self, words):
        self.step = {word: min(STEPS - 1, int(math.log2(count))) for word, count in words.items()}
        total = sum(words.values())
        bits = [[] for _ in range(STEPS)]
        for word, count in words.items():
            bits[self.step[word]].append(math.log2(total / count))
        self.costs, last = [], math.log2(total)
        for step in bits:
            last = sum(step) / len(step) if step else last - 1
            self.costs.append(round(16 * last))
        self.unknown = round(16 * (math.log2(total) + 1))
        self.cost = {word: self.costs[step] for word, step in self.step.items()}

    def read(self, symbols):
        """For each character the longest word that begins, goes on and ends there, and its position on the cheapest way."""
        n = len(symbols)
        begins, insides, ends = [0] * n, [0] * n, [0] * n
        best, lengths = [0] + [2**31] * n, [1] * (n + 1)
        for start in range(n):
            cost = best[start] + self.cost.get(symbols[start], self.unknown)
            if cost < best[start + 1]:
                best[start + 1], lengths[start + 1] = cost, 1
            for length in range(2, min(LONGEST, n - start) + 1):
                word = symbols[start:start + length]
                if word not in self.cost:
                    continue
                cost = best[start] + self.cost[word]
                if cost < best[start + length]:
                    best[start + length], lengths[start + length] = cost, length
                begins[start] = length
                ends[start + length - 1] = max(ends[start + length - 1], length)
                for inside in range(start + 1, start + length - 1):
                    insides[inside] = max(insides[inside], length)
        positions, end = [0] * n, n
        while end > 0:
            length = lengths[end]
            positions[end - length:end] = [3] if length == 1 else [0] + [1] * (length - 2) + [2]
            end -= length
        return begins, insides, ends, positions

    def tables(self):
        """The checks and steps of the table: a word is at its hash's place or at the next free one."""
        checks, steps = np.zeros(2**BITS, np.uint16), np.zeros(2**BITS, np.uint8)
        for word in sorted(self.step):
            value = hashed(word)
            slot, check = value & (2**BITS - 1), value >> 40 & 0xFFFF | 1
            while checks[slot] not in (0, check):
                slot = (slot + 1) % 2**BITS
            checks[slot], steps[slot] = check, self.step[word]
        return checks, steps
