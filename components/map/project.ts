import germany from "./germany.json";

const radians = Math.PI / 180;
const [south, north] = germany.projection.parallels.map((degrees) => degrees * radians) as [number, number];
const stretch = (latitude: number) => Math.tan(Math.PI / 4 + latitude / 2);

/** Lambert's conformal conic on the sphere: the formula the outline was drawn with (scripts/build-map.mjs). */
const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(stretch(north) / stretch(south));
const f = (Math.cos(south) * stretch(south) ** n) / n;

/**
 * Puts a place on the picture of Germany.
 * Takes degrees (WGS 84), returns pixels in the viewBox of germany.json, rounded to tenths.
 */
export function placeOnMap(place: { longitude: number; latitude: number }): { x: number; y: number } {
  const { meridian, scale, x, y } = germany.projection;
  const distance = f / stretch(place.latitude * radians) ** n;
  const angle = n * (place.longitude - meridian) * radians;
  return {
    x: tenths(x + scale * distance * Math.sin(angle)),
    y: tenths(y - scale * (f - distance * Math.cos(angle))),
  };
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
