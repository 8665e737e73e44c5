/// The abbreviations of a language, and words that begin sentences.
struct Abbreviations: Sendable {
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
    self.kinds = kinds
    self.titles = titles
    self.starters = starters
    self.shortWords = shortWords
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
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
