internal import TamisCore

/// Chinese names that the tagger cuts short before the word for what they are: 西贡壁屋|监狱, 菲律宾|板块, 昆仑关|战役, 中|台灣, and persons at
/// a dot that is none of the usual (阿列克谢•米勒).
enum ChineseExtensions {
  /// The names with their ends, in order.
  /// - Complexity: O(names).
  static func set(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    var result: [NameMention] = []
    for name in names {
      var name = name
      extend(&name, bytes)
      if let last = result.last, last.kind == .person, name.kind == .person || isShortHan(name, bytes),
        name.start - last.end == dots.first(where: { bytes[last.end...].starts(with: $0) })?.count
      {
        result[result.count - 1].end = name.end
        continue
      }
      if let last = result.last, name.start < last.end { continue }
      result.append(name)
    }
    return result
  }

  private static func extend(_ name: inout NameMention, _ bytes: UnsafeBufferPointer<UInt8>) {
    switch name.kind {
    case .location:
      if case let length = name.follower(bodies, bytes), length > 0 {
        name.end += length
        name.kind = .organization
      } else if case let length = name.follower(prisons, bytes), length > 0 {
        name.end += length
        name.kind = .organization
      } else if case let length = name.follower(battles, bytes), length > 0, name.ending(lands, bytes) == 0 {
        name.end += length
        name.kind = .event
      } else if name.ending(plates, bytes) > 0 {
        name.end += name.follower(plateWords, bytes)
      } else if name.ending(islands, bytes) == name.end - name.start,
        case let length = name.leader(sides, bytes), length > 0,
        !isHan(bytes, before: name.start - length)
      {
        name.start -= length
      }
    case .organization:
      name.end += name.follower(branches, bytes)
      if name.ending(telecoms, bytes) > 0 { name.end += name.follower(companies, bytes) }
      // SpringCloud版本
      if name.text(bytes).allSatisfy({ $0 < 0x80 }), name.follower(versions, bytes) > 0 {
        name.kind = .product
      }
    default: break
    }
  }

  private static let versions = ["版本", "框架", "源码", "源碼"].bytes

  /// What may be the second half of a foreign name where the tagger takes it for something else.
  private static func isShortHan(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    name.kind != .location && name.end - name.start <= 15 && name.text(bytes).allSatisfy { $0 >= 0x80 }
  }

  private static func isHan(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    index >= 3 && (0xE4...0xE9).contains(bytes[index - 3])
  }

  private static let bodies = ["农大", "農大", "急救中心", "疾控中心", "师大附中", "師大附中"].bytes
  private static let prisons = ["监狱", "監獄", "看守所"].bytes
  private static let plates = ["欧亚", "歐亞", "太平洋", "菲律宾", "菲律賓", "菲律宾海", "冲绳", "印度洋", "北美", "南美", "扬子", "南极洲"]
    .bytes
  private static let plateWords = ["板块", "板塊", "火环带", "火環帶", "火环", "火環"].bytes
  private static let battles = ["保卫战", "保衛戰", "战役", "戰役", "之战", "之戰", "会战", "會戰", "大捷"].bytes
  /// Whose battles are none by name.
  private static let lands = ["中国", "中國", "国", "國", "美", "日", "俄", "敌", "敵"].bytes
  private static let islands = ["台灣", "台湾", "臺灣"].bytes
  private static let sides = ["北", "中", "南", "東", "东", "西"].bytes
  private static let branches = ["診所", "诊所", "分店", "旗舰店", "旗艦店", "专卖店", "專賣店"].bytes
  private static let telecoms = ["电话", "電話", "电信电话", "電信電話"].bytes
  private static let companies = ["公社", "公司"].bytes
  /// ·, which the tagger knows, is not among them.
  private static let dots = ["•", "‧", "﹒", "．", "∙", "⋅"].bytes
}
