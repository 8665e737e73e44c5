/// Marks that only set a line off, such as `>`, `•` and `【` before it, `…` and `»` behind it.
enum SettingOffMarks {
  /// How many bytes the mark at `index` takes; nil where there is none.
  static func opening(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = utf8[index]
    if first < 0x80 { return first <= 0x20 || asciiOpening.contains(first) ? 1 : nil }
    // The first bytes of the marks below.
    guard first == 0xC2 || first == 0xE2 || first == 0xE3 || first == 0xE4 || first >= 0xEF else {
      return nil
    }
    let rest = UnsafeBufferPointer(rebasing: utf8[index...])
    for mark in openingMarks where rest.begins(with: mark) { return mark.count }
    return nil
  }

  /// How many bytes the mark or space at the end takes; 0 where there is none.
  static func closing(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    guard let last = utf8.last else { return 0 }
    if last < 0x80 { return asciiClosing.contains(last) ? 1 : 0 }
    for mark in closingMarks where utf8.count >= mark.count && mark[mark.count - 1] == last {
      if UnsafeBufferPointer(rebasing: utf8.suffix(mark.count)).begins(with: mark) { return mark.count }
    }
    return 0
  }

  private static let asciiClosing = Array(" .:!?,>-)]|+*;".utf8)
  private static let asciiOpening = Array(">-*+([|#=~".utf8)
  private static let openingMarks = [
    "\u{A0}", "\u{3000}", "\u{2003}", "»", "›", "→", "•", "·", "▶", "►", "▸", "●", "■", "◆", "★", "☆", "※",
    "–",
    "—", "【", "［", "（", "[", "«", "▪", "▲", "△", "◎", "○", "◇", "□", "👉", "➡", "✅", "📌", "📷", "📸", "\u{FE0F}",
    "丨", "｜", "＞",
  ].map { Array($0.utf8) }
  private static let closingMarks = [
    "…", "»", "›", "→", "。", "▼", "】", "•", "·", "▶", "►", "↓", "、", "￼", "👇", "丨",
  ].map { Array($0.utf8) }
}
