internal import TamisUnicode

/// Puts an article's text together again from cleaned parts, and notes the edits in bytes.
struct Rebuilding {
  private let source: [UInt8]
  private let keepsGaps: Bool
  private(set) var output: [UInt8] = []
  private(set) var edits = EditList()
  /// How many gaps between parts were rewritten.
  private(set) var gapChanges = 0

  /// How far the source has been read.
  private var position = 0
  /// Where what is not yet written begins: white space, and parts of which nothing remained.
  private var gapStart = 0
  /// The widest white space since the last part.
  private var separator: [UInt8] = []

  /// - Parameter keepsGaps: Whether white space between parts stays as it is.
  init(source: [UInt8], keepsGaps: Bool) {
    self.source = source
    self.keepsGaps = keepsGaps
    output.reserveCapacity(source.count)
  }

  /// Adds a part of the source: as it is, or cleaned. Parts come in their order.
  ///
  /// - Returns: Its place in the output; nil where nothing of it remains.
  mutating func append(_ range: Range<Int>, _ cleaned: (text: [UInt8], edits: EditList)?) -> Range<Int>? {
    let isAfterVanished = gapStart < position
    let gap = source[position..<range.lowerBound]
    let found = Self.separator(for: gap)
    if found.count > separator.count { separator = found }
    position = range.upperBound
    guard cleaned.map({ !$0.text.isEmpty }) ?? !range.isEmpty else { return nil }
    if keepsGaps && !isAfterVanished {
      writeGap(upTo: range.lowerBound, as: Array(gap))
    } else {
      writeGap(upTo: range.lowerBound, as: output.isEmpty ? [] : separator)
    }
    let start = output.count
    if let cleaned {
      output.append(contentsOf: cleaned.text)
      edits.append(cleaned.edits)
    } else {
      output.append(contentsOf: source[range])
      edits.keep(range.count)
    }
    gapStart = range.upperBound
    separator = []
    return start..<output.count
  }

  /// Closes the text: white space at its end goes.
  mutating func finish() {
    let keeps = keepsGaps && gapStart == position
    writeGap(upTo: source.count, as: keeps ? Array(source[gapStart...]) : [])
  }

  private mutating func writeGap(upTo end: Int, as new: [UInt8]) {
    let old = source[gapStart..<end]
    output.append(contentsOf: new)
    if old.elementsEqual(new) {
      edits.keep(new.count)
    } else {
      edits.replace(oldLength: old.count, newLength: new.count)
      gapChanges += 1
    }
  }

  /// The white space that stands for some white space: a blank line, a line break, a space, or none.
  private static func separator(for gap: ArraySlice<UInt8>) -> [UInt8] {
    var lineFeeds = 0
    var i = gap.startIndex
    while i < gap.endIndex {
      let (scalar, length) = gap.scalar(at: i)
      i += length
      switch scalar {
      case 0x0A, 0x2028: lineFeeds += 1
      case 0x0D where i == gap.endIndex || gap[i] != 0x0A: lineFeeds += 1
      case 0x2029: lineFeeds += 2
      default: break
      }
    }
    if lineFeeds > 1 { return [0x0A, 0x0A] }
    return lineFeeds == 1 ? [0x0A] : gap.isEmpty ? [] : [0x20]
  }
}
