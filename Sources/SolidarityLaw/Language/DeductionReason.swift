/// Why a deduction counts or does not.
public enum DeductionReason: String, Message {
  case benefits
  case assumed
  case granted
  case denied
  case appliedWithoutAct
  case undecided
}
