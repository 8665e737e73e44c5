// Volumes and pages of law reports and reviews, which point: 12 Mill. Rep. 345, 348 (1991). The year is a date.
extension Reader {
  /// Whether the digits from `from` up to `to` are the volume or a page of such a citation.
  func isOfReport(_ from: Int, _ to: Int) -> Bool {
    guard language.numberWords == .english, to - from < 5 else { return false }
    if let pages = report(at: from) { return pages.from > from }
    // As the page: the volume stands before.
    guard from > start + 4, bytes[from - 1] == UInt8(ascii: "-") || Self.beforePages.contains(bytes[from - 2])
    else {
      return false
    }
    var at = from - 4
    while at > start, from - at < Self.reach {
      if Bytes.isDigit(bytes[at]), !Bytes.isDigit(bytes[at - 1]), let pages = report(at: at) {
        return pages.from <= from && to <= pages.to
      }
      at -= 1
    }
    return at == start && Bytes.isDigit(bytes[at])
      && report(at: at).map { $0.from <= from && to <= $0.to } ?? false
  }

  /// What ends before the space before a page: a point, *2d*, a comma.
  private static let beforePages = Array(".d,".utf8)
  /// Bytes from a volume to its last page.
  private static let reach = 44

  /// Where the pages stand of the citation whose volume begins at `volume`.
  private func report(at volume: Int) -> (from: Int, to: Int)? {
    var at = endOfDigits(volume)
    guard at > volume, at - volume < 5 else { return nil }
    var hasPoint = false
    // The name: up to six words with capitals, one of them shortened.
    var words = 0
    while words < 6, at + 1 < end, bytes[at] == UInt8(ascii: " "), !isPage(at + 1) {
      guard let close = endOfNameWord(at + 1) else { return nil }
      hasPoint = hasPoint || bytes[at..<close].contains(UInt8(ascii: "."))
      (at, words) = (close, words + 1)
    }
    guard hasPoint, at + 1 < end, bytes[at] == UInt8(ascii: " "), isPage(at + 1) else { return nil }
    let from = at + 1
    at = endOfDigits(from)
    // 345, 348-49
    while at + 2 < end,
      bytes[at] == UInt8(ascii: ",") && bytes[at + 1] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "-")
    {
      let next = bytes[at] == UInt8(ascii: "-") ? at + 1 : at + 2
      guard Bytes.isDigit(bytes[next]) else { break }
      at = endOfDigits(next)
    }
    return isBeforeYear(at) ? (from, at) : nil
  }

  private func isPage(_ at: Int) -> Bool {
    let close = endOfDigits(at)
    return close > at && close - at < 5 && (close == end || !Bytes.isASCIILetter(bytes[close]))
  }

  private func endOfDigits(_ at: Int) -> Int {
    var close = at
    while close < end, close - at < 8, Bytes.isDigit(bytes[close]) { close += 1 }
    return close
  }

  /// *F.2d*, *Supp.*, *L.J.*, *2d*, *&*.
  private func endOfNameWord(_ at: Int) -> Int? {
    var close = at
    while close < end, close - at < 16,
      Bytes.isASCIILetter(bytes[close]) || Bytes.isDigit(bytes[close]) || bytes[close] == UInt8(ascii: ".")
        || bytes[close] == UInt8(ascii: "&") || bytes[close] == UInt8(ascii: "'")
    { close += 1 }
    guard close > at, close - at < 16 else { return nil }
    let first = bytes[at]
    return first &- UInt8(ascii: "A") < 26 || first == UInt8(ascii: "&")
      || Bytes.isDigit(first) && bytes[close - 1] == UInt8(ascii: "d")
      ? close : nil
  }

  /// (1991), (9th Cir. 1984): four digits end the bracket.
  private func isBeforeYear(_ at: Int) -> Bool {
    guard at + 6 < end, bytes[at] == UInt8(ascii: " "), bytes[at + 1] == UInt8(ascii: "(") else {
      return false
    }
    var close = at + 2
    while close < end, close - at < 28, bytes[close] != UInt8(ascii: ")") { close += 1 }
    guard close < end, bytes[close] == UInt8(ascii: ")"), close - at > 5 else { return false }
    return bytes[(close - 4)..<close].allSatisfy(Bytes.isDigit)
      && (bytes[close - 4] == UInt8(ascii: "1") || bytes[close - 4] == UInt8(ascii: "2"))
  }
}
