export const id = 81;
export const ids = [81];
export const modules = {

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(1648);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/summary-marker.js

function renderSummaryMarker({ key, pullRequest, standing, }) {
    const { headSha, run, attempt, asOf } = standing;
    const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
    const written = Object.entries(fields).map(([name, value]) => `${name}=${(0,marker/* markerValue */.u)(String(value))}`);
    return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}
function parseSummaryMarker(body) {
    const [, text] = /^<!-- pipekeeper:ci-summary ([^\r\n]*?) ?-->/.exec(body) ?? [];
    if (text === undefined)
        return null;
    const fields = new Map(text.split(" ").map(toField));
    const key = fields.get("key");
    return key === undefined ? null : { key, standing: toStanding(fields) };
}
function toField(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).replace(/%2D/g, "-")];
}
function toStanding(fields) {
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/find-own-comments.js

function findOwnComments({ key, author, listed, created }) {
    const unlisted = created.filter(({ id }) => !listed.some((comment) => comment.id === id));
    return [...listed, ...unlisted]
        .flatMap((comment) => {
        const marker = parseSummaryMarker(comment.body);
        return marker?.key === key && isSameLogin(comment.author, author) ? [{ comment, standing: marker.standing }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
function findForgers({ key, author, listed }) {
    return listed
        .filter((comment) => parseSummaryMarker(comment.body)?.key === key && !isSameLogin(comment.author, author))
        .map((comment) => comment.author);
}
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function isSameContent(a, b) {
    const withoutTime = (body) => normalize(body).replace(/^(<!-- pipekeeper:ci-summary [^\n]*?) as-of=[^ \n]*/, "$1");
    return withoutTime(a) === withoutTime(b);
}
function isSameText(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(body) {
    return body
        .replaceAll("\r\n", "\n")
        .replace(/[^\S\n]+$/gm, "")
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/note-progress.js


function noteLook(before, { why }, { listed, isShared }) {
    const seen = { ...before, listed, head: "unread", last: { kind: "look" } };
    if (why === "first")
        return { ...seen, forgers: findForgers(seen) };
    if (why === "unlisted")
        return { ...seen, last: before.last, looksSince: before.looksSince + 1 };
    if (before.last.kind !== "unsure")
        return seen;
    const { write } = before.last;
    const found = findOwnComments(seen).find(({ comment: { id, body } }) => isSameText(body, write.body) && (write.kind === "create" || write.comment.id === id));
    if (found === undefined)
        return seen;
    return write.kind === "create"
        ? noteCreated(seen, write, found.comment)
        : noteUpdated(seen, write, { comment: found.comment, isShared });
}
function noteCreated(before, write, comment) {
    const isMisnamed = comment.author !== "" && !isSameLogin(comment.author, before.author);
    return noteFit({
        ...before,
        author: isMisnamed ? comment.author : before.author,
        created: [...before.created, comment],
        looksSince: 0,
        last: { kind: "create", comment, isMisnamed },
        writes: before.writes + 1,
        createTries: 0,
    }, write, comment);
}
function noteUpdated(before, write, { comment, isShared }) {
    const replace = (each) => (each.id === comment.id ? comment : each);
    const sinceMs = Date.parse(comment.updatedAt) - Date.parse(write.comment.updatedAt);
    const after = {
        ...before,
        listed: before.listed.map(replace),
        created: before.created.map(replace),
        last: { kind: "update", sinceMs, isShared },
        isUpdated: before.isUpdated || write.isOurs,
        writes: before.writes + 1,
        updateTries: plan_retry/* NO_TRIES */.ig,
    };
    return write.isOurs ? noteFit(after, write, comment) : after;
}
function noteRemoved(before, id) {
    const isOther = (comment) => comment.id !== id;
    return { ...before, listed: before.listed.filter(isOther), created: before.created.filter(isOther) };
}
function noteUnsure(before, write, updateTries) {
    const createTries = before.createTries + (write.kind === "create" ? 1 : 0);
    return { ...before, last: { kind: "unsure", write }, createTries, updateTries };
}
function noteTooLong(before, write) {
    return { ...before, last: { kind: "too-long" }, level: write.level + 1, misfits: before.misfits + 1 };
}
function noteFit(after, write, comment) {
    if (isSameText(comment.body, write.body))
        return { ...after, misfits: 0 };
    return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-comment.js




const MOST_CREATES = 4;
async function applyComment(repository, before, { write, remove }) {
    try {
        let after = write === null ? { ...before, last: { kind: "look" } } : await send(repository, before, write);
        if (write !== null && after.writes === before.writes)
            return after;
        for (const id of remove) {
            await (0,comments/* deleteComment */.Tu)(repository, id);
            after = noteRemoved(after, id);
            after = { ...after, removed: after.removed + 1 };
        }
        return after;
    }
    catch (error) {
        if (!(0,failure/* isLocked */.ln)(error))
            throw error;
        return { ...before, last: { kind: "locked" } };
    }
}
async function send(repository, before, write) {
    try {
        return await (write.kind === "create" ? create(repository, before, write) : update(repository, before, write));
    }
    catch (error) {
        if (write.isOurs && before.misfits === 0 && (0,failure/* isTooLong */.pn)(error))
            return noteTooLong(before, write);
        throw error;
    }
}
async function create(repository, before, write) {
    try {
        return noteCreated(before, write, await (0,comments/* createComment */.eT)(repository, before.pullRequest, write.body));
    }
    catch (error) {
        if (!(0,failure/* isUnsureWrite */.aT)(error) || before.createTries + 1 >= MOST_CREATES)
            throw error;
        return noteUnsure(before, write, before.updateTries);
    }
}
async function update(repository, before, write) {
    const { id } = write.comment;
    const answer = await (0,comments/* updateComment */.vv)(repository, id, { body: write.body, earlier: before.updateTries });
    if (answer.kind === "unsure")
        return noteUnsure(before, write, answer.tries);
    if (answer.kind === "updated") {
        return noteUpdated(before, write, { comment: answer.comment, isShared: repository.client.isShared() });
    }
    return { ...noteRemoved(before, id), last: { kind: "gone" }, losses: before.losses + 1, updateTries: plan_retry/* NO_TRIES */.ig };
}

// EXTERNAL MODULE: ./build/src/github/pages.js
var github_pages = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/statuses.js



async function readStatus({ client, owner, repo }, sha, context) {
    const pages = (0,github_pages/* readPages */.n4)(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: sha });
    for await (const page of pages) {
        const raw = (0,read_fields/* asList */.DD)(page.entries).find((each) => (0,read_fields/* asText */.e1)(each.context) === context);
        if (raw === undefined)
            continue;
        const state = (0,read_fields/* asText */.e1)(raw.state);
        return { state, context, description: (0,read_fields/* asText */.e1)(raw.description), targetUrl: (0,read_fields/* asTextOrNull */.gE)(raw.target_url) };
    }
    return null;
}
async function createStatus({ client, owner, repo }, sha, { state, context, description, targetUrl }) {
    await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        owner,
        repo,
        sha,
        state,
        context,
        description,
        ...(targetUrl === null ? {} : { target_url: targetUrl }),
        request: { isRepeatable: true, isNotYet: isTooNew },
    });
}
function isTooNew(error) {
    return (0,failure/* statusOf */.c2)(error) === 422 && /No commit found/i.test((0,failure/* answerOf */.ut)(error));
}

// EXTERNAL MODULE: ./build/src/pipeline/job-state.js
var job_state = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/src/pipeline/base-name.js
var base_name = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/src/pipeline/match-required-jobs.js
var match_required_jobs = __webpack_require__(3908);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-needs.js
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-verdict.js




function decideVerdict({ jobs: listed, runs }, { required, allowSkipped, docsOnly, needs }, mode) {
    const hasNeeds = mode === "direct" && needs.size > 0;
    const mayStillCome = !hasNeeds && runs.some(({ isCompleted }) => !isCompleted);
    const known = hasNeeds ? applyNeeds(listed, needs, required) : listed;
    const jobs = expandSkipped(known, [...required, ...docsOnly]);
    const { matches, problems } = (0,match_required_jobs/* matchRequiredJobs */.f8)(required, jobs);
    const plain = matches.flatMap((match) => toRows(match, allowSkipped, mayStillCome));
    const skipped = findDocsOnlyJobs(docsOnly, jobs);
    const isDocsOnly = skipped.size > 0 &&
        plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
    const rows = plain
        .map(({ jobs: _, ...row }) => ({ ...row, passes: row.passes || isDocsOnly }))
        .sort((a, b) => (0,job_state/* stateFacts */.T$)(a.state).rank - (0,job_state/* stateFacts */.T$)(b.state).rank);
    const taken = new Set(matches.flatMap((match) => match.jobs));
    return {
        verdict: judge(rows),
        rows,
        isDocsOnly,
        otherFailures: jobs.filter((job) => !taken.has(job) && (0,job_state/* stateFacts */.T$)(job.state).rank <= 2),
        problems: mayStillCome ? [] : problems,
    };
}
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-verdict.js
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

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/plan-reduction.js
const WHOLE = {
    coverage: "table",
    maxOthers: Number.POSITIVE_INFINITY,
    collapsePassed: false,
    labelLimit: 120,
    maxFailed: Number.POSITIVE_INFINITY,
};
const STEPS = [
    { coverage: "line" },
    { maxOthers: 20 },
    { maxOthers: 5 },
    { maxOthers: 0 },
    { coverage: "none" },
    { collapsePassed: true },
    { labelLimit: 60 },
];
function planReduction(level, failedRows) {
    const beyond = level - STEPS.length;
    return Object.assign({}, WHOLE, ...STEPS.slice(0, level), beyond > 0 ? { maxFailed: failedRows - beyond } : {});
}
function countLevels(failedRows) {
    return STEPS.length + failedRows + 1;
}
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
        ...describeJobs(others, "other failed job"),
        ...describeJobs(passed, "required job that passed", "required jobs that passed"),
        ...describeJobs(failed, "required job that did not pass", "required jobs that did not pass"),
        ...(reduction.labelLimit < WHOLE.labelLimit
            ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
            : []),
    ];
}
function describeJobs(jobs, one, many = `${one}s`) {
    if (jobs.length === 0)
        return [];
    return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-comment.js






function fitComment(facts, pullRequest, from = 0) {
    const { key, standing, decision } = facts;
    const failed = decision.rows.filter(({ passes }) => !passes).length;
    const marker = renderSummaryMarker({ key, pullRequest, standing });
    const render = (level) => `${marker}\n${renderSummary(facts, planReduction(level, failed))}`;
    const fitted = (0,fit/* fitBody */.KM)(render, { levels: countLevels(failed), from });
    return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}
function renderSummary(facts, reduction) {
    const leftOut = describeReduction(facts, reduction);
    return [
        `## ${headingSign(facts.decision)} CI: ${describeVerdict(facts.decision)}`,
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
function headingSign({ verdict }) {
    if (verdict === "success")
        return "✅";
    return verdict === "pending" ? "⏳" : "❌";
}
function renderFacts({ standing, runs, serverUrl }) {
    const shown = runs.map(({ workflow, run }) => {
        if (run === null)
            return `${(0,markdown/* escapeCell */.kq)(workflow)}: no run yet`;
        const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
        const link = (0,markdown/* renderLink */.BK)(`${(0,markdown/* escapeCell */.kq)(workflow)} #${run.number}`, run.url, { serverUrl });
        return `${link} ${showState(run.state)}${attempt}`;
    });
    return [`Commit ${(0,markdown/* codeSpan */.SS)(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}
function renderRequired(facts, { labelLimit, collapsePassed, maxFailed }) {
    const { rows } = facts.decision;
    const passed = rows.filter(({ passes }) => passes);
    const others = rows.filter(({ passes }) => !passes);
    const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
    const hidden = others.length - Math.min(others.length, maxFailed);
    return [
        "| Required job | Result | Duration | Log |",
        "|:--|:--|--:|:--|",
        ...rows.filter((row) => shown.has(row)).map((row) => renderRow(row, facts, labelLimit)),
        ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
    ].join("\n");
}
function renderRow(row, facts, labelLimit) {
    const label = (0,markdown/* escapeCell */.kq)(row.name, labelLimit);
    const cells = [
        row.passes || row.state === "running" ? label : `**${label}**`,
        showState(row.state),
        formatDuration(jobDurationMs(row.job)),
        jobLink(row.job, firstRunUrl(facts), facts.serverUrl),
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
    const link = jobLink(job, firstRunUrl(facts), facts.serverUrl);
    return `| ${(0,markdown/* escapeCell */.kq)(job.name, labelLimit)} | ${showState(job.state)} | ${link} |`;
}
function renderLeftOut(facts, leftOut) {
    if (leftOut.length === 0)
        return "";
    return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}
function renderRunLink(facts) {
    return (0,markdown/* renderLink */.BK)("run", firstRunUrl(facts), { serverUrl: facts.serverUrl });
}
function firstRunUrl({ runs }) {
    return runs.find(({ run }) => run !== null)?.run?.url ?? null;
}
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
function showState(state) {
    return `${(0,job_state/* stateFacts */.T$)(state).sign} ${(0,markdown/* escapeCell */.kq)(state.replaceAll("_", " "), 40)}`;
}
function formatDuration(ms) {
    if (ms === null)
        return "–";
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const rest = `${String(seconds % 60).padStart(2, "0")}s`;
    if (hours > 0)
        return `${hours}h ${String(minutes).padStart(2, "0")}m ${rest}`;
    return minutes > 0 ? `${minutes}m ${rest}` : `${seconds}s`;
}
function jobDurationMs(job) {
    if (job === null || job.state === "running" || job.startedAt === null || job.completedAt === null)
        return null;
    const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
    return ms >= 0 ? ms : null;
}
function jobLink(job, runUrl, serverUrl) {
    const toJob = (0,markdown/* renderLink */.BK)("log", job?.url ?? null, { serverUrl });
    if (toJob !== "log")
        return toJob;
    const toRun = (0,markdown/* renderLink */.BK)("run", runUrl, { serverUrl });
    return toRun === "run" ? "–" : toRun;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-status.js






const NO_STATUS = ["stale", "closed", "read-only", "dry-run"];
async function applyStatus(repository, facts, { inputs, posted, subject }) {
    const context = inputs["commit-status"];
    if (context === undefined || NO_STATUS.includes(posted.result))
        return [];
    const { decision } = facts;
    const { headSha } = facts.standing;
    const worst = findWorst(decision.rows);
    const status = {
        state: worst === undefined ? "success" : (0,job_state/* stateFacts */.T$)(worst.state).status,
        context,
        description: describeVerdict(decision).slice(0, 140),
        targetUrl: firstRunUrl(facts) ?? subject.run.url,
    };
    try {
        const newest = await readStatus(repository, headSha, context);
        const isSame = newest?.state === status.state &&
            newest.description === status.description &&
            newest.targetUrl === status.targetUrl;
        if (!isSame)
            await createStatus(repository, headSha, status);
        return [];
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return [`The commit status "${context}" was not set. ${error.message}`];
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-freshness.js
function compareFreshness(ours, theirs) {
    if (theirs === null)
        return "fresher";
    if (ours.headSha.toLowerCase() !== theirs.headSha.toLowerCase())
        return ours.run > theirs.run ? "fresher" : "ask";
    return compareStandings(ours, theirs) < 0 ? "stale" : "fresher";
}
function findFreshest(own) {
    return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}
function compareStandings(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-comment.js



const MOST_WRITES = 8;
const MOST_LOSSES = 2;
const MOST_LOOKS = 6;
const RECENT_MS = 30_000;
const SINCE_MARGIN_MS = 600_000;
function decideComment(observed, facts, isDryRun) {
    const { last } = observed;
    switch (last.kind) {
        case "nothing":
            return look("first");
        case "locked":
            return done("locked");
        case "gone":
            return observed.losses > MOST_LOSSES ? done("not-written", explainLosses(observed)) : look("gone");
        case "unsure":
            return look("unsure", last.write.kind === "create" ? 2 ** observed.createTries : 0);
        default:
            return isDryRun ? done("dry-run") : (decideLook(observed, facts) ?? decideAct(observed, facts));
    }
}
function decideLook(observed, facts) {
    const { last, looksSince } = observed;
    if (last.kind === "create") {
        const isSeen = observed.listed.some(({ id }) => id === last.comment.id);
        if (!isSeen && looksSince < MOST_LOOKS) {
            const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
            return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
        }
        if (findOwnComments(observed).length > 1)
            return look("twins", 2);
    }
    if (last.kind === "update" && isContended(observed, facts))
        return { ...look("contended", 3), jitter: 2 };
    return null;
}
function isContended({ last, removed, writes }, { runs }) {
    if (last.kind !== "update" || writes >= MOST_WRITES)
        return false;
    return runs.length > 1 || removed > 0 || last.sinceMs < RECENT_MS || last.isShared;
}
function decideAct(observed, facts) {
    const { head, misfits, pullRequest, writes } = observed;
    const [oldest, ...twins] = findOwnComments(observed);
    const { body, level } = fitComment(facts, pullRequest, observed.level);
    if (oldest === undefined) {
        if (writes >= MOST_WRITES)
            return done(describeResult(observed, true));
        return { kind: "act", write: { kind: "create", body, level, isOurs: true }, remove: [] };
    }
    const freshest = findFreshest([oldest, ...twins]);
    const freshness = compareFreshness(facts.standing, freshest.standing);
    if (freshness === "ask" && head === "unread")
        return { kind: "read-head" };
    const isOurs = freshness === "ask" ? head?.toLowerCase() === facts.standing.headSha.toLowerCase() : freshness === "fresher";
    const wanted = isOurs ? body : freshest.comment.body;
    const isThere = isSameContent(oldest.comment.body, wanted) || (isOurs && misfits > 1);
    if ((isThere && twins.length === 0) || writes >= MOST_WRITES)
        return done(describeResult(observed, isOurs));
    return {
        kind: "act",
        write: isThere ? null : { kind: "update", comment: oldest.comment, body: wanted, level, isOurs },
        remove: twins.map(({ comment }) => comment.id),
    };
}
function describeResult({ created, isUpdated }, isOurs) {
    if (created.length > 0)
        return "created";
    if (isUpdated)
        return "updated";
    return isOurs ? "unchanged" : "stale";
}
function look(why, wait = 0, since) {
    return { kind: "look", why, since, wait, jitter: 0 };
}
function done(result, reason = null) {
    return { kind: "done", result, reason };
}
function toSince({ createdAt }) {
    return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}
function explainLosses({ losses }) {
    return (`The summary comment was deleted ${losses} times while it was being updated. ` +
        "Find out what deletes comments, or give this summary a comment-key of its own.");
}

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

// EXTERNAL MODULE: ./build/src/github/find-pull-request.js
var find_pull_request = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/pipeline/select-jobs.js
var select_jobs = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-run.js
function selectRun(runs, { headSha, workflow, events, ownRunId, skippedRunIds }) {
    const own = newestRecords(runs).filter((run) => run.id !== ownRunId && run.headSha.toLowerCase() === headSha.toLowerCase() && isOfWorkflow(run, workflow));
    const event = events.find((each) => own.some((run) => run.event === each));
    const preferred = own.filter((run) => run.event === event);
    const working = preferred.filter(({ id, conclusion }) => conclusion !== "skipped" && !skippedRunIds.has(id));
    const left = working.length > 0 ? working : preferred;
    return left.reduce((best, run) => (best !== null && best.id > run.id ? best : run), null);
}
function isOfWorkflow({ path, name }, workflow) {
    return [path, path.slice(path.lastIndexOf("/") + 1), name].includes(workflow);
}
function newestRecords(runs) {
    const byId = new Map();
    for (const run of runs) {
        const other = byId.get(run.id);
        if (other === undefined || run.attempt >= other.attempt)
            byId.set(run.id, run);
    }
    return [...byId.values()];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-ci.js







async function observeCi(repository, subject, inputs) {
    try {
        const pullRequest = await findSubjectPullRequest(repository, subject, inputs["pr-number"]);
        const found = await listWorkflows(repository, subject, inputs);
        const listed = found.flatMap((each) => each.listed ?? []);
        return {
            kind: "observed",
            pullRequest,
            runs: found.map(toObservedRun),
            jobs: listed.flatMap(({ selected }) => selected.jobs),
            standing: observe_ci_toStanding(subject, listed),
            problems: listed.flatMap(({ problems, selected }) => [...problems, ...selected.problems]),
        };
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return { kind: "unread", error: error };
    }
}
async function findSubjectPullRequest(repository, subject, given) {
    if (subject.run.event === "merge_group")
        return { kind: "none" };
    return (0,find_pull_request/* findPullRequest */._)(repository, { ...subject, named: subject.run.pullRequests, given });
}
async function listWorkflows(repository, subject, inputs) {
    const { run, headSha, mode, ownRunId } = subject;
    const { events } = inputs;
    const workflows = inputs.workflows.length > 0 ? inputs.workflows : [run.path || run.name];
    const [workflow = ""] = workflows;
    const known = new Map();
    if (workflows.length === 1 && isOfWorkflow(run, workflow) && (mode === "direct" || events.includes(run.event))) {
        const listed = await listRun(repository, run);
        if (!isAllSkipped(listed))
            return [{ workflow, listed }];
        known.set(run.id, listed);
    }
    const runs = [run, ...(await (0,github_runs/* listRuns */.v)(repository, { headSha }))];
    const skippedRunIds = new Set(known.keys());
    const found = [];
    for (const each of workflows)
        found.push({ workflow: each, listed: await findWorking(each) });
    return found;
    async function findWorking(name) {
        for (;;) {
            const chosen = selectRun(runs, { headSha, workflow: name, events, ownRunId, skippedRunIds });
            if (chosen === null)
                return null;
            const listed = known.get(chosen.id) ?? (await listRun(repository, chosen));
            known.set(chosen.id, listed);
            if (!isAllSkipped(listed) || skippedRunIds.has(chosen.id))
                return listed;
            skippedRunIds.add(chosen.id);
        }
    }
}
async function listRun(repository, run) {
    const { jobs, problems } = await (0,github_jobs/* listJobs */.N)(repository, run.id, "all");
    const selected = (0,select_jobs/* selectJobs */.h)(run, jobs);
    if (selected.attempt === run.attempt)
        return { run, selected, records: jobs, problems };
    const current = await (0,github_runs/* readRun */.cI)(repository, run.id);
    const newer = current === "gone" ? run : current;
    return { run: newer, selected: (0,select_jobs/* selectJobs */.h)(newer, jobs), records: jobs, problems };
}
function isAllSkipped({ selected: { jobs } }) {
    return jobs.length > 0 && jobs.every(({ state }) => state === "skipped");
}
function toObservedRun({ workflow, listed }) {
    if (listed === null)
        return { workflow, isCompleted: true, run: null };
    const { run, selected } = listed;
    const { isCompleted, attempt } = selected;
    const state = isCompleted ? (0,job_state/* toState */.xU)(run.status, run.conclusion) : "running";
    return { workflow: run.name || workflow, isCompleted, run: { number: run.number, url: run.url, state, attempt } };
}
function observe_ci_toStanding({ headSha, run }, listed) {
    const newest = listed.reduce((best, each) => (best !== null && best.run.id > each.run.id ? best : each), null);
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

// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-comments.js




function observeNothing(pullRequest, { "comment-key": key, author }) {
    return {
        pullRequest,
        key,
        author,
        listed: [],
        forgers: [],
        head: "unread",
        last: { kind: "nothing" },
        created: [],
        looksSince: 0,
        isUpdated: false,
        writes: 0,
        removed: 0,
        losses: 0,
        createTries: 0,
        updateTries: plan_retry/* NO_TRIES */.ig,
        level: 0,
        misfits: 0,
    };
}
async function observeComments(repository, before, wanted) {
    if (wanted.kind === "read-head") {
        const pull = await (0,pulls/* readPullRequest */.DQ)(repository, before.pullRequest);
        return { ...before, head: pull === "gone" ? null : pull.headSha };
    }
    const listed = await (0,comments/* listComments */.fg)(repository, before.pullRequest, { since: wanted.since });
    return noteLook(before, wanted, { listed, isShared: repository.client.isShared() });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/read-optional-file.js
var read_optional_file = __webpack_require__(7289);
// EXTERNAL MODULE: ./build/src/pipeline/compare-naturally.js
var compare_naturally = __webpack_require__(7584);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-coverage.js

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
function round(value) {
    return (Math.floor((toBillionths(value) + 5_000_000) / 10_000_000) / 100).toFixed(2);
}
function toBillionths(value) {
    return Math.round(value * 1e9);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/parse-coverage.js
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




const NOTHING = { head: null, base: null, threshold: null, status: null, runtimes: [], reference: null };
async function readCoverage(inputs, cwd) {
    const file = inputs["coverage-file"];
    const labelled = inputs["coverage-files"];
    if (file === undefined && labelled.length === 0)
        return { report: null, problems: [] };
    const problems = [];
    const totals = file === undefined ? NOTHING : await readFigures(file, cwd, problems);
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
    return { report: compareCoverage({ ...totals, runtimes: [...runtimes.values()], reference }), problems };
}
async function readFigures(file, cwd, problems) {
    const text = await readText(file, cwd, problems);
    if (text === null)
        return NOTHING;
    const { coverage, problems: faults } = parseCoverage(text);
    problems.push(...faults.map((fault) => `Coverage in "${file}": ${fault}.`));
    return coverage ?? NOTHING;
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

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-settings.js



function readSettings(inputs) {
    const required = readEntries(inputs, "required-jobs");
    const allowSkipped = readEntries(inputs, "allow-skipped");
    const docsOnly = readEntries(inputs, "docs-only-jobs");
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
function readEntries(inputs, name) {
    const parsed = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs[name]);
    if (parsed.fault !== null)
        throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
    return parsed;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-subject.js



function readSubject({ name, payload }, env) {
    const followed = (0,github_runs/* readRunOf */.tD)(payload);
    const repositoryId = (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(payload.repository).id) || null;
    const ofEvent = toPullRequest((0,read_fields/* asFields */.qI)(payload.pull_request));
    if (followed !== null) {
        const { headSha, headBranch, headRepository } = followed;
        const headOwner = headRepository?.owner ?? null;
        const ownRunId = Number(env.GITHUB_RUN_ID) || null;
        return { mode: "follower", headSha, headBranch, headOwner, run: followed, repositoryId, ofEvent, ownRunId };
    }
    const run = readOwnRun(name, env);
    const head = (0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(payload.pull_request).head);
    const headSha = (0,read_fields/* asText */.e1)(head.sha) || (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(payload.merge_group).head_sha) || env.GITHUB_SHA || "";
    if (headSha === "") {
        throw new errors/* UserError */.y(`The event "${name}" does not say which commit it is about. Expected workflow_run or pull_request, or GITHUB_SHA to be set.`);
    }
    const headBranch = (0,read_fields/* asText */.e1)(head.ref) || env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null;
    const headOwner = (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(head.repo).owner).login) || (env.GITHUB_REPOSITORY ?? "").split("/")[0] || null;
    return {
        mode: "direct",
        headSha,
        headBranch,
        headOwner,
        run: { ...run, headSha, headBranch },
        repositoryId,
        ofEvent,
        ownRunId: null,
    };
}
function toPullRequest(raw) {
    const number = (0,read_fields/* asNumber */.i)(raw.number);
    if (number === 0)
        return undefined;
    return { number, headSha: (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(raw.head).sha), state: (0,read_fields/* asText */.e1)(raw.state) || "open" };
}
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-outcome.js






const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;
const UNKNOWN = [
    "verdict",
    "pr-number",
    "pr-numbers",
    "comment-id",
    "comment-url",
    "required",
    "failing-jobs",
    "missing-jobs",
    "docs-only",
];
function renderOutcome(report) {
    const { facts, posted, problems } = report;
    const sentence = `${render_outcome_describeResult(posted)} CI: ${describeVerdict(facts.decision)}.`;
    const failure = findFailure(report, sentence);
    const warnings = [...report.warnings, ...readOnlyWarning(report)];
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
function renderUnread(error, { subject, inputs, calls }) {
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
function render_outcome_describeResult({ result, pullRequests, duplicatesRemoved }) {
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
function renderStepSummary({ facts, posted, calls }, problems) {
    const whole = { ...facts, maxOtherFailures: facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY };
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const comment = (0,markdown/* renderLink */.BK)("comment", posted.comment?.url ?? null);
    const lines = [
        `- ${render_outcome_describeResult(posted)}`,
        ...(posted.comment === null ? [] : [`- ${comment}`]),
        ...(posted.reason === null ? [] : [`- ${(0,markdown/* escapeCell */.kq)(explain(posted), 1000)}`]),
        `- API calls: ${calls}`,
        ...problems.map((problem) => `- Problem: ${(0,markdown/* escapeCell */.kq)(problem, 400)}`),
    ];
    const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
    const { body } = (0,fit/* fitBody */.KM)((level) => renderSummary(whole, planReduction(level, failed)), {
        levels: countLevels(failed),
        maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
    });
    return body + end;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/report-comments.js




const report_comments_NOTHING = { comment: null, duplicatesRemoved: 0, leftOut: [], problems: [], warnings: [], reason: null };
const BY_WEIGHT = [
    "not-written",
    "read-only",
    "locked",
    "created",
    "updated",
    "dry-run",
    "stale",
    "unchanged",
];
function reportComment(observed, { result, reason }, { facts, author }) {
    const { pullRequest, level, removed, misfits } = observed;
    if (result === "not-written")
        return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason };
    const isShown = ["created", "updated", "unchanged", "dry-run"].includes(result);
    return {
        result,
        pullRequests: [pullRequest],
        comment: findOwnComments(observed)[0]?.comment ?? null,
        duplicatesRemoved: removed,
        leftOut: isShown ? fitComment(facts, pullRequest, level).leftOut : [],
        problems: [
            ...describeForgers(observed.forgers, author),
            ...(misfits > 1 ? ["GitHub kept another text than the one that was sent."] : []),
        ],
        warnings: isSameLogin(observed.author, author) ? [] : [describeMisnamed(observed.author, author)],
        reason: null,
    };
}
function reportFailure(pullRequest, error) {
    if (!(error instanceof errors/* UserError */.y))
        throw error;
    const result = (0,failure/* isPermissionDenied */.T1)(error) ? "read-only" : "not-written";
    return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason: error.message };
}
function combineReports(found, reports) {
    if (found.kind === "none")
        return { ...report_comments_NOTHING, result: "no-pull-request", pullRequests: [] };
    if (found.kind !== "found")
        return { ...report_comments_NOTHING, result: found.kind, pullRequests: [found.number] };
    const [first] = [...reports].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
    return {
        result: first?.result ?? "not-written",
        pullRequests: found.numbers,
        comment: reports.flatMap(({ comment }) => comment ?? [])[0] ?? null,
        duplicatesRemoved: reports.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
        leftOut: reports[0]?.leftOut ?? [],
        problems: [...new Set(reports.flatMap(({ problems }) => problems))],
        warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
        reason: first?.reason ?? null,
    };
}
function describeForgers(forgers, author) {
    if (forgers.length === 0)
        return [];
    const logins = [...new Set(forgers.map((login) => `"${login}"`))].join(", ");
    const what = forgers.length === 1 ? "A comment carries" : `${forgers.length} comments carry`;
    return [`${what} the marker of this summary, but by ${logins}, not by "${author}": ignored.`];
}
function describeMisnamed(login, author) {
    return (`This token writes as "${login}", but the input author is "${author}". ` +
        `Set author: ${login}, so that the comment is found the next time.`);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/main.js















/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "post-ci-summary",
    readsEvent: true,
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const settings = readSettings(inputs);
        const subject = readSubject((0,kit_event/* requireEvent */.M9)(runtime.event), runtime.env);
        const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
        const repository = await (0,connect_repository.connectRepository)(runtime, { token, timeoutSeconds, settleMs });
        const ci = await observeCi(repository, subject, inputs);
        if (ci.kind === "unread")
            return renderUnread(ci.error, { subject, inputs, calls: repository.client.calls() });
        const decision = decideVerdict(ci, settings, subject.mode);
        const coverage = await readCoverage(inputs, runtime.cwd);
        const facts = {
            key: inputs["comment-key"],
            standing: ci.standing,
            runs: ci.runs,
            decision,
            coverage: coverage.report,
            maxOtherFailures: inputs["other-failures"],
            serverUrl: runtime.env.GITHUB_SERVER_URL || "https://github.com",
        };
        const reports = [];
        for (const number of ci.pullRequest.kind === "found" ? ci.pullRequest.numbers : []) {
            reports.push(await keepComment(repository, facts, { number, inputs, runtime }));
        }
        const posted = combineReports(ci.pullRequest, reports);
        const warnings = [...posted.warnings, ...(await applyStatus(repository, facts, { inputs, posted, subject }))];
        const problems = [settings, ci, decision, coverage, posted].flatMap((each) => each.problems);
        return renderOutcome({ facts, posted, problems, warnings, inputs, calls: repository.client.calls() });
    },
}));
async function keepComment(repository, facts, { number, inputs, runtime }) {
    try {
        for (let observed = observeNothing(number, inputs);;) {
            const decision = decideComment(observed, facts, inputs["dry-run"]);
            if (decision.kind === "done")
                return reportComment(observed, decision, { facts, author: inputs.author });
            if (decision.kind === "look") {
                await runtime.sleep(inputs["settle-ms"] * (decision.wait + decision.jitter * runtime.random()));
            }
            observed =
                decision.kind === "act"
                    ? await applyComment(repository, observed, decision)
                    : await observeComments(repository, observed, decision);
        }
    }
    catch (error) {
        return reportFailure(number, error);
    }
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

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


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   vv: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(page.entries).map(toComment));
    }
    return comments;
}
async function createComment({ client, owner, repo }, issue, body) {
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: issue,
        body,
    });
    return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
}
async function updateComment({ client, owner, repo }, id, { body, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig }) {
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: { earlierTries: earlier },
        });
        return { kind: "updated", comment: toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data)) };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return { kind: "gone" };
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function deleteComment({ client, owner, repo }, id) {
    try {
        await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}
function toComment(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.id),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
    };
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);

const MOST = 5;
async function findPullRequest(repository, question) {
    const { given, ofEvent, named, headSha } = question;
    if (given !== undefined && given !== ofEvent?.number) {
        const pull = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .readPullRequest */ .DQ)(repository, given);
        return pull === "gone" ? { kind: "none" } : judge(pull, headSha);
    }
    if (ofEvent !== undefined)
        return judge(ofEvent, headSha);
    const ofRun = named.filter((pull) => pull.baseRepositoryId === question.repositoryId && isSameSha(pull.headSha, headSha));
    if (ofRun.length > 0)
        return toAnswer(ofRun);
    const ofBranch = await findByBranch(repository, question);
    return toAnswer(ofBranch.length > 0 ? ofBranch : await findByCommit(repository, headSha));
}
function judge({ number, headSha, state }, wanted) {
    if (state !== "open")
        return { kind: "closed", number };
    return isSameSha(headSha, wanted) ? { kind: "found", numbers: [number] } : { kind: "stale", number, headSha };
}
async function findByBranch(repository, { headSha, headBranch, headOwner }) {
    if (!headBranch || !headOwner)
        return [];
    const pulls = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .listPullRequests */ .qc)(repository, {
        state: "open",
        head: `${headOwner}:${headBranch}`,
        sort: "created",
        direction: "asc",
    });
    return pulls.filter((pull) => pull.headRef === headBranch && isSameSha(pull.headSha, headSha));
}
async function findByCommit(repository, headSha) {
    const base = `/${repository.owner}/${repository.repo}/pull/`.toLowerCase();
    return (await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommitPullRequests */ .TP)(repository, headSha)).filter((pull) => pull.state === "open" && isSameSha(pull.headSha, headSha) && pull.url.toLowerCase().includes(base));
}
function toAnswer(pulls) {
    const numbers = [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b).slice(0, MOST);
    return numbers.length === 0 ? { kind: "none" } : { kind: "found", numbers };
}
function isSameSha(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listJobs)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


async function listJobs({ client, owner, repo }, runId, filter) {
    const jobs = [];
    const problems = [];
    let seen = 0;
    let total = null;
    const parameters = { owner, repo, run_id: runId, filter };
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n4)(client, route, parameters, "jobs")) {
        total = page.total ?? total;
        for (const entry of page.entries) {
            seen++;
            const job = toJob((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(entry), runId);
            if (job.id === 0)
                problems.push(`Run ${runId} lists a job that is empty; it is left out.`);
            else if (job.name === "")
                problems.push(`Job ${job.id} of run ${runId} has no name; it is left out.`);
            else
                jobs.push(job);
        }
    }
    if (total !== null && seen < total)
        problems.push(`GitHub listed ${seen} of the ${total} jobs of run ${runId}.`);
    return { jobs, problems };
}
function toJob(raw, runId) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.id),
        runId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.run_id) || runId,
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.run_attempt) || 1,
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.name)),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.conclusion),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.html_url),
        startedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.started_at),
        completedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.completed_at),
        steps: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(raw.steps).map((step) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(step.number),
            name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(step.name)),
            conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(step.conclusion),
            startedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(step.started_at),
            completedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(step.completed_at),
        })),
    };
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function listRuns({ client, owner, repo }, filter) {
    const { headSha, workflow, event, branch, status, created, stopAt } = filter;
    const parameters = { owner, repo, workflow_id: workflow, head_sha: headSha, event, branch, status, created };
    const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
    const runs = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(page.entries)) {
            const run = toRun(raw);
            runs.push(run);
            if (stopAt?.(run))
                return runs;
        }
    }
    return runs;
}
function readRunOf(payload) {
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(payload).workflow_run);
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id),
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_attempt) || 1,
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_number),
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.name)),
        workflowId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.workflow_id),
        path: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.path).replace(/@.*$/s, ""),
        event: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.event),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.conclusion),
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.head_sha),
        headBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.head_branch),
        headRepository: toHeadRepository((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(raw.head_repository)),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.html_url),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.updated_at),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.created_at),
        pullRequests: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(raw.pull_requests).map((pull) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(pull.number),
            headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.head).sha),
            baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.full_name);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0)
        return null;
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id), fullName, owner: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(raw.owner) || (fullName.split("/")[0] ?? "") };
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
function baseName(name) {
    if (isCut(name))
        return name.replace(/ \([^)]*$/, "");
    if (!name.endsWith(")"))
        return name;
    let depth = 0;
    for (let at = name.length - 1; at > 0; at--) {
        if (name[at] === ")")
            depth++;
        else if (name[at] === "(" && --depth === 0)
            return name[at - 1] === " " ? name.slice(0, at - 1) : name;
    }
    return name;
}
function isCut(name) {
    return name.endsWith("...") && name.length >= 97;
}


/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

function compareNaturally(a, b) {
    const left = split(a);
    const right = split(b);
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = comparePart(left[at], right[at]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b);
}
function split(text) {
    return text.match(/\d+|\D+/g) ?? [];
}
function comparePart(a, b) {
    if (!/^\d/.test(a) || !/^\d/.test(b))
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b);
    const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
    return left.length - right.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(left, right);
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isKnownState),
/* harmony export */   T$: () => (/* binding */ stateFacts),
/* harmony export */   xU: () => (/* binding */ toState)
/* harmony export */ });
const STATES = {
    failure: { sign: "❌", rank: 1, passes: false, status: "failure" },
    startup_failure: { sign: "❌", rank: 1, passes: false, status: "failure" },
    timed_out: { sign: "❌", rank: 2, passes: false, status: "error" },
    action_required: { sign: "❌", rank: 3, passes: false, status: "pending" },
    cancelled: { sign: "❌", rank: 4, passes: false, status: "error" },
    missing: { sign: "❔", rank: 5, passes: false, status: "pending" },
    running: { sign: "⏳", rank: 6, passes: false, status: "pending" },
    skipped: { sign: "⏭️", rank: 7, passes: false, status: "pending" },
    neutral: { sign: "✅", rank: 8, passes: true, status: "success" },
    success: { sign: "✅", rank: 9, passes: true, status: "success" },
};
const UNKNOWN = { sign: "❔", rank: 5, passes: false, status: "pending" };
function stateFacts(state) {
    return Object.hasOwn(STATES, state) ? STATES[state] : UNKNOWN;
}
function isKnownState(state) {
    return Object.hasOwn(STATES, state);
}
function toState(status, conclusion) {
    if (status !== "completed" || conclusion === null || conclusion.trim() === "")
        return "running";
    return conclusion === "stale" ? "cancelled" : conclusion;
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ withoutCallers),
/* harmony export */   V8: () => (/* binding */ parseRequiredJobs),
/* harmony export */   f8: () => (/* binding */ matchRequiredJobs),
/* harmony export */   z8: () => (/* binding */ isListedJob)
/* harmony export */ });
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6583);
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);


function parseRequiredJobs(lines) {
    const parsed = { entries: [], problems: [], fault: null };
    const seen = new Set();
    for (const line of lines.map((each) => each.trim().replace(/\s+/g, " "))) {
        if (line === "" || line.startsWith("#"))
            continue;
        if (line === "*")
            parsed.fault = `"*" alone would take every job. Expected a name, or the start of one before the "*".`;
        if (seen.has(line))
            parsed.problems.push(`The job name "${line}" is listed twice and counts once.`);
        else
            parsed.entries.push(line.endsWith("*") ? { text: line.slice(0, -1), isPrefix: true } : { text: line, isPrefix: false });
        seen.add(line);
    }
    return parsed;
}
function matchRequiredJobs(entries, jobs) {
    const left = new Set([...jobs].sort((a, b) => (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNaturally */ .y)(a.name, b.name)));
    const problems = [];
    const matches = entries.map((entry) => {
        const taken = take(entry, [...left]);
        for (const job of taken)
            left.delete(job);
        if (taken.length === 0)
            problems.push(describeMiss(entry, jobs));
        return { entry, jobs: taken };
    });
    return { matches, problems };
}
function isListedJob(entries, name) {
    return entries.some((entry) => take(entry, [{ name }]).length > 0);
}
function take({ text, isPrefix }, jobs) {
    if (isPrefix)
        return jobs.filter(({ name }) => name.startsWith(text));
    for (const tier of TIERS) {
        const taken = jobs.filter(({ name }) => tier(name).some((form) => isSame(form, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name))));
        if (taken.length > 0)
            return taken;
    }
    return [];
}
const TIERS = [
    (name) => [name],
    (name) => withoutCallers(name),
    (name) => [(0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)],
    (name) => withoutCallers((0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)),
];
function withoutCallers(name) {
    const parts = name.split(" / ");
    return parts.slice(1).map((_, at) => parts.slice(at + 1).join(" / "));
}
function isSame(form, text, isCutName) {
    if (form === text)
        return true;
    if (!isCutName || !form.endsWith("..."))
        return false;
    const visible = form.slice(0, -3);
    return visible.length * 2 >= text.length && text.startsWith(visible);
}
function describeMiss(entry, jobs) {
    const { text, isPrefix } = entry;
    const what = isPrefix ? `No job starts with "${text}"` : `No job is called "${text}"`;
    if (take(entry, jobs).length > 0)
        return `${what} beside those that an earlier entry takes.`;
    const nearest = findNearest(text, jobs.map(({ name }) => name));
    return nearest === null ? `${what}.` : `${what}; the nearest name is "${nearest}".`;
}
function findNearest(text, names) {
    const sorted = [...new Set(names)].sort(_compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNaturally */ .y);
    const sameLetters = sorted.find((name) => [name, ...withoutCallers(name), (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)].some((form) => form.toLowerCase() === text.toLowerCase()));
    if (sameLetters !== undefined)
        return sameLetters;
    const ranked = sorted.map((name) => ({ name, common: countCommon(name, text) })).sort((a, b) => b.common - a.common);
    return ranked[0] !== undefined && ranked[0].common > 0 ? ranked[0].name : null;
}
function countCommon(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise),
/* harmony export */   i: () => (/* binding */ compareProblems)
/* harmony export */ });
function compareBytewise(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left === right)
            continue;
        const isHigher = left >= 0xd800 && right >= 0xd800 ? rankUnit(left) > rankUnit(right) : left > right;
        return isHigher ? 1 : -1;
    }
    return a.length - b.length;
}
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ selectJobs)
/* harmony export */ });
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7584);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);


function selectJobs(run, records) {
    const attempt = records.reduce((newest, job) => Math.max(newest, job.attempt), run.attempt);
    const isCompleted = run.status === "completed" && attempt === run.attempt;
    const best = new Map();
    for (const job of records) {
        const other = best.get(job.name);
        if (other === undefined || compareRecords(job, other) > 0)
            best.set(job.name, job);
    }
    const jobs = [...best.values()]
        .sort((a, b) => (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNaturally */ .y)(a.name, b.name))
        .map((job) => {
        const isFinal = isCompleted || job.attempt === attempt;
        return { ...job, state: isFinal ? (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .toState */ .xU)(job.status, job.conclusion) : "running" };
    });
    const problems = jobs
        .filter(({ state }) => !(0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownState */ .Ht)(state))
        .map(({ name, state }) => `The job "${name}" has the unknown conclusion "${state}", which counts as not passed.`);
    return { jobs, attempt, isCompleted, problems };
}
function compareRecords(a, b) {
    return (a.attempt - b.attempt ||
        Number(a.status === "completed") - Number(b.status === "completed") ||
        compareTimes(a.startedAt, b.startedAt) ||
        a.id - b.id);
}
function compareTimes(a, b) {
    const [left, right] = [a, b].map((time) => (time === null ? 0 : Date.parse(time) || 0));
    return left - right;
}


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markerJson),
/* harmony export */   u: () => (/* binding */ markerValue)
/* harmony export */ });
function markerValue(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
        .map((character) => /[A-Za-z0-9._:/-]/.test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        .join("")
        .replaceAll("--", "-%2D");
}
function markerJson(value) {
    return JSON.stringify(value)
        .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
        .replaceAll("--", "-\\u002d");
}


/***/ })

};
