internal import TamisCore

/// Reads the names of a document together: one name is of one kind, a surname belongs to the full name, an
/// acronym to what it stands for, and words that look like names only are left out.
struct DocumentNames {
  private(set) var mentions: [NameMention]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: NameLanguage

  init(_ mentions: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>, language: NameLanguage) {
    self.mentions = mentions
    self.bytes = bytes
    self.language = language
  }

  /// Changes, drops and completes the mentions.
  mutating func read() {
    mentions = mentions.filter { !CommonAcronyms.contains(text($0)) }
    guard mentions.count > 1 else { return }
    pairBrackets()
    agree()
    joinSurnames()
  }

  private func text(_ mention: NameMention) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[mention.start..<mention.end]), as: UTF8.self)
  }

  // MARK: One name, one kind

  /// Each surface takes the kind that most of its mentions have, weighted by how sure each is.
  private mutating func agree() {
    var votes: [String: [EntityMention.Kind: Double]] = [:]
    for mention in mentions { votes[text(mention), default: [:]][mention.kind, default: 0] += mention.score }
    for index in mentions.indices {
      guard let kinds = votes[text(mentions[index])], kinds.count > 1 else { continue }
      let own = kinds[mentions[index].kind] ?? 0
      guard let best = EntityMention.Kind.allCases.max(by: { (kinds[$0] ?? 0) < (kinds[$1] ?? 0) }),
        let most = kinds[best], most > own * Self.majority
      else { continue }
      mentions[index].kind = best
    }
  }

  /// How much the others must weigh against a mention's own kind.
  private static let majority = 1.5

  // MARK: Surnames

  /// A lone surname is the person named in full elsewhere in the document.
  private mutating func joinSurnames() {
    var people: [String: String?] = [:]
    for mention in mentions where mention.kind == .person {
      let full = text(mention)
      guard let surname = Self.surname(full, language), surname != full else { continue }
      if let known = people[surname], known != full {
        // Two people of one surname: which is meant is not told. A longer form of the same name is.
        if let name = known, name.hasPrefix(full) || full.hasPrefix(name) { continue }
        people[surname] = .some(nil)
      } else {
        people[surname] = full
      }
    }
    guard !people.isEmpty else { return }
    for index in mentions.indices {
      let own = text(mentions[index])
      guard let person = people[own] else { continue }
      if mentions[index].kind != .person, mentions[index].score > 0.9 { continue }
      mentions[index].kind = .person
      if let person { mentions[index].norm = person }
    }
  }

  /// The last word of a full name; the part behind the last `·` of a foreign one in Chinese.
  private static func surname(_ name: String, _ language: NameLanguage) -> String? {
    let scalars = name.unicodeScalars
    let separators: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "·", "‧", "・", "•"]
    guard let last = scalars.lastIndex(where: { separators.contains($0) }) else { return nil }
    let surname = String(scalars[scalars.index(after: last)...])
    return surname.unicodeScalars.count > 1 ? surname : nil
  }

  // MARK: Brackets

  /// `Organisation mondiale de la santé (OMS)`, `台積電（TSMC）`, `馬斯克（Elon Musk）`: what is in brackets behind
  /// a name is the same, where it is an acronym of it or in another script.
  private mutating func pairBrackets() {
    var full: [String: (kind: EntityMention.Kind, norm: String)] = [:]
    for index in mentions.indices.dropFirst() {
      let left = mentions[index - 1]
      let right = mentions[index]
      guard isBracketed(from: left.end, right) else { continue }
      let (long, short) = (text(left), text(right))
      if Acronym.matches(short, long) {
        full[short] = (left.kind, long)
      } else if Acronym.matches(long, short) {
        full[long] = (right.kind, short)
      } else if language == .chinese, Self.isLatin(short), !Self.isLatin(long) {
        full[short] = (left.kind, long)
      }
    }
    guard !full.isEmpty else { return }
    for index in mentions.indices {
      guard let other = full[text(mentions[index])] else { continue }
      mentions[index].kind = other.kind
      mentions[index].norm = other.norm
    }
  }

  /// Whether only an opening bracket stands between, and a closing one behind.
  private func isBracketed(from end: Int, _ mention: NameMention) -> Bool {
    guard mention.start > end, mention.start - end <= 4 else { return false }
    let between = UnsafeBufferPointer(rebasing: bytes[end..<mention.start]).filter { $0 != UInt8(ascii: " ") }
    return between == [UInt8(ascii: "(")] || between == [0xEF, 0xBC, 0x88]
  }

  private static func isLatin(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0xE3 } }
}
