internal import Glibc
internal import TamisCore

/// One end of a connection between two processes of this program, over which pieces of bytes go whole.
struct FrameSocket: ~Copyable, Sendable {
  enum Failure: Error {
    /// The other end has gone.
    case closed
    /// Whoever waited had enough.
    case gaveUp
  }

  let number: Int32
  /// Of what one huge record took, no more is kept than this.
  private static let longest = 1 << 40
  private static let mostBlocks = 1 << 24
  /// What may be under way in one direction, in bytes, as far as the system allows it.
  private static let roomUnderWay: Int32 = 1 << 20

  /// Takes over an open socket.
  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Two ends that no program started from here inherits.
  static func pair(_ type: __socket_type = SOCK_STREAM) -> (ours: Int32, theirs: Int32)? {
    var ends: [Int32] = [0, 0]
    let kind = Int32(type.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    // A page then goes over at once, and neither end waits for the other in the middle of it.
    for end in ends {
      var room = roomUnderWay
      setsockopt(end, SOL_SOCKET, SO_SNDBUF, &room, socklen_t(MemoryLayout<Int32>.size))
    }
    return (ends[0], ends[1])
  }

  /// A piece as it goes over: what a `WireWriter` writes, with its large blocks beside it.
  struct Frame {
    let bytes: [UInt8]
    var blocks: [[UInt8]] = []
    /// How many bytes follow, which whoever receives the frame is to receive next.
    var trailing = 0
  }

  /// - Parameters:
  ///   - trailing: Goes behind the frame, and is received by `receive(trailing:)`.
  ///   - slice: In milliseconds; after each in which nothing moved, `goOn` is asked.
  func send(
    _ wire: WireWriter, trailing: [UInt8] = [], slice: Int32 = -1, goOn: () -> Bool = { true }
  ) throws(Failure) {
    var start: [UInt8] = []
    for number in [wire.blocks.count, wire.bytes.count, trailing.count] + wire.blocks.map(\.count) {
      withUnsafeBytes(of: UInt64(number).littleEndian) { start.append(contentsOf: $0) }
    }
    start += wire.bytes
    for piece in [start] + wire.blocks + [trailing] {
      try piece.withUnsafeBufferPointer { piece throws(Failure) in
        try send(UnsafeRawBufferPointer(piece), slice: slice, goOn: goOn)
      }
    }
  }

  /// - Parameter slice: As for `send`.
  func receive(slice: Int32 = -1, goOn: () -> Bool = { true }) throws(Failure) -> Frame {
    let start = try receive(24, slice, goOn)
    let count = try Self.number(start, 0, atMost: Self.mostBlocks)
    let lengths = try receive(8 * count, slice, goOn)
    var frame = Frame(bytes: try receive(Self.number(start, 1), slice, goOn))
    for place in 0..<count { frame.blocks.append(try receive(Self.number(lengths, place), slice, goOn)) }
    frame.trailing = try Self.number(start, 2)
    return frame
  }

  /// Waits for as many bytes as there is room for.
  /// - Parameter slice: As for `send`.
  func receive(
    trailing bytes: UnsafeMutableRawBufferPointer, slice: Int32 = -1, goOn: () -> Bool = { true }
  ) throws(Failure) {
    try receive(bytes, slice: slice, goOn: goOn)
  }

  private static func number(
    _ bytes: [UInt8], _ place: Int, atMost limit: Int = longest
  ) throws(Failure) -> Int {
    let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self) }
    let number = Int(truncatingIfNeeded: UInt64(littleEndian: word))
    guard (0...limit).contains(number) else { throw .closed }
    return number
  }

  private func receive(_ count: Int, _ slice: Int32, _ goOn: () -> Bool) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    try bytes.append(addingCapacity: count) { span throws(Failure) in
      try span.withUnsafeMutableBufferPointer { memory, filled throws(Failure) in
        let memory = UnsafeMutableRawBufferPointer(memory)
        try receive(UnsafeMutableRawBufferPointer(rebasing: memory[..<count]), slice: slice, goOn: goOn)
        filled = count
      }
    }
    return bytes
  }

  private func send(
    _ bytes: UnsafeRawBufferPointer, slice: Int32, goOn: () -> Bool
  ) throws(Failure) {
    var sent = 0
    while let start = bytes.baseAddress, sent < bytes.count {
      let count = Glibc.send(
        number, start + sent, bytes.count - sent, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      if count > 0 {
        sent += count
      } else {
        try waitUntilReady(POLLOUT, slice: slice, goOn: goOn)
      }
    }
  }

  private func receive(
    _ bytes: UnsafeMutableRawBufferPointer, slice: Int32, goOn: () -> Bool
  ) throws(Failure) {
    var received = 0
    while let start = bytes.baseAddress, received < bytes.count {
      let count = recv(number, start + received, bytes.count - received, Int32(MSG_DONTWAIT))
      if count > 0 {
        received += count
      } else if count == 0 {
        throw .closed
      } else {
        try waitUntilReady(POLLIN, slice: slice, goOn: goOn)
      }
    }
  }

  /// After a call that has set `errno`.
  private func waitUntilReady(_ events: Int32, slice: Int32, goOn: () -> Bool) throws(Failure) {
    guard errno == EAGAIN || errno == EINTR else { throw .closed }
    var request = pollfd(fd: number, events: Int16(events), revents: 0)
    while true {
      let ready = poll(&request, 1, slice)
      if ready > 0 { return }
      guard ready == 0 || errno == EINTR else { throw .closed }
      guard goOn() else { throw .gaveUp }
    }
  }
}
