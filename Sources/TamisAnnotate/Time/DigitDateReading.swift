// Dates in digits: 30/06/2024, 2024-06-30, 6.30.24.
extension Reader {
  func digitDate(at index: Int) -> DateValue? {
    let date = dates[tokens[index].payload]
    let numbers = date.numbers
    if numbers.count == 2 {
      let (year, month) = date.firstDigits == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return DateValue([DateValue.month(year, month)], next: index + 1)
    }
    if date.firstDigits == 4 { return valid(numbers[0], numbers[1], numbers[2], next: index + 1) }
    func full(_ year: Int, _ digits: Int) -> Int {
      digits == 4 ? year : year < 50 ? 2000 + year : 1900 + year
    }
    let year = full(numbers[2], date.lastDigits)
    let dayFirst = valid(year, numbers[1], numbers[0], next: index + 1)
    let monthFirst = valid(year, numbers[0], numbers[1], next: index + 1)
    if isChinese, date.lastDigits == 2,
      let yearFirst = valid(full(numbers[0], 2), numbers[1], numbers[2], next: index + 1)
    {
      return yearFirst
    }
    let isDayFirst = language.dayFirst || (date.separator == UInt8(ascii: ".") && monthFirst == nil)
    guard var best = isDayFirst ? dayFirst ?? monthFirst : monthFirst ?? dayFirst else { return nil }
    if let other = isDayFirst ? monthFirst : dayFirst, other.periods != best.periods {
      best.periods += other.periods
    }
    return best
  }
}
