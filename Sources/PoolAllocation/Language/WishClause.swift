public import SolidarityLaw

/// What is wished of a distribution, as a clause of a note, and its parts.
public enum WishClause: String, Message {
  // What is wished, by the kind of the wish.
  case pool
  case coverage
  case contribution
  case earmark
  case closed
  case searchAndRescue

  // How much.
  case atLeast
  case exactly
  case atMost

  // Of what it is a part.
  case partOfPledges
  case partOfNeed
  case partOfPledge
}
