internal import CLibXML2
internal import TamisCore

/// Parses pre-scanned HTML with libxml2's SAX interface straight into a `PageTree`: no DOM is built.
struct SAXParser {
  /// Elements nested deeper make the page an error. The deepest of 5,000 real pages has 56.
  let maximumDepth: Int
  /// Attributes that are kept besides those that extraction reads.
  var extras = ExtraAttributes.none

  /// - Parameters:
  ///   - scan: What `PreScan` left of `page`.
  ///   - page: UTF-8.
  /// - Throws: `tooDeep`, or `badEncoding` where libxml2 gives up.
  func tree(
    of scan: PreScan, page: UnsafeBufferPointer<UInt8>, at origin: Origin, url: String?
  ) throws(TamisError) -> PageTree {
    _ = Self.initialized
    let html = scan.html
    var builder = TreeBuilder(scan, page: page, maximumDepth: maximumDepth, extras: extras)
    var handler = tamis_html_handler(
      start: { context, name, attributes in
        guard let builder = context?.assumingMemoryBound(to: TreeBuilder.self), let name else { return 1 }
        return builder.pointee.start(name, attributes) ? 0 : 1
      },
      end: { context, name in
        guard let builder = context?.assumingMemoryBound(to: TreeBuilder.self), let name else { return }
        builder.pointee.end(name)
      },
      text: { context, text, length in
        guard let builder = context?.assumingMemoryBound(to: TreeBuilder.self), let text else { return }
        builder.pointee.text(UnsafeBufferPointer(start: text, count: Int(length)))
      })
    let status = html.withUnsafeBufferPointer { html in
      guard let start = html.baseAddress, !html.isEmpty else { return Int32(0) }
      return withUnsafeMutablePointer(to: &builder) {
        tamis_html_parse(start, html.count, &handler, $0)
      }
    }
    switch status {
    case 0: return builder.finish()
    case 1:
      throw TamisError(
        .tooDeep, at: origin, url: url, problem: "elements are nested more than \(maximumDepth) deep",
        remedy: "raise --max-depth if the page is meant to be so")
    default:
      throw TamisError(
        .tooComplex, at: origin, url: url, problem: "the HTML parser gave up on the page",
        remedy: "check that the page is HTML")
    }
  }

  // libxml2's globals are set up once, before any thread parses.
  private static let initialized: Void = tamis_html_initialize()
}

/// Takes libxml2's events and appends nodes.
private struct TreeBuilder {
  private var tree: PageTreeBuilder
  private var open: [Int32] = [0]
  private let attributes: [PreScan.ScannedAttribute]
  /// What the ranges of `attributes` are in; valid during the parse.
  private let page: UnsafeBufferPointer<UInt8>
  private let maximumDepth: Int
  private let extras: ExtraAttributes

  init(
    _ scan: PreScan, page: UnsafeBufferPointer<UInt8>, maximumDepth: Int, extras: ExtraAttributes
  ) {
    self.extras = extras
    tree = PageTreeBuilder(reserving: scan.html.count)
    attributes = scan.attributes
    self.page = page
    self.maximumDepth = maximumDepth
  }

  private var top: Int32 { open[open.count - 1] }

  /// - Returns: false to end the parse.
  mutating func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> Bool {
    guard open.count <= maximumDepth else { return false }
    let nameBytes = Self.bytes(name)
    let tag = HTMLTag(name: nameBytes)
    let node = tree.open(
      tag, parent: top,
      unknownName: tag == .other ? String(decoding: nameBytes.prefix(40), as: UTF8.self) : nil)
    open.append(node)
    guard var pair = attributes else { return true }
    while let name = pair[0] {
      if name[0] == CChar(PreScan.referenceName), name[1] == 0, let value = pair[1] {
        addScanned(from: Self.number(value), to: node)
      } else if let known = HTMLAttribute(name: Self.bytes(name)) ?? extras.slot(Self.bytes(name)) {
        tree.addAttribute(known, value: pair[1].map(Self.bytes) ?? .init(start: nil, count: 0), to: node)
      }
      pair += 2
    }
    return true
  }

  /// Adds the attributes that went past the parser.
  private mutating func addScanned(from first: Int, to node: Int32) {
    var index = first
    while index < attributes.count {
      let attribute = attributes[index]
      tree.addAttribute(attribute.name, value: .init(rebasing: page[attribute.value]), to: node)
      if attribute.isLast { return }
      index += 1
    }
  }

  private static func number(_ digits: UnsafePointer<CChar>) -> Int {
    var value = 0
    var index = 0
    while case let digit = digits[index] &- 0x30, digit >= 0, digit < 10 {
      value = value &* 10 &+ Int(digit)
      index &+= 1
    }
    return value
  }

  mutating func end(_ name: UnsafePointer<CChar>) {
    // libxml2 closes what is left open and never reports an end without its start.
    guard open.count > 1, let node = open.popLast() else { return }
    tree.close(node)
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) { tree.addText(text, parent: top) }

  mutating func finish() -> PageTree {
    while let node = open.popLast() { tree.close(node) }
    return PageTree(tree)
  }

  private static func bytes(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while text[count] != 0 { count &+= 1 }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
