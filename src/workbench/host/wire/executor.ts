import { generalException, invalidOperation, itemNotFound, notImplemented, RichApiError } from "./errors";
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { clientSpelling, identityOf, project, wireName, wireSpelling } from "./projection";
import { callMember, isNavigation, readMember, WireObject, writeMember } from "./wire-class";
import type { References } from "./references";

/** What the object paths of a request can start from. */
interface Roots {
  /** The object that `context.workbook` stands for. */
  readonly global: WireObject;
  /** Top-level services by type name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  service(typeName: string): WireObject | undefined;
}

interface ExecutorOptions {
  readonly roots: Roots;
  readonly references: References;
  /** Awaited before anything is read, so that what was written earlier has been calculated. */
  readonly calculated: () => Promise<void>;
  /** Asked before a member is set or called: throws where Excel would refuse it on the day that is played. */
  readonly guard?: (object: WireObject, member: string) => void;
  /** Told about exceptions that are mistakes of the host and not of the add-in. */
  readonly onHostError?: (error: unknown) => void;
}

/** Where an execution is to break off with an error, for tests: before the action of that index. */
export interface Interruption {
  readonly beforeAction: number;
  readonly error: RichApiError;
}

/**
 * Carries out the actions of one request in their order. An error ends the request: what was done before it stays done
 * and its results are returned with it, as in Excel.
 */
export async function executeRequest(
  body: RequestBody,
  options: ExecutorOptions,
  interruption?: Interruption,
): Promise<ResponseBody> {
  const execution = new Execution(body, options);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const answer = (): ResponseBody => ({
    Results: results,
    ...(traceIds.length > 0 && { TraceIds: traceIds }),
  });

  for (const [index, action] of body.Actions.entries()) {
    try {
      if (interruption?.beforeAction === index) throw interruption.error;
      if (execution.reads(action)) await options.calculated();
      results.push({ ActionId: action.Id, Value: execution.perform(action) ?? null });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    } catch (thrown) {
      const error = asRichApiError(thrown, options);
      return {
        ...answer(),
        Error: {
          Code: error.code,
          Message: error.message,
          Location: execution.location(action),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  if (interruption && interruption.beforeAction >= body.Actions.length) {
    const { code, message, httpStatus } = interruption.error;
    return {
      ...answer(),
      Error: {
        Code: code,
        Message: message,
        Location: "",
        ActionIndex: Math.max(0, body.Actions.length - 1),
        HttpStatusCode: httpStatus,
      },
    };
  }
  return answer();
}

function asRichApiError(thrown: unknown, options: ExecutorOptions): RichApiError {
  if (thrown instanceof RichApiError) return thrown;
  options.onHostError?.(thrown);
  return generalException(
    `There was an internal error while processing the request. [workbench: ${thrown instanceof Error ? thrown.message : String(thrown)}]`,
  );
}

class Execution {
  /** A path is evaluated once per request, in the order of the actions: that is when an `add` happens. */
  private readonly objects = new Map<number, WireObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly options: ExecutorOptions,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityOf(object);
      case ActionType.Query:
        return object && project(object, action.QueryInfo ?? {}, wireSpelling);
      case ActionType.QueryAsJson:
        return object && project(object, action.QueryInfo ?? {}, clientSpelling);
      case ActionType.Method:
        return this.callMethod(object, action);
      case ActionType.SetProperty:
        this.setProperty(object, action.Name ?? "", this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /**
   * Loads read what cells show; so do methods that look for values (`getUsedRange`). Writes alone need not wait, nor
   * does the naming of a place: a request that writes a thousand formulas would be calculated a thousand times.
   */
  reads({ ActionType: type, ObjectPathId, Name = "" }: Action): boolean {
    if (type === ActionType.SetProperty || type === ActionType.Trace) return false;
    if (type === ActionType.Method && !isOfTheClient(Name)) return true;
    if (type !== ActionType.Method && type !== ActionType.Instantiate) return true;
    for (
      let id = ObjectPathId;
      id && !this.objects.has(id);
      id = this.body.ObjectPaths[id]?.ParentObjectPathId ?? 0
    ) {
      const path = this.body.ObjectPaths[id];
      if (path?.ObjectPathType === PathType.Method && !isPlace(path.Name ?? "")) return true;
    }
    return false;
  }

  /** `Class.member` with the client's spelling, as Excel writes the location of an error. */
  location(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    if (action.ActionType === ActionType.Instantiate) {
      if (!path?.ParentObjectPathId) return "";
      const name = path.ObjectPathType === PathType.Indexer ? "getItem" : (path.Name ?? "");
      return `${this.className(path.ParentObjectPathId)}.${clientSpelling.name(name)}`;
    }
    const member = action.Name ? clientSpelling.name(action.Name) : "load";
    return `${this.className(action.ObjectPathId)}.${member}`;
  }

  private className(pathId: number): string {
    return this.objects.get(pathId)?.wireClass.name ?? "";
  }

  private callMethod(object: WireObject | null, action: Action): unknown {
    const name = action.Name ?? "";
    const args = this.args(action.ArgumentInfo);
    if (name === "_KeepReference") {
      if (object) this.options.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.options.references.release(String(args[0]));
      return null;
    }
    // A null object swallows calls, as `getItemOrNullObject("x").delete()` does in Excel.
    if (!object) return null;
    this.options.guard?.(object, name);
    return callMember(object, name, args);
  }

  private setProperty(object: WireObject | null, name: string, value: unknown): void {
    if (!object) throw invalidOperation("The property cannot be set on a null object.");
    this.options.guard?.(object, name);
    writeMember(object, name, value);
  }

  private update(object: WireObject | null, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = wireName(key);
      if (object && isNavigation(object, name)) {
        this.update(readMember(object, name) as WireObject | null, value as Record<string, unknown>);
      } else {
        this.setProperty(object, name, value);
      }
    }
  }

  private object(pathId: number): WireObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new RichApiError("InvalidObjectPath", `The object path ${pathId} is missing.`);
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): WireObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.options.roots.global;
      case PathType.NewObject: {
        const service = this.options.roots.service(name);
        if (!service) throw notImplemented(`the service ${name}`);
        return service;
      }
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const object = this.options.references.get(name);
        if (!object) throw itemNotFound();
        return object;
      }
      default:
        return this.resolveMember(path, name);
    }
  }

  private resolveMember(path: ObjectPath, name: string): WireObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const found = (() => {
      switch (path.ObjectPathType) {
        case PathType.Property:
          return readMember(parent, name);
        case PathType.Method:
          this.options.guard?.(parent, name);
          return callMember(parent, name, this.args(path.ArgumentInfo));
        case PathType.Indexer:
          return parent.item(this.args(path.ArgumentInfo)[0]);
        default:
          throw notImplemented(`object path type ${path.ObjectPathType}`);
      }
    })();
    if (found === null || found === undefined) return null;
    if (found instanceof WireObject) return found;
    throw new Error(`${parent.wireClass.name}.${name} does not give an object`);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const pathId = referenced?.[index];
      if (pathId) return this.object(pathId);
      return value === null ? undefined : value;
    });
  }
}

/** Found by address or by name, whatever stands in the cells. */
const isPlace = (method: string): boolean => /^Get(?!UsedRange|Spill)/.test(method);

/** What the client library asks for by itself: to keep an object, or whether an array fits. */
const isOfTheClient = (method: string): boolean => method.startsWith("_");
