import TamisCore
import TamisFilter
import Testing

private func reason(_ criteria: Criteria, _ article: Article) throws -> DropReason? {
  var sieve = try Sieve(Filter(criteria, rules: [], duplicates: DuplicateSearch(.none)))
  return sieve.process(article)?.reason
}

@Test(
  "Languages",
  arguments: [
    (["zh"], "zh-Hant", true), (["zh-Hant"], "zh-Hant-TW", true), (["zh-Hans"], "zh-Hant", false),
    (["fr", "ZH"], "zh-hans", true), (["f"], "fr", false), (["en"], "fr", false), ([], "fr", true),
  ])
func languages(wanted: [String], language: String, isKept: Bool) throws {
  let found = try reason(Criteria(languages: wanted), article("Un texte.", lang: language))
  #expect(found == (isKept ? nil : .language))
}

@Test("A language that is not told is detected")
func detected() throws {
  let french = article("Le conseil municipal a voté le budget de la ville hier soir, après un long débat.")
  #expect(try reason(Criteria(languages: ["fr"]), french) == nil)
  #expect(try reason(Criteria(languages: ["zh"]), french) == .language)
}

@Test("Lengths are in Unicode scalars", arguments: [("漢字😀", 3), ("été", 3), ("", 0)])
func lengths(text: String, length: Int) throws {
  #expect(try reason(Criteria(minimumLength: length, maximumLength: length), article(text)) == nil)
  #expect(try reason(Criteria(minimumLength: length + 1), article(text)) == .tooShort)
  if length > 0 { #expect(try reason(Criteria(maximumLength: length - 1), article(text)) == .tooLong) }
}

@Test(
  "Days",
  arguments: [
    ("2026-11-24", "2026-11-24", "2026-11-24", nil),
    ("2026-11-24T23:59:59-08:00", "2026-11-24", "2026-11-24", nil),
    ("2026-11-23", "2026-11-24", nil, DropReason.tooOld), ("2026-11-25T00:00", nil, "2026-11-24", .tooNew),
    ("2026-11", "2026-11-24", "2026-11-24", nil), ("2026", "2026-11", nil, nil),
    ("2025", "2026-11", nil, .tooOld),
    ("2026-12-01", nil, "2026", nil), ("hier", "2026", nil, .noDate), (nil, "2026", nil, .noDate),
  ] as [(String?, String?, String?, DropReason?)])
func days(published: String?, since: String?, until: String?, expected: DropReason?) throws {
  let criteria = Criteria(
    since: since.flatMap { PublishedDay($0) }, until: until.flatMap { PublishedDay($0) })
  #expect(try reason(criteria, article("Un texte.", published: published)) == expected)
}

@Test("Undated articles are kept on demand")
func undated() throws {
  let criteria = Criteria(since: PublishedDay("2026"), keepsUndated: true)
  #expect(try reason(criteria, article("Un texte.")) == nil)
}

@Test(
  "What is no day is none",
  arguments: ["", "20", "2026-1", "2026-13", "2026-11-32", "24/11/2026", "2026-11-24x"])
func noDays(text: String) { #expect(PublishedDay(text) == nil) }
