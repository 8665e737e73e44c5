internal import Glibc

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

  /// Takes over an open socket.
  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Two ends that no program started from here inherits.
  static func pair(_ type: __socket_type = SOCK_STREAM) -> (ours: Int32, theirs: Int32)? {
    var ends: [Int32] = [0, 0]
    let kind = Int32(type.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    return (ends[0], ends[1])
  }

  /// - Parameter slice: In milliseconds; after each in which nothing moved, `goOn` is asked.
  func send(
    _ frame: [UInt8], slice: Int32 = -1, goOn: () -> Bool = { true }
  ) throws(Failure) {
    var length = UInt64(frame.count).littleEndian
    try withUnsafeBytes(of: &length) { bytes throws(Failure) in try send(bytes, slice: slice, goOn: goOn) }
    try frame.withUnsafeBufferPointer { bytes throws(Failure) in
      try send(UnsafeRawBufferPointer(bytes), slice: slice, goOn: goOn)
    }
  }

  /// - Parameter slice: As for `send`.
  func receive(slice: Int32 = -1, goOn: () -> Bool = { true }) throws(Failure) -> [UInt8] {
    var length: UInt64 = 0
    try withUnsafeMutableBytes(of: &length) { bytes throws(Failure) in
      try receive(bytes, slice: slice, goOn: goOn)
    }
    let count = Int(truncatingIfNeeded: UInt64(littleEndian: length))
    guard (0...Self.longest).contains(count) else { throw .closed }
    var frame = [UInt8](repeating: 0, count: count)
    try frame.withUnsafeMutableBufferPointer { bytes throws(Failure) in
      try receive(UnsafeMutableRawBufferPointer(bytes), slice: slice, goOn: goOn)
    }
    return frame
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
