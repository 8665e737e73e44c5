/// Dates in the path of an address: `/2024/06/30/title`, `/2024-06/30/c_123.htm`, `/20240630/`, `/2024/jun/30/`.
enum AddressDate {
  static func day(in path: String) -> DateStamp? {
    for (index, run) in runs(path).enumerated() {
      let all = runs(path)
      if run.digits == 8, let stamp = stamp(run.value / 10_000, run.value / 100 % 100, run.value % 100) {
        return stamp
      }
      guard run.digits == 4, index + 1 < all.count else { continue }
      // 2024/0630
      if all[index + 1].digits == 4, all[index + 1].follows(run),
        let stamp = stamp(run.value, all[index + 1].value / 100, all[index + 1].value % 100)
      {
        return stamp
      }
      guard index + 2 < all.count, all[index + 1].follows(run), all[index + 2].follows(all[index + 1]) else {
        continue
      }
      guard all[index + 1].digits <= 2, all[index + 2].digits <= 2, all[index + 2].endsCleanly else {
        continue
      }
      if let stamp = stamp(run.value, all[index + 1].value, all[index + 2].value) { return stamp }
    }
    return nil
  }

  static func month(in path: String) -> DateStamp? {
    let all = runs(path)
    for (index, run) in all.enumerated() where run.digits == 4 && index + 1 < all.count {
      let next = all[index + 1]
      guard next.follows(run), next.digits == 2, next.endsCleanly, plausible.contains(run.value) else {
        continue
      }
      let stamp = DateStamp(year: run.value, month: next.value)
      if stamp.isValid { return stamp }
    }
    return nil
  }

  private static let plausible = 1995...2100

  private static func stamp(_ year: Int, _ month: Int, _ day: Int) -> DateStamp? {
    let stamp = DateStamp(year: year, month: month, day: day)
    return plausible.contains(year) && stamp.isValid ? stamp : nil
  }

  /// A run of digits, or a month's name in letters between slashes.
  private struct Run {
    let value: Int
    let digits: Int
    let start: Int
    let end: Int
    /// Whether no letter or digit touches its end.
    let endsCleanly: Bool

    func follows(_ other: Run) -> Bool { start == other.end + 1 }
  }

  private static func runs(_ path: String) -> [Run] {
    let utf8 = Array(path.utf8)
    var runs: [Run] = []
    var index = 0
    while index < utf8.count {
      let isDigit = utf8[index] &- UInt8(ascii: "0") < 10
      let isLetter = (utf8[index] | 0x20) &- UInt8(ascii: "a") < 26
      guard isDigit || isLetter else {
        index += 1
        continue
      }
      var end = index
      var value = 0
      while end < utf8.count,
        isDigit ? utf8[end] &- UInt8(ascii: "0") < 10 : (utf8[end] | 0x20) &- UInt8(ascii: "a") < 26
      {
        if end - index < 9, isDigit { value = value * 10 + Int(utf8[end] &- UInt8(ascii: "0")) }
        end += 1
      }
      let next = end < utf8.count ? utf8[end] : UInt8(ascii: "/")
      let touches = next &- UInt8(ascii: "0") < 10 || (next | 0x20) &- UInt8(ascii: "a") < 26
      let before = index > 0 ? utf8[index - 1] : UInt8(ascii: "/")
      let isTouched = (before | 0x20) &- UInt8(ascii: "a") < 26
      if isDigit, !isTouched {
        runs.append(Run(value: value, digits: end - index, start: index, end: end, endsCleanly: !touches))
      } else if isLetter, end - index >= 3, end - index <= 9,
        let month = MonthNames.month(String(decoding: utf8[index..<end], as: UTF8.self).lowercased()),
        before == UInt8(ascii: "/"), next == UInt8(ascii: "/")
      {
        runs.append(Run(value: month, digits: 2, start: index, end: end, endsCleanly: true))
      }
      index = end
    }
    return runs
  }
}
