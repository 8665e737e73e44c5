// Figures that are called and count nothing: le 15, appelez le 112, dial 911, 拨打120; and 24/7, which says always.
extension DigitReader {
  /// 24/7, 24/24, 7/7: round the clock. *Le 24/7* is a day of July.
  func isRoundTheClock(_ left: Piece, _ right: Piece) -> Bool {
    guard left.count <= 2, right.count <= 2,
      left.value == 24 && (right.value == 7 || right.value == 24) || left.value == 7 && right.value == 7
    else { return false }
    if left.value == 7, language.numberWords != .french { return false }
    return !Self.dayLeads.ends(bytes, at: left.start, start: Swift.max(0, left.start - 8))
  }

  /// 7j/7 at `start`, or the second number of 24h/24: what says always.
  func dailyEnd(at start: Int) -> Int? {
    guard language.numberWords == .french, let piece = piece(at: start), piece.count <= 2 else { return nil }
    if piece.count == 1, Self.weekly.begins(bytes, at: piece.end, end: bytes.count) {
      var close = piece.end
      while bytes[close] != UInt8(ascii: "/") { close += 1 }
      let last = self.piece(at: close + 1)
      return last?.value == 7 ? last?.end : nil
    }
    guard piece.value == 24 || piece.value == 7 else { return nil }
    return Self.hourly.ends(bytes, at: start, start: Swift.max(0, start - 8)) ? piece.end : nil
  }

  private static let weekly = WordList(["j/7", " j/7", "jours/7", " jours/7", "J/7", " jours / 7"])
  private static let hourly = WordList(["h/", "H/", "heures/", "jours/", "h /", "heures /"])

  /// The end of an emergency number at `start`, behind a word for calling or behind another such number.
  func emergencyEnd(at start: Int) -> Int? {
    if let end = besideEmergencyEnd(at: start) { return end }
    // Most numbers follow no such word: that is asked first.
    guard start > 4, bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] >= 0x80, isCalled(start),
      let piece = piece(at: start), (2...4).contains(piece.count), Self.emergencies.contains(piece.value)
    else { return nil }
    if piece.count > 2 { return piece.end }
    guard language.numberWords == .french else { return nil }
    // appelez le 15 mars: only at the end of a phrase.
    guard piece.end + 1 < bytes.count, bytes[piece.end] == UInt8(ascii: " ") else {
      return piece.end < bytes.count && Bytes.isDigit(bytes[piece.end]) ? nil : piece.end
    }
    return Bytes.isLatinLetter(bytes, piece.end + 1)
      && !Self.followers.begins(bytes, at: piece.end, end: bytes.count) ? nil : piece.end
  }

  /// 120与110、119: emergency numbers beside each other.
  private func besideEmergencyEnd(at start: Int) -> Int? {
    guard language.numberWords == .chinese, let piece = piece(at: start), piece.count == 3,
      Self.emergencies.contains(piece.value)
    else { return nil }
    if Self.hanJoiners.begins(bytes, at: piece.end, end: bytes.count), piece.end + 3 < bytes.count,
      let next = self.piece(at: piece.end + 3), next.count == 3, Self.emergencies.contains(next.value)
    {
      return piece.end
    }
    guard start > 5, Self.hanJoiners.ends(bytes, at: start, start: 0),
      let before = self.piece(at: start - 6), before.end == start - 3, Self.emergencies.contains(before.value)
    else { return nil }
    return piece.end
  }

  private static let hanJoiners = WordList(["、", "或", "和", "及", "与", "與"])

  private func isCalled(_ start: Int) -> Bool {
    let first = Swift.max(0, start - 24)
    switch language.numberWords {
    case .french:
      if Self.frenchCalls.ends(bytes, at: start, start: first) { return true }
    case .english:
      if Self.englishCalls.ends(bytes, at: start, start: first) { return true }
    case .chinese:
      if Self.chineseCalls.ends(bytes, at: start, start: first) { return true }
    case .none: return false
    }
    // le 15 ou le 112, 911 or 112
    guard Self.joiners.ends(bytes, at: start, start: first) else { return false }
    var close = start
    while close > first, !Bytes.isDigit(bytes[close - 1]) { close -= 1 }
    var open = close
    while open > 0, Bytes.isDigit(bytes[open - 1]) { open -= 1 }
    guard open < close, close - open <= 4, start - close <= 8, let before = piece(at: open) else {
      return false
    }
    return Self.emergencies.contains(before.value) && isCalled(open)
  }

  private static let emergencies: Set<Int> = [
    15, 17, 18, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 122, 144, 191, 196, 197, 811, 911, 988,
    999, 3114, 3117, 3919,
  ]
  private static let dayLeads = WordList(["le ", "du ", "au ", "ce ", "dès ", "on ", "of "], .capitals)
  private static let frenchCalls = WordList(
    [
      "appelez le ", "appeler le ", "appelle le ", "appelé le ", "composez le ", "composer le ", "faites le ",
      "faire le ", "contactez le ", "contacter le ", "joindre le ", "numéro ", "numéro le ", "joignable au ",
      "téléphoner au ", "téléphonez au ", "appel au ", "appels au ", "contacté le ", "alerter le ",
      "prévenir le ",
      "prévenez le ", "alertez le ",
    ], .capitals)
  private static let englishCalls = WordList(
    [
      "call ", "called ", "calling ", "calls ", "dial ", "dialed ", "dialled ", "dialing ", "phone ", "ring ",
      "text ",
    ],
    .capitals)
  private static let chineseCalls = WordList(["拨打", "撥打", "拨打 ", "撥打 ", "打电话给 "])
  private static let joiners = WordList([
    " ou le ", " et le ", ", le ", " ou ", " or ", " and ", "、", "或", "和", "及",
  ])
  private static let followers = WordList([
    " ou ", " et ", " en ", " pour ", " si ", " or ", " and ", " if ", " for ", " in ", " when ", " dès ",
    " afin ",
    " immediately", " immédiatement",
  ])
}
