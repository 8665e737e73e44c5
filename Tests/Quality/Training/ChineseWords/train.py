#!/usr/bin/env python3
"""Trains the model of Chinese words that `tamis normalize --tokens` uses, and judges it.

    train.py --words DICT --train FILE … [--judge FILE …] [--output FILE] [--folds 5]

--train   {"text", "tokens"} a line. The model shipped was trained on the training part of Universal Dependencies' Chinese
          GSD, in traditional and in simplified characters (CC BY-SA 4.0)
--words   jieba's dict.txt (MIT licence), as the package jieba 0.42.1 of PyPI has it
--judge   {"text", "tokens"} or {"input", "expected", "source", "lang"} a line; only Chinese lines count. Sentences that were
          trained on are refused
--folds   also trains on four fifths of the data and judges the rest, in turn; both scripts of a sentence are in one fold

The same data give the same model: nothing is random. `uconv` has to be there (Debian: icu-devtools).
"""
import argparse
import collections
import json
import pathlib
import struct
import sys

import numpy as np

import chain
import features
import lattice

MAGIC = b'TSW1'
SCALE = 24
"""Weights are whole steps of 1/SCALE."""

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE.parents[3] / 'Sources/CTextModels/chinese_words.bin'


class Sentence:
    def __init__(self, text, tokens, source):
        self.text, self.tokens, self.source = text, tokens, source

    @property
    def key(self):
        return ''.join(self.text.translate(SIMPLE).split())

    def tags(self):
        """The position of each character; white space is by itself."""
        tags, at = [], 0
        for token in self.tokens:
            while not self.text.startswith(token, at):
                if not self.text[at].isspace():
                    sys.exit(f'tokens are not those of the text: {self.text}')
                tags.append(chain.SINGLE)
                at += 1
            inner = [chain.MIDDLE] * (len(token) - 2)
            tags += [chain.SINGLE] if len(token) == 1 else [chain.BEGIN, *inner, chain.END]
            at += len(token)
        return tags + [chain.SINGLE] * (len(self.text) - at)


def read(paths):
    for path in paths:
        with open(path, encoding='utf-8') as lines:
            for line in map(json.loads, lines):
                if line.get('lang', 'zh').startswith('zh'):
                    yield Sentence(
                        line.get('text') or line['input'], line.get('tokens') or line['expected'],
                        line.get('source') or pathlib.Path(path).stem)


def trained(sentences, words, opts):
    """Weights in whole steps and transitions."""
    texts = [s.text.translate(SIMPLE) for s in sentences]
    tags = np.array([tag for s in sentences for tag in s.tags()])
    weights, transitions = chain.train(
        features.rows(texts, words), [len(t) for t in texts], tags, 2**features.BITS, opts.penalty, opts.rounds)
    return np.clip(np.round(SCALE * weights), -127, 127), np.round(SCALE * transitions)


def spans(tokens):
    found, at = set(), 0
    for token in tokens:
        length = len(''.join(token.split()))
        if length:
            found.add((at, at + length))
        at += length
    return found


def judged(sentences, model, words):
    """{source: [right, found, true]} in words."""
    weights, transitions = model
    counts = collections.defaultdict(lambda: np.zeros(3, int))
    for s in sentences:
        text = s.text.translate(SIMPLE)
        sorts = [features.sort(c) for c in text]
        joined = [i > 0 and sorts[i] == sorts[i - 1] and sorts[i] in (features.DIGIT, features.LETTER) for i in range(len(text))]
        scores = weights[features.rows([text], words)].sum(1)
        scores[np.array(sorts) == features.SPACE, :chain.SINGLE] += chain.FORBIDDEN
        tokens = []
        for character, tag in zip(text, chain.decode(scores, transitions, joined)):
            if tag in (chain.BEGIN, chain.SINGLE) or not tokens:
                tokens.append('')
            tokens[-1] += character
        true, found = spans(s.tokens), spans(tokens)
        counts[s.source] += len(true & found), len(found), len(true)
    return counts


def report(title, counts):
    for source, (right, found, true) in sorted(counts.items()):
        print(f'{title} {source:20} F1 {200 * right / (found + true):.2f}', flush=True)


def write(path, model, words):
    weights, transitions = model
    checks, steps = words.tables()
    costs = words.costs + [words.unknown] * (32 - len(words.costs))
    path.write_bytes(
        struct.pack('<4s4xII48x', MAGIC, lattice.BITS, features.BITS) + transitions.astype('<i2').tobytes()
        + struct.pack('<32H', *costs) + checks.astype('<u2').tobytes() + steps.tobytes() + weights.astype(np.int8).tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--words', required=True)
    parser.add_argument('--train', nargs='+', required=True)
    parser.add_argument('--judge', nargs='*', default=[])
    parser.add_argument('--output', type=pathlib.Path, default=OUTPUT)
    parser.add_argument('--folds', type=int, default=0)
    parser.add_argument('--least', type=int, default=3, help='words that jieba counts less often are left out')
    parser.add_argument('--penalty', type=float, default=1.5, help='of the weights, squared')
    parser.add_argument('--rounds', type=int, default=80)
    opts = parser.parse_args()
    words = lattice.Lattice(lattice.read(opts.words, opts.least))
    sentences = list(read(opts.train))
    known = {s.key for s in sentences}
    judges = list(read(opts.judge))
    overlapping = [s for s in judges if s.key in known]
    if overlapping:
        sys.exit(f'{len(overlapping)} sentences to judge by were trained on, such as: {overlapping[0].text}')
    for fold in range(opts.folds):
        # Sentences stand in the same order in both scripts.
        numbers = collections.Counter()
        parts = []
        for s in sentences:
            parts.append(numbers[s.source] % opts.folds)
            numbers[s.source] += 1
        model = trained([s for s, part in zip(sentences, parts) if part != fold], words, opts)
        report(f'fold {fold}', judged([s for s, part in zip(sentences, parts) if part == fold], model, words))
    model = trained(sentences, words, opts)
    write(opts.output, model, words)
    print(f'{opts.output}: {opts.output.stat().st_size} bytes, {len(words.step)} words')
    report('judged', judged(judges, model, words))


SIMPLE = features.simplifying()

if __name__ == '__main__':
    main()
