/// Pages that check whether the visitor is a program, in place of the page that was asked for.
///
/// `Just a moment… Enable JavaScript and cookies to continue`, `请完成安全验证`.
enum BotCheck {
  /// Such pages say little, in letters.
  private static let mostProse = 900.0

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    signals.prose <= mostProse && signals.says(phrases) ? .botCheck : nil
  }

  private static let phrases = PageSignals.folded([
    "enable javascript and cookies to continue", "checking your browser",
    "checking if the site connection is secure",
    "verify you are human", "verify that you are human", "verifying you are human", "are you a robot?",
    "ddos protection by", "attention required! | cloudflare", "pardon our interruption",
    "please complete the captcha",
    "unusual traffic from your", "access to this page has been denied", "you have been blocked",
    "press & hold to confirm", "needs to review the security of your connection",
    "vérifiez que vous êtes humain", "vérifier que vous êtes humain", "vérification de votre navigateur",
    "confirmez que vous n'êtes pas un robot", "prouvez que vous n'êtes pas un robot",
    "activez javascript et les cookies pour continuer", "trafic inhabituel",
    "请完成安全验证", "请完成验证", "安全验证", "人机验证", "滑动验证", "拖动滑块", "访问过于频繁", "正在检查您的浏览器",
    "請完成安全驗證", "安全驗證", "人機驗證", "驗證您是人類", "正在檢查您的瀏覽器",
  ])
}
