import { UserError } from "../../src/errors.ts";
import type { FileForms } from "../../src/git/file-forms.ts";
import type { Entry, TreeChange } from "../../src/git/plan-changes.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import { readBlob } from "../../src/publish/read-blob.ts";
import { findNews, mergeRecords } from "./merge-records.ts";
import type { Append } from "./plan-work.ts";
import { keyOf, type RecordFile, readRecords } from "./records.ts";
import type { MadeChanges } from "./same-changes.ts";

export interface AppendTip {
  /** The tip's files by path. */
  there: ReadonlyMap<string, Entry>;
  repository: PrivateRepository;
  /** Converts between the file's contents on disk and in git; null if there is no git. */
  forms: FileForms | null;
}

/**
 * Returns the change that adds this job's records to the tip's file, or null if the tip's file already has all of them.
 * Throws a UserError if the file is not a file of records in the base, in this job or at the tip.
 */
export async function appendRecords(
  { file, key }: Append,
  made: Pick<MadeChanges, "changes" | "files" | "base">,
  { there, repository, forms }: AppendTip,
): Promise<TreeChange | null> {
  const change = made.changes.find(({ path }) => path === file);
  if (change === undefined && made.files.has(file)) return null;
  if (change === undefined) {
    throw new UserError(
      `append: there is no file "${file}" with records to add. Nothing was published. Write it to this path from the root of the repository, and make sure that it is not ignored.`,
    );
  }
  const { from, to } = change;
  if (to === null) {
    throw new UserError(
      `append: "${file}" was removed, but \`append\` only adds records. Nothing was published. Write the file, or leave \`append\` out.`,
    );
  }
  const found = there.get(file) ?? null;
  const isFiltered = (await forms?.readConversions([file]))?.filtered.has(file) ?? false;
  const base = await readVersion(from, `of commit ${made.base.slice(0, 10)}`);
  const ours = await readVersion(to, "of this job");
  const tip = await readVersion(found, "on the branch");
  checkKey(findNews(base, ours));
  const text = mergeRecords({ base, ours, tip, key });
  if (found !== null && text === tip.text) return null;
  return { path: file, from: found, to: { mode: found?.mode ?? to.mode, id: await store(text) } };

  async function store(merged: string): Promise<string> {
    const stored = isFiltered ? await forms?.store(new Map([[file, Buffer.from(merged)]])) : undefined;
    return stored?.get(file)?.id ?? repository.git.text(["hash-object", "-w", "--stdin"], { input: merged });
  }

  async function readContent(stored: Entry, which: string): Promise<Buffer> {
    if (!isFiltered) return readBlob(repository, stored.id);
    const content = (await forms?.restore(new Map([[file, stored]])))?.get(file);
    if (content !== undefined) return content;
    throw new UserError(
      `append: "${file}" ${which} could not be read: its filter in .gitattributes failed. Nothing was published. Check that the filter, or Git LFS, works in this job.`,
    );
  }

  async function readVersion(stored: Entry | null, which: string): Promise<RecordFile> {
    const isRegular = stored === null || stored.mode.startsWith("100");
    const bytes = stored !== null && isRegular ? await readContent(stored, which) : Buffer.alloc(0);
    const records = isRegular ? readRecords(bytes, file) : { fault: "is not a regular file" };
    if (!("fault" in records)) return records;
    throw new UserError(
      `append: "${file}" ${which} ${records.fault}. Nothing was published. Expected a JSON array, or JSON lines; correct the file.`,
    );
  }

  /** If no new record has the key field, the input `append-key` probably has a typo. */
  function checkKey(news: readonly string[]): void {
    if (key === null || news.length === 0 || news.some((record) => keyOf(record, key) !== null)) return;
    throw new UserError(
      `append-key: no new record of "${file}" has the field "${key}". Nothing was published. Name a field that the records have.`,
    );
  }
}
