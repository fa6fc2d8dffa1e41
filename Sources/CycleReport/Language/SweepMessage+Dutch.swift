extension SweepMessage {
  var dutch: String {
    switch self {
    case .title:
      "Wat {count} scenario’s van {year} opleveren"
    case .kicker:
      "Jaarlijkse solidariteitspool, toetsing van toezeggingen"
    case .leadGrid:
      "{count} scenario’s: {points} punten van een raster, {draws} trekkingen per punt, startwaarde {seed}."
    case .leadDraws:
      "{count} willekeurig getrokken scenario’s, startwaarde {seed}."
    case .leadPoints:
      "{count} scenario’s, de punten van een raster; er wordt niets getrokken."
    case .leadBase:
      "In elk scenario: {changes}."
    case .leadUnknown:
      "Wat {states} zonder bekendgemaakt bedrag hebben toegezegd, wordt getrokken, in {steps} stappen van wat elk nog verschuldigd is."
    case .leadUnknownParts:
      "Wat {states} zonder bekendgemaakt bedrag hebben toegezegd, wordt getrokken, in delen van wat elk nog verschuldigd is ({draws})."
    case .leadKept:
      "Bedragen van {states} blijven onbekend: hun billijke aandeel is niet bekend."
    case .leadLeft:
      "Onbekende bedragen blijven onbekend, en cijfers die erop berusten blijven open."
    case .exactClosed:
      "Elk cijfer is in elk scenario exact: alle hebben een gesloten vorm."
    case .exactAll:
      "Elk cijfer is in elk scenario exact; {programs} lineaire programma’s zijn opgelost en bewezen."
    case .exactSampled:
      "De dekking berust op {programs} lineaire programma’s in drijvende komma ({each} per scenario); {compared} scenario’s zijn opnieuw in breuken opgelost, en het grootste verschil was {difference}. Elk ander cijfer is in elk scenario exact."
    case .exactOff:
      "De dekking berust op {programs} lineaire programma’s in drijvende komma ({each} per scenario), niet bewezen. Elk ander cijfer is in elk scenario exact."
    case .withoutDistribution:
      "Er wordt niets verdeeld. {reason}"
    case .notDistributed:
      "De verdeling is weggelaten."
    case .titleConditions:
      "Hoe vaak voorwaarden vervuld zijn"
    case .titleFigures:
      "Wat de cijfers worden"
    case .titleDrivers:
      "Wat de cijfers bepaalt"
    case .titleDistributionOf:
      "{figure}: hoe vaak elke waarde"
    case .titleTornadoOf:
      "{figure}: wat het bepaalt"
    case .titlePlan:
      "Wat is gevraagd"
    case .headingFigure:
      "Cijfer"
    case .headingCondition:
      "Voorwaarde"
    case .headingState:
      "Staat"
    case .headingHolds:
      "Vervuld"
    case .headingMet:
      "Wel"
    case .headingMissed:
      "Niet"
    case .headingOpen:
      "Open"
    case .headingMean:
      "Gemiddelde"
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
      "Laagste"
    case .headingGreatest:
      "Hoogste"
    case .headingUnit:
      "Eenheid"
    case .headingDriver:
      "Factor"
    case .headingFrom:
      "Laagste gemiddelde"
    case .headingTo:
      "Hoogste gemiddelde"
    case .headingAtLow:
      "waar het is"
    case .headingAtHigh:
      "waar het is"
    case .headingSwing:
      "Uitslag"
    case .headingShare:
      "Van de variantie"
    case .headingItem:
      "Wat"
    case .headingValue:
      "Waarde"
    case .meaningQuantile:
      "de laagste waarde die dit deel van de scenario’s niet overschrijdt"
    case .meaningSwing:
      "tussen de groep waarden van de factor met het laagste en die met het hoogste gemiddelde"
    case .meaningShare:
      "het deel van de variantie tussen de groepen van de factor; bij n trekkingen en g groepen geeft toeval alleen aan wat getrokken wordt ongeveer (g − 1) ÷ n"
    case .footnoteError:
      "Willekeurig getrokken: een kans van ongeveer een half wijkt in twee van de drie gevallen tot {error} af."
    case .footnoteResolution:
      "Kwantielen van cijfers met zeer veel waarden gelden tot op de breedte in de kolom ‘resolution’ van de gegevens."
    case .footnoteTop:
      "Ten hoogste drie factoren van een cijfer, de sterkste, voor zover zij meer doen dan het toeval; --json en --out geven alle."
    case .footnoteConstant:
      "{count} cijfers zijn in elk scenario gelijk; --json en --out geven ze."
    case .noDrivers:
      "Niets wat varieert, beïnvloedt een cijfer."
    case .pictureHistogram:
      "{figure}, van {least} tot {greatest}; de helft van de scenario’s ligt op ten hoogste {median}."
    case .pictureTornado:
      "{figure}: gemiddelde van {low} tot {high} naargelang {driver} varieert"
    case .itemName:
      "Naam"
    case .itemNote:
      "Opmerking"
    case .itemBase:
      "In elk scenario"
    case .itemDay:
      "Peildatum"
    case .itemGrid:
      "Op het raster"
    case .itemDrawn:
      "Getrokken"
    case .itemInput:
      "Invoer"
    case .itemSeed:
      "Startwaarde"
    case .itemLattice:
      "Stappen van een bereik"
    case .footer:
      "Gemaakt door {name} {version} met GLPK {glpk}. Gelijke vragen geven gelijke bytes."
    }
  }
}
