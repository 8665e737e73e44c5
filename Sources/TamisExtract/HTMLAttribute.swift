/// The attributes that extraction reads; the pre-scan leaves out all others.
enum HTMLAttribute: UInt8, CaseIterable {
  case alt, ariaHidden, ariaLabel, `class`, colspan, content, dataOriginal, dataSrc, dataTestID, datetime,
    hidden, href
  case httpEquiv, id, itemprop, itemscope, itemtype, lang, name, property, rel, role, rowspan, src, start,
    style
  case title, type, xmlLang
  /// Slots for attributes that only the selectors of a page's own rules name: see `ExtraAttributes`.
  case extra1, extra2, extra3, extra4, extra5, extra6, extra7, extra8, extra9, extra10, extra11, extra12

  /// The slots, in order.
  static let extras: [HTMLAttribute] = allCases.filter { $0.rawValue >= extra1.rawValue }

  /// The name in markup; empty for a slot.
  var markup: StaticString {
    switch self {
    case .alt: "alt"
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .class: "class"
    case .colspan: "colspan"
    case .content: "content"
    case .dataOriginal: "data-original"
    case .dataSrc: "data-src"
    case .dataTestID: "data-testid"
    case .datetime: "datetime"
    case .hidden: "hidden"
    case .href: "href"
    case .httpEquiv: "http-equiv"
    case .id: "id"
    case .itemprop: "itemprop"
    case .itemscope: "itemscope"
    case .itemtype: "itemtype"
    case .lang: "lang"
    case .name: "name"
    case .property: "property"
    case .rel: "rel"
    case .role: "role"
    case .rowspan: "rowspan"
    case .src: "src"
    case .start: "start"
    case .style: "style"
    case .title: "title"
    case .type: "type"
    case .xmlLang: "xml:lang"
    case .extra1, .extra2, .extra3, .extra4, .extra5, .extra6, .extra7, .extra8, .extra9, .extra10, .extra11,
      .extra12:
      ""
    }
  }

  /// Looks a name up, ignoring ASCII case; nil for an attribute nobody reads.
  init?(name: UnsafeBufferPointer<UInt8>) {
    guard (2...13).contains(name.count), Self.lengths[Int(name[0] & 31)] >> UInt16(name.count) & 1 != 0
    else { return nil }
    var key: UInt128 = 0
    for byte in name { key = key << 8 | UInt128(byte | 0x20) }
    let slot = Self.slot(of: key)
    for step in 0..<Self.mask {
      let at = (slot &+ step) & Self.mask
      let known = Self.names.keys[at]
      if known == key {
        self = Self.names.attributes[at]
        return
      }
      if known == 0 { return nil }
    }
    return nil
  }

  /// For each first letter the lengths of the names that begin with it, as bits: most names fail here.
  private static let lengths: [UInt16] = {
    var lengths = [UInt16](repeating: 0, count: 32)
    for attribute in allCases {
      let name = attribute.markup
      lengths[Int(name.utf8Start[0] & 31)] |= 1 << UInt16(name.utf8CodeUnitCount)
    }
    return lengths
  }()

  private static let mask = 127
  private static func slot(of key: UInt128) -> Int {
    Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: key ^ key >> 47) &* 0x9E37_79B9_7F4A_7C15) >> 57)
      & mask
  }
  private static let names: (keys: [UInt128], attributes: [HTMLAttribute]) = {
    var keys = [UInt128](repeating: 0, count: mask + 1)
    var attributes = [HTMLAttribute](repeating: .alt, count: mask + 1)
    for attribute in allCases where attribute.markup.utf8CodeUnitCount > 0 {
      let key = attribute.markup.description.utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
      var slot = slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      attributes[slot] = attribute
    }
    return (keys, attributes)
  }()
}
