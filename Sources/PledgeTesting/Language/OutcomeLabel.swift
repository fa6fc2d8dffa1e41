import SolidarityLaw

/// What a compared figure of two distributions is.
enum OutcomeLabel: String, Message {
  case searchAndRescueTarget
  case searchAndRescueReceived
  case searchAndRescueMet
  case need
  case received
  case coverage
  case used
  case partUsed
  case flow
  case offsetsAssigned
  case offsetFlow
  case offsetsPlaced
  case offsetsUnplaced
}
