import Testing

@testable import BioCheck

@Suite struct LanguageTests {
  @Test(
    arguments: [
      (
        "de",
        "Ich bin in einem kleinen Dorf an der Elbe geboren und repariere seit zwanzig Jahren Geigen in meinem Schuppen hinter dem Haus."
      ),
      (
        "fr",
        "Je suis née dans un petit village et je répare des violons depuis vingt ans dans une cabane derrière la maison de ma mère."
      ),
      (
        "es",
        "Nací en un pueblo pequeño y desde hace veinte años reparo violines en un cobertizo detrás de la casa de mi madre."
      ),
      (
        "it",
        "Sono nato in un piccolo paese e da vent'anni riparo violini in un capanno dietro la casa di mia madre, che non suona."
      ),
      (
        "nl",
        "Ik ben geboren in een klein dorp en ik repareer al twintig jaar violen in een schuur achter het huis van mijn moeder."
      ),
      ("ru", "Я родилась в маленькой деревне и двадцать лет чиню скрипки в сарае."),
      ("ja", "私は小さな村で生まれ、二十年間バイオリンを直しています。"),
      ("zh", "我出生在一个小村庄，修了二十年的小提琴。"),
      ("ar", "ولدت في قرية صغيرة وأصلح الكمان منذ عشرين عاما."),
    ]
  )
  func `other languages are named and left alone`(code: String, text: String) {
    let report = check(text)
    #expect(report.language == code)
    #expect(report.verdict == .notEnglish)
    #expect(report.warnings.isEmpty)
  }

  @Test(
    arguments: [
      "I colour my grey favourite cheques.", "Kubernetes, Terraform, gRPC, Istio, ONAP and Aeraki.",
      "Siobhán Ní Dhuibhir is from Dún Laoghaire and likes the sea.",
    ]
  )
  func `English with names and terms is English`(text: String) {
    #expect(check(text).language == "en")
  }
}
