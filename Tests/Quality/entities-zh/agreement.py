#!/usr/bin/env python3
"""Prints how far the two annotations of FILE.jsonl agree: F1 of spans with their types, by type, and of spans alone."""
import collections
import json
import sys


def spans(entities):
    return {(e['start'], e['end'], e['type']) for e in entities}


def f1(common, one, other):
    return 2 * common / (one + other) if one + other else 1


for path in sys.argv[1:]:
    counts = collections.defaultdict(lambda: [0, 0, 0])
    with open(path, encoding='utf-8') as file:
        for line in file:
            record = json.loads(line)
            # Both are kept where they differ; else they are what was agreed on.
            first = spans(record.get('first', record['entities']))
            second = spans(record.get('second', record['entities']))
            for key in {e[2] for e in first | second} | {'all', 'spans alone'}:
                def chosen(entities):
                    return {e[:2] if key == 'spans alone' else e for e in entities if key in (e[2], 'all', 'spans alone')}
                one, other = chosen(first), chosen(second)
                for index, number in enumerate((len(one & other), len(one), len(other))):
                    counts[key][index] += number
    print(path, ', '.join(f'{key} {f1(*numbers):.3f}' for key, numbers in sorted(counts.items())))
