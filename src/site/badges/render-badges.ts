/** Badges: one SVG and one shields endpoint document each. They state times, since a file cannot know that it grew old. */

import { type HealthFacts, type HealthWord, recordedWord } from "../../pipeline/judge-health.ts";
import { escapeXml } from "../../text/xml.ts";
import type { Summary } from "../summary.ts";
import { measureText } from "./measure-text.ts";

export interface Badge {
  /** `badges/<name>.svg` and `.json`. */
  name: string;
  label: string;
  message: string;
  color: string;
}

const OK = "#14663a";
const FAIL = "#a11d21";
const WARN = "#774800";
const INFO = "#25507f";
const MANUAL = "#6a3d9a";
const LABEL_GROUND = "#3b4552";

const STATE_COLORS: Readonly<Record<HealthWord, string>> = {
  Unknown: WARN,
  Paused: MANUAL,
  "No runs yet": INFO,
  Stalled: FAIL,
  Failing: FAIL,
  Running: OK,
};
const STATUSES = [
  { status: "pending", color: INFO },
  { status: "success", color: OK },
  { status: "failed", color: FAIL },
  { status: "blocked", color: WARN },
];

const HEIGHT = 20;
const FONT_PX = 11;
const PADDING = 6;

export function listBadges(health: HealthFacts, byStatus: Summary["queue"]["by_status"]): Badge[] {
  const word = recordedWord(health);
  const counts = new Map(Object.entries(byStatus));
  return [
    { name: "state", label: "pipeline", message: tellState(word, health), color: STATE_COLORS[word] },
    ...STATUSES.map(({ status, color }) => {
      const message = (counts.get(status) ?? 0).toLocaleString("en-US");
      return { name: status, label: status, message, color };
    }),
  ];
}

export function renderBadgeSvg({ label, message, color }: Badge): string {
  const labelText = measureText(label, FONT_PX);
  const messageText = measureText(message, FONT_PX);
  const labelWidth = labelText + 2 * PADDING;
  const width = labelWidth + messageText + 2 * PADDING;
  const title = escapeXml(`${label}: ${message}`);
  const font = `fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="${FONT_PX}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<path fill="${LABEL_GROUND}" d="M3 0h${labelWidth - 3}v${HEIGHT}h-${labelWidth - 3}a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3z"/>`,
    `<path fill="${color}" d="M${labelWidth} 0h${width - labelWidth - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${width - labelWidth - 3}z"/>`,
    `<text x="${PADDING}" y="14" textLength="${labelText}" ${font}>${escapeXml(label)}</text>`,
    `<text x="${labelWidth + PADDING}" y="14" textLength="${messageText}" ${font}>${escapeXml(message)}</text>`,
    "</svg>\n",
  ].join("");
}

/** The form that https://shields.io/badges/endpoint-badge reads. */
export function renderBadgeJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}

function tellState(word: HealthWord, { last_run: lastRun, control }: HealthFacts): string {
  const date = /^\d{4}-\d\d-\d\d/.exec((word === "Paused" ? control.disabled_at : lastRun?.timestamp) ?? "")?.[0];
  if (date === undefined) return word.toLowerCase();
  return `${word.toLowerCase()}, ${word === "Paused" ? "since" : "last run"} ${date}`;
}
