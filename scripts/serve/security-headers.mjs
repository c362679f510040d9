/**
 * The content security policy of one response. Scripts run by nonce only, and no HTML carries style attributes: widths and
 * colours that depend on data are SVG attributes or classes. Styles that scripts set on an element are not affected.
 * @param {{ nonce: string, dev: boolean, secure: boolean, formTargets: string[] }} setting
 */
export function contentSecurityPolicy({ nonce, dev, secure, formTargets }) {
  const policy = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src": dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "style-src-attr": "'none'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": dev ? "'self' ws: wss:" : "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": ["'self'", ...formTargets].join(" "),
    "frame-ancestors": "'none'",
    ...(secure && { "upgrade-insecure-requests": "" }),
  };
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join("; ");
}

/** @param {{ secure: boolean }} setting secure: the site is reached by https */
export const fixedSecurityHeaders = ({ secure }) => ({
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
});
