internal import Glibc

/// Finds the encoding a page declares of itself: the WHATWG prescan for meta elements, then an XML
/// declaration.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
struct MetaPrescan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The encoding declared within the bytes given; `nil` for none or an unknown one.
  ///
  /// A declared UTF-16 is read as UTF-8 and `x-user-defined` as windows-1252, as the standard says.
  static func encoding(in bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    var scan = MetaPrescan(bytes)
    guard let found = scan.metaEncoding() ?? scan.xmlEncoding() else { return nil }
    switch found {
    case .utf16BE, .utf16LE: return .utf8
    case .userDefined: return .windows1252
    default: return found
    }
  }

  private func at(_ offset: Int) -> UInt8 {
    let i = position &+ offset
    return i < bytes.count ? bytes[i] : 0
  }

  private func starts(with text: StaticString) -> Bool {
    guard position &+ text.utf8CodeUnitCount <= bytes.count else { return false }
    for i in 0..<text.utf8CodeUnitCount where asciiLowercased(bytes[position &+ i]) != text.utf8Start[i] {
      return false
    }
    return true
  }

  private mutating func metaEncoding() -> TextEncoding? {
    position = 0
    while moveToMarkup() {
      if at(1) == 0x21, starts(with: "<!--") {
        // "-->" may share its hyphens with "<!--".
        position &+= 2
        while position < bytes.count, !starts(with: "-->") { position &+= 1 }
        position &+= 3
      } else if at(1) | 0x20 == 0x6D, starts(with: "<meta"), isWhiteSpace(at(5)) || at(5) == 0x2F {
        position &+= 5
        // A tag cut off by the end of what was read says nothing.
        if let encoding = encodingOfMeta(), position < bytes.count { return encoding }
      } else if isLetter(at(1)) || at(1) == 0x2F && isLetter(at(2)) {
        while position < bytes.count, !isWhiteSpace(bytes[position]), bytes[position] != 0x3E {
          position &+= 1
        }
        while attribute(isKept: false) != nil {}
      } else if at(1) == 0x21 || at(1) == 0x2F || at(1) == 0x3F {
        while position < bytes.count, bytes[position] != 0x3E { position &+= 1 }
        position &+= 1
      } else {
        position &+= 1
      }
    }
    return nil
  }

  /// Goes to the next `<`.
  private mutating func moveToMarkup() -> Bool {
    guard position < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + position, 0x3C, bytes.count &- position)
    else { return false }
    position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    return true
  }

  private mutating func encodingOfMeta() -> TextEncoding? {
    var isPragma = false
    var needsPragma: Bool?
    var charset: TextEncoding?
    var seen: Set<[UInt8]> = []
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      if name.elementsEqual("http-equiv".utf8) {
        isPragma = isPragma || value.elementsEqual("content-type".utf8)
      } else if name.elementsEqual("content".utf8) {
        if charset == nil, let label = charsetParameter(of: value) {
          charset = LabelTable.encoding(for: label)
          needsPragma = true
        }
      } else if name.elementsEqual("charset".utf8) {
        charset = LabelTable.encoding(for: value)
        needsPragma = false
      }
    }
    guard let needsPragma, !needsPragma || isPragma else { return nil }
    return charset
  }

  /// The next attribute of the tag the position is in, name and value in lower case; `nil` at its end.
  /// - Parameter isKept: Whether name and value are wanted; else they are empty.
  private mutating func attribute(isKept: Bool = true) -> (name: [UInt8], value: [UInt8])? {
    while position < bytes.count, isWhiteSpace(bytes[position]) || bytes[position] == 0x2F { position &+= 1 }
    guard position < bytes.count, bytes[position] != 0x3E else { return nil }
    var name: [UInt8] = []
    var value: [UInt8] = []
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3D, position > start { break }
      if isWhiteSpace(byte) { break }
      if byte == 0x2F || byte == 0x3E { return (name, value) }
      if isKept { name.append(asciiLowercased(byte)) }
      position &+= 1
    }
    skipWhiteSpace()
    guard at(0) == 0x3D else { return (name, value) }
    position &+= 1
    skipWhiteSpace()
    let quote = at(0)
    if quote == 0x22 || quote == 0x27 {
      position &+= 1
      while position < bytes.count, bytes[position] != quote {
        if isKept { value.append(asciiLowercased(bytes[position])) }
        position &+= 1
      }
      position &+= 1
    } else {
      while position < bytes.count, !isWhiteSpace(bytes[position]), bytes[position] != 0x3E {
        if isKept { value.append(asciiLowercased(bytes[position])) }
        position &+= 1
      }
    }
    return (name, value)
  }

  private mutating func skipWhiteSpace() {
    while position < bytes.count, isWhiteSpace(bytes[position]) { position &+= 1 }
  }

  private mutating func xmlEncoding() -> TextEncoding? {
    position = 0
    guard starts(with: "<?xml") else { return nil }
    while position < bytes.count, bytes[position] != 0x3E, !starts(with: "encoding") { position &+= 1 }
    guard starts(with: "encoding") else { return nil }
    position &+= 8
    while at(0) != 0, at(0) <= 0x20 { position &+= 1 }
    guard at(0) == 0x3D else { return nil }
    position &+= 1
    while at(0) != 0, at(0) <= 0x20 { position &+= 1 }
    let quote = at(0)
    guard quote == 0x22 || quote == 0x27 else { return nil }
    position &+= 1
    let start = position
    while position < bytes.count, bytes[position] != quote { position &+= 1 }
    guard position < bytes.count else { return nil }
    return LabelTable.encoding(for: bytes[start..<position])
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// The charset of a content type such as `text/html; charset="gb2312"`, by the algorithm of the HTML
/// standard for meta elements; `nil` for none.
func charsetParameter(of contentType: [UInt8]) -> [UInt8]? {
  let key = Array("charset".utf8)
  var i = 0
  while i &+ key.count <= contentType.count {
    guard (0..<key.count).allSatisfy({ asciiLowercased(contentType[i &+ $0]) == key[$0] }) else {
      i &+= 1
      continue
    }
    i &+= key.count
    while i < contentType.count, isWhiteSpace(contentType[i]) { i &+= 1 }
    guard i < contentType.count, contentType[i] == 0x3D else { continue }
    i &+= 1
    while i < contentType.count, isWhiteSpace(contentType[i]) { i &+= 1 }
    guard i < contentType.count else { return nil }
    let rest = contentType[i...]
    if let quote = rest.first, quote == 0x22 || quote == 0x27 {
      guard let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
      return Array(rest[(i &+ 1)..<end])
    }
    return Array(rest.prefix { !isWhiteSpace($0) && $0 != 0x3B })
  }
  return nil
}
