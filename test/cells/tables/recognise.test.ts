import { recogniseTable } from "../../../src/cells/tables/recognise";

test.each([
  [["Central", "MHV", "BHV", "ÖF", "Soc"], "centres"],
  [["Soc", "Öppettid", "Öppen förskola", "BVC", "MVC", "Familjecentral", "Kommun"], "centres"],
  [["Central", "MHV", "BHV", "ÖF", "Soc", "Klass", "Hinder", "Motivering"], "centres"],
  [["Klass", "MHV", "BHV", "ÖF", "Soc"], "definition"],
  [["Kostnadsslag", "Belopp"], "costs"],
  [["Verksamhet", "Organisation", "Yta"], "parties"],
  [["Verksamhet", "Organisation", "Kostnadsslag", "Belopp", "Nyckel", "Betalas av"], "costs"],
  [["Verksamhet", "Organisation", "Kostnadsslag", "Belopp", "Nyckel", "Konto", "Referens"], "costs"],
  [["Kostnadsslag", "Nyckel", "Betalas av", "Ansvarig", "Källa", "Belopp"], "costs"],
  [["Kostnadsslag", "Nyckel", "Får fakturan"], "responsibilities"],
  [["Rum", "Yta", "Används av"], "rooms"],
  [["Fakturerar", "Faktureras", "Kostnadsslag", "Period från", "Period till", "Belopp"], "preliminary"],
  [["Belopp", "Mottagare", "Kostnadsslag", "Från organisation"], "preliminary"],
  [["Kommun", "Invånare"], undefined],
  [["Central", "MHV", "BHV", "ÖF"], undefined],
  [["Namn", "Antal"], undefined],
  [[], undefined],
])("%j is %s", (headings, expected) => {
  expect(recogniseTable(headings)).toBe(expected);
});
