import TamisCore

/// A record to be written: WARC 1.1 (ISO 28500:2017).
struct WARCRecord {
  private var fields: [(name: String, value: String)] = []
  let block: [UInt8]
  /// `urn:uuid:…`
  let id: String

  /// - Parameters:
  ///   - type: Such as `response`.
  ///   - seed: What sets the record apart from all others; the ID is made of it.
  init(_ type: String, date: Int, block: [UInt8], contentType: String, seed: String) {
    self.block = block
    id = Self.uuid(of: "\(type) \(seed)")
    fields = [
      ("WARC-Type", type), ("WARC-Record-ID", "<\(id)>"), ("WARC-Date", Timestamp.rfc3339(date)),
      ("Content-Type", contentType),
    ]
    add("WARC-Block-Digest", "sha1:\(ArchiveDigest(of: block).base32)")
  }

  /// - Parameter value: nil leaves the field out.
  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    // A line break would begin a field of the server's choice.
    fields.append((name, String(decoding: value.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)))
  }

  /// The record with its head and the two line breaks behind it.
  var bytes: [UInt8] {
    var head = "WARC/1.1\r\n"
    for field in fields { head += "\(field.name): \(field.value)\r\n" }
    head += "Content-Length: \(block.count)\r\n\r\n"
    var out: [UInt8] = []
    out.reserveCapacity(head.utf8.count + block.count + 4)
    out += head.utf8
    out += block
    out += [0x0D, 0x0A, 0x0D, 0x0A]
    return out
  }

  /// A UUID of version 8, whose bits are the application's to choose (RFC 9562, 5.8).
  private static func uuid(of seed: String) -> String {
    var bytes = Array(ContentDigest(of: seed).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "urn:uuid:" + String(decoding: text, as: UTF8.self)
  }
}
