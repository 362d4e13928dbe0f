/**
 * Removes or shows what cannot be seen: control, format and invisible characters in text from outside. The result is
 * still plain text, and has to be escaped for the place it goes to.
 */

/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;

/** CSI, OSC and two-character sequences, as tools print them into messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;

/** The same in logs, whose lines may end inside an OSC sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;

/** Everything that some program treats as a line break or a tab. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Characters that nobody sees: control and format characters, surrogates, private characters, variation selectors, and
 * the fillers that fonts leave blank. Direction marks are among them.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Control characters except tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone
 * surrogates.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");

/** Removes escape sequences and invisible characters; line breaks and tabs become one blank. */
export function toOneLine(text: string): string {
  return text.replace(ANSI, "").replace(BREAKS, " ").replace(INVISIBLE, "").replace(/ {2,}/g, " ").trim();
}

/** Removes escape sequences and invisible characters, line breaks too. */
export function removeInvisible(text: string): string {
  return text.replace(ANSI, "").replace(INVISIBLE, "");
}

/** A message without escape sequences and control characters. Its line breaks stay; tabs and the like become blanks. */
export function cleanMessage(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most messages have none, which a quick look tells
  if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message)) return message;
  return (
    message
      .replace(MESSAGE_ESCAPES, "")
      .replace(/[\t\v\f\r]/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
  );
}

/** A line of a log without escape sequences and invisible characters; tabs stay. */
export function cleanLogLine(line: string): string {
  return line.replace(LOG_ESCAPES, "").replace(INVISIBLE, (character) => (character === "\t" ? "\t" : ""));
}

/** Removes escape sequences; shows hidden characters and those that reverse the line, such as `\u202e`. */
export function visibleText(text: string): string {
  return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}

/** A character as an escape, such as `\u202e`. */
export function showCharacter(character: string): string {
  const point = character.codePointAt(0) as number;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}

/** Hundreds of combining marks on one letter would be drawn over the lines around it. */
function cutPile(_: string, shown: string, rest: string): string {
  return `${shown}[+${[...rest].length} marks]`;
}
