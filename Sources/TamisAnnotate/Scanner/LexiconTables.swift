/// Reads the tables of a language, a line a sense: `month 1: janvier, janv.`; `#` begins a comment line.
///
/// Every run of the program reads those of its languages, so it has to be quick: some milliseconds.
struct LexiconTables {
  /// The phrases, folded, no two alike.
  private(set) var folded: [[UInt8]] = []
  /// Names of units and currencies; meanings of theirs are indices into it.
  private(set) var names: [String] = []
  /// The senses of each phrase.
  private(set) var senses: [Senses] = []
  private var meanings: [(phrase: Int, meaning: Lexicon.Meaning)] = []
  private var yieldsToNumerals: [Bool] = []
  private var isNumeral: [Bool] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var namesSoFar: [String: Int] = [:]

  init(_ tables: [String]) {
    numbers.reserveCapacity(2000)
    for var table in tables {
      table.withUTF8 { bytes in
        var start = 0
        while start < bytes.count {
          let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
          if bytes[start] != UInt8(ascii: "#") { read(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
          start = end + 1
        }
      }
    }
  }

  private static let sensesByName: [String: Sense] = Dictionary(
    uniqueKeysWithValues: Sense.allCases.map { ("\($0)", $0) })

  private mutating func read(_ line: UnsafeBufferPointer<UInt8>) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let space = line[..<colon].firstIndex(of: UInt8(ascii: " ")) ?? colon
    guard let sense = Self.sensesByName[String(decoding: line[..<space], as: UTF8.self)] else {
      preconditionFailure("unknown sense in a language table: \(String(decoding: line, as: UTF8.self))")
    }
    let value = space < colon ? number(line[(space + 1)..<colon]) : 0
    var start = colon + 1
    while start < line.count {
      let end = line[start...].firstIndex(of: UInt8(ascii: ",")) ?? line.count
      var (first, last) = (start, end)
      while first < last, line[first] == UInt8(ascii: " ") { first += 1 }
      while last > first, line[last - 1] == UInt8(ascii: " ") { last -= 1 }
      add(UnsafeBufferPointer(rebasing: line[first..<last]), Lexicon.Meaning(sense: sense, value: value))
      start = end + 1
    }
  }

  /// What stands behind a sense: a number, or a name by its index.
  private mutating func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let value = String(decoding: bytes, as: UTF8.self)
    if let plain = Int(value) { return plain }
    if let known = namesSoFar[value] { return known }
    namesSoFar[value] = names.count
    names.append(value)
    return names.count - 1
  }

  private mutating func add(_ phrase: UnsafeBufferPointer<UInt8>, _ meaning: Lexicon.Meaning) {
    let folded = Folding.folded(phrase)
    guard !folded.isEmpty else { return }
    let number = numbers[folded] ?? self.folded.count
    if number == self.folded.count {
      numbers[folded] = number
      self.folded.append(folded)
      yieldsToNumerals.append(false)
      isNumeral.append(false)
      senses.append(Senses())
    }
    meanings.append((number, meaning))
    senses[number].insert(meaning.sense)
    if meaning.sense == .idiom || meaning.sense == .percentSign, folded.count > 3 {
      yieldsToNumerals[number] = folded[0] >= 0x80
    }
    if meaning.sense == .cardinal || meaning.sense == .scale { isNumeral[number] = true }
  }

  /// The phrases by number, and the meanings of all, those of one phrase together in the order of the tables.
  func frozen() -> (phrases: [Lexicon.Phrase], meanings: [Lexicon.Meaning]) {
    var counts = [Int](repeating: 0, count: folded.count)
    for meaning in meanings { counts[meaning.phrase] += 1 }
    var first = 0
    var next: [Int] = []
    let phrases = folded.indices.map { number in
      defer { first += counts[number] }
      next.append(first)
      return Lexicon.Phrase(
        senses: senses[number], firstMeaning: UInt32(first), meanings: UInt16(counts[number]),
        roles: Roles(senses[number]), yieldsToNumerals: yieldsToNumerals[number], isNumeral: isNumeral[number]
      )
    }
    var ordered = [Lexicon.Meaning](
      repeating: Lexicon.Meaning(sense: .idiom, value: 0), count: meanings.count)
    for (phrase, meaning) in meanings {
      ordered[next[phrase]] = meaning
      next[phrase] += 1
    }
    return (phrases, ordered)
  }
}
