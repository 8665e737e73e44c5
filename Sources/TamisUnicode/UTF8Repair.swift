/// Rewrites bytes as valid UTF-8: each maximal subpart of an ill-formed sequence, and each U+0000,
/// becomes one U+FFFD, as the WHATWG decoder and the HTML tokenizer have it.
///
/// - Parameter start: How much is known to be well-formed and free of NUL, in bytes.
func repairedUTF8(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> (utf8: [UInt8], replacements: Int) {
  guard let base = bytes.baseAddress else { return ([], 0) }
  let count = bytes.count
  var output: [UInt8] = []
  output.reserveCapacity(count &+ count / 8 &+ 16)
  output.append(contentsOf: bytes[..<start])
  var replacements = 0
  var copied = start
  var i = start
  while i < count {
    let byte = base[i]
    if byte &- 1 < 0x7F {
      i &+= 1
      continue
    }
    let length = byte == 0 ? -1 : UTF8Check.maximalSubpart(base, at: i, count: count)
    if length > 0 {
      i &+= length
      continue
    }
    output.append(contentsOf: bytes[copied..<i])
    appendUTF8(0xFFFD, to: &output)
    replacements &+= 1
    i &-= length
    copied = i
  }
  output.append(contentsOf: bytes[copied..<count])
  return (output, replacements)
}

/// Appends a Unicode scalar value as UTF-8.
@inline(__always)
func appendUTF8(_ scalar: UInt32, to output: inout [UInt8]) {
  if scalar < 0x80 {
    output.append(UInt8(truncatingIfNeeded: scalar))
  } else if scalar < 0x800 {
    output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  } else if scalar < 0x10000 {
    output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  } else {
    output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
