import TamisCore
import Testing

@testable import TamisNormalize

/// A text with `|` where a sentence begins.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let language: String
  let marked: String

  init(_ language: String, _ marked: String) {
    self.language = language
    self.marked = marked
  }

  var testDescription: String { "\(language): \(marked)" }
  var text: String { String(marked.filter { $0 != "|" }) }
  var sentences: [String] {
    marked.split(separator: "|").map { part in
      String(
        String.UnicodeScalarView(
          part.unicodeScalars.drop { $0.properties.isWhitespace }.reversed().drop {
            $0.properties.isWhitespace
          }.reversed()))
    }
  }
}

@Test(
  "Sentences",
  arguments: [
    SentenceCase("fr", "M. Dupont est parti.| Mme Martin reste.| Le Dr. Roux aussi."),
    SentenceCase("fr", "« Vraiment ? » dit-il.| « Oui. »| Elle sourit."),
    SentenceCase("fr", "Il a vu des lions, des tigres, etc.| Puis il est rentré."),
    SentenceCase("fr", "Voir p. 12 et art. 5 de la loi n° 2010.| La suite est connue."),
    SentenceCase("fr", "Les fruits, p. ex. les pommes, sont mûrs.| C'est l'automne."),
    SentenceCase("fr", "Né en 2008.| 23 épreuves l'attendent.| 1er prix en 2010."),
    SentenceCase("fr", "Au VIIIe siècle av. J.-C.| La Grèce commence.| Rien."),
    SentenceCase("fr", "J.-C. Marchand et A. L. Durand sont venus.| Ils dînent."),
    SentenceCase("fr", "Il prend de la vitamine C.| Elle aussi.| Bien."),
    SentenceCase("fr", "Il hésite...| Puis il part.| Elle attend... en vain."),
    SentenceCase("fr", "Ne pas ouvrir.| - Ne pas jeter.| - Garder au froid."),
    SentenceCase("fr", "Il a lutté.| il a gagné."),
    SentenceCase("fr", "Quoi (!) encore ?| Oui !| Non."),
    SentenceCase("fr", "Il y a 3,5 millions d'habitants à 1.200 m.| C'est peu."),
    SentenceCase("fr", "Elle dit : « Viens.| Je t'attends. »| Il vient."),
    SentenceCase("fr", "Le texte le dit.[12]| La suite aussi."),
    SentenceCase("fr", "1. Introduction au sujet.| 2. Méthode."),
    SentenceCase("fr", "Sur www.exemple.fr et exemple.com on lit tout.| Fin."),
    SentenceCase("fr", "Un vers sans fin\net sa suite.|\nUn autre"),
    SentenceCase("zh", "他来了。|她走了。|“真的吗？”他问。|《西城故事》上映。"),
    SentenceCase("zh", "媒体称之为“发现”。|“文化大革命”中停办。|（完）"),
    SentenceCase("zh", "他說：「你甚麼時候會回來？」|我不知道。|唉！|算了吧。"),
    SentenceCase("zh", "价格为3.5亿元，St. Louis也在内。|完了！？|好……也许吧。"),
    SentenceCase("zh", "不要緊。|……但是你說過。|主席同意；我也同意。"),
    SentenceCase("en", "Mr. Smith went to the U.S. Army base at 5 p.m. sharp.| He left."),
    SentenceCase("en", "\"Is it?\" she asked.| \"Yes.\"| He nodded."),
    SentenceCase("en", "J. R. R. Tolkien wrote it, i.e. the book (see p. 5).| It sold well."),
    SentenceCase("en", "He works at Acme Inc. in Boston.| They like him vs. Bob."),
    SentenceCase("en", "It cost $3.50.| It was cheap.| Wow!| Really?"),
    SentenceCase("en", "We agree, you and I.| Did you see Albert I. Jones, the one from Acme?"),
    SentenceCase("en", "She said, \"This is great.\"| He left.| iPhone sales rose 3.5 percent."),
    SentenceCase("en", "I meant ... well, it . . . is odd.| Yahoo! is a firm.| Is it [...] so?"),
    SentenceCase("en", "It was a cold\nnight in the city.|\nA new line"),
    SentenceCase("it", "Il Sig. Rossi è nato nel sec. XIX.| Costa 5,50 euro.| È vero?"),
    SentenceCase("es", "Vive en EE. UU. desde 1990.| Antes, en Lima."),
    SentenceCase("ja", "「行こう。」と彼は言った。|そうですか？"),
    SentenceCase("de", "Die Fa. Müller & Co. KG wurde von Friedrich II. gegründet.| Ihr gehört alles."),
    SentenceCase("de", "Am 3. Oktober kam Prof. Dr. Meier.| Er blieb z. B. bis zum 12. Juni."),
    SentenceCase("de", "„Lass uns essen!“, sagte sie.| „Gut.“| Er ging."),
    SentenceCase("de", "Das war 1995.| Der Rest ist bekannt, d. h. fast alles."),
    SentenceCase("es", "¡Hola!| ¿Cómo está la Sra. García?| El Dr. Ruiz llega a las 5."),
    SentenceCase("es", "Cuesta $12.5 aprox. en total.| Muy caro."),
    SentenceCase("ru", "Он живёт на ул. Ленина, д. 5.| Это в г. Москве."),
    SentenceCase("ja", "今日は。|元気ですか？|はい！"),
    SentenceCase("hi", "यह एक वाक्य है।| यह दूसरा है।"),
    SentenceCase("ar", "هل أنت بخير؟| نعم."),
  ])
func sentences(_ example: SentenceCase) throws {
  let result = try normalized(example.text, declared: example.language)
  #expect(result.sentences.map { slice(result.text, $0) } == example.sentences)
}

/// Golden rules of four languages, written for this project: titles, references, dates, numbers, quotations,
/// initials, marks that stand together.
@Test(
  "Golden rules",
  arguments: [
    SentenceCase("en", "The train left at 7 a.m. from St. Pancras.| It was full."),
    SentenceCase("en", "Gen. Lee met Sen. Obama, Rep. Pelosi and Gov. Brown.| They talked."),
    SentenceCase("en", "The firm (founded in 1990 by J. P. Morgan) grew.| Its shares rose 2.5%."),
    SentenceCase("en", "See fig. 3 and pp. 12-15.| The results are clear."),
    SentenceCase("en", "He asked: “Who’s there?”| Nobody answered."),
    SentenceCase("en", "She moved to Washington D.C. in May.| Her brother stayed."),
    SentenceCase("en", "The U.K. and the U.S. signed.| The treaty holds."),
    SentenceCase("en", "“I’m tired,” he said. | “Let’s go.”"),
    SentenceCase("en", "Prices rose by approx. 10 percent vs. last year.| Wages fell."),
    SentenceCase("en", "It was 3.14 m long.| 42 people saw it."),
    SentenceCase("en", "Dr. Jones, Ph.D., spoke for Smith & Co. yesterday.| We listened!"),
    SentenceCase("en", "Wait...| What?| No way!"),
    SentenceCase("de", "Der Zug fährt um 7.30 Uhr ab, d. h. bald.| Er ist voll."),
    SentenceCase("de", "Hr. Dr. med. Weber und Fr. Schmidt kommen.| Wir warten."),
    SentenceCase("de", "Am 24. Dezember 2019 schneite es.| Am 25. taute es."),
    SentenceCase("de", "Das 19. Jahrhundert begann 1801.| Es war lang."),
    SentenceCase("de", "Die Ausgaben (inkl. MwSt.) stiegen um ca. 3,5 Mio. Euro.| Das ist viel."),
    SentenceCase("de", "„Kommst du?“, fragte sie.| „Ja!“"),
    SentenceCase("de", "Siehe Abs. 2 Nr. 3 und S. 45.| Dort steht es."),
    SentenceCase("de", "Karl V. regierte lange.| Er starb 1558."),
    SentenceCase("de", "Der sog. Experte irrt usw.| Das ist bekannt."),
    SentenceCase("de", "Sie wohnt in der Hauptstraße 5.| Er auch."),
    SentenceCase("de", "Das entspr. Gesetz, bzw. die frz. Fassung, gilt.| Basta."),
    SentenceCase("de", "Was ist das?| Ein Test!| Gut..."),
    SentenceCase("es", "El Sr. Pérez y la Dra. Gómez llegaron a las 8 a. m. en punto.| Todos esperaban."),
    SentenceCase("es", "Véase la pág. 12 y el art. 5.| La ley es clara."),
    SentenceCase("es", "¿Vienes mañana?| ¡Claro que sí!| Hasta luego."),
    SentenceCase("es", "Nació en 1950 a.C., según se dice.| Nadie lo sabe."),
    SentenceCase("es", "Cuesta 1.250,50 euros aprox. en total.| Es mucho."),
    SentenceCase("es", "«¿Quién es?», preguntó.| «Soy yo», dijo ella."),
    SentenceCase("es", "Compró pan, leche, huevos, etc.| Luego volvió a casa."),
    SentenceCase("es", "La Avda. de América es larga.| Allí vive D. José."),
    SentenceCase("es", "El dpto. de ventas y la Cía. Ruiz firmaron.| Fue ayer."),
    SentenceCase("es", "Los EE. UU. ganaron.| El partido fue largo."),
    SentenceCase("es", "Dijo que no...| Y se fue."),
    SentenceCase("es", "Hay 3,5 millones de habitantes.| 12 murieron."),
    SentenceCase("it", "Il dott. Bianchi e la sig.ra Verdi arrivano alle 9.| Sono in ritardo."),
    SentenceCase("it", "Vedi pag. 12 e l’art. 5 del codice.| È chiaro."),
    SentenceCase("it", "«Chi è?» chiese.| «Sono io» rispose lei."),
    SentenceCase("it", "Costa 1.250,50 euro ca. in tutto.| È troppo."),
    SentenceCase("it", "Comprò pane, latte, uova, ecc.| Poi tornò a casa."),
    SentenceCase("it", "L’avv. Rossi, l’ing. Neri e l’on. Russo parlarono.| Fu noioso."),
    SentenceCase("it", "Nacque nel 50 a.C. a Roma.| Morì giovane."),
    SentenceCase("it", "Che bello!| Davvero?| Sì."),
    SentenceCase("it", "Il prof. G. B. Conti insegna.| Gli studenti ascoltano."),
    SentenceCase("it", "La S.p.A. di Torino è in crisi.| Gli operai protestano."),
    SentenceCase("it", "Non so...| Forse domani."),
    SentenceCase("it", "Sono 3,5 milioni.| 12 sono malati."),
  ])
func goldenRules(_ example: SentenceCase) throws { try sentences(example) }

@Test("Sentences end with their block", arguments: ["fr", "zh", "hi"])
func sentencesStayInBlocks(language: String) throws {
  let result = try normalized("Un titre sans point\n\nEt du texte, M.\n\nDupont", declared: language)
  #expect(result.sentences == result.blocks.map(\.span))
}
