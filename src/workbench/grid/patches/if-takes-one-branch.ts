import {
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  Interpreter,
} from "@univerjs/engine-formula";

/**
 * The engine works out both branches of an IF, whatever the condition says: a custom function is asked whose answer nobody
 * wants, and sums over thousands of rows are made for rows that are empty. Excel works out the one that is chosen (Microsoft,
 * "Tips for optimizing performance obstructions": functions with short-circuit evaluation). Where the condition is an array,
 * some of its cells choose the one and some the other.
 */
interface Walking {
  _execute(node: BaseAstNode, rows?: number, columns?: number): number;
  _executeAsync(node: BaseAstNode, rows?: number, columns?: number): Promise<number>;
}

const isIf = (node: BaseAstNode): boolean =>
  node.nodeType === 4 && node.getToken().toUpperCase() === "IF" && node.getChildren().length > 1;

/** The branch that a condition takes, counted from 0; -1: none, it is an error; undefined: both, it is an array. */
function branchOf(condition: ReturnType<BaseAstNode["getValue"]>): number | undefined {
  const asked = condition?.isReferenceObject()
    ? (condition as BaseReferenceObject).toArrayValueObject()
    : condition;
  const cells = asked?.isArray() ? (asked as ArrayValueObject) : undefined;
  if (cells && (cells.getRowCount() > 1 || cells.getColumnCount() > 1)) return undefined;
  const value = cells ? cells.get(0, 0) : (asked as BaseValueObject | undefined);
  if (!value) return undefined;
  if (value.isError()) return -1;
  return value.getValue() ? 0 : 1;
}

/** The parts of an IF that are worked out, the condition first; the other branch gets a value that nobody looks at. */
function* partsOf(node: BaseAstNode): Generator<BaseAstNode> {
  const [condition, ...branches] = node.getChildren() as [BaseAstNode, ...BaseAstNode[]];
  yield condition;
  const chosen = branchOf(condition.getValue());
  const taken = branches.filter((_, index) => chosen === undefined || index === chosen);
  yield* taken;
  const value = (taken[0] ?? condition).getValue();
  for (const branch of branches) if (!taken.includes(branch)) branch.setValue(value);
}

const walking = Interpreter.prototype as unknown as Walking;
const { _execute: execute, _executeAsync: executeAsync } = walking;

/** A branch that is a LAMBDA of its own stays as the engine has it. */
const isPlain = (node: BaseAstNode): boolean =>
  node.getChildren().every((child) => child.getToken().toUpperCase() !== "LAMBDA");

walking._execute = function (node, rows, columns) {
  if (!isIf(node) || !isPlain(node)) return execute.call(this, node, rows, columns);
  for (const part of partsOf(node)) this._execute(part, rows, columns);
  node.execute();
  return 0;
};

walking._executeAsync = async function (node, rows, columns) {
  if (!isIf(node) || !isPlain(node)) return executeAsync.call(this, node, rows, columns);
  for (const part of partsOf(node)) await this._executeAsync(part, rows, columns);
  node.execute();
  return 0;
};
