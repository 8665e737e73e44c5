import TamisCore
import Testing

@testable import TamisAnnotate

/// What a rule makes of the part of a text between ⟦ and ⟧.
private func applied(
  _ marked: String, _ kind: EntityMention.Kind = .organization,
  _ rule: (NameMention, UnsafeBufferPointer<UInt8>) -> [NameMention]
) throws -> [String] {
  let open = try #require(marked.firstRange(of: "⟦"))
  let close = try #require(marked.firstRange(of: "⟧"))
  let before = marked[..<open.lowerBound]
  let name = marked[open.upperBound..<close.lowerBound]
  let bytes = Array((before + name + marked[close.upperBound...]).utf8)
  let mention = NameMention(
    start: before.utf8.count, end: before.utf8.count + name.utf8.count, kind: kind, score: 0.7)
  return bytes.withUnsafeBufferPointer { bytes in
    rule(mention, bytes).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }
}

@Suite("Borders of names")
struct NameBordersTests {
  @Test(
    "Letters of a law's number, and citations of a journal, are no names",
    arguments: [
      ("la directive 92/43/⟦CEE du Conseil⟧ du 21 mai", ["Conseil"]),
      ("Regulation 45/2001/⟦EC of the Council⟧", ["Council"]),
      ("voir ⟦JO C 265⟧ du 2 mai", []), ("la ⟦CEE⟧ avait six membres", ["CEE"]),
      ("le ⟦JO⟧ de Paris", ["JO"]),
    ])
  func law(text: String, left: [String]) throws {
    let found = try applied(text) { mention, bytes in
      LegalReferences.trimmed(mention, bytes).map { [$0] } ?? []
    }
    #expect(found == left)
  }

  @Test(
    "A kind and a number name a part of a text",
    arguments: [
      ("⟦Step 3⟧: pour", true), ("⟦Étape 2⟧", true), ("⟦Row⟧ 8 of the table", true), ("⟦Chapter IV⟧", true),
      ("⟦Zone A⟧", true), ("⟦Step Aerobics⟧", false), ("⟦Page⟧ sang", false), ("⟦Jimmy Page⟧", false),
      ("⟦Level 42⟧", true),
    ])
  func part(text: String, isPart: Bool) throws {
    let found = try applied(text) { NumberedParts.has($0, $1) ? [] : [$0] }
    #expect(found.isEmpty == isPart)
  }

  @Test(
    "Chinese names end where they end",
    arguments: [
      ("⟦王海说⟧，他不去。", .person, ["王海"]), ("⟦沈姓⟧男子", .person, ["沈"]), ("⟦李说⟧是书名", .person, ["李说"]),
      ("⟦江城网 李欣⟧", .person, ["李欣"]), ("⟦王 明⟧", .person, ["王 明"]), ("⟦春天去踏青 林業署⟧", .organization, ["林業署"]),
      ("⟦长河大道-桥东大道-江北渡口⟧", .location, ["长河大道", "桥东大道", "江北渡口"]),
      ("⟦科斯塔-里奇镇⟧", .location, ["科斯塔", "里奇镇"]), ("⟦A-B路⟧", .location, ["A-B路"]),
    ] as [(String, EntityMention.Kind, [String])])
  func chinese(text: String, kind: EntityMention.Kind, left: [String]) throws {
    #expect(try applied(text, kind) { ChineseBorders.set([$0], $1) } == left)
  }

  @Test(
    "How often is no part of a name",
    arguments: [
      ("⟦Paris 3⟧ times", "Paris"), ("⟦Lyon 2⟧ fois", "Lyon"), ("⟦iPhone 15⟧ cases", "iPhone 15"),
      ("⟦Toy Story 3⟧", "Toy Story 3"), ("⟦3⟧ times", "3"),
    ])
  func times(text: String, name: String) throws {
    let found = try applied(text) { mention, bytes in
      var mention = mention
      mention.end = CountedTimes.nameEnd(mention, bytes)
      return [mention]
    }
    #expect(found == [name])
  }

  @Test(
    "What an English text also writes small is no name",
    arguments: [
      ("⟦Mobile Apps⟧\nWe build mobile apps for shops.", 0.6, true),
      // Surer names, names written small throughout, acronyms and addresses stay.
      ("⟦Apple⟧ fell.\nEat an apple a day.", 0.95, false), ("⟦emma⟧ came, and emma left.", 0.6, false),
      ("⟦IT⟧ said it would.", 0.6, false),
      ("⟦Alison⟧\nsee www.alison.example or alison.example/free", 0.6, false),
      ("⟦Mobile Apps⟧\nOf mobile phones and apps.", 0.6, false),
    ])
  func small(text: String, score: Double, goes: Bool) throws {
    let found = try applied(text) { mention, bytes in
      var mention = mention
      mention.score = score
      var document = NameDocument(.english, simplified: [])
      document.read(bytes, parts: [0..<bytes.count], lexicon: .empty, further: .empty)
      return SmallLetterNames.removed(from: [mention], document)
    }
    #expect(found.isEmpty == goes)
  }
}
