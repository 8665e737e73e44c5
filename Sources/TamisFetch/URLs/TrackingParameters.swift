/// The parameters that follow a reader from a link to a page and change nothing about the page.
///
/// Taken from the lists that Firefox (query stripping), Brave and the ClearURLs rules agree on; names that
/// some site uses for content, such as `ref` or `source`, are not here.
enum TrackingParameters {
  private static let prefixes = ["utm_", "mtm_", "pk_", "hsa_", "_hs", "vero_", "oly_"]
  private static let names: Set<String> = [
    "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "twclid", "ttclid", "yclid",
    "ysclid", "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "_openstat", "wickedid",
    "at_campaign",
    "at_medium", "at_custom1", "xtor", "rb_clickid", "s_cid", "srsltid", "epik", "_ga", "_gl", "spm",
  ]

  /// Whether `name`, still percent-encoded, is one of them.
  static func contains(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }
}

extension WebURL {
  /// Without the parameters that only track; all others stay as and where they are.
  var withoutTracking: WebURL {
    guard let query else { return self }
    let kept = query.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).filter {
      part in
      !TrackingParameters.contains(String(decoding: part.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self))
    }
    var url = self
    url.query = kept.isEmpty ? nil : kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "&")
    return url
  }
}
