extension ReadingQuestion {
  public var dutch: String {
    switch self {
    case .applicationText: "Welke tekst van de verordening bepaalt de toepassingsdatum?"
    case .statusExclusivity:
      "Kan een lidstaat tegelijk onder migratiedruk staan en een aanzienlijke migratiesituatie kennen?"
    case .noNeedRatio: "Moet een voorstel onder de minima de verhouding ertussen behouden?"
    case .forumTrigger:
      "Welke van de drie herfsthandelingen laat de vijftien dagen voor het forum op hoog niveau ingaan?"
    case .fairShareRounding: "Hoe wordt een billijk aandeel op hele personen afgerond?"
    case .fairShareBasis:
      "Berusten het verschil en de drempels op het billijk aandeel dat de handeling heeft vastgesteld of op het "
        + "berekende?"
    case .partialRequests: "Wat wordt er van een alternatieve maatregel waarom maar ten dele is verzocht?"
    case .alternativeValue: "Welke waarde van een alternatieve maatregel telt tegen het verschuldigde geld?"
    case .searchAndRescueShare:
      "Bindt het percentage voor lidstaten met ontschepingen na opsporing en redding de verdeling?"
    case .benefittingFrom:
      "Vanaf wanneer is een lidstaat onder migratiedruk begunstigd en van de eigen toezegging vrijgesteld?"
    case .capacityForum:
      "Wanneer moet het forum op hoog niveau bijeenkomen als de Raad pas na die week te weinig capaciteit vaststelt?"
    case .drawRounding:
      "Hoe worden de evenredige delen van opnamen tot hele personen en centen?"
    case .distributionOrder: "Komt de evenwichtige verdeling voor of na de plicht om naar evenredigheid uit te voeren?"
    case .shortcoming: "Is een vaststelling van systeemtekortkomingen een vrijstelling van de plicht of een verbod?"
    case .deductionWithoutAct: "Telt een aftrek die zonder afzonderlijke handeling van de Raad is toegepast?"
    case .pendingDeduction: "Telt een aftrek die is gevraagd of beoordeeld maar nog niet toegekend?"
    case .offsetPledges:
      "Nemen toezeggingen van herplaatsing die via verantwoordelijkheidscompensaties worden nagekomen, deel aan "
        + "de verdeling?"
    case .offsetThreshold: "Welke getallen bepalen de drempel waaronder compensaties verplicht worden?"
    case .offsetVolume: "Hoeveel compensaties worden verplicht?"
    case .forumForDeductedPledges:
      "Vereisen verplichte compensaties na aftrek en vrijstelling een opnieuw bijeengeroepen forum op hoog niveau?"
    case .yearEndDebt: "Hoe wordt een schuld aan het jaareinde verdeeld als de verzoeken haar overtreffen?"
    case .offsetCap: "Wat is het meeste dat een lidstaat aan verplichte compensaties verschuldigd kan zijn?"
    case .offsetSilence: "Wat betekent stilzwijgen op een verzoek om compensaties?"
    case .fixedDates: "Verschuift een datum die een artikel zelf noemt als hij geen werkdag is?"
    case .institutionCalendar: "Welke feestdagen verschuiven een termijn die voor de Commissie of de Raad afloopt?"
    case .moneyFloor: "Kan het verschuldigde geld onder nul dalen?"
    case .crisisPool: "Welke toezeggingen van de solidariteitspool gelden als beschikbaar voor de lidstaat in crisis?"
    case .crisisCap: "In hoeverre vervalt het plafond van de compensaties in een crisis?"
    case .creditYears: "Welke pooljaren liggen binnen de vijf jaar van een crisistegoed?"
    case .creditSpread: "Hoeveel van een crisistegoed kan in één pooljaar worden afgetrokken?"
    }
  }
}
