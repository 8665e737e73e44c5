internal import Glibc

/// The proxies that the environment names, by curl's rules.
struct ProxySettings {
  private let http: String?
  private let https: String?
  private let exceptions: [String]

  /// - Parameter variable: Looks up a variable of the environment.
  init(variable: (String) -> String?) {
    func value(_ names: [String]) -> String? {
      names.lazy.compactMap(variable).first { !$0.isEmpty }
    }
    let all = value(["all_proxy", "ALL_PROXY"])
    // Not HTTP_PROXY: a web server sets it for a program it starts, from a request's header "Proxy".
    http = value(["http_proxy"]) ?? all
    https = value(["https_proxy", "HTTPS_PROXY"]) ?? all
    exceptions = (value(["no_proxy", "NO_PROXY"]) ?? "").lowercased()
      .split { $0 == "," || $0 == " " }.map { $0.hasPrefix(".") ? String($0.dropFirst()) : String($0) }
  }

  static func fromEnvironment() -> ProxySettings {
    ProxySettings { name in getenv(name).map { String(cString: $0) } }
  }

  /// Nil where the host is reached directly.
  func proxy(for url: WebURL) -> String? {
    let host = url.host.hasPrefix("[") ? String(url.host.dropFirst().dropLast()) : url.host
    let isException = exceptions.contains { $0 == "*" || host == $0 || host.hasSuffix(".\($0)") }
    return isException ? nil : (url.isSecure ? https : http)
  }
}
