/// The days from which the articles apply (Article 85); ``Application`` says which holds for a place.
///
/// The first print set 1 July 2026 for the bulk; the later text sets 12 June 2026, with which Implementing Regulation
/// (EU) 2025/2055 agrees.
public enum ApplicationDates {
  /// The day on which the Regulation entered into force and the annual cycle's articles began to apply.
  public static let entryIntoForce = CalendarDate("2024-06-11")
  /// The day on which every other article began to apply, Articles 58 to 63 and 65 to 69 among them.
  public static let solidarity = CalendarDate("2026-06-12")

  /// Articles that apply since the entry into force; 64 and 67 only for implementing acts (64(3), 67(14)).
  public static let early: Set<Int> = Set(7...15).union([56, 57, 78, 84])
}
