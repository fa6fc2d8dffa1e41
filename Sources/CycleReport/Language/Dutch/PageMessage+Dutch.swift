extension PageMessage {
  var dutch: String {
    switch self {
    case .pictureWaterfall: "Van nominaal naar beschikbaar: {measure}"
    case .pictureShare: "Toezeggingen naast billijke aandelen, deel {part}"
    case .pictureLadder: "Toegezegde herplaatsingen naast de drempels van artikel 63"
    case .shareReleased: "vrijgesteld: begunstigd door de solidariteitspool"
    case .shareUnknown: "niet bekend, van {share}"
    case .shareOf: "{value} van {share}"
    case .ladderPledged: "Toegezegd in de handeling"
    case .ladderObliged: "Nog verschuldigd"
    case .ladderGate: "Compensaties op verzoek"
    case .ladderReference: "Referentiegetal"
    case .ladderMandatory: "Verplichte compensaties onder"
    case .keyRelocation: "herplaatsingen"
    case .keyOffsets: "herplaatsingen via compensaties"
    case .keyMoney: "geld en alternatieve maatregelen, volgens de wettelijke verhouding"
    case .keyDeducted: "afgetrokken"
    case .keyPerhaps: "ten hoogste, waar niet bekend"
    case .keyOpen: "niet toegezegd"
    case .keyReleased: "vrijgesteld of zonder billijk aandeel"
    case .keyRemaining: "wat overblijft"
    case .keyTaken: "wat eraf gaat"
    case .keyPledged: "bekende toezeggingen"
    case .captionShare: "Toezeggingen naast verplichte billijke aandelen"
    case .noteShare:
      "Elke balk is zo lang als het eigen billijk aandeel van de lidstaat, dat bij de zwarte lijn eindigt; de "
        + "getallen geven de waarde van de effectieve toezegging en het aangepaste aandeel in "
        + "herplaatsingsequivalenten."
    case .tableLink: "De tabel achter de afbeelding"
    case .pageTitle: "Jaarlijkse migratiebeheercyclus {year}: de solidariteitspool"
    case .pageKicker: "Cyclusrapport"
    case .pageSkip: "Naar de samenvatting"
    case .pageContents: "Inhoud"
    case .pageLead:
      "Wat de solidariteitspool {year} bevat, wie wat verschuldigd is en wat daaruit volgt op grond van "
        + "Verordening (EU) 2024/1351. De Raad heeft referentiegetallen van {relocations} herplaatsingen en {money} "
        + "vastgesteld."
    case .pageLeadWithoutAct:
      "Wat de solidariteitspool {year} op grond van Verordening (EU) 2024/1351 van elke lidstaat zou vragen, bij "
        + "referentiegetallen van {relocations} herplaatsingen en {money}."
    case .markNoAct:
      "Een vooruitblik: voor deze solidariteitspool is geen handeling van de Raad geregistreerd. De "
        + "referentiegetallen zijn als invoer gegeven, niet vastgesteld."
    case .markNoPledges: "Voor deze solidariteitspool is geen toezegging geregistreerd."
    case .pageApplies: "De solidariteitspool is van toepassing van {from} tot en met {to}."
    case .pageClock: "Feiten en data zijn beoordeeld naar de stand van {date}."
    case .pageFooter:
      "Berekend door {name} {version} met GLPK {glpk} uit de invoer die onder Bronnen staat; dezelfde invoer "
        + "geeft dezelfde bytes. Wat instellingen besluiten, wordt hier geregistreerd en nooit besloten."
    case .markSynthetic: "Deze cyclus is verzonnen, voor tests en oefeningen."
    case .markOverridden: "Wettelijke parameters wijken af van de wet: {parameters}."
    case .sectionSummary: "Samenvatting"
    case .sectionStatuses: "Statussen"
    case .sectionShares: "Referentiesleutel en billijke aandelen"
    case .sectionLedger: "Overzicht per lidstaat"
    case .sectionPool: "Van nominaal naar beschikbaar"
    case .sectionOffsets: "Verantwoordelijkheids\u{AD}compensaties"
    case .sectionDistribution: "Verdeling"
    case .sectionCalendar: "Kalender"
    case .sectionReadings: "Lezingen en hun gevolg"
    case .sectionNotes: "Opmerkingen"
    case .sectionSources: "Bronnen"
    case .sectionMethod: "Methode"
    case .sectionTraces: "Waar elk cijfer vandaan komt"
    case .introStatuses:
      "De statussen zijn die van het besluit van de Commissie of van de lidstaat zelf, zoals geregistreerd; hier "
        + "wordt er geen besloten."
    case .introShares:
      "De referentiesleutel van artikel 66 weegt bevolking en totaal bbp elk voor de helft, over de lidstaten "
        + "die door deel IV gebonden zijn. Het verplichte billijk aandeel is de sleutel maal het referentiegetal. "
        + "Herplaatsing en geld zijn alternatieven, geen optelsom."
    case .introLedger:
      "Wat elke lidstaat verschuldigd is en wat hij heeft toegezegd. De waarde van een toezegging wordt in "
        + "herplaatsingsequivalenten gemeten; de soorten solidariteit zijn gelijkwaardig."
    case .introPool:
      "Nominaal zijn de toezeggingen zoals geregistreerd. De toezeggingen van begunstigde lidstaten worden "
        + "vrijgesteld en aftrek gaat eraf: wat overblijft is effectief. Herplaatsingen die een lidstaat via "
        + "verantwoordelijkheidscompensaties wil nakomen, zijn voor begunstigde lidstaten niet als overdracht "
        + "beschikbaar."
    case .introOffsets:
      "Artikel 63 laat lidstaten de verantwoordelijkheid voor verzoekers overnemen in plaats van hen te "
        + "herplaatsen: op verzoek, op aanbod, en als plicht waar de toegezegde herplaatsingen onder een drempel "
        + "blijven."
    case .introCalendar:
      "Wettelijke data met geplande en werkelijke dagen, beoordeeld naar de peildatum van het rapport."
    case .introCalendarWithoutClock:
      "Wettelijke data met geplande en werkelijke dagen. Zonder peildatum wordt niets als achterstallig beoordeeld."
    case .introReadings:
      "Waar de wet een vraag openlaat, neemt de rekenkern een antwoord bij naam. De standaardantwoorden volgen "
        + "de praktijk van 2026; een gebruiker kan anders kiezen."
    case .introEffects:
      "Wat elk ander antwoord zou veranderen, één tegelijk, al het overige gelijk. De verdeling wordt hier niet "
        + "opnieuw berekend."
    case .introTraces:
      "Elk cijfer met zijn regel, artikel, lezingen en waar het vandaan komt, tot op de rij van de bron. "
        + "Hetzelfde staat in trace.json."
    case .methodExact:
      "Elk getal dat door het recht wordt bepaald, is een exacte breuk tot aan de afronding die de regel noemt; "
        + "geen kommagetal van beperkte precisie bepaalt een uitkomst."
    case .methodRules:
      "Elke regel staat op één plaats met zijn artikel en geeft bij zijn waarde waar die vandaan komt. "
        + "Wettelijke parameters zijn gedateerd en met vindplaats."
    case .methodDecisions:
      "Statussen, aftrek, toegang tot de solidariteitspool en verdelingen zijn besluiten van instellingen. Zij "
        + "zijn invoer: de rekenkern registreert de handeling achter elk besluit en berekent wat eruit volgt."
    case .methodModel:
      "Waar de wet een maatstaf geeft in plaats van een formule, stelt een lineair programma een verdeling voor: "
        + "eerst een zo gelijk mogelijke dekking van de behoeften, dan een zo gelijk mogelijke benutting van de "
        + "toezeggingen, dan de stromen. GLPK vindt het optimum, exacte rekenkunde bewijst het. Het is een voorstel "
        + "aan het forum op technisch niveau."
    case .methodReproduce:
      "Het rapport kan uit de kopie van de invoer ernaast opnieuw worden gemaakt, tot op dezelfde bytes."
    case .mapBenefitting: "begunstigd door de solidariteitspool"
    case .mapCovered: "heeft het aangepaste aandeel of meer toegezegd"
    case .mapOwing: "heeft minder dan het aangepaste aandeel toegezegd"
    case .mapUnknown: "toezegging niet bekend"
    case .mapDeducted: "aandeel volledig afgetrokken"
    case .mapNotBound: "niet gebonden"
    case .noteMap:
      "Letters: D onder migratiedruk, R met een risico daarop, A aanzienlijke migratiesituatie, d en a volgens "
        + "de lidstaat zelf, B begunstigd door de solidariteitspool."
    }
  }
}
