import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ContentEntry, ContentTree } from "../../src/content/tree.ts";
import type { Fixture, FixtureFile } from "./fixture.ts";

const KINDS: Readonly<Record<string, ContentEntry["kind"]>> = {
  link: "link",
  pipe: "special",
  repository: "repository",
};

export function openFixture(fixture: Fixture): ContentTree {
  const entries = Object.entries(fixture).map(([file, content]): ContentEntry => {
    const kind = isPlain(content) ? "file" : (KINDS[content.kind] ?? "file");
    const isExecutable = !isPlain(content) && content.kind === "executable";
    return { path: file, kind, isExecutable, sizeBytes: kind === "file" ? bytesOf(content).length : 0 };
  });
  return {
    entries,
    read: async (file) => {
      const content = fixture[file];
      return content === undefined ? null : bytesOf(content);
    },
  };
}

/** With `stored`, writes only the files that git keeps. */
export function writeFixture(folder: string, fixture: Fixture, { stored }: { stored: boolean }): void {
  for (const [file, content] of Object.entries(fixture)) {
    const place = path.join(folder, file);
    if (isPlain(content) || content.kind === "link" || content.kind === "executable" || !stored) {
      mkdirSync(path.dirname(place), { recursive: true });
      writeOne(place, content);
    }
  }
}

function writeOne(place: string, content: FixtureFile): void {
  if (isPlain(content)) writeFileSync(place, content);
  else if (content.kind === "link") symlinkSync(content.target, place);
  else if (content.kind === "pipe") execFileSync("mkfifo", [place]);
  else if (content.kind === "repository") mkdirSync(place);
  else writeFileSync(place, bytesOf(content), { mode: content.kind === "executable" ? 0o755 : 0o644 });
}

function bytesOf(content: FixtureFile): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content === "string") return new TextEncoder().encode(content);
  if (content.kind === "large") return new Uint8Array(content.sizeBytes).fill(0x2e);
  return new TextEncoder().encode("text" in content ? content.text : "");
}

function isPlain(content: FixtureFile): content is string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array;
}
