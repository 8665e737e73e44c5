extension French {
  /// French words of dates, times and durations.
  static let timeTable = """
    month 1: janvier, janv., janv, jan., jan
    month 2: février, févr., févr, fév., fév, feb
    month 3: mars
    month 4: avril, avr., avr
    month 5: mai
    month 6: juin
    month 7: juillet, juil., juil
    month 8: août, aoû.
    month 9: septembre, sept., sep., sep
    month 10: octobre, oct., oct
    month 11: novembre, nov., nov
    month 12: décembre, déc., déc, dec
    month 1: january
    month 2: february
    month 3: march
    month 4: april
    month 6: june
    month 7: july
    month 8: august
    month 9: september
    month 10: october
    month 11: november
    month 12: december
    weekday 1: lundi, lundis, lun., lun
    weekday 2: mardi, mardis, mar.
    weekday 3: mercredi, mercredis, mer., mercr.
    weekday 4: jeudi, jeudis, jeu.
    weekday 5: vendredi, vendredis, ven., ven, vend.
    weekday 6: samedi, samedis, sam., sam
    weekday 7: dimanche, dimanches, dim., dim
    season 1: printemps
    season 2: l'été, été
    season 3: automne, l'automne
    season 4: hiver, l'hiver
    dayPart 1: matin, matinée, matins
    dayPart 3: après-midi, après midi, aprèm, l'après-midi, apres-midis
    dayPart 4: soir, soirée, soirs
    dayPart 5: nuit, nuits
    dayPart 6: journée
    dayPart 7: petit matin, aube
    dayPart 1: du matin, de matin, dans la matinée, dans le matin, en matinée
    dayPart 3: dans l'après-midi, dans l'après midi
    dayPart 8: à l'heure du déjeuner, au moment du déjeuner, au moment de déjeuner
    dayPart 3: de l'après-midi, d'après-midi
    dayPart 4: du soir, dans la soirée, de la soirée, en soirée
    dayPart 8: déjeuner, l'heure du déjeuner
    clockName 12: midi, douze heures
    clockName 0: minuit
    day 0: aujourd'hui, ce jour
    day -1: hier, la veille, le jour précédent, le jour d'avant
    day -2: avant-hier, avant hier
    day 1: demain, le lendemain, lendemain, le jour suivant, le jour d'après
    day 2: après-demain, après demain, le surlendemain
    now: maintenant, à l'instant, tout de suite, en ce moment, à présent, dès maintenant, ce moment
    now 1: dès que possible, le plus tôt possible, au plus vite, dqp, le plus vite possible
    timeUnit 0: siècle, siècles
    timeUnit 1: décennie, décennies
    timeUnit 2: an, ans, année, années, ann.
    timeUnit 3: semestre, semestres
    timeUnit 4: trimestre, trimestres
    timeUnit 5: mois
    timeUnit 6: semaine, semaines, sem
    timeUnit 7: week-end, weekend, week end, week-ends, weekends, fin de semaine
    timeUnit 8: jour, jours, journée, journées, jrs
    timeUnit 9: heure, heures, h, hr, hrs
    timeUnit 10: minute, minutes, min, mins, mn
    timeUnit 11: seconde, secondes, sec, secs, s
    timeUnit 12: milliseconde, millisecondes, ms
    timeUnit 13: quinzaine
    timeUnit 14: jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable
    rest: reste de la, le reste de la, reste du, le reste du, reste de l', le reste de l'
    hour: heure, heures, h, hr, hrs
    minute: minute, minutes, min, mn, m
    second: seconde, secondes, sec, s
    quarterHour: quart, un quart, le quart
    halfHour: demi, demie
    am: du matin, am, a.m., a. m., a.m, de matin, du mat
    pm: de l'après-midi, du soir, pm, p.m., p. m., p.m, de la soirée, du soirée, dans la soirée, de l'aprem, d'après-midi
    this: ce, cet, cette, ces, courant, en cours, actuel, actuelle
    next: qui suit, qui suivent, prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, d'après, à venir, qui vient, suivantes
    last: dernier, dernière, derniers, dernières, passé, passée, précédent, précédente, d'avant, passés, passées, écoulés, écoulée
    last: précédents, écoulé
    whole: toute la, tout le, toute l', tout l'
    qualifier: longues, longs, bonnes, bons, petites, petits, autres, pleines, pleins, nouvelles
    ago: il y a, il y'a, il ya, voilà, cela fait
    inFuture: dans, dans les, d'ici, en, sous
    until: d'ici
    agoAfter: plus tôt, auparavant, avant
    laterAfter: plus tard, après
    early: début, au début, début de, au début de, en début de, au début du, début du, en début d', début d', au début d'
    early: très tôt, très tôt le, très tôt dans la, tôt, tôt dans, tôt le, tôt dans la, au début de l', en tout début de, tôt d'
    middle: mi, mi-, milieu de, au milieu de, milieu du, au milieu du, en milieu de, milieu d', en milieu d', à la mi-
    late: fin, à la fin, fin de, à la fin de, en fin de, à la fin du, fin du, en fin d', fin d', à la fin d', tard, tard dans
    late: à la fin de l', tard le, tard dans la, la fin de l', la fin du, la fin de, fin de l', tard d', tardive
    every: chaque, tous les, toutes les, tout les, toute les, tous, toutes
    recurring 8: quotidien, quotidienne, quotidiennement, quotidiens, journellement, journalier
    recurring 6: hebdomadaire, hebdomadairement, hebdomadaires
    recurring 106: bihebdomadaire, bimensuel
    recurring 5: mensuel, mensuelle, mensuellement, mensuels
    recurring 4: trimestriel, trimestrielle, trimestriellement
    recurring 2: annuel, annuelle, annuellement, annuels, annuelles
    recurring 3: semestriel, semestrielle, semestriellement
    recurring 8: une fois par jour
    recurring 6: une fois par semaine
    recurring 5: une fois par mois
    recurring 2: une fois par an, une fois l'an
    recurring 108: un jour sur deux
    recurring 106: une semaine sur deux
    recurring 105: un mois sur deux, bimestriel, bimestrielle
    recurring 102: un an sur deux, une année sur deux
    decade: années, les années, des années, aux années
    quarter 1: T1, 1T, Q1
    quarter 2: T2, 2T, Q2
    quarter 3: T3, 3T, Q3
    quarter 4: T4, 4T, Q4
    quarter 11: S1
    quarter 12: S2
    era -1: avant J.-C., av. J.-C., avant Jésus-Christ, avant notre ère, av. J.C., avant JC
    era 1: après J.-C., apr. J.-C., après Jésus-Christ, de notre ère
    before: avant, avant le, avant la, jusqu'à, jusqu'au, avant les, plus tôt que, jusqu'en, avant fin
    after: après, après le, à partir de, à partir du, à compter du, à compter de, dès, dès le, plus tard que, après les
    before: au plus tard, au plus tard le
    after: au plus tôt, au plus tôt le
    beforeAfter: au plus tard
    afterAfter: au plus tôt
    told: il est, c'est, il était, il sera
    during: pendant, durant, pour
    after: au-delà de, à partir d'
    since: depuis, depuis le, depuis la
    until: jusqu'à, jusqu'au, jusqu'en, d'ici le, d'ici au, d'ici à
    ageBefore: âgé de, âgée de, âgés de, âgées de, à l'âge de, l'âge de, âge de, âgé d', âgée d', âgé, âgée
    ageBefore: a fêté ses, fêter ses, j'ai seulement, était seulement, plus jeunes que, plus vieux que
    holiday 1225: Noël, le jour de Noël, jour de Noël
    holiday 1224: la veille de Noël, veille de Noël, réveillon de Noël
    holiday 101: jour de l'An, le jour de l'An, nouvel an, le nouvel an, le premier de l'an, jour de l'an, premier de l'an
    holiday 1231: la Saint-Sylvestre, Saint-Sylvestre, la saint-sylvestre, réveillon du nouvel an
    holiday 1101: Toussaint, la Toussaint, la journée de la Toussaint
    holiday 1102: fête des morts, jour des morts, le jour des morts, jour des défunts
    holiday 714: fête nationale, la fête nationale
    holiday 501: fête du travail, la fête du travail
    holiday 815: Assomption, l'Assomption
    holiday 1111: armistice, l'armistice, l'Armistice
    holiday 214: Saint-Valentin, la Saint-Valentin, St-Valentin
    holiday 106: Épiphanie, l'Épiphanie
    holiday 1031: Halloween
    holiday 308: journée internationale des droits des femmes
    holiday 621: fête de la musique
    holiday 20000: Pâques, dimanche de Pâques
    holiday 20001: lundi de Pâques
    holiday 19998: vendredi saint
    holiday 20039: Ascension, l'Ascension, jeudi de l'Ascension
    holiday 20049: Pentecôte, la Pentecôte
    holiday 20050: lundi de Pentecôte
    holiday 19953: mardi gras
    holiday 19954: mercredi des Cendres
    holiday 19993: dimanche des Rameaux, les Rameaux
    holiday 19997: jeudi saint
    holiday 19999: samedi saint
    holiday 20056: dimanche de la Trinité
    holiday 20060: Fête-Dieu
    holiday 202: Chandeleur, la Chandeleur
    holiday 401: poisson d'avril
    holiday 508: fête de la Victoire
    holiday 624: Saint-Jean-Baptiste, la Saint-Jean
    holiday 801: fête nationale suisse, la fête nationale suisse
    holiday 721: fête nationale belge, la fête nationale belge
    holiday 1206: Saint-Nicolas, la Saint-Nicolas
    holiday 1226: lendemain de Noël
    feast chinese-new-year: Nouvel An chinois, le Nouvel An chinois, nouvel an lunaire
    feast mid-autumn: fête de la mi-automne
    feast dragon-boat: fête des bateaux-dragons
    feast ramadan: ramadan, le ramadan
    feast eid-al-fitr: Aïd el-Fitr, Aïd al-Fitr, l'Aïd el-Fitr, l'Aïd al-Fitr
    feast eid-al-adha: Aïd el-Kébir, Aïd al-Adha, l'Aïd el-Kébir, l'Aïd al-Adha
    feast hanukkah: Hanoukka, Hanouka
    feast yom-kippur: Yom Kippour
    feast rosh-hashanah: Roch Hachana
    feast passover: Pessah, Pessa'h
    feast diwali: Diwali, Divali
    feast black-friday: Black Friday
    feast lent: carême, le carême
    feast orthodox-easter: Pâques orthodoxes
    """
}
