internal import TamisCore

/// A table of names: lines of the form `KIND norm [id]: surface, surface`.
///
/// Some thousand names are listed and few of them met, so what a name stands for is only read when it is asked for.
struct NameTable: Sendable {
  let text: StaticString

  /// A surface in the text of a table.
  struct Place: BitwiseCopyable, Sendable {
    /// Where its line begins, and where it stands itself, in bytes.
    fileprivate let line: UInt32
    fileprivate let start: UInt32
    fileprivate let count: UInt32
  }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Shows `take` each surface of the table, in order.
  func visit(_ take: (UnsafeBufferPointer<UInt8>, Place) -> Void) {
    let bytes = bytes
    var index = 0
    while index < bytes.count {
      let line = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), !endsHead(index) { index += 1 }
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        // Past the colon or the comma before it.
        var start = index + 1
        while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != UInt8(ascii: "\n") {
          index += 1
        }
        let place = Place(line: UInt32(line), start: UInt32(start), count: UInt32(index - start))
        if index > start { take(UnsafeBufferPointer(rebasing: bytes[start..<index]), place) }
      }
      index += 1
    }
  }

  /// What the surface at a place stands for.
  func entry(at place: Place) -> Gazetteer.Entry {
    let bytes = bytes
    var colon = Int(place.line)
    while !endsHead(colon) { colon += 1 }
    let head = bytes[Int(place.line)..<colon]
    guard let space = head.firstIndex(of: UInt8(ascii: " ")),
      let kind = EntityMention.Kind(rawValue: String(decoding: head[..<space], as: UTF8.self))
    else {
      preconditionFailure("unknown kind in a table of names: \(String(decoding: head, as: UTF8.self))")
    }
    var norm = head[(space + 1)...]
    var id: String?
    if let last = norm.lastIndex(of: UInt8(ascii: " ")), Self.isID(norm[(last + 1)...]) {
      id = String(decoding: norm[(last + 1)...], as: UTF8.self)
      norm = norm[..<last]
    }
    // Cities are listed in all languages together: each name is its own norm.
    if id?.hasPrefix("geonames:") ?? false {
      norm = bytes[Int(place.start)..<Int(place.start + place.count)]
    }
    return Gazetteer.Entry(kind: kind, norm: String(decoding: norm, as: UTF8.self), id: id, score: 0.85)
  }

  /// Whether the colon before the surfaces stands at `index`: one that a space or the line's end follows.
  private func endsHead(_ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ":") else { return false }
    return index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
      || bytes[index + 1] == UInt8(ascii: "\n")
  }

  private static func isID(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.starts(with: "iso3166:".utf8) || bytes.starts(with: "geonames:".utf8)
  }
}
