// Kelvins beside words for light, where K scales elsewhere: warm white at 2200K.
extension Reader {
  /// Whether the letter at `at` is the unit of a colour of light.
  func isKelvin(_ at: Int) -> Bool {
    let token = tokens[at]
    guard bytes[token.start] == UInt8(ascii: "K"), token.gap == .none, let run = run(at - 1),
      !run.hasDecimals,
      let value = run.value.int, (1000...12_000).contains(value),
      !(has(at - 2, .currency) && gap(at - 1) == .none)
    else { return false }
    return Self.lights.isIn(bytes, Swift.max(start, token.start - 60), Swift.min(end, token.end + 60))
  }

  private static let lights = WordList(
    [
      "warm", "cool white", "cold white", "daylight", "kelvin", "bulb", "lamp", "temperature", "white light",
      "white tone", " lumi", "ampoule", "blanc chaud", "blanc froid", "température",
    ], .any)
}
