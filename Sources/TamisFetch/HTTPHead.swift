/// The head of an HTTP response: its status line and fields.
struct HTTPHead {
  /// 100...999; 0 where there is no status line.
  let status: Int
  var fields = HeaderFields()

  init(status: Int) { self.status = status }

  /// The first field of a name in lower case.
  subscript(name: String) -> String? { fields[name] }

  /// Reads a status line such as `HTTP/1.1 200 OK`.
  static func status(ofLine line: some Collection<UInt8>) -> Int? {
    guard line.starts(with: "HTTP/".utf8) else { return nil }
    let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: true)
    guard parts.count > 1, parts[1].count == 3 else { return nil }
    guard let code = Int(String(decoding: parts[1], as: UTF8.self)), (100...999).contains(code) else {
      return nil
    }
    return code
  }
}

/// Fields of the form `Name: value`, as HTTP and WARC have them.
struct HeaderFields {
  /// Names in lower case, values without white space around, in order.
  private var fields: [(name: String, value: String)] = []

  /// The first field of a name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All fields of a name, in order.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// All values of a list field, in order and in lower case, such as `["gzip", "chunked"]`.
  func list(_ name: String) -> [String] {
    var list: [String] = []
    for field in fields where field.name == name {
      for value in field.value.lowercased().utf8.split(separator: UInt8(ascii: ",")) {
        let value = String(decoding: value.trimmed, as: UTF8.self)
        if !value.isEmpty { list.append(value) }
      }
    }
    return list
  }

  /// Adds a line `Name: value`; one that begins with white space goes on with the last value. Any
  /// other line is left out.
  mutating func add(line: some Collection<UInt8>) {
    let line = Array(line)
    if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
      fields[fields.count - 1].value += " " + String(decoding: line[...].trimmed, as: UTF8.self)
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return }
    let name = String(decoding: line[..<colon].trimmed, as: UTF8.self).lowercased()
    fields.append((name, String(decoding: line[(colon + 1)...].trimmed, as: UTF8.self)))
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and line breaks at its ends.
  var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return self[start..<end]
  }
}

extension Substring.UTF8View {
  fileprivate var trimmed: ArraySlice<UInt8> { Array(self)[...].trimmed }
}

extension UInt8 {
  /// Space, tab, carriage return or line feed.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}
