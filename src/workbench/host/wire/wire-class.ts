import { notImplemented } from "./errors";

/**
 * How a class of the object model says which of its members the add-in can reach, and under which name: each member
 * carries its wire name (PascalCase, as the client sends it) and one of the decorators below. What carries none,
 * helpers for example, cannot be reached; asking for it is an error that names class and member.
 */
type MemberKind = "scalar" | "navigation" | "method";

interface WireMember {
  readonly name: string;
  readonly kind: MemberKind;
  /** The value is kept and given back but changes nothing that a person could see in the grid or in a saved file. */
  readonly storedOnly: boolean;
}

interface WireClass {
  readonly name: string;
  readonly members: ReadonlyMap<string, WireMember>;
}

type Prototype = object;

const ownMembers = new Map<Prototype, Map<string, WireMember>>();
const classNames = new Map<Prototype, string>();

function declare(prototype: Prototype, member: WireMember): void {
  const members = ownMembers.get(prototype) ?? new Map<string, WireMember>();
  members.set(member.name, member);
  ownMembers.set(prototype, members);
}

const memberDecorator =
  (kind: MemberKind, storedOnly = false) =>
  (prototype: object, name: string | symbol): void =>
    declare(prototype, { name: String(name), kind, storedOnly });

/** A plain value that can be loaded, and set when there is a setter. */
export const scalar = memberDecorator("scalar");
/** A property that leads to another object. */
export const navigation = memberDecorator("navigation");
export const method = memberDecorator("method");
/** As `scalar` and `method`, for what is only kept: see `storedOnly()`. */
export const storedScalar = memberDecorator("scalar", true);
export const storedMethod = memberDecorator("method", true);

/** Names the class as the genuine library does. */
export const wireClass =
  (name: string) =>
  (constructor: { readonly prototype: object }): void => {
    classNames.set(constructor.prototype, name);
  };

const described = new Map<Prototype, WireClass>();

function describe(prototype: Prototype): WireClass {
  const known = described.get(prototype);
  if (known) return known;
  const members = new Map<string, WireMember>();
  let name: string | undefined;
  for (
    let level: Prototype | null = prototype;
    level;
    level = Object.getPrototypeOf(level) as Prototype | null
  ) {
    name ??= classNames.get(level);
    for (const member of ownMembers.get(level)?.values() ?? []) {
      if (!members.has(member.name)) members.set(member.name, member);
    }
  }
  const description = { name: name ?? "unnamed", members };
  described.set(prototype, description);
  return description;
}

/** The base of everything that an object path can lead to. */
export abstract class WireObject {
  /** Set while the client keeps a reference to this object (`_KeepReference`). */
  referenceId: string | undefined = undefined;

  /** What the client may address the object by later, under the name the class has for it. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The id of the sheet that it lies on, if it does. */
  get sheetOf(): string | undefined {
    return (this as { readonly sheetId?: string }).sheetId;
  }

  get wireClass(): WireClass {
    return describe(Object.getPrototypeOf(this) as Prototype);
  }

  /** The objects in it, if it is a collection. */
  items(): readonly WireObject[] | undefined {
    return undefined;
  }

  /** `collection.getItem(key)`, which the client sends as an indexer. */
  item(key: unknown): WireObject {
    throw notImplemented(`${this.wireClass.name}.GetItem(${JSON.stringify(key)})`);
  }
}

function member(object: WireObject, name: string, kinds: readonly MemberKind[]): WireMember {
  const found = object.wireClass.members.get(name);
  if (!found || !kinds.includes(found.kind)) throw notImplemented(`${object.wireClass.name}.${name}`);
  return found;
}

export function readMember(object: WireObject, name: string): unknown {
  member(object, name, ["scalar", "navigation"]);
  return (object as unknown as Record<string, unknown>)[name];
}

export function writeMember(object: WireObject, name: string, value: unknown): void {
  member(object, name, ["scalar"]);
  if (!hasSetter(object, name)) throw notImplemented(`setting ${object.wireClass.name}.${name}`);
  (object as unknown as Record<string, unknown>)[name] = value;
}

export function callMember(object: WireObject, name: string, args: readonly unknown[]): unknown {
  member(object, name, ["method"]);
  return (object as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name]?.(...args);
}

export function isNavigation(object: WireObject, name: string): boolean {
  return object.wireClass.members.get(name)?.kind === "navigation";
}

function hasSetter(object: WireObject, name: string): boolean {
  for (
    let level = Object.getPrototypeOf(object) as Prototype | null;
    level;
    level = Object.getPrototypeOf(level) as Prototype | null
  ) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property) return property.set !== undefined;
  }
  return false;
}

/** Every class that has been declared, with its members. */
export function wireClasses(): readonly WireClass[] {
  return [...classNames.keys()].map(describe);
}

/** `Class.Member` of everything that the host only keeps, in alphabetical order. */
export function storedOnly(): readonly string[] {
  return wireClasses()
    .flatMap((c) => [...c.members.values()].filter((m) => m.storedOnly).map((m) => `${c.name}.${m.name}`))
    .sort();
}
