import { type EcosystemAliases, ecosystemOf } from "../../src/pipeline/ecosystems.ts";

/** A key that is equal for all spellings of the same package. */
export function sourceKey(source: string, aliases: EcosystemAliases): string {
  const ecosystem = ecosystemOf(source, aliases);
  const identifier = source.slice(source.indexOf(":") + 1);
  if (ecosystem === "pypi") return `pypi:${normalizePypi(identifier)}`;
  if (ecosystem === "cargo") return `cargo:${identifier.replaceAll("-", "_")}`;
  return `${ecosystem}:${identifier}`;
}

/** https://packaging.python.org/specifications/name-normalization/ */
export function normalizePypi(project: string): string {
  return project.toLowerCase().replace(/[-_.]+/g, "-");
}
