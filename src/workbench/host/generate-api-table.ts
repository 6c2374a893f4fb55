/**
 * Derives the table of the genuine library's classes (see wire/api-table.ts) from its debug source and keeps it in
 * build/, outside git: the source is Microsoft's and may only be used, not passed on.
 *
 *   tsx src/workbench/host/generate-api-table.ts        writes build/api-table.json
 *
 * Only for Node. In the page the table comes from the server.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ApiTable } from "./wire/api-table";

const libraryFolder = "node_modules/@microsoft/office-js";
const tableFile = "build/api-table.json";
const generatorVersion = 2;

interface StoredTable {
  readonly madeFrom: string;
  readonly table: ApiTable;
}

type Mutable = Record<
  string,
  {
    members: Record<string, { set?: string; to?: string }>;
    items?: string;
    wireNames?: Record<string, string>;
  }
>;

/** The library writes each class in one pattern; the lines that carry what is wanted are picked out. */
export function generateApiTable(debugSource: string): ApiTable {
  const lines = debugSource.split("\n");
  const start = lines.findIndex((line) => /^var Excel;/.test(line));
  if (start < 0) throw new Error("The library's debug source has no Excel namespace; has its build changed?");

  const table: Mutable = {};
  let current: Mutable[string] | undefined;
  let setter: RegExpExecArray | null = null;
  let clientMember = "";
  let neededSet: string | undefined;
  const add = (wireName: string, to?: string) => {
    if (!current) return;
    const set = neededSet;
    current.members[wireName] = { ...(set !== undefined && { set }), ...(to !== undefined && { to }) };
  };

  for (const line of lines.slice(start)) {
    const opened = /^ {4}var (\w+) = \(function \(_super\)/.exec(line);
    if (opened?.[1]) {
      current = table[opened[1]] = { members: {} };
      clientMember = "";
      continue;
    }
    if (/^ {4}\}\(OfficeExtension\.ClientObject\)\);/.test(line)) current = undefined;
    setter = /^ {8}function (\w+)_(\w+)_Set\(thisObj/.exec(line) ?? setter;
    const otherName = /_invokeSetProperty\(thisObj, "(\w+)"/.exec(line)?.[1];
    const members = table[setter?.[1] ?? ""]?.members;
    // A few properties are set under another name than they are read by (`Gridlines` for `ShowGridlines`).
    if (otherName && members) members[otherName] ??= { ...members[setter?.[2] ?? ""] };
    if (!current) continue;

    const member = /defineProperty\(\w+\.prototype, "(\w+)"|^ {8}\w+\.prototype\.(\w+) = function/.exec(line);
    if (member) {
      clientMember = member[1] ?? member[2] ?? "";
      neededSet = undefined;
    }
    if (clientMember === "_scalarPropertyOriginalNames") {
      for (const name of namesIn(line)) current.members[name] ??= {};
    }
    const needed = requirementIn(line);
    if (needed !== undefined) {
      neededSet = needed;
      const wireName = clientMember.charAt(0).toUpperCase() + clientMember.slice(1);
      const known = current.members[wireName];
      if (known) known.set = neededSet;
    }
    const leading = /_create(?:Property|Method)Object\((?:Excel\.)?(\w+), this, "(\w+)"/.exec(line);
    if (leading?.[2]) add(leading[2], leading[1]);
    const method = /_invokeMethod\(this, "(\w+)"/.exec(line);
    if (method?.[1]) add(method[1]);
    const indexer = /_createIndexerObject\((?:Excel\.)?(\w+), this/.exec(line);
    if (indexer?.[1]) {
      current.items = indexer[1];
      add("GetItem", indexer[1]);
    }
    const item = /_createChildItemObject\((?:Excel\.)?(\w+)/.exec(line);
    if (item?.[1]) current.items ??= item[1];
  }
  return table;
}

/** A list of names that a function returns. */
const namesIn = (line: string): readonly string[] =>
  JSON.parse(/return (\[.*\]);/.exec(line)?.[1] ?? "[]") as string[];

/** The requirement set that a member checks for, as "ExcelApi 1.9". */
function requirementIn(line: string): string | undefined {
  const [, name, version] = /_throwIfApiNotSupported\("[^"]+", (\w+|"\w+"), "([\d.]+)"/.exec(line) ?? [];
  if (!name || !version || inFunctionValue(line)) return undefined;
  return `${name === "_defaultApiSetName" ? "ExcelApi" : name.replace(/"/g, "")} ${version}`;
}

/** Event arguments check sets in functions nested deeper; those say nothing about the member around them. */
function inFunctionValue(line: string): boolean {
  return /^ {20}/.test(line);
}

/** The table for the installed library, made when it is missing or was made from another version. */
export function loadApiTable(root = process.cwd()): ApiTable {
  const target = resolve(root, tableFile);
  const madeFrom = `${libraryVersion(root)}/${generatorVersion}`;
  if (existsSync(target)) {
    const stored = JSON.parse(readFileSync(target, "utf8")) as StoredTable;
    if (stored.madeFrom === madeFrom) return stored.table;
  }
  const source = readFileSync(resolve(root, libraryFolder, "dist/excel-web-16.00.debug.js"), "utf8");
  const table = generateApiTable(source);
  mkdirSync(dirname(target), { recursive: true });
  // Test workers may come here at the same time: a file is put in place whole or not at all.
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ madeFrom, table } satisfies StoredTable));
  renameSync(draft, target);
  return table;
}

function libraryVersion(root: string): string {
  const manifest = readFileSync(join(resolve(root, libraryFolder), "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
