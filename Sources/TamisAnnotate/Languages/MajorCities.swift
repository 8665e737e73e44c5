/// Large cities with their GeoNames ids (CC BY 4.0), as Tests/Quality/Training/names/cities.py writes them.
enum MajorCities {
  static let table: StaticString = """
    LOC Shanghai geonames:1796236: Shanghai, 上海
    LOC Beijing geonames:1816670: Beijing, Pékin, 北京
    LOC Shenzhen geonames:1795565: Shenzhen, 深圳市, 深圳
    LOC Guangzhou geonames:1809858: Guangzhou, Canton, 广州, 广州市
    LOC Kinshasa geonames:2314302: Kinshasa, 金夏沙
    LOC Istanbul geonames:745044: Istanbul, 伊斯坦布尔
    LOC Lagos geonames:2332459: Lagos, 拉哥斯
    LOC Ho Chi Minh City geonames:1566083: Ho Chi Minh City, Hô Chi Minh Ville, 胡志明市, 胡志明
    LOC Chengdu geonames:1815286: Chengdu, 成都
    LOC Lahore geonames:1172451: Lahore, 拉合尔
    LOC Mumbai geonames:1275339: Mumbai, Bombay, 孟买, 孟買
    LOC São Paulo geonames:3448439: São Paulo, 聖保羅
    LOC Mexico City geonames:3530597: Mexico City, Mexico, 墨西哥城
    LOC Karachi geonames:1174872: Karachi, Karâchi, 卡拉奇
    LOC Tianjin geonames:1792947: Tianjin, 天津
    LOC Delhi geonames:1273294: Delhi, 德里
    LOC Wuhan geonames:1791247: Wuhan, 武汉
    LOC Moscow geonames:524901: Moscow, Moscou, 莫斯科
    LOC Dhaka geonames:1185241: Dhaka, Dacca, 达卡
    LOC Seoul geonames:1835848: Seoul, Séoul, 首尔特别市, 首尔特别, 首爾
    LOC Tokyo geonames:1850147: Tokyo, 东京, 東京都
    LOC Dongguan geonames:1812545: Dongguan, 东莞市, 东莞
    LOC Cairo geonames:360630: Cairo, Le Caire, 开罗
    LOC Xi’an geonames:1790630: Xi’an, Xi'an, 西安
    LOC Johannesburg geonames:993800: Johannesburg, Johannesbourg, 约翰内斯堡
    LOC Nanjing geonames:1799962: Nanjing, Nankin, 南京
    LOC Hangzhou geonames:1808926: Hangzhou, 杭州
    LOC Foshan geonames:1811103: Foshan, 佛山市, 佛山
    LOC London geonames:2643743: London, Londres, 伦敦, 倫敦
    LOC New York City geonames:5128581: New York City, New York, 紐約市, 紐約
    LOC Jakarta geonames:1642911: Jakarta, 雅加达, 雅加達
    LOC Bengaluru geonames:1277333: Bengaluru, Bangalore, 班加羅爾
    LOC Hanoi geonames:1581130: Hanoi, Hanoï, 河內市, 河內
    LOC Taipei geonames:1668341: Taipei, 台北市, 台北
    LOC Lima geonames:3936456: Lima, 利馬
    LOC Bogotá geonames:3688689: Bogotá, Bogota, 波哥大
    LOC Chongqing geonames:1814906: Chongqing, 重庆, 重庆市
    LOC Hong Kong geonames:1819729: Hong Kong, 香港
    LOC Baghdad geonames:98182: Baghdad, Bagdad, 巴格达
    LOC Wuzhong geonames:1790842: Wuzhong
    LOC Qingdao geonames:1797929: Qingdao, 青岛市, 青岛
    LOC Tehran geonames:112931: Tehran, Téhéran, 德黑兰
    LOC Shenyang geonames:2034937: Shenyang, 沈阳, 沉阳市, 沉阳
    LOC Rio de Janeiro geonames:3451190: Rio de Janeiro, 里约热内卢, 里約熱內盧
    LOC Suzhou geonames:1886760: Suzhou, 苏州, 苏州市
    LOC Puxi geonames:11072148: Puxi
    LOC Ahmedabad geonames:1279233: Ahmedabad, 艾哈迈达巴德
    LOC Abidjan geonames:2293538: Abidjan, 阿比让
    LOC Pudong geonames:1798524: Pudong
    LOC Sydney geonames:2147714: Sydney, 悉尼
    LOC Singapore geonames:1880252: Singapore
    LOC Melbourne geonames:2158177: Melbourne, 墨尔本, 墨爾本
    LOC Dar es Salaam geonames:160263: Dar es Salaam, Dar es Salam, 达累斯萨拉姆
    LOC Saint Petersburg geonames:498817: Saint Petersburg, Saint-Pétersbourg, 聖彼得堡, 圣彼得堡
    LOC Alexandrie geonames:361058: Alexandrie, 亞歷山卓
    LOC Harbin geonames:2037013: Harbin, 哈尔滨, 哈尔滨市
    LOC Bangkok geonames:1609350: Bangkok, 曼谷
    LOC Hefei geonames:1808722: Hefei, 合肥
    LOC Dalian geonames:1814087: Dalian, 大连市, 大连
    LOC Kano geonames:2335204: Kano, 卡諾
    LOC Santiago geonames:3871336: Santiago, Santiago du Chili, 圣地亚哥
    LOC Cape Town geonames:3369157: Cape Town, Le Cap, 開普敦
    LOC Peshawar geonames:1168197: Peshawar, 白沙瓦
    LOC Changchun geonames:2038180: Changchun, 长春市, 长春
    LOC Jeddah geonames:105343: Jeddah, Djeddah, 吉达
    LOC Chennai geonames:1264527: Chennai, 金奈
    LOC Kolkata geonames:1275004: Kolkata, Calcutta, 加尔各答
    LOC Xiamen geonames:1790645: Xiamen, Amoy, 厦门市, 厦门
    LOC Surat geonames:1255364: Surat, Surate, 苏拉特
    LOC Yangon geonames:1298824: Yangon, 仰光
    LOC Kabul geonames:1138958: Kabul, Kaboul, 喀布尔
    LOC Nairobi geonames:184745: Nairobi, 奈洛比
    LOC Wuxi geonames:1790923: Wuxi, 无锡, 无锡市
    LOC Giza geonames:360995: Giza, Gizeh
    LOC Jinan geonames:1805753: Jinan, 济南, 济南市
    LOC Taiyuan geonames:1793511: Taiyuan, 太原
    LOC Zhengzhou geonames:1784658: Zhengzhou, 郑州, 郑州市
    LOC Bamako geonames:2460596: Bamako, 巴馬科
    LOC Riyadh geonames:108410: Riyadh, Riyad, 利雅德
    LOC New Taipei City geonames:12908892: New Taipei City
    LOC New Territories geonames:12747063: New Territories
    LOC Shijiazhuang geonames:1795270: Shijiazhuang, 石家庄市, 石家庄
    LOC Chattogram geonames:1205733: Chattogram, Chittagong, 吉大港市, 吉大港
    LOC Addis Ababa geonames:344979: Addis Ababa, Addis-Abeba, 阿迪斯阿貝巴
    LOC Kunming geonames:1804651: Kunming, 昆明
    LOC Zhongshan geonames:6986104: Zhongshan, 中山
    LOC Nanning geonames:1799869: Nanning, 南宁, 南宁市
    LOC Shantou geonames:1795940: Shantou, 汕头市, 汕头
    LOC Los Angeles geonames:5368361: Los Angeles, 洛杉矶, 洛杉磯
    LOC Faisalabad geonames:1179400: Faisalabad
    LOC Dubai geonames:292223: Dubai, Dubaï, 迪拜
    LOC Yokohama geonames:1848354: Yokohama, 横滨市, 横滨
    LOC 福州市 geonames:1810821: 福州市, 福州
    LOC Ningbo geonames:1799397: Ningbo, 宁波, 宁波市
    LOC Casablanca geonames:2553604: Casablanca, 卡萨布兰卡
    LOC Ibadan geonames:2339354: Ibadan, 伊巴丹
    LOC Puyang geonames:1798425: Puyang, 浦阳, 浦阳街道
    LOC Ankara geonames:323786: Ankara, 安卡拉
    LOC Shiyan geonames:1794903: Shiyan, 十堰
    LOC Berlin geonames:2950159: Berlin, 柏林
    LOC Tangshan geonames:1793346: Tangshan, 唐山市, 唐山
    LOC Rawalpindi geonames:1166993: Rawalpindi, 拉瓦尔品第
    LOC Lüliang geonames:13512505: Lüliang
    LOC Durban geonames:1007311: Durban, 德班
    LOC Changzhou geonames:1815456: Changzhou, 常州市, 常州
    LOC Busan geonames:1838524: Busan, Pusan, 釜山广域市, 釜山广域
    LOC Madrid geonames:3117735: Madrid, 马德里
    LOC Pyongyang geonames:1871859: Pyongyang, 平壤
    LOC Zibo geonames:1785286: Zibo, 淄博
    LOC Pune geonames:1259229: Pune, 浦那
    LOC Bursa geonames:750269: Bursa, 布尔萨
    LOC Changsha geonames:1815577: Changsha, 长沙市, 长沙
    LOC Quezon City geonames:1692192: Quezon City
    LOC Jaipur geonames:1269515: Jaipur, 齋浦爾
    LOC Guiyang geonames:1809461: Guiyang, 贵阳, 贵阳市
    LOC Ürümqi geonames:1529102: Ürümqi, 乌鲁木齐, 乌鲁木齐市
    LOC Surabaya geonames:1625822: Surabaya, 泗水
    LOC Incheon geonames:1843564: Incheon, 仁川广域市, 仁川广域, 仁川廣域市, 仁川廣域
    LOC Lanzhou geonames:1804430: Lanzhou, 兰州, 兰州市
    LOC Caracas geonames:3646738: Caracas, 卡拉卡斯
    LOC Kyiv geonames:703448: Kyiv, 基輔
    LOC İzmir geonames:311046: İzmir, Izmir, 伊兹密尔
    LOC Huizhou geonames:1806776: Huizhou, 惠州市, 惠州
    LOC Buenos Aires geonames:3435910: Buenos Aires, 布宜诺斯艾利斯
    LOC Haikou geonames:1809078: Haikou, 海口市, 海口
    LOC Taichung geonames:1668399: Taichung, 臺中市, 臺中
    LOC Kanpur geonames:1267995: Kanpur
    LOC Toronto geonames:6167865: Toronto, 多伦多, 多倫多
    LOC Quito geonames:3652462: Quito, 基多
    LOC Brisbane geonames:2174003: Brisbane, 布里斯班
    LOC Luanda geonames:2240449: Luanda, 罗安达
    LOC Osaka geonames:1853909: Osaka, 大阪市, 大阪
    LOC Linyi geonames:1803318: Linyi, 临沂
    LOC Baoding geonames:1816971: Baoding, 保定市, 保定
    LOC Kaohsiung geonames:1673820: Kaohsiung, Kaohsiung City, 高雄市, 高雄
    LOC Brooklyn geonames:5110302: Brooklyn, 布鲁克林区
    LOC Guayaquil geonames:3657509: Guayaquil, 瓜亞基爾
    LOC Belo Horizonte geonames:3470127: Belo Horizonte, 贝洛奥里藏特, 貝洛奥里藏特
    LOC Minhang geonames:1800480: Minhang
    LOC Bazhong geonames:11995100: Bazhong
    LOC Salvador geonames:3450554: Salvador, 萨尔瓦多
    LOC Abuja geonames:2352778: Abuja, 阿布贾
    LOC Gazipur geonames:1200109: Gazipur
    LOC Chicago geonames:4887398: Chicago, 芝加哥
    LOC Wenzhou geonames:1791388: Wenzhou, 温州市, 温州
    LOC Bekasi geonames:1649378: Bekasi, 勿加泗
    LOC Dakar geonames:2253354: Dakar, 達喀爾
    LOC Haiphong geonames:1581298: Haiphong, 海防市, 海防
    LOC Yunfu geonames:1785725: Yunfu, 云浮市, 云浮
    LOC Navi Mumbai geonames:6619347: Navi Mumbai
    LOC Mogadishu geonames:53654: Mogadishu, Mogadiscio, 摩加迪休
    LOC Kumasi geonames:2298890: Kumasi, 库马西
    LOC Bandung geonames:1650357: Bandung, 万隆
    LOC Gujranwala geonames:1177662: Gujranwala
    LOC Huai'an geonames:1797873: Huai'an
    LOC Medan geonames:1214520: Medan, 棉蘭
    LOC Lucknow geonames:1264733: Lucknow, 勒克瑙
    LOC Ouagadougou geonames:2357048: Ouagadougou, 瓦加杜古
    LOC Nagpur geonames:1262180: Nagpur, 那格浦尔
    LOC Fortaleza geonames:3399415: Fortaleza, 福塔雷萨
    LOC Cali geonames:3687925: Cali, Santiago de Cali, 卡利
    LOC Perth geonames:2063523: Perth, 珀斯
    LOC Daegu geonames:1835329: Daegu, 大邱廣域市, 大邱廣域
    LOC Algiers geonames:2507480: Algiers, Alger, 阿爾及爾
    LOC Nanchang geonames:1800163: Nanchang, 南昌
    LOC Baku geonames:587084: Baku, Bakou, 巴库
    LOC Hohhot geonames:2036892: Hohhot, 呼和浩特市, 呼和浩特
    LOC Nagoya geonames:1856057: Nagoya, 名古屋市, 名古屋
    LOC Rome geonames:3169070: Rome, 罗马市, 罗马
    LOC Queens geonames:5133273: Queens, Borough of Queens
    LOC Houston geonames:4699066: Houston, 休斯敦
    LOC Mashhad geonames:124665: Mashhad, 馬什哈德
    LOC Shaoxing geonames:1795855: Shaoxing, 绍兴市, 绍兴
    LOC Nantong geonames:1799722: Nantong, 南通
    LOC Kowloon geonames:1819609: Kowloon, 九龍
    LOC Yantai geonames:1787093: Yantai, 烟台市, 烟台
    LOC Gaziantep geonames:314830: Gaziantep, 加濟安泰普
    LOC Lubumbashi geonames:922704: Lubumbashi, 盧本巴希
    LOC Manaus geonames:3663517: Manaus, 马瑙斯
    LOC Lusaka geonames:909137: Lusaka, 路沙卡
    LOC Brasília geonames:3469058: Brasília, Brasilia, 巴西利亚
    LOC Zhuhai geonames:1790437: Zhuhai, 珠海市, 珠海
    LOC Santo Domingo geonames:3492908: Santo Domingo, Saint Domingue
    LOC Lomé geonames:2365267: Lomé, 洛美
    LOC Multan geonames:1169825: Multan, 木爾坦
    LOC Havana geonames:3553478: Havana, La Havane, 哈瓦那
    LOC Depok geonames:1645524: Depok
    LOC Baotou geonames:2038432: Baotou, 包头市, 包头
    LOC Paris geonames:2988507: Paris, 巴黎
    LOC Coimbatore geonames:1273865: Coimbatore, 哥印拜陀
    LOC 庆阳 geonames:12359313: 庆阳
    LOC Port Harcourt geonames:2324774: Port Harcourt, 哈科特港
    LOC Pretoria geonames:964137: Pretoria, 比勒陀利亞
    LOC Córdoba geonames:3860259: Córdoba, 科尔多瓦
    LOC Mbuji-Mayi geonames:209228: Mbuji-Mayi
    LOC Aleppo geonames:170063: Aleppo, Alep, 阿勒颇
    LOC Kunshan geonames:1785623: Kunshan, 玉山
    LOC Al Mawşil al Jadīdah geonames:99071: Al Mawşil al Jadīdah
    LOC Weifang geonames:1791681: Weifang, 潍坊市, 潍坊
    LOC Zunyi geonames:1783621: Zunyi, 遵义市, 遵义
    LOC Al Başrah al Qadīmah geonames:388349: Al Başrah al Qadīmah
    LOC La Paz geonames:3911925: La Paz, 拉巴斯
    LOC Lianyungang geonames:10859300: Lianyungang
    LOC Medellín geonames:3674962: Medellín, 麦德林
    LOC Indore geonames:1269743: Indore, 印多尔
    LOC Brazzaville geonames:2260535: Brazzaville, 布拉柴维尔
    LOC Tashkent geonames:1512569: Tashkent, Tachkent, 塔什干
    LOC 赣州 geonames:1810638: 赣州
    LOC Almaty geonames:1526384: Almaty, 阿拉木圖
    LOC Khartoum geonames:379252: Khartoum, 喀土穆
    LOC Hamburg geonames:2911298: Hamburg, Hambourg, 汉堡市, 汉堡, 漢堡
    LOC Sapporo geonames:2128295: Sapporo, 札幌市, 札幌
    LOC Songjiang geonames:1794035: Songjiang
    LOC Accra geonames:2306104: Accra, 阿克拉
    LOC Curitiba geonames:3464975: Curitiba, 庫里奇巴
    LOC Ordos geonames:8347664: Ordos, 鄂尔多斯市, 鄂尔多斯
    LOC Sanaa geonames:71137: Sanaa, 萨那
    LOC Conakry geonames:2422465: Conakry, 科納克里
    LOC Tangerang geonames:1625084: Tangerang, 坦格朗
    LOC Tijuana geonames:3981609: Tijuana, 蒂華納
    LOC Hyderâbâd geonames:1176734: Hyderâbâd
    LOC Beirut geonames:276781: Beirut, Beyrouth, 贝鲁特
    LOC Jieyang geonames:1797121: Jieyang, 揭阳市, 揭阳
    LOC Jilin geonames:2036502: Jilin, Jilin City, 吉林市, 吉林
    LOC Jiading geonames:1806508: Jiading
    LOC Bucharest geonames:683506: Bucharest, Bucarest, 布加勒斯特
    LOC Camayenne geonames:2422488: Camayenne
    LOC Kakamega geonames:195272: Kakamega, 卡卡梅加
    LOC Shangqiu geonames:1796134: Shangqiu
    LOC Nanchong geonames:1800146: Nanchong, 南充
    LOC Tainan geonames:1668355: Tainan, Tainan City, 臺南市, 臺南
    LOC Datong geonames:2037799: Datong, 大同市, 大同
    LOC Kaduna geonames:2335727: Kaduna, 卡杜納
    LOC Omdurman geonames:365137: Omdurman, Omdourman, 恩图曼
    LOC Davao geonames:1715348: Davao, Davao City, 达沃市, 达沃
    LOC Thāne geonames:1254661: Thāne
    LOC Iztapalapa geonames:3526683: Iztapalapa, 伊斯塔帕拉帕
    LOC Diyarbakır geonames:316541: Diyarbakır, 迪亚巴克尔
    LOC Santa Cruz de la Sierra geonames:3904906: Santa Cruz de la Sierra
    LOC Vadodara geonames:1253573: Vadodara, 巴罗达
    LOC Adana geonames:325363: Adana, 阿达纳
    LOC Nanyang geonames:1799629: Nanyang, 南阳市, 南阳
    LOC Abu Dhabi geonames:292968: Abu Dhabi, Abu Dhabi Island and Internal Islands City, Abou Dabi, 阿布扎比
    LOC Palembang geonames:1633070: Palembang, 巨港
    LOC Sharjah geonames:292672: Sharjah, Sharjah city, Charjah, 夏尔迦
    LOC Bhopal geonames:1275841: Bhopal, 博帕尔
    LOC Jiangmen geonames:1806299: Jiangmen, 江门市, 江门
    LOC Benin City geonames:2347283: Benin City, 贝宁城
    LOC Jiangyin geonames:1815251: Jiangyin, 澄江
    LOC Fuyang geonames:1810845: Fuyang, 阜阳市, 阜阳
    LOC Montréal geonames:6077243: Montréal, Montreal, 蒙特利尔
    LOC Bayan Nur geonames:11838258: Bayan Nur
    LOC Maracaibo geonames:3633009: Maracaibo, 马拉开波
    LOC 潮州市 geonames:1815395: 潮州市, 潮州
    LOC Minsk geonames:625144: Minsk, 明斯克, 明斯克市
    LOC Budapest geonames:3054643: Budapest, 布达佩斯
    LOC Qingyuan geonames:1797945: Qingyuan, 清远市, 清远
    LOC Tai’an geonames:1793724: Tai’an
    LOC Rasapūdipalem geonames:1258393: Rasapūdipalem
    LOC Pimpri-Chinchwad geonames:7626690: Pimpri-Chinchwad
    LOC Caloocan geonames:1720151: Caloocan, Caloocan City
    LOC Warsaw geonames:756135: Warsaw, Varsovie, 华沙
    LOC Soweto geonames:953781: Soweto, 索韦托
    LOC Semarang geonames:1627896: Semarang, 三寶瓏
    LOC Puebla geonames:3521081: Puebla, Puebla City, 普埃布拉
    LOC Vienna geonames:2761369: Vienna, Vienne
    LOC Barcelone geonames:3128760: Barcelone, 巴塞罗那
    LOC Patna geonames:1260086: Patna, 巴特那
    LOC Mosul geonames:99072: Mosul, Mossoul, 摩苏尔
    LOC Kallakurichi geonames:12165956: Kallakurichi
    LOC Kampala geonames:232422: Kampala, 坎帕拉
    LOC Xining geonames:1788852: Xining, 西宁, 西宁市
    LOC Changshu geonames:7283386: Changshu
    LOC Huainan geonames:1807681: Huainan
    LOC Rabat geonames:2538475: Rabat, 拉巴特
    LOC Recife geonames:3390760: Recife, 累西腓
    LOC Phoenix geonames:5308655: Phoenix, 凤凰城
    LOC 宿州市 geonames:1793743: 宿州市, 宿州
    LOC Ecatepec de Morelos geonames:3529612: Ecatepec de Morelos
    LOC 六安 geonames:1802206: 六安
    LOC 巴伦西亚 geonames:3625549: 巴伦西亚
    LOC Ludhiana geonames:1264728: Ludhiana
    LOC Yancheng geonames:1787746: Yancheng, 盐城, 盐城市
    LOC Novosibirsk geonames:1496747: Novosibirsk, Novossibirsk, 新西伯利亚
    LOC Erbil geonames:95446: Erbil, 埃爾比勒省
    LOC Fukuoka geonames:1863967: Fukuoka, 福岡市, 福岡
    LOC 泰州市 geonames:1793505: 泰州市, 泰州
    LOC Daqing geonames:2037860: Daqing, 大庆市, 大庆
    LOC Manila geonames:1701668: Manila, Manille, 馬尼拉, 马尼拉
    LOC Wuhu geonames:1791236: Wuhu, 芜湖市, 芜湖
    LOC Santiago de Querétaro geonames:3991164: Santiago de Querétaro, Querétaro City, 克雷塔罗
    LOC Dazhou geonames:1813325: Dazhou, 达州市, 达州
    LOC Yangzhou geonames:1787227: Yangzhou, 扬州市, 扬州
    LOC León de los Aldama geonames:3998655: León de los Aldama, León
    LOC Makkah geonames:104515: Makkah, Makkah al Mukarramah, La Mecque, 麥加
    LOC Philadelphie geonames:4560349: Philadelphie, 費城
    LOC Phnom Penh geonames:1821306: Phnom Penh, 金边
    LOC Guilin geonames:1809498: Guilin, 桂林市, 桂林
    LOC Damascus geonames:170654: Damascus, Damas, 大马士革
    LOC Quetta geonames:1167528: Quetta, 奎達
    LOC Zhaoqing geonames:1784853: Zhaoqing, 肇庆市, 肇庆
    LOC Onitsha geonames:2326016: Onitsha, 奧尼查
    LOC Mianyang geonames:1800627: Mianyang, 绵阳市, 绵阳
    LOC Auckland geonames:2193733: Auckland, 奧克蘭都會區
    LOC Isfahan geonames:418863: Isfahan, Ispahan, 伊斯法罕
    LOC Wanzhou geonames:12358576: Wanzhou
    LOC Astana geonames:1526273: Astana, Nur-Sultan, Nour-Soultan
    LOC Harare geonames:890299: Harare, 哈拉雷
    LOC Monrovia geonames:2274895: Monrovia, 蒙罗维亚
    LOC Putian geonames:1798449: Putian, 莆田市, 莆田
    LOC Kawasaki geonames:1859642: Kawasaki, 川崎市, 川崎
    LOC Goiânia geonames:3462377: Goiânia, 戈亚尼亚
    LOC San Antonio geonames:4726206: San Antonio, 圣安东尼奥
    LOC Kobe geonames:1859171: Kobe, Kōbe, 神户市, 神户
    LOC Stockholm geonames:2673730: Stockholm, 斯德哥尔摩
    LOC Ciudad Juárez geonames:4013708: Ciudad Juárez, 華雷斯城
    LOC Can Tho geonames:1586203: Can Tho, 芹苴市, 芹苴
    LOC Munich geonames:2867714: Munich, 慕尼黑
    LOC Khulna geonames:1336135: Khulna, Khulnâ, 库尔纳市, 库尔纳
    LOC Belém geonames:3405870: Belém, 贝伦
    LOC Yekaterinburg geonames:1486209: Yekaterinburg, Ekaterinbourg, 葉卡捷琳堡
    LOC Porto Alegre geonames:3452925: Porto Alegre, 阿雷格里港
    LOC Yinchuan geonames:1786657: Yinchuan, 银川, 银川市
    LOC Manhattan geonames:5125771: Manhattan, 曼哈顿
    LOC Nashik geonames:1261731: Nashik, 纳西克
    LOC 台州 geonames:8400694: 台州
    LOC Asunción geonames:3439389: Asunción, 亞松森
    LOC Yiwu geonames:1814870: Yiwu, 义乌
    LOC Zapopan geonames:3979770: Zapopan, 萨波潘
    LOC Makassar geonames:1622786: Makassar
    LOC Adelaide geonames:2078025: Adelaide, Adélaïde, 阿德莱德
    LOC Quanzhou geonames:1797353: Quanzhou, 泉州市, 泉州
    LOC Madurai geonames:1264521: Madurai, 马杜赖
    LOC Jinhua geonames:1805528: Jinhua, 金华
    LOC Kyoto geonames:1857910: Kyoto, Kyōto, 京都
    LOC Cixi geonames:1806602: Cixi
    LOC Changde geonames:1791121: Changde, 常德
    LOC Kuala Lumpur geonames:1735161: Kuala Lumpur, 吉隆坡
    LOC Kayseri geonames:308464: Kayseri, 開塞利
    LOC Kaifeng geonames:1804879: Kaifeng, 开封市, 开封
    LOC Anshan geonames:2038632: Anshan, 鞍山市, 鞍山
    LOC Karaj geonames:128747: Karaj, 卡拉季
    LOC Kathmandu geonames:1283240: Kathmandu, Katmandou, 加德滿都
    LOC Daejeon geonames:1835235: Daejeon, 大田广域市, 大田广域
    LOC Baoji geonames:10942359: Baoji
    LOC Suqian geonames:1793771: Suqian
    LOC Liuzhou geonames:1803300: Liuzhou, 柳州
    LOC Tirunelveli geonames:1254361: Tirunelveli, 蒂魯內爾維利
    LOC Konya geonames:306571: Konya, 科尼亞
    LOC Zhangjiagang geonames:1787331: Zhangjiagang, 张家港市, 张家港
    LOC Agra geonames:1279259: Agra, Āgrā, 阿格拉
    LOC South Tangerang geonames:8581443: South Tangerang
    LOC Tabriz geonames:113646: Tabriz, 大不里士
    LOC Kharkiv geonames:706483: Kharkiv, 哈爾科夫
    LOC Jinjiang geonames:1797658: Jinjiang, 晋江
    LOC Faridabad geonames:1271951: Faridabad
    LOC Bozhou geonames:1816234: Bozhou, 亳州
    LOC Qujing geonames:1797318: Qujing, 曲靖市, 曲靖
    LOC San Diego geonames:5391811: San Diego
    LOC Gwangju geonames:1841811: Gwangju, 光州广域市, 光州广域
    LOC Zhanjiang geonames:1784990: Zhanjiang, 湛江市, 湛江
    LOC Fushun geonames:2037355: Fushun, 抚顺市, 抚顺
    LOC Rājkot geonames:1258847: Rājkot, Rajkot
    LOC Luoyang geonames:1801792: Luoyang, 洛阳市, 洛阳
    LOC Guadalajara geonames:4005539: Guadalajara, 瓜达拉哈拉
    LOC The Bronx geonames:5110266: The Bronx
    LOC Guankou geonames:1802875: Guankou, 关口, 浏阳
    LOC Hué geonames:1580240: Hué, 順化市, 順化
    LOC Milan geonames:3173435: Milan, 米蘭
    LOC Najafgarh geonames:1262111: Najafgarh
    LOC N'Djamena geonames:2427123: N'Djamena, Ndjamena, 恩賈梅納
    LOC Handan geonames:1808963: Handan, 邯郸市, 邯郸
    LOC Bannu geonames:1183460: Bannu
    LOC Yichang geonames:1786764: Yichang, 宜昌市, 宜昌
    LOC Antananarivo geonames:1070940: Antananarivo, 塔那那利佛
    LOC Heze geonames:1808198: Heze, 菏泽, 菏泽市
    LOC Abobo geonames:2293521: Abobo
    LOC Jamshedpur geonames:1269300: Jamshedpur, 贾姆谢德布尔
    LOC Douala geonames:2232593: Douala, 杜阿拉
    LOC Antalya geonames:323777: Antalya, 安塔利亚, 安塔利亞
    LOC Basrah geonames:99532: Basrah, Basra, Bassorah, 巴士拉
    LOC Dallas geonames:4684888: Dallas, 達拉斯
    LOC Saitama geonames:6940394: Saitama
    LOC Niamey geonames:2440485: Niamey, 尼亞美
    LOC Liupanshui geonames:8533133: Liupanshui, 六盘水市, 六盘水
    LOC Taguig geonames:1684308: Taguig, City of Taguig
    LOC Maoming geonames:1801180: Maoming, 茂名
    LOC Calgary geonames:5913490: Calgary, 卡尔加里
    LOC Tripoli geonames:2210247: Tripoli, 的黎波里
    LOC Madinah geonames:109223: Madinah, Medina, Médine, 麦地那
    LOC Yaoundé geonames:2220957: Yaoundé, 雅温得
    LOC Batam geonames:6295587: Batam, 巴淡島
    LOC Qinzhou geonames:1797551: Qinzhou, 钦州市, 钦州
    LOC Luohe geonames:1801934: Luohe, 漯河
    LOC Xiangyang geonames:1790587: Xiangyang, Xiangfan, 襄樊
    LOC Yangjiang geonames:1806408: Yangjiang, 阳江市, 阳江
    LOC Yixing geonames:1786760: Yixing, Yicheng, 宜城
    LOC Pimpri geonames:1259652: Pimpri
    LOC Da Nang geonames:1583992: Da Nang, 峴港
    LOC Amman geonames:250441: Amman, 安曼
    LOC Budta geonames:1723510: Budta
    LOC Belgrade geonames:792680: Belgrade, 贝尔格莱德
    LOC Biên Hòa geonames:1587923: Biên Hòa
    LOC Qingpu geonames:1797798: Qingpu
    LOC Montevideo geonames:3441575: Montevideo, 蒙特維多
    LOC Xuchang geonames:1788046: Xuchang, 将官池
    LOC Kalyān geonames:1268295: Kalyān
    LOC Zigong geonames:1783745: Zigong, 自贡市, 自贡
    LOC Nizhniy Novgorod geonames:520555: Nizhniy Novgorod, Nizhny Novgorod, Nijni Novgorod
    LOC Jepara geonames:1642548: Jepara
    LOC Maputo geonames:1040652: Maputo, 马普托
    LOC Dammam geonames:110336: Dammam, 达曼
    LOC Ra’s Bayrūt geonames:268743: Ra’s Bayrūt
    LOC Neijiang geonames:1799491: Neijiang, 内江市, 内江
    LOC Shiraz geonames:115019: Shiraz, Chiraz, 設拉子
    LOC Heshan geonames:1808316: Heshan, Yiyang
    LOC Dombivali geonames:1272423: Dombivali
    LOC Kananga geonames:214481: Kananga, 卡南加
    LOC Kazan geonames:551487: Kazan, Kazan’, 喀山
    LOC Jining geonames:1805518: Jining, 济宁市, 济宁
    LOC Barquisimeto geonames:3648522: Barquisimeto, 巴基西梅托
    LOC Shubrā al Khaymah geonames:349076: Shubrā al Khaymah
    LOC Putuo geonames:1798439: Putuo
    LOC Port-au-Prince geonames:3718426: Port-au-Prince, 太子港
    LOC Suwon geonames:1835553: Suwon, Suwon-si, 水原市, 水原
    LOC Xinyang geonames:1788534: Xinyang
    LOC Liaocheng geonames:1803834: Liaocheng, 聊城
    LOC Jinzhong geonames:10942283: Jinzhong
    LOC Callao geonames:3946083: Callao, 卡亞俄
    LOC Meerut geonames:1263214: Meerut, 密拉特
    LOC Virār geonames:1253133: Virār
    LOC Nowrangapur geonames:1261162: Nowrangapur
    LOC Karbala geonames:94824: Karbala, 卡爾巴拉
    LOC Tianshui geonames:1792892: Tianshui, 天水
    LOC Sadr City geonames:7802746: Sadr City
    LOC Yangpu geonames:1787375: Yangpu
    LOC Mombasa geonames:186301: Mombasa, 蒙巴萨
    LOC Mandalay geonames:1311874: Mandalay, 曼德勒
    LOC Srinagar geonames:1255634: Srinagar, 斯利那加
    LOC Barranquilla geonames:3689147: Barranquilla, 巴兰基亚
    LOC Chelyabinsk geonames:1508291: Chelyabinsk, Tcheliabinsk, 車里雅賓斯克
    LOC Mérida geonames:3523349: Mérida, 梅里达
    LOC Hiroshima geonames:1862415: Hiroshima, 廣島市, 廣島
    LOC Santiago de los Caballeros geonames:3492914: Santiago de los Caballeros
    LOC Shymkent geonames:1518980: Shymkent, Chymkent, 奇姆肯特
    LOC Weinan geonames:1791636: Weinan, 渭南
    LOC Ghāziābād geonames:1271308: Ghāziābād, Ghaziabad
    LOC Matola geonames:1039854: Matola
    LOC Dhanbad geonames:1272979: Dhanbad
    LOC Arequipa geonames:3947322: Arequipa, 阿雷基帕
    LOC Hong Kong Island geonames:12747064: Hong Kong Island
    LOC Fes geonames:2548885: Fes, Fès
    LOC Gustavo Adolfo Madero geonames:3514674: Gustavo Adolfo Madero
    LOC Nouakchott geonames:2377450: Nouakchott
    LOC Kisangani geonames:212730: Kisangani, 基桑加尼
    LOC Jiaxing geonames:1805953: Jiaxing, 嘉兴, 嘉興市, 嘉興
    LOC Aurangabad geonames:1278149: Aurangabad, Aurangâbâd
    LOC Zhongwei geonames:1784285: Zhongwei
    LOC Omsk geonames:1496153: Omsk, 鄂木斯克
    LOC Pikine geonames:2246678: Pikine, 皮金
    LOC Guarulhos geonames:3461786: Guarulhos
    LOC Pekanbaru geonames:1631761: Pekanbaru, 北干巴魯
    LOC Panjin geonames:10794003: Panjin
    LOC Bandar Lampung geonames:1624917: Bandar Lampung, 班達楠榜
    LOC Prague geonames:3067696: Prague, 布拉格
    LOC Varanasi geonames:1253405: Varanasi, Vârânasî, 瓦臘納西
    LOC Jiujiang geonames:1805179: Jiujiang, 九江市, 九江
    LOC Samara geonames:499099: Samara, 薩馬拉
    LOC Aba geonames:2353151: Aba, 阿巴
    LOC Amritsar geonames:1278710: Amritsar, 阿姆利则
    LOC Birmingham geonames:2655603: Birmingham, 伯明翰
    LOC Copenhagen geonames:2618425: Copenhagen, Copenhague, 哥本哈根
    LOC Sofia geonames:727011: Sofia, 索菲亞
    LOC 安阳市 geonames:1785294: 安阳市, 安阳
    LOC Yerevan geonames:616052: Yerevan, Erevan, 葉里溫
    LOC Luohu District geonames:13405906: Luohu District
    LOC Vijayawada geonames:1253184: Vijayawada, 维杰亚瓦达
    LOC Fengxiang geonames:13608002: Fengxiang
    LOC Bijie geonames:1816373: Bijie, Préfecture de Bijie, 毕节
    LOC Monterrey geonames:3995465: Monterrey, 蒙特雷
    LOC Kigali geonames:202061: Kigali, 吉佳利
    LOC Rostov-on-Don geonames:501175: Rostov-on-Don, Rostov-sur-le-Don, 顿河畔罗斯托夫
    LOC Zhuzhou geonames:1783763: Zhuzhou, 株洲
    LOC Malingao geonames:1978681: Malingao
    LOC Touba geonames:2244322: Touba, 圖巴
    LOC Ufa geonames:479561: Ufa, Oufa, 烏法
    LOC Ranchi geonames:1258526: Ranchi, 蘭契
    LOC Shangrao geonames:1787858: Shangrao, 上饶
    LOC Lilongwe geonames:927967: Lilongwe, 利隆圭
    LOC Huaibei geonames:1807700: Huaibei, 淮北
    LOC Maiduguri geonames:2331447: Maiduguri, 邁杜古里
    LOC Xuhui geonames:1787957: Xuhui
    LOC Meishan geonames:1800818: Meishan, 眉山
    LOC Mwanza geonames:152224: Mwanza, 姆万扎
    LOC Ulsan geonames:1833747: Ulsan, 蔚山
    LOC Sendai geonames:2111149: Sendai
    LOC Krasnoyarsk geonames:1502026: Krasnoyarsk, Krasnoïarsk
    LOC 抚州市 geonames:1810820: 抚州市, 抚州
    LOC Guigang geonames:1809532: Guigang, 贵港市, 贵港
    LOC Oslo geonames:3143244: Oslo, 奥斯陆, 奧斯陸
    LOC Jabalpur geonames:1269633: Jabalpur, 贾巴尔普尔
    LOC Ilorin geonames:2337639: Ilorin, 伊洛林
    LOC Aden geonames:415189: Aden, 亞丁, 亚丁
    LOC Bogor geonames:1648473: Bogor, 茂物
    LOC Ciudad Nezahualcoyotl geonames:3530589: Ciudad Nezahualcoyotl
    LOC Hengyang geonames:1808370: Hengyang, 衡阳市, 衡阳
    LOC Prayagraj geonames:1278994: Prayagraj, Allāhābād, 安拉阿巴德
    LOC Trujillo geonames:3691175: Trujillo, 特鲁希略
    LOC 维沙卡帕特南 geonames:1253102: 维沙卡帕特南
    LOC Goyang-si geonames:1842485: Goyang-si
    LOC Yulin geonames:1785781: Yulin, 玉林市, 玉林
    LOC Jodhpur geonames:1268865: Jodhpur, 焦特布尔
    LOC Gwalior geonames:1270583: Gwalior
    LOC Jingzhou geonames:1805540: Jingzhou, 荆州市, 荆州
    LOC Gqeberha geonames:964420: Gqeberha, Port Elizabeth, 伊莉莎白港
    LOC Tbilisi geonames:611717: Tbilisi, Tbilissi, 第比利斯
    LOC Voronezh geonames:472045: Voronezh, Voronej
    LOC Xinxiang geonames:1788572: Xinxiang, 南干道
    LOC Yichun geonames:1786746: Yichun
    LOC Sokoto geonames:2322911: Sokoto, 索科托
    LOC Jos geonames:2335953: Jos, 乔斯
    LOC Tangier geonames:2530335: Tangier, Tanger, 坦幾亞
    LOC Teni geonames:1254745: Teni
    LOC Xianyang geonames:1790353: Xianyang, 咸阳, 咸阳市
    LOC Mexicali geonames:3996069: Mexicali, 墨西卡利
    LOC Pointe-Noire geonames:2255414: Pointe-Noire
    LOC Maceió geonames:3395981: Maceió, 马塞约
    LOC Campinas geonames:3467865: Campinas, 坎皮纳斯
    LOC Sanya geonames:1796556: Sanya, 三亚
    LOC Rangpur geonames:1185188: Rangpur, Rangpur City, 朗布尔市, 朗布尔
    LOC Kirkuk geonames:94787: Kirkuk, Kirkouk, 基爾庫克
    LOC Ashgabat geonames:162183: Ashgabat, Achgabat, 阿什哈巴德
    LOC Shaoguan geonames:1795874: Shaoguan, 韶关市, 韶关
    LOC Howrah geonames:1270396: Howrah
    LOC Raipur geonames:1258980: Raipur, 賴布爾
    LOC Changwon geonames:1846326: Changwon, 昌原市, 昌原
    LOC Longyan geonames:1802276: Longyan, 龙岩, 龙岩市
    LOC Köln geonames:2886242: Köln, Cologne, 科隆
    LOC Dublin geonames:2964574: Dublin, 都柏林
    LOC Tiruchirappalli geonames:1254388: Tiruchirappalli, 蒂魯吉拉帕利
    LOC Yongzhou geonames:1786217: Yongzhou
    LOC Brussels geonames:2800866: Brussels, Bruxelles, 布鲁塞尔
    LOC Zamboanga geonames:1679432: Zamboanga, Zamboanga City, 三宝颜
    LOC Ottawa geonames:6094817: Ottawa, 渥太華
    LOC Huzhou geonames:1806535: Huzhou
    LOC Volgograd geonames:472757: Volgograd, 伏尔加格勒
    LOC Khartoum North geonames:379251: Khartoum North
    LOC Edmonton geonames:5946768: Edmonton, 埃德蒙顿
    LOC Odesa geonames:698740: Odesa, Odessa, 敖德薩
    LOC Wuwei geonames:1803936: Wuwei, 武威
    LOC Jacksonville geonames:4160021: Jacksonville, 杰克逊维尔
    LOC Fort Worth geonames:4691930: Fort Worth, 沃思堡
    LOC Hanzhong geonames:1808857: Hanzhong
    LOC Hezhou geonames:7576887: Hezhou, 贺州市, 贺州
    LOC Pest geonames:3046446: Pest
    LOC Kota geonames:1266049: Kota, 科塔
    LOC Zhu Cheng City geonames:7602670: Zhu Cheng City
    LOC Shivaji Nagar geonames:6943660: Shivaji Nagar
    LOC Dongying geonames:1812101: Dongying, 东营市, 东营
    LOC Luzhou geonames:1801640: Luzhou, 泸州市, 泸州
    LOC Sholapur geonames:1256436: Sholapur, Solapur
    LOC Marrakesh geonames:2542997: Marrakesh, Marrakech, 马拉喀什
    LOC Guatemala City geonames:3598132: Guatemala City, Guatemala, 瓜地馬拉市, 瓜地馬拉
    LOC Meizhou geonames:1800779: Meizhou
    LOC Yueyang geonames:1927639: Yueyang, 岳阳市, 岳阳
    LOC 莱芜市 geonames:1804591: 莱芜市, 莱芜
    LOC Benxi geonames:2038300: Benxi, 本溪市, 本溪
    LOC Esenyurt geonames:747323: Esenyurt
    LOC Perm geonames:511196: Perm, 彼尔姆
    LOC Zaria geonames:2317765: Zaria, 扎里亚
    LOC Kennedy geonames:7033318: Kennedy
    LOC Chiba geonames:2113015: Chiba, 千葉市, 千葉
    LOC Pingdingshan geonames:1798827: Pingdingshan, 平顶山市, 平顶山
    LOC Ciudad Guayana geonames:3645528: Ciudad Guayana, 圭亞那城
    LOC Sargodha geonames:1166000: Sargodha, 萨戈达
    LOC Austin geonames:4671654: Austin, 奧斯汀
    LOC Managua geonames:3617763: Managua, 馬納瓜, 馬拿瓜
    LOC Bengbu geonames:1816440: Bengbu, 蚌埠
    LOC Salé geonames:2537763: Salé
    LOC Jerusalem geonames:281184: Jerusalem, Jérusalem, 耶路撒冷
    LOC Chandigarh geonames:1274746: Chandigarh, 昌迪加尔
    LOC Dnipro geonames:709930: Dnipro, 聶伯城
    LOC Cebu City geonames:1717512: Cebu City, Cebu
    LOC Sanhe geonames:1796823: Sanhe
    LOC Tiruppur geonames:1254348: Tiruppur, Tirupur, 蒂魯普
    LOC Guwahati geonames:1271476: Guwahati, 古瓦哈提
    LOC Xiangtan geonames:1790492: Xiangtan, 湘潭市, 湘潭
    LOC Linfen geonames:1803567: Linfen, 临汾市, 临汾
    LOC Zhenjiang geonames:1784642: Zhenjiang, 镇江, 镇江市
    LOC Enugu geonames:2343279: Enugu, 埃努古
    LOC Rosario geonames:3838583: Rosario, 罗萨里奥
    LOC Sulţānah geonames:101760: Sulţānah
    LOC Huludao geonames:2036662: Huludao
    LOC Hubballi geonames:1269920: Hubballi, Hubli
    LOC Padang geonames:1633419: Padang, 巴東
    LOC Kitakyushu geonames:1859307: Kitakyushu, Kitakyūshū, 北九州市, 北九州
    LOC Taiz geonames:70225: Taiz
    LOC Setagaya geonames:11790342: Setagaya
    LOC Kingston geonames:3489854: Kingston, 京斯敦
    LOC Jing’an geonames:1805701: Jing’an
    LOC 保山市 geonames:1281673: 保山市, 保山
    LOC Rui’an geonames:1797063: Rui’an
    LOC Chihuahua geonames:4014338: Chihuahua, Chihuahua City, 奇瓦瓦市, 奇瓦瓦
    LOC Nay Pyi Taw geonames:6611854: Nay Pyi Taw
    LOC Eskişehir geonames:315202: Eskişehir, 埃斯基谢希尔
    LOC Mysuru geonames:1262321: Mysuru, Mysore, 迈索尔
    LOC 塞勒姆 geonames:1257629: 塞勒姆
    LOC São Luís geonames:3388368: São Luís
    LOC Seongnam-si geonames:1897000: Seongnam-si
    LOC Cartagena geonames:3687238: Cartagena, Carthagène, 卡塔赫纳
    LOC Antipolo geonames:1730501: Antipolo, Antipolo City
    LOC Columbus geonames:4509177: Columbus
    LOC Sialkot geonames:1164909: Sialkot, Siālkot, 锡亚尔科特
    LOC Charlotte geonames:4460243: Charlotte, 夏洛特
    LOC Laibin geonames:1804609: Laibin, 来宾市, 来宾
    LOC Warri geonames:2319133: Warri, 瓦里
    LOC Naples geonames:3172394: Naples, 那不勒斯
    LOC Xiaogan geonames:1790254: Xiaogan, 孝感市, 孝感
    LOC Campo Grande geonames:3467747: Campo Grande, 格蘭德營
    LOC Ziyang geonames:1783683: Ziyang, 雁江
    LOC Bobo-Dioulasso geonames:2362344: Bobo-Dioulasso, 博博迪乌拉索
    LOC Quzhou geonames:1797264: Quzhou, 衢州市, 衢州
    LOC Blantyre geonames:931755: Blantyre, 布兰太尔
    LOC Donetsk geonames:709717: Donetsk, 頓涅茨克
    LOC Abū Ghurayb geonames:100077: Abū Ghurayb, Abu Ghraib, Abou Ghraib
    LOC Qom geonames:119208: Qom, 库姆
    LOC Bishkek geonames:1528675: Bishkek, Bichkek, 比什凯克
    LOC Zaozhuang geonames:1785453: Zaozhuang, 枣庄市, 枣庄
    LOC Krasnodar geonames:542420: Krasnodar, 克拉斯诺达尔
    LOC Natal geonames:3394023: Natal
    LOC Pingxiang geonames:1798654: Pingxiang, 萍乡
    LOC Malang geonames:1636722: Malang, 瑪琅
    LOC Cancún geonames:3531673: Cancún, 坎昆
    LOC Indianapolis geonames:4259418: Indianapolis, 印第安納波利斯
    LOC Gurugram geonames:1270642: Gurugram, Gurgaon, 古爾岡
    LOC Bhubaneswar geonames:1275817: Bhubaneswar
    LOC Zhoushan geonames:1886762: Zhoushan
    LOC Qiqihar geonames:2035265: Qiqihar, 齐齐哈尔, 齐齐哈尔市
    LOC Mulenvos geonames:8307074: Mulenvos
    LOC Sulaymaniyah geonames:98463: Sulaymaniyah, Souleimaniye
    LOC Marseille geonames:2995469: Marseille, 马赛
    LOC Puning geonames:1802940: Puning, 普宁
    LOC Bhiwandi geonames:1275901: Bhiwandi, 皮文迪
    LOC Soshanguve geonames:954013: Soshanguve
    LOC Teresina geonames:3386496: Teresina, 特雷西納
    LOC Ankang geonames:1789065: Ankang, 安康
    LOC Jalandhar geonames:1268782: Jalandhar, 賈朗達爾
    LOC Rotterdam geonames:2747891: Rotterdam, 鹿特丹
    LOC Langfang geonames:1804540: Langfang, 廊坊市, 廊坊
    LOC Viana geonames:2236500: Viana
    LOC Jiaozuo geonames:1805987: Jiaozuo, 焦作市, 焦作
    LOC Samarinda geonames:1629001: Samarinda, 沙馬林達
    LOC Rohini geonames:12069922: Rohini
    LOC Wanxian geonames:1791748: Wanxian
    LOC Guang’an geonames:1799194: Guang’an, 广安
    LOC Johor Bahru geonames:1732752: Johor Bahru, 新山
    LOC Arifwala geonames:1184370: Arifwala
    LOC Pasig City geonames:7290466: Pasig City, Pasig
    LOC Cheongju-si geonames:1845604: Cheongju-si, Cheongju
    LOC Kanayannur geonames:12501153: Kanayannur
    LOC Tegucigalpa geonames:3600949: Tegucigalpa, 德古斯加巴
    LOC Bucheon-si geonames:1838716: Bucheon-si
    LOC Thanh Hóa geonames:1566166: Thanh Hóa
    LOC Turin geonames:3165524: Turin, 都灵
    LOC Al Ain City geonames:292913: Al Ain City, Al Ain, Al-Aïn, 艾因
    LOC Libreville geonames:2399697: Libreville, 利伯维尔
    LOC Saratov geonames:498677: Saratov, 薩拉托夫
    LOC Ulan Bator geonames:2028462: Ulan Bator, Ulaanbaatar, Oulan-Bator, 乌兰巴托
    LOC Weihai geonames:1791673: Weihai, 威海
    LOC Takeo geonames:1821940: Takeo
    LOC Nova Iguaçu geonames:3456160: Nova Iguaçu, 新伊瓜蘇
    LOC Cochabamba geonames:3919968: Cochabamba, 科恰班巴
    LOC Ahvaz geonames:144448: Ahvaz, Ahvāz, 阿瓦士
    LOC Vientiane geonames:1651944: Vientiane, 永珍
    LOC Zhabei geonames:1785412: Zhabei
    LOC Xinyu geonames:1788508: Xinyu
    LOC Pietermaritzburg geonames:965301: Pietermaritzburg, 彼得马里茨堡
    LOC Yibin geonames:1786770: Yibin, 宜宾
    LOC Naucalpan de Juárez geonames:3522790: Naucalpan de Juárez, Naucalpan, 瑙卡尔潘
    LOC Kampung Baru Subang geonames:1771023: Kampung Baru Subang
    LOC Bouaké geonames:2290956: Bouaké, 布瓦凯
    LOC Taicang geonames:1793703: Taicang
    LOC San Francisco geonames:5391959: San Francisco, 旧金山
    LOC Sakai geonames:1853195: Sakai, 堺市
    LOC Valence geonames:2509954: Valence, 巴倫西亞
    LOC Jinshan geonames:13608000: Jinshan
    LOC Chenzhou geonames:1815059: Chenzhou, 郴州
    LOC Duque de Caxias geonames:3464374: Duque de Caxias, 卡希亞斯公爵城
    LOC João Pessoa geonames:3397277: João Pessoa, 若昂佩索阿
    LOC Bukavu geonames:217831: Bukavu
    LOC Kraków geonames:3094802: Kraków, Krakow, Cracovie, 克拉科夫
    LOC 巴塞羅那 geonames:3648559: 巴塞羅那
    LOC Bangui geonames:2389853: Bangui, 班基
    LOC Hermosillo geonames:4004898: Hermosillo, 埃莫西约
    LOC Bhayandar geonames:1276014: Bhayandar
    LOC Culiacán geonames:4012176: Culiacán, 库利亚坎
    LOC Petaling Jaya geonames:1735158: Petaling Jaya, 八打灵再也
    LOC Anqing geonames:1817993: Anqing, Anking, 安庆市, 安庆
    LOC Oran geonames:2485926: Oran, 瓦赫蘭
    LOC Freetown geonames:2409306: Freetown, 自由市, 自由
    LOC San Pedro Sula geonames:3601782: San Pedro Sula, 圣佩德罗苏拉
    LOC Narela geonames:1261809: Narela
    LOC Xingtai geonames:1788927: Xingtai, 邢台市, 邢台
    LOC Niigata geonames:1855431: Niigata
    LOC Muscat geonames:287286: Muscat, Mascate, 马斯喀特
    LOC Zarqa geonames:250090: Zarqa, Zarka, 扎尔卡
    LOC Çankaya geonames:6955677: Çankaya
    LOC Küçükçekmece geonames:742394: Küçükçekmece
    LOC Hamamatsu geonames:1863289: Hamamatsu, 滨松市, 滨松
    LOC Kolwezi geonames:922773: Kolwezi
    LOC Vinh geonames:1562798: Vinh, 荣市
    LOC Thiruvananthapuram geonames:1254163: Thiruvananthapuram, Trivandrum, 特里凡得琅
    LOC Zhaotong geonames:1784841: Zhaotong, 昭通市, 昭通
    LOC Panzhihua geonames:6929460: Panzhihua, 攀枝花
    LOC Chuzhou geonames:1814757: Chuzhou, 滁州
    LOC Seattle geonames:5809844: Seattle, 西雅圖
    LOC Port Said geonames:358619: Port Said, Port-Saïd, 塞德港
    LOC Cúcuta geonames:3685533: Cúcuta, 库库塔
    LOC 霍姆斯 geonames:169577: 霍姆斯
    LOC Xuancheng geonames:1788081: Xuancheng, Xuanzhou
    LOC Ibb geonames:74477: Ibb, 伊卜
    LOC Tasikmalaya geonames:1624647: Tasikmalaya
    LOC Nampula geonames:1033356: Nampula, 楠普拉
    LOC Shangyu geonames:1817720: Shangyu, 上虞区
    LOC Bujumbura geonames:425378: Bujumbura, 布琼布拉
    LOC Tyumen geonames:1488754: Tyumen, Tioumen, 秋明
    LOC Erzurum geonames:315368: Erzurum, 埃尔祖鲁姆
    LOC Anshun geonames:1817968: Anshun, 安顺
    LOC Dodoma geonames:160196: Dodoma, 多多马
    LOC Rajshahi geonames:1185128: Rajshahi
    LOC Dera Ismail Khan geonames:1180281: Dera Ismail Khan
    LOC Sorocaba geonames:3447399: Sorocaba, 索羅卡巴
    LOC Wuzhou geonames:1790840: Wuzhou, 梧州市, 梧州
    LOC Ipoh geonames:1734634: Ipoh, 怡保
    LOC Qinhuangdao geonames:1797595: Qinhuangdao, 秦皇岛
    LOC Benghazi geonames:88319: Benghazi, 班加西
    LOC Alīgarh geonames:1279017: Alīgarh, Aligarh
    LOC Shaoyang geonames:1816920: Shaoyang, 邵阳市, 邵阳
    LOC Malatya geonames:304922: Malatya, 馬拉蒂亞
    LOC Winnipeg geonames:6183235: Winnipeg, 温尼伯
    LOC Andijon geonames:1514588: Andijon, Andijan, 安集延
    LOC Bareilly geonames:1277013: Bareilly, Bareli, 巴雷利
    LOC Buraydah geonames:107304: Buraydah, Buraidah
    LOC São Bernardo do Campo geonames:3449344: São Bernardo do Campo
    LOC Hegang geonames:2036986: Hegang, 鹤岗
    LOC Morelia geonames:3995402: Morelia, 莫雷利亚
    LOC Riga geonames:456172: Riga, 里加
    LOC Amsterdam geonames:2759794: Amsterdam, 阿姆斯特丹
    LOC Cagayan de Oro geonames:1721080: Cagayan de Oro, Cagayán de Oro, 卡加延德奥罗
    LOC Ma’anshan geonames:1801620: Ma’anshan
    LOC Shah Alam geonames:1732903: Shah Alam, 莎阿南
    LOC Bağcılar geonames:751324: Bağcılar
    LOC Shizuishan geonames:12324556: Shizuishan
    LOC Kumamoto geonames:1858421: Kumamoto, 熊本市, 熊本
    LOC Oyo geonames:2325200: Oyo
    LOC Serang geonames:1627549: Serang
    LOC Torreón geonames:3981254: Torreón, 托雷翁
    LOC Deyang geonames:1812961: Deyang, 德阳市, 德阳
    LOC Abeokuta geonames:2352947: Abeokuta, 阿贝奥库塔
    LOC Al Hudaydah geonames:79415: Al Hudaydah
    LOC Yangquan geonames:1787351: Yangquan
    LOC Akure geonames:2350841: Akure, 阿庫雷
    LOC Denver geonames:5419384: Denver, 丹佛
    LOC Osasco geonames:3455775: Osasco
    LOC Kikolo geonames:7758790: Kikolo
    LOC Maianga geonames:2239888: Maianga
    LOC São José dos Campos geonames:3448636: São José dos Campos, 聖若澤多斯坎波斯
    LOC Álvaro Obregón geonames:3514663: Álvaro Obregón
    LOC Aihara geonames:1865689: Aihara
    LOC Evaton geonames:1004866: Evaton
    LOC Valenzuela geonames:1680102: Valenzuela
    LOC Muzaffarābād geonames:1169607: Muzaffarābād, Muzaffarabad
    LOC Okayama geonames:1854383: Okayama
    LOC San Luis Potosí geonames:3985606: San Luis Potosí, San Luis Potosí City, 圣路易斯波托西市, 圣路易斯波托西
    LOC Aguascalientes geonames:4019233: Aguascalientes, 阿瓜斯卡连特斯
    LOC General Santos geonames:1713022: General Santos, 三投斯將軍市, 三投斯將軍
    LOC Zhumadian geonames:1783873: Zhumadian, 驻马店市, 驻马店
    LOC Morādābād geonames:1262801: Morādābād
    LOC Mississauga geonames:6075357: Mississauga, 密西沙加
    LOC Lviv geonames:702550: Lviv, 利沃夫
    LOC Namangan geonames:1513157: Namangan, 納曼干
    LOC Zaporizhzhya geonames:687700: Zaporizhzhya, Zaporijjia, 扎波里日扎
    LOC Zanzibar geonames:148730: Zanzibar, 桑给巴尔市, 桑给巴尔
    LOC Saltillo geonames:3988086: Saltillo, 萨尔蒂约
    LOC Latakia geonames:173576: Latakia, Lattaquié, 拉塔基亚
    LOC Subang Jaya geonames:8504423: Subang Jaya
    LOC Warangal geonames:1252948: Warangal, 瓦朗加尔
    LOC Paranaque City geonames:1694781: Paranaque City
    LOC Tolyatti geonames:482283: Tolyatti, Togliatti, 陶里亚蒂
    LOC Santo Domingo Oeste geonames:7874116: Santo Domingo Oeste
    LOC Santo Domingo Este geonames:8601412: Santo Domingo Este
    LOC Dhārāvi geonames:1272866: Dhārāvi
    LOC Battagram geonames:1183105: Battagram
    LOC Suez geonames:359796: Suez, 苏伊士
    LOC Ribeirão Preto geonames:3451328: Ribeirão Preto, 里貝朗普雷圖
    LOC Agadir geonames:2561668: Agadir, 阿加迪尔
    LOC Edogawe geonames:11071717: Edogawe
    LOC Sarajevo geonames:3191281: Sarajevo, 塞拉耶佛
    LOC Balikpapan geonames:1650527: Balikpapan, 巴厘巴板
    LOC Adachi geonames:10987897: Adachi
    LOC Changning geonames:1815611: Changning
    LOC Bauchi geonames:2347470: Bauchi, 包奇
    LOC Shizuoka geonames:1851717: Shizuoka, 靜岡市, 靜岡
    LOC Tunis geonames:2464470: Tunis, 突尼斯
    LOC Zhangjiakou geonames:2033196: Zhangjiakou, 张家口市, 张家口
    LOC Washington geonames:4140963: Washington, Washington D.C., 华盛顿特区
    LOC Nashville geonames:4644585: Nashville, 纳什维尔
    LOC Fuxin geonames:2037346: Fuxin, 阜新市, 阜新
    LOC Ta’if geonames:107968: Ta’if, Ta'if, Taëf
    LOC Huangshi geonames:1807234: Huangshi, 黄石
    LOC Liaoyang geonames:2036113: Liaoyang, 辽阳市, 辽阳
    LOC Hlaingthaya geonames:8740157: Hlaingthaya
    LOC Beira geonames:1052373: Beira, 贝拉
    LOC Hongkou geonames:1808090: Hongkou
    LOC Saragosse geonames:3104324: Saragosse, 萨拉戈萨
    LOC Sevilla geonames:2510911: Sevilla, Seville, Séville, 塞维利亚
    LOC Baise geonames:1816269: Baise, Baise City, 百城
    LOC Pontianak geonames:1630789: Pontianak, 坤甸
    LOC Situbondo geonames:1626801: Situbondo
    LOC Agege geonames:2351943: Agege
    LOC Binzhou geonames:1816336: Binzhou, 滨州市, 滨州
    LOC Oklahoma City geonames:4544349: Oklahoma City, 奧克拉荷馬市, 奧克拉荷馬
    LOC Yuncheng geonames:1785738: Yuncheng
    LOC Dezhou geonames:1812955: Dezhou, 德州市, 德州
    LOC Dushanbe geonames:1221874: Dushanbe, Douchanbé, 杜尚别
    LOC Cotonou geonames:2394819: Cotonou, 科托努
    LOC 艾爾帕索 geonames:5520993: 艾爾帕索
    LOC 戈勒克布爾 geonames:1270927: 戈勒克布爾
    LOC Wrocław geonames:3081368: Wrocław, Wroclaw, Vratislavie, 弗罗茨瓦夫
    LOC Denpasar geonames:1645528: Denpasar, 丹帕沙
    LOC Guntur geonames:1270668: Guntur
    LOC Katsina geonames:2334802: Katsina, 卡齐纳
    LOC Sanmenxia geonames:1796669: Sanmenxia, 三门峡市, 三门峡
    LOC E’zhou geonames:6642286: E’zhou, 鄂州市, 鄂州
    LOC Madīnat an Naşr geonames:353225: Madīnat an Naşr
    LOC Camama geonames:2591957: Camama
    LOC Tabuk geonames:101628: Tabuk, 塔布克
    LOC Kitwe geonames:911148: Kitwe, 基特韦
    LOC Bulawayo geonames:894701: Bulawayo, 布拉瓦约
    LOC Mudanjiang geonames:2035715: Mudanjiang, 牡丹江
    LOC Aracaju geonames:3471872: Aracaju, 阿拉卡茹
    LOC Athens geonames:264371: Athens, Athènes, 雅典
    LOC Zagreb geonames:3186886: Zagreb, 萨格勒布
    LOC Leshan geonames:1804153: Leshan, 乐山市, 乐山
    LOC Santo André geonames:3449701: Santo André
    LOC Rizhao geonames:9072919: Rizhao, 日照
    LOC Helsinki geonames:658225: Helsinki, 赫尔辛基
    LOC Cheonan geonames:1845759: Cheonan, 天安市, 天安
    LOC Acapulco de Juárez geonames:3533462: Acapulco de Juárez, Acapulco, 阿卡普尔科
    LOC Banjarmasin geonames:1650213: Banjarmasin
    LOC Puducherry geonames:1259425: Puducherry, Pondichéry, 本地治里, 本地治里市
    LOC 遂宁市 geonames:1793900: 遂宁市, 遂宁
    LOC Brampton geonames:5907364: Brampton, 布兰普顿
    LOC Golfe geonames:2591953: Golfe
    LOC 濮阳 geonames:9181182: 濮阳
    LOC Soacha geonames:3667905: Soacha
    LOC Boston geonames:4930956: Boston, 波士顿
    LOC Tlalnepantla geonames:3515431: Tlalnepantla
    LOC Jājmau geonames:10581114: Jājmau
    LOC Portland geonames:5746545: Portland, 波特蘭
    LOC Calumbo geonames:2242906: Calumbo
    LOC Tlaquepaque geonames:3981461: Tlaquepaque, 特拉克帕克
    LOC Frankfurt am Main geonames:2925533: Frankfurt am Main, Francfort-sur-le-Main, 法兰克福
    LOC Macau geonames:1821274: Macau
    LOC Palermo geonames:2523920: Palermo, Palerme, 巴勒莫市, 巴勒莫
    LOC Izhevsk geonames:554840: Izhevsk, Ijevsk, 伊熱夫斯克
    LOC 可倫坡 geonames:1248991: 可倫坡
    LOC Maturín geonames:3778045: Maturín, 馬圖林
    LOC Amravati geonames:1278718: Amravati
    LOC Detroit geonames:4990729: Detroit, Détroit, 底特律
    LOC Osogbo geonames:2325590: Osogbo
    LOC Honchō geonames:1863905: Honchō
    LOC Bikaner geonames:1275665: Bikaner, Bîkâner
    LOC Jaboatão dos Guararapes geonames:6317344: Jaboatão dos Guararapes, 熱博阿陶
    LOC Hoji ya Henda geonames:13631351: Hoji ya Henda
    LOC Las Vegas geonames:5506956: Las Vegas, 拉斯维加斯
    LOC New South Memphis geonames:4645421: New South Memphis
    LOC Hwaseong-si geonames:1843847: Hwaseong-si
    LOC Gold Coast geonames:2165087: Gold Coast, 黃金海岸
    LOC Łódź geonames:3093133: Łódź, Lodz, 罗兹
    LOC Jeonju geonames:1845457: Jeonju, 全州市, 全州
    LOC Chongming geonames:13608003: Chongming
    LOC Al Ahmadi geonames:285839: Al Ahmadi
    LOC Cuenca geonames:3658666: Cuenca, 昆卡
    LOC Chisinau geonames:618426: Chisinau, Chișinău, Chişinău, 基希讷乌
    LOC Likasi geonames:922741: Likasi, 利卡西
    LOC Jambi City geonames:1642858: Jambi City, Jambi
    LOC Hebi geonames:1808770: Hebi, 鹤壁市, 鹤壁
    LOC Comilla geonames:1185186: Comilla
    LOC Tshikapa geonames:204953: Tshikapa, 奇卡帕
    LOC Chunian geonames:1180942: Chunian
    LOC 柯枝 geonames:1273874: 柯枝
    LOC Memphis geonames:4641239: Memphis, 孟菲斯
    LOC Jingmen geonames:1805611: Jingmen, 荆门市, 荆门
    LOC Barnaul geonames:1510853: Barnaul, Barnaoul, 巴尔瑙尔
    LOC Dandong geonames:2037886: Dandong, 丹东市, 丹东
    LOC Piura geonames:3693528: Piura, 皮乌拉
    LOC Bhilai geonames:1275971: Bhilai, 比萊
    LOC Ndola geonames:901344: Ndola, 恩多拉
    LOC Contagem geonames:3465624: Contagem, 孔塔任
    LOC Ulyanovsk geonames:479123: Ulyanovsk, Oulianovsk, 乌里扬诺夫斯克
    LOC Djibouti geonames:223817: Djibouti, 吉布地市, 吉布地
    LOC Glasgow geonames:2648579: Glasgow, 格拉斯哥
    LOC Panshan geonames:2035513: Panshan
    LOC Louisville geonames:4299276: Louisville, 路易維爾
    LOC Irkutsk geonames:2023469: Irkutsk, Irkoutsk, 伊爾庫茨克
    LOC Ansan-si geonames:1846918: Ansan-si, 安山市, 安山
    LOC Al Mansurah geonames:360761: Al Mansurah, Mansourah
    LOC Kermanshah geonames:128226: Kermanshah, 克尔曼沙赫
    LOC Feira de Santana geonames:3463478: Feira de Santana, 費拉迪聖安娜
    LOC Jiaozhou geonames:1806096: Jiaozhou
    LOC Düsseldorf geonames:2934246: Düsseldorf, 杜塞尔多夫
    LOC Suizhou geonames:1793879: Suizhou, 随州市, 随州
    LOC Villa Nueva geonames:3587902: Villa Nueva, 比亞努埃瓦
    LOC Khabarovsk geonames:2022890: Khabarovsk, 伯力
    LOC Cuiabá geonames:3465038: Cuiabá, 库亚巴
    LOC Arusha geonames:161325: Arusha, 阿鲁沙
    LOC Las Piñas geonames:1707174: Las Piñas
    LOC Chizhou geonames:1814934: Chizhou, 池州
    LOC Coyoacán geonames:3530139: Coyoacán
    LOC Stuttgart geonames:2825297: Stuttgart, 斯图加特
    LOC Ya'an geonames:1787816: Ya'an, 雅安
    LOC Cuttack geonames:1273780: Cuttack, 克塔克
    LOC Borivli geonames:1275248: Borivli, Borivali
    LOC Chiclayo geonames:3698350: Chiclayo, 奇克拉约
    LOC Yaroslavl geonames:468902: Yaroslavl, Iaroslavl, 雅罗斯拉夫尔
    LOC Gothenburg geonames:2711537: Gothenburg, Göteborg, 哥德堡
    LOC Kawaguchi geonames:1859730: Kawaguchi, 川口市, 川口
    LOC Bukit Rahman Putra geonames:13118225: Bukit Rahman Putra
    LOC Jhang Sadr geonames:1175892: Jhang Sadr
    LOC Ha'il geonames:106281: Ha'il
    LOC Bhavnagar geonames:1276032: Bhavnagar, 巴夫那加尔
    LOC Benoni geonames:1020098: Benoni
    LOC Vladivostok geonames:2013348: Vladivostok, 海参崴
    LOC 锦州市 geonames:2036427: 锦州市, 锦州
    LOC Tuxtla geonames:3515001: Tuxtla, Tuxtla Gutiérrez, 图斯特拉古铁雷斯
    LOC Kryvyy Rih geonames:703845: Kryvyy Rih, Kryvyi Rih, Kryvyï Rih, 克雷维里格, 克雷維里格
    LOC Sanming geonames:1796663: Sanming, 三明市, 三明
    LOC 伊斯兰堡 geonames:1176615: 伊斯兰堡
    LOC Sāngli geonames:1257416: Sāngli, Sangli
    LOC Jamnagar geonames:1269317: Jamnagar
    LOC Lubango geonames:3347762: Lubango, 盧班戈
    LOC Pokhara geonames:1282898: Pokhara, 博克拉
    LOC Shuangyashan geonames:2034786: Shuangyashan, 双鸭山市, 双鸭山
    LOC Borama geonames:64021: Borama
    LOC Pallabi geonames:7696679: Pallabi
    LOC Luancheng geonames:1802204: Luancheng
    LOC Makhachkala geonames:532096: Makhachkala, Makhatchkala
    LOC Anyang-si geonames:1846898: Anyang-si
    LOC Huambo geonames:3348313: Huambo, 万博
    LOC Samarcande geonames:1216265: Samarcande, 撒马尔罕
    LOC Mengzi geonames:13512502: Mengzi
    LOC Kagoshima geonames:1860827: Kagoshima, 鹿儿岛市, 鹿儿岛
    LOC Mukalla geonames:78754: Mukalla, Al Mukalla
    LOC Rasht geonames:118743: Rasht, 拉什特
    LOC Mar del Plata geonames:3430863: Mar del Plata, 马德普拉塔
    LOC Essen geonames:2928810: Essen, 埃森
    LOC Málaga geonames:2514256: Málaga, 马拉加
    LOC Shekhupura geonames:1165221: Shekhupura, 謝胡布爾
    LOC Yingkou geonames:2033370: Yingkou
    LOC Zhangzhou geonames:1785018: Zhangzhou, 漳州市, 漳州
    LOC Reynosa geonames:3520339: Reynosa, 雷諾薩
    LOC Dortmund geonames:2935517: Dortmund, 多特蒙德
    LOC Suginami geonames:11836117: Suginami
    LOC Baltimore geonames:4347778: Baltimore, 巴爾的摩
    LOC Itabashi geonames:1861321: Itabashi
    LOC New Kingston geonames:3489297: New Kingston
    LOC Pelentong geonames:1732747: Pelentong
    LOC Cimahi geonames:1646448: Cimahi
    LOC Londrina geonames:3458449: Londrina, 隆德里納
    LOC Bucaramanga geonames:3688465: Bucaramanga, 布卡拉曼加
    LOC Genoa geonames:3176219: Genoa, Gênes, 热那亚
    LOC Hachiōji geonames:1863440: Hachiōji, Hachioji, 八王子市, 八王子
    LOC Malacca geonames:1734759: Malacca, 马六甲
    LOC Nha Trang geonames:1572151: Nha Trang, 芽莊市, 芽莊
    LOC Kerman geonames:128234: Kerman, 克尔曼
    LOC Orūmīyeh geonames:121801: Orūmīyeh, Urmia, Ourmia
    LOC Bahçelievler geonames:7627067: Bahçelievler
    LOC Tanta geonames:347497: Tanta
    LOC Jammu geonames:1269321: Jammu, 贾姆穆
    LOC Iskandar Puteri geonames:10063567: Iskandar Puteri
    LOC Calamba geonames:1720681: Calamba, 卡兰巴
    LOC Tlalpan geonames:3515428: Tlalpan
    LOC Herāt geonames:1140026: Herāt, Herat, Hérat, 赫拉特
    LOC Gujrat geonames:1177654: Gujrat
    LOC Tomsk geonames:1489425: Tomsk, 托木斯克
    LOC Umraniye geonames:738377: Umraniye
    LOC Shihezi geonames:1529195: Shihezi, 石河子市, 石河子
    LOC South Boston geonames:4951305: South Boston
    LOC Nakuru geonames:184622: Nakuru, 纳库鲁
    LOC Irbid geonames:248946: Irbid, 伊爾比德
    LOC 曼彻斯特 geonames:2643123: 曼彻斯特
    LOC Kota Bharu geonames:1736376: Kota Bharu, Kota Bahru, 哥打巴鲁
    LOC Surrey geonames:6159905: Surrey, 素里
    LOC Meknes geonames:2542715: Meknes, Meknès, 梅克内斯
    LOC Puente Alto geonames:3875024: Puente Alto, 上普恩特
    LOC Nyala geonames:369004: Nyala, 尼亚拉
    LOC Dresden geonames:2935022: Dresden, Dresde, 德累斯顿
    LOC Orenburg geonames:515003: Orenburg, Orenbourg, 奥伦堡
    LOC Albuquerque geonames:5454711: Albuquerque, 阿布奎基
    LOC Bokāro geonames:1275362: Bokāro, Bokaro Steel City
    LOC Asmara geonames:343300: Asmara, 阿斯馬拉
    LOC Sukkur geonames:1164408: Sukkur, 蘇庫爾
    LOC Uberlândia geonames:3445831: Uberlândia, 烏貝蘭迪亞
    LOC Milwaukee geonames:5263045: Milwaukee, 密尔沃基
    LOC Wenchang geonames:1791544: Wenchang, 文城
    LOC Ile-Ife geonames:2338900: Ile-Ife
    LOC Gombe geonames:2340451: Gombe
    LOC Hamhŭng geonames:1877449: Hamhŭng, Hamhung, 咸興市, 咸興
    LOC Kemerovo geonames:1503901: Kemerovo, 克麥羅沃
    LOC Nasiriyah geonames:98854: Nasiriyah
    LOC Bloemfontein geonames:1018725: Bloemfontein, 布隆方丹
    LOC Sheffield geonames:2638077: Sheffield, 谢菲尔德
    LOC Santiago de Cuba geonames:3536729: Santiago de Cuba
    LOC Siping geonames:2034714: Siping, 四平市, 四平
    LOC Cuautitlán Izcalli geonames:3515807: Cuautitlán Izcalli
    LOC Benguela geonames:3351663: Benguela, 本吉拉
    LOC Chuxiong geonames:1814760: Chuxiong
    LOC Balbala geonames:7648070: Balbala
    LOC Huaihua geonames:1807689: Huaihua, 怀化市, 怀化
    LOC Muntinlupa geonames:1699076: Muntinlupa
    LOC Zahedan geonames:1159301: Zahedan, 扎黑丹
    LOC Banqiao geonames:1670029: Banqiao, Banqiao District, 板橋區
    LOC Nanded geonames:1261977: Nanded, 楠代德
    LOC Kozhikode geonames:1265873: Kozhikode, 科泽科德
    LOC Ulanqab geonames:8335361: Ulanqab
    LOC Cabinda geonames:2243271: Cabinda
    LOC Ajegunle geonames:2566636: Ajegunle
    LOC Pristina geonames:786714: Pristina, 普里什蒂纳
    LOC Jiamusi geonames:2036581: Jiamusi, 佳木斯市, 佳木斯
    LOC Korla geonames:1529376: Korla, 库尔勒, 库尔勒市
    LOC Kolhāpur geonames:1266285: Kolhāpur
    LOC Porto Velho geonames:3662762: Porto Velho, 韋柳港
    LOC San Miguel de Tucumán geonames:3836873: San Miguel de Tucumán
    LOC Kuantan geonames:1735227: Kuantan, 关丹
    LOC Sevastopol geonames:694423: Sevastopol, Sébastopol, 塞瓦斯托波爾
    LOC Nellore geonames:1261529: Nellore, 內洛爾
    LOC Mirpur Model Thana geonames:11395976: Mirpur Model Thana
    LOC Bremen geonames:2944388: Bremen, Brême, 不来梅
    LOC Wanning geonames:1791779: Wanning, 万城, 万宁市, 万宁
    LOC Owerri geonames:2325330: Owerri, 奧韋里
    LOC Kota Kuala Muda geonames:6847550: Kota Kuala Muda
    LOC Sungai Petani geonames:1735498: Sungai Petani
    LOC Xinzhou geonames:1788450: Xinzhou
    LOC Kotō geonames:11209896: Kotō
    LOC Kalaburagi geonames:1270752: Kalaburagi, Gulbarga, 古尔伯加
    LOC Tucson geonames:5318313: Tucson, 图森
    LOC Selayang Baru Utara geonames:7795834: Selayang Baru Utara
    LOC Vilnius geonames:593116: Vilnius, 维尔纽斯
    LOC Ajmer geonames:1279159: Ajmer, 阿杰梅尔
    LOC Pingdu geonames:1798821: Pingdu
    LOC Fresno geonames:5350937: Fresno, 弗雷斯诺
    LOC Mbeya geonames:154380: Mbeya, 姆貝亞
    LOC Juiz de Fora geonames:3459505: Juiz de Fora, 茹伊斯迪福拉
    LOC Calabar geonames:2346229: Calabar, 卡拉巴尔
    LOC Oujda geonames:2540483: Oujda, 乌季达
    LOC Novokuznetsk geonames:1496990: Novokuznetsk, Novokouznetsk, 新库兹涅茨克
    LOC Ryazan’ geonames:500096: Ryazan’, Ryazan, 梁赞
    LOC Ji’an geonames:1806445: Ji’an, 吉安
    LOC 薩希瓦爾 geonames:1166548: 薩希瓦爾
    LOC Mersin geonames:304531: Mersin, Myrte
    LOC Nilüfer geonames:10346824: Nilüfer
    LOC Leeds geonames:2644688: Leeds, 利兹
    LOC Poznań geonames:3088171: Poznań, Poznan, 波茲南
    LOC Guli geonames:1809412: Guli
    LOC Aqsu geonames:1529660: Aqsu, Aksu, Aksou, 阿克苏, 阿克苏市
    LOC Ebute Ikorodu geonames:2344082: Ebute Ikorodu
    LOC Tanggu geonames:1793424: Tanggu, 塘沽
    LOC Pasir Gudang geonames:1732722: Pasir Gudang
    LOC Astrakhan geonames:580497: Astrakhan, 阿斯特拉罕
    LOC Okara geonames:1168718: Okara
    LOC Nansana geonames:10943053: Nansana
    LOC Kimhae geonames:1842943: Kimhae, Gimhae
    LOC Ar Raqqah geonames:172955: Ar Raqqah, Rakka
    LOC Québec geonames:6325494: Québec, 魁北克市, 魁北克
    LOC Shangluo geonames:1796068: Shangluo
    LOC Himeji geonames:1862627: Himeji, 姬路市, 姬路
    LOC Ibagué geonames:3680656: Ibagué, 伊瓦格
    LOC Antwerp geonames:2803138: Antwerp, Anvers, 安特卫普
    LOC Assiut geonames:359783: Assiut
    LOC Hamadān geonames:132144: Hamadān, Hamadan
    LOC Qionghai geonames:1806488: Qionghai, 琼海市, 琼海
    LOC Cangzhou geonames:1816080: Cangzhou, 沧州市, 沧州
    LOC Mohammadpur geonames:1194041: Mohammadpur
    LOC Surakarta geonames:1625812: Surakarta, 梭罗市, 梭罗, 索罗
    LOC 聖薩爾瓦多 geonames:3583361: 聖薩爾瓦多
    LOC Beihai geonames:1816705: Beihai, 北海市, 北海
    LOC Van geonames:298117: Van, 凡城
    LOC Sacramento geonames:5389489: Sacramento, 沙加緬度
    LOC Üsküdar geonames:738329: Üsküdar, Skutari
    LOC Penza geonames:511565: Penza, 奔萨
    LOC Mazār-e Sharīf geonames:1133616: Mazār-e Sharīf, Mazari Sharif
    LOC Kandahār geonames:1138336: Kandahār, Kandahar, 坎大哈
    LOC Hengshui geonames:1808392: Hengshui, 衡水市, 衡水
    LOC Dehradun geonames:1273313: Dehradun, Dehra Dūn
    LOC Erode geonames:1272013: Erode, 埃罗德
    LOC Lyon geonames:2996944: Lyon, 里昂
    LOC Salta geonames:3838233: Salta, 萨尔塔
    LOC Serra geonames:3447779: Serra
    LOC Esenler geonames:747340: Esenler
    LOC Daxing’anling geonames:12446699: Daxing’anling
    LOC Qui Nhon geonames:1568574: Qui Nhon, Quy Nhơn, 歸仁市, 歸仁
    LOC Al Fayyum geonames:361320: Al Fayyum, Fayoum
    LOC Durgapur geonames:1272175: Durgapur, 杜爾加布爾
    LOC Utsunomiya geonames:1849053: Utsunomiya
    LOC Victoria de Durango geonames:4011743: Victoria de Durango, Durango, 杜兰戈
    LOC Lisbon geonames:2267057: Lisbon, Lisbonne, 里斯本
    LOC Rahim Yar Khan geonames:1167460: Rahim Yar Khan, 拉希姆亞爾汗
    LOC Ulhasnagar geonames:1253894: Ulhasnagar, 烏爾哈斯訥格爾
    LOC Guangyuan geonames:1806466: Guangyuan
    LOC Loni geonames:1264773: Loni
    LOC Siliguri geonames:1256525: Siliguri, 西里古里
    LOC Nuremberg geonames:2861650: Nuremberg, 纽伦堡
    LOC Ujjain geonames:1253914: Ujjain, 鄔闍衍那
    LOC Hannover geonames:2910831: Hannover, Hanover, Hanovre, 汉诺威
    LOC Edinburgh geonames:2650225: Edinburgh, Édimbourg, 爱丁堡
    LOC Macapá geonames:3396016: Macapá, 馬卡帕
    LOC Xianning geonames:1790396: Xianning
    LOC Toulouse geonames:2972315: Toulouse, 圖盧茲
    LOC Thembisa geonames:949880: Thembisa, Tembisa
    LOC Carrefour geonames:6201369: Carrefour
    LOC Matsuyama geonames:1926099: Matsuyama, 松山市, 松山
    LOC Bilimora geonames:1275610: Bilimora
    LOC Kasur geonames:1174625: Kasur
    LOC Atlanta geonames:4180439: Atlanta, 亚特兰大
    LOC Aparecida de Goiânia geonames:6316406: Aparecida de Goiânia, 阿帕雷西達迪戈亞尼亞
    LOC Heroica Matamoros geonames:3523466: Heroica Matamoros
    LOC Makati City geonames:1703417: Makati City
    LOC Buda geonames:3054667: Buda
    LOC Tonghua geonames:2034414: Tonghua, 通化市, 通化
    LOC Naberezhnyye Chelny geonames:523750: Naberezhnyye Chelny, Naberezhnye Chelny
    LOC Lipetsk geonames:535121: Lipetsk, 利佩茨克
    LOC Kikwit geonames:2314705: Kikwit, 基奎特
    LOC Florianópolis geonames:3463237: Florianópolis, 弗洛里亚诺波利斯
    LOC Banan geonames:1909733: Banan
    LOC 纽卡斯尔 geonames:2155472: 纽卡斯尔
    LOC Tuen Mun geonames:1818446: Tuen Mun, 屯门
    LOC Zhangye geonames:1785036: Zhangye, 张掖
    LOC Kirov geonames:548408: Kirov, 基洛夫
    LOC Kashgar geonames:1280849: Kashgar, Kachgar, 喀什
    LOC Mukim Pulai geonames:12750654: Mukim Pulai
    LOC Najrān geonames:103630: Najrān
    LOC Karol Bāgh geonames:1267696: Karol Bāgh
    LOC Zhoukou geonames:1784130: Zhoukou, 周口市, 周口
    LOC Leipzig geonames:2879139: Leipzig, 莱比锡
    LOC Pingliang geonames:1798760: Pingliang, 平凉
    LOC Huangpu geonames:8307452: Huangpu
    LOC Duisburg geonames:2934691: Duisburg, Duisbourg, 杜伊斯堡
    LOC Āsansol geonames:1278314: Āsansol, Asansol
    LOC Arāk geonames:143127: Arāk, Arak
    LOC Maipú geonames:3880980: Maipú
    LOC Homyel' geonames:627907: Homyel', Homyel, Homiel, 戈梅利
    LOC Aktobe geonames:610611: Aktobe, Aktioubé, 阿克托比
    LOC Kota Kinabalu geonames:1733432: Kota Kinabalu, 亞庇
    LOC Talatona geonames:2591976: Talatona
    LOC Kampung Larkin Lama geonames:1732724: Kampung Larkin Lama
    LOC Kota Damansara geonames:12514556: Kota Damansara
    LOC Jalalpur Pirwala geonames:1176358: Jalalpur Pirwala
    LOC Nice geonames:2990440: Nice, 尼斯
    LOC Nantes geonames:2990969: Nantes, 南特
    LOC Marne La Vallée geonames:12278193: Marne La Vallée
    LOC Strasbourg geonames:2973783: Strasbourg, 斯特拉斯堡
    LOC Bordeaux geonames:3031582: Bordeaux, 波尔多
    LOC Montpellier geonames:2992166: Montpellier, 蒙彼利埃
    LOC Lille geonames:2998324: Lille, 里尔
    LOC Rennes geonames:2983990: Rennes, 雷恩
    LOC Reims geonames:2984114: Reims, 兰斯
    LOC Le Havre geonames:3003796: Le Havre, 勒阿弗尔
    LOC Cergy-Pontoise geonames:8555643: Cergy-Pontoise
    LOC Saint-Étienne geonames:2980291: Saint-Étienne, Saint-Etienne, 圣艾蒂安
    LOC Toulon geonames:2972328: Toulon, 土伦
    LOC Angers geonames:3037656: Angers, 昂热
    LOC Dijon geonames:3021372: Dijon, 第戎
    LOC Grenoble geonames:3014728: Grenoble, 格勒诺布尔
    LOC Nîmes geonames:2990363: Nîmes, 尼姆
    LOC Clermont-Ferrand geonames:3024635: Clermont-Ferrand, 克莱蒙费朗
    LOC Aix-en-Provence geonames:3038354: Aix-en-Provence, 普罗旺斯地区艾克斯
    LOC Saint-Quentin-en-Yvelines geonames:8533870: Saint-Quentin-en-Yvelines
    LOC 布雷斯特 geonames:3030300: 布雷斯特
    LOC Le Mans geonames:3003603: Le Mans, 勒芒
    LOC Amiens geonames:3037854: Amiens, 亞眠
    LOC Tours geonames:2972191: Tours, 图尔
    LOC Limoges geonames:2998286: Limoges, 利摩日, 里蒙
    LOC Villeurbanne geonames:2968254: Villeurbanne, 维勒班
    """
}
