extension AllocationNote {
  public var french: String {
    switch self {
    case .noBenefittingState: "Aucun État n’a encore accès à la réserve, de sorte qu’il n’y a rien à répartir."
    case .needsWithoutAccess:
      "Des besoins sont enregistrés pour ces États, mais aucun accès à la réserve; ils ne prennent pas part à la "
        + "répartition."
    case .needsFromIndicator:
      "Aucun acte n’énonce ces besoins: chacun est la part de l’État dans l’indicateur {indicator} en {period} "
        + "parmi les États membres bénéficiaires, multipliée par le nombre de référence de la mesure."
    case .unknownPledgeExcluded:
      "Les engagements inconnus ne prennent pas part à la répartition; elle change dès qu’ils sont connus."
    case .unknownNeedExcluded:
      "Les États dont les besoins sont inconnus ne reçoivent rien dans cette répartition, ce qui ne dit rien de "
        + "leurs besoins."
    case .allPairsClosed:
      "Toute paire avec ces États est fermée, de sorte qu’ils ne peuvent ni donner ni recevoir dans les mesures "
        + "concernées."
    case .proposalOnly:
      "La répartition ({measures}) est la proposition d’un modèle. Le forum technique répartit; la loi ne donne "
        + "pas de formule."
    case .agreedDistribution:
      "La répartition ({measures}) est celle que le forum technique a convenue, telle qu’enregistrée; la "
        + "proposition du modèle figure à côté."
    case .ruleIgnoresLimits:
      "La règle «\u{A0}{rule}\u{A0}» répartit comme si toutes les paires étaient ouvertes et rien réservé ni "
        + "souhaité, ce qui n’est pas le cas ({measures})."
    case .largestRemainderUnavailable:
      "Aucune répartition en nombres entiers ({measures}) n’a les attributions de la méthode des plus forts "
        + "restes; la plus proche est montrée."
    case .searchAndRescueShareMissed:
      "Les États ayant des débarquements récurrents reçoivent {received}, moins que la part indicative de {target}."
    case .agreedLater: "Les flux convenus après la date de ce rapport n’y comptent pas."
    case .agreedAbovePledge: "Il est convenu plus de la part de ces États qu’ils ne doivent encore."
    case .agreedAboveNeed: "Il est convenu plus pour ces États qu’ils n’ont de besoins enregistrés."
    case .agreedAgainstLimit:
      "Il est convenu plus de la part de ces États que ne le permettent les paires enregistrées."
    case .agreedWithoutAccess:
      "Des flux sont convenus pour ces États bien qu’aucun accès à la réserve ne soit enregistré."
    case .offsetVolumeUnknown:
      "Des engagements inconnus laissent indéterminé le volume des compensations obligatoires, de sorte que rien "
        + "n’est réparti."
    case .offsetBurdenByCap:
      "Toutes les parts selon la clé de référence ne sont pas connues, de sorte que les charges sont rapportées "
        + "aux plafonds."
    case .offsetCapUnknown: "Les plafonds de ces États ne sont pas connus, de sorte que rien ne leur est attribué."
    case .offsetCaseloadUnknown:
      "Aucun cas admissible n’est enregistré, de sorte que les compensations sont réparties selon les seuls "
        + "plafonds; on ignore s’il existe assez de cas."
    case .offsetCaseloadIncomplete:
      "Pour certaines paires de ces États, aucun cas admissible n’est enregistré; rien n’y est placé."
    case .offsetsByCaseload:
      "Tous les besoins de relocalisation ne sont pas connus, de sorte que les compensations sont équilibrées "
        + "selon les cas admissibles."
    case .offsetFlowsUnknown:
      "Rien ne dit de quels États des compensations seraient reprises, de sorte que seules les parts des États "
        + "membres contributeurs sont données."
    case .offsetReleased:
      "Un constat de défaillances systémiques libère des compensations envers ces États, si bien qu’aucune n’y est "
        + "placée."
    case .offsetProposal:
      "La répartition des compensations est la proposition d’un modèle; la loi fixe leur volume et le plafond de "
        + "chaque État, non qui en reprend combien."
    case .offsetsUnplaced:
      "{unplaced} des {volume} compensations ne peuvent être placées dans les plafonds et les cas admissibles."
    case .measureNotNeeded:
      "Selon l’enregistrement, personne n’a de besoin ({measure}): {amount} promis par ces États restent inutilisés."
    case .pledgesUndrawn:
      "Il est promis plus qu’il ne peut être réparti: {amount} de ces États restent inutilisés; l’utilisation de "
        + "chaque engagement est montrée par État."
    case .roundingTie:
      "Des restes égaux laissent ouvert lequel des flux de ces États ({measure}) est arrondi vers le haut; "
        + "l’ordre protocolaire décide. Les montants exacts ne sont pas touchés."
    case .shapedByWishes:
      "Des souhaits qu’aucune loi n’impose façonnent cette répartition; sans eux, elle peut être autre."
    case .wishMissed: "Ce qui est réparti atteint {amount}; le souhait était: {wish}."
    case .wishMissedByRounding:
      "En unités entières, ce qui est réparti atteint {amount}; le souhait était: {wish}; les montants exacts "
        + "l’exaucent."
    case .wishUndetermined:
      "Des parts de besoins ou d’engagements inconnus sont souhaitées; ces souhaits sont sans effet."
    }
  }
}

extension AmountWord {
  public var french: String {
    switch self {
    case .relocations: "{amount} {amount|relocalisation|relocalisations}"
    case .money: "{amount}\u{A0}EUR"
    case .alternativeMeasures: "des mesures alternatives d’une valeur de {amount}\u{A0}EUR"
    }
  }
}

extension AxiomWitness {
  public var french: String {
    switch self {
    case .unequal:
      "{first} a besoin de {firstNeed} et {second} de {secondNeed}, mais ils reçoivent {firstAmount} et {secondAmount}."
    case .ownNeedRises:
      "Le besoin de {state} passe de {before} à {after}, mais ce qu’il reçoit baisse de {had} à {has}."
    case .poolGrows: "La réserve croît de {before} à {after}, mais ce que {state} reçoit baisse de {had} à {has}."
    }
  }
}

extension Axiom {
  public var french: String {
    switch self {
    case .equalTreatment: "Des besoins égaux reçoivent des montants égaux."
    case .orderOfAwards: "Un besoin plus grand ne reçoit jamais un montant plus petit."
    case .orderOfLosses: "Un besoin plus grand ne manque jamais d’un montant plus petit."
    case .claimsMonotonicity: "Personne ne reçoit moins parce que son propre besoin augmente."
    case .resourceMonotonicity: "Personne ne reçoit moins parce que la réserve grandit."
    }
  }
}
