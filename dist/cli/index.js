import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 2713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9776);

await (0,_src_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)("0.1.0", [{ manifest: {"name":"commit-generated","description":"Run a generator at the tip of a branch and commit what it made; after a lost race, run it again at the new tip.","inputs":{"run":{"description":"Shell script (bash) that writes the files, started in `root` of a private copy of the newest commit.","required":true},"paths":{"description":"Files to publish, one glob a line, relative to the repository's root. `*` stops at a slash, `**` does not.","required":true},"ignore-json-fields":{"description":"Dotted paths, one a line; a .json file that differs in these fields only counts as unchanged. `*` is any key.","default":""},"timeout-minutes":{"description":"Time that one run of the generator may take.","default":"10"},"root":{"description":"Folder that the generator starts in; the repository's root as a rule.","default":"."},"publish":{"description":"`commit` on the branch, or `branch` (an orphan branch that holds the generated files alone).","default":"commit"},"branch":{"description":"Branch to publish to. Empty means the branch that triggered the run, or `generated` with `publish` branch.","default":""},"keep-history":{"description":"With `publish` branch, add a commit each time instead of replacing the only one.","default":"false"},"remote":{"description":"Name or URL of the git remote.","default":"origin"},"commit-message":{"description":"First line of the commit message.","default":"chore: update generated files"},"author-name":{"description":"Author and committer name.","default":"github-actions[bot]"},"author-email":{"description":"Author and committer e-mail address.","default":"41898282+github-actions[bot]@users.noreply.github.com"},"max-attempts":{"description":"Pushes to try before the step fails. For many writers 30 with a retry-base-ms of 250 works well.","default":"3"},"retry-base-ms":{"description":"Delay before the second attempt; doubles each time, spread at random over [half, whole].","default":"2000"},"retry-cap-ms":{"description":"Longest single delay.","default":"8000"},"retry-deadline-ms":{"description":"Go on against a moving branch until this much time has passed, whatever max-attempts says; 0 for no such extension.","default":"0"},"token":{"description":"Token for pushing; needs contents write. The generator does not get it.","default":"${{ github.token }}"},"dry-run":{"description":"Run the generator and say what would be published, and publish nothing.","default":"false"}},"outputs":{"outcome":{"description":"published, unchanged, dry-run or failed."},"changed":{"description":"`true` if a generated file differs from the published one."},"commit-sha":{"description":"The commit that carries the files, when one was pushed."},"attempts":{"description":"Attempts that publishing took."},"paths":{"description":"Paths that were published, one a line."},"duration-ms":{"description":"Time the step's work took."}}}, load: () => Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(752), __nccwpck_require__.e(47), __nccwpck_require__.e(58)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3651)) },
{ manifest: {"name":"failure-tracker","description":"Keep one issue per category of CI failure, from its first occurrence to its recovery.","inputs":{"token":{"description":"API token; needs actions read, issues write and pull-requests read, and pull-requests write with `pr-label`.","default":"${{ github.token }}"},"author":{"description":"Login that the token writes as. Only issues and comments of this login are ever touched.","default":"github-actions[bot]"},"enabled":{"description":"`false` does nothing but write a step summary; meant for a repository variable.","default":"true"},"category":{"description":"One category for every failure of the run; wins over `group-by`.","default":""},"group-by":{"description":"What has an issue of its own: each `job`, the whole `workflow`, or each `signature` (job, step and reason).","default":"job"},"aggregate-jobs":{"description":"Names of jobs, one a line, that count only if no other job of the run failed. A trailing `*` means \"starts with\".","default":"gate"},"ignore-jobs":{"description":"Names of jobs, one a line, that are never tracked.","default":""},"events":{"description":"Events, one a line, whose runs are tracked. Empty means all.","default":""},"branches":{"description":"Head branches, one a line, whose runs are tracked; a trailing `*` means \"starts with\". Empty means all.","default":""},"issue-label":{"description":"Label by which the issues are found again. Do not take it off an issue.","default":"ci-failure"},"extra-labels":{"description":"Further labels, one a line, that an issue gets when it is opened.","default":""},"open-after":{"description":"Consecutive failures before an issue opens, 1 to 5.","default":"1"},"reopen-within":{"description":"Days after closing in which a failure reopens the same issue; 0 opens a new one each time.","default":"14"},"never-reopen-labels":{"description":"Labels, one a line. An issue closed with one of them stays closed, and none is opened in its place.","default":"wontfix"},"close-when":{"description":"`all-recovered` (every tracked pull request and branch), or `first-success`.","default":"all-recovered"},"auto-heal-hours":{"description":"Hours without a failure after which an issue is closed; 0 for never. Keep it above the longest schedule interval.","default":"24"},"comments":{"description":"`limited` to one per interval, `all`, or `none` on each occurrence. Recoveries and closings are always told.","default":"limited"},"comment-interval-minutes":{"description":"Least time between two comments on occurrences of one issue.","default":"15"},"escalate-at":{"description":"Occurrences since opening at which an issue escalates; 0 for never.","default":"3"},"escalation-label":{"description":"Label that an issue gets when it escalates. Empty for none.","default":"priority: high"},"escalation-comment":{"description":"Comment that an issue gets when it escalates. Empty for a built-in sentence.","default":""},"log-jobs":{"description":"Failed jobs of a run whose logs are read.","default":"3"},"log-max-bytes":{"description":"Bytes of one log that are read.","default":"20971520"},"excerpt-lines":{"description":"Lines of a log that the issue shows, at most 100.","default":"30"},"history-limit":{"description":"Occurrences that the issue lists, at most 100. The first one is always among them.","default":"20"},"max-issues-per-run":{"description":"More categories than this in one run become one, of the whole workflow.","default":"10"},"pr-label":{"description":"Label for the failing pull request, taken off when it recovers. Empty for none.","default":""},"reconcile-hours":{"description":"When run on a schedule, also record failed runs of this many hours that no issue knows; 0 for none.","default":"0"},"snapshot-file":{"description":"File for the JSON of the output `snapshot`. Empty for none.","default":""},"timeout-seconds":{"description":"Time for everything, waits included.","default":"300"},"settle-ms":{"description":"Unit of the waits for GitHub's lists to show what was written.","default":"500"},"dry-run":{"description":"Read, decide and print each write with what it would change, and write nothing.","default":"false"}},"outputs":{"result":{"description":"opened, updated, reopened, resolved, partly-resolved, healed, suppressed, waiting, duplicate-event, nothing, disabled, read-only or dry-run; the first that applies."},"issues":{"description":"JSON: what was done, each with category, number, url, action and occurrences."},"issue-number":{"description":"Number of the first of these issues."},"issue-url":{"description":"Address of the first of these issues."},"opened":{"description":"Issues that were opened."},"closed":{"description":"Issues that were closed."},"signature":{"description":"12 hexadecimal digits for the failed jobs of the run, each with step and reason."},"tracked":{"description":"JSON: pull requests and branches that open issues track."},"snapshot":{"description":"JSON: trigger, result, changes and every open issue, as in schemas/failure-snapshot.json."},"api-calls":{"description":"Calls of the API that it took."},"problems":{"description":"Problems that the summary lists."}},"readsEvent":true}, load: () => Promise.all(/* import() */[__nccwpck_require__.e(153), __nccwpck_require__.e(352), __nccwpck_require__.e(611)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8611)) },
{ manifest: {"name":"post-ci-summary","description":"Keep one comment per pull request with a row for each required job, newest result only, whatever else is running.","inputs":{"token":{"description":"Token for the API; needs actions read and pull-requests (or issues) write, and statuses write with `commit-status`.","default":"${{ github.token }}"},"required-jobs":{"description":"Names of the jobs that have to pass, one per line. A `*` at the end means \"starts with\"; lines with `#` are comments.","default":"python ci (3.11)\npython ci (3.12)\ndocker smoke\ngate"},"allow-skipped":{"description":"Names whose `skipped` counts as passed, one per line.","default":""},"docs-only-jobs":{"description":"Names that are all skipped when only documentation changed, which then counts as passed; empty switches this off.","default":"python ci (3.11)\npython ci (3.12)\ndocker smoke"},"workflows":{"description":"Workflows to look at, one per line, each a file name, a path or a `name:`. Empty means the triggering or the current one.","default":""},"events":{"description":"Triggers of the runs to look at, one per line, the preferred one first.","default":"pull_request\npull_request_target\npush"},"needs":{"description":"In the last job of the CI itself: the JSON of `needs`, for results that the API does not show yet.","default":""},"pr-number":{"description":"Number of the pull request; empty to find it by the commit.","default":""},"comment-key":{"description":"Up to 40 of a-z, 0-9 and `-`. Two summaries on one pull request have two keys.","default":"default"},"author":{"description":"Login that the token writes as; only comments of this login are ever changed.","default":"github-actions[bot]"},"other-failures":{"description":"Most rows in the list of other failed jobs; 0 for no list.","default":"20"},"coverage-file":{"description":"JSON file with head, and optionally base, threshold, status and runtimes.","default":""},"coverage-files":{"description":"Lines `label=path` to a coverage.xml or coverage.json each.","default":""},"coverage-reference":{"description":"Label that the others are compared with; empty for the first one.","default":""},"commit-status":{"description":"Context of a commit status to set on the head as well; empty for none.","default":""},"on-readonly-token":{"description":"When the token may not write: `warn` and stay green, `fail` or `ignore`.","default":"warn"},"on-write-failure":{"description":"When the comment could not be written, or GitHub did not say how the jobs ended: `fail`, or `warn` where the step is part of a required check.","default":"fail"},"fail-on-verdict":{"description":"Fail the step when the verdict is not success.","default":"false"},"timeout-seconds":{"description":"Time for everything, waits included.","default":"300"},"settle-ms":{"description":"Unit of the waits in which other runs are given time to show.","default":"500"},"dry-run":{"description":"Read, decide and show the comment, and write nothing.","default":"false"}},"outputs":{"result":{"description":"created, updated, unchanged, stale, no-pull-request, closed, locked, read-only, not-written or dry-run."},"verdict":{"description":"success, failure, action_required, cancelled, incomplete or pending."},"head-sha":{"description":"Commit that the summary is about."},"run-id":{"description":"Newest run that was looked at."},"attempt":{"description":"Attempt of that run."},"pr-number":{"description":"Pull request, the lowest number if there are several."},"pr-numbers":{"description":"JSON list of the numbers of all pull requests with this head."},"comment-id":{"description":"Id of the comment."},"comment-url":{"description":"Address of the comment."},"required":{"description":"JSON list of the required jobs, each with name, state, jobId, url and durationMs."},"failing-jobs":{"description":"JSON list of the names of required jobs that did not pass."},"missing-jobs":{"description":"JSON list of the names of required jobs that did not run."},"docs-only":{"description":"`true` if the heavy jobs were skipped for a docs-only change."},"duplicates-removed":{"description":"Twins of the comment that were deleted."},"left-out":{"description":"JSON list of what the comment had no room for, each with what and jobs."},"api-calls":{"description":"Calls made to the API."},"problems":{"description":"Doubts about the configuration or the data; the step summary lists them."}},"readsEvent":true}, load: () => Promise.all(/* import() */[__nccwpck_require__.e(153), __nccwpck_require__.e(352), __nccwpck_require__.e(81)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3081)) },
{ manifest: {"name":"preflight-open-pr","description":"Say whether a pull request for an ecosystem is open, before a batch starts; and hold its place while one is made.","inputs":{"ecosystem":{"description":"Fills `{ecosystem}` in head, labels, title, paths and claim-ref. Letters, digits, dots, hyphens and underscores.","required":true},"mode":{"description":"`check` asks; `release` gives this run's claim back, as the last step with `if: always()`.","default":"check"},"head":{"description":"Globs on the head branch, one a line. `*` stops at a slash, `**` does not.","default":"batch/{ecosystem}-*"},"labels":{"description":"Labels, one a line; all of them have to be there.","default":""},"title":{"description":"Regular expression on the title (JavaScript, flag u); it may fit any part of it.","default":""},"author":{"description":"Logins, one a line; any of them.","default":""},"paths":{"description":"Globs on changed files, one a line; any of them. Costs a request per pull request that passes the other filters.","default":""},"base":{"description":"Branch that the pull request is to be merged into; empty for the default branch.","default":""},"states":{"description":"Which pull requests count, from `open`, `draft`, `closed` and `merged`, one a line or with commas.","default":"open"},"drafts":{"description":"Whether `open` includes drafts.","default":"true"},"closed-within-hours":{"description":"How far back closed and merged ones count, where `states` asks for them.","default":"24"},"max-age-hours":{"description":"An older pull request does not count; it is named in the summary and in a warning. 0 for no limit.","default":"0"},"forks":{"description":"`exclude` or `include` pull requests from other repositories, whoever owns them.","default":"exclude"},"on-error":{"description":"Where the answer is unknown: `fail` the step, `run` (skip is false) or `skip` (skip is true).","default":"fail"},"claim":{"description":"Make a claim before looking, so that of several runs that find none at once only one goes on.","default":"false"},"claim-ref":{"description":"Branch that stands for the claim, as a whole ref.","default":"refs/heads/batch-claim/{ecosystem}"},"claim-ttl-minutes":{"description":"Time after which others may take a claim whose run has not ended.","default":"180"},"release-wait-seconds":{"description":"With `mode` release, longest wait for the new pull request to be listed before the claim goes.","default":"30"},"deadline-seconds":{"description":"Longest time to go on asking GitHub after failures and rate limits.","default":"60"},"token":{"description":"Token for the API; needs pull-requests read, and for a claim contents write and actions read.","default":"${{ github.token }}"},"dry-run":{"description":"Ask as usual, and neither make nor give back a claim.","default":"false"}},"outputs":{"skip":{"description":"`true` if there is nothing to start; empty with `mode` release."},"state":{"description":"open, none or unknown."},"pr-number":{"description":"Number of the oldest match."},"pr-url":{"description":"Page of the oldest match."},"reason":{"description":"One sentence that says why."},"matches":{"description":"JSON array of the matches, oldest first, with number, url, title, head, author, state and created_at."},"claimed":{"description":"`true` if this run holds the claim now."}}}, load: () => Promise.all(/* import() */[__nccwpck_require__.e(153), __nccwpck_require__.e(141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6141)) },
{ manifest: {"name":"update-dashboard","description":"Derive dashboard.json from a pipeline's queue, metrics and failure files, and publish it without losing a race.","inputs":{"root":{"description":"Folder that holds the pipeline state; the repository's root as a rule.","default":"."},"queue":{"description":"Queue file, or folder of priority-queue*.json files, below root.","default":"data/queues"},"failures-dir":{"description":"Folder of failure files (*.jsonl), below root.","default":"data/failures"},"metrics-dir":{"description":"Folder of run metrics (batch-runs*.jsonl), below root.","default":"data/metrics"},"disambiguations-dir":{"description":"Folder of disambiguation records (*.jsonl), below root.","default":"data/disambiguations"},"control-file":{"description":"Circuit breaker and off switch, below root.","default":"batch-control.json"},"config":{"description":"Optional YAML file, below root; its map `update-dashboard` sets inputs where the workflow leaves the default.","default":".github/pipekeeper.yml"},"output":{"description":"Where the dashboard goes, below root. With `publish` none, from the working directory, and any path will do.","default":"website/pipeline/dashboard.json"},"format":{"description":"`dashboard` (version 1, see docs/formats.md) or `queue-analytics` (for readers of the older generator).","default":"dashboard"},"site-dir":{"description":"Folder for the generated site, below root (with `publish` pages or none, from the working directory); empty for none.","default":""},"site-title":{"description":"Heading of the site; empty for the repository's name.","default":""},"site-url":{"description":"Absolute public URL of the site, for feeds and previews; empty for relative links.","default":""},"site-offline":{"description":"Also write the data as scripts, so that the site works when its files are opened without a server.","default":"false"},"run-interval-minutes":{"description":"A run of the pipeline is expected this often; after twice as long it counts as stalled.","default":"60"},"refresh-interval-minutes":{"description":"The site is rebuilt this often even without news, by a schedule; 0 for only on news.","default":"0"},"failing-runs":{"description":"Runs in a row that broke off before the site says that the pipeline is failing.","default":"3"},"drought-runs":{"description":"Runs in a row without a merge before the site warns of it.","default":"24"},"retry-workflow":{"description":"File name of the workflow that the site's retry links start, such as batch.yml; empty for no such links.","default":""},"retry-input":{"description":"Input of that workflow that takes a package's name.","default":""},"issue-labels":{"description":"Labels of issues that the site's links prefill, one a line.","default":""},"link-hosts":{"description":"Hosts beside the repository's own server that texts of the state may link to, one a line.","default":""},"recipe-path":{"description":"Where a package's recipe lies, such as recipes/{first}/{name}.toml; empty for no links to recipes.","default":""},"publish":{"description":"`commit` on the branch, `branch` (an orphan branch of its own), `pages` (leave the folder for upload-pages-artifact) or `none` (write the file only).","default":"commit"},"branch":{"description":"Branch to publish to. Empty means the branch that triggered the run, or `dashboard` with `publish` branch.","default":""},"keep-history":{"description":"With `publish` branch, add a commit each time instead of replacing the only one.","default":"false"},"remote":{"description":"Name or URL of the git remote.","default":"origin"},"commit-message":{"description":"First line of the commit message.","default":"chore(dashboard): update pipeline dashboard"},"author-name":{"description":"Author and committer name.","default":"github-actions[bot]"},"author-email":{"description":"Author and committer e-mail address.","default":"41898282+github-actions[bot]@users.noreply.github.com"},"transport":{"description":"`git` (needs a checkout), `api` (Git Data API, commits show as Verified) or `auto` (git where a checkout exists).","default":"auto"},"max-attempts":{"description":"Pushes to try before the step fails. For many writers 30 with a retry-base-ms of 250 works well.","default":"3"},"retry-base-ms":{"description":"Delay before the second attempt; doubles each time, spread at random over [half, whole].","default":"2000"},"retry-cap-ms":{"description":"Longest single delay.","default":"8000"},"retry-deadline-ms":{"description":"Go on against a moving branch until this much time has passed, whatever max-attempts says; 0 for no such extension.","default":"0"},"on-refused":{"description":"When a ruleset or protection refuses the branch: `fail`, `pull-request` (open or update one from pipekeeper/dashboard) or `branch` (publish to the orphan branch and warn).","default":"fail"},"token":{"description":"Token for pushing and for the API; needs contents write.","default":"${{ github.token }}"},"dry-run":{"description":"Say what would be published, and publish nothing.","default":"false"},"strict":{"description":"Fail the step when the state has problems; the dashboard is still published.","default":"false"},"max-failures":{"description":"Keep only the newest n failures in the file (counts cover all); empty for no limit.","default":""},"max-runs":{"description":"Keep only the newest n runs in the file; empty for no limit.","default":""},"history-days":{"description":"Keep only the newest n days of history.","default":"400"},"max-output-bytes":{"description":"Cut each failure's full output to this many bytes, head and tail; empty for no limit.","default":""}},"outputs":{"outcome":{"description":"published, unchanged, written, dry-run or failed."},"changed":{"description":"`true` if the dashboard differs from the one that was published before."},"commit-sha":{"description":"The commit that carries the dashboard, when one was pushed."},"attempts":{"description":"Attempts that publishing took."},"dashboard-path":{"description":"Path of the dashboard, in the repository or from the working directory."},"site-path":{"description":"Path of the site, when one was made."},"site-files-written":{"description":"Files of the site that differ from the published ones."},"site-bytes-written":{"description":"Bytes of those files."},"packages":{"description":"Packages in the queue."},"failures":{"description":"Failure records."},"runs":{"description":"Runs."},"problems":{"description":"Pieces of state that could not be used as they stand."},"pipeline-status":{"description":"running, stalled, failing or idle."},"duration-ms":{"description":"Time the step's work took."}}}, load: () => __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 1400)) }]);
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/text/suggest-name.js
/** `, did you mean x?` if one of the known names is close to the given one, else nothing. */
function suggestName(given, known) {
    const ranked = known
        .map((name) => ({ name, distance: measure(given, name) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? `, did you mean ${best.name}?` : "";
}
/** Letters to insert, remove or replace (Levenshtein). */
function measure(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const replaced = row[j] + (letter === b[j] ? 0 : 1);
            next.push(Math.min(replaced, row[j + 1] + 1, next[j] + 1));
        }
        row = next;
    }
    return row[b.length];
}

// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __nccwpck_require__(7228);
;// CONCATENATED MODULE: ./build/src/text/terminal.js

/** Text for the terminal: no character of it moves the cursor, colours the text or turns its direction. */
function escapeForTerminal(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it shows
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, clean/* showCharacter */.zO);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var kit_inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/config-file.js
/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */





/** Where the file stands and where the token goes is not for a file in the repository to say. */
const NOT_HERE = ["config", "remote"];
/**
 * Raw inputs with those of the file filled in. The file holds one map per action: `update-dashboard: { queue: … }`; maps of
 * other actions are theirs to judge.
 * An input that differs from its default was set in the workflow, and wins.
 */
async function applyConfig(raw, config) {
    const { action, defaults } = config;
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const text = await readConfig(file, raw, config);
    if (text === null && file === defaults.config)
        return raw;
    if (text === null) {
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    const settings = await readSettings(text, file, action);
    const isDefault = (name) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
    return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}
/** From the working directory, or where the job has no checkout from the commit that the workflow runs for. */
async function readConfig(file, raw, { action, runtime }) {
    const absolute = external_node_path_.resolve(runtime.cwd, raw.root?.trim() || ".", file);
    if (!(0,external_node_fs_.existsSync)(absolute)) {
        const inRepository = external_node_path_.relative(runtime.cwd, absolute).replaceAll(external_node_path_.sep, "/");
        return (await action.readCommitted?.(inRepository, raw, runtime)) ?? null;
    }
    if ((0,external_node_fs_.statSync)(absolute).isDirectory())
        throw new errors/* UserError */.y(`"${file}" is a folder, expected a YAML file. Correct the input config.`);
    return (0,external_node_fs_.readFileSync)(absolute, "utf8");
}
async function readSettings(text, file, { name, inputs }) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let document;
    try {
        document = parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`"${file}" is not YAML: ${error.message.split("\n")[0].replace(/[:.]$/, "")}. Correct it or remove it.`);
    }
    const sections = members(document, `"${file}"`, name);
    const faults = [];
    for (const [section, value] of sections) {
        members(value, `"${section}" in "${file}"`, name);
        const meant = section === name ? "" : suggestName(section, [name]);
        if (meant !== "")
            faults.push(`"${section}" is no action${meant}`);
    }
    const settings = new Map();
    for (const [key, value] of members(sections.get(name), "", name)) {
        if (!Object.hasOwn(inputs, key))
            faults.push(`"${key}" is no input of ${name}${suggestName(key, Object.keys(inputs))}`);
        else if (NOT_HERE.includes(key) || inputs[key]?.secret)
            faults.push(`"${key}" may stand in the workflow only`);
        else if (!["string", "number", "boolean"].includes(typeof value)) {
            faults.push(`"${key}" is neither text nor a number nor true or false`);
        }
        else {
            const fault = findFault(inputs, key, String(value));
            if (fault === null)
                settings.set(key, String(value));
            else
                faults.push(`${key}: ${fault}`);
        }
    }
    if (faults.length > 0) {
        const said = faults.join("; ");
        throw new errors/* UserError */.y(`"${file}" cannot be used: ${said}${said.endsWith("?") ? "" : "."} Correct or remove it.`);
    }
    return settings;
}
/** Said here, because a message on inputs alone would be looked for in the workflow. */
function findFault(inputs, key, text) {
    try {
        inputs[key]?.parse(text.trim() || undefined);
        return null;
    }
    catch (error) {
        if (error instanceof kit_inputs/* InputFault */.H5)
            return error.message;
        throw error;
    }
}
function members(value, what, name) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value === "object" && !Array.isArray(value))
        return new Map(Object.entries(value));
    throw new errors/* UserError */.y(`${what} holds no inputs; expected "${name}:" and indented below it lines such as "queue: data/queues".`);
}

// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __nccwpck_require__(2698);
;// CONCATENATED MODULE: ./build/src/kit/parse-arguments.js


const FLAGS = new Set(["true", "false"]);
/** `--input value`, `--input=value`, or `--flag` alone for an input that is true or false. Reports all mistakes at once. */
function parseArguments(args, manifest) {
    const parsed = { inputs: defaultsOf(manifest), isJson: false, wantsHelp: false };
    const faults = [];
    for (let at = 0; at < args.length; at++) {
        const { name, value } = split(args[at]);
        const next = args[at + 1];
        if (name === null)
            faults.push(`"${value}" is not understood, expected --input value.`);
        else if (name === "json" || name === "help")
            parsed[name === "json" ? "isJson" : "wantsHelp"] = true;
        else if (manifest.readsEvent && (name === "event" || name === "event-name")) {
            const text = value ?? args[++at];
            if (text === undefined)
                faults.push(`--${name} needs a value.`);
            else
                parsed[name === "event" ? "event" : "eventName"] = text;
        }
        else if (name === "token") {
            // Its value, if it stands by itself, must not be shown as a mistake of its own.
            if (value === undefined && next?.startsWith("--") === false)
                at++;
            faults.push("A token in the arguments can be seen by every process. Set GITHUB_TOKEN instead.");
        }
        else if (!Object.hasOwn(manifest.inputs, name)) {
            if (value === undefined && next?.startsWith("--") === false)
                at++;
            faults.push(`--${name} is no input of ${manifest.name}${suggestName(name, Object.keys(manifest.inputs)) || "."}`);
        }
        else if (value !== undefined)
            parsed.inputs[name] = value;
        else if (isFlag(manifest, name) && !FLAGS.has(next ?? ""))
            parsed.inputs[name] = "true";
        else if (next === undefined)
            faults.push(`--${name} needs a value.`);
        else {
            parsed.inputs[name] = next;
            at++;
        }
    }
    if (faults.length > 0 && !parsed.wantsHelp) {
        throw new errors/* UserError */.y(`${faults.join(" ")} \`pipekeeper ${manifest.name} --help\` lists the inputs.`);
    }
    return parsed;
}
/** A name of null: not an option. */
function split(argument) {
    if (argument === "-h")
        return { name: "help", value: undefined };
    const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(argument) ?? [];
    return name === undefined ? { name: null, value: argument } : { name, value };
}
/** A default that is an expression of the workflow language means nothing here. */
function defaultsOf({ inputs }) {
    const entries = Object.entries(inputs).map(([name, { default: value }]) => [
        name,
        value?.includes("${{") ? "" : value,
    ]);
    return Object.fromEntries(entries);
}
function isFlag({ inputs }, name) {
    return FLAGS.has(inputs[name]?.default ?? "");
}

// EXTERNAL MODULE: ./build/src/kit/render-summary.js
var render_summary = __nccwpck_require__(2301);
;// CONCATENATED MODULE: ./build/src/kit/render-usage.js
const WIDTH = 100;
const EVENT_ROWS = [
    ["--event", "File with the payload of the event to act on, as GitHub writes it to GITHUB_EVENT_PATH"],
    ["--event-name", "Name of the event, such as workflow_run; told from the payload if it is left out"],
];
/** The list of commands. */
function renderCommands(commands, extras) {
    const rows = [
        ...commands.map(({ manifest }) => [manifest.name, manifest.description]),
        ...extras.map(({ name, description }) => [name, description]),
    ];
    return [
        "Usage: pipekeeper <action> [--<input> <value> ...] [--json]",
        "",
        ...renderRows(rows),
        "",
        "pipekeeper <action> --help lists the inputs and outputs of an action, pipekeeper --version tells the version.",
    ].join("\n");
}
/** The inputs and outputs of one action, as its action.yml has them. */
function renderUsage({ name, description, inputs, outputs, readsEvent }) {
    const inputRows = Object.entries(inputs).map(([input, entry]) => {
        const shown = entry.default?.includes("${{") ? "" : entry.default?.split("\n").join(", ");
        return [`--${input}`, shown ? `${entry.description} [${shown}]` : entry.description];
    });
    const outputRows = Object.entries(outputs).map(([output, entry]) => [output, entry.description]);
    return [
        `pipekeeper ${name}: ${description}`,
        "",
        "Inputs [default]; a token is taken from GITHUB_TOKEN:",
        ...renderRows(inputRows),
        ...(readsEvent ? ["", "Event:", ...renderRows(EVENT_ROWS)] : []),
        "",
        "Outputs:",
        ...renderRows(outputRows),
        "",
        "--json prints the outputs as one JSON object on standard output, and everything else on standard error.",
    ].join("\n");
}
function renderRows(rows) {
    const column = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows.flatMap(([name, text]) => {
        const lines = wrap(text, WIDTH - column);
        return lines.map((line, index) => `${(index === 0 ? `  ${name}` : "").padEnd(column)}${line}`);
    });
}
function wrap(text, width) {
    const lines = [""];
    for (const word of text.split(/\s+/)) {
        const line = lines.at(-1);
        if (line !== "" && line.length + word.length >= width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
    return lines;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/kit/runtime.js

/** Clock, randomness and environment of this process; no event yet. */
function processRuntime(env, cwd) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        elapsedMs: () => performance.now(),
        random: Math.random,
        sleep: (ms) => (0,promises_namespaceObject.setTimeout)(ms),
        log: (line) => process.stdout.write(`${line}\n`),
        env,
        cwd,
        event: null,
    };
}

;// CONCATENATED MODULE: ./build/src/kit/run-in-terminal.js
/** The terminal runner: `pipekeeper <action> --input value`, with no GitHub runner around it. */










const SHOWN_PROBLEMS = 20;
/** Runs the command that the arguments of this process name, and sets the exit code. */
async function runInTerminal(terminal) {
    const [name, ...args] = process.argv.slice(2);
    outliveReaders();
    try {
        if (name === "--version")
            return print(terminal.version);
        const code = await execute(name, args, terminal);
        process.exitCode ??= code;
    }
    catch (error) {
        const problem = error instanceof Error ? error : new Error(String(error));
        printError(`Error: ${problem.message}`);
        if (!(problem instanceof errors/* UserError */.y))
            printError(problem.stack ?? "");
        if (problem.cause !== undefined)
            printError(`Caused by: ${String(problem.cause)}`);
        process.exitCode = 1;
    }
}
async function execute(name, args, terminal) {
    const { commands, extras } = terminal;
    if (name === "help" && args[0] !== undefined)
        return execute(args[0], ["--help"], terminal);
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
        print(renderCommands(commands, extras));
        return name === undefined ? 1 : 0;
    }
    const runtime = processRuntime(process.env, process.cwd());
    const extra = extras.find((each) => each.name === name);
    if (extra !== undefined)
        return extra.run(args, runtime);
    const command = commands.find(({ manifest }) => manifest.name === name);
    if (command === undefined) {
        const known = [...commands.map(({ manifest }) => manifest.name), ...extras.map((each) => each.name)];
        throw new errors/* UserError */.y(`There is no action "${name}"${suggestName(name, known) || "."} \`pipekeeper --help\` lists them.`);
    }
    const given = parseArguments(args, command.manifest);
    if (given.wantsHelp) {
        print(renderUsage(command.manifest));
        return 0;
    }
    runtime.env = await (0,kit_event/* placeEvent */.M5)(runtime.env, runtime.cwd, given);
    const outcome = await runCommand(command, given.inputs, given.isJson ? { ...runtime, log: printError } : runtime);
    showOutcome(outcome, given.isJson);
    return outcome.failure === undefined ? 0 : 1;
}
async function runCommand({ manifest, load }, inputs, runtime) {
    const action = (await load()).default;
    const token = runtime.env.GITHUB_TOKEN ?? runtime.env.GH_TOKEN;
    const given = Object.hasOwn(manifest.inputs, "token") ? { ...inputs, token } : inputs;
    const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, entry]) => [name, entry.default]));
    const raw = await applyConfig(given, { action, defaults, runtime });
    const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
    const event = action.readsEvent ? await (0,kit_event/* readEvent */.j_)(runtime.env) : null;
    return action.run(values, { ...runtime, event });
}
function showOutcome(outcome, isJson) {
    const show = isJson ? printError : print;
    if (isJson)
        print(JSON.stringify(outcome.outputs, null, 2));
    else
        show((0,render_summary/* renderSummary */.B)(outcome.summary));
    const problems = outcome.problems ?? [];
    for (const problem of problems.slice(0, SHOWN_PROBLEMS))
        printError(describeProblem(problem));
    if (problems.length > SHOWN_PROBLEMS)
        printError(`and ${problems.length - SHOWN_PROBLEMS} more problems`);
    for (const warning of outcome.warnings ?? [])
        printError(`warning: ${warning}`);
    if (outcome.failure !== outcome.sentence)
        show(`\n${outcome.sentence}`);
    if (outcome.failure !== undefined)
        printError(`Error: ${outcome.failure}`);
}
function describeProblem({ file, line, severity, code, reason }) {
    return `${severity}: ${line === null ? file : `${file}:${line}`}: ${reason} (${code})`;
}
/** A reader that has gone (`| head -1`) must not end an action in the middle of its work; output that is lost otherwise is a failure. */
function outliveReaders() {
    process.stdout.on("error", (error) => {
        if (error.code === "EPIPE" || process.exitCode === 1)
            return;
        process.exitCode = 1;
        printError(`Error: the output could not be written (${error.code}).`);
    });
    process.stderr.on("error", () => undefined);
}
function print(line) {
    process.stdout.write(`${escapeForTerminal(line)}\n`);
}
function printError(line) {
    process.stderr.write(`${escapeForTerminal(line)}\n`);
}

;// CONCATENATED MODULE: ./build/src/cli/main.js
/** The terminal's entry: every action as a command, and the commands that are no actions. */

/** `commands`: the actions, as the bundler lists them from their action.yml. */
function main(version, commands) {
    const demo = {
        name: "demo",
        description: "Show the actions on sample state: a real local remote, a batch, its dashboard, a CI that fails and recovers.",
        run: async (args, runtime) => {
            const { runDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(581)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1581));
            const manifests = commands.map(({ manifest }) => manifest);
            return runDemo(args, runtime, manifests);
        },
    };
    return runInTerminal({ version, commands, extras: [demo] });
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can fix: the message alone says what happened, what was expected and what to do. */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ pullRequestNumberOf),
/* harmony export */   M5: () => (/* binding */ placeEvent),
/* harmony export */   M9: () => (/* binding */ requireEvent),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7406);
/** The event that a workflow runs for, as the runner leaves it in the environment or as the terminal was given it. */



/** Event of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; null without a path. A missing name is guessed from the payload. */
async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME, }) {
    if (!file)
        return null;
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" does not show which event it is of. Set GITHUB_EVENT_NAME, or give --event-name.`);
}
/** The event, for an action that cannot work without one. */
function requireEvent(event) {
    if (event !== null)
        return event;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, give a file with --event.");
}
/** The environment with the event of the arguments in it, as a GitHub runner would have set it. */
async function placeEvent(env, cwd, given) {
    const { event: file, eventName } = given;
    if (file === undefined)
        return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
    // The name of the event that this process itself may run for says nothing about a file.
    const placed = { ...env, GITHUB_EVENT_PATH: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
    const { name, payload } = requireEvent(await readEvent(placed));
    const repository = asFields(payload.repository).full_name;
    const fullName = typeof repository === "string" ? repository : "";
    return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || fullName };
}
/** Number of the pull request that the event is about; null if it is about none. */
function pullRequestNumberOf(payload) {
    const { number } = asFields(payload.pull_request);
    return typeof number === "number" && number > 0 ? number : null;
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        const { code, message } = error;
        const reason = code === "ENOENT" ? "there is no such file" : message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
    }
}
function parsePayload(text, file) {
    let payload;
    try {
        payload = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The event in "${file}" is not JSON: ${error.message}. Expected one JSON object.`);
    }
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
}
/** Payloads do not name their event, but those that matter here have a member of its name. */
function guessName(payload) {
    const names = ["workflow_run", "pull_request", "issue", "workflow_job", "schedule"];
    const found = names.find((name) => Object.hasOwn(payload, name));
    if (found === "issue")
        return Object.hasOwn(payload, "comment") ? "issue_comment" : "issues";
    if (found !== undefined)
        return found;
    if (Object.hasOwn(payload, "inputs"))
        return "workflow_dispatch";
    return typeof payload.ref === "string" && typeof payload.after === "string" ? "push" : null;
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ InputFault),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/**
 * How actions read their inputs. Plain functions on purpose: loading a schema library costs more start-up than most
 * actions have work (docs/benchmarks.md), and a workflow input is nothing but text.
 */
/** What is wrong with one input's text; parseInputs puts the name in front. */
class InputFault extends Error {
}
const input = {
    /** Text that must be given, or have a default in action.yml. */
    text: () => ({ parse: (text) => demand(text, "a value") }),
    optionalText: () => ({ parse: (text) => text }),
    /** A name or address as git keeps it: git would leave out the characters refused here. */
    identity: () => ({ parse: (text) => parseIdentity(demand(text, "a value")) }),
    secret: () => ({ parse: (text) => text, secret: true }),
    /** `true` or `false`, nothing else. */
    flag: () => ({ parse: (text) => parseFlag(demand(text, "true or false")) }),
    /** A whole number >= minimum, digits only. */
    count: (minimum = 0) => ({ parse: (text) => parseCount(demand(text, "a whole number"), minimum) }),
    optionalCount: (minimum = 0) => ({
        parse: (text) => (text === undefined ? undefined : parseCount(text, minimum)),
    }),
    choice: (...choices) => ({
        parse: (text) => parseChoice(text, choices),
    }),
    /** One item a line; blank lines are left out. */
    lines: () => ({
        parse: (text = "") => text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    }),
};
/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
function parseInputs(inputs, raw) {
    const values = {};
    const problems = [];
    for (const [name, { parse }] of Object.entries(inputs)) {
        try {
            values[name] = parse(raw[name]?.trim() || undefined);
        }
        catch (error) {
            if (!(error instanceof InputFault))
                throw error;
            problems.push(`${name}: ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Invalid inputs. ${problems.join(". ")}.`);
    return values;
}
function demand(text, expected) {
    if (text !== undefined)
        return text;
    throw new InputFault(`expected ${expected}, but it is missing`);
}
function parseIdentity(text) {
    if (!/[<>\r\n]/.test(text))
        return text;
    throw new InputFault(`expected one line without "<" and ">", got "${text}"`);
}
function parseFlag(text) {
    if (text === "true" || text === "false")
        return text === "true";
    throw new InputFault(`expected true or false, got "${text}"`);
}
function parseCount(text, minimum) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    const bound = /^\d{16,}$/.test(text) ? " of at most 15 digits" : minimum > 0 ? ` of at least ${minimum}` : "";
    throw new InputFault(`expected a whole number${bound}, got "${text}"`);
}
function parseChoice(text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new InputFault(`expected one of ${choices.join(", ")}, got "${text ?? ""}"`);
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/** A step summary, which is Markdown, as text for a terminal. */
/** Lines that a browser shows nothing of. */
const HIDDEN = /^(<!--.*-->|<\/?details>)$/;
function renderSummary(markdown) {
    const lines = markdown.trimEnd().split("\n");
    const out = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (!line.startsWith("|")) {
            if (!HIDDEN.test(line))
                out.push(renderLine(line));
            continue;
        }
        const end = lines.findIndex((other, index) => index > at && !other.startsWith("|"));
        const table = lines.slice(at, end < 0 ? lines.length : end);
        out.push(...renderTable(table));
        at += table.length - 1;
    }
    return out.join("\n");
}
function renderLine(line) {
    const heading = /^#+ (.*)$/.exec(line);
    if (heading === null)
        return plain(line);
    const title = plain(heading[1]);
    return `${title}\n${(line.startsWith("## ") ? "=" : "-").repeat(title.length)}`;
}
function renderTable(lines) {
    const rows = lines.map((line) => line
        .replace(/^\| ?| ?\|$/g, "")
        .split(/ ?(?<!\\)\| ?/)
        .map(plain));
    const [head, align, ...body] = rows;
    const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? "").length)));
    const isRight = align.map((cell) => cell.endsWith(":"));
    return [head, ...body].map((row) => row
        .map((cell, column) => isRight[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd());
}
function plain(text) {
    return text
        .replace(/<\/?(details|summary|sub)>/g, "")
        .replace(/\*\*(.*?)\*\*/g, "$1")
        .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((https?:[^)]*)\)/g, "$1 <$2>")
        .replace(/\\([\\`*_{}[\]()<>&#+!|~$^-])/g, "$1")
        .replaceAll("\u200b", "")
        .replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Sr: () => (/* binding */ cleanLogLine),
/* harmony export */   V8: () => (/* binding */ cleanMessage),
/* harmony export */   bI: () => (/* binding */ removeControls),
/* harmony export */   zO: () => (/* binding */ showCharacter)
/* harmony export */ });
/**
 * Removing or showing what cannot be seen: control, format and invisible characters of text from outside. The result is
 * still text, to be escaped for the place where it is put.
 */
/** CSI sequences, such as colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const CSI = /\u001b\[[0-?]*[ -/]*[@-~]/g;
/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** CSI, OSC and two-character sequences, as tools print them into messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
/** The same in logs, whose lines may end within an OSC sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;
/** Controls, direction marks and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Controls but tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone surrogates. */
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");
/** Without colours, control characters and direction marks; line breaks and tabs become blanks. */
function toOneLine(text) {
    return removeControls(text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "))
        .replace(/ {2,}/g, " ")
        .trim();
}
/** Without colours, control characters and direction marks; a line break goes too. */
function removeControls(text) {
    return text.replace(CSI, "").replace(CONTROLS, "");
}
/** A message without escape sequences and control characters; its line breaks stay, tabs and the like become blanks. */
function cleanMessage(message) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: most messages have none, which a quick look tells
    if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message))
        return message;
    return (message
        .replace(MESSAGE_ESCAPES, "")
        .replace(/[\t\v\f\r]/g, " ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ""));
}
/** A line of a log without escape sequences, control characters and direction marks; tabs stay. */
function cleanLogLine(line) {
    return (line
        .replace(LOG_ESCAPES, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
}
/** Without escape sequences; hidden characters and those that turn the line around are shown, such as `\u202e`. */
function visibleText(text) {
    return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}
/** A character as an escape, such as `\u202e`. */
function showCharacter(character) {
    const point = character.codePointAt(0);
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}
/** Hundreds of combining marks on one letter would be painted over the lines around it. */
function cutPile(_, shown, rest) {
    return `${shown}[+${[...rest].length} marks]`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
