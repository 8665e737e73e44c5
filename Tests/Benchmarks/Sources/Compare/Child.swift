internal import Glibc

/// What running a program to its end has cost.
struct Cost {
  /// User and system time of the process, in seconds. Wall-clock time tells more about what else the
  /// machine does.
  var cpu: Double
  /// The most memory it held, in bytes.
  var peak: Int
  /// What it printed, at most 4 KiB of it.
  var output: String
}

/// Runs a program to its end; its standard error is ours.
/// - Parameter readsOutput: Whether its output is wanted; else it goes to `/dev/null`.
/// - Throws: Where it does not start, or ends with a status other than 0.
func cost(of command: [String], readsOutput: Bool) throws(Failure) -> Cost {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw .last("pipe") }
  defer { close(ends[0]) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  if readsOutput {
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
  } else {
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  }
  for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
  var arguments = command.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var id = pid_t()
  let number = posix_spawn(&id, command[0], &actions, nil, &arguments, environ)
  close(ends[1])
  guard number == 0 else { throw .system(call: command[0], number: number) }

  let output = beginning(of: ends[0])
  var status: Int32 = 0
  var usage = rusage()
  while wait4(id, &status, 0, &usage) < 0 && errno == EINTR {}
  guard status == 0 else { throw .ended(command: command, status: status) }
  // Linux counts memory from the fork on, so no peak is below this program's own few MiB.
  return Cost(
    cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: usage.ru_maxrss << 10, output: output)
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

/// Reads to the end and keeps the first 4 KiB.
private func beginning(of file: Int32) -> String {
  var kept: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 4096)
  while case let count = read(file, &piece, piece.count), count > 0 {
    kept += piece.prefix(min(count, 4096 - kept.count))
  }
  return String(decoding: kept, as: UTF8.self)
}
