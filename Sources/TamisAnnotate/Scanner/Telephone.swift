// Telephone numbers, which count nothing.
extension DigitReader {
  /// Ten digits in pairs (06 12 34 56 78), or an international prefix.
  func isTelephone(_ start: Int, _ end: Int) -> Bool {
    if start > 0, bytes[start - 1] == UInt8(ascii: "+"), end - start <= 3 || end - start > 9 {
      // +49 (0)40 123
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "(") || bytes[end] == UInt8(ascii: " "),
        bytes[end] == UInt8(ascii: "(") || bytes[end + 1] == UInt8(ascii: "(")
      {
        return true
      }
      return pairs(from: end) >= 2 || end - start > 9
    }
    // +359 885 877422, whose first groups look like one number.
    if start > 0, bytes[start - 1] == UInt8(ascii: "+"), pairs(from: end) > 0 { return true }
    return end - start == 2 && bytes[start] == UInt8(ascii: "0") && pairs(from: end) == 4
  }

  /// The end of (925) 484-2279, (02)2871-2121 or (901)- 448-7255, whose first digits are `start..<end`.
  func bracketedEnd(_ start: Int, _ end: Int) -> Int? {
    guard start > 0, bytes[start - 1] == UInt8(ascii: "("), end - start < 5, end + 3 < bytes.count,
      bytes[end] == UInt8(ascii: ")")
    else { return nil }
    var at = end + 1
    while at < end + 3, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "-") { at += 1 }
    guard let exchange = piece(at: at), exchange.count > 2, exchange.end < bytes.count,
      bytes[exchange.end] == UInt8(ascii: "-"), let line = piece(at: exchange.end + 1), line.count == 4
    else { return nil }
    return line.end
  }

  /// 604 662-6882, as North America writes it.
  func isAreaCode(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 3, end + 3 < bytes.count else { return false }
    // An ordinary space or one that does not break.
    let space = bytes[end] == UInt8(ascii: " ") ? 1 : bytes[end] == 0xC2 ? 2 : bytes[end] == 0xE2 ? 3 : 0
    guard space > 0, space == 1 || Folding.step(bytes, end).byte == UInt8(ascii: " "),
      let exchange = piece(at: end + space), exchange.count == 3, exchange.end < bytes.count,
      bytes[exchange.end] == UInt8(ascii: "-"), let line = piece(at: exchange.end + 1)
    else { return false }
    return line.count == 4
  }

  /// The end of 1‑800‑MY‑SHOP with hyphens at which no line breaks, whose first digit stands at `start`.
  func tollFreeEnd(at start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "1"), isWideHyphen(start + 1), let area = piece(at: start + 4),
      area.count == 3, isWideHyphen(area.end), area.end + 3 < bytes.count
    else { return nil }
    var at = area.end + 3
    while at < bytes.count {
      if isWideHyphen(at) {
        at += 3
      } else if Bytes.isDigit(bytes[at]) || Bytes.isASCIILetter(bytes[at]) {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  private func isWideHyphen(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] & 0xFE == 0x90
  }

  /// 13812345678 and what stands behind 电话 or QQ.
  func isChineseTelephone(_ start: Int, _ end: Int) -> Bool {
    guard language.numberWords == .chinese, end - start >= 5, Bytes.isDigit(bytes[start]) else {
      return false
    }
    if end - start == 11, bytes[start] == UInt8(ascii: "1"), bytes[start + 1] >= UInt8(ascii: "3") {
      return end >= bytes.count || !Bytes.isHanStart(bytes[end])
    }
    if isShareCode(start, end) || isBeforeTelephone(end) { return true }
    var before = start
    if before > 2, bytes[before - 3] == 0xE3, bytes[before - 2] == 0x80, bytes[before - 1] == 0x90 {
      before -= 3
    }
    if before > 2, bytes[before - 1] == UInt8(ascii: ":") || bytes[before - 1] == UInt8(ascii: " ") {
      before -= 1
    } else if before > 3, bytes[before - 3] == 0xEF, bytes[before - 2] == 0xBC,
      bytes[before - 1] == 0x9A || bytes[before - 1] == 0x88
    {
      before -= 3
    }
    return Self.telephoneWords.ends(bytes, at: before, start: Swift.max(0, before - 6))
  }

  /// (600132，: the code of a share, in brackets behind its name.
  private func isShareCode(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 6, start > 3, end < bytes.count, [0x30, 0x33, 0x36].contains(bytes[start]),
      bytes[end - 1] != 0x30 || bytes[end - 2] != 0x30
    else { return false }
    let isOpen =
      bytes[start - 1] == UInt8(ascii: "(")
      || bytes[start - 1] == 0x88 && bytes[start - 2] == 0xBC && bytes[start - 3] == 0xEF
    return isOpen
      && (bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: ",") || bytes[end] == 0xEF)
  }

  /// 95105105订票电话, 12345热线.
  private func isBeforeTelephone(_ end: Int) -> Bool {
    guard !Self.countedCalls.begins(bytes, at: end, end: bytes.count) else { return false }
    var at = end
    while at &+ 2 < bytes.count, at < end &+ 24, Bytes.isHanStart(bytes[at]) {
      if Self.telephoneEnds.begins(bytes, at: at, end: bytes.count) { return true }
      at &+= 3
    }
    return false
  }

  private static let telephoneEnds = WordList(["电话", "電話", "热线", "熱線", "专线", "專線"])
  private static let countedCalls = WordList([
    "个", "個", "次", "通", "人", "部", "台", "臺", "名", "多", "余", "餘", "万", "萬", "亿", "元", "条", "條", "家", "件",
  ])
  private static let telephoneWords = WordList([
    "电话", "電話", "热线", "熱線", "专线", "專線", "手机", "手機", "QQ", "群号", "拨打", "撥打",
  ])

  /// 1475/95 behind *n°*, 98/34 before /CE: the number of an act.
  func isActNumber(_ start: Int, _ end: Int) -> Bool {
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/"), bytes[end + 1] &- UInt8(ascii: "A") < 26 {
      return true
    }
    var before = start
    if before > 0, bytes[before - 1] == UInt8(ascii: " ") {
      before -= 1
    } else if before > 1, bytes[before - 2] == 0xC2, bytes[before - 1] == 0xA0 {
      before -= 2
    }
    // n°, nº, No.
    guard before > 2 else { return false }
    if bytes[before - 2] == 0xC2, bytes[before - 1] == 0xB0 || bytes[before - 1] == 0xBA {
      return bytes[before - 3] | 0x20 == UInt8(ascii: "n")
    }
    return before < start && bytes[before - 3] == UInt8(ascii: "N") && bytes[before - 2] == UInt8(ascii: "o")
      && bytes[before - 1] == UInt8(ascii: ".")
  }

  private func pairs(from start: Int) -> Int {
    var index = start
    var count = 0
    while index + 2 < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "."),
      let piece = piece(at: index + 1)
    {
      count += 1
      index = piece.end
    }
    return count
  }

  func endOfTelephone(_ start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count, !Bytes.isASCIILetter(bytes[index]),
      Bytes.isDigit(bytes[index]) || Bytes.isDigit(bytes[index + 1])
        || index + 2 < bytes.count && Bytes.isDigit(bytes[index + 2])
          && (bytes[index + 1] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: ")"))
    {
      index += 1
    }
    return Swift.min(index + 1, bytes.count)
  }
}
