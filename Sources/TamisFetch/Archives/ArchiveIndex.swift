internal import Glibc
import TamisCore

/// The records that an index of archives names, read one by one where they lie.
///
/// Archives are looked for from the folder of the index: by the path it gives, and by its last part alone,
/// as after a download.
final class ArchiveIndex: ItemSource {
  private let lines: LineSource
  private let folder: String
  private let limit: Int
  private let skipped: SkippedRecords
  private let revisits: RevisitedPages
  private var parser: JSONParser
  private var columns: [Character]?
  /// Those used last come last.
  private var open: [(path: String, reader: WARCReader)] = []
  private static let maximumOpen = 16

  /// - Parameters:
  ///   - path: Of the index; `-` is standard input, whose folder is the current one.
  ///   - limit: The longest page, in bytes.
  ///   - revisits: What the archives of the run hold. It is told of all that the index has where a revisit
  ///     asks for it, unless the index comes through a pipe.
  init(
    _ lines: LineSource, path: String, limit: Int, skipped: SkippedRecords, revisits: RevisitedPages
  ) throws(TamisError) {
    self.lines = lines
    self.limit = limit
    self.skipped = skipped
    self.revisits = revisits
    parser = try JSONParser()
    folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    if path != "-" { revisits.lookUp { [folder] in Self.note(allOf: path, folder: folder, in: $0) } }
  }

  func next() -> SourceStep? {
    while let item = lines.nextLine() {
      guard case .line(let line, let origin) = item else { return .item(item) }
      switch ArchiveIndexLine.read(line, columns: columns, &parser) {
      case .other(.columns(let columns)): self.columns = columns
      case .other(.heading): break
      case .unreadable(let problem):
        let error = TamisError(
          .badInput, at: origin, problem: "not a line of an index: \(problem)",
          remedy: "give lines of CDXJ or CDX, with the file and the offset of each record")
        return .item(.failure(error, record: line))
      case .place(let place):
        if let page = page(at: place, line: line, origin: origin) { return .item(page) }
      }
    }
    return nil
  }

  /// Reads an index once more, for where pages lie that revisits refer to.
  private static func note(allOf path: String, folder: String, in revisits: RevisitedPages) {
    do throws(TamisError) {
      let lines = LineSource(
        try ByteStream(FileDescriptor(reading: path)), name: path, limit: InputOptions().maximumLineBytes)
      var parser = try JSONParser()
      var columns: [Character]?
      while let item = lines.nextLine() {
        guard case .line(let line, _) = item else { continue }
        switch ArchiveIndexLine.read(line, columns: columns, &parser) {
        case .other(.columns(let names)): columns = names
        case .place(let place) where !place.isRevisit:
          if let path = Self.path(of: place.file, folder: folder) { revisits.remember(place, in: path) }
        case .place, .other, .unreadable: break
        }
      }
    } catch {
      // The reading that is under way tells of it.
    }
  }

  /// The page at a place; nil where the record there holds none.
  private func page(at place: ArchiveIndexLine, line: [UInt8], origin: Origin) -> FetchItem? {
    do throws(TamisError) {
      switch try reader(of: place, origin: origin).record(at: place.offset) {
      case .item(.failure(let error, _)): return .failure(error, record: line)
      case .item(let item): return item
      case .nothing: return nil
      case .end: throw .noSuchPlace(place.offset, in: place.file)
      }
    } catch {
      return .failure(error, record: line)
    }
  }

  private func reader(of place: ArchiveIndexLine, origin: Origin) throws(TamisError) -> WARCReader {
    guard let path = Self.path(of: place.file, folder: folder) else {
      throw TamisError(
        .notFound, at: origin, url: place.url, problem: "the archive '\(place.file)' is not there",
        remedy: "put it beside the index, under the name or path that the index gives")
    }
    if let index = open.firstIndex(where: { $0.path == path }) {
      let entry = open.remove(at: index)
      open.append(entry)
      return entry.reader
    }
    let descriptor = try FileDescriptor(reading: path)
    let status = try descriptor.status(path)
    guard status.kind == .file else { throw .notRegular(path) }
    let stream = try ByteStream(descriptor, size: status.size)
    let reader = WARCReader(stream, path: path, limit: limit, skipped: skipped, revisits: revisits)
    if open.count == Self.maximumOpen { open.removeFirst() }
    open.append((path, reader))
    return reader
  }

  private static func path(of file: String, folder: String) -> String? {
    guard !file.utf8.contains(0) else { return nil }
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    let isAbsolute = file.utf8.first == UInt8(ascii: "/")
    return [isAbsolute ? file : folder + file, folder + (name ?? file)].first { access($0, R_OK) == 0 }
  }
}
