extension SweepMessage {
  var german: String {
    switch self {
    case .title:
      "Was {count} Szenarien von {year} ergeben"
    case .kicker:
      "Jährlicher Solidaritätspool, Prüfung von Zusagen"
    case .leadGrid:
      "{count} Szenarien: {points} Punkte eines Rasters, je {draws} Ziehungen, Startwert {seed}."
    case .leadDraws:
      "{count} zufällig gezogene Szenarien, Startwert {seed}."
    case .leadPoints:
      "{count} Szenarien, die Punkte eines Rasters; nichts wird gezogen."
    case .leadBase:
      "In jedem Szenario: {changes}."
    case .leadUnknown:
      "Was {states} ohne veröffentlichten Betrag zugesagt haben, wird gezogen, in {steps} Schritten dessen, was jeweils noch offen ist."
    case .leadUnknownParts:
      "Was {states} ohne veröffentlichten Betrag zugesagt haben, wird gezogen, in Teilen dessen, was jeweils noch offen ist ({draws})."
    case .leadKept:
      "Beträge von {states} bleiben unbekannt: ihr gerechter Anteil ist nicht bekannt."
    case .leadLeft:
      "Unbekannte Beträge bleiben unbekannt, und Zahlen, die auf ihnen beruhen, bleiben offen."
    case .exactClosed:
      "Jede Zahl ist in jedem Szenario exakt: alle haben eine geschlossene Form."
    case .exactAll:
      "Jede Zahl ist in jedem Szenario exakt; {programs} lineare Programme wurden gelöst und bewiesen."
    case .exactSampled:
      "Die Deckung beruht auf {programs} linearen Programmen in Gleitkommazahlen ({each} je Szenario); {compared} Szenarien wurden in Brüchen nachgerechnet, der größte Unterschied war {difference}. Jede andere Zahl ist in jedem Szenario exakt."
    case .exactOff:
      "Die Deckung beruht auf {programs} linearen Programmen in Gleitkommazahlen ({each} je Szenario), ohne Beweis. Jede andere Zahl ist in jedem Szenario exakt."
    case .withoutDistribution:
      "Nichts wird verteilt. {reason}"
    case .notDistributed:
      "Die Verteilung wurde weggelassen."
    case .titleConditions:
      "Wie oft Bedingungen erfüllt sind"
    case .titleFigures:
      "Was die Zahlen ergeben"
    case .titleDrivers:
      "Was die Zahlen bestimmt"
    case .titleDistributionOf:
      "{figure}: wie oft jeder Wert"
    case .titleTornadoOf:
      "{figure}: was sie bestimmt"
    case .titlePlan:
      "Was gefragt war"
    case .headingFigure:
      "Zahl"
    case .headingCondition:
      "Bedingung"
    case .headingState:
      "Staat"
    case .headingHolds:
      "Erfüllt"
    case .headingMet:
      "Ja"
    case .headingMissed:
      "Nein"
    case .headingOpen:
      "Offen"
    case .headingMean:
      "Mittel"
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
      "Kleinster"
    case .headingGreatest:
      "Größter"
    case .headingUnit:
      "Einheit"
    case .headingDriver:
      "Einflussgröße"
    case .headingFrom:
      "Niedrigstes Mittel"
    case .headingTo:
      "Höchstes Mittel"
    case .headingAtLow:
      "wo sie ist"
    case .headingAtHigh:
      "wo sie ist"
    case .headingSwing:
      "Spanne"
    case .headingShare:
      "Der Varianz"
    case .headingItem:
      "Was"
    case .headingValue:
      "Wert"
    case .meaningQuantile:
      "der kleinste Wert, den dieser Teil der Szenarien nicht überschreitet"
    case .meaningSwing:
      "zwischen der Gruppe von Werten der Einflussgröße mit dem niedrigsten und der mit dem höchsten Mittel"
    case .meaningShare:
      "der Teil der Varianz zwischen den Gruppen der Einflussgröße; bei n Ziehungen und g Gruppen ergibt allein der Zufall für Gezogenes etwa (g − 1) ÷ n"
    case .footnoteError:
      "Zufällig gezogen: eine Wahrscheinlichkeit nahe einhalb weicht in zwei von drei Fällen um höchstens etwa {error} ab."
    case .footnoteResolution:
      "Quantile von Zahlen mit sehr vielen Werten gelten auf die Breite in der Spalte „resolution“ der Daten genau."
    case .footnoteTop:
      "Bis zu drei Einflussgrößen einer Zahl, die stärksten, soweit sie mehr als der Zufall bewirken; --json und --out nennen alle."
    case .footnoteConstant:
      "{count} Zahlen sind in jedem Szenario gleich; --json und --out nennen sie."
    case .noDrivers:
      "Nichts, was sich ändert, bewegt eine Zahl."
    case .pictureHistogram:
      "{figure}, von {least} bis {greatest}; die Hälfte der Szenarien liegt bei höchstens {median}."
    case .pictureTornado:
      "{figure}: Mittel von {low} bis {high}, je nach {driver}"
    case .itemName:
      "Name"
    case .itemNote:
      "Bemerkung"
    case .itemBase:
      "In jedem Szenario"
    case .itemDay:
      "Stichtag"
    case .itemGrid:
      "Auf dem Raster"
    case .itemDrawn:
      "Gezogen"
    case .itemInput:
      "Eingabe"
    case .itemSeed:
      "Startwert"
    case .itemLattice:
      "Schritte eines Bereichs"
    case .footer:
      "Erstellt von {name} {version} mit GLPK {glpk}. Gleiche Fragen ergeben gleiche Bytes."
    }
  }
}
