/**
 * Excel's far side of the Office.js protocol, over a `Book`. In a page:
 *
 *   const functions = new CachedFunctions({ metadata, namespace: "FC" });
 *   const book = …a Book whose engine asks `functions`…;
 *   const host = createHost({ book, functions, apiTable });
 *   const identity = { conversationId, addinId, hostOrigin: location.origin, locale: host.locale };
 *   const channel = new XdmHost({ ...identity, host, send: (text) => frame.contentWindow.postMessage(text, addinOrigin) });
 *   addEventListener("message", (event) => event.source === frame.contentWindow && channel.receive(event.data));
 *   frame.name = frameName(identity);      // before its address is set; serves reloads as well
 */
export type * from "./book";
export { createHost, type CreateHostOptions } from "./create-host";
export { Host, type HostOptions, type Respond } from "./host";
export {
  type BadDay,
  badDayNames,
  badDays,
  kindDays,
  type Switches,
  type Weather,
} from "./bad-days/bad-days";
export { operationsOf } from "./bad-days/request-limits";
export type { Ornament } from "./bad-days/ornaments";
export { Faults, type AnswerFault, type RequestFault } from "./faults";
export { CachedFunctions, type CachedFunctionsOptions } from "./functions/cached-functions";
export type { BlankMode, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./functions/metadata";
export type { RuntimeState } from "./services/addin-services";
export { defaultSets, type ApiTable, type RequirementSets } from "./wire/api-table";
export type { EventEntry, RequestBody, ResponseBody } from "./wire/messages";
export { storedOnly, wireClasses } from "./wire/wire-class";
export { addressWithHost, frameName, type PageIdentity } from "./xdm/page-address";
export { XdmHost, type XdmHostOptions } from "./xdm/xdm-host";
export type { PressedKeys } from "./xdm/xdm-messages";
