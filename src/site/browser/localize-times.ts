/** Shows times in the reader's zone and ages by the reader's clock, after each drawing. Files cannot contain these. */

import { describeAge } from "../describe-age.ts";
import { formatLocalTime, formatOffset, formatTime, type Precision } from "../format-time.ts";
import { recall } from "./settings.ts";

/**
 * `earliestMs` is when the dashboard was built; 0 until the manifest is loaded. If the reader's clock shows an earlier
 * time, no ages are shown.
 */
export const clock = { earliestMs: 0 };
const TOLERATED_LAG_MS = 300_000;

export function localizeTimes(root: ParentNode = document): void {
  const isLocal = recall("zone") === "local";
  for (const time of root.querySelectorAll("time")) localizeTime(time, isLocal);
  for (const zone of root.querySelectorAll("[data-zone]")) setText(zone, isLocal ? "local" : "UTC");
  for (const state of root.querySelectorAll("[data-state-time]")) setText(state, describeStateTime(isLocal));
  const nowMs = Date.now();
  for (const age of root.querySelectorAll<HTMLElement>("[data-age]")) {
    const thenMs = Date.parse(age.dataset.age ?? "");
    const isShown = !Number.isNaN(thenMs) && nowMs + TOLERATED_LAG_MS >= clock.earliestMs;
    setText(age, isShown ? describeAge(thenMs, nowMs) : "");
  }
}

/** Says when the state was read; empty until the manifest is loaded. */
function describeStateTime(isLocal: boolean): string {
  if (clock.earliestMs === 0) return "";
  const at = new Date(clock.earliestMs).toISOString();
  const offset = isLocal ? -new Date(at).getTimezoneOffset() : 0;
  return `State of ${formatLocalTime(at, "m", offset)} ${isLocal ? formatOffset(offset) : "UTC"}.`;
}

function localizeTime(element: HTMLTimeElement, isLocal: boolean): void {
  const { dateTime, dataset } = element;
  const precision = (dataset.p ?? "m") as Precision;
  const offset = -new Date(dateTime).getTimezoneOffset();
  if (Number.isNaN(offset) || precision === "d") return;
  const zone = formatOffset(offset);
  const isBare = dataset.bare !== undefined;
  element.title = isLocal
    ? `${formatTime(dateTime, "s")} UTC`
    : `${formatLocalTime(dateTime, "s", offset)} ${zone}, your time`;
  const text = isLocal ? formatLocalTime(dateTime, precision, offset) : formatTime(dateTime, precision);
  setText(element, isBare ? text : `${text} ${isLocal ? zone : "UTC"}`);
}

/**
 * Changes the text node that is there instead of replacing it, because the code that drew the node will use it again.
 */
function setText(element: Element, text: string): void {
  const node = element.firstChild;
  if (node instanceof Text) {
    if (node.data !== text) node.data = text;
  } else if (text !== "") element.append(text);
}
