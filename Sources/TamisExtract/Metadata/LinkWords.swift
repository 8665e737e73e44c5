/// Tells the words of links and buttons that stand beside names: `More about Jane`, `Meet the team`.
enum LinkWords {
  /// Whether a text begins with words that call a reader to do something, or name a list.
  static func begin(_ lower: String) -> Bool { beginnings.contains { lower.hasPrefix($0) } }

  private static let beginnings = [
    "more about ", "meet the ", "meet our ", "join ", "about the ", "about our ", "read more", "view ",
    "see all ",
    "sign in", "sign up", "log in", "subscribe", "learn more", "latest from ", "contact ", "follow ",
    "become a ", "request ", "explore ", "register",
    "username", "user name", "password", "forgot ", "remember me", "en savoir plus", "à propos", "voir ",
    "visit ", "complete your ", "read ", "create ", "shop ", "more from ", "this article ", "user agreement",
    "privacy", "cookie", "terms of ", "from ",
    "lire ", "mehr über ", "mehr von ", "über den ", "über die ", "关于", "關於", "查看", "更多",
  ]
}
