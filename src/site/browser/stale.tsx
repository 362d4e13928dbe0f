import type { Phrase as PhraseParts } from "../../text/phrase.ts";
import { Phrase, Time } from "../parts/time.tsx";
import { draw } from "./draw.ts";

type Reason = "failed" | "newer" | { at: string; minutes: number; lastKnown: PhraseParts };

/** The line at the top that says why the page may be out of date. */
export function showStale(reason: Reason, error: unknown = null): void {
  const root = document.getElementById("stale");
  if (root === null) return;
  draw(
    root,
    <p class="stale" role="status">
      {reason === "failed" ? (
        `Showing only the first page, because the data did not load.${error instanceof Error ? ` (${error.message})` : ""}`
      ) : reason === "newer" ? (
        <>
          {"There is a newer dashboard than this page. "}
          <a href={location.href}>Reload</a>
        </>
      ) : (
        <>
          {"Dashboard not rebuilt since "}
          <Time at={reason.at} />
          {`, expected every ${reason.minutes % 60 === 0 ? `${reason.minutes / 60} h` : `${reason.minutes} min`}. Last known: `}
          <Phrase of={reason.lastKnown} />
        </>
      )}
    </p>,
  );
}
