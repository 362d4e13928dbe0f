/**
 * Removes or shows invisible text from outside: control, format and other invisible characters. The result is still
 * plain text, and has to be escaped for where it goes.
 */

/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;

/** CSI, OSC and two-character sequences, as tools print them into messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;

/** Matches the escape sequences of logs, whose lines may end inside an OSC sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;

/** Everything that some program treats as a line break or tab. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Invisible characters: control and format characters, surrogates, private characters, variation selectors, and fillers
 * that fonts leave blank. Includes direction marks.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Control characters except tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone
 * surrogates.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Printable ASCII, tabs and line feeds. Compiling the classes above takes 7 ms, and most runs never need them. */
const PLAIN = /^[\t\n -~]*$/;

const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");

/** Removes escape sequences and invisible characters. Line breaks and tabs become one space. */
export function toOneLine(text: string): string {
  const visible = PLAIN.test(text) ? text : text.replace(ANSI, "").replace(BREAKS, " ").replace(INVISIBLE, "");
  return visible.replace(/[\t\n ]+/g, " ").trim();
}

/** Removes escape sequences and invisible characters, including line breaks. */
export function removeInvisible(text: string): string {
  return PLAIN.test(text) ? text.replace(/[\t\n]/g, "") : text.replace(ANSI, "").replace(INVISIBLE, "");
}

/**
 * Removes escape sequences and control characters from a message. Keeps line breaks; tabs and the like become spaces.
 */
export function cleanMessage(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most messages have none, so a quick check pays off
  if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message)) return message;
  return (
    message
      .replace(MESSAGE_ESCAPES, "")
      .replace(/[\t\v\f\r]/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
  );
}

/** Removes escape sequences and invisible characters from a log line. Keeps tabs. */
export function cleanLogLine(line: string): string {
  if (PLAIN.test(line)) return line.replaceAll("\n", "");
  return line.replace(LOG_ESCAPES, "").replace(INVISIBLE, (character) => (character === "\t" ? "\t" : ""));
}

/** Removes escape sequences, and shows hidden or direction-changing characters as escapes such as `\u202e`. */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}

/** Writes a character as an escape, such as `\u202e`. */
export function showCharacter(character: string): string {
  const point = character.codePointAt(0) as number;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}

/** Hundreds of combining marks on one letter would cover the lines around it. */
function cutPile(_: string, shown: string, rest: string): string {
  return `${shown}[+${[...rest].length} marks]`;
}
