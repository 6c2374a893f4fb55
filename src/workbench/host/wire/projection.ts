import type { QueryInfo } from "./messages";
import { isNavigation, readMember, WireObject } from "./wire-class";

/**
 * What a `load` gives back: the chosen members of an object, nested where the choice leads over a navigation property,
 * and one entry per item for a collection.
 */
interface Choice {
  [name: string]: Choice;
}

/** The two spellings of an answer: `load` wants the wire's names, `retrieve` the client's. */
interface Spelling {
  readonly name: (wireName: string) => string;
  readonly items: string;
}

const upperFirst = (name: string) =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
const lowerFirst = (name: string) =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

export const wireName = upperFirst;
export const wireSpelling: Spelling = { name: upperFirst, items: "_Items" };
export const clientSpelling: Spelling = { name: lowerFirst, items: "items" };

export function project(object: WireObject, query: QueryInfo, spelling: Spelling): unknown {
  return projectObject(object, choiceOf(query), spelling, query);
}

/** Each chosen path as wire names: `format/font/bold` → `["Format", "Font", "Bold"]`. `items` only groups and is left out. */
export function chosenPaths(query: QueryInfo): string[][] {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return paths.map((path) =>
    path
      .split(/[/.]/)
      .map((part) => part.trim())
      .filter((part) => part !== "" && part !== "items" && part !== "$none")
      .map(wireName),
  );
}

function choiceOf(query: QueryInfo): Choice {
  const choice: Choice = {};
  for (const path of chosenPaths(query)) {
    let level = choice;
    for (const part of path) level = level[part] ??= {};
  }
  return choice;
}

function projectObject(object: unknown, choice: Choice, spelling: Spelling, query: QueryInfo = {}): unknown {
  if (!(object instanceof WireObject)) return { _IsNull: true };
  const items = object.items();
  return items
    ? projectItems(object, items, choice, spelling, query)
    : projectMembers(object, choice, spelling);
}

function projectItems(
  collection: WireObject,
  all: readonly WireObject[],
  choice: Choice,
  spelling: Spelling,
  query: QueryInfo,
): unknown {
  // The collection's own scalars (`count`) stand beside those of its items in one list of names.
  const own: Choice = {};
  const ofItems: Choice = {};
  for (const [name, nested] of Object.entries(choice)) {
    (collection.wireClass.members.get(name)?.kind === "scalar" ? own : ofItems)[name] = nested;
  }
  const from = query.Skip ?? 0;
  const items = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const onlyOwn = Object.keys(own).length > 0 && Object.keys(ofItems).length === 0;
  return {
    ...(Object.keys(own).length > 0 ? projectMembers(collection, own, spelling) : {}),
    ...(onlyOwn
      ? {}
      : {
          [spelling.items]: items.map((item, index) => ({
            ...(projectObject(item, ofItems, spelling) as object),
            _Index: index,
          })),
        }),
  };
}

function projectMembers(object: WireObject, choice: Choice, spelling: Spelling): Record<string, unknown> {
  const names = Object.keys(choice).filter((name) => name !== "*");
  const wantsAll = names.length === 0 || "*" in choice;
  const result: Record<string, unknown> = { ...identityOf(object) };
  for (const name of wantsAll ? [...new Set([...names, ...allScalars(object)])] : names) {
    const value = readMember(object, name);
    result[spelling.name(name)] = isNavigation(object, name)
      ? projectObject(value, choice[name] ?? {}, spelling)
      : value;
  }
  return result;
}

/** Excel gives every scalar when nothing is chosen; here that is every scalar the host has. Others stay not loaded, which the client reports by name when they are read. */
function allScalars(object: WireObject): string[] {
  return [...object.wireClass.members.values()].filter((m) => m.kind === "scalar").map((m) => m.name);
}

/** What lets the client address the object again. */
export function identityOf(object: WireObject): Record<string, unknown> {
  return {
    ...object.identity,
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}
