export type CrumbStep = { label: string; href?: string };

/** Where you are. One line, the last step without a link. */
export function Crumb({ label, steps }: { label: string; steps: CrumbStep[] }) {
  return (
    <nav className="crumb" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.label}>{step.href ? <a href={step.href}>{step.label}</a> : step.label}</li>
        ))}
      </ol>
    </nav>
  );
}
