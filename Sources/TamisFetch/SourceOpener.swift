import TamisCore

/// Opens an input as the source that fits what it is.
struct SourceOpener {
  let options: InputOptions
  let skipped = SkippedRecords()
  private let revisits: RevisitedPages

  init(_ options: InputOptions) {
    self.options = options
    revisits = RevisitedPages { path throws(TamisError) in
      let descriptor = try FileDescriptor(reading: path)
      let size = try descriptor.status(path).size
      // What is read twice is counted once.
      return WARCReader(
        try ByteStream(descriptor, size: size), path: path, limit: options.maximumBytes,
        skipped: SkippedRecords())
    }
  }

  /// An input as a user gives it. `origin` is the line of a list that named it, if one did.
  func open(input: String, origin: Origin) -> any ItemSource {
    if input == "-" {
      // A list's "-" would read the list itself.
      guard origin == Origin() else { return failure(.notAnInput(input, at: origin), input) }
      return attempt(input) { () throws(TamisError) in try standardInput() }
    }
    if WebURL.hasScheme(input) {
      guard options.kind == .pages else {
        return failure(.notRecords("a URL", at: Origin(file: input)), nil)
      }
      guard WebURL(requesting: input) != nil else { return failure(.badURL(input, at: origin), input) }
      return SingleItem(.url(input, origin: origin))
    }
    return attempt(input) { () throws(TamisError) in try open(path: input) }
  }

  /// An input whose kind the user has named.
  func open(named input: NamedInput) -> any ItemSource {
    switch input {
    case .index(let path):
      return attempt(path) { () throws(TamisError) in
        let stream = try ByteStream(path == "-" ? .standardInput() : FileDescriptor(reading: path))
        return try ArchiveIndex(
          lines(stream, name: path), path: path, limit: options.maximumBytes, skipped: skipped,
          revisits: revisits)
      }
    case .list(let place): return listed(.list(place), place)
    case .site(let url): return listed(.site(url), url)
    }
  }

  private func listed(_ root: ListedPages.Root, _ place: String) -> any ItemSource {
    let fetcher = options.fetcher ?? LazyFetcher(options.http, limit: options.maximumBytes)
    return attempt(place) { () throws(TamisError) in
      try ListedPages(root, since: options.since, fetch: fetcher.listFetch())
    }
  }

  /// A file found in a folder; pipes and devices are errors.
  func open(file path: String) -> any ItemSource {
    attempt(path) { () throws(TamisError) in
      let descriptor = try FileDescriptor(reading: path)
      let status = try descriptor.status(path)
      guard status.kind == .file else { throw .notRegular(path) }
      return try source(of: ByteStream(descriptor, size: status.size), path: path)
    }
  }

  private func open(path: String) throws(TamisError) -> any ItemSource {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notAnInput(path, at: Origin()) }
    let descriptor = try FileDescriptor(reading: path)
    let status = try descriptor.status(path)
    switch status.kind {
    case .folder: return FolderWalk(path, kind: options.kind)
    case .file: return try source(of: ByteStream(descriptor, size: status.size), path: path)
    case .pipe:
      // Given by name, such as a shell's <(command): its writer is there already.
      descriptor.wait()
      return try stream(ByteStream(descriptor), name: path)
    case .other: throw .notRegular(path)
    }
  }

  /// A file, which can be read again.
  private func source(of stream: ByteStream, path: String) throws(TamisError) -> any ItemSource {
    let beginning = try Beginning(of: stream, name: path)
    switch (beginning.kind, options.kind) {
    case (.page, .pages), (.list, .pages): return SingleItem(.file(path: path))
    case (.list, .records): return lines(stream, name: path)
    default: return try common(beginning, stream, name: path, isFile: true)
    }
  }

  private func standardInput() throws(TamisError) -> any ItemSource {
    try stream(ByteStream(.standardInput()), name: "-")
  }

  /// A stream that can be read once.
  private func stream(_ stream: ByteStream, name: String) throws(TamisError) -> any ItemSource {
    // Nothing comes out of `find` or a filter often enough: no input, no error.
    if !stream.ensure(1), stream.failure == nil { return InputList(lines(stream, name: name)) }
    let beginning = try Beginning(of: stream, name: name)
    switch (beginning.kind, options.kind) {
    case (.list, .pages): return InputList(lines(stream, name: name))
    case (.list, .records): return lines(stream, name: name)
    case (.page, .pages): return SingleItem(wholePage(stream, name: name))
    default: return try common(beginning, stream, name: name, isFile: false)
    }
  }

  private func common(
    _ beginning: Beginning, _ stream: ByteStream, name: String, isFile: Bool
  ) throws(TamisError) -> any ItemSource {
    switch (beginning.kind, options.kind) {
    case (.empty, .pages): throw .empty(at: Origin(file: name))
    // A filter may well be given a shard without records.
    case (.empty, .records), (.records, _): return lines(stream, name: name)
    case (.archive, .pages):
      return WARCReader(
        stream, path: name, limit: options.maximumBytes, skipped: skipped, revisits: revisits, isFile: isFile)
    case (.oldArchive, .pages):
      return ARCReader(stream, path: name, limit: options.maximumBytes, skipped: skipped)
    case (.archive, .records), (.oldArchive, .records):
      throw .notRecords("an archive", at: Origin(file: name))
    case (.page, _), (.list, _): throw .notRecords("a page", at: Origin(file: name))
    }
  }

  private func lines(_ stream: ByteStream, name: String) -> LineSource {
    LineSource(stream, name: name, limit: options.maximumLineBytes)
  }

  private func wholePage(_ stream: ByteStream, name: String) -> FetchItem {
    let origin = Origin(file: name)
    let limit = options.maximumBytes
    if stream.ensure(limit == .max ? limit : limit + 1) {
      return .failure(.tooLarge("a page", over: limit, at: origin), record: nil)
    }
    if let failure = stream.failure { return .failure(failure.error(at: origin), record: nil) }
    return .page(bytes: stream.take(stream.available), origin: origin)
  }

  private func attempt(
    _ input: String, _ open: () throws(TamisError) -> any ItemSource
  ) -> any ItemSource {
    do throws(TamisError) {
      return try open()
    } catch {
      return failure(error, nil)
    }
  }

  private func failure(_ error: TamisError, _ input: String?) -> any ItemSource {
    SingleItem(.failure(error, record: input.map { Array($0.utf8) }))
  }
}

extension TamisError {
  static func notAnInput(_ input: String, at origin: Origin) -> TamisError {
    TamisError(
      .badInput, at: origin, problem: "neither a path nor a URL: '\(input)'",
      remedy: "give a file, a folder, or a URL of http or https")
  }

  static func notRecords(_ what: String, at origin: Origin) -> TamisError {
    TamisError(
      .badInput, at: origin, problem: "expected records, found \(what)",
      remedy: "run 'tamis run' on it, or 'tamis fetch' first")
  }
}
