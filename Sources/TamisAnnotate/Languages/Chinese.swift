/// Chinese words of numbers and amounts, in simplified and traditional script.
enum Chinese {
  static let table = """
    idiom: 恒大, 恆大, 八一公园, 八一公園, 八一路, 八一建军, 八一建軍, 八一电影, 八一電影, 八一广场, 八一学校, 八一學校, 八一南昌, 零点调查, 零點調查, 零点有数
    idiom: 总有一天, 總有一天, 判若两人, 判若兩人, 点赞, 點讚, 點贊, 点击, 點擊, 点评, 點評, 点播, 點播, 五十铃, 五十鈴, 五台山, 五臺山, 半月谈, 五五分成
    idiom: 十分, 万一, 萬一, 一下, 一些, 一样, 一樣, 一起, 一定, 一般, 一直, 一切, 一旦, 一方面, 一边, 一邊, 一面, 一带, 一帶
    idiom: 一致, 统一, 統一, 唯一, 单一, 單一, 同一, 之一, 一律, 一再, 一共, 一向, 一时, 一時, 一番, 一路, 一线, 一線, 一流
    idiom: 一体, 一體, 一会儿, 一會兒, 一点点, 一點點, 有一点, 有一點, 一心, 一度, 一举, 一舉, 一同, 一贯, 一貫, 一系列, 万万, 萬萬
    idiom: 百度, 百姓, 百合, 百科, 百分点击, 三星, 三国, 三國, 三明, 三亚, 三亞, 三峡, 三峽, 三角, 四川, 四周, 四处, 四處, 五角大楼, 五角大樓
    idiom: 九龙, 九龍, 九江, 九寨, 八卦, 八达, 八達, 六安, 五金, 五星, 五行, 万科, 萬科, 万达, 萬達, 万物, 萬物, 万事, 萬事, 万能, 萬能, 万岁
    idiom: 千万别, 千萬別, 千方百计, 千方百計, 三心二意, 四面八方, 七上八下, 乱七八糟, 亂七八糟, 不三不四, 一心一意, 独一无二, 獨一無二
    idiom: 半导体, 半導體, 半岛, 半島, 半决赛, 半決賽, 半途, 两岸, 兩岸, 两会, 兩會, 二手, 二胡, 二维, 二維, 双十一, 雙十一, 双十二
    idiom: 几乎, 幾乎, 几何, 幾何, 数据, 數據, 数字, 數字, 数学, 數學, 数量, 數量, 数码, 數碼, 数目, 數目, 多少, 多数, 多數, 少数, 少數
    idiom: 时分, 時分, 部分, 成分, 百分, 充分, 分分, 一一, 一手, 第一时间, 第一時間, 第三方, 第二天, 千里, 万里长城, 萬里長城, 十字, 十足, 十月革命
    idiom: 一言, 一生, 一身, 一旁, 一连, 一連, 一味, 一经, 一經, 一概, 一瞬, 一股, 一片, 一阵, 一陣, 一块儿, 一塊兒, 万家, 九州, 八方, 三维, 三維
    idiom: 五一, 六一, 元旦日期, 丁二, 王二, 老二, 老三, 老大, 十大, 百万富翁, 百萬富翁, 三军, 三軍, 三农, 三農, 四季, 四大, 百年, 千年, 千古
    idiom: 零售, 零件, 零食, 零部件, 零碎, 零散, 万象, 萬象, 万众, 萬眾, 亿万, 億萬, 千金, 千瓦时数, 百货, 百貨, 百家, 百强, 百強, 一周年
    idiom: 一波三折, 一举两得, 一舉兩得, 三言两语, 三言兩語, 五花八门, 五花八門, 七嘴八舌, 千变万化, 千變萬化, 千家万户, 千家萬戶
    idiom: 四通八达, 四通八達, 一五一十, 一清二楚, 三番五次, 接二连三, 接二連三, 丢三落四, 朝三暮四, 颠三倒四, 顛三倒四, 低三下四
    idiom: 说三道四, 說三道四, 横七竖八, 橫七豎八, 七零八落, 五颜六色, 五顏六色, 五湖四海, 四分五裂, 四平八稳, 四平八穩, 六神无主
    idiom: 八仙过海, 八仙過海, 九牛一毛, 九死一生, 十全十美, 十拿九稳, 十拿九穩, 百花齐放, 百花齊放, 百年不遇, 百折不挠, 百折不撓
    idiom: 百发百中, 百發百中, 百里挑一, 千辛万苦, 千辛萬苦, 千言万语, 千言萬語, 千山万水, 千山萬水, 千载难逢, 千載難逢, 千篇一律
    idiom: 千钧一发, 千鈞一髮, 千军万马, 千軍萬馬, 千丝万缕, 千絲萬縷, 千差万别, 千差萬別, 千头万绪, 千頭萬緒, 千锤百炼, 千錘百鍊
    idiom: 万无一失, 萬無一失, 万众一心, 萬眾一心, 万水千山, 萬水千山, 万紫千红, 萬紫千紅, 瞬息万变, 瞬息萬變, 一日千里, 一落千丈
    idiom: 一刻千金, 一目了然, 一目瞭然, 一帆风顺, 一帆風順, 一丝不苟, 一絲不苟, 一视同仁, 一視同仁, 一如既往, 一无所有, 一無所有
    idiom: 一鸣惊人, 一鳴驚人, 一箭双雕, 一箭雙鵰, 一石二鸟, 一石二鳥, 二话不说, 二話不說, 三思, 三顾茅庐, 三顧茅廬, 举一反三
    idiom: 舉一反三, 数一数二, 數一數二, 略知一二, 始终如一, 始終如一, 表里如一, 表裡如一, 九霄云外, 九霄雲外, 十之八九, 十有八九
    idiom: 半信半疑, 半途而废, 半途而廢, 事半功倍, 一知半解, 三长两短, 三長兩短, 三更半夜, 两全其美, 兩全其美, 两面三刀, 兩面三刀
    idiom: 一分为二, 一分為二, 合二为一, 合二為一, 三心两意, 三心兩意, 一国两制, 一國兩制, 二次元, 二氧化碳, 一氧化碳, 四合院, 三轮车
    idiom: 三輪車, 三明治, 三文鱼, 三文魚, 千禧, 五脏六腑, 五臟六腑, 八宝, 八寶, 十七大, 十八大, 十九大, 二十大, 三中全会, 三中全會
    idiom: 最后一公里, 最後一公里, 十四五规, 十四五期, 十四五时, 十四五”, 十三五规, 十三五期, 十三五时, 十三五”, 十二五规, 十二五期, 十二五”
    idiom: 十五五规, 十五五期, 十五五时, 十五五”, 十二五末, 十三五末, 十四五末, 十二五以, 十三五以, 十四五以, 十二五时, 十二五規, 十三五規, 十四五規, 一点通, 一點通
    idiom: 来日, 來日, 哪一年, 哪一天, 哪一个, 哪一個, 哪一月, 哪一位, 哪一种, 哪一種
    idiom: 一二线, 一二線, 二三线, 二三線, 三四线, 三四線, 四五线, 四五線, 春夏季, 秋冬季, 春夏, 秋冬
    idiom: 春晚, 春运, 春運, 春联, 春聯, 春招, 秋招
    idiom: 晚会, 晚會, 晚报, 晚報, 晚餐, 晚宴, 晚年, 早餐, 早报, 早報, 早市, 夜市, 夜场, 夜場, 夜景, 夜校, 夜宵, 夜色, 夜生活
    idiom: 这年, 這年, 三元桥, 三元橋, 三元里, 千千万, 千千萬, 清明上河, 这天, 這天, 那天, 陆陆续续, 陸陸續續, 陆续, 陸續, 新一年, 新的一年, 一成不变, 一成不變, 千万不, 千萬不, 千万要, 千萬要, 千万记, 千萬記, 千万注意, 千万小心, 前夕, 有一天, 某一天, 一年一度
    idiom: 十二指肠, 十二指腸, 三叉神经, 三叉神經, 七喜, 六合彩
    idiom: 马上, 馬上, 尽快, 盡快, 经过, 經過, 通过, 通過, 路过, 路過, 渡过, 渡過, 度过, 度過, 不过, 不過, 透过, 透過
    idiom: 减负, 減負, 自负, 自負, 抱负, 抱負, 担负, 擔負, 胜负, 勝負, 肩负, 肩負, 辜负, 辜負, 欺负, 欺負, 正负, 正負
    idiom: 成千上万, 成千上萬, 成百上千, 千千万万, 千千萬萬, 九一八, 三包
    idiom: 点半数, 二战, 二戰, 一战, 一戰, 一代, 二代, 三代, 一家, 一级, 一級, 二级, 三级, 一开始, 一開始, 一来, 一來, 一到, 一行, 一场, 一場, 一朝

    cardinal 0: 零, 〇, ○, 洞
    cardinal 1: 一, 壹, 幺, 弌, 壱
    cardinal 2: 二, 贰, 貳, 两, 兩, 俩, 倆, 弍
    cardinal 3: 三, 叁, 參, 叄, 仨
    cardinal 4: 四, 肆
    cardinal 5: 五, 伍
    cardinal 6: 六, 陆, 陸
    cardinal 7: 七, 柒, 拐
    cardinal 8: 八, 捌
    cardinal 9: 九, 玖
    cardinal 10: 十, 拾
    cardinal 20: 廿
    cardinal 30: 卅
    cardinal 40: 卌
    cardinal 100: 百, 佰
    cardinal 1000: 千, 仟
    scale 4: 万, 萬
    scale 8: 亿, 億
    scale 12: 兆, 万亿, 萬億
    suffix 3: k
    suffix 6: M
    suffix 9: G, b, bn
    suffix 12: T
    ordinalSign: 第
    denominator 2: 一半
    half: 半
    joiner: 又
    minus: 负, 負, 零下
    point: 点, 點, 點儿
    over: 分之, 分 之, 分
    several 1: 几, 幾, 数, 數
    odd: 多, 余, 餘, 来, 來

    percent percent: 个百分比, 百分比
    percent percentage-point: 个百分点, 個百分點, 百分点, 百分點, 个 百 分 点, 個 百 分 點, 个 百 分点, 個 百 分點
    percentSign percent: 百分之, 百分 之, 百 分 之, 百 分之, 佰分之, 佰 分 之, 百分, 百分百
    percentSign permille: 千分之
    tenths: 成
    discount: 折
    currency CNY: 人民币, 人民幣, 元人民币, 元人民幣, 人民币元, 块人民币, 塊人民幣
    currency ?元: 元, 圆, 圓, 块, 塊, 块钱, 塊錢, 元钱, 元錢, 元整, 圆整, 圓整, 元正
    currency USD: 美元, 美金, 美圆, 美圓, 块美金
    currency HKD: 港元, 港币, 港幣, 港圓, 港纸
    currency TWD: 新台币, 新臺幣, 新台幣, 台币, 台幣, 臺幣, 元新台币, 元新台幣
    currency MOP: 澳门元, 澳門元, 澳门币
    currency JPY: 日元, 日圆, 日圓, 日币, 日幣
    currency EUR: 欧元, 歐元
    currency GBP: 英镑, 英鎊, 镑, 鎊
    currency KRW: 韩元, 韓元, 韩圆, 韓圜, 韩币, 韓幣
    currency AUD: 澳元, 澳大利亚元, 澳币, 澳幣
    currency CAD: 加元, 加拿大元, 加币, 加幣
    currency NZD: 新西兰元, 纽元, 紐元, 纽西兰元
    currency SGD: 新加坡元, 新币, 坡元, 新幣
    currency CHF: 瑞士法郎, 瑞郎
    currency FRF: 法郎
    currency RUB: 卢布, 盧布, 俄罗斯卢布
    currency INR: 卢比, 盧比, 印度卢比
    currency THB: 泰铢, 泰銖
    currency VND: 越南盾, 越盾
    currency IDR: 印尼盾
    currency MYR: 林吉特, 马币, 馬幣, 令吉
    currency PHP: 菲律宾比索, 披索
    currency BRL: 雷亚尔, 雷亞爾
    currency ZAR: 兰特, 蘭特
    currency NGN: 奈拉
    currency TRY: 里拉, 土耳其里拉
    currency SAR: 沙特里亚尔, 沙特里亞爾
    currency AED: 迪拉姆
    currency ILS: 谢克尔, 謝克爾
    currency SEK: 瑞典克朗
    currency NOK: 挪威克朗
    currency DKK: 丹麦克朗
    currency MXN: 墨西哥比索
    currency UAH: 格里夫纳
    currency HUF: 福林, 匈牙利福林
    currency PLN: 兹罗提, 茲羅提
    currency CZK: 捷克克朗
    currency KZT: 坚戈, 堅戈
    currency XBT: 比特币, 比特幣
    minor 10CNY: 角, 毛, 毛钱, 毛錢, 角钱
    minor CNY: 分, 分钱, 分錢
    minor USD: 美分

    unit kilometer: 公里, 千米, 公里长
    unit meter: 米, 公尺
    unit decimeter: 分米
    unit centimeter: 厘米, 公分
    unit millimeter: 毫米, 公厘
    unit micrometer: 微米
    unit nanometer: 纳米, 奈米, 納米
    unit mile: 英里, 哩, miles, mile
    unit nautical-mile: 海里, 浬
    unit foot: 英尺, 英呎, 呎, foot, feet, foots, ft
    unit inch: 英寸, 英吋, 吋, inch, inches, 寸
    unit yard: 码, 碼, 英码
    unit light-year: 光年
    unit x-li: 里地
    unit square-centimeter: 平方厘米, 平方公分
    unit square-millimeter: 平方毫米
    unit square-meter: 平方米, 平米, 平方公尺, 平方
    unit square-inch: 平方英寸, 平方英吋
    unit square-foot: 平方英尺, 平方英呎
    unit square-kilometer: 平方公里, 平方千米
    unit hectare: 公顷, 公頃
    unit x-mu: 亩, 畝
    unit x-ping: 坪
    unit cubic-meter: 立方米, 立方公尺
    unit cubic-centimeter: 立方厘米, cc, c.c.
    unit kilometer-per-hour: 公里每小时, 千米每小时, 公里每小時, 公里/小时, 千米/小时, 公里/小時
    unit meter-per-second: 米每秒, 米/秒
    unit gram: 克, 公克, gram, grams
    unit kilogram: 公斤, 千克, kilogram, kilograms
    unit milligram: 毫克
    unit microgram: 微克
    unit metric-ton: 吨, 噸, 公吨, 公噸
    unit pound: 磅, 英镑重
    unit ounce: 盎司, 安士
    unit x-jin: 斤, 市斤
    unit x-liang: 两, 兩
    unit liter: 升, 公升, liter, liters
    unit milliliter: 毫升
    unit teaspoon: 茶匙
    unit tablespoon: 汤匙, 湯匙
    unit gallon: 加仑, 加侖, 个加仑, 個加侖, gallon, gallons
    unit barrel: 桶, 桶油
    unit bit: 比特
    unit kilobit: 千比特
    unit byte: 字节, 位元組
    unit hertz: 赫兹, 赫茲
    unit megahertz: 兆赫, 兆赫兹
    unit gigahertz: 吉赫
    unit watt: 瓦
    unit kilowatt: 千瓦
    unit megawatt: 兆瓦
    unit gigawatt: 吉瓦
    unit kilowatt-hour: 千瓦时, 千瓦時, 度电, 度電
    unit volt: 伏, 伏特
    unit kilocalorie: 千卡, 大卡
    unit calorie: 卡路里
    unit decibel: 分贝, 分貝
    unit pixel: 像素
    unit lumen: 流明
    unit lux: 勒克斯
    unit candela: 坎德拉, 燭光, 烛光
    degree degree: 度
    unit celsius: 摄氏度, 攝氏度, 摄氏°, 攝氏°, 度摄氏, 摄氏, 攝氏, 摄氏温度, 攝氏溫度
    unit fahrenheit: 华氏度, 華氏度, 华氏°, 華氏°, 华氏, 華氏, 华氏温度, 華氏溫度
    unit x-per-hour: 每小时, 每小時, 时速, 時速
    unit x-per-second: 每秒, 每秒钟, 每秒鐘
    unit kelvin: 开尔文, 開爾文
    age 2: 岁, 歲, 周岁, 週歲, 周歲, 岁大

    above: 超过, 超過, 超过了, 超過了, 大于, 大於, 高于, 高於, 多于, 多於, 逾, 突破, 过, 過, 超, 超出, >
    below: 少于, 少於, 小于, 小於, 低于, 低於, 不到, 不足, 未满, 未滿, 不满, 不滿, 少过, 少過, <
    atLeast: 不得低于, 不得低於, 不能低于, 不能低於, 不可低于, 不可低於, 不应低于, 不應低於, 不宜低于, 不會低於, 不会低于, 不得少于, 不得少於, 不能少于, 不能少於
    atLeast: 不应少于, 不應少於, 不可少于, 不可少於, 不会少于, 不會少於, 不宜少于, 不得小于, 不得小於, 不应小于, 不應小於, 不能小于
    atLeast: 至少, 至少是, 至少为, 至少為, 最少, 最少是, 大于或者等于, 大於或者等於, 大於或等於, 不少于, 不少於, 大于等于, 大於等於, 不低于, 不低於, 至少有, 大于或等于, 最低, 起码, 起碼, 不小于, ≥
    atMost: 不得超过, 不得超過, 不能超过, 不能超過, 不可超过, 不可超過, 不应超过, 不應超過, 不宜超过, 不宜超過, 不会超过, 不會超過, 没有超过, 沒有超過
    atMost: 不要超过, 不要超過, 别超过, 別超過, 勿超过, 勿超過, 切勿超过, 切勿超過
    atMost: 没超过, 沒超過, 未超过, 未超過, 并未超过, 並未超過, 从未超过, 從未超過, 均未超过, 均未超過, 不得高于, 不得高於, 不能高于, 不能高於, 不应高于, 不應高於
    atMost: 不会高于, 不會高於, 不宜高于, 不可高于, 不得多于, 不得多於, 不能多于, 不应多于, 不得大于, 不得大於, 不应大于, 不應大於, 不能大于, 不大於, 不大于, 不超出
    above: 已经过, 已經過
    atLeast: 上
    above: 会不会超过, 會不會超過, 能不能超过, 能不能超過, 是否超过, 是否超過
    atMost: 最多, 最多是, 最多为, 最多為, 小于或者等于, 小於或者等於, 小於或等於, 至多, 不超过, 不超過, 不多于, 不多於, 小于等于, 小於等於, 不高于, 不高於, 小于或等于, 不大于, ≤
    about: 約有, 大约有, 大約有, 大概有, 约达, 約達, 约占, 約占
    about: 约, 約, 大约, 大約, 大概, 近, 将近, 將近, 接近, 左右, 差不多, 约合, 約合, 约等于, 約等於, 约为, 約為, 约有, 上下, 大致
    aboutAfter: 左右, 上下, 前后, 前後, 许, 許
    aboveAfter: 多, 余, 餘
    atLeastAfter: 以上, 或以上, 及以上, 或更多, 起, 或者更多, 或者以上
    atMostAfter: 以下, 之下, 或以下, 及以下, 以内, 以內, 内, 內, 或更少, 之内, 之內, 或者更少, 或者以下
    from: 从, 從, 由, 自
    to: 到, 至, ~, ～, —, ——, 和, 与, 與, 跟
    between: 介于, 介於, 在
    and: 和, 与, 與, 跟, 及, 并且, 並且, 并, 並, 且, 而且, 同时, 同時, 的同时, 的同時, 但
    betweenAfter: 之间, 之間, 间, 間

    counter: 个, 個, 名, 位, 人, 家, 只, 隻, 台, 臺, 辆, 輛, 艘, 架, 条, 條, 张, 張, 本, 部, 件, 次, 回, 场, 場, 种, 種, 项, 項, 座, 所, 间, 間
    counter: 股, 份, 套, 棵, 匹, 头, 頭, 只, 对, 對, 双, 雙, 户, 戶, 例, 笔, 筆, 批, 枚, 颗, 顆, 倍, 票, 层, 層, 楼, 樓, 篇, 首, 句, 字, 页, 頁
    counter: 把, 支, 根, 块, 塊, 片, 杯, 瓶, 箱, 包, 袋, 盒, 组, 組, 队, 隊, 班, 代, 款, 门, 門, 幅, 朵, 粒, 滴, 声, 聲, 步, 圈, 局, 轮, 輪, 席, 员, 員, 点, 道, 集
    """
}
