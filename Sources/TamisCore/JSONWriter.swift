/// Appends JSON to a byte buffer. It writes what it is told, compact and without checks of nesting:
/// callers go through the record's definition, which cannot get that wrong.
public struct JSONWriter {
  /// What was written so far: UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next key needs no comma before it.
  private var isFirst = true

  public init() {}

  /// Makes room for `count` more bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Ends a line of JSONL.
  public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  package mutating func beginObject() {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
  }

  package mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  package mutating func beginList() { bytes.append(UInt8(ascii: "[")) }

  package mutating func endList() { bytes.append(UInt8(ascii: "]")) }

  package mutating func comma() { bytes.append(UInt8(ascii: ",")) }

  /// Writes `"key":` as given, with a comma before it where one is due.
  package mutating func key(_ quoted: [UInt8]) {
    if !isFirst { comma() }
    isFirst = false
    bytes.append(contentsOf: quoted)
  }

  package mutating func key(_ name: String) {
    var name = name
    name.withUTF8 { key(utf8: $0) }
  }

  package mutating func key(utf8: UnsafeBufferPointer<UInt8>) {
    if !isFirst { comma() }
    isFirst = false
    string(utf8: utf8)
    bytes.append(UInt8(ascii: ":"))
  }

  package mutating func null() { bytes.append(contentsOf: Self.nullLiteral) }

  package mutating func boolean(_ value: Bool) {
    bytes.append(contentsOf: value ? Self.trueLiteral : Self.falseLiteral)
  }

  package mutating func integer(_ value: Int) {
    if value >= 0 && value < 10 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Writes the shortest decimal that reads back as `value`; whole numbers without a fraction.
  /// JSON has no infinities and no NaN: those are a defect of the caller and are written as null.
  package mutating func number(_ value: Double) {
    guard value.isFinite else {
      assertionFailure("a record holds a number that JSON cannot write")
      return null()
    }
    if let whole = value.wholeNumber { return integer(whole) }
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes JSON that is already whole and valid.
  package mutating func raw(_ json: [UInt8]) { bytes.append(contentsOf: json) }

  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: $0) }
  }

  /// Writes a string. Escaped are what JSON demands, and U+0085, U+2028 and U+2029, which some readers
  /// take for ends of line.
  /// - Parameter utf8: Valid UTF-8.
  package mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var plainStart = 0
    var index = 0
    let count = utf8.count
    while index < count {
      let byte = utf8[index]
      let length: Int
      switch Self.kinds[Int(byte)] {
      case .plain:
        index &+= 1
        continue
      case .escaped: length = 1
      case .mayBeNextLine: length = index &+ 1 < count && utf8[index &+ 1] == 0x85 ? 2 : 0
      case .mayBeSeparator:
        length =
          index &+ 2 < count && utf8[index &+ 1] == 0x80 && (utf8[index &+ 2] & 0xFE) == 0xA8 ? 3 : 0
      }
      if length == 0 {
        index &+= 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plainStart..<index]))
      escape(byte, last: utf8[index &+ length &- 1])
      index &+= length
      plainStart = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plainStart..<count]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8, last: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0xC2: bytes.append(contentsOf: "u0085".utf8)
    case 0xE2: bytes.append(contentsOf: last == 0xA8 ? "u2028".utf8 : "u2029".utf8)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(Self.digits[Int(byte >> 4)])
      bytes.append(Self.digits[Int(byte & 15)])
    }
  }

  private enum ByteKind: UInt8 { case plain, escaped, mayBeNextLine, mayBeSeparator }

  private static let kinds: [ByteKind] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): .escaped
    case 0xC2: .mayBeNextLine
    case 0xE2: .mayBeSeparator
    default: .plain
    }
  }
  private static let digits = Array("0123456789abcdef".utf8)
  private static let nullLiteral = Array("null".utf8)
  private static let trueLiteral = Array("true".utf8)
  private static let falseLiteral = Array("false".utf8)
}

extension Double {
  /// The value as an integer where it is one that a double can count to: below 2⁵³.
  var wholeNumber: Int? {
    // Not `Int(exactly:)`, which calls libm's `trunc`: Swift does not link libm by itself.
    guard magnitude < 0x1p53 else { return nil }
    let whole = Int(self)
    return Double(whole) == self ? whole : nil
  }
}
