import Glibc
import LibFuzzer

// Fuzz TARGET [FLAGS AND FOLDERS OF LIBFUZZER]: feeds one target for as long as the flags say.

// libFuzzer calls back without a context, so the target is a global.
nonisolated(unsafe) private var target: any FuzzTarget = DecodeTarget()

private func run() -> Int32 {
  let given = CommandLine.arguments.dropFirst().first ?? ""
  guard let make = allTargets[given] else {
    print("error: no target '\(given)'; there are: \(allTargets.keys.sorted().joined(separator: " "))")
    return 64
  }
  do {
    target = try make()
  } catch {
    print("error: the target '\(given)' cannot be made: \(error)")
    return 69
  }
  // The driver takes the target's name for its own.
  var count = CommandLine.argc - 1
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
  return LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    let input = Array(UnsafeBufferPointer(start: data, count: size))
    target.run(input)
    return 0
  }
}

exit(run())
