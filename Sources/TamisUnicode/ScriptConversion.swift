/// A conversion between Chinese scripts that tells where each character came from.
///
/// OpenCC gives back a text and no more. What it has made of each character follows from its work: it goes
/// from left to right by the longest phrase, and its phrases become as many characters as they had. Where a
/// text's length does not change, character stands for character; where it does, the text is cut at the
/// places where converting the parts by themselves gives the same.
public struct ScriptConversion: ~Copyable {
  private let engine: Engine

  private enum Engine: ~Copyable {
    case openCC(OpenCC)
    /// ICU's characters, each by itself.
    case characters(ChineseScript, toSimplified: Bool)
  }

  /// A conversion by OpenCC.
  public init(_ openCC: consuming OpenCC) { engine = .openCC(openCC) }

  /// A conversion by ICU's characters: without phrases, without regions.
  public init(byCharacters tables: ChineseScript, toSimplified: Bool) {
    engine = .characters(tables, toSimplified: toSimplified)
  }

  /// What a character that became another one is to be after all; the two are the same where OpenCC left it.
  public typealias Adjustment = (_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Unicode.Scalar

  /// The longest text that is cut at every place where it can be; a longer one counts as one piece.
  private static let finestLength = 64

  /// The text converted and how it came about, in bytes; nil where nothing changes.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - adjust: Asked for each character of Han script.
  public borrowing func converted(
    _ text: ArraySlice<UInt8>, adjust: Adjustment = { $1 }
  ) throws(OpenCCError) -> (text: [UInt8], edits: EditList)? {
    var output = AlignedOutput()
    var i = text.startIndex
    while i < text.endIndex {
      // White space and controls are in no phrase, and OpenCC cannot take NULs.
      let end = text[i...].firstIndex { $0 <= 0x20 } ?? text.endIndex
      let run = text[i..<end]
      if run.contains(where: { $0 >= 0xE2 }) {
        try convert(run, into: &output, adjust)
      } else {
        output.keep(run)
      }
      i = text[end...].firstIndex { $0 > 0x20 } ?? text.endIndex
      output.keep(text[end..<i])
    }
    return output.edits.hasChanges ? (output.text, output.edits) : nil
  }

  private borrowing func convert(
    _ run: ArraySlice<UInt8>, into output: inout AlignedOutput, _ adjust: Adjustment
  ) throws(OpenCCError) {
    let result = try whole(run)
    if output.add(run, result[...], adjust) { return }
    // Lengths differ: sentence marks are in few phrases, so most texts can be cut at them.
    let parts = Self.parts(of: run)
    var results: [[UInt8]] = []
    for part in parts { results.append(try whole(part)) }
    guard results.joined().elementsEqual(result) else {
      return try addFinely(run, result[...], to: &output, adjust)
    }
    for (part, ofPart) in zip(parts, results) where !output.add(part, ofPart[...], adjust) {
      try addFinely(part, ofPart[...], to: &output, adjust)
    }
  }

  /// Adds a text whose length has changed, cut wherever the parts by themselves become the same.
  private borrowing func addFinely(
    _ source: ArraySlice<UInt8>, _ result: ArraySlice<UInt8>, to output: inout AlignedOutput,
    _ adjust: Adjustment
  ) throws(OpenCCError) {
    var source = source
    var result = result
    while source.count(where: { $0 & 0xC0 != 0x80 }) <= Self.finestLength,
      let cut = try firstCut(source, result)
    {
      let part = result[..<cut.result]
      if !output.add(source[..<cut.source], part, adjust) { output.replace(source[..<cut.source], part) }
      source = source[cut.source...]
      result = result[cut.result...]
    }
    if !output.add(source, result, adjust) { output.replace(source, result) }
  }

  /// The first place at which a text and its conversion can be cut; nil where there is none.
  private borrowing func firstCut(
    _ source: ArraySlice<UInt8>, _ result: ArraySlice<UInt8>
  ) throws(OpenCCError) -> (source: Int, result: Int)? {
    var cut = source.startIndex
    while cut < source.endIndex {
      cut += 1
      while cut < source.endIndex, source[cut] & 0xC0 == 0x80 { cut += 1 }
      guard cut < source.endIndex else { return nil }
      let head = try whole(source[..<cut])
      guard result.starts(with: head) else { continue }
      if try whole(source[cut...]).elementsEqual(result.dropFirst(head.count)) {
        return (cut, result.startIndex + head.count)
      }
    }
    return nil
  }

  private borrowing func whole(_ text: ArraySlice<UInt8>) throws(OpenCCError) -> [UInt8] {
    switch engine {
    case .openCC(let openCC): try openCC.converted(text)
    case .characters(let tables, let toSimplified):
      toSimplified ? tables.simplified(text) : tables.traditional(text)
    }
  }

  /// A text cut after each mark of East Asian punctuation.
  private static func parts(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var i = start
    while i + 2 < text.endIndex {
      // U+3000...U+303F are E3 80 xx, U+FF00...U+FF3F EF BC xx.
      if (text[i] == 0xE3 && text[i + 1] == 0x80) || (text[i] == 0xEF && text[i + 1] == 0xBC) {
        i += 3
        parts.append(text[start..<i])
        start = i
      } else {
        i += 1
      }
    }
    if start < text.endIndex { parts.append(text[start...]) }
    return parts
  }
}

/// A converted text and its edits as they grow.
private struct AlignedOutput {
  private(set) var text: [UInt8] = []
  private(set) var edits = EditList()

  mutating func keep(_ bytes: ArraySlice<UInt8>) {
    text.append(contentsOf: bytes)
    edits.keep(bytes.count)
  }

  mutating func replace(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) {
    text.append(contentsOf: new)
    edits.replace(oldLength: old.count, newLength: new.count)
  }

  /// Adds a text that became another one of as many characters; adds nothing and is false where it is not.
  mutating func add(
    _ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>, _ adjust: ScriptConversion.Adjustment
  ) -> Bool {
    let before = String(decoding: old, as: UTF8.self).unicodeScalars
    let after = String(decoding: new, as: UTF8.self).unicodeScalars
    guard before.count == after.count else { return false }
    for (scalar, converted) in zip(before, after) {
      let length = UTF8.width(scalar)
      let start = text.count
      let final = scalar.value < 0x2E80 ? converted : adjust(scalar, converted)
      appendUTF8(final.value, to: &text)
      if final == scalar {
        edits.keep(length)
      } else {
        edits.replace(oldLength: length, newLength: text.count - start)
      }
    }
    return true
  }
}
