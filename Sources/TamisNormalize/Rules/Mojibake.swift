internal import TamisUnicode

/// Repairs text that was read in the wrong encoding: `Ã©`, `√©` or `├®` for é, `Ã¤Â¸Â­` for 中.
///
/// UTF-8 read as windows-1252, ISO 8859-1, Macintosh or code page 850, also twice; windows-1252 and
/// Macintosh taken for each other; GBK and Big5 read as windows-1252 or as each other. Only on evidence that good text does
/// not have: see `MisreadUTF8`, `MisreadEastAsian`, `MisreadHan`, `MisreadSingleByte`. What cannot be repaired for sure stays as it is.
struct Mojibake: TextRule {
  let trigger: Suspicion = [.mojibake, .c1Control, .rareHan]

  private static let maximumPasses = 3

  /// Whether a scalar may be the first byte of a character read in another encoding.
  @inline(__always)
  static func mayBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    // As windows-1252, then as Macintosh √ ‚ ƒ ≈, and as code page 850 ├.
    case 0xC2...0xF4, 0x221A, 0x201A, 0x192, 0x2248, 0x251C: true
    default: false
    }
  }

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    guard var result = try Self.pass(text) else { return nil }
    for _ in 1..<Self.maximumPasses {
      guard let next = try Self.pass(result.text[...]) else { break }
      result = Rewritten(
        text: next.text, edits: result.edits.then(next.edits), count: result.count + next.count)
    }
    return result
  }

  private static func pass(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    let scalars = IndexedScalars(text)
    var best: MisreadUTF8?
    for encoding in [SingleByteReading.windows1252, .macintosh, .codePage850] {
      let found = MisreadUTF8(scalars, readAs: encoding)
      if found.strength > best?.strength ?? 0 { best = found }
    }
    // Bytes of GBK and Big5 are good UTF-8 by chance, here and there.
    if let best, best.coverage > 0.5 { return best.repaired(text) }
    if let repaired = try MisreadEastAsian(scalars)?.repaired(text) { return repaired }
    if let repaired = try MisreadHan(scalars)?.repaired(text) { return repaired }
    return best?.repaired(text) ?? MisreadSingleByte(scalars)?.repaired(text)
  }
}

/// The scalars of a text with their places.
struct IndexedScalars {
  let values: [UInt32]
  /// Where each begins, and the text's end.
  let indices: [Int]

  init(_ text: ArraySlice<UInt8>) {
    var values: [UInt32] = []
    var indices: [Int] = []
    var i = text.startIndex
    while i < text.endIndex {
      let (scalar, length) = text.scalar(at: i)
      values.append(scalar)
      indices.append(i)
      i += length
    }
    indices.append(text.endIndex)
    self.values = values
    self.indices = indices
  }

  var count: Int { values.count }

  /// The scalar at a place, a space outside of the text.
  subscript(_ i: Int) -> UInt32 { values.indices.contains(i) ? values[i] : 0x20 }

  func range(_ places: Range<Int>) -> Range<Int> { indices[places.lowerBound]..<indices[places.upperBound] }
}
