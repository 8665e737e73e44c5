/// Builds a lexicon from lines `class[,class…] TAB surface [TAB frequency]`.
struct LexiconWriter {
  private let language: NameLanguage
  private var document: NameDocument
  private var entries: [UInt64: (classes: UInt16, frequency: UInt8)] = [:]

  init(_ language: NameLanguage, simplified: [UInt16]) {
    self.language = language
    document = NameDocument(language, simplified: simplified)
  }

  /// What is wrong with a line of names.
  struct BadLine: Error {
    let number: Int
    let problem: String
  }

  /// Adds the lines of a file of names; empty lines and those that begin with `#` are passed over.
  mutating func add(lines: [UInt8]) throws(BadLine) {
    for (number, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 2 else {
        throw BadLine(number: number + 1, problem: "no tab between class and name")
      }
      var classes: NameClass = []
      for name in String(decoding: fields[0], as: UTF8.self).split(separator: ",") {
        guard let found = NameClass.names.first(where: { $0.name == name }) else {
          throw BadLine(number: number + 1, problem: "unknown class '\(name)'")
        }
        classes.insert(found.value)
      }
      let frequency = fields.count > 2 ? Int(String(decoding: fields[2], as: UTF8.self)) ?? 0 : 0
      add(Array(fields[1]), classes, frequency: frequency)
    }
  }

  /// Adds a name or word; one with more tokens than a lexicon holds is left out.
  mutating func add(_ surface: [UInt8], _ classes: NameClass, frequency: Int = 0) {
    let hashes = surface.withUnsafeBufferPointer { bytes in
      document.read(bytes, parts: [0..<bytes.count], lexicon: .empty, further: .empty)
      return document.tokens.map(\.lower)
    }
    guard let first = hashes.first, hashes.count <= NameLexicon.maximumLength, document.lines.count == 1
    else { return }
    var hash = NameLexicon.start(first)
    for token in hashes.dropFirst() {
      entries[hash, default: (0, 0)].classes |= NameClass.beginning.rawValue
      hash = NameHash.join(hash, token)
    }
    entries[hash, default: (0, 0)].classes |= classes.rawValue
    let cost = Self.logarithm(frequency)
    entries[hash, default: (0, 0)].frequency = Swift.max(entries[hash]?.frequency ?? 0, cost)
  }

  /// 14 times the natural logarithm of a frequency: up to 255 for sixty million.
  private static func logarithm(_ frequency: Int) -> UInt8 {
    guard frequency > 0 else { return 0 }
    return UInt8(Swift.min(250, Swift.max(1, ChainMath.logarithm(Float(frequency) + 1) * 14)))
  }

  var count: Int { entries.count }

  /// The lexicon in the model's form.
  func bytes() -> [UInt8] {
    let places = entries.isEmpty ? 0 : entries.count * 5 / 4 + 1
    var keys = [UInt32](repeating: 0, count: places)
    var classes = [UInt16](repeating: 0, count: places)
    var frequencies = [UInt8](repeating: 0, count: places)
    for (hash, entry) in entries.sorted(by: { $0.key < $1.key }) {
      var place = Int(NameLexicon.place(hash, of: UInt64(places)))
      let key = NameLexicon.key(hash)
      while keys[place] != 0, keys[place] != key { place = (place + 1) % places }
      keys[place] = key
      classes[place] |= entry.classes
      frequencies[place] = Swift.max(frequencies[place], entry.frequency)
    }
    let hasFrequencies = frequencies.contains { $0 > 0 }
    var bytes = ModelWriter.bytes(UInt32(places) | (hasFrequencies ? NameLexicon.frequenciesMark : 0))
    for key in keys { bytes += ModelWriter.bytes(key) }
    for value in classes {
      bytes += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
    return hasFrequencies ? bytes + frequencies : bytes
  }
}
