"use client";

/** A question of the filter: its name in the address, its words, its values. */
export type FacetData = [
  name: string,
  legend: string,
  values: [value: string, label: string, count: string | null, chosen: boolean][],
];

/** The boxes of the filter. A client component for the reason `ResultList` is one. */
export function FacetBoxes({ facets }: { facets: readonly FacetData[] }) {
  return facets.map(([name, legend, values]) => (
    <fieldset className="facet" key={name}>
      <legend>{legend}</legend>
      {values.map(([value, label, count, chosen]) => (
        <label key={value} data-count={count ?? undefined}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
          {label}
        </label>
      ))}
    </fieldset>
  ));
}
