internal import CICU

/// Owns one of ICU's boundary iterators, and the memory it works in.
struct Breaker: ~Copyable {
  enum Kind: Int32 { case sentences, words }

  private let iterator: OpaquePointer
  private var buffer = UTF16Buffer()
  private var ends: [Int32] = []
  private var rules: [Int32] = []

  init(_ kind: Kind, language: String) throws(ICUError) {
    iterator = try opened("ubrk_open") { icu_breaker_open(language, kind.rawValue, &$0) }
  }

  deinit { icu_breaker_close(iterator) }

  /// Calls `body` with each piece's end, an index of `text`, and the status of the rule that made it.
  mutating func forEachEnd(
    in text: ArraySlice<UInt8>, _ body: (_ end: Int, _ rule: Int32) -> Void
  ) throws(ICUError) {
    // ICU's offsets have 32 bits.
    guard text.count < Int(Int32.max) else { throw ICUError(call: "ubrk_setText", status: 8) }
    buffer.fill(from: text)
    let length = buffer.count
    if ends.count < length {
      ends = [Int32](repeating: 0, count: buffer.units.count)
      rules = ends
    }
    var status: Int32 = 0
    let count = icu_breaker_ends(iterator, buffer.units, Int32(length), &ends, &rules, &status)
    guard status <= 0 else { throw ICUError(call: "ubrk_setText", status: status) }
    var cursor = UTF8Cursor(text)
    for i in 0..<Int(count) { body(cursor.advance(toUnit: Int(ends[i])), rules[i]) }
  }
}
