/// What class, id and rel attributes say of an element's part in the article's metadata.
struct ClueWords: OptionSet {
  let rawValue: UInt8
  static let byline = ClueWords(rawValue: 1)
  static let date = ClueWords(rawValue: 2)
  static let subtitle = ClueWords(rawValue: 4)
  static let paywall = ClueWords(rawValue: 8)
  static let relAuthor = ClueWords(rawValue: 16)
  static let relLicense = ClueWords(rawValue: 32)
  static let title = ClueWords(rawValue: 64)

  /// Looks for the words anywhere in a value: sites write `entry-author`, `articleAuthor`, `authorname`.
  /// - Complexity: O(*n*), without allocation.
  init(in bytes: [UInt8], _ value: Range<Int>) {
    self = bytes.withUnsafeBufferPointer { bytes in
      var found: ClueWords = []
      guard value.count >= 3 else { return found }
      let pairs = Self.pairs
      for index in value.lowerBound..<value.upperBound - 2 {
        let row = Int((bytes[index] | 0x20) &- UInt8(ascii: "a"))
        // Nearly all places fail at their first two letters.
        guard row < 26, pairs[row] & 1 << UInt32((bytes[index + 1] | 0x20) & 31) != 0 else { continue }
        for word in Self.words[row]
        where Self.matches(word.text, bytes, index, value.upperBound)
          && !Self.goesOn(word, bytes, index, value.upperBound)
        {
          found.formUnion(word.sign)
        }
      }
      return found
    }
  }

  init(rel value: ArraySlice<UInt8>) {
    self = value.has(Self.author) ? .relAuthor : value.has(Self.license) ? .relLicense : []
  }

  /// What a class or id says that is just a word for the title of an article.
  static let titleWords = ClassWordSet(
    [
      "heading", "headline", "biaoti", "btitle", "news-title", "article-title", "arti-title", "art-title",
      "post-title", "entry-title", "con-title", "content-title", "title-text", "rumor-title",
    ])

  /// Whether a class says that the first part of a heading is a line above the headline.
  static func isKicker(_ value: ArraySlice<UInt8>) -> Bool {
    let text = value.map { $0 | 0x20 }
    return kickers.contains { text.has($0) }
  }

  private static let kickers: [[UInt8]] = [
    "kicker", "overline", "topline", "dachzeile", "eyebrow", "roofline", "supertitle", "pretitle",
    "overtitle", "spitzmarke", "surtitre", "topic-label", "subline", "subtitle",
  ].map { Array($0.utf8) }

  private static let author = Array("author".utf8)
  private static let license = Array("license".utf8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private static func matches(_ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int)
    -> Bool
  {
    guard start + word.count <= end else { return false }
    for offset in 0..<word.count where bytes[start + offset] | 0x20 != word[offset] { return false }
    return true
  }

  /// Whether the word is another one's beginning: `authorized`, `authority`.
  private static func goesOn(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int)
    -> Bool
  {
    let next = start + word.text.count
    guard word.text == author, next + 1 < end, bytes[next] | 0x20 == UInt8(ascii: "i") else { return false }
    return [UInt8(ascii: "z"), UInt8(ascii: "s"), UInt8(ascii: "t")].contains(bytes[next + 1] | 0x20)
  }

  private struct Word {
    let text: [UInt8]
    let sign: ClueWords
  }

  /// For each first letter, the set of second letters.
  private static let pairs: [UInt32] = words.map { row in
    row.reduce(0) { $0 | 1 << UInt32($1.text[1] & 31) }
  }

  /// The words by their first letter.
  private static let words: [[Word]] = {
    var rows = [[Word]](repeating: [], count: 26)
    let all: [(ClueWords, String)] = [
      (
        .byline,
        "author byline auteur autor writer redacteur redaktor verfasser contributor zuozhe poster username signature"
      ),
      (.date, "date time publi posted timestamp fecha datum dateline pubtime meta info byline"),
      (
        .subtitle,
        "subtitle subhead standfirst chapo chapeau incipit accroche article-summary deck dek subline untertitel sottotitolo sous-titre intro lead"
      ),
      (.paywall, "paywall piano-offer premium-content subscriber-only reserve-abonne article--locked"),
    ]
    for (sign, words) in all {
      for word in words.split(separator: " ") {
        let text = Array(word.utf8)
        rows[Int(text[0] &- UInt8(ascii: "a"))].append(Word(text: text, sign: sign))
      }
    }
    return rows
  }()
}
