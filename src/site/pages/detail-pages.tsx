import type { PageName } from "../page-link.ts";
import { pageLink } from "../page-link.ts";
import { Crumbs } from "../parts/crumbs.tsx";
import { FILES_PATH } from "../shard-paths.ts";
import type { ScriptName } from "./page-input.ts";
import type { RenderedPage } from "./render-pages.tsx";

const DETAILS: readonly {
  page: PageName;
  script: ScriptName;
  title: string;
  section: PageName;
  list: [label: string, page: PageName];
}[] = [
  { page: "failure", script: "failure", title: "Failure", section: "failures", list: ["Failures", "failures"] },
  { page: "cluster", script: "group", title: "Cluster", section: "failures", list: ["Clusters", "clusters"] },
  { page: "run", script: "run", title: "Run", section: "runs", list: ["Runs", "runs"] },
  { page: "package", script: "package", title: "Package", section: "packages", list: ["Packages", "packages"] },
  { page: "blocker", script: "group", title: "Blocker", section: "packages", list: ["Blocked", "blocked"] },
  {
    page: "ecosystem",
    script: "ecosystem",
    title: "Ecosystem",
    section: "packages",
    list: ["Ecosystems", "ecosystems"],
  },
];

/** One file for all records of a kind. The script shows the one that the URL names. */
export function detailPages(): RenderedPage[] {
  return DETAILS.map(({ page, script, title, section, list: [label, list] }) => ({
    page,
    section,
    script,
    title,
    description: `One ${title.toLowerCase()} of the pipeline.`,
    children: (
      <div id="app">
        <Crumbs
          trail={[
            ["Overview", pageLink("index")],
            [label, pageLink(list)],
          ]}
          here={title}
        />
        <h1>{title}</h1>
        <p class="noscript">
          {`This page needs JavaScript to show the ${title.toLowerCase()} that its address names. Without it, the list `}
          <a href={pageLink(list)}>{label}</a>
          {" shows the first of them, and "}
          <a href={FILES_PATH}>{FILES_PATH}</a>
          {" lists the files that contain all of them."}
        </p>
      </div>
    ),
  }));
}
