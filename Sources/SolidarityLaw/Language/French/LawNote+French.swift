extension LawNote {
  public var french: String {
    switch self {
    case .solidarityNotYetApplicable:
      "Les articles 58 à 63 et 65 à 69 s’appliquent à partir du {first}, après le {day}: la réserve ne peut être "
        + "utilisée avant."
    case .bindingAtOdds:
      "{states}: la question de savoir si la partie IV lie l’État est enregistrée autrement que ne le disent les "
        + "considérants et la notification de l’Irlande; l’enregistrement est retenu."
    case .boundStatesMissing:
      "{states}: la partie IV lie l’État, mais la table des États ne le contient pas, ce qui augmente la part de "
        + "tous les autres."
    case .rowsWithoutState:
      "{states}: des lignes nomment un État que la table des États ne contient pas; elles ne comptent pas."
    case .adHocContributions: "{states}: contribue sans être lié; l’engagement compte dans les totaux, hors de la clé."
    case .statusesExclude:
      "{states}: enregistré à la fois comme soumis à une pression migratoire et confronté à une situation "
        + "migratoire importante, ce que les définitions distinguent; les deux enregistrements sont conservés."
    case .riskBesidePressure:
      "{states}: enregistré comme exposé au risque de la pression migratoire déjà enregistrée comme constatée."
    case .disembarkationsWithoutPressure:
      "{states}: des débarquements après recherche et sauvetage sont enregistrés sans constat de pression, que "
        + "la Commission est tenue de faire s’ils sont nombreux et disproportionnés."
    case .significantOnOneYear:
      "{states}: situation migratoire importante constatée, qui repose sur plusieurs années, alors que les "
        + "indicateurs n’en couvrent ici qu’une."
    case .systemicShortcomings:
      "{states}: des défaillances systémiques sont enregistrées, de sorte que les autres ne doivent à l’État ni "
        + "engagements ni compensations."
    case .actBelowProposalMinimum:
      "L’acte demande {relocations} relocalisations et {financial}, moins que les minima de la proposition: "
        + "ceux-ci lient la proposition de la Commission, et il n’est pas dit s’ils lient aussi le Conseil."
    case .actRatio:
      "Les {relocations} relocalisations et {financial} de l’acte ne sont pas dans le rapport des deux minima, "
        + "de sorte que les deux parts équitables ne sont pas de valeur égale."
    case .referenceChanged:
      "Le nombre de référence est celui du scénario: les parts équitables que l’acte a fixées pour le sien sont "
        + "écartées et chaque part est calculée."
    case .searchAndRescueShareMissing:
      "Une pression due à des débarquements est enregistrée, mais aucun pourcentage de la réserve pour ces États."
    case .searchAndRescueShareUnused:
      "Un pourcentage de la réserve pour les États ayant des débarquements est enregistré, mais aucun État de ce type."
    case .proposalMissing:
      "Aucune proposition de la Commission n’est enregistrée, de sorte que la possibilité de demander des "
        + "compensations reste indéterminée."
    case .proposalWithheld:
      "La proposition de la Commission n’est pas divulguée dans cette édition; il reste donc ouvert ici si des compensations peuvent être demandées."
    case .proposalBelowMinimum:
      "Les {relocations} relocalisations et {financial} de la proposition sont inférieurs aux minima, ce que "
        + "seul un constat d’absence de besoin admet."
    case .proposalRatio:
      "Les {relocations} relocalisations et {financial} de la proposition ne sont pas dans le rapport des deux minima."
    case .keyIncomplete:
      "{states}: la population ou le PIB manque, de sorte qu’aucune part de la clé ne peut être calculée."
    case .keyOfDifferentYears:
      "La population ou le PIB ne sont pas de la même année pour tous les États; l’annexe I demande les données "
        + "disponibles les plus récentes."
    case .keyFlags:
      "{states}: Eurostat assortit les données de la clé d’une mention, par exemple provisoire ou estimée."
    case .populationOfFrance:
      "La France compte avec la population et le PIB que publie Eurostat; il n’est pas dit si les territoires "
        + "d’outre-mer, hors du champ du règlement, relèvent de la clé."
    case .keyWeights: "Les poids de la population et du PIB font ensemble {sum}, non un."
    case .zeroTotals: "La population ou le PIB des États liés font ensemble zéro."
    case .fairSharesDoNotSum:
      "Les parts équitables arrondies font ensemble {sum}, le nombre de référence est {reference}: l’acte ne dit "
        + "pas comment arrondir."
    case .adoptedDiffersFromComputed:
      "{states}: la part équitable de l’acte diffère de celle calculée à partir des données; les deux sont "
        + "montrées, et la lecture fairShareBasis dit laquelle est retenue."
    case .pledgeUnknown:
      "{states}: un montant n’est pas connu; il est au moins ce qui en est enregistré et au plus, sauf si l’État "
        + "s’est engagé au-delà de sa part, ce que sa part demande encore."
    case .pledgeUnbounded: "{states}: un montant n’est pas connu et rien ne le borne vers le haut."
    case .noPledge:
      "{states}: aucun engagement n’est enregistré; le règlement n’en fixe pas à sa place, et les réponses sont "
        + "un forum convoqué de nouveau, des compensations ou une procédure d’infraction."
    case .throughOffsetsNeedsAgreement:
      "{states}: entend honorer un engagement de relocalisation en assumant la responsabilité, ce qui requiert "
        + "l’accord de l’État membre bénéficiaire; aucun n’est présumé."
    case .offerGateClosed:
      "{states}: entend honorer un engagement de relocalisation en assumant la responsabilité, alors qu’aucune "
        + "des deux conditions de l’offre n’est remplie."
    case .deductionWithoutAct:
      "{states}: une déduction est appliquée sans acte enregistré du Conseil à son sujet, que prévoient "
        + "l’article 61, paragraphe 4, et l’article 62, paragraphe 5; la lecture deductionWithoutAct dit si elle "
        + "compte."
    case .deductionPending:
      "{states}: une déduction est demandée ou évaluée, mais non décidée; aucun délai n’est fixé au Conseil."
    case .deductionWithoutStatus:
      "{states}: une déduction est enregistrée sans le statut que demande son motif, ni constaté ni revendiqué."
    case .deductionBesidePoolUse:
      "{states}: une déduction pour pression est enregistrée bien que l’État ait recouru à la réserve, ce qui l’exclut."
    case .deductionExceedsPledge:
      "{states}: les déductions dépassent ensemble ce qu’il y a à déduire; il n’est pas retiré plus que le tout."
    case .fullDeductionLeavesGap:
      "{states}: tout l’engagement est déduit, mais il était inférieur à la part équitable; une déduction totale "
        + "libère de ce qui a été engagé, et il n’est pas dit si elle libère aussi de ce qui ne l’a pas été."
    case .deductionNotRedistributed:
      "{states}: ce qui est déduit n’est pas redistribué aux autres; seuls de nouveaux engagements ou des "
        + "compensations obligatoires pourraient y suppléer."
    case .pressureWithoutNotice:
      "{states}: constaté comme soumis à une pression sans information enregistrée sur son intention d’utiliser "
        + "la réserve, de sorte que l’État n’est pas ici libéré de son propre engagement; la lecture benefittingFrom "
        + "dit à partir de quand il le serait."
    case .noticeWithoutPressure:
      "{states}: une information au titre de l’article 58 est enregistrée sans constat de pression; elle est "
        + "retenue telle quelle."
    case .claimDespitePressure:
      "{states}: une notification au titre de l’article 59 est enregistrée bien que la pression ait été "
        + "constatée, cas pour lequel l’article 58 est la voie."
    case .noticeRefused:
      "{states}: le refus d’une information au titre de l’article 58 est enregistré, alors qu’elle ne requiert "
        + "aucune approbation."
    case .claimPending:
      "{states}: s’estime soumis à une pression; la Commission n’a pas décidé, ce pour quoi aucun délai n’est fixé."
    case .claimOutcomesOnOneDay:
      "{states}: enregistré comme accepté et comme rejeté le même jour; l’acceptation est prise pour l’étape "
        + "ultérieure."
    case .capacityRefused:
      "{states}: reconnu comme soumis à une pression, mais l’accès lui est refusé; si la réserve manque de "
        + "capacité, le forum à haut niveau doit se réunir dans la semaine qui suit la décision de la Commission, "
        + "avant la fin des deux semaines propres au Conseil."
    case .pledgesOfBenefitting:
      "{states}: s’est engagé et bénéficie; l’engagement compte comme pris dans l’acte et est libéré pour cette année."
    case .requestGateOpen:
      "La question de savoir si la moitié des relocalisations de la proposition est promise dépend d’engagements "
        + "inconnus."
    case .requestsWhileClosed:
      "Des demandes de compensations sont enregistrées alors que moins de la moitié des relocalisations de la "
        + "proposition est promise."
    case .offsetAnswerExceedsRequest:
      "{states}: a accepté plus de demandes qu’il n’en était sollicité, ce que l’article n’admet pas."
    case .offsetRequestUnanswered:
      "{states}: n’a pas répondu à temps à une demande de compensations; l’acte ne donne au silence aucun effet, "
        + "et il ne vaut pas acceptation."
    case .offsetRequestRefusedBySilence:
      "{states}: n’a pas répondu à temps à une demande de compensations, ce que la lecture offsetSilence prend "
        + "pour un refus."
    case .yearEndDebt:
      "{states}: l’année de la réserve est passée et des relocalisations promises ne sont ni exécutées ni "
        + "acceptées, de sorte que la responsabilité est due pour autant, si un État membre bénéficiaire le demande."
    case .yearEndRequestReleased:
      "{states}: une reprise de responsabilité est demandée après l’année bien que des défaillances systémiques soient "
        + "constatées, qui libèrent les autres des compensations à l’égard de cet État; la demande n’obtient rien."
    case .thresholdAboveReference:
      "Le seuil des compensations obligatoires, {threshold}, dépasse le nombre de référence, {reference}: les "
        + "engagements restent au-dessous même si chaque État promet sa part équitable en relocalisations, ce que "
        + "l’acte laisse sans solution."
    case .mandatoryOffsetsAwaitForum:
      "Les engagements sont inférieurs au seuil, mais aucun forum à haut niveau ne s’est réuni de nouveau, de "
        + "sorte qu’aucune compensation n’est obligatoire; le convoquer de nouveau relève du Conseil."
    case .forumForDeductedPledges:
      "Il n’est pas dit si les compensations obligatoires pour des engagements perdus par déductions et "
        + "libérations exigent un forum à haut niveau convoqué de nouveau pour elles: la lecture "
        + "forumForDeductedPledges tranche ici."
    case .mandatoryOffsetsUndecided:
      "La question de savoir si les relocalisations à exécuter sont inférieures au seuil dépend d’engagements inconnus."
    case .mandatoryOffsetsNotAllotted:
      "Aucun article ne dit quel État couvre combien de compensations obligatoires, ni si l’argent réduit ce "
        + "qu’un État peut devoir: la lecture offsetCap tranche ici."
    case .volumeAboveCaps:
      "Les plafonds de tous les États réunis sont inférieurs au volume des compensations obligatoires."
    case .moneyDueOfOffsets:
      "{states}: les compensations obligatoires exécutées réduisent l’argent dû de la valeur d’une "
        + "relocalisation chacune; l’acte ne nomme pas de valeur unitaire."
    case .agreedAbovePledge:
      "{states}: des mesures alternatives ont été convenues au-dessus de leur valeur promise; aucun "
        + "remboursement n’est prévu."
    case .alternativesConverted:
      "{states}: les mesures alternatives sans valeur convenue enregistrée deviennent de l’argent à la fin de "
        + "l’année de la réserve, sauf si un État membre bénéficiaire les demande et que les deux s’accordent "
        + "auparavant sur leur valeur."
    case .amountsAssumed:
      "{states}: les montants inconnus sont remplis par hypothèse ({policy}), de sorte que tout chiffre qui en "
        + "dépend est lui aussi une hypothèse."
    case .parametersOverridden:
      "Des paramètres légaux sont remplacés: {parameters}; les chiffres ne sont pas ceux de l’acte."
    case .whatIf: "Une hypothèse, non l’enregistrement: l’utilisateur a fixé {changes}."
    case .asAt:
      "Apprécié au {day}: les faits postérieurs ne comptent pas, et les dates antérieures peuvent être en retard."
    case .calendarOutOfRange: "Il n’y a pas de calendrier pour l’année {year} de la réserve."
    case .forumPeriodsConflict:
      "Le Conseil dispose de deux semaines à compter de la décision de la Commission pour constater un manque de "
        + "capacité, mais le forum à haut niveau qui s’ensuit doit se réunir dans la semaine qui suit cette décision."
    case .eventWithoutStep:
      "L’événement du {day} (type: {kind}) ne prépare ni la réserve de {year} ni celle de {next}: il reste hors "
        + "du calendrier."
    case .drawWithoutAccess:
      "{states}: un appel est enregistré bien qu’aucun accès à la réserve ne soit enregistré pour ce jour; il "
        + "est réparti tel qu’enregistré."
    case .drawUnserved:
      "{states}: il est appelé plus que ne peuvent donner les engagements et les paires ouvertes; le reste "
        + "n’incombe à personne."
    case .drawPledgeUnknown:
      "{states}: l’engagement appelé n’est pas connu, de sorte qu’aucune part des appels n’incombe ici à l’État; "
        + "toutes les parts changent dès qu’il l’est."
    case .drawDeviates:
      "{states}: des paires fermées ou limitées écartent ce qui est appelé de la proportion des engagements "
        + "globaux; des appels ultérieurs le compensent autant que les paires ouvertes le permettent."
    case .implementationOverdue:
      "{states}: appelé à la fin de l’année de la réserve et ni accepté, ni convenu, ni exécuté."
    case .implementedBeyondDraws:
      "{states}: il est enregistré plus d’exécuté que les appels enregistrés n’en demandent à l’État."
    case .crisisPledgesWithoutCrisis:
      "Des engagements au titre d’un plan de réponse de solidarité sont enregistrés, mais aucune crise."
    case .crisisExempt:
      "Une crise est enregistrée avec une exemption, du fait de laquelle aucune compensation n’est obligatoire."
    case .crisisNeedsUnknown:
      "Une crise est enregistrée sans les besoins de la décision du Conseil, de sorte que le volume de ses "
        + "compensations est inconnu."
    case .crisisUndecided:
      "Le nombre de compensations que la crise rend obligatoires dépend d’engagements inconnus; rien n’est attribué."
    case .crisisOffsets:
      "Les engagements supplémentaires et la réserve ne couvrent pas les besoins de l’État en crise, de sorte "
        + "que des compensations sont obligatoires jusqu’à tous ces besoins, au-delà de la part équitable si "
        + "nécessaire. Qui en reprend combien est une proposition; l’article ne le dit pas."
    case .crisisUnplaced:
      "Les cas admissibles ne suffisent pas à toutes les compensations de la crise: le forum à haut niveau doit "
        + "être convoqué de nouveau."
    case .crisisCaseloadIncomplete:
      "{states}: le nombre de cas admissibles à l’égard de l’État en crise n’est pas enregistré; rien n’y est placé "
        + "au-delà des cas connus."
    case .crisisReleased:
      "{states}: des défaillances systémiques sont constatées dans l’État en crise, ce qui libère les autres des "
        + "engagements et des compensations à son égard; aucune compensation n’est attribuée. Le texte ne dit pas si "
        + "une crise y change quelque chose."
    case .crisisKeyUnknown:
      "Des données de la clé de référence manquent, de sorte que les compensations de la crise ne sont attribuées à "
        + "personne."
    case .crisisNobodyToAsk:
      "Il ne reste aucun État à qui demander les compensations de la crise: les autres sont bénéficiaires ou leur part "
        + "entière est déduite."
    case .crisisOver: "La décision sur la crise a pris fin à la date de référence."
    case .creditNotAuthorised:
      "{states}: l’utilisation d’un crédit de crise est enregistrée sans l’autorisation de la Commission; elle "
        + "ne compte pas."
    case .creditExceeded:
      "{states}: il est enregistré plus de déductions pour crise que les crédits de ces cinq années n’en "
        + "laissent; rien de plus ne compte."
    case .creditUsed: "{states}: un crédit de crise réduit la part demandée en cette année de la réserve."
    case .creditOpen:
      "{states}: un crédit de crise pourrait être déduit, après notification à la Commission et avec son autorisation."
    }
  }
}
