/// Paragraphs of law that stand below forms and articles and are too long for a phrase: what becomes of a reader's address, what a
/// site answers for. Told by how they begin; see `ChromePhrases` for the notation.
enum LongNotices {
  /// Longer texts are a site's terms, which may be what the page is about. In bytes.
  private static let longest = 2_400
  /// So much of a paragraph is compared, in bytes.
  private static let beginning = 160

  /// The class of a paragraph that is such a notice.
  /// - Complexity: O(1).
  static func chromeClass(of utf8: ArraySlice<UInt8>) -> ChromeClass? {
    guard utf8.count > ChromePhrases.maximumBytes, utf8.count <= longest else { return nil }
    var end = utf8.startIndex + beginning
    while utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return phrases.match(utf8[..<end])?.cls
  }

  private static let phrases = ChromePhrases([
    [
      (
        .newsletter,
        [
          "votre adresse email sera utilisée…", "votre adresse e-mail sera utilisée…",
          "votre adresse mail sera utilisée…", "votre adresse électronique sera utilisée…",
          "votre adresse de messagerie est utilisée…", "votre adresse email est collectée…",
          "votre adresse e-mail est collectée…", "votre adresse mail nous sert…",
          "en vous inscrivant, vous acceptez…", "en vous abonnant, vous acceptez…",
          "en renseignant votre adresse…", "en fournissant votre adresse…", "en cliquant sur s'inscrire…",
          "les informations recueillies sur ce formulaire…", "les informations recueillies font l'objet…",
          "les données recueillies sont destinées…", "vos données personnelles sont traitées…",
          "vos données sont traitées…", "vos données sont collectées…",
          "by signing up you agree…", "by signing up, you agree…", "by subscribing, you agree…",
          "by subscribing you agree…", "by submitting your email…", "by entering your email…",
          "by providing your email…", "by clicking subscribe…", "your email address will be used…",
          "this site is protected by recaptcha…", "mit der anmeldung zum newsletter…",
          "ihre e-mail-adresse wird…", "mit ihrer anmeldung…", "al suscribirte aceptas…",
          "iscrivendoti accetti…",
        ]
      ),
      (
        .disclaimer,
        [
          "conformément à la loi informatique et libertés…",
          "conformément à la loi « informatique et libertés »…",
          "本网站所刊载信息…", "以上内容（包括图片及视频）…", "特别声明：以上内容…", "特别声明：本文…", "免责声明：…", "免責聲明：…",
          "凡本网注明…", "本網站所刊載…",
        ]
      ),
      (.copyright, ["版权声明：…", "版權聲明：…", "未经授权，…"]),
      (
        .cookie,
        [
          "nous utilisons des cookies…", "ce site utilise des cookies…",
          "avec votre accord, nous et nos partenaires…",
          "nos partenaires et nous…", "we use cookies…", "we and our partners…", "this website uses cookies…",
          "wir verwenden cookies…", "werbung und tracking:…", "informationen auf einem gerät speichern…",
          "externe inhalte einbinden…", "genaue standortdaten und geräteeigenschaften…",
          "personalisierte inhalte, inhaltemessung…", "personalisierte anzeigen und anzeigenmessung…",
          "wir und unsere partner…", "我们使用 cookie…",
        ]
      ),
    ]
  ])
}
