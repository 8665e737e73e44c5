internal import CProcess
internal import TamisCore

/// Memory that worker processes write to and their run reads: what each is at, even where it answers no more.
struct WorkerSlots: Sendable {
  private let start: UInt
  /// A cache line each.
  private static let size = 64

  /// To be made before the processes that write there. The memory lasts as long as the process.
  init?(count: Int) {
    guard let memory = tamis_share_memory(count * Self.size) else { return nil }
    start = UInt(bitPattern: memory)
  }

  subscript(number: Int) -> WorkerSlot { WorkerSlot(address: start + UInt(number * Self.size)) }
}

/// What one worker process is at.
struct WorkerSlot: Sendable {
  /// An address and no pointer, because it goes from thread to thread; reads and writes are atomic.
  private let address: UInt

  fileprivate init(address: UInt) { self.address = address }

  /// - Parameter stage: Nil between stages.
  func store(item: Int, stage: StageName?) {
    tamis_place_store(
      UnsafeMutableRawPointer(bitPattern: address), UInt32(truncatingIfNeeded: item),
      stage.map { UInt32($0.position) + 1 } ?? 0)
  }

  func load() -> (item: Int, stage: StageName?) {
    let place = tamis_place_load(UnsafeRawPointer(bitPattern: address))
    return (Int(place.item), StageName.allCases.first { UInt32($0.position) + 1 == place.stage })
  }
}
