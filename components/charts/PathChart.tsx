import { Fold } from "../ui/Fold";
import { Table, Td, Th } from "../ui/Table";
import { agreedValue, measured, type PathData, pathShape } from "./path";

const WIDTH = 270;
const HEIGHT = 86;
const BASE = 70;
const FRAME = { left: 6, right: 236, top: 14, bottom: 60 };

type Props = {
  data: PathData;
  /** what the picture says: name, latest value, goal and its date */
  label: string;
  /** values and days as people read them */
  formatValue: (value: number) => string;
  formatDay: (iso: string) => string;
  /** shorter form for the two ends of the axis: "Q4 2027" */
  formatPeriod?: (iso: string) => string;
  /** the value at the goal, without its unit */
  formatGoal?: (value: number) => string;
  labels: {
    /** "Werte als Tabelle" */
    table: string;
    day: string;
    measured: string;
    agreed: string;
    /** said where a value was not measured */
    none: string;
  };
};

/** Dashed: the agreed way from baseline to goal. Solid: what was measured. The same numbers stand in a table. */
export function PathChart(props: Props) {
  const { data, label, formatValue, formatDay, labels } = props;
  const formatPeriod = props.formatPeriod ?? formatDay;
  const formatGoal = props.formatGoal ?? formatValue;
  const shape = pathShape(data, FRAME);
  if (!shape) return null;
  const latest = shape.line[shape.line.length - 1];
  const { goal, want } = shape;
  return (
    <figure>
      <svg
        className="pc"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={label}
      >
        <path className="pc-base" d={`M0 ${BASE}H${WIDTH}`} />
        {want ? (
          <path className="pc-want" d={`M${want[0].x} ${want[0].y}L${want[1].x} ${want[1].y}`} />
        ) : null}
        {shape.line.length > 1 ? (
          <polyline className="pc-is" points={shape.line.map((point) => `${point.x},${point.y}`).join(" ")} />
        ) : null}
        {shape.line.map((point) => (
          <circle
            className="pc-pt"
            key={point.on}
            cx={point.x}
            cy={point.y}
            r={point.on === latest?.on ? 5 : 3}
          />
        ))}
        {goal ? (
          <>
            <circle className="pc-goal" cx={goal.x} cy={goal.y} r="5.5" />
            <text x={goal.x + 11} y={goal.y + 4.5}>
              {formatGoal(goal.value)}
            </text>
          </>
        ) : null}
        <text x="0" y="85">
          {formatPeriod(shape.first)}
        </text>
        {shape.last === shape.first ? null : (
          <text x={FRAME.right} y="85" textAnchor="middle">
            {formatPeriod(shape.last)}
          </text>
        )}
      </svg>
      <Fold summary={labels.table}>
        <Table caption={label} captionHidden>
          <thead>
            <tr>
              <Th>{labels.day}</Th>
              <Th numeric>{labels.measured}</Th>
              <Th numeric>{labels.agreed}</Th>
            </tr>
          </thead>
          <tbody>
            {rows(data).map((row) => (
              <tr key={row.on}>
                <th scope="row">{formatDay(row.on)}</th>
                <Td numeric>{row.measured === null ? labels.none : formatValue(row.measured)}</Td>
                <Td numeric>{row.agreed === null ? labels.none : formatValue(row.agreed)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Fold>
    </figure>
  );
}

/** Every measured day with what was agreed for it, and the goal's day last. */
function rows(data: PathData): { on: string; measured: number | null; agreed: number | null }[] {
  const list = measured(data).map((point) => ({
    on: point.on,
    measured: point.value as number | null,
    agreed: agreedValue(data, point.on),
  }));
  const { target } = data;
  if (target && !list.some((row) => row.on === target.on)) {
    list.push({ on: target.on, measured: null, agreed: target.value });
  }
  return list.sort((a, b) => a.on.localeCompare(b.on));
}
