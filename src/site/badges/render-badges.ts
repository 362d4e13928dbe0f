/**
 * Each badge is an SVG and a document for a shields endpoint. Badges show times instead of ages, because a file cannot
 * know how old it is.
 */

import { type HealthFacts, type HealthWord, recordedWord } from "../../pipeline/judge-health.ts";
import { escapeXml } from "../../text/xml.ts";
import type { Summary } from "../summary.ts";

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

/** Advance widths of Verdana in 2048ths of the font size, for the characters from space to tilde. */
const WIDTHS = [
  720, 806, 940, 1676, 1302, 2204, 1488, 550, 930, 930, 1302, 1676, 745, 930, 745, 930, 1302, 1302, 1302, 1302, 1302,
  1302, 1302, 1302, 1302, 1302, 930, 930, 1676, 1676, 1676, 1117, 2048, 1400, 1404, 1430, 1578, 1295, 1177, 1588, 1539,
  862, 931, 1419, 1140, 1726, 1532, 1612, 1235, 1612, 1424, 1400, 1262, 1499, 1400, 2025, 1403, 1260, 1403, 930, 930,
  930, 1676, 1302, 1302, 1230, 1276, 1067, 1276, 1220, 720, 1276, 1296, 562, 705, 1212, 562, 1992, 1296, 1243, 1276,
  1276, 874, 1067, 807, 1296, 1212, 1676, 1212, 1212, 1076, 1300, 930, 1300, 1676,
];
const UNITS_PER_EM = 2048;
const WIDEST = 2204;

export function listBadges(health: HealthFacts, byStatus: Summary["queue"]["by_status"]): Badge[] {
  const word = recordedWord(health);
  const counts = new Map(Object.entries(byStatus));
  return [
    { name: "state", label: "pipeline", message: describeState(word, health), color: STATE_COLORS[word] },
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

/** The format that https://shields.io/badges/endpoint-badge reads. */
export function renderBadgeJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}

function describeState(word: HealthWord, { last_run: lastRun, control }: HealthFacts): string {
  const date = /^\d{4}-\d\d-\d\d/.exec((word === "Paused" ? control.disabled_at : lastRun?.timestamp) ?? "")?.[0];
  if (date === undefined) return word.toLowerCase();
  return `${word.toLowerCase()}, ${word === "Paused" ? "since" : "last run"} ${date}`;
}

/** Width of one line at that size, in whole pixels. Characters outside ASCII count as the widest one. */
export function measureText(text: string, sizePx: number): number {
  const units = [...text].reduce(
    (sum, character) => sum + (WIDTHS[(character.codePointAt(0) as number) - 32] ?? WIDEST),
    0,
  );
  return Math.ceil((units * sizePx) / UNITS_PER_EM);
}
