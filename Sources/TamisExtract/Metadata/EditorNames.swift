internal import TamisCore

/// The names of those who edited a text for the web, by the words before them: *责任编辑：张申*. Pages give them as authors; where a reporter is
/// named, too, the reporter wrote the text.
enum EditorNames {
  /// In bytes: longer lines are text.
  private static let longestLine = 120

  /// - Complexity: O(bytes of short blocks).
  static func names(in page: PageBlocks) -> Set<String> {
    var names: Set<String> = []
    for block in page.blocks where block.text.count <= longestLine && block.measures.wideScalars > 3 {
      let text = page.utf8(of: block)
      for label in labels {
        var rest = text
        while let place = rest.first(of: label) {
          rest = rest[(place + label.count)...]
          if let name = name(at: rest) { names.insert(name) }
        }
      }
    }
    return names
  }

  /// Two or three Han, after a colon, a stroke or a space, up to what is no Han.
  private static func name(at text: ArraySlice<UInt8>) -> String? {
    let scalars = String(decoding: text.prefix(24), as: UTF8.self).unicodeScalars
    let rest = scalars.drop { separators.contains($0) }
    guard rest.startIndex > scalars.startIndex else { return nil }
    let name = rest.prefix { (0x3400...0x9FFF).contains($0.value) }
    return (2...3).contains(name.count) ? String(name) : nil
  }

  private static let separators: Set<Unicode.Scalar> = [" ", "\u{3000}", ":", "：", "|", "｜", "丨", "/", "／"]
  private static let labels = ["编辑", "責任編輯", "編輯", "责编", "責編", "选稿", "審核", "审核", "监制"].map { Array($0.utf8) }
}
