/** Random dates of any precision, close enough to each other to meet. */
import fc from "fast-check";

/** A day of 2024 to 2026. */
export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, month or year. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));
