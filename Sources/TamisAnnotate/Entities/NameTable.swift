internal import TamisCore

/// Reads tables of names: lines of the form `KIND norm [id]: surface, surface`.
enum NameTable {
  /// Calls `take` with each surface of a table and what it stands for.
  static func forEach(in table: String, _ take: (Slice<UnsafeBufferPointer<UInt8>>, Gazetteer.Entry) -> Void)
  {
    var table = table
    table.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { read(line, take) }
    }
  }

  private static func read(
    _ line: Slice<UnsafeBufferPointer<UInt8>>,
    _ take: (Slice<UnsafeBufferPointer<UInt8>>, Gazetteer.Entry) -> Void
  ) {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")), let colon = colon(line) else { return }
    guard let kind = EntityMention.Kind(rawValue: String(decoding: line[..<space], as: UTF8.self)) else {
      preconditionFailure("unknown kind in a table of names: \(String(decoding: line, as: UTF8.self))")
    }
    var norm = line[(space + 1)..<colon]
    var id: String?
    if let last = norm.lastIndex(of: UInt8(ascii: " ")), isID(norm[(last + 1)...]) {
      id = String(decoding: norm[(last + 1)...], as: UTF8.self)
      norm = norm[..<last]
    }
    // Cities are listed in all languages together: each name is its own norm.
    let isOwnNorm = id?.hasPrefix("geonames:") ?? false
    let shared = String(decoding: norm, as: UTF8.self)
    for part in line[(colon + 1)...].split(separator: UInt8(ascii: ",")) {
      let surface = part.drop { $0 == UInt8(ascii: " ") }
      let own = isOwnNorm ? String(decoding: surface, as: UTF8.self) : shared
      take(surface, Gazetteer.Entry(kind: kind, norm: own, id: id, score: 0.85))
    }
  }

  /// The colon before the surfaces: the first that a space or the line's end follows.
  private static func colon(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    line.indices.first { index in
      line[index] == UInt8(ascii: ":") && (index + 1 == line.endIndex || line[index + 1] == UInt8(ascii: " "))
    }
  }

  private static func isID(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.starts(with: "iso3166:".utf8) || bytes.starts(with: "geonames:".utf8)
  }
}
