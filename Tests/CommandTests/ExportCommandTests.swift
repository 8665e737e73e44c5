import TamisTestSupport
import Testing

/// An article with scalars beyond the Basic Multilingual Plane before its mentions, where counts in UTF-16 go astray.
private let articles = #"""
  {"id":"0123456789abcdef0123456789abcdef","url":"https://example.org/a","lang":"fr","title":"Une levée","text":"😀 À Lyon, Mistral AI a levé 1,7 milliard d’euros.\n\nLe siège reste à Paris 🇫🇷 en 2026.","published":"2026-11-24"}
  {"id":"zh-1","lang":"zh-Hant","text":"😀三成半的用戶年付1200元，台積電在2024年投資。"}

  """#

/// Annotated in `annotated.jsonl`.
private func exported(_ arguments: String) throws -> (TemporaryFolder, [String]) {
  let folder = try TemporaryFolder()
  try folder.write(articles, to: "in.jsonl")
  let ended = try runShell(
    "tamis annotate -q in.jsonl > annotated.jsonl && tamis export -q annotated.jsonl \(arguments)", in: folder
  )
  #expect(ended.status == 0, "\(ended.errorText)")
  return (folder, ended.lines.map(String.init))
}

@Test(
  "Spans are slices of the text, in code points",
  arguments: [
    ("doccano", ". as $a | .label[] | [$a.text[.[0]:.[1]], .[2]]"),
    ("prodigy", ". as $a | .spans[] | [$a.text[.start:.end], .label]"),
    ("spacy", ". as $a | .spans.mentions[] | [$a.text[.start:.end], .label]"),
    ("web-annotation", ".items[] | [.target.selector[1].exact, .body[0].value]"),
  ])
func exportedSpans(tool: String, query: String) throws {
  let (folder, lines) = try exported("--to \(tool)")
  #expect(lines.count == 2)
  try folder.write(lines.map { $0 + "\n" }.joined(), to: "out.jsonl")
  let spans = try runShell("jq -c '\(query)' out.jsonl", in: folder).lines
  let expected = try runShell(
    """
    jq -c '([.entities[] | [.start, 0, .text, .type]] + [.numbers[] | [.start, 1, .text, (.type | ascii_upcase)]])
      | sort | .[] | .[2:]' annotated.jsonl
    """, in: folder
  ).lines
  #expect(spans.contains(#"["1,7 milliard d’euros","MONEY"]"#))
  if tool != "prodigy" { #expect(spans == expected) }
}

@Test("Elasticsearch is given an action and the record for each article")
func exportedBulk() throws {
  let (folder, lines) = try exported("--to elasticsearch --index news")
  #expect(lines.count == 4)
  #expect(lines.first == #"{"index":{"_index":"news","_id":"0123456789abcdef0123456789abcdef"}}"#)
  let annotated = try folder.read("annotated.jsonl").split(separator: "\n").map(String.init)
  #expect([lines[1], lines[3]] == annotated)
}

@Test("Dolma's attributes are lists of start, end and score by label")
func exportedAttributes() throws {
  let (folder, lines) = try exported("--to dolma")
  try folder.write(lines.map { $0 + "\n" }.joined(), to: "out.jsonl")
  let checked = try runShell(
    """
    jq -e 'keys == ["attributes","id"] and all(.attributes[][]; length == 3 and .[0] < .[1] and .[2] >= 0)' out.jsonl
    jq -r '.attributes | keys[]' out.jsonl | grep -c '^tamis__numbers__MONEY$'
    """, in: folder)
  #expect(checked.lines == ["true", "true", "2"])
}

@Test("A web annotation tells its place by position and by quotation")
func exportedAnnotations() throws {
  let (folder, lines) = try exported("--to web-annotation --mentions numbers")
  try folder.write(lines[0] + "\n", to: "out.jsonl")
  let item = try runShell(
    "jq -c '.items[0] | [.id, .target.source.id, .target.scope, .target.selector]' out.jsonl", in: folder)
  let id = "urn:tamis:0123456789abcdef0123456789abcdef"
  let expected =
    #"["\#(id):annotation:0","\#(id)","https://example.org/a",[{"type":"TextPositionSelector","start":28,"end":48},"#
    + #"{"type":"TextQuoteSelector","exact":"1,7 milliard d’euros","prefix":"😀 À Lyon, Mistral AI a levé ","#
    + #""suffix":".\n\nLe siège reste à Paris 🇫🇷 en "}]]"# + "\n"
  #expect(item.text == expected)
}

@Test("brat is given two files for each article")
func exportedFolder() throws {
  let (folder, lines) = try exported("--to brat --output brat")
  #expect(lines.isEmpty)
  let names = folderNames(at: folder.file("brat"))
  let first = "0000000-0123456789abcdef0123456789abcdef"
  #expect(names == ["\(first).ann", "\(first).txt", "0000001-zh-1.ann", "0000001-zh-1.txt"])
  #expect(try folder.read("brat/\(first).txt").hasPrefix("😀 À Lyon"))
  #expect(try folder.read("brat/\(first).ann").contains("\tMONEY 28 48\t1,7 milliard d’euros\n"))
}

@Test(
  "Wrong options are told",
  arguments: [[], ["--to", "word"], ["--to", "brat"], ["--to", "spacy", "--index", "x"]])
func exportUsage(options: [String]) throws {
  #expect(try runTamis(["export"] + options, stdin: "".utf8).status == 2)
}

private let consumers = PythonPackages.interpreter(
  "tamis-export-tests", packages: ["spacy", "pybrat", "doccano-transformer"],
  modules: ["spacy", "pybrat", "doccano_transformer.utils"])

@Test(
  "The tools' own readers take what is exported",
  .enabled(
    if: consumers != nil, "PyPI cannot be reached: spaCy, pybrat and doccano-transformer are not there"))
func ownReaders() throws {
  let python = try #require(consumers)
  let (folder, _) = try exported("--to brat --output brat")
  try folder.write(
    """
    import json, sys, types
    import spacy
    from spacy.tokens import DocBin
    nlp = spacy.blank("xx")
    store = DocBin()
    count = 0
    for line in open("spacy.jsonl", encoding="utf-8"):
        record = json.loads(line)
        doc = nlp(record["text"])
        spans = [doc.char_span(e["start"], e["end"], label=e["label"], kb_id=e["kb_id"], alignment_mode="expand")
                 for e in record["ents"]]
        for span, e in zip(spans, record["ents"]):
            assert span is not None and record["text"][e["start"]:e["end"]] in span.text, e
        doc.ents = spacy.util.filter_spans(spans)
        count += len(spans)
        store.add(doc)
    assert len(list(DocBin().from_bytes(store.to_bytes()).get_docs(nlp.vocab))) == 2 and count > 4
    from pybrat.parser import BratParser
    examples = BratParser(error="raise").parse("brat")
    assert len(examples) == 2
    for example in examples:
        assert example.entities
        for entity in example.entities:
            assert " ".join(example.text[s.start:s.end] for s in entity.spans) == entity.mention, entity
    # doccano-transformer is older than spaCy 3, and reads what doccano gives out, whose key is "labels".
    from spacy.training import offsets_to_biluo_tags
    sys.modules["spacy.gold"] = types.SimpleNamespace(biluo_tags_from_offsets=offsets_to_biluo_tags)
    from doccano_transformer.datasets import NERDataset
    with open("given.jsonl", "w", encoding="utf-8") as given:
        for number, line in enumerate(open("doccano.jsonl", encoding="utf-8")):
            record = json.loads(line)
            json.dump({"id": number, "text": record["text"], "labels": record["label"]}, given)
            given.write(chr(10))
    tagged = [x["data"] for x in NERDataset.from_jsonl("given.jsonl").to_conll2003(tokenizer=str.split)]
    assert len(tagged) == 2 and "1,7 _ _ B-MONEY" in tagged[0], tagged
    print("ok")
    """, to: "check.py")
  let ended = try runShell(
    """
    for tool in spacy doccano; do tamis export -q --to $tool annotated.jsonl > $tool.jsonl; done
    '\(python)' check.py
    """, in: folder, seconds: 300)
  #expect(ended.text == "ok\n", "\(ended.errorText)")
}
