/** Damages the text of a state file, and tells which of its lines are as they were. */

import fc from "fast-check";

export interface Damage {
  /** Which file, and where in it, as fractions. */
  file: number;
  at: number;
  kind: "flip" | "insert" | "delete" | "cut" | "drop line" | "repeat line" | "retype";
  length: number;
  text: string;
  value: unknown;
}

export interface Mutated {
  text: string;
  /** 1-based lines of the original that were touched, both included. */
  from: number;
  to: number;
  /** What was taken out of the original, from and to which character. */
  start: number;
  end: number;
  /** How many lines the text after the touched ones has moved down. */
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
  2 ** 60,
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

export const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
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
      return retype(text, at, damage.value);
  }
}

/** Puts another value where a JSON value begins at or after that place. */
function retype(text: string, at: number, value: unknown): Mutated {
  const found = /[:[,]\s*("(?:[^"\\\n]|\\.)*"(?!\s*:)|-?\d[\d.]*|true|false|null|\{\}|\[\])(?=\s*[,\]}])/g;
  found.lastIndex = at;
  const match = found.exec(text);
  if (match === null) return splice(text, at, at, "");
  const end = match.index + match[0].length;
  return splice(text, end - (match[1] as string).length, end, JSON.stringify(value));
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
