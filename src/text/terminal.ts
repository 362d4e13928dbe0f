import { showCharacter } from "./clean.ts";

/** Text for the terminal in which no character moves the cursor, changes colours or reverses direction. */
export function escapeForTerminal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it shows
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, showCharacter);
}
