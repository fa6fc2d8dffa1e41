extension AnnexMessage {
  var dutch: String {
    switch self {
    case .annex: "BIJLAGE"
    case .draft:
      "Ontwerp. Geen handeling van de Raad: berekend op basis van geregistreerde feiten, ter controle door de instellingen; zij beslissen."
    case .title:
      "Jaarlijkse solidariteitspool voor {year}: referentiegetallen, verplichte billijke aandelen, toezeggingen en aftrek"
    case .basis: "Artikel 57 van Verordening (EU) 2024/1351; referentiesleutel: artikel 66; aftrek: artikelen 61 en 62"
    case .adopted: "Handeling vastgesteld op {date}; van toepassing van {from} tot en met {to}"
    case .partReference: "Deel 1 – Referentiegetallen"
    case .partShares: "Deel 2 – Verplichte billijke aandelen en toezeggingen van de lidstaten"
    case .partDeductions: "Deel 3 – Aftrek en wat van de toezeggingen overblijft"
    case .contribution: "Solidariteitsbijdrage"
    case .referenceNumber: "Referentiegetal"
    case .searchAndRescue: "Indicatief deel voor opsporing en redding"
    case .memberState: "Lidstaat"
    case .key: "Berekend aandeel in de referentiesleutel (%)"
    case .fairShareRelocations: "Billijk aandeel: herplaatsingen"
    case .fairShareMoney: "Billijk aandeel: EUR"
    case .pledgeRelocations: "Toezegging: herplaatsingen"
    case .pledgeFinancial: "Toezegging: financiële bijdragen (EUR)"
    case .pledgeAlternative: "Toezegging: alternatieve solidariteitsmaatregelen (EUR)"
    case .relocations: "Herplaatsingen"
    case .financial: "Financiële bijdragen (EUR)"
    case .alternative: "Alternatieve solidariteitsmaatregelen (EUR)"
    case .deductedRelocations: "Aftrek: herplaatsingen"
    case .deductedFinancial: "Aftrek: financiële bijdragen (EUR)"
    case .deductedAlternative: "Aftrek: alternatieve solidariteitsmaatregelen (EUR)"
    case .leftRelocations: "Resterend: herplaatsingen"
    case .leftFinancial: "Resterend: financiële bijdragen (EUR)"
    case .leftAlternative: "Resterend: alternatieve solidariteitsmaatregelen (EUR)"
    case .total: "Totaal"
    case .unknownNote: "[…] staat voor een onbekend cijfer; bij een totaal met zo'n cijfer staan de grenzen."
    case .notBound: "–: niet gebonden door deel IV van de verordening."
    case .differs:
      "De billijke aandelen zijn die welke in gebruik zijn: waar het eigen cijfer van de handeling geregistreerd is, staat dat er. Berekend op basis van de sleutel zouden zij zijn: {states}."
    case .languages:
      "Opschriften en opmerkingen staan in het Nederlands; namen van lidstaten, data en getallen in: {language}."
    case .traces: "Herleiding van elk cijfer"
    case .figure: "Cijfer"
    case .value: "Exacte waarde"
    case .rule: "Regel"
    case .place: "Artikel"
    }
  }
}
