import TamisCore
import Testing

/// Digits that point, name or label and count nothing, each rule beside what it must leave alone. Dates count from
/// Wednesday, 2024-11-06.
@Test(
  "Pointers, labels and names of things",
  arguments: [
    ("fr", "Étape 2 /6 : lavez les poireaux.", []),
    ("fr", "Il en reste 2 /6 au fond.", ["2 | number | 2", "6 | number | 6"]),
    ("fr", "Paru au J.O. L 212 de la semaine passée.", ["semaine passée | date | 2024-W44"]),
    ("fr", "Selon l'article 12, paragraphe 4, point 2, la taxe tombe.", []),
    ("fr", "Lisez le paragraphe 3, points 1 et 2.", []),
    ("fr", "Il marque un point 1 fois sur deux.", ["1 | number | 1", "deux | number | 2"]),
    ("fr", "Un reportage de France 3 Bretagne.", []),
    ("fr", "La France 3 Suisses l'ont traversée.", ["3 | number | 3"]),
    ("fr", "Il joue en Premier League depuis le premier jour.", ["premier | ordinal | 1"]),
    ("fr", "Le niveau 2 du jeu, le groupe 4.", []),
    ("fr", "Un groupe 3 fois plus grand.", ["3 | number | 3"]),
    ("zh", "见第21-24页和第30—35页。", []),
    ("zh", "一共21-24页。", ["21-24 | number | [21,24]"]),
    ("zh", "店开在2、3级城市和三四线城市。", []),
    ("zh", "买了2、3斤米。", ["2、3斤 | quantity | [2,3] | x-jin"]),
    ("zh", "来日方长，哪一年再来日本？", []),
    ("zh", "“水星―700”试验用了700天。", ["700天 | duration | P700D"]),
    ("zh", "一年再来。", ["一年 | duration | P1Y"]),
    ("en", "See chap. 4 and ch. 9 of the guide.", []),
    ("en", "The oak [page 31] still stands.", []),
    (
      "en", "It is doi: 10.2345/kites.7 or 10.2345/9 of it.",
      ["10.2345 | number | 10.2345", "9 | number | 9"]
    ),
    ("en", "Posted (No. 4711883) by the mayor.", []),
    ("en", "Sections 3, 5, 8, 11 and 12 apply.", []),
    ("en", "He has it shot in 5.4K/60p with a 6082-T6 frame.", []),
    ("en", "A budget of 5.4K and 6082 frames", ["5.4K | number | 5400", "6082 | number | 6082"]),
    ("en", "It ran on Mapmark©2003, ©2003.", ["2003 | date | 2003"]),
    ("en", "House (214A) of flat 331A.", []),
    ("en", "She won a 4-hour game 7-6 (4).", ["4-hour | duration | PT4H"]),
    ("en", "A flow of mol m-2 s-1, from 2 m-3 m.", ["from 2 m-3 m | quantity | [2,3] | meter"]),
    ("en", "A group 2 hydrangea, as at level 2, and levels 1 and 4.", []),
    ("en", "They group 3 boxes together.", ["3 | number | 3"]),
    ("en", "They group 3 people together.", ["3 | number | 3"]),
    ("en", "In the placebo group 45 had fever.", ["45 | number | 45"]),
    ("en", "We passed levels five and six.", []),
    ("en", "It is level two times a day.", ["two | number | 2"]),
    (
      "en", "See 12 Mill. L. Rev. 345, 348 (1991) and 7 F.3d 21 (2d Cir. 1993).",
      ["1991 | date | 1991", "1993 | date | 1993"]
    ),
    ("en", "We ate 12 Mill. pies.", ["12 | number | 12"]),
    ("en", "I want a friend, one that's loyal.", []),
  ] as [(String, String, [String])])
func pointersAndLabels(tag: String, text: String, expected: [String]) throws {
  #expect(try annotated(text, tag).numbers.map(summary) == expected)
}
