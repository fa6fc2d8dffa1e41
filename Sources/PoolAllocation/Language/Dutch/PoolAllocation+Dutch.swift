extension AllocationNote {
  public var dutch: String {
    switch self {
    case .noBenefittingState: "Nog geen lidstaat heeft toegang tot de solidariteitspool, zodat er niets te verdelen is."
    case .needsWithoutAccess:
      "Voor deze lidstaten zijn behoeften geregistreerd, maar geen toegang tot de solidariteitspool; zij nemen "
        + "niet deel aan de verdeling."
    case .needsFromIndicator:
      "Geen handeling vermeldt deze behoeften: elke is het aandeel van de lidstaat in de indicator {indicator} "
        + "in {period} onder de begunstigde lidstaten, maal het referentiegetal van de maatregel."
    case .unknownPledgeExcluded:
      "Toezeggingen die niet bekend zijn, nemen niet deel aan de verdeling; zij verandert zodra dat wel zo is."
    case .unknownNeedExcluded:
      "Lidstaten waarvan de behoeften niet bekend zijn, krijgen in deze verdeling niets, wat niets zegt over wat "
        + "zij nodig hebben."
    case .allPairsClosed:
      "Elk paar van deze lidstaten is gesloten, zodat zij in de betrokken maatregelen kunnen geven noch ontvangen."
    case .proposalOnly:
      "De verdeling ({measures}) is een voorstel van een model. Het forum op technisch niveau verdeelt; de wet "
        + "geeft geen formule."
    case .agreedDistribution:
      "De verdeling ({measures}) is wat het forum op technisch niveau is overeengekomen, zoals geregistreerd; "
        + "het voorstel van het model staat ernaast."
    case .ruleIgnoresLimits:
      "De regel '{rule}' verdeelt alsof elk paar open was en niets gereserveerd of gewenst, wat niet zo is "
        + "({measures})."
    case .largestRemainderUnavailable:
      "Geen verdeling in hele getallen ({measures}) heeft de ontvangsten van de methode van de grootste resten; "
        + "de dichtstbijzijnde wordt getoond."
    case .searchAndRescueShareMissed:
      "Lidstaten met terugkerende ontschepingen krijgen {received}, minder dan het indicatieve aandeel van {target}."
    case .agreedLater: "Stromen die na de datum van dit rapport zijn overeengekomen, tellen hier niet mee."
    case .agreedAbovePledge: "Van deze lidstaten is meer overeengekomen dan zij nog verschuldigd zijn."
    case .agreedAboveNeed: "Voor deze lidstaten is meer overeengekomen dan zij volgens de registratie nodig hebben."
    case .agreedAgainstLimit: "Van deze lidstaten is meer overeengekomen dan de geregistreerde paren toelaten."
    case .agreedWithoutAccess:
      "Voor deze lidstaten zijn stromen overeengekomen hoewel er geen toegang tot de solidariteitspool is "
        + "geregistreerd."
    case .offsetVolumeUnknown:
      "Toezeggingen die niet bekend zijn, laten de omvang van de verplichte compensaties open, zodat er niets "
        + "wordt verdeeld."
    case .offsetBurdenByCap:
      "Niet elk aandeel volgens de referentiesleutel is bekend, zodat de lasten tegen de plafonds worden afgezet."
    case .offsetCapUnknown: "De plafonds van deze lidstaten zijn niet bekend, zodat hun niets wordt toegewezen."
    case .offsetCaseloadUnknown:
      "Er zijn geen in aanmerking komende gevallen geregistreerd, zodat de compensaties alleen volgens de "
        + "plafonds worden verdeeld; of er genoeg gevallen zijn, is niet bekend."
    case .offsetCaseloadIncomplete:
      "Voor sommige paren van deze lidstaten zijn geen in aanmerking komende gevallen geregistreerd; daar wordt "
        + "niets geplaatst."
    case .offsetsByCaseload:
      "Niet elke behoefte aan herplaatsing is bekend, zodat de compensaties tegen in aanmerking komende gevallen "
        + "worden afgewogen."
    case .offsetFlowsUnknown:
      "Niets zegt van welke lidstaten compensaties zouden worden overgenomen, zodat alleen het deel van de "
        + "bijdragende lidstaten wordt gegeven."
    case .offsetReleased:
      "Een vaststelling van systeemtekortkomingen stelt vrij van compensaties jegens deze lidstaten, zodat daar geen "
        + "worden geplaatst."
    case .offsetProposal:
      "De verdeling van de compensaties is een voorstel van een model; de wet bepaalt hun omvang en het plafond "
        + "van elke lidstaat, niet wie er hoeveel overneemt."
    case .offsetsUnplaced:
      "{unplaced} van {volume} compensaties kunnen niet binnen de plafonds en de in aanmerking komende gevallen "
        + "worden geplaatst."
    case .measureNotNeeded:
      "Volgens de registratie heeft niemand behoefte ({measure}): {amount}, toegezegd door deze lidstaten, "
        + "blijven onbenut."
    case .pledgesUndrawn:
      "Er is meer toegezegd dan kan worden verdeeld: {amount} van deze lidstaten blijven onbenut; de benutting "
        + "van elke toezegging staat per lidstaat vermeld."
    case .roundingTie:
      "Gelijke resten laten open welke stroom van deze lidstaten ({measure}) naar boven wordt afgerond; de "
        + "protocollaire volgorde beslist. De exacte bedragen blijven gelijk."
    case .shapedByWishes:
      "Wensen waartoe geen wet verplicht, geven deze verdeling vorm; zonder hen kan zij een andere zijn."
    case .wishMissed: "Wat wordt verdeeld, komt op {amount}; gewenst was: {wish}."
    case .wishMissedByRounding:
      "In hele eenheden komt wat wordt verdeeld op {amount}; gewenst was: {wish}; de exacte bedragen vervullen het."
    case .wishUndetermined:
      "Er zijn aandelen gewenst van behoeften of toezeggingen die niet bekend zijn; deze wensen hebben geen gevolg."
    }
  }
}

extension AmountWord {
  public var dutch: String {
    switch self {
    case .relocations: "{amount} {amount|herplaatsing|herplaatsingen}"
    case .money: "{amount}\u{A0}EUR"
    case .alternativeMeasures: "alternatieve maatregelen ter waarde van {amount}\u{A0}EUR"
    }
  }
}

extension AxiomWitness {
  public var dutch: String {
    switch self {
    case .unequal:
      "{first} heeft {firstNeed} nodig en {second} {secondNeed}, maar zij ontvangen {firstAmount} en {secondAmount}."
    case .ownNeedRises:
      "De behoefte van {state} stijgt van {before} naar {after}, maar wat het ontvangt, daalt van {had} naar {has}."
    case .poolGrows: "De pool groeit van {before} naar {after}, maar wat {state} ontvangt, daalt van {had} naar {has}."
    }
  }
}

extension Axiom {
  public var dutch: String {
    switch self {
    case .equalTreatment: "Gelijke behoeften ontvangen gelijke bedragen."
    case .orderOfAwards: "Een grotere behoefte ontvangt nooit een kleiner bedrag."
    case .orderOfLosses: "Een grotere behoefte komt nooit een kleiner bedrag tekort."
    case .claimsMonotonicity: "Niemand ontvangt minder omdat de eigen behoefte stijgt."
    case .resourceMonotonicity: "Niemand ontvangt minder omdat de pool groeit."
    }
  }
}
