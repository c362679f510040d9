// The floors of the house: app > components > lib/domain > lib/platform. Read by scripts/check-floors.mjs.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const root = process.cwd();
const AREA = "^lib/domain/([^/]+)/";

/**
 * Modules of an area that change something: they write the trail. Only actions of the same area may call them, however
 * they are named.
 */
const services = filesBelow("lib/domain").filter(
  (file) =>
    !/(actions|city-action)\.ts$/.test(file) &&
    (/(^|\/)service[^/]*\.ts$/.test(file) ||
      /^import (?!type)[^;]*"@\/lib\/platform\/trail\/(record|edit)"/m.test(
        readFileSync(path.join(root, file), "utf8"),
      )),
);
const everyService = services.map((file) => `^${file.replace(/[.[\]()]/g, "\\$&")}$`);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "platform-knows-no-domain",
      severity: "error",
      from: { path: "^lib/platform/" },
      to: { path: "^(lib/domain|components|app)/" },
    },
    {
      name: "domain-knows-no-screen",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { path: "^(components|app)/" },
    },
    {
      name: "components-know-no-page",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "primitives-know-no-domain",
      comment: "fields, charts and ui are for any product",
      severity: "error",
      from: { path: "^components/(ui|forms|charts)/" },
      to: { path: ["^lib/domain/", "^components/(?!ui/|forms/|charts/)"] },
    },
    {
      name: "ui-stands-alone",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^components/(?!ui/)" },
    },
    {
      name: "raw-client-behind-the-gates",
      comment: "values only: the type of a transaction may be named anywhere",
      severity: "error",
      from: {
        path: "^(app|components|lib)/",
        pathNot: "^lib/(platform/(db|access|auth|mail|http|trail)|generated)/",
      },
      to: { path: "^lib/platform/db/client" },
    },
    {
      name: "pages-and-components-change-by-actions",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: { path: [...everyService, "^lib/platform/trail/(record|edit)"] },
    },
    {
      name: "components-get-rows",
      comment:
        "values only: a component may name the type of a row; the frame of a page and the history at its end ask for themselves",
      severity: "error",
      from: { path: "^components/", pathNot: "^components/(shell|history)/" },
      to: {
        path: ["^lib/domain/.*/(queries|history|export)\\.ts$", "^lib/platform/(db|access/(gates|look-up))"],
      },
    },
    {
      name: "neighbours-by-the-front-door",
      severity: "error",
      from: { path: AREA },
      to: { path: [...everyService, "^lib/domain/.*/actions\\.ts$"], pathNot: "^lib/domain/$1/" },
    },
  ],
  options: {
    tsConfig: { fileName: path.join(root, "tsconfig.json") },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(node_modules|\\.next|lib/generated/prisma/internal)" },
    cache: false,
  },
};

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(inside);
    return entry.name.endsWith(".ts") ? [inside] : [];
  });
}
