/// All readings, in the order of the articles that raise them.
public enum ReadingCatalogue {
  /// One description a reading.
  public static let all: [ReadingDescription] = [
    ReadingDescription(ApplicationText.self),
    ReadingDescription(StatusExclusivity.self),
    ReadingDescription(NoNeedRatio.self),
    ReadingDescription(ForumTrigger.self),
    ReadingDescription(FairShareRounding.self),
    ReadingDescription(FairShareBasis.self),
    ReadingDescription(PartialRequests.self),
    ReadingDescription(AlternativeValue.self),
    ReadingDescription(SearchAndRescueShare.self),
    ReadingDescription(BenefittingFrom.self),
    ReadingDescription(CapacityForum.self),
    ReadingDescription(DistributionOrder.self),
    ReadingDescription(Shortcoming.self),
    ReadingDescription(DeductionWithoutAct.self),
    ReadingDescription(PendingDeduction.self),
    ReadingDescription(OffsetPledges.self),
    ReadingDescription(OffsetThresholdBasis.self),
    ReadingDescription(OffsetVolume.self),
    ReadingDescription(ForumForDeductedPledges.self),
    ReadingDescription(YearEndDebt.self),
    ReadingDescription(OffsetCapBasis.self),
    ReadingDescription(OffsetSilence.self),
    ReadingDescription(FixedDates.self),
    ReadingDescription(InstitutionCalendar.self),
    ReadingDescription(MoneyFloor.self),
  ]
}
