/// The abbreviations of a language, and words that begin sentences.
final class Abbreviations: Sendable {
  /// What usually follows an abbreviation.
  enum Kind: Sendable {
    /// A name: the sentence never ends here (`M.`, `Dr.`, `bd.`).
    case beforeName
    /// A number, or the sentence ends (`p.`, `art.`).
    case beforeNumber
    /// Anything: a capital begins a new sentence (`etc.`).
    case anywhere
  }

  private let kinds: [[UInt8]: Kind]
  private let titles: Set<[UInt8]>
  private let starters: Set<[UInt8]>
  private let shortWords: Set<[UInt8]>
  /// A bit for each length, first and last letter that an abbreviation has, by `mark`.
  private let marks: [UInt64]

  /// - Parameter language: Without script or region; a language without a list has the common ones.
  init(language: Substring) {
    let lists = AbbreviationLists.all.filter { $0.language == language || $0.language == "" }
    var kinds: [[UInt8]: Kind] = [:]
    var titles: Set<[UInt8]> = []
    var starters: Set<[UInt8]> = []
    var shortWords: Set<[UInt8]> = []
    for list in lists {
      for word in Self.words(list.anywhere) { kinds[word] = .anywhere }
      for word in Self.words(list.beforeNumber) { kinds[word] = .beforeNumber }
      for word in Self.words(list.beforeName) { kinds[word] = .beforeName }
      titles.formUnion(Self.words(list.titles))
      starters.formUnion(Self.words(list.starters))
      shortWords.formUnion(Self.words(list.shortWords))
    }
    var marks = [UInt64](repeating: 0, count: 32)
    for word in [[UInt8]](kinds.keys) + titles {
      guard let first = word.first, let last = word.last else { continue }
      let mark = Self.mark(first, last, word.count)
      marks[mark >> 6] |= 1 << UInt64(mark & 63)
    }
    self.marks = marks
    self.kinds = kinds
    self.titles = titles
    self.starters = starters
    self.shortWords = shortWords
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }

  /// Whether a word, in any case, may be an abbreviation; false for most of those that are none. Without making a
  /// copy of it.
  func mayHave(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    // Beyond ASCII, small letters can begin with other bytes.
    if first >= 0x80 || last >= 0x80 { return true }
    let mark = Self.mark(first, last, word.count)
    return marks[mark >> 6] >> UInt64(mark & 63) & 1 == 1
  }

  private static func mark(_ first: UInt8, _ last: UInt8, _ length: Int) -> Int {
    ((Int(first | 0x20) &* 31 &+ Int(last | 0x20)) &* 31 &+ length) & 2047
  }

  /// The kind of a word in lower case without its last full stop; nil for one that is no abbreviation.
  ///
  /// - Parameter isCapital: Whether it was written with a capital: `M.` is Monsieur, `m.` a metre.
  func kind(of word: [UInt8], isCapital: Bool) -> Kind? {
    isCapital && titles.contains(word) ? .beforeName : kinds[word]
  }

  /// Whether a single letter in lower case is a word and no abbreviation: `Il y a.`
  func isShortWord(_ word: [UInt8]) -> Bool { shortWords.contains(word) }

  /// Whether a word in lower case, written with a capital, begins a sentence rather than a name.
  func isStarter(_ word: [UInt8]) -> Bool { starters.contains(word) }
}
