import TamisCore
import TamisExtract
import TamisFetch
import TamisUnicode

/// What `--version` prints: ours and those of the libraries that decide about the output.
enum Versions {
  static var description: String {
    "tamis \(TamisVersion.current)\nlibxml2 \(libxml2Version), ICU \(icuVersion), curl \(bareCurlVersion)"
  }

  /// "7.88.1" of "libcurl/7.88.1 OpenSSL/3.0.17 …".
  private static var bareCurlVersion: Substring {
    curlVersion.drop { $0 != "/" }.dropFirst().prefix { $0 != " " }
  }
}
