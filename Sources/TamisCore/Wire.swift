/// Appends values to bytes that another process of the same program reads with `WireReader`.
package struct WireWriter {
  package private(set) var bytes: [UInt8] = []
  /// Large blocks, in the order in which they were written; they are not in `bytes`.
  package private(set) var blocks: [[UInt8]] = []
  private let detachesBlocks: Bool
  /// From this length on a block is large: sending it by itself costs less than copying it.
  fileprivate static let large = 1 << 12

  /// - Parameter detachesBlocks: Whether large blocks are kept beside the bytes, as they are.
  package init(detachesBlocks: Bool = false) { self.detachesBlocks = detachesBlocks }

  package mutating func integer(_ value: Int) {
    withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func block(_ value: [UInt8]) {
    integer(value.count)
    if detachesBlocks, value.count >= Self.large {
      blocks.append(value)
    } else {
      bytes.append(contentsOf: value)
    }
  }

  package mutating func text(_ value: String) {
    integer(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  package mutating func optional<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func text(_ value: String?) { optional(value) { $0.text($1) } }

  package mutating func block(_ value: [UInt8]?) { optional(value) { $0.block($1) } }

  package mutating func counts(_ counts: [String: Int]) {
    integer(counts.count)
    for (name, count) in counts {
      text(name)
      integer(count)
    }
  }
}

/// What was read is not what a `WireWriter` writes.
package struct WireError: Error {
  package init() {}
}

/// Reads what a `WireWriter` has written.
package struct WireReader {
  private let bytes: [UInt8]
  private var position = 0
  /// Nil where none were detached.
  private let blocks: [[UInt8]]?
  private var nextBlock = 0

  /// - Parameter blocks: Those of a writer that detaches them; nil where they are in `bytes`.
  package init(_ bytes: [UInt8], blocks: [[UInt8]]? = nil) {
    self.bytes = bytes
    self.blocks = blocks
  }

  package var isAtEnd: Bool { position == bytes.count && nextBlock == blocks?.count ?? 0 }

  private mutating func take(_ count: Int) throws(WireError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw WireError() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  package mutating func integer() throws(WireError) -> Int {
    let taken = try take(8)
    return Int(Int64(littleEndian: taken.withUnsafeBytes { $0.loadUnaligned(as: Int64.self) }))
  }

  package mutating func flag() throws(WireError) -> Bool {
    let taken = try take(1)
    return taken[taken.startIndex] != 0
  }

  package mutating func block() throws(WireError) -> [UInt8] {
    let count = try integer()
    guard let blocks, count >= WireWriter.large else { return Array(try take(count)) }
    guard nextBlock < blocks.count, blocks[nextBlock].count == count else { throw WireError() }
    nextBlock += 1
    return blocks[nextBlock - 1]
  }

  package mutating func text() throws(WireError) -> String {
    let count = try integer()
    return String(decoding: try take(count), as: UTF8.self)
  }

  package mutating func optional<Value>(
    _ read: (inout Self) throws(WireError) -> Value
  ) throws(WireError) -> Value? {
    try flag() ? try read(&self) : nil
  }

  package mutating func optionalText() throws(WireError) -> String? {
    try optional { reader throws(WireError) in try reader.text() }
  }

  package mutating func optionalBlock() throws(WireError) -> [UInt8]? {
    try optional { reader throws(WireError) in try reader.block() }
  }

  package mutating func optionalInteger() throws(WireError) -> Int? {
    try optional { reader throws(WireError) in try reader.integer() }
  }

  package mutating func counts() throws(WireError) -> [String: Int] {
    var counts: [String: Int] = [:]
    for _ in 0..<(try integer()) {
      let name = try text()
      counts[name] = try integer()
    }
    return counts
  }
}

extension Origin {
  package func write(to wire: inout WireWriter) {
    wire.text(file)
    wire.optional(line) { $0.integer($1) }
    wire.text(warcFile)
    wire.optional(warcOffset) { $0.integer($1) }
    wire.optional(warcLength) { $0.integer($1) }
    wire.text(warcRecordID)
  }

  package init(from wire: inout WireReader) throws(WireError) {
    self.init(file: try wire.optionalText(), line: try wire.optionalInteger())
    warcFile = try wire.optionalText()
    warcOffset = try wire.optionalInteger()
    warcLength = try wire.optionalInteger()
    warcRecordID = try wire.optionalText()
  }
}

extension TamisError {
  package func write(to wire: inout WireWriter) {
    wire.text(code.rawValue)
    origin.write(to: &wire)
    wire.text(url)
    wire.text(problem as String)
    wire.text(remedy as String)
    wire.flag(retryable)
    wire.optional(httpStatus) { $0.integer($1) }
    wire.integer(attempts)
  }

  package init(from wire: inout WireReader) throws(WireError) {
    guard let code = Code(rawValue: try wire.text()) else { throw WireError() }
    let origin = try Origin(from: &wire)
    let url = try wire.optionalText()
    let problem = try wire.text()
    let remedy = try wire.text()
    let retryable = try wire.flag()
    let status = try wire.optionalInteger()
    self.init(
      code, at: origin, url: url, problem: problem, remedy: remedy, retryable: retryable, httpStatus: status,
      attempts: try wire.integer())
  }
}
