extension ComparisonMessage {
  var french: String {
    switch self {
    case .statementStated: "Solidarité effectivement disponible selon la déclaration de cet État ({state}): {amounts}."
    case .statementNearest: "Le décompte le plus proche ({ways}): {amounts}."
    case .statementLeft: "Il laisse inexpliqué: {differences} que déclaré."
    case .statementWithinBounds:
      "Les engagements inconnus laissent place à l’argent déclaré: {stated} se situe entre les {lower} connus et "
        + "les {upper} possibles."
    case .statementOmission:
      "Sans cet État ({state}), ce serait {difference} que déclaré; aucune source ne dit que l’on a compté ainsi."
    case .wayOffsetsDistributed: "engagements par compensations comptés"
    case .wayOffsetsSetAside: "engagements par compensations mis de côté"
    case .wayDeductionsCount: "déductions sans acte comptées"
    case .wayDeductionsIgnored: "déductions sans acte ignorées"
    case .wayRecorded: "montants enregistrés seulement"
    case .wayReported: "montants enregistrés et rapportés"
    case .wayAssumed: "montants enregistrés, rapportés et supposés"
    case .differenceMore: "{amount} de plus"
    case .differenceLess: "{amount} de moins"
    case .noDifference: "aucune différence de {unit}"
    case .wordMoney: "argent"
    case .statementLink: "Chaque façon de compter"
    case .rulesSupply: "Engagements qui prennent part: {amount}. Des modèles, non des décisions; {needs}."
    case .rulesFullyOpen: "Toutes les paires sont ouvertes, de sorte que leximin et proportional coïncident."
    case .rulesLimited:
      "Certaines paires sont fermées ou limitées. Seul leximin les connaît; les autres règles répartissent comme "
        + "si toutes étaient ouvertes."
    case .rulesNothing: "Il n’y a rien à comparer: aucun État ayant accès à la réserve n’a de besoin connu."
    case .axiomsOnInstance:
      "Un axiome respecté ici peut ne pas l’être avec d’autres besoins et engagements; un axiome enfreint ici "
        + "est enfreint."
    case .axiomsHold: "Chaque axiome est respecté ici par chaque règle."
    case .witness: "{rule}: {witness}"
    case .weightedKeyFactors: "Facteurs et poids: {factors}."
    case .weightedKeyCaution: "Une expérience de pensée: la loi ne connaît d’autre clé que celle de l’article 66."
    case .whatIfUnnamed: "Et si: le cycle {year} avec des changements, à côté du cycle tel qu’enregistré"
    case .whatIfNamed: "Et si: {name}, à côté du cycle {year} tel qu’enregistré"
    case .whatIfChanged: "Modifié: {changes}."
    case .whatIfNothingChanged: "Rien n’est modifié."
    case .whatIfNoDifference: "Aucun chiffre ne diffère."
    case .whatIfWithoutDistribution:
      "Le scénario ne peut être réparti, de sorte que les flux ne sont pas comparés: {reason}"
    case .whatIfBaselineWithout:
      "Le cycle tel qu’enregistré ne peut être réparti, de sorte que les flux ne sont pas comparés: {reason}"
    case .whatIfOfState: "Ce qui change pour: {state}"
    case .whatIfOfStates: "Ce qui change pour les États"
    case .whatIfOfOthers: "Ce qui change pour les autres"
    case .whatIfOfPool: "Ce qui change pour la réserve"
    case .whatIfOfDistribution: "Ce qui change dans la répartition"
    case .whatIfOfDates: "Ce qui change dans le calendrier"
    case .wordReference: "nombre de référence {amount}"
    case .wordsNone: "aucun"
    case .absentMark: "–"
    case .percentagePoints: "{difference} points"
    }
  }
}
