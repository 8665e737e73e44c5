"""What the program makes of pages with a model: the rules' part in it and pages read from their state included."""
import base64
import collections
import json
import pathlib
import subprocess
import tempfile

import labels


def f1(tamis, model, pages):
    """For each page the F1 of the words of its text.

    model: its bytes. pages: {id: {url, path, words}}, where words are those of the annotated text.
    """
    values = dict.fromkeys(pages, 0.0)
    with tempfile.TemporaryDirectory() as folder:
        trained, records = pathlib.Path(folder, 'model.bin'), pathlib.Path(folder, 'pages.jsonl')
        trained.write_bytes(model)
        with open(records, 'w', encoding='utf-8') as file:
            for name, page in pages.items():
                html = base64.b64encode(pathlib.Path(page['path']).read_bytes()).decode()
                file.write(json.dumps({'id': name, 'url': page['url'], 'html_base64': html}) + '\n')
        run = subprocess.run(
            [tamis, 'extract', '-q', '--block-model', trained, records], stdout=subprocess.PIPE, check=True)
        for line in run.stdout.splitlines():
            article = json.loads(line)
            values[article['id']] = of_words(labels.words(article['text']), pages[article['id']]['words'])
    return values


def of_words(found, true):
    found, true = collections.Counter(found), collections.Counter(true)
    total = sum(found.values()) + sum(true.values())
    return 2 * sum((found & true).values()) / total if total else 1.0
