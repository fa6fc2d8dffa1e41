/// What the draft annex of the Council implementing act says.
enum AnnexMessage: String, CaseIterable, Message {
  case annex
  case draft
  case title
  case basis
  case adopted
  case partReference
  case partShares
  case partDeductions
  case contribution
  case referenceNumber
  case searchAndRescue
  case memberState
  case key
  case fairShareRelocations
  case fairShareMoney
  case pledgeRelocations
  case pledgeFinancial
  case pledgeAlternative
  case relocations
  case financial
  case alternative
  case deductedRelocations
  case deductedFinancial
  case deductedAlternative
  case leftRelocations
  case leftFinancial
  case leftAlternative
  case total
  case unknownNote
  case notBound
  case differs
  case languages
  case traces
  case figure
  case value
  case rule
  case place

  var english: String {
    switch self {
    case .annex: "ANNEX"
    case .draft:
      "Draft. Not an act of the Council: computed from recorded facts for the institutions to check; they decide."
    case .title: "Annual Solidarity Pool for {year}: reference numbers, mandatory fair shares, pledges and deductions"
    case .basis: "Article 57 of Regulation (EU) 2024/1351; reference key: Article 66; deductions: Articles 61 and 62"
    case .adopted: "Act adopted on {date}; applicable from {from} to {to}"
    case .partReference: "Part 1 – Reference numbers"
    case .partShares: "Part 2 – Mandatory fair shares and pledges of the Member States"
    case .partDeductions: "Part 3 – Deductions and what is left of the pledges"
    case .contribution: "Solidarity contribution"
    case .referenceNumber: "Reference number"
    case .searchAndRescue: "Indicative part for search and rescue"
    case .memberState: "Member State"
    case .key: "Share of the reference key, computed (%)"
    case .fairShareRelocations: "Fair share: relocations"
    case .fairShareMoney: "Fair share: EUR"
    case .pledgeRelocations: "Pledge: relocations"
    case .pledgeFinancial: "Pledge: financial contributions (EUR)"
    case .pledgeAlternative: "Pledge: alternative solidarity measures (EUR)"
    case .relocations: "Relocations"
    case .financial: "Financial contributions (EUR)"
    case .alternative: "Alternative solidarity measures (EUR)"
    case .deductedRelocations: "Deducted: relocations"
    case .deductedFinancial: "Deducted: financial contributions (EUR)"
    case .deductedAlternative: "Deducted: alternative solidarity measures (EUR)"
    case .leftRelocations: "Left: relocations"
    case .leftFinancial: "Left: financial contributions (EUR)"
    case .leftAlternative: "Left: alternative solidarity measures (EUR)"
    case .total: "Total"
    case .unknownNote: "[…] stands for a figure that is not known; a total with such a figure shows its bounds."
    case .notBound: "–: not bound by Part IV of the Regulation."
    case .differs:
      "Fair shares are those in use: where the act’s own figure is recorded, it stands. Computed from the key they would be: {states}."
    case .languages:
      "Headings and notes are in English; names of States, days and numbers are in: {language}."
    case .traces: "Where each figure comes from"
    case .figure: "Figure"
    case .value: "Exact value"
    case .rule: "Rule"
    case .place: "Article"
    }
  }
}
