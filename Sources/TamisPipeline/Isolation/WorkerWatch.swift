internal import Glibc

/// Looks at a worker process while it works: how long it has been at one record, and how large it is.
struct WorkerWatch {
  private let id: pid_t
  private let slot: WorkerSlot
  private let limits: RecordLimits
  private var item = -1
  private var spent = 0
  private var last: Int
  /// How often it is to be looked at, in milliseconds.
  let slice: Int32

  init(_ id: pid_t, _ slot: WorkerSlot, _ limits: RecordLimits) {
    self.id = id
    self.slot = slot
    self.limits = limits
    last = Self.now
    slice = Int32(max(1, min(25, limits.timeout / 4)))
  }

  /// Nil as long as it is within its limits.
  mutating func look() -> WorkerDeath.Cause? {
    let now = Self.now
    // Time in which this process was stopped, too, as by Ctrl-Z, is not the record's.
    let passed = min(now - last, 20 * Int(slice))
    last = now
    let place = slot.load().item
    spent = place == item ? spent + passed : 0
    item = place
    if spent >= limits.timeout { return .timeout }
    return ProcessMemory.resident(id) > limits.memory ? .memory : nil
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// What processes take of the machine's memory.
enum ProcessMemory {
  /// In bytes; 0 for a process that has ended.
  static func resident(_ id: pid_t) -> Int {
    let file = open("/proc/\(id)/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = read(file, &text, text.count)
    let fields = text.prefix(max(0, count)).split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
