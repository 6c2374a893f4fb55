import { languages, type Language } from "../../../text/language";
import { initialState, type PaneState } from "../state";
import type { View } from "../view";

/**
 * What outlives the page. The choice of language is the person's and is kept in the browser; where one was in the pane is
 * kept for the session, so that a page that Excel loads anew opens where it was. Storage may be refused or hold anything.
 */
export interface Storages {
  readonly prefix: string;
  readonly lasting: Storage | undefined;
  readonly session: Storage | undefined;
}

type Place = Pick<PaneState, "view" | "parts" | "places">;

const languageKey = "familjecentral.language";
const placeKey = "familjecentral.place";

/** The browser's storages; a page embedded in another site may not be allowed them, and even to ask throws. */
export function storages(prefix: string): Storages {
  const permitted = (storage: () => Storage): Storage | undefined => {
    try {
      return storage();
    } catch {
      return undefined;
    }
  };
  return { prefix, lasting: permitted(() => localStorage), session: permitted(() => sessionStorage) };
}

export function rememberedLanguage({ prefix, lasting }: Storages): Language | undefined {
  const kept = lasting?.getItem(prefix + languageKey);
  return languages.find((language) => language === kept);
}

/** @returns false when it will not be remembered */
export function rememberLanguage({ prefix, lasting }: Storages, language: Language): boolean {
  return lasting !== undefined && keeps(lasting, prefix + languageKey, language);
}

type Anything = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Anything =>
  typeof value === "object" && value !== null ? (value as Anything) : {};

export function rememberedPlace({ prefix, session }: Storages, views: readonly View[]): Place {
  const { view, parts, places } = initialState;
  try {
    const kept = asObject(JSON.parse(session?.getItem(prefix + placeKey) ?? "{}"));
    const [keptParts, keptPlaces] = [asObject(kept["parts"]), asObject(kept["places"])];
    return {
      view: views.find(({ id }) => id === kept["view"])?.id ?? view,
      parts: Object.fromEntries(
        views.flatMap(({ id, parts }) => {
          const part = parts.find((one) => one.id === keptParts[id]);
          return part ? [[id, part.id]] : [];
        }),
      ),
      places: Object.fromEntries(
        views.flatMap(({ id, place }) => {
          const was = id in keptPlaces ? place.read(asObject(keptPlaces[id])) : undefined;
          return was ? [[id, was]] : [];
        }),
      ),
    };
  } catch {
    return { view, parts, places };
  }
}

export function rememberPlace(
  { prefix, session }: Storages,
  { view, parts, places }: Place,
  views: readonly View[],
): void {
  const kept = views.flatMap(({ id, place }) => (places[id] ? [[id, place.kept(places[id])]] : []));
  if (session)
    keeps(session, prefix + placeKey, JSON.stringify({ view, parts, places: Object.fromEntries(kept) }));
}

/** @returns false when it is not kept */
export function keeps(storage: Storage, key: string, value: string): boolean {
  try {
    storage.setItem(key, value);
    return true;
  } catch {
    return false; // full, or closed to us
  }
}
