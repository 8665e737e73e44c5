/// How long to wait before a request is repeated.
struct RetryPolicy {
  private let retries: Int
  private let maximumRetryAfter: Int
  private var state: UInt64

  init(_ options: HTTPOptions) {
    retries = options.retries
    maximumRetryAfter = options.maximumRetryAfter
    state = options.seed
  }

  /// - Parameters:
  ///   - failures: How often it has failed, 1 or more.
  ///   - retryAfter: The response's `Retry-After`, if there is one.
  ///   - now: Seconds since 1970.
  /// - Returns: nil where it is not to be repeated.
  mutating func wait(afterFailures failures: Int, retryAfter: String?, now: Int) -> Duration? {
    guard failures <= retries else { return nil }
    if let seconds = retryAfter.flatMap({ Self.seconds($0, now: now) }) {
      return seconds <= maximumRetryAfter
        ? .seconds(seconds) + .milliseconds(Int.random(in: 0...100, using: &self)) : nil
    }
    // Doubled each time, and half of it at random, so that many clients do not come back at once.
    let full = 1000 << min(failures - 1, 6)
    return .milliseconds(full / 2 + Int.random(in: 0...full / 2, using: &self))
  }

  /// Seconds or an HTTP date (RFC 9110, 10.2.3); nil for anything else.
  static func seconds(_ retryAfter: String, now: Int) -> Int? {
    if retryAfter.utf8.allSatisfy(\.isDigit), !retryAfter.isEmpty { return Int(retryAfter) ?? .max }
    return Timestamp.http(retryAfter).map { max(0, $0 - now) }
  }
}

extension RetryPolicy: RandomNumberGenerator {
  // SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
