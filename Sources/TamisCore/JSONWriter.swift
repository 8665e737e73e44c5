internal import CSimdJSON

/// Appends JSON to a byte buffer. It writes what it is told, compact and without checks of nesting:
/// callers go through the record's definition, which cannot get that wrong.
public struct JSONWriter {
  /// What was written so far: UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next key needs no comma before it.
  private var isFirst = true

  /// A writer with nothing written.
  public init() {}

  /// A writer with nothing written, which uses the memory of `buffer`; that must be empty.
  package init(reusing buffer: [UInt8]) {
    precondition(buffer.isEmpty, "a buffer is reused with bytes in it")
    bytes = buffer
  }

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
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    // From the last digit to the first: 20 hold the longest.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = value.magnitude
      var start = 20
      repeat {
        start &-= 1
        digits[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start..<20]))
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

  /// Appends JSON that comes from elsewhere, without a copy on the way.
  /// - Parameter fill: Fills memory of `count` bytes; where it throws, nothing is appended.
  package mutating func raw<Failure: Error>(
    count: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try bytes.append(addingCapacity: count) { span throws(Failure) in
      try span.withUnsafeMutableBufferPointer { memory, filled throws(Failure) in
        try fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(memory)[..<count]))
        filled = count
      }
    }
  }

  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: $0) }
  }

  /// Writes a string. Escaped are what JSON demands, and U+0085, U+2028 and U+2029, which some readers
  /// take for ends of line.
  /// - Parameter utf8: Valid UTF-8.
  package mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var rest = utf8
    while let start = rest.baseAddress, !rest.isEmpty {
      // A part of what is there, so that what has to grow for one string is not far too large.
      let count = min(rest.count, Self.longestPart)
      let room = count + count / 8 + Self.leastRoom
      var read = 0
      bytes.append(addingCapacity: room) { span in
        span.withUnsafeMutableBufferPointer { memory, filled in
          guard let memory = memory.baseAddress else { return }
          let step = tamis_json_escape(start, rest.count, memory, room)
          (read, filled) = (step.read, step.written)
        }
      }
      rest = UnsafeBufferPointer(rebasing: rest[read...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// So many bytes of a string are escaped at once, or more.
  private static let longestPart = 1 << 16
  /// The longest escape goes into it.
  private static let leastRoom = 32

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
