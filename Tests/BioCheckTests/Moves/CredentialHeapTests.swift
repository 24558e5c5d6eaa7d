import Testing

@testable import BioCheck

@Suite struct CredentialHeapTests {
  @Test(
    arguments: [
      "She has a BA from Durham, an MSc from Bath, an MBA from Ashridge and a doctorate from Aberdeen.",
      "I am a Fellow of the Higher Education Academy, a member of the BPS and an associate of the CIPD.",
      "UKCP registered, BACP accredited and EMDR Europe approved.",
      "I am a chartered engineer, a chartered scientist and a registered project professional.",
      "I studied at Oxford, trained at the Tavistock and gained further diplomas at Regent's.",
      "First came the PGCE, then the NPQH, then the coaching diploma and then the MBA.",
      "I completed the Reiki master course, the EFT level 3 and the NLP practitioner.",
      "With four degrees, two fellowships and a dozen certificates, I know what I am doing.",
      "MA, PGDip, MBACP (Accred), UKCP.",
      "- Level 2 Gym Instructing\n- Level 3 Sports Massage\n- Pre and post natal certificate\n- First aid at work",
      "- Certified breathwork facilitator\n- Yoga Alliance RYT 500\n- Thai massage diploma\n- Ayurveda foundation course",
      "I hold a BSc from Leeds. I hold an MSc from York. I am a registered member of the BDA.",
      "I earned a bachelor's in psychology, a master's in counselling and a postgraduate certificate in supervision.",
      "Graduate of Cambridge, the LSE and INSEAD.",
      "I am a certified life coach, a licensed NLP trainer and an accredited mediator.",
      "I am a member of the Law Society, Resolution and the Family Mediators Association.",
      "I have a degree in nutrition, a diploma in herbal medicine and certificates in iridology and kinesiology.",
      "I am a Certified Public Accountant, Certified Fraud Examiner and Chartered Global Management Accountant.",
      "A qualified Pilates teacher, a registered osteopath and a certified nutritionist, I cover it all.",
      "I am a BACP-accredited therapist, an HCPC-registered psychologist and an ICF-certified coach.",
      "I am ICF certified, EMCC accredited and ILM Level 7 qualified.",
      "Dr Okoro completed her MBBS at Leeds, her MRCP in London, her MSc at Bath and her PhD at Imperial.",
      "- Level 4 Sports Nutrition\n- British Weightlifting L1\n- Kettlebell instructor",
    ]
  )
  func `it is told on a plain page`(text: String) {
    expectTold("credential-stack", text)
  }

  @Test(
    arguments: [
      "I «hold a BSc, an MSc and a PhD».",
      "«UKCP registered, BACP accredited and EMDR Europe approved».",
      "Jane Smith, «MBA, PhD, FRCPsych».",
    ]
  )
  func `the mark covers the papers and no stop behind them`(marked: String) {
    expectMark("credential-stack", marked)
  }

  @Test(
    arguments: [
      "I'm HCPC registered, PH118822.",
      "I am HCPC-registered and fully insured.",
      "I trained as a midwife in Kirkcaldy in 1991.",
      "I have a degree in French, which I use to swear at the kiln.",
      "I am a member of the BACP and fully insured.",
      "My daughter has a BA, an MA and a PhD, and none of them opens a jar.",
      "I have no degree, no diploma and no certificate.",
      "I never finished the BA, the PGCE or the Open University course.",
      "I left school at fifteen with a swimming certificate, a library card and a black eye.",
      "The diploma took me six years, two babies and my marriage.",
      "My certificate hangs over the freezer, beside the tide table and a photograph of Nan.",
      "I am a member of the choir, the lifeboat crew and the pub quiz team.",
      "I teach adults who want a degree, a diploma or a certificate.",
      "I help students with their BA, MA and PhD theses.",
      "I studied at the kitchen table, at the bus stop and in the bath.",
      "I did the washing, then the ironing, then the shopping.",
      "- A dog\n- Two hens\n- A level crossing",
      "- First aid kit\n- A tent\n- Walking boots",
      "I hold a BSc in physiotherapy from Cardiff.",
      "I mark papers for three schools, two colleges and a prison.",
      "I passed my driving test in Oban, my lifeguard test in Ayr and my citizenship test in a church hall with a leaking roof.",
      "I took a BSc in 1994, an MSc in 1998 and a PhD in 2009.",
      "She graduated from the Rimu Academy of Arts with a BA.",
      "- Reiki for adults\n- Reiki for horses\n- Reiki training day",
    ]
  )
  func `it is not told`(text: String) {
    expectNotTold("credential-stack", text)
  }
}
