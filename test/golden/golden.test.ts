/**
 * Real cases, a folder each: `input.json` says what is read and calculated, `expected.json` what somebody else has
 * found. A new case is a new folder.
 *
 * A step is a custom function's call, or one of the counts that Excel makes by itself. A column is read from one of
 * the case's tables, or is an earlier step's answer (`@name`).
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import "../support/custom-functions";
import "../../src/functions";
import { associatedFunctions, callFunction } from "../support/custom-functions";

type Value = string | number | null;
type Table = ReadonlyMap<string, readonly Value[]>;

/** Columns side by side; with headings, by the words that the function knows. */
interface Columns {
  readonly table: string;
  readonly columns: readonly string[];
  readonly headings?: readonly string[];
}

/** Rows where every column has the word, or a number from the first to the second. */
type Where = Readonly<Record<string, Value | readonly [number, number]>>;

interface Rows {
  readonly table: string;
  readonly column?: string;
  readonly where?: Where;
}

type Step =
  | { readonly function: string; readonly args: readonly (Value | boolean | Columns)[] }
  | { readonly count: Rows }
  | { readonly different: Rows }
  | { readonly lowest: Rows }
  | { readonly highest: Rows };

interface Input {
  readonly tables: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, Step>>;
}

const readJson = <Content>(file: string): Content => JSON.parse(readFileSync(file, "utf8")) as Content;

/** Semicolons between cells, # before comments; a cell with a plain number holds that number. */
function readTable(file: string): Table {
  const [head, ...rows] = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(";"));
  const valueOf = (text = ""): Value =>
    text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return new Map((head ?? []).map((name, at) => [name, rows.map((row) => valueOf(row[at]))]));
}

class GoldenCase {
  private readonly tables: ReadonlyMap<string, Table>;
  private readonly answers = new Map<string, unknown>();

  constructor(
    folder: string,
    private readonly input: Input,
  ) {
    this.tables = new Map(
      Object.entries(input.tables).map(([name, file]) => [name, readTable(path.join(folder, file))]),
    );
  }

  answer(name: string): unknown {
    if (!this.answers.has(name)) {
      const step = this.input.steps[name];
      if (!step) throw new Error(`no step is called ${name}`);
      this.answers.set(name, this.calculate(step));
    }
    return this.answers.get(name);
  }

  private calculate(step: Step): unknown {
    if ("function" in step) return this.call(step.function, step.args);
    if ("count" in step) return this.values(step.count).length;
    if ("different" in step) return new Set(this.values(step.different)).size;
    const numbers = this.values("lowest" in step ? step.lowest : step.highest).filter(
      (value) => typeof value === "number",
    );
    return "lowest" in step ? Math.min(...numbers) : Math.max(...numbers);
  }

  private call(id: string, args: readonly (Value | boolean | Columns)[]): unknown {
    const work = associatedFunctions.get(id);
    if (!work) throw new Error(`no function is called ${id}`);
    const given = args.map((arg) => (typeof arg === "object" && arg !== null ? this.cells(arg) : arg));
    const outcome = callFunction(work, ...given);
    return "error" in outcome ? outcome : outcome.value;
  }

  private cells({ table, columns, headings }: Columns): Value[][] {
    const read = columns.map((name) => this.column(table, name));
    const rows = (read[0] ?? []).map((_, row) => read.map((cells) => cells[row] ?? null));
    return headings ? [[...headings], ...rows] : rows;
  }

  private column(table: string, name: string): readonly Value[] {
    if (name.startsWith("@")) return (this.answer(name.slice(1)) as Value[][]).map(([cell]) => cell ?? null);
    const column = this.tables.get(table)?.get(name);
    if (!column) throw new Error(`${table} has no column ${name}`);
    return column;
  }

  private values({ table, column, where = {} }: Rows): Value[] {
    const conditions = Object.entries(where).map(([name, wanted]) => {
      const cells = this.column(table, name);
      return (row: number): boolean => {
        const cell = cells[row];
        if (!Array.isArray(wanted)) return cell === wanted;
        const [from, to] = wanted as [number, number];
        return typeof cell === "number" && cell >= from && cell <= to;
      };
    });
    const all = this.column(table, column ?? ([...(this.tables.get(table)?.keys() ?? [])][0] as string));
    return all.filter((_, row) => conditions.every((holds) => holds(row)));
  }
}

/** A folder with a test of its own beside it holds cases of another kind. */
const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !existsSync(path.join(__dirname, `${entry.name}.test.ts`)))
  .map((entry) => path.join(__dirname, entry.name));

test("there is at least one case, and each is complete", () => {
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) {
    for (const file of ["input.json", "expected.json"]) {
      expect([folder, file, existsSync(path.join(folder, file))]).toEqual([folder, file, true]);
    }
  }
});

describe.each(folders.map((folder) => [path.basename(folder), folder] as const))("%s", (_, folder) => {
  const input = readJson<Input>(path.join(folder, "input.json"));
  const expected = readJson<Record<string, unknown>>(path.join(folder, "expected.json"));
  const golden = new GoldenCase(folder, input);

  test("every step has an expectation, and every expectation a step", () => {
    expect(Object.keys(input.steps).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.keys(expected))("%s", (name) => {
    expect(golden.answer(name)).toEqual(expected[name]);
  });
});
