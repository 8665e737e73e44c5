internal import Dispatch
internal import Glibc

/// A program that runs beside the test, its standard streams in our hands.
public final class ChildProcess {
  private let id: pid_t
  private var input: Int32
  private let output: Int32
  private let errors: Int32
  private var outputBytes: [UInt8] = []
  private var errorBytes: [UInt8] = []
  private var hasEnded = false

  /// - Parameters:
  ///   - program: The path of an executable.
  ///   - folder: Where it runs; by default where the test runs.
  public init(
    _ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws(SystemError) {
    // A pipe end that another child inherits before it is marked would stay open with that child.
    Self.spawning.wait()
    defer { Self.spawning.signal() }
    let (childInput, ourInput) = try Self.pipe()
    let (ourOutput, childOutput) = try Self.pipe()
    let (ourErrors, childErrors) = try Self.pipe()
    defer { for end in [childInput, childOutput, childErrors] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, childInput, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, childOutput, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, childErrors, STDERR_FILENO)
    var attributes = Self.freshSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var id = pid_t()
    let command = [program] + arguments
    // posix_spawn cannot change the folder portably; a shell can.
    let line = folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0] + command } ?? command
    let status = withCStrings(line) { arguments in
      withCStrings(Self.environment(with: environment)) { environment in
        posix_spawn(&id, line[0], &actions, &attributes, arguments, environment)
      }
    }
    errno = status
    guard status == 0 else { throw SystemError(call: "posix_spawn \(program)") }
    self.id = id
    (input, output, errors) = (ourInput, ourOutput, ourErrors)
    // A child that ends early must not end the test.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    if !hasEnded {
      kill(id, SIGKILL)
      waitpid(id, nil, 0)
    }
    for end in [input, output, errors] where end >= 0 { close(end) }
  }

  public func send(signal number: Int32) { kill(id, number) }

  /// The processes that do its work: those that its own child has forked.
  public func workers() -> [Int32] {
    let parents = Self.parents()
    let origins = parents.filter { $0.value == id }.keys
    return parents.filter { origins.contains($0.value) }.keys.sorted()
  }

  /// The parent of each process of this machine.
  private static func parents() -> [Int32: Int32] {
    var parents: [Int32: Int32] = [:]
    for name in folderNames(at: "/proc") {
      guard let id = Int32(name), let bytes = try? readFile(at: "/proc/\(name)/stat") else { continue }
      // The name before may hold anything but a closing bracket at the end.
      let fields = bytes.split(separator: UInt8(ascii: ")")).last?.split(separator: UInt8(ascii: " "))
      if let fields, fields.count > 1 { parents[id] = Int32(String(decoding: fields[1], as: UTF8.self)) }
    }
    return parents
  }

  /// Hands the child something to read. Only for less than a pipe holds (64 KiB).
  public func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
  }

  /// What the child has written first, as far as it was waited for.
  public var firstLine: String { String(decoding: outputBytes.prefix { $0 != 0x0A }, as: UTF8.self) }

  /// Waits until the child has written `count` lines in all.
  /// - Returns: Whether it did in time.
  public func waitForLines(_ count: Int, seconds: Double = 60) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var nothing: ArraySlice<UInt8>?
    while outputBytes.count(where: { $0 == 10 }) < count {
      guard pump(&nothing, until: deadline) else { return false }
    }
    return true
  }

  /// What the child writes next up to a byte, which is taken and left out.
  /// - Returns: nil where it does not come in time.
  public func nextPart(endingWith end: UInt8, seconds: Double = 60) -> [UInt8]? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var nothing: ArraySlice<UInt8>?
    var searched = 0
    while true {
      if let place = outputBytes[searched...].firstIndex(of: end) {
        defer { outputBytes.removeSubrange(...place) }
        return Array(outputBytes[..<place])
      }
      searched = outputBytes.count
      guard pump(&nothing, until: deadline) else { return nil }
    }
  }

  /// Hands over the rest of the input, closes it, and waits for the end.
  /// - Throws: Where the child does not end in time.
  /// - Parameter keepsInputOpen: Whether the child has to end by itself, without the end of its input.
  public func finish(
    writing rest: [UInt8] = [], keepsInputOpen: Bool = false, seconds: Double = 60
  ) throws(SystemError) -> Ended {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var rest: ArraySlice<UInt8>? = keepsInputOpen ? nil : rest[...]
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    while pump(&rest, until: deadline) {}
    guard ContinuousClock.now < deadline else {
      errno = ETIMEDOUT
      throw SystemError(call: "waiting for a child after \(String(decoding: errorBytes, as: UTF8.self))")
    }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    hasEnded = true
    let signal = status & 0x7F
    return Ended(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: outputBytes, errors: errorBytes)
  }

  /// Moves bytes both ways once.
  /// - Parameter rest: What is left to write; nil to leave the input alone. It is closed after the last byte.
  /// - Returns: False where both outputs have ended, or the deadline has passed.
  private func pump(_ rest: inout ArraySlice<UInt8>?, until deadline: ContinuousClock.Instant) -> Bool {
    if let bytes = rest, bytes.isEmpty, input >= 0 {
      close(input)
      input = -1
    }
    var polled = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: rest == nil ? -1 : input, events: Int16(POLLOUT), revents: 0),
    ]
    let ready = poll(&polled, 3, 100)
    guard ContinuousClock.now < deadline else { return false }
    guard ready > 0 else { return true }
    if polled[2].revents != 0, let bytes = rest {
      let count = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      // A child that reads no more has what it wants.
      rest = count < 0 && errno != EAGAIN ? [] : bytes.dropFirst(max(0, count))
    }
    var isOpen = false
    if polled[0].revents != 0 {
      isOpen = Self.read(output, into: &outputBytes) || isOpen
    } else {
      isOpen = true
    }
    if polled[1].revents != 0 {
      isOpen = Self.read(errors, into: &errorBytes) || isOpen
    } else {
      isOpen = true
    }
    return isOpen
  }

  private static func read(_ file: Int32, into bytes: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(file, &piece, piece.count)
    bytes += piece.prefix(max(0, count))
    return count > 0
  }
}

/// How a child ended.
public struct Ended: Sendable {
  /// As a shell tells it: the exit status, or 128 and the signal's number.
  public let status: Int32
  public let output: [UInt8]
  public let errors: [UInt8]

  public var text: String { String(decoding: output, as: UTF8.self) }
  public var lines: [Substring] { text.split(separator: "\n") }
  public var errorText: String { String(decoding: errors, as: UTF8.self) }
}
