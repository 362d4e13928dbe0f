/**
 * Text that attacks the page that shows it, by class. PAYLOAD sets a global variable and sends a request, without
 * quotes or spaces.
 */

export const PAYLOAD = "top.pwned=fetch(/pwned/)";

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  markup: [
    `<img src=x onerror=${PAYLOAD}>`,
    `</script><script>${PAYLOAD}</script>`,
    `</title></style></textarea><svg/onload=${PAYLOAD}>`,
    "<!--",
    "]]>",
    `<iframe srcdoc="<script>parent.${PAYLOAD}</script>">`,
    `&lt;img src=x onerror=${PAYLOAD}&gt;`,
  ],
  "attribute break": [
    `" autofocus onfocus="${PAYLOAD}`,
    `' onclick='${PAYLOAD}`,
    `\` onmouseover=${PAYLOAD} \``,
    "a=b",
    `x" style="position:fixed`,
  ],
  "script in URL": [
    `javascript:${PAYLOAD}`,
    ` JaVaScRiPt:${PAYLOAD}`,
    `java\tscript:${PAYLOAD}`,
    `data:text/html,<script>${PAYLOAD}</script>`,
    "vbscript:x",
    "//evil.test/x",
    "https://a@evil.test/x",
    "https://evil.test/x",
    "https://github.com@evil.test/x",
  ],
  "handler in id": [
    `x'-${PAYLOAD}-'`,
    `');${PAYLOAD};('`,
    `"><a href=javascript:${PAYLOAD}>`,
    "../../etc/passwd",
    "..%2f..%2fetc",
    "?a=b#c&d",
    "%",
    "%00",
    "a/b\\c:d",
  ],
  keys: [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "lone\ud800surrogate",
    "nul\u0000byte",
    "index",
    "404",
    "length",
  ],
  display: [
    "\u001b[31mred\u001b[0m\u001b]0;title\u0007",
    "\u202egnp.exe",
    "zero\u200bwidth\ufeff",
    `pile${"\u0301".repeat(60)}`,
    "emoji 👩‍💻🏳️‍🌈",
    "مرحبا שלום",
    "W".repeat(100),
  ],
  export: ["=HYPERLINK(1)", "@SUM(1)", "+1+1", "-2+3", '"quoted", and more', "cr\rlf\nend"],
  embed: ["```\n# out", "@everyone", "$(id)", "'; rm -rf ~ #", "`id`", "| cell | <br>", "::error::x"],
};

/** Every sample with its class. */
export const HOSTILE_TEXTS: readonly { kind: string; text: string }[] = Object.entries(CLASSES).flatMap(
  ([kind, texts]) => texts.map((text) => ({ kind, text })),
);

/** Texts for messages, output and URL parameters. They are too long for names. */
export const LONG_TEXTS = ["W".repeat(10_000), "k".repeat(65_536)];

/** Wrong values for numbers, times, lists and flags. */
export const WRONG_VALUES: readonly unknown[] = [{ a: 1 }, ["<b>"], null, "1e999", "<b>", true, -1, 1.5];
