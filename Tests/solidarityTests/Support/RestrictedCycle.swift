import Foundation

/// An invented cycle whose pledges are restricted, and what surrounds them would tell them.
struct RestrictedCycle {
  /// Relocations and EUR of X001 and X002, which are restricted; X003 and X004 are public.
  var relocation = 101
  var financial = 3_000_000
  /// Whether X001 means to take responsibility instead.
  var throughOffsets = false
  /// What X002 pledged instead of money: a measure and its amount.
  var alternative: Int?
  /// A relocation more or less in all that rests on the pledges: flows agreed, implemented, drawn; totals stated elsewhere.
  var around: Int { relocation / 2 }
  var restricted = "[pledges of X001, pledges of X002]"
  var source = "letter of 3 May"

  var files: [String: String] {
    let second =
      alternative.map { "X002,alternative,\($0),EUR,recorded,,1,\(source)\n" }
      ?? "X002,financial,\(financial),EUR,reported,,1,\(source)\n"
    return [
      "cycle.yaml": """
      # \(source): X001 pledged \(relocation).
      cycle: 2026
      law: { asOf: 2026-06-12 }
      asAt: 2026-11-23
      proposal: { relocations: 1400, financial: 28000000 }
      reference: { relocations: 1001, financial: 20020000 }
      synthetic: true
      restricted: \(restricted)

      """,
      "states.csv": """
      state,bound,population,population_year,gdp_meur,gdp_year,flags,source
      X001,yes,10,2024,10,2024,,invented
      X002,yes,20,2024,10,2024,,invented
      X003,yes,30,2024,30,2024,,invented
      X004,yes,20,2024,20,2024,,invented
      X005,yes,20,2024,30,2024,,invented

      """,
      "statuses.csv": "state,status,search_and_rescue,systemic_shortcoming,source\nX005,pressure,yes,no,invented\n",
      "pledges.csv": """
      state,measure,amount,unit,knowledge,through,round,source
      X001,relocation,\(relocation),persons,recorded,\(throughOffsets ? "offsets" : ""),1,\(source)
      \(second)X003,relocation,150,persons,recorded,,1,invented
      X004,financial,2000000,EUR,recorded,,1,invented

      """,
      "deductions.csv": """
      state,ground,extent,base,stage,act,knowledge,source
      X001,62,relocation:\(relocation / 4),pledge,granted,act,recorded,\(source)
      X004,62,10%,pledge,granted,act,recorded,invented

      """,
      "needs.csv":
        "state,measure,amount,unit,source\nX005,relocation,400,persons,invented\nX005,financial,9000000,EUR,invented\n",
      "access.csv": "state,route,date,outcome,source\nX005,58,2026-01-07,notified,invented\n",
      "agreed.csv": """
      contributing,benefitting,measure,amount,unit,forum,date,source
      X001,X005,relocation,\(around),persons,TLF,2026-02-01,\(source)
      X003,X005,relocation,100,persons,TLF,2026-02-01,invented

      """,
      "implementation.csv": """
      contributing,benefitting,measure,month,amount,unit,stage,basis,source
      X001,X005,relocation,2026-05,\(around),persons,implemented,,\(source)
      X003,X005,relocation,2026-05,20,persons,implemented,,invented

      """,
      "draws.csv":
        "date,benefitting,measure,amount,unit,source\n2026-03-01,X005,relocation,\(around + 150),persons,\(source)\n",
      "indicators.csv": """
      REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,source
      X003,STATED_EFFECTIVE_RELOCATIONS,2026,\(relocation + 150),PS,A,\(source)
      X005,ASY_APP,2025,777,PS,A,invented

      """,
    ]
  }

  /// Writes the folder below a place and returns its path.
  func write(to place: URL, as name: String = "cycle") throws -> String {
    let folder = place.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in files { try folder.put(file, text) }
    return folder.path
  }
}
