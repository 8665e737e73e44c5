internal import Glibc

/// The built command: beside the running tests, or where `TAMIS_BINARY` says.
public let tamisPath: String = {
  if let path = getenv("TAMIS_BINARY") { return String(cString: path) }
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let test = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return test.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    + "/tamis"
}()

/// Runs `tamis` to its end.
/// - Parameters:
///   - stdin: All it can read from standard input.
///   - folder: Where it runs.
public func runTamis(
  _ arguments: [String], stdin: some Sequence<UInt8> = [], in folder: TemporaryFolder? = nil,
  seconds: Double = 60
) throws(SystemError) -> Ended {
  try ChildProcess(tamisPath, arguments, in: folder?.path).finish(writing: Array(stdin), seconds: seconds)
}

/// Runs a shell script in which `tamis` is the built command.
public func runShell(
  _ script: String, in folder: TemporaryFolder, seconds: Double = 120
) throws(SystemError) -> Ended {
  let binaries = tamisPath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
    separator: "/")
  return try ChildProcess(
    "/bin/sh", ["-c", script], in: folder.path,
    environment: ["PATH": "\(binaries):/usr/local/bin:/usr/bin:/bin"]
  ).finish(seconds: seconds)
}
