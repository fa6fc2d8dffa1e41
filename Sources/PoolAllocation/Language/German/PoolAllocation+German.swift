extension AllocationNote {
  public var german: String {
    switch self {
    case .noBenefittingState: "Noch hat kein Staat Zugang zum Solidaritätspool, sodass es nichts zu verteilen gibt."
    case .needsWithoutAccess:
      "Für diese Staaten ist Bedarf erfasst, aber kein Zugang zum Solidaritätspool; sie nehmen an der Verteilung "
        + "nicht teil."
    case .needsFromIndicator:
      "Kein Rechtsakt nennt diesen Bedarf: Er ist jeweils der Anteil des Staates am Indikator {indicator} in "
        + "{period} unter den begünstigten Mitgliedstaaten, mal der Referenzzahl der Maßnahme."
    case .unknownPledgeExcluded:
      "Nicht bekannte Zusagen nehmen an der Verteilung nicht teil; sie ändert sich, sobald sie bekannt sind."
    case .unknownNeedExcluded:
      "Staaten, deren Bedarf nicht bekannt ist, erhalten in dieser Verteilung nichts, was nichts über ihren "
        + "Bedarf sagt."
    case .allPairsClosed:
      "Jedes Paar mit diesen Staaten ist geschlossen, sodass sie in den betroffenen Maßnahmen weder geben noch "
        + "erhalten können."
    case .proposalOnly:
      "Die Verteilung ({measures}) ist der Vorschlag eines Modells. Das Forum auf Fachebene verteilt; das Recht "
        + "gibt keine Formel."
    case .agreedDistribution:
      "Die Verteilung ({measures}) ist, was das Forum auf Fachebene vereinbart hat, wie erfasst; der Vorschlag "
        + "des Modells steht daneben."
    case .ruleIgnoresLimits:
      "Die Regel „{rule}“ teilt, als wäre jedes Paar offen und nichts zurückbehalten oder gewünscht, was nicht "
        + "so ist ({measures})."
    case .largestRemainderUnavailable:
      "Keine Verteilung in ganzen Zahlen ({measures}) hat die Zuteilungen des Verfahrens der größten Reste; die "
        + "nächste wird gezeigt."
    case .searchAndRescueShareMissed:
      "Staaten mit wiederkehrenden Ausschiffungen erhalten {received}, weniger als den Richtanteil von {target}."
    case .agreedLater: "Nach dem Datum dieses Berichts vereinbarte Ströme zählen in ihm nicht."
    case .agreedAbovePledge: "Von diesen Staaten ist mehr vereinbart, als sie noch schulden."
    case .agreedAboveNeed: "Für diese Staaten ist mehr vereinbart, als sie nach dem Erfassten brauchen."
    case .agreedAgainstLimit: "Von diesen Staaten ist mehr vereinbart, als die erfassten Paare zulassen."
    case .agreedWithoutAccess:
      "Für diese Staaten sind Ströme vereinbart, obwohl kein Zugang zum Solidaritätspool erfasst ist."
    case .offsetVolumeUnknown:
      "Nicht bekannte Zusagen lassen den Umfang der verpflichtenden Ausgleiche offen, sodass nichts verteilt wird."
    case .offsetBurdenByCap:
      "Nicht jeder Anteil nach dem Referenzschlüssel ist bekannt, sodass die Lasten stattdessen an den "
        + "Obergrenzen gemessen werden."
    case .offsetCapUnknown: "Die Obergrenzen dieser Staaten sind nicht bekannt, sodass ihnen nichts zugewiesen wird."
    case .offsetCaseloadUnknown:
      "Keine in Betracht kommenden Fälle sind erfasst, sodass Ausgleiche allein nach den Obergrenzen verteilt "
        + "werden; ob es genug Fälle gibt, ist nicht bekannt."
    case .offsetCaseloadIncomplete:
      "Für einige Paare dieser Staaten sind keine in Betracht kommenden Fälle erfasst; dort wird nichts untergebracht."
    case .offsetsByCaseload:
      "Nicht jeder Bedarf an Übernahmen ist bekannt, sodass Ausgleiche stattdessen nach in Betracht kommenden "
        + "Fällen ausgewogen werden."
    case .offsetFlowsUnknown:
      "Nichts sagt, von welchen Staaten Ausgleiche übernommen würden, sodass nur die Anteile der beitragenden "
        + "Mitgliedstaaten angegeben sind."
    case .offsetReleased:
      "Eine Feststellung systemischer Mängel befreit von Ausgleichen gegenüber diesen Staaten, sodass dort keine "
        + "untergebracht werden."
    case .offsetProposal:
      "Die Verteilung der Ausgleiche ist der Vorschlag eines Modells; das Recht legt ihren Umfang und die "
        + "Obergrenze jedes Staates fest, nicht, wer wie viele übernimmt."
    case .offsetsUnplaced:
      "{unplaced} von {volume} Ausgleichen lassen sich innerhalb der Obergrenzen und der in Betracht kommenden "
        + "Fälle nicht unterbringen."
    case .measureNotNeeded:
      "Nach dem Erfassten hat niemand Bedarf ({measure}): {amount}, von diesen Staaten zugesagt, bleiben ungenutzt."
    case .pledgesUndrawn:
      "Es ist mehr zugesagt, als verteilt werden kann: {amount} dieser Staaten bleiben ungenutzt; die "
        + "Inanspruchnahme jeder Zusage ist je Staat ausgewiesen."
    case .roundingTie:
      "Gleiche Reste lassen offen, welcher Strom dieser Staaten ({measure}) aufgerundet wird; die "
        + "protokollarische Reihenfolge entscheidet. Die exakten Beträge bleiben unberührt."
    case .shapedByWishes:
      "Wünsche, zu denen kein Recht verpflichtet, prägen diese Verteilung; ohne sie kann sie eine andere sein."
    case .wishMissed: "Verteilt wird {amount}; gewünscht war: {wish}."
    case .wishMissedByRounding:
      "In ganzen Einheiten wird {amount} verteilt; gewünscht war: {wish}; die exakten Beträge erfüllen es."
    case .wishUndetermined:
      "Anteile an nicht bekanntem Bedarf oder nicht bekannten Zusagen sind gewünscht; diese Wünsche haben keine "
        + "Wirkung."
    }
  }
}

extension AmountWord {
  public var german: String {
    switch self {
    case .relocations: "{amount} {amount|Übernahme|Übernahmen}"
    case .money: "{amount}\u{A0}EUR"
    case .alternativeMeasures: "alternative Maßnahmen im Wert von {amount}\u{A0}EUR"
    }
  }
}

extension AxiomWitness {
  public var german: String {
    switch self {
    case .unequal:
      "{first} braucht {firstNeed} und {second} {secondNeed}, aber sie erhalten {firstAmount} und {secondAmount}."
    case .ownNeedRises:
      "Der Bedarf von {state} steigt von {before} auf {after}, aber was es erhält, fällt von {had} auf {has}."
    case .poolGrows: "Der Pool wächst von {before} auf {after}, aber was {state} erhält, fällt von {had} auf {has}."
    }
  }
}

extension Axiom {
  public var german: String {
    switch self {
    case .equalTreatment: "Gleicher Bedarf erhält gleiche Beträge."
    case .orderOfAwards: "Größerer Bedarf erhält nie einen kleineren Betrag."
    case .orderOfLosses: "Größerem Bedarf fehlt nie ein kleinerer Betrag."
    case .claimsMonotonicity: "Niemand erhält weniger, weil der eigene Bedarf steigt."
    case .resourceMonotonicity: "Niemand erhält weniger, weil der Pool wächst."
    }
  }
}
