#!/usr/bin/env python3
"""Trains the block model of `tamis extract` and judges it on sites it has not seen.

    train.py --pages FOLDER --truth FILE [--tamis PROGRAM] [--output FILE] [--folds 5] [--judge FOLDER:FILE …]

FOLDER holds a page as ID.html for each line of FILE: {"id", "url", "text", "page_type"}, where text is the annotated
content of the page. The model shipped was trained on the development part of WCXB (https://github.com/Murrough-Foley/web-content-extraction-benchmark,
CC BY 4.0). --judge measures pages that are not trained on. The same data and seeds give the same model.
"""
import argparse
import base64
import collections
import json
import os
import pathlib
import sys
import tempfile
from urllib.parse import urlsplit

import numpy as np

import augment
import labels
import whole
from model import TYPES, Model, Setup, fold
from tables import Tables


def lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


def domain(url):
    """The last two labels of the host: pages of a site are trained on or judged, never both."""
    return '.'.join((urlsplit(url or '').hostname or '').split('.')[-2:])


def read(folder, truth, tamis, makes_more=False):
    """The pages of a folder as tables; with `makes_more` their variants too."""
    truths, records = {}, []
    for line in lines(truth):
        if line.get('text') is None:
            continue
        html = pathlib.Path(folder, line['id'] + '.html').read_bytes()
        base = {'id': line['id'], 'url': line.get('url'), 'path': str(pathlib.Path(folder, line['id'] + '.html')),
                'words': labels.words(line['text']), 'page_type': line.get('page_type', 'article'),
                'domain': domain(line.get('url')), 'lang': line.get('lang'), 'made': False}
        truths[line['id']] = base
        records.append({'id': line['id'], 'url': line.get('url'), 'html': html, 'text': line['text'],
                        'page_type': base['page_type']})
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as file:
        for record in records:
            file.write(json.dumps({
                'id': record['id'], 'url': record['url'], 'html_base64': base64.b64encode(record['html']).decode()}) + '\n')
        for made, text in augment.augmented(records) if makes_more else ():
            truths['made/' + made['id']] = {**truths[made['id']], 'words': labels.words(text), 'made': True}
            file.write(json.dumps({**made, 'id': 'made/' + made['id']}) + '\n')
        file.flush()
        return Tables(tamis, file.name, truths)


def chosen(tables, probability):
    """The blocks that make the expected F1 of their page greatest, as `ExpectedF1` in Swift."""
    keep = np.zeros(len(probability), bool)
    for first, end in zip(tables.start[:-1], tables.start[1:]):
        order = first + np.argsort(-probability[first:end], kind='stable')
        size, found = tables.size[order], probability[order] * tables.size[order]
        f1 = 2 * np.cumsum(found) / (np.cumsum(size) + found.sum())
        if len(order):
            keep[order[:f1.argmax() + 1]] = True
    return keep


def f1(tables, keep):
    """For each page the F1 of the words of the blocks kept."""
    values = np.zeros(len(tables.pages))
    for number, page in enumerate(tables.pages):
        first, end = tables.start[number], tables.start[number + 1]
        kept = collections.Counter()
        for block in np.nonzero(keep[first:end])[0]:
            kept.update(tables.words_of[number][block])
        true = collections.Counter(page['words'])
        total, common = sum(kept.values()) + sum(true.values()), sum((kept & true).values())
        values[number] = 2 * common / total if total else 1
    return values


def report(title, tables, values, key):
    groups = collections.defaultdict(list)
    for page, value in zip(tables.pages, values):
        if not np.isnan(value):
            groups[page[key]].append(value)
    parts = ', '.join(f'{name} {np.mean(group):.3f}' for name, group in sorted(groups.items(), key=lambda g: str(g[0])))
    print(f'{title}: F1 {np.nanmean(values):.4f} ({parts})', flush=True)


def blended(article, other, types, tables):
    """As ContentScores in Swift: mistaking an article for a list costs more than the other way round."""
    share = np.minimum(1, 2.5 * types[:, 0])[tables.page]
    return share * article + (1 - share) * other


def raised(probability, types, tables):
    """As ModelDecisions in Swift, where a page is no article: entries of a list are right together, or wrong together."""
    return np.where(types[:, 0][tables.page] >= .06, probability, probability ** .8)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--pages', required=True)
    parser.add_argument('--truth', required=True)
    parser.add_argument('--tamis', default='.build/release/tamis')
    parser.add_argument('--output', default='Sources/CBlockModel/block_model.bin')
    parser.add_argument('--folds', type=int, default=5, help='0: only train')
    parser.add_argument('--judge', nargs='*', default=[])
    options = parser.parse_args()
    tables = read(options.pages, options.truth, options.tamis, makes_more=True)
    setup = Setup(tables)
    print(f'{len(tables.pages)} pages, {len(tables.page)} blocks', flush=True)
    if options.folds:
        part = np.array([fold(d, options.folds) for d in setup.domain])
        probability, right, made_of = np.zeros(len(tables.page)), [], {}
        for number in range(options.folds):
            model = Model(setup, part != number)
            article, other, types = model.scores(tables)
            mine = (part == number)[tables.page]
            probability[mine] = raised(blended(article, other, types, tables), types, tables)[mine]
            judged = (part == number) & ~setup.is_made
            right += list(types[judged].argmax(1) == setup.type[judged])
            made_of |= whole.f1(
                options.tamis, model.packed(), {p['id']: p for p, judge in zip(tables.pages, judged) if judge})
        values = f1(tables, chosen(tables, probability))
        values[setup.is_made] = np.nan
        report(f'{options.folds} folds, by the model alone', tables, values, 'page_type')
        values = np.array([np.nan if p['made'] else made_of[p['id']] for p in tables.pages])
        report(f'{options.folds} folds, the whole', tables, values, 'page_type')
        print(f'page types right: {np.mean(right):.3f}', flush=True)
    model = Model(setup, np.ones(len(tables.pages), bool))
    pathlib.Path(options.output).write_bytes(model.packed())
    for judged in options.judge:
        folder, truth = judged.split(':')
        others = read(folder, truth, options.tamis)
        article, other, types = model.scores(others)
        probability = raised(blended(article, other, types, others), types, others)
        report(os.path.basename(folder), others, f1(others, chosen(others, probability)), 'lang')


if __name__ == '__main__':
    sys.exit(main())
