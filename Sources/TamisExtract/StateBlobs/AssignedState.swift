internal import TamisCore

/// Finds the JSON in a script that assigns it: `window.__INITIAL_STATE__ = {…};` or
/// `window.__STATE__ = JSON.parse("…")`.
struct AssignedState {
  /// The JSON; nil where what is assigned is none.
  /// - Complexity: O(*n*).
  static func json(in script: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let equals = script.prefix(160).firstIndex(of: UInt8(ascii: "=")) else { return nil }
    var start = equals + 1
    while start < script.count, script[start] <= 0x20 { start += 1 }
    guard start < script.count else { return nil }
    if script[start] == UInt8(ascii: "{") || script[start] == UInt8(ascii: "[") {
      guard let end = end(of: script, from: start) else { return nil }
      return Array(script[start..<end])
    }
    let call = Array("JSON.parse(\"".utf8)
    guard script.count - start > call.count, script[start..<(start + call.count)].elementsEqual(call) else {
      return nil
    }
    return literal(script, from: start + call.count - 1)
  }

  /// Where the brackets that open at `start` are closed.
  private static func end(of script: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var depth = 0
    var isInString = false
    var index = start
    while index < script.count {
      let byte = script[index]
      if isInString {
        if byte == UInt8(ascii: "\\") {
          index += 1
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return index + 1 }
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  /// The text of a string literal in double quotes.
  private static func literal(_ script: UnsafeBufferPointer<UInt8>, from quote: Int) -> [UInt8]? {
    var index = quote + 1
    while index < script.count, script[index] != UInt8(ascii: "\"") {
      index += script[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < script.count, var parser = try? JSONParser() else { return nil }
    let text: [UInt8]? = try? parser.parse(UnsafeBufferPointer(rebasing: script[quote...index])) {
      root throws(ShapeError) in root.utf8
    }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
