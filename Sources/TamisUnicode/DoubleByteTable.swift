/// The characters of two bytes of GB 18030 or Big5, both ways.
public struct DoubleByteTable: Sendable {
  private var toScalar: [UInt16: UInt32] = [:]
  private var toPair: [UInt32: UInt16] = [:]

  /// Reads all pairs of an encoding, some 20,000.
  public init(_ encoding: TextEncoding) throws(ICUError) {
    var pairs: [UInt16] = []
    var bytes: [UInt8] = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where Self.isTrail(trail, of: encoding) {
        pairs.append(UInt16(lead) << 8 | UInt16(trail))
        bytes += [lead, trail, 0x0A]
      }
    }
    var decoder = Decoder()
    let text = String(decoding: try decoder.decode(bytes, as: encoding).utf8, as: UTF8.self)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (pair, line) in zip(pairs, lines) {
      guard let scalar = line.first, line.count == 1, scalar.value >= 0x80, scalar != "\u{FFFD}" else {
        continue
      }
      add(pair, scalar.value)
    }
    guard encoding == .gb18030 else { return }
    // Older tables, Python's among them, have private use for these.
    for (old, new) in PrivateUsePatch.gb18030 where toPair[old] == nil { toPair[old] = toPair[new] }
  }

  private static func isTrail(_ byte: UInt8, of encoding: TextEncoding) -> Bool {
    byte != 0x7F && (encoding != .big5 || !(0x80...0xA0).contains(byte))
  }

  private mutating func add(_ pair: UInt16, _ scalar: UInt32) {
    toScalar[pair] = scalar
    if toPair[scalar] == nil { toPair[scalar] = pair }
  }

  /// Big5 with kana, Cyrillic and numbers in circles where Unicode's own table of 1994 had them, as Python
  /// still has, and not where the Web and Windows in Taiwan do.
  public func withOldLayout() -> DoubleByteTable {
    var table = self
    var (lead, trail) = (UInt16(0xC6), UInt16(0xA1))
    for scalar in Self.oldLayout.unicodeScalars {
      table.toScalar[lead << 8 | trail] = scalar.value
      table.toPair[scalar.value] = lead << 8 | trail
      trail = trail == 0x7E ? 0xA1 : trail + 1
      if trail == 0xFF { (lead, trail) = (lead + 1, 0x40) }
    }
    return table
  }

  /// From C6A1 on.
  private static let oldLayout = """
    ヾゝゞ々ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽ\
    まみむめもゃやゅゆょよらりるれろゎわゐゑをんァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニ\
    ヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдеёжзийклмнопрстуфхцчшщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽
    """

  /// The bytes of a scalar, the first one in the high half; nil where it has not two.
  public func pair(of scalar: UInt32) -> UInt16? { toPair[scalar] }

  /// What bytes stand for; nil where some are of no character.
  public func scalars(of bytes: [UInt8]) -> [UInt32]? {
    var scalars: [UInt32] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] >= 0x80 else {
        scalars.append(UInt32(bytes[i]))
        i += 1
        continue
      }
      guard i + 1 < bytes.count, let scalar = toScalar[UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1])] else {
        return nil
      }
      scalars.append(scalar)
      i += 2
    }
    return scalars
  }
}
