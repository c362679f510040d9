import type { ReactNode } from "react";
import { Crumb, type CrumbStep } from "./Crumb";
import { Lead } from "./Lead";

type Props = {
  /** the sentence that says where things stand, with its number linked */
  title: ReactNode;
  crumb?: { label: string; steps: CrumbStep[] };
  /** a plain line above the title, such as the date; used instead of `crumb` */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** at most one primary button */
  actions?: ReactNode;
  /** a picture or figure to the right, below on a phone */
  aside?: ReactNode;
};

export function PageHead({ title, crumb, kicker, lead, actions, aside }: Props) {
  return (
    <div className={aside ? "page-head page-head-aside" : "page-head"}>
      <div>
        {crumb ? <Crumb {...crumb} /> : null}
        {kicker ? <p className="crumb">{kicker}</p> : null}
        <h1>{title}</h1>
        {lead ? <Lead>{lead}</Lead> : null}
        {actions ? <div className="row">{actions}</div> : null}
      </div>
      {aside ? <div>{aside}</div> : null}
    </div>
  );
}
