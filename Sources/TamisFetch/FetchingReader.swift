import TamisCore

/// Reads the user's inputs like `SourceReader`, and fetches the URLs among them ahead of whoever takes the
/// items: many hosts at once, each at its own pace. A URL that was there before is a duplicate.
///
/// No thread is started before the first URL: without one, it is a `SourceReader`.
public struct FetchingReader: ~Copyable {
  private let fetch: Fetch
  private let isOrdered: Bool
  /// Nil once the thread that reads has it.
  private var reader: ReadAhead?
  private var window: FetchWindow?
  /// Ends its thread with this.
  private let fetcher: LazyFetcher

  /// A reader that opens nothing yet.
  /// - Parameters:
  ///   - inputs: Paths, URLs and `-`, in the order of the output.
  ///   - options: How inputs are read.
  ///   - fetch: How pages are fetched.
  ///   - isOrdered: Whether items keep the order of the inputs; without, what is there first comes first.
  public init(inputs: [String], options: InputOptions, fetch: Fetch, isOrdered: Bool = true) {
    let fetcher = LazyFetcher(fetch.http, limit: fetch.maximumBytes)
    var options = options
    options.fetcher = fetcher
    self.fetcher = fetcher
    reader = ReadAhead(
      SourceReader(inputs: inputs, options: options), options: fetch.http, fetches: options.kind == .pages)
    self.fetch = fetch
    self.isOrdered = isOrdered
  }

  /// Passes over the first `count` items, which an earlier run has done: nothing is fetched, but that their URLs
  /// were there is known.
  /// - Parameter each: Called with each item, as it is before its page is fetched.
  /// - Returns: Whether there were so many.
  package mutating func skip(_ count: Int, each: (FetchItem) -> Void) -> Bool {
    guard let reader else { preconditionFailure("items are skipped before others are read") }
    for _ in 0..<count {
      guard let item = reader.read() else { return false }
      // As the item that would have been made of it.
      switch reader.judge(item) {
      case .ready(let item): each(item)
      case .fetch: each(item)
      }
    }
    return true
  }

  /// The next item; nil at the end. Reads and may wait, but never throws: what fails is an item.
  public mutating func next() -> FetchItem? {
    if let window { return window.next() }
    guard let reader, let item = reader.read() else { return nil }
    switch reader.judge(item) {
    case .ready(let item): return item
    case .fetch(let wanted):
      do throws(TamisError) {
        let mailbox = try fetcher.open().mailbox
        reader.state = try fetch.http.statePath.map { path throws(TamisError) in
          try FetchState(path, archive: fetch.http.archive)
        }
        let window = FetchWindow(isOrdered: isOrdered, mailbox: mailbox)
        reader.submit(wanted, to: window, mailbox)
        (self.window, self.reader) = (window, nil)
        BackgroundThread.start(reader)
        return window.next()
      } catch {
        return .failure(error, record: item.record)
      }
    }
  }
}

/// Reads items and hands those that are to be fetched to the event loop, on a thread of its own.
private final class ReadAhead: ThreadBody {
  /// A page to be fetched, and the input that wants it.
  struct Wanted {
    let url: WebURL
    let given: String
    let origin: Origin
    /// The record that names the URL.
    let record: [UInt8]?
    /// The input as an error record gives it back.
    let replay: [UInt8]?

    func served(_ content: ServedPage.Content) -> ServedPage {
      ServedPage(url: given, origin: origin, record: record, content: content)
    }
  }

  enum Judgement {
    case ready(FetchItem)
    case fetch(Wanted)
  }

  private var source: SourceReader
  private let options: HTTPOptions
  private let fetches: Bool
  var state: FetchState?
  private var parser: RecordReader?
  private var seen: Set<ContentDigest> = []
  private var target: (window: FetchWindow, mailbox: LoopMailbox)?

  init(_ source: consuming SourceReader, options: HTTPOptions, fetches: Bool) {
    self.source = source
    self.options = options
    self.fetches = fetches
  }

  func read() -> FetchItem? { source.next() }

  func run() {
    guard let (window, mailbox) = target else { return }
    while let item = source.next() {
      switch judge(item) {
      case .ready(let item): window.add(item, weight: item.weight)
      case .fetch(let wanted): submit(wanted, to: window, mailbox)
      }
    }
    window.close()
  }

  /// Whether an item has to be fetched.
  func judge(_ item: FetchItem) -> Judgement {
    guard fetches else { return .ready(item) }
    switch item {
    case .url(let given, let origin):
      guard let url = options.requestURL(given) else {
        return .ready(.failure(.badURL(given, at: origin), record: item.record))
      }
      guard seen.insert(ContentDigest(of: url.requested)).inserted else {
        return .ready(.duplicate(given, origin: origin))
      }
      return .fetch(Wanted(url: url, given: given, origin: origin, record: nil, replay: item.record))
    case .line(let bytes, let origin):
      // Its other keys make a record more than its URL: two that name the same page are two.
      guard let given = urlAlone(in: bytes, at: origin), let url = options.requestURL(given) else {
        return .ready(item)
      }
      return .fetch(Wanted(url: url, given: given, origin: origin, record: bytes, replay: bytes))
    default: return .ready(item)
    }
  }

  /// The URL of a record without a page.
  private func urlAlone(in line: [UInt8], at origin: Origin) -> String? {
    // Most lines hold a page, which need not be parsed for this twice.
    guard !line.contains("\"html"), line.contains("\"url\"") else { return nil }
    do throws(TamisError) {
      if parser == nil { parser = try RecordReader() }
      guard let page = try parser?.page(line, at: origin), case .bytes(let bytes) = page.body, bytes.isEmpty
      else {
        return nil
      }
      return page.header.stage ?? .fetch == .fetch ? page.header.url : nil
    } catch {
      // The stage tells what is wrong with it.
      return nil
    }
  }

  func submit(_ wanted: Wanted, to window: FetchWindow, _ mailbox: LoopMailbox) {
    target = (window, mailbox)
    if let state, let place = state.place(of: wanted.url) {
      let page = wanted.served(.noted(state, place))
      return window.add(.served(page), weight: page.weight)
    }
    let number = window.reserve()
    mailbox.submit(
      HTTPJobRequest(number: number, url: wanted.url, given: wanted.given, origin: wanted.origin) {
        [state] result in
        switch result {
        case .success(let response):
          var response = response
          if let problem = state?.note(response, for: wanted.url) { response.warnings.append(problem) }
          let page = wanted.served(.response(response))
          window.finish(number, .served(page), weight: page.weight)
        case .failure(let error):
          state?.note(error, for: wanted.url)
          window.finish(number, .failure(error, record: wanted.replay), weight: 0)
        }
      })
  }
}

extension [UInt8] {
  /// Whether `text`, which begins with a quotation mark, is somewhere in the bytes.
  fileprivate func contains(_ text: StaticString) -> Bool {
    withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let start = rest.firstIndex(of: UInt8(ascii: "\"")) {
        rest = rest[start...]
        if rest.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) {
          return true
        }
        rest = rest.dropFirst()
      }
      return false
    }
  }
}
