/// What a sentence makes of the people it speaks of.
enum PredatorySense: Sendable {
  case prey, stock, number, method

  /// Why it matters: one clause.
  var message: String {
    switch self {
    case .prey: "this speaks of people as prey, and they can tell"
    case .stock: "this speaks of people as stock, and they can tell"
    case .number: "this speaks of people as numbers, and they can tell"
    case .method: "this works on people, not with them, and they can tell"
    }
  }

  /// A question whose honest answer would mend it.
  var question: String {
    switch self {
    case .prey, .stock:
      "Who are these people to you? What would you call them if they were in the room?"
    case .number: "Who is one of these people, and what did they come to you for?"
    case .method: "What happens to the person at the other end of this?"
    }
  }
}
