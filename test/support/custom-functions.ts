/**
 * Stands in for the runtime's global, so that the functions can be called in Node as Excel calls them. The shape of
 * the error is Microsoft's: an Error with `code` and `message`.
 */

class CustomFunctionError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.basicValue = code;
  }
}

const associated = new Map<string, (...args: unknown[]) => unknown>();

(globalThis as Record<string, unknown>).CustomFunctions = {
  Error: CustomFunctionError,
  associate: (id: string, work: (...args: unknown[]) => unknown) => associated.set(id, work),
};

export const associatedFunctions: ReadonlyMap<string, (...args: unknown[]) => unknown> = associated;

/** What a cell with the formula would show. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** An Excel error as a cell hands it over to a function. */
export const cellError = (code: string): unknown => new CustomFunctionError(code);

/**
 * Calls a custom function. Only an error that Excel can show counts as one; anything else that is thrown goes on, so
 * that a test fails on it.
 */
export function callFunction(work: (...args: never[]) => unknown, ...args: unknown[]): Outcome {
  try {
    return { value: (work as (...args: unknown[]) => unknown)(...args) };
  } catch (thrown) {
    if (thrown instanceof CustomFunctionError) return { error: thrown.code, message: thrown.message };
    throw thrown;
  }
}
