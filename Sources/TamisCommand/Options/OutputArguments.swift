import ArgumentParser
import Glibc
import TamisWrite

/// Where records and errors go.
struct OutputArguments: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      """
      Write records to a file, which gets its name when it is whole, instead of standard output; or to a folder, \
      as part-00000.jsonl and so on.
      """, valueName: "path"))
  var path = "-"

  @Option(help: ArgumentHelp("Spread the records of a folder over this many files.", valueName: "n"))
  var shards: Int?

  @Option(
    help: ArgumentHelp(
      "Spread the records of a folder over folders by 'date', 'lang' or 'date,lang', as Hive and Spark name them.",
      valueName: "keys"))
  var partition: PartitionList?

  @Option(help: ArgumentHelp("Compress the files of a folder.", valueName: "how"))
  var compress: ShardLayout.Compression?

  @Flag(
    help: """
      Go on with a run that was interrupted, however that came; begin it where there is none yet. Inputs and \
      options must be the same.
      """)
  var resume = false

  @Option(
    name: .customLong("errors"),
    help: ArgumentHelp(
      "Write a record for each failed input to a file; 'jq -c .record' gives back the inputs.",
      valueName: "file"))
  var errorPath: String?

  func validate() throws {
    if path != "-", path == errorPath {
      throw ValidationError("--output and --errors name the same file.")
    }
    if let shards, !(1...10_000).contains(shards) {
      throw ValidationError("--shards must be between 1 and 10000.")
    }
    let names = [
      ("--shards", shards != nil), ("--partition", partition != nil), ("--compress", compress != nil),
      ("--resume", resume),
    ]
    for (name, isGiven) in names where isGiven {
      let isFolder = name != "--resume"
      if path == "-" {
        throw ValidationError(
          "\(name) wants a \(isFolder ? "folder" : "file or folder"): name it with --output.")
      }
      if isFolder, looksLikeFile {
        throw ValidationError("\(name) wants a folder, and --output names a file: '\(path)'.")
      }
    }
    if resume, kind == .other { throw ValidationError("--resume cannot go on with a pipe or device.") }
    if resume, errorPath == "-" { throw ValidationError("--resume wants a file for --errors, too.") }
  }

  private enum Kind { case file, folder, other, missing }

  private var kind: Kind { Self.kind(of: path) }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  private var looksLikeFile: Bool {
    switch kind {
    case .folder: false
    case .file, .other: true
    case .missing: [".jsonl", ".json", ".ndjson", ".gz", ".zst"].contains { path.hasSuffix($0) }
    }
  }

  /// Whether the output is a folder of files.
  private var isFolder: Bool {
    path.hasSuffix("/") || kind == .folder || shards != nil || partition != nil || compress != nil
  }

  /// Opens what is written to.
  /// - Parameters:
  ///   - run: What makes the run what it is, for one that goes on.
  ///   - isOrdered: Without, a run cannot go on.
  ///   - isQuiet: Whether failed inputs are only counted where no file was asked for.
  func open(
    run: [(name: String, value: String)], isOrdered: Bool, isQuiet: Bool
  ) throws(OutputError) -> RunOutput {
    // A device, such as /dev/null, has nothing to be cut off.
    let isErrorFile = errorPath.map { $0 != "-" && Self.kind(of: $0) != .other } ?? false
    guard isFolder || resume else {
      return RunOutput(try OutputFile(at: path), errors: try errors(isQuiet: isQuiet))
    }
    let layout: ShardLayout =
      isFolder
      ? .folder(
        path, shards: shards ?? 1, compression: compress ?? .none, isPartitioned: partition != nil,
        errors: isErrorFile ? errorPath : nil)
      : .file(path, errors: isErrorFile ? errorPath : nil)
    let shards = try ShardWriter(layout, options: run, resumes: resume, notes: isOrdered)
    return RunOutput(
      shards, messages: isErrorFile ? .standardError(silent: true) : try errors(isQuiet: isQuiet))
  }

  /// How failures are told, as far as workers have to know.
  func failureForm(isQuiet: Bool) -> FailureForm {
    errorPath != nil ? .records : isQuiet ? .silent : .messages
  }

  private func errors(isQuiet: Bool) throws(OutputError) -> ErrorWriter {
    guard let errorPath else { return .standardError(silent: isQuiet) }
    return try ErrorWriter(at: errorPath)
  }
}

/// Keys of partitions in their order, such as `date,lang`.
struct PartitionList: ExpressibleByArgument {
  let fields: [PartitionField]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    fields = names.compactMap { PartitionField(rawValue: String($0)) }
    guard fields.count == names.count, Set(fields).count == names.count else { return nil }
  }
}
