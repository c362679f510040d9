"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useState } from "react";
import { agreedValue, measured, type PathData } from "./path";

export type ValueChartWords = { measured: string; agreed: string };

type Props = {
  data: PathData;
  words: ValueChartWords;
  locale: string;
  unit: string;
  /** The same as a plain picture with its table: stands alone without script, in print and until the drawing is there. */
  children: ReactNode;
};

// Drawn in the browser only: the library writes style attributes, which our content security policy refuses in HTML.
const Drawing = dynamic(() => import("./ValueDrawing").then((module) => module.ValueDrawing), { ssr: false });

/** The large chart of one objective: what was measured against the agreed way, with values under the pointer. */
export function ValueChart({ data, words, locale, unit, children }: Props) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <div className={scripted ? "value-chart" : undefined}>
      {scripted ? <Drawing rows={rowsOf(data)} words={words} locale={locale} unit={unit} /> : null}
      {children}
    </div>
  );
}

export type ValueRow = { at: number; measured: number | null; agreed: number | null };

/** One row a day that has a value: measured, agreed, or both. `at` is the day as a number for the axis of time. */
export function rowsOf(data: PathData): ValueRow[] {
  const days = new Set([
    ...measured(data).map((point) => point.on),
    ...(data.target ? [data.target.on] : []),
  ]);
  const values = new Map(measured(data).map((point) => [point.on, point.value]));
  return [...days].sort().map((on) => ({
    at: Date.parse(`${on}T00:00:00Z`),
    measured: values.get(on) ?? null,
    agreed: agreedValue(data, on),
  }));
}
