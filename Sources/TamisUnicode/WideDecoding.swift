/// Reads UTF-16 bytes; lone surrogates, U+0000 and an odd last byte become U+FFFD.
func decodedUTF16(
  _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool
) -> (utf8: [UInt8], replacements: Int) {
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count &+ bytes.count / 2 &+ 8)
  var replacements = 0
  var lead: UInt32 = 0
  func append(_ scalar: UInt32) {
    if scalar == 0 || scalar &- 0xD800 < 0x800 {
      replacements &+= 1
      appendUTF8(0xFFFD, to: &output)
    } else {
      appendUTF8(scalar, to: &output)
    }
  }
  var i = 0
  while i &+ 1 < bytes.count {
    let first = UInt32(bytes[i])
    let second = UInt32(bytes[i &+ 1])
    let unit = bigEndian ? first << 8 | second : second << 8 | first
    i &+= 2
    if lead != 0 {
      if unit & 0xFC00 == 0xDC00 {
        append(0x10000 &+ ((lead & 0x3FF) << 10 | unit & 0x3FF))
        lead = 0
        continue
      }
      append(lead)
      lead = 0
    }
    if unit & 0xFC00 == 0xD800 { lead = unit } else { append(unit) }
  }
  if lead != 0 || i < bytes.count { append(0) }
  return (output, replacements)
}

/// Reads UTF-32 bytes; what is no scalar value, U+0000 and a cut last one become U+FFFD.
func decodedUTF32(
  _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool
) -> (utf8: [UInt8], replacements: Int) {
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count)
  var replacements = 0
  for i in stride(from: 0, to: bytes.count, by: 4) {
    var scalar: UInt32 = 0
    if i &+ 4 <= bytes.count {
      for k in 0..<4 {
        let byte = UInt32(bytes[i &+ (bigEndian ? k : 3 &- k)])
        scalar = scalar << 8 | byte
      }
    }
    if scalar == 0 || scalar > 0x10FFFF || scalar &- 0xD800 < 0x800 {
      replacements &+= 1
      scalar = 0xFFFD
    }
    appendUTF8(scalar, to: &output)
  }
  return (output, replacements)
}

/// Appends UTF-16 units as UTF-8; lone surrogates and U+0000 become U+FFFD.
///
/// - Parameter patch: Says what units of the private use area stand for.
/// - Returns: How many U+FFFD were written for units that are none.
func appendUTF16(
  _ units: UnsafeBufferPointer<UInt16>, to output: inout [UInt8], patch: PrivateUsePatch
) -> Int {
  var replacements = 0
  // A unit takes three bytes at most, but for private use that stands for two characters.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
    var written = 0
    func flush() {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<written]))
      written = 0
    }
    var i = 0
    while i < units.count {
      if written > 4096 - 8 { flush() }
      var scalar = UInt32(units[i])
      i &+= 1
      if scalar &- 1 < 0x7F {
        buffer[written] = UInt8(truncatingIfNeeded: scalar)
        written &+= 1
        continue
      }
      if scalar &- 0xD800 < 0x800 {
        if scalar < 0xDC00, i < units.count, units[i] & 0xFC00 == 0xDC00 {
          scalar = 0x10000 &+ ((scalar & 0x3FF) << 10 | UInt32(units[i]) & 0x3FF)
          i &+= 1
          buffer[written] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
          buffer[written &+ 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
          buffer[written &+ 2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
          buffer[written &+ 3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
          written &+= 4
          continue
        }
        scalar = 0xFFFD
        replacements &+= 1
      } else if scalar &- 0xE000 < 0x1900 {
        flush()
        if patch.append(scalar, to: &output) { replacements &+= 1 }
        continue
      } else if scalar == 0 {
        scalar = 0xFFFD
        replacements &+= 1
      }
      if scalar < 0x800 {
        buffer[written] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
        buffer[written &+ 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
        written &+= 2
      } else {
        buffer[written] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
        buffer[written &+ 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
        buffer[written &+ 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
        written &+= 3
      }
    }
    flush()
  }
  return replacements
}
