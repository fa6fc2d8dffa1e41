extension SweepMessage {
  var french: String {
    switch self {
    case .title:
      "Ce que donnent {count} scénarios de {year}"
    case .kicker:
      "Réserve annuelle de solidarité, essai d’engagements"
    case .leadGrid:
      "{count} scénarios: {points} points d’une grille, {draws} tirages à chacun, graine {seed}."
    case .leadDraws:
      "{count} scénarios tirés au hasard, graine {seed}."
    case .leadPoints:
      "{count} scénarios, les points d’une grille; rien n’est tiré."
    case .leadBase:
      "Dans chaque scénario: {changes}."
    case .leadUnknown:
      "Ce que {states} ont promis sans montant publié est tiré, en {steps} pas de ce que chacun doit encore."
    case .leadUnknownParts:
      "Ce que {states} ont promis sans montant publié est tiré, en parties de ce que chacun doit encore ({draws})."
    case .leadKept:
      "Les montants de {states} restent inconnus: leur juste part n’est pas connue."
    case .leadLeft:
      "Les montants inconnus le restent, et les chiffres qui en dépendent restent ouverts."
    case .exactClosed:
      "Chaque chiffre est exact dans chaque scénario: tous ont une forme close."
    case .exactAll:
      "Chaque chiffre est exact dans chaque scénario; {programs} programmes linéaires ont été résolus et prouvés."
    case .exactSampled:
      "La couverture repose sur {programs} programmes linéaires résolus en virgule flottante ({each} par scénario); {compared} scénarios ont été résolus de nouveau en fractions, et la plus grande différence était de {difference}. Tout autre chiffre est exact dans chaque scénario."
    case .exactOff:
      "La couverture repose sur {programs} programmes linéaires résolus en virgule flottante ({each} par scénario), sans preuve. Tout autre chiffre est exact dans chaque scénario."
    case .withoutDistribution:
      "Rien n’est réparti. {reason}"
    case .notDistributed:
      "La répartition a été laissée de côté."
    case .titleConditions:
      "Fréquence à laquelle les conditions sont remplies"
    case .titleFigures:
      "Ce que deviennent les chiffres"
    case .titleDrivers:
      "Ce qui détermine les chiffres"
    case .titleDistributionOf:
      "{figure}: fréquence de chaque valeur"
    case .titleTornadoOf:
      "{figure}: ce qui le détermine"
    case .titlePlan:
      "Ce qui était demandé"
    case .headingFigure:
      "Chiffre"
    case .headingCondition:
      "Condition"
    case .headingState:
      "État"
    case .headingHolds:
      "Remplie"
    case .headingMet:
      "Oui"
    case .headingMissed:
      "Non"
    case .headingOpen:
      "Ouverte"
    case .headingMean:
      "Moyenne"
    case .headingLow:
      "5 %"
    case .headingLowerQuarter:
      "25 %"
    case .headingMedian:
      "50 %"
    case .headingUpperQuarter:
      "75 %"
    case .headingHigh:
      "95 %"
    case .headingLeast:
      "Minimum"
    case .headingGreatest:
      "Maximum"
    case .headingUnit:
      "Unité"
    case .headingDriver:
      "Facteur"
    case .headingFrom:
      "Moyenne la plus basse"
    case .headingTo:
      "Moyenne la plus haute"
    case .headingAtLow:
      "là où il est"
    case .headingAtHigh:
      "là où il est"
    case .headingSwing:
      "Écart"
    case .headingShare:
      "De la variance"
    case .headingItem:
      "Quoi"
    case .headingValue:
      "Valeur"
    case .meaningQuantile:
      "la plus petite valeur que cette part des scénarios ne dépasse pas"
    case .meaningSwing:
      "entre le groupe de valeurs du facteur où la moyenne est la plus basse et celui où elle est la plus haute"
    case .meaningShare:
      "la part de la variance entre les groupes du facteur; avec n tirages et g groupes, le hasard seul donne à ce qui est tiré environ (g − 1) ÷ n"
    case .footnoteError:
      "Tiré au hasard: une probabilité proche d’un demi s’écarte d’environ {error} au plus dans deux cas sur trois."
    case .footnoteResolution:
      "Les quantiles des chiffres à très nombreuses valeurs valent à la largeur de la colonne «resolution» des données près."
    case .footnoteTop:
      "Au plus trois facteurs d’un chiffre, les plus forts, s’ils font plus que le hasard; --json et --out les donnent tous."
    case .footnoteConstant:
      "{count} chiffres sont les mêmes dans chaque scénario; --json et --out les donnent."
    case .noDrivers:
      "Rien de ce qui varie ne déplace un chiffre."
    case .pictureHistogram:
      "{figure}, de {least} à {greatest}; la moitié des scénarios sont à {median} au plus."
    case .pictureTornado:
      "{figure}: moyenne de {low} à {high} selon {driver}"
    case .itemName:
      "Nom"
    case .itemNote:
      "Remarque"
    case .itemBase:
      "Dans chaque scénario"
    case .itemDay:
      "Date de référence"
    case .itemGrid:
      "Sur la grille"
    case .itemDrawn:
      "Tiré"
    case .itemInput:
      "Entrée"
    case .itemSeed:
      "Graine"
    case .itemLattice:
      "Pas d’une plage"
    case .footer:
      "Produit par {name} {version} avec GLPK {glpk}. Des questions égales donnent des octets égaux."
    }
  }
}
