import germany from "./germany.json";
import { placeOnMap } from "./project";

export type MapPoint = {
  id: string;
  longitude: number;
  latitude: number;
  /** One shape per group, so that the groups can be told apart in black and white. */
  shape: "disc" | "square";
  /** The name of the place: tip of the mouse and, unless a list does it, name of the link. */
  label: string;
  href?: string;
};

type Props = {
  points: MapPoint[];
  words: {
    /** What the map shows, in one sentence. */
    label: string;
    /** That the data were altered, in brackets: the licence asks for it. */
    changed: string;
  };
  /**
   * The list beside the map carries the same links. Then the keyboard and the screen reader use the list,
   * and the points stay a target for the mouse.
   */
  twin?: boolean;
};

/** Germany with its Länder, and the given places on it. */
export function GermanyMap({ points, words, twin }: Props) {
  const linked = !twin && points.some((point) => point.href);
  return (
    <figure>
      <svg
        className="h-auto max-w-full"
        viewBox={`0 0 ${germany.width} ${germany.height}`}
        width={germany.width}
        height={germany.height}
        role={linked ? "group" : "img"}
        aria-label={words.label}
      >
        <path
          d={germany.outline}
          fill="var(--well)"
          stroke="var(--edge)"
          strokeWidth="1.2"
          strokeLinejoin="round"
        />
        <path d={germany.borders} fill="none" stroke="var(--line)" strokeWidth="1.6" strokeLinejoin="round" />
        {points.map((point) => (
          <Point key={point.id} point={point} twin={twin} />
        ))}
      </svg>
      <figcaption className="xs soft mt-s2">
        © <a href="https://www.bkg.bund.de">GeoBasis-DE / BKG</a> 2021 {words.changed},{" "}
        <a href="https://www.govdata.de/dl-de/by-2-0">dl-de/by-2-0</a>
      </figcaption>
    </figure>
  );
}

function Point({ point, twin }: { point: MapPoint; twin?: boolean }) {
  const { x, y } = placeOnMap(point);
  const drawn = (
    <>
      <title>{point.label}</title>
      {point.shape === "disc" ? (
        <circle cx={x} cy={y} r="6.5" fill="var(--accent)" stroke="var(--paper)" strokeWidth="1.5" />
      ) : (
        <rect
          x={x - 5}
          y={y - 5}
          width="10"
          height="10"
          fill="var(--paper)"
          stroke="var(--accent)"
          strokeWidth="2.4"
        />
      )}
    </>
  );
  if (!point.href) return <g>{drawn}</g>;
  return (
    <a href={point.href} {...(twin ? { tabIndex: -1 } : { "aria-label": point.label })}>
      {/* a wider target than the sign itself; the list beside the map remains the control for fingers */}
      <circle cx={x} cy={y} r="12" fill="transparent" />
      {drawn}
    </a>
  );
}
