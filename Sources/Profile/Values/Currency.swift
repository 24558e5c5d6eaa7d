/// The currencies of ISO 4217 that people pay with today, and how many decimals each has.
enum Currency {
  /// How many digits stand behind the point; nil when there is no such currency.
  static func decimals(of code: String) -> Int? {
    guard codes.contains(code) else { return nil }
    if withoutDecimals.contains(code) { return 0 }
    return withThree.contains(code) ? 3 : 2
  }

  /// The codes in alphabetical order (ISO 4217, list one, without funds, metals and test codes).
  static let codes = split(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
    CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
    GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
    KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO
    NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
    SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """
  )

  /// What people write instead of a code.
  static let signs = [
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "euro": "EUR", "euros": "EUR",
    "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP", "franken": "CHF",
    "francs": "CHF", "fr.": "CHF", "us$": "USD", "kr": "SEK, NOK or DKK",
  ]

  private static let withoutDecimals = Set(
    split("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF")
  )
  private static let withThree = Set(split("BHD IQD JOD KWD LYD OMR TND"))

  private static func split(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) }
  }
}
