import { Button } from "@/components/ui/Button";

export type LineSelect = {
  name: string;
  label: string;
  value: string | null;
  options: { value: string; label: string }[];
  /** the entry that asks nothing */
  any: string;
};

type Props = {
  action: string;
  search?: { label: string; value: string };
  selects: LineSelect[];
  /** kept in the address besides */
  keep?: Record<string, string | null | undefined>;
  apply: string;
  reset?: { href: string; label: string };
};

/** Search and a few choices over a list, in one line: a GET form, so that the address says what is shown. */
export function SelectLine({ action, search, selects, keep = {}, apply, reset }: Props) {
  return (
    <form action={action} method="get" className="row items-end mb-s6 mt-s6 print:hidden">
      {search ? (
        <label className="grow basis-60 small">
          {search.label}
          <input type="search" name="q" defaultValue={search.value} />
        </label>
      ) : null}
      {selects.map(({ name, label, value, options, any }) => (
        <label key={name} className="grow basis-44 small">
          {label}
          <select name={name} defaultValue={value ?? ""}>
            <option value="">{any}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.entries(keep).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Button variant="quiet">{apply}</Button>
      {reset ? <a href={reset.href}>{reset.label}</a> : null}
    </form>
  );
}
