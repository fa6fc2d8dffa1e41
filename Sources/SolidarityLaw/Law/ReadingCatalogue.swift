/// All readings, in the order of the articles that raise them.
public enum ReadingCatalogue {
  /// One description a reading.
  public static let all: [ReadingDescription] = [
    ReadingDescription(FairShareRounding.self),
    ReadingDescription(FairShareBasis.self),
    ReadingDescription(DeductionWithoutAct.self),
    ReadingDescription(OffsetPledges.self),
    ReadingDescription(Shortcoming.self),
    ReadingDescription(DistributionOrder.self),
    ReadingDescription(SearchAndRescueShare.self),
    ReadingDescription(FixedDates.self),
    ReadingDescription(ForumTrigger.self),
    ReadingDescription(CapacityForum.self),
    ReadingDescription(InstitutionCalendar.self),
  ]
}
