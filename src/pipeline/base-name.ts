/** Removes one trailing matrix suffix from a job name: `docker smoke (ubuntu (22))` -> `docker smoke`. */
export function baseName(name: string): string {
  if (isCut(name)) return withoutOpenSuffix(name);
  if (!name.endsWith(")")) return name;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at--) {
    if (name[at] === ")") depth++;
    else if (name[at] === "(" && --depth === 0) return name[at - 1] === " " ? name.slice(0, at - 1) : name;
  }
  return name;
}

function withoutOpenSuffix(name: string): string {
  const at = name.indexOf(" (", name.lastIndexOf(")") + 1);
  return at < 0 ? name : name.slice(0, at);
}

/** The API cuts long names to 100 characters and ends them with three dots. */
export function isCut(name: string): boolean {
  return name.endsWith("...") && name.length >= 97;
}
