import ArgumentParser
import TamisCore
import TamisFetch

/// Where what is fetched is kept as it came.
struct ArchiveArguments: ParsableArguments {
  @Option(
    name: .customLong("warc"),
    help: ArgumentHelp(
      "Write all that is requested and answered to an archive, too; one named .gz is compressed.",
      valueName: "file"))
  var path: String?

  @Option(
    name: .customLong("warc-size"),
    help: ArgumentHelp("Begin another file of the archive after this many bytes.", valueName: "bytes"))
  var size = WARCWriter.defaultMaximumSize

  func validate() throws {
    if size < 1 { throw ValidationError("--warc-size must be 1 or more.") }
    if let path, path.isEmpty || path == "-" || path.hasSuffix(".zst") {
      throw ValidationError("--warc wants the path of a file named .warc.gz or .warc, not '\(path)'.")
    }
  }

  /// Creates the archive, where one is asked for, and has `fetch` write to it.
  /// - Throws: Where it cannot be created; what is wrong has been told then.
  func keep(_ fetch: Fetch) throws -> Fetch {
    guard let path else { return fetch }
    var http = fetch.http
    do throws(TamisError) {
      http.archive = try WARCWriter(at: path, maximumSize: size, userAgent: http.userAgent)
    } catch {
      Console.tell(error.description)
      throw ExitStatus.fatal
    }
    return Fetch(maximumBytes: fetch.maximumBytes, decodes: fetch.decodes, http: http)
  }
}
