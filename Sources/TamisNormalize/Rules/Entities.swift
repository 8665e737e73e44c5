internal import TamisUnicode

/// Decodes character references that a page shows as text, because it was escaped once or twice too
/// often: `&eacute;`, `&amp;eacute;`, `&#233;`, `&#xE9;`.
///
/// Only complete ones, with their semicolon and a known name; those escaped three times and more
/// stay, and so do those of code blocks.
struct Entities: TextRule {
  let trigger = Suspicion.entity
  let sparesCode = true

  /// Decoding one can complete another, `&am&#112;;`; nobody writes that more deeply on purpose.
  private static let maximumPasses = 4

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    guard var result = pass(text) else { return nil }
    for _ in 1..<Self.maximumPasses {
      guard let next = pass(result.text[...]) else { break }
      result = Rewritten(
        text: next.text, edits: result.edits.then(next.edits), count: result.count + next.count)
    }
    return result
  }

  private func pass(_ text: ArraySlice<UInt8>) -> Rewritten? {
    var rewriter = Rewriter(text)
    var i = text.startIndex
    while i < text.endIndex {
      guard text[i] == UInt8(ascii: "&") else {
        i += 1
        continue
      }
      if let found = Self.reference(in: text, at: i) {
        if let scalar = found.scalar { rewriter.replace(i..<found.end, with: scalar) }
        i = found.end
      } else {
        i += 1
      }
    }
    return rewriter.finish()
  }

  /// The reference at an ampersand: its end and, unless it is escaped too deeply, what it stands for.
  private static func reference(
    in text: ArraySlice<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar?, end: Int)? {
    guard var found = simpleReference(in: text, at: start + 1) else { return nil }
    var depth = 1
    while found.scalar == "&", let next = simpleReference(in: text, at: found.end) {
      found = next
      depth += 1
    }
    return (depth <= 2 ? found.scalar : nil, found.end)
  }

  /// The reference whose name or number begins at `start`.
  private static func simpleReference(
    in text: ArraySlice<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(text.endIndex, start + EntityNames.maximumLength + 1)
    guard start < limit, let semicolon = text[start..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let body = text[start..<semicolon]
    guard let first = body.first else { return nil }
    let scalar = first == UInt8(ascii: "#") ? number(body.dropFirst()) : EntityNames.scalar(of: body)
    return scalar.map { ($0, semicolon + 1) }
  }

  /// A numeric reference, by HTML's rules: 80...9F are windows-1252, controls stand for nothing.
  private static func number(_ body: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = body.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = isHexadecimal ? body.dropFirst() : body
    guard !digits.isEmpty, digits.count <= 8, digits.first != UInt8(ascii: "+"),
      digits.first != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    switch value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0x00..<0x20, 0x7F: return nil
    case 0x80...0x9F: return Windows1252.scalar(of: UInt8(truncatingIfNeeded: value))
    default: return Unicode.Scalar(value)
    }
  }
}
