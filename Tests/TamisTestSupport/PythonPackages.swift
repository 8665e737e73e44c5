import Foundation

/// Programs that others wrote, from PyPI, for tests beside them.
public enum PythonPackages {
  /// An interpreter that has the packages, installed at first use in a folder that is kept.
  /// - Parameters:
  ///   - name: Of the folder, below the user's cache.
  ///   - modules: What must be there to be imported.
  /// - Returns: nil where they are not there and PyPI cannot be reached.
  public static func interpreter(_ name: String, packages: [String], modules: [String]) -> String? {
    let cache = ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
    let folder = "\(cache)/\(name)"
    let script = """
      '\(folder)/bin/python' -c 'import \(modules.joined(separator: ", "))' 2>/dev/null && exit 0
      python3 -m venv '\(folder)' && '\(folder)/bin/python' -m pip install --quiet --disable-pip-version-check \\
        --retries 0 --timeout 10 \(packages.joined(separator: " "))
      """
    guard let scratch = try? TemporaryFolder(), let ended = try? runShell(script, in: scratch),
      ended.status == 0
    else { return nil }
    return "\(folder)/bin/python"
  }
}
