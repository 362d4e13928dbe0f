import { formatCount } from "../../text/count.ts";
import { describeSparkline, drawSparkline, SPARKLINE } from "../charts/draw-sparkline.ts";
import { drawStackedBar, STACKED_BAR } from "../charts/draw-stacked-bar.ts";
import { toneOf } from "./chip.tsx";

const BAR_WIDTH = 600;

/** Thirty days as one line, with the last value next to it. */
export function Spark({ what, days }: { what: string; days: readonly (number | null)[] }) {
  const { path, last } = drawSparkline(days);
  const { width, height } = SPARKLINE;
  return (
    <span class="spark">
      <svg role="img" aria-label={describeSparkline(what, days)} viewBox={`0 0 ${width} ${height}`}>
        <path d={path} />
      </svg>
      {last === null ? "not recorded" : formatCount(last)}
    </span>
  );
}

/** One bar in proportion to the counts. The list next to it is the legend. */
export function StackedBar({ counts, label }: { counts: Readonly<Record<string, number>>; label: string }) {
  const parts = Object.entries(counts).map(([key, count]) => ({ key, count }));
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${BAR_WIDTH} ${STACKED_BAR.height}`} preserveAspectRatio="none">
      {drawStackedBar(parts, BAR_WIDTH).map(({ key, x, width }) => (
        <rect key={key} class={`ink-${toneOf(key)}`} x={x} width={width} height={STACKED_BAR.height} />
      ))}
    </svg>
  );
}
