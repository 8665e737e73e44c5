internal import Glibc

/// Why output could not be written. It ends the run: what cannot be written would be lost.
public enum OutputError: Error, Hashable {
  /// The reader of the pipe has gone: it has what it wanted, and nothing is wrong.
  case closedPipe
  /// A disk that is full, a folder that may not be written to, and the like.
  case failed(path: String, problem: String, remedy: String)

  /// - Parameter code: An `errno`.
  init(_ code: Int32, path: String) {
    guard code != EPIPE else {
      self = .closedPipe
      return
    }
    let remedy =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: "free some space, or write to another disk with --output"
      case EACCES, EPERM, EROFS: "choose a folder you may write to"
      case ENOENT, ENOTDIR: "create the folder first"
      case EISDIR: "name a file, not a folder"
      default: "check the disk, or write elsewhere with --output"
      }
    self = .failed(path: path, problem: String(cString: strerror(code)), remedy: remedy)
  }
}

extension OutputError: CustomStringConvertible {
  /// What cannot be written, why, and what to do.
  public var description: String {
    switch self {
    case .closedPipe: "the reader of the output has gone"
    case .failed(let path, let problem, let remedy):
      "\(path): error: cannot write: \(problem)\n  remedy: \(remedy)"
    }
  }
}
