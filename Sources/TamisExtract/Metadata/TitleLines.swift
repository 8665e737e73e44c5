internal import TamisCore

/// The short lines of a page around its title, where dates and names of authors stand.
struct TitleLines {
  /// The lines after the title up to the running text, then those before it: UTF-8.
  let near: [ArraySlice<UInt8>]
  /// The first paragraphs after the title.
  let leads: [ArraySlice<UInt8>]
  /// The element of the title.
  let heading: Int?
  /// The nodes from a little before the title to well after it.
  let nodesNear: Range<Int>

  private let page: PageBlocks
  /// The block of the title.
  private let start: Int

  private static let linesAfter = 14
  private static let linesBefore = 4
  /// Longer lines are running text. In bytes.
  private static let maximumLine = 260

  init(heading: Int?, page: PageBlocks, tree: PageTree) {
    self.heading = heading
    nodesNear =
      heading.map { max(1, $0 - 100)..<max(1, min(tree.count, $0 + 400)) } ?? 1..<max(1, min(tree.count, 800))
    self.page = page
    guard let at = heading.flatMap({ page.firstBlock(of: $0) }) else {
      near = []
      leads = []
      start = 0
      return
    }
    start = min(at, page.blocks.count)
    var lines: [ArraySlice<UInt8>] = []
    var leads: [ArraySlice<UInt8>] = []
    for block in page.blocks[min(at + 1, page.blocks.count)...].prefix(Self.linesAfter) {
      let utf8 = page.utf8(of: block)
      if utf8.count <= Self.maximumLine { lines.append(utf8) } else { leads.append(utf8) }
      if leads.count >= 2 { break }
    }
    for block in page.blocks[max(0, at - Self.linesBefore)..<min(at, page.blocks.count)].reversed() {
      let utf8 = page.utf8(of: block)
      if utf8.count <= Self.maximumLine { lines.append(utf8) }
    }
    near = lines
    self.leads = leads
  }

  /// What `read` finds in the short lines of the page, from the title on, at most three.
  func short<Found>(_ read: (ArraySlice<UInt8>) -> Found?) -> [Found] {
    var found: [Found] = []
    for block in page.blocks[start...] where block.text.count <= 120 && block.measures.digits >= 3 {
      if let one = read(page.utf8(of: block)) { found.append(one) }
      if found.count >= 3 { break }
    }
    return found
  }

  /// What `read` finds first in the lines from the title on, and on a page without a title in all of them.
  /// - Parameter limit: Longer lines are left out. In bytes.
  func first<Found>(upTo limit: Int, _ read: (PageBlock, ArraySlice<UInt8>) -> Found?) -> Found? {
    for block in page.blocks[start...] where block.text.count <= limit {
      if let found = read(block, page.utf8(of: block)) { return found }
    }
    return nil
  }

  /// The elements in the order of their distance from the title: those after it first.
  func closest(_ nodes: [Int]) -> [Int] {
    guard let heading else { return nodes }
    let after = nodes.filter { $0 > heading }
    let before = nodes.filter { $0 <= heading }.reversed()
    return after + before
  }
}
