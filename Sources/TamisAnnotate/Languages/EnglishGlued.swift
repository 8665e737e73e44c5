extension English {
  /// Compounds from 21 to 99 written as one word: *twentyfive*, *thirtyfirst*.
  static let gluedTable: String = {
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
    var lines: [String] = []
    for (ten, name) in tens.enumerated() {
      for one in ones.indices {
        lines.append("cardinal \(20 + 10 * ten + one + 1): \(name)\(ones[one])")
        lines.append("ordinal \(20 + 10 * ten + one + 1): \(name)\(ordinals[one])")
      }
    }
    return lines.joined(separator: "\n")
  }()
}
