import "../support/custom-functions";
import "../../src/functions";
import { functionsMetadata } from "../support/functions-metadata";
import type { FunctionMetadata } from "../../src/build/functions-metadata";
import { associatedFunctions, callFunction, type Outcome } from "../support/custom-functions";
import { allCases } from "./cases";

/**
 * What Microsoft's runtime hands over after the last argument that the metadata knows. Excel may hold metadata that is
 * older than the code, without the parameters that came last: the object then stands in their place.
 */
class InvocationContext {
  readonly functionName = "FC.NAMN";
  readonly address = "Blad1!B2";
  readonly parameterAddresses: readonly string[] = ["Blad1!A1:A9"];
  readonly isInValuePreview = false;
  private readonly rowIndex = 0;
  onCanceled: (() => void) | undefined = undefined;
  get isStreaming(): boolean {
    return this.rowIndex > 0;
  }
  setResult(): void {
    throw new Error("no function streams");
  }
}

const answer = (id: string, args: readonly unknown[]): Outcome =>
  callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args);

describe("code that is newer than the metadata in Excel's cache", () => {
  let metadata: FunctionMetadata[];
  beforeAll(async () => {
    metadata = (await functionsMetadata()).sv.functions;
  });

  const parametersOf = (id: string): FunctionMetadata["parameters"] =>
    metadata.find((one) => one.id === id)?.parameters ?? [];

  test("every function with an optional parameter has a case that gives it", () => {
    for (const { id, parameters } of metadata) {
      const given = allCases.filter((one) => one.id === id).map(({ args }) => args.length);
      expect([id, Math.max(...given)]).toEqual([id, parameters.length]);
    }
  });

  test.each(allCases.map(({ id, args }, index) => ({ name: `case ${index + 1}, FC.${id}`, id, args })))(
    "$name",
    ({ id, args }) => {
      const parameters = parametersOf(id);
      const required = parameters.filter((one) => !one.optional).length;
      for (let known = required; known <= parameters.length; known++) {
        const given = Array.from({ length: known }, (_, index) => args[index] ?? null);
        const inOrder = answer(id, given);
        // Nothing that the older metadata knows may change, and what it does not know is as if left out.
        expect(answer(id, [...given, new InvocationContext()])).toEqual(inOrder);
        for (const left of [null, undefined, 0, ""]) {
          const rest = Array.from({ length: parameters.length - known }, () => left);
          expect(answer(id, [...given, ...rest, new InvocationContext()])).toEqual(inOrder);
        }
      }
    },
  );

  test("an invocation object in the place of a required argument is that argument missing", () => {
    for (const { id } of metadata) {
      expect([id, answer(id, [new InvocationContext()])]).toEqual([
        id,
        { error: "#VALUE!", message: expect.stringMatching(/saknas/) as string },
      ]);
    }
  });
});
