"""Makes pages of other times and kinds out of those there are, so that the model does not lean on how sites are built today.

Portals: lists of links of other pages stand around the content. Old pages: no sectioning elements, few classes, no structured
data, tables and line breaks in the place of paragraphs. Short pages: most paragraphs of the content are gone. More than half
have the address of their site only. What is content of what is left stays the same.
"""
import json
import random
import re

import lxml.etree
import lxml.html

import labels

SEED = 11
# Lists of links taken from one page.
LISTS_OF_PAGE = 3
HEADINGS = ['Top stories', 'Most read', 'Hot', 'Latest news', 'Photos', 'Video', 'Topics', 'More', 'Today', 'Popular']
SECTIONS = {'article', 'main', 'section', 'header', 'footer', 'nav', 'aside', 'figure', 'figcaption'}


def parsed(html):
    try:
        return lxml.html.document_fromstring(html, parser=lxml.html.HTMLParser(encoding='utf-8', huge_tree=True))
    except (lxml.etree.ParserError, ValueError):
        return None


def link_lists(page):
    """Elements of 5 to 40 links that are little else."""
    body = page.find('body')
    for element in body.iter('ul', 'ol', 'table', 'div', 'nav', 'aside', 'dl') if body is not None else ():
        links = element.findall('.//a')
        if not 5 <= len(links) <= 40 or next(element.iter('script', 'style', 'form'), None) is not None:
            continue
        linked = sum(len(''.join(link.itertext())) for link in links)
        length = len(re.sub(r'\s+', ' ', ''.join(element.itertext())))
        if length and linked / length > .7 and linked / len(links) > 12:
            yield element


def make_portal(page, lists, chance):
    """Puts heaps of links around the content."""
    body = page.find('body')

    def heap():
        parts = []
        for _ in range(chance.randint(1, 6)):
            if chance.random() < .4:
                parts.append(f'<h3>{chance.choice(HEADINGS)}</h3>')
            parts.append(chance.choice(lists))
        return lxml.html.fragment_fromstring(f"<div>{''.join(parts)}</div>")

    for _ in range(chance.randint(1, 4)):
        where, inner = chance.random(), list(body.iter('div'))[:200]
        if where < .3:
            body.insert(0, heap())
        elif where < .8 or not inner:
            body.append(heap())
        else:
            beside = chance.choice(inner)
            beside.getparent().insert(beside.getparent().index(beside), heap())


def make_old(page, chance):
    """Takes away what HTML 5 and style sheets brought."""
    keeps_classes, keeps_headings, paragraphs = chance.random() < .3, chance.random() < .5, chance.random()
    for element in page.xpath('//meta[starts-with(@property, "og:")] | //script[contains(@type, "json")]'):
        element.drop_tree()
    for element in page.iter():
        if not isinstance(element.tag, str):
            continue
        if not keeps_classes:
            for name in ('class', 'id', 'role', 'itemprop', 'aria-label', 'data-testid'):
                element.attrib.pop(name, None)
        if element.tag in SECTIONS or (not keeps_headings and element.tag in ('h2', 'h3', 'h4', 'h5', 'h6')):
            element.tag = 'div'
    body = page.find('body')
    for element in list(body.iter('p')) if paragraphs < .5 else ():
        if paragraphs >= .35:
            element.tag = 'div'
            continue
        # Two line breaks after the text.
        parent = element.getparent()
        first, second = lxml.etree.Element('br'), lxml.etree.Element('br')
        element.tag, second.tail, element.tail = 'span', element.tail, None
        place = parent.index(element)
        parent.insert(place + 1, first)
        parent.insert(place + 2, second)
    if chance.random() < .4:
        for element in [e for e in body.iter('div') if chance.random() < .5 and e.getparent().tag in ('div', 'body', 'td')]:
            parent, tail = element.getparent(), element.tail
            place = parent.index(element)
            table = lxml.etree.Element('table')
            cell = lxml.etree.SubElement(lxml.etree.SubElement(table, 'tr'), 'td')
            element.tail, table.tail = None, tail
            parent.remove(element)
            cell.append(element)
            parent.insert(place, table)


def make_short(page, text, chance):
    """Takes most paragraphs of the content away, and returns what is left of its text."""
    lines = text.split('\n')
    known = {' '.join(line.split()) for line in lines if len(line) > 60}
    found = [p for p in page.find('body').iter('p') if ' '.join(''.join(p.itertext()).split()) in known]
    gone = set()
    for paragraph in found[chance.randint(1, 5):]:
        gone.add(' '.join(''.join(paragraph.itertext()).split()))
        paragraph.drop_tree()
    return '\n'.join(line for line in lines if ' '.join(line.split()) not in gone)


def augmented(pages):
    """For pages {id, url, html (bytes), text, page_type}: page records of their variants, with the same ids, and their texts."""
    chance = random.Random(SEED)
    lists = []
    for page in pages:
        tree = parsed(page['html'])
        for element in list(link_lists(tree))[:LISTS_OF_PAGE] if tree is not None else ():
            lists.append(lxml.etree.tostring(element, encoding='unicode', with_tail=False))
    for page in pages:
        tree = parsed(page['html'])
        if tree is None or tree.find('body') is None:
            continue
        is_list = page['page_type'] in ('listing', 'collection')
        # In a list of links other links could be anything.
        text = page['text']
        if not is_list and chance.random() < .4:
            text = make_short(tree, text, chance)
        if not is_list and chance.random() < .75:
            make_portal(tree, lists, chance)
        if is_list or chance.random() < .65:
            make_old(tree, chance)
        url = page['url']
        if url and chance.random() < .6:
            url = '/'.join(url.split('/')[:3]) + '/'
        html = lxml.etree.tostring(tree, encoding='unicode', method='html')
        yield {'id': page['id'], 'url': url, 'html': html}, text
