import TamisCore
import TamisFilter
import TamisTestSupport
import Testing

func article(_ text: String, id: String = "", lang: String? = nil, published: String? = nil) -> Article {
  var article = Article(header: RecordHeader(id: id), text: text, blocks: Block.paragraphs(of: text))
  article.language = lang
  article.published = published
  return article
}

/// Sentences of made-up words, the same for the same seed.
func prose(seed: UInt64, sentences: Int, spaced: Bool = true) -> String {
  var random = SeededGenerator(seed: seed)
  let han = (0x4E00..<0x5E00).compactMap { Unicode.Scalar($0) }.map(Character.init)
  return (0..<sentences).map { _ in
    if spaced {
      return (0..<12).map { _ in
        String(
          (0..<Int.random(in: 2...8, using: &random)).map { _ in
            "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "a"
          })
      }.joined(separator: " ") + "."
    }
    return String((0..<18).map { _ in han.randomElement(using: &random) ?? "的" }) + "。"
  }.joined(separator: spaced ? " " : "")
}

private let duplicatesOnly = Filter(rules: [])

@Test(
  "The first of the same texts is kept, and the drop names it",
  arguments: [DuplicateSearch.Kind.near, .exact])
func exactDuplicates(kind: DuplicateSearch.Kind) throws {
  var sieve = try Sieve(Filter(rules: [], duplicates: DuplicateSearch(kind)))
  let text = prose(seed: 1, sentences: 20)
  #expect(sieve.process(article(text, id: "first")) == nil)
  #expect(sieve.process(article(prose(seed: 2, sentences: 20), id: "other")) == nil)
  let drop = sieve.process(article(text, id: "second"))
  #expect(drop?.reason == .exactDuplicate)
  #expect(drop?.duplicateOf == "first")
  #expect(sieve.process(article("", id: "empty")) == nil)
  #expect(sieve.process(article("", id: "empty too")) == nil)
}

@Test(
  "Articles with small edits are near duplicates, others are not",
  arguments: [(true, 40), (true, 8), (false, 40), (false, 8)])
func nearDuplicates(spaced: Bool, sentences: Int) throws {
  var sieve = try Sieve(duplicatesOnly)
  let text = prose(seed: 3, sentences: sentences, spaced: spaced)
  #expect(sieve.process(article(text, id: "0123456789abcdef0123456789abcdef")) == nil)
  let added = prose(seed: 4, sentences: 1, spaced: spaced)
  let edits = [
    text + " " + added, added + " " + text, text.uppercased(),
    text.replacing(".", with: " !").replacing("。", with: "，"), String(text.dropLast(20)),
  ]
  for edited in edits {
    let drop = sieve.process(article(edited, id: "copy"))
    #expect(drop?.reason == (edited == text ? .exactDuplicate : .nearDuplicate), "\(edited.prefix(40))")
    #expect(drop?.duplicateOf == "0123456789abcdef0123456789abcdef")
    #expect((drop?.value ?? 0) >= 0.75)
  }
  // Half of it is something else.
  let half = prose(seed: 5, sentences: sentences / 2, spaced: spaced) + " " + text.prefix(text.count / 2)
  #expect(sieve.process(article(half, id: "half")) == nil)
}

@Test("A shared frame makes no duplicates of articles that say something else")
func sharedFrame() throws {
  var sieve = try Sieve(duplicatesOnly)
  let frame = prose(seed: 6, sentences: 2)
  for seed in 100..<200 {
    let text = "\(frame) \(prose(seed: UInt64(seed), sentences: 15)) \(frame)"
    #expect(sieve.process(article(text, id: "\(seed)")) == nil)
  }
}

@Test("With little memory the oldest articles are forgotten first")
func boundedMemory() throws {
  let search = DuplicateSearch(.near, memory: DuplicateSearch.leastMemory)
  var index = DuplicateIndex(search)
  let filter = Filter(rules: [], duplicates: search)
  let scratch = try filter.makeScratch()
  func print(_ number: Int) -> Fingerprint? {
    let found = filter.examine(article("w\(number) a b c d e \(number)"), using: scratch)
    guard case .candidate(let print) = found else { return nil }
    return print
  }
  let count = search.capacity + 500
  #expect((1000...20_000).contains(search.capacity))
  for number in 0..<count {
    let fingerprint = try #require(print(number))
    index.remember(fingerprint, id: "\(number)")
  }
  #expect(index.count == count)
  for number in [0, 499, 500, 501, count / 2, count - 1] {
    let fingerprint = try #require(print(number))
    let found = index.find(fingerprint)
    #expect((found?.isExact ?? false) == (number >= 500))
    if number >= 500 { #expect(found?.id == "\(number)") }
  }
}

@Test("Similarity is estimated near what it is", arguments: [0.5, 0.6, 0.7, 0.8, 0.9])
func estimate(share: Double) throws {
  let search = DuplicateSearch(.near, similarity: 0.5)
  let filter = Filter(rules: [], duplicates: search)
  let scratch = try filter.makeScratch()
  var errors: [Double] = []
  for seed in 0..<40 {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<400).map { _ in "w\(random.next() % 100_000)" }
    // Of n words on either side k are the same: the share of all is k / (2n - k).
    let same = Int(2 * 400 * share / (1 + share))
    let other = words.prefix(same) + (same..<400).map { _ in "x\(random.next() % 100_000)" }
    var index = DuplicateIndex(search)
    let texts = [words.joined(separator: " "), other.joined(separator: " ")]
    for (number, text) in texts.enumerated() {
      guard case .candidate(let print?) = filter.examine(article(text), using: scratch) else { continue }
      if number == 0 {
        index.remember(print, id: "a")
      } else if let found = index.find(print) {
        errors.append(found.similarity - share)
      }
    }
  }
  if share > 0.55 { #expect(errors.count >= 36) }
  let mean = errors.reduce(0, +) / Double(max(1, errors.count))
  if share > 0.55 { #expect(mean.magnitude < 0.03) }
}

@Test("What is kept depends on the order and on nothing else")
func deterministic() throws {
  var random = SeededGenerator(seed: 9)
  let texts = (0..<300).map { _ in
    prose(seed: random.next() % 60, sentences: 10) + (random.next() % 2 == 0 ? "" : " One more line.")
  }
  func kept(_ order: [Int]) throws -> [Int] {
    var sieve = try Sieve(duplicatesOnly)
    return order.filter { sieve.process(article(texts[$0], id: "\($0)")) == nil }
  }
  let forwards = try kept(Array(texts.indices))
  #expect(try kept(Array(texts.indices)) == forwards)
  // One of each group of near duplicates is kept, in either order.
  #expect(try kept(texts.indices.reversed()).count == forwards.count)
  #expect(forwards.count <= 60)
}
