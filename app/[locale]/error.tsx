"use client";

import de from "@/lib/platform/i18n/messages/de/fault.json";
import en from "@/lib/platform/i18n/messages/en/fault.json";

/** A fault of ours. Works without the database and without the layout's data. */
export default function Fault({ reset }: { reset: () => void }) {
  const english = typeof document !== "undefined" && document.documentElement.lang === "en";
  const words = english ? en : de;
  return (
    <main className="main" id="content">
      <div className="wrap">
        <h1>{words.title}</h1>
        <p className="lead">{words.text}</p>
        <p className="row">
          <button type="button" className="btn" onClick={reset}>
            {words.again}
          </button>
          <a className="btn btn-quiet" href={english ? "/en" : "/de"}>
            {words.home}
          </a>
        </p>
      </div>
    </main>
  );
}
