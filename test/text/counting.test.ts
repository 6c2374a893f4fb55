import { moreEn, moreSv } from "../../src/text/counting";

test("a button that shows the last of a list does not say of how many", () => {
  expect([moreSv(15, 40), moreSv(10, 10)]).toEqual(["Visa 15 till av 40", "Visa 10 till"]);
  expect([moreEn(15, 40), moreEn(10, 10)]).toEqual(["Show 15 more of 40", "Show 10 more"]);
});
