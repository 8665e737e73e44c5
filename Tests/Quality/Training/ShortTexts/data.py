"""What the model of short texts learns from: word lists with frequencies, and sentences."""
import gzip
import json
import pathlib
import re
import unicodedata

import msgpack
import numpy as np

import pieces

LISTS = {
    'en': 'large_en', 'fr': 'large_fr', 'de': 'large_de', 'es': 'large_es', 'pt': 'large_pt', 'it': 'large_it', 'nl': 'large_nl',
    'pl': 'large_pl', 'tr': 'small_tr', 'vi': 'small_vi', 'id': 'small_id', 'cs': 'large_cs', 'sv': 'large_sv', 'ca': 'large_ca',
    'da': 'small_da', 'nb': 'large_nb', 'fi': 'large_fi', 'ro': 'small_ro', 'hu': 'small_hu', 'sk': 'small_sk', 'sl': 'small_sl',
    'hr': 'small_sh', 'lt': 'small_lt', 'lv': 'small_lv', 'is': 'small_is', 'ms': 'small_ms', 'tl': 'small_fil',
    'ru': 'large_ru', 'uk': 'large_uk', 'bg': 'small_bg', 'mk': 'large_mk', 'sr': 'small_sh',
}
"""wordfreq's lists by the tags of the model's languages, in the model's order."""

CYRILLIC = {'ru', 'uk', 'bg', 'mk', 'sr'}

IMPORTANCE = dict.fromkeys(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'vi', 'id', 'cs', 'sv', 'ca'], 1.0) | {'ru': 2.0, 'uk': 0.5}
"""Languages with much text on the web count more: of two that are as likely, they are the better guess. The Ukrainian list has
many Russian words. All others count as UNCOMMON."""

UNCOMMON = 0.35

LENGTHS = [1] * 30 + [2] * 35 + [3] * 12 + [4] * 8 + [6] * 6 + [8] * 5 + [12] * 4
"""How many words a sample has."""

FLATTENING = 0.6
"""Words are drawn by their frequency to this power: rarer ones come up more often than in running text."""

SERBIAN = {'lj': 'љ', 'nj': 'њ', 'dž': 'џ'} | dict(zip('abvgdđežzijklmnoprstćufhcčš', 'абвгдђежзијклмнопрстћуфхцчш'))


def serbian(word):
    """A word of Latin Serbian in Cyrillic letters."""
    return re.sub('lj|nj|dž|.', lambda m: SERBIAN.get(m[0], m[0]), word)


def word_list(folder, language, size):
    """[(word, frequency)] of a language from wordfreq, the commonest first; parts of elisions and compounds by themselves."""
    with gzip.open(pathlib.Path(folder, LISTS[language] + '.msgpack.gz')) as file:
        steps = msgpack.load(file, raw=False)[1:]
    found = []
    for centibels, listed in enumerate(steps):
        for entry in listed:
            for word in pieces.words(serbian(entry) if language == 'sr' else entry):
                is_cyrillic = all('\u0400' <= c < '\u0530' for c in word)
                if len(word) <= pieces.LONGEST_WORD and is_cyrillic == (language in CYRILLIC):
                    found.append((word, 10 ** (-centibels / 100)))
        if len(found) >= size:
            break
    return found


def sentences(path):
    """{language: [[word]]}"""
    found = {}
    with open(path, encoding='utf-8') as lines:
        for line in map(json.loads, lines):
            if line['lang'] in LISTS and (words := pieces.words(line['text'])):
                found.setdefault(line['lang'], []).append(words)
    return found


def bare(word):
    """A word without accents, as many people type."""
    return ''.join(c for c in unicodedata.normalize('NFD', word) if not unicodedata.combining(c))


def damaged(word):
    """A word whose accented letters got lost on the way."""
    return ''.join(c for c in word if c < '\x80') or word


class Samples:
    """Short texts as lists of word numbers, each with its language and weight."""

    def __init__(self, lists, sentences_path, size, count):
        self.numbers, self.texts, self.labels, self.weights = {}, [], [], []
        random = np.random.default_rng(7)
        by_language = sentences(sentences_path)
        for label, language in enumerate(LISTS):
            importance = IMPORTANCE.get(language, UNCOMMON)
            self.draw(word_list(lists, language, size), language, label, count, importance, random)
            if language in by_language:
                self.cut(by_language[language], language, label, count // 2, random)

    def draw(self, entries, language, label, count, importance, random):
        chances = np.cumsum([frequency ** FLATTENING for _, frequency in entries])
        for length in random.choice(LENGTHS, count):
            drawn = np.searchsorted(chances, random.random(length) * chances[-1], side='right')
            self.add([entries[i][0] for i in drawn], language, label, importance, random)

    def cut(self, texts, language, label, count, random):
        for _ in range(count):
            text = texts[random.integers(len(texts))]
            length = random.choice(LENGTHS + [16, 20, 30])
            start = random.integers(max(1, len(text) - length + 1))
            self.add(text[start:start + length], language, label, 0.7, random)

    def add(self, words, language, label, weight, random):
        chance = random.random()
        if language not in CYRILLIC:
            if chance < 0.08:
                words = [bare(word) for word in words]
            elif chance < 0.12:
                words = [damaged(word) for word in words]
        self.texts.append([self.numbers.setdefault(word, len(self.numbers)) for word in words])
        self.labels.append(label)
        self.weights.append(weight)
