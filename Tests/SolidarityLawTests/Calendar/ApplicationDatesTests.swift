import SolidarityLaw
import Testing

@Suite("Dates of application")
struct ApplicationDatesTests {
  @Test("The annual cycle applies since June 2024, solidarity since 12 June 2026")
  func dates() throws {
    #expect(try Application.applies("57(3)", on: day("2024-06-11")))
    #expect(try !Application.applies("57(3)", on: day("2024-06-10")))
    #expect(try !Application.applies("63(3)", on: day("2026-06-11")))
    #expect(try Application.applies("63(3)", on: day("2026-06-12")))
  }

  @Test("Of Articles 64 and 67 only the empowerments apply early")
  func empowerments() throws {
    #expect(try Application.applies("64(3)", on: day("2024-06-11")))
    #expect(try !Application.applies("64(1)", on: day("2024-06-11")))
    #expect(try Application.applies("67(14)", on: day("2024-06-11")))
    #expect(try !Application.applies("67(9)", on: day("2026-06-11")))
  }

  @Test("The first print has 1 July 2026")
  func firstPrint() throws {
    #expect(try !Application.applies("63(3)", on: day("2026-06-30"), text: .firstPublished))
    #expect(try Application.applies("63(3)", on: day("2026-07-01"), text: .firstPublished))
  }
}
