import TamisCore

/// What origins' robots.txt say, and the pages that wait to know.
struct RobotsCache {
  /// What a robots.txt comes to.
  enum Answer {
    case rules(RobotsRules)
    /// It could not be asked, which forbids everything (RFC 9309, 2.3.1.4).
    case refused(HTTPFailure)
  }

  /// What is to be done with a page.
  enum Advice {
    case rules(RobotsRules)
    case refused(HTTPFailure)
    /// The page is kept until the answer is there.
    case wait
    /// The same, and somebody has to ask.
    case ask
  }

  private enum Entry {
    case known(Answer, until: ContinuousClock.Instant)
    case asked([HTTPJob])
  }

  private var entries: [String: Entry] = [:]
  /// Origins whose answer is known, the oldest first, with what their rules weigh in bytes.
  private var known: [(origin: String, weight: Int)] = []
  private var weight = 0

  /// RFC 9309, 2.4.
  private static let lifetime = Duration.seconds(86_400)
  /// A server that was down may be there again.
  private static let lifetimeOfRefusal = Duration.seconds(300)
  /// A robots.txt is mostly 2 KB; some are 500 KB. Beyond, the oldest are asked for again.
  private static let maximumWeight = 16 << 20

  mutating func answer(for job: HTTPJob, now: ContinuousClock.Instant) -> Advice {
    let origin = job.url.origin
    switch entries[origin] {
    case .known(let answer, let until) where now < until:
      switch answer {
      case .rules(let rules): return .rules(rules)
      case .refused(let failure): return .refused(failure)
      }
    case .asked(let waiting):
      entries[origin] = nil
      entries[origin] = .asked(waiting + [job])
      return .wait
    case .known, nil:
      entries[origin] = .asked([job])
      return .ask
    }
  }

  /// - Returns: The pages that waited for it.
  mutating func set(_ answer: Answer, for origin: String, now: ContinuousClock.Instant) -> [HTTPJob] {
    var waiting: [HTTPJob] = []
    if case .asked(let jobs)? = entries[origin] { waiting = jobs }
    switch answer {
    case .rules(let rules):
      entries[origin] = .known(answer, until: now + Self.lifetime)
      add(origin, weight: rules.weight)
    case .refused:
      entries[origin] = .known(answer, until: now + Self.lifetimeOfRefusal)
      add(origin, weight: 0)
    }
    return waiting
  }

  private mutating func add(_ origin: String, weight: Int) {
    known.append((origin, weight + 200))
    self.weight += weight + 200
    var gone = 0
    while self.weight > Self.maximumWeight, gone < known.count - 1 {
      if case .known? = entries[known[gone].origin] { entries[known[gone].origin] = nil }
      self.weight -= known[gone].weight
      gone += 1
    }
    if gone > 0 { known.removeFirst(gone) }
  }
}

/// Reads a robots.txt as it was served, and as it was not.
enum RobotsFile {
  /// - Parameter body: Up to the limit, encoded as `head` says.
  static func rules(_ body: [UInt8], head: HTTPHead) -> RobotsRules {
    let content = BodyDecoder(limit: RobotsRules.maximumBytes).beginning(of: body, head: head)
    return RobotsRules(content, for: HTTPOptions.productToken)
  }

  /// What it means that there is none (RFC 9309, 2.3.1).
  static func answer(to failure: HTTPFailure) -> RobotsCache.Answer {
    // A server that has had enough has not said yes.
    if let status = failure.httpStatus, (300...499).contains(status), status != 429 { return .rules(.none) }
    guard let status = failure.httpStatus else {
      // The page would fare no better.
      return .refused(
        HTTPFailure(
          failure.code, "robots.txt cannot be asked: \(failure.problem)", failure.remedy,
          retryable: failure.retryable))
    }
    return .refused(
      HTTPFailure(
        .robotsDisallowed, "robots.txt cannot be asked, which forbids all: the server answered \(status)",
        "try again later", retryable: true, httpStatus: status))
  }
}

extension RobotsRules {
  /// What it holds in memory, in bytes, about.
  var weight: Int { rules.reduce(0) { $0 + $1.pattern.length + 64 } }
}
