import { pageWindow } from "./pages";

type Props = {
  current: number;
  total: number;
  /** address of a page */
  href: (page: number) => string;
  labels: {
    /** name of the region: "Seiten" */
    region: string;
    previous: string;
    next: string;
    /** "Seite {page}" already filled in */
    page: (page: number) => string;
  };
};

/** Plain links. One page needs none. */
export function Pagination({ current, total, href, labels }: Props) {
  if (total <= 1) return null;
  return (
    <nav className="pages" aria-label={labels.region}>
      {current > 1 ? (
        <a href={href(current - 1)} rel="prev">
          {labels.previous}
        </a>
      ) : null}
      <ul>
        {pageWindow(current, total).map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two gaps have no other name
          <li key={index}>
            {page === "gap" ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(page)}
                aria-label={labels.page(page)}
                aria-current={page === current ? "page" : undefined}
              >
                {page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {current < total ? (
        <a href={href(current + 1)} rel="next">
          {labels.next}
        </a>
      ) : null}
    </nav>
  );
}
