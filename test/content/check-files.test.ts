import { describe } from "vitest";
import { type EditedFiles, set, testEdits } from "../support/edit-content.ts";

describe("files", () => {
  const special = (kind: "link" | "special" | "repository" | "folder") => ({ kind });
  testEdits([
    { name: "no catalog", edit: (files) => set(files, "flows.json", undefined), want: ["missing_file flows.json#"] },
    {
      name: "no map",
      edit: (files) => set(files, "flow-slug-map.json", undefined),
      want: ["missing_file flow-slug-map.json#"],
    },
    { name: "no unassigned.json", edit: (files) => set(files, "unassigned.json", undefined), want: [] },
    {
      name: "a slug in the map without a folder",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
      },
      want: ["missing_flow_dir signup#"],
    },
    {
      name: "a flow without events.json",
      edit: (files) => set(files, "signup/events.json", undefined),
      want: ["missing_events_json signup/events.json#"],
    },
    {
      name: "a flow with no file but .gitkeep",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup/.gitkeep", "");
      },
      want: ["missing_events_json signup/events.json#", "missing_diagrams signup/flow-diagrams.md#"],
    },
    {
      name: "files that are allowed but not read",
      edit: (files) => {
        for (const folder of ["", "signup/"])
          for (const file of ["_meta.json", "_run-summary.md", ".gitkeep"]) set(files, folder + file, "{");
      },
      want: [],
    },
    {
      name: "an unknown file in the root",
      edit: (files) => set(files, "notes.txt", "x"),
      want: ["unexpected_file notes.txt#"],
    },
    {
      name: "a file in the root that belongs in a flow",
      edit: (files) => set(files, "events.json", {}),
      want: ["unexpected_file events.json#"],
    },
    {
      name: "a file in a flow that belongs in the root",
      edit: (files) => set(files, "signup/flows.json", {}),
      want: ["unexpected_file signup/flows.json#"],
    },
    {
      name: "a file name in another case",
      edit: (files) => set(files, "signup/Events.json", {}),
      want: ["unexpected_file signup/Events.json#"],
    },
    {
      name: "a folder in a flow is one issue",
      edit: (files) => {
        for (const file of ["a.png", "b/c.png"]) set(files, `signup/images/${file}`, "x");
      },
      want: ["unexpected_file signup/images#"],
    },
    {
      name: "a folder instead of events.json",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/events.json/a", "x");
      },
      want: ["unexpected_file signup/events.json#"],
    },
    {
      name: "a folder instead of the catalog",
      edit: (files) => {
        set(files, "flows.json", undefined);
        set(files, "flows.json/a", "x");
      },
      want: ["unexpected_file flows.json#"],
    },
    {
      name: "a file instead of a flow",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup", "x");
      },
      want: ["unexpected_file signup#"],
    },
    {
      name: "a link instead of events.json",
      edit: (files) => set(files, "signup/events.json", special("link")),
      want: ["symlink signup/events.json#"],
    },
    {
      name: "a link instead of a flow",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup", special("link"));
      },
      want: ["symlink signup#"],
    },
    {
      name: "a link with an unknown name",
      edit: (files) => set(files, "signup/x", special("link")),
      want: ["symlink signup/x#"],
    },
    {
      name: "a pipe instead of the map",
      edit: (files) => set(files, "flow-slug-map.json", special("special")),
      want: ["special_file flow-slug-map.json#"],
    },
    {
      name: "a file that cannot be read",
      edit: (files) => set(files, "flows.json", { kind: "file", sizeBytes: 5 }),
      want: ["special_file flows.json#"],
    },
    {
      name: "a submodule instead of a flow",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup", special("repository"));
      },
      want: ["nested_git signup#"],
    },
    {
      name: "a repository in a flow",
      edit: (files) => set(files, "signup/.git", special("repository")),
      want: ["nested_git signup/.git#"],
    },
    {
      name: "a .git folder in the root, in capitals",
      edit: (files) => set(files, ".GIT/config", "x"),
      want: ["nested_git .GIT#"],
    },
    {
      name: "a .git file",
      edit: (files) => set(files, "signup/.git", "gitdir: /x"),
      want: ["nested_git signup/.git#"],
    },
    {
      name: "an executable file is still read",
      edit: (files) => {
        const bytes = new TextEncoder().encode("{");
        set(files, "signup/events.json", { kind: "file", isExecutable: true, sizeBytes: 1, bytes });
      },
      want: ["executable_file signup/events.json#", "invalid_json signup/events.json#"],
    },
    {
      name: "a file of 5 MB",
      edit: (files) => set(files, "_meta.json", { kind: "file", sizeBytes: 5_000_000 }),
      want: [],
    },
    {
      name: "a file over 5 MB is not read",
      edit: (files) => set(files, "signup/events.json", { kind: "file", sizeBytes: 5_000_001 }),
      want: ["file_too_large signup/events.json#"],
    },
    // These characters sort before "/", so such a folder comes between another folder and its files.
    ...[" ", "!", "#", "%", "(", "+", ",", "-", "."].map((sign) => ({
      name: `unexpected folders whose names differ by "${sign}x" are one issue each`,
      edit: (files: EditedFiles) => {
        for (const folder of ["extra", `extra${sign}x`]) set(files, `signup/${folder}/deep/file.txt`, "x");
      },
      want: [`unexpected_file signup/extra#`, `unexpected_file signup/extra${sign}x#`],
    })),
    {
      name: "folders that are not flows are one issue each, in any order",
      edit: (files) => {
        for (const folder of ["new", "new-er", "new-er-er"]) set(files, `${folder}/notes.txt`, "x");
      },
      want: ["unmapped_flow_dir new#", "unmapped_flow_dir new-er#", "unmapped_flow_dir new-er-er#"],
    },
  ]);
});
