#!/usr/bin/env python3
"""Trains the model that tells the language of short texts in Latin and Cyrillic script, and judges it.

    train.py --lists FOLDER --sentences FILE [--judge FILE] [--output FILE]

--lists      the folder wordfreq/data of the package wordfreq 3.1.1 of PyPI (data under CC BY-SA 4.0)
--sentences  {"lang", "text"} a line. The model shipped was trained on sentences of Universal Dependencies in 13 of its
             languages: PUD (CC BY-SA 3.0), GSD, EWT, LassySmall, VTB (CC BY-SA 4.0), Sequoia (LGPL-LR)
--judge      {"input", "expected", "size"} a line; texts that were trained on are refused

The pieces of words that say most about a language are chosen, and weighed by a multinomial logistic regression.
The same data and seed give the same model.
"""
import argparse
import collections
import json
import pathlib
import struct
import sys

import numpy as np
import scipy.sparse
from scipy.optimize import minimize

import data
import pieces

MAGIC = b'TSL1'
HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE.parents[3] / 'Sources/CTextModels/short_text_languages.bin'
LANGUAGES = list(data.LISTS)


def counts(which, what, shape):
    """A sparse matrix that counts pairs of numbers."""
    return scipy.sparse.csr_matrix((np.ones(len(which), np.float32), (which, what)), shape=shape)


def bags(texts, size):
    """How often each word comes in each text."""
    which = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    return counts(which, np.array([number for text in texts for number in text], np.int32), (len(texts), size))


class Pieces:
    """The pieces that say most about the language of samples."""

    def __init__(self, samples, by_text, number):
        which, found = pieces.of(list(samples.numbers))
        every, places = np.unique(found, return_inverse=True)
        by_word = counts(which, places, (len(samples.numbers), len(every)))
        told = scipy.sparse.csr_matrix(
            (np.array(samples.weights, np.float32), (np.arange(len(samples.labels)), samples.labels)),
            shape=(len(samples.labels), len(LANGUAGES)))
        seen = np.asarray((by_word.T @ (by_text.T @ told).todense()), np.float64)
        # How much more is known of the language with the piece: what the counts say against chance.
        expected = seen.sum(1, keepdims=True) * seen.sum(0, keepdims=True) / seen.sum()
        with np.errstate(divide='ignore', invalid='ignore'):
            gain = np.where(seen > 0, seen * np.log(seen / expected), 0).sum(1)
        chosen = np.sort(np.argsort(-gain, kind='stable')[:number])
        self.hashes, self.by_word = every[chosen], by_word[:, chosen]
        print(f'{len(chosen)} of {len(every)} pieces', flush=True)

    def rows(self, words):
        """How often each piece comes in each word."""
        which, found = pieces.of(words)
        places = np.minimum(np.searchsorted(self.hashes, found), len(self.hashes) - 1)
        known = self.hashes[places] == found
        return counts(which[known], places[known], (len(words), len(self.hashes)))


def train(samples, by_text, by_word, penalty, rounds):
    """Weights by piece and language."""
    word_turned, text_turned = by_word.T.tocsr(), by_text.T.tocsr()
    labels, importance = np.array(samples.labels), np.array(samples.weights, np.float32)
    every = np.arange(len(labels))

    def loss(values):
        scores = by_text @ (by_word @ values.reshape(-1, len(LANGUAGES)).astype(np.float32))
        scores -= scores.max(1, keepdims=True)
        chances = np.exp(scores)
        sums = chances.sum(1, keepdims=True)
        likelihood = (importance * (scores[every, labels] - np.log(sums[:, 0]))).sum(dtype=np.float64)
        slope = chances / sums
        slope[every, labels] -= 1
        slope *= importance[:, None]
        slope = (word_turned @ (text_turned @ slope)).ravel().astype(np.float64)
        return 0.5 * penalty * values @ values - likelihood, slope + penalty * values

    found = minimize(
        loss, np.zeros(by_word.shape[1] * len(LANGUAGES)), jac=True, method='L-BFGS-B', options={'maxiter': rounds, 'maxcor': 5})
    print(f'{len(labels)} samples, {len(samples.numbers)} words, loss {found.fun / len(labels):.4f}', flush=True)
    return found.x.reshape(-1, len(LANGUAGES))


def judge(path, weights, chosen, known):
    """Prints the share of texts whose language is told right, by size, among the languages of the text's script."""
    cases = [case for case in map(json.loads, open(path, encoding='utf-8')) if case['expected'] in data.LISTS]
    overlapping = [case['input'] for case in cases if case['input'].strip() in known]
    if overlapping:
        sys.exit(f'{len(overlapping)} texts to judge by were trained on, such as: {overlapping[0]}')
    numbers = {}
    texts = [[numbers.setdefault(word, len(numbers)) for word in pieces.words(case['input'])] for case in cases]
    scores = bags(texts, len(numbers)) @ (chosen.rows(list(numbers)) @ weights)
    cyrillic = np.array([language in data.CYRILLIC for language in LANGUAGES])
    counts = collections.defaultdict(lambda: np.zeros(2, int))
    for case, score in zip(cases, scores):
        offered = cyrillic if case['expected'] in data.CYRILLIC else ~cyrillic
        told = LANGUAGES[np.where(offered, score, -np.inf).argmax()]
        for group in (case['size'], f"{case['size']} {case['expected']}"):
            counts[group] += told == case['expected'], 1
    for group, (right, count) in sorted(counts.items()):
        print(f'{group:24} {100 * right / count:.2f} of {count}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--lists', required=True)
    parser.add_argument('--sentences', required=True)
    parser.add_argument('--judge')
    parser.add_argument('--output', type=pathlib.Path, default=OUTPUT)
    parser.add_argument('--size', type=int, default=60000, help='words of a language')
    parser.add_argument('--count', type=int, default=20000, help='samples of a language from its list; half as many from sentences')
    parser.add_argument('--pieces', type=int, default=2**16 - 1, help='that the model knows')
    parser.add_argument('--penalty', type=float, default=0.5, help='of the weights, squared')
    parser.add_argument('--rounds', type=int, default=60)
    opts = parser.parse_args()
    samples = data.Samples(opts.lists, opts.sentences, opts.size, opts.count)
    by_text = bags(samples.texts, len(samples.numbers))
    chosen = Pieces(samples, by_text, opts.pieces)
    weights = train(samples, by_text, chosen.by_word, opts.penalty, opts.rounds)
    # Rare weights beyond the range are cut off.
    scale = int(127 / np.quantile(np.abs(weights), 0.9999))
    steps = np.clip(np.round(scale * weights), -127, 127)
    tags = b''.join(tag.encode().ljust(8, b'\0') for tag in LANGUAGES)
    rows = np.concatenate([np.zeros((1, len(LANGUAGES))), steps, np.zeros((2**16 - 1 - len(steps), len(LANGUAGES)))])
    opts.output.write_bytes(
        struct.pack('<4sII52x', MAGIC, scale, pieces.BITS) + tags + pieces.table(chosen.hashes).astype('<u4').tobytes()
        + rows.astype(np.int8).tobytes())
    print(f'{opts.output}: {opts.output.stat().st_size} bytes, scale {scale}')
    if opts.judge:
        with open(opts.sentences, encoding='utf-8') as lines:
            known = {json.loads(line)['text'].strip() for line in lines}
        judge(opts.judge, steps / scale, chosen, known)


if __name__ == '__main__':
    main()
