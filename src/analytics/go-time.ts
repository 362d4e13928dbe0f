import { parseTime } from "../pipeline/times.ts";

const GO_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The recorded wall clock to the second with a `Z`, whatever its offset; "" if the text is no RFC 3339 time. */
export function formatWallClock(text: string): string {
  const match = GO_TIME.exec(text);
  if (match === null || parseTime(`${match[1]}${match[2]}`) === null) return "";
  return `${match[1]}Z`;
}

/** For ids: the instant in UTC seconds with `-` for `:`; a text that is no time has just its colons replaced. */
export function formatIdTime(text: string): string {
  const match = GO_TIME.exec(text);
  const time = match === null ? null : parseTime(`${match[1]}${match[2]}`);
  return (time ?? text).replaceAll(":", "-");
}
