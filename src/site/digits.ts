/** Lists of small numbers: one base 36 digit each. Larger numbers are listed with their position. */

import type { Digits } from "./shards.ts";

const BASE = 36;
/** Four or more equal digits in a row. */
const RUN = /(.)\1{3,}/g;
/** Written as the digit, `*`, the count in base 36, and `.`. */
const SHORT_RUN = /(.)\*(\w+)\./g;

export function printDigits(values: readonly number[]): Digits {
  const isDigit = (value: number) => Number.isInteger(value) && value >= 0 && value < BASE;
  const digits = values.map((value) => (isDigit(value) ? value.toString(BASE) : "0")).join("");
  return {
    digits: digits.replace(RUN, (run, digit: string) => `${digit}*${run.length.toString(BASE)}.`),
    more: values.flatMap((value, place) => (isDigit(value) ? [] : [[place, value] as const])),
  };
}

export function readDigits({ digits, more }: Digits): number[] {
  const whole = digits.replace(SHORT_RUN, (_, digit: string, count: string) => {
    return digit.repeat(Number.parseInt(count, BASE));
  });
  const values = Array.from(whole, (digit) => Number.parseInt(digit, BASE));
  for (const [place, value] of more) values[place] = value;
  return values;
}
