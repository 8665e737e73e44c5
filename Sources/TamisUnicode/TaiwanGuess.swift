/// Tells EUC-TW from GBK, which it looks like: CNS 11643 has nothing where nearly half of all characters of
/// simplified text are.
enum TaiwanGuess {
  static func fits(_ bytes: [UInt8]) -> Bool {
    var characters = 0
    var i = 0
    while i + 1 < bytes.count, i < 20_000 {
      let lead = bytes[i]
      guard lead >= 0x80 else {
        i += 1
        continue
      }
      // Planes 2 and above have four bytes.
      if lead == 0x8E, bytes[i + 1] &- 0xA1 < 0x10 {
        i += 4
        continue
      }
      guard lead >= 0xA1, bytes[i + 1] >= 0xA1, !(0xA7...0xC1).contains(lead), lead != 0xFE else {
        return false
      }
      if lead >= 0xC4 { characters += 1 }
      i += 2
    }
    return characters >= 12
  }
}
