/// The scripts that tell languages apart, by Unicode's names.
public enum Script: UInt8, CaseIterable, Sendable {
  /// No letter: spaces, digits, punctuation, symbols, marks.
  case common
  case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati
  case tamil, telugu, kannada, malayalam, sinhala, thai, lao, tibetan, burmese, georgian, ethiopic
  case khmer, hangul, hiragana, katakana, bopomofo, han
  /// A letter of a script that is not listed.
  case other

  /// The script of a scalar, by blocks: exact for letters, `common` for all else.
  @inline(__always)
  init(_ scalar: UInt32) {
    if scalar < 0x250 {
      self = Self.latin(scalar)
    } else if scalar &- 0x4E00 < 0x5200 {
      self = .han
    } else {
      self = Self.byBlock(scalar)
    }
  }

  private static func latin(_ scalar: UInt32) -> Script {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 ? .latin : .common }
    if scalar >= 0xC0 { return scalar == 0xD7 || scalar == 0xF7 ? .common : .latin }
    return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .latin : .common
  }

  private static func byBlock(_ scalar: UInt32) -> Script {
    switch scalar {
    case 0x250...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF: .latin
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFB00...0xFB06: .latin
    case 0x370...0x373, 0x376...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
    case 0x531...0x556, 0x560...0x588: .armenian
    case 0x5D0...0x5F2, 0xFB1D...0xFB4F: .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6E5, 0x6E6, 0x6EE...0x6EF, 0x6FA...0x6FF: .arabic
    case 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFB, 0xFE70...0xFEFC: .arabic
    case 0x900...0x963, 0x970...0x97F: .devanagari
    case 0x980...0x9E5, 0x9F0, 0x9F1: .bengali
    case 0xA00...0xA65, 0xA70...0xA7F: .gurmukhi
    case 0xA80...0xAE5: .gujarati
    case 0xB80...0xBE5: .tamil
    case 0xC00...0xC65: .telugu
    case 0xC80...0xCE5: .kannada
    case 0xD00...0xD65, 0xD7A...0xD7F: .malayalam
    case 0xD80...0xDE5: .sinhala
    case 0xE01...0xE3A, 0xE40...0xE4E: .thai
    case 0xE80...0xECF, 0xEDC...0xEDF: .lao
    case 0xF00, 0xF40...0xFBC: .tibetan
    case 0x1000...0x103F, 0x1050...0x109F: .burmese
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: .georgian
    case 0x1200...0x135A, 0x1380...0x138F, 0x2D80...0x2DDE: .ethiopic
    case 0x1780...0x17D3: .khmer
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97C, 0xAC00...0xD7FB, 0xFFA1...0xFFDC: .hangul
    case 0x3041...0x3096, 0x309D...0x309F, 0x1B001...0x1B11F: .hiragana
    case 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF6F, 0xFF71...0xFF9D: .katakana
    case 0x3105...0x312F, 0x31A0...0x31BF: .bopomofo
    case 0x3005...0x3007, 0x3021...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: .han
    case 0x2E80...0x2FD5, 0x20000...0x323AF: .han
    case 0x13A0...0x1C4F, 0xA000...0xA48C, 0xA4D0...0xA63F, 0xA800...0xAB6F, 0x10000...0x1E95F: .other
    default: .common
    }
  }
}

/// A stretch of text in one script.
public struct ScriptRun: Hashable, Sendable {
  /// Half-open, in indices of the text given: UTF-8 byte offsets.
  public let range: Range<Int>
  /// The script of its letters; `common` only where the whole text has no letter.
  public let script: Script
}

/// The runs of one script each that a UTF-8 text is made of, in order, together the whole text.
///
/// Spaces, digits and punctuation go with the letters before them, at the start with those after.
/// - Complexity: O(*n*).
public func scriptRuns(of text: ArraySlice<UInt8>) -> [ScriptRun] {
  var runs: [ScriptRun] = []
  var start = text.startIndex
  var current = Script.common
  forEachScalar(in: text) { scalar, index in
    let script = Script(scalar)
    guard script != .common, script != current else { return }
    if current != .common {
      runs.append(ScriptRun(range: start..<index, script: current))
      start = index
    }
    current = script
  }
  if start < text.endIndex { runs.append(ScriptRun(range: start..<text.endIndex, script: current)) }
  return runs
}

/// Calls `body` with each scalar of a UTF-8 text and its index; what is no UTF-8 is passed over.
@inline(__always)
func forEachScalar(in text: ArraySlice<UInt8>, _ body: (_ scalar: UInt32, _ index: Int) -> Void) {
  let offset = text.startIndex
  text.withUnsafeBufferPointer { bytes in
    var i = 0
    while i < bytes.count {
      let lead = UInt32(bytes[i])
      if lead < 0x80 {
        body(lead, offset &+ i)
        i &+= 1
      } else if lead & 0xF0 == 0xE0, i &+ 2 < bytes.count {
        let low = UInt32(bytes[i &+ 1] & 0x3F) << 6 | UInt32(bytes[i &+ 2] & 0x3F)
        body((lead & 0x0F) << 12 | low, offset &+ i)
        i &+= 3
      } else if lead & 0xE0 == 0xC0, i &+ 1 < bytes.count {
        body((lead & 0x1F) << 6 | UInt32(bytes[i &+ 1] & 0x3F), offset &+ i)
        i &+= 2
      } else if lead & 0xF8 == 0xF0, i &+ 3 < bytes.count {
        let high = (lead & 0x07) << 18 | UInt32(bytes[i &+ 1] & 0x3F) << 12
        body(high | UInt32(bytes[i &+ 2] & 0x3F) << 6 | UInt32(bytes[i &+ 3] & 0x3F), offset &+ i)
        i &+= 4
      } else {
        i &+= 1
      }
    }
  }
}
