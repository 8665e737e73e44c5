/// Makes JSON of what sites write into their JSON-LD scripts by hand and by template: comments and CDATA
/// around it, raw control characters in strings, commas too many, semicolons, several objects in a row.
enum LinkedDataRepair {
  /// The JSON of a script that a template encoded as it does text: `{&quot;@type&quot;: …`; nil for any other.
  /// - Complexity: O(*n*).
  static func decoded(_ script: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard !script.contains(UInt8(ascii: "\"")), script.contains(UInt8(ascii: "&")) else { return nil }
    let decoded = CharacterReferences.decodeOnce(Array(script))
    return decoded.contains(UInt8(ascii: "\"")) ? decoded : nil
  }

  /// The JSON texts in a script that is none as it stands.
  /// - Complexity: O(*n*).
  static func texts(_ script: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var out: [UInt8] = []
    var depth = 0
    var inString = false
    var index = 0
    while index < script.count {
      let byte = script[index]
      index += 1
      if inString {
        inString = appendString(byte, script, &index, &out)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        guard depth > 0 else { continue }
        inString = true
        out.append(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        // "<![CDATA[" opens no list.
        if depth == 0 && byte == UInt8(ascii: "[") && index >= 2 && isLetterOrBang(script[index - 2]) {
          continue
        }
        depth += 1
        out.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { continue }
        while let last = out.last, last <= 0x20 || last == UInt8(ascii: ",") { out.removeLast() }
        out.append(byte)
        depth -= 1
        if depth == 0 {
          texts.append(out)
          out.removeAll()
        }
      case UInt8(ascii: "/") where index < script.count && script[index] == UInt8(ascii: "*"):
        while index + 1 < script.count,
          !(script[index] == UInt8(ascii: "*") && script[index + 1] == UInt8(ascii: "/"))
        {
          index += 1
        }
        index += 2
      case UInt8(ascii: ";"): continue
      case UInt8(ascii: ","):
        // Of two commas in a row one is enough.
        var previous = out.count - 1
        while previous >= 0, out[previous] <= 0x20 { previous -= 1 }
        let isNeeded =
          previous >= 0 && out[previous] != UInt8(ascii: ",") && out[previous] != UInt8(ascii: "{")
          && out[previous] != UInt8(ascii: "[")
        if depth > 0 && isNeeded { out.append(byte) }
      default:
        if depth > 0 { out.append(byte < 0x20 ? 0x20 : byte) }
      }
    }
    if depth > 0 { texts += closed(out, depth: depth) }
    return texts
  }

  /// - Returns: Whether the string goes on.
  private static func appendString(
    _ byte: UInt8, _ script: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ out: inout [UInt8]
  ) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"):
      let next = index < script.count ? script[index] : 0
      index += 1
      if isEscape(next) {
        out.append(byte)
        out.append(next)
      } else if next >= 0x20 {
        // "\'" and the like are no JSON; the character itself is meant.
        out.append(next)
      }
      return true
    case UInt8(ascii: "\""):
      // A quote inside running text was not escaped: after the end of a string comes a mark of JSON.
      var after = index
      while after < script.count, script[after] <= 0x20 { after += 1 }
      let mark = after < script.count ? script[after] : UInt8(ascii: "}")
      let ends =
        mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":") || mark == UInt8(ascii: "}")
        || mark == UInt8(ascii: "]")
      if ends { out.append(byte) } else { out.append(contentsOf: [UInt8(ascii: "\\"), byte]) }
      return !ends
    default:
      out.append(byte < 0x20 ? 0x20 : byte)
      return true
    }
  }

  /// A text that breaks off, cut back to its last whole member and closed.
  private static func closed(_ text: [UInt8], depth: Int) -> [[UInt8]] {
    guard depth < 64 else { return [] }
    var stack: [UInt8] = []
    var inString = false
    var lastWhole = (end: 0, stack: stack)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if inString {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { inString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): inString = true
        case UInt8(ascii: "{"): stack.append(UInt8(ascii: "}"))
        case UInt8(ascii: "["): stack.append(UInt8(ascii: "]"))
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = stack.popLast()
        case UInt8(ascii: ","): lastWhole = (index, stack)
        default: break
        }
      }
      index += 1
    }
    guard lastWhole.end > 0 else { return [] }
    return [Array(text[..<lastWhole.end]) + lastWhole.stack.reversed()]
  }

  private static func isEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func isLetterOrBang(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "!")
  }
}
