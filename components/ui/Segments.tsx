/** Several views of the same thing; links, so each view has an address. */
export function Segments({
  label,
  items,
}: {
  label: string;
  items: { href: string; label: string; current?: boolean }[];
}) {
  return (
    <nav className="seg" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? "true" : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  );
}
