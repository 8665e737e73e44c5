#!/usr/bin/env python3
"""Writes the inputs that the fuzzer begins with: seeds.py FOLDER [EVALUATION DATA].

Made of the repository's samples and, where there are any, of the shared cases; one folder for each target.
"""
import base64
import gzip
import json
import pathlib
import sys

out = pathlib.Path(sys.argv[1])
evaluation = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
root = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = {"fr": 0, "zh-Hans": 1, "zh-Hant": 2, "en": 3, "zh": 1}  # As in TaggedText.swift.
counts = {}


def add(target, data):
    counts[target] = counts.get(target, 0) + 1
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{counts[target]:05}").write_bytes(data)


def add_text(text, language):
    data = bytes([LANGUAGES.get(language, 4)]) + text.encode("utf-8", "replace")
    for target in ("normalize", "numbers", "names"):
        add(target, data)


def warc(body, url="http://example.org/", kind="response"):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" if kind == "response" else b""
    block = head + body
    return (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-11-24T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0f0f0f0f-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    ).encode() + block + b"\r\n\r\n"


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


for page in sorted(root.glob("Samples/*/source.*")):
    if page.suffix == ".json":
        continue
    data = page.read_bytes()
    for target in ("extract", "decode"):
        add(target, data[:100_000])
    add("decode", b"gb18030\n" + data[:2_000])
    add("archive", warc(data[:5_000]))
    add("archive", gzip.compress(warc(data[:5_000])) + gzip.compress(warc(b"<p>b")))
for record in sorted(root.glob("Samples/*/*.jsonl")):
    for line in record.read_bytes().splitlines():
        add("pages", line[:50_000])
        if len(line) < 50_000:
            add("articles", line)
            add("archive", line)
        article = json.loads(line)
        for paragraph in (article.get("text") or "").split("\n\n")[:40]:
            add_text(paragraph, article.get("language"))
for kind in ("response", "revisit", "resource", "conversion", "metadata"):
    add("archive", warc(b"<p>a", kind=kind) + warc(b"<p>b"))
add("archive", b"filedesc://a.arc 0.0.0.0 20260101000000 text/plain 20\n1 0 Example\nURL IP\n\n\n"
    b"http://example.org/ 192.0.2.1 20260101000000 text/html 43\nHTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
add("pages", b'{"url":"https://example.org/","html":"<p>a","http":{"status":200}}')
add("articles", b'{"text":"Une dizaine de pages.\\n\\nEt 3,5 %.","language":"fr"}')
add("lists", b'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>'
    b"<loc>https://example.org/a?b=1&amp;c=2</loc><lastmod>2026-11-24</lastmod></url></urlset>")
add("lists", b"<rss version='2.0'><channel><item><link>/a</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>"
    b"</item></channel></rss>")
add("lists", b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link rel='alternate' href='/a'/><updated>"
    b"2026-11-24T10:00:00Z</updated></entry></feed>")
add("lists", b'{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"/a","date_published":"2026-11-24"}]}')
add("lists", b"<head><link rel=alternate type=application/rss+xml href=/feed></head>")
add("lists", b'org,example)/ 20261124100000 {"url":"http://example.org/","offset":"12","filename":"a.warc.gz"}')
add("robots", b"User-agent: *\nDisallow: /a*b$\nAllow: /a\nCrawl-delay: 2\nSitemap: https://example.org/s.xml\n\0a/b")
add("urls", b"http://user:pass@EXAMPLE.org:80/%7Ea/../b?c#d\nhttps://example.org/x/y")
add("urls", b"//[::ffff:7f00:1]:8080/\nhttp://0x7f.1/")
add("site-rules", "[example.org/a]\nkeep = main.a > p:nth-child(2), //p[@data-x='1']\ndrop = #n a[href^='/']\n"
    "title = h1\ndate = time\n".encode())
for text in ("À 8 h 30, Jean-Pierre Dupont (La Poste) a payé 1 234,50 € à l'ONU.", "Le XXIe siècle, 3e édition."):
    add_text(text, "fr")
for text in ("二〇二四年三月五日，馬雲在杭州花了三億五千萬元。", "100万美元，百分之三十"):
    add_text(text, "zh-Hans")

if evaluation and evaluation.is_dir():
    cases = evaluation / "reliability/cases"
    for case in lines(cases / "robots.jsonl"):
        add("robots", (case["robots"] + "\0" + case["url"]).encode("utf-8", "replace"))
    for case in lines(cases / "url.jsonl"):
        add("urls", (case["input"] + "\n" + (case.get("base") or "")).encode("utf-8", "replace"))
    for case in lines(cases / "encoding_sniff.jsonl"):
        add("decode", base64.b64decode(case["data_b64"])[:20_000])
    for case in lines(cases / "naughty.jsonl"):
        add_text(case["text"], None)
    for path in sorted((cases / "json").iterdir()):
        for target in ("pages", "articles"):
            add(target, b'{"text":"a","html":"b","x":' + path.read_bytes()[:5_000] + b"}")
    for path in sorted((cases / "html/libxml2").rglob("*")):
        if path.is_file():
            add("extract", path.read_bytes()[:100_000])
    for name in ("tokenizer_inputs.jsonl", "tree.jsonl"):
        for case in lines(cases / "html" / name):
            text = case.get("input") or case.get("data") or case.get("html")
            if isinstance(text, str):
                add("extract", text.encode("utf-8", "replace"))
    for path in sorted((cases / "warc").rglob("*")):
        if path.is_file() and path.stat().st_size < 200_000:
            add("archive", path.read_bytes())
    for path in sorted((evaluation / "numbers/cases").glob("*.jsonl")):
        for case in lines(path):
            data = bytes([LANGUAGES.get(case["lang"], 4)]) + case["text"].encode("utf-8", "replace")
            add("numbers", data)
    for path in sorted((evaluation / "normalize/cases").glob("*.jsonl")):
        for case in lines(path):
            text = case.get("text") or case.get("input")
            if isinstance(text, str):
                add("normalize", bytes([4]) + text[:2_000].encode("utf-8", "replace"))

print(" ".join(f"{target}:{count}" for target, count in sorted(counts.items())))
