/// USE-3: a State whose claim was accepted has no access where the pool is found to lack capacity.
///
/// Article 59(6) and (7) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_59/oj. The finding opens the
/// way of Article 13(4); the two weeks of the Council outlast the one week in which the Forum must meet (reading
/// `capacityForum`, for the calendar).
enum InsufficientCapacity {
  /// Whether the State was accepted but refused access.
  static func isRefused(_ state: MemberState, in context: RuleContext) -> Bool {
    ClaimedUse.position(of: state, in: context) == .accessRefused
  }
}
