import type { LitElement } from "lit";

/**
 * Puts a component into the page with its properties, and waits until it and the components within are drawn. A view's
 * actions do nothing, unless others are given.
 */
export async function render<Element extends LitElement>(
  component: new () => Element,
  properties: Partial<Element>,
): Promise<Element> {
  document.body.replaceChildren();
  const element = new component();
  if ("actions" in element) Object.assign(element, { actions: idle() });
  Object.assign(element, properties);
  document.body.append(element);
  await drawn(element);
  return element;
}

export async function drawn(element: Element): Promise<void> {
  await (element as LitElement).updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll("*") ?? []) {
    if ("updateComplete" in inner) await drawn(inner);
  }
}

/** Everything that a person can read, in its order, through the shadow roots. */
export function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  if (node instanceof HTMLStyleElement) return "";
  const inside =
    node instanceof HTMLSlotElement
      ? node.assignedNodes()
      : node instanceof Element && node.shadowRoot
        ? [...node.shadowRoot.childNodes]
        : [...node.childNodes];
  return inside.map(readable).join("");
}

/** The first element that fits the selector, through the shadow roots. */
export function find(root: Element, selector: string): HTMLElement {
  return findAll(root, selector)[0]!;
}

export function findAll(root: Element, selector: string): HTMLElement[] {
  const scopes: ParentNode[] = [root, ...(root.shadowRoot ? [root.shadowRoot] : [])];
  // What lies in a slot is met by way of its owner and by way of the component that shows it.
  const found = scopes.flatMap((scope) => [
    ...scope.querySelectorAll<HTMLElement>(`:scope ${selector}, ${selector}`),
    ...[...scope.querySelectorAll("*")]
      .filter((one) => one.shadowRoot)
      .flatMap((one) => findAll(one, selector)),
  ]);
  return [...new Set(found)];
}

/** What the component asks of the one that holds it, while `act` is done. */
export function asked(element: Element, name: string, act: () => void): unknown[] {
  const details: unknown[] = [];
  const listen = (event: Event): number => details.push((event as CustomEvent).detail);
  element.addEventListener(name, listen);
  act();
  element.removeEventListener(name, listen);
  return details;
}

/** Actions of any name that do nothing; lit looks for names of its own, which none has. */
const idle = (): object =>
  new Proxy({} as Record<string, unknown>, {
    get: (actions, name) =>
      typeof name === "string" && /^[a-z]/i.test(name) ? (actions[name] ??= () => undefined) : undefined,
  });

/** What a view tells its actions while `act` is done: the arguments of each call. */
export function told<Actions extends object>(
  { actions }: { readonly actions: Actions },
  name: keyof Actions & string,
  act: () => void,
): unknown[][] {
  const spy = jest.spyOn(actions as Record<string, () => undefined>, name).mockReturnValue(undefined);
  act();
  const { calls } = spy.mock;
  spy.mockRestore();
  return calls;
}
