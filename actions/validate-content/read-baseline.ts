import { readFile } from "node:fs/promises";
import { UserError } from "../../src/errors.ts";
import { ContentReport } from "../../src/formats/content-report.ts";
import { describeIssue } from "../../src/formats/describe-issue.ts";

/** Reads an earlier report. `name` is the path as the user wrote it. Throws a UserError if the file is not a report. */
export async function readBaseline(file: string, name: string): Promise<ContentReport> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw refuse(name, error.code === "ENOENT" ? "there is no such file" : `it cannot be read (${error.code})`);
  });
  const value = parse(text, name);
  const version = value instanceof Object && "schemaVersion" in value ? value.schemaVersion : undefined;
  if (version !== undefined && version !== ContentReport.shape.schemaVersion.value) {
    throw refuse(name, `its schemaVersion is ${JSON.stringify(version)}, and this version reads 1`);
  }
  const parsed = ContentReport.safeParse(value);
  if (!parsed.success) throw refuse(name, describeIssue(parsed.error));
  return parsed.data;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(name, "it is not JSON");
  }
}

function refuse(name: string, why: string): UserError {
  return new UserError(
    `The baseline "${name}" cannot be used: ${why}. Expected a report that this version of validate-content wrote; write it again with \`report\`.`,
  );
}
