/// Writes the paths of elements, such as `body/main/article/p[3]`: a position is given where an element
/// has siblings of its name before it.
///
/// What is the same in the path before is kept, and positions are counted once for all children of an
/// element: writing all paths of a page in its order is linear in its nodes and the paths' length.
struct ElementPaths {
  private let tree: PageTree
  /// For each node its position among the siblings of its tag, from 1; 0 where not counted yet.
  private var positions: [Int32]
  private var seen = [Int32](repeating: 0, count: HTMLTag.allCases.count)
  /// The last path, and for each of its steps the element and where it ends.
  private var path: [UInt8] = []
  private var steps: [(node: Int, end: Int)] = []
  private var added: [Int] = []

  init(_ tree: PageTree) {
    self.tree = tree
    positions = [Int32](repeating: 0, count: tree.count)
  }

  mutating func path(of node: Int) -> String {
    while let last = steps.last, !(last.node...tree.end(last.node) - 1 ~= node) { steps.removeLast() }
    path.removeSubrange((steps.last?.end ?? 0)...)
    var at = node
    while at > 0, tree.tags[at] != .html, at != steps.last?.node {
      added.append(at)
      at = tree.parent(at)
    }
    while let step = added.popLast() {
      if !path.isEmpty { path.append(UInt8(ascii: "/")) }
      path.append(contentsOf: tree.name(of: step).utf8)
      let position = position(of: step, parent: tree.parent(step))
      if position > 1 { path.append(contentsOf: "[\(position)]".utf8) }
      steps.append((step, path.count))
    }
    return String(decoding: path, as: UTF8.self)
  }

  private mutating func position(of node: Int, parent: Int) -> Int {
    if positions[node] == 0 {
      for tag in seen.indices { seen[tag] = 0 }
      for child in tree.children(of: parent) {
        seen[Int(tree.tags[child].rawValue)] += 1
        positions[child] = seen[Int(tree.tags[child].rawValue)]
      }
    }
    return Int(positions[node])
  }
}
