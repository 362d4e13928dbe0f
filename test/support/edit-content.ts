/** Test cases: an edit to the sample content, and the issues that must follow. */

import { expect, test } from "vitest";
import { validateContent } from "../../src/content/validate-content.ts";
import type { ContentReport } from "../../src/formats/content-report.ts";
import { memoryTree, type TreeFile } from "./memory-tree.ts";
import { SAMPLE_CONTENT, type SampleContent } from "./sample-content.ts";

export type EditedFiles = SampleContent & Record<string, TreeFile>;

export interface Edit {
  name: string;
  edit: (files: EditedFiles) => void;
  /** Each issue as `code path#pointer`, with the path below the root. */
  want: string[];
}

/** Tests that each edit gives exactly its issues. */
export function testEdits(edits: readonly Edit[]): void {
  test.each(edits)("$name", async ({ edit, want }) => {
    const { issues } = await validateEdited(edit);
    expect(issues.map(({ code, path, pointer }) => `${code} ${path.replace("content/", "")}#${pointer}`)).toEqual(want);
  });
}

/** The report about the edited sample, whose root is `content`. */
export function validateEdited(edit: Edit["edit"]): Promise<ContentReport> {
  const files = structuredClone(SAMPLE_CONTENT) as EditedFiles;
  edit(files);
  return validateContent({ tree: memoryTree(files), root: "content" });
}

/** Sets a member to any value, or deletes it. */
export function set(object: object, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(object, key);
  else Object.assign(object, { [key]: value });
}
