import { createHash } from "node:crypto";

/** What one issue is about. No run, attempt, pull request or time is part of it. */
export type IssueCategory =
  | { kind: "category"; slug: string }
  | { kind: "job"; workflow: string; job: string }
  | { kind: "workflow"; workflow: string }
  | { kind: "signature"; workflow: string; job: string; token: string; signature: string };

const TITLE_TOKEN = 80;

/** First 12 hexadecimal digits of the SHA-256 of the category's key. */
export function identifyCategory(category: IssueCategory): string {
  return shortHash(keyOf(category));
}

/** Title of the issue, as plain text; people may change it afterwards. */
export function titleCategory(category: IssueCategory): string {
  if (category.kind === "category") return `CI failure: ${category.slug}`;
  if (category.kind === "job") return `CI failure: ${category.job} (${category.workflow})`;
  if (category.kind === "workflow") return `CI failure: workflow ${category.workflow}`;
  return `CI failure: ${category.job}: ${[...category.token].slice(0, TITLE_TOKEN).join("")}`;
}

/** `.github/workflows/ci.yml@refs/heads/main` -> `ci`: unlike the workflow's name it changes with the file alone. */
export function stemOf(path: string): string {
  const file = path.replace(/@.*$/s, "").split("/").at(-1) ?? "";
  return file.replace(/\.ya?ml$/i, "");
}

/** Letters, digits, dots and hyphens of a text in lower case. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return [...slug].slice(0, 80).join("");
}

/** First 12 hexadecimal digits of the SHA-256. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function keyOf(category: IssueCategory): string {
  if (category.kind === "category") return `explicit|${category.slug}`;
  if (category.kind === "job") return `job|${category.workflow}|${category.job}`;
  if (category.kind === "workflow") return `workflow|${category.workflow}`;
  return `signature|${category.workflow}|${category.signature}`;
}
