/// The messages of the indicators and of the vintages of the key.
enum IndicatorMessage: String, CaseIterable, Message {
  case sectionIndicators
  case introIndicators
  case titleIndicator
  case titleStock
  case titlePeriod
  case titleIndicators
  case titleFiveYears
  case titleFindings
  case introFindings
  case noFindings
  case allInData
  case headingIndicator
  case headingLatest
  case headingLatestStock
  case headingBefore
  case headingChange
  case headingShare
  case headingKeyShare
  case headingRatio
  case headingFiveYears
  case headingYears
  case headingFinding
  case meaningShare
  case meaningKeyShare
  case footnoteMissing
  case findingPressureBelowKey
  case findingAboveLeast
  case findingSignificantBelowKey
  case findingItem
  case findingItemCompared
  case captionMultiples
  case titleMultiples
  case multipleText
  case keyPeriod
  case titleVintages
  case titleVintageShares
  case introVintages
  case headingFactor
  case headingRelease
  case headingYear
  case headingGreatestRise
  case headingGreatestFall
  case headingDifferent
  case headingShareInUse
  case headingShareVintage
  case meaningDifferent
  case factorPopulation
  case factorGDP
  case points

  var english: String {
    switch self {
    case .sectionIndicators: "Indicators"
    case .introIndicators:
      "The indicators of Articles 9 to 11 that the cycle folder holds: the last twelve months, the change on "
        + "twelve months earlier, and each State’s part beside its part of the reference key. The law sets no "
        + "threshold; institutions decide statuses, and nothing here does."
    case .titleIndicator: "{indicator}, {first} to {last}"
    case .titleStock: "{indicator}, at the end of {last}"
    case .titlePeriod: "{indicator}, {last}"
    case .titleIndicators: "Indicators by State"
    case .titleFiveYears: "Five years, for States in a significant migratory situation"
    case .titleFindings: "Where data and decision look at odds"
    case .introFindings: "A comparison of shares, not a verdict: a decision rests on much that no figure here shows."
    case .noFindings: "Nothing looks at odds."
    case .allInData: "The tables in the data hold every series, by State."
    case .headingIndicator: "Indicator"
    case .headingLatest: "Last twelve months"
    case .headingLatestStock: "Last value"
    case .headingBefore: "Twelve months earlier"
    case .headingChange: "Change"
    case .headingShare: "Part of the Union"
    case .headingKeyShare: "Part of the key"
    case .headingRatio: "Part ÷ key"
    case .headingFiveYears: "Five years"
    case .headingYears: "Years"
    case .headingFinding: "What looks at odds"
    case .meaningShare: "Of the bound States that have a value; for a stock, of its last value."
    case .meaningKeyShare: "Reference key among the same States."
    case .footnoteMissing: "No value for the whole period: {states}."
    case .findingPressureBelowKey: "Under migratory pressure, with parts below the key in: {list}"
    case .findingAboveLeast:
      "Not found under pressure, with a part above the key and higher against it than a State that was found "
        + "so, in: {list}"
    case .findingSignificantBelowKey: "In a significant situation, with five-year parts below the key in: {list}"
    case .findingItem: "{indicator} ({ratio} of the key)"
    case .findingItemCompared: "{indicator} ({ratio} of the key; {state} {other})"
    case .captionMultiples: "{indicator}, {first} to {last}: each State on its own scale"
    case .titleMultiples: "{indicator}, part {part}"
    case .multipleText: "{total} in all"
    case .keyPeriod: "one period"
    case .titleVintages: "The reference key under other releases of its statistics"
    case .titleVintageShares: "Reference-key shares under each release"
    case .introVintages:
      "Which release an act rests on is part of its result. Each line puts one release of population or GDP "
        + "in the place of the figures in use and leaves the other half as it is."
    case .headingFactor: "Figures replaced"
    case .headingRelease: "Release"
    case .headingYear: "Year"
    case .headingGreatestRise: "Greatest rise"
    case .headingGreatestFall: "Greatest fall"
    case .headingDifferent: "Other whole fair share"
    case .headingShareInUse: "Share in use"
    case .headingShareVintage: "Share"
    case .meaningDifferent: "States whose fair share in whole relocations would be another, out of {number}."
    case .factorPopulation: "population on 1 January"
    case .factorGDP: "GDP"
    case .points: "{state} {difference} points"
    }
  }
}
