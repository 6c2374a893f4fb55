import { associatedFunctions, callFunction } from "../support/custom-functions";
import "../../src/functions";
import { buildFunctionsMetadata, type FunctionMetadata } from "../../src/build/functions-metadata";
import { functionHelp, type FunctionHelp, type InBothLanguages } from "../../src/text/help";

/** Every text of a function's help, with where it stands. */
function textsOf(help: FunctionHelp): [string, InBothLanguages][] {
  return [
    ["about", help.about],
    ...help.rules.map((rule, index): [string, InBothLanguages] => [`rule ${index + 1}`, rule]),
    ...help.examples.map((one, index): [string, InBothLanguages] => [`example ${index + 1}`, one.about]),
  ];
}

const examples = functionHelp.flatMap((help) =>
  help.examples.map((example, index) => ({
    name: `FC.${help.id}, example ${index + 1}`,
    id: help.id,
    example,
  })),
);

describe("the help of the functions", () => {
  const readMetadata = async (): Promise<FunctionMetadata[]> => (await buildFunctionsMetadata()).sv.functions;

  test("every function has help, and nothing else has", async () => {
    const metadata = await readMetadata();
    const ids = functionHelp.map((help) => help.id);
    expect([...ids].sort()).toEqual(metadata.map((one) => one.id).sort());
    expect([...ids].sort()).toEqual([...associatedFunctions.keys()].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(functionHelp.map((help) => [help.id, help] as const))(
    "FC.%s is explained in both languages, in sentences, with two examples or more",
    (_, help) => {
      expect(help.examples.length).toBeGreaterThanOrEqual(2);
      expect(help.rules.length).toBeGreaterThanOrEqual(1);
      for (const [where, text] of textsOf(help)) {
        for (const language of ["sv", "en"] as const) {
          expect([where, language, text[language]]).toEqual([
            where,
            language,
            expect.stringMatching(/^[\p{Lu}\p{N}].*[.!?:]$/u),
          ]);
        }
        expect(text.sv).not.toBe(text.en);
      }
    },
  );

  test("no example has more arguments than its function, and the required ones are there", async () => {
    const metadata = await readMetadata();
    for (const { name, id, example } of examples) {
      const parameters = metadata.find((one) => one.id === id)?.parameters ?? [];
      expect([name, example.args.length <= parameters.length]).toEqual([name, true]);
      parameters.forEach((parameter, index) => {
        if (!parameter.optional)
          expect([name, index, example.args[index]]).not.toEqual([name, index, undefined]);
      });
    }
  });

  test.each(examples)("$name gives what the help says", ({ id, example }) => {
    const work = associatedFunctions.get(id) as (...args: unknown[]) => unknown;
    expect(callFunction(work, ...example.args)).toEqual({ value: example.result });
  });
});
