/// French words of numbers and amounts, as in France, Belgium, Switzerland and Canada.
enum French {
  static let table = """
    idiom: un peu, une fois, flambant neuf, tout neuf, remis quelque chose, du tout, mille fois merci
    idiom: un à un, une à une, les uns, l'un, l'une, en plus, matière première, matières premières, trois fois rien, de première main, de premier plan, au premier plan,
    idiom: premier secrétaire, première secrétaire, premier adjoint, première adjointe, premier vice-président, première vice-présidente
    idiom: premier ministre, première ministre, premiers ministres, première dame, par seconde, plus ou moins, en outre, un jour, à l'heure
    idiom: tant mieux, un point, le point, au point, à point, ce point, mise au point, point de vue, points de vue
    idiom: trois-quarts centre, mille-feuille, millefeuille, quatre-quarts, en avant, à part entière, second degré
    idiom: dans un premier temps, du premier coup, en un mot, de mars en, quelque peu, à long terme, dans le même temps
    idiom: premier league
    idiom: en première ligne, en première instance, une partie
    idiom: en même temps, à ce jour, de nos jours, en premier lieu, en second lieu, tout d'abord, d'une part, d'autre part

    cardinal 0: zéro, zéros
    cardinal 1: un, une
    cardinal 2: deux
    cardinal 3: trois
    cardinal 4: quatre
    cardinal 5: cinq
    cardinal 6: six
    cardinal 7: sept
    cardinal 8: huit
    cardinal 9: neuf
    cardinal 10: dix
    cardinal 11: onze
    cardinal 12: douze
    cardinal 13: treize
    cardinal 14: quatorze
    cardinal 15: quinze
    cardinal 16: seize
    cardinal 17: dix-sept, dix sept
    cardinal 18: dix-huit, dix huit
    cardinal 19: dix-neuf, dix neuf
    cardinal 20: vingt, vingts
    cardinal 30: trente
    cardinal 40: quarante
    cardinal 50: cinquante
    cardinal 60: soixante
    cardinal 70: septante
    cardinal 80: huitante, octante, quatre-vingt, quatre-vingts, quatre vingt, quatre vingts
    cardinal 90: nonante
    cardinal 100: cent, cents
    scale 3: mille, mil
    scale 6: million, millions, mio, mios
    scale 9: milliard, milliards
    scale 12: billion, billions
    scale 15: billiard, billiards
    scale 18: trillion, trillions
    scale 21: trilliard, trilliards
    scale 24: quadrillion, quadrillions
    suffix 3: k
    suffix 6: M
    suffix 9: G, Md, Mds, Mrd, Mrds
    suffix 12: T
    ordinal 1: premier, première, premiers, premières, unième, unièmes
    ordinal 2: deuxième, deuxièmes, second, seconde, seconds, secondes
    ordinal 3: troisième, troisièmes, tierce
    ordinal 4: quatrième, quatrièmes
    ordinal 5: cinquième, cinquièmes
    ordinal 6: sixième, sixièmes
    ordinal 7: septième, septièmes
    ordinal 8: huitième, huitièmes
    ordinal 9: neuvième, neuvièmes
    ordinal 10: dixième, dixièmes
    ordinal 11: onzième, onzièmes
    ordinal 12: douzième, douzièmes
    ordinal 13: treizième, treizièmes
    ordinal 14: quatorzième, quatorzièmes
    ordinal 15: quinzième, quinzièmes
    ordinal 16: seizième, seizièmes
    ordinal 17: dix-septième, dix-septièmes, dix septième
    ordinal 18: dix-huitième, dix-huitièmes, dix huitième
    ordinal 19: dix-neuvième, dix-neuvièmes, dix neuvième
    ordinal 20: vingtième, vingtièmes
    ordinal 30: trentième, trentièmes
    ordinal 40: quarantième, quarantièmes
    ordinal 50: cinquantième, cinquantièmes
    ordinal 60: soixantième, soixantièmes
    ordinal 70: septantième, septantièmes
    ordinal 80: huitantième, huitantièmes, octantième, quatre-vingtième, quatre-vingtièmes, quatre vingtième
    ordinal 90: nonantième, nonantièmes
    ordinal 100: centième, centièmes
    ordinalScale 3: millième, millièmes
    ordinalScale 6: millionième, millionièmes
    ordinalScale 9: milliardième, milliardièmes
    ordinalScale 12: billionième, billionièmes
    ordinalScale 18: trillionième, trillionièmes
    ordinalEnding: e, er, re, ère, ème, ième, nd, nde, ers, ères, èmes, es, è, éme
    collective 6: demi-douzaine, demi-douzaines
    collective 8: huitaine
    collective 10: dizaine, dizaines
    collective 12: douzaine, douzaines
    collective 15: quinzaine
    collective 20: vingtaine
    collective 30: trentaine
    collective 40: quarantaine
    collective 50: cinquantaine
    collective 60: soixantaine
    collective 100: centaine, centaines
    collective 1000: millier, milliers
    denominator 2: demi, demie, demis, demies, moitié
    vulgar 104: un quart
    idiom: père noël, mère noël, pères noël, sapin de noël, sapins de noël, marché de noël, marchés de noël
    idiom: un quart de finale, un quart-temps, un quart d'heure américain
    denominator 3: tiers
    denominator 4: quart, quarts
    half: demi, demie
    joiner: et
    minus: moins
    point: virgule
    over: sur
    several 2: plusieurs, quelques
    several 10: des dizaines de, dizaines de
    several 100: des centaines de, centaines de, plusieurs centaines de, quelques centaines de
    several 1000: des milliers de, plusieurs milliers de, quelques milliers de
    several 100000: des centaines de milliers de, centaines de milliers de, plusieurs centaines de milliers de
    several 10000: des dizaines de milliers de, dizaines de milliers de, plusieurs dizaines de milliers de
    several 1000000: des millions de
    several 10000000: des dizaines de millions de, plusieurs dizaines de millions de
    several 100000000: des centaines de millions de, plusieurs centaines de millions de
    several 1000000000: des milliards de
    several 10000000000: des dizaines de milliards de, plusieurs dizaines de milliards de
    several 100000000000: des centaines de milliards de, plusieurs centaines de milliards de

    percent percent: pour cent, pourcent, pour-cent, pourcents, pourcentage, pourcentages, p. 100, p.100
    percent permille: pour mille
    percent percentage-point: points de pourcentage, point de pourcentage, points de %, pts de %, points de base
    currency EUR: euro, euros, d'euros, d'euro
    currency USD: dollars US, dollar US, dollars américains, dollar américain, dollars des États-Unis, US dollars, $ us
    currency USD: dollars états-uniens
    currency ?$: dollar, dollars, $
    currency CAD: dollars canadiens, dollar canadien, $ CA, $ canadiens, $ can
    currency AUD: dollars australiens, dollar australien, $ australiens
    currency NZD: dollars néo-zélandais, dollar néo-zélandais
    currency HKD: dollars de Hong Kong, dollar de Hong Kong, dollars hongkongais, $ hk, $hk
    currency TWD: dollars taïwanais, dollars de Taïwan, nouveaux dollars taïwanais
    currency SGD: dollars de Singapour, dollars singapouriens
    currency GBP: livre sterling, livres sterling, livres britanniques, pounds, pound, sterling, £ sterling
    currency CHF: franc suisse, francs suisses, fr., frs
    currency XOF: francs CFA, franc CFA
    currency FRF: francs, franc, francs français, FRF, FF
    currency BEF: BEF, francs belges, franc belge
    currency LUF: LUF, francs luxembourgeois
    currency JPY: yen, yens
    currency CNY: yuan, yuans, renminbi, renminbis
    currency KRW: won, wons
    currency INR: roupie, roupies, roupies indiennes, roupie indienne
    currency ILS: shekel, shekels, sheqel
    currency IRR: rial, rials
    currency RUB: rouble, roubles
    currency TRY: livres turques, livre turque
    currency EGP: livres égyptiennes, livre égyptienne
    currency LBP: livres libanaises
    currency UAH: hryvnia, hryvnias
    currency BRL: real brésilien, réals, reals, reais
    currency PLN: zloty, zlotys
    currency SEK: couronnes suédoises, couronne suédoise
    currency NOK: couronnes norvégiennes, couronne norvégienne
    currency DKK: couronnes danoises, couronne danoise
    currency CZK: couronnes tchèques
    currency MXN: pesos mexicains
    currency ARS: pesos argentins
    currency ZAR: rand, rands
    currency MAD: dirhams marocains, dirham marocain
    currency AED: dirhams émiratis, dirhams
    currency DZD: dinars algériens
    currency TND: dinars tunisiens
    currency KWD: dinars koweïtiens
    currency SAR: riyals saoudiens, riyals
    currency FIM: mark finlandais, marks finlandais
    currency DEM: DEM, deutsche mark, deutschemarks, deutsche marks, marks allemands
    currency NLG: NLG, florins, florin, guilders
    currency ITL: ITL, lires, lires italiennes
    currency ESP: pesetas, peseta
    currency GHS: cedi, cedis
    currency XBT: bitcoin, bitcoins
    minor EUR: centime, centimes, centimes d'euro, centimes d'euros, cents d'euro, cents d'euros, cent d'euro
    minor USD: cents, cent, ¢
    minor GBP: pence, penny

    unit kilometer: kilomètre, kilomètres
    unit hectometer: hectomètre, hectomètres, hm
    unit meter: mètre, mètres
    unit decimeter: décimètre, décimètres
    unit centimeter: centimètre, centimètres
    unit millimeter: millimètre, millimètres
    unit micrometer: micromètre, micromètres, micron, microns
    unit nanometer: nanomètre, nanomètres
    unit mile: mile, miles
    unit nautical-mile: mille marin, milles marins, milles nautiques
    unit yard: yard, yards
    unit foot: pied, pieds
    unit inch: pouce, pouces
    unit light-year: années-lumière, année-lumière, années lumière
    unit square-meter: mètre carré, mètres carrés, mètres-carrés
    unit square-kilometer: kilomètre carré, kilomètres carrés
    unit square-centimeter: centimètres carrés
    unit hectare: hectare, hectares
    unit acre: acre, acres
    unit cubic-meter: mètre cube, mètres cubes
    unit cubic-kilometer: kilomètres cubes
    unit cubic-centimeter: centimètre cube, centimètres cubes
    unit kilometer-per-hour: kilomètres par heure, kilomètre par heure, kilomètres heure, kilomètres-heure, km par heure
    unit kilometer-per-hour: kilomètres à l'heure, km à l'heure
    unit mile-per-hour: miles par heure, miles à l'heure
    unit meter-per-second: mètres par seconde, mètre par seconde
    unit gram: gramme, grammes, gr
    unit kilogram: kilogramme, kilogrammes, kilo, kilos
    unit milligram: milligramme, milligrammes
    unit microgram: microgramme, microgrammes
    unit metric-ton: tonnes métriques, tonne métrique, tonne, tonnes
    unit pound: livre, livres, lb, lbs
    unit ounce: once, onces, oz
    unit liter: litre, litres
    unit milliliter: millilitre, millilitres
    unit centiliter: centilitre, centilitres
    unit deciliter: décilitre, décilitres
    unit hectoliter: hectolitre, hectolitres
    unit gallon: gallon, gallons, gal
    unit barrel: baril, barils, barils de pétrole
    unit cup: tasse, tasses
    unit tablespoon: cuillère à soupe, cuillères à soupe, cuiller à soupe, cuillers à soupe, cuillère(s) à soupe, cuillerée à soupe, cuillerées à soupe
    unit tablespoon: cuill. à soupe, cuil. à soupe, c. à soupe, c à soupe, c. à s., c.à.s, c.à.s., càs, cuillère à table, cuillères à table, c. à table, c.s., c.s, c. s.
    unit teaspoon: cuillère à café, cuillères à café, cuiller à café, cuillers à café, cuillère(s) à café, cuillerée à café, cuillerées à café
    unit teaspoon: cuill. à café, cuil. à café, c. à café, c à café, c. à c., c.à.c, c.à.c., càc, cuillère à thé, cuillères à thé, cuillerées à thé, c. à thé
    unit teaspoon: c.c
    unit pinch: pincée, pincées, pincée(s)
    unit bit: bit, bits
    unit byte: octet, octets
    unit kilobyte: kilooctets, kilo-octets
    unit megabyte: mégaoctet, mégaoctets, méga-octets
    unit gigabyte: gigaoctet, gigaoctets, giga-octets
    unit terabyte: téraoctet, téraoctets
    unit hertz: hertz
    unit megahertz: mégahertz
    unit gigahertz: gigahertz
    unit watt: watt, watts
    unit kilowatt: kilowatt, kilowatts
    unit megawatt: mégawatt, mégawatts
    unit gigawatt: gigawatt, gigawatts
    unit kilowatt-hour: kilowattheure, kilowattheures, kilowatts-heure
    unit megawatt-hour: mégawattheure, mégawattheures
    unit gigawatt-hour: gigawattheure, gigawattheures
    unit terawatt-hour: térawattheure, térawattheures
    unit ampere: ampère, ampères
    unit volt: volt, volts
    unit kilocalorie: kilocalories, kilocalorie
    unit calorie: calories
    unit decibel: décibel, décibels
    unit radian: radian, radians
    unit revolution: tour, tours
    unit pixel: pixel, pixels
    unit lumen: lumen, lumens
    unit lux: lux
    unit candela: candela, candelas
    unit megapixel: mégapixels
    degree degree: degré, degrés, deg, deg.
    unit celsius: celsius, centigrade, centigrades, degrés celsius, degré celsius, degrés c, degré c, deg c, deg celsius
    unit celsius: deg centigrade, degrés centigrades, degré centigrade, ° celsius, degrés Celsius, deg. celsius
    unit fahrenheit: fahrenheit, degrés fahrenheit, degré fahrenheit, degrés f, deg f, deg fahrenheit, ° fahrenheit
    unit kelvin: kelvin, kelvins, degrés kelvin, k

    above: et plus de, et plus d', ou plus de, ou plus d'
    below: et moins de, et moins d', ou moins de, ou moins d'
    above: plus de, plus d', plus que, davantage que, au-delà de, au-dessus de, au dessus de, supérieur à, supérieure à
    above: supérieurs à, supérieures à, dépassant, dépasse, dépassé, excédant, pas moins de, près de plus de, bien plus de, >
    below: moins de, moins d', moins que, au-dessous de, en dessous de, en-dessous de, en dessous d', en-dessous d'
    below: inférieur à, inférieure à, inférieurs à, inférieures à, <
    below: en deçà de
    atLeast: au moins à, au moins de, au minimum de
    atLeast: au moins, au minimum, à partir de, ≥, pas moins de, minimum
    atMost: jusqu'à concurrence de, jusqu'à concurrence d', à concurrence de, à concurrence d'
    atMost: pas plus de, pas plus d'
    atMost: n'excède pas, n'excèdent pas, n'excédant pas, ne dépasse pas, ne dépassent pas, ne dépassant pas, ne doit pas dépasser, ne doivent pas dépasser
    atMost: ne doit normalement pas dépasser, ne doivent normalement pas dépasser, ne devrait pas dépasser, ne devraient pas dépasser, ne devra pas dépasser, ne devront pas dépasser, ne doivent pas excéder
    atMost: ne dépassera pas, ne dépasseront pas, ne dépasserait pas, n'excédera pas, n'excéderont pas, ne pourra dépasser, ne pourra pas dépasser, ne pourra excéder
    atMost: ne peut dépasser, ne peut excéder, ne peut pas dépasser, ne peut pas excéder, ne doit pas excéder, ne peuvent dépasser, ne peuvent excéder
    atMost: au plus, au maximum, jusqu'à, maximum, ≤, tout au plus
    about: pratiquement les, pratiquement
    about: env., environ, à peu près, près de, près d', autour de, vers, aux environs de, quelque, approximativement, aux alentours de, aux alentours des, autour des, de l'ordre de, ~
    about: à peu près, presque, quasiment, quasi, grosso modo, ≈, une petite, un petit, dans les
    aboutAfter: environ, à peu près, approximativement
    atLeastAfter: au moins, au minimum, ou plus, et plus, minimum, et au-delà
    atMostAfter: au plus, au maximum, ou moins, et moins, maximum
    aboveAfter: et quelques
    from: de, du, depuis, des, d', from
    to: à, au, jusqu'à, jusqu'au, jusqu'en, a, to, aux, jusqu'a
    between: entre
    and: et

    article: le, la, les, l', ces, ce, cette, cet, the
    of: de, du, d', de la, de l', des
    at: à, a, vers, à la, au, en, pour, dans, sur
    on: sur, le, du, pour, à
    """
}
