extension French {
  /// Cities, organisations and events as French writes them.
  static let namesTable: StaticString = """
    LOC États-Unis iso3166:US: USA, Etats-Unis, États-Unis d'Amérique, U.S.A.
    LOC Royaume-Uni iso3166:GB: Grande-Bretagne
    LOC Chine iso3166:CN: République populaire de Chine
    LOC Hong Kong iso3166:HK: Hong Kong, Hongkong, Hong-Kong
    LOC Macao iso3166:MO: Macao
    LOC Taïwan iso3166:TW: Taïwan, Taiwan
    LOC Russie iso3166:RU: Fédération de Russie
    LOC Europe: Europe
    LOC Asie: Asie
    LOC Afrique: Afrique
    LOC Amérique du Nord: Amérique du Nord
    LOC Amérique latine: Amérique latine
    LOC Amérique du Sud: Amérique du Sud
    LOC Moyen-Orient: Moyen-Orient, Proche-Orient
    LOC Angleterre: Angleterre
    LOC Écosse: Écosse, Ecosse
    LOC Paris: Paris
    LOC Marseille: Marseille
    LOC Lyon: Lyon
    LOC Toulouse: Toulouse
    LOC Bordeaux: Bordeaux
    LOC Lille: Lille
    LOC Nantes: Nantes
    LOC Strasbourg: Strasbourg
    LOC Montpellier: Montpellier
    LOC Rennes: Rennes
    LOC Grenoble: Grenoble
    LOC Dijon: Dijon
    LOC Reims: Reims
    LOC Rouen: Rouen
    LOC Toulon: Toulon
    LOC Nancy: Nancy
    LOC Metz: Metz
    LOC Orléans: Orléans
    LOC Versailles: Versailles
    LOC Cannes: Cannes
    LOC Île-de-France: Île-de-France, Ile-de-France
    LOC Bretagne: Bretagne
    LOC Normandie: Normandie
    LOC Alsace: Alsace
    LOC Provence: Provence
    LOC Corse: Corse
    LOC Occitanie: Occitanie
    LOC Bruxelles: Bruxelles
    LOC Anvers: Anvers
    LOC Liège: Liège
    LOC Wallonie: Wallonie
    LOC Flandre: Flandre
    LOC Genève: Genève
    LOC Lausanne: Lausanne
    LOC Zurich: Zurich
    LOC Berne: Berne
    LOC Bâle: Bâle
    LOC Montréal: Montréal
    LOC Québec: Québec
    LOC Ottawa: Ottawa
    LOC Toronto: Toronto
    LOC Vancouver: Vancouver
    LOC Londres: Londres
    LOC Berlin: Berlin
    LOC Munich: Munich
    LOC Francfort: Francfort
    LOC Hambourg: Hambourg
    LOC Madrid: Madrid
    LOC Barcelone: Barcelone
    LOC Lisbonne: Lisbonne
    LOC Rome: Rome
    LOC Milan: Milan
    LOC Vienne: Vienne
    LOC Varsovie: Varsovie
    LOC Prague: Prague
    LOC Budapest: Budapest
    LOC Athènes: Athènes
    LOC Amsterdam: Amsterdam
    LOC Copenhague: Copenhague
    LOC Stockholm: Stockholm
    LOC Oslo: Oslo
    LOC Moscou: Moscou
    LOC Saint-Pétersbourg: Saint-Pétersbourg
    LOC Kiev: Kiev, Kyiv
    LOC Istanbul: Istanbul
    LOC Jérusalem: Jérusalem
    LOC Tel-Aviv: Tel-Aviv, Tel Aviv
    LOC Gaza: Gaza, bande de Gaza
    LOC Beyrouth: Beyrouth
    LOC Damas: Damas
    LOC Bagdad: Bagdad
    LOC Téhéran: Téhéran
    LOC Dubaï: Dubaï
    LOC Riyad: Riyad
    LOC Le Caire: Le Caire
    LOC Alger: Alger
    LOC Tunis: Tunis
    LOC Rabat: Rabat
    LOC Casablanca: Casablanca
    LOC Dakar: Dakar
    LOC Abidjan: Abidjan
    LOC Kinshasa: Kinshasa
    LOC Bamako: Bamako
    LOC New York: New York
    LOC Washington: Washington
    LOC Los Angeles: Los Angeles
    LOC San Francisco: San Francisco
    LOC Chicago: Chicago
    LOC Boston: Boston
    LOC Seattle: Seattle
    LOC Miami: Miami
    LOC Californie: Californie
    LOC Texas: Texas
    LOC Floride: Floride
    LOC Silicon Valley: Silicon Valley
    LOC Pékin: Pékin
    LOC Shanghai: Shanghai, Shanghaï
    LOC Shenzhen: Shenzhen
    LOC Canton: Guangzhou
    LOC Taipei: Taipei
    LOC Tokyo: Tokyo
    LOC Kyoto: Kyoto
    LOC Osaka: Osaka
    LOC Séoul: Séoul
    LOC New Delhi: New Delhi
    LOC Bombay: Bombay, Mumbai
    LOC Bangkok: Bangkok
    LOC Hanoï: Hanoï
    LOC Sydney: Sydney
    LOC Melbourne: Melbourne
    LOC Rio de Janeiro: Rio de Janeiro
    LOC São Paulo: São Paulo
    LOC Buenos Aires: Buenos Aires
    LOC Mexico: Mexico
    ORG Organisation des Nations unies: ONU, Nations unies, Organisation des Nations unies
    ORG Union européenne: Union européenne, UE
    ORG Commission européenne: Commission européenne
    ORG Parlement européen: Parlement européen
    ORG Conseil européen: Conseil européen
    ORG Banque centrale européenne: Banque centrale européenne, BCE
    ORG Organisation mondiale de la santé: OMS, Organisation mondiale de la santé
    ORG Organisation mondiale du commerce: OMC, Organisation mondiale du commerce
    ORG Fonds monétaire international: FMI, Fonds monétaire international
    ORG Banque mondiale: Banque mondiale
    ORG Organisation du traité de l'Atlantique nord: OTAN, Otan
    ORG OCDE: OCDE
    ORG Agence internationale de l'énergie: AIE
    ORG Agence internationale de l'énergie atomique: AIEA
    ORG GIEC: GIEC, Giec
    ORG Réserve fédérale: Réserve fédérale, Fed
    ORG Banque de France: Banque de France
    ORG Assemblée nationale: Assemblée nationale
    ORG Sénat: Sénat
    ORG Conseil constitutionnel: Conseil constitutionnel
    ORG Conseil d'État: Conseil d'État
    ORG Cour des comptes: Cour des comptes
    ORG Cour de cassation: Cour de cassation
    ORG INSEE: INSEE, Insee
    ORG CNRS: CNRS
    ORG CNIL: CNIL, Cnil
    ORG SNCF: SNCF
    ORG RATP: RATP
    ORG La Poste: La Poste
    ORG Air France: Air France, Air France-KLM
    ORG Le Monde: Le Monde
    ORG Le Figaro: Le Figaro
    ORG Libération: Libération
    ORG Les Échos: Les Échos, Les Echos
    ORG Radio-Canada: Radio-Canada
    ORG Hydro-Québec: Hydro-Québec
    ORG Maison-Blanche: Maison-Blanche, Maison Blanche
    ORG Kremlin: Kremlin
    ORG Pentagone: Pentagone
    ORG CIA: CIA
    ORG FBI: FBI
    ORG Croix-Rouge: Croix-Rouge
    ORG Médecins sans frontières: Médecins sans frontières, MSF
    ORG Parti socialiste: Parti socialiste
    ORG Rassemblement national: Rassemblement national
    ORG La France insoumise: La France insoumise
    ORG Les Républicains: Les Républicains
    ORG Hamas: Hamas
    ORG Hezbollah: Hezbollah
    EVENT Première Guerre mondiale: Première Guerre mondiale
    EVENT Seconde Guerre mondiale: Seconde Guerre mondiale, Deuxième Guerre mondiale
    EVENT Jeux olympiques: Jeux olympiques
    EVENT Coupe du monde: Coupe du monde
    EVENT Révolution française: Révolution française
    EVENT Tour de France: Tour de France
    EVENT Brexit: Brexit
    """
}
