/**
 * True for paths that a site may contain, whatever list they come from. Nothing else in the site's folder is ever
 * removed.
 */
export function isSitePath(file: string): boolean {
  return PATHS.some((pattern) => pattern.test(file));
}

const PATHS = [
  /^dashboard\.json(\.js)?$/,
  /^[a-z0-9_]+\.html$/,
  /^(?:data|assets|feeds|badges|exports)\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]+(?:\.[a-z0-9]+){1,2}$/,
];
