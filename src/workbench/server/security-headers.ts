/**
 * The headers of the two origins, as data. The add-in's are those that a deployed copy should have too: they let
 * Office show it in a frame and keep everything else out. What they may not contain, because Office hosts then
 * refuse the page, is tested: X-Frame-Options, Cross-Origin-Opener-Policy, Cross-Origin-Embedder-Policy.
 */
export type Headers = Readonly<Record<string, string>>;

type Policy = Readonly<Record<string, readonly string[]>>;

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

const common = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

/** @param page the origin of the workbench's page, which plays Excel on the web */
export const addinHeaders = (page: string): Headers => ({
  ...common,
  // Excel on the web fetches the functions' metadata from its own origin.
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": policyText({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    // The components set style attributes.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'self'", page, ...officeHosts],
  }),
});

/** @param addin the origin of the add-in, which the page shows in a frame and reads the manifest from */
export const pageHeaders = (addin: string): Headers => ({
  ...common,
  "Content-Security-Policy": policyText({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", addin],
    "font-src": ["'self'", "data:"],
    "worker-src": ["'self'", "blob:"],
    "connect-src": ["'self'", addin],
    "frame-src": [addin],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
  }),
});
