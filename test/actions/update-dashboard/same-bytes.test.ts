/** The same state and clock give the same bytes on any machine. */

import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { git, TempFolder, writeFiles } from "../../support/git.ts";
import {
  DASHBOARD,
  failureOf,
  openPipeline,
  publishedText,
  QUEUE_FILE,
  queueOf,
  SMALL_STATE,
} from "../../support/pipeline.ts";

const NAMES = ["zsh", "Äpfel", "apfel", "ärzte", "i", "İ", "ß", "ss", "a-b", "ab", "æ", "z_9"];
const STATE = {
  ...SMALL_STATE,
  [QUEUE_FILE]: queueOf(...NAMES.map((name, index) => ({ name, status: index % 2 === 0 ? "pending" : "failed" }))),
  ...Object.fromEntries(
    NAMES.map((name, index) => [
      `data/failures/cargo-2026-03-0${1 + (index % 9)}T10-00-00Z-${index}.jsonl`,
      failureOf(name),
    ]),
  ),
};
const EPOCH = { SOURCE_DATE_EPOCH: "1772960000" };
const SITE = { "site-dir": "site" };

/** What a run with usual settings publishes. */
let plain: { text: string; commit: string };
beforeAll(async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, STATE);
  await pipeline.runBundle(SITE, { ...EPOCH, TZ: "UTC", LC_ALL: "en_US.UTF-8" });
  plain = { text: publishedText(pipeline), commit: git(pipeline.origin.bare, ["rev-parse", "main"]) };
  expect(plain.text).toContain('"generated_at": "2026-03-08T08:53:20Z"');
});

test.each(
  everyNth(
    [
      { name: "Turkish locale", env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" } },
      { name: "C locale", env: { LC_ALL: "C", LANG: "C" } },
      { name: "far east of Greenwich", env: { TZ: "Pacific/Kiritimati" } },
      { name: "west of Greenwich with daylight saving time", env: { TZ: "America/St_Johns", LANG: "de_DE.UTF-8" } },
    ],
    3,
  ),
)("$name", async ({ env }) => {
  using folder = new TempFolder();
  const odd = openPipeline(folder, STATE);
  await odd.runBundle(SITE, { ...EPOCH, ...env });
  expect(publishedText(odd)).toBe(plain.text);
  // The base, bytes, modes, author and time are the same, and so is the commit.
  expect(git(odd.origin.bare, ["rev-parse", "main"])).toBe(plain.commit);
});

test.each(everyNth(["077", "000"], 2))(
  "under umask %s the file is 0644 in git, and the commit is the same",
  async (umask) => {
    using folder = new TempFolder();
    const masked = openPipeline(folder, STATE);
    const previous = process.umask(Number.parseInt(umask, 8));
    try {
      await masked.runBundle(SITE, EPOCH);
    } finally {
      process.umask(previous);
    }
    expect(git(masked.origin.bare, ["ls-tree", "main", DASHBOARD])).toMatch(/^100644 blob/);
    expect(git(masked.origin.bare, ["rev-parse", "main"])).toBe(plain.commit);
  },
);

test("files that were created in another order give the same bytes", async () => {
  using folder = new TempFolder();
  using other = new TempFolder();
  const texts = [];
  for (const [place, files] of [
    [folder, Object.entries(STATE)],
    [other, Object.entries(STATE).reverse()],
  ] as const) {
    const pipeline = openPipeline(place);
    for (const [file, text] of files) writeFiles(pipeline.root, { [file]: text });
    expect((await pipeline.runBundle({ publish: "none" }, EPOCH)).outputs.outcome).toBe("written");
    texts.push(readFileSync(`${pipeline.root}/${DASHBOARD}`, "utf8"));
  }
  expect(texts[1]).toBe(texts[0]);
});
