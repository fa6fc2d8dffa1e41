extension DeductionReason {
  public var dutch: String {
    switch self {
    case .benefits:
      "De lidstaat is begunstigd door de solidariteitspool, wat de hele toezegging vrijstelt: er valt niets meer "
        + "af te trekken (artikel 60, lid 3)."
    case .assumed: "De gebruiker neemt aan dat de Raad hem toekent (artikel {article})."
    case .granted: "De Raad heeft hem toegekend (artikel {article})."
    case .denied: "De Raad heeft hem niet toegekend (artikel {article})."
    case .appliedWithoutAct:
      "De solidariteitspool past hem toe hoewel er geen afzonderlijke handeling van de Raad op grond van artikel "
        + "{article} is geregistreerd; lezing deductionWithoutAct: {answer}."
    case .undecided: "De Raad heeft er niet over besloten (artikel {article}); lezing pendingDeduction: {answer}."
    }
  }
}
