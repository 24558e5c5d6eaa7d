/// Numbers in words, for all lists that hold them; "one" is in none, since it seldom counts.
enum NumberWords {
  static let toTwelve = "two three four five six seven eight nine ten eleven twelve"
  static let teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
}
