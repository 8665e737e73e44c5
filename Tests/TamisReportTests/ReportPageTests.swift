import Foundation
import TamisCore
import Testing

@testable import TamisReport

/// Texts that would be markup, code or a lie if they were not escaped.
private let hostile = [
  "</script><script>alert(1)</script>", "<!--<script>", "\"'><img src=x onerror=alert(1)>", "]]>",
  "\u{202E}gpj.exe", "a\u{0}b\u{7F}", "\u{2028}alert(1)", "&lt;b&gt;", "__proto__", "constructor",
]

private func page(_ texts: [String], language: ReportPage.Language? = nil) throws -> String {
  var reader = try ReportReader()
  var figures = ReportFigures()
  for text in texts {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let line =
      #"{"id":\#(quoted),"url":\#(quoted),"source":\#(quoted),"title":\#(quoted),"lang":\#(quoted),"text":\#(quoted),"published":\#(quoted),"removed":[{"cls":\#(quoted),"rule":\#(quoted),"chars":1,"text":\#(quoted)}],"entities":[{"start":0,"end":1,"type":"PER","norm":\#(quoted)}],"numbers":[{"start":0,"end":1,"text":\#(quoted),"type":"money","value_text":"1","unit":"EUR"}]}"#
    figures.add(try reader.read(Array(line.utf8), at: Origin(file: text, line: 1)))
    figures.add(TamisError(.badRecord, at: Origin(file: text), problem: text, remedy: text))
  }
  return String(decoding: ReportPage(figures, inputs: texts, language: language).html(), as: UTF8.self)
}

/// What stands between the tags of the data.
private func data(of page: String) throws -> [String: Any] {
  let json = try #require(page.split(separator: "id=\"data\">").last?.split(separator: "</script>").first)
  #expect(!json.contains("<"))
  return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}

@Test("Nothing of a record is markup in the page", arguments: hostile)
func escapedPage(text: String) throws {
  let page = try page([text])
  // The head's, the data's, and the page's own; no more begin or end.
  #expect(page.components(separatedBy: "<script").count == 3)
  #expect(page.components(separatedBy: "</script").count == 3)
  #expect(!page.contains("<img") && !page.contains("<!--"))
  let figures = try #require(try data(of: page)["figures"] as? [String: Any])
  let sample = try #require((figures["samples"] as? [[String: Any]])?.first)
  #expect(sample["text"] as? String == text)
}

@Test("The page's policy lets it load nothing and run one script")
func policy() throws {
  let page = try page(["x"])
  let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
  #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
  #expect(policy.contains("; script-src 'sha256-"))
  #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("data:"))
  for forbidden in [" src=", "@import", "url(", "fetch(", "innerHTML", "eval(", "document.write", "style=\""]
  {
    #expect(!page.contains(forbidden), "\(forbidden)")
  }
}

@Test(
  "The page is in the language that was asked for, else in that of most articles",
  arguments: [
    (["fr", "fr", "en"], nil, "fr"), (["zh-Hant", "zh-Hant"], nil, "zh"), (["de"], nil, "en"),
    (["fr"], ReportPage.Language.zh, "zh"), ([], nil, "en"),
  ] as [([String], ReportPage.Language?, String)])
func pageLanguage(languages: [String], asked: ReportPage.Language?, shown: String) throws {
  var reader = try ReportReader()
  var figures = ReportFigures()
  for language in languages {
    figures.add(try reader.read(Array(#"{"text":"x","lang":"\#(language)"}"#.utf8), at: Origin()))
  }
  let page = String(decoding: ReportPage(figures, inputs: ["-"], language: asked).html(), as: UTF8.self)
  #expect(try data(of: page)["lang"] as? String == shown)
  #expect(page.contains("<html lang=\"\(shown)\""))
}

@Test("Every label is there in every language, and no other")
func labels() throws {
  func keys(_ script: String) -> [String] {
    script.matches(of: /(?:^|[,{\n ])"?([A-Za-z_0-9]+)"?:"/).map { String($0.1) }.sorted()
  }
  let english = keys(ReportLabelsEnglish.script)
  #expect(english.count > 100)
  #expect(Set(english).count == english.count)
  #expect(keys(ReportLabelsFrench.script) == english)
  #expect(keys(ReportLabelsChinese.script) == english)
}

@Test("A page of nothing is a page")
func emptyPage() throws {
  let page = String(decoding: ReportPage(ReportFigures(), inputs: []).html(), as: UTF8.self)
  let figures = try #require(try data(of: page)["figures"] as? [String: Any])
  #expect(figures["articles"] as? Int == 0)
}
