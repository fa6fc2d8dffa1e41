extension PlanCostsFile {
  /// A commented costs file: the neutral defaults, which are placeholders, and every limit, none of them set.
  public static let template = """
    # Costs and limits of one Member State, for: solidarity plan --state NL --costs FILE
    #
    # THE COSTS BELOW ARE PLACEHOLDERS, NOT ESTIMATES. Each measure costs what it is worth (one relocation as much as EUR 20 000,
    # Article 12(3) of Regulation (EU) 2024/1351), so that before Union funding none is better than another. Put your own in.
    # Every key may be left out. Amounts are in persons or EUR, percentages are written 25%.

    name: Placeholders
    note: Neutral costs that nobody has estimated.

    costs:
      relocation: 20000        # your own EUR for each person relocated, before Union funding
      # transfer: 800          # your EUR for each transfer, only if your State pays it; the Union then pays its part too
      financial: 1             # your own EUR for each EUR of financial contribution
      alternative: 1           # your own EUR for each EUR of agreed value of alternative measures

    # Union funding (Article 20 of Regulation (EU) 2021/1147) is no cost of yours but a legal parameter: EUR 10 000 for each person
    # relocated, EUR 12 000 for each unaccompanied minor, EUR 500 for each transfer to the State that pays it. Another amount:
    # --parameter funding.relocation=10500
    unaccompaniedMinors: 0%    # the part of the persons relocated who are unaccompanied minors

    # What the plan has to reach: fairShare (Article 57(3)), adjustedShare (after deductions that count),
    # a percentage of the fair share, or a number of relocation equivalents.
    ambition: fairShare

    limits:
      # receptionPlaces: 600                       # persons that you can receive
      # budget: 15000000                           # the most net own cost in EUR, Union funding taken off
      # agreed: { relocation: 40, financial: 1000000 }   # promised already: the least of each
      # most: { financial: 8000000, alternative: 2000000 }
      # leastShare: { relocation: 50% }            # of the ambition; half in relocations opens Article 63(2)(b)
      # mostShare: { alternative: 30% }

    """
}
