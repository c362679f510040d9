import type { ReactNode } from "react";
import { Table } from "@/components/ui/Table";

/**
 * A table of many columns: on a phone each row is a small record, on a tablet the table scrolls in its own frame,
 * on a desk it simply stands.
 */
export function WideTable(props: { caption: string; captionHidden?: boolean; children: ReactNode }) {
  return (
    // A frame that scrolls must be reachable by keyboard and must have a name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction
    <section className="scroll" aria-label={props.caption} tabIndex={0}>
      <Table {...props} narrow="stack" />
    </section>
  );
}
