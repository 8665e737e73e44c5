/// Writes the paths of elements, such as `body/main/article/p[3]`: a position is given where an element
/// has siblings of its name before it.
///
/// What it found out is kept: writing all paths of a page is linear in its nodes and the paths' length.
struct ElementPaths {
  private let tree: PageTree
  private var written: [Int: String] = [:]
  /// For each node its position among the siblings of its tag, from 1; 0 where not counted yet.
  private var positions: [Int32]

  init(_ tree: PageTree) {
    self.tree = tree
    positions = [Int32](repeating: 0, count: tree.count)
  }

  mutating func path(of node: Int) -> String {
    if let known = written[node] { return known }
    guard node > 0, tree.tags[node] != .html else { return "" }
    let parent = tree.parent(node)
    let above = path(of: parent)
    var step = tree.name(of: node)
    let position = position(of: node, parent: parent)
    if position > 1 { step += "[\(position)]" }
    let path = above.isEmpty ? step : "\(above)/\(step)"
    written[node] = path
    return path
  }

  private mutating func position(of node: Int, parent: Int) -> Int {
    if positions[node] == 0 {
      var seen = [Int32](repeating: 0, count: HTMLTag.allCases.count)
      for child in tree.children(of: parent) {
        seen[Int(tree.tags[child].rawValue)] += 1
        positions[child] = seen[Int(tree.tags[child].rawValue)]
      }
    }
    return Int(positions[node])
  }
}
