/// How much of a text was there before, counted in whole lines or paragraphs.
struct Repetition {
  private var count = 0
  private var characters = 0
  private var repeated = 0
  private var repeatedCharacters = 0

  /// Of all lines, or paragraphs, those that were there before: 0...1.
  var share: Double { Double(repeated) / Double(count) }
  /// Of all characters in them: 0...1.
  var characterShare: Double { Double(repeatedCharacters) / Double(max(1, characters)) }

  /// Nil for fewer than three lines of prose.
  init?(ofLinesIn facts: TextFacts) {
    var seen = HashSet(capacity: facts.lines.count)
    for line in facts.lines where line.isProse { note(line.hash, line.characters, &seen) }
    if count < 3 { return nil }
  }

  /// Nil for fewer than three paragraphs.
  init?(ofParagraphsIn facts: TextFacts) {
    var seen = HashSet(capacity: facts.paragraphs.count)
    for paragraph in facts.paragraphs { note(paragraph.hash, paragraph.characters, &seen) }
    if count < 3 { return nil }
  }

  private mutating func note(_ hash: UInt64, _ length: Int, _ seen: inout HashSet) {
    count += 1
    characters += length
    if seen.insert(hash) > 1 {
      repeated += 1
      repeatedCharacters += length
    }
  }
}

/// Counts hashes in an open-addressed table, which is made at once for as many as there may be.
struct HashSet {
  private var keys: [UInt64]
  private var counts: [Int32]
  private let mask: Int

  /// - Parameter capacity: The most that will be inserted.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    counts = [Int32](repeating: 0, count: size)
    mask = size - 1
  }

  /// - Returns: How often it has been inserted now.
  @inline(__always)
  mutating func insert(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while counts[slot] > 0, keys[slot] != hash { slot = (slot &+ 1) & mask }
    keys[slot] = hash
    counts[slot] &+= 1
    return Int(counts[slot])
  }
}
