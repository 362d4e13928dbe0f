/** Package ecosystems, and which one a source such as `cargo:ripgrep` belongs to. */

/** Other names of ecosystems. */
export type EcosystemAliases = ReadonlyMap<string, string>;

/** Text before the first `:`, by its usual name; empty where there is no `:`. */
export function ecosystemOf(source: string, aliases: EcosystemAliases): string {
  const name = source.slice(0, Math.max(0, source.indexOf(":")));
  return aliases.get(name) ?? name;
}

/** True if both name the same package of the same ecosystem. */
export function isSameSource(a: string, b: string, aliases: EcosystemAliases): boolean {
  return ecosystemOf(a, aliases) === ecosystemOf(b, aliases) && a.slice(a.indexOf(":")) === b.slice(b.indexOf(":"));
}
