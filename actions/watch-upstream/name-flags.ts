import { inputs } from "./inputs.ts";

/** Rewrites inputs that a sentence names in workflow style, such as `init: head`, as flags: `--init head`. */
export function nameFlags(sentence: string): string {
  return sentence.replace(/`([a-z-]+)(?:: ([^`\n]+))?`/g, (whole, name: string, value?: string) => {
    if (!Object.hasOwn(inputs, name) || inputs[name as keyof typeof inputs].kind === "secret") return whole;
    return value === undefined || value === "true" ? `\`--${name}\`` : `\`--${name} ${value}\``;
  });
}
