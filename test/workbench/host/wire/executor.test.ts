import { executeRequest } from "../../../../src/workbench/host/wire/executor";
import { itemNotFound } from "../../../../src/workbench/host/wire/errors";
import type { Action, ObjectPath, RequestBody } from "../../../../src/workbench/host/wire/messages";
import { References } from "../../../../src/workbench/host/wire/references";
import {
  method,
  navigation,
  scalar,
  wireClass,
  WireObject,
} from "../../../../src/workbench/host/wire/wire-class";

/** A small object model of its own, so that the rules are tested and not Excel's members. */
@wireClass("Leaf")
class Leaf extends WireObject {
  constructor(private readonly key: string) {
    super();
  }
  override get identity() {
    return { Id: this.key };
  }
  @scalar get Name(): string {
    return this.key;
  }
  @scalar get Colour(): string {
    return colours.get(this.key) ?? "grön";
  }
  set Colour(colour: string) {
    colours.set(this.key, colour);
  }
  @method Twice(n: number): number {
    return 2 * n;
  }
  @method Same(other: unknown): boolean {
    return other instanceof Leaf && other.key === this.key;
  }
  helper(): string {
    return "not for the wire";
  }
}

@wireClass("Leaves")
class Leaves extends WireObject {
  override items(): readonly Leaf[] {
    return leaves.map((key) => new Leaf(key));
  }
  override item(key: unknown): Leaf {
    if (!leaves.includes(String(key))) throw itemNotFound();
    return new Leaf(String(key));
  }
  @scalar get Count(): number {
    return leaves.length;
  }
  @method Add(key: string): Leaf {
    leaves.push(key);
    return new Leaf(key);
  }
  @method GetItemOrNullObject(key: string): Leaf | null {
    return leaves.includes(key) ? new Leaf(key) : null;
  }
  @method Break(): void {
    throw new TypeError("a mistake of the host");
  }
}

@wireClass("Tree")
class Tree extends WireObject {
  @scalar get Age(): number {
    return 100;
  }
  @navigation get Leaves(): Leaves {
    return new Leaves();
  }
  @navigation get First(): Leaf {
    return new Leaf("a");
  }
  @navigation get Missing(): null {
    return null;
  }
}

const colours = new Map<string, string>();
let leaves: string[] = [];
let references: References;
let calculations = 0;
let hostErrors: unknown[] = [];

beforeEach(() => {
  leaves = ["a", "b", "c"];
  colours.clear();
  references = new References();
  calculations = 0;
  hostErrors = [];
});

const execute = (actions: readonly Partial<Action>[], paths: readonly Partial<ObjectPath>[]) => {
  const body: RequestBody = {
    Actions: actions.map((action, index) => ({ Id: 100 + index, ActionType: 1, ObjectPathId: 1, ...action })),
    ObjectPaths: Object.fromEntries(
      paths.map((path, index) => [index + 1, { Id: index + 1, ObjectPathType: 4, ...path }]),
    ),
  };
  return executeRequest(body, {
    roots: { global: new Tree(), service: (name) => (name === "Forest" ? new Tree() : undefined) },
    references,
    calculated: () => {
      calculations++;
      return Promise.resolve();
    },
    onHostError: (error) => hostErrors.push(error),
  });
};

const global = { ObjectPathType: 1 };
const inLeaves = { Name: "Leaves", ParentObjectPathId: 1 };
const leaf = (key: string) => ({
  ObjectPathType: 5,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});
const maybe = (key: string) => ({
  ObjectPathType: 3,
  Name: "GetItemOrNullObject",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});

test("instantiate: what the object can be addressed by; null for what is not there", async () => {
  const response = await execute(
    [{}, { ObjectPathId: 3 }, { ObjectPathId: 4 }, { ObjectPathId: 5 }],
    [global, inLeaves, leaf("b"), maybe("x"), { Name: "Missing", ParentObjectPathId: 1 }],
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 100, Value: {} },
      { ActionId: 101, Value: { Id: "b" } },
      { ActionId: 102, Value: null },
      { ActionId: 103, Value: null },
    ],
  });
});

test("a path with an effect is walked once, when its first action comes", async () => {
  const add = { ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["d"] } };
  const load = { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["name"] } };
  const response = await execute([{ ObjectPathId: 3 }, load, load], [global, inLeaves, add]);
  expect(leaves).toEqual(["a", "b", "c", "d"]);
  expect(response.Results.at(-1)?.Value).toEqual({ Id: "d", Name: "d" });
});

test("load: chosen members, all of them, nested ones, null in between", async () => {
  const value = async (query: object, path = 1) =>
    (await execute([{ ActionType: 2, ObjectPathId: path, QueryInfo: query }], [global, inLeaves])).Results[0]
      ?.Value;
  expect(await value({ Select: ["age"] })).toEqual({ Age: 100 });
  expect(await value({})).toEqual({ Age: 100 });
  expect(await value({ Select: ["first/colour", "age"] })).toEqual({
    First: { Id: "a", Colour: "grön" },
    Age: 100,
  });
  expect(await value({ Select: ["first"] })).toEqual({ First: { Id: "a", Name: "a", Colour: "grön" } });
  expect(await value({ Expand: ["first"] })).toMatchObject({ First: { Name: "a" } });
  expect(await value({ Select: ["missing/name"] })).toEqual({ Missing: { _IsNull: true } });
});

test("load of a collection: its items, its own members, a part of them", async () => {
  const value = async (query: object) =>
    (await execute([{ ActionType: 2, ObjectPathId: 2, QueryInfo: query }], [global, inLeaves])).Results[0]
      ?.Value;
  const item = (key: string, index: number) => ({ Id: key, Name: key, _Index: index });
  expect(await value({ Select: ["name"] })).toEqual({ _Items: [item("a", 0), item("b", 1), item("c", 2)] });
  expect(await value({ Select: ["items/name"], Skip: 1, Top: 1 })).toEqual({ _Items: [item("b", 0)] });
  expect(await value({ Select: ["count"] })).toEqual({ Count: 3 });
  expect(await value({ Select: ["count", "items/name"] })).toMatchObject({ Count: 3, _Items: [{}, {}, {}] });
});

test("retrieve: the client's spelling", async () => {
  const response = await execute(
    [{ ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["name"] } }],
    [global, inLeaves],
  );
  expect(response.Results[0]?.Value).toEqual({
    items: leaves.map((key, index) => ({ Id: key, name: key, _Index: index })),
  });
});

test("methods take values and objects; set and update write, also through what a member leads to", async () => {
  const response = await execute(
    [
      { ActionType: 3, Name: "Twice", ObjectPathId: 3, ArgumentInfo: { Arguments: [21] } },
      {
        ActionType: 3,
        Name: "Same",
        ObjectPathId: 3,
        ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [4] },
      },
      { ActionType: 4, Name: "Colour", ObjectPathId: 3, ArgumentInfo: { Arguments: ["gul"] } },
      { ActionType: 9, ObjectPathId: 1, ObjectState: { first: { colour: "röd" } } },
    ],
    [global, inLeaves, leaf("b"), leaf("b")],
  );
  expect(response.Results.map((result) => result.Value)).toEqual([42, true, null, null]);
  expect([...colours]).toEqual([
    ["b", "gul"],
    ["a", "röd"],
  ]);
});

test("a null object swallows calls and loads, and refuses to be set", async () => {
  const response = await execute(
    [
      { ActionType: 3, Name: "Twice", ObjectPathId: 3, ArgumentInfo: { Arguments: [1] } },
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["name"] } },
      { ActionType: 4, Name: "Colour", ObjectPathId: 3, ArgumentInfo: { Arguments: ["gul"] } },
    ],
    [global, inLeaves, maybe("x")],
  );
  expect(response.Results.map((result) => result.Value)).toEqual([null, null]);
  expect(response.Error?.Code).toBe("InvalidOperation");
});

test("references: kept, found later, released", async () => {
  const keep = { ActionType: 3, Name: "_KeepReference", ObjectPathId: 3 };
  const kept = await execute([keep, { ObjectPathId: 3 }], [global, inLeaves, leaf("b")]);
  expect(kept.Results[1]?.Value).toEqual({ Id: "b", _ReferenceId: "R1" });
  const held = [global, { ObjectPathType: 6, Name: "R1" }];
  const load = { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["name"] } };
  expect((await execute([load], held)).Results[0]?.Value).toMatchObject({ Name: "b" });
  const release = { ActionType: 3, Name: "_RemoveReference", ArgumentInfo: { Arguments: ["R1"] } };
  const after = await execute([release, load], held);
  expect(after.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1 });
});

test("trace ids tell the client that it came so far", async () => {
  const trace = { ActionType: 5 };
  const response = await execute([trace, {}, trace], [global]);
  expect(response.TraceIds).toEqual([100, 102]);
  expect(response.Results).toHaveLength(3);
  const broken = await execute([trace, { ObjectPathId: 3 }, trace], [global, inLeaves, leaf("x")]);
  expect(broken.TraceIds).toEqual([100]);
});

test("an error ends the request with its place; what came before stays", async () => {
  const set = { ActionType: 4, Name: "Colour", ObjectPathId: 3, ArgumentInfo: { Arguments: ["gul"] } };
  const response = await execute(
    [set, { ObjectPathId: 4 }, { ...set, ObjectPathId: 5 }],
    [global, inLeaves, leaf("a"), leaf("x"), leaf("b")],
  );
  expect(response).toEqual({
    Results: [{ ActionId: 100, Value: null }],
    Error: {
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "Leaves.getItem",
      ActionIndex: 1,
      HttpStatusCode: 404,
    },
  });
  expect([...colours.keys()]).toEqual(["a"]);
});

test.each([
  [{ ActionType: 3, Name: "Grow" }, "Leaf.Grow"],
  [{ ActionType: 3, Name: "helper" }, "Leaf.helper"],
  [{ ActionType: 3, Name: "constructor" }, "Leaf.constructor"],
  [{ ActionType: 4, Name: "Size", ArgumentInfo: { Arguments: [1] } }, "Leaf.Size"],
  [{ ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["x"] } }, "setting Leaf.Name"],
  [{ ActionType: 2, QueryInfo: { Select: ["size"] } }, "Leaf.Size"],
  [{ ActionType: 2, QueryInfo: { Select: ["helper"] } }, "Leaf.Helper"],
  [{ ActionType: 6 }, "action type 6"],
  [{ ActionType: 8 }, "action type 8"],
])("%j is an error that names it", async (action, name) => {
  const response = await execute([{ ObjectPathId: 3, ...action }], [global, inLeaves, leaf("a")]);
  expect(response.Error).toMatchObject({
    Code: "ApiNotFound",
    Message: `The workbench does not implement ${name}.`,
  });
});

test("an unknown service is named", async () => {
  expect((await execute([{}], [{ ObjectPathType: 2, Name: "Microsoft.Nytt" }])).Error?.Message).toContain(
    "Microsoft.Nytt",
  );
  expect((await execute([{}], [{ ObjectPathType: 2, Name: "Forest" }])).Error).toBeUndefined();
});

test("a mistake of the host is told apart from the add-in's", async () => {
  const response = await execute([{ ActionType: 3, Name: "Break", ObjectPathId: 2 }], [global, inLeaves]);
  expect(response.Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(hostErrors).toEqual([expect.any(TypeError)]);
});

test("calculation is waited for before reading, not between writes", async () => {
  const set = { ActionType: 4, Name: "Colour", ObjectPathId: 3, ArgumentInfo: { Arguments: ["gul"] } };
  const paths = [global, inLeaves, leaf("a")];
  await execute([set, set, set], paths);
  expect(calculations).toBe(0);
  await execute([set, { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["name"] } }], paths);
  expect(calculations).toBe(1);
});
