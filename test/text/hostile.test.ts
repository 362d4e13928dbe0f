/** Text from outside, even with invisible code points in it, is shown only as text. */

import { describe, expect, test } from "vitest";
import { codeSpan, escapeCell, escapeMarkdown, fencedBlock } from "../../src/text/markdown.ts";
import { findActive } from "../support/find-active.ts";
import { SEEDS, TEXTS } from "../support/hostile-markdown.ts";
import { isProof } from "../support/is-proof.ts";

/** Invisible code points: all below U+E0000, and samples of those above and of private use. */
const INVISIBLE = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter((point) => !(point >= 0xe000 && point <= 0xf8ff) && point < 0xe1000)
  .map((point) => String.fromCodePoint(point))
  .filter((text) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{VS}]/u.test(text))
  .filter(
    (text) =>
      (text.codePointAt(0) ?? 0) < 0xe0000 ||
      ["\u{e0001}", "\u{e0041}", "\u{e007f}", "\u{e0100}", "\u{e01ef}", "\u{e0fff}"].includes(text),
  )
  .concat("\ue000", "\u{f0000}");

/** Copies of the text with the character inserted, each at another position; about as many copies as `places`. */
function insert(text: string, character: string, places: number): string[] {
  const step = Math.max(1, Math.ceil(text.length / places));
  return Array.from({ length: Math.ceil(text.length / step) + 1 }, (_, nth) => {
    const at = Math.min(text.length, nth * step);
    return text.slice(0, at) + character + text.slice(at);
  });
}

test("there are hundreds of texts and of invisible code points", () => {
  expect(new Set(TEXTS).size).toBeGreaterThan(480);
  expect(INVISIBLE.length).toBeGreaterThan(200);
});

describe.each([
  { place: "a cell", escapeText: escapeCell, linksCommits: true },
  { place: "a step summary", escapeText: escapeMarkdown, linksCommits: false },
])("in $place", ({ escapeText, linksCommits }) => {
  const judge = (text: string) => {
    const shown = escapeText(text);
    const active = findActive(shown, { linksCommits });
    return active.length === 0 ? [] : [`${JSON.stringify(text)} -> ${JSON.stringify(shown)}: ${active.join(", ")}`];
  };

  test("hostile text stays plain text", () => expect(TEXTS.flatMap(judge)).toEqual([]));

  test("text with an invisible character anywhere stays plain text", () => {
    const some = isProof ? TEXTS : SEEDS.slice(0, 40);
    const faults = some.flatMap((text, nth) =>
      INVISIBLE.filter((_, at) => isProof || at % 7 === nth % 7).flatMap((character) =>
        insert(text, character, isProof ? 40 : 8).flatMap(judge),
      ),
    );
    expect(faults.slice(0, 10)).toEqual([]);
  });
});

test("findActive finds markup in text that was not escaped", () => {
  const bare = TEXTS.filter((text) => findActive(text, { linksCommits: true }).length > 0);
  expect(bare.length).toBeGreaterThan(380);
  // Our own escaping used to produce these texts.
  expect(findActive("https://\u200bevil.test", { linksCommits: false })).toEqual(["address"]);
  expect(findActive("\\_www.evil.test", { linksCommits: false })).toEqual(["address without a scheme"]);
});

test.each(INVISIBLE.slice(0, isProof ? INVISIBLE.length : 60))(
  "code spans and fenced blocks contain no marker and do not end early: %j",
  (character) => {
    for (const text of ["<!-- pipekeeper:failure end -->", "a`b``c", "```", "~~~", "a|b", "a\\|b"]) {
      for (const hostile of insert(text, character, 12)) {
        const span = codeSpan(hostile, { inTable: true });
        const [ticks = ""] = /^`+/.exec(span) ?? [];
        expect(span.slice(ticks.length, -ticks.length).match(/`+/g) ?? []).not.toContain(ticks);
        expect(span.replaceAll("\\|", "")).not.toMatch(/\||<!--|-->|[\n\r]/);
        const block = fencedBlock(hostile);
        const [fence = ""] = /^`+/.exec(block) ?? [];
        expect(block.split("\n").filter((line) => line.startsWith(fence))).toHaveLength(2);
        expect(block).not.toMatch(/<!--|-->/);
      }
    }
  },
);
