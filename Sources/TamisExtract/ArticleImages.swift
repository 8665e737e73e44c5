internal import TamisCore

/// Collects the images that stand in the kept part of a page.
struct ArticleImages {
  let tree: PageTree
  let page: PageBlocks
  let decisions: BlockDecisions
  /// What the images' addresses are resolved against.
  let address: PageAddress?

  /// At most this many images are told of one page.
  private static let maximum = 100

  /// The images in the order of the page, each address once.
  func images() -> [ImageReference] {
    // Of a line in an element that holds more, only the line was taken.
    let removed = decisions.removals.filter { removal in
      removal.node > 0 && page.range(of: removal.node, in: tree).count <= removal.blocks.count
    }.map { $0.node..<tree.end($0.node) }
    var seen: Set<String> = []
    var images: [ImageReference] = []
    for image in page.images where images.count < Self.maximum && isInContent(image) {
      guard let source = source(image.node), !removed.contains(where: { $0.contains(image.node) }) else {
        continue
      }
      let url = address?.resolve(source) ?? source
      guard seen.insert(url).inserted else { continue }
      images.append(
        ImageReference(url: url, alt: tree.string(.alt, of: image.node), caption: caption(image.node)))
    }
    return images
  }

  /// Whether kept blocks stand on both sides, or one that is the image's own caption.
  private func isInContent(_ image: PageImage) -> Bool {
    let own = figure(around: image.node).map { page.touched(by: $0, in: tree) }
    // Its own caption may be left out, and between headline and picture stand names and dates that are.
    if own?.contains(where: { decisions.isKept($0) }) ?? false { return true }
    let next = max(image.block, own?.upperBound ?? 0)
    let isAfter = next < page.blocks.count && decisions.isKept(next)
    var before = min(image.block, own?.lowerBound ?? image.block) - 1
    var steps = 0
    while before >= 0, steps < Self.mostLines, let removal = decisions.reason(of: before),
      removal.cls == .dates || removal.cls == .credits || removal.cls == .readtime
    {
      (before, steps) = (before - 1, steps + 1)
    }
    let isBefore = before >= 0 && decisions.isKept(before)
    return isAfter && isBefore || isAfter && page.blocks[next].kind == .caption
      || isBefore && page.blocks[before].kind != .heading
  }

  /// So many lines about the article are passed over.
  private static let mostLines = 6

  private func figure(around node: Int) -> Int? {
    var at = tree.parent(node)
    while at > 0 {
      if tree.tags[at] == .figure { return at }
      at = tree.parent(at)
    }
    return nil
  }

  /// The address; pages that load images late keep it beside a placeholder.
  private func source(_ node: Int) -> String? {
    for name in [HTMLAttribute.dataSrc, .dataOriginal, .src] {
      if let source = tree.string(name, of: node), !source.hasPrefix("data:") { return source }
    }
    return nil
  }

  private func caption(_ node: Int) -> String? {
    figure(around: node).flatMap { figure in
      (figure..<tree.end(figure)).first { tree.tags[$0] == .figcaption }.flatMap { tree.text(of: $0) }
    }
  }
}
