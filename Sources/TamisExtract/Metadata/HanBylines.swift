/// Finds who wrote a text in Chinese by the words before the names: `记者 王小明 李红`, `（本报记者王小明）`,
/// `作者：王小明`, `文／王小明`, `执笔人：…`.
enum HanBylines {
  /// The names in a line, in order.
  /// - Complexity: O(*n*).
  static func names(in utf8: ArraySlice<UInt8>) -> [String] {
    guard utf8.contains(where: { $0 >= 0xE4 }) else { return [] }
    let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    for mark in marks {
      var start = 0
      while let found = first(mark.text, in: scalars, from: start) {
        start = found + mark.text.count
        if mark.standsAtStart && !isStart(found, scalars) { continue }
        let names = names(from: start, in: scalars, needsSeparator: mark.needsSeparator)
        if !names.isEmpty { return names }
      }
    }
    let behind = behindDateline(scalars)
    return behind.isEmpty ? atEnd(scalars) : behind
  }

  /// Names in brackets behind the dateline of an agency: `新华社北京5月19日电（刘艺、杨吉）`.
  private static func behindDateline(_ scalars: [Unicode.Scalar]) -> [String] {
    guard
      let open = scalars.prefix(longestDateline).firstIndex(where: { $0 == "（" || $0 == "(" }), open > 4,
      scalars[open - 1] == "电" || scalars[open - 1] == "電" || scalars[open - 1] == "讯"
        || scalars[open - 1] == "訊",
      let close = scalars[open...].prefix(24).firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return [] }
    return bracketed(scalars[(open + 1)..<close])
  }

  /// In scalars.
  private static let longestDateline = 24

  /// A name of two Han set apart to be as wide as three: `王 明` is 王明.
  static func closed(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count == 3, isHan(scalars[0]), isSpace(scalars[1]), isHan(scalars[2]),
      HanSurnames.begins(scalars[...])
    else { return name }
    return String(scalars[0]) + String(scalars[2])
  }

  private struct Mark {
    let text: [Unicode.Scalar]
    /// Whether a colon, stroke or space must follow.
    var needsSeparator = false
    /// Whether it counts at the beginning of a line or bracket alone.
    var standsAtStart = false
  }

  private static let marks: [Mark] =
    ["作者", "执笔人", "執筆人", "执笔", "撰文", "撰稿人", "撰稿", "采写", "採寫", "本贴由", "本帖由"].map {
      Mark(text: Array($0.unicodeScalars))
    } + ["记者", "記者", "通讯员", "通訊員", "特约撰稿", "编译", "編譯"].map { Mark(text: Array($0.unicodeScalars)) }
    + ["文", "图文", "文字"].map {
      Mark(text: Array($0.unicodeScalars), needsSeparator: true, standsAtStart: true)
    }

  private static func first(_ text: [Unicode.Scalar], in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard let head = text.first, scalars.count >= text.count else { return nil }
    var index = start
    while index + text.count <= scalars.count {
      if scalars[index] == head && scalars[index..<index + text.count].elementsEqual(text) { return index }
      index += 1
    }
    return nil
  }

  private static func isStart(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return true }
    return isSpace(scalars[index - 1]) || "（(【[|｜▌■□●".unicodeScalars.contains(scalars[index - 1])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}" || scalar == "\u{A0}"
  }

  private static func names(from start: Int, in scalars: [Unicode.Scalar], needsSeparator: Bool) -> [String] {
    var at = start
    var hasSeparator = false
    var hasColon = false
    while at < scalars.count {
      if ":：/／|｜丨".unicodeScalars.contains(scalars[at]) {
        hasColon = true
      } else if !isSpace(scalars[at]) {
        break
      }
      hasSeparator = true
      at += 1
    }
    guard hasColon || !needsSeparator else { return [] }
    var names: [String] = []
    while let name = name(at: at, in: scalars, isSetOff: hasSeparator) {
      at = name.end
      if tookPicture(at, scalars) { break }
      names.append(name.text)
      var joins = false
      while at < scalars.count, isSpace(scalars[at]) || "、，,和与與；;".unicodeScalars.contains(scalars[at]) {
        joins = true
        at += 1
      }
      if let role = roles.first(where: { scalars[at...].starts(with: $0) }) {
        joins = true
        at += role.count
        while at < scalars.count, isSpace(scalars[at]) || scalars[at] == "：" || scalars[at] == ":" { at += 1 }
      }
      if !joins || names.count == 12 { break }
      hasSeparator = true
    }
    return names
  }

  /// Words between the names of those who wrote a text together.
  private static let roles = ["通讯员", "通訊員", "实习生", "實習生", "实习记者", "見習記者", "见习记者", "特约记者", "记者", "記者"].map {
    Array($0.unicodeScalars)
  }

  /// Whether the word behind a name says that its bearer took a picture: `记者 王小明 摄`.
  private static func tookPicture(_ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard let next = scalars[end...].first(where: { !isSpace($0) }) else { return false }
    return next == "摄" || next == "攝"
  }

  /// A name of two to four Han that begins with a family name and ends where a word can.
  private static func name(at start: Int, in scalars: [Unicode.Scalar], isSetOff: Bool) -> (
    text: String, end: Int
  )? {
    var end = start
    while end < scalars.count, isHan(scalars[end]) || scalars[end] == "·" || scalars[end] == "•",
      end - start < 12
    {
      end += 1
    }
    // "于" before a date belongs to the date.
    if end > start, end < scalars.count, scalars[end].properties.numericType != nil,
      scalars[end - 1] == "于" || scalars[end - 1] == "於"
    {
      end -= 1
    }
    let run = scalars[start..<end]
    guard HanSurnames.begins(run) else { return nil }
    for length in [run.count, 3, 2, 4] where (2...4).contains(length) && length <= run.count {
      let rest = scalars[(start + length)...]
      guard length == run.count || followers.contains(where: { rest.starts(with: $0) }) else { continue }
      let text = run.prefix(length)
      // Four are a name where the family name has two.
      guard length < 4 || HanSurnames.beginsDouble(text) else { continue }
      guard !notNames.contains(where: { text.dropFirst().elementsEqual($0) || text.elementsEqual($0) }) else {
        continue
      }
      // In running text "记者" is a word like others: "记者从…获悉".
      guard isSetOff || length < run.count || isBoundary(start + length, scalars) else { return nil }
      return (String(String.UnicodeScalarView(text)), start + length)
    }
    return nil
  }

  private static func isBoundary(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index >= scalars.count || !isHan(scalars[index]) || scalars[index] == "于" || scalars[index] == "於"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

  /// What may follow a name without a space.
  private static let followers: [[Unicode.Scalar]] = [
    "报道", "報道", "報導", "摄", "攝", "文", "图", "圖", "通讯员", "通訊員", "实习", "實習", "编辑", "編輯", "发自", "發自", "综合", "綜合",
    "整理", "撰",
    "于", "於", "来源", "發表", "发表", "和", "与", "與", "责任", "責任", "译", "譯", "编译", "編譯", "记者", "記者",
  ].map { Array($0.unicodeScalars) }

  /// What begins like a name and is none.
  private static let notNames: [[Unicode.Scalar]] = [
    "时间", "時間", "单位", "單位", "简介", "簡介", "来源", "計劃", "文章", "方面", "时期", "任何", "于是", "明白", "安排", "于今", "常说",
    "向他", "于近",
  ].map { Array($0.unicodeScalars) }

  /// Names in brackets at the end of a paragraph: `……新春佳节。（常红 马丹）`.
  private static func atEnd(_ scalars: [Unicode.Scalar]) -> [String] {
    var end = scalars.count
    while end > 0, isSpace(scalars[end - 1]) { end -= 1 }
    guard end > 4, scalars[end - 1] == "）" || scalars[end - 1] == ")" else { return [] }
    let limit = max(0, end - 24)
    guard let open = scalars[limit..<end].lastIndex(where: { $0 == "（" || $0 == "(" }), open > 0,
      "。！？”…".unicodeScalars.contains(scalars[open - 1])
    else { return [] }
    return bracketed(scalars[(open + 1)..<(end - 1)])
  }

  /// The names in brackets that hold nothing but names.
  private static func bracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    let inner = scalars.split { isSpace($0) || $0 == "、" || $0 == "，" }
    guard !inner.isEmpty,
      inner.allSatisfy({ (2...3).contains($0.count) && $0.allSatisfy(isHan) && HanSurnames.begins($0) })
    else { return [] }
    return inner.map { String(String.UnicodeScalarView($0)) }
  }
}
