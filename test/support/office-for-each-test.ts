import { officeInJsdom, type OfficeOptions, type OfficePage } from "./office-in-jsdom";

/**
 * A workbook of its own for each test of a file, as `Office` of the page too; what is asked of it is asked of the one that
 * the test runs with. Errors of the page, and requests that the host does not know, fail the test.
 */
export function officeForEachTest(options: () => OfficeOptions = () => ({})): OfficePage {
  const given = globalThis as unknown as { Office: unknown };
  let open: OfficePage | undefined;
  beforeEach(async () => {
    open = await officeInJsdom(options());
    given.Office = open.Office;
  });
  afterEach(() => {
    expect(open?.errors).toEqual([]);
    expect(open?.unknown).toEqual([]);
    delete given.Office;
    open?.close();
  });
  return new Proxy({} as OfficePage, { get: (_, name) => Reflect.get(open as OfficePage, name) as unknown });
}
