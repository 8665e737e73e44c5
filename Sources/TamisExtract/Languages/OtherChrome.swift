/// Phrases of page chrome in languages of which only the most frequent are known, by class: Turkish, Swedish, Norwegian, Danish, Czech,
/// Indonesian, Japanese, Korean. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let otherLanguages: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "paylaş", "dela", "dela artikeln", "del", "del artikkelen", "sdílet", "bagikan", "シェア", "シェアする",
        "공유하기",
      ]
    ),
    (
      .ads, ["reklam", "ilan", "annons", "annonse", "annonce", "iklan", "advertorial", "広告", "광고", "inzerce"]
    ),
    (
      .related,
      [
        "ilgili haberler", "ilginizi çekebilir", "ayrıca bakınız", "läs också", "läs också:…", "läs mer:…",
        "läs även:…",
        "les også", "les også:…", "læs også", "læs også:…", "čtěte také", "čtěte také:…", "přečtěte si také…",
        "baca juga", "baca juga:…", "simak juga:…", "berita terkait", "関連記事", "関連リンク", "あわせて読みたい",
        "こちらもおすすめ", "おすすめ記事", "アクセスランキング", "관련기사", "관련 기사", "많이 본 뉴스",
      ]
    ),
    (
      .paging,
      [
        "vis mer", "vis mere", "se mer",
        "devamını oku", "läs mer", "les mer", "læs mere", "číst dál", "selengkapnya", "続きを読む", "もっと見る", "더보기",
      ]
    ),
    (
      .account,
      [
        "giriş yap", "logga in", "logg inn", "log ind", "přihlásit se", "masuk", "ログイン", "新規登録", "로그인",
        "회원가입",
      ]
    ),
    (.comments, ["yorumlar", "kommentarer", "komentáře", "komentar", "コメント", "コメントを書く", "댓글"]),
    (.paywall, ["有料会員になると…", "この記事は有料会員…", "残り{n}文字…", "kun for abonnenter", "för prenumeranter"]),
    (.credits, ["この記事を書いた人"]),
    (.cookie, ["vi använder cookies…", "vi bruker cookies…", "vi bruger cookies…", "çerez kullanıyoruz…"]),
  ]
}
