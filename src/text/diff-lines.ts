const CONTEXT = 1;
const MOST_LINES = 400;

/** The lines that differ between two texts, `-` for the first and `+` for the second, with one line of context. */
export function diffLines(before: string, after: string): string {
  const [a, b] = [before, after].map((text) => (text === "" ? [] : text.split(/\r?\n/))) as [string[], string[]];
  const steps = a.length > MOST_LINES || b.length > MOST_LINES ? replaceAll(a, b) : align(a, b);
  const isNear = (at: number) =>
    steps.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== " ");
  return steps
    .filter((_, at) => isNear(at))
    .map(({ sign, line }) => `${sign} ${line}`)
    .join("\n");
}

interface Step {
  sign: " " | "-" | "+";
  line: string;
}

function replaceAll(a: readonly string[], b: readonly string[]): Step[] {
  return [...a.map((line): Step => ({ sign: "-", line })), ...b.map((line): Step => ({ sign: "+", line }))];
}

/** Aligns by the longest common subsequence. */
function align(a: readonly string[], b: readonly string[]): Step[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (lengths[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ sign: " ", line: a[i++] as string });
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ sign: "-", line: a[i++] as string });
    } else steps.push({ sign: "+", line: b[j++] as string });
  }
  return steps;
}
