/// Abbreviations by language, in lower case and without their last full stop: our own and CLDR's lists of
/// what ends no sentence, without the words among these that often do.
struct AbbreviationLists: Sendable {
  /// Empty for those of all languages.
  var language = ""
  /// Single letters that are words.
  var shortWords = ""
  /// Before a name, where they are written with a capital; else they are words.
  var titles = ""
  var beforeName = ""
  var beforeNumber = ""
  var anywhere = ""
  /// Words that begin a sentence after an initial or an ordinal.
  var starters = ""

  static let all: [AbbreviationLists] = [
    common, french, english, german, spanish, italian, portuguese, dutch, danish, russian, polish, czech,
  ]

  private static let common = AbbreviationLists(
    beforeName: "dr drs prof mr mrs ms st vs cf mgr",
    beforeNumber: "p pp no nr n° nº fig vol tab art",
    anywhere: "etc ca ed al op cit ibid ltd inc corp co jr sr tel")

  private static let french = AbbreviationLists(
    language: "fr", shortWords: "a à y ô", titles: "m mm me mes cap col",
    beforeName: """
      mme mmes mlle mlles mgr dr drs pr prof ste sts stes gén gal cdt lt sgt adj amb fr ing bd
      bld boul av apr ex env éd dir coll trad rév intr prés min sén dép bibl cie rte imp pl fg vve p.ex c.-à-d
      c.à.d i.e e.g r.p s.m s.a.r s.e s.exc collab config imprim syst hôp broch symb anc voit graph édit niv
      éval indus équiv illustr acoust encycl append exempl synth dict gouv trav
      """,
    beforeNumber: """
      p pp n nos n° nº num art al alin fig vol t tom chap ch § sect liv l v vv f ff fol fasc ill tabl tb annexe
      rm réf cat par
      """,
    anywhere: """
      etc hab tél fax ht larg long max moy min sec hr hrs janv févr avr juil sept oct nov déc lun mar mer jeu
      ven sam dim adr dép arr bull auj invar fém masc sing plur adv subst syn ant lat gr angl all esp ital
      anon quart ann categ dest publ imm juill doc
      """,
    starters: """
      le la les l un une des du de d il elle ils elles on nous vous je j tu ce cet cette ces c ça cela ceci en dans
      sur pour par avec sans mais et or donc car selon après avant depuis à au aux son sa ses leur leurs notre
      votre mon ma mes qui que qu quand si lorsque puis alors ainsi aussi comme chez entre vers très tout tous
      toute toutes aucun plusieurs certains quelques chaque où n s y ne se pourtant cependant enfin ensuite
      parmi malgré durant pendant voici voilà
      """)

  private static let english = AbbreviationLists(
    language: "en", shortWords: "a i",
    beforeName: """
      mr mrs ms messrs mmes dr drs prof gen col maj capt cpt lt sgt cpl pvt adm cmdr sen rep gov pres rev fr
      hon supt insp det amb atty msgr st ste mt ft vs viz cf e.g i.e eg ie esp mgr comm phys lt.cdr hon.b.a
      """,
    beforeNumber: """
      p pp no nos art fig figs vol vols sec sect ch chap ed eds para pt nr eq ref refs num fn abs ex
      """,
    anywhere: """
      etc inc ltd corp co bros llc plc jr sr esq ave blvd rd hwy bldg dept univ assn est approx appt min max
      misc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m al
      adj adv var diff exec cont yr yrs org sq
      """,
    starters: """
      the a an this that these those it he she we they you i his her its our their my your in on at for from by with
      to as if when while after before but and or so then there here what who why how where since although though
      however not did do does is are was were can could will would should has have had let yes no some many most one each every both all even such
      """)

  private static let german = AbbreviationLists(
    language: "de",
    beforeName: """
      dr prof mio mrd hr hrn fr frl st sr jr ing dipl mag med phil jur rer nat hrsg vgl bzw ggf evtl z.b z. b d.h u.a
      zzgl inkl exkl einschl insb insbes sog gen geb gest verh ehem ev kath bspw vs kgl hl gebr fa co frz
      entspr ausg eigtl urspr ursprüngl dipl.-ing dipl.-kfm kfm geograph phys schwäb schweiz österr röm
      röm.-kath südd chin tägl mtl näml allg jew abt fam verf i.a i.v i.r i.h z.hd p.adr a.d d.ä d.j m.e m.w
      u.u u.v.a ausschl bibl hbf jahrh hptst
      """,
    beforeNumber: "nr s bd abb abs art kap tab tel aufl jg ziff str anm fn §",
    anywhere: """
      usw etc ca min max mill tsd std sek jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do
      sa so jh jhdt chr usf u.ä o.ä dgl a.a.o ff f dtzd pfd ztr n.chr v.chr n.u.z v.u.z a.rh a.m u.a.w.g o.b
      o.g ggfs
      """,
    starters: """
      dort der die das ein eine einer eines im in am an auf aus bei mit nach von zu es er sie wir ihr ich man dies diese
      dieser dieses und aber oder doch denn wenn als wie so da dann auch nur nicht für über unter vor seit durch
      trotz während sein seine ihre sein dabei damit dazu daher zudem bei bis was wer wo
      """)

  private static let spanish = AbbreviationLists(
    language: "es", shortWords: "a o e y u",
    beforeName: """
      cía sr sra srta sres sras d dña dn dr dra dres prof profa lic ing arq gral cnel cap tte sgto mons fr sto sta
      san ud uds vd vds av avda c pza p.ej ej cf vs ee excmo excma ilmo ilma rvdo dir mtro excmos excmas ilmos
      ilmas exmo exma exmos exmas rvdos rvdmo rvdmos afmo afma licdo licda lcdo lcda ldo lda ntra ntro srtas
      srs hnos dtor dto dpto dptos depto deptos prov emm vid v.gr cfr trab drs vda
      """,
    beforeNumber: """
      p pp pág págs núm núms n nº n° art arts fig vol t cap caps tel tfno tomo ed figs
      """,
    anywhere: """
      etc hs hab aprox máx mín ene feb mar abr may jun jul ago sep sept oct nov dic a.m p.m ee.uu uu s.a
      lun mié jue vie sáb dom rdos sdad bco ltda ltdo corp jj.oo rr.hh ff.cc ss.mm ss.aa e.c a.c d.c mss desc
      bol doc trad
      """,
    starters: """
      el la los las un una unos unas en de del al con por para sin sobre según tras desde hasta entre este esta
      estos estas ese esa eso esto aquel su sus mi tu nuestro y e o pero si no cuando como que quien donde se lo
      le es fue era hay ya también además así muy más
      """)

  private static let italian = AbbreviationLists(
    language: "it", shortWords: "a e o i è",
    beforeName: """
      sig sigg sig.ra sig.na sig.re sign dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col
      cap ten mons don s ss p.es es cfr vs v v.cte dir amm egr gent spett ill psicol mitt div
      """,
    beforeNumber: """
      p pp pag pagg n nn nr num art artt fig vol cap tel tav sec all sez tab liv
      """,
    anywhere: """
      ecc etc ca c min max gen feb mar apr mag giu lug ago set sett ott nov dic lun mar mer gio ven sab dom az
      meteor idraul econ mod n.b n.d.a n.d.t n.d.e o.d.g s.p.a c.p c.c.p p.i a.c d.c ag
      """,
    starters: """
      il lo la i gli le un uno una l di a da in con su per tra fra del della dei nel nella al alla dal questo questa
      quello quella e ed o ma se non che chi come quando dove anche poi si ci è sono era ha hanno suo sua loro
      """)

  private static let portuguese = AbbreviationLists(
    language: "pt", shortWords: "a o e é à",
    beforeName: """
      sr sra srs sras srta d dr dra drs prof profa eng arq gen cel cap ten dom frei sto sta av r ex p.ex cf v
      exmo exma ilmo ilma exmos exmas dras pe n.sra eletrôn
      """,
    beforeNumber: """
      p pp pág págs n nº n° núm art arts fig vol cap tel séc caps fl fls ff fasc índ cód
      """,
    anywhere: """
      etc hab aprox máx mín jan fev mar abr mai jun jul ago set out nov dez ltda cia s.a psicol fisiol astron
      geom trad arquit univ transp liter lat adm fot créd jur anat fís matem neol esp ingl tecnol símb filos
      aux arit lin méd odont odontol org álg relat organiz hist fem pol cx quím mús agric pron autom bras comp
      pq arqueol náut biogr círc fac apart tec sociol gram elem máq eletr prod ref obs contab educ desc próx
      a.c d.c
      """,
    starters: """
      o a os as um uma em no na nos nas de do da dos das com por para sem sobre segundo após desde até entre este
      esta isso isto ele ela eles elas seu sua e ou mas se não quando como que quem onde é foi era há já também
      """)

  private static let dutch = AbbreviationLists(
    language: "nl",
    beforeName:
      "dhr mevr mw mr dr drs ing ir prof ds st jhr bijv bv d.w.z m.n o.a resp vgl zgn t.a.v t.o.v i.v.m incl excl",
    beforeNumber: "blz p pp nr art afb hfst dl fig tel",
    anywhere: "enz e.d e.a ca etc jan feb mrt apr jun jul aug sep sept okt nov dec n.v b.v",
    starters:
      "de het een in op van voor met door bij naar uit om te als toen dit dat deze die er hij zij ze wij we ik en maar of ook"
  )

  private static let danish = AbbreviationLists(
    language: "da",
    beforeName:
      "hr fr dr prof ing sct skt bl f.eks fx feks mht bl.a bla dvs d.v.s ift jf jfr pga vedr m.h.t evt inkl ekskl red",
    beforeNumber: "s nr art fig kap stk tlf kl bd",
    anywhere: "osv m.v mv m.m mm o.l ol ca mio mia kr jan feb apr jun jul aug sep sept okt nov dec pct tlf",
    starters:
      "den det de en et i på af for med til ved fra om han hun vi jeg der som og men når hvis dette disse hvad hvor hvorfor hvordan hvem"
  )

  private static let russian = AbbreviationLists(
    language: "ru", shortWords: "я и в с к о у",
    beforeName: """
      г гг гр ул пл пр просп пер д кв стр корп им акад проф доц инж ред изд см ср напр т.е т.н т.к т.о св тов
      г-н г-жа о р оз обл респ м ген полк кап пгт отд
      """,
    beforeNumber: "с стр рис табл гл т ч п пп ст № вып кн разд тел",
    anywhere: """
      т.д т.п др пр тыс млн млрд руб коп мин сек час кг км см мм янв февр апр авг сент окт нояб дек н.э в вв
      """,
    starters:
      "он она они это в на и но с по из от для как что мы я вы не его её их при после до также так если когда"
  )

  private static let polish = AbbreviationLists(
    language: "pl", shortWords: "i w z o u a",
    beforeName: "dr prof inż mgr ks bp gen płk kpt por św ul al pl im np tzn tzw wg ww pt m.in ds red",
    beforeNumber: "s str nr rys tab tel art ust pkt t rozdz",
    anywhere: "itd itp in tys mln mld zł gr godz min sek r w ok",
    starters: "w na z i o do po za od przez dla ten ta to te on ona oni jest był nie jak co gdy ale więc się")

  private static let czech = AbbreviationLists(
    language: "cs", shortWords: "a i k o s u v z",
    beforeName: "dr prof ing mgr bc doc ul nám sv tzv tj např popř resp vs p pí",
    beforeNumber: "s str č obr tab tel čl odst kap",
    anywhere: "atd apod aj tis mil mld kč hod min sek ca",
    starters: "v na z i o do po za od pro ten ta to je byl ne jak co když ale")
}
