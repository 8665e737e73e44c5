internal import CICU

/// Tells simplified from traditional Chinese, and turns traditional characters into simplified ones,
/// by ICU's character tables.
public struct ChineseScript: Sendable {
  /// How many characters of a text exist in one script only.
  public struct Evidence: Equatable, Sendable {
    /// Characters that traditional texts do not use.
    public var simplified = 0
    /// Characters that simplified texts do not use.
    public var traditional = 0
    /// Han characters of both scripts, the ones above among them.
    public var han = 0

    /// No evidence.
    public init() {}
  }

  private static let first: UInt32 = 0x3400
  private static let last: UInt32 = 0x9FFF

  /// For each character of U+3400...U+9FFF the simplified one, or itself.
  private let toSimplified: [UInt16]
  /// The other way round. Where several are possible, the one that ICU takes without a context.
  private let toTraditional: [UInt16]
  /// 1 for characters of simplified texts only, 2 for those of traditional ones only, else 0.
  private let script: [UInt8]

  private static let shared: Result<ChineseScript, ICUError> = Result { () throws(ICUError) in try .init() }

  /// The tables, made at the first call (ICU takes some 20 ms) and then shared.
  public static func tables() throws(ICUError) -> ChineseScript { try shared.get() }

  private init() throws(ICUError) {
    let simplified = try Self.converted(by: "Traditional-Simplified")
    let traditional = try Self.converted(by: "Simplified-Traditional")
    toSimplified = simplified
    toTraditional = traditional
    script = zip(simplified, traditional).enumerated().map { offset, both in
      let own = UInt16(truncatingIfNeeded: Self.first) + UInt16(truncatingIfNeeded: offset)
      switch (both.0 == own, both.1 == own) {
      case (false, true): return 2
      case (true, false): return 1
      // 后 and the like belong to both scripts with different meanings.
      default: return 0
      }
    }
  }

  /// What one of ICU's transforms makes of each character by itself.
  private static func converted(by name: String) throws(ICUError) -> [UInt16] {
    let transform = try opened("utrans_openU") { icu_transliterator_open(name, &$0) }
    defer { icu_transliterator_close(transform) }
    var result = [UInt16](repeating: 0, count: Int(last - first) + 1)
    try checked("utrans_transUChars") {
      icu_transliterate_each(transform, UInt16(Self.first), UInt16(Self.last), &result, &$0)
    }
    // Where Han would become something shorter in UTF-8, or half a pair, it stays.
    for i in result.indices where result[i] < 0x2E80 || result[i] & 0xF800 == 0xD800 {
      result[i] = UInt16(first) + UInt16(i)
    }
    return result
  }

  /// Adds up the evidence in a UTF-8 text. A few nanoseconds a character.
  public func count(_ text: ArraySlice<UInt8>, into evidence: inout Evidence) {
    text.withUnsafeBufferPointer { bytes in
      script.withUnsafeBufferPointer { script in
        var i = 0
        while i &+ 2 < bytes.count {
          // E3 90 80 is U+3400, E9 BF BF is U+9FFF.
          guard bytes[i] &- 0xE3 < 7 else {
            i &+= 1
            continue
          }
          let scalar = Self.scalar(bytes[i], bytes[i &+ 1], bytes[i &+ 2])
          i &+= 3
          guard scalar >= Self.first, scalar <= Self.last else { continue }
          evidence.han &+= 1
          let kind = script[Int(scalar &- Self.first)]
          evidence.simplified &+= Int(kind & 1)
          evidence.traditional &+= Int(kind >> 1)
        }
      }
    }
  }

  /// The text in simplified characters, each for itself; of the same length in bytes and scalars.
  public func simplified(_ text: ArraySlice<UInt8>) -> [UInt8] { Self.mapped(text, by: toSimplified) }

  /// The text in traditional characters, each for itself; of the same length in bytes and scalars.
  public func traditional(_ text: ArraySlice<UInt8>) -> [UInt8] { Self.mapped(text, by: toTraditional) }

  private static func mapped(_ text: ArraySlice<UInt8>, by table: [UInt16]) -> [UInt8] {
    var result = Array(text)
    result.withUnsafeMutableBufferPointer { bytes in
      var i = 0
      while i &+ 2 < bytes.count {
        guard bytes[i] &- 0xE3 < 7 else {
          i &+= 1
          continue
        }
        let own = scalar(bytes[i], bytes[i &+ 1], bytes[i &+ 2])
        if own >= first, own <= last {
          let other = table[Int(own &- first)]
          // All are of U+2E80 and above: the length stays three.
          bytes[i] = UInt8(truncatingIfNeeded: 0xE0 | other >> 12)
          bytes[i &+ 1] = UInt8(truncatingIfNeeded: 0x80 | other >> 6 & 0x3F)
          bytes[i &+ 2] = UInt8(truncatingIfNeeded: 0x80 | other & 0x3F)
        }
        i &+= 3
      }
    }
    return result
  }

  /// The simplified form of a scalar, or the scalar itself.
  public func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= Self.first, scalar.value <= Self.last else { return scalar }
    return Unicode.Scalar(toSimplified[Int(scalar.value - Self.first)]) ?? scalar
  }

  /// Whether a character is of simplified texts only or, with false, of traditional ones only.
  public func isOnly(inSimplified: Bool, _ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= Self.first, scalar.value <= Self.last else { return false }
    return script[Int(scalar.value - Self.first)] == (inSimplified ? 1 : 2)
  }

  @inline(__always)
  private static func scalar(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    UInt32(a & 0x0F) << 12 | UInt32(b & 0x3F) << 6 | UInt32(c & 0x3F)
  }
}
