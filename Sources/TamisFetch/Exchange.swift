internal import CCurl
import TamisCore

/// One request's response while it arrives, with its limits.
///
/// It decides as early as it can: a body that nobody wants is not waited for.
final class Exchange {
  /// What the response is wanted for.
  enum Purpose {
    /// A page of at most so many bytes.
    case page(limit: Int)
    /// Whatever there is, of at most so many bytes.
    case anything(limit: Int)
    case robots
  }

  /// Why the exchange was ended before its time.
  enum Stop {
    /// All that is wanted is there.
    case enough
    case tooLarge(limit: Int)
    case headTooLarge
    /// Lengths that contradict each other or are none.
    case badLength
    case notPage(type: String)
  }

  private(set) var head = HTTPHead(status: 0)
  private(set) var headBytes: [UInt8] = []
  private(set) var requestBytes: [UInt8] = []
  private(set) var body: [UInt8] = []
  private(set) var stop: Stop?
  private(set) var refusedAddress = false
  private(set) var headIsOver = false
  /// Whether it waits until other responses have gone.
  private(set) var isPaused = false
  /// All bytes that came so far, those of heads and trailers included.
  private(set) var received = 0

  private let url: WebURL
  private let purpose: Purpose
  private let allowsAllAddresses: Bool
  private let addressGuard: AddressGuard
  private let budget: BodyBudget
  private let pool: BodyPool
  private let isArchived: Bool
  /// Whether the body is anything but passed over.
  private var keepsBody = false

  private static let maximumHead = 1 << 18
  /// A longer body that is only passed over costs more than a new connection.
  private static let maximumPassedOver = 1 << 16

  /// - Parameters:
  ///   - isProxied: Whether the address connected to is that of a proxy the user named.
  ///   - isArchived: Whether all of the response is wanted, whatever it is.
  init(
    _ url: WebURL, for purpose: Purpose, guarding addressGuard: AddressGuard, isProxied: Bool,
    isArchived: Bool, budget: BodyBudget, pool: BodyPool
  ) {
    self.isArchived = isArchived
    self.url = url
    self.purpose = purpose
    self.addressGuard = addressGuard
    self.budget = budget
    self.pool = pool
    allowsAllAddresses = isProxied
  }

  func release() { budget.bytes -= body.count }

  func resume() { isPaused = false }

  fileprivate func receive(header line: UnsafeBufferPointer<UInt8>) -> tamis_sink_answer {
    received += line.count
    // Trailers and interim responses count as well: neither may go on for ever.
    if received - body.count > Self.maximumHead { return end(.headTooLarge) }
    if headIsOver { return tamis_sink_more }
    if let status = HTTPHead.status(ofLine: line) {
      // An interim response (100, 103) comes before the real one.
      head = HTTPHead(status: status)
      headBytes = Array(line)
      return tamis_sink_more
    }
    headBytes += line
    if line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) {
      return head.status < 200 ? tamis_sink_more : endHead()
    }
    head.fields.add(line: line)
    return tamis_sink_more
  }

  private func endHead() -> tamis_sink_answer {
    headIsOver = true
    guard let length = announcedLength else { return end(.badLength) }
    keepsBody = isArchived || (200...299).contains(head.status)
    if keepsBody, !isArchived, case .page = purpose {
      let type = MediaType(head["content-type"])
      guard type.mayBePage else { return end(.notPage(type: type.essence)) }
    }
    if keepsBody, let limit, case .bytes(let length) = length, length > limit {
      return end(.tooLarge(limit: limit))
    }
    switch length {
    case .bytes(let length):
      if !keepsBody, length > Self.maximumPassedOver { return end(.enough) }
      if keepsBody { body = pool.take(for: length) }
    case .unknown: if !keepsBody, head.status != 304, head.status != 204 { return end(.enough) }
    }
    return tamis_sink_more
  }

  /// Beyond which a body is an error.
  private var limit: Int? {
    switch purpose {
    case .page(let limit), .anything(let limit): limit
    case .robots: nil
    }
  }

  private enum Length {
    case bytes(Int)
    case unknown
  }

  /// Nil where the head contradicts itself (RFC 9112, 6.3). A chunked body needs no length.
  private var announcedLength: Length? {
    let values = head.fields.list("content-length")
    guard let value = values.first else { return .unknown }
    if !head.fields.all("transfer-encoding").isEmpty { return .unknown }
    guard values.allSatisfy({ $0 == value }), value.utf8.allSatisfy(\.isDigit), let length = Int(value) else {
      return nil
    }
    return .bytes(length)
  }

  fileprivate func receive(body bytes: UnsafeBufferPointer<UInt8>) -> tamis_sink_answer {
    if !keepsBody {
      received += bytes.count
      return tamis_sink_more
    }
    if budget.mustWait(self) {
      isPaused = true
      budget.hasWaiting = true
      return tamis_sink_pause
    }
    received += bytes.count
    switch purpose {
    case .page(let limit), .anything(let limit):
      if bytes.count > limit - body.count { return end(.tooLarge(limit: limit)) }
      append(bytes)
    case .robots:
      let room = RobotsRules.maximumBytes - body.count
      append(UnsafeBufferPointer(rebasing: bytes.prefix(room)))
      if bytes.count >= room { return end(.enough) }
    }
    return tamis_sink_more
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    body.append(contentsOf: bytes)
    budget.bytes += bytes.count
  }

  private func end(_ reason: Stop) -> tamis_sink_answer {
    stop = reason
    return tamis_sink_stop
  }

  fileprivate func allows(_ address: [UInt8], port: Int) -> Bool {
    let allowed = allowsAllAddresses || addressGuard.allows(address, port: port, host: url.host)
    if !allowed { refusedAddress = true }
    return allowed
  }

  fileprivate func send(_ bytes: UnsafeBufferPointer<UInt8>) { requestBytes = Array(bytes) }

  /// The callbacks libcurl gets. The exchange must outlive the request.
  func sink() -> tamis_http_sink {
    tamis_http_sink(
      context: Unmanaged.passUnretained(self).toOpaque(),
      header: { context, bytes, length in
        Exchange.at(context)?._withUnsafeGuaranteedRef {
          $0.receive(header: UnsafeBufferPointer(start: bytes, count: length))
        } ?? tamis_sink_stop
      },
      body: { context, bytes, length in
        Exchange.at(context)?._withUnsafeGuaranteedRef {
          $0.receive(body: UnsafeBufferPointer(start: bytes, count: length))
        } ?? tamis_sink_stop
      },
      sent: { context, bytes, length in
        Exchange.at(context)?.takeUnretainedValue()
          .send(UnsafeBufferPointer(start: bytes, count: length))
      },
      allows: { context, address, length, port in
        let address = [UInt8](UnsafeBufferPointer(start: address, count: length))
        return Exchange.at(context)?.takeUnretainedValue().allows(address, port: Int(port)) ?? false
      })
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Unmanaged<Exchange>? {
    context.map { Unmanaged<Exchange>.fromOpaque($0) }
  }
}

/// What the bodies that are arriving may hold in memory together.
///
/// Beyond it all but the oldest wait, so that what is held never exceeds the budget and one page.
final class BodyBudget {
  var bytes = 0
  /// The exchange that never waits.
  weak var oldest: Exchange?
  /// Whether an exchange may be waiting.
  var hasWaiting = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isExhausted: Bool { bytes >= limit }

  fileprivate func mustWait(_ exchange: Exchange) -> Bool { isExhausted && exchange !== oldest }
}
