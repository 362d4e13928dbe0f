export interface SimpleCommand {
  /** Without quotes. Variables and substitutions stay as written. */
  words: readonly string[];
  /** `name=value` before the command. */
  assignments: readonly { name: string; value: string }[];
  /** Reserved words before the command, such as `do` or `!`. */
  keywords: readonly string[];
  redirects: readonly { operator: string; target: string }[];
  /** What separates the command from the previous one: `;`, `&&`, `||`, `|`, `(`, `)`, `&` or a line break. */
  operator: string;
  /** The offset of the command in the script. */
  offset: number;
  /** True for a command in `$( )` or backquotes. */
  isSubstituted: boolean;
}

const KEYWORDS = new Set(
  "if then elif else fi for while until do done case esac function { } ! time select".split(" "),
);
const MAX_DEPTH = 20;

interface Draft extends SimpleCommand {
  words: string[];
  assignments: { name: string; value: string }[];
  keywords: string[];
  redirects: { operator: string; target: string }[];
}

/**
 * Parses a POSIX or bash script, and never fails. Commands in a substitution come after the command that contains the
 * substitution.
 */
export function parseShell(
  script: string,
  { offset: base = 0, depth = 0, isSubstituted = false } = {},
): SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  const inner: SimpleCommand[] = [];
  const heredocs: { word: string; isIndented: boolean }[] = [];
  let at = 0;
  let draft = open("", 0);

  function open(operator: string, offset: number): Draft {
    const empty = { words: [], assignments: [], keywords: [], redirects: [] };
    return { ...empty, operator, offset: base + offset, isSubstituted };
  }

  function close(operator: string): void {
    if (draft.words.length + draft.assignments.length + draft.keywords.length + draft.redirects.length > 0) {
      commands.push(draft, ...inner.splice(0), ...readCommandString(draft, depth));
      draft = open(operator, at);
    } else if (operator !== "\n" || draft.operator === "") draft.operator = operator;
  }

  function readWord(): string {
    let word = "";
    while (at < script.length) {
      const character = script[at] as string;
      if (/[\s;&|<>()]/.test(character)) break;
      if (character === "'") {
        const end = script.indexOf("'", at + 1);
        word += script.slice(at + 1, end < 0 ? undefined : end);
        at = end < 0 ? script.length : end + 1;
      } else if (character === '"') {
        at += 1;
        word += readQuoted();
      } else if (character === "\\") {
        word += script[at + 1] === "\n" ? "" : (script[at + 1] ?? "");
        at += 2;
      } else word += readPart();
    }
    return word;
  }

  function readQuoted(): string {
    let word = "";
    while (at < script.length && script[at] !== '"') {
      if (script[at] === "\\" && /["\\$`\n]/.test(script[at + 1] ?? "")) {
        word += script[at + 1] === "\n" ? "" : script[at + 1];
        at += 2;
      } else word += readPart();
    }
    at += 1;
    return word;
  }

  /** A substitution, an expression or variable in braces, or one character. */
  function readPart(): string {
    const start = at;
    if (script.startsWith("${{", at)) at = endOf("}}", at + 3);
    else if (script.startsWith("$((", at)) at = endOf("))", at + 3);
    else if (script.startsWith("$(", at)) {
      at = findClosing(script, at + 2);
      readInner(start + 2, at - 1);
    } else if (script[at] === "`") {
      at = endOf("`", at + 1);
      readInner(start + 1, at - 1);
    } else if (script.startsWith("${", at)) at = endOf("}", at + 2);
    else at += 1;
    return script.slice(start, at);
  }

  function endOf(text: string, from: number): number {
    const end = script.indexOf(text, from);
    return end < 0 ? script.length : end + text.length;
  }

  function readInner(from: number, to: number): void {
    if (depth >= MAX_DEPTH) return;
    const options = { offset: base + from, depth: depth + 1, isSubstituted: true };
    inner.push(...parseShell(script.slice(from, to), options));
  }

  function skipHeredocs(): void {
    for (const { word, isIndented } of heredocs.splice(0)) {
      while (at < script.length) {
        const end = endOf("\n", at);
        const line = script.slice(at, end).replace(/\n$/, "");
        at = end;
        if ((isIndented ? line.replace(/^\t+/, "") : line) === word) break;
      }
    }
  }

  function readRedirect(operator: string): void {
    at += operator.length;
    while (script[at] === " " || script[at] === "\t") at += 1;
    const target = readWord();
    if (operator.startsWith("<<") && operator !== "<<<")
      heredocs.push({ word: target, isIndented: operator === "<<-" });
    else draft.redirects.push({ operator, target });
  }

  function readToken(): void {
    const redirect = /^\d*(<<<|<<-|<<|>>|&>>|&>|>&|>\||<|>)/.exec(script.slice(at, at + 8))?.[0];
    const separator = /^(&&|\|\||;;|\|&|[;&|()])/.exec(script.slice(at, at + 2))?.[0];
    if (redirect !== undefined) readRedirect(redirect);
    else if (separator !== undefined && !isInTest(draft)) {
      at += separator.length;
      close(separator);
    } else if (separator !== undefined) {
      draft.words.push(separator);
      at += separator.length;
    } else takeWord();
  }

  function takeWord(): void {
    const start = at;
    const word = readWord();
    const isFirst = draft.words.length === 0;
    if (isFirst && draft.assignments.length + draft.keywords.length === 0) draft.offset = base + start;
    const assignment = isFirst ? /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(word) : null;
    if (isFirst && KEYWORDS.has(script.slice(start, at)) && draft.assignments.length === 0) draft.keywords.push(word);
    else if (assignment !== null) draft.assignments.push({ name: assignment[1] ?? "", value: assignment[2] ?? "" });
    else draft.words.push(word);
    if (at === start) at += 1;
  }

  while (at < script.length) {
    const character = script[at] as string;
    if (character === "\n") {
      at += 1;
      close("\n");
      skipHeredocs();
    } else if (character === "\\" && script[at + 1] === "\n") at += 2;
    else if (/\s/.test(character)) at += 1;
    else if (character === "#") at = script.indexOf("\n", at) < 0 ? script.length : script.indexOf("\n", at);
    else readToken();
  }
  close("\n");
  return commands;
}

/** The commands of the `{ }` block that starts at the index. Without such a block, only the command at the index. */
export function blockAt(commands: readonly SimpleCommand[], from: number): readonly SimpleCommand[] {
  if (!commands[from]?.keywords.includes("{")) return commands.slice(from, from + 1);
  const end = commands.findIndex(({ keywords }, index) => index > from && keywords.includes("}"));
  return commands.slice(from, end < 0 ? undefined : end);
}

/** The commands of the `if` at the index: `whenTrue` after `then`, `otherwise` after `elif` or `else`. */
export function branchesOf(
  commands: readonly SimpleCommand[],
  at: number,
): { whenTrue: SimpleCommand[]; otherwise: SimpleCommand[] } {
  const branches = { whenTrue: [] as SimpleCommand[], otherwise: [] as SimpleCommand[] };
  let branch: SimpleCommand[] | null = null;
  let depth = 0;
  for (const command of commands.slice(at + 1)) {
    for (const word of command.keywords) {
      if (word === "if") depth += 1;
      if (word === "then" && depth === 0) branch = branches.whenTrue;
      if ((word === "else" || word === "elif") && depth === 0) branch = branches.otherwise;
      if (word === "fi" && depth-- === 0) return branches;
    }
    branch?.push(command);
  }
  return branches;
}

/** In `[[ ]]`, `&&` and parentheses belong to the test. */
function isInTest({ words }: Draft): boolean {
  return words[0] === "[[" && words.at(-1) !== "]]";
}

/** `bash -c '…'` */
function readCommandString({ words, offset }: SimpleCommand, depth: number): SimpleCommand[] {
  const at = /^(?:ba|da|z)?sh$/.test(words[0] ?? "") ? words.findIndex((word) => /^-\w*c$/.test(word)) : -1;
  if (at < 0 || depth >= MAX_DEPTH) return [];
  return parseShell(words[at + 1] ?? "", { depth: depth + 1 }).map((command) => ({ ...command, offset }));
}

/** The offset after the parenthesis that closes a substitution. */
function findClosing(script: string, from: number): number {
  let open = 1;
  let quote = "";
  for (let at = from; at < script.length; at++) {
    const character = script[at] as string;
    if (character === "\\" && quote !== "'") at += 1;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === "(") open += 1;
    else if (character === ")" && --open === 0) return at + 1;
  }
  return script.length + 1;
}
