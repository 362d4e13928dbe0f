import { createContext, Script } from "node:vm";
import { UserError } from "../../src/errors.ts";

/**
 * A title has at most 256 characters. An expression that takes longer than this visits the same characters over and
 * over.
 */
const LIMIT_MS = 1000;

/**
 * Returns a test for titles from the regular expression in the input `title`, with a time limit. Throws a UserError for
 * an invalid expression.
 */
export function matchTitle(pattern: string, ecosystem: string): (title: string) => boolean {
  const context = createContext({ expression: compile(pattern, ecosystem), title: "" });
  const script = new Script("expression.test(title)");
  return (title) => {
    context.title = title;
    try {
      return script.runInContext(context, { timeout: LIMIT_MS });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw cause;
      throw new UserError(
        `The input title is "${pattern}", which took more than ${LIMIT_MS / 1000} s on one title. Expected no repetition inside a repetition, such as (a+)+.`,
        { cause },
      );
    }
  };
}

function compile(pattern: string, ecosystem: string): RegExp {
  const source = pattern.replaceAll("{ecosystem}", ecosystem.replaceAll(".", "\\."));
  try {
    return new RegExp(source, "u");
  } catch (cause) {
    throw new UserError(
      `The input title is "${pattern}", expected a regular expression of JavaScript with the flag u: ` +
        `${(cause as Error).message}.`,
      { cause },
    );
  }
}
