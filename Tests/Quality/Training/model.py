"""The block model as a whole: what it is trained of, what it says of pages, and its bytes. As BlockModel in Swift."""
import struct
import zlib

import numpy as np

import class_words
import context
import ensembles

TYPES = ['article', 'forum', 'documentation', 'product', 'service', 'listing', 'collection']
MAGIC = b'tamis-blocks-1\n'
WORD_COLUMNS = ['words_own', 'words_decayed', 'words_least', 'words_greatest']
SCORE_COLUMNS = (
    ['score'] + [f'score{s}' for s in (-3, -2, -1, 1, 2, 3)] + [f'score_up{n}' for n in (1, 2, 3)]
    + ['score_kin', 'score_kin1', 'score_kin2', 'score_page', 'score_before', 'score_near5', 'score_near12',
       'score_greatest', 'score_sum'])
TYPE_COLUMNS = [
    'kept_mass', 'kept_mass_share', 'kept', 'kept_share', 'kept_blocks', 'longest_run', 'longest_run_share', 'runs',
    'entropy', 'entropy_of_mass', 'sentences', 'sentences_share', 'headings_share', 'list_items_share', 'link_share',
    'kin_of_texts', 'kin_kept', 'candidate_share', 'core_share', 'in_candidate_share', 'chrome_keeps_share',
    'rules_keep', 'rules_keep_share', 'greatest', 'mean_kept']
# A page's address tells its type where it tells anything; pages come without one, or with that of the site.
URL_OF_SITE = {'url_length': 1, 'url_root': 1}
# The rows of a page that training sees: chrome is much the same all over it.
ROWS_OF_PAGE = 110
# How long a page and its content are says much about the sites of the training data, and little elsewhere.
NOT_OF_TYPE = {
    'page_blocks', 'page_prose', 'page_density', 'page_sentences', 'page_longest', 'kept_mass', 'kept_mass_share', 'kept',
    'kept_share', 'kept_blocks', 'longest_run', 'entropy', 'sentences', 'core_share', 'in_candidate_share', 'rules_keep',
    'rules_keep_share', 'chrome_keeps_share'}
# What an article's blocks count for in the model of all types, and a made page's in all.
ARTICLE_WEIGHT, MADE_WEIGHT = .5, .6
TREES, TYPE_TREES = 440, 80


def fold(name, count, salt=''):
    return zlib.crc32((name + salt).encode()) % count


class Setup:
    """The training data, and what is the same for every fold."""

    def __init__(self, tables):
        self.tables = tables
        names = tables.names
        self.words = [names.index(n) for n in WORD_COLUMNS]
        self.page_columns = [i for i, n in enumerate(names) if n.startswith(('page_', 'ld_', 'og_', 'url_'))]
        # An article is one wherever it stands.
        self.is_url = [i for i, n in enumerate(names) if n.startswith('url_')]
        self.label = (tables.share > .5).astype(int)
        self.domain = [p['domain'] for p in tables.pages]
        self.type = np.array([TYPES.index(p['page_type']) for p in tables.pages])
        self.is_made = np.array([p['made'] for p in tables.pages])
        truth = np.array([max(len(p['words']), 30) for p in tables.pages])
        weight = np.clip(tables.length / truth[tables.page], .0005, .5)
        chance = np.minimum(1, ROWS_OF_PAGE / np.maximum(np.diff(tables.start), 1))[tables.page]
        chance = np.where(weight > .02, 1, chance)
        self.seen = np.random.RandomState(3).rand(len(weight)) < chance
        self.weight = (weight / chance * np.where(self.is_made[tables.page], MADE_WEIGHT, 1)).astype(np.float32)

    def inner(self, count, salt):
        """A fold by domain for each page, within the training data."""
        return np.array([fold(d, count, salt) for d in self.domain])


class Model:
    def __init__(self, setup, pages, report=lambda text: None):
        """pages: a mask of those to train on."""
        tables, page = setup.tables, setup.tables.page
        self.setup = setup
        rows = pages[page]
        X = tables.X.copy()
        # Words are scored by other pages than those they describe, as it will be.
        part = setup.inner(3, 'words')[page]
        for number in range(3):
            scores = class_words.scores(tables, rows & (part != number))
            X[np.ix_(part == number, setup.words)] = class_words.evidence(tables, *scores)[part == number]
        self.scores_of_words = class_words.scores(tables, rows)
        X[:, setup.is_url] = 0
        is_article = (setup.type == 0)[page]
        part = setup.inner(2, 'blocks')[page]

        def fit(X, mask, weight=setup.weight):
            return ensembles.train(X[mask], setup.label[mask], weight[mask], trees=TREES)

        def first_look(X, mask, weight=setup.weight):
            """Scores of blocks by models that have not seen their site."""
            score = np.zeros(len(rows), np.float32)
            for number in range(2):
                model = fit(X, mask & (part != number), weight)
                mine = rows & (part == number)
                score[mine] = ensembles.probability(model, X[mine])
            return score

        mask = rows & setup.seen & is_article
        score = first_look(X, mask)
        self.article = fit(X, mask)
        self.article_in_context = fit(np.hstack([X, context.score_context(tables, score)]), mask)
        report('article')

        F = context.page_features(tables, score, setup.page_columns)
        self.page_type = self.fit_type(F[pages], setup.type[pages])
        types, part_of_page = np.zeros((len(pages), len(TYPES)), np.float32), setup.inner(3, 'types')
        for number in range(3):
            train, judged = pages & (part_of_page != number), pages & (part_of_page == number)
            types[judged] = ensembles.probability(self.fit_type(F[train], setup.type[train]), F[judged])
        report('type')

        X[:, setup.is_url] = tables.X[:, setup.is_url]
        X = np.hstack([X, types[page]])
        weight = setup.weight * np.where(is_article, ARTICLE_WEIGHT, 1).astype(np.float32)
        mask = rows & setup.seen
        score = first_look(X, mask, weight)
        self.any_type = fit(X, mask, weight)
        self.any_type_in_context = fit(np.hstack([X, context.score_context(tables, score)]), mask, weight)
        report('any type')

    def fit_type(self, F, kind):
        columns = [self.setup.tables.names[i] for i in self.setup.page_columns]
        url = [i for i, n in enumerate(columns) if n.startswith('url_')]
        of_site, without = F.copy(), F.copy()
        of_site[:, url] = [URL_OF_SITE.get(columns[i], 0) for i in url]
        without[:, url] = -1
        weight = np.repeat([1, .6, .3], len(F))
        ignored = [i for i, name in enumerate(columns + TYPE_COLUMNS) if name in NOT_OF_TYPE]
        return ensembles.train(
            np.vstack([F, of_site, without]), np.tile(kind, 3), weight, trees=TYPE_TREES, depth=4, rate=.1,
            classes=len(TYPES), ignored=ignored)

    def scores(self, tables):
        """For other tables: for each block how likely it is content, and for each page the types' probabilities."""
        setup, page = self.setup, tables.page
        X = tables.X.copy()
        X[:, setup.words] = class_words.evidence(tables, *self.scores_of_words)
        X[:, setup.is_url] = 0
        score = ensembles.probability(self.article, X)
        article = ensembles.probability(self.article_in_context, np.hstack([X, context.score_context(tables, score)]))
        types = ensembles.probability(self.page_type, context.page_features(tables, score, setup.page_columns))
        X[:, setup.is_url] = tables.X[:, setup.is_url]
        X = np.hstack([X, types[page]])
        score = ensembles.probability(self.any_type, X)
        other = ensembles.probability(self.any_type_in_context, np.hstack([X, context.score_context(tables, score)]))
        return article, other, types

    def packed(self):
        """The model's bytes."""
        names = self.setup.tables.names
        key, score = self.scores_of_words
        blocks = len(names)
        context_columns, page_columns = len(SCORE_COLUMNS), len(self.setup.page_columns) + len(TYPE_COLUMNS)
        return b''.join([
            MAGIC, struct.pack('<I', self.fingerprint()), struct.pack('<I', len(key)), key.astype('<u4').tobytes(),
            score.astype('<f4').tobytes(), ensembles.packed(self.article, blocks),
            ensembles.packed(self.article_in_context, blocks + context_columns),
            ensembles.packed(self.page_type, page_columns), ensembles.packed(self.any_type, blocks + len(TYPES)),
            ensembles.packed(self.any_type_in_context, blocks + len(TYPES) + context_columns)])

    def fingerprint(self):
        """FNV-1a of the names of all features, as the program has it."""
        names = self.setup.tables.names
        pages = [names[i] for i in self.setup.page_columns]
        value = 0x811C9DC5
        for byte in ''.join(n + '\n' for n in names + SCORE_COLUMNS + pages + TYPE_COLUMNS + TYPES).encode():
            value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
        return value
