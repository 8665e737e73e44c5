internal import TamisUnicode

/// Latin text in one single-byte encoding that was read in another: windows-1252 as Macintosh
/// (`rÈserver`) and the reverse (`rŽserver`).
struct MisreadSingleByte {
  private let scalars: IndexedScalars
  private let was: SingleByteReading
  private let readAs: SingleByteReading

  /// - Returns: Nil unless the text has letters where no word has them, and no accented small letter
  ///   as it should be.
  init?(_ scalars: IndexedScalars) {
    self.scalars = scalars
    var capitals = 0
    var carons = 0
    for i in 0..<scalars.count where scalars[i] >= 0x80 {
      let scalar = scalars[i]
      // The small letters of French, Spanish, Portuguese and German in good text.
      if scalar >= 0xE0, scalar <= 0xFC, scalar != 0xF7 { return nil }
      let isInside = scalars[i - 1] &- 0x61 < 26 && scalars[i + 1] &- 0x61 < 26
      switch scalar {
      // È and Ë, é and è: no spelling has them right after small letters.
      case 0xC8, 0xCB:
        if scalars[i - 1] &- 0x61 < 26, !ScalarClass.isUppercase(scalars[i + 1]) { capitals += 2 }
      // Í Á Ù Ó Ô Î Ï: ê ç ô and others.
      case 0xC1, 0xCC...0xCF, 0xD3, 0xD4, 0xD9: if isInside { capitals += 1 }
      // Ž and the controls 8D, 8F, 90: é ç è ê.
      case 0x17D, 0x8D, 0x8F, 0x90: if scalars[i - 1] &- 0x61 < 26 { carons += 1 }
      default: break
      }
    }
    if carons > 0 {
      (was, readAs) = (.macintosh, .windows1252)
    } else if capitals > 1 {
      (was, readAs) = (.windows1252, .macintosh)
    } else {
      return nil
    }
  }

  /// The whole text read as it was meant; nil where a character is not of the encoding.
  func repaired(_ text: ArraySlice<UInt8>) -> Rewritten? {
    var rewriter = Rewriter(text)
    for i in 0..<scalars.count where scalars[i] >= 0x80 {
      guard let byte = readAs.byte(of: scalars[i]), let scalar = Unicode.Scalar(was.scalar(of: byte)),
        scalar.value >= 0xA0
      else { return nil }
      rewriter.replace(scalars.range(i..<i + 1), with: scalar)
    }
    return rewriter.finish()
  }
}
