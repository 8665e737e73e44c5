#!/usr/bin/env python3
"""Writes the files of known names and words that `tamis train-entities --names` reads, one for each language.

    names.py --packages FOLDER --output FOLDER

FOLDER holds Debian packages, unpacked each into a folder of its name (names.sh fetches them):
    libgeonames-common          names of cities, GeoNames, CC BY 4.0
    iso-codes                   countries and their subdivisions, LGPL 2.1 or later
    hunspell-fr-comprehensive   French words, given names, surnames and proper names, Dicollecte, MPL 2.0
    hunspell-en-us              English words, SCOWL, a permissive licence
    python3-fake-factory        given names and surnames of many languages, Faker, MIT
    python3-jieba               Chinese words with their frequency and class, jieba, MIT
What this folder holds as fr.txt, en.txt, zh.txt and all.txt was written for this project.

A line of the output is CLASS[,CLASS…] TAB NAME [TAB FREQUENCY].
"""
import argparse
import ast
import collections
import gettext
import json
import pathlib
import re

HERE = pathlib.Path(__file__).parent
LATIN = re.compile(r"^[A-Za-zÀ-ɏ0-9' .&’-]+$")


class Names:
    """Names with the set of their classes, in the order they came."""

    def __init__(self):
        self.classes = collections.OrderedDict()
        self.frequency = {}

    def add(self, name, *classes, frequency=0):
        name = ' '.join(name.replace('’', "'").split())
        if not name: return
        self.classes.setdefault(name, set()).update(classes)
        self.frequency[name] = max(frequency, self.frequency.get(name, 0))

    def write(self, path):
        with open(path, 'w', encoding='utf-8') as file:
            for name, classes in self.classes.items():
                line = ','.join(sorted(classes)) + '\t' + name
                file.write(line + (f'\t{self.frequency[name]}' if self.frequency[name] else '') + '\n')


def catalog(path):
    with open(path, 'rb') as file:
        return {k: v for k, v in gettext.GNUTranslations(file)._catalog.items() if isinstance(k, str) and k and v}


def cities(packages, language):
    return catalog(packages / f'libgeonames-common/usr/share/locale/{language}/LC_MESSAGES/geonames.mo')


def territories(packages, language):
    """Countries and subdivisions in the language, where they are translated."""
    for domain in ('iso_3166-1', 'iso_3166-2'):
        path = packages / f'iso-codes/usr/share/locale/{language}/LC_MESSAGES/{domain}.mo'
        if path.exists(): yield from catalog(path).values()


def subdivisions(packages):
    for kind in ('3166-1', '3166-2'):
        path = packages / f'iso-codes/usr/share/iso-codes/json/iso_{kind}.json'
        for row in json.loads(path.read_text(encoding='utf-8'))[kind]:
            for key in ('name', 'common_name'):
                if key in row: yield row[key]


def people(packages, locales, names):
    """Given names and surnames of some of Faker's locales."""
    folder = packages / 'python3-fake-factory/usr/lib/python3/dist-packages/faker/providers/person'
    for path in sorted(folder.glob('*/__init__.py')):
        if locales and path.parent.name not in locales: continue
        for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name): continue
            kind = 'given' if 'first' in node.targets[0].id else 'surname' if 'last' in node.targets[0].id else None
            if kind is None or 'format' in node.targets[0].id: continue
            for text in ast.walk(node.value):
                if isinstance(text, ast.Constant) and isinstance(text.value, str) and '{' not in text.value:
                    yield text.value, kind


def own(names, language):
    """The lists written for this project: lines `class[,class]: name, name …`."""
    for file in (HERE / f'{language}.txt', HERE / 'all.txt'):
        for line in file.read_text(encoding='utf-8').splitlines():
            if not line.strip() or line.startswith('#'): continue
            classes, _, rest = line.partition(':')
            for name in rest.split(','): names.add(name, *classes.strip().split(','))


def suffix_rules(path):
    """The rules of a hunspell affix file with flags of two letters: flag -> (strip, add, condition, tags)."""
    rules = collections.defaultdict(list)
    for line in path.read_text(encoding='utf-8').splitlines():
        fields = line.split()
        if len(fields) < 5 or fields[0] != 'SFX' or fields[2] in 'YN': continue
        strip, add = ('' if part == '0' else part for part in (fields[2], fields[3].split('/')[0]))
        rules[fields[1]].append((strip, add, re.compile('(?:' + fields[4] + ')$'), set(fields[5:])))
    return rules


def inflected(word, flags, rules):
    """The forms of a word with their tags."""
    for flag in (flags[at:at + 2] for at in range(0, len(flags) - 1, 2)):
        for strip, add, condition, tags in rules.get(flag, []):
            if word.endswith(strip) and condition.search(word): yield word[:len(word) - len(strip)] + add, tags


def hunspell_french(packages, names):
    rules = suffix_rules(packages / 'hunspell-fr-comprehensive/usr/share/hunspell/fr.aff')
    classes = {'prn': 'given', 'patr': 'surname', 'npr': 'name', 'nom': 'word', 'adj': 'word', 'v': 'verb', 'adv': 'word'}
    path = packages / 'hunspell-fr-comprehensive/usr/share/hunspell/fr.dic'
    for line in path.read_text(encoding='utf-8').splitlines()[1:]:
        word = re.split(r'[/\s]', line)[0]
        found = {classes[tag] for tag in re.findall(r'po:([a-z]+)', line) if tag in classes}
        found |= {'verb'} if re.search(r'po:v\d', line) else set()
        if len(word) > 1 and found: names.add(word, *found)
        if not word.islower(): continue
        # Of verbs what stands behind names in headlines, and the imperative of instructions; else all forms.
        for form, tags in inflected(word, re.split(r'\s', line)[0].partition('/')[2], rules):
            if not LATIN.match(form): continue
            if 'verb' in found:
                if 'po:ipre' in tags and tags & {'po:3sg', 'po:3pl', 'po:2pl'}: names.add(form, 'verb')
            elif 'word' in found:
                names.add(form, 'word')


def hunspell_english(packages, names):
    path = packages / 'hunspell-en-us/usr/share/hunspell/en_US.dic'
    for line in path.read_text(encoding='utf-8', errors='replace').splitlines()[1:]:
        word = line.split('/')[0].strip()
        if len(word) > 1 and LATIN.match(word): names.add(word, 'word' if word.islower() else 'name')


def latin(packages, language):
    names = Names()
    own(names, language)
    known = cities(packages, 'en')
    if language == 'fr': known = {**known, **cities(packages, 'fr')}
    for name in known.values():
        if LATIN.match(name) and len(name) > 2: names.add(name, 'place')
    for name in list(territories(packages, language)) + list(subdivisions(packages)):
        if LATIN.match(name) and len(name) > 2: names.add(name, 'territory')
    for name, kind in people(packages, None, names):
        if LATIN.match(name) and len(name) > 1: names.add(name, kind)
    if language == 'fr': hunspell_french(packages, names)
    else: hunspell_english(packages, names)
    return names


def chinese(packages):
    classes = {'nr': 'person', 'nrfg': 'person', 'nrt': 'foreign', 'ns': 'place', 'nt': 'org', 'nz': 'name', 'j': 'name',
               'n': 'word', 'ng': 'word', 'a': 'word', 'v': 'verb', 'vn': 'verb', 'vg': 'verb'}
    names = Names()
    own(names, 'zh')
    path = packages / 'python3-jieba/usr/lib/python3/dist-packages/jieba/dict.txt'
    given, foreign = collections.Counter(), collections.Counter()
    surnames = {name for name, kind in people(packages, ('zh_CN', 'zh_TW'), names) if kind == 'surname'}
    for line in path.read_text(encoding='utf-8').splitlines():
        word, frequency, kind = line.split(' ')
        # Rare long words cost room and are names of nothing.
        if len(word) > 9: continue
        found = [classes[kind]] if kind in classes else []
        names.add(word, *found, frequency=int(frequency))
        # Characters that given names, and foreign names, are made of.
        if kind in ('nr', 'nrfg') and len(word) in (2, 3) and word[0] in surnames: given.update(word[1:])
        if kind == 'nrt': foreign.update(word)
    for character, count in given.items():
        if count >= 40: names.add(character, 'given')
    for character, count in foreign.items():
        if count >= 20: names.add(character, 'foreign')
    for language in ('zh', 'zh_CN', 'zh_TW'):
        for name in cities(packages, language).values():
            if re.match(r'^[一-鿿·]+$', name) and len(name) > 1: names.add(name, 'place')
        for name in territories(packages, language):
            for part in re.split(r'[，,;；]', name):
                if re.match(r'^[一-鿿·]+$', part) and len(part) > 1: names.add(part, 'territory')
    for name, kind in people(packages, ('zh_CN', 'zh_TW'), names): names.add(name, kind)
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--packages', type=pathlib.Path, required=True)
    parser.add_argument('--output', type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    for language in ('fr', 'en'): latin(options.packages, language).write(options.output / f'names-{language}.tsv')
    chinese(options.packages).write(options.output / 'names-zh.tsv')


if __name__ == '__main__': main()
