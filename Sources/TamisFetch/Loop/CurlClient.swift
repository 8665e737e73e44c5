internal import CCurl
import TamisCore

/// Owns libcurl's handles and with them the open connections and cookies. Used by one thread.
final class CurlClient {
  private let client: OpaquePointer

  init(_ options: HTTPOptions) throws(TamisError) {
    let client = options.userAgent.withCString { agent in
      var settings = tamis_http_settings(
        user_agent: agent, connect_milliseconds: Int64(options.connectTimeout),
        // For hosts that are asked again.
        kept_connections: 256, verifies_tls: options.verifiesTLS, keeps_cookies: options.keepsCookies,
        records_requests: options.archive != nil)
      return tamis_http_open(&settings)
    }
    guard let client else {
      throw TamisError(
        .environment, at: Origin(), problem: "libcurl does not start",
        remedy: "install libcurl 7.85 or newer: apt-get install libcurl4")
    }
    self.client = client
  }

  deinit { tamis_http_close(client) }

  /// What goes into one request besides its URL.
  struct Request {
    var url: WebURL
    var ifNoneMatch: String?
    var ifModifiedSince: String?
    var proxy: String?
  }

  /// Begins a request, whose response goes into `exchange`.
  /// - Returns: nil where there is no memory.
  func start(_ request: Request, exchange: Exchange) -> CurlTransfer? {
    var sink = exchange.sink()
    let pointer = request.url.requested.withCString { url in
      withCString(request.ifNoneMatch) { tag in
        withCString(request.ifModifiedSince) { date in
          withCString(request.proxy) { proxy in
            var request = tamis_http_request(
              url: url, if_none_match: tag, if_modified_since: date, proxy: proxy)
            return tamis_http_start(client, &request, &sink)
          }
        }
      }
    }
    return pointer.map { CurlTransfer(pointer: $0) }
  }

  private func withCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
  }

  /// Does what can be done at once. False where libcurl fails for good.
  func run() -> Bool { tamis_http_run(client) }

  /// Waits for more to do. False where libcurl fails for good.
  func wait(milliseconds: Int, wake: Int32) -> Bool {
    tamis_http_wait(client, Int32(clamping: milliseconds), wake)
  }

  /// A transfer that has ended.
  func finished() -> (transfer: CurlTransfer, status: tamis_http_status)? {
    var status = tamis_http_ok
    return tamis_http_finished(client, &status).map { (CurlTransfer(pointer: $0), status) }
  }
}

/// A running request. It must be ended once.
struct CurlTransfer: Hashable {
  fileprivate let pointer: OpaquePointer

  /// What went wrong, in libcurl's words.
  var problem: String { String(cString: tamis_transfer_problem(pointer)) }

  /// Where the response came from, such as `192.0.2.7`.
  var address: String? {
    let address = String(cString: tamis_transfer_address(pointer))
    return address.isEmpty ? nil : address
  }

  func resume() { tamis_transfer_resume(pointer) }
  func end() { tamis_transfer_end(pointer) }
}

/// The version of libcurl and of the libraries it uses, such as `libcurl/7.88.1 OpenSSL/3.0.17`.
public var curlVersion: String { String(cString: tamis_http_version()) }
