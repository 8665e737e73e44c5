import TamisCore

/// An entry of a state file: a line of words, the bytes it announces, and a line break.
///
///     page KEY DATE REDIRECTS URL-LENGTH HEAD-LENGTH BODY-LENGTH [END] CHECK
///     failure KEY LENGTH [END] CHECK
///     archive - NAME-LENGTH END CHECK
///     archived KEY END CHECK
///
/// KEY is the start of the SHA-256 of the URL requested, CHECK that of the bytes. END is how long the archive
/// was that the last `archive` entry names, with the page or failure in it; where a run writes none, it is
/// left out. `archived` says that a page which was noted before is in that archive now.
struct StateEntry {
  enum Kind: String {
    case page, failure, archive, archived
  }

  /// Where the bytes of an entry lie.
  struct Place: Sendable {
    fileprivate(set) var offset: Int
    fileprivate(set) var lengths: [Int]
    fileprivate(set) var date = 0
    fileprivate(set) var redirects = 0
    fileprivate(set) var check: String
    /// Which archive it is in; nil where it is in none.
    var archived: NotedArchives.Place?

    var length: Int { lengths.reduce(0, +) }
    /// Whether it is a page, not a failure.
    var isPage: Bool { lengths.count == 3 }
  }

  let kind: Kind
  let key: String
  var place: Place
  let archiveEnd: Int?

  static let longestLine = 256
  private static let largestNumber = 1 << 48

  /// Where the line break behind its bytes lies.
  var end: Int { place.offset + place.length }

  /// - Parameters:
  ///   - line: Bytes that begin with the line.
  ///   - start: Where in the file they lie.
  /// - Returns: nil where they do not begin with an entry.
  init?(line: [UInt8], at start: Int) {
    guard let lineEnd = line.firstIndex(of: 0x0A) else { return nil }
    let words = line[..<lineEnd].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    var numbers = words.dropFirst(2).dropLast().compactMap { Int($0) }
    guard words.count >= 4, let kind = Kind(rawValue: words[0]), numbers.count == words.count - 3,
      numbers.allSatisfy({ $0 >= 0 && $0 < Self.largestNumber }), numbers.count >= kind.numbers
    else { return nil }
    self.kind = kind
    key = words[1]
    let rest = numbers[kind.numbers...]
    guard rest.count <= 1 else { return nil }
    archiveEnd = rest.first
    numbers.removeLast(rest.count)
    place = Place(offset: start + lineEnd + 1, lengths: [], check: words[words.count - 1])
    if kind == .page { (place.date, place.redirects) = (numbers[0], numbers[1]) }
    place.lengths = kind == .page ? Array(numbers[2...]) : numbers
  }

  /// An entry as it stands in the file.
  static func written(_ kind: Kind, _ key: String, _ numbers: [Int], _ bytes: [UInt8]) -> [UInt8] {
    let words = [kind.rawValue, key] + numbers.map(String.init) + [check(bytes)]
    return Array(words.joined(separator: " ").utf8) + [0x0A] + bytes + [0x0A]
  }

  /// What tells whether bytes are those that were written.
  static func check(_ bytes: [UInt8]) -> String { ContentDigest(of: bytes).hex(digits: 16) }
}

extension StateEntry.Kind {
  /// How many numbers it has, that of the archive aside.
  fileprivate var numbers: Int {
    switch self {
    case .page: 5
    case .failure, .archive: 1
    case .archived: 0
    }
  }
}
