internal import Dispatch
internal import Glibc
internal import Synchronization
import TamisCore

/// An event loop on a thread of its own, which ends with this.
final class HTTPFetcher: Sendable {
  let mailbox: LoopMailbox

  /// - Parameter limit: The longest page, in bytes.
  init(_ options: HTTPOptions, limit: Int) throws(TamisError) {
    let mailbox = try LoopMailbox()
    self.mailbox = mailbox
    let loop = try EventLoop(options, limit: limit, mailbox: mailbox)
    BackgroundThread.start(loop)
  }

  deinit { mailbox.shut() }

  /// Fetches one page and waits for it.
  /// - Parameters:
  ///   - isPage: Whether a type that no page has is an error.
  ///   - limit: The longest body in bytes, where it is another than usual.
  func get(
    _ given: String, at origin: Origin, options: HTTPOptions, isPage: Bool = true, limit: Int? = nil
  ) throws(TamisError) -> HTTPResponse {
    guard let url = options.requestURL(given) else { throw .badURL(given, at: origin) }
    let done = DispatchSemaphore(value: 0)
    let box = ResultBox()
    mailbox.submit(
      HTTPJobRequest(number: -1, url: url, given: given, origin: origin, isPage: isPage, limit: limit) {
        ended in
        box.result.withLock { $0 = ended }
        done.signal()
      })
    done.wait()
    guard let ended = box.result.withLock({ $0 }) else {
      preconditionFailure("a page that ended is not there")
    }
    return try ended.get()
  }
}

/// A fetcher that is opened at its first use, for all who ask servers in one run: they share the pace.
final class LazyFetcher: Sendable {
  let options: HTTPOptions
  private let limit: Int
  private let fetcher = Mutex<HTTPFetcher?>(nil)

  /// - Parameter limit: The longest page, in bytes.
  init(_ options: HTTPOptions, limit: Int) {
    self.options = options
    self.limit = limit
  }

  func open() throws(TamisError) -> HTTPFetcher {
    if let opened = fetcher.withLock({ $0 }) { return opened }
    let opened = try HTTPFetcher(options, limit: limit)
    return fetcher.withLock { kept in
      let first = kept ?? opened
      kept = first
      return first
    }
  }
}

/// Carries one result between threads.
private final class ResultBox: Sendable {
  let result = Mutex<Result<HTTPResponse, TamisError>?>(nil)
}

extension HTTPOptions {
  /// What is requested for a URL as given; nil where it is none.
  func requestURL(_ given: String) -> WebURL? {
    WebURL(requesting: given).map { stripsTracking ? $0.withoutTracking : $0 }
  }
}

/// Something that runs on a thread of its own.
protocol ThreadBody: AnyObject {
  func run()
}

extension EventLoop: ThreadBody {}

/// Starts threads outside Swift's pool, whose tasks must never block.
enum BackgroundThread {
  private final class Start {
    let body: any ThreadBody
    init(_ body: any ThreadBody) { self.body = body }
  }

  /// The thread takes `body` over: nobody else may use it any more.
  static func start(_ body: any ThreadBody) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        // OpenSSL writes to sockets without MSG_NOSIGNAL: a peer that hangs up must not end the process.
        var pipe = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipe, nil)
        if let argument { Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body.run() }
        return nil
      }, Unmanaged.passRetained(Start(body)).toOpaque())
    precondition(status == 0, "the system refuses to start a thread")
  }
}
