/** Four ports in a row: the site, the mail server, what reads and signs for tests, the identity provider. */
const base = Number(process.env.E2E_PORT || 3210);

export const sitePort = base;
export const mailPort = base + 1;
export const helperPort = base + 2;
export const identityPort = base + 3;

// next-auth turns 127.0.0.1 into localhost and loses its cookies on the way.
export const siteUrl = `http://localhost:${sitePort}`;
export const helperUrl = `http://localhost:${helperPort}`;
export const identityUrl = `http://localhost:${identityPort}`;
