import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "../host";
/** What Excel reads in the add-in's manifest to show its ribbon and its pane, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly icon: string;
  readonly page: string;
  readonly paneTitle: string;
  readonly namespace: string;
  readonly metadata: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** By size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    | { readonly kind: "showTaskpane" }
    | { readonly kind: "executeFunction"; readonly name: string };
}

/**
 * @param locale a BCP 47 tag; where the manifest has nothing for it, the default applies, as in Excel
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const broken = document.querySelector("parsererror");
  if (broken) throw new Error(`The manifest is not well-formed XML: ${broken.textContent}`);
  return new ManifestReader(document, locale).read();
}

class ManifestReader {
  private readonly resources = new Map<string, string>();

  constructor(
    private readonly document: Document,
    private readonly locale: string,
  ) {
    for (const kind of ["Image", "Url", "String"]) {
      for (const element of this.all(document, kind)) {
        const id = element.getAttribute("id");
        if (id !== null) this.resources.set(id, this.localized(element));
      }
    }
  }

  read(): AddinManifest {
    const functions = this.all(this.document, "ExtensionPoint").find(
      (point) => typeOf(point) === "CustomFunctions",
    );
    const surface = this.all(this.document, "ExtensionPoint").find(
      (point) => typeOf(point) === "PrimaryCommandSurface",
    );
    const settings = this.one(this.document, "DefaultSettings");
    const buttons = surface ? this.all(surface, "Control") : [];
    const shows = buttons
      .map((button) => this.one(button, "Action"))
      .find((action) => typeOf(action) === "ShowTaskpane");
    return {
      id: this.one(this.document, "Id").textContent ?? "",
      version: this.one(this.document, "Version").textContent ?? "",
      name: this.localized(this.one(this.document, "DisplayName")),
      icon: this.localized(this.one(this.document, "IconUrl")),
      page: this.localized(this.one(settings, "SourceLocation")),
      paneTitle:
        (shows && this.resourceOf(shows, "Title")) || this.localized(this.one(this.document, "DisplayName")),
      namespace: functions ? this.resourceOf(functions, "Namespace") : "",
      metadata: functions ? this.resourceOf(this.one(functions, "Metadata"), "SourceLocation") : "",
      tabs: surface ? this.all(surface, "CustomTab").map((tab) => this.tab(tab)) : [],
    };
  }

  private tab(tab: Element): RibbonTab {
    return {
      id: idOf(tab),
      label: this.resourceOf(tab, "Label"),
      groups: children(tab, "Group").map((g) => this.group(g)),
    };
  }

  private group(group: Element): RibbonGroup {
    const buttons = children(group, "Control").filter((control) => typeOf(control) === "Button");
    return {
      id: idOf(group),
      label: this.resourceOf(group, "Label"),
      buttons: buttons.map((b) => this.button(b)),
    };
  }

  private button(button: Element): RibbonButton {
    const tip = this.one(button, "Supertip");
    const action = this.one(button, "Action");
    const images = this.all(button, "Image").map((image): [number, string] => [
      Number(image.getAttribute("size")),
      this.resource(image),
    ]);
    return {
      id: idOf(button),
      label: this.resourceOf(button, "Label"),
      tipTitle: this.resourceOf(tip, "Title"),
      tip: this.resourceOf(tip, "Description"),
      icons: new Map(images),
      action:
        typeOf(action) === "ExecuteFunction"
          ? { kind: "executeFunction", name: this.one(action, "FunctionName").textContent ?? "" }
          : { kind: "showTaskpane" },
    };
  }

  /** A direct child of that name stands for a resource. */
  private resourceOf(parent: Element, name: string): string {
    const element = children(parent, name)[0];
    return element ? this.resource(element) : "";
  }

  private resource(element: Element): string {
    return this.resources.get(element.getAttribute("resid") ?? "") ?? "";
  }

  private localized(element: Element): string {
    const override = children(element, "Override").find(
      (child) => child.getAttribute("Locale") === this.locale,
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }

  private all(parent: Document | Element, name: string): Element[] {
    return [...parent.getElementsByTagNameNS("*", name)];
  }

  private one(parent: Document | Element, name: string): Element {
    const found = this.all(parent, name)[0];
    if (!found) throw new Error(`The manifest has no ${name}.`);
    return found;
  }
}

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

const idOf = (element: Element): string => element.getAttribute("id") ?? "";

const typeOf = (element: Element): string | null =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");

export interface Described {
  readonly description?: string;
}

/** The metadata as the add-in has it: the host needs no descriptions, a person who types a formula does. */
export interface DescribedFunctions extends FunctionsMetadata {
  readonly functions: readonly (FunctionMetadata &
    Described & { readonly parameters?: readonly (ParameterMetadata & Described)[] })[];
}
