// Every check and every test, from a bare checkout:  npm test   (or, before anything is installed: node scripts/test.mjs)
// Older versions of Node.js must be able to read this file and the next: they say which version is needed.
import "./start/node-version.mjs";

import("./test/run.mjs").then(({ runEverything }) => runEverything());
