// Common Table, from a bare checkout to a running site:  npm start   (or, with hot reload: npm run dev)
// Older versions of Node.js must be able to read this file and the next: they say which version is needed.
import "./start/node-version.mjs";

import("./start/steps.mjs").then(({ start }) => start({ dev: process.argv.includes("--dev") }));
