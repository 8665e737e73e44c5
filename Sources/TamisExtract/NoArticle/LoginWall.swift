/// Pages that ask the visitor to log in, and show nothing else.
enum LoginWall {
  /// Such pages say little, in letters.
  private static let mostProse = 500.0

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    signals.prose <= mostProse && signals.says(phrases) ? .loginWall : nil
  }

  private static let phrases = PageSignals.folded([
    "log in to continue", "sign in to continue", "please log in to", "please sign in to",
    "you must be logged in to view",
    "you must log in to continue", "you need to log in to view", "log in or sign up to view",
    "connectez-vous pour continuer", "connectez-vous pour accéder", "identifiez-vous pour continuer",
    "vous devez être connecté pour", "vous devez vous connecter pour", "veuillez vous connecter",
    "请登录后继续", "请先登录", "登录后查看", "登录后可查看", "您需要登录", "需要登录才", "請登入後繼續", "請先登入", "登入後查看", "您需要登入", "需要登入才",
  ])
}
