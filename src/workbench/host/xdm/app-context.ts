import type { RequirementSets } from "../wire/api-table";

interface AppContextParts {
  readonly addinId: string;
  readonly addinName: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly sets: RequirementSets;
  readonly settings: ReadonlyMap<string, string>;
  readonly isVisible: boolean;
}

const excelOnTheWeb = 16;
const readWrite = 1;
const displayMode = { hidden: 1, taskpane: 2 };

/**
 * What the page is told about its host in the first answer. The client throws when a field it needs is missing; the
 * requirement sets have to be text with versions as text, or 1.10 would become 1.1.
 */
export function appContext(parts: AppContextParts): Readonly<Record<string, unknown>> {
  return {
    _id: parts.addinId,
    _appInstanceId: parts.addinId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: parts.locale,
    _dataLocale: parts.locale,
    _docUrl: parts.documentUrl,
    _clientMode: readWrite,
    _settings: [...parts.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: JSON.stringify(parts.sets),
    _hostFullVersion: "16.0.18000.10000",
    _addinName: parts.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: parts.isVisible ? displayMode.taskpane : displayMode.hidden,
  };
}
