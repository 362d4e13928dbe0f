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

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Names from an input that holds one a line or several with commas. Adds to `faults` what cannot be used. */
export function parseEcosystems(lines: readonly string[], input: string, faults: string[]): readonly string[] {
  const all = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
  const odd = all.find((name) => !NAME.test(name) || name === "all" || name === "mixed");
  if (odd !== undefined) faults.push(`${input}: expected names such as npm, got "${odd}".`);
  if (all.length === 0) faults.push(`${input}: expected at least one name, such as npm.`);
  return [...new Set(all)];
}

/** The input `ecosystem-aliases`. Adds to `faults` the lines that cannot be used. */
export function parseAliases(lines: readonly string[], faults: string[]): EcosystemAliases {
  const aliases = new Map<string, string>();
  for (const line of lines.flatMap((each) => each.split(","))) {
    const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
    if (NAME.test(alias) && NAME.test(name) && rest.length === 0) aliases.set(alias, name);
    else faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
  }
  return aliases;
}
