"""Pages as the block model sees them: what `tamis block-features` prints, as arrays over all pages' blocks."""
import base64
import json
import subprocess

import numpy as np

import labels


def array(text, kind):
    return np.frombuffer(base64.b64decode(text), dtype=kind)


class Tables:
    """The blocks of many pages, one after the other, and the elements that hold them."""

    def __init__(self, tamis, pages, truths):
        """
        tamis: the program. pages: page records, each with an id. truths: for each id {text, page_type, domain, …}.
        """
        self.pages, self.names = [], None
        features, page_of, share, length, kept, nodes, containers, parents, counts, words = ([] for _ in range(10))
        self.words_of = []
        for row in rows(tamis, pages):
            if 'names' in row:
                self.names = row['names']
                continue
            truth = truths[row['id']]
            blocks = [labels.words(text) for text in row['texts']]
            number = len(self.pages)
            self.pages.append(truth)
            self.words_of.append(blocks)
            features.append(array(row['features'], '<f4').reshape(len(self.names), len(blocks)).T)
            share.append(labels.shares(blocks, truth['words'], features[-1][:, self.names.index('in_quote')] > 0))
            length.append([len(block) for block in blocks])
            page_of.append(np.full(len(blocks), number))
            kept.append(array(row['kept'], '<u4'))
            nodes.append(array(row['nodes'], '<i4'))
            containers.append(array(row['containers'], '<i4').reshape(len(blocks), 10))
            parents.append(array(row['parents'], '<i4'))
            counts.append(array(row['word_counts'], '<i4'))
            words.append(array(row['words'], '<u4'))
        self.X = np.concatenate(features)
        self.page = np.concatenate(page_of)
        self.share = np.concatenate(share)
        self.length = np.concatenate(length).astype(np.float32)
        self.kept = np.concatenate(kept) > 0
        self.containers = np.concatenate(containers).astype(np.int64)
        self.start = np.searchsorted(self.page, np.arange(len(self.pages) + 1))
        offsets = np.cumsum([0] + [len(p) for p in parents])
        self.forest = Forest(parents, counts, words, offsets)
        self.node = np.concatenate(nodes).astype(np.int64) + offsets[self.page]
        # About the number of words; of Chinese characters about half.
        self.size = (np.expm1(self.column('weight')) / 5 + .5).astype(np.float32)

    def column(self, name):
        return self.X[:, self.names.index(name)]

    def of_page(self, values):
        """The sums of values over each page."""
        return np.bincount(self.page, weights=values, minlength=len(self.pages))

    def greatest_of_page(self, values):
        greatest = np.zeros(len(self.pages))
        np.maximum.at(greatest, self.page, values)
        return greatest


class Forest:
    """The elements of all pages as one forest, with the words of their class and id attributes."""

    def __init__(self, parents, counts, words, offsets):
        self.parent = np.concatenate([np.maximum(p, 0) + o for p, o in zip(parents, offsets)]).astype(np.int64)
        self.is_root = np.zeros(len(self.parent), bool)
        self.is_root[offsets[:-1]] = True
        self.words = np.concatenate(words)
        count = np.concatenate(counts)
        self.word_node = np.repeat(np.arange(len(count)), count)
        self.page = np.repeat(np.arange(len(parents)), np.diff(offsets))
        # The nodes by depth: parents stand before their children in the order of the page.
        depth = np.zeros(len(self.parent), np.int32)
        at, below = self.parent.copy(), ~self.is_root
        while below.any():
            depth[below] += 1
            rows = below.nonzero()[0]
            below = np.zeros(len(depth), bool)
            below[rows[~self.is_root[at[rows]]]] = True
            at[rows] = self.parent[at[rows]]
        self.levels = [np.nonzero(depth == d)[0] for d in range(depth.max() + 1)]


def rows(tamis, pages):
    """What `tamis block-features` prints for page records."""
    process = subprocess.Popen([tamis, 'block-features'], stdin=open(pages, 'rb'), stdout=subprocess.PIPE)
    for line in process.stdout:
        yield json.loads(line)
    if process.wait():
        raise SystemExit(f'{tamis} block-features: exit {process.returncode}')
