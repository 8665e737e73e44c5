/// Phrases of page chrome in German, by class. For the notation see `ChromePhrases`.
extension ChromePhrases {
  static let german: [(ChromeClass, [String])] = [
    (
      .share,
      [
        "teilen sie dies mit:", "jetzt teilen", "den artikel mit anderen teilen…",
        "diesen artikel teilen:", "like it? share it", "teilen", "teilen:", "artikel teilen",
        "beitrag teilen", "teilen mit", "teilen mit:", "auf facebook teilen", "auf twitter teilen",
        "auf x teilen", "bei facebook teilen", "per e-mail teilen", "per mail teilen",
        "teilen auf…", "diesen artikel teilen", "diesen beitrag teilen", "drucken",
        "artikel drucken", "seite drucken", "rezept drucken", "link kopieren", "link kopiert",
        "weiterempfehlen", "empfehlen", "e-mail", "e-mail senden", "tweet", "twittern",
        "klick, um…", "klicken, um…", "pinnen", "zum rezept", "zum rezept drucken pinnen",
        "versenden", "artikel versenden",
      ]
    ),
    (
      .react,
      [
        "%d bloggern gefällt das", "noch keine bewertungen", "noch keine bewertungen…",
        "gefällt mir", "gefällt mir {n}", "merken", "artikel merken", "merkliste",
        "auf die merkliste", "lesezeichen", "gefällt mir wird geladen…", "bloggern gefällt das…",
        "{n} bloggern gefällt das…", "später lesen", "speichern", "artikel speichern", "bewerten",
        "artikel bewerten", "jetzt spenden", "spenden",
      ]
    ),
    (
      .comments,
      [
        "bitte teilen sie uns ihre erfahrungen…",
        "bitte achten sie darauf, dass ihre kommentare…",
        "kommentare sind geschlossen", "keine kommentare kommentare sind geschlossen",
        "sie müssen sich einloggen, um…", "sie müssen angemeldet sein, um…", "diskussion im forum",
        "kommentar", "kommentare", "{n} kommentar", "{n} kommentare", "kommentare ({n})",
        "kommentar schreiben", "kommentar verfassen", "kommentare anzeigen", "kommentare lesen",
        "alle kommentare", "alle kommentare anzeigen", "keine kommentare", "noch keine kommentare",
        "schreibe einen kommentar", "schreiben sie einen kommentar",
        "schreibe einen kommentar antwort abbrechen", "hinterlasse einen kommentar",
        "hinterlasse eine antwort", "kommentar hinterlassen", "antwort abbrechen", "antworten",
        "deine e-mail-adresse wird nicht veröffentlicht…",
        "ihre e-mail-adresse wird nicht veröffentlicht…", "diskutieren sie mit…",
        "jetzt mitdiskutieren", "jetzt kommentieren", "kommentieren", "ihre meinung",
        "leserkommentare", "leserbriefe", "die kommentarfunktion…",
        "melden sie sich an, um zu kommentieren…", "du musst angemeldet sein, um…",
      ]
    ),
    (
      .related,
      [
        "hier geht es zur…", "hier geht es zum…", "alle artikel zu…",
        "top stellenangebote", "aktuelle stellenangebote", "top-jobs",
        "diese artikel könnten dich auch interessieren…", "diese artikel könnten sie auch interessieren…",
        "dieser artikel könnte sie auch interessieren…", "diese beiträge könnten…",
        "weitere infos unter…", "weitere beiträge aus…", "weitere tourentipps…",
        "weitere aktuelle themen…", "weitere informationen zum…", "top themen der redaktion",
        "empfehlungen aus der redaktion", "vorschau auf den nächsten artikel",
        "verwandte themenbereiche", "mehr kolumnen…", "mehr artikel…", "entdecke weitere…",
        "aktuelle meldungen", "aktuelle ausgabe", "lesen sie auch", "lesen sie auch:…",
        "lesen sie auch…", "lesen sie dazu auch…", "lesen sie mehr…", "lies auch…",
        "lesen sie weiter", "auch interessant", "auch interessant:…", "auch spannend:…",
        "das könnte sie auch interessieren…", "das könnte dich auch interessieren…",
        "das könnte ihnen auch gefallen", "das könnte dir auch gefallen",
        "das thema könnte dich auch interessieren…", "diese themen könnten…", "ähnliche artikel",
        "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte beiträge",
        "verwandte themen", "weitere artikel", "weitere beiträge", "weitere themen",
        "weitere nachrichten", "weitere meldungen", "weitere informationen", "weitere infos",
        "mehr zum thema", "mehr zum thema:…", "mehr dazu", "mehr dazu:…", "mehr lesen",
        "mehr lesen:…", "zum thema", "zum thema:…", "siehe auch", "siehe auch:…", "meistgelesen",
        "meistgelesene artikel", "meist gelesen", "die meistgelesenen artikel",
        "am meisten gelesen", "meistkommentiert", "neueste artikel", "neueste beiträge",
        "neueste nachrichten", "letzte beiträge", "aktuelle beiträge", "aktuelle artikel",
        "aktuelle nachrichten", "empfohlene artikel", "empfehlungen der redaktion",
        "unsere empfehlungen", "empfohlener redaktioneller inhalt", "beliebte artikel",
        "beliebte beiträge", "top-themen", "topthemen", "mehr anzeigen", "zu allen beiträgen",
        "passend zum thema", "aus dem archiv", "links zum thema", "externe links",
        "interessant für sie", "schlagzeilen", "dazu passend…", "lesetipp…", "lesetipps",
        "auch lesenswert…", "nächster artikel", "dieses thema im programm…",
        "ähnliche produkte", "passende produkte", "passendes zubehör", "passende artikel",
        "kunden kauften auch…", "kunden haben auch gekauft…", "kunden sahen auch…",
        "kunden haben sich ebenfalls angesehen…", "kunden, die diesen artikel…",
        "wird oft zusammen gekauft", "häufig zusammen gekauft", "zuletzt angesehen",
        "zuletzt angesehene artikel", "zuletzt angesehene produkte", "dazu passt…",
        "weitere artikel des verkäufers…",
      ]
    ),
    (
      .newsletter,
      [
        "nichts neues verpassen…", "nichts neues mehr verpassen…", "keine nachricht mehr verpassen…",
        "hier kostenlos anmelden", "jetzt kostenlos anmelden", "{n} nichts mehr versäumen",
        "lesen sie das {x} magazin. einfach digital…", "newsletter", "newsletter abonnieren",
        "newsletter bestellen", "unser newsletter", "unsere newsletter",
        "jetzt newsletter abonnieren", "zum newsletter anmelden",
        "melden sie sich für unseren newsletter an…", "melde dich für unseren newsletter an…",
        "abonnieren sie unseren newsletter…", "abonniere unseren newsletter…",
        "newsletter-anmeldung", "ihre e-mail-adresse", "deine e-mail-adresse", "e-mail-adresse",
        "e-mail adresse", "mit meiner anmeldung…", "ich bin mit der verarbeitung meiner daten…",
        "nach anmeldung…", "lust auf mehr?…", "jetzt anmelden", "sie möchten wöchentlich…",
        "eine abmeldung ist jederzeit möglich…", "nichts mehr verpassen…",
        "keine news mehr verpassen…",
      ]
    ),
    (
      .cookie,
      [
        "externer inhalt nicht verfügbar", "deine privatsphäre-einstellungen verhindern…",
        "ihre privatsphäre-einstellungen verhindern…", "privatsphäre-einstellungen ändern",
        "an dieser stelle findest du einen externen inhalt…",
        "an dieser stelle finden sie einen externen inhalt…",
        "an dieser stelle befindet sich ein externer inhalt…",
        "du kannst ihn dir mit einem klick anzeigen lassen…",
        "sie können ihn mit einem klick anzeigen lassen…", "{x}-inhalte erlauben",
        "ich bin damit einverstanden, dass mir…", "personenbezogene daten können an drittplattformen…",
        "link zum {x}-inhalt", "externe inhalte einbinden…", "externen inhalt anzeigen",
        "externe inhalte anzeigen",
        "informationen auf einem gerät speichern…", "genaue standortdaten und geräteeigenschaften…",
        "personalisierte inhalte, inhaltemessung…", "personalisierte anzeigen und anzeigenmessung…",
        "alle akzeptieren", "akzeptieren", "cookies akzeptieren", "alle cookies akzeptieren",
        "ablehnen", "alle ablehnen", "cookie-einstellungen", "cookie einstellungen",
        "cookies verwalten", "einstellungen verwalten", "zustimmen", "zustimmen und weiter",
        "diese website verwendet cookies…", "diese webseite verwendet cookies…",
        "wir verwenden cookies…", "wir nutzen cookies…", "wir und unsere partner…",
        "was sind cookies?", "mehr über cookies", "externer inhalt", "externe inhalte",
        "an dieser stelle finden sie externe inhalte…",
        "an dieser stelle befindet sich ein externer inhalt…", "hier finden sie externen inhalt…",
        "ich bin damit einverstanden, dass mir externe inhalte angezeigt werden…",
        "datenschutz-einstellungen", "externen inhalt anzeigen", "inhalt laden",
      ]
    ),
    (
      .ads,
      [
        "anzeige, enthält affiliate links", "enthält affiliate-links", "buch bestellen",
        "jetzt bestellen", "jetzt die aktuelle ausgabe bestellen", "die aktuelle ausgabe…",
        "besuchen sie unseren fan-shop", "jetzt neu! besuchen sie unseren…", "anzeige", "anzeigen",
        "werbung", "sponsored", "gesponsert", "advertorial", "anzeige:…", "- anzeige -",
        "werbepause", "partnerangebote", "partnerinhalte", "bezahlte anzeige", "affiliate-link",
        "affiliate-links", "*affiliate…", "mit einem sternchen…",
        "die mit * gekennzeichneten links…", "die mit einem * gekennzeichneten links…",
        "die mit sternchen…", "dieser artikel enthält affiliate-links…",
        "dieser beitrag enthält affiliate-links…", "jetzt im handel…", "jetzt im shop…",
        "zum shop", "zum angebot", "im shop ansehen",
      ]
    ),
    (
      .paywall,
      [
        "nur für abonnenten", "jetzt abonnieren", "abonnieren", "abo", "jetzt testen",
        "zugang freischalten", "jetzt weiterlesen", "jetzt weiterlesen…",
        "diesen artikel weiterlesen mit…", "sie haben bereits ein abo?…",
        "sie sind bereits abonnent?…", "bereits abonnent?…",
        "dieser artikel ist nur für abonnenten…", "dieser inhalt ist exklusiv für…",
        "exklusiv für abonnenten…", "weiterlesen mit…", "um weiterzulesen…",
        "lesen sie den vollständigen artikel…", "plus-artikel", "registrieren sie sich kostenlos…",
        "mit einem digitalabo…",
      ]
    ),
    (
      .account,
      [
        "anmelden", "einloggen", "login", "registrieren", "jetzt registrieren", "abmelden",
        "mein konto", "passwort vergessen", "passwort vergessen?", "benutzername",
        "noch kein konto?…", "noch kein mitglied?…", "angemeldet bleiben",
      ]
    ),
    (
      .nav,
      [
        "markiert mit", "zurück zum newsroom", "zurück zum lexikon", "zurück zum…", "zurück zur…",
        "der beitrag wurde am {x} veröffentlicht und wurde unter…", "der beitrag wurde am…",
        "dieser eintrag wurde am…", "sofern nicht anders ausgewiesen, stehen inhalte…",
        "startseite", "zur startseite", "menü", "menü öffnen", "menü schließen", "suche", "suchen",
        "zum inhalt", "zum inhalt springen", "direkt zum inhalt", "zum hauptinhalt springen",
        "zur navigation", "navigation", "nach oben", "zum seitenanfang", "seitenanfang",
        "impressum", "datenschutz", "datenschutzerklärung", "kontakt", "über uns", "agb", "hilfe",
        "sitemap", "barrierefreiheit", "inhaltsverzeichnis", "inhalt", "schließen", "zurück",
        "zurück zur übersicht", "zurück zur startseite", "zur übersicht", "übersicht",
        "sie sind hier", "sie sind hier:…", "schlagwörter", "schlagworte", "schlagwort:…",
        "schlagwörter:…", "schlagworte:…", "stichworte:…", "stichwörter:…", "tags", "tags:…",
        "themen", "themen:…", "kategorien", "kategorien:…", "kategorie:…", "rubrik:…", "ressort:…",
        "dieser eintrag wurde veröffentlicht in…", "dieser beitrag wurde unter…",
        "veröffentlicht in…", "veröffentlicht unter…", "verschlagwortet mit…", "abgelegt unter…",
        "archiv", "karriere", "mediadaten", "presse", "zum anfang", "permalink", "permanentlink",
        "permanenter link…", "alle beiträge anzeigen", "alle beiträge von…",
        "zeige alle beiträge von…", "zeige alle beiträge…", "zum hauptmenü", "beitragsnavigation",
        "direktlink", "kurzlink",
      ]
    ),
    (
      .paging,
      [
        "... weiter zu…", "... mehr", "… mehr", "mehr •••", "zur nächsten seite", "weiter",
        "weiterlesen", "mehr", "weitere", "nächste seite", "vorherige seite", "vorheriger artikel",
        "nächster beitrag", "vorheriger beitrag", "vorheriger beitrag:…", "nächster beitrag:…",
        "zurück weiter", "seite {n} von {n}", "auf seite {n}…", "mehr laden", "mehr erfahren",
        "alle anzeigen", "alles anzeigen", "ausklappen", "artikel anzeigen",
        "ganzen artikel lesen", "lesen sie weiter auf…", "lesen sie auf der nächsten seite…",
        "ältere beiträge", "neuere beiträge",
      ]
    ),
    (
      .language,
      [
        "sprache", "sprache wählen", "in english", "englische version", "zur englischen version…",
        "read in english", "deutsch", "english version",
      ]
    ),
    (
      .disclaimer,
      [
        "hinweis: dieser artikel enthält…", "hinweis zum artikel…",
        "hinweis zur datenübermittlung…", "haftungsausschluss", "haftungsausschluss:…",
        "disclaimer", "disclaimer:…", "hinweis der redaktion…", "anmerkung der redaktion…",
        "risikohinweis…", "dieser artikel stellt keine anlageberatung dar…",
        "dieser text entspricht den vorgaben…", "dieser artikel dient nur…",
        "dieser artikel enthält nur allgemeine hinweise…", "alle angaben ohne gewähr…",
        "keine anlageberatung…",
      ]
    ),
    (
      .copyright,
      [
        "dieses werk ist lizenziert unter…",
        "alle rechte vorbehalten", "alle rechte vorbehalten…", "© …", "copyright…",
        "nachdruck verboten…", "nachdruck nur…", "urheberrechtlich geschützt…",
      ]
    ),
    (
      .credits,
      [
        "(symbolbild)", "(symbolfoto)", "symbolbild", "symbolfoto", "symbolbild:…",
        "von {x}", "quelle:…", "quellen:…", "foto:…", "fotos:…", "bild:…", "bilder:…",
        "titelbild:…", "beitragsbild:…", "bildquelle:…", "bildnachweis:…", "bildnachweise:…",
        "bildrechte:…", "text:…", "autor:…", "autorin:…", "autoren:…", "redaktion:…", "foto von…",
        "bild von…", "fotograf:…", "fotocredit:…", "mit material von…", "mit material der…",
        "mit agenturmaterial…", "(dpa)", "dpa", "grafik:…", "illustration:…", "video:…",
        "pressekontakt:…", "ansprechpartner:…", "stellvertretend für…", "rückfragen an…",
        "pressekontakt", "pressemitteilung", "original-content von:…", "bild via…",
      ]
    ),
    (
      .app,
      [
        "mit diesem button kannst du diese podcast-episode…",
        "app herunterladen", "jetzt app herunterladen", "zur app", "in der app öffnen",
        "laden sie unsere app…", "jetzt bei google play", "laden im app store",
        "hier gibt es die app…", "hier gibt es die nachrichten von…", "qr-code scannen…",
      ]
    ),
    (
      .original,
      [
        "dies ist eine maschinelle übersetzung…", "dieser text wurde maschinell übersetzt…",
        "originalartikel", "zum originalartikel", "zum original", "original anzeigen",
        "originaltext anzeigen", "dieser artikel erschien zuerst…", "dieser text erschien zuerst…",
        "dieser beitrag erschien zuerst…", "der artikel erschien zuerst…",
        "der beitrag {x} erschien zuerst auf…", "zuerst erschienen…", "aus dem englischen…",
        "adaptiert von…",
      ]
    ),
    (
      .readtime,
      [
        "schriftgröße anpassen", "schriftgröße anpassen!…",
        "lesezeit…", "lesedauer…", "{n} min lesezeit", "{n} min. lesezeit", "{n} minuten lesezeit",
        "{n} min", "{n} min.", "vorlesen", "artikel anhören", "artikel vorlesen", "anhören",
        "hören", "schriftgröße", "schriftgrösse", "{n} aufrufe", "{n} mal gelesen",
      ]
    ),
    (
      .follow,
      [
        "folgen", "folgen sie uns", "folgen sie uns auf…", "folge uns", "folge uns auf…",
        "folgt uns auf…", "besuchen sie uns auf…", "sie lesen gern…", "jetzt fan werden",
        "bleiben sie auf dem laufenden…", "bleib auf dem laufenden…", "facebook", "twitter",
        "instagram", "youtube", "whatsapp", "xing", "linkedin", "pinterest",
      ]
    ),
    (
      .report,
      [
        "fehler gefunden?…", "fehler gefunden?", "fehler melden", "fehler im artikel…", "feedback",
        "feedback geben", "haben sie einen fehler entdeckt?…", "haben sie einen fehler gefunden?…",
        "korrekturhinweis…", "war dieser artikel hilfreich?…", "melden", "beitrag melden",
        "schreiben sie uns…", "leserbrief schreiben", "ihr feedback…",
        "hat ihnen der artikel gefallen?…", "wie hilfreich war…", "kontakt zur redaktion",
      ]
    ),
    (
      .dates,
      [
        "stand:…", "veröffentlicht am…", "veröffentlicht:…", "aktualisiert am…", "aktualisiert:…",
        "zuletzt aktualisiert…", "zuletzt geändert…", "letzte aktualisierung…", "letzte änderung…",
        "erstellt am…", "erschienen am…", "datum:…", "publiziert:…", "publiziert am…",
        "vor {n} stunden", "vor {n} minuten", "vor {n} tagen", "vor {n} stunden aktualisiert",
      ]
    ),
    (
      .player,
      [
        "ein beitrag geteilt von {x}", "sieh dir diesen beitrag auf instagram an",
        "vergrößern", "bild anzeigen", "bild schließen", "bild anzeigen bild schließen",
        "bild vergrößern", "bild herunterladen", "grafik herunterladen", "video starten",
        "video starten, abbrechen mit escape", "video abspielen",
        "audio starten, abbrechen mit escape", "wird geladen", "wird geladen…", "laden…", "lädt…",
        "bitte warten…", "bitte aktivieren sie javascript…", "ihr browser unterstützt…",
        "dieses video ist nicht verfügbar…", "vollbild", "stummschalten", "zum audio-player…",
        "video-player", "link des videos", "video", "audio", "bildergalerie", "zur bildergalerie",
        "fotostrecke", "zur fotostrecke", "galerie",
      ]
    ),
  ]
}
