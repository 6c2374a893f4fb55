import {
  BooleanValueObject,
  functionMeta,
  StringValueObject,
  type BaseFunction,
} from "@univerjs/engine-formula";

/**
 * The engine's `=` and its kin take a text with * or ? for a pattern, and `~?` for a question mark: `"~?"="~?"` is FALSE,
 * and `A1="Kommun*"` is TRUE of Kommunen. In Excel only criteria and searches have patterns (Microsoft, "Using wildcard
 * characters in searches"); the operators compare texts as they stand.
 */
interface Comparing {
  _checkWildcard(value: string, operator: string): unknown;
}

let isOperator = false;

const texts = StringValueObject.prototype as unknown as Comparing & {
  _compareString(one: string, other: string, operator: string): boolean;
  getValue(): string;
};
const original = texts._checkWildcard;
texts._checkWildcard = function (value, operator) {
  return isOperator
    ? BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator))
    : original.call(this, value, operator);
};

for (const [kind, name] of functionMeta as unknown as [new (name: string) => BaseFunction, string][]) {
  if (String(name) !== "COMPARE") continue;
  const { prototype } = kind as unknown as { prototype: BaseFunction };
  const calculate = prototype.calculate;
  prototype.calculate = function (...values) {
    isOperator = true;
    try {
      return calculate.apply(this, values);
    } finally {
      isOperator = false;
    }
  };
}
