/// The words of one language: a trie of folded phrases, each with the senses it can have.
///
/// Built once from the language's table, a line a sense: `month 1: janvier, janv.`
struct Lexicon: Sendable {
  /// One meaning of a phrase.
  struct Meaning: Sendable, BitwiseCopyable {
    let sense: Sense
    let value: Int
  }

  /// A phrase without its letters.
  struct Phrase: Sendable, BitwiseCopyable {
    let senses: Senses
    /// Where its meanings stand.
    let firstMeaning: UInt32
    let meanings: UInt16
    let roles: Roles
    /// Whether it is cut shorter behind a numeral: 一万|一千, not 一|万一|千.
    let yieldsToNumerals: Bool
    let isNumeral: Bool
  }

  let trie: PhraseTrie
  /// Which places can begin a phrase, once folded.
  let starts: PhraseStarts
  /// What to do at a byte.
  let classes: FrozenTable<ByteClass>
  /// The meanings of all phrases, those of one phrase together.
  let meanings: FrozenTable<Meaning>
  /// What the scanner needs to know of each phrase, by the number the trie gives it.
  let phrases: FrozenTable<Phrase>
  /// Names of units and currencies; meanings of theirs are indices into it.
  let names: [String]
  /// Where in the trie the phrases' first words end.
  let wordNodes: WordNodes
  /// Where in it their first Han characters end.
  let hanNodes: HanNodes

  /// - Parameter tables: Text in the form above; `#` begins a comment line.
  init(tables: [String]) {
    var phrases = Phrases()
    var names: [String] = []
    var senses: [String: Sense] = [:]
    for sense in Sense.allCases { senses["\(sense)"] = sense }
    var indices: [String: Int] = [:]
    for table in tables {
      for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first != UInt8(ascii: "#") else {
          continue
        }
        let head = line[..<colon].split(separator: UInt8(ascii: " "))
        guard let first = head.first, let sense = senses[String(decoding: first, as: UTF8.self)] else {
          preconditionFailure("unknown sense in a language table: \(String(decoding: line, as: UTF8.self))")
        }
        let value = head.count > 1 ? String(decoding: head[1], as: UTF8.self) : "0"
        let number: Int
        if let plain = Int(value) {
          number = plain
        } else if let known = indices[value] {
          number = known
        } else {
          number = names.count
          indices[value] = number
          names.append(value)
        }
        for phrase in line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
          phrases.add(Self.trimmed(phrase), Meaning(sense: sense, value: number))
        }
      }
    }
    trie = PhraseTrie(phrases.folded)
    let starts = PhraseStarts(phrases.folded) { Roles(phrases.senses[$0]).contains(.triggers) }
    self.starts = starts
    classes = FrozenTable((UInt8.min...UInt8.max).map { ByteClass($0, starts) })
    meanings = FrozenTable(phrases.meanings.flatMap(\.self))
    self.names = names
    self.phrases = FrozenTable(phrases.frozen())
    wordNodes = WordNodes(phrases.folded, in: trie)
    hanNodes = HanNodes(phrases.folded, in: trie)
  }

  /// The indices in `meanings` of what a phrase can mean.
  @inline(__always)
  func meanings(of phrase: Int) -> Range<Int> {
    let phrase = phrases[phrase]
    let first = Int(phrase.firstMeaning)
    return Range(uncheckedBounds: (first, first &+ Int(phrase.meanings)))
  }

  private static func trimmed(_ phrase: Substring.UTF8View.SubSequence) -> [UInt8] {
    var bytes = Array(phrase)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return Array(bytes.drop { $0 == UInt8(ascii: " ") })
  }

  /// The phrases gathered from the tables, by number.
  private struct Phrases {
    private var numbers: [[UInt8]: Int] = [:]
    private(set) var folded: [[UInt8]] = []
    private(set) var meanings: [[Meaning]] = []
    private(set) var yieldsToNumerals: [Bool] = []
    private(set) var isNumeral: [Bool] = []
    private(set) var senses: [Senses] = []

    func frozen() -> [Phrase] {
      var first = 0
      return folded.indices.map { number in
        defer { first += meanings[number].count }
        return Phrase(
          senses: senses[number], firstMeaning: UInt32(first), meanings: UInt16(meanings[number].count),
          roles: Roles(senses[number]), yieldsToNumerals: yieldsToNumerals[number],
          isNumeral: isNumeral[number])
      }
    }

    mutating func add(_ phrase: [UInt8], _ meaning: Meaning) {
      let folded = Folding.folded(phrase)
      guard !folded.isEmpty else { return }
      let number = numbers[folded] ?? self.folded.count
      if number == self.folded.count {
        numbers[folded] = number
        self.folded.append(folded)
        meanings.append([])
        yieldsToNumerals.append(false)
        isNumeral.append(false)
        senses.append(Senses())
      }
      meanings[number].append(meaning)
      senses[number].insert(meaning.sense)
      if meaning.sense == .idiom || meaning.sense == .percentSign, folded.count > 3 {
        yieldsToNumerals[number] = folded[0] >= 0x80
      }
      if meaning.sense == .cardinal || meaning.sense == .scale { isNumeral[number] = true }
    }
  }
}
