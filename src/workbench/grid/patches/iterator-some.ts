/**
 * Univer calls `Iterator.prototype.some`, which Node 20 does not have. Imported for its effect, before Univer.
 */
interface WithSome {
  some?: (test: (value: unknown) => boolean) => boolean;
}

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as WithSome &
  Iterable<unknown>;

if (!iteratorPrototype.some) {
  Object.defineProperty(iteratorPrototype, "some", {
    configurable: true,
    writable: true,
    value: function (this: Iterable<unknown>, test: (value: unknown) => boolean): boolean {
      for (const value of this) if (test(value)) return true;
      return false;
    },
  });
}
