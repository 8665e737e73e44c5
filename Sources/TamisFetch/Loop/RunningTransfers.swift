import TamisCore

/// The requests that are under way, and what their bodies hold in memory.
struct RunningTransfers {
  typealias Instant = RunningTransfer.Instant

  let budget = BodyBudget(limit: 32 << 20)
  /// When one of them must be looked at next.
  private(set) var nextCheck: Instant?
  private var running: [CurlTransfer: RunningTransfer] = [:]
  /// In the order of their starts.
  private var order: [RunningTransfer] = []
  private var started = 0

  /// With their heads the times change at which they must be looked at.
  private static let checkInterval = Duration.milliseconds(250)

  var count: Int { running.count }
  var isEmpty: Bool { running.isEmpty }
  var transfers: [CurlTransfer] { Array(running.keys) }

  mutating func add(_ transfer: RunningTransfer, as key: CurlTransfer) {
    started += 1
    transfer.number = started
    running[key] = transfer
    order.append(transfer)
    if order.count == 1 { budget.oldest = transfer.exchange }
    nextCheck = min(nextCheck ?? transfer.nextCheck, transfer.nextCheck)
  }

  /// Takes a request out, which has ended or is to be.
  mutating func take(_ transfer: CurlTransfer) -> RunningTransfer? {
    guard let ended = running.removeValue(forKey: transfer) else { return nil }
    let place = place(of: ended)
    order.remove(at: place)
    if place == 0 { budget.oldest = order.first?.exchange }
    if order.isEmpty { nextCheck = nil }
    ended.host.active -= 1
    ended.address = transfer.address
    return ended
  }

  private func place(of transfer: RunningTransfer) -> Int {
    var (low, high) = (0, order.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if order[middle].number < transfer.number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Those that are to be given up, and why. To be asked when `nextCheck` has come.
  mutating func overdue(now: Instant) -> [(CurlTransfer, HTTPFailure)] {
    let overdue = running.compactMap { transfer, run in run.overdue(now: now).map { (transfer, $0) } }
    nextCheck = order.map(\.nextCheck).min().map { min($0, now + Self.checkInterval) }
    return overdue
  }

  /// Lets paused transfers go on where there is room again.
  func goOn(now: Instant) {
    guard budget.hasWaiting else { return }
    budget.hasWaiting = false
    for (transfer, run) in running where run.exchange.isPaused {
      guard !budget.isExhausted || budget.oldest === run.exchange else {
        run.wait(now: now)
        budget.hasWaiting = true
        continue
      }
      run.resume(now: now)
      transfer.resume()
    }
  }
}
