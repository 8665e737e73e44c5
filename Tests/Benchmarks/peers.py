#!/usr/bin/env python3
"""Runs another extractor over pages: peers.py resiliparse|trafilatura LIST (one path a line).

Prints the pages, their bytes, and the CPU seconds of parsing and extracting alone: neither imports nor the
reading of files count.
"""
import sys
import time


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)


def trafilatura():
    from trafilatura import extract

    return extract


def main(name, path):
    extract = {'resiliparse': resiliparse, 'trafilatura': trafilatura}[name]()
    pages, size, seconds = 0, 0, 0.0
    with open(path, encoding='utf-8') as paths:
        for line in paths:
            with open(line.rstrip('\n'), 'rb') as file:
                page = file.read()
            start = time.process_time()
            extract(page)
            seconds += time.process_time() - start
            pages += 1
            size += len(page)
    print(pages, size, f'{seconds:.6f}')


if __name__ == '__main__':
    main(*sys.argv[1:])
