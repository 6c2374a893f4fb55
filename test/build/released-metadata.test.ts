import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../src/build/functions-metadata";

/**
 * Every version's metadata is kept here: it lies in people's Excel for a day after an update, and in workbooks for good.
 * The current version's file follows the code until it is released: `UPDATE_METADATA=1 npm run jest -- released` writes it
 * anew, and the difference is there to be read before it is committed.
 */
const folder = path.join(__dirname, "released");
const fileOf = (one: string): string => path.join(folder, `${one}.json`);

const read = (one: string): FunctionsMetadata =>
  JSON.parse(readFileSync(fileOf(one), "utf8")) as FunctionsMetadata;

let now: FunctionsMetadata;
beforeAll(async () => {
  now = (await buildFunctionsMetadata()).sv;
  if (process.env.UPDATE_METADATA) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(version), `${JSON.stringify(now, null, 2)}\n`);
  }
});

test("the metadata of this version is the one that is kept", () => {
  expect(existsSync(fileOf(version))).toBe(true);
  expect(now).toEqual(read(version));
});

const released = readdirSync(folder).map((file) => path.basename(file, ".json"));

test.each(released)(
  "what workbooks know from %s still holds: names, and parameters in their places",
  (one) => {
    for (const { id, name, parameters } of read(one).functions) {
      const today = now.functions.find((other) => other.id === id);
      expect(today?.name).toBe(name);
      parameters.forEach((parameter, place) => {
        expect(today?.parameters[place]).toMatchObject({
          name: parameter.name,
          ...(parameter.dimensionality ? { dimensionality: parameter.dimensionality } : {}),
        });
      });
      // What has been added since can be left out.
      for (const added of today?.parameters.slice(parameters.length) ?? []) expect(added.optional).toBe(true);
    }
  },
);
