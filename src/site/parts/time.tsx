import { type Phrase as PhraseParts, printPhrase } from "../../text/phrase.ts";
import { formatTime, type Precision } from "../format-time.ts";
import { NotRecorded } from "./text.tsx";

/** The fraction of a second. Some states record nine digits of it; pages show none. */
const FRACTION = /\.\d+/;

interface TimeProps {
  at: string | null;
  precision?: Precision;
  /** Without the word UTC, if a heading already says it. */
  bare?: boolean;
}

/** A time in UTC. The script adds the reader's own time as a title, or as text if the reader chose that. */
export function Time({ at, precision = "m", bare = false }: TimeProps) {
  if (at === null) return <NotRecorded />;
  return (
    <time
      datetime={at.replace(FRACTION, "")}
      data-p={precision === "m" ? undefined : precision}
      data-bare={bare ? "1" : undefined}
    >
      {`${formatTime(at, precision)}${bare ? "" : " UTC"}`}
    </time>
  );
}

/** Empty in files, which cannot know their age. The script fills it in every minute. */
export function Age({ at }: { at: string | null }) {
  return at === null ? null : <span class="age" data-age={at} />;
}

/** When the state was read. Empty in files, which must not depend on that time, until the script fills it in. */
export function StateTime() {
  return <span class="muted" data-state-time="" />;
}

/** A sentence with its times as time elements. */
export function Phrase({ of, bare = false }: { of: PhraseParts; bare?: boolean }) {
  if (of.every((part) => typeof part === "string")) return printPhrase(of);
  return of.map((part, place) => (typeof part === "string" ? part : <Time key={place} at={part.time} bare={bare} />));
}
