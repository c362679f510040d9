import type { ReactNode } from "react";
import { Button } from "./Button";

type Props = {
  /** address of the list itself; the form sends its values as the query */
  action: string;
  labels: {
    /** the folded head on a phone, with what is chosen: "Filter: Arbeit (5)" */
    summary: string;
    apply: string;
    reset: string;
  };
  /** address without any filter; leave out if nothing is chosen */
  resetHref?: string;
  /** what the query keeps besides: search words, order */
  keep?: Record<string, string | undefined>;
  children: ReactNode;
};

/**
 * Filters beside a list as one GET form that works without script. On a desk it stands open; on a phone it
 * folds away under its summary.
 */
export function FilterForm({ action, labels, resetHref, keep = {}, children }: Props) {
  return (
    <details className="sieve">
      <summary>{labels.summary}</summary>
      <form action={action} method="get">
        {Object.entries(keep).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        {children}
        <div className="row">
          <Button variant="quiet" small>
            {labels.apply}
          </Button>
          {resetHref ? (
            <a className="small" href={resetHref}>
              {labels.reset}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}

export type Facet = { value: string; label: string; count?: number; checked?: boolean };

/** One question of the filter. `one` lets the reader choose a single answer. */
export function FilterGroup({
  name,
  legend,
  options,
  one,
}: {
  name: string;
  legend: string;
  options: Facet[];
  one?: boolean;
}) {
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type={one ? "radio" : "checkbox"}
            name={name}
            value={option.value}
            defaultChecked={option.checked}
          />
          <span>{option.label}</span>
          {option.count === undefined ? null : <span className="num soft">{option.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** The search field over a list. A GET form of its own. */
export function SearchForm({
  action,
  name = "q",
  value,
  labels,
  keep = {},
}: {
  action: string;
  name?: string;
  value?: string;
  labels: { field: string; submit: string; placeholder?: string };
  keep?: Record<string, string | undefined>;
}) {
  return (
    <search>
      <form className="find" action={action} method="get">
        <input
          type="search"
          name={name}
          defaultValue={value}
          aria-label={labels.field}
          placeholder={labels.placeholder}
        />
        {Object.entries(keep).map(([key, kept]) =>
          kept ? <input key={key} type="hidden" name={key} value={kept} /> : null,
        )}
        <Button>{labels.submit}</Button>
      </form>
    </search>
  );
}
