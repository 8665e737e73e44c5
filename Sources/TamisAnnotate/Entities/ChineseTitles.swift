internal import TamisCore

/// Titles behind a Chinese family name, which are no part of the name: 郑小姐, 李女士, 陳先生.
enum ChineseTitles {
  private static let all = ["先生", "女士", "小姐", "太太", "夫人", "老师", "老師", "教授", "医生", "醫生", "医师", "醫師"].map {
    Array($0.utf8)
  }

  /// Where the name ends without its title; a title that is all there is stays.
  static func nameEnd(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard mention.kind == .person else { return mention.end }
    let text = bytes[mention.start..<mention.end]
    for title in all where text.count > title.count && text.suffix(title.count).elementsEqual(title) {
      return mention.end - title.count
    }
    return mention.end
  }
}
