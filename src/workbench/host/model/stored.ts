import { storedScalar, type WireObject } from "../wire/wire-class";

/** An object whose stored members live in a map, so that every object for one and the same thing sees the same values. */
interface Storing extends WireObject {
  readonly store: Map<string, unknown>;
}

/**
 * Declares a property that is kept and given back and does nothing else, in the file that is saved neither: it shows up in `storedOnly()`.
 * The value before it is set is the one given here.
 */
export const stored =
  (unset: unknown) =>
  (prototype: Storing, name: string): void => {
    storedScalar(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Storing) {
        return this.store.has(name) ? this.store.get(name) : unset;
      },
      set(this: Storing, value: unknown) {
        this.store.set(name, value);
      },
    });
  };
