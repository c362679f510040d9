import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";

type Look = {
  /** one primary per screen; danger for what cannot be taken back */
  variant?: "primary" | "quiet" | "danger";
  small?: boolean;
};

/** Submits by default: a button without a form has nothing to do on a page that works without script. */
export function Button({
  variant,
  small,
  type = "submit",
  className,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={look({ variant, small }, className)} {...rest} />;
}

/** Goes somewhere. If it changes something, it is a `Button` in a form. */
export function ButtonLink({
  variant,
  small,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a className={look({ variant, small }, className)} {...rest}>
      {children}
    </a>
  );
}

export function look({ variant = "primary", small }: Look, extra?: string): string {
  return ["btn", variant !== "primary" && `btn-${variant}`, small && "btn-s", extra]
    .filter(Boolean)
    .join(" ");
}
