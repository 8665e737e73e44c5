/// Forms of characters that OpenCC's dictionaries leave or choose otherwise than texts do.
///
/// Counted on the training part of Universal Dependencies Chinese GSD against its simplified edition (3,997
/// sentences each), and listed where OpenCC 1.1.6 was wrong more often than right.
enum ChineseForms {
  /// In simplified text: variants that `tw2s` leaves, and forms that Japanese names bring in.
  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = table(
    "擡抬 貍狸 砲炮 牠它 妳你 姪侄 舖铺 暱昵 叡睿 効效 燄焰 呉吴 毎每 歩步 郷乡 沢泽 隠隐 勲勋")

  /// In traditional text: what `s2tw` makes of 台 布 污 湿 厘 岩 毁 熏 烟 周 by the letter of a standard that
  /// few texts follow.
  private static let traditional: [Unicode.Scalar: Unicode.Scalar] = table(
    "臺台 佈布 汙污 溼濕 釐厘 巖岩 燬毀 燻熏 菸煙 週周")
  private static let sourcesOfTraditional = Set("台布污湿厘岩毁熏烟周".unicodeScalars)

  private static func table(_ pairs: String) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in pairs.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      table[scalars[0]] = scalars[1]
    }
    return table
  }

  /// What a character that became another one in simplified text is to be.
  static func simplified(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Unicode.Scalar {
    // 么 amid traditional text is simplified already, and no 幺.
    if before == "么" { return before }
    return simplified[after] ?? after
  }

  /// What a character that became another one in traditional text of no region is to be.
  static func traditional(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Unicode.Scalar {
    guard sourcesOfTraditional.contains(before) else { return after }
    return traditional[after] ?? after
  }
}
