internal import Glibc
internal import Synchronization
internal import TamisCore
internal import TamisFetch

/// How much of the input is read, and how much there is, for those who wait for the end.
///
/// Both are bytes as stored. How much there is, is known only of files and folders that hold what is counted
/// as it is read: pages, archives and plain lines, but no compressed lines, lists of URLs or streams.
public final class InputMeter: Sendable {
  private let bytes = Atomic(0)
  private let skipped = Atomic(0)
  private let whole = Atomic(-1)

  /// A meter of nothing yet.
  public init() {}

  /// Read so far, what an earlier part of the run had done not included.
  public var read: Int { bytes.load(ordering: .relaxed) }
  /// All there is to be read, that part not included; nil where it is not known, or not yet.
  public var total: Int? {
    let total = whole.load(ordering: .relaxed)
    return total < 0 ? nil : max(0, total - skipped.load(ordering: .relaxed))
  }

  func add(_ item: FetchItem) { bytes.add(Self.stored(item), ordering: .relaxed) }
  func skip(_ item: FetchItem) { skipped.add(Self.stored(item), ordering: .relaxed) }

  /// Looks how much there is. Takes as long as walking the folders does.
  public func measure(_ inputs: [String]) {
    if let total = InputSize.total(inputs) { whole.store(total, ordering: .relaxed) }
  }

  private static func stored(_ item: FetchItem) -> Int {
    switch item {
    case .file(let path): return InputSize.ofFile(path)
    case .line(let bytes, _): return bytes.count + 1
    case .archived(let page): return page.origin.warcLength ?? page.block.count
    default: return 0
    }
  }
}

/// How large inputs are on the disk.
private enum InputSize {
  static func ofFile(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func total(_ inputs: [String]) -> Int? {
    var sum = 0
    for input in inputs {
      var status = stat()
      guard stat(input, &status) == 0 else { return nil }
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        if isCompressedLines(input) { return nil }
        sum += Int(status.st_size)
      case S_IFDIR:
        guard let size = folder(input, depth: 0) else { return nil }
        sum += size
      default: return nil
      }
    }
    return sum
  }

  private static func isCompressedLines(_ path: String) -> Bool {
    for suffix in [
      ".jsonl.gz", ".jsonl.zst", ".json.gz", ".json.zst", ".ndjson.gz", ".ndjson.zst", ".jsonl.bz2",
    ]
    where path.hasSuffix(suffix) { return true }
    return false
  }

  /// Links may lead in circles; what is nested deeper than this is not worth a forecast.
  private static func folder(_ path: String, depth: Int) -> Int? {
    guard depth < 32, let folder = opendir(path) else { return depth < 32 ? 0 : nil }
    defer { closedir(folder) }
    var sum = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let inner = "\(path)/\(name)"
      var status = stat()
      guard stat(inner, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG where FetchItem.isInput(name):
        if isCompressedLines(name) { return nil }
        sum += Int(status.st_size)
      case S_IFDIR:
        guard let size = Self.folder(inner, depth: depth + 1) else { return nil }
        sum += size
      default: break
      }
    }
    return sum
  }
}
