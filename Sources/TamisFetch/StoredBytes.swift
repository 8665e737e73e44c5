/// The bytes of a file as they are stored, read piece by piece, and the place in the file where they lie.
struct StoredBytes: ~Copyable {
  /// Those read and not yet dropped; the ones before `head` are used up.
  private(set) var bytes: [UInt8] = []
  private(set) var head = 0
  /// Set where the file could not be read, to its `errno`.
  private(set) var failure: Int32?

  private let file: FileDescriptor
  /// Where in the file `bytes` begins.
  private var offset = 0
  private static let chunk = 1 << 16

  init(_ file: consuming FileDescriptor) { self.file = file }

  /// How many bytes are there to be used.
  var count: Int { bytes.count - head }
  /// The bytes to be used.
  var rest: ArraySlice<UInt8> { bytes[head...] }
  /// Where in the file the first byte of `rest` lies.
  var position: Int { offset + head }

  /// Uses bytes up.
  mutating func consume(_ count: Int) { head += count }

  /// Gives away all that is there, which then is no longer.
  mutating func takeAll() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    offset += taken.count
    head = 0
    return taken
  }

  /// Takes bytes that were read already, which lie at a place in the file.
  mutating func restart(with bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    head = 0
    offset = place
  }

  /// Reads more.
  /// - Returns: How many bytes; 0 at the end and at a failure.
  mutating func read() -> Int {
    if head > 0, head >= bytes.count / 2 {
      bytes.removeSubrange(..<head)
      offset += head
      head = 0
    }
    do throws(ReadFailure) {
      return try file.read(Self.chunk, into: &bytes)
    } catch {
      failure = error.number
      return 0
    }
  }

  /// Reads more into a buffer of the caller's, where none are there.
  mutating func read(into buffer: inout [UInt8]) -> Int {
    precondition(bytes.isEmpty, "read past bytes that are there")
    do throws(ReadFailure) {
      let count = try file.read(Self.chunk, into: &buffer)
      offset += count
      return count
    } catch {
      failure = error.number
      return 0
    }
  }

  /// Reads until there are `count` bytes.
  /// - Returns: Whether there are so many.
  mutating func ensure(_ count: Int) -> Bool {
    while self.count < count { if read() == 0 { return false } }
    return true
  }

  /// Goes to a place in the file; bytes that are there still are not read again.
  /// - Returns: False where the file is a pipe and the place is no longer there.
  mutating func jump(to place: Int) -> Bool {
    if place >= offset, place <= offset + bytes.count {
      head = place - offset
      return true
    }
    guard file.seek(to: place) else { return false }
    bytes.removeAll(keepingCapacity: true)
    head = 0
    offset = place
    return true
  }
}
