"""Features that come from scores: of blocks among each other, and of pages. As ScoreContext and PageTypeFeatures in Swift."""
import numpy as np


def score_context(tables, score):
    """The columns of `ScoreContext` for every block."""
    score = score.astype(np.float32)
    count, page, size = len(score), tables.page, tables.size
    index = np.arange(count)
    first, end = tables.start[page], tables.start[page + 1]
    size_before = np.concatenate([[0], np.cumsum(size, dtype=np.float64)])
    score_before = np.concatenate([[0], np.cumsum(size * score, dtype=np.float64)])

    def mean(low, high):
        return (score_before[high] - score_before[low]) / np.maximum(size_before[high] - size_before[low], 1e-6)

    columns = [score]
    for step in (-3, -2, -1, 1, 2, 3):
        near = index + step
        inside = (near >= first) & (near < end)
        columns.append(np.where(inside, score[np.clip(near, 0, count - 1)], -1))
    for level in range(3):
        columns.append(mean(first + tables.containers[:, 3 * level], first + tables.containers[:, 3 * level + 1]))
    for kind in (9, 2, 5):
        key = page.astype(np.int64) * 10_000_000 + tables.containers[:, kind]
        _, group = np.unique(key, return_inverse=True)
        columns.append((np.bincount(group, weights=size * score) / np.bincount(group, weights=size))[group])
    columns.append(mean(first, end))
    total = score_before[end] - score_before[first]
    columns.append((score_before[index] - score_before[first]) / np.maximum(total, 1e-6))
    for reach in (5, 12):
        columns.append(mean(np.maximum(first, index - reach), np.minimum(end, index + reach + 1)))
    columns.append(tables.greatest_of_page(score)[page])
    columns.append(np.log1p(total))
    return np.stack(columns, 1).astype(np.float32)


def page_features(tables, score, evidence):
    """The columns of `PageTypeFeatures` for every page. evidence: the numbers of the columns that are the page's."""
    score = score.astype(np.float32)
    size, pages, column = tables.size.astype(np.float64), len(tables.pages), tables.column
    kept = score > .5
    has_blocks = np.diff(tables.start) > 0
    base = np.zeros((pages, len(evidence)), np.float32)
    base[has_blocks] = tables.X[tables.start[:-1][has_blocks]][:, evidence]
    total, mass = tables.of_page(size), tables.of_page(size * score)
    kept_size, kept_blocks = tables.of_page(size * kept), tables.of_page(kept.astype(float))
    blocks = np.maximum(tables.of_page(np.ones(len(score))), 1)
    # Runs of kept blocks.
    begins = np.ones(len(score), bool)
    begins[1:] = (tables.page[1:] != tables.page[:-1]) | (kept[1:] != kept[:-1])
    run = np.cumsum(begins) - 1
    run_size, run_page = np.bincount(run, weights=size * kept), tables.page[begins]
    longest = np.zeros(pages)
    np.maximum.at(longest, run_page, run_size)
    runs = np.bincount(run_page, weights=(run_size > 0).astype(float), minlength=pages)
    entropy = tables.of_page(-size * (score * np.log(score + 1e-9) + (1 - score) * np.log(1 - score + 1e-9)))
    sentences = tables.of_page(column('ends_sentence') * kept * (column('weight') > np.log(61)))
    headings = tables.of_page(kept * (column('heading_level') > 0))
    list_items = tables.of_page(kept * column('is_list_item'))
    linked = tables.of_page(size * kept * column('link_density'))
    greatest = tables.greatest_of_page
    all_size, kept_least, kept_count = np.maximum(total, 1), np.maximum(kept_size, 1), np.maximum(kept_blocks, 1)
    rules = tables.of_page(size * column('rules_keep'))
    columns = [
        np.log1p(mass), mass / all_size, np.log1p(kept_size), kept_size / all_size, kept_blocks / blocks,
        np.log1p(longest), longest / kept_least, runs, entropy / all_size, entropy / np.maximum(mass, 1),
        np.log1p(sentences), sentences / kept_count, headings / kept_count, list_items / kept_count,
        linked / kept_least, greatest(np.where(column('up2_kin_prose') > np.log(80), column('up2_kin'), 0)),
        greatest(np.where(kept, column('up1_kin'), 0)), greatest(column('candidate_share')),
        tables.of_page(size * column('in_core')) / all_size, tables.of_page(size * column('in_candidate')) / all_size,
        tables.of_page(size * column('chrome_keeps')) / all_size, np.log1p(rules), rules / all_size,
        greatest(score), np.log1p(kept_size / kept_count),
    ]
    return np.hstack([base, np.stack(columns, 1)]).astype(np.float32)
