import Foundation
import TamisTestSupport
import Testing

private let articles = #"""
  {"id":"0123456789abcdef0123456789abcdef","url":"https://example.org/a","lang":"fr","title":"Une levée","text":"😀 À Lyon, Mistral AI a levé 1,7 milliard d’euros.","published":"2026-11-24"}
  {"id":"zh-1","lang":"zh-Hant","text":"😀三成半的用戶年付1200元，台積電在2024年投資。"}

  """#

/// What the page is made from.
private func figures(in page: String) throws -> [String: Any] {
  let json = try #require(page.split(separator: "id=\"data\">").last?.split(separator: "</script>").first)
  return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}

@Test("Of files, folders of compressed shards and standard input a page is made")
func reportedInputs() throws {
  let folder = try TemporaryFolder()
  try folder.write(articles, to: "in.jsonl")
  let ended = try runShell(
    """
    tamis run -q --from annotate --until annotate --shards 2 --compress zst --output shards in.jsonl 2>/dev/null \\
      || { mkdir shards && tamis annotate -q in.jsonl | gzip > shards/part-00000.jsonl.gz; }
    printf 'no record\\n' > bad.jsonl
    tamis report --html report.html --errors failed.jsonl bad.jsonl shards/ - < in.jsonl
    jq -r .code failed.jsonl
    """, in: folder)
  #expect(ended.text == "bad-record\n", "\(ended.errorText)")
  #expect(ended.errorText.contains("tamis report: 5 inputs: 4 records, 1 error (bad-record 1), 0 dropped"))
  let page = try folder.read("report.html")
  let data = try figures(in: page)
  #expect(data["inputs"] as? [String] == ["bad.jsonl", "shards/", "-"])
  let counts = try #require(data["figures"] as? [String: Any])
  #expect(counts["articles"] as? Int == 4)
  #expect(counts["errors"] as? Int == 1)
  #expect((counts["samples"] as? [Any])?.count == 2)
}

@Test("The page is the same for any number of jobs")
func reportedInParallel() throws {
  let folder = try TemporaryFolder()
  let lines = (0..<3_000).map { number in
    #"{"id":"i\#(number)","url":"https://h\#(number % 70).org/","text":"Texte \#(number).","entities":[{"start":0,"end":1,"type":"PER","norm":"P\#(number * number % 997)"}],"numbers":[{"start":0,"end":1,"text":"x","type":"money","value_text":"0.\#(number)","unit":"EUR"}]}"#
  }
  try folder.write(lines.joined(separator: "\n"), to: "in.jsonl")
  let ended = try runShell(
    """
    for jobs in 1 2 8; do tamis report -q --jobs $jobs in.jsonl > $jobs.html; done
    cmp 1.html 2.html && cmp 1.html 8.html && echo same
    """, in: folder)
  #expect(ended.text == "same\n")
}

@Test(
  "The locale decides about the language unless the user does",
  arguments: [
    ("LC_ALL=fr_FR.UTF-8", "", "fr"), ("LC_ALL= LC_MESSAGES=zh_TW LANG=fr", "", "zh"), ("LC_ALL=C", "", "zh"),
    ("LC_ALL=fr_FR.UTF-8", "--lang en", "en"),
  ])
func reportedLanguage(environment: String, options: String, language: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(#"{"text":"三成半","lang":"zh-Hant"}"#, to: "in.jsonl")
  let ended = try runShell("\(environment) tamis report -q \(options) in.jsonl", in: folder)
  #expect(try figures(in: ended.text)["lang"] as? String == language)
}

@Test("A page that cannot be written whole is not there")
func reportNotWritten() throws {
  let folder = try TemporaryFolder()
  let missing = try runTamis(["report", "--html", "nowhere/report.html"], stdin: articles.utf8, in: folder)
  #expect(missing.status == 1)
  #expect(missing.errorText.contains("create the folder first"))
  let full = try runShell("tamis report -q --html /dev/full - < /dev/null", in: folder)
  #expect(full.status == 1)
  let pages = try runTamis(
    ["report", "-q", "--strict", "-"], stdin: #"{"html":"<p>A page"}"#.utf8, in: folder)
  #expect(pages.status == 3)
  #expect(folder.names().isEmpty)
}

@Test(
  "Wrong options are told",
  arguments: [
    ["--samples", "501"], ["--samples", "-1"], ["--lang", "de"], ["--html", "a", "--errors", "a"],
  ])
func reportUsage(options: [String]) throws {
  #expect(try runTamis(["report"] + options, stdin: "".utf8).status == 2)
}
