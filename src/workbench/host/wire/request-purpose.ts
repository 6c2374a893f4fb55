import { ActionType, PathType, type RequestBody } from "./messages";

const doing = ({ Actions }: RequestBody) =>
  Actions.filter((action) => action.ActionType !== ActionType.Instantiate);

/** The library opens the workbook in such requests as well, but does nothing with it. */
export function isForServices(body: RequestBody): boolean {
  const rootOf = (pathId: number | undefined): number | undefined => {
    const path = pathId === undefined ? undefined : body.ObjectPaths[pathId];
    return path?.ParentObjectPathId === undefined ? path?.ObjectPathType : rootOf(path.ParentObjectPathId);
  };
  const actions = doing(body);
  return actions.length > 0 && actions.every((action) => rootOf(action.ObjectPathId) === PathType.NewObject);
}

/** At the end of each `Excel.run` the library lets go of what it held, in a request that nobody waits for. */
export function isTidying(body: RequestBody): boolean {
  const actions = doing(body);
  return actions.length > 0 && actions.every((action) => action.Name === "_RemoveReference");
}
