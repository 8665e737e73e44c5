import TamisCore

/// Reads files that hold one page.
enum FileSource {
  /// A file's content, decompressed, and its time.
  struct Content {
    let bytes: [UInt8]
    /// Seconds since 1970.
    let modified: Int
  }

  /// - Parameter limit: In bytes, before and after decompression. Told before a byte is read where the
  ///   file is longer as it lies.
  static func read(_ path: String, limit: Int) throws(TamisError) -> Content {
    let origin = Origin(file: path)
    let file = try FileDescriptor(reading: path)
    let status = try file.status(path)
    switch status.kind {
    case .file: break
    case .folder:
      throw TamisError(
        .badInput, at: origin, problem: "a folder, not a page", remedy: "give it as an input of its own")
    case .pipe, .other: throw .notRegular(path)
    }
    guard status.size <= limit else { throw .tooLarge("a file", over: limit, at: origin) }
    let stream = try ByteStream(file)
    stream.reserve(status.size)
    let isWhole = !stream.ensure(limit == .max ? limit : limit + 1)
    guard isWhole else { throw .tooLarge("a file", over: limit, at: origin) }
    if let failure = stream.failure { throw failure.error(at: origin) }
    return Content(bytes: stream.take(stream.available), modified: status.modified)
  }
}
