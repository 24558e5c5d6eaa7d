/// The most frequent little words of some languages in Latin script, chosen to differ from each other.
enum LittleWords {
  /// Codes of ISO 639-1; `ms` stands for Malay and Indonesian, `sh` for Bosnian, Croatian and Serbian.
  static let codes = [
    "en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl", "fi", "tr", "cs", "ro", "hu", "no",
    "ca", "sh", "sw", "ga", "eo", "vi", "af", "tl", "cy", "ms",
  ]

  private static let lists = [
    """
    the of and to in is that for with as was his her he she it my i have from this are by on at who has a an not but \
    or we you our their be been can when where what
    """,
    "der die und das ist ich nicht mit für von ein eine den dem zu im auf auch sich wie mein bin habe aber in",
    "le la les de des est et une un dans pour que qui je pas sur avec au ce mon ma plus mais suis du nous en à",
    "el la los las de y que en una un por con para es mi soy del se su como pero más yo lo muy al desde a no",
    "il la di che e per una un sono con del della mi non nel gli mio le ho anche più ma come dei da a in",
    "de het een en ik van dat niet met voor zijn op te aan mijn ook maar wat ben bij als in is",
    "o os a que de do da e em um uma para com não eu meu minha por mais como mas sou na no ao",
    "och att det är jag som på en för med inte av till den har mig om min ett men i",
    """
    og at det er jeg som på en for med ikke af til den har mig om min et men i sig efter hvad nogle noget nu blev ud \
    op mellem gennem gør de var
    """,
    "i w na z do się jest nie że jestem od dla jak po ale mam przez tym oraz są mnie a",
    "ja on ei se että olen minä joka mutta kun niin myös tai ovat oli minun kanssa en",
    "ve bir bu için ile da de çok ben olarak ama gibi daha en benim var olan kadar",
    "a je na se v že jsem s do to pro jako ale z by mě si který jsou mám i od za po",
    "și de în la cu este o să nu sunt pe din că mai care am pentru un dar ale a",
    "a az és hogy nem egy is van meg én vagyok de csak mint már volt amely ezt",
    """
    og at det er jeg som på en for med ikke av til den har meg om min et men i seg etter hva noen noe nå ble ut opp \
    mellom gjennom gjør å de var
    """,
    """
    el la els les de i a que en un una amb per és meu meva del al dels no jo mi molt però com més quan també són he \
    ha va vaig seu seva tinc sóc soc des fins aquest aquesta
    """,
    """
    i u je se na da sam za od s sa su ne što šta koji koja moj moja kao ali iz do kad kada ili mi me po o svaki gdje \
    gde nije jer još smo bio bila
    """,
    """
    na ya wa kwa ni katika la za cha yangu wangu mimi kila siku lakini kama hii sana baada pia watu nina ili kwamba \
    wakati yake vya
    """,
    """
    agus an na ar is i a go tá mé mo sa le ag bhí do ach atá nach mar gach sé sí air as liom don den ó bím ní nuair \
    gur san féin
    """,
    """
    la kaj mi de en estas ne al por kun mia miaj mian ke pri el sed kiu ĉiu ĉiuj kiel li ŝi ili tre estis ankaŭ kiam \
    post ĉar oni sur ĝi dum
    """,
    """
    và của tôi là có không một trong với cho những các được người đã ở khi này để đến mà nhưng ra vào từ cũng năm nhà \
    làm thì bà mẹ mỗi ngày
    """,
    "die en is nie ek van het in n my vir met wat op dat om te aan was sy maar ook as hy hulle ons deur by elke",
    """
    ang ng sa na at ako ay mga ko si ni kay para hindi niya aking namin siya kami may nang pero tuwing noong kung \
    isang ito lang din rin
    """,
    """
    yn y a i o ar yr ac rwy'n mae fy am wedi gyda gyda'r roedd dw i'n rwy fod ei eu hyn sy sydd bob gan oedd nhw neu \
    mewn ddim na fel o'r i'r a'r dros hefyd pan doedd
    """,
    """
    yang dan di saya dengan untuk dari ini itu pada tidak adalah ke dalam setiap orang juga oleh akan karena kerana \
    kami mereka bisa boleh sebagai atau lebih sudah telah ada ibu tahun sejak serta hari
    """,
  ]

  static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (index, list) in lists.enumerated() {
      for word in Set(WordHash.words(of: list)) { table[word, default: 0] |= 1 << UInt32(index) }
    }
    return table
  }()
}
