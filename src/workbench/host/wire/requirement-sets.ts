import { isDeclared, type ApiTable, type RequirementSets } from "./api-table";
import { RichApiError } from "./errors";
import { type Action, ActionType, type ObjectPath, PathType, type RequestBody } from "./messages";
import { chosenPaths, wireName } from "./projection";

/**
 * Refuses a request that uses a member outside the declared requirement sets, before any of it is carried out. The
 * client library has such a check but its build for the web never comes to it (it sets one flag and reads another), so
 * without this the workbench would let pass what an older Excel refuses.
 *
 * The class of each object path is inferred from the generated table alone: nothing is executed to find it out.
 */
export function refusedMember(
  body: RequestBody,
  table: ApiTable,
  sets: RequirementSets,
  classOfReference: (id: string) => string | undefined,
): RichApiError | undefined {
  const classes = new Map<number, string | undefined>();

  const classOf = (pathId: number | undefined): string | undefined => {
    if (pathId === undefined) return undefined;
    if (!classes.has(pathId)) {
      const path = body.ObjectPaths[pathId];
      classes.set(pathId, path && inferClass(path));
    }
    return classes.get(pathId);
  };

  const inferClass = (path: ObjectPath): string | undefined => {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return "Workbook";
      case PathType.ReferenceId:
        return classOfReference(path.Name ?? "");
      case PathType.Property:
      case PathType.Method:
        return memberOf(table, classOf(path.ParentObjectPathId), path.Name)?.to;
      case PathType.Indexer: {
        const parent = classOf(path.ParentObjectPathId);
        return parent === undefined ? undefined : table[parent]?.items;
      }
      default:
        return undefined;
    }
  };

  const check = (className: string | undefined, name: string | undefined): void => {
    const needed = memberOf(table, className, name)?.set;
    if (needed && !isDeclared(sets, needed)) throw refusal(`${className}.${name}`, needed);
  };

  try {
    for (const path of Object.values(body.ObjectPaths)) {
      if (path.ObjectPathType === PathType.Property || path.ObjectPathType === PathType.Method) {
        check(classOf(path.ParentObjectPathId), path.Name);
      }
    }
    for (const action of body.Actions) checkAction(action, classOf(action.ObjectPathId), table, check);
    return undefined;
  } catch (error) {
    if (error instanceof RichApiError) return error;
    throw error;
  }
}

function checkAction(
  action: Action,
  className: string | undefined,
  table: ApiTable,
  check: (className: string | undefined, name: string | undefined) => void,
): void {
  switch (action.ActionType) {
    case ActionType.Method:
    case ActionType.SetProperty:
      check(className, action.Name);
      break;
    case ActionType.Update:
      for (const key of Object.keys(action.ObjectState ?? {})) check(className, wireName(key));
      break;
    case ActionType.Query:
    case ActionType.QueryAsJson:
      for (const path of chosenPaths(action.QueryInfo ?? {})) {
        let level = className;
        for (const name of path) {
          // A collection's choice names members of its items, or its own (`count`).
          if (!memberOf(table, level, name)) level = level === undefined ? undefined : table[level]?.items;
          check(level, name);
          level = memberOf(table, level, name)?.to;
        }
      }
      break;
  }
}

function memberOf(table: ApiTable, className: string | undefined, name: string | undefined) {
  if (className === undefined || name === undefined || !Object.hasOwn(table, className)) return undefined;
  const members = table[className]?.members;
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Code and first sentence as Microsoft's documentation has them; the second is ours and says what is missing. */
function refusal(member: string, needed: string): RichApiError {
  return new RichApiError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. ${member} needs ${needed}, which is not among the declared requirement sets.`,
    404,
  );
}
