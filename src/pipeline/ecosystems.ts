/** Finds the ecosystem of a source such as `cargo:ripgrep`, and reads lists of ecosystems. */

/** Ecosystems by their other names. */
export type EcosystemAliases = ReadonlyMap<string, string>;

/** Returns the text before the first `:`, under its usual name; empty without a `:`. */
export function ecosystemOf(source: string, aliases: EcosystemAliases): string {
  const name = source.slice(0, Math.max(0, source.indexOf(":")));
  return aliases.get(name) ?? name;
}

export function isSameSource(a: string, b: string, aliases: EcosystemAliases): boolean {
  return ecosystemOf(a, aliases) === ecosystemOf(b, aliases) && a.slice(a.indexOf(":")) === b.slice(b.indexOf(":"));
}

/**
 * True if the list names the ecosystem, in upper or lower case or by another name. People write `disabled_ecosystems`
 * by hand.
 */
export function namesEcosystem(
  list: readonly string[],
  ecosystem: string,
  aliases: EcosystemAliases = new Map(),
): boolean {
  const resolve = (name: string) => (aliases.get(name) ?? aliases.get(name.toLowerCase()) ?? name).toLowerCase();
  const wanted = resolve(ecosystem);
  return list.some((name) => resolve(name.trim()) === wanted);
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Reads names, one per line or separated by commas. Adds invalid names to `faults`. */
export function parseEcosystems(lines: readonly string[], input: string, faults: string[]): readonly string[] {
  const all = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
  const odd = all.find((name) => !NAME.test(name) || name === "all" || name === "mixed");
  if (odd !== undefined) faults.push(`${input}: expected names such as npm, got "${odd}".`);
  if (all.length === 0) faults.push(`${input}: expected at least one name, such as npm.`);
  return [...new Set(all)];
}

/** Reads the input `ecosystem-aliases`. Adds invalid lines to `faults`. */
export function parseAliases(lines: readonly string[], faults: string[]): EcosystemAliases {
  const aliases = new Map<string, string>();
  for (const line of lines.flatMap((each) => each.split(","))) {
    const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
    if (NAME.test(alias) && NAME.test(name) && rest.length === 0) aliases.set(alias, name);
    else faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
  }
  return aliases;
}
