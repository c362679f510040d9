/** The first stop of the Tab key. `Main` carries the target. */
export function SkipLink({ label, href = "#content" }: { label: string; href?: string }) {
  return (
    <a className="skip" href={href}>
      {label}
    </a>
  );
}
