import TamisCore
import Testing

/// Sentences of French that are easy to read wrongly, each with its reason. Dates count from Wednesday, 2024-11-06.
@Test(
  "Hard sentences of French",
  arguments: [
    ("fr", "Il reste un peu de pain.", []),  // un peu counts nothing
    // Neuve is new, neuf cents a number.
    (
      "fr", "La maison neuve est à neuf cents mètres.",
      ["neuf cents mètres | quantity | 900 | meter"]
    ),
    ("fr", "Un homme et une femme attendent.", []),  // un and une are articles
    ("fr", "Il avait neuf vies.", ["neuf | number | 9"]),  // neuf before a plural counts
    ("fr", "Le GPT-4 et l'A380 sont sortis.", []),  // codes
    ("fr", "La version 3.2.1 corrige un défaut.", []),  // a version
    // A telephone number, then a time.
    (
      "fr", "Appelez le 06 12 34 56 78 avant midi.",
      ["avant midi | time | ../T12:00"]
    ),
    // A score counts nothing.
    ("fr", "Le score était de 3-1 à la mi-temps.", []),
    ("fr", "Il habite un T2 de 45 m².", ["45 m² | quantity | 45 | square-meter"]),  // T2 is a flat
    // Sur deux is no hour.
    (
      "fr", "Un lundi sur deux, elle nage.",
      ["lundi | date | 2024-11-04", "deux | number | 2"]
    ),
    // A week after the coming Monday.
    ("fr", "Elle revient lundi en huit.", ["lundi en huit | date | 2024-11-18"]),
    // Two weeks after the coming Thursday.
    (
      "fr", "Rendez-vous jeudi en quinze.",
      ["jeudi en quinze | date | 2024-11-21"]
    ),
    // Counted from the end.
    (
      "fr", "Le dernier lundi de mars 2025 est férié.",
      ["Le dernier lundi de mars 2025 | date | 2025-03-31"]
    ),
    // ISO weeks: the one with the first Thursday.
    (
      "fr", "La première semaine d'octobre 2024 fut calme.",
      ["La première semaine d'octobre 2024 | date | 2024-W40"]
    ),
    // The week that holds the day.
    (
      "fr", "La semaine du 7 octobre 2024 sera longue.",
      ["La semaine du 7 octobre 2024 | date | 2024-W41"]
    ),
    // The half of a month.
    (
      "fr", "La deuxième quinzaine d'avril 2025.",
      ["La deuxième quinzaine d'avril 2025 | date | 2025-04-16/2025-05-01"]
    ),
    // The month of the reference date.
    (
      "fr", "Nous fermons à la fin du mois.",
      ["à la fin du mois | date | 2024-11-21/2024-12-01"]
    ),
    // Up to its end.
    (
      "fr", "Le reste de la semaine est libre.",
      ["Le reste de la semaine | date | 2024-11-06/2024-11-11"]
    ),
    // A stretch, no single day.
    (
      "fr", "Il part dans les 15 jours.",
      ["dans les 15 jours | date | 2024-11-06/2024-11-21"]
    ),
    // Two units, one date.
    (
      "fr", "Il y a trois semaines et deux jours.",
      ["Il y a trois semaines et deux jours | date | 2024-10-14"]
    ),
    // Counted from a feast.
    (
      "fr", "Deux jours après Noël 2024, il neigea.",
      ["Deux jours après Noël 2024 | date | 2024-12-27"]
    ),
    // Counted from a day.
    (
      "fr", "Trois jours avant le 15 mai 2025.",
      ["Trois jours avant le 15 mai 2025 | date | 2025-05-12"]
    ),
    // No day of the month.
    (
      "fr", "Les trois derniers mois furent secs.",
      ["Les trois derniers mois | date | 2024-08-06/2024-11-06"]
    ),
    // A count of weeks in a year.
    (
      "fr", "Les deux premières semaines de 2025.",
      ["Les deux premières semaines de 2025 | date | 2024-12-30/2025-01-13"]
    ),
    // Computed, western.
    (
      "fr", "Pâques 2025 tombe en avril.",
      ["Pâques 2025 | date | 2025-04-20", "avril | date | 2025-04"]
    ),
    // Fifty days after Easter.
    (
      "fr", "Le lundi de Pentecôte 2025 est chômé.",
      ["Le lundi de Pentecôte 2025 | date | 2025-06-09"]
    ),
    // Thirty-nine days after Easter.
    (
      "fr", "Le jeudi de l'Ascension 2025.",
      ["Le jeudi de l'Ascension 2025 | date | 2025-05-29"]
    ),
    // By the Julian calendar.
    ("fr", "Pâques orthodoxes 2024.", ["Pâques orthodoxes 2024 | date | 2024-05-05"]),
    // By the Chinese calendar.
    (
      "fr", "Le Nouvel An chinois 2025.",
      ["Le Nouvel An chinois 2025 | date | 2025-01-29"]
    ),
    // By the Islamic calendar.
    ("fr", "L'Aïd el-Fitr 2025 approche.", ["L'Aïd el-Fitr 2025 | date | 2025-03-30"]),
    // A feast of thirty days.
    (
      "fr", "Le ramadan 2025 dure un mois.",
      ["Le ramadan 2025 | date | 2025-03-01/2025-03-31", "un mois | duration | P1M"]
    ),
    // Hours, not a length.
    (
      "fr", "Ouvert de 9h à 18h.",
      ["de 9h à 18h | time | 2024-11-06T09:00/2024-11-06T18:00"]
    ),
    // A day with a bound.
    (
      "fr", "Jeudi avant 17h, appelez-moi.",
      ["Jeudi avant 17h | datetime | ../2024-11-07T17:00"]
    ),
    // A day with a bound.
    (
      "fr", "Le 20 à partir de 10h.",
      ["Le 20 à partir de 10h | datetime | 2024-11-20T10:00/.."]
    ),
    // The day behind goes for both.
    (
      "fr", "Entre 9h30 et 11h jeudi.",
      ["Entre 9h30 et 11h jeudi | datetime | 2024-11-07T09:30/2024-11-07T11:00"]
    ),
    ("fr", "Il est huit heures et quart.", ["huit heures et quart | time | T08:15"]),  // told by il est
    ("fr", "Le train part à 5.12.", ["5.12 | time | T05:12"]),  // à tells that it is an hour
    // A part of a part of the day.
    ("fr", "En fin d'après-midi, il plut.", ["En fin d'après-midi | time | TAF"]),
    // The day behind the part.
    (
      "fr", "La matinée du 15 février 2025.",
      ["La matinée du 15 février 2025 | datetime | 2025-02-15TMO"]
    ),
    // Switzerland and Belgium.
    (
      "fr", "Cela coûte septante francs suisses.",
      ["septante francs suisses | money | 70 | CHF"]
    ),
    ("fr", "Il a nonante-deux ans.", ["nonante-deux ans | duration | P92Y"]),  // Belgium
    ("fr", "Huitante-cinq élèves.", ["Huitante-cinq | number | 85"]),  // Vaud
    // The Swiss apostrophe groups.
    ("fr", "Le prix est de 1'250.50 CHF.", ["1'250.50 CHF | money | 1250.5 | CHF"]),
    // Canada: a comma, a sign behind.
    ("fr", "Ça vaut 1 234,56 $ CA.", ["1 234,56 $ CA | money | 1234.56 | CAD"]),
    // Spelled percent.
    (
      "fr", "Quatre-vingt-dix-sept pour cent.",
      ["Quatre-vingt-dix-sept pour cent | percent | 97 | percent"]
    ),
    // The scale goes for both.
    (
      "fr", "Entre 10 et 15 millions d'euros.",
      ["Entre 10 et 15 millions d'euros | money | [10000000,15000000] | EUR"]
    ),
    ("fr", "Moins de la moitié.", []),  // half, no numeral here
    ("fr", "Le 31 février n'existe pas.", ["31 | number | 31"]),  // no such day
    ("fr", "Le XXIe siècle commence.", ["Le XXIe siècle | date | 20"]),  // a century
    ("fr", "Les années 90 sont loin.", ["Les années 90 | date | 199"]),  // a decade
    ("fr", "Il court 2,5 km par jour.", ["2,5 km | quantity | 2.5 | kilometer"]),  // a quantity
    // Two counts, fois is no unit.
    ("fr", "Deux fois sur trois.", ["Deux | number | 2", "trois | number | 3"]),
    // Two bounds, one interval.
    (
      "fr", "Plus de 10 et moins de 20 candidats.",
      ["Plus de 10 et moins de 20 | number | (10,20)"]
    ),
    // A weight, the money is called livre sterling.
    (
      "fr", "Il pèse 3 livres.",
      ["3 livres | quantity | 3 | pound"]
    ),
    ("fr", "Fin mars, tout change.", ["Fin mars | date | 2025-03-21/2025-04-01"]),  // the last third
    ("fr", "Mi-décembre, tout gèle.", ["Mi-décembre | date | 2024-12-11/2024-12-21"]),  // the middle third
    ("fr", "Le 2e trimestre 2024 fut bon.", ["Le 2e trimestre 2024 | date | 2024-Q2"]),  // a quarter
    ("fr", "Un mois sur deux.", ["Un mois sur deux | set | P2M"]),  // every other month
    ("fr-BE", "Septante-sept pour cent.", ["Septante-sept pour cent | percent | 77 | percent"]),  // Belgium
    ("fr-BE", "Nonante et un euros.", ["Nonante et un euros | money | 91 | EUR"]),  // Belgium
    // The twenty-first of July.
    (
      "fr-BE", "La fête nationale belge 2025.",
      ["La fête nationale belge 2025 | date | 2025-07-21"]
    ),
    ("fr-CH", "Huitante francs.", ["Huitante francs | money | 80 | CHF"]),  // Vaud
    // The first of August.
    (
      "fr-CH", "La fête nationale suisse 2025.",
      ["La fête nationale suisse 2025 | date | 2025-08-01"]
    ),
  ] as [(String, String, [String])])
func hardFrench(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}
