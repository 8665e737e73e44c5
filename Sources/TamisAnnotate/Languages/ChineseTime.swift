extension Chinese {
  /// Chinese words of dates, times and durations.
  static let timeTable = """
    month 1: 元月, 正月
    on: 月份, 号, 號
    month 12: 腊月, 臘月
    month 11: 冬月
    weekday 1: 星期一, 周一, 週一, 礼拜一, 禮拜一, 拜一
    weekday 2: 星期二, 周二, 週二, 礼拜二, 禮拜二
    weekday 3: 星期三, 周三, 週三, 礼拜三, 禮拜三
    weekday 4: 星期四, 周四, 週四, 礼拜四, 禮拜四
    weekday 5: 星期五, 周五, 週五, 礼拜五, 禮拜五
    weekday 6: 星期六, 周六, 週六, 礼拜六, 禮拜六
    weekday 7: 星期日, 星期天, 周日, 週日, 周天, 礼拜日, 禮拜日, 礼拜天, 禮拜天
    season 1: 春天, 春季, 春
    season 2: 夏天, 夏季, 夏
    season 3: 秋天, 秋季, 秋
    season 4: 冬天, 冬季, 冬
    dayPart 1: 早上, 上午, 早晨, 清晨, 早间, 早間, 朝早, 早, 今早, 晨间
    dayPart 2: 中午, 正午, 晌午
    dayPart 3: 下午, 午后, 午後, 晏晝, 晏昼, 午间后
    dayPart 4: 晚上, 傍晚, 晚间, 晚間, 夜晚, 晚
    dayPart 5: 夜里, 夜裡, 深夜, 半夜, 夜间, 夜間, 夜
    dayPart 7: 凌晨
    dayPart 6: 白天
    clockName 12: 正午, 中午
    clockName 0: 午夜, 零时, 零時
    day 0: 今天, 今日, 当天, 當天, 今儿, 今
    day -1: 昨天, 昨日, 琴日, 尋日, 寻日, 昨
    day -2: 前天, 前日
    day -3: 大前天, 大前日
    day 1: 明天, 明日, 聽日, 听日, 明
    day 2: 后天, 後天, 后日, 後日
    day 3: 大后天, 大後天
    now: 现在, 現在, 此时, 此時, 此刻, 目前, 当前, 當前, 现时, 現時, 依家, 即刻, 而家, 此时此刻, 当下, 當下
    now 1: 马上, 馬上, 立刻, 尽快, 盡快
    timeUnit 0: 世纪, 世紀, 个世纪, 個世紀
    timeUnit 1: 个年代, 個十年
    timeUnit 2: 年, 年度
    timeUnit 3: 半年度
    timeUnit 4: 季度, 个季度, 個季度, 季
    timeUnit 5: 个月, 個月, 月, 个月份, 月份
    timeUnit 6: 周, 週, 星期, 个星期, 個星期, 礼拜, 禮拜, 个礼拜, 個禮拜, 個礼拜, 个禮拜
    timeUnit 7: 周末, 週末, 礼拜天末, 个周末, 個週末
    timeUnit 8: 天, 日, 工作日, 天时间
    timeUnit 9: 小时, 小時, 个小时, 個小時, 個鐘, 个钟, 钟头, 鐘頭, 个钟头, 個鐘頭, 小時時間
    timeUnit 10: 分钟, 分鐘, 分
    timeUnit 11: 秒, 秒钟, 秒鐘
    timeUnit 12: 毫秒
    hour: 点, 點, 点钟, 點鐘, 时, 時, 点整, 點整, :
    minute: 分, 分钟
    second: 秒
    quarterHour: 刻, 刻钟, 刻鐘
    halfHour: 半
    am: am, a.m., AM
    pm: pm, p.m., PM
    this: 这, 這, 这个, 這個, 本, 今, 这一, 這一, 当, 當, 今個, 今个, 该, 這一個, 这一个, 今次
    next: 下, 下个, 下個, 下一, 下一个, 下一個, 未来, 未來, 来, 來, 后, 後, 接下来, 接下來, 翌, 次, 今后, 今後, 往后, 未来的
    last: 上, 上个, 上個, 上一, 上一个, 上一個, 过去, 過去, 前, 最近, 近, 之前, 过往, 頭先, 前面
    final: 最后, 最後
    agoAfter: 前, 之前, 以前, 前面
    laterAfter: 后, 後, 之后, 之後, 以后, 以後
    relativeYear 0: 今年, 本年, 本年度, 當年, 今年度
    relativeYear -1: 去年, 上年, 舊年, 旧年, 上一年
    relativeYear -2: 前年
    relativeYear 1: 明年, 下年, 来年, 來年, 出年, 下一年, 翌年
    relativeYear 2: 后年, 後年
    relativeMonth 0: 本月, 这个月, 這個月, 当月, 當月, 今个月, 今個月, 这一个月
    relativeMonth -1: 上月, 上个月, 上個月, 上一个月
    relativeMonth 1: 下月, 下个月, 下個月, 下一个月, 次月
    early: 初, 初期, 早期
    middle: 中旬, 中期
    late: 末, 底, 末期, 下旬
    every: 每, 每个, 每個, 每一, 每逢, 逢
    recurring 8: 每天, 每日, 日常每天
    recurring 6: 每周, 每週, 每个星期, 每個星期, 每星期
    recurring 5: 每月, 每个月, 每個月
    recurring 2: 每年
    decade: 年代
    century: 世纪, 世紀
    quarter 1: 一季度, 第一季度, 第一季, 首季, 一季
    quarter 2: 二季度, 第二季度, 第二季, 二季
    quarter 3: 三季度, 第三季度, 第三季, 三季
    quarter 4: 四季度, 第四季度, 第四季
    quarter 11: 上半年
    quarter 12: 下半年
    era -1: 公元前, 西元前
    era 1: 公元, 西元
    era 1911: 民国, 民國, 中華民國, 中华民国
    era 1867: 明治
    era 1911: 大正
    era 1925: 昭和
    era 1988: 平成
    era 2018: 令和
    era 1661: 康熙
    era 1722: 雍正
    era 1735: 乾隆
    era 1795: 嘉庆, 嘉慶
    era 1820: 道光
    era 1850: 咸丰, 咸豐
    era 1861: 同治
    era 1874: 光绪, 光緒
    era 1908: 宣统, 宣統
    era 1367: 洪武
    era 1402: 永乐, 永樂
    era 1572: 万历, 萬曆
    era 1627: 崇祯, 崇禎
    era 626: 贞观, 貞觀
    era 712: 开元, 開元
    beforeAfter: 之前, 以前, 前, 或之前, 或以前, 及以前, 及之前, 为止
    afterAfter: 之后, 之後, 以后, 以後, 后, 後, 或之后, 或之後, 或以后, 起, 以来, 以來, 及以后, 及之后, 开始
    since: 自, 自从, 自從
    """
}
