import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml } from "../../src/text/xml.ts";
import { parseXml, textOf } from "../support/site/parse-xml.ts";

const NASTY = `<img src=x onerror=P>]]>&amp;"'\u0000\u001b[31m\ud800\ufffe\u202e\r\n</feed>`;

test("escaped text is the same in attributes and elements, without characters that XML forbids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      expect(read.attributes.get("b")).toBe(textOf(read));
    }),
  );
  expect(textOf(parseXml(`<a>${escapeXml(`<&>"'\r\n\t${NASTY}`)}</a>`))).toContain(`<&>"'\r\n\t<img`);
});
