// Who may import whom:  node scripts/check-floors.mjs [folder]   (another folder than the checkout: the check's own test)
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importsOf, takesOnlyTypes } from "./check/imports.mjs";
import { root } from "./checkout.mjs";
import { Trouble, withPlainEnding } from "./trouble.mjs";

const place = path.resolve(process.argv[2] ?? root);
const floors = ["app", "components", "lib", "prisma", "tests", "scripts"].filter((floor) =>
  existsSync(path.join(place, floor)),
);
/** Rules that let a type pass: it is gone when the program runs. */
const valuesOnly = new Set(["raw-client-behind-the-gates", "components-get-rows", "no-circles"]);
/** What only gates and wrappers may use, whatever module it comes from. */
const reserved = [
  { names: ["mint"], by: /^lib\/platform\/access\/|^tests\// },
  { names: ["PrismaClient"], by: /^lib\/platform\/db\// },
  { names: ["changeCity", "changeProgramme"], by: /^lib\/platform\/(access|forms)\/|^tests\// },
];

/** @typedef {{ from: string, to: string, rule: { name: string }, cycle?: { name: string }[] }} Violation */

await withPlainEnding(async () => {
  process.chdir(place); // the rules look around in the folder they are for
  const lines = [...brokenRules(), ...filesBelow("app", "components", "lib").flatMap(takenReserved)];
  for (const line of lines) console.log(line);
  if (lines.length > 0)
    throw new Trouble(`${lines.length} imports cross a floor; .dependency-cruiser.cjs says why.`);
  console.log("Every import stays on its floor.");
});

function brokenRules() {
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = path.join(root, ".dependency-cruiser.cjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "--config", rules, "-T", "json", ...floors],
    {
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  if (!stdout.startsWith("{"))
    throw new Trouble(`dependency-cruiser did not run: ${stderr.trim().split("\n")[0]}`);
  /** @type {{ summary: { violations: Violation[], totalDependenciesCruised: number } }} */
  const { summary } = JSON.parse(stdout);
  if (summary.totalDependenciesCruised === 0) throw new Trouble("dependency-cruiser found no import at all.");
  return summary.violations
    .filter((violation) => !valuesOnly.has(violation.rule.name) || !passesAsType(violation))
    .map(
      ({ rule, from, to, cycle }) =>
        `${rule.name}: ${from} imports ${cycle ? cycle.map(({ name }) => name).join(" > ") : to}`,
    );
}

/** A circle is none if one of its arrows carries types only. @param {Violation} violation */
function passesAsType({ from, to, cycle }) {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  return way.slice(1).some((target, index) => isTypeArrow(way[index] ?? "", target));
}

/** @param {string} from @param {string} to */
function isTypeArrow(from, to) {
  const bare = to.replace(/(\/index)?\.[jt]sx?$/, "");
  return takesOnlyTypes(importsOf(readFileSync(path.join(place, from), "utf8")), (name) => {
    const target = name.startsWith("@/") ? name.slice(2) : path.posix.join(path.posix.dirname(from), name);
    return target.replace(/\.[jt]sx?$/, "") === bare;
  });
}

/** @param {string} file */
function takenReserved(file) {
  const names = importsOf(readFileSync(path.join(place, file), "utf8"))
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap((one) => one.names);
  return reserved
    .filter(({ by }) => !by.test(file))
    .flatMap((rule) => rule.names.filter((name) => names.includes(name)))
    .map((name) => `reserved: ${file} imports ${name}`);
}

/** @param {string[]} folders @returns {string[]} */
function filesBelow(...folders) {
  return folders.flatMap((folder) =>
    existsSync(path.join(place, folder))
      ? readdirSync(path.join(place, folder), { withFileTypes: true }).flatMap((entry) => {
          const inside = `${folder}/${entry.name}`;
          if (entry.isDirectory()) return entry.name === "generated" ? [] : filesBelow(inside);
          return /\.tsx?$/.test(entry.name) ? [inside] : [];
        })
      : [],
  );
}
