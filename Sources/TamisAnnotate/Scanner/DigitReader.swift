/// Reads what begins with a digit: a number with its grouping, a date, a time, or what is none of these.
struct DigitReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let language: LanguageRules

  enum Reading {
    case run(end: Int, DigitRun)
    /// Hours, minutes and seconds as base 100; 99 for no seconds.
    case clock(end: Int, Int)
    case date(end: Int, DigitDate)
    /// A telephone number, version, address or the like, up to `end`.
    case skip(end: Int)
  }

  /// A run of digits without signs between.
  struct Piece {
    var start: Int
    var end: Int
    var value: Int
    var count: Int
  }

  func read(at start: Int) -> Reading {
    if Bytes.isDigit(bytes[start]) {
      if let reading = separated(at: start) { return reading }
    }
    return number(at: start)
  }

  // MARK: Dates, times and codes

  func piece(at start: Int) -> Piece? {
    var index = start
    var value = 0
    while index < bytes.count, Bytes.isDigit(bytes[index]) {
      if index - start < 17 { value = value * 10 + Int(bytes[index] - UInt8(ascii: "0")) }
      index += 1
    }
    return index > start ? Piece(start: start, end: index, value: value, count: index - start) : nil
  }

  /// Pieces of digits with the same sign between, such as 24/12/2014; nil where it is a plain number.
  private func separated(at start: Int) -> Reading? {
    guard let first = piece(at: start), first.end + 1 < bytes.count else { return nil }
    let separator = bytes[first.end]
    let isColon = separator == UInt8(ascii: ":") || isFullWidthColon(first.end)
    guard
      isColon || separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-")
        || separator == UInt8(ascii: ".")
    else { return nil }
    var pieces = [first]
    var end = first.end
    while pieces.count < 9, end < bytes.count {
      let length = isColon && isFullWidthColon(end) ? 3 : 1
      guard length == 3 || bytes[end] == separator, end + length < bytes.count,
        let next = piece(at: end + length)
      else { break }
      pieces.append(next)
      end = next.end
    }
    guard pieces.count > 1 else { return nil }
    if isColon { return clock(pieces, end) }
    return separator == UInt8(ascii: ".") ? dotted(pieces, end) : dashed(pieces, end, separator)
  }

  private func isFullWidthColon(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
  }

  private func clock(_ pieces: [Piece], _ end: Int) -> Reading? {
    let hour = pieces[0].value
    let minute = pieces[1].value
    guard pieces[0].count <= 2, pieces[1].count == 2, hour <= 24, minute < 60 else {
      return pieces.count > 2 ? .skip(end: end) : nil
    }
    if pieces.count == 2 { return .clock(end: pieces[1].end, hour * 10_000 + minute * 100 + 99) }
    guard pieces.count == 3, pieces[2].count == 2, pieces[2].value < 60 else { return .skip(end: end) }
    return .clock(end: end, hour * 10_000 + minute * 100 + pieces[2].value)
  }

  private func dotted(_ pieces: [Piece], _ end: Int) -> Reading? {
    if pieces.count == 2 {
      if let end = objectNameEnd(pieces, end) { return .skip(end: end) }
      if isProgramHour(pieces) {
        return .clock(end: end, pieces[0].value * 10_000 + pieces[1].value * 100 + 99)
      }
      // 2015.3 is a month where both have the digits for it.
      guard !language.decimalComma || pieces[0].count == 4, pieces[0].count == 4,
        (1900...2100).contains(pieces[0].value),
        (1...2).contains(pieces[1].count), (1...12).contains(pieces[1].value),
        pieces[1].count == 2 || language.decimalComma
      else { return nil }
      return .date(end: end, date(pieces, UInt8(ascii: ".")))
    }
    if pieces.count == 3, isDate(pieces) { return .date(end: end, date(pieces, UInt8(ascii: "."))) }
    return isGrouping(pieces) ? nil : .skip(end: end)
  }

  private func isGrouping(_ pieces: [Piece]) -> Bool {
    pieces[0].count <= 3 && pieces.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func dashed(_ pieces: [Piece], _ end: Int, _ separator: UInt8) -> Reading? {
    let isSlash = separator == UInt8(ascii: "/")
    if pieces.count == 3, isDate(pieces) { return .date(end: end, date(pieces, separator)) }
    if pieces.count >= 3 { return .skip(end: end) }
    let (left, right) = (pieces[0], pieces[1])
    if isSlash, isActNumber(left.start, end) || isRoundTheClock(left, right) { return .skip(end: end) }
    // 05-2765041, 0800-625748: telephones.
    if !isSlash, left.count <= 4, bytes[left.start] == UInt8(ascii: "0"), right.count > 5 {
      return .skip(end: end)
    }
    // 1-866-GAMERPT
    if !isSlash, left.count == 1, left.value == 1, right.count == 3, end + 1 < bytes.count,
      bytes[end] == UInt8(ascii: "-"), Bytes.isASCIILetter(bytes[end + 1])
    {
      return .skip(end: Bytes.endOfCode(bytes, end + 1))
    }
    // 99-0242 is a code, (604) 662-6882 a telephone number.
    if !isSlash, right.count > 2, bytes[right.start] == UInt8(ascii: "0") { return .skip(end: end) }
    if !isSlash, left.count == 3, right.count == 4, left.start > 4,
      bytes[left.start - 1] == UInt8(ascii: " "),
      bytes[left.start - 2] == UInt8(ascii: ")"), Bytes.isDigit(bytes[left.start - 3])
    {
      return .skip(end: end)
    }
    // A year and a month: 2016-11. A month and a year: 11/2016.
    if left.count == 4, right.count <= 2, (1...12).contains(right.value), (1000...2200).contains(left.value) {
      return .date(end: end, date(pieces, separator))
    }
    if isSlash, right.count == 4, left.count <= 2, (1...12).contains(left.value),
      (1000...2200).contains(right.value)
    {
      return .date(end: end, date(pieces, separator))
    }
    // 747-400 and 0/400 are two numbers, 2/3 a fraction; a grammar decides.
    return nil
  }

  /// Whether three numbers can be a day, a month and a year in some order that people use.
  private func isDate(_ pieces: [Piece]) -> Bool {
    let values = pieces.map(\.value)
    let counts = pieces.map(\.count)
    guard values.allSatisfy({ $0 > 0 }) || counts[2] == 2 else { return false }
    if counts[0] == 4 || (counts[0] <= 3 && values[0] > 31) {
      return counts[0] != 3 && counts[1] <= 2 && counts[2] <= 2 && values[1] <= 12 && values[2] <= 31
        && values[2] > 0
    }
    guard counts[0] <= 2, counts[1] <= 2, counts[2] == 4 || counts[2] == 2 else { return false }
    return (values[0] <= 31 && values[1] <= 12) || (values[0] <= 12 && values[1] <= 31)
  }

  private func date(_ pieces: [Piece], _ separator: UInt8) -> DigitDate {
    DigitDate(
      numbers: pieces.map(\.value), firstDigits: pieces[0].count, lastDigits: pieces.last?.count ?? 0,
      separator: separator)
  }

  // MARK: Numbers

  private func digit(at index: Int) -> (value: UInt8, length: Int)? {
    guard index < bytes.count else { return nil }
    let step = Folding.step(bytes, index)
    return Bytes.isDigit(step.byte) ? (step.byte, step.length) : nil
  }

  /// How many digits stand at `start`, up to 4, and where they end.
  private func digits(at start: Int) -> (count: Int, end: Int) {
    var index = start
    var count = 0
    while count < 4, let next = digit(at: index) {
      count += 1
      index += next.length
    }
    return (count, index)
  }

  private func number(at start: Int) -> Reading {
    if let end = emergencyEnd(at: start) ?? dailyEnd(at: start) ?? tollFreeEnd(at: start) {
      return .skip(end: end)
    }
    if let date = compactDate(at: start) { return date }
    if language.numberWords == .chinese, let piece = piece(at: start), isChineseTelephone(start, piece.end) {
      return .skip(end: piece.end)
    }
    if start > 0, bytes[start - 1] == UInt8(ascii: "("), let piece = piece(at: start),
      let end = bracketedEnd(start, piece.end)
    {
      return .skip(end: end)
    }
    if let plain = plain(at: start) { return plain }
    var digits: [UInt8] = []
    var index = start
    while let next = digit(at: index) {
      digits.append(next.value)
      index += next.length
    }
    var whole = digits.count
    var isGrouped = false
    // Before the groups, as 604 662 could be one.
    if isAreaCode(start, index) { return .skip(end: endOfTelephone(index)) }
    if whole > 0, whole <= 3 {
      let grouped = indianGroups(from: index, digits: &digits) ?? groups(from: index, digits: &digits)
      isGrouped = grouped > index
      index = grouped
      whole = digits.count
    }
    var decimals = 0
    if index < bytes.count, let sign = decimalSign(at: index, isGrouped: isGrouped, whole: whole) {
      index += sign
      while let next = digit(at: index) {
        digits.append(next.value)
        decimals += 1
        index += next.length
      }
    }
    if decimals == 0, !isGrouped, Self.isSerial(digits) { return .skip(end: index) }
    if isTelephone(start, index) { return .skip(end: endOfTelephone(index)) }
    guard var value = Exact(digits: digits, decimals: decimals) else { return .skip(end: index) }
    if let power = exponent(at: index), let scaled = value.scaled(by: power.value) {
      value = scaled
      index = power.end
    } else if let power = self.power(of: value, at: index) {
      (value, index, isGrouped) = (power.0, power.1, true)
    }
    let isNegative = hasMinus(before: start)
    if isNegative { value = value.negated }
    return .run(
      end: index,
      DigitRun(
        value: value, wholeDigits: whole, hasDecimals: decimals > 0, isGrouped: isGrouped,
        isSigned: isNegative))
  }

  /// Numbers of articles, accounts and telephones: eleven digits and more that no group divides, few of them zeros,
  /// or nine and more that a zero begins.
  private static func isSerial(_ digits: [UInt8]) -> Bool {
    if digits.count > 15 { return true }
    let isZero = { (digit: UInt8) in digit == UInt8(ascii: "0") || digit == 0 }
    if digits.count > 8, isZero(digits[0]) { return true }
    return digits.count > 10 && digits.count(where: isZero) * 2 < digits.count
  }

  /// Follows groups of three digits with one and the same sign between; returns their end.
  private func groups(from start: Int, digits: inout [UInt8]) -> Int {
    guard start < bytes.count else { return start }
    let sign = Folding.step(bytes, start)
    guard language.isGroupSign(sign.byte, wide: sign.length > 1) else { return start }
    var index = start
    var gathered: [UInt8] = []
    var count = 0
    while index < bytes.count {
      let step = Folding.step(bytes, index)
      guard step.byte == sign.byte else { break }
      let group = self.digits(at: index + step.length)
      guard group.count == 3 else {
        // A fourth digit, or a shorter group, undoes what a plain space or the decimal sign began.
        if group.count == 4, sign.byte != UInt8(ascii: " ") { return start }
        break
      }
      var at = index + step.length
      while at < group.end, let next = digit(at: at) {
        gathered.append(next.value)
        at += next.length
      }
      count += 1
      index = group.end
    }
    guard count > 0, language.isGrouping(sign.byte, wide: sign.length > 1, groups: count, leading: digits)
    else {
      return start
    }
    digits += gathered
    return index
  }

  /// The length of a decimal sign at `index` that digits follow.
  private func decimalSign(at index: Int, isGrouped: Bool, whole: Int) -> Int? {
    let step = Folding.step(bytes, index)
    guard digit(at: index + step.length) != nil else { return nil }
    switch step.byte {
    case UInt8(ascii: "."): return step.length
    case UInt8(ascii: ","):
      return language.decimalComma || isEuropean(index + 1, whole: whole)
        || isBesideUnit(index + 1, whole: whole)
        ? step.length : nil
    default: return nil
    }
  }

  /// An exponent such as e+14.
  private func exponent(at start: Int) -> (value: Int, end: Int)? {
    guard start + 1 < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
    var index = start + 1
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    guard let piece = piece(at: index), piece.count <= 2 else { return nil }
    if piece.end < bytes.count, Bytes.isASCIILetter(bytes[piece.end]) { return nil }
    return (isNegative ? -piece.value : piece.value, piece.end)
  }
}
