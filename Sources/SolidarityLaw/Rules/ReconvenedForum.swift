/// HLF-2: the Council can reconvene the High-Level Forum, which is the condition of mandatory offsets.
///
/// Article 13(4) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_13/oj. That it has met is recorded,
/// never inferred; what is pledged there comes as a higher round in the table of pledges.
enum ReconvenedForum {
  /// Whether the record says that a reconvened Forum has met.
  static func hasMet(in context: RuleContext) -> Bool {
    context.cycle.forumReconvened
  }
}
