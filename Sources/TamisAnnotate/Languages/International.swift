/// Signs and codes that read the same in every language.
enum International {
  static let table = """
    idiom: agenda 2000, agenda 2010, agenda 2030, horizon 2020, office 2003, office 2007, office 2010, office 2013
    idiom: office 2016, office 2019
    percent percent: %, ％
    percent permille: ‰
    minus: −
    plus: +
    currency USD: US$, $US, USD, US $
    currency EUR: €, EUR
    currency GBP: £, GBP
    currency JPY: JPY, JP¥
    currency CNY: CNY, RMB, CN¥
    currency CHF: CHF
    currency CAD: CAD, CA$, C$, CAN$
    currency AUD: AUD, A$, AU$
    currency NZD: NZD, NZD$, NZ$
    currency HKD: HKD, HK$
    currency TWD: TWD, NT$, NTD, NT $
    currency SGD: SGD, S$
    currency KRW: KRW, ₩
    currency INR: INR, ₹, Rs., Rs
    currency ILS: ILS, ₪
    currency RUB: RUB, ₽
    currency TRY: TRY, ₺
    currency UAH: UAH, ₴
    currency VND: VND, ₫
    currency THB: THB, ฿
    currency NGN: NGN, ₦
    currency BRL: BRL, R$
    currency PLN: PLN
    currency SEK: SEK
    currency NOK: NOK
    currency DKK: DKK
    currency CZK: CZK
    currency HUF: HUF
    currency RON: RON
    currency BGN: BGN
    currency MXN: MXN, MX$
    currency ARS: ARS
    currency CLP: CLP
    currency COP: COP
    currency ZAR: ZAR
    currency EGP: EGP
    currency SAR: SAR
    currency AED: AED
    currency QAR: QAR
    currency KWD: KWD
    currency MYR: MYR
    currency IDR: IDR
    currency PHP: PHP, ₱
    currency MOP: MOP, MOP$
    currency MAD: MAD
    currency TND: TND
    currency DZD: DZD
    currency XOF: XOF, FCFA
    currency XAF: XAF
    currency LBP: LBP
    currency PKR: PKR
    currency BDT: BDT
    currency LKR: LKR
    currency OMR: OMR
    currency BHD: BHD
    currency IQD: IQD
    currency KZT: KZT
    currency 6EUR: MEUR, Meuro, Meuros
    currency 6USD: MUSD
    currency 6GBP: MGBP
    currency 6AUD: MAUD
    currency 6CHF: MCHF
    currency 6SEK: MSEK
    currency 6NOK: MNOK
    currency 6DKK: MDKK
    currency 3EUR: KEUR, TEUR
    currency 3USD: KUSD, TUSD
    currency 3GBP: KGBP
    currency 3CHF: KCHF, TCHF
    currency 3SEK: KSEK, TSEK
    currency XBT: BTC, ₿
    currency ?$: $, ＄
    currency ?¥: ¥, ￥
    minor GBP: ¢p
    minor ?c: ¢
    vulgar 102: ½
    vulgar 103: ⅓
    vulgar 203: ⅔
    vulgar 104: ¼
    vulgar 304: ¾
    vulgar 105: ⅕
    vulgar 205: ⅖
    vulgar 305: ⅗
    vulgar 405: ⅘
    vulgar 106: ⅙
    vulgar 506: ⅚
    vulgar 108: ⅛
    vulgar 308: ⅜
    vulgar 508: ⅝
    vulgar 708: ⅞
    degree degree: °, º
    unit celsius: °C, ℃, ° C, º C, ºC
    unit fahrenheit: °F, ℉, ° F, ºF
    unit kelvin: °K
    unit kilometer: km
    unit meter: m
    unit decimeter: dm
    unit centimeter: cm
    unit millimeter: mm
    unit micrometer: µm, μm
    unit nanometer: nm
    unit picometer: pm
    unit square-meter: m2, m²
    unit square-kilometer: km2, km²
    unit square-centimeter: cm2, cm²
    unit square-millimeter: mm2, mm²
    unit cubic-meter: m3, m³
    unit cubic-centimeter: cm3, cm³, cc
    unit cubic-kilometer: km3, km³
    unit kilometer-per-hour: km/h, kmh, kph, km/hr, kmph
    unit meter-per-second: m/s
    unit mile-per-hour: mph
    unit gram: g
    unit kilogram: kg, kgs
    unit milligram: mg
    unit microgram: µg, μg
    unit metric-ton: t
    unit liter: l
    unit centiliter: cl
    unit deciliter: dl
    unit milliliter: ml
    unit hectoliter: hl
    unit hectare: ha
    unit kilobyte: kb, ko
    unit megabyte: mb, mo
    unit gigabyte: gb, go
    unit terabyte: tb, to
    unit petabyte: pb, po
    unit kilobit-per-second: kbps, kbit/s
    unit terabit-per-second: tbps, tbit/s, tb/s
    unit gigabit-per-second: gbps, gbit/s, gb/s
    unit megabit-per-second: mbps, mbit/s
    unit hertz: hz
    unit kilohertz: khz
    unit megahertz: mhz
    unit gigahertz: ghz
    unit watt: w
    unit kilowatt: kw
    unit megawatt: mw
    unit gigawatt: gw
    unit terawatt: tw
    unit kilowatt-hour: kwh
    unit megawatt-hour: mwh
    unit gigawatt-hour: gwh
    unit terawatt-hour: twh
    unit volt: v
    unit kilovolt: kv
    unit milliampere-hour: mah
    unit joule: j
    unit kilojoule: kj
    unit kilocalorie: kcal
    unit decibel: db
    unit radian: rad, rads
    unit hectopascal: hpa
    unit kilopascal: kpa
    unit bar: bars
    unit pixel: px
    unit megapixel: mpx
    unit dot-per-inch: dpi
    unit newton: n
    unit nanosecond: ns
    """
}
