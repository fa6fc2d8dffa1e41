extension MeaningMessage {
  var french: String {
    switch self {
    case .meaningPopulation: "Population au 1er janvier, personnes"
    case .meaningGDP: "PIB total aux prix courants du marché, millions d’EUR"
    case .meaningKey:
      "Clé de référence: pour moitié selon la population, pour moitié selon le PIB total (article 66, annexe I)"
    case .meaningExact: "Fraction exacte"
    case .meaningFairShare: "Part équitable obligatoire calculée avec la clé, en relocalisations entières"
    case .meaningMoneyMillions: "Le même en millions d’EUR, au rapport légal"
    case .meaningFairShareEuro: "Le même en EUR, au rapport légal"
    case .meaningAdoptedShare: "Part imprimée dans l’acte du Conseil, si elle est connue"
    case .meaningAdopted: "Part équitable dans l’acte du Conseil, relocalisations, si elle est connue"
    case .meaningAdoptedEuro: "Part équitable dans l’acte du Conseil, EUR, si elle est connue"
    case .meaningStatus: ""
    case .meaningFairShareInUse:
      "Part équitable retenue, relocalisations: celle de l’acte du Conseil si elle est connue, sinon calculée"
    case .meaningDeducted: "Retiré par les déductions qui comptent, équivalents-relocalisations"
    case .meaningAdjusted: "Part équitable moins ce qui a été déduit"
    case .meaningRelocation: "Relocalisations promises, personnes"
    case .meaningMoneyAndAlternative: "Contributions financières promises, millions d’EUR (a: mesures alternatives)"
    case .meaningMoney: "Contributions financières promises, EUR"
    case .meaningAlternative: "Mesures alternatives promises, EUR"
    case .meaningThroughOffsets:
      "Relocalisations que l’État entend honorer par des compensations (article 63, paragraphe 2)"
    case .meaningValue: "Valeur de l’engagement effectif, équivalents-relocalisations"
    case .meaningGap: "Part ajustée moins valeur; négatif: engagement supérieur"
    case .meaningKnown: "La partie connue seulement"
    case .meaningLower: "Le minimum que peut atteindre le total"
    case .meaningUpper:
      "Le maximum que peut atteindre le total, chaque engagement inconnu remplissant la part de son État"
    case .meaningThreshold: "Relocalisations à atteindre"
    case .meaningPledged: "Relocalisations que le test compte"
    case .meaningShortfall: "Seuil moins engagé"
    case .meaningVolume: "Compensations obligatoires qui en résultent"
    case .meaningHalfShare: "La moitié de la part équitable, relocalisations"
    case .meaningOfferGate:
      "Si l’État peut offrir des compensations (article 63, paragraphe 2), l’État membre bénéficiaire étant d’accord"
    case .meaningCap: "Le maximum de compensations qui peut être exigé (article 63, paragraphe 7)"
    case .meaningAssigned: "Compensations que la proposition attribue"
    case .footnoteUnknown: "{mark} inconnu."
    case .footnoteUnknownStates: "Inconnu en partie: {states}."
    case .footnoteAssumed: "Les montants inconnus sont remplis par hypothèse ({policy}): {states}."
    case .footnoteReference: "Nombres de référence: {relocation} relocalisations, {financial}."
    case .footnoteNotBound: "Les États sans part équitable ne sont pas liés par la partie IV du règlement."
    case .footnoteStatusLetters:
      "Statut: P soumis à une pression migratoire, R exposé à un risque, I situation migratoire importante, p et "
        + "i selon l’État lui-même, B bénéficiaire de la réserve (libéré de son engagement). Engagements: * rapporté "
        + "par des tiers, † supposé, a mesures alternatives, – aucun enregistré."
    case .footnoteWaterfallKnown: "Montants connus seulement; voir les totaux pour les bornes."
    case .footnoteNoProposal:
      "Aucune proposition de la Commission n’est enregistrée, de sorte que la condition de l’article 63, "
        + "paragraphe 1, ne peut être vérifiée."
    case .meaningCoverage: "Reçu en part du besoin"
    case .meaningUse: "Utilisé en part de l’engagement effectif"
    case .meaningNominal: "Engagements tels qu’enregistrés."
    case .meaningEffective:
      "Encore dû: sans les engagements des États membres bénéficiaires et sans les déductions qui comptent."
    case .meaningAvailable: "Effectif, sans les relocalisations que des États entendent honorer par des compensations."
    case .meaningDifference: "Notre nombre moins celui déclaré"
    case .meaningMoneyDue: "Argent dû après l’année de la réserve, EUR"
    case .meaningYearEnd:
      "Compensations dues sur demande si l’année de la réserve se terminait sur les faits enregistrés (article "
        + "63, paragraphe 5)"
    case .footnoteSameWays:
      "Les façons de compter qui donnent les mêmes totaux figurent une fois; les données les contiennent toutes."
    case .footnoteIdleReadings: "Rien ne changerait avec: {readings}."
    case .footnoteDistributionReadings: "Celles-ci concernent la répartition, qui n’est pas recalculée ici: {readings}."
    case .meaningBasis: "proposition: celle d’un modèle; convenu: au forum technique"
    case .meaningNeedsBasis: "déclarés, ou l’indicateur dont les besoins sont tirés"
    case .meaningPoints: "En points de pourcentage"
    case .meaningKeyPersons: "Clé multipliée par le nombre de référence, en personnes, sans arrondi vers le haut"
    case .footnoteAbsent: "{mark} sans objet."
    }
  }
}
