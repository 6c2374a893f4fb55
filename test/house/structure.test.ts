import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, normalize, resolve } from "node:path";
import ts from "typescript";
import { circleExceptions } from "./exceptions";

/**
 * The house stays small enough to find one's way in: no import circles, files of at most 300 lines, functions of at most
 * 60, folders of about 20 files. The one circle that is excepted stands in `exceptions.ts`.
 */
const project = resolve(__dirname, "../..");
const limits = { lines: 300, functionLines: 60, files: 22 };

const sources = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"))
  .sort();
const parsed = new Map(
  sources.map((name) => [
    name,
    ts.createSourceFile(name, readFileSync(join(project, name), "utf8"), ts.ScriptTarget.Latest, true),
  ]),
);
const linesOf = (file: ts.SourceFile): number => file.text.split("\n").length - 1;

/** Each that is over the limit, with how much it is. */
const overLimit = (measured: Iterable<readonly [name: string, size: number]>, limit: number): string[] =>
  [...measured].filter(([, size]) => size > limit).map(([name, size]) => `${name}: ${size}`);

test(`no file has over ${limits.lines} lines`, () => {
  const measured = [...parsed].map(([name, file]) => [name, linesOf(file)] as const);
  expect(overLimit(measured, limits.lines)).toEqual([]);
});

test(`no function has over ${limits.functionLines} lines`, () => {
  const measured = [...parsed].map(([name, file]) => [name, longestFunction(file)] as const);
  expect(overLimit(measured, limits.functionLines)).toEqual([]);
});

test(`no folder has over ${limits.files} files`, () => {
  const counts = new Map<string, number>();
  for (const name of sources) counts.set(dirname(name), (counts.get(dirname(name)) ?? 0) + 1);
  expect(overLimit(counts, limits.files)).toEqual([]);
});

test("imports run in no circle, but for Excel's own object graph", () => {
  const known = new Set<string>(circleExceptions);
  const circles = circlesIn(imports()).map((circle) => circle.filter((name) => !known.has(name)));
  expect(circles.filter((circle) => circle.length > 0)).toEqual([]);
});

test("what is excepted from that is in such a circle still", () => {
  const inCircles = new Set(circlesIn(imports()).flat());
  expect(circleExceptions.filter((name) => !inCircles.has(name))).toEqual([]);
});

test("views know of each other only what `place.ts` says", () => {
  const viewOf = (name: string): string | undefined => /^src\/taskpane\/([^/]+)\//.exec(name)?.[1];
  const views = new Set(sources.filter((name) => /^src\/taskpane\/[^/]+\/index\.ts$/.test(name)).map(viewOf));
  const known = [...imports()].flatMap(([name, imported]) =>
    imported
      .map((other) => ({ from: viewOf(name), to: viewOf(other), other }))
      .filter(({ from, to }) => views.has(from) && views.has(to) && from !== to)
      .map(({ other }) => `${name} → ${other}`),
  );
  expect(known.length).toBeGreaterThan(3);
  expect(known.filter((one) => !/\/place\.ts$/.test(one))).toEqual([]);
});

/** What Excel calls by name, and what the build and the pages call. */
const calledFromOutside = /^src\/(?:functions|build)\//;

test("what is exported is used by the product, not by its tests alone", () => {
  const uses = new Map<string, number>();
  for (const { text } of parsed.values()) {
    for (const [word] of text.matchAll(/[\p{L}_$][\p{L}\d_$]*/gu)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const exported = [...parsed].flatMap(([name, file]) => exportsOf(file).map((one) => ({ name, one })));
  expect(exported.length).toBeGreaterThan(2000);
  const unused = exported.filter(({ name, one }) => uses.get(one) === 1 && !calledFromOutside.test(name));
  expect(unused.map(({ name, one }) => `${name}: ${one}`)).toEqual([]);
});

/** What is made to be used anywhere does not know who uses it: it tells by events. */
const leaves = /^src\/taskpane\/(?:[^/]+\/)*(?:components|steps|ranges)\/[^/]+\.ts$/;

test("a view calls typed actions: only leaf components tell by events", () => {
  const telling = [...parsed].filter(
    ([name, file]) => name.startsWith("src/taskpane/") && callsIn(file).some((one) => tells.has(one)),
  );
  const isLeaf = ([name]: readonly [string, unknown]): boolean => leaves.test(name);
  expect(telling.filter(isLeaf).length).toBeGreaterThan(5);
  expect(telling.filter((one) => !isLeaf(one)).map(([name]) => name)).toEqual([]);
});

/** Names that may recur: what every view has one of. */
const mayRecur = new Set(["index.ts", "place.ts"]);

test("no name stands twice on one path of thought: within a room, or twice in one view", () => {
  const byRoom = new Map<string, string[]>();
  for (const name of sources.filter((one) => !mayRecur.has(basename(one)))) {
    const room = name.split("/")[1] as string;
    if (room === "workbench" || room === "build") continue; // for trying and building: rooms of their own
    const key = `${room}/${basename(name)}`;
    byRoom.set(key, [...(byRoom.get(key) ?? []), name]);
  }
  const twice = [...byRoom.values()].filter((names) => names.length > 1);
  // A topic of the help and of the functions' own sentences is called as its family, in folders that say which it is.
  expect(twice.filter((names) => !names.every((name) => name.startsWith("src/text/")))).toEqual([]);
});

function longestFunction(file: ts.SourceFile): number {
  let longest = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const [from, till] = [node.getStart(file), node.end].map(
        (at) => file.getLineAndCharacterOfPosition(at).line,
      );
      longest = Math.max(longest, (till as number) - (from as number) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return longest;
}

/** The names that a file gives away; a component is known by its tag. */
function exportsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || (ts.canHaveDecorators(statement) && ts.getDecorators(statement)))
      return [];
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declared.flatMap((one) => {
      const { name } = one as ts.NamedDeclaration;
      return name && ts.isIdentifier(name) ? [name.text] : [];
    });
  });
}

/** How an event is made and sent. */
const tells = new Set(["ask", "dispatchEvent", "CustomEvent", "Event"]);

/** What is called or made in a file, by the last part of its name. */
function callsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression: called } = node;
      if (ts.isPropertyAccessExpression(called)) found.push(called.name.text);
      else if (ts.isIdentifier(called)) found.push(called.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Which file imports which, types included: who reads a file reads its types too. What is loaded later is no circle. */
function imports(): Map<string, string[]> {
  return new Map(
    [...parsed].map(([name, file]) => [
      name,
      file.statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const { moduleSpecifier: from } = statement;
        if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return [];
        const path = normalize(join(dirname(name), from.text)).replaceAll("\\", "/");
        return [`${path}.ts`, `${path}/index.ts`].find((one) => parsed.has(one)) ?? [];
      }),
    ]),
  );
}

/** The strongly connected components of more than one file (Tarjan 1972). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): void => {
    order.set(name, order.size);
    lowest.set(name, order.get(name) as number);
    stack.push(name);
    for (const next of graph.get(name) ?? []) {
      if (!order.has(next)) visit(next);
      else if (!stack.includes(next)) continue;
      lowest.set(name, Math.min(lowest.get(name) as number, lowest.get(next) as number));
    }
    if (lowest.get(name) !== order.get(name)) return;
    const circle = stack.splice(stack.indexOf(name));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return circles;
}

test("a new sheet is a stack of columns: nobody else says what stands where, but for a copy of a sheet", () => {
  const planned = [...parsed].filter(([, { text }]) => /ifTaken: "number"/.test(text)).map(([name]) => name);
  expect(planned).toEqual(["src/workbook/share/copy/values-plan.ts", "src/workbook/sheet/sheet-stack.ts"]);
});

test("a circle is found, and a file that two others import is none", () => {
  const circle = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["a", "d"]],
    ["d", []],
  ]);
  expect(circlesIn(circle)).toEqual([["a", "b", "c"]]);
  expect(circlesIn(new Map([...circle, ["c", ["d"]]]))).toEqual([]);
});
