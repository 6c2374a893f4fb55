import { buildFunctionsMetadata, type FunctionsMetadata } from "../../src/build/functions-metadata";

let metadata: { sv: FunctionsMetadata; en: FunctionsMetadata };
beforeAll(async () => {
  metadata = await buildFunctionsMetadata();
});

/** What Excel takes without a word and people then stumble over. */
const rules: [rule: string, broken: (one: FunctionsMetadata) => string[]][] = [
  ["id = name in capitals, which no language and no cell reference gets in the way of", ({ functions }) => functions.filter(({ id, name }) => id !== name || !/^[A-Z]{4,}\d?$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id)).map(({ id }) => id)],
  ["no id stands twice", ({ functions }) => functions.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)],
  ["each function is described, shortly and in a way of its own", ({ functions }) => functions.filter(({ description }, index) => !description || description.length > 250 || functions.findIndex((other) => other.description === description) !== index).map(({ id }) => id)],
  ["each parameter has a name of its own and a description", ({ functions }) => functions.filter(({ parameters }) => parameters.some(({ name, description }, index) => !name || !description || parameters.findIndex((other) => other.name === name) !== index)).map(({ id }) => id)],
  ["no required parameter after one that may be left out", ({ functions }) => functions.filter(({ parameters }) => parameters.some(({ optional }, index) => optional && parameters.slice(index).some((later) => !later.optional))).map(({ id }) => id)],
  ["nothing volatile, streaming or asking for addresses", ({ functions }) => functions.filter(({ options }) => options !== undefined).map(({ id }) => id)],
];

describe.each(rules)("%s", (_, broken) => {
  test.each(["sv", "en"] as const)("%s", (language) => {
    expect(broken(metadata[language])).toEqual([]);
  });
});

test("each of these rules finds its breach", () => {
  const one = { id: "KLASS", name: "KLASS", description: "Klassar.", parameters: [{ name: "a", description: "A" }], result: {} };
  const breaches: FunctionsMetadata["functions"][] = [
    [{ ...one, name: "KLASSA" }],
    [one, { ...one, description: "Annan." }],
    [one, { ...one, id: "HINDER", name: "HINDER" }],
    [{ ...one, parameters: [{ name: "a" }] }],
    [{ ...one, parameters: [{ name: "a", description: "A", optional: true }, { name: "b", description: "B" }] }],
    [{ ...one, options: { volatile: true } }],
  ];
  breaches.forEach((functions, index) => expect(rules[index]![1]({ functions })).not.toEqual([]));
});

