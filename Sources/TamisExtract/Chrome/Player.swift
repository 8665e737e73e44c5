extension ChromeRule {
  /// Controls of players, and what shows while something loads.
  static let player = ChromeRule(
    name: "player", cls: .player,
    words: [
      "video-player", "audio-player", "player-controls", "jwplayer", "vjs", "skeleton", "loading", "spinner",
      "audio-tip", "article-audio",
    ],
    maximumShare: 0.08)
}
