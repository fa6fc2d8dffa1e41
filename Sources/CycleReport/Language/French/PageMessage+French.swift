extension PageMessage {
  var french: String {
    switch self {
    case .pictureWaterfall: "Du nominal au disponible: {measure}"
    case .pictureShare: "Engagements et parts équitables, partie {part}"
    case .pictureLadder: "Relocalisations promises et seuils de l’article 63"
    case .shareReleased: "libéré: bénéficie de la réserve"
    case .shareUnknown: "inconnu, sur {share}"
    case .shareOf: "{value} sur {share}"
    case .ladderPledged: "Engagé dans l’acte"
    case .ladderObliged: "Encore dû"
    case .ladderGate: "Compensations sur demande"
    case .ladderReference: "Nombre de référence"
    case .ladderMandatory: "Compensations obligatoires sous"
    case .keyRelocation: "relocalisations"
    case .keyOffsets: "relocalisations par compensations"
    case .keyMoney: "argent et mesures alternatives, au rapport légal"
    case .keyDeducted: "déduit"
    case .keyPerhaps: "au plus, si inconnu"
    case .keyOpen: "non engagé"
    case .keyReleased: "libéré ou sans part équitable"
    case .keyRemaining: "ce qui reste"
    case .keyTaken: "ce qui est retiré"
    case .keyPledged: "engagements connus"
    case .captionShare: "Engagements et parts équitables obligatoires"
    case .noteShare:
      "Chaque barre a la longueur de la part équitable de l’État, qui s’arrête à la ligne noire; les nombres "
        + "donnent la valeur de l’engagement effectif et la part ajustée en équivalents-relocalisations."
    case .tableLink: "Le tableau derrière l’image"
    case .pageTitle: "Cycle annuel de gestion de la migration {year}: la réserve de solidarité"
    case .pageKicker: "Rapport de cycle"
    case .pageSkip: "Aller au résumé"
    case .pageContents: "Sommaire"
    case .pageLead:
      "Ce que contient la réserve de solidarité {year}, qui doit quoi et ce qui en découle en vertu du règlement "
        + "(UE) 2024/1351. Le Conseil a fixé des nombres de référence de {relocations} relocalisations et de {money}."
    case .pageLeadWithoutAct:
      "Ce que la réserve de solidarité {year} demanderait à chaque État en vertu du règlement (UE) 2024/1351, à "
        + "des nombres de référence de {relocations} relocalisations et de {money}."
    case .markNoAct:
      "Une perspective: aucun acte du Conseil sur cette réserve n’est enregistré. Les nombres de référence sont "
        + "ceux donnés en entrée, non des nombres adoptés."
    case .markNoPledges: "Aucun engagement n’est enregistré pour cette réserve."
    case .pageApplies: "La réserve s’applique du {from} au {to}."
    case .pageClock: "Les faits et les dates sont appréciés au {date}."
    case .pageFooter:
      "Calculé par {name} {version} avec GLPK {glpk} à partir des entrées énumérées sous Sources; les mêmes "
        + "entrées donnent les mêmes octets. Ce que les institutions décident est ici enregistré, jamais décidé."
    case .markSynthetic: "Ce cycle est inventé, pour des tests et des exercices."
    case .markOverridden: "Des paramètres légaux diffèrent de la loi: {parameters}."
    case .sectionSummary: "Résumé"
    case .sectionStatuses: "Statuts"
    case .sectionShares: "Clé de référence et parts équitables"
    case .sectionLedger: "Grand livre"
    case .sectionPool: "Du nominal au disponible"
    case .sectionOffsets: "Compensations de responsabilité"
    case .sectionDistribution: "Répartition"
    case .sectionCalendar: "Calendrier"
    case .sectionReadings: "Lectures et leur effet"
    case .sectionNotes: "Remarques"
    case .sectionSources: "Sources"
    case .sectionMethod: "Méthode"
    case .sectionTraces: "D’où vient chaque chiffre"
    case .introStatuses:
      "Les statuts sont ceux de la décision de la Commission ou de l’État lui-même, tels qu’enregistrés; aucun "
        + "n’est décidé ici."
    case .introShares:
      "La clé de référence de l’article 66 pondère par moitié la population et le PIB total, sur les États liés "
        + "par la partie IV. La part équitable obligatoire est la clé multipliée par le nombre de référence. "
        + "Relocalisation et argent sont alternatifs, non cumulatifs."
    case .introLedger:
      "Ce que chaque État doit et ce à quoi il s’est engagé. La valeur d’un engagement se mesure en "
        + "équivalents-relocalisations; les types de solidarité sont de valeur égale."
    case .introPool:
      "Sont nominaux les engagements tels qu’enregistrés. Les engagements des États membres bénéficiaires sont "
        + "libérés et les déductions retirées: ce qui reste est effectif. Les relocalisations qu’un État entend "
        + "honorer par des compensations de responsabilité ne sont pas disponibles comme transferts pour les États "
        + "membres bénéficiaires."
    case .introOffsets:
      "L’article 63 permet aux États d’assumer la responsabilité de demandeurs au lieu de les relocaliser: sur "
        + "demande, sur offre, et par obligation lorsque les relocalisations promises restent sous un seuil."
    case .introCalendar: "Dates légales avec jours prévus et effectifs, appréciées à la date de référence du rapport."
    case .introCalendarWithoutClock:
      "Dates légales avec jours prévus et effectifs. Sans date de référence, rien n’est jugé en retard."
    case .introReadings:
      "Là où la loi laisse une question ouverte, le moteur prend une réponse par son nom. Les réponses par "
        + "défaut reproduisent la pratique de 2026; un utilisateur peut choisir autrement."
    case .introEffects:
      "Ce que changerait chaque autre réponse, une à la fois, toutes choses égales par ailleurs. La répartition "
        + "n’est pas recalculée ici."
    case .introTraces:
      "Chaque chiffre avec sa règle, son article, ses lectures et son origine, jusqu’à la ligne de la source. Le "
        + "même contenu figure dans trace.json."
    case .methodExact:
      "Tout nombre que le droit détermine est une fraction exacte jusqu’à l’arrondi que la règle nomme; aucun "
        + "nombre à virgule flottante ne décide d’un résultat."
    case .methodRules:
      "Chaque règle se trouve en un seul endroit avec son article et donne, avec sa valeur, ce dont elle "
        + "provient. Les paramètres légaux sont datés et référencés."
    case .methodDecisions:
      "Les statuts, les déductions, l’accès à la réserve et les répartitions sont des décisions d’institutions. "
        + "Ce sont des données d’entrée: le moteur enregistre l’acte derrière chacune et calcule ce qui en découle."
    case .methodModel:
      "Là où la loi donne un critère plutôt qu’une formule, un programme linéaire propose une répartition: une "
        + "couverture des besoins aussi égale que possible, puis une utilisation des engagements aussi égale que "
        + "possible, puis les flux. GLPK trouve l’optimum, l’arithmétique exacte le prouve. C’est une proposition au "
        + "forum technique."
    case .methodReproduce:
      "Le rapport peut être refait à partir de la copie des entrées qui l’accompagne, aux mêmes octets."
    case .mapBenefitting: "bénéficie de la réserve"
    case .mapCovered: "s’est engagé à sa part ajustée ou davantage"
    case .mapOwing: "s’est engagé à moins que sa part ajustée"
    case .mapUnknown: "engagement inconnu"
    case .mapDeducted: "part entièrement déduite"
    case .mapNotBound: "non lié"
    case .noteMap:
      "Lettres: P soumis à une pression migratoire, R exposé à un risque, I situation migratoire importante, p "
        + "et i selon l’État lui-même, B bénéficiaire de la réserve."
    }
  }
}
