import TamisCore

/// The requests that are under way, and what their bodies hold in memory.
struct RunningTransfers {
  let budget = BodyBudget(limit: 32 << 20)
  private var running: [CurlTransfer: RunningTransfer] = [:]
  /// In the order of their starts.
  private var order: [RunningTransfer] = []

  var count: Int { running.count }
  var isEmpty: Bool { running.isEmpty }
  var transfers: [CurlTransfer] { Array(running.keys) }
  /// When one of them must be looked at next.
  var nextCheck: RunningTransfer.Instant? { running.values.map(\.nextCheck).min() }

  mutating func add(_ started: RunningTransfer, as transfer: CurlTransfer) {
    running[transfer] = started
    order.append(started)
    budget.oldest = order.first?.exchange
  }

  /// Takes a request out, which has ended or is to be.
  mutating func take(_ transfer: CurlTransfer) -> RunningTransfer? {
    guard let ended = running.removeValue(forKey: transfer) else { return nil }
    order.removeAll { $0 === ended }
    budget.oldest = order.first?.exchange
    ended.host.active -= 1
    ended.address = transfer.address
    return ended
  }

  /// Those that are to be given up, and why.
  func overdue(now: RunningTransfer.Instant) -> [(CurlTransfer, HTTPFailure)] {
    running.compactMap { transfer, run in run.overdue(now: now).map { (transfer, $0) } }
  }

  /// Lets paused transfers go on where there is room again.
  func goOn(now: RunningTransfer.Instant) {
    for (transfer, run) in running where run.exchange.isPaused {
      guard !budget.isExhausted || budget.oldest === run.exchange else { continue }
      run.resume(now: now)
      transfer.resume()
    }
  }
}
