/// The months' names in the languages whose pages are dated in words, with their abbreviations and cases.
enum MonthNames {
  /// - Parameter word: Lower case, as UTF-8, without a full stop.
  static func month(_ word: String) -> Int? { table[word] }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, names) in months.enumerated() {
      for name in names.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  // In the order en, fr, de, es, it, pt, nl, sv/no/da, pl, cs, ru, uk, el, tr, fi, hu, ro, id.
  private static let months = [
    """
    january jan janvier janv januar jänner jan. enero ene gennaio gen janeiro januari stycznia styczeń sty ledna \
    leden января январь янв січня ιανουαρίου ιαν ocak oca tammikuuta tammikuu január ianuarie ian
    """,
    """
    february feb febr février fevrier févr fév fevr februar feber febrero febbraio fevereiro fev februari lutego \
    luty lut února únor февраля февраль фев лютого φεβρουαρίου φεβ şubat şub helmikuuta helmikuu február februarie
    """,
    """
    march mar mars märz marz mrz mär maerz marzo março marco maart mrt marca marzec března březen марта март мар \
    березня μαρτίου μαρ mart maaliskuuta maaliskuu március martie maret
    """,
    """
    april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben апреля апрель апр квітня απριλίου απρ \
    nisan nis huhtikuuta huhtikuu április aprilie
    """,
    """
    may mai mayo maggio mag maio mei maj maja května květen мая май травня μαΐου μαϊου μαΐ mayıs toukokuuta \
    toukokuu május
    """,
    """
    june jun juin juni junio giugno giu junho czerwca czerwiec cze června červen июня июнь июн червня ιουνίου ιουν \
    haziran haz kesäkuuta kesäkuu június iunie
    """,
    """
    july jul juillet juil juli julio luglio lug julho lipca lipiec lip července červenec июля июль июл липня \
    ιουλίου ιουλ temmuz tem heinäkuuta heinäkuu július iulie
    """,
    """
    august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna srpen августа август авг серпня \
    αυγούστου αυγ ağustos ağu elokuuta elokuu augusztus agustus
    """,
    """
    september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz září сентября \
    сентябрь сен сент вересня σεπτεμβρίου σεπ eylül eyl syyskuuta syyskuu szeptember septembrie
    """,
    """
    october oct octobre oktober okt octubre ottobre ott outubro out października październik paź října říjen \
    октября октябрь окт жовтня οκτωβρίου οκτ ekim eki lokakuuta lokakuu október octombrie
    """,
    """
    november nov novembre noviembre novembro listopada listopad lis listopadu ноября ноябрь ноя нояб листопада \
    νοεμβρίου νοε kasım kas marraskuuta marraskuu noiembrie
    """,
    """
    december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro desember des grudnia grudzień \
    gru prosince prosinec декабря декабрь дек грудня δεκεμβρίου δεκ aralık ara joulukuuta joulukuu decembrie
    """,
  ]
}
