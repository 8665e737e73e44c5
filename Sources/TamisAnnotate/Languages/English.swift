/// English words of numbers and amounts.
enum English {
  static let table = """
    idiom: midnight blue, three strikes
    idiom: one another, no one, each other, this one, that one, the one, one of these days, at once, one day, second thoughts
    idiom: first and foremost, one-stop, one stop shop, two-way, one-way
    idiom: first of all, at first, on second thought, one by one, number one, point of view, in point, the first place
    idiom: one step ahead, one-size-fits-all, one size fits all, net zero, net-zero, third-party, third party, first-class, first class, daily life
    idiom: may lead, may cause, may include, may need, may require, may result, may contain, may seem, may take, may vary, may want, may help
    idiom: any one, everyone, someone, which one, the ones, in the long run, at the same time, second hand
    idiom: world war one, world war two, one wonder, one wonders
    idiom: zero in on, zeroed in on, zeroing in on, one-on-one, one on one, one-to-one, all-in-one, all in one, the last minute, last minute, last-minute, a second time, zero rating, zero-rating
    idiom: may be, may have, may not, may also, might, may well, may i, may we, may you, may ask, one may, you may, i may, we may, it may, they may, he may, she may, this may, that may
    idiom: every now and then, now and then, every now and again, now and again
    idiom: good morning, good afternoon, good evening, good night
    idiom: per second, first aid, first responder, first responders, first lady, first ladies, first hand, first-hand, firsthand, first name, first names
    idiom: first come, first-come, first served, one way or another, in one way or another, christmas tree, christmas trees, christmas card, christmas cards
    idiom: christmas carol, christmas carols, christmas cookies, easter egg, easter eggs, easter bunny, night vision, night light, night owl, night shift
    idiom: night shifts, night stand, night mode, night club, night clubs, zero-waste, zero waste
    idiom: every second counts, every minute counts, every second of, every minute of, every hour of, every second saved

    cardinal 0: zero, nil, nought, naught
    cardinal 1: one
    cardinal 2: two
    cardinal 3: three
    cardinal 4: four
    cardinal 5: five
    cardinal 6: six
    cardinal 7: seven
    cardinal 8: eight
    cardinal 9: nine
    cardinal 10: ten
    cardinal 11: eleven
    cardinal 12: twelve
    cardinal 13: thirteen
    cardinal 14: fourteen
    cardinal 15: fifteen
    cardinal 16: sixteen
    cardinal 17: seventeen
    cardinal 18: eighteen
    cardinal 19: nineteen
    cardinal 20: twenty
    cardinal 30: thirty
    cardinal 40: forty, fourty
    cardinal 50: fifty
    cardinal 60: sixty
    cardinal 70: seventy
    cardinal 80: eighty
    cardinal 90: ninety
    cardinal 100: hundred, hundreds, a hundred
    scale 3: thousand, thousands, a thousand, grand
    scale 6: million, millions, a million, mln
    scale 9: billion, billions, a billion, bln
    scale 12: trillion, trillions, a trillion
    scale 15: quadrillion, quadrillions
    scale 18: quintillion, quintillions
    scale 21: sextillion
    scale 5: lakh, lakhs, lac, lacs, lkh
    scale 7: crore, crores, koti, krore, krores
    suffix 3: k
    suffix 6: M
    suffix 9: G, b, bn
    suffix 12: T, tn
    ordinal 1: first
    ordinal 2: second
    ordinal 3: third, thirds
    ordinal 4: fourth, fourths
    ordinal 5: fifth, fifths
    ordinal 6: sixth, sixths
    ordinal 7: seventh, sevenths
    ordinal 8: eighth, eighths
    ordinal 9: ninth, ninths
    ordinal 10: tenth, tenths
    ordinal 11: eleventh, elevenths
    ordinal 12: twelfth, twelfths
    ordinal 13: thirteenth, thirteenths
    ordinal 14: fourteenth, fourteenths
    ordinal 15: fifteenth, fifteenths
    ordinal 16: sixteenth, sixteenths
    ordinal 17: seventeenth, seventeenths
    ordinal 18: eighteenth, eighteenths
    ordinal 19: nineteenth, nineteenths
    ordinal 20: twentieth, twentieths
    ordinal 30: thirtieth, thirtieths
    ordinal 40: fortieth, fortieths
    ordinal 50: fiftieth, fiftieths
    ordinal 60: sixtieth, sixtieths
    ordinal 70: seventieth, seventieths
    ordinal 80: eightieth, eightieths
    ordinal 90: ninetieth, ninetieths
    ordinal 100: hundredth, hundredths
    ordinalScale 3: thousandth, thousandths
    ordinalScale 6: millionth, millionths
    ordinalScale 9: billionth, billionths
    ordinalScale 12: trillionth, trillionths
    ordinalEnding: st, nd, rd, th
    collective 2: couple, a couple, a couple of, couple of, a pair, a pair of, pair of
    collective 12: dozen, dozens, dozs, doz, a dozen, a dozen of, dozen of
    collective 20: score
    denominator 2: half, halves
    denominator 4: quarter, quarters
    half: half, half a, half an, a half
    joiner: and
    minus: minus, negative
    point: point, dot
    over: over, out of, out of every
    several 2: several, few, a few
    several 12: dozens of
    several 100: hundreds, hundreds of, several hundred
    several 1000: thousands of, several thousand
    several 10000: tens of thousands of
    several 100000: hundreds of thousands of
    several 1000000: millions of, several million
    several 10000000: tens of millions of
    several 100000000: hundreds of millions of
    several 1000000000: billions of, several billion
    several 10000000000: tens of billions of
    several 100000000000: hundreds of billions of

    percent percent: percent, per cent, pct, percents, percentages, percentage
    percent permille: per mille
    percent percentage-point: percentage points, percentage point, pp, ppt
    currency USD: US dollars, US dollar, U.S. dollars, U.S. dollar, american dollars, american dollar, us$, united states dollar
    currency USD: united states dollars, usd$, bucks, buck
    currency ?$: dollar, dollars, $
    currency CAD: canadian dollars, canadian dollar
    currency AUD: australian dollars, australian dollar
    currency NZD: new zealand dollars, new zealand dollar
    currency HKD: hong kong dollars, hong kong dollar
    currency TWD: new taiwan dollars, taiwan dollars, taiwan dollar
    currency SGD: singapore dollars, singapore dollar
    currency EUR: euro, euros
    currency GBP: pound, pounds, pounds sterling, pound sterling, british pounds, british pound, sterling, quid
    currency CHF: swiss franc, swiss francs, franc, francs
    currency FRF: french francs, french franc
    currency JPY: yen, japanese yen
    currency CNY: yuan, renminbi, kuai, chinese yuan, rmb
    currency KRW: won, korean won
    currency INR: rupee, rupees, indian rupees, indian rupee
    currency ILS: shekel, shekels
    currency IRR: rial, rials, iranian rials
    currency SAR: riyal, riyals, saudi riyal, saudi riyals, saudi rial, saudi rials, saudiriyal
    currency QAR: qatari riyal, qatari riyals, qatari rial
    currency AED: dirham, dirhams, dhs, dh
    currency KWD: kuwaiti dinar, kuwaiti dinars, dinar, dinars
    currency LBP: lebanese pounds, lebanese pound
    currency EGP: egyptian pound, egyptian pounds, egyptianpound, egyptianpounds
    currency MYR: ringgit, ringgits, malaysia ringgit, malaysian ringgit, malaysian ringgits, malaysia ringgits
    currency RUB: rouble, roubles, ruble, rubles
    currency TRY: turkish lira, turkish liras, lira, liras
    currency UAH: hryvnia, hryvnias
    currency GEL: lari, laris
    currency MNT: tugriks, tugrik
    currency BGN: leva, lev
    currency BRL: brazilian real, reais
    currency MXN: mexican pesos, mexican peso
    currency PLN: zloty, zlotys
    currency SEK: swedish kronor, swedish krona, swedish crowns
    currency NOK: norwegian kroner, norwegian krone, norwegian crowns
    currency DKK: danish kroner, danish krone
    currency ZAR: rand, rands
    currency FIM: finnish markka, markkaa, markka
    currency DEM: deutsche marks, deutsche mark, deutschemarks, marks
    currency NLG: guilders, guilder, dutch guilders
    currency ITL: italian lira, italian lire, lire
    currency ESP: pesetas, peseta, spanish pesetas
    currency XBT: bitcoin, bitcoins
    currency USD: dollar us, us $
    currency HKD: hk $
    currency TWD: nt $
    currency MYR: rm
    currency ?元: 元
    currency GEL: ₾
    minor USD: cent, cents, ¢, c
    minor USD: pennies
    minor GBP: pence, penny, p
    minor UAH: kopiyka, kopiykas
    minor RUB: kopeck, kopecks, kopek, kopeks
    minor INR: paise, paisa
    minor CNY: jiao, fen

    unit kilometer: kilometer, kilometers, kilometre, kilometres, kms
    unit meter: meter, meters, metre, metres
    unit decimeter: decimeter, decimeters
    unit centimeter: centimeter, centimeters, centimetre, centimetres, cms
    unit millimeter: millimeter, millimeters, millimetre, millimetres
    unit micrometer: micrometer, micrometers, micron, microns
    unit nanometer: nanometer, nanometers
    unit picometer: picometer, picometers
    unit mile: mile, miles, mi
    unit nautical-mile: nautical mile, nautical miles
    unit yard: yard, yards, yd
    unit foot: foot, feet, ft
    unit inch: inch, inches, in.
    unit light-year: light years, light year, light-years, light-year
    unit square-meter: square meter, square meters, square metres, sq m, sqm, square metre
    unit square-kilometer: square kilometer, square kilometers, square kilometres, sq km, square kilometre
    unit square-mile: square miles, square mile, sq mi
    unit square-foot: square feet, square foot, sq ft
    unit hectare: hectare, hectares
    unit acre: acre, acres
    unit cubic-meter: cubic meter, cubic meters, cubic metre, cubic metres
    unit cubic-foot: cubic feet, cubic foot
    unit cubic-centimeter: cubic centimeters, cubic centimeter
    unit kilometer-per-hour: kilometers per hour, kilometer per hour, kilometres per hour, km per hour, kilometers an hour
    unit mile-per-hour: miles per hour, mile per hour, miles an hour, mi/h
    unit meter-per-second: meters per second, metres per second
    unit meter-per-millisecond: meters per millisecond
    unit centimeter-per-millisecond: centimeters per millisecond
    unit kilometer-per-millisecond: kilometers per millisecond
    unit gram: gram, grams, gm, gms, gramme, grammes
    unit kilogram: kilogram, kilograms, kilo, kilos, kilogramme, kilogrammes
    unit milligram: milligram, milligrams
    unit microgram: microgram, micrograms, microgramme, microgrammes
    unit metric-ton: metric ton, metric tons, tonne, tonnes
    unit ton: ton, tons
    unit pound: pound, pounds, lb, lbs
    unit ounce: ounce, ounces, oz
    unit liter: liter, liters, litre, litres
    unit milliliter: milliliter, milliliters, millilitre, millilitres, mls
    unit centiliter: centiliter, centiliters, centilitre, centilitres
    unit hectoliter: hectoliter, hectoliters, hectolitre, hectolitres
    unit gallon: gallon, gallons, gal, gals
    unit barrel: barrel, barrels, barrels of oil, bbl
    unit cup: cup, cups
    unit tablespoon: tablespoon, tablespoons, tbsp
    unit teaspoon: teaspoon, teaspoons, tsp
    unit pint: pint, pints
    unit bit: bit, bits
    unit byte: byte, bytes
    unit kilobyte: kilobyte, kilobytes
    unit megabyte: megabyte, megabytes
    unit megabit: megabit, megabits
    unit gigabyte: gigabyte, gigabytes
    unit terabyte: terabyte, terabytes
    unit hertz: hertz
    unit megahertz: megahertz
    unit gigahertz: gigahertz
    unit watt: watt, watts
    unit kilowatt: kilowatt, kilowatts
    unit megawatt: megawatt, megawatts
    unit gigawatt: gigawatt, gigawatts
    unit kilowatt-hour: kilowatt hours, kilowatt hour, kilowatt-hours, kilowatt-hour
    unit megawatt-hour: megawatt hours, megawatt-hours
    unit volt: volt, volts
    unit calorie: calorie, calories
    unit decibel: decibel, decibels
    unit radian: radian, radians
    unit pixel: pixel, pixels
    unit lumen: lumen, lumens
    unit lux: lux
    unit candela: candela, candelas
    unit megapixel: megapixel, megapixels
    degree degree: degree, degrees, deg, deg.
    unit celsius: celsius, centigrade, degrees celsius, degree celsius, degrees c, degree c, deg c, deg celsius, degrees centigrade
    unit celsius: ° celsius, deg. c, degrees of celsius, degree centigrade
    unit celsius: C
    unit ampere: amp, amps, ampere, amperes
    unit kiloampere: kA
    unit fahrenheit: fahrenheit, degrees fahrenheit, degree fahrenheit, farenheit, degrees farenheit, degrees f, deg f, deg fahrenheit, ° fahrenheit, degree f
    unit kelvin: kelvin, kelvins, degrees kelvin, k

    above: longer than, older than, taller than, heavier than, wider than, no longer than or equal to
    below: shorter than, younger than, lighter than
    atMost: no longer than, not longer than, no older than
    above: more than, over, above, greater than, higher than, larger than, bigger than, exceeding, exceeds, upwards of, >, exceed
    above: or more than, or greater than, or higher than, or larger than, or bigger than
    below: or less than, or fewer than, or lower than, or smaller than
    below: less than, under, below, fewer than, lower than, smaller than, <, no more than
    atLeast: at least, no less than, not less than, a minimum of, minimum, >=, ≥, greater than or equal to, more than or equal to
    atLeast: greater or equal than, bigger or equal than, higher or equal than, bigger than or equal to, higher than or equal to, equal to or more than, equal or more than, equal or greater than
    atMost: lower or equal than, smaller or equal than, lower than or equal to, less or equal than
    atLeast: equal to or greater than, equal or greater than, larger than or equal to, greater or equal to
    atMost: at most, up to, up-to, not more than, no higher than, not higher than, not to exceed, does not exceed, do not exceed, did not exceed, cannot exceed, must not exceed, may not exceed, should not exceed, shall not exceed, will not exceed, not exceeding, never exceeds, a maximum of, maximum, <=, ≤, less than or equal to, no more than, equal to or less than
    atMost: equal or less than, smaller than or equal to, as much as, as many as, less or equal to
    about: about, around, approximately, roughly, nearly, almost, some, close to, approx, approx., circa, ~, ≈, exactly
    aboutAfter: or so, approximately, approx
    atLeastAfter: or more, and more, or above, or greater, or over, and above, or higher, and over, and up, at least, or larger, or bigger, and older, or older
    atMostAfter: or less, or below, or fewer, or under, or lower, and below, at most, or smaller
    from: from
    to: to, till, untill, until, thru, through
    between: between, between the ages of, between ages
    and: and, but

    article: the, a, an
    of: of, in
    at: at, in, @, by, for
    on: on, for
    """
}

extension English {
  /// English words of dates, times and durations.
  static let timeTable = """
    month 1: january, jan., jan
    month 2: february, feb., feb
    month 3: march, mar., mar
    month 4: april, apr., apr
    month 5: may
    month 6: june, jun., jun
    month 7: july, jul., jul
    month 8: august, aug., aug
    month 9: september, sept., sept, sep., sep
    month 10: october, oct., oct
    month 11: november, nov., nov
    month 12: december, dec., dec
    weekday 1: monday, mondays, mon., mon
    weekday 2: tuesday, tuesdays, tue., tue, tues., tues
    weekday 3: wednesday, wednesdays, wed., wed
    weekday 4: thursday, thursdays, thu., thu, thurs., thurs, thur
    weekday 5: friday, fridays, fri., fri
    weekday 6: saturday, saturdays, sat., sat
    weekday 7: sunday, sundays, sun., sun
    season 1: spring
    season 2: summer
    season 3: autumn, fall
    season 4: winter
    dayPart 1: morning, mornings
    dayPart 3: afternoon, afternoons
    dayPart 4: evening, evenings
    dayPart 5: night, nights
    dayPart 6: daytime, business hours
    dayPart 1: in the morning
    dayPart 3: in the afternoon
    dayPart 4: in the evening
    dayPart 5: at night, in the night, in the night-time, in the nighttime
    dayPart 1: in the mornings
    dayPart 3: in the afternoons
    dayPart 4: in the evenings
    dayPart 6: in the daytime
    dayPart 15: tonight, tonite, to-night
    dayPart 8: at lunch, at lunchtime
    dayPart 8: lunchtime, lunch time
    clockName 12: noon, midday, twelve noon, mid-day, mid day
    clockName 0: midnight, mid-night, mid night
    clockName 10: midmorning, mid-morning, mid morning
    clockName 14: midafternoon, mid-afternoon, mid afternoon
    day 0: today, today's
    day -1: yesterday, the day before
    day 1: tomorrow, tomorrows, tmr, tmrw, tomorow, the day after, the following day, the next day
    day -2: the day before yesterday, day before yesterday
    day 2: the day after tomorrow, day after tomorrow, the day after tmr, the day after tmrw
    now: now, right now, at the moment, just now, at present, currently, at the present time, at the present moment
    now 1: as soon as possible, asap
    timeUnit 0: century, centuries
    timeUnit 1: decade, decades
    timeUnit 2: year, years, calendar year, calendar years, yr, yrs, years'
    timeUnit 3: half-year, half year, semester
    timeUnit 4: quarter, quarters, qtr
    timeUnit 5: month, months, mo, mos
    timeUnit 6: week, weeks, working week, work week, workweek, wk, wks
    timeUnit 7: weekend, weekends, week-end
    timeUnit 8: day, days
    timeUnit 9: hour, hours, hr, hrs, h
    timeUnit 10: minute, minutes, min, mins
    timeUnit 11: second, seconds, sec, secs, s
    timeUnit 12: millisecond, milliseconds, ms
    timeUnit 13: fortnight, fortnights
    timeUnit 14: business day, business days, working day, working days, workday, workdays
    rest: rest of, rest of the, rest of current, rest of the current, the rest of, the rest of the, remaining of the, remainder of the, the remainder of the, rest the, rest of my, the remaining of the, remaining of the, rest of this, the rest of this
    hour: o'clock, oclock, h, hour, hours
    minute: minute, minutes, min, mins
    second: second, seconds, sec, secs
    quarterHour: quarter, a quarter
    halfHour: half
    am: am, a.m., a. m., a.m, a, in the morning, in the a.m., in the am
    pm: pm, p.m., p. m., p.m, p, in the afternoon, in the evening, at night, in the p.m., in the pm
    this: this, current, the current, the present, coming this
    next: in the next, over the next, during the next, for the next, in the coming, over the coming
    last: in the last, over the last, during the last, in the past, over the past, during the past, for the past, for the last
    next: next, coming, following, upcoming, the next, the coming, the following, the upcoming
    last: last, past, previous, the last, the past, the previous, prior, preceding, the preceding
    inFuture: in, within
    agoAfter: ago, back, before now, before, earlier, before today
    laterAfter: in the future, later, from now, from right now, hence, after, from today, after now
    early: early, the beginning of, beginning of, the start of, start of, early in, early in the, at the beginning of
    early: at the start of, the beginning of the
    middle: mid, mid-, the middle of, middle of, in the middle of
    late: late, the end of, end of, at the end of, late in, the end of the
    every: every, each, every single
    recurring 8: daily, everyday
    recurring 6: weekly
    recurring 106: biweekly, bi-weekly
    recurring 5: monthly
    recurring 4: quarterly
    recurring 2: annually, yearly, annual
    recurring 3: semi-annually, semiannually, semi-annual, semiannual
    recurring 105: bi-monthly, bimonthly
    recurring 9: once an hour
    recurring 8: once a day, once per day
    recurring 6: once a week, once per week
    recurring 5: once a month, once per month
    recurring 2: once a year, once per year
    recurring 108: every other day
    recurring 106: every other week
    recurring 105: every other month
    recurring 102: every other year
    quarter 1: Q1, 1Q
    quarter 2: Q2, 2Q
    quarter 3: Q3, 3Q
    quarter 4: Q4, 4Q
    quarter 11: H1
    quarter 12: H2
    decade: 's, s, ’s
    decade 20: twenties
    decade 30: thirties
    decade 40: forties
    decade 50: fifties
    decade 60: sixties
    decade 70: seventies
    decade 80: eighties
    decade 90: nineties
    decade 2000: two thousands, noughties
    deadline 5: EOM, the EOM
    deadline 2: EOY, the EOY
    deadline 6: EOW, the EOW
    during: for
    whole: another, all, full, entire
    qualifier: more, additional, extra, further, full, whole, consecutive, straight, long, short, fewer, less
    era -1: BC, B.C., BCE, before christ
    era 1: AD, A.D., CE
    before: before, by, prior to, until, till, no later than, earlier than, until the, by the, sooner than
    after: after, later than, following, from, on or after, starting, starting from, beginning, as of, no earlier than
    since: since, since the
    until: until, till, up to, through, until and including, up until and including, up to and including, through and including
    age: years olds, year olds, year-olds, years-young, years young, year young
    age 5: months old, month old, month-old, months-old
    age 6: weeks old, week old, week-old, weeks-old
    age 8: days old, day old, day-old, days-old
    age: yo, y.o., y/o, years old, year old, year-old, years-old, yrs old, years of age, year of age
    ageBefore: between the ages of, between ages
    ageBefore: aged, age of, the age of, turned, age, ages
    """
}
