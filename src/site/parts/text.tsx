import { visibleText } from "../../text/clean.ts";

/** Text out of the state: set apart from the line's direction, what cannot be seen shown as escapes. */
export function Text({ of }: { of: string }) {
  return <bdi>{visibleText(of)}</bdi>;
}

/** Stands for every fact that the state does not hold. */
export function NotRecorded() {
  return <span class="muted">not recorded</span>;
}
