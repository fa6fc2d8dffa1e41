/// What the report says of a crisis under Regulation (EU) 2024/1359 and of the credits that it leaves.
enum CrisisMessage: String, CaseIterable, Message {
  case titleCrisis, titleOffsets, titleCredits
  case headingFigure, headingRelocations, headingAdditional, headingCap, headingEligible, headingExactly, headingOffsets
  case headingExcess, headingCredit, headingFrom, headingUntil, headingBefore, headingUsable, headingUsed, headingLeft
  case meaningAdditional, meaningCap, meaningEligible, meaningOffsets, meaningExcess, meaningCredit, meaningBefore
  case meaningUsable, meaningUsed, meaningLeft
  case needs, additional, pool, priority, shortfall, volume, unplaced, exempt

  var english: String {
    switch self {
    case .titleCrisis: "Crisis: offsets for {state}"
    case .titleOffsets: "Crisis: proposed distribution of the offsets"
    case .titleCredits: "Crisis credits in the pool year {year}"
    case .headingFigure: "Figure"
    case .headingRelocations: "Relocations"
    case .headingAdditional: "Additional"
    case .headingCap: "Cap"
    case .headingEligible: "Eligible"
    case .headingExactly: "Exactly"
    case .headingOffsets: "Offsets"
    case .headingExcess: "Beyond"
    case .headingCredit: "Credit"
    case .headingFrom: "From"
    case .headingUntil: "Until"
    case .headingBefore: "Before"
    case .headingUsable: "Usable"
    case .headingUsed: "Used"
    case .headingLeft: "Left"
    case .meaningAdditional: "Relocations pledged to the Solidarity Response Plan"
    case .meaningCap: "The cap outside a crisis, less the additional pledge"
    case .meaningEligible: "Cases recorded as eligible towards the State in crisis"
    case .meaningOffsets: "Offsets in whole persons"
    case .meaningExcess: "Beyond the cap: can be deducted from later pool years (Article 9(4))"
    case .meaningCredit: "Excess in a crisis, relocations"
    case .meaningBefore: "Used in earlier pool years"
    case .meaningUsable: "What this pool year can use of it"
    case .meaningUsed: "Used by the State in this pool year, of all its credits"
    case .meaningLeft: "Left to the State for later pool years, of all its credits"
    case .needs: "Relocation needs in the Council decision"
    case .additional: "Additional relocation pledges"
    case .pool: "Pool pledges available"
    case .priority: "Of these, first for the State in crisis (recital 30)"
    case .shortfall: "Lacking to the needs"
    case .volume: "Mandatory offsets (Article 9(1))"
    case .unplaced: "Of these, not placed within the eligible cases"
    case .exempt: "Exempt: {exemptions}."
    }
  }
}
