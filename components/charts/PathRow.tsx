import type { ReactNode } from "react";

type Props = {
  /** number and name, linked to the record */
  title: ReactNode;
  /** what is measured, by whom, as of when */
  source: ReactNode;
  /** the `PathChart`, or what is known instead */
  chart: ReactNode;
  value: { text: string; href: string };
  /** goal and its date in words */
  goal: ReactNode;
  status: ReactNode;
};

/** One line of "values and their way": name and source, picture, latest value and goal, status. */
export function PathRow({ title, source, chart, value, goal, status }: Props) {
  return (
    <div className="path-row">
      <div>
        {title}
        <p className="xs soft">{source}</p>
      </div>
      {chart}
      <div className="row apart">
        <div>
          <a className="val" href={value.href}>
            {value.text}
          </a>
          <div className="small soft">{goal}</div>
        </div>
        {status}
      </div>
    </div>
  );
}
