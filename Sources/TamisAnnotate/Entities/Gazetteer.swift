internal import TamisCore
internal import TamisUnicode

/// Known names of one language: a trie over their bytes, longest match, case as written.
struct Gazetteer: Sendable {
  /// What a name stands for.
  struct Entry: Sendable {
    let kind: EntityMention.Kind
    let norm: String
    let id: String?
    let score: Double
  }

  private let trie: PhraseTrie
  private let starts: PhraseStarts
  let entries: [Entry]

  static let french = build(["fr"], [MajorCities.table, InternationalNames.table, French.namesTable])
  static let english = build(["en"], [MajorCities.table, InternationalNames.table, English.namesTable])
  static let chinese = build(
    ["zh-Hans", "zh-Hant"], [MajorCities.table, InternationalNames.table, Chinese.namesTable])
  static let neutral = build([], [InternationalNames.table])

  /// The names of a language, made on first use.
  /// - Throws: Where ICU lacks its data.
  static func of(_ language: NameLanguage) throws(ICUError) -> Gazetteer {
    switch language {
    case .french: try french.get()
    case .english: try english.get()
    case .chinese: try chinese.get()
    }
  }

  /// The entry that is exactly `bytes[start..<end]`.
  func entry(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Entry? {
    guard let match = longest(bytes, at: start, to: end), match.end == end else { return nil }
    return entries[match.entry]
  }

  /// Names that are first of all something else: a given name, a common noun.
  private static let doubtful: Set<String> = [
    "Maurice", "Jersey", "Jordan", "Chad", "Samoa", "real", "para", "colon", "mark",
  ]

  private static func build(_ languages: [String], _ tables: [String]) -> Result<Gazetteer, ICUError> {
    do throws(ICUError) {
      var gazetteer = Names()
      // Hand-written names come first: of two with one surface, the first stays.
      for table in tables { gazetteer.add(table: table) }
      for language in languages {
        var names: [String: String] = [:]
        for (name, code) in try LocaleNames.territories(language: language) {
          if names[code] == nil { names[code] = name }
          guard !doubtful.contains(name), name.utf8.count > 3 else { continue }
          gazetteer.add(
            name, Entry(kind: .location, norm: names[code] ?? name, id: "iso3166:\(code)", score: 0.9))
        }
      }
      return .success(
        Gazetteer(
          trie: PhraseTrie(gazetteer.surfaces), starts: PhraseStarts(gazetteer.surfaces),
          entries: gazetteer.entries))
    } catch {
      return .failure(error)
    }
  }

  private static func plain(_ surface: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in surface.unicodeScalars {
      bytes += scalar == "\u{2019}" ? [UInt8(ascii: "'")] : Array(String(scalar).utf8)
    }
    return bytes
  }

  /// Names as they are gathered, each with what its first mention stands for.
  private struct Names {
    private var known: Set<[UInt8]> = []
    private(set) var surfaces: [[UInt8]] = []
    private(set) var entries: [Entry] = []

    /// Adds lines of the form `KIND norm [id]: surface, surface`.
    mutating func add(table: String) {
      for line in table.split(separator: "\n") {
        guard let colon = line.range(of: ": ") ?? line.suffix(1).range(of: ":"),
          let space = line.firstIndex(of: " ")
        else { continue }
        guard let kind = EntityMention.Kind(rawValue: String(line[..<space])) else {
          preconditionFailure("unknown kind in a table of names: \(line)")
        }
        var norm = String(line[line.index(after: space)..<colon.lowerBound])
        var id: String?
        if let mark = norm.range(of: " iso3166:") ?? norm.range(of: " geonames:") {
          id = String(norm[norm.index(after: mark.lowerBound)...])
          norm = String(norm[..<mark.lowerBound])
        }
        // Cities are listed in all languages together: each name is its own norm.
        let isOwnNorm = id?.hasPrefix("geonames:") ?? false
        for surface in line[colon.upperBound...].split(separator: ",") {
          let surface = String(surface.drop { $0 == " " })
          add(surface, Entry(kind: kind, norm: isOwnNorm ? surface : norm, id: id, score: 0.85))
        }
      }
    }

    mutating func add(_ surface: String, _ entry: Entry) {
      let bytes = Gazetteer.plain(surface)
      guard !bytes.isEmpty, known.insert(bytes).inserted else { return }
      surfaces.append(bytes)
      entries.append(entry)
    }
  }

  /// A name in a text.
  struct Match {
    var start: Int
    var end: Int
    var entry: Int
  }

  /// The names in `bytes[start..<end]`, from left to right, the longest at each place.
  /// - Complexity: O(*n*) times the length of the longest name.
  func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ take: (Match) -> Void
  ) {
    var index = start
    let text = UnsafeBufferPointer(rebasing: bytes[..<end])
    while index < end {
      let byte = text[index]
      // Names begin with a letter or a Han character, few with anything else.
      if byte < 0x40, !starts.contains(byte) {
        index &+= 1
      } else if let word = WordStart(text, at: index, folded: false), word.count > 0 {
        let close = index &+ word.count
        if starts.contains(word), starts.contains(byte), let match = longest(bytes, at: index, to: end) {
          take(match)
          index = match.end
        } else {
          // Most often a space follows, at which no name begins; `close` is inside the text.
          index = close &+ (text[close] == UInt8(ascii: " ") ? 1 : 0)
          if text[close] >= 0x40, Bytes.isLatinLetter(text, close) { index = Bytes.endOfWord(text, close) }
        }
      } else if mayBegin(bytes, at: index, to: end), let match = longest(bytes, at: index, to: end) {
        take(match)
        index = match.end
      } else if Bytes.isLetter(byte) {
        index = Swift.min(Bytes.endOfWord(bytes, index), end)
      } else {
        index &+= Bytes.scalarLength(byte)
      }
    }
  }

  @inline(__always)
  private func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Bool {
    let byte = bytes[index]
    if index &+ 2 < end {
      if Bytes.isLetter(byte), bytes[index &+ 1] != 0xE2 { return starts.contains(byte, bytes[index &+ 1]) }
      if Bytes.isHanStart(byte) { return starts.contains(byte, bytes[index &+ 1], bytes[index &+ 2]) }
    }
    return starts.contains(byte)
  }

  private func longest(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int) -> Match? {
    var node = PhraseTrie.root
    var at = start
    var found: Match?
    while at < end {
      var byte = bytes[at]
      var length = 1
      if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
        (byte, length) = (UInt8(ascii: "'"), 3)
      }
      node = trie.next(node, byte)
      if node == 0 { break }
      at &+= length
      let value = trie.value(node)
      if value >= 0, isBoundary(bytes, at, end) { found = Match(start: start, end: at, entry: Int(value)) }
    }
    return found
  }

  /// Whether a name can end at `at`: a Latin letter does not go on there.
  private func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return true }
    let last = bytes[at - 1]
    if last >= 0xE4 || (last >= 0x80 && last < 0xC0 && at > 2 && bytes[at - 3] >= 0xE3) { return true }
    return !Bytes.isLatinLetter(bytes, at) && !(Bytes.isDigit(bytes[at]) && Bytes.isASCIILetter(last))
  }
}

extension Substring {
  /// The first place of `text`, as a range of indices.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      formIndex(after: &start)
    }
    return nil
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? { self[...].range(of: text) }
}
