public import TamisCore

/// Names that a user adds: they help the tagger as its own lexicon does, never overrule it, and give ids.
public struct UserNames: Sendable {
  private let lexicons: [NameLexicon]
  private let memory: [ModelBytes]
  private let entries: [[UInt8]: Gazetteer.Entry]
  /// Of the lines, so that a record tells which names it was made with.
  let digest: String

  /// Reads lines of a surface, a tab, a type (PER, ORG, LOC, PRODUCT or EVENT) and, if wanted, a tab and an
  /// id. Empty lines and those that begin with `#` are passed over.
  /// - Parameters:
  ///   - lines: UTF-8.
  ///   - name: Of the file, for messages.
  /// - Throws: Where a line is none of these.
  public init(parsing lines: [UInt8], name: String) throws(TamisError) {
    var entries: [[UInt8]: Gazetteer.Entry] = [:]
    var writers = [NameLanguage.french, .english, .chinese].map {
      LexiconWriter($0, simplified: $0 == .chinese ? NameModel.shipped(.chinese).simplifiedCharacters() : [])
    }
    for (number, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      let type = fields.count > 1 ? String(decoding: fields[1], as: UTF8.self) : ""
      guard (2...3).contains(fields.count), !fields[0].isEmpty, let kind = EntityMention.Kind(rawValue: type),
        let value = Self.value(kind)
      else {
        throw TamisError(
          .badRecord, at: Origin(file: name, line: number + 1), problem: "not a name with its type",
          remedy: "write the name, a tab, PER, ORG, LOC, PRODUCT or EVENT, and if wanted a tab and an id")
      }
      for index in writers.indices { writers[index].add(Array(fields[0]), value) }
      let id = fields.count > 2 && !fields[2].isEmpty ? String(decoding: fields[2], as: UTF8.self) : nil
      entries[Array(fields[0])] = Gazetteer.Entry(
        kind: kind, norm: String(decoding: fields[0], as: UTF8.self), id: id, score: 1)
    }
    self.entries = entries
    digest = String(NameHash.word(lines), radix: 16)
    memory = writers.map { ModelBytes(copying: $0.bytes()) }
    lexicons = memory.map { NameLexicon($0) }
  }

  private static func value(_ kind: EntityMention.Kind) -> NameClass? {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .location: [.place, .territory]
    case .product: .product
    case .event: .event
    case .other: nil
    }
  }

  func lexicon(_ language: NameLanguage) -> NameLexicon {
    switch language {
    case .french: lexicons[0]
    case .english: lexicons[1]
    case .chinese: lexicons[2]
    }
  }

  func entry(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Gazetteer.Entry? {
    entries[Array(bytes[start..<end])]
  }
}
