import type { InPage } from "../../support/workbench";

/** All that an action asks of Excel, and what comes back, in characters. */
export interface Requests {
  requests: number;
  operations: number;
  sent: number;
  answered: number;
}

/** Carried out in the page: counts every request from now on, under `window.requests`. */
export function countRequests({ host }: InPage): void {
  const counted: Requests = { requests: 0, operations: 0, sent: 0, answered: 0 };
  Object.assign(window, { requests: counted });
  const deliver = host.deliver.bind(host);
  host.deliver = (body, respond) =>
    deliver(body, (answer, ...more) => {
      counted.requests++;
      // The page knows no modules of ours: what the host counts as operations is spelt out.
      counted.operations += body.Actions.filter(
        ({ ActionType: type, Name }) => type !== 1 && Name !== "_KeepReference",
      ).length;
      counted.sent += JSON.stringify(body).length;
      counted.answered += JSON.stringify(answer).length;
      respond(answer, ...more);
    });
}
