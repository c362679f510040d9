"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { ValueChartWords, ValueRow } from "./ValueChart";

type Props = { rows: ValueRow[]; words: ValueChartWords; locale: string; unit: string };

const HEIGHT = 280;

/** The drawing itself, in the colours of the tokens. */
export function ValueDrawing({ rows, words, locale, unit }: Props) {
  const tag = locale === "en" ? "en-GB" : "de-DE";
  const day = (at: number) =>
    new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" }).format(at);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const tick = { fill: "var(--ink-2)", fontSize: 14 };
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <LineChart data={rows} margin={{ top: 12, right: 24, bottom: 4, left: 0 }} accessibilityLayer>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="at"
          type="number"
          domain={["dataMin", "dataMax"]}
          tickFormatter={day}
          tick={tick}
          stroke="var(--edge)"
        />
        <YAxis
          tickFormatter={(value: number) => number.format(value)}
          tick={tick}
          stroke="var(--edge)"
          width={56}
          domain={["auto", "auto"]}
        />
        <Tooltip
          labelFormatter={(at) => day(Number(at))}
          formatter={(value) => `${number.format(Number(value))} ${unit}`.trim()}
          contentStyle={{ background: "var(--leaf)", border: "1px solid var(--edge)", color: "var(--ink)" }}
        />
        <Line
          name={words.agreed}
          dataKey="agreed"
          stroke="var(--edge)"
          strokeDasharray="3 5"
          dot={false}
          connectNulls
          isAnimationActive={false}
        />
        <Line
          name={words.measured}
          dataKey="measured"
          stroke="var(--accent)"
          strokeWidth={2.6}
          dot={{ r: 4, fill: "var(--accent)" }}
          connectNulls
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
