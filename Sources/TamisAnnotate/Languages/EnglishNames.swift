extension English {
  /// Cities, organisations and events as English writes them.
  static let namesTable: StaticString = """
    LOC United States iso3166:US: USA, U.S., U.S.A., United States of America, the United States, America
    LOC United Kingdom iso3166:GB: UK, U.K., Britain, Great Britain
    LOC China iso3166:CN: People's Republic of China, PRC, mainland China
    LOC Hong Kong iso3166:HK: Hong Kong
    LOC Macau iso3166:MO: Macau
    LOC Czechia iso3166:CZ: Czech Republic
    LOC Türkiye iso3166:TR: Turkey
    LOC Côte d'Ivoire iso3166:CI: Ivory Coast
    LOC United Arab Emirates iso3166:AE: UAE
    LOC Europe: Europe
    LOC Asia: Asia
    LOC Africa: Africa
    LOC Middle East: Middle East
    LOC England: England
    LOC Scotland: Scotland
    LOC Wales: Wales
    LOC London: London
    LOC Manchester: Manchester
    LOC Edinburgh: Edinburgh
    LOC Dublin: Dublin
    LOC Paris: Paris
    LOC Lyon: Lyon
    LOC Brussels: Brussels
    LOC Geneva: Geneva
    LOC Zurich: Zurich
    LOC Berlin: Berlin
    LOC Munich: Munich
    LOC Frankfurt: Frankfurt
    LOC Madrid: Madrid
    LOC Barcelona: Barcelona
    LOC Lisbon: Lisbon
    LOC Rome: Rome
    LOC Milan: Milan
    LOC Vienna: Vienna
    LOC Warsaw: Warsaw
    LOC Prague: Prague
    LOC Budapest: Budapest
    LOC Athens: Athens
    LOC Amsterdam: Amsterdam
    LOC Copenhagen: Copenhagen
    LOC Stockholm: Stockholm
    LOC Oslo: Oslo
    LOC Moscow: Moscow
    LOC Kyiv: Kyiv, Kiev
    LOC Istanbul: Istanbul
    LOC Jerusalem: Jerusalem
    LOC Tel Aviv: Tel Aviv
    LOC Gaza: Gaza, Gaza Strip
    LOC West Bank: West Bank
    LOC Beirut: Beirut
    LOC Damascus: Damascus
    LOC Baghdad: Baghdad
    LOC Tehran: Tehran
    LOC Dubai: Dubai
    LOC Riyadh: Riyadh
    LOC Cairo: Cairo
    LOC Lagos: Lagos
    LOC Nairobi: Nairobi
    LOC New York: New York, New York City, NYC
    LOC Washington: Washington, Washington, D.C.
    LOC Los Angeles: Los Angeles
    LOC San Francisco: San Francisco
    LOC Chicago: Chicago
    LOC Boston: Boston
    LOC Houston: Houston
    LOC Dallas: Dallas
    LOC Seattle: Seattle
    LOC Miami: Miami
    LOC Philadelphia: Philadelphia
    LOC Las Vegas: Las Vegas
    LOC San Diego: San Diego
    LOC Atlanta: Atlanta
    LOC Denver: Denver
    LOC Detroit: Detroit
    LOC California: California
    LOC Texas: Texas
    LOC Florida: Florida
    LOC Hawaii: Hawaii
    LOC Silicon Valley: Silicon Valley
    LOC Toronto: Toronto
    LOC Montreal: Montreal
    LOC Vancouver: Vancouver
    LOC Ottawa: Ottawa
    LOC Beijing: Beijing
    LOC Shanghai: Shanghai
    LOC Shenzhen: Shenzhen
    LOC Guangzhou: Guangzhou
    LOC Hangzhou: Hangzhou
    LOC Wuhan: Wuhan
    LOC Taipei: Taipei
    LOC Hsinchu: Hsinchu
    LOC Tokyo: Tokyo
    LOC Osaka: Osaka
    LOC Kyoto: Kyoto
    LOC Seoul: Seoul
    LOC New Delhi: New Delhi, Delhi
    LOC Mumbai: Mumbai
    LOC Bangalore: Bangalore, Bengaluru
    LOC Bangkok: Bangkok
    LOC Jakarta: Jakarta
    LOC Manila: Manila
    LOC Hanoi: Hanoi
    LOC Sydney: Sydney
    LOC Melbourne: Melbourne
    LOC Rio de Janeiro: Rio de Janeiro
    LOC São Paulo: São Paulo, Sao Paulo
    LOC Buenos Aires: Buenos Aires
    LOC Mexico City: Mexico City
    ORG United Nations: United Nations, UN, U.N.
    ORG European Union: European Union, EU
    ORG European Commission: European Commission
    ORG European Central Bank: European Central Bank, ECB
    ORG World Health Organization: World Health Organization, World Health Organisation, WHO
    ORG World Trade Organization: World Trade Organization, WTO
    ORG International Monetary Fund: International Monetary Fund, IMF
    ORG World Bank: World Bank
    ORG NATO: NATO, Nato
    ORG OECD: OECD
    ORG Federal Reserve: Federal Reserve
    ORG White House: White House
    ORG Congress: Congress
    ORG Senate: Senate
    ORG Supreme Court: Supreme Court
    ORG Pentagon: Pentagon
    ORG Kremlin: Kremlin
    ORG CIA: CIA
    ORG FBI: FBI
    ORG SEC: SEC
    ORG FDA: FDA
    ORG FCC: FCC
    ORG Red Cross: Red Cross
    ORG New York Times: New York Times, The New York Times
    ORG Washington Post: Washington Post
    ORG Wall Street Journal: Wall Street Journal
    ORG Financial Times: Financial Times
    ORG Guardian: The Guardian
    ORG MIT: MIT
    ORG Stanford University: Stanford University
    ORG Harvard University: Harvard University, Harvard
    ORG Hamas: Hamas
    ORG Hezbollah: Hezbollah
    EVENT World War I: World War I, First World War
    EVENT World War II: World War II, Second World War, WWII
    EVENT Olympic Games: Olympic Games, Olympics
    EVENT World Cup: World Cup
    EVENT Brexit: Brexit
    """
}
