extension DeductionReason {
  public var french: String {
    switch self {
    case .benefits:
      "L’État bénéficie de la réserve, ce qui libère tout son engagement: il ne reste rien à déduire (article "
        + "60, paragraphe 3)."
    case .assumed: "L’utilisateur suppose que le Conseil l’accorde (article {article})."
    case .granted: "Le Conseil l’a accordée (article {article})."
    case .denied: "Le Conseil ne l’a pas accordée (article {article})."
    case .appliedWithoutAct:
      "La réserve l’applique bien qu’aucun acte distinct du Conseil au titre de l’article {article} ne soit "
        + "enregistré; lecture deductionWithoutAct: {answer}."
    case .undecided: "Le Conseil n’a pas décidé à son sujet (article {article}); lecture pendingDeduction: {answer}."
    }
  }
}
