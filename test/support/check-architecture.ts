/** The layers table of the design, held against one file's imports and words. */

import path from "node:path";

interface Layer {
  /** Folders of src/ (or file names there) that may be imported. */
  sources: readonly string[];
  /** Folders whose types alone may be imported. */
  types?: readonly string[];
  /** npm packages, and `node:` for every built-in module. */
  packages: readonly string[];
}

/** Built-in modules that neither read nor change anything. */
const PURE_NODE = ["node:buffer", "node:crypto", "node:path", "node:string_decoder", "node:url", "node:util"];
const PURE_FOLDERS = ["batch", "ci", "dashboard", "publish", "upstream"];
const EVERYTHING_BELOW = [
  ...["errors.ts", "schema", "state", "dashboard", "batch", "ci", "upstream", "publish", "render", "site"],
  ...["git", "github", "files", "sources", "updater"],
];

const LAYERS: Record<string, Layer> = {
  "errors.ts": { sources: [], packages: [] },
  schema: { sources: ["errors.ts"], packages: ["zod", ...PURE_NODE] },
  state: { sources: ["schema", "errors.ts"], packages: PURE_NODE },
  dashboard: { sources: ["schema"], packages: PURE_NODE },
  batch: { sources: ["schema", "state"], packages: PURE_NODE },
  ci: { sources: ["schema"], packages: PURE_NODE },
  upstream: { sources: ["schema"], packages: PURE_NODE },
  publish: { sources: ["schema", "errors.ts"], packages: PURE_NODE },
  render: { sources: ["schema"], types: PURE_FOLDERS, packages: PURE_NODE },
  site: {
    sources: ["schema", "errors.ts"],
    types: ["dashboard"],
    packages: ["preact", "preact/", "preact-render-to-string", "@preact/signals-core", ...PURE_NODE],
  },
  git: { sources: ["schema", "errors.ts", "publish"], packages: ["node:", "@actions/exec"] },
  github: { sources: ["schema", "errors.ts", "publish"], packages: ["node:", "@octokit/", "@actions/github"] },
  files: { sources: ["errors.ts"], packages: ["node:"] },
  sources: { sources: ["schema", "errors.ts"], packages: ["node:"] },
  updater: { sources: ["errors.ts"], packages: ["node:"] },
  usecases: { sources: EVERYTHING_BELOW, types: ["action"], packages: PURE_NODE },
  action: { sources: EVERYTHING_BELOW, packages: ["node:", "zod", "yaml", "@actions/core"] },
  // The demo's own GitHub; nothing but the terminal may start it.
  loopback: { sources: [], packages: ["node:"] },
  demo: { sources: ["errors.ts", "schema"], types: ["loopback"], packages: ["node:"] },
  cli: { sources: [...EVERYTHING_BELOW, "action", "usecases", "loopback", "demo"], packages: ["node:", "zod"] },
};
const ACTION: Layer = { sources: [...EVERYTHING_BELOW, "usecases", "action"], packages: PURE_NODE };

const RUNNERS = ["action", "cli"];
const AMBIENT =
  /\bprocess\s*\.\s*env\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bconsole\s*\.|\bprocess\s*\.\s*exit\b/g;
/** The browser's own objects: the pages, made at build too, are told what they need. */
const BROWSER_FOLDER = "src/site/browser/";
const BROWSER = /\b(?:document|window|localStorage|navigator)\s*\.|\blocation\s*\.\s*(?:href|search|hash|reload)\b/g;
const BROWSER_CLOCK = /^(?:Date\.now|new Date\(\s*\))$/;
const BANNED_NAME = /^(utils?|helpers?|common|misc|types|constants|index)\.tsx?$/;
const IMPORT =
  /\bimport\s+(type\s+)?(?:[\w$\s{},*]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|\bexport\s+(type\s+)?[\w$\s{},*]+?\s+from\s+["']([^"']+)["']/g;

/** What one file of src/ or actions/ breaks, a sentence each. Paths are relative to the repository, with `/`. */
export function checkArchitecture(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const folder = layerOf(file);
  const layer = file.startsWith("actions/") ? ACTION : LAYERS[folder];
  if (layer === undefined) return [`${file}: src/${folder} is not in the layers table`];
  const problems = listImports(code)
    .map((imported) => judgeImport(file, layer, imported))
    .filter((problem) => problem !== null);
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
    // `import("x")` may also be a type, as in `typeof import("x")`: that is counted as a value, on the safe side.
    isType: typeImport !== undefined || typeExport !== undefined || namesTypesOnly(all),
  }));
}

function namesTypesOnly(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (names === undefined || /\}\s*,|,\s*\{/.test(statement)) return false;
  const parts = names.split(",").map((name) => name.trim());
  return parts.every((name) => name === "" || name.startsWith("type "));
}

function judgeImport(file: string, layer: Layer, { specifier, isType }: Import): string | null {
  if (!specifier.startsWith(".")) {
    const isAllowed = layer.packages.some(
      (name) => specifier === name || (/[:/]$/.test(name) && specifier.startsWith(name)),
    );
    return isAllowed ? null : `${file}: imports ${specifier}`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (!target.startsWith("src/"))
    return file.startsWith("actions/") && isSameFolder(file, target) ? null : `${file}: imports ${target}`;
  const folder = layerOf(target);
  if (folder === layerOf(file) && !file.startsWith("actions/")) return null;
  if (layer.sources.includes(folder) || (isType && layer.types?.includes(folder))) return null;
  return `${file}: imports ${isType ? "types of " : ""}src/${folder}`;
}

function isSameFolder(file: string, target: string): boolean {
  return path.posix.dirname(file) === path.posix.dirname(target);
}

/** `src/git/push.ts` -> `git`; `src/errors.ts` -> `errors.ts`; `actions/x/main.ts` -> `x`. */
function layerOf(file: string): string {
  return file.split("/")[1] ?? "";
}
