import type { PageFile, SiteAssets } from "./page-input.ts";

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>path{fill:#0a58a8}@media(prefers-color-scheme:dark){path{fill:#79b8ff}}</style><path d="M1 2h4v12H1zM6 8h4v6H6zM11 2h4v12h-4z"/></svg>\n`;

/** What all pages share. */
export function renderAssets({ scripts, style, preview }: SiteAssets): PageFile[] {
  return [
    ...Object.entries(scripts).map(([name, content]) => ({ path: `assets/${name}.js`, content })),
    { path: "assets/site.css", content: style },
    { path: "assets/favicon.svg", content: FAVICON },
    { path: "assets/preview.png", content: Buffer.from(preview, "base64") },
  ];
}
