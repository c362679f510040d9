import { getTranslations } from "next-intl/server";
import { Fragment, type ReactNode } from "react";
import { PageHead } from "@/components/ui/PageHead";

type Part = { heading: string; text?: string[]; list?: string[] };

/** A page of plain text from the namespace "pages": title, lead, parts with paragraphs and lists. */
export async function TextPage({
  page,
  values = {},
  children,
}: {
  page: string;
  values?: Record<string, string>;
  children?: ReactNode;
}) {
  const t = await getTranslations("pages");
  const parts = t.raw(`${page}.parts`) as Part[];
  return (
    <article className="prose">
      <PageHead title={t(`${page}.title`)} lead={t(`${page}.lead`)} />
      {parts.map((part) => (
        <Fragment key={part.heading}>
          <h2>{part.heading}</h2>
          {part.text?.map((paragraph) => (
            <p key={paragraph}>{filled(paragraph, values)}</p>
          ))}
          {part.list ? (
            <ul>
              {part.list.map((item) => (
                <li key={item}>{filled(item, values)}</li>
              ))}
            </ul>
          ) : null}
        </Fragment>
      ))}
      {children}
    </article>
  );
}

/** Puts the operator's own data where the text names it, "{operator}". */
function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
