/**
 * What a web server has to say beside the add-in's files: the one list from which the files for web servers are written
 * and by which the workbench serves the add-in too.
 *
 * What it may not contain, because Office then refuses to show the page: X-Frame-Options,
 * Cross-Origin-Opener-Policy, Cross-Origin-Embedder-Policy.
 */
type Headers = Readonly<Record<string, string>>;

/** Where Excel on the web stands. Every page around the frame counts, so SharePoint and OneDrive are among them. */
export const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
] as const;

const contentSecurityPolicy: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
  // Components set style attributes, and so does Microsoft's library.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  // Files that a person chooses are read in a worker.
  "worker-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'self'", ...officeHosts],
};

/** With every answer. */
export const commonHeaders: Headers = {
  // Excel on the web fetches the functions' metadata from its own origin; without this every function is #NAMN?.
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** A name that holds its content's version: such a file never changes. */
export const hashedName = /\.[0-9a-f]{8}\.js$/;

const secondsOfYear = 31_536_000;

/** How long the file may be kept: one that has its version in its name for a year, all others only until the next question. */
export const cacheControl = (file: string): string =>
  hashedName.test(file) ? `public, max-age=${secondsOfYear}, immutable` : "no-cache";

/** All headers of one file. */
export const headersOf = (file: string): Headers => ({
  ...commonHeaders,
  "Cache-Control": cacheControl(file),
});
