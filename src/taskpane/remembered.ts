import { languages, type Language } from "../text/language";
import { yearSections } from "./costs/year/year-section-names";
import {
  costsPartIds,
  initialState,
  viewIds,
  type CentresPlace,
  type CostsPlace,
  type PaneState,
} from "./state";

/**
 * What outlives the page. The choice of language is the person's and is kept in the browser; where one was in the pane is
 * kept for the session, so that a page that Excel loads anew opens where it was. Storage may be refused or hold anything.
 */
export interface Storages {
  readonly prefix: string;
  readonly lasting: Storage | undefined;
  readonly session: Storage | undefined;
}

type Place = Pick<PaneState, "view" | "search" | "openFunctions" | "centresPlace" | "costsPlace">;

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

export function rememberedPlace({ prefix, session }: Storages): Place {
  const { view, search, openFunctions, centresPlace, costsPlace } = initialState;
  try {
    const kept = JSON.parse(session?.getItem(prefix + placeKey) ?? "{}") as Partial<
      Record<keyof Place, unknown>
    >;
    return {
      view: viewIds.find((id) => id === kept.view) ?? view,
      search: typeof kept.search === "string" ? kept.search : search,
      openFunctions: Array.isArray(kept.openFunctions)
        ? kept.openFunctions.filter((id): id is string => typeof id === "string")
        : openFunctions,
      centresPlace: centresPlaceIn(kept.centresPlace) ?? centresPlace,
      costsPlace: costsPlaceIn(kept.costsPlace) ?? costsPlace,
    };
  } catch {
    return { view, search, openFunctions, centresPlace, costsPlace };
  }
}

function centresPlaceIn(kept: unknown): CentresPlace | undefined {
  const { search, filter, chosen } = (kept ?? {}) as Partial<Record<keyof CentresPlace, unknown>>;
  if (typeof search !== "string" || typeof filter !== "string") return undefined;
  return { search, filter, chosen: typeof chosen === "number" ? chosen : undefined };
}

function costsPlaceIn(kept: unknown): CostsPlace | undefined {
  const { part, search, specification, yearSection } = (kept ?? {}) as Partial<
    Record<keyof CostsPlace, unknown>
  >;
  const known = costsPartIds.find((id) => id === part);
  if (known === undefined || typeof search !== "string" || typeof specification !== "number")
    return undefined;
  const section = yearSections.find((id) => id === yearSection);
  return {
    ...initialState.costsPlace,
    part: known,
    search,
    specification,
    ...(section && { yearSection: section }),
  };
}

export function rememberPlace(
  { prefix, session }: Storages,
  {
    view,
    search,
    openFunctions,
    centresPlace,
    costsPlace: { part, search: searchInCosts, specification, yearSection },
  }: Place,
): void {
  if (session)
    keeps(
      session,
      prefix + placeKey,
      JSON.stringify({
        view,
        search,
        openFunctions,
        centresPlace,
        costsPlace: { part, search: searchInCosts, specification, yearSection },
      }),
    );
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
