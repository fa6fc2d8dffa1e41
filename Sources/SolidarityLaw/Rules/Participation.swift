/// PART-1: which States Parts II and IV bind.
///
/// Recitals 90 to 94 of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/rct_90/oj: every Member State but
/// Denmark (Protocol 22), Ireland having opted in; Iceland, Liechtenstein, Norway and Switzerland take part in Part III alone and
/// can contribute ad hoc (Article 13(1)).
public enum Participation {
  /// Whether Part IV binds a State; nil for a code that is neither a Member State's nor an associated one's.
  public static func isBound(_ state: MemberState) -> Bool? {
    if MemberState.associated.contains(state) { return false }
    guard MemberState.protocolOrder.contains(state) else { return nil }
    return state != denmark
  }

  /// The 26 States that Part IV binds, in protocol order.
  public static let bound: [MemberState] = MemberState.protocolOrder.filter { $0 != denmark }

  private static let denmark = MemberState("DK")
}
