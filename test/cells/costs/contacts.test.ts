import { contactsOf } from "../../../src/cells/costs/parties/contacts";

const parties = [
  ["Verksamhet", "Organisation", "Adress", "Kontering", "Central"],
  ["MHV", "Regionen", " Box 712\n791 29 Falun ", 4711, "Björken"],
  ["BHV", "regionen ", "Box 712\n791 29 Falun", "4712", "Björken"],
  ["ÖF", "Kommunen", null, "", "Björken"],
  ["ÖF", "Kommunen", "Fack 1", null, "Granen"],
];

test("each text once, in the order of the rows, with the lines of an address; what nothing is said of is left out", () => {
  expect(contactsOf(parties, ["Regionen", "Kommunen"], "björken")).toEqual([
    { address: "Box 712\n791 29 Falun", account: "4711, 4712" },
    {},
  ]);
});

test("all rows where there is one centre, and nothing for an organisation that is not there", () => {
  expect(contactsOf(parties, ["Kommunen", "Kyrkan"], undefined)).toEqual([{ address: "Fack 1" }, {}]);
});
