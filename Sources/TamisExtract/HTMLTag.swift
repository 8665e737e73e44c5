/// The elements that extraction treats in some way of their own; all others are `other`.
enum HTMLTag: UInt8, CaseIterable {
  case other
  /// A run of characters, not an element.
  case text
  case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption
  case center, cite, code, col, colgroup, dd, del, details, dialog, div, dl, dt, em, embed, fieldset
  case figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup
  case hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math, menu, meta
  case nav, noembed, noframes, noscript, object, ol, optgroup, option, p, param, picture, pre, q, rp, rt
  case ruby, s, samp, script, search, section, select, small, source, span, strong, style, sub, summary, sup
  case svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, u, ul, video
  case wbr, xmp

  /// Looks a name up, ignoring ASCII case.
  /// - Complexity: O(length of the name).
  init(name: UnsafeBufferPointer<UInt8>) {
    self = .other
    guard (1...10).contains(name.count) else { return }
    var key: UInt128 = 0
    for byte in name { key = key << 8 | UInt128(byte | 0x20) }
    var slot = Self.slot(of: key)
    while Self.names.keys[slot] != 0 {
      if Self.names.keys[slot] == key {
        self = Self.names.tags[slot]
        return
      }
      slot = (slot &+ 1) & Self.mask
    }
  }

  private static let mask = 511
  // A multiplicative hash spreads the names over four times as many slots.
  private static func slot(of key: UInt128) -> Int {
    Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: key ^ key >> 47) &* 0x9E37_79B9_7F4A_7C15) >> 55)
      & mask
  }
  private static let names: (keys: [UInt128], tags: [HTMLTag]) = {
    var keys = [UInt128](repeating: 0, count: mask + 1)
    var tags = [HTMLTag](repeating: .other, count: mask + 1)
    for tag in allCases where tag != .other && tag != .text {
      let key = "\(tag)".utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
      var slot = slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      tags[slot] = tag
    }
    return (keys, tags)
  }()

  /// The element's name; `*` for `other`.
  var name: String { Self.markup[Int(rawValue)] }
  private static let markup = allCases.map { $0 == .other ? "*" : "\($0)" }
}

/// What a tag means for text: a set of bits per tag, looked up by raw value.
struct TagTraits: OptionSet {
  let rawValue: UInt16

  /// Begins and ends a line of text.
  static let block = TagTraits(rawValue: 1 << 0)
  /// Has no content and no end tag.
  static let void = TagTraits(rawValue: 1 << 1)
  /// Ends an open p, as HTML's tree construction says, though libxml2 2.9 does not know.
  static let closesParagraph = TagTraits(rawValue: 1 << 2)
  /// Left out with all it contains: no text for readers.
  static let unread = TagTraits(rawValue: 1 << 3)
  /// Its content is text up to the end tag, whatever is in it.
  static let rawText = TagTraits(rawValue: 1 << 4)
  static let heading = TagTraits(rawValue: 1 << 5)

  private static let table: [TagTraits] = HTMLTag.allCases.map { tag in
    var traits: TagTraits = []
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: traits.formUnion([.block, .heading])
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl,
      .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .head, .header, .hgroup, .hr, .html,
      .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td,
      .tfoot, .th, .thead, .title, .tr, .ul, .button:
      traits.insert(.block)
    default: break
    }
    switch tag {
    case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track,
      .wbr:
      traits.insert(.void)
    case .article, .aside, .details, .dialog, .figcaption, .figure, .footer, .header, .hgroup, .main, .nav,
      .search, .section, .summary:
      traits.insert(.closesParagraph)
    case .audio, .canvas, .noembed, .noframes, .noscript, .select, .svg, .template, .video, .map:
      traits.insert(.unread)
    default: break
    }
    switch tag {
    case .script, .style, .iframe, .xmp, .textarea, .title, .noembed, .noframes: traits.insert(.rawText)
    default: break
    }
    return traits
  }

  static func of(_ tag: HTMLTag) -> TagTraits { table[Int(tag.rawValue)] }
}
