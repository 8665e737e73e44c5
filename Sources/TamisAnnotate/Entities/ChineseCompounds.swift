internal import TamisCore

/// Words that begin with a name and are none: the clock of a place (北京时间9时) and a person's doctrine (马克思主义).
enum ChineseCompounds {
  /// Whether a name only begins such a word.
  /// - Complexity: O(1).
  static func begin(with mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch mention.kind {
    case .location:
      clocks.contains { follows($0, mention.end, bytes) && isTime(bytes, at: mention.end + $0.count) }
    case .person: doctrines.contains { follows($0, mention.end, bytes) }
    default: false
    }
  }

  private static let clocks = ["时间", "時間"].map { Array($0.utf8) }
  private static let doctrines = ["主义", "主義", "思想"].map { Array($0.utf8) }
  /// What a time of day or a date begins with: *time in Beijing is short* has none of it.
  private static let times = [
    "周", "星期", "週", "今", "昨", "明", "上午", "下午", "凌晨", "早", "晚", "零", "一", "二", "三", "四", "五", "六", "七", "八",
    "九",
    "十", "：", "（", "，",
  ].map { Array($0.utf8) }

  private static func follows(_ word: [UInt8], _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    place + word.count <= bytes.count && word.elementsEqual(bytes[place..<place + word.count])
  }

  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    return bytes[place] &- UInt8(ascii: "0") < 10 || times.contains { follows($0, place, bytes) }
  }
}
