export const id = 614;
export const ids = [614];
export const modules = {

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/inputs.js

const inputs_inputs = {
    token: inputs/* input */.hF.secret(),
    "required-jobs": inputs/* input */.hF.lines(),
    "allow-skipped": inputs/* input */.hF.lines(),
    "docs-only-jobs": inputs/* input */.hF.lines(),
    workflows: inputs/* input */.hF.lines(),
    events: inputs/* input */.hF.lines(),
    needs: inputs/* input */.hF.optionalText(),
    "pr-number": inputs/* input */.hF.optionalCount(1),
    "comment-key": inputs/* input */.hF.text(),
    author: inputs/* input */.hF.text(),
    "other-failures": inputs/* input */.hF.count(),
    "coverage-file": inputs/* input */.hF.optionalText(),
    "coverage-files": inputs/* input */.hF.lines(),
    "coverage-reference": inputs/* input */.hF.optionalText(),
    "commit-status": inputs/* input */.hF.optionalText(),
    "on-readonly-token": inputs/* input */.hF.choice("warn", "fail", "ignore"),
    "on-write-failure": inputs/* input */.hF.choice("fail", "warn"),
    "fail-on-verdict": inputs/* input */.hF.flag(),
    "timeout-seconds": inputs/* input */.hF.count(1),
    "settle-ms": inputs/* input */.hF.count(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(1648);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/find-pull-request.js
var find_pull_request = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/src/pipeline/match-required-jobs.js
var match_required_jobs = __webpack_require__(3908);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-needs.js
/** `toJSON(needs)` as a workflow writes it; null if the text is not that. */
function parseNeeds(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (typeof document !== "object" || document === null || Array.isArray(document))
        return null;
    const results = Object.entries(document).map(([name, need]) => [name.trim(), need?.result]);
    const isComplete = results.every(([, result]) => typeof result === "string" && result !== "");
    return isComplete ? new Map(results) : null;
}
/**
 * The jobs with the results of `needs` filled in where the API lags behind: for a job of that exact name that is not
 * completed yet, and for one that is not listed at all if the configuration names it.
 */
function applyNeeds(jobs, needs, entries) {
    const filled = jobs.map((job) => {
        const result = job.state === "running" ? needs.get(job.name) : undefined;
        return result === undefined ? job : { ...job, state: result };
    });
    const names = new Set(jobs.map(({ name }) => name));
    const isNamed = (name) => entries.some(({ text, isPrefix }) => (isPrefix ? name.startsWith(text) : name === text));
    const added = [...needs].filter(([name]) => !names.has(name) && isNamed(name));
    return [...filled, ...added.map(([name, result]) => toJob(name, result))];
}
function toJob(name, state) {
    const nothing = { id: 0, runId: 0, attempt: 0, url: null, startedAt: null, completedAt: null, steps: [] };
    return { ...nothing, name, status: "completed", conclusion: state, state };
}

// EXTERNAL MODULE: ./build/src/pipeline/job-state.js
var job_state = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/src/pipeline/base-name.js
var base_name = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/expand-skipped.js


/**
 * A job with a matrix that is skipped as a whole never gets its instances: GitHub shows one job whose name still has the
 * expression, `python ci (${{ matrix.python }})`, or no suffix at all. It stands for every entry that no other job is for.
 */
function expandSkipped(jobs, entries) {
    const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => (0,match_required_jobs/* isListedJob */.z8)([entry], name)));
    const names = new Set(absent.map(({ text }) => text));
    const stand = [...names].flatMap((text) => {
        const job = jobs.find((each) => each.state === "skipped" && mayBecome(each.name, text));
        return job === undefined ? [] : [{ ...job, name: text }];
    });
    return [...jobs, ...stand];
}
function mayBecome(name, text) {
    return [name, ...(0,match_required_jobs/* withoutCallers */.D1)(name)].some((form) => {
        if (form === (0,base_name/* baseName */.F)(text) && form !== text)
            return true;
        const parts = form.split(/\$\{\{.*?\}\}/);
        if (parts.length === 1)
            return false;
        const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
        return new RegExp(`^${pattern}$`).test(text);
    });
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-verdict.js
/** What the required jobs of a commit add up to. */



/** Applies the table of states; the verdict is that of the worst row that does not pass. */
function decideVerdict(question) {
    const { required, allowSkipped, mayStillCome } = question;
    const jobs = expandSkipped(question.jobs, [...required, ...question.docsOnly]);
    const { matches, problems } = (0,match_required_jobs/* matchRequiredJobs */.f8)(required, jobs);
    const plain = matches.flatMap((match) => toRows(match, allowSkipped, mayStillCome));
    const skipped = findDocsOnlyJobs(question.docsOnly, jobs);
    const isDocsOnly = skipped.size > 0 &&
        plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
    const rows = plain
        .map(({ jobs: _, ...row }) => ({ ...row, passes: row.passes || isDocsOnly }))
        // The sort is stable: rows of one rank stay in the order of configuration.
        .sort((a, b) => (0,job_state/* stateFacts */.T$)(a.state).rank - (0,job_state/* stateFacts */.T$)(b.state).rank);
    const taken = new Set(matches.flatMap((match) => match.jobs));
    return {
        verdict: judge(rows),
        rows,
        isDocsOnly,
        otherFailures: jobs.filter((job) => !taken.has(job) && (0,job_state/* stateFacts */.T$)(job.state).rank <= 2),
        // While jobs may still come, an absent one is no mistake yet.
        problems: mayStillCome ? [] : problems,
    };
}
/** The worst row that does not pass; undefined if all pass. */
function findWorst(rows) {
    return rows.find(({ passes }) => !passes);
}
function toRows({ entry, jobs }, allowSkipped, mayStillCome) {
    const passes = (job) => (0,job_state/* stateFacts */.T$)(job.state).passes || (job.state === "skipped" && (0,match_required_jobs/* isListedJob */.z8)(allowSkipped, job.name));
    const [worst] = [...jobs].sort((a, b) => Number(passes(a)) - Number(passes(b)) || (0,job_state/* stateFacts */.T$)(a.state).rank - (0,job_state/* stateFacts */.T$)(b.state).rank);
    if (worst === undefined) {
        const name = entry.isPrefix ? `${entry.text}*` : entry.text;
        return [{ name, state: mayStillCome ? "running" : "missing", passes: false, job: null, jobs }];
    }
    if (entry.isPrefix) {
        return jobs.map((job) => ({ name: job.name, state: job.state, passes: passes(job), job, jobs: [job] }));
    }
    const name = jobs.length === 1 ? entry.text : `${entry.text} (${jobs.length} jobs)`;
    return [{ name, state: worst.state, passes: passes(worst), job: worst, jobs }];
}
/** All jobs of the docs-only list if every entry of it has some and all of them are skipped; none otherwise. */
function findDocsOnlyJobs(docsOnly, jobs) {
    const { matches } = (0,match_required_jobs/* matchRequiredJobs */.f8)(docsOnly, jobs);
    const isSkipped = (match) => match.jobs.length > 0 && match.jobs.every(({ state }) => state === "skipped");
    return matches.every(isSkipped) ? new Set(matches.flatMap((match) => match.jobs)) : new Set();
}
function judge(rows) {
    const worst = findWorst(rows);
    if (worst === undefined)
        return "success";
    const { rank } = (0,job_state/* stateFacts */.T$)(worst.state);
    if (rank <= 2)
        return "failure";
    if (rank === 3)
        return "action_required";
    if (rank === 4)
        return "cancelled";
    return rank === 6 ? "pending" : "incomplete";
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/format-headline.js
/** `❌ CI: 2 of 4 required jobs did not pass`. */
function formatHeadline(decision) {
    const sign = decision.verdict === "success" ? "✅" : decision.verdict === "pending" ? "⏳" : "❌";
    return `${sign} CI: ${describeVerdict(decision)}`;
}
/** The same without sign and colon, for a commit status. A failure beats what is still running. */
function describeVerdict({ verdict, rows }) {
    const total = rows.length;
    const isOne = total === 1;
    if (verdict === "success")
        return isOne ? "the required job passed" : `all ${total} required jobs passed`;
    const running = rows.filter(({ passes, state }) => !passes && state === "running").length;
    if (verdict === "pending") {
        const waiting = rows.filter(({ passes }) => !passes).length;
        return isOne
            ? "the required job is still running"
            : `${Math.min(running, waiting)} of ${total} required jobs still running`;
    }
    const failed = rows.filter(({ passes }) => !passes).length - running;
    return isOne ? "the required job did not pass" : `${failed} of ${total} required jobs did not pass`;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/format-parts.js
/** Parts of table rows that are the same in all tables of the comment. */

/** `❌ timed out`; a state that nobody knows is text from outside. */
function showState(state, signs) {
    return `${signs(state)} ${(0,markdown/* escapeCell */.kq)(state.replaceAll("_", " "), 40)}`;
}
/** `4m 12s`; a dash if it is not known. */
function formatDuration(job) {
    const ms = jobDurationMs(job);
    if (ms === null)
        return "–";
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const rest = `${String(seconds % 60).padStart(2, "0")}s`;
    if (hours > 0)
        return `${hours}h ${String(minutes).padStart(2, "0")}m ${rest}`;
    return minutes > 0 ? `${minutes}m ${rest}` : `${seconds}s`;
}
/** null while the job runs, and where the times make no sense. */
function jobDurationMs(job) {
    if (job === null || job.state === "running" || job.startedAt === null || job.completedAt === null)
        return null;
    const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
    return ms >= 0 ? ms : null;
}
/** To the job's log, else to the run, else a dash. */
function jobLink(job, runUrl, serverUrl) {
    const toJob = (0,markdown/* renderLink */.BK)("log", job?.url ?? null, { serverUrl });
    if (toJob !== "log")
        return toJob;
    const toRun = (0,markdown/* renderLink */.BK)("run", runUrl, { serverUrl });
    return toRun === "run" ? "–" : toRun;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/reduce.js
/** What the comment gives up, step by step, to fit. */
const WHOLE = {
    coverage: "table",
    maxOthers: Number.POSITIVE_INFINITY,
    collapsePassed: false,
    labelLimit: 120,
    maxFailed: Number.POSITIVE_INFINITY,
};
/** Each applied on top of those before it. */
const STEPS = [
    { coverage: "line" },
    { maxOthers: 20 },
    { maxOthers: 5 },
    { maxOthers: 0 },
    { coverage: "none" },
    { collapsePassed: true },
    { labelLimit: 60 },
];
/** The reduction of one level: 0 takes nothing, the last leaves no failed row. */
function planReduction(level, failedRows) {
    const beyond = level - STEPS.length;
    return Object.assign({}, WHOLE, ...STEPS.slice(0, level), beyond > 0 ? { maxFailed: failedRows - beyond } : {});
}
/** Levels that there are for so many failed rows, the plain body included. */
function countLevels(failedRows) {
    return STEPS.length + failedRows + 1;
}
/** What a reduction takes away from these facts; steps that had nothing to take are not told. */
function describeReduction(facts, reduction) {
    const { decision, coverage } = facts;
    const hasCoverage = coverage !== null && !decision.isDocsOnly;
    const shown = decision.verdict === "success" ? [] : decision.otherFailures.slice(0, facts.maxOtherFailures);
    const others = shown.slice(reduction.maxOthers);
    const failed = decision.rows.filter(({ passes }) => !passes).slice(reduction.maxFailed);
    const passed = reduction.collapsePassed ? decision.rows.filter(({ passes }) => passes) : [];
    return [
        ...(hasCoverage && reduction.coverage === "none" ? [{ what: "coverage", jobs: [] }] : []),
        ...(hasCoverage && reduction.coverage === "line" && coverage.runtimes.length > 0
            ? [{ what: "the coverage table", jobs: [] }]
            : []),
        ...tell(others, "other failed job"),
        ...tell(passed, "required job that passed", "required jobs that passed"),
        ...tell(failed, "required job that did not pass", "required jobs that did not pass"),
        ...(reduction.labelLimit < WHOLE.labelLimit
            ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
            : []),
    ];
}
function tell(jobs, one, many = `${one}s`) {
    if (jobs.length === 0)
        return [];
    return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-coverage.js

/** The coverage block; empty if nothing was asked for or found. */
function renderCoverage({ coverage, decision }, withTable) {
    if (coverage === null)
        return "";
    if (decision.isDocsOnly)
        return "### Coverage\n\nNot measured for this commit, because the change is docs-only.";
    const parts = [renderTotals(coverage), withTable ? renderRuntimes(coverage) : ""].filter((part) => part !== "");
    return parts.length === 0 ? "" : ["### Coverage", ...parts].join("\n\n");
}
function renderTotals({ head, base, change, drop, threshold, status }) {
    if (head === null)
        return "";
    const named = Object.entries({ Head: head, base, change, drop, threshold }).filter(([, value]) => value !== null);
    const segments = named.map(([name, value]) => `${name} ${value}`);
    return [...segments, ...(status === null ? [] : [(0,markdown/* escapeCell */.kq)(status, 40)])].join(" · ");
}
function renderRuntimes({ runtimes, reference }) {
    if (runtimes.length === 0 || reference === null)
        return "";
    return [
        `| Runtime | Coverage | Against ${(0,markdown/* escapeCell */.kq)(reference, 40)} |`,
        "|:--|--:|--:|",
        ...runtimes.map(({ name, percent, against }) => `| ${(0,markdown/* escapeCell */.kq)(name, 40)} | ${percent} | ${against ?? "–"} |`),
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/ci-comment.js
/** The comment of post-ci-summary: same facts, same bytes. */






/** The body without the marker, as the step summary shows it. */
function renderCiSummary(facts, reduction) {
    const leftOut = describeReduction(facts, reduction);
    return [
        `## ${formatHeadline(facts.decision)}`,
        renderFacts(facts),
        renderRequired(facts, reduction),
        facts.decision.isDocsOnly
            ? "Docs-only change: the heavy jobs were skipped, and every other required job passed."
            : "",
        facts.decision.verdict === "success" ? "" : renderOthers(facts, reduction),
        reduction.coverage === "none" ? "" : renderCoverage(facts, reduction.coverage === "table"),
        renderLeftOut(facts, leftOut),
        "<sub>One comment per pull request; a newer result replaces it.</sub>",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function renderCiComment(facts, reduction) {
    return `${renderMarker(facts)}\n${renderCiSummary(facts, reduction)}`;
}
function renderMarker({ key, pullRequest, standing: { headSha, run, attempt, asOf } }) {
    const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
    const written = Object.entries(fields).map(([name, value]) => `${name}=${(0,marker/* markerValue */.u)(String(value))}`);
    return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}
function renderFacts({ standing, runs, signs, serverUrl }) {
    const shown = runs.map(({ name, run }) => {
        if (run === null)
            return `${(0,markdown/* escapeCell */.kq)(name)}: no run yet`;
        const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
        const link = (0,markdown/* renderLink */.BK)(`${(0,markdown/* escapeCell */.kq)(name)} #${run.number}`, run.url, { serverUrl });
        return `${link} ${showState(run.state, signs)}${attempt}`;
    });
    return [`Commit ${(0,markdown/* codeSpan */.SS)(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}
function renderRequired(facts, { labelLimit, collapsePassed, maxFailed }) {
    const { rows, verdict } = facts.decision;
    const passed = rows.filter(({ passes }) => passes);
    const others = rows.filter(({ passes }) => !passes);
    const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
    const hidden = others.length - Math.min(others.length, maxFailed);
    return [
        "| Required job | Result | Duration | Log |",
        "|:--|:--|--:|:--|",
        // In the order of the decision, which is not simply those that fail first.
        ...rows
            .filter((row) => shown.has(row))
            .map((row) => renderRow(row, facts, { labelLimit, mayBold: verdict !== "success" })),
        ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
    ].join("\n");
}
function renderRow(row, facts, { labelLimit, mayBold }) {
    const label = (0,markdown/* escapeCell */.kq)(row.name, labelLimit);
    const isBold = mayBold && !row.passes && row.state !== "running";
    const cells = [
        isBold ? `**${label}**` : label,
        showState(row.state, facts.signs),
        formatDuration(row.job),
        jobLink(row.job, runUrl(facts), facts.serverUrl),
    ];
    return `| ${cells.join(" | ")} |`;
}
function renderOthers(facts, { maxOthers, labelLimit }) {
    const jobs = facts.decision.otherFailures;
    const limit = Math.min(maxOthers, facts.maxOtherFailures);
    if (jobs.length === 0 || limit === 0)
        return "";
    const rows = jobs.slice(0, limit).map((job) => renderOther(job, facts, labelLimit));
    const hidden = jobs.length - rows.length;
    return [
        `<details><summary>${jobs.length} other job${jobs.length === 1 ? "" : "s"} failed</summary>`,
        "",
        "| Job | Result | Log |",
        "|:--|:--|:--|",
        ...rows,
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | |`] : []),
        "",
        "</details>",
    ].join("\n");
}
function renderOther(job, facts, labelLimit) {
    const link = jobLink(job, runUrl(facts), facts.serverUrl);
    return `| ${(0,markdown/* escapeCell */.kq)(job.name, labelLimit)} | ${showState(job.state, facts.signs)} | ${link} |`;
}
function renderLeftOut(facts, leftOut) {
    if (leftOut.length === 0)
        return "";
    return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}
function renderRunLink(facts) {
    return (0,markdown/* renderLink */.BK)("run", runUrl(facts), { serverUrl: facts.serverUrl });
}
function runUrl({ runs }) {
    return runs.find(({ run }) => run !== null)?.run?.url ?? null;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-summary.js
/** What post-ci-summary reports: outputs, step summary, and whether the step fails. */






/** The runner takes 1 MiB of each step, and nothing of a summary that is longer. */
const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;
function describeSummary(report) {
    const { facts, posted, problems } = report;
    const sentence = `${describeResult(posted)} CI: ${describeVerdict(facts.decision)}.`;
    const failure = findFailure(report, sentence);
    const warnings = [...posted.warnings, ...readOnlyWarning(report)];
    if (posted.result === "not-written" && failure === null)
        warnings.push(explain(posted));
    const unique = [...new Set(problems)];
    return {
        sentence,
        outputs: { ...describeOutputs(report), problems: String(unique.length) },
        summary: renderStepSummary(report, unique),
        warnings: [...warnings, ...unique.slice(0, SHOWN_PROBLEMS)],
        ...(failure === null ? {} : { failure }),
    };
}
function describeResult({ result, pullRequests, duplicatesRemoved }) {
    const where = pullRequests.map((number) => `#${number}`).join(", ");
    const removed = duplicatesRemoved === 0 ? "" : ` Removed ${duplicatesRemoved} of its twins.`;
    switch (result) {
        case "created":
            return `Created the summary comment on ${where}.${removed}`;
        case "updated":
            return `Updated the summary comment on ${where}.${removed}`;
        case "unchanged":
            return `The summary comment on ${where} says the same already.${removed}`;
        case "stale":
            return `Wrote nothing: ${where} has a newer result or head.${removed}`;
        case "closed":
            return `Wrote nothing: ${where} is closed.`;
        case "locked":
            return `Wrote nothing: the conversation of ${where} is locked.`;
        case "no-pull-request":
            return "Wrote nothing: the commit is the head of no open pull request.";
        case "dry-run":
            return `Dry run: wrote nothing to ${where}.`;
        default:
            return `The summary comment on ${where} could not be written.`;
    }
}
function findFailure({ posted, inputs, facts }, sentence) {
    if (posted.result === "not-written" && inputs["on-write-failure"] === "fail")
        return explain(posted);
    if (posted.result === "read-only" && inputs["on-readonly-token"] === "fail")
        return explain(posted);
    return inputs["fail-on-verdict"] && facts.decision.verdict !== "success" ? sentence : null;
}
function readOnlyWarning({ posted, inputs }) {
    return posted.result === "read-only" && inputs["on-readonly-token"] === "warn" ? [explain(posted)] : [];
}
function explain({ result, reason }) {
    const remedy = result === "read-only"
        ? " A workflow_run workflow may write for forks too: see examples/workflows/post-ci-summary.yml."
        : "";
    return `The summary comment was not written. ${reason}${remedy}`;
}
function describeOutputs({ facts, posted, calls }) {
    const { decision, standing } = facts;
    const failing = decision.rows.filter(({ passes, state }) => !passes && !["missing", "running"].includes(state));
    const missing = decision.rows.filter(({ state }) => state === "missing");
    return {
        result: posted.result,
        verdict: decision.verdict,
        "head-sha": standing.headSha,
        "run-id": String(standing.run),
        attempt: String(standing.attempt),
        "pr-number": String(posted.pullRequests[0] ?? ""),
        "pr-numbers": JSON.stringify(posted.pullRequests),
        "comment-id": String(posted.comment?.id ?? ""),
        "comment-url": posted.comment?.url ?? "",
        required: JSON.stringify(decision.rows.map(({ name, state, job }) => ({
            name,
            state,
            jobId: job?.id || null,
            url: (0,markdown/* checkUrl */.CU)(job?.url ?? null, facts.serverUrl),
            durationMs: jobDurationMs(job),
        }))),
        "failing-jobs": JSON.stringify(failing.map(({ name }) => name)),
        "missing-jobs": JSON.stringify(missing.map(({ name }) => name)),
        "docs-only": String(decision.isDocsOnly),
        "duplicates-removed": String(posted.duplicatesRemoved),
        "left-out": JSON.stringify(posted.leftOut),
        "api-calls": String(calls),
    };
}
/** The body of the comment without its marker, and what was done with it. */
function renderStepSummary({ facts, posted, calls }, problems) {
    const whole = { ...facts, maxOtherFailures: facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY };
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const comment = (0,markdown/* renderLink */.BK)("comment", posted.comment?.url ?? null);
    const lines = [
        `- ${describeResult(posted)}`,
        ...(posted.comment === null ? [] : [`- ${comment}`]),
        ...(posted.reason === null ? [] : [`- ${(0,markdown/* escapeCell */.kq)(explain(posted), 1000)}`]),
        `- API calls: ${calls}`,
        ...problems.map((problem) => `- Problem: ${(0,markdown/* escapeCell */.kq)(problem, 400)}`),
    ];
    const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
    const { body } = (0,fit/* fitBody */.KM)((level) => renderCiSummary(whole, planReduction(level, failed)), {
        levels: countLevels(failed),
        maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
    });
    return body + end;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-unread.js


const UNKNOWN = [
    ...["verdict", "pr-number", "pr-numbers", "comment-id", "comment-url", "required"],
    ...["failing-jobs", "missing-jobs", "docs-only"],
];
/** What is reported where GitHub did not tell how the jobs ended: nothing was written, and nothing is known. */
function describeUnread(error, { subject, inputs, calls }) {
    const sentence = `Wrote nothing: how CI ended could not be read. ${error.message}`;
    const isPassing = (0,failure/* isOutage */.uD)(error) || (0,failure/* isRateLimit */.a5)(error);
    const isExcused = isPassing && inputs["on-write-failure"] === "warn" && !inputs["fail-on-verdict"];
    return {
        sentence,
        outputs: {
            ...Object.fromEntries(UNKNOWN.map((name) => [name, ""])),
            result: "not-written",
            "head-sha": subject.headSha,
            "run-id": String(subject.run.id || ""),
            attempt: String(subject.run.attempt || ""),
            "duplicates-removed": "0",
            "left-out": "[]",
            "api-calls": String(calls),
            problems: "1",
        },
        summary: `### CI summary\n\n${(0,markdown/* escapeCell */.kq)(sentence, 2000)}\n`,
        ...(isExcused ? { warnings: [sentence] } : { failure: sentence }),
    };
}

// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/pipeline/select-jobs.js
var select_jobs = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-runs.js
/** For each workflow the run that counts for the commit; null for none yet. */
function selectRuns(runs, choice) {
    const here = newestRecords(runs).filter(({ id, headSha }) => id !== choice.ownRunId && headSha.toLowerCase() === choice.headSha.toLowerCase());
    return choice.workflows.map((workflow) => {
        const own = here.filter((run) => isOfWorkflow(run, workflow));
        const event = choice.events.find((each) => own.some((run) => run.event === each));
        const preferred = own.filter((run) => run.event === event);
        const working = preferred.filter((run) => !isAllSkipped(run, choice.skippedRunIds));
        const left = working.length > 0 ? working : preferred;
        return {
            workflow,
            run: left.reduce((best, run) => (best && best.id > run.id ? best : run), null),
        };
    });
}
/** `ci.yml`, `.github/workflows/ci.yml` and the workflow's `name:` all name it. */
function isOfWorkflow({ path, name }, workflow) {
    return [path, path.slice(path.lastIndexOf("/") + 1), name].includes(workflow);
}
/** A listing read over several pages may hold a run twice. */
function newestRecords(runs) {
    const byId = new Map();
    for (const run of runs) {
        const other = byId.get(run.id);
        if (other === undefined || run.attempt >= other.attempt)
            byId.set(run.id, run);
    }
    return [...byId.values()];
}
function isAllSkipped(run, known) {
    return run.conclusion === "skipped" || known?.has(run.id) === true;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/gather-ci.js
/** The runs and jobs that a commit's summary is made from, as the API has them now. */




/** One listing of jobs if the subject's run is all there is to it; a listing of the commit's runs first otherwise. */
async function gatherCi(repository, options) {
    const { subject, events } = options;
    const workflows = options.workflows.length > 0 ? options.workflows : [subject.run.path || subject.run.name];
    const [workflow] = workflows;
    const isOwn = workflows.length === 1 && isOfWorkflow(subject.run, workflow);
    const isLookedAt = subject.mode === "direct" || events.includes(subject.run.event);
    if (!isOwn || !isLookedAt)
        return gatherAll(repository, { ...options, workflows, known: [] });
    const listed = await listRun(repository, subject.run);
    if (gather_ci_isAllSkipped(listed))
        return gatherAll(repository, { ...options, workflows, known: [listed] });
    return toGathered(subject, [{ workflow: workflow, listed }]);
}
async function gatherAll(repository, { subject, workflows, events, known }) {
    const { headSha, mode, ownRunId } = subject;
    const runs = [subject.run, ...(await (0,github_runs/* listRuns */.v)(repository, { headSha }))];
    const own = mode === "follower" && ownRunId !== null ? { ownRunId } : {};
    const listings = new Map(known.map((listed) => [listed.run.id, listed]));
    const skippedRunIds = new Set(known.filter(gather_ci_isAllSkipped).map(({ run }) => run.id));
    const gathered = [];
    for (const workflow of workflows) {
        gathered.push({ workflow, listed: await findWorking(workflow) });
    }
    return toGathered(subject, gathered);
    /** Runs in which every job was skipped only show when they are all there is. */
    async function findWorking(workflow) {
        for (;;) {
            const [choice] = selectRuns(runs, { headSha, workflows: [workflow], events, skippedRunIds, ...own });
            const run = choice?.run ?? null;
            if (run === null)
                return null;
            const listed = listings.get(run.id) ?? (await listRun(repository, run));
            listings.set(run.id, listed);
            if (!gather_ci_isAllSkipped(listed) || skippedRunIds.has(run.id))
                return listed;
            skippedRunIds.add(run.id);
        }
    }
}
async function listRun(repository, run) {
    const { jobs, problems } = await (0,github_jobs/* listJobs */.N)(repository, run.id, "all");
    const selected = (0,select_jobs/* selectJobs */.h)(run, jobs);
    if (selected.attempt === run.attempt)
        return { run, selected, records: jobs, problems };
    // The event is older than what is there by now: the run has been started again, and may have ended again.
    const current = await (0,github_runs/* readRun */.cI)(repository, run.id);
    const newer = current === "gone" ? run : current;
    return { run: newer, selected: (0,select_jobs/* selectJobs */.h)(newer, jobs), records: jobs, problems };
}
function gather_ci_isAllSkipped({ selected: { jobs } }) {
    return jobs.length > 0 && jobs.every(({ state }) => state === "skipped");
}
function toGathered(subject, found) {
    const listed = found.flatMap((each) => each.listed ?? []);
    return {
        runs: found.map(({ workflow, listed: each }) => ({
            workflow: each?.run.name || workflow,
            run: each?.run ?? null,
            attempt: each?.selected.attempt ?? 0,
            isCompleted: each?.selected.isCompleted ?? true,
        })),
        jobs: listed.flatMap(({ selected }) => selected.jobs),
        standing: toStanding(subject, listed),
        problems: listed.flatMap(({ problems, selected }) => [...problems, ...selected.problems]),
    };
}
function toStanding({ headSha, run }, listed) {
    const newest = listed.reduce((best, each) => (best && best.run.id > each.run.id ? best : each), null);
    const times = listed
        .flatMap((each) => [each.run.updatedAt, ...each.records.flatMap((job) => [job.startedAt, job.completedAt])])
        .map((time) => Date.parse(time ?? ""))
        .filter((ms) => Number.isFinite(ms));
    const asOf = new Date(times.reduce((latest, ms) => Math.max(latest, ms), 0));
    return {
        headSha,
        run: newest?.run.id ?? run.id,
        attempt: newest?.selected.attempt ?? run.attempt,
        asOf: asOf.toISOString().replace(/\.\d+Z$/, "Z"),
    };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/fit-ci-comment.js



/** The comment that fits, and what it does without. `from`: the least level, for a body that GitHub refused. */
function fitCiComment(facts, from = 0) {
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const render = (level) => renderCiComment(facts, planReduction(level, failed));
    const fitted = (0,fit/* fitBody */.KM)(render, { levels: countLevels(failed), from });
    return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}

// EXTERNAL MODULE: ./build/src/github/comments.js
var github_comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-freshness.js
/**
 * Whether our result may replace the one that is there. `ask`: the other head's run is newer than ours, so only the pull
 * request itself can say which of the two heads it has.
 */
function compareFreshness(ours, theirs) {
    if (theirs === null)
        return "fresher";
    if (ours.headSha.toLowerCase() !== theirs.headSha.toLowerCase())
        return ours.run > theirs.run ? "fresher" : "ask";
    return compareStandings(ours, theirs) < 0 ? "stale" : "fresher";
}
/** By run, attempt and time; one that is unknown is the oldest. */
function compareStandings(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/summary-marker.js
/** The hidden first line of a summary comment: whose it is, and how new what it shows. */
/** The marker of a body; null if it does not start with one. A quoted one, or one further down, is none. */
function parseSummaryMarker(body) {
    const [, text] = /^<!-- pipekeeper:ci-summary ([^\r\n]*?) ?-->/.exec(body) ?? [];
    if (text === undefined)
        return null;
    const fields = new Map(text.split(" ").map(toField));
    const key = fields.get("key");
    return key === undefined ? null : { key, standing: summary_marker_toStanding(fields) };
}
function toField(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).replace(/%2D/g, "-")];
}
function summary_marker_toStanding(fields) {
    const field = (name, pattern) => {
        const value = fields.get(name) ?? "";
        return pattern.test(value) ? value : null;
    };
    const version = field("v", /^1$/);
    const headSha = field("head", /^[0-9a-f]{40,64}$/i);
    const run = field("run", /^\d{1,15}$/);
    const attempt = field("attempt", /^\d{1,9}$/);
    const asOf = field("as-of", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    if (version === null || headSha === null || run === null || attempt === null || asOf === null)
        return null;
    return Number.isNaN(Date.parse(asOf)) ? null : { headSha, run: Number(run), attempt: Number(attempt), asOf };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/own-comments.js


/** Own comments, the oldest first. */
function findOwn(comments, { author, plan }) {
    return comments
        .flatMap((comment) => {
        const marker = parseSummaryMarker(comment.body);
        const isOwn = marker?.key === plan.key && comment.author.toLowerCase() === author.toLowerCase();
        return isOwn ? [{ comment, standing: marker.standing }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
/** Comments of others that carry our marker, told once. */
function listForged(comments, { author, plan }) {
    const forged = comments.filter((comment) => parseSummaryMarker(comment.body)?.key === plan.key && comment.author.toLowerCase() !== author.toLowerCase());
    const authors = [...new Set(forged.map((comment) => `"${comment.author}"`))].join(", ");
    if (forged.length === 0)
        return [];
    const what = forged.length === 1 ? "A comment carries" : `${forged.length} comments carry`;
    return [`${what} the marker of this summary, but by ${authors}, not by "${author}": ignored.`];
}
/** Of several that are equally fresh the oldest. */
function freshestOf(own) {
    return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}
/** True if the bodies differ in nothing but the time they are as of, line ends and white space at the end. */
function isSameContent(a, b) {
    const withoutTime = (body) => normalize(body).replace(/^(<!-- pipekeeper:ci-summary [^\n]*?) as-of=[^ \n]*/, "$1");
    return withoutTime(a) === withoutTime(b);
}
/** True if GitHub kept the text that was sent. */
function isSameText(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(body) {
    return body
        .replaceAll("\r\n", "\n")
        .replace(/[^\S\n]+$/gm, "")
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/write-fitting.js



/** Writes the body, reduced by one more step if GitHub finds it too long or hands back another text than was sent. */
async function writeFitting({ repository, compose, level }, send) {
    const first = compose(level);
    const sent = await unlessTooLong(send(first.body));
    if (sent === "gone" || (sent !== "too long" && isSameText(sent.body, first.body))) {
        return { comment: sent, level: first.level, problems: [] };
    }
    const second = compose(first.level + 1);
    const comment = await (sent === "too long" ? send(second.body) : (0,github_comments/* updateComment */.vv)(repository, sent.id, second.body));
    const isKept = comment === "gone" || isSameText(comment.body, second.body);
    const problems = isKept ? [] : ["GitHub kept another text than the one that was sent."];
    return { comment, level: second.level, problems };
}
async function unlessTooLong(sending) {
    try {
        return await sending;
    }
    catch (error) {
        if ((0,failure/* isTooLong */.pn)(error))
            return "too long";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/upsert-comment.js
/**
 * One comment per pull request and key, whatever else is running: list, create, list again, keep the oldest. Each of
 * several racing runs takes its own younger comment back, and whoever sees twins brings the oldest to the freshest
 * content, so that the last one to look leaves one.
 */







const MOST_PASSES = 8;
const MOST_LOSSES = 2;
/** A comment this fresh may be in the hands of another run right now. */
const RECENT_MS = 30_000;
const SINCE_MARGIN_MS = 600_000;
async function upsertComment(repository, plan) {
    const course = {
        ...{ repository, plan, author: plan.author, isContended: plan.expectsOthers, created: [], goneRounds: 0 },
        ...{ kind: "unchanged", comment: null, duplicatesRemoved: 0, level: 0, problems: [], warnings: [] },
    };
    try {
        await run(course);
    }
    catch (error) {
        if (!(0,failure/* isLocked */.ln)(error))
            throw error;
        course.kind = "locked";
    }
    const { kind, comment, duplicatesRemoved, level, problems, warnings } = course;
    return { kind, comment, duplicatesRemoved, level, problems, warnings };
}
async function run(course) {
    const { plan, repository } = course;
    let comments = await (0,github_comments/* listComments */.fg)(repository, plan.issue);
    course.problems.push(...listForged(comments, course));
    for (let pass = 1;; pass++) {
        const own = findOwn(withCreated(comments, course), course);
        const written = own.length > 0 ? await reconcile(course, own) : await create(course);
        if (written === "done" || pass === MOST_PASSES)
            return;
        // The longer wait lets those finish who listed before this write and write after it.
        if (written === "verify")
            await plan.sleep(plan.settleMs * (3 + 2 * plan.random()));
        comments = await (0,github_comments/* listComments */.fg)(repository, plan.issue);
    }
}
async function reconcile(course, own) {
    const { plan } = course;
    const [oldest, ...twins] = own;
    const freshest = freshestOf(own);
    const isOurs = await isFresher(course, freshest.standing);
    const fitted = plan.compose(course.level);
    const wanted = isOurs ? fitted.body : freshest.comment.body;
    course.comment = oldest.comment;
    if (!isOurs && course.kind === "unchanged")
        course.kind = "stale";
    if (twins.length > 0)
        course.isContended = true;
    if (plan.isDryRun) {
        course.kind = "dry-run";
        return "done";
    }
    let isWritten = false;
    if (!isSameContent(oldest.comment.body, wanted)) {
        const send = (body) => (0,github_comments/* updateComment */.vv)(course.repository, oldest.comment.id, body);
        const updated = isOurs ? await writeOurs(course, send) : await send(wanted);
        if (updated === "gone")
            return listAfterLoss(course, oldest.comment);
        const sinceMs = Date.parse(updated.updatedAt) - Date.parse(oldest.comment.updatedAt);
        // Of an old comment nothing tells that another run is about to write it too, but that run has asked for it by now.
        if (sinceMs < RECENT_MS || course.repository.client.isShared())
            course.isContended = true;
        course.comment = updated;
        if (isOurs && course.kind !== "created")
            course.kind = "updated";
        isWritten = true;
    }
    for (const { comment } of twins) {
        await (0,github_comments/* deleteComment */.Tu)(course.repository, comment.id);
        course.created = course.created.filter(({ id }) => id !== comment.id);
        course.duplicatesRemoved++;
    }
    if (course.kind === "created" && course.created.length === 0)
        course.kind = withdrawnKind(isOurs, isWritten);
    return course.isContended && isWritten ? "verify" : "done";
}
/** What happened when the comment created here gave way to an older one. */
function withdrawnKind(isOurs, isWritten) {
    if (!isOurs)
        return "stale";
    return isWritten ? "updated" : "unchanged";
}
async function writeOurs(course, send) {
    const { repository, plan, level } = course;
    const written = await writeFitting({ repository, compose: plan.compose, level }, send);
    course.level = written.level;
    course.problems.push(...written.problems);
    return written.comment;
}
async function isFresher({ plan, repository }, theirs) {
    const freshness = compareFreshness(plan.standing, theirs);
    if (freshness !== "ask")
        return freshness === "fresher";
    const pull = await (0,pulls/* readPullRequest */.DQ)(repository, plan.issue);
    return pull !== "gone" && pull.headSha.toLowerCase() === plan.standing.headSha.toLowerCase();
}
async function create(course) {
    const { plan } = course;
    if (plan.isDryRun) {
        course.kind = "dry-run";
        return "done";
    }
    const created = await createOnce(course);
    course.kind = "created";
    course.comment = created;
    course.created.push(created);
    const isMisnamed = created.author !== "" && created.author.toLowerCase() !== course.author.toLowerCase();
    if (isMisnamed) {
        course.warnings.push(`This token writes as "${created.author}", but the input author is "${course.author}". ` +
            `Set author: ${created.author}, so that the comment is found the next time.`);
        course.author = created.author;
    }
    // Those of the true author may be of any age.
    const seen = await listUntilSeen(course, created, isMisnamed ? undefined : toSince(created));
    if (findOwn(withCreated(seen, course), course).length <= 1)
        return "done";
    // Another run has created one too. The next write has to wait anyway, and this way the listing is newer than the wait.
    course.isContended = true;
    await plan.sleep(2 * plan.settleMs);
    return "again";
}
function listAfterLoss(course, lost) {
    course.created = course.created.filter(({ id }) => id !== lost.id);
    if (++course.goneRounds <= MOST_LOSSES)
        return "again";
    throw new errors/* UserError */.y(`The summary comment was deleted ${course.goneRounds} times while it was being updated. Find out what deletes comments, or give this summary a comment-key of its own.`);
}
function withCreated(comments, { created }) {
    return [...comments, ...created.filter(({ id }) => !comments.some((listed) => listed.id === id))];
}
function toSince({ createdAt }) {
    return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}
/** A create whose answer was lost may have happened: the listing tells, and only then it is done again. */
async function createOnce(course) {
    const { repository, plan } = course;
    for (let tries = 1;; tries++) {
        try {
            const comment = await writeOurs(course, (body) => (0,github_comments/* createComment */.eT)(repository, plan.issue, body));
            if (comment !== "gone")
                return comment;
        }
        catch (error) {
            if (!(0,failure/* isUnsureWrite */.aT)(error) || tries === 4)
                throw error;
            await plan.sleep(plan.settleMs * 2 ** tries);
            const found = findOwn(await (0,github_comments/* listComments */.fg)(repository, plan.issue), course)[0];
            if (found !== undefined)
                return found.comment;
        }
    }
}
/** Listings until the created comment shows; whatever is older shows as well by then, or shows to its own writer. */
async function listUntilSeen({ repository, plan }, created, since) {
    for (let wait = plan.settleMs, tries = 1;; wait *= 2, tries++) {
        const comments = await (0,github_comments/* listComments */.fg)(repository, plan.issue, since === undefined ? {} : { since });
        if (tries > 5 || comments.some(({ id }) => id === created.id))
            return comments;
        await plan.sleep(wait);
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/post-comments.js




const NOTHING = { comment: null, duplicatesRemoved: 0, leftOut: [], problems: [], warnings: [], reason: null };
/** Of several pull requests the one that most happened to gives the result. */
const BY_WEIGHT = [
    ...["not-written", "read-only", "locked", "created", "updated", "dry-run", "stale", "unchanged"],
];
async function postComments(posting) {
    const { found } = posting;
    if (found.kind === "none")
        return { ...NOTHING, result: "no-pull-request", pullRequests: [] };
    if (found.kind !== "found")
        return { ...NOTHING, result: found.kind, pullRequests: [found.number] };
    const all = [];
    for (const number of found.numbers)
        all.push(await postComment(posting, number));
    const sorted = [...all].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
    const comments = all.flatMap(({ comment }) => comment ?? []);
    return {
        result: sorted[0].result,
        pullRequests: found.numbers,
        comment: comments[0] ?? null,
        duplicatesRemoved: all.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
        leftOut: all[0].leftOut,
        problems: [...new Set(all.flatMap(({ problems }) => problems))],
        warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
        reason: sorted[0]?.reason ?? null,
    };
}
async function postComment({ repository, facts, inputs, runtime }, issue) {
    const own = { ...facts, pullRequest: issue };
    try {
        const { kind, level, ...upserted } = await upsertComment(repository, {
            issue,
            key: inputs["comment-key"],
            author: inputs.author,
            standing: facts.standing,
            compose: (from) => fitCiComment(own, from),
            settleMs: inputs["settle-ms"],
            expectsOthers: facts.runs.length > 1,
            isDryRun: inputs["dry-run"],
            sleep: runtime.sleep,
            random: runtime.random,
        });
        const isShown = ["created", "updated", "unchanged", "dry-run"].includes(kind);
        const leftOut = isShown ? fitCiComment(own, level).leftOut : [];
        return { ...upserted, result: kind, pullRequests: [issue], leftOut, reason: null };
    }
    catch (error) {
        // Anything else is a defect of this program.
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const result = (0,failure/* isPermissionDenied */.T1)(error) ? "read-only" : "not-written";
        return { ...NOTHING, result, pullRequests: [issue], reason: error.message };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
// EXTERNAL MODULE: ./build/src/pipeline/compare-naturally.js
var compare_naturally = __webpack_require__(7584);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-coverage.js

/** Differences of the unrounded numbers, in percentage points. */
function compareCoverage(coverage) {
    const { head, base, threshold } = coverage;
    const change = head === null || base === null ? null : head - base;
    const drop = change === null ? null : Math.max(0, -change);
    const runtimes = [...coverage.runtimes].sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name));
    const reference = runtimes.find(({ name }) => name === coverage.reference) ?? runtimes[0] ?? null;
    return {
        head: showPercent(head),
        base: showPercent(base),
        change: showChange(change),
        drop: drop === null ? null : `${round(drop)} pp`,
        threshold: threshold === null ? null : `${round(threshold)} pp`,
        status: coverage.status ?? compare_coverage_judge(coverage, drop),
        reference: reference?.name ?? null,
        runtimes: runtimes.map((runtime) => ({
            name: runtime.name,
            percent: `${round(runtime.percent)}%`,
            against: runtime === reference || reference === null ? null : showChange(runtime.percent - reference.percent),
        })),
    };
}
function compare_coverage_judge({ head, base, threshold }, drop) {
    if (head === null)
        return null;
    if (base === null)
        return "no baseline";
    if (threshold === null || drop === null)
        return null;
    return toBillionths(drop) <= toBillionths(threshold) ? "ok" : "alert";
}
function showPercent(value) {
    return value === null ? null : `${round(value)}%`;
}
function showChange(value) {
    if (value === null)
        return null;
    const text = round(Math.abs(value));
    if (text === "0.00")
        return "0.00 pp";
    return `${value > 0 ? "+" : "-"}${text} pp`;
}
/** Two decimals, half away from zero. By whole billionths, since 0.285 is a little less than that in binary. */
function round(value) {
    return (Math.floor((toBillionths(value) + 5_000_000) / 10_000_000) / 100).toFixed(2);
}
function toBillionths(value) {
    return Math.round(value * 1e9);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/parse-coverage.js
/** Coverage figures out of the files that test tools and earlier steps write. Percentages are 0 to 100. */
/** `{head, base?, threshold?, status?, runtimes?, reference?}`; null with the reason if it is not that. */
function parseCoverage(text) {
    const document = parseObject(text);
    if (document === null)
        return { coverage: null, problems: ["expected one JSON object"] };
    const problems = [];
    const percent = (name) => readPercent(document, name, problems);
    const head = percent("head");
    const coverage = { head, base: percent("base"), threshold: percent("threshold") };
    const listed = Array.isArray(document.runtimes) ? document.runtimes : [];
    if (document.runtimes !== undefined && !Array.isArray(document.runtimes))
        problems.push("expected a list in runtimes");
    const runtimes = listed.flatMap((entry, at) => {
        const fields = isObject(entry) ? entry : {};
        const name = typeof fields.name === "string" ? fields.name.trim() : "";
        const value = readPercent(fields, "percent", problems, `runtimes[${at}].percent`);
        if (name === "")
            problems.push(`expected a name in runtimes[${at}]`);
        return name === "" || value === null ? [] : [{ name, percent: value }];
    });
    if (head === null && runtimes.length === 0)
        problems.push("it holds neither head nor runtimes");
    const readText = (name) => typeof document[name] === "string" && document[name] !== "" ? document[name] : null;
    return {
        coverage: { ...coverage, status: readText("status"), runtimes, reference: readText("reference") },
        problems,
    };
}
/** The total of a `coverage.xml` (root `line-rate`) or a `coverage.json` (`totals`); null if there is none. */
function parseCoverageTotal(text) {
    const percent = text.trimStart().startsWith("<") ? readXmlTotal(text) : readJsonTotal(text);
    return percent !== null && percent >= 0 && percent <= 100 ? percent : null;
}
function readXmlTotal(text) {
    const root = /<coverage\b[^>]*>/.exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?-->/g, ""))?.[0] ?? "";
    const rate = /\sline-rate\s*=\s*["']\s*(\d+(?:\.\d+)?(?:e-?\d+)?)\s*["']/i.exec(root)?.[1];
    return rate === undefined ? null : Number(rate) * 100;
}
function readJsonTotal(text) {
    const totals = parseObject(text)?.totals;
    if (!isObject(totals))
        return null;
    if (isFiniteNumber(totals.percent_covered))
        return totals.percent_covered;
    const { covered_lines: covered, num_statements: total } = totals;
    return isFiniteNumber(covered) && isFiniteNumber(total) && total > 0 ? (100 * covered) / total : null;
}
function readPercent(fields, name, problems, shown = name) {
    const value = fields[name];
    if (value === undefined || value === null)
        return null;
    if (isFiniteNumber(value) && value >= 0 && value <= 100)
        return value;
    problems.push(`expected a number from 0 to 100 in ${shown}, got ${JSON.stringify(value).slice(0, 60)}`);
    return null;
}
function parseObject(text) {
    try {
        const document = JSON.parse(text.replace(/^\ufeff/, ""));
        return isObject(document) ? document : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFiniteNumber(value) {
    return typeof value === "number" && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-coverage.js




const read_coverage_NOTHING = { head: null, base: null, threshold: null, status: null, runtimes: [], reference: null };
/** The figures of all coverage files; null if none was asked for. A file that cannot be used is a problem, never a failure. */
async function readCoverage(inputs, cwd) {
    const file = inputs["coverage-file"];
    const labelled = inputs["coverage-files"];
    if (file === undefined && labelled.length === 0)
        return { coverage: null, problems: [] };
    const problems = [];
    const totals = file === undefined ? read_coverage_NOTHING : await readFigures(file, cwd, problems);
    const runtimes = new Map(totals.runtimes.map((runtime) => [runtime.name, runtime]));
    for (const line of labelled) {
        const runtime = await readRuntime(line, cwd, problems);
        if (runtime !== null)
            runtimes.set(runtime.name, runtime);
    }
    const reference = inputs["coverage-reference"] ?? totals.reference;
    if (reference !== null && !runtimes.has(reference)) {
        problems.push(`There is no coverage called "${reference}" to compare the others with.`);
    }
    return { coverage: compareCoverage({ ...totals, runtimes: [...runtimes.values()], reference }), problems };
}
async function readFigures(file, cwd, problems) {
    const text = await readText(file, cwd, problems);
    if (text === null)
        return read_coverage_NOTHING;
    const { coverage, problems: faults } = parseCoverage(text);
    problems.push(...faults.map((fault) => `Coverage in "${file}": ${fault}.`));
    return coverage ?? read_coverage_NOTHING;
}
async function readRuntime(line, cwd, problems) {
    const at = line.indexOf("=");
    const [name, file] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (name === "" || file === "") {
        problems.push(`"${line}" in coverage-files is not used, expected label=path.`);
        return null;
    }
    const text = await readText(file, cwd, problems);
    const percent = text === null ? null : parseCoverageTotal(text);
    if (text !== null && percent === null)
        problems.push(`"${file}" holds no total from 0 to 100 %, expected coverage.xml or coverage.json.`);
    return percent === null ? null : { name, percent };
}
async function readText(file, cwd, problems) {
    try {
        const bytes = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.resolve(cwd, file));
        if (bytes === null)
            problems.push(`There is no coverage file "${file}".`);
        return bytes === null ? null : bytes.toString("utf8");
    }
    catch (error) {
        problems.push(`The coverage file "${file}" could not be read: ${error.message}.`);
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-subject.js
/** What a summary is about: the commit, its run, and what the event says of its pull request. */



function readSubject({ name, payload }, env) {
    const followed = (0,github_runs/* readRunOf */.tD)(payload);
    const shared = {
        repositoryId: (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(payload.repository).id) || null,
        ofEvent: toPullRequest((0,read_fields/* asFields */.qI)(payload.pull_request)),
        ownRunId: Number(env.GITHUB_RUN_ID) || null,
    };
    if (followed !== null) {
        const { headSha, headBranch, headRepository } = followed;
        return {
            mode: "follower",
            headSha,
            headBranch,
            headOwner: headRepository?.owner ?? null,
            run: followed,
            ...shared,
        };
    }
    const run = readOwnRun(name, env);
    const head = (0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(payload.pull_request).head);
    const headSha = (0,read_fields/* asText */.e1)(head.sha) || (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(payload.merge_group).head_sha) || env.GITHUB_SHA || "";
    if (headSha === "") {
        throw new errors/* UserError */.y(`The event "${name}" does not say which commit it is about. Expected workflow_run or pull_request, or GITHUB_SHA to be set.`);
    }
    const headBranch = (0,read_fields/* asText */.e1)(head.ref) || env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null;
    const headOwner = (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(head.repo).owner).login) || (env.GITHUB_REPOSITORY ?? "").split("/")[0] || null;
    return { mode: "direct", headSha, headBranch, headOwner, run: { ...run, headSha, headBranch }, ...shared };
}
function toPullRequest(raw) {
    const number = (0,read_fields/* asNumber */.i)(raw.number);
    if (number === 0)
        return undefined;
    return { number, headSha: (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(raw.head).sha), state: (0,read_fields/* asText */.e1)(raw.state) || "open" };
}
/** The run that this step belongs to, as the runner tells it. */
function readOwnRun(event, env) {
    const id = Number(env.GITHUB_RUN_ID);
    if (!Number.isSafeInteger(id) || id <= 0) {
        throw new errors/* UserError */.y(`The event "${event}" names no run, and GITHUB_RUN_ID is not set. Expected a workflow_run event, or a step of the CI itself.`);
    }
    const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKFLOW_REF: reference = "" } = env;
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    return {
        id,
        attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        number: Number(env.GITHUB_RUN_NUMBER) || 0,
        name: env.GITHUB_WORKFLOW ?? "",
        workflowId: 0,
        path: reference.replace(`${repository}/`, "").replace(/@.*$/s, ""),
        event,
        status: "in_progress",
        conclusion: null,
        headSha: "",
        headBranch: null,
        headRepository: null,
        url: `${server}/${repository}/actions/runs/${id}`,
        updatedAt: null,
        createdAt: null,
        pullRequests: [],
    };
}

// EXTERNAL MODULE: ./build/src/github/pages.js
var pages = __webpack_require__(961);
;// CONCATENATED MODULE: ./build/src/github/statuses.js
/** Commit statuses, the older of GitHub's two ways to mark a commit. */



/** The newest status of each context, or of the one that is looked for. One page is enough for that one as a rule. */
async function listStatuses({ client, owner, repo }, sha, { context } = {}) {
    const newest = new Map();
    const parameters = { owner, repo, ref: sha };
    // Newest first, all contexts mixed.
    for await (const page of (0,pages/* readPages */.n4)(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", parameters)) {
        for (const raw of (0,read_fields/* asList */.DD)(page.entries)) {
            const status = {
                state: (0,read_fields/* asText */.e1)(raw.state),
                context: (0,read_fields/* asText */.e1)(raw.context),
                description: (0,read_fields/* asText */.e1)(raw.description),
                targetUrl: (0,read_fields/* asTextOrNull */.gE)(raw.target_url),
            };
            if (!newest.has(status.context))
                newest.set(status.context, status);
        }
        if (context !== undefined && newest.has(context))
            break;
    }
    const statuses = [...newest.values()];
    return context === undefined ? statuses : statuses.filter((status) => status.context === context);
}
/** Sets a status; setting the same twice shows the same, so that a lost answer is no reason to look. */
async function createStatus({ client, owner, repo }, sha, status) {
    await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        owner,
        repo,
        sha,
        state: status.state,
        context: status.context,
        description: status.description,
        ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
        request: { isRepeatable: true, isNotYet: isTooNew },
    });
}
/** The commit may have been pushed a moment ago. */
function isTooNew(error) {
    return (0,failure/* statusOf */.c2)(error) === 422 && /No commit found/i.test((0,failure/* answerOf */.ut)(error));
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/set-status.js





/** Sets the commit status unless its newest already says the same; a failure is a warning, and returned. */
async function setStatus(repository, plan) {
    const worst = findWorst(plan.decision.rows);
    const status = {
        state: worst === undefined ? "success" : (0,job_state/* stateFacts */.T$)(worst.state).status,
        context: plan.context,
        description: describeVerdict(plan.decision).slice(0, 140),
        targetUrl: plan.runUrl,
    };
    try {
        const [newest] = await listStatuses(repository, plan.headSha, { context: plan.context });
        const isSame = newest?.state === status.state &&
            newest.description === status.description &&
            newest.targetUrl === status.targetUrl;
        if (!isSame)
            await createStatus(repository, plan.headSha, status);
        return null;
    }
    catch (error) {
        if (!(0,failure.isApiFailure)(error))
            throw error;
        return `The commit status "${plan.context}" was not set. ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/to-facts.js

/** What the comment shows; the number of the pull request is filled in for each. */
function toFacts({ ci, decision, coverage, inputs, env }) {
    return {
        key: inputs["comment-key"],
        pullRequest: 0,
        standing: ci.standing,
        runs: ci.runs.map(toRunFacts),
        decision,
        coverage,
        maxOtherFailures: inputs["other-failures"],
        signs: (state) => (0,job_state/* stateFacts */.T$)(state).sign,
        serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    };
}
function toRunFacts({ workflow, run, attempt, isCompleted }) {
    if (run === null)
        return { name: workflow, run: null };
    const state = isCompleted ? (0,job_state/* toState */.xU)(run.status, run.conclusion) : "running";
    return { name: workflow, run: { number: run.number, url: run.url, state, attempt } };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/run.js
/** One comment per pull request that says how the required jobs of its head ended. */
















async function postCiSummary(inputs, runtime) {
    const config = readConfiguration(inputs);
    const subject = readSubject((0,kit_event/* requireEvent */.M9)(runtime.event), runtime.env);
    const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
    const repository = await (0,connect_repository.connectRepository)(runtime, { token, timeoutSeconds, settleMs });
    let read;
    try {
        const { workflows, events } = inputs;
        const found = await lookUp(repository, subject, inputs["pr-number"]);
        read = { found, ci: await gatherCi(repository, { subject, workflows, events }) };
    }
    catch (error) {
        if (!(0,failure.isApiFailure)(error))
            throw error;
        return describeUnread(error, { subject, inputs, calls: repository.client.calls() });
    }
    const { found, ci } = read;
    const hasNeeds = subject.mode === "direct" && config.needs.size > 0;
    const decision = decideVerdict({
        ...config,
        jobs: hasNeeds ? applyNeeds(ci.jobs, config.needs, config.required) : ci.jobs,
        mayStillCome: !hasNeeds && ci.runs.some(({ isCompleted }) => !isCompleted),
    });
    const { coverage, problems } = await readCoverage(inputs, runtime.cwd);
    const facts = toFacts({ ci, decision, coverage, inputs, env: runtime.env });
    const posted = await postComments({ repository, found, facts, inputs, runtime });
    const isSettled = !["stale", "closed", "read-only", "dry-run"].includes(posted.result);
    const context = inputs["commit-status"];
    const runUrl = facts.runs.find(({ run }) => run !== null)?.run?.url ?? subject.run.url;
    const warning = context === undefined || !isSettled
        ? null
        : await setStatus(repository, { headSha: subject.headSha, context, decision, runUrl });
    return describeSummary({
        facts,
        posted: { ...posted, warnings: [...posted.warnings, ...(warning === null ? [] : [warning])] },
        problems: [...config.problems, ...ci.problems, ...decision.problems, ...problems, ...posted.problems],
        inputs,
        calls: repository.client.calls(),
    });
}
function readConfiguration(inputs) {
    const names = ["required-jobs", "allow-skipped", "docs-only-jobs"];
    const [required, allowSkipped, docsOnly] = names.map((name) => {
        const parsed = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs[name]);
        if (parsed.fault !== null)
            throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
        return parsed;
    });
    if (required.entries.length === 0) {
        throw new errors/* UserError */.y("The input required-jobs is empty. Expected the name of at least one job, one per line.");
    }
    if (!/^[a-z0-9-]{1,40}$/.test(inputs["comment-key"])) {
        throw new errors/* UserError */.y(`The input comment-key is "${inputs["comment-key"]}", expected up to 40 of a-z, 0-9 and "-".`);
    }
    const needs = inputs.needs === undefined ? new Map() : parseNeeds(inputs.needs);
    if (needs === null) {
        throw new errors/* UserError */.y("The input needs is not the JSON of `needs`. Expected the expression toJSON(needs).");
    }
    return {
        required: required.entries,
        allowSkipped: allowSkipped.entries,
        docsOnly: docsOnly.entries,
        needs,
        problems: [required, allowSkipped, docsOnly].flatMap(({ problems }) => problems),
    };
}
async function lookUp(repository, subject, given) {
    // What a merge queue tests is the head of no pull request.
    if (subject.run.event === "merge_group")
        return { kind: "none" };
    const { headSha, headBranch, headOwner, repositoryId, ofEvent, run } = subject;
    return (0,find_pull_request/* findPullRequest */._)(repository, {
        ...{ headSha, headBranch, headOwner, repositoryId, ofEvent, given },
        named: run.pullRequests,
    });
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/main.js



/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "post-ci-summary",
    readsEvent: true,
    inputs: inputs_inputs,
    run: postCiSummary,
}));


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Bytes of the file; null if there is none, or something else, such as a folder or an endless device. */
async function readOptionalFile(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ })

};
