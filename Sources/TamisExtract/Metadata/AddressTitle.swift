internal import TamisCore

/// Finds the title that a page's address spells out where its main heading says something else.
///
/// Pages that offer something have a line of advertising as their heading, and the thing's name in their titles for
/// search engines and for sharing: the address `/services/boat-repair` with the heading `We bring you back on the
/// water` is of the page `Boat Repair`. Articles are no such pages: papers write a headline anew, and the address
/// keeps the words of the first.
struct AddressTitle {
  private let path: TitleKey
  /// The words of the address's last part.
  private let last: TitleKey

  /// - Returns: nil on a site's first page.
  init?(_ address: PageAddress?) {
    guard let address, let part = address.path.split(separator: "/").last else { return nil }
    path = TitleKey(address.path)
    let ending = Self.endings.first { part.hasSuffix($0) }
    last = TitleKey(String(part.dropLast(ending?.count ?? 0)))
  }

  private static let endings = [".html", ".htm", ".php", ".aspx", ".asp", ".jsp"]

  /// The first of the titles that the address spells out and the heading is not.
  /// - Parameter heading: What else would be the page's title.
  func title(among titles: [(text: String, key: TitleKey)], over heading: TitleKey) -> String? {
    guard !titles.contains(where: { $0.key == heading }) else { return nil }
    return titles.first { title in
      // One of several parts has the names of section and site in it, or words for search engines.
      title.key.words.count > 1 && TitleParts(title.text).parts.count == 1 && spells(title.key, over: heading)
    }?.text
  }

  private func spells(_ title: TitleKey, over heading: TitleKey) -> Bool {
    if title.share(in: path) - heading.share(in: path) >= Self.leastLead { return true }
    return !last.isEmpty && last.share(in: title) == 1 && last.share(in: heading) < 1
  }

  /// How much larger a share of the title's words is in the address. Of seven values from 0.01 to 0.3 the one with most
  /// titles right on 178 pages without an author whose heading and title differ: 22 for 5 that were right before.
  private static let leastLead = 0.2
}
