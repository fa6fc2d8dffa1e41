/// A folder with every file and every column, in which nothing is wrong and nothing looks wrong.
enum GoodFolder {
  static let files: [String: String] = [
    "cycle.yaml": """
    cycle: 2026
    law: { asOf: 2026-06-12 }
    asAt: 2026-11-23
    proposal: { relocations: 30000, financial: 600000000 }
    reference:
      relocations: 21000
      financial: 420000000
    searchAndRescueShare: 0.42
    act: { eli: "http://data.europa.eu/eli/dec_impl/2025/2642/oj", adopted: 2025-12-22, appliesFrom: 2026-06-12, appliesTo: 2026-12-31 }
    forumReconvened: true
    needs: { basis: "indicator:ASY_APP" }
    synthetic: false
    readings: { fairShareRounding: nearest }
    parameters:
      relocation.value: 20000.50
    crisis: { state: EL, needs: 700, from: 2026-07-01, to: 2026-09-30, exemptions: [temporaryProtection] }
    """,
    "datapackage.json": """
    { "name": "cycle-2026", "title": "The cycle of 2026",
      "licenses": [{ "name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/" }],
      "sources": [{ "title": "Eurostat", "path": "https://ec.europa.eu/eurostat" }, { "title": "Council" }] }
    """,
    "states.csv": """
    state,bound,population,population_year,gdp_meur,gdp_year,flags,adopted_share,adopted_relocation,adopted_financial,source
    DE,yes,83456045,2024,4328970.5,2024,p,0.216890,4555,,"Decision, annex"
    FR,yes,68467362,2024,2919900,2024,,0.160021,3361,67220000,press
    EL,yes,10400720,2024,237573,2024,,,,,Eurostat
    IE,yes,5351681,2024,562800,2024,,,463,9260000,press
    NO,no,,,,,,,,,EFTA
    """,
    "statuses.csv": """
    state,status,search_and_rescue,systemic_shortcoming,source
    EL,pressure,yes,no,2025/2323
    DE,risk,,,2025/2323
    FR,significant,no,yes,2025/2323
    IE,claims_pressure,no,no,notice
    """,
    "indicators.csv": """
    REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,source
    EL,ASY_APP,2025,68995,PER,,Eurostat
    EU27_2020,ASY_APP,2025-Q3,,PER,p,Eurostat
    DE,NET,2025-07,-12.5,PC,e,Eurostat
    """,
    "pledges.csv": """
    state,measure,amount,unit,knowledge,through,round,source
    DE,relocation,4555,persons,recorded,offsets,1,act
    IE,financial,9260000.00,EUR,reported,,2,press
    NO,alternative,1000000,EUR,assumed,,,guess
    FR,relocation,,persons,unknown,,,press
    """,
    "deductions.csv": """
    state,ground,extent,base,stage,act,knowledge,source
    FR,62,12.5%,fairShare,granted,2026/1,recorded,OJ
    IE,61,relocation:50,pledge,requested,,reported,letter
    """,
    "needs.csv": """
    state,measure,amount,unit,knowledge,source
    EL,relocation,5000,persons,recorded,notice
    EL,financial,,,unknown,notice
    """,
    "access.csv": """
    state,route,date,outcome,source
    EL,58,2026-06-15,notified,notice
    FR,59,,rejected,decision
    """,
    "caseload.csv": """
    contributing,benefitting,eligible_cases,source
    DE,EL,1200,BAMF
    FR,EL,,unknown
    """,
    "pairs.csv": """
    contributing,benefitting,measure,maximum,source
    FR,EL,relocation,0,decision
    """,
    "implementation.csv": """
    contributing,benefitting,measure,month,amount,unit,stage,basis,source
    DE,EL,offset,2026-07,40,persons,accepted,63(2),note
    IE,EL,financial,2026-08,500000.25,EUR,implemented,,note
    """,
    "draws.csv": """
    date,benefitting,measure,amount,unit,source
    2026-07-01,EL,relocation,1000,persons,forum
    """,
    "agreed.csv": """
    contributing,benefitting,measure,amount,unit,forum,date,source
    DE,EL,relocation,200,persons,TLF 1,2026-07-10,minutes
    """,
    "wishes.csv": """
    wish,contributing,benefitting,measure,relation,amount,unit,source
    pool,,,relocation,atLeast,20000,persons,letter
    coverage,,EL,relocation,atLeast,62.5,percent,letter
    contribution,DE,,financial,atMost,1000000.50,EUR,letter
    earmark,FR,EL,financial,exactly,500000,EUR,letter
    closed,FR,EL,alternative,,,,letter
    searchAndRescue,,,relocation,atLeast,42,percent,letter
    """,
    "offset_requests.csv": """
    contributing,benefitting,requested,date,accepted,source
    DE,EL,300,2026-08-01,250,letter
    FR,EL,10,,,letter
    """,
    "credits.csv": """
    state,amount,from,until,act,kind,year,source
    IE,25,2025-01-01,2029-12-31,2024/9,,,act
    """,
    "crisis_pledges.csv": """
    state,measure,amount,unit,knowledge,source
    IE,relocation,12,persons,recorded,plan
    DE,financial,,,unknown,plan
    """,
    "events.csv": #"""
    date,kind,state,note,source
    2025-11-11,report,,"The report, with ""figures""",press
    2026-06-15,notification,EL,,notice
    """#,
    "holidays.csv": """
    state,date,name,source
    EU,2026-05-08,,calendar
    EL,2026-10-28,Ochi Day,calendar
    """,
  ]
}
