import type { ContentReport } from "../formats/content-report.ts";
import type { ChangePolicy } from "./content.ts";
import { judgeContent } from "./judge-content.ts";
import { readContent } from "./read-content.ts";
import type { ContentTree } from "./tree.ts";

export interface ValidationOptions extends Partial<ChangePolicy> {
  tree: ContentTree;
  /** The content before the change; null or absent if there is nothing to compare with. */
  base?: ContentTree | null;
  /** The root of the content, relative to the repository; "." or "" for the repository itself. */
  root: string;
}

/** Checks content against all rules. Anything wrong in the content becomes an issue, never an exception. */
export async function validateContent({
  tree,
  base = null,
  root,
  ...policy
}: ValidationOptions): Promise<ContentReport> {
  const content = await readContent(tree);
  return judgeContent(content, { root, base: base === null ? null : await readContent(base), policy });
}
