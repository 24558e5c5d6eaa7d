/// What a link or an image holds beside its text.
struct LinkRecord {
  var form: Link.Form
  var destination = ByteSlice()
  var title = ByteSlice()
  var destinationStart: Int32 = 0
  var destinationEnd: Int32 = 0
  var titleStart: Int32 = 0
  var titleEnd: Int32 = 0
}
