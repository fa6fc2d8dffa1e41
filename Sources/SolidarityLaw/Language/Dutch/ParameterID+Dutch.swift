extension ParameterID {
  public var dutch: String {
    switch self {
    case .minimumRelocations: "Minste aantal herplaatsingen in het voorstel van de Commissie"
    case .minimumFinancial: "Minste bedrag aan geld in het voorstel van de Commissie"
    case .relocationValue: "Geld met dezelfde waarde als één herplaatsing, de verhouding tussen de twee minima"
    case .populationWeight: "Gewicht van de bevolking in de referentiesleutel"
    case .gdpWeight: "Gewicht van het totale bbp in de referentiesleutel"
    case .requestGateShare:
      "Deel van de herplaatsingen van het voorstel dat moet zijn toegezegd voordat om compensaties kan worden verzocht"
    case .offerGateShare:
      "Deel van het billijk aandeel dat een lidstaat als herplaatsingen moet toezeggen om compensaties aan te bieden"
    case .mandatoryMinimum: "Aantal herplaatsingen waaronder compensaties verplicht worden"
    case .mandatoryShare: "Deel van het referentiegetal waaronder compensaties verplicht worden"
    case .forumDays: "Dagen van de herfsthandelingen tot het forum op hoog niveau"
    case .technicalForumDays: "Dagen van een kennisgeving op grond van artikel 58 tot het forum op technisch niveau"
    case .claimForumDays: "Dagen van een positief besluit op grond van artikel 59 tot het forum op technisch niveau"
    case .capacityForumDays:
      "Dagen van het besluit van de Commissie tot het forum op hoog niveau bij onvoldoende capaciteit"
    case .assessmentDays: "Dagen voor de beoordeling van een verzoek om aftrek door de Commissie"
    case .offsetReplyDays: "Dagen voor het antwoord op een verzoek om compensaties"
    case .relocationFunding:
      "Financiering door de Unie per herplaatste persoon, voor de lidstaat die de persoon opneemt"
    case .minorFunding: "Financiering door de Unie per herplaatste niet-begeleide minderjarige"
    case .transferFunding: "Financiering door de Unie per overdracht, voor de lidstaat die haar betaalt"
    }
  }
}
