extension ComparisonMessage {
  var dutch: String {
    switch self {
    case .statementStated: "{state} schatte de werkelijk aanwezige solidariteit op {amounts}."
    case .statementNearest: "Het dichtst daarbij komt deze telling ({ways}): {amounts}."
    case .statementLeft: "Zij laat onverklaard: {differences} dan verklaard."
    case .statementWithinBounds:
      "Onbekende toezeggingen laten ruimte voor het verklaarde geld: {stated} ligt tussen de bekende {lower} en "
        + "de mogelijke {upper}."
    case .statementOmission:
      "Zonder {state} zouden het {difference} zijn dan verklaard; geen bron zegt dat zo is geteld."
    case .wayOffsetsDistributed: "toezeggingen via compensaties meegeteld"
    case .wayOffsetsSetAside: "toezeggingen via compensaties apart gezet"
    case .wayDeductionsCount: "aftrek zonder handeling meegeteld"
    case .wayDeductionsIgnored: "aftrek zonder handeling genegeerd"
    case .wayRecorded: "alleen geregistreerde bedragen"
    case .wayReported: "geregistreerde en gemelde bedragen"
    case .wayAssumed: "geregistreerde, gemelde en aangenomen bedragen"
    case .differenceMore: "{amount} meer"
    case .differenceLess: "{amount} minder"
    case .noDifference: "geen verschil in {unit}"
    case .wordMoney: "geld"
    case .statementLink: "Elke manier van tellen"
    case .rulesSupply: "Toezeggingen die deelnemen: {amount}. Modellen, geen besluiten; {needs}."
    case .rulesFullyOpen: "Elk paar is open, zodat leximin en proportional hetzelfde zijn."
    case .rulesLimited:
      "Sommige paren zijn gesloten of begrensd. Alleen leximin kent ze; de andere regels verdelen alsof elk paar "
        + "open was."
    case .rulesNothing:
      "Er valt niets te vergelijken: geen lidstaat met toegang tot de solidariteitspool heeft een bekende behoefte."
    case .axiomsOnInstance:
      "Een axioma dat hier opgaat, kan bij andere behoeften en toezeggingen falen; een dat hier faalt, faalt."
    case .axiomsHold: "Elk axioma gaat hier voor elke regel op."
    case .witness: "{rule}: {witness}"
    case .weightedKeyFactors: "Factoren en gewichten: {factors}."
    case .weightedKeyCaution: "Een gedachte-experiment: de wet kent geen andere sleutel dan die van artikel 66."
    case .whatIfUnnamed: "Wat als: de cyclus {year} met wijzigingen, naast de geregistreerde cyclus"
    case .whatIfNamed: "Wat als: {name}, naast de cyclus {year} zoals geregistreerd"
    case .whatIfChanged: "Gewijzigd: {changes}."
    case .whatIfNothingChanged: "Er is niets gewijzigd."
    case .whatIfNoDifference: "Geen enkel cijfer verschilt."
    case .whatIfWithoutDistribution:
      "Het scenario kan niet worden verdeeld, zodat de stromen niet worden vergeleken: {reason}"
    case .whatIfBaselineWithout:
      "De geregistreerde cyclus kan niet worden verdeeld, zodat de stromen niet worden vergeleken: {reason}"
    case .whatIfOfState: "Wat er voor {state} verandert"
    case .whatIfOfStates: "Wat er voor de lidstaten verandert"
    case .whatIfOfOthers: "Wat er voor de anderen verandert"
    case .whatIfOfPool: "Wat er voor de solidariteitspool verandert"
    case .whatIfOfDistribution: "Wat er in de verdeling verandert"
    case .whatIfOfDates: "Wat er in de kalender verandert"
    case .wordReference: "referentiegetal {amount}"
    case .wordsNone: "geen"
    case .absentMark: "–"
    case .percentagePoints: "{difference} procentpunten"
    }
  }
}
