import { officeInJsdom, type OfficeOptions, type OfficePage } from "./office-in-jsdom";

/**
 * A workbook of its own for each test of a file, beside a page that all of them share, as `Office` of the page too; what is
 * asked of it is asked of the one that the test runs with. Errors of the page, and requests that the host does not know,
 * fail the test.
 */
export function officeForEachTest(
  options: () => Pick<OfficeOptions, "book"> | Promise<Pick<OfficeOptions, "book">> = () => ({}),
): OfficePage {
  const given = globalThis as unknown as { Office: unknown };
  let open: OfficePage | undefined;
  beforeEach(async () => {
    if (open) await open.renew(await options());
    else open = await officeInJsdom(await options());
    given.Office = open.Office;
  });
  afterEach(() => {
    const { errors, unknown } = open as OfficePage;
    expect([errors, unknown]).toEqual([[], []]);
    delete given.Office;
  });
  afterAll(() => open?.close());
  return new Proxy({} as OfficePage, { get: (_, name) => Reflect.get(open as OfficePage, name) as unknown });
}
