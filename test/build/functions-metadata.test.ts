import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { associatedFunctions } from "../support/custom-functions";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../src/build/functions-metadata";
import { builtInDefinitionIds } from "../../src/domain/classification/built-in-definitions";
import "../../src/functions/index";

let sv: FunctionsMetadata;
let en: FunctionsMetadata;
beforeAll(async () => ({ sv, en } = await buildFunctionsMetadata()));

test("every function in the metadata is associated, and the other way round", () => {
  expect(sv.functions.map((one) => one.id).sort()).toEqual([...associatedFunctions.keys()].sort());
});

test("the id is the name: ASCII capitals, the same in both languages", () => {
  for (const metadata of [sv, en]) {
    for (const { id, name } of metadata.functions) {
      expect(id).toBe(name);
      expect(id).toMatch(/^[A-Z]{3,64}$/);
    }
  }
  expect(en.functions.map((one) => one.id)).toEqual(sv.functions.map((one) => one.id));
});

test("the languages differ in texts alone", () => {
  const shape = (metadata: FunctionsMetadata): unknown =>
    metadata.functions.map(({ id, parameters, result, options }) => ({
      id,
      result,
      options,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
        type,
        dimensionality,
        optional,
        customEnumId,
      })),
    }));
  expect(shape(en)).toEqual(shape(sv));
});

test("everything is described, within Excel's limits, and nothing is left untranslated", () => {
  sv.functions.forEach((one, index) => {
    const english = en.functions[index] as typeof one;
    const texts = (metadata: typeof one): string[] => [
      metadata.description,
      ...metadata.parameters.map((parameter) => parameter.description ?? ""),
    ];
    texts(one).forEach((text, place) => {
      expect(text.length).toBeGreaterThan(10);
      expect(text.length).toBeLessThanOrEqual(place === 0 ? 1024 : 512);
      expect(texts(english)[place]).not.toBe(text);
    });
    expect(new Set(one.parameters.map((parameter) => parameter.name)).size).toBe(one.parameters.length);
    expect(new Set(english.parameters.map((parameter) => parameter.name)).size).toBe(one.parameters.length);
    for (const parameter of [...one.parameters, ...english.parameters]) {
      expect(parameter.name.length).toBeLessThanOrEqual(64);
    }
  });
});

test("no two functions are described alike, and none takes more than a few lines", () => {
  for (const { functions } of [sv, en]) {
    const descriptions = functions.map((one) => one.description);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const description of descriptions) expect(description.length).toBeLessThanOrEqual(250);
  }
});

test("functions are plain: synchronous, not volatile, no addresses; ranges arrive as any matrix", () => {
  for (const one of sv.functions) {
    expect(one.options ?? {}).toEqual({});
    for (const parameter of one.parameters) expect(parameter.type).toBe("any");
  }
});

test("words from fixed lists are offered, the same in both languages, and are those that the functions read", () => {
  const words = (metadata: FunctionsMetadata): unknown =>
    metadata.enums?.map(({ id, values }) => [id, values.map((one) => [one.name, one.stringValue])]);
  expect(words(en)).toEqual(words(sv));
  const list = (id: string): string[] | undefined =>
    sv.enums?.find((one) => one.id === id)?.values.map((one) => one.stringValue);
  expect(list("DEFINITION")).toEqual(builtInDefinitionIds);
  for (const { id, values } of [...(sv.enums ?? []), ...(en.enums ?? [])]) {
    expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
    for (const { tooltip } of values) {
      expect(tooltip.length).toBeGreaterThan(5);
      expect(tooltip.length).toBeLessThanOrEqual(256);
    }
  }
  const known = sv.enums?.map((one) => one.id) ?? [];
  for (const { parameters } of sv.functions) {
    for (const { customEnumId } of parameters) if (customEnumId) expect(known).toContain(customEnumId);
  }
});

test("optional parameters come last", () => {
  for (const { id, parameters } of sv.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([id, optional]).toEqual([id, [...optional].sort((a, b) => Number(a) - Number(b))]);
  }
});

test("both files satisfy the schema for functions.json, where it is at hand", () => {
  const schemaFile = path.resolve(
    __dirname,
    "../../../shared/schemas/custom-functions/functions-json.schema.json",
  );
  if (!existsSync(schemaFile)) {
    console.log("functions.json was not checked against the schema: ../shared/schemas is not here.");
    return;
  }
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);
  for (const metadata of [sv, en]) {
    validate(metadata);
    expect(validate.errors).toBeNull();
  }
});
