internal import CICU

/// Unicode normalisation form C of UTF-8 texts.
public enum NormalForm {
  /// Brings a text into form C.
  ///
  /// - Parameter text: Valid UTF-8.
  /// - Returns: The new text and how it came about, in UTF-8 bytes; `nil` where the text is in form C
  ///   already, as nearly all are.
  /// - Complexity: O(*n*); text of Latin, Greek, Cyrillic, kana and Han letters is passed at memory
  ///   speed, all other at that of ICU.
  public static func composed(
    _ text: ArraySlice<UInt8>
  ) throws(ICUError) -> (text: [UInt8], edits: EditList)? {
    if text.withUnsafeBufferPointer(isSurelyComposed) { return nil }
    var buffer = UTF16Buffer()
    buffer.fill(from: text)
    return try composed(UTF16Walk(units: buffer.units, count: buffer.count), bytes: text)
  }

  private static func composed(
    _ source: UTF16Walk, bytes: ArraySlice<UInt8>
  ) throws(ICUError) -> (text: [UInt8], edits: EditList)? {
    var walk = source
    var cursor = UTF8Cursor(bytes)
    var output: [UInt8] = []
    var edits = EditList()
    while walk.position < walk.count {
      let kept = try walk.skipComposed()
      let keptStart = cursor.index
      let keptEnd = cursor.advance(toUnit: kept)
      output.append(contentsOf: bytes[keptStart..<keptEnd])
      edits.keep(keptEnd - keptStart)
      guard walk.position < walk.count else { break }
      let piece = try walk.composePiece()
      let end = cursor.advance(toUnit: walk.position)
      if output.isEmpty { output.reserveCapacity(bytes.count) }
      let newStart = output.count
      _ = piece.withUnsafeBufferPointer {
        appendUTF16($0, to: &output, patch: PrivateUsePatch(for: .utf8))
      }
      if output[newStart...].elementsEqual(bytes[keptEnd..<end]) {
        edits.keep(end - keptEnd)
      } else {
        edits.replace(oldLength: end - keptEnd, newLength: output.count - newStart)
      }
    }
    return edits.hasChanges ? (output, edits) : nil
  }

  /// Whether a scalar may be something else in form C, by itself or with what stands before it. False for
  /// those that stay as they are whatever surrounds them; of the others, many do.
  @inlinable
  public static func mayChange(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300, 0x400..<0x480, 0x2002..<0x20C0, 0x3000..<0x302A, 0x3030..<0x3099, 0x309B..<0x3100: false
    case 0x3400..<0xA000, 0xFF00..<0x10000: false
    default: true
    }
  }

  /// Whether all characters are of blocks in which each stays itself in form C whatever surrounds it.
  private static func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < bytes.count {
      let lead = UInt32(bytes[i])
      switch lead {
      case 0..<0x80: i &+= 1
      // U+0080...U+02FF, U+0400...U+047F.
      case 0xC2...0xCB, 0xD0, 0xD1: i &+= 2
      // U+4000...U+9FFF: Han.
      case 0xE4...0xE9: i &+= 3
      case 0xE2, 0xE3, 0xEF:
        guard i &+ 2 < bytes.count else { return false }
        let low = UInt32(bytes[i &+ 1] & 0x3F) << 6 | UInt32(bytes[i &+ 2] & 0x3F)
        if mayChange((lead & 0x0F) << 12 | low) { return false }
        i &+= 3
      default: return false
      }
    }
    return true
  }
}

/// Goes through UTF-16 text in pieces that can be normalised on their own.
private struct UTF16Walk {
  let units: [UInt16]
  let count: Int
  private(set) var position = 0

  init(units: [UInt16], count: Int) {
    self.units = units
    self.count = count
  }

  /// Goes past what is in form C for sure, and gives the new position.
  mutating func skipComposed() throws(ICUError) -> Int {
    let rest = position
    let span = try checked("unorm2_spanQuickCheckYes") { status in
      units.withUnsafeBufferPointer {
        icu_nfc_span($0.baseAddress.map { $0 + rest }, Int32(clamping: count - rest), &status)
      }
    }
    position += Int(span)
    return position
  }

  /// Form C of the piece at the position, up to where what follows cannot matter; goes past it.
  mutating func composePiece() throws(ICUError) -> [UInt16] {
    let start = position
    position += scalarLength(at: position)
    while position < count {
      let isBoundary = try checked("unorm2_getNFCInstance") {
        icu_nfc_boundary_before(scalar(at: position), &$0)
      }
      if isBoundary != 0 { break }
      position += scalarLength(at: position)
    }
    let length = position - start
    // Composing can lengthen (the composition exclusions), to three times at most.
    var piece = [UInt16](repeating: 0, count: length * 3 + 8)
    let written = try checked("unorm2_normalize") { status in
      units.withUnsafeBufferPointer {
        icu_nfc_normalize(
          $0.baseAddress.map { $0 + start }, Int32(length), &piece, Int32(piece.count), &status)
      }
    }
    piece.removeLast(piece.count - Int(written))
    return piece
  }

  private func scalarLength(at i: Int) -> Int {
    units[i] & 0xFC00 == 0xD800 && i + 1 < count && units[i + 1] & 0xFC00 == 0xDC00 ? 2 : 1
  }

  private func scalar(at i: Int) -> UInt32 {
    guard scalarLength(at: i) == 2 else { return UInt32(units[i]) }
    return 0x10000 + ((UInt32(units[i]) & 0x3FF) << 10 | UInt32(units[i + 1]) & 0x3FF)
  }
}
