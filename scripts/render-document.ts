/**
 * Fills the generated parts of a Markdown document.
 *
 * Each part is between `<!-- generated: KIND PATH -->` and `<!-- /generated -->`.
 */

import { parse } from "yaml";

const PART = /(<!-- generated: (\S+) (\S+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;

interface Interface {
  inputs?: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs?: Record<string, { description: string }>;
}

/** Paths start at the repository's root, whatever folder the document is in. */
export function renderDocument(text: string, readSource: (path: string) => string): string {
  return text.replace(PART, (_all, opening: string, kind: string, path: string, _old: string, closing: string) => {
    return `${opening}\n${renderPart(kind, path, readSource(path))}\n${closing}`;
  });
}

function renderPart(kind: string, path: string, source: string): string {
  if (kind === "inputs") return renderInputs(parse(source));
  if (kind === "outputs") return renderOutputs(parse(source));
  if (kind === "file") return `\`\`\`${path.split(".").at(-1)}\n${source.trimEnd()}\n\`\`\`\n`;
  throw new Error(`Unknown kind of generated part "${kind}". Expected inputs, outputs or file.`);
}

function renderInputs({ inputs = {} }: Interface): string {
  const rows = Object.entries(inputs).map(([name, { description, default: value, required }]) => {
    const shown = required ? "required" : value === undefined || value === "" ? "" : code(value);
    return `| \`${name}\` | ${shown} | ${cell(description)} |`;
  });
  return ["| Input | Default | Meaning |", "|---|---|---|", ...rows, ""].join("\n");
}

function renderOutputs({ outputs = {} }: Interface): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ["| Output | Meaning |", "|---|---|", ...rows, ""].join("\n");
}

function code(text: string): string {
  const lines = text.trim().split("\n");
  return lines.map((line) => `\`${cell(line)}\``).join(", ");
}

function cell(text: string): string {
  return text.trim().replaceAll("\n", " ").replaceAll("|", "\\|");
}
