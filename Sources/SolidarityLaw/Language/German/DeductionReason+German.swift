extension DeductionReason {
  public var german: String {
    switch self {
    case .benefits:
      "Der Staat ist vom Solidaritätspool begünstigt, was seine ganze Zusage freistellt: Nichts bleibt "
        + "abzuziehen (Artikel 60 Absatz 3)."
    case .assumed: "Es wird angenommen, dass der Rat ihn gewährt (Artikel {article})."
    case .granted: "Der Rat hat ihn gewährt (Artikel {article})."
    case .denied: "Der Rat hat ihn nicht gewährt (Artikel {article})."
    case .appliedWithoutAct:
      "Der Solidaritätspool wendet ihn an, obwohl kein gesonderter Rechtsakt des Rates nach Artikel {article} "
        + "erfasst ist; Lesart deductionWithoutAct: {answer}."
    case .undecided: "Der Rat hat nicht darüber entschieden (Artikel {article}); Lesart pendingDeduction: {answer}."
    }
  }
}
