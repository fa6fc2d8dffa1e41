extension DeductionReason {
  public var english: String {
    switch self {
    case .benefits:
      "The State benefits from the pool, which releases its whole pledge: nothing is left to deduct (Article 60(3))."
    case .assumed: "The user assumes that the Council grants it (Article {article})."
    case .granted: "The Council granted it (Article {article})."
    case .denied: "The Council did not grant it (Article {article})."
    case .appliedWithoutAct:
      "The pool applies it although no separate Council act under Article {article} is recorded; reading "
        + "deductionWithoutAct: {answer}."
    case .undecided: "The Council has not decided on it (Article {article}); reading pendingDeduction: {answer}."
    }
  }
}
