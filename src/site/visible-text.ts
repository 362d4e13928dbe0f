/** Text from outside, made legible and harmless to look at; it is still text, to be escaped where it is put. */

/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;

/** Controls but tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone surrogates. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");

/** Without terminal sequences; what cannot be seen or would turn the line around stands as an escape such as `\u202e`. */
export function visibleText(text: string): string {
  return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, escapeCharacter).replace(MARK_PILE, cutPile);
}

function escapeCharacter(character: string): string {
  const point = character.codePointAt(0) as number;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}

/** Hundreds of combining marks on one letter would be painted over the lines around it. */
function cutPile(_: string, shown: string, rest: string): string {
  return `${shown}[+${[...rest].length} marks]`;
}
