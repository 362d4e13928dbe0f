/** Writes a line to the maintainer's journal for each try of a call. */

export interface Notebook {
  /**
   * Called with lines such as `GET /repos/acme/registry/issues/128/comments?page=2 -> 200, 45 ms`. Without it, there is
   * no journal.
   */
  note?: (line: string) => void;
  apiUrl: string;
  elapsedMs(): number;
}

export type NoteCall = <A extends { status: number }>(
  call: { method: string; url: string },
  send: () => Promise<A>,
) => Promise<A>;

/** Shows queries only for the API, because the query of a log's address contains a key. */
export function noteCalls({ note, apiUrl, elapsedMs }: Notebook): NoteCall {
  if (note === undefined) return (_, send) => send();
  const api = apiUrl.replace(/(?<!\/)\/+$/, "");
  return async ({ method, url }, send) => {
    const begin = elapsedMs();
    const end = (result: string) =>
      note(`${method} ${showAddress(url, api)} -> ${result}, ${Math.round(elapsedMs() - begin)} ms`);
    try {
      const answer = await send();
      end(String(answer.status));
      return answer;
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
