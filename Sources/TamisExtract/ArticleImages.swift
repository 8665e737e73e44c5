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
    let removed = decisions.removals.lazy.filter { $0.node > 0 }.map { $0.node..<tree.end($0.node) }
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
    let isAfter = image.block < page.blocks.count && decisions.isKept(image.block)
    let isBefore = image.block > 0 && decisions.isKept(image.block - 1)
    return isAfter && isBefore || isAfter && page.blocks[image.block].kind == .caption
      || isBefore && page.blocks[image.block - 1].kind != .heading
  }

  /// The address; pages that load images late keep it beside a placeholder.
  private func source(_ node: Int) -> String? {
    for name in [HTMLAttribute.dataSrc, .dataOriginal, .src] {
      if let source = tree.string(name, of: node), !source.hasPrefix("data:") { return source }
    }
    return nil
  }

  private func caption(_ node: Int) -> String? {
    var at = tree.parent(node)
    while at > 0 {
      if tree.tags[at] == .figure {
        return (at..<tree.end(at)).first { tree.tags[$0] == .figcaption }.flatMap { tree.text(of: $0) }
      }
      at = tree.parent(at)
    }
    return nil
  }
}
