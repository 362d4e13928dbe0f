/**
 * The eight package services on 127.0.0.1. Answers have only the fields in the services' public documentation, and the
 * packages are invented.
 */

import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer } from "../../support/network/start-server.ts";

export interface Listed {
  id: string;
  /** Undefined leaves the field out. */
  popularity?: number | undefined;
  /** Python classifiers. */
  classifiers?: string[];
}

export type Fault =
  | { kind: "status"; status: number; headers?: Record<string, string> }
  | { kind: "body"; body: string; type?: string; etag?: string }
  | { kind: "half" | "hang-up" | "endless" | "silence" }
  | { kind: "redirect"; to: string; status?: number };

export interface SeenRequest {
  service: string;
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
  atMs: number;
}

export interface Services extends AsyncDisposable {
  url: string;
  catalogs: Record<string, Listed[]>;
  requests: SeenRequest[];
  /** Gets each request and its number within the service, from 1. For null the answer is the documented one. */
  fault: (request: SeenRequest, count: number) => Fault | null;
  /** Inputs that lead to this server. */
  inputs: Record<string, string>;
  of(service: string): SeenRequest[];
}

export const SERVICES = ["homebrew", "cargo", "npm", "pypi", "rubygems", "go", "cpan", "cask"];

export async function startServices(catalogs: Record<string, Listed[]>, nowMs = () => 0): Promise<Services> {
  const requests: SeenRequest[] = [];
  const server = await startServer(async (request, response) => {
    const [, service = "", rest = ""] = /^\/([^/]*)\/(.*)$/.exec(request.url ?? "") ?? [];
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url = "", headers } = request;
    const seen = { service, method, url, headers, body, atMs: nowMs() };
    requests.push(seen);
    const fault = services.fault(seen, services.of(service).length);
    const answer = answerOf(service, { rest, body, catalogs: services.catalogs });
    if (fault !== null) return sendFault(fault, response, answer);
    if (answer === null) return void response.writeHead(404).end("not found");
    const text = JSON.stringify(answer);
    const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
    if (headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { "content-type": "application/json", etag }).end(text);
  });
  const services: Services = {
    url: server.url,
    catalogs,
    requests,
    fault: () => null,
    inputs: {
      ...Object.fromEntries(SERVICES.map((service) => [`base-url-${service}`, `${server.url}/${service}`])),
      "base-url-pypi-json": `${server.url}/pypi-json`,
    },
    of: (service) => requests.filter((request) => request.service === service),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return services;
}

function sendFault(fault: Fault, response: ServerResponse, answer: unknown): void {
  if (fault.kind === "status") return void response.writeHead(fault.status, fault.headers).end("{}");
  if (fault.kind === "body") {
    const { body, type = "application/json", etag } = fault;
    return void response.writeHead(200, { "content-type": type, ...(etag ? { etag } : {}) }).end(body);
  }
  if (fault.kind === "redirect") return void response.writeHead(fault.status ?? 302, { location: fault.to }).end();
  if (fault.kind === "hang-up") return void response.destroy();
  if (fault.kind === "silence") return;
  const text = JSON.stringify(answer);
  response.writeHead(200, fault.kind === "half" ? { "content-length": text.length } : {});
  if (fault.kind === "half") return void response.write(text.slice(0, text.length / 2), () => response.destroy());
  const chunk = Buffer.alloc(1 << 20, " ");
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", pour);
  };
  pour();
}

interface Asked {
  /** The path after the service's base address. */
  rest: string;
  body: string;
  catalogs: Record<string, Listed[]>;
}

function answerOf(service: string, { rest, body, catalogs }: Asked): unknown {
  const list = catalogs[service] ?? [];
  const { pathname, searchParams } = new URL(`http://x/${rest}`);
  const at = (name: string) => Number(searchParams.get(name) ?? 0);
  switch (`${service} ${pathname}`) {
    // https://formulae.brew.sh/docs/api/#list-analytics-events
    case "homebrew /api/analytics/install-on-request/30d.json":
      return analytics("install_on_request", "formula", list);
    case "cask /api/analytics/cask-install/30d.json":
      return analytics("cask_install", "cask", list);
    // https://crates.io/data-access; the shape is that of https://github.com/rust-lang/crates.io
    case "cargo /api/v1/crates": {
      const size = at("per_page");
      const page = at("page");
      const more = page * size < list.length ? `?page=${page + 1}&per_page=${size}&sort=recent-downloads` : null;
      return {
        crates: list.slice((page - 1) * size, page * size).map(({ id, popularity }) => ({
          id,
          name: id,
          downloads: 1,
          ...(popularity === undefined ? {} : { recent_downloads: popularity }),
        })),
        meta: { total: list.length, next_page: more, prev_page: null },
      };
    }
    // https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md#get-v1search
    case "npm /-/v1/search":
      return {
        objects: list.slice(at("from"), at("from") + at("size")).map(({ id, popularity }) => ({
          package: { name: id, version: "1.0.0", keywords: ["cli"] },
          score: { final: 1, detail: {} },
          ...(popularity === undefined ? {} : { downloads: { weekly: popularity, monthly: 4 * popularity } }),
        })),
        total: list.length,
        time: "now",
      };
    // https://github.com/hugovk/top-pypi-packages
    case "pypi /top-pypi-packages/top-pypi-packages.min.json":
      return {
        last_update: "2026-03-01 00:00:00",
        rows: list.map(({ id, popularity }) => ({ download_count: popularity, project: id })),
      };
    // https://guides.rubygems.org/rubygems-org-api/#gem-methods
    case "rubygems /api/v1/search.json": {
      const half = searchParams.get("query") === "cli" ? 0 : 1;
      const found = list.filter((_, index) => index % 2 === half);
      const page = at("page");
      return found
        .slice((page - 1) * 30, page * 30)
        .map(({ id, popularity }) => ({ name: id, downloads: popularity, version: "1.0.0", info: "" }));
    }
    // https://docs.github.com/rest/search/search#search-repositories
    case "go /search/repositories": {
      const size = at("per_page");
      const items = list.slice((at("page") - 1) * size, at("page") * size);
      return {
        total_count: list.length,
        incomplete_results: false,
        items: items.map(({ id, popularity }) => ({ id: 1, full_name: id, stargazers_count: popularity })),
      };
    }
    // https://fastapi.metacpan.org/v1/distribution/_search, answers as in Elasticsearch
    case "cpan /v1/distribution/_search": {
      const { from, size } = JSON.parse(body);
      const hits = list.slice(from, from + size).map(({ id, popularity }) => ({
        _source: { name: id, ...(popularity === undefined ? {} : { river: { total: popularity } }) },
      }));
      return { took: 1, hits: { total: list.length, hits } };
    }
  }
  // https://docs.pypi.org/api/json/
  const project = /^\/pypi\/([^/]+)\/json$/.exec(pathname)?.[1];
  if (service === "pypi-json" && project !== undefined) {
    const listed = catalogs.pypi?.find(({ id }) => id === decodeURIComponent(project));
    return listed === undefined ? null : { info: { name: project, classifiers: listed.classifiers ?? [] } };
  }
  // https://go.dev/ref/mod#goproxy-protocol
  const module = /^\/github\.com\/(.+)\/@latest$/.exec(pathname)?.[1];
  if (service === "proxy" && module !== undefined) {
    const name = module.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const isModule = catalogs.go?.some(({ id }) => id === name) === true && module === module.toLowerCase();
    return isModule && !name.includes("no-module") ? { Version: "v1.0.0", Time: "2026-01-01T00:00:00Z" } : null;
  }
  return null;
}

function analytics(category: string, key: string, list: readonly Listed[]): unknown {
  return {
    category,
    total_items: list.length,
    items: list.map(({ id, popularity }, at) => ({
      number: at + 1,
      [key]: id,
      ...(popularity === undefined ? {} : { count: popularity.toLocaleString("en-US"), percent: "0.1" }),
    })),
  };
}
