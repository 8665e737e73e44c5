internal import Glibc
internal import TamisCore
internal import TamisWrite

/// Notes for one worker which stage has a record, and how long.
final class StageMeter {
  private var shares = [RunDetails.StageShare](repeating: .init(), count: StageName.allCases.count)
  private var began: UInt64 = 0
  /// Where another process reads it; nil where nobody does.
  var slot: WorkerSlot?
  /// The place of the record in its batch, from 0.
  var item = 0 {
    didSet { slot?.store(item: item, stage: nil) }
  }

  func enter(_ stage: StageName) {
    slot?.store(item: item, stage: stage)
    shares[stage.position].inputs += 1
    began = Self.now
  }

  /// - Parameter outcome: Nil where the record could not be used.
  func leave<Record>(_ stage: StageName, _ outcome: Outcome<Record>?) {
    shares[stage.position].nanoseconds += Int(Self.now &- began)
    switch outcome {
    case nil: shares[stage.position].errors += 1
    case .drop?: shares[stage.position].drops += 1
    case .keep?: break
    }
  }

  /// The shares so far; zero afterwards.
  func take() -> [StageName: RunDetails.StageShare] {
    var taken: [StageName: RunDetails.StageShare] = [:]
    for stage in StageName.allCases where shares[stage.position].inputs > 0 {
      taken[stage] = shares[stage.position]
      shares[stage.position] = .init()
    }
    return taken
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }
}
