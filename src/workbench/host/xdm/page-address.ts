/**
 * How a page learns who its host is: from its address or, for a clean address, from the name of its frame. Both are
 * what Excel on the web uses.
 */
export interface PageIdentity {
  readonly conversationId: string;
  readonly addinId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}

/** Shared runtime (1) with custom functions (2). */
const hostFlags = 3;

const hostItems = ({ locale }: PageIdentity) => [
  "Excel",
  "Web",
  "16.00",
  locale,
  "workbench",
  "",
  "disableLogging",
  String(hostFlags),
];
const channelItems = ({ conversationId, addinId, hostOrigin }: PageIdentity) =>
  [conversationId, addinId, hostOrigin].join("|");

/** For the `name` of the add-in's iframe. The page's address stays as it is, and so it does when the page is reloaded. */
export function frameName(identity: PageIdentity): string {
  return JSON.stringify({
    baseFrameName: identity.addinId,
    hostInfo: hostItems(identity).join("|"),
    xdmInfo: channelItems(identity),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The page's address with what the host says about itself; the part after # has to be the last. */
export function addressWithHost(page: string, identity: PageIdentity): string {
  const address = new URL(page);
  address.search = `?_host_Info=${hostItems(identity).join("$")}`;
  address.hash = `#&_serializer_version=1&_xdm_Info=${encodeURIComponent(channelItems(identity))}`;
  return address.href;
}
