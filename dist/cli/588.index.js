export const id = 588;
export const ids = [588];
export const modules = {

/***/ 6588:
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
;// CONCATENATED MODULE: ./build/actions/failure-tracker/inputs.js

const inputs_inputs = {
    token: inputs/* input */.hF.secret(),
    author: inputs/* input */.hF.text(),
    enabled: inputs/* input */.hF.flag(),
    category: inputs/* input */.hF.optionalText(),
    "group-by": inputs/* input */.hF.choice("job", "workflow", "signature"),
    "aggregate-jobs": inputs/* input */.hF.lines(),
    "ignore-jobs": inputs/* input */.hF.lines(),
    events: inputs/* input */.hF.lines(),
    branches: inputs/* input */.hF.lines(),
    "issue-label": inputs/* input */.hF.text(),
    "extra-labels": inputs/* input */.hF.lines(),
    "open-after": inputs/* input */.hF.count(1),
    "reopen-within": inputs/* input */.hF.count(),
    "never-reopen-labels": inputs/* input */.hF.lines(),
    "close-when": inputs/* input */.hF.choice("all-recovered", "first-success"),
    "auto-heal-hours": inputs/* input */.hF.count(),
    ...{ comments: inputs/* input */.hF.choice("limited", "all", "none"), "comment-interval-minutes": inputs/* input */.hF.count() },
    ...{ "escalate-at": inputs/* input */.hF.count(), "escalation-label": inputs/* input */.hF.optionalText() },
    "escalation-comment": inputs/* input */.hF.optionalText(),
    ...{ "log-jobs": inputs/* input */.hF.count(), "log-max-bytes": inputs/* input */.hF.count(1) },
    ...{ "excerpt-lines": inputs/* input */.hF.count(), "history-limit": inputs/* input */.hF.count(1) },
    "max-issues-per-run": inputs/* input */.hF.count(1),
    "pr-label": inputs/* input */.hF.optionalText(),
    "reconcile-hours": inputs/* input */.hF.count(),
    "snapshot-file": inputs/* input */.hF.optionalText(),
    ...{ "timeout-seconds": inputs/* input */.hF.count(1), "settle-ms": inputs/* input */.hF.count(), "dry-run": inputs/* input */.hF.flag() },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/files/write-text-file.js



/** Writes a text file, folders included. */
async function writeTextFile(file, text) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, text);
    }
    catch (error) {
        throw new errors/* UserError */.y(`"${file}" could not be written: ${error.message}. Expected a path that this job may write to.`);
    }
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var pipeline_order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/src/pipeline/run-key.js
/** By run, then by attempt. Text that is no run key sorts first. */
function compareRunKeys(a, b) {
    const [left, right] = [parseRunKey(a), parseRunKey(b)];
    return left.run - right.run || left.attempt - right.attempt;
}
/** `9001.2` -> run 9001, attempt 2; zeros for text that is no run key. */
function parseRunKey(key) {
    const [, run, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(key) ?? [];
    return { run: Number(run ?? 0), attempt: Number(attempt ?? 0) };
}
/** The greater of two run keys. */
function newerRunKey(a, b) {
    return compareRunKeys(a, b) >= 0 ? a : b;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/merge-tracker.js
/** Two readings of one issue, or of two issues of one category, become one that has lost nothing. */


const LISTED_KEYS = 200;
const LISTED_RECOVERIES = 50;
/** The order of the two makes no difference, and merging again changes nothing. Identity and twin mark are the first one's. */
function mergeTrackers(a, b) {
    const foldedTo = newerRunKey(a.foldedTo, b.foldedTo);
    const recovered = mergeSubjects(a.recovered, b.recovered);
    const tracked = withoutRecovered(mergeSubjects(a.tracked, b.tracked), recovered);
    const newest = pickNewest(a, b);
    const keys = [...new Set([...a.keys, ...b.keys])].filter((key) => compareRunKeys(key, foldedTo) > 0);
    return {
        category: a.category,
        twinOf: a.twinOf,
        about: greater(a.about, b.about),
        earlier: a.earlier === null || b.earlier === null ? (a.earlier ?? b.earlier) : Math.min(a.earlier, b.earlier),
        resolved: Object.keys(tracked).length > 0 ? null : greater(a.resolved ?? "", b.resolved ?? "") || null,
        archived: Math.max(a.archived, b.archived),
        foldedTo,
        openedBy: newerRunKey(a.openedBy, b.openedBy),
        keys: keys.sort(compareRunKeys),
        tracked,
        recovered,
        lastCommentAt: greater(a.lastCommentAt, b.lastCommentAt),
        history: mergeHistory(a.history, b.history),
        jobsTable: newest.jobsTable,
        excerpts: newest.excerpts,
    };
}
/** True if everything that `part` says is in `whole` too. */
function containsTracker(whole, part) {
    return (part.keys.every((key) => isKnown(whole, key)) &&
        Object.entries(part.recovered).every(([subject, key]) => hasOutlived(whole.recovered[subject], key)) &&
        Object.entries(part.tracked).every(([subject, key]) => hasOutlived(whole.tracked[subject], key) || hasOutlived(whole.recovered[subject], key)));
}
/** Bounds what the block lists: keys and recoveries by number, history by the limit, its first row always kept. */
function boundTracker(tracker, historyLimit) {
    const keys = [...tracker.keys].sort(compareRunKeys);
    const folded = keys.slice(0, Math.max(0, keys.length - LISTED_KEYS));
    const first = tracker.history.at(-1);
    const history = first === undefined || tracker.history.length <= historyLimit
        ? tracker.history
        : [...tracker.history.slice(0, Math.max(0, historyLimit - 1)), first];
    const recovered = Object.entries(tracker.recovered).sort(([a, left], [b, right]) => compareRunKeys(right, left) || (0,pipeline_order/* compareBytewise */.G)(a, b));
    return {
        ...tracker,
        archived: tracker.archived + folded.length,
        foldedTo: folded.at(-1) ?? tracker.foldedTo,
        keys: keys.slice(folded.length),
        recovered: sortSubjects(Object.fromEntries(recovered.slice(0, LISTED_RECOVERIES))),
        history,
    };
}
function isKnown(tracker, key) {
    return tracker.keys.includes(key) || (tracker.foldedTo !== "" && compareRunKeys(key, tracker.foldedTo) <= 0);
}
function countOccurrences(tracker) {
    return tracker.archived + tracker.keys.length;
}
/** Occurrences of the present open period. */
function countSinceOpen(tracker) {
    if (tracker.openedBy === "")
        return countOccurrences(tracker);
    return tracker.keys.filter((key) => compareRunKeys(key, tracker.openedBy) >= 0).length;
}
/** Newest subject first, as the issue lists them; equal keys by name. */
function sortSubjects(subjects) {
    const entries = Object.entries(subjects).sort(([a], [b]) => rankSubject(a, b));
    return Object.fromEntries(entries);
}
/** Pull requests by number, then branches by name. */
function rankSubject(a, b) {
    const [left, right] = [pullNumberOf(a), pullNumberOf(b)];
    if (left !== null && right !== null)
        return left - right;
    if (left === null && right === null)
        return (0,pipeline_order/* compareBytewise */.G)(a, b);
    return left === null ? 1 : -1;
}
/** 128 for `pr:128`, null for a branch. */
function pullNumberOf(subject) {
    const digits = /^pr:(\d{1,15})$/.exec(subject)?.[1];
    return digits === undefined ? null : Number(digits);
}
function mergeSubjects(a, b) {
    const merged = new Map(Object.entries(a));
    for (const [subject, key] of Object.entries(b))
        merged.set(subject, newerRunKey(merged.get(subject) ?? "", key));
    return sortSubjects(Object.fromEntries(merged));
}
function withoutRecovered(tracked, recovered) {
    return Object.fromEntries(Object.entries(tracked).filter(([subject, key]) => !hasOutlived(recovered[subject], key)));
}
function hasOutlived(later, key) {
    return later !== undefined && compareRunKeys(later, key) >= 0;
}
function mergeHistory(a, b) {
    const rows = new Map(a.map((row) => [row.key, row]));
    for (const row of b) {
        const twin = rows.get(row.key);
        rows.set(row.key, twin === undefined ? row : mergeRows(twin, row));
    }
    return [...rows.values()].sort((left, right) => compareRunKeys(right.key, left.key));
}
function mergeRows(a, b) {
    const [first, second] = (0,pipeline_order/* compareBytewise */.G)(JSON.stringify(a), JSON.stringify(b)) >= 0 ? [a, b] : [b, a];
    const due = [...new Set([...first.due, ...second.due])].sort();
    return { ...first, late: first.late || second.late, due };
}
/** The one that knows the newest run; between equals the one with more to show. */
function pickNewest(a, b) {
    const order = compareRunKeys(a.history[0]?.key ?? "", b.history[0]?.key ?? "") ||
        (0,pipeline_order/* compareBytewise */.G)(a.jobsTable, b.jobsTable) ||
        (0,pipeline_order/* compareBytewise */.G)(a.excerpts, b.excerpts);
    return order >= 0 ? a : b;
}
function greater(a, b) {
    return (0,pipeline_order/* compareBytewise */.G)(a, b) >= 0 ? a : b;
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/tracker-summary.js

const SENTENCE = 2000;
/** Step summary of failure-tracker. */
function renderTrackerSummary(facts) {
    const rows = facts.changes.map(({ number, url, action, occurrences }) => {
        const issue = number === null ? "new" : (0,markdown/* renderLink */.BK)(`#${number}`, url, facts);
        return `| ${issue} | ${(0,markdown/* escapeCell */.kq)(action)} | ${occurrences} |`;
    });
    const parts = [
        "### Failure tracker",
        (0,markdown/* escapeCell */.kq)(facts.sentence, SENTENCE),
        ...(rows.length === 0 ? [] : [["| Issue | What happened | Occurrences |", "|:--|:--|--:|", ...rows].join("\n")]),
        ...renderList("Warnings", facts.warnings),
        ...renderList("Problems", facts.problems),
        ...facts.planned.map(({ call, diff }) => `Would ${(0,markdown/* escapeCell */.kq)(call, SENTENCE)}${diff === "" ? "" : `\n\n${(0,markdown/* fencedBlock */.zW)(diff)}`}`),
        `<sub>${facts.apiCalls} API calls.</sub>`,
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderList(title, lines) {
    if (lines.length === 0)
        return [];
    return [`${title}:\n\n${lines.map((line) => `- ${(0,markdown/* escapeCell */.kq)(line, SENTENCE)}`).join("\n")}`];
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/describe-tracking.js
/** What failure-tracker reports, whatever came of its run. */



/** Best first, as the schema of the snapshot lists them; that one is not loaded here. */
const RESULTS = [
    ...["opened", "updated", "reopened", "resolved", "partly-resolved", "healed", "suppressed", "waiting"],
    ...["duplicate-event", "nothing", "disabled", "read-only", "dry-run"],
];
const RESULT_OF = {
    ...{ opened: "opened", updated: "updated", late: "updated", left: "updated", "merged-twin": "updated" },
    ...{
        reopened: "reopened",
        resolved: "resolved",
        closed: "resolved",
        "partly-resolved": "partly-resolved",
    },
    ...{ healed: "healed", suppressed: "suppressed", "duplicate-event": "duplicate-event" },
};
const CLOSING = ["resolved", "healed", "closed", "merged-twin"];
const SENTENCE_OF = {
    ...{
        opened: "opened",
        updated: "updated",
        late: "counted a late failure in",
        left: "took a closed pull request off",
    },
    ...{ reopened: "reopened", resolved: "closed as resolved", closed: "closed", "merged-twin": "merged the twin" },
    ...{ "partly-resolved": "noted a recovery in", healed: "closed after silence" },
    ...{ suppressed: "left alone", "duplicate-event": "had counted this run already in" },
};
const ANNOTATED_PROBLEMS = 10;
function describeTracking(session, tracked) {
    const result = decideResult(session);
    const snapshot = describeSnapshot(session, tracked, result);
    const sentence = describeSentence(session, result);
    const { changes, problems, warnings, planned } = session;
    const apiCalls = session.repository.client.calls();
    const numbered = changes.filter(({ number }) => number !== null);
    // A twin that was closed is nothing to go on with.
    const first = numbered.find(({ action }) => action !== "merged-twin") ?? numbered[0];
    const outcome = {
        sentence,
        outputs: {
            result,
            issues: JSON.stringify(changes),
            "issue-number": first === undefined ? "" : String(first.number),
            "issue-url": first?.url ?? "",
            opened: String(changes.filter(({ action }) => action === "opened").length),
            closed: String(changes.filter(({ action }) => CLOSING.includes(action)).length),
            signature: session.signature,
            tracked: JSON.stringify(listSubjects([...(session.open?.values() ?? [])])),
            snapshot: JSON.stringify(snapshot),
            "api-calls": String(apiCalls),
            problems: String(problems.length),
        },
        summary: renderTrackerSummary({
            sentence,
            serverUrl: session.serverUrl,
            changes,
            problems,
            warnings,
            planned,
            apiCalls,
        }),
        warnings: [...warnings, ...[...new Set(problems)].slice(0, ANNOTATED_PROBLEMS)],
        ...(session.failures[0] === undefined ? {} : { failure: session.failures[0] }),
    };
    return { outcome, snapshot };
}
function decideResult({ inputs, planned, results, changes }) {
    if (inputs["dry-run"] && planned.length > 0)
        return "dry-run";
    const found = new Set([...changes.map(({ action }) => RESULT_OF[action]), ...results]);
    return RESULTS.find((each) => found.has(each)) ?? "nothing";
}
function describeSentence({ changes, planned, failures, inputs }, result) {
    if (failures[0] !== undefined)
        return failures[0];
    if (result === "disabled")
        return "Disabled: the input enabled is false, so nothing was read or written.";
    if (result === "read-only")
        return "Read-only: the token may not write issues, so nothing was recorded.";
    if (inputs["dry-run"] && planned.length > 0) {
        return `Dry run: would make ${planned.length} ${planned.length === 1 ? "write" : "writes"}.`;
    }
    if (result === "waiting")
        return `Waiting: an issue opens when this has failed ${inputs["open-after"]} times in a row.`;
    if (changes.length === 0)
        return "Nothing to do: there was no failure to record, and nothing tracked has recovered.";
    const parts = changes.map(({ action, number }) => `${SENTENCE_OF[action]} #${number ?? "new"}`);
    const text = parts.join(", ");
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
function describeSnapshot(session, { run, subject }, result) {
    const { repository, changes, problems, open } = session;
    return {
        schema: "pipekeeper/failure-snapshot@1",
        generated_at: (0,times/* formatTime */.fU)(session.now),
        repository: `${repository.owner}/${repository.repo}`,
        trigger: run === null ? null : describeTrigger(run, subject),
        result,
        changed: changes.map(({ category, number, action }) => ({ category, number, action })),
        open: open === null
            ? null
            : [...open.values()].map((own) => describeIssue(session, own)).sort((a, b) => a.number - b.number),
        problems: [...problems],
    };
}
function describeTrigger(run, subject) {
    return {
        workflow: run.name,
        ...{ run_id: run.id, attempt: run.attempt, conclusion: run.conclusion, url: run.url },
        pr: subject === null ? (run.pullRequests[0]?.number ?? null) : pullNumberOf(subject),
        ...{ branch: run.headBranch, head_sha: run.headSha },
    };
}
function describeIssue({ inputs }, { issue, tracker }) {
    const times = tracker.history.map(({ at }) => at).sort();
    const label = inputs["escalation-label"];
    return {
        category: tracker.category,
        ...{ number: issue.number, title: issue.title, url: issue.url },
        occurrences: countOccurrences(tracker),
        first_seen: tracker.history.at(-1)?.at ?? null,
        last_seen: times.at(-1) ?? null,
        tracked: listSubjects([{ tracker }]),
        escalated: label !== undefined && issue.labels.includes(label),
    };
}
function listSubjects(open) {
    const subjects = [...new Set(open.flatMap(({ tracker }) => Object.keys(tracker.tracked)))];
    const prs = subjects.flatMap((subject) => pullNumberOf(subject) ?? []).sort((a, b) => a - b);
    const branches = subjects.filter((subject) => pullNumberOf(subject) === null);
    return { prs, branches: branches.map((subject) => subject.replace(/^branch:/, "")).sort() };
}

// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/failure-issue.js
/** The managed block of a failure issue. What is outside of it belongs to people. */



/** Per reduction what is shown: excerpts or none, rows of history, rows of the job table. */
const LEVELS = [
    { excerpts: true, history: 1000, jobs: 1000 },
    { excerpts: false, history: 1000, jobs: 1000 },
    { excerpts: false, history: 5, jobs: 1000 },
    ...[100, 60, 20, 5, 0].map((jobs) => ({ excerpts: false, history: 5, jobs })),
];
/** The block from its first marker to its last, cut until it fits with the text that stands around it. */
function renderFailureIssue(tracker, setting, around = { before: "", after: "" }) {
    return (0,fit/* fitBody */.KM)((level) => around.before + renderBlock(tracker, setting, LEVELS[level]) + around.after, {
        levels: LEVELS.length,
        ...(around.from === undefined ? {} : { from: around.from }),
    });
}
function renderBlock(tracker, setting, level) {
    const history = cutHistory(tracker.history, level.history);
    const jobs = cutRows(tracker.jobsTable, level.jobs);
    const excerpts = level.excerpts ? tracker.excerpts : "";
    const left = [
        ...(tracker.excerpts !== excerpts ? ["log excerpts"] : []),
        ...(history.length < tracker.history.length ? [`${tracker.history.length - history.length} rows of history`] : []),
        ...(jobs.left > 0 ? [`${jobs.left} failed jobs`] : []),
    ];
    const parts = [
        [...renderMarkers(tracker), ...renderFacts(tracker, setting)].join("\n"),
        ...(jobs.table === "" ? [] : ["### Failed jobs", jobs.table]),
        ...(excerpts === "" ? [] : [excerpts]),
        ...(history.length === 0 ? [] : ["### History", renderHistory(history, tracker.keys, setting)]),
        ...(left.length === 0 ? [] : [describeLeftOut(left, history[0]?.key, setting)]),
        [renderData({ ...tracker, history }, setting), "<!-- pipekeeper:failure end -->"].join("\n"),
    ];
    return parts.join("\n\n");
}
function renderMarkers({ category, twinOf, tracked }) {
    const subjects = Object.keys(tracked).map((subject) => {
        const [, kind, name] = /^(pr|branch):(.*)$/s.exec(subject) ?? ["", "branch", subject];
        return `<!-- tracked-${kind}: ${(0,marker/* markerValue */.u)(name)} -->`;
    });
    const twin = twinOf === null ? "" : ` twin-of=${twinOf}`;
    return [`<!-- pipekeeper:failure v=1 category=${category}${twin} -->`, ...subjects];
}
function renderFacts(tracker, setting) {
    const first = tracker.history.at(-1);
    const last = tracker.history.reduce((a, b) => (a && a.at >= b.at ? a : b), undefined);
    const seen = (row) => `${row.at} (${linkRun(row.key, tracker.keys, setting, "run ")})`;
    const subjects = Object.keys(tracker.tracked);
    const pulls = subjects.filter((subject) => subject.startsWith("pr:")).map(showSubject);
    const branches = subjects.filter((subject) => !subject.startsWith("pr:")).map(showSubject);
    return [
        `Occurrences: ${setting.occurrences}`,
        ...(first === undefined ? [] : [`First seen: ${seen(first)}`]),
        ...(last === undefined ? [] : [`Last seen: ${seen(last)}`]),
        `Category: ${tracker.about}`,
        ...(tracker.earlier === null ? [] : [`Earlier: #${tracker.earlier}`]),
        ...(pulls.length === 0 ? [] : [`Tracked PR: ${pulls.join(", ")}`]),
        ...(branches.length === 0 ? [] : [`Tracked branch: ${branches.join(", ")}`]),
        ...(tracker.resolved === null ? [] : [`Resolved: ${tracker.resolved}`]),
        ...(subjects.length === 0 ? [] : [describeClosing(setting)]),
    ];
}
function describeClosing({ closeWhen, autoHealHours }) {
    const who = closeWhen === "all-recovered"
        ? "every tracked pull request and branch has recovered"
        : "the first tracked pull request or branch has recovered";
    return `Closes when ${who}${autoHealHours === 0 ? "" : `, or after ${autoHealHours} h without a new failure`}.`;
}
/** `job \`docker smoke\` of workflow \`ci\``, as Markdown. */
function describeCategory(category) {
    if (category.kind === "category")
        return (0,markdown/* codeSpan */.SS)(category.slug);
    const workflow = `workflow ${(0,markdown/* codeSpan */.SS)(category.workflow)}`;
    if (category.kind === "workflow")
        return workflow;
    const job = `job ${(0,markdown/* codeSpan */.SS)(category.job)} of ${workflow}`;
    return category.kind === "job" ? job : `signature ${(0,markdown/* codeSpan */.SS)(category.signature)} in ${job}`;
}
/** The table below "Failed jobs"; names and steps come from outside. */
function renderJobsTable(jobs, serverUrl) {
    const rows = jobs.map(({ name, result, step, url }) => {
        const log = (0,markdown/* checkUrl */.CU)(url, serverUrl) === null ? "–" : (0,markdown/* renderLink */.BK)("log", url, { serverUrl });
        return `| ${(0,markdown/* escapeCell */.kq)(name)} | ${(0,markdown/* escapeCell */.kq)(result.replaceAll("_", " "))} | ${(0,markdown/* escapeCell */.kq)(step)} | ${log} |`;
    });
    return ["| Job | Result | First failed step | Log |", "|:--|:--|:--|:--|", ...rows].join("\n");
}
/** One heading and block per log; `note` stands for a log that gave no lines, or says that it was cut. */
function renderExcerpts(logs) {
    return logs
        .map(({ name, lines, note }) => [
        `### Log excerpt: ${(0,markdown/* escapeCell */.kq)(name)}`,
        ...(note === null ? [] : [note]),
        // A log may hold this block's own markers.
        ...(lines.length === 0
            ? []
            : [(0,markdown/* fencedBlock */.zW)(lines.map((line) => line.replaceAll("<!--", "<!\u200b--")).join("\n"))]),
    ].join("\n\n"))
        .join("\n\n");
}
/** `[run 9001, attempt 2](…)`; attempt 1 has a page of its own once there is a second one. */
function linkRun(key, keys, setting, label = "") {
    const [run, attempt] = key.split(".");
    const url = `${setting.repositoryUrl}/actions/runs/${run}`;
    const isOnly = attempt === "1" && !keys.some((other) => other !== key && other.startsWith(`${run}.`));
    const text = `${label}${run}${attempt === "1" ? "" : `, attempt ${attempt}`}`;
    return (0,markdown/* renderLink */.BK)(text, isOnly ? url : `${url}/attempts/${attempt}`);
}
/** `#128`, or the branch as a code span. */
function showSubject(subject) {
    const number = /^pr:(\d+)$/.exec(subject)?.[1];
    return number === undefined ? (0,markdown/* codeSpan */.SS)(subject.replace(/^branch:/, ""), { inTable: true }) : `#${number}`;
}
function renderHistory(history, keys, setting) {
    const rows = history.map(({ key, at, subject, head, signature, late }) => {
        const where = `${showSubject(subject)}${late ? ", late" : ""}`;
        const commit = head === "" ? "–" : (0,markdown/* codeSpan */.SS)(head, { inTable: true });
        const print = signature === "" ? "–" : (0,markdown/* codeSpan */.SS)(signature, { inTable: true });
        return `| ${at} | ${linkRun(key, keys, setting)} | ${where} | ${commit} | ${print} |`;
    });
    return ["| When | Run | Where | Commit | Signature |", "|:--|:--|:--|:--|:--|", ...rows].join("\n");
}
function renderData(tracker, { sinceOpen }) {
    const { archived, foldedTo, openedBy, keys, tracked, recovered, lastCommentAt, history } = tracker;
    const rows = history.map(({ late, due, ...row }) => ({
        ...row,
        ...(late ? { late } : {}),
        ...(due.length > 0 ? { due } : {}),
    }));
    const reopened = openedBy === "" ? {} : { openedBy };
    const data = { archived, foldedTo, sinceOpen, ...reopened, keys, tracked, recovered, lastCommentAt, history: rows };
    return `<!-- pipekeeper:failure-data ${(0,marker/* markerJson */.p)(data)} -->`;
}
function cutHistory(history, limit) {
    const first = history.at(-1);
    return first === undefined || history.length <= limit ? history : [...history.slice(0, limit - 1), first];
}
function cutRows(table, limit) {
    const [head = "", rule = "", ...rows] = table.split("\n");
    if (rows.length <= limit)
        return { table, left: 0 };
    const shown = limit === 0 ? "" : [head, rule, ...rows.slice(0, limit)].join("\n");
    return { table: shown, left: rows.length - limit };
}
function describeLeftOut(left, key, setting) {
    const where = key === undefined ? "" : `; see ${linkRun(key, [], setting, "run ")}`;
    return `Left out for length: ${left.join(", ")}${where}.`;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/failure-comment.js
/** The comments on a failure issue. Each starts with a marker that says what it is and for which run. */



const MARKER = /^<!-- pipekeeper:failure-comment kind=([a-z]+) key=(\S+) -->/;
const SHOWN_JOBS = 5;
function renderComment(kind, key, text) {
    return `<!-- pipekeeper:failure-comment kind=${kind} key=${(0,marker/* markerValue */.u)(key)} -->\n${text}`;
}
/** Kind and key of a comment that this action wrote, whoever says so; null for any other. */
function readCommentMarker(body) {
    const [, kind, key] = MARKER.exec(body) ?? [];
    return kind === undefined || key === undefined ? null : { kind, key };
}
/** One sentence on one occurrence, and one more if it failed in another way than before. */
function describeOccurrence(row, facts) {
    const run = linkRun(row.key, [], facts, "run ");
    const jobs = facts.jobs.slice(0, SHOWN_JOBS).map(({ name, url }) => (0,markdown/* renderLink */.BK)((0,markdown/* escapeCell */.kq)(name), url, facts));
    const more = facts.jobs.length > SHOWN_JOBS ? ` and ${facts.jobs.length - SHOWN_JOBS} more` : "";
    const start = facts.isReopened ? "Failed again" : `Occurrence ${facts.count}:`;
    const told = facts.isReopened ? "" : " failed";
    const changed = facts.before !== "" && facts.before !== row.signature
        ? ` The signature changed from ${(0,markdown/* codeSpan */.SS)(facts.before)} to ${(0,markdown/* codeSpan */.SS)(row.signature)}.`
        : "";
    return `${start} ${showSubject(row.subject)}${told} in ${run}: ${jobs.join(", ")}${more}.${changed}`
        .replace("Failed again #", "Failed again on #")
        .replace("Failed again `", "Failed again on `");
}
function describeEscalation(count) {
    return `${count} failures since this issue was opened. It does not seem to go away by itself.`;
}
function describeRecovery(subject, key, place) {
    return `${showSubject(subject)} recovered: ${linkRun(key, [], place, "run ")}`;
}
function describeHealing(quietHours, limitHours) {
    return `no failure for ${quietHours} h (limit ${limitHours} h)`;
}
function describeLeaving(subjects) {
    const are = subjects.length === 1 ? "is" : "are";
    return `${subjects.map(showSubject).join(", ")} ${are} closed or merged, and nothing else was tracked here.`;
}
function describeTwin(oldest) {
    return `The same failure is tracked in #${oldest}, which has taken over what was recorded here.`;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-recovery.js
/** What a passed run, a closed pull request and silence mean for an open issue. */


/** For a run in which the failure of this issue is gone. */
function planRecovery(tracker, recovery) {
    const { subjects, key } = recovery;
    const tracked = subjects.filter((subject) => Object.hasOwn(tracker.tracked, subject));
    const isDone = tracked.length === 0 && subjects.some((subject) => tracker.recovered[subject] === key);
    const passed = tracked.filter((subject) => compareRunKeys(key, tracker.tracked[subject] ?? "") > 0);
    if (passed.length === 0)
        return { kind: isDone ? "done" : "nothing" };
    const isFirst = recovery.closeWhen === "first-success";
    const keys = Object.fromEntries(passed.map((subject) => [subject, key]));
    const next = settle(tracker, isFirst ? Object.keys(tracker.tracked) : passed, keys);
    if (Object.keys(next.tracked).length > 0)
        return { kind: "partly", next };
    return { kind: "resolve", next: { ...next, resolved: recovery.resolved } };
}
/** Takes pull requests that are closed or merged off the list. */
function planLeaving(tracker, isGone) {
    const subjects = Object.keys(tracker.tracked).filter((subject) => {
        const pull = pullNumberOf(subject);
        return pull !== null && isGone(pull);
    });
    if (subjects.length === 0)
        return { kind: "nothing" };
    const next = settle(tracker, subjects);
    return { kind: Object.keys(next.tracked).length === 0 ? "close" : "leave", subjects, next };
}
/** `now`: milliseconds since the epoch; `limitHours` 0: never. */
function planHealing(tracker, now, limitHours) {
    const last = lastSeen(tracker);
    if (last === null || limitHours === 0)
        return { kind: "nothing" };
    const quietHours = (now - Date.parse(last)) / 3_600_000;
    if (!(quietHours > limitHours))
        return { kind: "nothing" };
    return { kind: "heal", quietHours: Math.floor(quietHours), next: settle(tracker, Object.keys(tracker.tracked)) };
}
/** For an issue that was closed while a new failure came in: that failure opens it again. */
function reopen(tracker) {
    const openedBy = Object.values(tracker.tracked).reduce(newerRunKey, tracker.openedBy);
    return { ...tracker, resolved: null, openedBy };
}
/** When the failure was last seen; null if the issue does not say. */
function lastSeen({ history }) {
    return history.reduce((last, { at }) => (last !== null && last >= at ? last : at), null);
}
/** A subject that goes is noted with its newest run, so that older news of it is late from now on. */
function settle(tracker, subjects, keys = {}) {
    const noted = subjects.map((subject) => {
        const failed = tracker.tracked[subject] ?? "";
        return [subject, [tracker.recovered[subject] ?? "", keys[subject] ?? ""].reduce(newerRunKey, failed)];
    });
    const left = Object.entries(tracker.tracked).filter(([subject]) => !subjects.includes(subject));
    return {
        ...tracker,
        tracked: Object.fromEntries(left),
        recovered: sortSubjects({ ...tracker.recovered, ...Object.fromEntries(noted) }),
    };
}

// EXTERNAL MODULE: ./build/src/github/comments.js
var github_comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(1648);
// EXTERNAL MODULE: ./build/src/pipeline/match-required-jobs.js
var match_required_jobs = __webpack_require__(3908);
;// CONCATENATED MODULE: ./build/src/text/diff-lines.js
const CONTEXT = 1;
const MOST_LINES = 400;
/** Lines that differ between two texts, `-` for the first and `+` for the second, with a line of context. */
function diffLines(before, after) {
    const [a, b] = [before, after].map((text) => (text === "" ? [] : text.split(/\r?\n/)));
    const steps = a.length > MOST_LINES || b.length > MOST_LINES ? replaceAll(a, b) : align(a, b);
    const isNear = (at) => steps.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== " ");
    return steps
        .filter((_, at) => isNear(at))
        .map(({ sign, line }) => `${sign} ${line}`)
        .join("\n");
}
function replaceAll(a, b) {
    return [...a.map((line) => ({ sign: "-", line })), ...b.map((line) => ({ sign: "+", line }))];
}
/** By the longest common subsequence. */
function align(a, b) {
    const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    const at = (i, j) => lengths[i]?.[j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            lengths[i][j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const steps = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
            steps.push({ sign: " ", line: a[i++] });
            j++;
        }
        else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
            steps.push({ sign: "-", line: a[i++] });
        }
        else
            steps.push({ sign: "+", line: b[j++] });
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/session.js
/** What one run of failure-tracker knows and has done so far. */




async function openSession(inputs, runtime) {
    checkInputs(inputs);
    const aggregate = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs["aggregate-jobs"]);
    const ignored = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs["ignore-jobs"]);
    const fault = aggregate.fault ?? ignored.fault;
    if (fault !== null)
        throw new errors/* UserError */.y(fault);
    const repository = await (0,connect_repository.connectRepository)(runtime, {
        token: inputs.token,
        timeoutSeconds: inputs["timeout-seconds"],
        settleMs: inputs["settle-ms"],
    });
    const serverUrl = (runtime.env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return {
        repository,
        inputs,
        settings: toSettings(inputs),
        aggregateJobs: aggregate.entries,
        ignoredJobs: ignored.entries,
        runtime,
        now: runtime.now(),
        serverUrl,
        repositoryUrl: `${serverUrl}/${repository.owner}/${repository.repo}`,
        author: inputs.author,
        open: null,
        changes: [],
        results: new Set(),
        signature: "",
        planned: [],
        problems: [...aggregate.problems, ...ignored.problems],
        warnings: [],
        hasWritten: false,
        failures: [],
    };
}
/** In a dry run notes the call and returns true: it is not to be made. */
function isPlannedOnly(session, call, before = "", after = "") {
    if (!session.inputs["dry-run"])
        return false;
    const diff = before === after ? "" : diffLines(before, after);
    session.planned.push({ call, diff });
    session.runtime.log(`Would ${call}`);
    for (const line of diff === "" ? [] : diff.split("\n"))
        session.runtime.log(`    ${line}`);
    return true;
}
function toSettings(inputs) {
    return {
        comments: inputs.comments,
        commentIntervalMinutes: inputs["comment-interval-minutes"],
        escalateAt: inputs["escalate-at"],
        reopenWithin: inputs["reopen-within"],
        neverReopenLabels: inputs["never-reopen-labels"],
        openAfter: inputs["open-after"],
        historyLimit: inputs["history-limit"],
    };
}
function checkInputs(inputs) {
    const limits = [
        { name: "open-after", value: inputs["open-after"], most: 5 },
        { name: "excerpt-lines", value: inputs["excerpt-lines"], most: 100 },
        { name: "history-limit", value: inputs["history-limit"], most: 100 },
    ];
    const faults = limits
        .filter(({ value, most }) => value > most)
        .map(({ name, value, most }) => `${name} is ${value}, expected at most ${most}`);
    if (inputs["issue-label"].includes(",")) {
        faults.push(`issue-label is "${inputs["issue-label"]}", expected one label, without a comma`);
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(". ")}.`);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/post-comments.js
/** Comments on an issue: each at most once, however many runs say the same at the same time. */





const EARLIER_MS = 10 * 60_000;
/**
 * Posts them in order, lists once what was said lately, and takes back what an older own comment says already. Returns
 * the occurrences that were told of there: the block has to know them too.
 */
async function postComments(session, own, comments) {
    if (comments.length === 0)
        return [];
    const { number } = own.issue;
    if (own.issue.locked) {
        session.problems.push(`Issue #${number} is locked; its comment was left out.`);
        return [];
    }
    const posted = [];
    for (const given of comments) {
        await given.before?.();
        const body = renderComment(given.kind, given.key, given.text);
        if (isPlannedOnly(session, `POST comment on #${number}`, "", body))
            continue;
        const comment = await post(session, number, { ...given, body });
        if (comment === "locked")
            return [];
        posted.push({ comment, given });
    }
    const first = posted[0]?.comment;
    if (first === undefined)
        return [];
    const span = Math.max(EARLIER_MS, ...comments.map(({ withinMs = 0 }) => withinMs));
    const others = await listOwn(session, number, new Date(Date.parse(first.createdAt) - span).toISOString());
    for (const { comment, given } of posted) {
        const older = others.find((other) => other.id < comment.id && saysSame(other, comment, given));
        if (older !== undefined)
            await (0,github_comments/* deleteComment */.Tu)(session.repository, comment.id);
    }
    return others.flatMap((other) => {
        const marker = readCommentMarker(other.body);
        return marker?.kind === "occurrence" && parseRunKey(marker.key).run > 0 ? [marker.key] : [];
    });
}
/** Own comments since then. */
async function listOwn(session, number, since) {
    const comments = await (0,github_comments/* listComments */.fg)(session.repository, number, { since });
    return comments.filter(({ author, body }) => author === session.author && readCommentMarker(body) !== null);
}
function isComment(comment, kind, key) {
    const marker = readCommentMarker(comment.body);
    return marker?.kind === kind && (key === undefined || marker.key === key);
}
function saysSame(older, comment, { kind, key, withinMs }) {
    if (isComment(older, kind, key))
        return true;
    if (withinMs === undefined || !isComment(older, kind))
        return false;
    return Date.parse(comment.createdAt) - Date.parse(older.createdAt) < withinMs;
}
async function post(session, number, { kind, key, body }) {
    const { repository } = session;
    const since = new Date(session.now.getTime() - EARLIER_MS).toISOString();
    for (let tries = 1;; tries++) {
        try {
            return await (0,github_comments/* createComment */.eT)(repository, number, body);
        }
        catch (error) {
            if ((0,failure/* isLocked */.ln)(error)) {
                session.problems.push(`Issue #${number} is locked; its comment was left out.`);
                return "locked";
            }
            if (!(0,failure/* isUnsureWrite */.aT)(error))
                throw error;
            const found = (await listOwn(session, number, since)).find((comment) => isComment(comment, kind, key));
            if (found !== undefined)
                return found;
            if (tries === 3)
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/src/github/issues.js
var github_issues = __webpack_require__(2209);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/read-failure-data.js
/** The JSON of a failure issue, read field by field: what is wrong in one place takes nothing else with it. */

const KEY = /^\d{1,15}\.\d{1,6}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const DUES = ["occurrence", "reopened", "escalation"];
/** null for what is no JSON object with a list of keys: then the visible lines have to do. */
function readFailureData(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!isRecord(value) || !Array.isArray(value.keys))
        return null;
    return {
        archived: Number.isSafeInteger(value.archived) ? Math.max(0, value.archived) : 0,
        foldedTo: readKey(value.foldedTo),
        openedBy: readKey(value.openedBy),
        keys: [...new Set(value.keys.filter((key) => readKey(key) !== ""))].sort(compareRunKeys),
        tracked: readSubjects(value.tracked),
        recovered: readSubjects(value.recovered),
        lastCommentAt: readText(value.lastCommentAt, TIME),
        history: readHistory(value.history),
    };
}
function readHistory(value) {
    if (!Array.isArray(value))
        return [];
    const rows = value.filter(isRecord).filter(({ key, at }) => readKey(key) !== "" && readText(at, TIME) !== "");
    return rows.map(readRow).sort((a, b) => compareRunKeys(b.key, a.key));
}
function readRow(row) {
    const jobs = Array.isArray(row.jobs) ? row.jobs.filter(isRecord) : [];
    return {
        key: readKey(row.key),
        at: readText(row.at, TIME),
        subject: readText(row.subject, /^(?:pr|branch):./s),
        head: readText(row.head, /^[0-9a-f]{0,64}$/),
        workflow: readText(row.workflow),
        jobs: jobs.map(({ job, step, token }) => ({ job: readText(job), step: readText(step), token: readText(token) })),
        signature: readText(row.signature, /^[0-9a-f]{12}$/),
        late: row.late === true,
        due: Array.isArray(row.due) ? DUES.filter((due) => row.due.includes(due)) : [],
    };
}
function readSubjects(value) {
    if (!isRecord(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => readKey(entry[1]) !== ""));
}
function readKey(value) {
    return readText(value, KEY);
}
function readText(value, pattern = /(?:)/) {
    return typeof value === "string" && pattern.test(value) ? value : "";
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/parse-failure-issue.js
/** Reads the managed block of a failure issue: markers and visible lines first, then the data that stands beside them. */


const START = /^<!-- pipekeeper:failure v=(\w+) category=([0-9a-f]{12})(?: twin-of=(\d{1,15}))? -->[ \t]*$/m;
const END = /^<!-- pipekeeper:failure end -->[ \t]*$/m;
const TRACKED = /^<!-- tracked-(pr|branch): (\S+) -->[ \t]*$/gm;
const DATA = /^<!-- pipekeeper:failure-data (.*) -->[ \t]*$/gm;
const HISTORY = "\n### History\n";
const ROW = /^\| (\S+Z) \| \[(\d+)(?:, attempt (\d+))?\]\([^)]*\) \| (?:#(\d+)|`+ ?(.*?) ?`+)(, late)? \| (?:`([0-9a-f]+)`|–) \| (?:`([0-9a-f]+)`|–) \|$/gm;
/** null for a body without the block. */
function parseFailureIssue(body) {
    const text = body.replaceAll("\r\n", "\n");
    const start = START.exec(text);
    if (start === null)
        return null;
    const rest = text.slice(start.index);
    const end = END.exec(rest);
    const problems = [];
    if (end === null)
        problems.push("The last marker of the managed block is gone; the block is taken to the end of the text.");
    if (start[1] !== "1")
        problems.push(`The block has version "${start[1]}", expected 1; it is read as far as it is known.`);
    const block = end === null ? rest : rest.slice(0, end.index);
    return {
        tracker: readBlock(block, start, problems),
        before: body.slice(0, placeIn(body, start.index)),
        after: end === null ? "" : body.slice(placeIn(body, start.index + end.index + end[0].length)),
        problems,
    };
}
/** A place in the text as it came, with the line ends that people gave it; counted where each of them is one character. */
function placeIn(body, index) {
    let at = 0;
    for (let seen = 0; seen < index; seen++)
        at += body.startsWith("\r\n", at) ? 2 : 1;
    return at;
}
function readBlock(block, [, , category = "", twinOf], problems) {
    const data = [...block.matchAll(DATA)].at(-1)?.[1];
    const read = data === undefined ? null : readFailureData(data);
    if (read === null)
        problems.push("The data of the block cannot be read; it is rebuilt from the visible lines.");
    const known = read ?? rebuild(block);
    const subjects = [...block.matchAll(TRACKED)].map(([, kind, name]) => `${kind}:${decodeValue(name)}`);
    const earlier = /^Earlier: #(\d{1,15})[ \t]*$/m.exec(block)?.[1];
    return {
        category,
        twinOf: twinOf === undefined ? null : Number(twinOf),
        about: /^Category: (.*\S)[ \t]*$/m.exec(block)?.[1] ?? "",
        earlier: earlier === undefined ? null : Number(earlier),
        resolved: /^Resolved: (.*\S)[ \t]*$/m.exec(block)?.[1] ?? null,
        ...known,
        // People may delete such a line, or add one; whatever run ended before does not matter then.
        tracked: Object.fromEntries(subjects.map((subject) => [subject, known.tracked[subject] ?? "0.0"])),
        ...readSections(block),
    };
}
function rebuild(block) {
    const table = block.slice(Math.max(0, block.lastIndexOf(HISTORY)));
    const history = [...table.matchAll(ROW)].map(([, at, run, attempt, pull, branch, late, head, signature]) => ({
        key: `${run}.${attempt ?? "1"}`,
        at: at,
        subject: pull === undefined ? `branch:${(branch ?? "").replaceAll("\\|", "|")}` : `pr:${pull}`,
        head: head ?? "",
        workflow: "",
        jobs: [],
        signature: signature ?? "",
        late: late !== undefined,
        due: [],
    }));
    const keys = [...new Set(history.map(({ key }) => key))].sort(compareRunKeys);
    const tracked = {};
    for (const { subject, key } of history)
        tracked[subject] ??= key;
    const counted = Number(/^Occurrences: (\d{1,9})[ \t]*$/m.exec(block)?.[1] ?? 0);
    const archived = Math.max(0, counted - keys.length);
    return { archived, foldedTo: "", openedBy: "", keys, tracked, recovered: {}, lastCommentAt: "", history };
}
function readSections(block) {
    const jobsAt = block.indexOf("\n### Failed jobs\n");
    const historyAt = block.lastIndexOf(HISTORY);
    const end = historyAt < 0 ? block.lastIndexOf("\n<!-- pipekeeper:failure-data ") : historyAt;
    const start = jobsAt < 0 ? block.indexOf("\n### Log excerpt: ") : jobsAt;
    if (start < 0 || end <= start)
        return { jobsTable: "", excerpts: "" };
    const text = block.slice(start + 1, end);
    const excerptsAt = `\n${text}`.indexOf("\n### Log excerpt: ");
    const table = (excerptsAt < 0 ? text : text.slice(0, excerptsAt)).replace(/^### Failed jobs\n/, "");
    return { jobsTable: table.trim(), excerpts: excerptsAt < 0 ? "" : text.slice(excerptsAt).trim() };
}
function decodeValue(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/save-issue.js
/** Writes the block of an issue so that nothing is lost to others who write it at the same time. */







const MOST_WRITES = 5;
/** The issue as it is in the end; "gone" if it was deleted or transferred. */
async function saveIssue(session, listed, saving) {
    const own = session.hasWritten && !session.inputs["dry-run"] ? await readAgain(session, listed) : listed;
    if (own === "gone")
        return "gone";
    if (own.tracker.twinOf !== null)
        return follow(session, own.tracker.twinOf, saving);
    let wanted = combine(session, saving.next, own.tracker);
    let written = await writeBlock(session, own, wanted, saving.state);
    if (written === "gone")
        return "gone";
    const told = (await saving.afterWrite?.(written)) ?? [];
    const missing = told.filter((key) => !isKnown(wanted, key));
    if (missing.length > 0)
        wanted = { ...wanted, keys: [...wanted.keys, ...new Set(missing)].sort(compareRunKeys) };
    if (session.inputs["dry-run"])
        return remember(session, written);
    for (let writes = 1;; writes++) {
        // Spread widely, so that those who wrote at the same time do not do so again.
        await session.runtime.sleep(session.inputs["settle-ms"] * 4 * (0.6 + session.runtime.random()));
        const current = await (0,github_issues/* readIssue */.OS)(session.repository, own.issue.number);
        if (current === "gone")
            return "gone";
        const parsed = parseFailureIssue(current.body);
        if (parsed !== null && parsed.tracker.twinOf !== null)
            return follow(session, parsed.tracker.twinOf, { ...saving, next: wanted });
        const fresh = parsed === null ? { ...written, issue: current } : { ...parsed, issue: current };
        const isWhole = parsed !== null && containsTracker(parsed.tracker, wanted);
        const merged = isWhole ? fresh.tracker : combine(session, wanted, fresh.tracker);
        const settled = saving.settle?.(merged, current) ?? null;
        if (isWhole && settled === null)
            return remember(session, fresh);
        if (writes === MOST_WRITES) {
            session.failures.push(`Issue #${own.issue.number} was changed by others each of the ${MOST_WRITES} times that it was written. Run the step again.`);
            return remember(session, fresh);
        }
        wanted = settled?.next ?? merged;
        written = await writeBlock(session, fresh, wanted, settled?.state);
        if (written === "gone")
            return "gone";
    }
}
/**
 * What this run has written before made it wait, and a block that was read before that wait may be stale: written over a
 * newer one it would undo what others have found to be safely there.
 */
async function readAgain(session, listed) {
    await session.runtime.sleep(session.inputs["settle-ms"] * 2);
    const issue = await (0,github_issues/* readIssue */.OS)(session.repository, listed.issue.number);
    const parsed = issue === "gone" ? null : parseFailureIssue(issue.body);
    return issue === "gone" || parsed === null ? "gone" : { ...parsed, issue };
}
/** What is wanted, and whatever else is there. */
function combine({ settings }, wanted, there) {
    if (containsTracker(wanted, there))
        return wanted;
    return boundTracker(mergeTrackers(wanted, there), settings.historyLimit);
}
/** The issue turned out to be the twin of an older one meanwhile: what was recorded here belongs there. */
async function follow(session, number, saving) {
    const issue = await (0,github_issues/* readIssue */.OS)(session.repository, number);
    const parsed = issue === "gone" ? null : parseFailureIssue(issue.body);
    if (issue === "gone" || parsed === null || issue.author !== session.author)
        return "gone";
    const next = { ...mergeTrackers(parsed.tracker, saving.next), twinOf: parsed.tracker.twinOf };
    const { settle } = saving;
    return saveIssue(session, { ...parsed, issue }, { next, ...(settle === undefined ? {} : { settle }) });
}
/** One write of the block, cut further if GitHub finds it too long. */
async function writeBlock(session, own, tracker, state = {}) {
    const { number } = own.issue;
    session.hasWritten = true;
    let { body, level } = composeBody(session, tracker, own);
    const call = `PATCH issue #${number}${state.state === undefined ? "" : ` (${state.state})`}`;
    if (isPlannedOnly(session, call, own.issue.body, body)) {
        return {
            ...own,
            tracker,
            issue: { ...own.issue, body, ...(state.state === undefined ? {} : { state: state.state }) },
        };
    }
    const again = (current) => {
        const parsed = parseFailureIssue(current.body);
        if (parsed === null)
            return body;
        if (containsTracker(parsed.tracker, tracker))
            return null;
        return composeBody(session, mergeTrackers(tracker, parsed.tracker), parsed).body;
    };
    // An unchanged block is not written again: only the state is.
    const change = { ...(isSameText(body, own.issue.body) ? {} : { body }), ...state };
    if (Object.keys(change).length === 0)
        return { ...own, tracker };
    try {
        const issue = await (0,github_issues/* updateIssue */.tt)(session.repository, number, change, again);
        return issue === "gone" ? "gone" : { ...own, tracker, issue };
    }
    catch (error) {
        if (!(0,failure/* isTooLong */.pn)(error))
            throw error;
        ({ body, level } = composeBody(session, tracker, own, level + 1));
        const issue = await (0,github_issues/* updateIssue */.tt)(session.repository, number, { body, ...state }, again);
        return issue === "gone" ? "gone" : { ...own, tracker, issue };
    }
}
/** The whole body: what people wrote, with the block between. */
function composeBody(session, tracker, { before, after } = { before: "", after: "" }, from = 0) {
    const { inputs, repositoryUrl } = session;
    const setting = {
        repositoryUrl,
        closeWhen: inputs["close-when"],
        autoHealHours: inputs["auto-heal-hours"],
        occurrences: countOccurrences(tracker),
        sinceOpen: countSinceOpen(tracker),
    };
    const { body, level } = renderFailureIssue(tracker, setting, { before, after, from });
    return { body, level };
}
function remember(session, own) {
    if (own.issue.state === "open")
        session.open?.set(own.issue.number, own);
    else
        session.open?.delete(own.issue.number);
    return own;
}
function isSameText(a, b) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/keep-issues.js
/** What happens to open issues without a run: silence, and pull requests that are closed. */






const MOST_HEALED = 20;
/** Closes own open issues whose failure was not seen for longer than the limit; the quietest number is bounded. */
async function healIssues(session, open) {
    const limit = session.inputs["auto-heal-hours"];
    let healed = 0;
    for (const own of open) {
        const plan = planHealing(own.tracker, session.now.getTime(), limit);
        if (plan.kind === "nothing")
            continue;
        if (healed++ === MOST_HEALED)
            return;
        const text = describeHealing(plan.quietHours, limit);
        const next = { ...plan.next, resolved: `${(0,times/* formatTime */.fU)(session.now)}, ${text}` };
        const comment = { kind: "healing", key: newestKey(own), text };
        await keep_issues_close(session, own, { next, comment, action: "healed", stateReason: "completed" });
    }
}
/** Takes closed pull requests off the lists; an issue with nothing left is closed. */
async function leaveIssues(session, open, isGone) {
    for (const own of open) {
        const plan = planLeaving(own.tracker, isGone);
        if (plan.kind === "nothing")
            continue;
        if (plan.kind === "leave") {
            const saved = await saveIssue(session, own, { next: plan.next });
            if (saved !== "gone")
                note(session, saved, "left");
            continue;
        }
        const text = describeLeaving(plan.subjects);
        const comment = { kind: "leaving", key: newestKey(own), text };
        await keep_issues_close(session, own, { next: plan.next, comment, action: "closed", stateReason: "not_planned" });
    }
}
/** Pull requests that open issues track. */
function listTrackedPulls(open) {
    const numbers = open.flatMap(({ tracker }) => Object.keys(tracker.tracked).flatMap((subject) => pullNumberOf(subject) ?? []));
    return [...new Set(numbers)];
}
async function keep_issues_close(session, own, { next, comment, action, stateReason, }) {
    const state = { state: "closed", stateReason };
    const saved = await saveIssue(session, own, {
        next,
        state,
        afterWrite: () => postComments(session, own, [comment]),
        settle(merged, current) {
            const isTracked = Object.keys(merged.tracked).length > 0;
            if (isTracked && current.state === "closed") {
                return { state: { state: "open", stateReason: "reopened" }, next: reopen(merged) };
            }
            return !isTracked && current.state === "open" ? { state, next: { ...merged, resolved: next.resolved } } : null;
        },
    });
    if (saved !== "gone")
        note(session, saved, saved.issue.state === "closed" ? action : "updated");
}
function newestKey({ tracker }) {
    return tracker.history[0]?.key ?? "0.0";
}
function note(session, { issue, tracker }, action) {
    const { number, url } = issue;
    session.changes.push({ category: tracker.category, number, url, action, occurrences: countOccurrences(tracker) });
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/list-issues.js
/** The issues that are this action's own: its marker in the body, written by its own identity, no twin. */


/** Own open issues, by number. Several of one category are twins. */
async function listOpen(session, order = {}) {
    const { repository, inputs } = session;
    const issues = await (0,github_issues/* listIssues */.ts)(repository, { labels: [inputs["issue-label"]], state: "open", ...order });
    const own = issues.flatMap((issue) => toOwn(session, issue) ?? []).sort((a, b) => a.issue.number - b.issue.number);
    session.open = new Map(own.map((each) => [each.issue.number, each]));
    return own;
}
/** Of each category the own closed issue that was touched last; reads no further than it has to. */
async function findClosed(session, categories) {
    const { repository, inputs } = session;
    const found = new Map();
    await (0,github_issues/* listIssues */.ts)(repository, {
        ...{ labels: [inputs["issue-label"]], state: "closed", sort: "updated", direction: "desc" },
        stopAt: (issue) => {
            const own = toOwn(session, issue);
            const category = own?.tracker.category ?? "";
            if (own !== null && categories.includes(category) && !found.has(category))
                found.set(category, own);
            return found.size === new Set(categories).size;
        },
    });
    return found;
}
/** Own closed issues that were touched since then. */
async function listClosedSince(session, since) {
    const { repository, inputs } = session;
    const labels = [inputs["issue-label"]];
    const issues = await (0,github_issues/* listIssues */.ts)(repository, { labels, state: "closed", ...(since === null ? {} : { since }) });
    return issues.flatMap((issue) => toOwn(session, issue) ?? []);
}
/** null for an issue that is not own, or that is the twin of another. */
function toOwn(session, issue) {
    const parsed = parseFailureIssue(issue.body);
    if (parsed === null)
        return null;
    if (issue.author !== session.author) {
        list_issues_note(session.problems, `Issue #${issue.number} has the marker of this action, but was opened by "${issue.author}"; it is left alone.`);
        return null;
    }
    if (parsed.tracker.twinOf !== null)
        return null;
    for (const problem of parsed.problems)
        list_issues_note(session.problems, `Issue #${issue.number}: ${problem}`);
    return { issue, tracker: parsed.tracker, before: parsed.before, after: parsed.after };
}
function toKnown({ issue, tracker }) {
    const { number, state, stateReason, labels, closedAt } = issue;
    return { number, tracker, state, stateReason, labels, closedAt };
}
function list_issues_note(problems, problem) {
    if (!problems.includes(problem))
        problems.push(problem);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/merge-twins.js
/** Two open issues of one category become one: the oldest stays and takes over what the other has recorded. */






const MOST = 20;
const MOST_ROUNDS = 8;
/**
 * The oldest with what the twins knew, all in one write: most of them are withdrawn by their own writers meanwhile, and
 * only those that are left are closed here. "gone" if the oldest is there no more, and then the twins stay as they are.
 */
async function mergeInto(session, oldest, twins) {
    let kept = oldest;
    let left = twins;
    // Others may still write to a twin: it is closed right after a reading that had nothing new.
    for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
        const next = left.reduce((all, { tracker }) => mergeTrackers(all, tracker), kept.tracker);
        const saved = await saveIssue(session, kept, { next: { ...next, twinOf: null }, settle: openAgain });
        if (saved === "gone")
            return "gone";
        kept = saved;
        left = await closeWhole(session, kept, left);
    }
    for (const { issue } of left) {
        session.problems.push(`Issue #${issue.number} kept changing; it stays open as the twin of #${kept.issue.number} until the next run.`);
    }
    return kept;
}
/** Closes the twins of which the kept issue knows everything; returns the others as they are now. */
async function closeWhole(session, kept, twins) {
    const left = [];
    let hasClosed = false;
    for (const twin of twins) {
        // Writes are apart from each other, and what was read before such a wait would be stale.
        if (hasClosed && !session.inputs["dry-run"])
            await session.runtime.sleep(session.inputs["settle-ms"] * 2);
        const fresh = session.inputs["dry-run"] ? twin : await readTwin(session, twin);
        hasClosed = false;
        if (fresh === "gone" || fresh.tracker.twinOf !== null)
            continue;
        if (containsTracker(kept.tracker, fresh.tracker)) {
            await closeTwin(session, fresh, kept.issue.number);
            hasClosed = true;
        }
        else
            left.push(fresh);
    }
    return left;
}
async function readTwin(session, twin) {
    const issue = await (0,github_issues/* readIssue */.OS)(session.repository, twin.issue.number);
    const parsed = issue === "gone" ? null : parseFailureIssue(issue.body);
    return issue === "gone" || parsed === null ? "gone" : { ...parsed, issue };
}
async function closeTwin(session, twin, oldest) {
    const mark = { ...twin.tracker, twinOf: oldest };
    const closed = await writeBlock(session, twin, mark, { state: "closed", stateReason: "not_planned" });
    session.open?.delete(twin.issue.number);
    if (closed !== "gone") {
        await postComments(session, closed, [{ kind: "twin", key: String(oldest), text: describeTwin(oldest) }]);
    }
    const { number, url } = twin.issue;
    const { category } = twin.tracker;
    session.changes.push({ category, number, url, action: "merged-twin", occurrences: countOccurrences(twin.tracker) });
}
function openAgain(merged, current) {
    if (current.state === "open" || Object.keys(merged.tracked).length === 0)
        return null;
    return { state: { state: "open", stateReason: "reopened" }, next: { ...merged, resolved: null } };
}
/** Merges whatever twins are among the open issues; returns those that stay. */
async function mergeTwins(session, open) {
    const categories = new Map();
    for (const own of open) {
        const same = categories.get(own.tracker.category);
        if (same === undefined)
            categories.set(own.tracker.category, [own]);
        else
            same.push(own);
    }
    const kept = [];
    let room = MOST;
    for (const [oldest, ...twins] of categories.values()) {
        const taken = twins.slice(0, room);
        room -= taken.length;
        const merged = taken.length === 0 ? oldest : await mergeInto(session, oldest, taken);
        // The next oldest stands for one that was deleted meanwhile.
        kept.push(merged === "gone" ? taken[0] : merged);
    }
    return kept;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/name-category.js

const TITLE_TOKEN = 80;
/** First 12 hexadecimal digits of the SHA-256 of the category's key. */
function identifyCategory(category) {
    return shortHash(keyOf(category));
}
/** Title of the issue, as plain text; people may change it afterwards. */
function titleCategory(category) {
    if (category.kind === "category")
        return `CI failure: ${category.slug}`;
    if (category.kind === "job")
        return `CI failure: ${category.job} (${category.workflow})`;
    if (category.kind === "workflow")
        return `CI failure: workflow ${category.workflow}`;
    return `CI failure: ${category.job}: ${[...category.token].slice(0, TITLE_TOKEN).join("")}`;
}
/** `.github/workflows/ci.yml@refs/heads/main` -> `ci`: unlike the workflow's name it changes with the file alone. */
function stemOf(path) {
    const file = path.replace(/@.*$/s, "").split("/").at(-1) ?? "";
    return file.replace(/\.ya?ml$/i, "");
}
/** Letters, digits, dots and hyphens of a text in lower case. */
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}._-]+/gu, "-")
        .replace(/^-+|-+$/g, "");
    return [...slug].slice(0, 80).join("");
}
/** First 12 hexadecimal digits of the SHA-256. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
function keyOf(category) {
    if (category.kind === "category")
        return `explicit|${category.slug}`;
    if (category.kind === "job")
        return `job|${category.workflow}|${category.job}`;
    if (category.kind === "workflow")
        return `workflow|${category.workflow}`;
    return `signature|${category.workflow}|${category.signature}`;
}

// EXTERNAL MODULE: ./build/src/pipeline/base-name.js
var base_name = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/src/pipeline/select-jobs.js
var select_jobs = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/fingerprint-failure.js
/** The failed jobs of a run, each with the step and the reason of its failure, and what their set is called. */

const NO_STEP = "no-step";
const NO_LOG = "no-log";
/** 12 hexadecimal digits for a set of failed jobs, whatever their order. */
function fingerprintFailure(jobs) {
    const parts = jobs.map(({ job, step, token }) => `${job}::${step}::${token}`);
    return shortHash([...new Set(parts)].sort(compareUnits).join("|"));
}
function compareUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/select-failures.js
/** Which jobs of a finished run failed and which passed, as far as failures are tracked. */




const FAILED = new Set(["failure", "timed_out", "startup_failure"]);
const PASSED = new Set(["success", "neutral"]);
/** True for a conclusion that is a failure; a cancelled run never is. */
function isFailure(conclusion) {
    return conclusion !== null && FAILED.has(conclusion);
}
/** The failed jobs of this attempt, whatever later attempts did; the run itself where none failed. */
function selectFailures(run, records, choice) {
    const failed = selectOf(run, records).filter(({ state }) => FAILED.has(state));
    // What an earlier attempt left failed was counted with that attempt, unless nothing else is there to tell.
    const fresh = failed.filter(({ attempt }) => attempt === run.attempt);
    const counted = fresh.length > 0 ? fresh : failed;
    if (run.conclusion === "startup_failure" || counted.length === 0)
        return [describeRun(run)];
    const single = counted.filter(({ name }) => !(0,match_required_jobs/* isListedJob */.z8)(choice.aggregate, name));
    return (single.length > 0 ? single : counted)
        .filter(({ name }) => !(0,match_required_jobs/* isListedJob */.z8)(choice.ignored, name))
        .map((job) => describeJob(job, run));
}
/**
 * By base name: "passed" if every instance did, "failed" if one failed, else "unproven", as for a skipped job. Of this
 * attempt and those before it.
 */
function judgeJobs(run, records) {
    return judge(selectOf(run, records));
}
/** Newest attempt after this one in which the job passed, by base name; `null` stands for all jobs. */
function findLaterPass(run, records, base) {
    const newest = records.reduce((most, job) => Math.max(most, job.attempt), run.attempt);
    if (newest === run.attempt)
        return null;
    const isOver = records.every(({ attempt, status }) => attempt < newest || status === "completed");
    const { jobs } = (0,select_jobs/* selectJobs */.h)({ attempt: newest, status: isOver ? "completed" : "in_progress" }, records);
    const own = jobs.filter(({ name }) => base === null || (0,base_name/* baseName */.F)(name) === base);
    const hasPassed = own.every(({ state }) => PASSED.has(state) || (base === null && state === "skipped"));
    const attempt = own.reduce((most, job) => Math.max(most, job.attempt), 0);
    return hasPassed && attempt > run.attempt ? attempt : null;
}
function selectOf({ attempt }, records) {
    const upToHere = records.filter((job) => job.attempt <= attempt);
    return (0,select_jobs/* selectJobs */.h)({ attempt, status: "completed" }, upToHere).jobs;
}
function judge(jobs) {
    const verdicts = new Map();
    for (const { name, state } of jobs) {
        const verdict = PASSED.has(state) ? "passed" : FAILED.has(state) ? "failed" : "unproven";
        const other = verdicts.get((0,base_name/* baseName */.F)(name)) ?? verdict;
        verdicts.set((0,base_name/* baseName */.F)(name), [other, verdict].includes("failed") ? "failed" : other === verdict ? verdict : "unproven");
    }
    return verdicts;
}
function describeJob(job, run) {
    const step = job.steps.find(({ conclusion }) => isFailure(conclusion));
    const window = step?.startedAt ? { startedAt: step.startedAt, completedAt: step.completedAt } : null;
    return {
        ...{ id: job.id, name: job.name, base: (0,base_name/* baseName */.F)(job.name), result: job.state },
        ...{ step: step?.name || NO_STEP, window, url: job.url ?? run.url },
    };
}
function describeRun({ name, conclusion, url }) {
    return { id: null, name, base: name, result: conclusion ?? "failure", step: NO_STEP, window: null, url };
}

// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/find-recovery.js
/** Whether the subject of a failure has passed since, in a newer run that no issue knows of. */




/** Less than a newer run needs to begin and to pass. */
const SHORT_MS = 60_000;
/** An event that is older may be told again, and what it says of the pull request's head be of then. */
const FRESH_MS = 10 * 60_000;
const MOST_RUNS = 3;
/** The newest run that shows the failure to be over; null if there is none, and where the event itself says that much. */
async function findRecovery(session, run, found) {
    if (isSurelyNewest(run, session.now.getTime()))
        return null;
    const newer = [];
    await (0,github_runs/* listRuns */.v)(session.repository, {
        workflow: run.workflowId,
        ...(run.headBranch ? { branch: run.headBranch } : {}),
        status: "success",
        stopAt: (other) => {
            if (other.id > run.id && isOfSameSubject(other, run))
                newer.push(other);
            return other.id <= run.id || newer.length === MOST_RUNS;
        },
    });
    for (const other of newer) {
        if (await hasPassed(session, other, found))
            return `${other.id}.${other.attempt}`;
    }
    return null;
}
function isSurelyNewest({ headSha, pullRequests, createdAt, updatedAt }, now) {
    if (now - Date.parse(createdAt ?? "") <= SHORT_MS)
        return true;
    const isHead = pullRequests.some((pull) => pull.headSha.toLowerCase() === headSha.toLowerCase());
    return isHead && now - Date.parse(updatedAt ?? "") <= FRESH_MS;
}
/** Runs of pull requests and of branches may have the name of the branch in common. */
function isOfSameSubject(other, run) {
    const isOfPull = ({ event }) => /^pull_request/.test(event);
    return (isOfPull(other) === isOfPull(run) &&
        other.headRepository?.id === run.headRepository?.id &&
        stemOf(other.path) === stemOf(run.path));
}
/** As for any recovery the job itself must have passed, or be gone from a run that passed. */
async function hasPassed(session, other, { jobs }) {
    if (session.inputs["group-by"] === "workflow" || session.inputs.category !== undefined)
        return true;
    const { jobs: records, problems } = await (0,github_jobs/* listJobs */.N)(session.repository, other.id, "all");
    session.problems.push(...problems);
    const verdicts = judgeJobs(other, records);
    return jobs.every(({ base }) => (verdicts.get(base) ?? "passed") === "passed");
}

// EXTERNAL MODULE: ./build/src/github/find-pull-request.js
var find_pull_request = __webpack_require__(9984);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/find-subject.js

/** The pull request that a run was for, else its branch. `repositoryId`: of this repository, from the event. */
async function findSubject(session, run, repositoryId) {
    const { headBranch, headSha, headRepository } = run;
    const named = run.pullRequests.filter((pull) => pull.baseRepositoryId === repositoryId);
    const exact = named.filter((pull) => pull.headSha.toLowerCase() === headSha.toLowerCase());
    // GitHub itself says that the run belongs to it, even if its head has moved on since.
    const [own] = (exact.length > 0 ? exact : named).map(({ number }) => number).sort((a, b) => a - b);
    if (own !== undefined)
        return `pr:${own}`;
    if (/^pull_request/.test(run.event)) {
        const headOwner = headRepository?.owner ?? null;
        const question = { headSha, headBranch, headOwner, repositoryId, named: [] };
        const found = await (0,find_pull_request/* findPullRequest */._)(session.repository, question);
        if (found.kind === "found")
            return `pr:${found.numbers[0]}`;
    }
    return nameFork(run, repositoryId) ?? `branch:${nameBranch(run)}`;
}
/** The names that the subject of a run may be tracked by: a fork's by its branch while its pull request was not found. */
function listNames(subject, run, repositoryId) {
    const fork = nameFork(run, repositoryId);
    return fork === null || fork === subject ? [subject] : [subject, fork];
}
function nameFork(run, repositoryId) {
    const { event, headRepository } = run;
    const isHere = headRepository !== null && headRepository.id === repositoryId;
    if (isHere || !/^pull_request/.test(event))
        return null;
    return `branch:${headRepository?.owner ?? "unknown"}:${nameBranch(run)}`;
}
function nameBranch({ headBranch, headSha }) {
    return headBranch || headSha.slice(0, 12) || "unknown";
}

;// CONCATENATED MODULE: ./build/src/github/labels.js

/** Creates the label unless the repository has it; "already exists" is success. */
async function ensureLabel({ client, owner, repo }, label) {
    try {
        await client.request("POST /repos/{owner}/{repo}/labels", { owner, repo, ...label });
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) !== 422 || !/already.exists/i.test((0,failure.describeFailure)(error)))
            throw error;
    }
}
/** Puts labels on an issue or pull request. "refused" if GitHub does not take them (422), which is nobody's loss. */
async function addLabels({ client, owner, repo }, issue, labels) {
    try {
        await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
            owner,
            repo,
            issue_number: issue,
            labels: [...labels],
            // Adding a label a second time changes nothing.
            request: { isRepeatable: true },
        });
        return "added";
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) === 422)
            return "refused";
        throw error;
    }
}
/** Takes a label off; one that is not there counts as taken off. */
async function removeLabel({ client, owner, repo }, issue, name) {
    try {
        const parameters = { owner, repo, issue_number: issue, name };
        await client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters);
    }
    catch (error) {
        if (!(0,failure/* isGone */.ST)(error))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/label-pull-request.js




/** Puts `pr-label` on the pull request while an open issue tracks it, and takes it off afterwards. */
async function labelPullRequest(session, subject) {
    const label = session.inputs["pr-label"];
    const pull = pullNumberOf(subject);
    if (label === undefined || pull === null || session.open === null)
        return;
    const isFailing = [...session.open.values()].some(({ tracker }) => Object.hasOwn(tracker.tracked, subject));
    const call = isFailing ? `POST label "${label}" on #${pull}` : `DELETE label "${label}" from #${pull}`;
    if (isPlannedOnly(session, call))
        return;
    try {
        if (isFailing)
            await addLabels(session.repository, pull, [label]);
        else
            await removeLabel(session.repository, pull, label);
    }
    catch (error) {
        if (!(0,failure/* isPermissionDenied */.T1)(error))
            throw error;
        session.warnings.push(`The label "${label}" could not be set on #${pull}. ${error.message}`);
    }
}

// EXTERNAL MODULE: ./build/src/files/bound-memory.js
var bound_memory = __webpack_require__(1277);
;// CONCATENATED MODULE: ./build/src/github/logs.js
/** Logs of jobs, read line by line in bounded memory. */


/** A longer line comes in its first part only. */
const MAX_LINE_LENGTH = 65_536;
/** Reads the log of a job; "gone" if GitHub keeps it no longer. */
async function readLog({ client, owner, repo }, jobId, reading) {
    try {
        const answer = await client.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
            owner,
            repo,
            job_id: jobId,
            // The storage that GitHub redirects to must not see the token, and gets its own request.
            request: { redirect: "manual", parseSuccessResponseBody: false },
        });
        const { location } = answer.headers;
        if (location === undefined)
            return await readLines(jobId, answer.data, reading);
        const response = await client.download(new URL(location, answer.url).href);
        if (response.status === 404 || response.status === 410)
            return "gone";
        if (response.status !== 200)
            throw new errors/* UserError */.y(`The log of job ${jobId} could not be read: HTTP ${response.status}.`);
        return await readLines(jobId, response.body, reading);
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return "gone";
        throw error;
    }
}
/** A log that breaks off is no short log: what it failed of may stand in the missing part. */
async function readLines(jobId, body, reading) {
    try {
        return await readBody(body, reading);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The log of job ${jobId} broke off (${cause.message}).`, { cause });
    }
}
async function readBody(body, { maxBytes, onLine }) {
    const decoder = new TextDecoder();
    const lines = splitLines(onLine);
    let bytes = 0;
    for await (const chunk of body) {
        const left = maxBytes - bytes;
        // Leaving the loop closes the connection.
        if (chunk.length > left) {
            lines.push(decoder.decode(chunk.subarray(0, left)));
            lines.end();
            return { bytes: maxBytes, isCut: true };
        }
        bytes += chunk.length;
        lines.push(decoder.decode(chunk, { stream: true }));
    }
    lines.push(decoder.decode());
    lines.end();
    return { bytes, isCut: false };
}
function splitLines(onLine) {
    let rest = "";
    const emit = (line) => onLine(line.slice(0, MAX_LINE_LENGTH).replace(/\r$/, ""));
    return {
        push(text) {
            let from = 0;
            for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
                emit(rest + text.slice(from, end));
                rest = "";
                from = end + 1;
            }
            if (rest.length < MAX_LINE_LENGTH)
                rest += text.slice(from);
        },
        end() {
            if (rest !== "")
                emit(rest);
        },
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/compare-naturally.js
var compare_naturally = __webpack_require__(7584);
// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __webpack_require__(7228);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/normalize-token.js
/** Takes out of a log line what differs from run to run, so that equal failures read equal. */

const LENGTH = 160;
/** Longest part of a line that is looked at; what follows could not get into the token anyway. */
const LOOKED_AT = 2000;
const TIMESTAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)? ?/;
const PREFIX = /^##\[[a-z-]*\]/;
const UUIDS = /(?<!\w)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/gi;
const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.]*\w)/g;
const IPV6 = /\[[0-9a-f:]*:[0-9a-f:]*\](?::\d{1,5})?|(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?![\w:])/gi;
const HEX = /(?<!\w)(?:0x[0-9a-f]+|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,})(?!\w)/gi;
/** The lookbehind keeps addresses with a scheme whole, and lets a long word be looked at once. */
const PATHS = /(?<![\w.@+~%:/\\-])(?:[a-z]:)?[\\/]?(?:[\w.@+~%-]+[\\/])+([\w.@+~%-]*)((?::\d+)*)/gi;
const LINE_NUMBERS = /(\.\w{1,8})(?::\d+)+/g;
const DURATIONS = /(?<![\w.])\d+(?:\.\d+)?(?:(?:ns|us|µs|ms|s|m|h|d)\b| ?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|ms)\b)/g;
const PERCENTAGES = /(?<![\w.])\d+(?:\.\d+)?\s?%/g;
const NUMBERS = /(?<!exit code )(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/gi;
/** The line without colours, control characters, timestamp and byte order mark. */
function cleanLine(line) {
    const plain = line.replace(/^\ufeff/, "").replace(TIMESTAMP, "");
    return (0,clean/* cleanLogLine */.Sr)(plain).replace(TIMESTAMP, "");
}
/** One line of a log -> the token that stands for it in a signature; at most 160 code points. */
function normalizeToken(line) {
    const text = cleanLine(line.slice(0, LOOKED_AT))
        .replace(PREFIX, "")
        .replace(UUIDS, "<uuid>")
        .replace(IPV4, "<ip>")
        .replace(IPV6, (address) => (isIpv6(address) ? "<ip>" : address))
        .replace(HEX, "<hex>")
        .replace(PATHS, (_all, base, at) => base + (at === "" ? "" : ":<n>"))
        .replace(LINE_NUMBERS, "$1:<n>")
        .replace(DURATIONS, "<dur>")
        .replace(PERCENTAGES, "<pct>")
        .replace(NUMBERS, "<n>")
        .replace(/\s+/g, " ")
        .trim();
    return [...text].slice(0, LENGTH).join("").trim();
}
/** Colons alone do not make an address: `10:15:42` is a time and `a::b` a name. */
function isIpv6(text) {
    const groups = text.replace(/^\[|\](?::\d+)?$/g, "");
    return /\d/.test(groups) && (groups.includes("::") || groups.split(":").length === 8);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/redact-line.js
const HIDDEN = "[redacted]";
/** Cheap sign that one of the rules below may have something to do. */
const HINT = /gh[a-z]_|github_pat|AKIA|ASIA|xox|glpat|npm_|pypi-|sk-|eyJ|:\/\/|[=:]|bearer|basic|AIza|[\w+/]{60}/i;
const TOKENS = [
    /\bgh[pousr]_\w{16,}/g,
    /\bgithub_pat_\w{16,}/g,
    /\b(?:AKIA|ASIA)[0-9A-Z]{12,}/g,
    /\bxox[abeoprs]-[\w-]{10,}/g,
    /\bgl(?:pat|ptt|dt|rt)-[\w-]{16,}/g,
    /\bnpm_\w{16,}/g,
    /\bpypi-[\w-]{16,}/g,
    /\b[rs]k[-_](?:live|test|proj|ant)?[-_]?[\w-]{16,}/g,
    /\bAIza[\w-]{30,}/g,
    /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
    // A line of a private key or certificate; a checksum has hexadecimal digits alone.
    /(?<![\w+/=])(?![0-9a-f]+(?![\w+/=]))[\w+/]{60,}={0,2}(?![\w+/=])/gi,
];
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]+@/gi;
const HEADERS = /\b(bearer|basic|token) +[\w.~+/=-]{8,}/gi;
const ASSIGNMENTS = /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|client[-_]?secret|credentials?)["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;]+)/gi;
/** The line with what looks like a token, a key or the credential of a URL replaced by `[redacted]`. */
function redactLine(line) {
    if (!HINT.test(line))
        return line;
    let text = line.replace(CREDENTIALS, `$1${HIDDEN}@`).replace(HEADERS, `$1 ${HIDDEN}`);
    for (const pattern of TOKENS)
        text = text.replace(pattern, HIDDEN);
    return text.replace(ASSIGNMENTS, (all, name, value) => (isSecret(value) ? name + HIDDEN : all));
}
/** What a runner has masked already, a placeholder and a mere word of a message may stay. */
function isSecret(value) {
    const text = value.replace(/^["']|["']$/g, "");
    return text.length >= 6 && !/^\*+$|^\$|^<.*>$/.test(text) && !text.startsWith(HIDDEN);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/scan-log.js
/** Finds in a job's log the line that says why it failed, and the lines around it, while the log streams by. */


const LINES_AFTER = 5;
const LINE_LENGTH = 300;
const EXCERPT_LENGTH = 4000;
const scan_log_TIME = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z/;
const WORD = /(?<![\w-])(?:error|fatal|panic|exception|failed)(?=[:[( \t])/gi;
const EXIT_CODE = /exit code \d+/i;
/** Starts a scan; only the lines whose time lies within the failed step count, where there are any. */
function scanLog({ window, excerptLines }) {
    const whole = openScan(excerptLines);
    const inside = window === null ? null : openScan(excerptLines);
    let hasInside = false;
    let isInside = false;
    let isKey = false;
    return {
        push(raw) {
            const time = scan_log_TIME.exec(raw)?.[1];
            if (time !== undefined && window !== null)
                isInside = isWithin(time, window);
            const text = cleanLine(raw.slice(0, 4 * LINE_LENGTH));
            if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text))
                isKey = true;
            const line = isKey ? "[redacted]" : redactLine(text);
            if (/-----END [A-Z ]*PRIVATE KEY/.test(text))
                isKey = false;
            whole.push(line);
            if (!isInside)
                return;
            hasInside = true;
            inside?.push(line);
        },
        finish: () => (hasInside && inside !== null ? inside : whole).finish(),
    };
}
/** Steps have whole seconds, lines have fractions: the second in which the step ended still belongs to it. */
function isWithin(time, { startedAt, completedAt }) {
    return time >= startedAt.slice(0, 19) && (completedAt === null || time <= completedAt.slice(0, 19));
}
function openScan(excerptLines) {
    const before = Math.max(0, excerptLines - LINES_AFTER - 1);
    const ring = [];
    const found = {};
    const open = new Set();
    let isTraceback = false;
    const keep = (line, replaced) => {
        if (replaced !== undefined)
            open.delete(replaced);
        const due = Math.min(LINES_AFTER, Math.max(0, excerptLines - 1));
        const one = { line, around: [...ring.slice(Math.max(0, ring.length - before)), line.slice(0, LINE_LENGTH)], due };
        open.add(one);
        return one;
    };
    return {
        push(line) {
            for (const one of open) {
                if (one.due > 0)
                    one.around.push(line.slice(0, LINE_LENGTH));
                if (--one.due <= 0)
                    open.delete(one);
            }
            if (isTraceback && /^\S/.test(line.replace(/^##\[[a-z]+\]/, ""))) {
                isTraceback = false;
                found.traceback = keep(line, found.traceback);
            }
            else if (/^\s*Traceback \(most recent call last\):/.test(line))
                isTraceback = true;
            if (line.startsWith("##[error]")) {
                if (!line.startsWith("##[error]Process completed with exit code"))
                    found.error = keep(line, found.error);
            }
            else if (found.word === undefined && speaksOfError(line))
                found.word = keep(line);
            if (EXIT_CODE.test(line))
                found.exit = keep(line, found.exit);
            ring.push(line.slice(0, LINE_LENGTH));
            if (ring.length > excerptLines)
                ring.shift();
        },
        finish() {
            const best = found.error ?? found.traceback ?? found.word ?? found.exit;
            const token = best === undefined ? "" : best === found.exit ? nameExit(best.line) : normalizeToken(best.line);
            const lines = best?.around ?? ring;
            return { token: token || "no-error-line", excerpt: cutLines(excerptLines === 0 ? [] : lines) };
        },
    };
}
function nameExit(line) {
    return (EXIT_CODE.exec(line)?.[0] ?? "").toLowerCase();
}
/** Neither `0 failed`, `no error (…)` and `failed: 0`, which count what did not happen, nor an option such as `--error`. */
function speaksOfError(line) {
    for (const { index, 0: word } of line.matchAll(WORD)) {
        const isCountBefore = /(?:^|[\s(,:=])(?:0|no|zero|without)\s+(?:\w+\s+)?$/i.test(line.slice(Math.max(0, index - 40), index));
        const isCountAfter = /^[: \t]+0(?![\w.])/.test(line.slice(index + word.length, index + word.length + 10));
        if (!isCountBefore && !isCountAfter)
            return true;
    }
    return false;
}
/** The first lines go first when all of them are too long. */
function cutLines(lines) {
    let left = EXCERPT_LENGTH;
    const kept = [];
    for (const line of lines.toReversed()) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return kept.reverse();
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/read-failure.js
/** What failed in a run, and why: jobs, logs, categories. */









const RECORDED_JOBS = 10;
/** Empty if every failed job is ignored. */
async function readFailure(session, { run, records, subject }) {
    const failing = selectFailures(run, records, { aggregate: session.aggregateJobs, ignored: session.ignoredJobs });
    if (failing.length === 0)
        return [];
    const jobs = await readReasons(session, failing);
    const signature = fingerprintFailure(jobs.map(toFailed));
    session.signature ||= signature;
    const groups = groupByCategory(session, run, jobs);
    return groups.map(({ category, jobs: own }) => {
        const later = findLaterPass(run, records, "job" in category ? category.job : null);
        const [only] = own;
        const isUnknown = category.kind === "signature" && only?.token === NO_LOG;
        return {
            title: titleCategory(category),
            jobs: own,
            withoutLog: isUnknown && only !== undefined ? { job: only.base, step: only.step } : null,
            arrival: {
                category: identifyCategory(category),
                about: describeCategory(category),
                occurrence: read_failure_describeOccurrence(session, run, { subject, signature, jobs: own }),
                jobsTable: renderJobsTable(own, session.serverUrl),
                excerpts: renderExcerpts(own.flatMap(({ name, excerpt }) => (excerpt === null ? [] : [{ name, ...excerpt }]))),
                recoveredBy: later === null ? null : `${run.id}.${later}`,
            },
        };
    });
}
function read_failure_describeOccurrence(session, run, { subject, signature, jobs }) {
    const recorded = new Map(jobs.map((job) => [JSON.stringify(toFailed(job)), toFailed(job)]));
    return {
        key: `${run.id}.${run.attempt}`,
        at: (0,times/* parseTime */.pe)(run.updatedAt ?? "") ?? (0,times/* formatTime */.fU)(session.now),
        subject,
        head: /^[0-9a-f]{12,}$/i.test(run.headSha) ? run.headSha.slice(0, 12).toLowerCase() : "",
        workflow: stemOf(run.path),
        jobs: [...recorded.values()].slice(0, RECORDED_JOBS),
        signature,
    };
}
function groupByCategory({ inputs }, run, jobs) {
    const workflow = stemOf(run.path);
    const slug = slugOf(inputs.category ?? "");
    const categorize = (job) => {
        if (slug !== "")
            return { kind: "category", slug };
        if (inputs["group-by"] === "workflow")
            return { kind: "workflow", workflow };
        if (inputs["group-by"] === "job")
            return { kind: "job", workflow, job: job.base };
        const { base, token } = job;
        return { kind: "signature", workflow, job: base, token, signature: fingerprintFailure([toFailed(job)]) };
    };
    const groups = new Map();
    for (const job of jobs) {
        const category = categorize(job);
        const id = identifyCategory(category);
        const group = groups.get(id) ?? { category, jobs: [] };
        group.jobs.push(job);
        groups.set(id, group);
    }
    if (groups.size <= inputs["max-issues-per-run"])
        return [...groups.values()];
    return [{ category: { kind: "workflow", workflow }, jobs: [...jobs] }];
}
/** The logs of a few jobs, one of each base name first; the others take the reason of a sibling in the same step. */
async function readReasons(session, failing) {
    const sorted = [...failing].sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name));
    const first = new Map(sorted.toReversed().map((job) => [job.base, job]));
    const ordered = [
        ...sorted.filter((job) => first.get(job.base) === job),
        ...sorted.filter((job) => first.get(job.base) !== job),
    ];
    (0,bound_memory/* boundMemory */._)();
    const read = new Map();
    for (const job of ordered.filter(({ id }) => id !== null).slice(0, session.inputs["log-jobs"])) {
        read.set(job, await readReason(session, job));
    }
    return sorted.map((job) => {
        const sibling = sorted.find((other) => other.base === job.base && other.step === job.step && read.has(other));
        return { ...job, ...(read.get(job) ?? { token: (sibling && read.get(sibling)?.token) ?? NO_LOG, excerpt: null }) };
    });
}
async function readReason(session, job) {
    const { repository, inputs } = session;
    const scan = scanLog({ window: job.window, excerptLines: inputs["excerpt-lines"] });
    try {
        const maxBytes = inputs["log-max-bytes"];
        const log = await readLog(repository, job.id, { maxBytes, onLine: scan.push });
        if (log === "gone")
            return { token: NO_LOG, excerpt: { lines: [], note: "log no longer available" } };
        const { token, excerpt } = scan.finish();
        const note = log.isCut ? `Only the first ${maxBytes} bytes of the log were read.` : null;
        return { token, excerpt: excerpt.length === 0 && note === null ? null : { lines: excerpt, note } };
    }
    catch (error) {
        // Without its log a failure is still a failure.
        session.problems.push(`The log of job "${job.name}" could not be read: ${error.message}`);
        return { token: NO_LOG, excerpt: { lines: [], note: "log not available" } };
    }
}
function toFailed({ base, step, token }) {
    return { job: base, step, token };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/create-tracked.js
/** Opens the issue of a category. Of several runs that do so at once the oldest issue stays, and each takes its own back. */









const TITLE_LENGTH = 240;
const LABEL_COLOR = "b60205";
/** Waits for the own issue to appear in the list, in units of settle-ms; the later ones are short, as everybody waits for this. */
const WAITS = [0, 1, 2, 4, 4, 4, 8, 8];
/** null in a dry run. */
async function createTracked(session, { title, tracker, key }) {
    const labels = [...new Set([session.inputs["issue-label"], ...session.inputs["extra-labels"]])];
    const content = { title: shorten(title), body: composeBody(session, tracker).body, labels };
    if (isPlannedOnly(session, `POST issue "${content.title}" (${labels.join(", ")})`, "", content.body))
        return null;
    session.hasWritten = true;
    const issue = await create_tracked_open(session, { content, tracker, key });
    if (issue.author !== "" && issue.author !== session.author) {
        session.warnings.push(`Issues of this token belong to "${issue.author}", not to "${session.author}". Set the input author to "${issue.author}".`);
        session.author = issue.author;
    }
    const own = { issue, tracker, before: "", after: "" };
    await requireLabels(session, own, labels);
    const { older, younger } = await findTwins(session, own);
    if (older !== null) {
        const sinceOpenBefore = countSinceOpen(older.tracker);
        const kept = await mergeInto(session, older, [own]);
        if (kept !== "gone")
            return { kind: "joined", own: kept, sinceOpenBefore };
    }
    session.open?.set(issue.number, own);
    const merged = await mergeInto(session, own, younger);
    return { kind: "opened", own: merged === "gone" ? own : merged };
}
async function create_tracked_open(session, { content, tracker, key }) {
    let { body } = content;
    let level = 0;
    for (let tries = 1;; tries++) {
        try {
            return await (0,github_issues/* createIssue */.Ko)(session.repository, { ...content, body });
        }
        catch (error) {
            if (tries === 4)
                throw error;
            if ((0,failure/* isTooLong */.pn)(error))
                ({ body, level } = composeBody(session, tracker, undefined, level + 1));
            else if ((0,failure/* statusOf */.c2)(error) === 422 && /label/i.test((0,failure.describeFailure)(error)))
                await ensureLabels(session, content.labels);
            else if ((0,failure/* isUnsureWrite */.aT)(error)) {
                const found = (await listNewest(session)).find((own) => own.tracker.keys.includes(key) && isOf(own, tracker));
                if (found !== undefined)
                    return found.issue;
            }
            else
                throw error;
        }
    }
}
/** A token that may open issues but not label them gets no error, only an issue without labels. */
async function requireLabels(session, own, labels) {
    const missing = labels.filter((label) => !own.issue.labels.some((each) => each.toLowerCase() === label.toLowerCase()));
    if (missing.length === 0)
        return;
    await ensureLabels(session, missing);
    if ((await addLabels(session.repository, own.issue.number, missing)) === "added") {
        own.issue.labels.push(...missing);
        return;
    }
    session.problems.push(`Issue #${own.issue.number} did not get the label "${missing[0]}", by which it is found again. Add it by hand.`);
}
async function ensureLabels(session, labels) {
    for (const name of labels) {
        await ensureLabel(session.repository, { name, color: LABEL_COLOR, description: "" });
    }
}
/**
 * Once the own issue is in the list, of any two issues at least one run has seen the other, however late each appeared:
 * so the younger one withdraws, or the older one takes it over.
 */
async function findTwins(session, own) {
    for (const units of WAITS) {
        if (units > 0)
            await session.runtime.sleep(units * session.inputs["settle-ms"]);
        const listed = (await listNewest(session)).filter((other) => isOf(other, own.tracker));
        const older = listed.find(({ issue }) => issue.number < own.issue.number) ?? null;
        if (older === null && !listed.some(({ issue }) => issue.number === own.issue.number))
            continue;
        return { older, younger: listed.filter(({ issue }) => issue.number > own.issue.number) };
    }
    session.problems.push(`Issue #${own.issue.number} did not appear in GitHub's list in time; if it has a twin, the next run merges the two.`);
    return { older: null, younger: [] };
}
function listNewest(session) {
    return listOpen(session, { sort: "created", direction: "desc" });
}
function isOf({ tracker }, { category }) {
    return tracker.category === category;
}
/** Mentions mean nothing in a title, but a title has to be one line. */
function shorten(title) {
    const line = (0,clean/* toOneLine */.GX)(title);
    const points = [...line];
    return points.length <= TITLE_LENGTH ? line : `${points.slice(0, TITLE_LENGTH).join("")}…`;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-tracker.js
/** What a failed run means for the issue of its category. */


const DAY_MS = 86_400_000;
/** `now`: milliseconds since the epoch. */
function planFailure(known, arrival, settings, now) {
    const issue = known.open ?? known.closed;
    const { key } = arrival.occurrence;
    if (issue !== null && isKnown(issue.tracker, key)) {
        return { kind: "duplicate", issue, due: issue.tracker.history.find((row) => row.key === key)?.due ?? [] };
    }
    if (issue !== null && isLate(issue.tracker, arrival)) {
        return { kind: "late", issue, next: recordLate(issue.tracker, arrival, settings) };
    }
    if (arrival.recoveredBy !== null)
        return { kind: "nothing" };
    if (known.open !== null)
        return planUpdate(known.open, arrival, settings, now);
    if (known.closed !== null) {
        if (known.closed.labels.some((label) => settings.neverReopenLabels.includes(label))) {
            return { kind: "suppressed", issue: known.closed };
        }
        if (isRecent(known.closed, settings, now))
            return planReopening(known.closed, arrival, settings, now);
    }
    else if (settings.openAfter > 1 && known.failedBefore !== true) {
        return { kind: known.failedBefore === null ? "look-back" : "waiting" };
    }
    return planCreation(known.closed?.number ?? null, arrival, settings, now);
}
function isLate({ recovered }, { occurrence, recoveredBy }) {
    if (recoveredBy !== null)
        return true;
    const since = recovered[occurrence.subject];
    return since !== undefined && compareRunKeys(occurrence.key, since) <= 0;
}
function isRecent({ closedAt }, { reopenWithin }, now) {
    const closed = Date.parse(closedAt ?? "");
    return reopenWithin > 0 && Number.isFinite(closed) && now - closed <= reopenWithin * DAY_MS;
}
function recordLate(tracker, arrival, settings) {
    const { subject } = arrival.occurrence;
    const since = newerRunKey(tracker.recovered[subject] ?? "", arrival.recoveredBy ?? "");
    const next = record(tracker, arrival, { late: true, due: [] });
    return boundTracker({ ...next, recovered: sortSubjects({ ...next.recovered, [subject]: since }) }, settings.historyLimit);
}
function planUpdate(issue, arrival, settings, now) {
    const { tracker } = issue;
    const before = wasReopenedByPerson(issue) ? startPeriod(tracker, arrival) : tracker;
    const isDue = isCommentDue(tracker, settings, now);
    const due = [
        ...(isDue ? ["occurrence"] : []),
        ...(crosses(before, arrival, settings) ? ["escalation"] : []),
    ];
    return { kind: "update", issue, due, next: finish(before, arrival, { settings, due, now }) };
}
/** Open although it says that it was resolved, or reopened although it knows of no run that did so. */
function wasReopenedByPerson({ tracker, stateReason }) {
    return tracker.resolved !== null || (stateReason === "reopened" && tracker.openedBy === "");
}
function planReopening(issue, arrival, settings, now) {
    const before = startPeriod(issue.tracker, arrival);
    const due = [
        ...(settings.comments === "none" ? [] : ["reopened"]),
        ...(settings.escalateAt === 1 ? ["escalation"] : []),
    ];
    return { kind: "reopen", issue, due, next: finish(before, arrival, { settings, due, now }) };
}
function planCreation(earlier, arrival, settings, now) {
    const blank = {
        ...{ category: arrival.category, twinOf: null, about: arrival.about, earlier, resolved: null },
        ...{ archived: 0, foldedTo: "", openedBy: "", keys: [], tracked: {}, recovered: {} },
        // The creation itself tells people, as a comment would.
        lastCommentAt: toTime(now),
        ...{ history: [], jobsTable: "", excerpts: "" },
    };
    const due = settings.escalateAt === 1 ? ["escalation"] : [];
    return { kind: "create", due, next: finish(blank, arrival, { settings, due, now }) };
}
function startPeriod(tracker, { occurrence }) {
    return { ...tracker, resolved: null, openedBy: occurrence.key };
}
function isCommentDue({ lastCommentAt }, settings, now) {
    if (settings.comments !== "limited")
        return settings.comments === "all";
    const last = Date.parse(lastCommentAt);
    return !Number.isFinite(last) || now - last >= settings.commentIntervalMinutes * 60_000;
}
/** True for the one occurrence that brings the open period to the limit. */
function crosses(before, { occurrence }, { escalateAt }) {
    const after = { ...before, keys: [...before.keys, occurrence.key] };
    return escalateAt > 0 && countSinceOpen(before) < escalateAt && countSinceOpen(after) >= escalateAt;
}
function finish(before, arrival, { settings, due, now }) {
    const { subject, key } = arrival.occurrence;
    const next = record(before, arrival, { late: false, due });
    const tracked = sortSubjects({ ...next.tracked, [subject]: newerRunKey(next.tracked[subject] ?? "", key) });
    const isTold = due.some((each) => each !== "escalation");
    const bounded = boundTracker({ ...next, resolved: null, tracked }, settings.historyLimit);
    return isTold ? { ...bounded, lastCommentAt: toTime(now) } : bounded;
}
function record(tracker, arrival, { late, due }) {
    const row = { ...arrival.occurrence, late, due };
    const history = [...tracker.history, row].sort((a, b) => compareRunKeys(b.key, a.key));
    const isNewest = history[0] === row;
    return {
        ...tracker,
        about: tracker.about || arrival.about,
        keys: [...tracker.keys, row.key].sort(compareRunKeys),
        history,
        ...(isNewest ? { jobsTable: arrival.jobsTable, excerpts: arrival.excerpts } : {}),
    };
}
function toTime(now) {
    return `${new Date(now).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/record-failure.js
/** Brings one failed run into the issue of its category. */











const record_failure_MOST_ROUNDS = 2;
async function recordFailure(session, given, around) {
    let found = given;
    let { open, closed } = around;
    let failedBefore = null;
    let hasLookedAhead = false;
    for (let round = 0;;) {
        const known = {
            open: open === null ? null : toKnown(open),
            closed: closed === null ? null : toKnown(closed),
            failedBefore,
        };
        const plan = planFailure(known, found.arrival, session.settings, session.now.getTime());
        // No open issue knows the subject: it may have passed since without leaving a trace.
        if (!hasLookedAhead && ["create", "reopen", "look-back"].includes(plan.kind)) {
            hasLookedAhead = true;
            found = { ...found, arrival: { ...found.arrival, recoveredBy: await around.lookAhead() } };
            continue;
        }
        if (plan.kind === "look-back") {
            failedBefore = await around.lookBack();
            continue;
        }
        const end = await carryOut(session, plan, { found, own: open ?? closed });
        if (end === "done")
            return;
        if (round++ === record_failure_MOST_ROUNDS) {
            session.failures.push(`The issue of "${found.title}" disappeared each time that it was to be written. Run the step again.`);
            return;
        }
        const { category } = found.arrival;
        open = (await listOpen(session)).find(({ tracker }) => tracker.category === category) ?? null;
        closed = open === null ? ((await findClosed(session, [category])).get(category) ?? null) : null;
    }
}
async function carryOut(session, plan, { found, own }) {
    if (plan.kind === "waiting" || plan.kind === "nothing") {
        session.results.add(plan.kind);
        return "done";
    }
    if (plan.kind === "create")
        return create(session, plan, found);
    if (own === null)
        throw new Error("A plan for an issue needs one");
    if (plan.kind === "suppressed") {
        record_failure_note(session, own, "suppressed");
        return "done";
    }
    if (plan.kind === "duplicate") {
        record_failure_note(session, own, "duplicate-event");
        await payDue(session, own, { found, due: plan.due });
        return "done";
    }
    if (plan.kind === "late") {
        const saved = await saveIssue(session, own, { next: plan.next });
        if (saved !== "gone")
            record_failure_note(session, saved, "late");
        return saved === "gone" ? "gone" : "done";
    }
    return update(session, plan, { found, own });
}
async function create(session, plan, found) {
    const { key } = found.arrival.occurrence;
    const created = await createTracked(session, { title: found.title, tracker: plan.next, key });
    if (created === null) {
        session.changes.push({ category: plan.next.category, number: null, url: "", action: "opened", occurrences: 1 });
        return "done";
    }
    record_failure_note(session, created.own, created.kind === "opened" ? "opened" : "updated");
    const before = created.kind === "joined" ? created.sinceOpenBefore : 0;
    const due = record_failure_crosses(session, before, created.own.tracker) ? ["escalation"] : [];
    await postDue(session, created.own, { found, due, before: "" });
    return "done";
}
async function update(session, plan, { found, own }) {
    const { arrival } = found;
    const isReopened = plan.kind === "reopen";
    const before = own.tracker.history[0]?.signature ?? "";
    const sinceOpenBefore = isReopened ? 0 : countSinceOpen(own.tracker);
    const saving = {
        next: plan.next,
        ...(isReopened ? { state: { state: "open", stateReason: "reopened" } } : {}),
        async afterWrite({ issue }) {
            if (isDismissed(session, issue))
                return [];
            return postDue(session, { ...own, tracker: plan.next }, { found, due: plan.due, before });
        },
        settle: (merged, current) => record_failure_reopen(session, arrival, merged, current),
    };
    const saved = await saveIssue(session, own, saving);
    if (saved === "gone")
        return "gone";
    // Several runs may bring the issue past the limit together, none of them alone.
    const isNew = !plan.due.includes("escalation") && !isDismissed(session, saved.issue);
    if (isNew && record_failure_crosses(session, sinceOpenBefore, saved.tracker)) {
        await postDue(session, saved, { found, due: ["escalation"], before });
    }
    record_failure_note(session, saved, isReopened ? "reopened" : "updated");
    return "done";
}
/** Closed by a person, for good, while this run was writing. */
function isDismissed({ settings }, { state, labels }) {
    return state === "closed" && labels.some((label) => settings.neverReopenLabels.includes(label));
}
/** A recovery or a person closed the issue meanwhile: as for any closed issue, this failure reopens it. */
function record_failure_reopen(session, { occurrence }, merged, current) {
    const isTracked = compareRunKeys(merged.tracked[occurrence.subject] ?? "", occurrence.key) >= 0;
    if (current.state === "open" || !isTracked || session.settings.reopenWithin === 0)
        return null;
    if (isDismissed(session, current))
        return null;
    return {
        state: { state: "open", stateReason: "reopened" },
        next: { ...merged, resolved: null, openedBy: occurrence.key },
    };
}
/** What the row of a run that was counted before still owes. */
async function payDue(session, own, { found, due }) {
    const row = own.tracker.history.find(({ key }) => key === found.arrival.occurrence.key);
    if (due.length === 0 || row === undefined || own.issue.state === "closed")
        return;
    const said = await listOwn(session, own.issue.number, row.at);
    const isLimited = session.inputs.comments === "limited";
    const left = due.filter((each) => {
        if (each === "escalation")
            return !said.some((comment) => isComment(comment, "escalation"));
        // Of limited ones any other says enough; else each occurrence has its own.
        const key = each === "occurrence" && isLimited ? undefined : row.key;
        return !said.some((comment) => isComment(comment, "occurrence", key));
    });
    const before = own.tracker.history[own.tracker.history.indexOf(row) + 1]?.signature ?? "";
    await postDue(session, own, { found, due: left, before });
}
async function postDue(session, own, { found, due, before }) {
    const { inputs } = session;
    const { occurrence } = found.arrival;
    const comments = [];
    if (due.includes("occurrence") || due.includes("reopened")) {
        const isReopened = due.includes("reopened");
        // Without a log nobody knows whether it failed in another way.
        const isComparable = !occurrence.jobs.some(({ token }) => token === NO_LOG);
        const count = countOccurrences(own.tracker);
        const facts = { ...session, count, isReopened, before: isComparable ? before : "", jobs: found.jobs };
        const isLimited = inputs.comments === "limited" && !isReopened;
        comments.push({
            ...{ kind: "occurrence", key: occurrence.key, text: describeOccurrence(occurrence, facts) },
            ...(isLimited ? { withinMs: inputs["comment-interval-minutes"] * 60_000 } : {}),
        });
    }
    if (due.includes("escalation")) {
        const text = inputs["escalation-comment"] ?? describeEscalation(countSinceOpen(own.tracker));
        const before = () => escalate(session, own);
        comments.push({ kind: "escalation", key: periodOf(own.tracker), text, before });
    }
    return postComments(session, own, comments);
}
async function escalate(session, own) {
    const label = session.inputs["escalation-label"];
    if (label === undefined || own.issue.labels.includes(label))
        return;
    if (!isPlannedOnly(session, `POST label "${label}" on #${own.issue.number}`)) {
        const added = await addLabels(session.repository, own.issue.number, [label]);
        if (added === "refused")
            session.problems.push(`GitHub refused the label "${label}" on issue #${own.issue.number}.`);
    }
    own.issue.labels.push(label);
}
/** Names the open period of an issue, so that it escalates once in each. */
function periodOf({ openedBy, history }) {
    return openedBy || (history.at(-1)?.key ?? "0.0");
}
function record_failure_crosses({ settings }, before, tracker) {
    return settings.escalateAt > 0 && before < settings.escalateAt && countSinceOpen(tracker) >= settings.escalateAt;
}
function record_failure_note(session, { issue, tracker }, action) {
    const { number, url } = issue;
    session.changes.push({ category: tracker.category, number, url, action, occurrences: countOccurrences(tracker) });
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/recognize-category.js


/** What an issue is about. Its id is a hash, so that whatever hashes to it is the answer; null if nothing known does. */
function recognizeCategory({ category, history }, { slug, workflow, jobs }) {
    const recorded = history.flatMap((row) => [
        { kind: "workflow", workflow: row.workflow },
        ...row.jobs.flatMap(({ job, step, token }) => [
            { kind: "job", workflow: row.workflow, job },
            { kind: "signature", workflow: row.workflow, job, token, signature: fingerprintFailure([{ job, step, token }]) },
        ]),
    ]);
    const present = [
        ...(slug === "" ? [] : [{ kind: "category", slug }]),
        { kind: "workflow", workflow },
        ...jobs.map((job) => ({ kind: "job", workflow, job })),
    ];
    return [...present, ...recorded].find((candidate) => identifyCategory(candidate) === category) ?? null;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/record-recovery.js
/** Takes a run in which a failure is gone into the issues that track it. */










/** True if an issue has to do with the subject: then it is worth the further calls. */
function concerns({ tracker }, subjects, key) {
    return subjects.some((subject) => Object.hasOwn(tracker.tracked, subject) || tracker.recovered[subject] === key);
}
async function recordRecovery(session, own, passed) {
    const { run, subjects } = passed;
    const key = `${run.id}.${run.attempt}`;
    if (!concerns(own, subjects, key) || !(await isOver(session, own, passed)))
        return;
    const at = run.updatedAt ?? (0,times/* formatTime */.fU)(session.now);
    const resolved = `${at} by run ${linkRun(key, [], session)}`;
    const plan = planRecovery(own.tracker, { subjects, key, closeWhen: session.inputs["close-when"], resolved });
    if (plan.kind === "nothing")
        return;
    const comment = { kind: "resolution", key, text: describeRecovery(subjects[0] ?? "", key, session) };
    if (plan.kind === "done") {
        session.results.add("duplicate-event");
        const said = await listOwn(session, own.issue.number, at);
        if (!said.some((each) => isComment(each, "resolution", key)))
            await postComments(session, own, [comment]);
        return;
    }
    await save(session, own, plan, () => postComments(session, own, [comment]));
}
async function save(session, own, plan, afterWrite) {
    const isResolved = plan.kind === "resolve";
    const saved = await saveIssue(session, own, {
        next: plan.next,
        ...(isResolved ? { state: { state: "closed", stateReason: "completed" } } : {}),
        afterWrite,
        settle(merged, current) {
            const isTracked = Object.keys(merged.tracked).length > 0;
            // A failure that came between keeps the issue open; one that was older than this run does not.
            if (isTracked && isResolved && current.state === "closed") {
                return { state: { state: "open", stateReason: "reopened" }, next: reopen(merged) };
            }
            if (!isTracked && isResolved && (current.state === "open" || merged.resolved === null)) {
                const next = { ...merged, resolved: plan.next.resolved };
                return { state: { state: "closed", stateReason: "completed" }, next };
            }
            return null;
        },
    });
    if (saved === "gone")
        return;
    const { number, url, state } = saved.issue;
    session.changes.push({
        category: saved.tracker.category,
        ...{ number, url, action: isResolved && state === "closed" ? "resolved" : "partly-resolved" },
        occurrences: countOccurrences(saved.tracker),
    });
}
/** Whether this run shows that the issue's failure is gone: its job passed, or is no longer part of a run that passed. */
async function isOver(session, { tracker }, { run, readJobs }) {
    const workflow = stemOf(run.path);
    const slug = slugOf(session.inputs.category ?? "");
    const hasPassed = run.conclusion === "success";
    const early = recognizeCategory(tracker, { slug, workflow, jobs: [] });
    if (early !== null && (early.kind === "category" || early.kind === "workflow")) {
        return hasPassed && (early.kind === "category" || early.workflow === workflow);
    }
    if (early !== null && early.workflow !== workflow)
        return false;
    const verdicts = judgeJobs(run, await readJobs());
    const category = early ?? recognizeCategory(tracker, { slug, workflow, jobs: [...verdicts.keys()] });
    if (category === null || !("job" in category))
        return false;
    const verdict = verdicts.get(category.job);
    return verdict === "passed" || (verdict === undefined && hasPassed);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/track-run.js
/** One finished run: its failures go into issues, what passed in it comes out of them. */















/** `repositoryId`: of this repository. Returns whom the run was for; null if that was of no interest. */
async function trackRun(session, run, repositoryId) {
    if (!isWatched(session, run))
        return null;
    if (isFailure(run.conclusion))
        return trackFailure(session, run, repositoryId);
    return run.conclusion === "success" ? trackSuccess(session, run, repositoryId) : null;
}
function isWatched({ inputs }, run) {
    const { entries } = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs.branches);
    const branch = run.headBranch ?? "";
    const isOnBranch = entries.some(({ text, isPrefix }) => (isPrefix ? branch.startsWith(text) : branch === text));
    return ((inputs.events.length === 0 || inputs.events.includes(run.event)) && (inputs.branches.length === 0 || isOnBranch));
}
async function trackFailure(session, run, repositoryId) {
    const records = await readJobs(session, run);
    const subject = await findSubject(session, run, repositoryId);
    // Logs first: they take long, and the issue has to be read right before it is written.
    const failures = await readFailure(session, { run, records, subject });
    const open = await mergeTwins(session, await listOpen(session));
    const found = failures.map((failure) => joinWithoutLog(failure, open));
    const missing = found.map(({ arrival }) => arrival.category).filter((category) => !open.some(track_run_isOf(category)));
    const closed = missing.length > 0 ? await findClosed(session, missing) : new Map();
    for (const failure of found) {
        const { category } = failure.arrival;
        await recordFailure(session, failure, {
            open: open.find(track_run_isOf(category)) ?? null,
            closed: closed.get(category) ?? null,
            lookBack: () => hasFailedBefore(session, run, failure),
            lookAhead: () => findRecovery(session, run, failure),
        });
    }
    const others = open.filter(({ tracker }) => !found.some(({ arrival }) => arrival.category === tracker.category));
    const subjects = listNames(subject, run, repositoryId);
    const passing = others.filter((own) => concerns(own, subjects, `${run.id}.${run.attempt}`));
    for (const own of passing)
        await recordRecovery(session, own, { run, subjects, readJobs: async () => records });
    await healIssues(session, others.filter((own) => !passing.includes(own)));
    if (found.length > 0)
        await labelPullRequest(session, subject);
    return subject;
}
async function trackSuccess(session, run, repositoryId) {
    const open = await mergeTwins(session, await listOpen(session));
    const key = `${run.id}.${run.attempt}`;
    const isOfInterest = open.some(({ tracker }) => Object.keys(tracker.tracked).length > 0 || isNoted(tracker.recovered, key));
    const subject = isOfInterest ? await findSubject(session, run, repositoryId) : null;
    const subjects = subject === null ? [] : listNames(subject, run, repositoryId);
    const passing = open.filter((own) => concerns(own, subjects, key));
    let records = null;
    const readOnce = () => {
        records ??= readJobs(session, run);
        return records;
    };
    for (const own of passing)
        await recordRecovery(session, own, { run, subjects, readJobs: readOnce });
    if (subject !== null && passing.length > 0)
        await labelPullRequest(session, subject);
    await healIssues(session, open.filter((own) => !passing.includes(own)));
    if (passing.length === 0 && isRerun(session))
        await finishClosed(session, run, { repositoryId, readJobs: readOnce });
    return subject;
}
/** A first try of this step may have ended between closing an issue and saying so there. */
async function finishClosed(session, run, { repositoryId, readJobs }) {
    const key = `${run.id}.${run.attempt}`;
    const closed = (await listClosedSince(session, run.updatedAt)).filter(({ tracker }) => isNoted(tracker.recovered, key));
    if (closed.length === 0)
        return;
    const subject = await findSubject(session, run, repositoryId);
    const subjects = listNames(subject, run, repositoryId);
    for (const own of closed)
        await recordRecovery(session, own, { run, subjects, readJobs });
}
function isRerun({ runtime }) {
    return (runtime.env.GITHUB_RUN_ATTEMPT || "1") !== "1";
}
function isNoted(recovered, key) {
    return Object.values(recovered).includes(key);
}
async function readJobs(session, run) {
    const { jobs, problems } = await (0,github_jobs/* listJobs */.N)(session.repository, run.id, "all");
    session.problems.push(...problems);
    return jobs;
}
/** A log that has expired founds no category while an open issue knows the same job failing in the same step. */
function joinWithoutLog(found, open) {
    const { withoutLog, arrival } = found;
    if (withoutLog === null)
        return found;
    const knows = ({ tracker }) => tracker.history.some(({ workflow, jobs }) => workflow === arrival.occurrence.workflow &&
        jobs.some(({ job, step }) => job === withoutLog.job && step === withoutLog.step));
    const newest = open.filter(knows).sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(seenAt(b), seenAt(a)))[0];
    if (newest === undefined)
        return found;
    return { ...found, arrival: { ...arrival, category: newest.tracker.category, about: newest.tracker.about } };
}
function seenAt({ tracker }) {
    return tracker.history[0]?.at ?? "";
}
/** Whether the runs of the same workflow right before this one failed too, in the same job where that decides. */
async function hasFailedBefore(session, run, found) {
    const wanted = session.inputs["open-after"] - 1;
    const before = [];
    await (0,github_runs/* listRuns */.v)(session.repository, {
        workflow: run.workflowId,
        ...(run.headBranch ? { branch: run.headBranch } : {}),
        status: "completed",
        stopAt: (other) => {
            const isSameHead = other.headRepository?.id === run.headRepository?.id && other.event === run.event;
            if (other.id < run.id && isSameHead && stemOf(other.path) === stemOf(run.path))
                before.push(other);
            return before.length === wanted;
        },
    });
    if (before.length < wanted || !before.every(({ conclusion }) => isFailure(conclusion)))
        return false;
    if (session.inputs["group-by"] === "workflow" || session.inputs.category !== undefined)
        return true;
    for (const other of before) {
        const verdicts = judgeJobs(other, await readJobs(session, other));
        if (!found.jobs.some(({ id, base }) => id === null || verdicts.get(base) === "failed"))
            return false;
    }
    return true;
}
function track_run_isOf(category) {
    return ({ tracker }) => tracker.category === category;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/keep-tracking.js
/** The scheduled mode: twins, closed pull requests, silence, and failed runs that no issue knows. */










const MOST_RECONCILED = 20;
const HOUR_MS = 3_600_000;
async function keepTracking(session, repositoryId) {
    const open = await mergeTwins(session, await listOpen(session));
    const tracked = listTrackedPulls(open);
    if (tracked.length > 0) {
        const pulls = await (0,github_pulls/* listPullRequests */.qc)(session.repository, { state: "open" });
        const numbers = new Set(pulls.map(({ number }) => number));
        await leaveIssues(session, open, (pull) => !numbers.has(pull));
    }
    await healIssues(session, listLeft(session, open));
    if (session.inputs["reconcile-hours"] > 0)
        await reconcile(session, repositoryId);
}
/** A pull request was closed: it leaves the lists at once. */
async function leavePullRequest(session, pull) {
    const open = await mergeTwins(session, await listOpen(session));
    await leaveIssues(session, open, (other) => other === pull);
    await healIssues(session, listLeft(session, open));
}
/** The open issues as they are after what was done so far. */
function listLeft({ open }, before) {
    return before.flatMap(({ issue }) => open?.get(issue.number) ?? []);
}
/** Oldest first, leaving out what a newer run of the same workflow and branch has put right. */
async function reconcile(session, repositoryId) {
    const since = (0,times/* formatTime */.fU)(new Date(session.now.getTime() - session.inputs["reconcile-hours"] * HOUR_MS));
    const runs = await (0,github_runs/* listRuns */.v)(session.repository, { status: "completed", created: `>=${since}` });
    const issues = [...(session.open?.values() ?? []), ...(await listClosedSince(session, since))];
    const missed = runs
        .filter((run) => isFailure(run.conclusion) && !isOwnWorkflow(session, run) && !isPutRight(run, runs))
        .filter((run) => !issues.some(({ tracker }) => isKnown(tracker, `${run.id}.${run.attempt}`)))
        .sort((a, b) => a.id - b.id);
    if (missed.length > MOST_RECONCILED) {
        session.problems.push(`${missed.length} failed runs are in no issue; the oldest ${MOST_RECONCILED} are recorded now.`);
    }
    for (const run of missed.slice(0, MOST_RECONCILED))
        await trackRun(session, run, repositoryId);
}
function isOwnWorkflow({ runtime }, run) {
    return stemOf(runtime.env.GITHUB_WORKFLOW_REF ?? "") === stemOf(run.path);
}
function isPutRight(run, runs) {
    return runs.some((other) => other.id > run.id &&
        other.conclusion === "success" &&
        other.workflowId === run.workflowId &&
        other.headBranch === run.headBranch &&
        other.headRepository?.id === run.headRepository?.id);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/run.js
/** One issue per category of failure, from its first occurrence to its recovery. */











async function trackFailures(inputs, runtime) {
    const session = await openSession(inputs, runtime);
    const tracked = { run: null, subject: null };
    if (!inputs.enabled)
        session.results.add("disabled");
    else
        await work(session, tracked);
    const { outcome, snapshot } = describeTracking(session, tracked);
    const file = inputs["snapshot-file"];
    if (file !== undefined) {
        await writeTextFile(external_node_path_.resolve(runtime.cwd, file), `${JSON.stringify(snapshot, null, 2)}\n`);
    }
    return outcome;
}
/** What goes wrong at GitHub ends the work and not the report of what was done before. */
async function work(session, tracked) {
    try {
        await react(session, tracked, (0,kit_event/* requireEvent */.M9)(session.runtime.event));
    }
    catch (error) {
        if ((0,failure/* isWriteDenied */.tt)(error)) {
            session.results.add("read-only");
            session.warnings.push(error.message);
        }
        else if (error instanceof errors/* UserError */.y)
            session.failures.push(error.message);
        else
            throw error;
    }
}
async function react(session, tracked, { name, payload }) {
    const repositoryId = (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(payload.repository).id) || null;
    if (name === "workflow_run") {
        tracked.run = (0,github_runs/* readRunOf */.tD)(payload);
        if (tracked.run === null)
            throw new errors/* UserError */.y("The event names no workflow run. Expected that of workflow_run.");
        if ((0,read_fields/* asText */.e1)(payload.action) !== "completed")
            return;
        tracked.subject = await trackRun(session, tracked.run, repositoryId);
        return;
    }
    if (/^pull_request/.test(name)) {
        const pull = (0,kit_event/* pullRequestNumberOf */.Bn)(payload);
        if (pull !== null && (0,read_fields/* asText */.e1)(payload.action) === "closed")
            await leavePullRequest(session, pull);
        return;
    }
    await keepTracking(session, repositoryId);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/main.js



/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "failure-tracker",
    readsEvent: true,
    inputs: inputs_inputs,
    run: trackFailures,
}));


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundMemory)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);


/**
 * Keeps the space for new objects from growing on Node 24, where it may become four times as large as on Node 20. Nearly all
 * that is read here is kept until the end, so a larger one only adds to the peak: 100 MB for 66,000 failures.
 */
function boundMemory() {
    if (Number.parseInt(node_process__WEBPACK_IMPORTED_MODULE_0__.versions.node, 10) >= 22)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tM: () => (/* binding */ findFileTime),
/* harmony export */   x8: () => (/* binding */ toEpochMs)
/* harmony export */ });
const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SECONDS_LENGTH = 19;
const ZERO = 48;
/** RFC 3339 or the hyphenated file form -> Time; null if the text is neither or names an impossible date. */
function parseTime(text) {
    if (isNormalized(text))
        return text;
    const match = RFC3339.exec(text);
    if (match === null)
        return parseFileTime(text);
    const [, date, clock, fraction, sign, offsetHour, offsetMinute] = match;
    const local = `${date}T${clock}`;
    if (!isPossible(local))
        return null;
    const digits = fraction === undefined ? "" : fraction.replace(/0+$/, "");
    const tail = digits === "" ? "Z" : `.${digits}Z`;
    if (sign === undefined)
        return local + tail;
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return null;
    const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === "-" ? -1 : 1);
    const utc = new Date(toEpochMs(`${local}Z`) - offsetMs).toISOString();
    return /^\d{4}-/.test(utc) ? utc.slice(0, SECONDS_LENGTH) + tail : null;
}
/** The first `YYYY-MM-DDTHH-MM-SSZ` (or its colon form) in a file name or batch id, with where it stands. */
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) ? { time, index: match.index, text: match[0] } : null;
}
/** Negative if a is the earlier instant, 0 if equal. */
function compareTimes(a, b) {
    if (a.length === b.length)
        return a < b ? -1 : a > b ? 1 : 0;
    const left = a.slice(0, -1);
    const right = b.slice(0, -1);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Newest first, unknown times last. */
function compareNewestFirst(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return compareTimes(b, a);
}
/** Milliseconds since the epoch; digits beyond the millisecond are cut. */
function toEpochMs(time) {
    const ms = time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
    const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
    return (((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
        readDigits(time, 17, 2) * 1000 +
        ms);
}
/** Whole seconds: `2026-01-09T14:30:00Z`. */
function formatTime(date) {
    return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}
/** The form used in file names and ids: `2026-01-09T14-30-00Z`, whole seconds. */
function formatFileTime(time) {
    return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}
function parseFileTime(text) {
    const found = findFileTime(text);
    return found !== null && found.text.length === text.length ? found.time : null;
}
/** True if the text has the form of a Time already, as nearly all recorded times do. Looks at characters: it is hot. */
function isNormalized(text) {
    const last = text.length - 1;
    if (last < SECONDS_LENGTH || last > SECONDS_LENGTH + 10 || text.charCodeAt(last) !== 0x5a)
        return false;
    for (let at = 0; at < SECONDS_LENGTH; at++) {
        const unit = text.charCodeAt(at);
        if (at === 4 || at === 7
            ? unit !== 0x2d
            : at === 10
                ? unit !== 0x54
                : at === 13 || at === 16
                    ? unit !== 0x3a
                    : !isDigit(unit)) {
            return false;
        }
    }
    if (last > SECONDS_LENGTH) {
        if (text.charCodeAt(SECONDS_LENGTH) !== 0x2e || last === SECONDS_LENGTH + 1)
            return false;
        for (let at = SECONDS_LENGTH + 1; at < last; at++)
            if (!isDigit(text.charCodeAt(at)))
                return false;
        if (text.charCodeAt(last - 1) === ZERO)
            return false;
    }
    return isPossible(text);
}
/** `text` begins with `YYYY-MM-DDTHH:MM:SS`, all digits. */
function isPossible(text) {
    const month = readDigits(text, 5, 2);
    const day = readDigits(text, 8, 2);
    if (readDigits(text, 11, 2) > 23 || readDigits(text, 14, 2) > 59 || readDigits(text, 17, 2) > 59)
        return false;
    if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1])
        return false;
    const year = readDigits(text, 0, 4);
    return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
/** Howard Hinnant's days_from_civil (https://howardhinnant.github.io/date_algorithms.html), for years 0 to 9999. */
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return (era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468);
}
function readDigits(text, from, count) {
    let value = 0;
    for (let at = from; at < from + count; at++)
        value = value * 10 + text.charCodeAt(at) - ZERO;
    return value;
}
function isDigit(unit) {
    return unit >= ZERO && unit <= 57;
}


/***/ })

};
