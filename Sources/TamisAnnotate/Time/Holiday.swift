internal import TamisCore

// Holidays: Christmas, Pâques 2025, last Chinese New Year, 2018年光明节, 今年中秋.
extension Reader {
  func holiday(at index: Int) -> DateValue? {
    var at = index
    var year: Int?
    var shift: Int?
    if has(at, .article), follows(at + 1), !isHoliday(at) { at += 1 }
    if isChinese, let found = leadingYear(at) {
      (year, at) = found
      guard joins(at) else { return nil }
      if has(at, .of) { at += 1 }
    } else if !isChinese, !isHoliday(at), let found = direction(at), follows(at + 1) {
      shift = found
      at += 1
    }
    guard isHoliday(at) else { return nil }
    let name = at
    at += 1
    if year == nil, shift == nil, let found = trailingYear(at) { (year, at) = found }
    if language.numberWords == .french, year == nil, shift == nil, follows(at), let found = direction(at) {
      shift = found
      at += 1
    }
    // lent, holi: short names are other words where no capital or year tells them.
    let word = tokens[name]
    if year == nil, !isChinese, !word.isCapital, word.end - word.start < 6, value(name, .holiday) != 1225 {
      return nil
    }
    if let year {
      let periods = Self.ranked(occurrences(name, year))
      return periods.isEmpty ? nil : DateValue(periods, next: at)
    }
    let open = value(name, .holiday).flatMap { code in
      code < 10_000 ? "XXXX-\(ISOText.padded(code / 100, 2))-\(ISOText.padded(code % 100, 2))" : nil
    }
    guard let reference else { return open.map { DateValue([], open: $0, next: at) } }
    var all = (-1...1).flatMap { occurrences(name, reference.date.year + $0) }
    switch shift {
    case -1: all = all.filter { $0[0].end.day <= reference.day }.suffix(1)
    case 1: all = Array(all.filter { $0[0].start.day > reference.day }.prefix(1))
    default:
      let near = nearest(all.map { $0[0] })
      all = near.compactMap { period in all.first { $0[0] == period } }
    }
    let periods = Self.ranked(all)
    return periods.isEmpty
      ? nil
      : DateValue(
        periods, open: shift == nil ? open : nil, next: at, flags: [shift == nil ? .yearInferred : .relative])
  }

  private func isHoliday(_ index: Int) -> Bool {
    index < tokens.count && (has(index, .holiday) || has(index, .feast))
  }

  /// The best readings of all occurrences, then their next.
  private static func ranked(_ occurrences: [[Period]]) -> [Period] {
    let longest = occurrences.map(\.count).max() ?? 0
    return (0..<longest).flatMap { rank in
      occurrences.compactMap { rank < $0.count ? $0[rank] : nil }
    }
  }

  private func occurrences(_ index: Int, _ year: Int) -> [[Period]] {
    if let code = value(index, .holiday) { return [[DateValue.day(Self.holiday(code, year))]] }
    guard let name = name(index, .feast) else { return [] }
    return feasts.occurrences(of: name, in: year)
  }

  /// Codes: month and day; 20000 plus days from Easter; 3 mm n w for the n-th weekday of a month.
  static func holiday(_ code: Int, _ year: Int) -> Moment {
    if code < 10_000 { return Moment(year: year, month: code / 100, day: code % 100) }
    if code < 30_000 { return Moment.easter(year).adding(days: code - 20_000) }
    let rule = code - 30_000
    return Moment.weekday(rule % 10, rule / 10 % 10, of: rule / 100, year)
  }
}
