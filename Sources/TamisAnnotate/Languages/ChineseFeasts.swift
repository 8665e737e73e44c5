extension Chinese {
  /// Chinese names of holidays and feasts in both scripts. Numbers are dates and rules of `Reader.holiday`,
  /// names are those of `Feast`.
  static let feastTable = """
    holiday 101: 元旦, 元旦节, 新历新年, 元旦節, 阳历新年, 陽曆新年, 西历新年, 新曆新年, 公历新年
    holiday 214: 情人节, 情人節, 圣瓦伦丁节
    holiday 308: 妇女节, 婦女節, 三八节, 三八婦女節, 三八妇女节, 国际妇女节, 國際婦女節
    holiday 312: 植树节, 植樹節
    holiday 315: 消费者权益日, 消費者權益日, 国际消费者权益日, 國際消費者權益日, 国际消費者權益日
    holiday 401: 愚人节, 愚人節
    holiday 422: 地球日, 世界地球日
    holiday 501: 劳动节, 勞動節, 五一劳动节, 五一勞動節, 五一节, 五一節, 国际劳动节, 國際勞動節, 五一国际劳动节, 五一國際勞動節
    holiday 504: 青年节, 青年節, 五四青年节, 五四青年節
    holiday 601: 儿童节, 兒童節, 六一儿童节, 六一兒童節, 国际儿童节, 國際兒童節
    holiday 701: 建党节, 建黨節, 七一建党节
    holiday 701: 香港回归纪念日, 香港回歸紀念日
    holiday 801: 建军节, 建軍節, 八一建军节, 八一建軍節
    holiday 910: 教师节, 教師節
    holiday 1001: 国庆, 国庆节, 國慶, 國慶節, 十一国庆
    holiday 1010: 双十节, 雙十節
    holiday 1031: 万圣节, 萬聖節, 万圣夜, 萬聖夜, 万圣节前夜, 萬聖節前夜
    holiday 1101: 诸圣节, 諸聖節
    holiday 1102: 追思节, 追思節
    holiday 1111: 光棍节, 光棍節
    holiday 1220: 澳门回归纪念日, 澳門回歸紀念日
    holiday 1225: 圣诞, 圣诞节, 聖誕, 聖誕節
    holiday 1224: 平安夜
    holiday 1231: 新年前夕, 跨年夜
    holiday 20000: 复活节, 復活節, 主复活日, 主復活日
    holiday 20001: 复活节星期一, 復活節星期一
    holiday 19998: 耶稣受难日, 耶穌受難日, 受难日, 受難日, 聖周五, 圣周五, 聖週五, 沈默周五, 沉默周五, 主受難節, 主受难节, 受难节, 受難節
    holiday 19999: 黑色星期六, 神圣星期六, 圣周六, 聖週六, 神圣周六, 復活節前夜, 复活节前夜, 主受難節翌日, 主受难节翌日
    holiday 19997: 濯足节, 濯足節, 聖週四, 圣周四, 神聖星期四, 濯足星期四, 設立聖餐日, 设立圣餐日
    holiday 19993: 棕枝主日, 圣枝主日, 聖枝主日, 圣树主日, 聖樹主日, 基督苦难主日, 基督苦難主日
    holiday 20039: 耶稣升天节, 耶穌升天節, 升天节, 升天節
    holiday 20049: 五旬节, 五旬節, 圣灵降临节, 聖靈降臨節, 圣灵降临日, 聖靈降臨日
    holiday 20050: 圣灵节庆日, 聖靈節慶日
    holiday 20056: 三一主日, 圣三主日, 聖三主日, 天主三一主日, 圣三一主日, 聖三一主日, 天主圣三一节, 天主聖三一节, 天主聖三一節, 圣三节, 聖三節
    holiday 20060: 基督圣体节, 基督聖體節, 基督聖體节
    holiday 19954: 圣灰星期三, 聖灰星期三, 聖灰節, 圣灰节, 圣灰日, 聖灰日, 圣灰礼仪日, 聖灰禮儀日
    holiday 19953: 忏悔节, 懺悔節, 忏悔節, 忏悔星期二, 懺悔星期二, 忏悔火曜日, 懺悔火曜日
    holiday 31144: 感恩节, 感恩節
    holiday 30527: 母亲节, 母親節
    holiday 30637: 父亲节, 父親節
    feast black-friday: 黑色星期五
    feast lent: 大斋节, 大齋節, 大斋期, 大齋期, 四旬期
    feast orthodox-easter: 东正教复活节, 東正教復活節
    feast orthodox-good-friday: 东正教耶稣受难日, 東正教耶穌受難日, 東正教耶穌受难日, 东正教圣周五, 東正教聖週五, 东正教沉默周五, 東正教沈默週五, 東正教主受難節
    feast orthodox-holy-saturday: 东正教圣周六, 東正教聖週六, 东正教耶稣受难日翌日, 東正教耶稣受难日翌日, 東正教主受難節翌日, 东正教主受难节翌日
    feast orthodox-palm-sunday: 东正教棕枝主日, 東正教棕枝主日, 东正教圣树主日, 東正教聖樹主日, 东正教聖樹主日, 东正教基督苦难主日, 東正教基督苦難主日
    feast lazarus-saturday: 拉撒路圣周六, 拉撒路聖週六, 拉匝路聖週六

    feast chinese-new-year: 春节, 春節, 农历新年, 農曆新年, 大年初一, 正月初一, 正月朔日, 正月正时, 正月正時, 中国新年, 中國新年
    feast chinese-new-year-eve: 除夕, 除夕夜, 大年三十, 大年夜, 年三十
    feast lantern-festival: 元宵, 元宵节, 元宵節, 上元节, 上元節
    feast dragon-head: 龙抬头, 龍抬頭
    feast buddha-bathing: 浴佛节, 浴佛節, 佛诞, 佛誕
    feast vesak: 卫塞节, 衛塞節, 威瑟节, 威瑟節, 比萨宝蕉节, 比薩寶蕉節
    feast dragon-boat: 端午, 端午节, 端午節, 龙舟节, 龍舟節
    feast seventh-night: 七夕, 七夕节, 七夕節
    feast ghost-festival: 中元节, 中元節, 鬼节, 鬼節, 盂兰节, 盂蘭節
    feast mid-autumn: 中秋, 中秋节, 中秋節
    feast double-ninth: 重阳, 重阳节, 重陽, 重陽節
    feast laba: 腊八, 腊八节, 臘八, 臘八節
    feast little-new-year: 小年夜, 祭灶节
    feast qingming: 清明节, 清明節, 清明
    feast summer-solstice: 夏至
    feast winter-solstice: 冬至
    feast start-of-spring: 立春
    feast start-of-autumn: 立秋

    feast rosh-hashanah: 犹太新年, 猶太新年
    feast yom-kippur: 赎罪日, 贖罪日
    feast sukkot: 住棚节, 住棚節
    feast shemini-atzeret: 圣会节, 聖會節, 聖会節
    feast simchat-torah: 西赫托拉节, 西赫托拉節, 西赫妥拉节, 西赫妥拉節, 诵经节, 誦經節, 誦經节, 律法节, 律法節, 欢庆圣法节, 歡慶聖法節
    feast hanukkah: 光明节, 光明節, 修殿节, 修殿節, 献殿节, 獻殿節, 獻殿节, 烛光节, 燭光節, 哈努卡节, 哈努卡節
    feast tu-bishvat: 犹太植树节, 猶太植樹節, 树木新年, 樹木新年
    feast purim: 普珥节, 普珥節
    feast passover: 逾越节, 逾越節
    feast israel-independence: 以色列国庆节, 以色列國慶節, 以色列独立日, 以色列獨立日
    feast lag-baomer: 篝火节, 篝火節, 犹太教篝火节, 猶太教篝火節
    feast shavuot: 七七节, 七七節, 新果实节, 新果實節, 收获节, 收穫節
    feast tisha-bav: 禁食日, 圣殿被毁日, 聖殿被毀日, 聖殿被毁日

    feast islamic-new-year: 伊斯兰新年, 伊斯蘭新年, 伊斯兰历新年, 伊斯蘭曆新年
    feast ashura: 阿舒拉节, 阿舒拉節
    feast mawlid: 圣纪节, 聖紀節
    feast isra-miraj: 登霄节, 登霄節
    feast ramadan: 斋月, 齋月, 穆斯林斋月, 穆斯林齋月, 拉马丹
    feast laylat-al-qadr: 权力之夜, 權力之夜, 法令之夜
    feast eid-al-fitr: 开斋节, 開齋節, 肉孜节, 肉孜節, 尔代节, 爾代節
    feast eid-al-adha: 古尔邦节, 古爾邦節, 宰牲节, 宰牲節, 忠孝节, 忠孝節

    feast raksha-bandhan: 拉克沙班丹节, 拉克沙班丹節
    feast navaratri: 难近母节, 難近母節
    feast dussehra: 十胜节, 十勝節, 凯旋节, 凱旋節, 圣母节, 聖母節
    feast diwali: 排灯节, 排燈節, 万灯节, 萬燈節, 印度灯节, 印度燈節
    feast chhath: 克哈特普迦节, 克哈特普迦節
    feast holi: 侯丽节, 侯麗節, 荷丽节, 荷麗節, 荷麗节, 洒红节, 灑紅節, 灑紅节, 欢悦节, 歡悅節, 胡里节, 胡里節, 好利节, 好利節, 霍利节, 霍利節
    feast pongal: 淡米尔丰收节, 淡米爾豐收節, 庞格尔节, 龐格爾節, 印度丰收节, 印度豐收節
    feast pongal-third: 印度丰收节第三天, 印度豐收節第三天, 庞格尔节第三天, 龐格爾節第三天
    feast pongal-fourth: 印度丰收节第四天, 印度豐收節第四天, 庞格尔节第四天, 龐格爾節第四天
    """
}
