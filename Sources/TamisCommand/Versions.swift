import TamisCore
import TamisExtract
import TamisFetch
import TamisUnicode

/// What `--version` prints: ours and those of the libraries that decide about the output.
enum Versions {
  static var description: String {
    "tamis \(TamisVersion.current)\nlibxml2 \(libxml2Version), ICU \(icuVersion), \(curlVersion)"
  }
}
