/** Reads coverage percentages (0 to 100) from files that test tools and earlier steps write. */

export interface Coverage {
  head: number | null;
  base: number | null;
  /** How many percentage points coverage may drop. */
  threshold: number | null;
  /** The verdict that the coverage file states; null if it states none. */
  status: string | null;
  runtimes: { name: string; percent: number }[];
  reference: string | null;
}

/**
 * Reads `{head, base?, threshold?, status?, runtimes?, reference?}`. `coverage` is null if the text is not a JSON
 * object.
 */
export function parseCoverage(text: string): { coverage: Coverage | null; problems: string[] } {
  const document = parseObject(text);
  if (document === null) return { coverage: null, problems: ["expected one JSON object"] };
  const problems: string[] = [];
  const percent = (name: string) => readPercent(document, name, problems);
  const head = percent("head");
  const coverage = { head, base: percent("base"), threshold: percent("threshold") };
  const listed = Array.isArray(document.runtimes) ? document.runtimes : [];
  if (document.runtimes !== undefined && !Array.isArray(document.runtimes))
    problems.push("expected a list in runtimes");
  const runtimes = listed.flatMap((entry: unknown, at) => {
    const fields = isObject(entry) ? entry : {};
    const name = typeof fields.name === "string" ? fields.name.trim() : "";
    const value = readPercent(fields, "percent", problems, `runtimes[${at}].percent`);
    if (name === "") problems.push(`expected a name in runtimes[${at}]`);
    return name === "" || value === null ? [] : [{ name, percent: value }];
  });
  if (head === null && runtimes.length === 0) problems.push("it contains neither head nor runtimes");
  const readText = (name: string) =>
    typeof document[name] === "string" && document[name] !== "" ? document[name] : null;
  return {
    coverage: { ...coverage, status: readText("status"), runtimes, reference: readText("reference") },
    problems,
  };
}

/** The total in percent of a `coverage.xml` (root `line-rate`) or `coverage.json` (`totals`); null if there is none. */
export function parseCoverageTotal(text: string): number | null {
  const percent = text.trimStart().startsWith("<") ? readXmlTotal(text) : readJsonTotal(text);
  return percent !== null && percent >= 0 && percent <= 100 ? percent : null;
}

function readXmlTotal(text: string): number | null {
  const root = /<coverage\b[^<>]*>/.exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?(?:-->|$)/g, ""))?.[0] ?? "";
  const rate = /\sline-rate\s*=\s*["']\s*(\d+(?:\.\d+)?(?:e-?\d+)?)\s*["']/i.exec(root)?.[1];
  return rate === undefined ? null : Number(rate) * 100;
}

function readJsonTotal(text: string): number | null {
  const totals = parseObject(text)?.totals;
  if (!isObject(totals)) return null;
  if (isFiniteNumber(totals.percent_covered)) return totals.percent_covered;
  const { covered_lines: covered, num_statements: total } = totals;
  return isFiniteNumber(covered) && isFiniteNumber(total) && total > 0 ? (100 * covered) / total : null;
}

function readPercent(
  fields: Record<string, unknown>,
  name: string,
  problems: string[],
  shown: string = name,
): number | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (isFiniteNumber(value) && value >= 0 && value <= 100) return value;
  problems.push(`expected a number from 0 to 100 in ${shown}, got ${JSON.stringify(value).slice(0, 60)}`);
  return null;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const document: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return isObject(document) ? document : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
