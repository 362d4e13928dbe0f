/** Damages the text of a state file, and returns which lines were touched. */

import fc from "fast-check";

export interface Damage {
  /** Place of the file in the list of files, and place (`at`) of the damage in the file, as fractions from 0 to 1. */
  file: number;
  at: number;
  kind: "flip" | "insert" | "delete" | "cut" | "drop line" | "repeat line" | "retype";
  length: number;
  text: string;
  value: unknown;
}

export interface Mutated {
  text: string;
  /** First and last touched line of the original, counted from 1. */
  from: number;
  to: number;
  /** The part of the original that was removed, as character positions. */
  start: number;
  end: number;
  /** Number of lines by which the text after the touched lines has moved down. */
  shift: number;
}

const PIECES = [
  ...[
    '"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\n",
    "\\",
    "\u0000",
    "\ufeff",
    "\u001e",
    "\r\n",
    "\ud83d",
    "é",
    "9",
    "-",
    ".",
  ],
  ...[
    "null",
    "1e999",
    "}{",
    '{"',
    '\n{"',
    "\n}\n",
    "<<<<<<< a\n",
    '{"a":1}',
    '"__proto__":1,',
    "\\ud800",
    "x".repeat(400),
  ],
];
const VALUES = [
  true,
  0,
  -1,
  1.5,
  2 ** 45,
  "",
  "x",
  "2026-13-45T00:00:00Z",
  " ",
  "\u0000",
  "é".repeat(200),
  { a: 1 },
  ["\n"],
  [[]],
  [{}],
];

const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((n) => n / 1_000_000);

export const damage: fc.Arbitrary<Damage> = fc.record({
  file: share,
  at: share,
  kind: fc.constantFrom("flip", "insert", "delete", "cut", "drop line", "repeat line", "retype", "retype"),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.constantFrom(...PIECES),
  value: fc.constantFrom<unknown>(...VALUES),
});

export function mutate(text: string, damage: Damage): Mutated {
  const at = Math.floor(damage.at * text.length);
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const newline = text.indexOf("\n", at);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  switch (damage.kind) {
    case "flip":
      return splice(text, at, at + 1, damage.text);
    case "insert":
      return splice(text, at, at, damage.text);
    case "delete":
      return splice(text, at, at + damage.length, "");
    case "cut":
      return splice(text, at, text.length, "");
    case "drop line":
      return splice(text, lineStart, lineEnd, "");
    case "repeat line":
      return splice(text, lineEnd, lineEnd, text.slice(lineStart, lineEnd));
    case "retype":
      return retype(text, damage.at, damage.value);
  }
}

const VALUE = /(?<=[:[,]\s*)(?:"(?:[^"\\\n]|\\.)*"(?!\s*:)|-?\d[\d.]*|true|false|null|\{\}|\[\])(?=\s*[,\]}])/g;

/** Replaces one value with another. Each value is equally likely, whatever its length. */
function retype(text: string, share: number, value: unknown): Mutated {
  const found = [...text.matchAll(VALUE)];
  const match = found[Math.floor(share * found.length)];
  if (match === undefined) return splice(text, 0, 0, "");
  return splice(text, match.index, match.index + match[0].length, JSON.stringify(value));
}

function splice(text: string, start: number, end: number, inserted: string): Mutated {
  const removed = text.slice(start, end);
  const from = countNewlines(text.slice(0, start)) + 1;
  const areWholeLines = inserted === "" && removed.endsWith("\n") && (start === 0 || text[start - 1] === "\n");
  return {
    start,
    end,
    text: text.slice(0, start) + inserted + text.slice(end),
    from,
    to: from + countNewlines(removed) - (areWholeLines ? 1 : 0),
    shift: countNewlines(inserted) - countNewlines(removed),
  };
}

function countNewlines(text: string): number {
  return text.split("\n").length - 1;
}
