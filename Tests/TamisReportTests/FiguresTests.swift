import TamisCore
import Testing

@testable import TamisReport

private func figures(_ lines: [String], _ options: ReportOptions = ReportOptions()) throws -> ReportFigures {
  var reader = try ReportReader(options)
  var figures = ReportFigures(options)
  for (number, line) in lines.enumerated() {
    let origin = Origin(file: "in.jsonl", line: number + 1)
    do throws(TamisError) {
      figures.add(try reader.read(Array(line.utf8), at: origin, bound: figures.sampleBound))
    } catch {
      figures.add(error)
    }
  }
  return figures
}

private let lines = [
  #"{"id":"a","url":"https://a.org/1","lang":"fr","title":"Une levée","published":"2026-11-24","text":"Il y a 5 € ici, oui.","removed":[{"cls":"nav","rule":"navigation","path":null,"chars":40,"text":"Menu"},{"cls":"nav","rule":"key","path":null,"chars":2,"text":"x"}],"entities":[{"start":0,"end":2,"text":"Il","type":"ORG","norm":"Mistral AI","entity":null,"score":1,"count":1},{"start":0,"end":2,"text":"Il","type":"ORG","norm":"Mistral AI","entity":null,"score":1,"count":1},{"start":3,"end":4,"text":"y","type":"LOC","norm":"France","entity":"iso3166:FR","score":1,"count":1}],"numbers":[{"start":7,"end":10,"text":"5 €","type":"money","value_text":"5","unit":"EUR"},{"start":7,"end":10,"text":"5 €","type":"money","value_text":"5","unit":"EUR"},{"start":7,"end":8,"text":"moins de 9 €","type":"money","value_text":null,"unit":"EUR"},{"start":7,"end":8,"text":"5","type":"number","value_text":"5"}]}"#,
  #"{"id":"b","url":"https://b.org/1","lang":"zh-Hant","text":"台積電在2024年投資三百億元。","entities":[{"start":0,"end":3,"text":"台積電","type":"LOC","norm":"法國","entity":"iso3166:FR","score":1,"count":1}],"numbers":[{"start":0,"end":1,"text":"30億美元","type":"money","value_text":"3000000000","unit":"USD"},{"start":0,"end":1,"text":"7","type":"money","value_text":"7","unit":"<b>"}]}"#,
  #"{"schema":"article-error/1","stage":"fetch","id":null,"url":"https://c.org/","origin":{},"code":"timeout","message":"too slow","retryable":true,"attempts":1,"http_status":null,"record":null}"#,
  #"{"schema":"article-drop/1","stage":"filter","id":"x","url":null,"origin":{"file":"z","line":3},"reason":"language","message":"is in German"}"#,
  "no record",
  #"{"stage":"fetch","html":"<p>A page"}"#,
]

@Test("Articles, errors and drops are told apart")
func figuresOfLines() throws {
  let figures = try figures(lines)
  #expect(figures.articles == 2)
  #expect(figures.errors == 3)
  #expect(figures.failures.leaders.map(\.code) == ["bad-record", "missing-stage", "timeout"])
  #expect(
    figures.failures.leaders.last?.figures.examples == [.init(message: "too slow", place: "https://c.org/")])
  #expect(figures.drops == 1)
  #expect(figures.languages.first(5).map(\.name) == ["fr", "zh-Hant"])
  #expect(figures.sites.first(5).map(\.name) == ["a.org", "b.org"])
  #expect(figures.lengths.characters == 20 + 16)
}

private func count(_ text: String) -> TextCount {
  Array(text.utf8).withUnsafeBufferPointer { TextCount(utf8: $0) }
}

@Test("Words are counted where there are spaces between them")
func figuresOfWords() throws {
  let figures = try figures(lines)
  #expect(figures.words == 6)
  #expect(figures.articlesWithWords == 1)
  #expect(count("l’été 10\u{202F}000 — naïf\n\nx").words == 5)
  #expect(count("Привет, мир").words == 2)
  #expect(count("").words == 0)
  #expect(count("😀ภาษาไทย").characters == 8)
}

@Test("Names are one where their id is, and counted by mentions and articles")
func figuresOfNames() throws {
  let figures = try figures(lines)
  let places = figures.names[.location]?.first(3) ?? []
  #expect(places == [.init(name: "iso3166:FR", label: "France", count: 2, articles: 2, missed: 0)])
  #expect(figures.names[.organization]?.first(3).map(\.count) == [2])
}

@Test("An amount counts once in an article, bounds count as mentions, and codes are ISO 4217's")
func figuresOfMoney() throws {
  let money = try figures(lines).money
  #expect(money.leaders.map(\.code) == ["EUR", "USD"])
  let euros = try #require(money.leaders.first?.currency)
  #expect((euros.sum, euros.amounts, euros.mentions, euros.articles) == (5, 1, 3, 1))
  #expect(euros.largest.first?.article.title == "Une levée")
  #expect(money.withoutCurrency == 1)
}

@Test("What was removed is counted by class and by rule")
func figuresOfRemoved() throws {
  let figures = try figures(lines)
  #expect(
    figures.removedParts.first(1) == [.init(name: "nav", label: "nav", count: 2, articles: 1, missed: 0)])
  #expect(figures.removedCharacters.first(1).first?.count == 42)
  #expect(figures.removedByRule.first(2).map(\.name) == ["nav key", "nav navigation"])
}

@Test("Samples are the same in any order, another seed gives others, and an id comes once")
func chosenSamples() throws {
  let many = (0..<200).map { #"{"id":"id-\#($0)","title":"T\#($0)","text":"Un texte."}"# }
  let options = ReportOptions(samples: 10)
  let ids = try figures(many, options).samples.samples.map(\.article.header.id)
  #expect(Set(ids).count == 10)
  #expect(try figures(many.reversed() + many, options).samples.samples.map(\.article.header.id) == ids)
  let others = try figures(many, ReportOptions(samples: 10, seed: 1)).samples.samples
  #expect(Set(others.map(\.article.header.id)) != Set(ids))
  #expect(try figures(many, ReportOptions(samples: 0)).samples.samples.isEmpty)
}

@Test("A sample is cut, with spans that lie within it")
func cutSample() throws {
  let text = String(repeating: "é", count: 30_000)
  let line =
    #"{"id":"a","text":"\#(text)","entities":[{"start":1,"end":5,"type":"PER","norm":"A"},{"start":19999,"end":20001,"type":"PER","norm":"B"},{"start":9,"end":2,"type":"PER","norm":"C"},{"start":-4,"end":2,"type":"PER","norm":"D"}]}"#
  let sample = try #require(try figures([line]).samples.samples.first)
  #expect(sample.article.text.unicodeScalars.count == 20_000)
  #expect(sample.characters == 30_000)
  #expect(sample.article.entities.map(\.norm) == ["A"])
  #expect(sample.article.blocks.last?.span == TextSpan(0, 20_000))
}

@Test("A record of a hundred thousand currencies, amounts and empty blocks takes no longer than its length")
func hostileRecord() throws {
  let numbers = (0..<100_000).map {
    #"{"type":"money","text":"x","value_text":"\#($0)","unit":"\#($0 % 2 == 0 ? "EUR" : "u\($0)")"}"#
  }
  let blocks = [String](repeating: #"{"type":"paragraph","start":0,"end":0}"#, count: 100_000)
  let line =
    #"{"text":"x","numbers":[\#(numbers.joined(separator: ","))],"blocks":[\#(blocks.joined(separator: ","))]}"#
  let start = ContinuousClock.now
  let figures = try figures([line])
  #expect(ContinuousClock.now - start < .seconds(20))
  #expect(figures.money.leaders.map(\.code) == ["EUR"])
  #expect(figures.money.leaders.first?.currency.amounts == 50_000)
  #expect(figures.money.withoutCurrency == 50_000)
  #expect(figures.samples.samples.first?.article.blocks.isEmpty == true)
}

@Test("Long names and many codes are cut: memory has a bound")
func boundedFigures() throws {
  let long = String(repeating: "x", count: 5_000)
  let records = (0..<300).map {
    #"{"schema":"article-error/1","code":"c\#($0)\#(long)","message":"\#(long)","url":"\#(long)"}"#
  }
  let figures = try figures(records)
  #expect(figures.failures.leaders.count == 101)
  #expect(figures.failures.leaders.first?.code == "other")
  #expect(figures.failures.leaders.allSatisfy { $0.code.count <= 121 })
}
