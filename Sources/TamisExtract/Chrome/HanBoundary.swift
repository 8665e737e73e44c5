/// Tells labels at the beginning of a Chinese line from the first word of a sentence: *更多资讯* is a label, *更多的企业开始…* is a
/// text. Between Han characters no space shows where a word ends.
enum HanBoundary {
  /// A longer beginning says enough by itself, in characters.
  private static let longest = 5
  /// What a label and the words behind it have at most, in bytes of folded text.
  private static let longestLine = 60
  private static let longestAfterSpace = 75

  /// Whether a line that begins with `beginning` may be the label and what belongs to it.
  /// - Parameters:
  ///   - beginning: Of a phrase, folded.
  ///   - folded: The whole line, which begins so.
  ///   - isSentence: Whether the line ends with a mark that ends sentences.
  static func mayFollow(
    _ beginning: [UInt8], in folded: UnsafeBufferPointer<UInt8>, isSentence: Bool
  ) -> Bool {
    guard let last = beginning.last, folded.count > beginning.count else { return true }
    // A label and a space: a name or a date may follow, a clause may not.
    if last == 0x20, endsInHan(beginning.dropLast()) {
      return !isSentence && folded.count - beginning.count <= longestAfterSpace && !holdsClause(folded)
    }
    guard endsInHan(beginning[...]), beginning.count <= longest * 3, isHan(folded, at: beginning.count),
      !openings.contains(beginning)
    else { return true }
    return !isSentence && folded.count <= longestLine && !holdsClause(folded)
  }

  /// Whether a line ends with 。, ！ or ？, a closing quotation mark behind it left out.
  static func isSentence(_ utf8: ArraySlice<UInt8>) -> Bool {
    var end = utf8.endIndex
    if end - utf8.startIndex >= 3, quotes.contains(where: { utf8[(end - 3)..<end].elementsEqual($0) }) {
      end -= 3
    }
    return end - utf8.startIndex >= 3 && marks.contains { utf8[(end - 3)..<end].elementsEqual($0) }
  }

  private static let marks = ["。", "！", "？"].map { Array($0.utf8) }
  private static let quotes = ["”", "」", "』"].map { Array($0.utf8) }
  private static let stop = Array("。".utf8)

  private static func holdsClause(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.contains(UInt8(ascii: ",")) || Array(folded).has(stop)
  }

  private static func endsInHan(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 3 && (0xE4...0xE9).contains(text[text.endIndex - 3])
  }

  private static func isHan(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && (0xE4...0xE9).contains(text[index])
  }

  /// Short beginnings of notices that are sentences themselves.
  private static let openings: Set<[UInt8]> = Set(
    [
      "未经授权", "未经许可", "版权所有", "欢迎转载", "如有侵权", "若有侵权", "如侵权", "侵权必究", "转载请", "转载请注明", "转载请联系",
      "扫码下载", "扫码阅读", "扫码关注", "扫码查看", "长按识别", "长按扫描", "文明上网", "已有帐号", "已有账号", "没有账号", "欢迎关注",
      "投资有风险", "市场有风险", "据此操作", "如需转载", "违法和不良信息", "您还未登录", "快来抢沙发", "本文系", "凡本网注明",
      "未經授權", "未經許可", "版權所有", "歡迎轉載", "如有侵權", "若有侵權", "侵權必究", "轉載請", "轉載請註明", "掃碼下載", "掃碼閱讀",
      "掃碼關注", "掃碼查看", "長按識別", "已有帳號", "歡迎關注", "投資有風險", "市場有風險", "如需轉載",
    ].map { FoldedText(Array($0.utf8)[...], keepsEnds: true).bytes })
}
