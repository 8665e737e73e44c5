internal import Glibc
import TamisCore

extension TamisError {
  /// A failed system call on a file as an error a user understands.
  static func system(_ number: Int32, on path: String) -> TamisError {
    let origin = Origin(file: path)
    switch number {
    case ENOENT, ENOTDIR:
      return TamisError(
        .notFound, at: origin, problem: "no such file or folder", remedy: "check the path")
    case EACCES, EPERM:
      return TamisError(
        .permissionDenied, at: origin, problem: "no permission to read it",
        remedy: "ask its owner, or run as a user who may read it")
    case EMFILE, ENFILE:
      return TamisError(
        .environment, at: origin, problem: "too many open files", remedy: "raise the limit: ulimit -n",
        retryable: true)
    case ELOOP:
      return TamisError(
        .unreadable, at: origin, problem: "a chain of symbolic links that does not end",
        remedy: "remove the link")
    default:
      return TamisError(
        .unreadable, at: origin, problem: "cannot be read: \(reason(number))",
        remedy: "check the file and its disk")
    }
  }

  private static func reason(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  /// A pipe, socket or device among files.
  static func notRegular(_ path: String) -> TamisError {
    TamisError(
      .badInput, at: Origin(file: path), problem: "neither a file nor a folder",
      remedy: "a pipe or device can be read as standard input: tamis … - < \(path)")
  }

  /// A file, body or archive of no bytes.
  static func empty(at origin: Origin, url: String? = nil) -> TamisError {
    TamisError(
      .emptyInput, at: origin, url: url, problem: "nothing to read: 0 bytes",
      remedy: "check how it was saved; leave it out if it is meant to be empty")
  }

  static func damagedArchive(_ problem: String, at origin: Origin, url: String? = nil) -> TamisError {
    TamisError(
      .badArchive, at: origin, url: url, problem: "damaged archive: \(problem)",
      remedy: "the records that are whole were read; get the archive again for the rest")
  }

  /// A revisit of a page that is nowhere.
  static func unknownRevisit(_ head: WARCHead, at origin: Origin) -> TamisError {
    let place = [head.refersToURL ?? head.url, head.refersToDate].compactMap { $0 }.joined(separator: ", ")
    return TamisError(
      .notFound, at: origin, url: head.url,
      problem: "a revisit of a page that cannot be read again in any archive before it: \(place)",
      remedy:
        "give the archive that holds that page before this one, as a file, unpacked or each record packed by"
        + " itself; of one run \(RevisitedPages.maximumPlaces) names of pages are kept")
  }

  /// An archive that is too short, or a pipe.
  static func noSuchPlace(_ offset: Int, in path: String) -> TamisError {
    var origin = Origin()
    origin.warcFile = path
    origin.warcOffset = offset
    return TamisError(
      .badArchive, at: origin, problem: "cannot go to byte \(offset) of it",
      remedy: "give the archive as a file, with the index that was made of it")
  }

  static func tooLarge(_ what: String, over limit: Int, at origin: Origin, url: String? = nil) -> TamisError {
    TamisError(
      .tooLarge, at: origin, url: url, problem: "\(what) of more than \(limit) bytes",
      remedy: "raise the limit with --max-bytes, or leave it out")
  }

  /// A compressed stream that is damaged.
  static func badCompression(_ problem: String, at origin: Origin, url: String? = nil) -> TamisError {
    TamisError(
      .badCompression, at: origin, url: url, problem: problem,
      remedy: "what came before the damage was read; get the file again")
  }
}
