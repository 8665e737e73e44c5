import TamisCore

/// Turns the user's inputs into items, one after the other, in their order.
///
/// An input is `-` for standard input, a URL of http or https, a file or a folder. What a file holds is
/// told by its first bytes, compressed or not, and by its name only where they do not tell: an archive,
/// records, or one page. A folder is read with all below it, in byte order of the names. Standard input may
/// hold the same as a file, or a list of URLs and paths, one a line: it is a list if its first line is a
/// URL, an existing path, or a path by its looks (`./a`, `/a`, or one word with the name of a page).
///
/// Memory is bounded by the longest page or line, and by the names in one folder.
public struct SourceReader: ~Copyable {
  private let opener: SourceOpener
  private var named: [NamedInput]
  private var inputs: [String]
  private var sources: [any ItemSource] = []

  /// A reader that opens nothing yet.
  /// - Parameters:
  ///   - inputs: Paths, URLs and `-`, in the order of the output.
  ///   - options: How they are read.
  public init(inputs: [String], options: InputOptions = InputOptions()) {
    self.inputs = inputs.reversed()
    named = options.named.reversed()
    opener = SourceOpener(options)
  }

  /// The next item; nil at the end. Reads and may wait, but never throws: what fails is an item.
  public mutating func next() -> FetchItem? {
    while true {
      guard let source = sources.last else {
        if let input = named.popLast() {
          sources.append(opener.open(named: input))
          continue
        }
        guard let input = inputs.popLast() else { return nil }
        sources.append(opener.open(input: input, origin: Origin()))
        continue
      }
      switch source.next() {
      case .item(let item): return item
      case .input(let input, let origin): sources.append(opener.open(input: input, origin: origin))
      case .file(let path): sources.append(opener.open(file: path))
      case nil: sources.removeLast()
      }
    }
  }

  /// How many records of archives were passed over because they hold no page, by why: the record's type,
  /// `redirect`, or `not-a-page` for an image and the like.
  public var skippedRecords: [String: Int] { opener.skipped.counts }
}

/// Counts what archives hold besides pages.
final class SkippedRecords {
  private(set) var counts: [String: Int] = [:]

  func add(_ kind: String) { counts[kind, default: 0] += 1 }

  /// Whether an HTTP response is a page, by its head; counts it otherwise.
  func isPage(_ head: HTTPHead) -> Bool {
    if (300...399).contains(head.status) {
      add("redirect")
      return false
    }
    if !MediaType(head["content-type"]).mayBePage {
      add("not-a-page")
      return false
    }
    return true
  }
}
