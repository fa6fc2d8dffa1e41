extension MeaningMessage {
  var dutch: String {
    switch self {
    case .meaningPopulation: "Bevolking op 1 januari, personen"
    case .meaningGDP: "Totaal bbp tegen lopende marktprijzen, miljoen EUR"
    case .meaningKey:
      "Referentiesleutel: voor de helft naar bevolking, voor de helft naar totaal bbp (artikel 66, bijlage I)"
    case .meaningExact: "Exacte breuk"
    case .meaningFairShare: "Verplicht billijk aandeel, berekend met de sleutel, in hele herplaatsingen"
    case .meaningMoneyMillions: "Hetzelfde in miljoen EUR volgens de wettelijke verhouding"
    case .meaningFairShareEuro: "Hetzelfde in EUR volgens de wettelijke verhouding"
    case .meaningAdoptedShare: "Aandeel zoals gedrukt in de handeling van de Raad, waar bekend"
    case .meaningAdopted: "Billijk aandeel in de handeling van de Raad, herplaatsingen, waar bekend"
    case .meaningAdoptedEuro: "Billijk aandeel in de handeling van de Raad, EUR, waar bekend"
    case .meaningStatus: ""
    case .meaningFairShareInUse:
      "Gebruikt billijk aandeel, herplaatsingen: dat van de handeling van de Raad waar bekend, anders berekend"
    case .meaningDeducted: "Door meetellende aftrek weggenomen, herplaatsingsequivalenten"
    case .meaningAdjusted: "Billijk aandeel na aftrek"
    case .meaningRelocation: "Toegezegde herplaatsingen, personen"
    case .meaningMoneyAndAlternative: "Toegezegde financiële bijdragen, miljoen EUR (a: alternatieve maatregelen)"
    case .meaningMoney: "Toegezegde financiële bijdragen, EUR"
    case .meaningAlternative: "Toegezegde alternatieve maatregelen, EUR"
    case .meaningThroughOffsets: "Herplaatsingen die de lidstaat via compensaties wil nakomen (artikel 63, lid 2)"
    case .meaningValue: "Waarde van de effectieve toezegging, herplaatsingsequivalenten"
    case .meaningGap: "Aangepast aandeel min waarde; negatief: meer toegezegd"
    case .meaningKnown: "Alleen het bekende deel"
    case .meaningLower: "Het minste dat het totaal kan zijn"
    case .meaningUpper:
      "Het meeste dat het totaal kan zijn, als elke onbekende toezegging het aandeel van de lidstaat vult"
    case .meaningThreshold: "Te bereiken herplaatsingen"
    case .meaningPledged: "Herplaatsingen die de toets telt"
    case .meaningShortfall: "Drempel min toegezegd"
    case .meaningVolume: "Verplichte compensaties die eruit volgen"
    case .meaningHalfShare: "De helft van het billijk aandeel, herplaatsingen"
    case .meaningOfferGate:
      "Of de lidstaat compensaties mag aanbieden (artikel 63, lid 2), mits de begunstigde lidstaat instemt"
    case .meaningCap: "Het meeste aan compensaties dat kan worden verlangd (artikel 63, lid 7)"
    case .meaningAssigned: "Compensaties die het voorstel toewijst"
    case .footnoteUnknown: "{mark} niet bekend."
    case .footnoteUnknownStates: "Ten dele niet bekend: {states}."
    case .footnoteAssumed: "Niet bekende bedragen zijn bij aanname ingevuld ({policy}): {states}."
    case .footnoteReference: "Referentiegetallen: {relocation} herplaatsingen, {financial}."
    case .footnoteNotBound: "Lidstaten zonder billijk aandeel zijn niet gebonden door deel IV van de verordening."
    case .footnoteStatusLetters:
      "Status: D onder migratiedruk, R met een risico daarop, A aanzienlijke migratiesituatie, d en a volgens de "
        + "lidstaat zelf, B begunstigd door de solidariteitspool (vrijgesteld van de eigen toezegging). "
        + "Toezeggingen: * door derden gemeld, † aangenomen, a alternatieve maatregelen, – geen geregistreerd."
    case .footnoteWaterfallKnown: "Alleen bekende bedragen; zie de totalen voor de grenzen."
    case .footnoteNoProposal:
      "Er is geen voorstel van de Commissie geregistreerd, zodat de toegangsdrempel van artikel 63, lid 1, niet "
        + "kan worden getoetst."
    case .meaningCoverage: "Ontvangen als deel van de behoefte"
    case .meaningUse: "Benut als deel van de effectieve toezegging"
    case .meaningNominal: "Toezeggingen zoals geregistreerd."
    case .meaningEffective:
      "Nog verschuldigd: zonder de toezeggingen van begunstigde lidstaten en zonder meetellende aftrek."
    case .meaningAvailable: "Effectief, zonder herplaatsingen die lidstaten via compensaties willen nakomen."
    case .meaningDifference: "Ons getal min het verklaarde"
    case .meaningMoneyDue: "Na het pooljaar verschuldigd geld, EUR"
    case .meaningYearEnd:
      "Compensaties die op verzoek verschuldigd zijn als het pooljaar op grond van de geregistreerde feiten zou "
        + "eindigen (artikel 63, lid 5)"
    case .footnoteSameWays: "Manieren van tellen met dezelfde totalen staan er één keer; de gegevens bevatten ze alle."
    case .footnoteIdleReadings: "Niets zou veranderen bij: {readings}."
    case .footnoteDistributionReadings: "Deze betreffen de verdeling, die hier niet opnieuw wordt berekend: {readings}."
    case .meaningBasis: "voorstel: van een model; overeengekomen: in het forum op technisch niveau"
    case .meaningNeedsBasis: "opgegeven, of de indicator waaraan de behoeften zijn ontleend"
    case .meaningPoints: "In procentpunten"
    case .meaningKeyPersons: "Sleutel maal het referentiegetal, in personen, niet naar boven afgerond"
    case .footnoteAbsent: "{mark} niet van toepassing."
    }
  }
}
