/** A line for each try of a call, for the journal that a maintainer asked for. */

import type { AskHttp } from "./ask-http.ts";

export interface Notebook {
  /** Takes `GET /repos/acme/registry/issues/128/comments?page=2 -> 200, 45 ms`; without it nothing is noted. */
  note?: (line: string) => void;
  apiUrl: string;
  elapsedMs(): number;
}

/** The same function, noting what became of each try. Only the API's own queries are told: that of a log's address is a key. */
export function noteCalls(ask: AskHttp, { note, apiUrl, elapsedMs }: Notebook): AskHttp {
  if (note === undefined) return ask;
  const api = apiUrl.replace(/\/+$/, "");
  return async (address, question) => {
    const begin = elapsedMs();
    const end = (result: string) =>
      note(
        `${question.method ?? "GET"} ${showAddress(address, api)} -> ${result}, ${Math.round(elapsedMs() - begin)} ms`,
      );
    try {
      const reply = await ask(address, question);
      end(String(reply.status));
      return reply;
    } catch (error) {
      end((error as Error).message);
      throw error;
    }
  };
}

function showAddress(address: string, api: string): string {
  const place = address.startsWith(api) ? address.slice(api.length) : address;
  return /^\/(repos|repositories)\//.test(place) ? place : place.replace(/[?#].*$/s, "");
}
