/** 16 px icons as inline paths. They need no download and take the text's color. */
const PATHS = {
  tick: "M6.3 12.3 2.3 8.3 3.7 6.9l2.6 2.6 6-6 1.4 1.4z",
  cross: "M4.4 3 8 6.6 11.6 3 13 4.4 9.4 8l3.6 3.6-1.4 1.4L8 9.4 4.4 13 3 11.6 6.6 8 3 4.4z",
  bar: "M3 7h10v2H3z",
  ring: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3m0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  hand: "M5 8V4.5a1 1 0 0 1 2 0V7h.6V3.2a1 1 0 0 1 2 0V7h.6V4.4a1 1 0 0 1 2 0V10c0 2.5-1.6 4-3.9 4-1.8 0-2.9-.7-3.8-2.3L2.7 9a1 1 0 0 1 1.7-1z",
  slash: "M11.6 3 13 4.4 4.4 13 3 11.6z",
  clock:
    "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6M7.2 5h1.6v2.7l2 1.2-.8 1.3-2.8-1.7z",
  pause: "M4.5 3H7v10H4.5zM9 3h2.5v10H9z",
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration only: the word next to it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
