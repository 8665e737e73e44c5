/// Phrases of page chrome in Dutch, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let dutch: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "delen", "deel", "deel dit artikel", "deel dit", "deel via…", "deel op…", "delen op…",
        "delen via…", "kopieer link", "link kopiëren", "link gekopieerd", "afdrukken", "print",
        "printen", "mail", "tweet",
      ]
    ),
    (
      .react,
      [
        "vind ik leuk", "bewaar", "bewaren", "opslaan", "favorieten", "bewaar artikel",
      ]
    ),
    (
      .comments,
      [
        "reactie", "reacties", "{n} reactie", "{n} reacties", "reacties ({n})", "reageer",
        "reageren", "geef een reactie", "laat een reactie achter", "plaats een reactie",
        "reactie annuleren", "toon reacties", "bekijk reacties", "geen reacties", "beantwoorden",
        "je e-mailadres wordt niet gepubliceerd…", "het e-mailadres wordt niet gepubliceerd…",
        "wees de eerste die reageert…", "log in om te reageren…",
      ]
    ),
    (
      .related,
      [
        "lees ook", "lees ook:…", "lees ook…", "lees meer", "lees meer:…", "lees verder:…",
        "lees verder onder…", "bekijk ook", "bekijk ook:…", "zie ook", "zie ook:…", "gerelateerd",
        "gerelateerde artikelen", "gerelateerde berichten", "gerelateerd nieuws", "meer over…",
        "meer nieuws", "meer lezen", "meest gelezen", "populair", "laatste nieuws",
        "recente berichten", "aanbevolen", "aanraders", "ook interessant",
        "misschien vind je dit ook interessant…", "dit vind je misschien ook leuk…",
        "tekst gaat verder onder…", "tekst loopt door onder…", "net binnen",
        "gerelateerde producten", "vergelijkbare producten", "soortgelijke producten",
        "anderen kochten ook…", "anderen bekeken ook…", "klanten kochten ook…", "vaak samen gekocht",
        "recent bekeken", "laatst bekeken", "eerder bekeken",
      ]
    ),
    (
      .newsletter,
      [
        "nieuwsbrief", "nieuwsbrieven", "schrijf je in voor onze nieuwsbrief…",
        "meld je aan voor onze nieuwsbrief…", "abonneer je op onze nieuwsbrief…", "inschrijven",
        "aanmelden voor de nieuwsbrief", "je e-mailadres", "e-mailadres",
        "ontvang onze nieuwsbrief…",
      ]
    ),
    (
      .cookie,
      [
        "accepteren", "alles accepteren", "alle cookies accepteren", "akkoord", "weigeren",
        "alles weigeren", "cookie-instellingen", "cookiebeleid", "wij gebruiken cookies…",
        "we gebruiken cookies…", "deze website gebruikt cookies…", "deze site gebruikt cookies…",
      ]
    ),
    (
      .ads,
      [
        "advertentie", "advertenties", "gesponsord", "gesponsorde inhoud", "partnerbijdrage",
        "adverteren",
      ]
    ),
    (
      .paywall,
      [
        "abonneren", "abonneer", "word abonnee", "alleen voor abonnees",
        "dit artikel is alleen voor abonnees…", "exclusief voor abonnees…", "al abonnee?…",
        "lees verder met…", "om verder te lezen…", "neem een abonnement…",
      ]
    ),
    (
      .account,
      [
        "inloggen", "log in", "registreren", "account aanmaken", "mijn account", "uitloggen",
        "wachtwoord vergeten?", "wachtwoord vergeten",
      ]
    ),
    (
      .nav,
      [
        "home", "menu", "zoeken", "zoek", "ga naar de inhoud", "ga naar inhoud",
        "naar de inhoud springen", "terug", "terug naar boven", "naar boven", "over ons",
        "contact", "privacybeleid", "privacyverklaring", "algemene voorwaarden", "disclaimer",
        "tags", "tags:…", "trefwoorden:…", "categorieën", "categorie:…", "onderwerpen:…",
        "u bent hier:…", "je bent hier:…", "sluiten", "inhoudsopgave", "colofon",
      ]
    ),
    (
      .paging,
      [
        "volgende", "vorige", "volgende artikel", "vorige artikel", "volgende pagina",
        "vorige pagina", "pagina {n} van {n}", "verder lezen", "lees verder", "meer laden",
        "toon meer", "bekijk alles", "alles bekijken",
      ]
    ),
    (
      .language,
      [
        "taal", "nederlands", "english version",
      ]
    ),
    (
      .disclaimer,
      [
        "aan dit artikel kunnen geen rechten worden ontleend…"
      ]
    ),
    (
      .copyright,
      [
        "alle rechten voorbehouden", "alle rechten voorbehouden…", "© …", "copyright…",
        "auteursrecht…",
      ]
    ),
    (
      .credits,
      [
        "door {x}", "bron:…", "bronnen:…", "foto:…", "foto's:…", "beeld:…", "afbeelding:…",
        "tekst:…", "auteur:…", "(anp)", "fotografie:…", "redactie:…",
      ]
    ),
    (
      .app,
      [
        "download de app…", "beschikbaar op google play", "beschikbaar in de app store",
      ]
    ),
    (
      .original,
      [
        "dit artikel verscheen eerder…", "oorspronkelijk gepubliceerd…", "vertaling:…",
      ]
    ),
    (
      .readtime,
      [
        "leestijd…", "{n} min leestijd", "{n} minuten leestijd", "luister",
        "luister naar dit artikel", "{n} keer bekeken",
      ]
    ),
    (
      .follow,
      [
        "volg ons", "volg ons op…", "volg", "volgen", "volg {x} op…", "facebook", "twitter",
        "instagram", "youtube", "whatsapp",
      ]
    ),
    (
      .report,
      [
        "meld een fout", "fout gezien?…", "foutje gezien?…", "tip de redactie…",
        "heb je een fout gezien?…", "rapporteren",
      ]
    ),
    (
      .dates,
      [
        "gepubliceerd op…", "gepubliceerd:…", "bijgewerkt op…", "bijgewerkt:…",
        "laatst bijgewerkt…", "laatste update…", "{n} uur geleden", "{n} minuten geleden",
        "{n} dagen geleden",
      ]
    ),
    (
      .player,
      [
        "laden", "laden…", "even geduld…", "video afspelen", "uw browser ondersteunt…",
        "schakel javascript in…",
      ]
    ),
  ]
}
