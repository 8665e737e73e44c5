internal import CCurl
import TamisCore

/// One request's response while it arrives, with its limits.
final class Exchange {
  private(set) var head = HTTPHead(status: 0)
  private(set) var body: [UInt8] = []
  /// The status line and fields of the final response as they came.
  private(set) var rawHead: [UInt8] = []
  /// The request as it was sent, where it is kept.
  private(set) var sentHead: [UInt8] = []
  private(set) var isTooLarge = false
  private(set) var isHeadTooLarge = false
  private(set) var refusedAddress = false

  private let url: RequestURL
  private let limit: Int
  private let addressGuard: AddressGuard
  /// Whether all is kept that an archive wants.
  private let isArchived: Bool
  private var headBytes = 0

  private static let maximumHead = 1 << 18

  init(_ url: RequestURL, limit: Int, guarding addressGuard: AddressGuard, isArchived: Bool) {
    self.url = url
    self.limit = limit
    self.addressGuard = addressGuard
    self.isArchived = isArchived
  }

  fileprivate func receive(header line: UnsafeBufferPointer<UInt8>) -> Bool {
    headBytes += line.count
    isHeadTooLarge = headBytes > Self.maximumHead
    if isHeadTooLarge { return false }
    if let status = HTTPHead.status(ofLine: line) {
      // An interim response (100, 103) comes before the real one.
      head = HTTPHead(status: status)
      rawHead.removeAll()
    } else if body.isEmpty {
      head.fields.add(line: line)
    }
    if isArchived, body.isEmpty { rawHead += line }
    return true
  }

  fileprivate func receive(body bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // The body of a redirect is never looked at.
    if !isArchived, (300...399).contains(head.status) { return true }
    isTooLarge = bytes.count > limit - body.count
    if isTooLarge { return false }
    body.append(contentsOf: bytes)
    return true
  }

  fileprivate func allows(_ address: [UInt8], port: Int) -> Bool {
    let allowed = addressGuard.allows(address, port: port, host: url.host)
    if !allowed { refusedAddress = true }
    return allowed
  }

  fileprivate func keep(sent head: UnsafeBufferPointer<UInt8>) { sentHead += head }

  /// The callbacks libcurl gets. The exchange must outlive the request.
  fileprivate func sink() -> tamis_http_sink {
    tamis_http_sink(
      context: Unmanaged.passUnretained(self).toOpaque(),
      header: { context, bytes, length in
        Exchange.at(context)?.receive(header: UnsafeBufferPointer(start: bytes, count: length)) ?? false
      },
      body: { context, bytes, length in
        Exchange.at(context)?.receive(body: UnsafeBufferPointer(start: bytes, count: length)) ?? false
      },
      allows: { context, address, length, port in
        let address = [UInt8](UnsafeBufferPointer(start: address, count: length))
        return Exchange.at(context)?.allows(address, port: Int(port)) ?? false
      },
      sent: isArchived
        ? { context, head, length in
          Exchange.at(context)?.keep(sent: UnsafeBufferPointer(start: head, count: length))
        } : nil)
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Exchange? {
    context.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// Owns libcurl's handle and with it the open connections.
final class Connection {
  private let client: OpaquePointer

  init() throws(TamisError) {
    guard let client = tamis_http_open() else {
      throw TamisError(
        .environment, at: Origin(), problem: "libcurl does not start",
        remedy: "install libcurl 7.85 or newer: apt-get install libcurl4")
    }
    self.client = client
  }

  deinit { tamis_http_close(client) }

  /// Sends one GET and fills `exchange`.
  func get(
    _ url: RequestURL, userAgent: String, options: HTTPOptions, exchange: Exchange
  ) -> tamis_http_status {
    withExtendedLifetime(exchange) {
      url.text.withCString { address in
        userAgent.withCString { agent in
          var request = tamis_http_request(
            url: address, user_agent: agent, connect_milliseconds: Int64(options.connectTimeout),
            total_milliseconds: Int64(options.timeout), stall_seconds: Int64(options.stallTimeout),
            stall_bytes: 1)
          var sink = exchange.sink()
          return tamis_http_get(client, &request, &sink)
        }
      }
    }
  }

  /// Where the last response redirects to, resolved.
  var redirect: String? { tamis_http_redirect(client).map { String(cString: $0) } }

  /// Where the last response came from, such as `192.0.2.7`.
  var address: String? {
    let address = String(cString: tamis_http_address(client))
    return address.isEmpty ? nil : address
  }

  /// What went wrong last, in libcurl's words.
  var problem: String { String(cString: tamis_http_problem(client)) }
}

/// The version of libcurl and of the libraries it uses, such as `libcurl/7.88.1 OpenSSL/3.0.17`.
public var curlVersion: String { String(cString: tamis_http_version()) }
