/// What reports say of wishes for the distribution, of what stands against them, and of what would be enough.
enum WishMessage: String, CaseIterable, Message {
  case titleWishes, headingWish, headingComesTo, headingWhole, meaningWhole, wishesBindNobody
  case titleConflict, headingLimit, conflictFootnote
  case titleRemedies, headingRank, headingChange, headingSize, remediesFootnote, noRemedy
  case relocations, oneRelocation, alternatives
  case atLeast, exactly, atMost, shareOfPledges, shareOfNeed, shareOfPledge
  case wishPool, wishCoverage, wishContribution, wishEarmark, wishClosed, wishSearchAndRescue
  case limitPledge, limitNeed, limitPairMaximum, limitPairClosed, limitPairReleased, limitReserve
  case absentNoPledge, absentUnknownPledge, absentBenefitting, absentNoAccess, absentNoNeed, absentUnknownNeed
  case subjectPool, subjectCoverage, subjectContribution, subjectEarmark, subjectSearchAndRescue
  case subjectPledge, subjectPair, subjectReserve
  case rises, falls, together

  var english: String {
    switch self {
    case .titleWishes: "Wishes for the distribution"
    case .headingWish: "Wish"
    case .headingComesTo: "Comes to"
    case .headingWhole: "Whole"
    case .meaningWhole: "reached in whole persons or cents too"
    case .wishesBindNobody:
      "A wish binds nobody. The distribution fulfils it where that is possible; without it the distribution may be another."
    case .titleConflict: "{measure}: what cannot hold together"
    case .headingLimit: "Wish or limit"
    case .conflictFootnote:
      "Without any one of the rows of a conflict its others could hold. The certificate proves it."
    case .titleRemedies: "{measure}: what would be enough, the smallest first"
    case .headingRank: "No"
    case .headingChange: "Change"
    case .headingSize: "Size"
    case .remediesFootnote:
      "Each number by itself makes everything possible, by as little as it takes. A wish may give way, a pledge may rise, a pair may be opened; needs, "
        + "releases and fair shares stay."
    case .noRemedy: "No change that the law admits would be enough."
    case .relocations: "{number} relocations"
    case .oneRelocation: "1 relocation"
    case .alternatives: "alternative measures worth {amount}"
    case .atLeast: "at least {amount}"
    case .exactly: "exactly {amount}"
    case .atMost: "at most {amount}"
    case .shareOfPledges: "{share} of all pledges ({amount})"
    case .shareOfNeed: "{share} of its need ({amount})"
    case .shareOfPledge: "{share} of its pledge ({amount})"
    case .wishPool: "Wish: the pool gives {amount}"
    case .wishCoverage: "Wish: {to} receives {amount}"
    case .wishContribution: "Wish: {from} gives {amount}"
    case .wishEarmark: "Wish: {from} gives {to} {amount}"
    case .wishClosed: "Wish: nothing goes from {from} to {to}"
    case .wishSearchAndRescue: "Wish: States with recurring disembarkations receive {amount}"
    case .limitPledge: "{from} is still obliged to {amount}"
    case .limitNeed: "{to} needs {amount}"
    case .limitPairMaximum: "From {from} to {to} at most {amount} (pairs.csv)"
    case .limitPairClosed: "From {from} to {to} nothing (pairs.csv)"
    case .limitPairReleased: "From {from} to {to} nothing is due after a finding of systemic shortcomings"
    case .limitReserve: "{amount} are reserved for States with recurring disembarkations"
    case .absentNoPledge: "{from} is obliged to nothing of this measure"
    case .absentUnknownPledge: "The pledge of {from} is not known"
    case .absentBenefitting: "{from} benefits from the pool and is released from its pledges"
    case .absentNoAccess: "{to} has no access to the pool"
    case .absentNoNeed: "{to} did not ask for this measure"
    case .absentUnknownNeed: "The need of {to} is not known"
    case .subjectPool: "The wish for the pool"
    case .subjectCoverage: "The wish for what {to} receives"
    case .subjectContribution: "The wish for what {from} gives"
    case .subjectEarmark: "The wish for what {from} gives {to}"
    case .subjectSearchAndRescue: "The wish for States with recurring disembarkations"
    case .subjectPledge: "The pledge of {from}"
    case .subjectPair: "What may go from {from} to {to}"
    case .subjectReserve: "The reserve for States with recurring disembarkations"
    case .rises: "{subject} rises from {lower} to {upper}"
    case .falls: "{subject} falls from {upper} to {lower}"
    case .together: "{first}; and: {second}"
    }
  }
}
