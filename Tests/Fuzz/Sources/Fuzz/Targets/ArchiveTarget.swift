import Glibc
import TamisCore
import TamisFetch

/// A file of any kind that fetch tells by its first bytes: WARC and ARC, gzip, zstd, LZ4, records, pages.
final class ArchiveTarget: FuzzTarget {
  private let file: Int32
  private static let stage = Fetch(maximumBytes: 1 << 20)
  private let scratch: FetchScratch

  init() throws {
    // In memory: a file on disk for each of a million inputs would measure the disk.
    var name = Array("/dev/shm/tamis-fuzz-XXXXXX".utf8CString)
    file = mkstemp(&name)
    unlink(name)
    scratch = try Self.stage.makeScratch()
  }

  func run(_ input: [UInt8]) {
    ftruncate(file, 0)
    require(pwrite(file, input, input.count, 0) == input.count, "the input can be written")
    var reader = SourceReader(inputs: ["/proc/self/fd/\(file)"], options: InputOptions(maximumBytes: 1 << 20))
    while let item = reader.next() {
      // Nothing that stands in a file may make the process reach for another one or for the network.
      if case .url = item { continue }
      _ = try? Self.stage.process(item, using: scratch)
    }
  }
}
