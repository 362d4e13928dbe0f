/** A route to a server. It breaks after some requests, as if the process that sends them were killed. */

import { request as send } from "node:http";
import { startServer } from "./start-server.ts";

export interface MortalRoute {
  url: string;
  /** Resolves when the last request has had its effect. */
  died: Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The nth request reaches the server, but its answer is lost. Later requests do not reach the server. */
export async function openMortalRoute(url: string, nth: number): Promise<MortalRoute> {
  let seen = 0;
  let die = () => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const server = await startServer((request, response) => {
    const own = ++seen;
    if (own > nth) return void request.socket.destroy();
    const target = new URL(url + request.url);
    const headers = { ...request.headers, host: target.host };
    const forwarded = send(target, { method: request.method, headers, agent: false }, (answer) => {
      if (own === nth) {
        answer.resume().once("end", die);
        return void request.socket.destroy();
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", () => request.socket.destroy());
    request.pipe(forwarded);
  });
  return { url: server.url, died, [Symbol.asyncDispose]: server[Symbol.asyncDispose] };
}
