import { visibleText } from "../../text/clean.ts";

/** Text from the state, isolated from the line's direction. Invisible characters are shown as escapes. */
export function Text({ of }: { of: string }) {
  return <bdi>{visibleText(of)}</bdi>;
}

/** Shown for every fact that the state does not record. */
export function NotRecorded() {
  return <span class="muted">not recorded</span>;
}
