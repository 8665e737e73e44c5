"""Oblivious trees: trained by CatBoost, written as `TreeEnsemble` in Swift reads them."""
import json
import os
import struct
import tempfile

import numpy as np
from catboost import CatBoostClassifier, Pool

SEED = 20_24


def train(X, y, weight=None, *, trees, depth=6, rate=.05, classes=2, ignored=(), threads=2):
    model = CatBoostClassifier(
        iterations=trees, depth=depth, learning_rate=rate, l2_leaf_reg=6, border_count=63, rsm=.4,
        bootstrap_type='Bernoulli', subsample=.5, boosting_type='Plain', random_seed=SEED,
        loss_function='MultiClass' if classes > 2 else 'Logloss', thread_count=threads, verbose=False,
        allow_writing_files=False, ignored_features=list(ignored))
    return model.fit(Pool(X, y, weight=weight))


def probability(model, X):
    """Of content for a binary model, of each class for another."""
    scores = model.predict_proba(X, thread_count=2).astype(np.float32)
    return scores[:, 1] if scores.shape[1] == 2 else scores


def packed(model, features):
    """The bytes of a model."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'model.json')
        model.save_model(path, format='json')
        with open(path) as file:
            description = json.load(file)
    scale, bias = description['scale_and_bias']
    bias = bias if isinstance(bias, list) else [bias]
    columns = {f['feature_index']: f['flat_feature_index'] for f in description['features_info']['float_features']}
    depths, splits, borders, leaves = [], [], [], []
    for tree in description['oblivious_trees']:
        questions = tree['splits'] or []
        depths.append(len(questions))
        for question in questions:
            splits.append(columns[question['float_feature_index']])
            borders.append(question['border'])
        leaves += [scale * value for value in tree['leaf_values']]
    outputs = len(leaves) // sum(1 << d for d in depths)
    bias = (bias * outputs)[:outputs]
    return b''.join([
        struct.pack('<3I', outputs, features, len(depths)), np.array(bias, '<f4').tobytes(),
        np.array(depths, 'u1').tobytes(), np.array(splits, '<u2').tobytes(), np.array(borders, '<f4').tobytes(),
        np.array(leaves, '<f4').tobytes()])
