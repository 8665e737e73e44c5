extension English {
  /// English names of holidays and feasts. Numbers are dates and rules of `Reader.holiday`, names are those of
  /// `Feast`.
  static let feastTable = """
    holiday 1225: christmas, christmas day, xmas, xmas day
    holiday 1224: christmas eve, xmas eve
    holiday 1226: boxing day
    holiday 101: new year's day, new years day, new year, new year's, new years
    holiday 1231: new year's eve, new years eve
    holiday 106: epiphany, twelfth night, three kings' day
    holiday 202: groundhog day
    holiday 214: valentine's day, valentines day, valentine day
    holiday 229: leap day
    holiday 308: international women's day, women's day
    holiday 315: the ides of march, ides of march
    holiday 317: st patrick's day, saint patrick's day, st patricks day, saint patricks day, st. patrick's day
    holiday 401: april fools day, april fool's day, april fools, april fools'
    holiday 422: earth day
    holiday 423: st george's day, saint george's day
    holiday 501: labour day, may day, international workers' day, international workers day, workers' day
    holiday 505: cinco de mayo
    holiday 614: flag day
    holiday 619: juneteenth, juneteenth independence day
    holiday 701: canada day
    holiday 704: independence day, fourth of july, 4th of july, the fourth of july, the 4th of july
    holiday 714: bastille day
    holiday 1031: halloween, halloween day, all hallows eve, all hallows' eve
    holiday 1101: all saints' day, all saints day
    holiday 1102: all souls' day, all souls day
    holiday 1105: guy fawkes day, guy fawkes night, bonfire night
    holiday 1111: veterans day, veteran day, veteran's day, remembrance day, armistice day
    holiday 1130: st andrew's day, saint andrew's day
    holiday 20000: easter, easter sunday
    holiday 20001: easter monday
    holiday 19998: good friday, great friday
    holiday 19999: holy saturday, black saturday, easter eve, easter saturday
    holiday 19997: maundy thursday, holy thursday, covenant thursday, covenant thu, thursday of mysteries, thu of mysteries
    holiday 19993: palm sunday, branch sunday
    holiday 19954: ash wednesday
    holiday 19953: shrove tuesday, mardi gras, pancake day, pancake tuesday
    holiday 20039: ascension day, ascension thursday
    holiday 20049: pentecost, white sunday, whitsunday, whit sunday
    holiday 20050: whit monday, pentecost monday, monday of the holy spirit
    holiday 20056: trinity sunday
    holiday 20060: corpus christi, the feast of corpus christi
    holiday 31144: thanksgiving, thanksgiving day
    holiday 30911: labor day
    holiday 30551: memorial day
    holiday 30527: mother's day, mothers day
    holiday 30637: father's day, fathers day
    feast mlk-day: mlk day, mlk jr. day, martin luther king day, martin luther king jr. day, martin luther king's day, civil rights day
    feast presidents-day: presidents' day, presidents day, president's day, washington's birthday
    feast columbus-day: columbus day, indigenous peoples' day
    feast black-friday: black friday
    feast cyber-monday: cyber monday
    feast boss-day: boss's day, boss day, boss's, bosses day
    feast kings-day: king's day, kings day, koningsdag
    feast tax-day: tax day
    feast lent: lent
    feast great-lent: great lent, orthodox lent
    feast orthodox-easter: orthodox easter, orthodox easter sunday
    feast orthodox-good-friday: orthodox good friday, orthodox great friday
    feast orthodox-holy-saturday: orthodox holy saturday, orthodox easter eve
    feast orthodox-palm-sunday: orthodox palm sunday, orthodox branch sunday
    feast lazarus-saturday: lazarus saturday
    feast clean-monday: clean monday, orthodox ash monday, orthodox shrove monday
    feast orthodox-pentecost: orthodox pentecost

    feast chinese-new-year: chinese new year, chinese new year's day, chinese new years, chinese lunar new year, lunar new year
    feast chinese-new-year: chinese lunar new year's day, lunar new year's day, spring festival, chinese new years day
    feast chinese-new-year-eve: chinese new year's eve, lunar new year's eve
    feast lantern-festival: lantern festival
    feast dragon-boat: dragon boat festival
    feast ghost-festival: hungry ghost festival, ghost festival
    feast mid-autumn: mid-autumn festival, moon festival
    feast double-ninth: double ninth festival
    feast qingming: qingming, qingming festival, tomb sweeping day, tomb-sweeping day
    feast vesak: vesak, vaisakha, buddha day, buddha purnima, buddha's birthday
    feast winter-solstice: winter solstice
    feast summer-solstice: summer solstice

    feast rosh-hashanah: rosh hashana, rosh hashanah, rosh ha-shanah, jewish new year
    feast yom-kippur: yom kippur, day of atonement
    feast sukkot: sukkot, sukkos, feast of tabernacles, feast of booths, feast of the ingathering
    feast shemini-atzeret: shemini atzeret, shmini atzeret
    feast simchat-torah: simchat torah, simhat torah
    feast hanukkah: hanukkah, chanukah, hannukkah, hanukah, chanukkah, festival of lights
    feast tu-bishvat: tu bishvat, tu bishevat, rosh hashanah la'ilanot
    feast purim: purim
    feast shushan-purim: shushan purim
    feast passover: passover, pesach, pesah
    feast yom-hashoah: yom hashoah, holocaust day, holocaust remembrance day
    feast israel-independence: yom haatzmaut, yom ha'atzmaut, israeli independence day
    feast lag-baomer: lag b'omer, lag baomer, lag laomer
    feast shavuot: shavuot, shovuos, feast of weeks
    feast tisha-bav: tisha b'av, tisha bav

    feast islamic-new-year: islamic new year, hijri new year, arabic new year, muslim new year, amun jadid
    feast ashura: ashura, day of ashura
    feast mawlid: mawlid, mawlid al-nabawi, mawlid al nabawi, milad un-nabi, prophet's birthday, the prophet's birthday
    feast isra-miraj: isra and mi'raj, isra and miraj, the prophet's ascension, prophet's ascension, the night journey, night journey
    feast ramadan: ramadan, ramadhan, ramzan
    feast laylat-al-qadr: laylat al-qadr, laylat al qadr, laylat al kadr, night of power, night of measures, night of destiny
    feast jumuatul-wida: jumu'atul-wida, jumuatul-wida, jamat ul-vida, jumatul wida
    feast eid-al-fitr: eid al-fitr, eid al fitr, eid ul-fitr, eid ul fitr, id al-fitr, id ul-fitr
    feast eid-al-adha: eid al-adha, eid al adha, eid ul-adha, id al-adha, id ul-adha, id ul adha, sacrifice feast, feast of the sacrifice
    feast eid-al-adha: bakr id, bakrid, bakr-id

    feast ugadi: ugadi, yugadi, samvatsaradi, chaitra sukladi, chaitra sukhladi, gudi padwa
    feast rama-navami: rama navami, ram navami
    feast mahavir-jayanti: mahavir jayanti, mahavir janma kalyanak
    feast hanuman-jayanti: hanuman jayanti
    feast akshaya-tritiya: akshaya tritiya
    feast ratha-yatra: ratha-yatra, ratha yatra, rathayatra, rath yatra
    feast guru-purnima: guru purnima
    feast raksha-bandhan: raksha bandhan, rakshabandhan, rakhi
    feast janmashtami: krishna janmashtami, janmashtami, gokulashtami, krishnashtami
    feast ganesh-chaturthi: ganesh chaturthi, ganesha chaturthi, vinayaka chaturthi
    feast navaratri: navaratri, navratri, durga puja, durga pooja
    feast maha-saptami: maha saptami
    feast dussehra: dussehra, vijayadashami, vijaya dashami, dasara, dashain
    feast valmiki-jayanti: valmiki jayanti, maharishi valmiki jayanti, pargat diwas
    feast karva-chauth: karva chauth, karwa chauth
    feast dhanteras: dhanteras, dhanatrayodashi
    feast kali-chaudas: kali chaudas, naraka chaturdashi, choti diwali, chhoti diwali
    feast diwali: diwali, deepavali, lakshmi puja
    feast govardhan-puja: govardhan puja, annakut
    feast bhai-dooj: bhai dooj, bhau-beej, bhai tika
    feast chhath: chhath, chhath puja, dala puja, dala chhath, surya shashthi
    feast guru-nanak-jayanti: guru nanak jayanti, guru nanak gurpurab, gurpurab
    feast guru-gobind-singh-jayanti: guru gobind singh jayanti, guru gobind singh birthday, guru govind singh jayanti, guru govind singh birthday
    feast vasant-panchami: vasant panchami, basant panchami
    feast ravidas-jayanti: guru ravidas jayanti, guru ravidass jayanti, ravidas jayanti, guru ravidas birthday, guru ravidass birthday
    feast maha-shivaratri: maha shivaratri, maha shivratri, shivaratri
    feast holika-dahan: holika dahan, chhoti holi, choti holi, kamudu pyre
    feast holi: holi, dhulandi, phagwah
    feast pongal-eve: bhogi, bogi pandigai, bhogi pandigai, lohri
    feast pongal: pongal, thai pongal, makar sankranti, makara sankranti, makara sankranthi, maghi
    feast pongal-third: maattu pongal, mattu pongal
    feast pongal-fourth: kaanum pongal, kanni pongal
    feast vaisakhi: vaisakhi, vasakhi, baisakhi, vaisakhadi
    feast rabindra-jayanti: rabindra jayanti, rabindranath jayanti
    """
}
