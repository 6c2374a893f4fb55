import { ActionType, type RequestBody } from "../wire/messages";

/**
 * Excel on the web takes and gives at most 5 MB a request (learn.microsoft.com,
 * resource-limits-and-performance-optimization). What counts is not said more precisely than "calls, objects and
 * arguments": here it is the text that the library sends or gets.
 */
const mostBytes = 5_000_000;

/** Not Microsoft's number: from about here on requests are slow enough to be cut off (#1046). */
const mostOperations = 1_000;

/** The library's numbers for the two refusals: `ooeRequestPayloadSizeLimitExceeded` and its counterpart. */
export const tooLarge = { request: 5103, response: 5104 } as const;

const encoder = new TextEncoder();

const isTooLong = (text: string): boolean =>
  text.length > mostBytes || (text.length > mostBytes / 3 && encoder.encode(text).length > mostBytes);

/** Operations are what the add-in asks for; that the library opens each object on the way is not counted. */
export const operationsOf = ({ Actions }: RequestBody): number =>
  Actions.filter(({ ActionType: type, Name }) => type !== ActionType.Instantiate && Name !== "_KeepReference")
    .length;

export const isRequestTooLarge = (body: RequestBody): boolean =>
  operationsOf(body) > mostOperations || isTooLong(JSON.stringify(body));

export const isResponseTooLarge = (response: unknown): boolean => isTooLong(JSON.stringify(response));
