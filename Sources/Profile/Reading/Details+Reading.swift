import Diagnostics
import Settings

extension Details {
  /// Reads the keys of a kind, behind those that every kind has.
  init(reading fields: inout Fields, kind: Kind, common: CommonFields, in context: PageContext) {
    switch kind {
    case .front: self = .front
    case .page: self = .page
    case .value: self = .value
    case .belief: self = .belief
    case .companion: self = .companion(Companion(reading: &fields, in: context))
    case .volunteering: self = .volunteering(Volunteering(reading: &fields, in: context))
    case .book: self = .book(Book(reading: &fields, in: context))
    case .dream: self = .dream(Dream(reading: &fields))
    case .promise: self = .promise(Promise(reading: &fields))
    case .fit: self = .fit(Fit(reading: &fields))
    case .moment: self = .moment(Moment(reading: &fields, photo: common.image, in: context))
    case .offer: self = .offer(Offer(reading: &fields, in: context))
    case .letter: self = .letter(Letter(reading: &fields, in: context))
    case .journal: self = .journal(Journal(reading: &fields, date: common.date, in: context))
    }
  }

  /// The name that a page without a title takes from its fields; nil when the kind has none.
  var ownName: String? {
    switch self {
    case .companion(let companion): companion.name
    case .volunteering(let work): work.organisation
    case .letter(let letter): letter.shownAs
    case .moment(let moment): moment.place
    default: nil
    }
  }
}
