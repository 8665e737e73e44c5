/// Pages whose content did not come with them: what is left are parts that surround the content of every page of the site.
enum ChromeOnly {
  /// Sites may put content into their header; a block this likely to be content is, 0...1.
  private static let leastLikely: Float = 0.6

  static let reason: @Sendable (PageSignals) -> NoArticleReason? = { signals in
    guard let likeliest = signals.likeliest, likeliest < leastLikely else { return nil }
    return signals.keepsOnlyFurniture ? .chromeOnly : nil
  }
}
