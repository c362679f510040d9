/**
 * Draws the map of Germany that the public pages show: `node scripts/build-map.mjs`.
 *
 * Reads prisma/reference/geo/districts.topo.json, writes components/map/germany.json: the outline, the borders
 * between the Länder, and the numbers that components/map/project.ts needs to put a place on the same picture.
 * Run it again only when the geometry or the size of the picture changes; the result is checked in, so that no
 * page needs d3 or the 200 KB topology at run time.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoConicConformal } from "d3-geo";
import { merge, mesh } from "topojson-client";

const width = 420;
const height = 560;
const margin = 10;
/** The usual parallels for Germany (48° 40' and 52° 40'), as in maps of the whole country. */
const parallels = [48 + 2 / 3, 52 + 2 / 3];
const meridian = 10.5;
/** Points closer to the simplified line than this many pixels are left out. */
const tolerance = 0.5;
/** Islands smaller than this many square pixels would be drawn as dirt. */
const smallestRing = 6;

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const topology = JSON.parse(readFileSync(here("prisma/reference/geo/districts.topo.json"), "utf8"));
const states = topology.objects.laender;

const country = merge(topology, states.geometries);
const projection = geoConicConformal()
  .parallels(parallels)
  .rotate([-meridian, 0])
  .fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    country,
  );

const outline = country.coordinates
  .map(([shore]) => shore.map((point) => projection(point)))
  .filter((ring) => Math.abs(area(ring)) >= smallestRing)
  .map((ring) => simplifyRing(ring))
  .map((ring) => `${path(ring.slice(0, -1))}Z`)
  .join("");

const borders = mesh(topology, states, (a, b) => a !== b)
  .coordinates.map((line) => simplify(line.map((point) => projection(point))))
  .filter((line) => line.length > 1)
  .map((line) => path(line))
  .join("");

const [tx, ty] = projection.translate();
const germany = {
  source: "GeoBasis-DE / BKG 2021, VG5000, dl-de/by-2-0, Daten verändert",
  width,
  height,
  projection: {
    parallels: parallels.map(round6),
    meridian,
    scale: round6(projection.scale()),
    x: round6(tx),
    y: round6(ty),
  },
  outline,
  borders,
};
writeFileSync(here("components/map/germany.json"), `${JSON.stringify(germany, null, 2)}\n`);
console.log(`components/map/germany.json: ${JSON.stringify(germany).length} bytes`);

/** Relative moves with one decimal; each step starts from the rounded place, so that errors do not add up. */
function path(points) {
  let [x, y] = [tenths(points[0][0]), tenths(points[0][1])];
  let text = `M${x / 10},${y / 10}`;
  const steps = [];
  for (const point of points.slice(1)) {
    const [nx, ny] = [tenths(point[0]), tenths(point[1])];
    if (nx === x && ny === y) continue;
    steps.push(`${shortest(nx - x)},${shortest(ny - y)}`);
    [x, y] = [nx, ny];
  }
  if (steps.length > 0) text += `l${steps.join(" ")}`;
  return text;
}

function tenths(pixels) {
  return Math.round(pixels * 10);
}

/** "0.4" as ".4", "-0.4" as "-.4". */
function shortest(inTenths) {
  return String(inTenths / 10).replace(/^(-?)0\./, "$1.");
}

function round6(number) {
  return Math.round(number * 1e6) / 1e6;
}

/** A ring has no ends: cut it at the point farthest from its first one, so that neither half collapses. */
function simplifyRing(ring) {
  let far = 0;
  for (let i = 1; i < ring.length; i++) {
    if (distance2(ring[i], ring[0]) > distance2(ring[far], ring[0])) far = i;
  }
  return [...simplify(ring.slice(0, far + 1)).slice(0, -1), ...simplify(ring.slice(far))];
}

/** Douglas and Peucker: keep the ends, and every point that stands out from the line between kept points. */
function simplify(points) {
  if (points.length < 3) return points;
  const first = points[0];
  const last = points[points.length - 1];
  let worst = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const d = distanceToLine(points[i], first, last);
    if (d > worst) [worst, at] = [d, i];
  }
  if (worst <= tolerance) return [first, last];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

function distanceToLine(point, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return Math.sqrt(distance2(point, a));
  const t = Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2));
  return Math.sqrt(distance2(point, [a[0] + t * dx, a[1] + t * dy]));
}

function distance2(a, b) {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

/** Signed area of a ring in square pixels. */
function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return sum / 2;
}
