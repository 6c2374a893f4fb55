import { developmentHost } from "./development-host";

/** What is wrong with an address that the add-in is to be deployed at; nothing when it can be used. */
export function hostProblem(host: string): { level: "error" | "warning"; text: string } | undefined {
  let address: URL;
  try {
    address = new URL(host);
  } catch {
    return {
      level: "error",
      text: `host=${host} is not an address. Write it in full: host=https://example.org/fc`,
    };
  }
  if (!["https:", "http:"].includes(address.protocol)) {
    return { level: "error", text: `host=${host} must begin with https://` };
  }
  if (address.search || address.hash || address.username) {
    return { level: "error", text: `host=${host} may hold a name, a port and a path, nothing else.` };
  }
  if (/[^\x21-\x7e]/.test(host)) {
    return {
      level: "error",
      text: `host=${host} holds a space or a letter outside ASCII; write it encoded.`,
    };
  }
  if (address.protocol === "http:") {
    return { level: "warning", text: `host=${host} is not https: Excel refuses to load an add-in from it.` };
  }
  return undefined;
}

/** Every development address in the text, whatever follows it, becomes the address of the deployment. */
export function atHost(text: string, host: string): string {
  return text.replaceAll(developmentHost, host);
}
