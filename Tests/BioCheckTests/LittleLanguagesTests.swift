import Testing

@testable import BioCheck

@Suite struct LittleLanguagesTests {
  @Test(
    arguments: [
      (
        "uk",
        "Я народилася в маленькому селі і двадцять років лагоджу скрипки у сараї за маминою хатою."
      ),
      ("ru", "Я родилась в деревне и двадцать лет чиню скрипки, чтобы они звучали."),
      ("be", "Я нарадзілася ў маленькай вёсцы і дваццаць гадоў рамантую скрыпкі ў хляве."),
      ("bg", "Родена съм в малко село и от двадесет години поправям цигулки в къщата на майка си."),
      (
        "und", "Рођена сам у малом селу и двадесет година поправљам виолине у шупи, јер волим дрво."
      ),
      (
        "cy",
        "Rwy'n saer coed yn Nolgellau ac yn gwneud byrddau i deuluoedd. Bob bore rwy'n cerdded gyda'r ci ar hyd yr afon, am ei fod yn ofni'r trên bach."
      ),
      (
        "ms",
        "Saya penerjemah lepas di Yogyakarta dan tinggal bersama ibu serta dua ekor kucing. Setiap pagi saya membeli bubur di ujung gang, dan penjualnya selalu bertanya kapan saya menikah."
      ),
      (
        "no",
        "Jeg er født i en liten bygd og har reparert feler i tjue år. Etter skolen dro jeg ut på sjøen, og nå vet jeg hva noen av dem tenker om meg."
      ),
      (
        "da",
        "Jeg er født i en lille landsby og har repareret violiner i tyve år. Efter skolen tog jeg ud på havet, og nu ved jeg, hvad nogle af dem tænker om mig."
      ),
      (
        "ca",
        "Vaig néixer en un poble petit i des de fa vint anys reparo violins amb el meu germà, que també és fuster. Els diumenges canto al cor, però no molt bé."
      ),
      (
        "sh",
        "Rođena sam u malom selu i već dvadeset godina popravljam violine u šupi iza majčine kuće. Svaki dan šetam sa psom koji se boji vlaka, ali ne i mene."
      ),
      (
        "sw",
        "Mimi ni fundi wa mbao katika kijiji cha Lamu. Kila siku asubuhi natembea na mbwa wangu, na baada ya kazi watu wengi wa mtaa wangu wanakuja kwa chai."
      ),
      (
        "ga",
        "Rugadh mé i mbaile beag agus tá mé ag deisiú fidleacha le fiche bliain anuas. Gach lá bím ag siúl leis an madra ar an trá, ach ní maith leis an fharraige."
      ),
      (
        "eo",
        "Mi naskiĝis en malgranda vilaĝo kaj de dudek jaroj riparas violonojn malantaŭ la domo de mia patrino. Ĉiu mateno mi promenas kun mia hundo, kiu timas la trajnon."
      ),
      (
        "vi",
        "Tôi sinh ra ở một ngôi làng nhỏ và đã sửa đàn violin trong hai mươi năm. Mỗi ngày tôi đi bộ với con chó của tôi, nhưng nó không thích mưa."
      ),
      (
        "af",
        "Ek is in 'n klein dorpie gebore en maak al twintig jaar viole reg. Elke oggend stap ek met my hond langs die rivier, maar hy is bang vir die trein."
      ),
      (
        "tl",
        "Ipinanganak ako sa isang maliit na nayon at dalawampung taon na akong nag-aayos ng mga biyolin. Tuwing umaga naglalakad kami ng aking aso, pero takot siya sa tren."
      ),
      (
        "und",
        "Unë kam lindur në një fshat të vogël dhe prej njëzet vjetësh ndreq violina në një kasolle pas shtëpisë së nënës sime."
      ),
    ]
  )
  func `languages are told from their neighbours, or not named`(code: String, text: String) {
    let report = check(text)
    #expect(report.language == code)
    #expect(report.verdict == .notEnglish)
  }

  @Test(
    arguments: [
      "Dr. Anil Mehra, MBBS, MD, FRCPsych, MBA, is a consultant psychiatrist.",
      "Llŷr ap Gwilym and Siân Rhys-Davies live in Llanfairpwllgwyngyll with Mot, Jac and Non.",
      "Ngozi Adichie-Okonkwo, BSc, MSc, PhD, CPsychol, AFBPsS.",
      "I am coming from small village near Ohrid where my father was fisherman.",
      "Ah'm fae Glasgow an ah fix bikes wi ma da. He's no feart ae the rain.",
      "Founder, Yale-NUS, INSEAD, HEC, ETH. Speaks at TEDx, SXSW, re:publica and Web Summit.",
      "Mi wife and I make taquitos de birria on Calle Ocho, y ya.",
    ]
  )
  func `English is never refused for its names, titles and dialects`(text: String) {
    #expect(check(text).language == "en")
  }

  @Test func `a letter before a new sentence is no initial`() {
    let text =
      "She has a whippet who howls at flat A. She grew up on Røst. C. S. Lewis and J. Smith came to tea."
    let report = check(text)
    #expect(report.sentences.count == 3)
  }
}
