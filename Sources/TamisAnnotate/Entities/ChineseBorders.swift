internal import TamisCore

/// Borders of Chinese names that the tagger sets too far: over a blank between the parts of a headline or byline, over the
/// verb behind a speaker, over the word 姓, over the strokes between places, over a word that leads to a body (据, 致电) and from a motorway
/// to where it goes.
enum ChineseBorders {
  private static let said = ["说", "說", "称", "稱", "表示", "指出", "介绍", "介紹", "认为", "認為", "透露", "直言", "坦言"].map {
    Array($0.utf8)
  }
  private static let surname = Array("姓".utf8)
  private static let strokes = ["-", "—", "－", "–"].map { Array($0.utf8) }

  /// The names with their borders set right, in order.
  /// - Complexity: O(bytes of the names).
  static func set(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    names.flatMap { clauses($0, bytes) }.flatMap { name -> [NameMention] in
      var name = name
      guard let start = behindBlank(name, bytes) else { return [] }
      name.start = start
      if name.kind == .person { name.end = personEnd(name, bytes) }
      if name.kind == .person { name.start = latinStart(name, bytes) }
      if name.kind == .organization { name.start = bodyStart(name, bytes) }
      if name.kind == .location { name.start = boundaryStart(name, bytes) }
      if name.kind == .organization, let both = teacher(name, bytes) { return both }
      if name.kind == .location { name.end = peopleStart(roadEnd(name, bytes), name, bytes) }
      return name.kind == .location ? places(name, bytes) : [name]
    }
  }

  /// The parts of a name with a comma in it, which no name has, each for itself.
  private static func clauses(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    var found: [NameMention] = []
    var part = name
    var index = name.start
    while index + 2 < name.end {
      if commas.contains(where: { bytes[index..<index + 3].elementsEqual($0) }) {
        part.end = index
        if part.end - part.start > 2 { found.append(part) }
        part.start = index + 3
        part.end = name.end
        index += 3
      } else {
        index += 1
      }
    }
    return part.end - part.start > 2 ? found + [part] : found
  }

  private static let commas = ["，", "、"].bytes

  /// Where a name begins that has a blank between Han characters: behind it. Nil where hardly anything is left. A name spaced letter by
  /// letter is one.
  private static func behindBlank(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let text = bytes[name.start..<name.end]
    guard let blank = text.lastIndex(of: UInt8(ascii: " ")), isHan(bytes, before: blank),
      isHan(bytes, at: blank + 1)
    else { return name.start }
    let rest = name.end - blank - 1
    guard rest > 3 else { return name.start }
    return rest >= 6 ? blank + 1 : nil
  }

  private static func personEnd(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let text = bytes[name.start..<name.end]
    for word in said where text.count >= word.count + 6 && text.suffix(word.count).elementsEqual(word) {
      return name.end - word.count
    }
    if text.count == 6, text.suffix(3).elementsEqual(surname) { return name.end - 3 }
    return name.end
  }

  /// 像|Zuck: a word before a name in Latin letters.
  private static func latinStart(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length = name.beginning(likenings, bytes)
    guard length > 0, length < name.end - name.start, Bytes.isASCIILetter(bytes[name.start + length]) else {
      return name.start
    }
    return name.start + length
  }

  /// 湘潭|老乡: a place without its people.
  private static func peopleStart(_ end: Int, _ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int
  {
    let length = name.ending(fellows, bytes)
    return length > 0 && end == name.end && end - name.start - length >= 6 ? end - length : end
  }

  /// 致电中纪委, 据证券时报网
  private static func bodyStart(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length = name.beginning(leads, bytes)
    return length > 0 && name.end - name.start - length >= (length > 3 ? 6 : 9)
      ? name.start + length : name.start
  }

  /// 京沪高速北京|方向: the road ends before the place it leads to.
  private static func roadEnd(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard name.follower(directions, bytes) > 0 else { return name.end }
    for word in roads {
      var at = name.end - word.count
      while at > name.start {
        if bytes[at..<at + word.count].elementsEqual(word) { return at + word.count }
        at -= 1
      }
    }
    return name.end
  }

  /// 南跨|清水镇: where a stretch of land reaches to.
  private static func boundaryStart(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length = name.beginning(boundaries, bytes)
    return length > 0 && name.end - name.start - length >= 6 ? name.start + length : name.start
  }

  /// 某某大学|王明|教授: a school and who teaches there.
  private static func teacher(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention]? {
    let length = name.ending(ranks, bytes)
    guard length > 0 else { return nil }
    let end = name.end - length
    for count in [9, 6] where end - count - 6 > name.start {
      var school = name
      school.end = end - count
      var person = name
      person.start = school.end
      person.end = end
      person.kind = .person
      guard school.ending(schools, bytes) > 0, person.ending(partsOfSchools, bytes) == 0,
        !kindsOfTeachers.contains(person.text(bytes))
      else { continue }
      return [school, person]
    }
    return nil
  }

  private static let boundaries = ["东", "南", "西", "北", "東"].flatMap { side in
    ["跨", "抵", "临", "臨", "接", "邻", "鄰", "靠", "连", "連"].map { side + $0 }
  }.bytes
  private static let ranks = ["副教授", "教授", "副研究员", "副研究員", "研究员", "研究員", "院士", "讲师", "講師"].bytes
  private static let partsOfSchools = ["学", "學", "院", "系", "所", "部", "中心", "室"].bytes
  private static let kindsOfTeachers = WordList([
    "客座", "名誉", "名譽", "特聘", "讲座", "講座", "兼职", "兼職", "终身", "終身", "荣誉", "榮譽", "助理", "首席", "特任",
  ])
  private static let schools = ["大学", "大學", "学院", "學院", "研究所", "研究院"].bytes
  private static let likenings = ["像", "象", "如", "和", "与", "與"].bytes
  private static let fellows = ["老乡", "老鄉"].bytes
  private static let leads = ["致电", "致電", "据悉", "據悉", "联系", "聯繫", "据", "據"].bytes
  private static let directions = ["方向", "境内", "境內", "往", "段"].bytes
  private static let roads = ["高速公路", "高速"].bytes

  /// Places with strokes between them, each for itself.
  private static func places(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    var found: [NameMention] = []
    var part = name
    var index = name.start
    while index < name.end {
      if let stroke = strokes.first(where: {
        index + $0.count < name.end && bytes[index..<index + $0.count].elementsEqual($0)
      }), index - part.start >= 6, name.end - index - stroke.count >= 6, isHan(bytes, before: index),
        isHan(bytes, at: index + stroke.count)
      {
        part.end = index
        found.append(part)
        part.start = index + stroke.count
        part.end = name.end
        index = part.start
      } else {
        index += 1
      }
    }
    return found + [part]
  }

  private static func isHan(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && (0xE4...0xE9).contains(bytes[index])
  }

  private static func isHan(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    index >= 3 && (0xE4...0xE9).contains(bytes[index - 3])
  }
}
