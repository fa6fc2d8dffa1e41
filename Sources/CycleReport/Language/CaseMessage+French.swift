extension CaseMessage {
  var french: String {
    switch self {
    case .titleCase: "Dates du cas de relocalisation reçu le {date}"
    case .stepPostponement: "Annoncer que la réponse viendra une semaine plus tard"
    case .stepReply: "Réponse au dossier"
    case .stepDecision: "Décision de transfert"
    case .stepNotice: "Information écrite sur le transfert"
    case .stepTransfer: "Transfert"
    case .actorReceiving: "État membre de relocalisation"
    case .actorBenefitting: "État membre bénéficiaire"
    case .noteReply: "Le silence vaut confirmation le dernier jour."
    case .noteTacit: "Confirmé par le silence."
    case .notePostponement: "Annoncé la première semaine, il porte le délai de réponse à deux semaines."
    case .noteNoticeApplicant:
      "Au plus tard deux jours avant le transfert\u{A0}; compté à rebours, le jour ne se déplace pas."
    case .noteNoticeBeneficiary:
      "Au plus tard une semaine avant le transfert\u{A0}; compté à rebours, le jour ne se déplace pas."
    case .noteTransfer:
      "Quatre semaines à compter de la confirmation, ou de la décision définitive sur un recours "
        + "suspensif\u{A0}; l’article ne prévoit aucune conséquence en cas de dépassement."
    case .footnoteCase:
      "Les délais en semaines expirent le même jour de la semaine\u{A0}; un dernier jour tombant un week-end "
        + "ou un jour férié est reporté au jour ouvrable suivant (article 75)."
    case .footnoteHolidays:
      "Les week-ends sont connus\u{A0}; des jours fériés, seuls ceux que holidays.csv contient pour l’État "
        + "donné par --case-state."
    }
  }
}
