/** Regular expressions for text from outside take at most linear time, whatever the text is. */

import { readdirSync, readFileSync } from "node:fs";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { isProof } from "./support/is-proof.ts";

/** 20 ms for 20 kB. For 100 kB that is a tenth of a second if the time is linear, and half a second if quadratic. */
const LENGTH = 20_000;
const LIMIT_MS = 20;
const PIECES = isProof ? 60 : 25;
/** Folders whose expressions read job names, logs, titles, reports and answers. */
const FOLDERS = [
  ...["src/text", "src/pipeline", "src/github", "src/kit", "src/sandbox", "src/content"],
  ...["actions/preflight-open-pr", "actions/post-ci-summary", "actions/failure-tracker"],
];
/** Expressions that only read short texts or our own texts. */
const BOUNDED: readonly { file: string; pattern: string; why: string }[] = [
  { file: "src/text/count.ts", pattern: "\\B(?=(\\d{3})+$)", why: "numbers" },
  { file: "src/pipeline/times.ts", pattern: "0+$", why: "fractions of a second, which are cut first" },
];
/** Files that build expressions while the code runs, and why their expressions are safe. */
const BUILT = [
  // Builds them from two limits and a character class.
  "src/text/clean.ts",
  // Joins the patterns of its table. Each of them is tested here.
  "src/pipeline/classify-failure.ts",
  // Joins the options of its table. test/text/redact-line.test.ts times the result on long lines.
  "src/text/redact-options.ts",
  // Builds an expression from an input, and stops it after a second: test/actions/preflight-open-pr/check-head.test.ts.
  "actions/preflight-open-pr/match-title.ts",
];

interface Found {
  file: string;
  pattern: string;
  flags: string;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`),
).filter((file) => /\.tsx?$/.test(file));

async function findExpressions(file: string): Promise<{ found: Found[]; isBuilt: boolean }> {
  const loader = file.endsWith("x") ? "tsx" : "ts";
  const { code } = await transform(readFileSync(file, "utf8"), { loader, target: "esnext", jsx: "automatic" });
  const found: Found[] = [];
  let isBuilt = false;
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { regex, type, callee } = node as { regex?: Omit<Found, "file">; type?: string; callee?: { name?: string } };
    if (type === "Literal" && regex) found.push({ file, pattern: regex.pattern, flags: regex.flags });
    if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") isBuilt = true;
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code));
  return { found, isBuilt };
}

/** Texts in which the expression may start to match in many places. They repeat its words and characters. */
function listAttacks({ pattern }: Found): string[] {
  const words = pattern
    .replace(/\\[dDwWsSbBpPuxnrtvf0](?:\{[^}]*\})?/g, " ")
    .replace(/\\(.)/g, "$1")
    .match(/[^\s()[\]{}|?*+^$]+/g);
  const pieces = new Set(["a", "A", "0", " ", "\t", "\n", "-", "_", ".", "/", "`", '"', "a ", "a.", "0.", "a-", "a/"]);
  for (const word of words ?? []) {
    for (const piece of [word, word[0], word.at(-1), `${word} `, `${word}a`]) if (piece) pieces.add(piece);
  }
  const starts = new Set(["", ...(words ?? []).slice(0, 3)]);
  return [...starts].flatMap((start) =>
    [...pieces].slice(0, PIECES).map((piece) => `${start}${piece.repeat(Math.ceil(LENGTH / piece.length))}\u0001`),
  );
}

/** The shortest of at most three tries, in milliseconds of CPU time, because other processes do not affect CPU time. */
function measure(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && best > LIMIT_MS; tries++) {
    const started = process.cpuUsage();
    text.replace(expression, "");
    best = Math.min(best, process.cpuUsage(started).user / 1000);
  }
  return best;
}

test("each expression takes less than a tenth of a second for 100 kB", { timeout: 300_000 }, async () => {
  const slow: string[] = [];
  for (const file of files) {
    for (const found of (await findExpressions(file)).found) {
      if (BOUNDED.some((each) => each.file === file && each.pattern === found.pattern)) continue;
      const expression = new RegExp(found.pattern, found.flags);
      const bad = listAttacks(found).find((text) => measure(expression, text) > LIMIT_MS);
      if (bad !== undefined)
        slow.push(`${file}: /${found.pattern}/${found.flags} on ${JSON.stringify(bad.slice(0, 20))}`);
    }
  }
  expect(slow).toEqual([]);
});

test("no other expression is built while the code runs", async () => {
  const built: string[] = [];
  for (const file of files) if ((await findExpressions(file)).isBuilt) built.push(file);
  expect(built.filter((file) => !BUILT.includes(file))).toEqual([]);
});
