/** Checks one file's imports and words against the import table of docs/design.md. */

import path from "node:path";

interface Room {
  /** Folders and files of src/ that may be imported. */
  sources: readonly string[];
  /** Folders from which only types may be imported. */
  types?: readonly string[];
  /** npm packages, and `node:` for every built-in module. */
  packages: readonly string[];
}

/** Built-in modules that neither read nor change anything outside the process. */
const PURE_NODE = ["node:buffer", "node:crypto", "node:path", "node:string_decoder", "node:url", "node:util"];
const PREACT = ["preact", "preact/", "preact-render-to-string", "@preact/signals-core"];

/** Rooms of src/, and what each may import. */
export const ROOMS: Record<string, Room> = {
  "errors.ts": { sources: [], packages: [] },
  text: { sources: [], packages: [] },
  pipeline: { sources: ["text"], packages: [] },
  formats: { sources: ["pipeline"], packages: ["zod", ...PURE_NODE] },
  state: {
    sources: ["formats", "pipeline", "text", "errors.ts"],
    types: ["files"],
    packages: ["jsonc-parser", ...PURE_NODE],
  },
  dashboard: { sources: ["pipeline", "text", "errors.ts"], types: ["state", "formats"], packages: PURE_NODE },
  analytics: { sources: ["pipeline", "text", "errors.ts"], types: ["state", "formats"], packages: PURE_NODE },
  site: {
    sources: ["pipeline", "text", "errors.ts"],
    types: ["dashboard", "formats"],
    packages: [...PREACT, ...PURE_NODE],
  },
  content: { sources: ["formats", "text", "errors.ts"], packages: ["jsonc-parser", ...PURE_NODE] },
  git: { sources: ["formats", "text", "errors.ts"], types: ["content"], packages: ["node:", "@actions/exec"] },
  github: { sources: ["formats", "text", "errors.ts", "pipeline"], packages: ["node:", "@actions/"] },
  files: { sources: ["formats", "text", "errors.ts"], types: ["content"], packages: ["node:", "picomatch"] },
  publish: {
    sources: ["git", "github", "files", "formats", "pipeline", "text", "errors.ts"],
    types: ["kit"],
    packages: ["node:"],
  },
  kit: {
    sources: ["text", "errors.ts"],
    types: ["github", "formats"],
    packages: ["node:", "yaml", "@actions/core", "@actions/github"],
  },
  // A small GitHub for the terminal, the demo and the tests. No action may import it.
  sandbox: { sources: ["git", "formats", "text"], packages: ["node:"] },
};
const CORE = Object.keys(ROOMS).filter((room) => room !== "sandbox");
ROOMS.cli = { sources: Object.keys(ROOMS), packages: ["node:"] };
/** Only doctor needs yaml: it reads workflows. */
const ACTION: Room = { sources: CORE, packages: ["node:", "yaml"] };
/** Only seed-queue sends requests to servers other than GitHub's, and checks the form of their answers. */
const SEEDING: Room = { sources: CORE, packages: ["node:", "@actions/http-client", "zod"] };

/** Rooms that scripts in the browser also use. */
const BROWSER_ROOMS = ["text", "pipeline"];
const RUNNERS = ["kit", "cli"];
const AMBIENT =
  /\bprocess\s*\.\s*env\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bconsole\s*\.|\bprocess\s*\.\s*exit\b/g;
/** Only this folder may use the browser's objects. Pages are also rendered at build time, so they get arguments. */
const BROWSER_FOLDER = "src/site/browser/";
const BROWSER = /\b(?:document|window|localStorage|navigator)\s*\.|\blocation\s*\.\s*(?:href|search|hash|reload)\b/g;
const BROWSER_CLOCK = /^(?:Date\.now|new Date\(\s*\))$/;
const BANNED_NAME = /^(utils?|helpers?|common|misc|types|constants|index)\.tsx?$/;
const IMPORT =
  /\bimport\s+(type\s+)?(?:[\w$\s{},*]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|\bexport\s+(type\s+)?[\w$\s{},*]+?\s+from\s+["']([^"']+)["']/g;

/**
 * The rules that a file of src/ or actions/ breaks, one sentence each. Paths are relative to the repository, and have
 * `/` as separator.
 */
export function checkArchitecture(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const folder = roomOf(file);
  const action = file.startsWith("actions/seed-queue/") ? SEEDING : ACTION;
  const room = file.startsWith("actions/") ? action : ROOMS[folder];
  if (room === undefined) return [`${file}: src/${folder} is not in the import table`];
  const problems = listImports(code)
    .map((imported) => judgeImport(file, room, imported))
    .filter((problem) => problem !== null);
  if (BROWSER_ROOMS.includes(folder) && /\bBuffer\b/.test(code)) problems.push(`${file}: Buffer, which no browser has`);
  if (BANNED_NAME.test(path.posix.basename(file))) problems.push(`${file}: a file is named by what it does`);
  if (!RUNNERS.includes(folder) || file.startsWith("actions/")) {
    for (const [word] of code.matchAll(AMBIENT)) {
      if (!(file.startsWith(BROWSER_FOLDER) && BROWSER_CLOCK.test(word)))
        problems.push(`${file}: ${word} outside of the runners`);
    }
  } else if (/\bprocess\s*\.\s*exit\b(?!Code)/.test(code)) problems.push(`${file}: process.exit`);
  if (folder === "site" && !file.startsWith(BROWSER_FOLDER))
    for (const [word] of code.matchAll(BROWSER)) problems.push(`${file}: ${word} outside of ${BROWSER_FOLDER}`);
  return problems;
}

interface Import {
  specifier: string;
  isType: boolean;
}

function listImports(code: string): Import[] {
  return [...code.matchAll(IMPORT)].map(([all, typeImport, statement, dynamic, typeExport, reexport]) => ({
    specifier: statement ?? dynamic ?? reexport ?? "",
    // `import("x")` may also be a type, as in `typeof import("x")`. To be safe, it counts as a value.
    isType: typeImport !== undefined || typeExport !== undefined || namesTypesOnly(all),
  }));
}

function namesTypesOnly(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (names === undefined || /\}\s*,|,\s*\{/.test(statement)) return false;
  const parts = names.split(",").map((name) => name.trim());
  return parts.every((name) => name === "" || name.startsWith("type "));
}

function judgeImport(file: string, room: Room, { specifier, isType }: Import): string | null {
  if (!specifier.startsWith(".")) {
    const isAllowed = room.packages.some(
      (name) => specifier === name || (/[:/]$/.test(name) && specifier.startsWith(name)),
    );
    return isAllowed ? null : `${file}: imports ${specifier}`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (!target.startsWith("src/"))
    return file.startsWith("actions/") && isSameAction(file, target) ? null : `${file}: imports ${target}`;
  const folder = roomOf(target);
  if (folder === roomOf(file) && !file.startsWith("actions/")) return null;
  if (room.sources.includes(folder) || (isType && room.types?.includes(folder))) return null;
  return `${file}: imports ${isType ? "types of " : ""}src/${folder}`;
}

function isSameAction(file: string, target: string): boolean {
  return target.startsWith("actions/") && roomOf(file) === roomOf(target);
}

/** `src/git/push.ts` -> `git`; `src/errors.ts` -> `errors.ts`; `actions/x/main.ts` -> `x`. */
function roomOf(file: string): string {
  return file.split("/")[1] ?? "";
}
