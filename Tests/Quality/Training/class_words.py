"""What single words of class and id attributes say for content: the logarithm of the odds."""
import numpy as np

# A word of fewer pages tells more of them than of the web.
LEAST_PAGES = 5
SMOOTHING = 1.0
# Weaker words are left out of the model.
LEAST_SCORE = .3
GREATEST_SCORE = 4


def scores(tables, rows):
    """Keys, ascending, and scores, from the blocks `rows` (a mask)."""
    forest, nodes = tables.forest, len(tables.forest.parent)
    total = np.maximum(tables.of_page(tables.length * rows), 1)
    weight = tables.length / total[tables.page] * rows
    inside = np.bincount(tables.node, weights=weight * tables.share, minlength=nodes)
    outside = np.bincount(tables.node, weights=weight * (1 - tables.share), minlength=nodes)
    for level in forest.levels[:0:-1]:
        np.add.at(inside, forest.parent[level], inside[level])
        np.add.at(outside, forest.parent[level], outside[level])
    key, word = np.unique(forest.words, return_inverse=True)
    node = forest.word_node
    used = (inside[node] + outside[node]) > 0
    pages = np.unique(np.stack([word, forest.page[node]], 1)[used], axis=0)
    page_count = np.bincount(pages[:, 0], minlength=len(key))
    positive = np.bincount(word, weights=inside[node], minlength=len(key))
    negative = np.bincount(word, weights=outside[node], minlength=len(key))
    prior = inside[forest.is_root].sum() / (inside[forest.is_root].sum() + outside[forest.is_root].sum())
    score = np.log((positive + SMOOTHING * prior) / (negative + SMOOTHING * (1 - prior))) - np.log(prior / (1 - prior))
    kept = (page_count >= LEAST_PAGES) & (np.abs(score) > LEAST_SCORE) & (key != 0)
    return key[kept], np.clip(score[kept], -GREATEST_SCORE, GREATEST_SCORE).astype(np.float32)


def evidence(tables, key, score):
    """For each block the four numbers of `WordEvidence`."""
    forest, nodes = tables.forest, len(tables.forest.parent)
    place = np.minimum(np.searchsorted(key, forest.words), len(key) - 1)
    value = np.where(key[place] == forest.words, score[place], 0)
    own = np.clip(np.bincount(forest.word_node, weights=value, minlength=nodes), -6, 6)
    own[forest.is_root] = 0
    decayed, least, greatest = own.copy(), np.minimum(own, 0), np.maximum(own, 0)
    for level in forest.levels[1:]:
        parent = forest.parent[level]
        decayed[level] = own[level] + .75 * decayed[parent]
        least[level] = np.minimum(least[parent], own[level])
        greatest[level] = np.maximum(greatest[parent], own[level])
    node = tables.node
    return np.stack([own[node], decayed[node], least[node], greatest[node]], 1).astype(np.float32)
