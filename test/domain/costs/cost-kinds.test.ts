import { costKindStems, recognisedStem } from "../../../src/domain/costs/cost-kinds";

describe("kinds of cost", () => {
  // By hand from the list of stems and its matching rule.
  test.each([
    ["Hyra", "hyra", "Yta"],
    ["HYRA lokal", "hyra", "Yta"],
    ["Lokalhyra", "lokalhyr", "Yta"],
    ["El", "el", "Yta"],
    ["El/vatten", "vatten", "Yta"],
    ["Elkostnad", "elkostnad", "Yta"],
    ["Städmaterial", "städ", "Yta"],
    ["Fjärrvärme, el", "fjärrvärme", "Yta"],
    ["Elnät", "elnät", "Yta"],
    ["Elavgifter", "elavgift", "Yta"],
    ["Sophantering", "sophantering", "Yta"],
    ["Renhållning", "renhållning", "Yta"],
    ["Snöröjning", "snöröjning", "Yta"],
    ["Snöskottning", "snöskottning", "Yta"],
    ["Vaktmästeri", "vaktmästeri", "Yta"],
    ["Markhyra", "markhyr", "Yta"],
    ["Mobilabonnemang", "mobilabonnemang", "Lika"],
    ["Bredband", "bredband", "Lika"],
    ["Telefoni", "telefoni", "Lika"],
    ["Förbrukningsmaterial", "förbrukningsmaterial", "Lika"],
    ["Hyror", "hyror", "Yta"],
    ["Kontorshyra", "kontorshyr", "Yta"],
    ["Hyresrabatt", "hyresrabatt", "Yta"],
    ["Fastighetsskatt", "fastighetsskatt", "Yta"],
    ["Hyra larm", "larm", "Lika"],
    ["Hyra IT", "it", "Lika"],
    ["Hyra lås", "lås", "Lika"],
    ["Lokalhyra IT-utrustning", "it", "Lika"],
    ["Samordnarlön", "samordnar", "Lika"],
    ["Lön samordnare", "samordnar", "Lika"],
    ["IT-kostnader", "it", "Lika"],
    ["IT", "it", "Lika"],
    ["Inbrottslarm", "larm", "Lika"],
    ["Överfallslarm och lås", "larm", "Lika"],
    ["Lås", "lås", "Lika"],
    ["Brandskyddsutrustning", "brandskydd", "Lika"],
    ["Informations- och marknadsföringsmaterial", "marknadsföring", "Lika"],
    ["Gemensamma möbler", "möbler", "Lika"],
    ["Hyra skrivare", "skrivare", "Lika"],
    ["Verksamhetsdagar", "verksamhetsdag", "Lika"],
    ["Kallhyra", "kallhyr", "Yta"],
    ["Varmhyra lokal", "varmhyr", "Yta"],
    ["Hyresjustering 2024", "hyresjustering", "Yta"],
    ["Tomträttsavgäld", "tomträtt", "Yta"],
    ["Elabonnemang", "elabonnemang", "Yta"],
    ["Kallvatten", "kallvatten", "Yta"],
    ["Skrivarkostnad", "skrivar", "Lika"],
    ["Skrivarleasing", "skrivar", "Lika"],
    ["Multifunktionsskrivare", "multifunktionsskrivar", "Lika"],
  ])("%s is recognised by %s: %s", (kind, stem, key) => {
    expect(recognisedStem(kind)).toMatchObject({ stem, key });
  });

  test.each([
    "Hyresavi",
    "Elever",
    "Låsbyte",
    "Kapital",
    "Litteratur",
    "Vattenskada",
    "Fika",
    "__proto__",
    "",
  ])("%j is not recognised: its words neither are, begin with nor hold a stem where they should", (kind) => {
    expect(recognisedStem(kind)).toBeUndefined();
  });

  test("the longest stem wins, whatever the order", () => {
    // "it" (2) and "utbildning" (10), "el" (2) and "larm" (4).
    expect(recognisedStem("IT utbildning")?.stem).toBe("utbildning");
    expect(recognisedStem("Utbildning IT")?.stem).toBe("utbildning");
    expect(recognisedStem("El till larm")?.stem).toBe("larm");
  });

  test("every stem is recognised as itself, is in small letters, and stands once", () => {
    for (const one of costKindStems) {
      expect(one.stem).toBe(one.stem.toLowerCase());
      expect(recognisedStem(one.stem)?.key).toBe(one.key);
    }
    expect(new Set(costKindStems.map(({ stem }) => stem)).size).toBe(costKindStems.length);
  });
});
