export const id = 139;
export const ids = [139];
export const modules = {

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/src/github/comments.js
var github_comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/issues.js
var github_issues = __webpack_require__(2209);
// EXTERNAL MODULE: ./build/src/github/labels.js
var github_labels = __webpack_require__(5650);
// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var pipeline_order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/pipeline/run-key.js
var run_key = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/tracked-failure.js
const NO_STEP = "no-step";
const NO_LOG = "no-log";
function pullNumberOf(subject) {
    const digits = /^pr:(\d{1,15})$/.exec(subject)?.[1];
    return digits === undefined ? null : Number(digits);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/merge-tracked.js



const LISTED_KEYS = 200;
const LISTED_RECOVERIES = 50;
function mergeTracked(a, b) {
    const foldedTo = (0,run_key/* newerRunKey */.wi)(a.foldedTo, b.foldedTo);
    const recovered = mergeSubjects(a.recovered, b.recovered);
    const tracked = withoutRecovered(mergeSubjects(a.tracked, b.tracked), recovered);
    const newest = pickNewest(a, b);
    const keys = [...new Set([...a.keys, ...b.keys])].filter((key) => (0,run_key/* compareRunKeys */.Ns)(key, foldedTo) > 0);
    return {
        category: a.category,
        twinOf: a.twinOf,
        about: greater(a.about, b.about),
        earlier: a.earlier === null || b.earlier === null ? (a.earlier ?? b.earlier) : Math.min(a.earlier, b.earlier),
        resolved: Object.keys(tracked).length > 0 ? null : greater(a.resolved ?? "", b.resolved ?? "") || null,
        silence: greater(a.silence, b.silence),
        ended: Object.keys(tracked).length > 0 ? null : greater(a.ended ?? "", b.ended ?? "") || null,
        archived: Math.max(a.archived, b.archived),
        foldedTo,
        ...mergePeriods(a, b),
        keys: keys.sort(run_key/* compareRunKeys */.Ns),
        flaky: [...new Set([...a.flaky, ...b.flaky])].filter((key) => keys.includes(key)).sort(run_key/* compareRunKeys */.Ns),
        archivedFlaky: Math.max(a.archivedFlaky, b.archivedFlaky),
        tracked,
        recovered,
        lastCommentAt: greater(a.lastCommentAt, b.lastCommentAt),
        history: mergeHistory(a.history, b.history),
        jobsTable: newest.jobsTable,
        excerpts: newest.excerpts,
    };
}
function noteRecovered(tracker, recovered) {
    return {
        ...tracker,
        recovered: mergeSubjects(tracker.recovered, recovered),
        tracked: withoutRecovered(tracker.tracked, recovered),
    };
}
function combineTracked(wanted, there, settings) {
    if (wanted === null)
        return there;
    if (containsTracked(wanted, there))
        return wanted;
    return boundTracked(mergeTracked(wanted, there), settings["history-limit"]);
}
function containsTracked(whole, part) {
    return (part.keys.every((key) => isKnown(whole, key)) &&
        part.flaky.every((key) => whole.flaky.includes(key) || !whole.keys.includes(key)) &&
        Object.entries(part.recovered).every(([subject, key]) => hasOutlived(whole.recovered[subject], key)) &&
        Object.entries(part.tracked).every(([subject, key]) => hasOutlived(whole.tracked[subject], key) || hasOutlived(whole.recovered[subject], key)));
}
function boundTracked(tracker, historyLimit) {
    const keys = [...tracker.keys].sort(run_key/* compareRunKeys */.Ns);
    const folded = keys.slice(0, Math.max(0, keys.length - LISTED_KEYS));
    const first = tracker.history.at(-1);
    const history = first === undefined || tracker.history.length <= historyLimit
        ? tracker.history
        : [...tracker.history.slice(0, Math.max(0, historyLimit - 1)), first];
    const recovered = Object.entries(tracker.recovered).sort(([a, left], [b, right]) => (0,run_key/* compareRunKeys */.Ns)(right, left) || (0,pipeline_order/* compareBytewise */.G)(a, b));
    return {
        ...tracker,
        archived: tracker.archived + folded.length,
        foldedTo: folded.at(-1) ?? tracker.foldedTo,
        keys: keys.slice(folded.length),
        flaky: tracker.flaky.filter((key) => !folded.includes(key)),
        archivedFlaky: tracker.archivedFlaky + tracker.flaky.filter((key) => folded.includes(key)).length,
        recovered: sortSubjects(Object.fromEntries(recovered.slice(0, LISTED_RECOVERIES))),
        history,
    };
}
function isKnown(tracker, key) {
    return tracker.keys.includes(key) || (tracker.foldedTo !== "" && (0,run_key/* compareRunKeys */.Ns)(key, tracker.foldedTo) <= 0);
}
function countOccurrences(tracker) {
    return tracker.archived + tracker.keys.length;
}
function countFlaky(tracker) {
    return tracker.archivedFlaky + tracker.flaky.length;
}
function countSinceOpen(tracker) {
    if (tracker.openedBy === "")
        return countOccurrences(tracker);
    return tracker.keys.filter((key) => (0,run_key/* compareRunKeys */.Ns)(key, tracker.openedBy) >= 0).length;
}
function sortSubjects(subjects) {
    const entries = Object.entries(subjects).sort(([a], [b]) => rankSubject(a, b));
    return Object.fromEntries(entries);
}
function rankSubject(a, b) {
    const [left, right] = [pullNumberOf(a), pullNumberOf(b)];
    if (left !== null && right !== null)
        return left - right;
    if (left === null && right === null)
        return (0,pipeline_order/* compareBytewise */.G)(a, b);
    return left === null ? 1 : -1;
}
function mergeSubjects(a, b) {
    const merged = new Map(Object.entries(a));
    for (const [subject, key] of Object.entries(b))
        merged.set(subject, (0,run_key/* newerRunKey */.wi)(merged.get(subject) ?? "", key));
    return sortSubjects(Object.fromEntries(merged));
}
function withoutRecovered(tracked, recovered) {
    return Object.fromEntries(Object.entries(tracked).filter(([subject, key]) => !hasOutlived(recovered[subject], key)));
}
function hasOutlived(later, key) {
    return later !== undefined && (0,run_key/* compareRunKeys */.Ns)(later, key) >= 0;
}
function mergeHistory(a, b) {
    const rows = new Map(a.map((row) => [row.key, row]));
    for (const row of b) {
        const twin = rows.get(row.key);
        rows.set(row.key, twin === undefined ? row : mergeRows(twin, row));
    }
    return [...rows.values()].sort((left, right) => (0,run_key/* compareRunKeys */.Ns)(right.key, left.key));
}
function mergeRows(a, b) {
    const [first, second] = (0,pipeline_order/* compareBytewise */.G)(JSON.stringify(a), JSON.stringify(b)) >= 0 ? [a, b] : [b, a];
    const due = [...new Set([...first.due, ...second.due])].sort();
    return { ...first, late: first.late || second.late, due };
}
function mergePeriods(a, b) {
    if (a.openedAfter !== b.openedAfter) {
        const { openedAfter, openedBy } = a.openedAfter > b.openedAfter ? a : b;
        return { openedAfter, openedBy };
    }
    const newer = (0,run_key/* newerRunKey */.wi)(a.openedBy, b.openedBy);
    const older = newer === a.openedBy ? b.openedBy : a.openedBy;
    return { openedAfter: a.openedAfter, openedBy: a.openedAfter === "" || older === "" ? newer : older };
}
function pickNewest(a, b) {
    const order = (0,run_key/* compareRunKeys */.Ns)(a.history[0]?.key ?? "", b.history[0]?.key ?? "") ||
        (0,pipeline_order/* compareBytewise */.G)(a.jobsTable, b.jobsTable) ||
        (0,pipeline_order/* compareBytewise */.G)(a.excerpts, b.excerpts);
    return order >= 0 ? a : b;
}
function greater(a, b) {
    return (0,pipeline_order/* compareBytewise */.G)(a, b) >= 0 ? a : b;
}

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/text/diff-lines.js
const CONTEXT = 1;
const MOST_LINES = 400;
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

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/pipeline/match-required-jobs.js
var match_required_jobs = __webpack_require__(1527);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/parse-expectations.js
const LINE = /^(?:\.github\/workflows\/)?([\w.-]{1,200}\.ya?ml)[ \t]+(\d{1,5}(?:\.\d{1,2})?)$/;
function parseExpectations(lines) {
    const expectations = [];
    const faults = [];
    for (const line of lines.map((each) => each.trim()).filter((each) => each !== "" && !each.startsWith("#"))) {
        const [, file = "", hours = ""] = LINE.exec(line) ?? [];
        if (!(Number(hours) > 0)) {
            faults.push(`expect has the line "${line}", expected a workflow file and a number of hours, such as "nightly.yml 26"`);
        }
        else if (expectations.some((other) => other.file === file)) {
            faults.push(`expect names "${file}" twice, expected one line for each workflow`);
        }
        else
            expectations.push({ file, hours: Number(hours) });
    }
    return { expectations, faults };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/settings.js



function readSettings(inputs, { env }) {
    const { expectations, faults } = parseExpectations(inputs.expect);
    checkInputs(inputs, faults);
    const aggregate = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs["aggregate-jobs"]);
    const ignored = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs["ignore-jobs"]);
    const fault = aggregate.fault ?? ignored.fault;
    if (fault !== null)
        throw new errors/* UserError */.y(fault);
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/(?<!\/)\/+$/, "");
    const settings = {
        ...inputs,
        aggregateJobs: aggregate.entries,
        ignoredJobs: ignored.entries,
        expectations,
        serverUrl,
        repositoryUrl: `${serverUrl}/${env.GITHUB_REPOSITORY ?? ""}`,
    };
    return { settings, problems: [...aggregate.problems, ...ignored.problems] };
}
function checkInputs(inputs, others) {
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
    faults.push(...others);
    if (faults.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${faults.join(". ")}.`);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/open-tracker.js




async function openTracker(inputs, runtime) {
    const { settings, problems } = readSettings(inputs, runtime);
    const repository = await (0,connect_repository/* connectRepository */.J)(runtime, {
        token: inputs.token,
        timeoutSeconds: inputs["timeout-seconds"],
        settleMs: inputs["settle-ms"],
    });
    const report = {
        ...{ run: null, subject: null, open: null, changes: [], results: new Set(), signature: "" },
        ...{ planned: [], problems, warnings: [], failures: [] },
    };
    const facts = (0,read_fields/* asFields */.qI)(runtime.event?.payload.repository);
    const repositoryId = (0,read_fields/* asNumber */.i)(facts.id) || null;
    const defaultBranch = (0,read_fields/* asTextOrNull */.gE)(facts.default_branch);
    return {
        repository,
        settings,
        runtime,
        now: runtime.now(),
        wroteAtMs: null,
        repositoryId,
        defaultBranch,
        author: inputs.author,
        report,
    };
}
function isOwnLogin({ author }, login) {
    return login.toLowerCase() === author.toLowerCase();
}
function note({ report }, problem) {
    if (!report.problems.includes(problem))
        report.problems.push(problem);
}
function isPlannedOnly(context, call, [before, after] = ["", ""]) {
    if (!context.settings["dry-run"])
        return false;
    const diff = before === after ? "" : diffLines(before, after);
    context.report.planned.push({ call, diff });
    context.runtime.log(`Would ${call}`);
    for (const line of diff === "" ? [] : diff.split("\n"))
        context.runtime.log(`    ${line}`);
    return true;
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/render-issue.js




const LEVELS = [
    { excerpts: true, history: 1000, jobs: 1000 },
    { excerpts: false, history: 1000, jobs: 1000 },
    { excerpts: false, history: 5, jobs: 1000 },
    ...[100, 60, 20, 5, 0].map((jobs) => ({ excerpts: false, history: 5, jobs })),
];
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
        ...(tracker.silence === "" ? [] : ["### Silence", tracker.silence, "Closes with the next completed run."]),
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
        const [, kind, name] = /^(pr|branch|workflow):(.*)$/s.exec(subject) ?? ["", "branch", subject];
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
    const workflows = subjects.filter((subject) => subject.startsWith("workflow:")).map(showName);
    const branches = subjects.filter((subject) => !/^(?:pr|workflow):/.test(subject)).map(showName);
    return [
        ...(tracker.silence === "" ? [`Occurrences: ${setting.occurrences}`] : []),
        ...(setting.flaky === 0 ? [] : [describeFlaky(setting)]),
        ...(first === undefined ? [] : [`First seen: ${seen(first)}`]),
        ...(last === undefined ? [] : [`Last seen: ${seen(last)}`]),
        `Category: ${tracker.about}`,
        ...(tracker.earlier === null ? [] : [`Earlier: #${tracker.earlier}`]),
        ...(pulls.length === 0 ? [] : [`Tracked PR: ${pulls.join(", ")}`]),
        ...(branches.length === 0 ? [] : [`Tracked branch: ${branches.join(", ")}`]),
        ...(workflows.length === 0 ? [] : [`Tracked workflow: ${workflows.join(", ")}`]),
        ...(tracker.resolved === null ? [] : [`Resolved: ${tracker.resolved}`]),
        ...(tracker.ended === null ? [] : [`Closed: ${tracker.ended}`]),
        ...(subjects.length === 0 ? [] : [describeClosing(setting)]),
    ];
}
function describeFlaky({ flaky, occurrences }) {
    return `Flaky: ${flaky} of ${(0,count/* count */.U9)(occurrences, "occurrence")} recovered by a re-run of the same commit`;
}
function describeClosing({ closeWhen, autoHealHours }) {
    const who = closeWhen === "all-recovered"
        ? "every tracked pull request and branch has recovered"
        : "the first tracked pull request or branch has recovered";
    return `Closes when ${who}${autoHealHours === 0 ? "" : `, or after ${autoHealHours} h without a new failure`}.`;
}
function renderJobsTable(jobs, serverUrl) {
    const rows = jobs.map(({ name, result, step, url }) => {
        const log = (0,markdown/* checkUrl */.CU)(url, serverUrl) === null ? "–" : (0,markdown/* renderLink */.BK)("log", url, { serverUrl });
        return `| ${(0,markdown/* escapeCell */.kq)(name)} | ${(0,markdown/* escapeCell */.kq)(result.replaceAll("_", " "))} | ${(0,markdown/* escapeCell */.kq)(step)} | ${log} |`;
    });
    return ["| Job | Result | First failed step | Log |", "|:--|:--|:--|:--|", ...rows].join("\n");
}
function renderExcerpts(logs) {
    return logs
        .map(({ name, lines, note }) => [
        `### Log excerpt: ${(0,markdown/* escapeCell */.kq)(name)}`,
        ...(note === null ? [] : [note]),
        ...(lines.length === 0
            ? []
            : [(0,markdown/* fencedBlock */.zW)(lines.map((line) => line.replaceAll("<!--", "<!\u200b--")).join("\n"))]),
    ].join("\n\n"))
        .join("\n\n");
}
function linkRun(key, keys, setting, label = "") {
    const [run, attempt] = key.split(".");
    const url = `${setting.repositoryUrl}/actions/runs/${run}`;
    const isOnly = attempt === "1" && !keys.some((other) => other !== key && other.startsWith(`${run}.`));
    const text = `${label}${run}${attempt === "1" ? "" : `, attempt ${attempt}`}`;
    return (0,markdown/* renderLink */.BK)(text, isOnly ? url : `${url}/attempts/${attempt}`);
}
function showSubject(subject) {
    const number = /^pr:(\d+)$/.exec(subject)?.[1];
    if (number !== undefined)
        return `#${number}`;
    return `${subject.startsWith("workflow:") ? "workflow " : ""}${showName(subject)}`;
}
function showName(subject) {
    return (0,markdown/* codeSpan */.SS)(subject.replace(/^(?:branch|workflow):/, ""), { inTable: true });
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
    const { archived, foldedTo, openedBy, openedAfter, keys, tracked, recovered, lastCommentAt, history } = tracker;
    const rows = history.map(({ late, due, ...row }) => ({
        ...row,
        ...(late ? { late } : {}),
        ...(due.length > 0 ? { due } : {}),
    }));
    const reopened = openedBy === "" ? {} : { openedBy, ...(openedAfter === "" ? {} : { openedAfter }) };
    const flaky = {
        ...(tracker.flaky.length === 0 ? {} : { flaky: tracker.flaky }),
        ...(tracker.archivedFlaky === 0 ? {} : { archivedFlaky: tracker.archivedFlaky }),
    };
    const counted = { archived, foldedTo, sinceOpen, ...reopened, keys, ...flaky };
    const data = { ...counted, tracked, recovered, lastCommentAt, history: rows };
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/render-comment.js



const MARKER = /^<!-- pipekeeper:failure-comment kind=([a-z]+) key=(\S+) -->/;
const SHOWN_JOBS = 5;
function renderComment(kind, key, text) {
    return `<!-- pipekeeper:failure-comment kind=${kind} key=${(0,marker/* markerValue */.u)(key)} -->\n${text}`;
}
function readCommentMarker(body) {
    const [, kind, key] = MARKER.exec(body) ?? [];
    return kind === undefined || key === undefined ? null : { kind, key };
}
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
        .replace("Failed again `", "Failed again on `")
        .replace("Failed again workflow `", "Failed again in workflow `");
}
function describeEscalation(count) {
    return `${count} failures since this issue was opened. It does not seem to go away by itself.`;
}
function describeRecovery(subject, key, place) {
    return `${showSubject(subject)} recovered: ${linkRun(key, [], place, "run ")}`;
}
function describeHealing(quietHours, limitHours) {
    return `no news for ${quietHours} h (limit ${limitHours} h); reopens with the next failure`;
}
function describeLeaving(subjects) {
    const are = subjects.length === 1 ? "is" : "are";
    return `${subjects.map(showSubject).join(", ")} ${are} closed or merged, and nothing else was tracked here.`;
}
function describeTwin(oldest) {
    return `The same failure is tracked in #${oldest}, which has taken over what was recorded here.`;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/look-at-comments.js





const DOUBT_WAITS = [1, 2, 4, 4];
const COMMENT_WAITS = [0, 1, 2, 4, 8, 16];
async function lookAtComments(context, observed, { issue, since }) {
    const { seen, origin, doubtful, commentLooks } = observed;
    const waits = doubtful === null ? COMMENT_WAITS : DOUBT_WAITS;
    const wait = waits[commentLooks] ?? 0;
    if (wait > 0)
        await context.runtime.sleep(wait * context.settings["settle-ms"]);
    const all = await (0,github_comments/* listComments */.fg)(context.repository, issue, { since });
    const own = all.filter(({ author, body }) => isOwnLogin(context, author) && readCommentMarker(body) !== null);
    const told = origin === null || seen === null ? [] : own.flatMap((comment) => occurrenceOf(comment) ?? []);
    const missing = seen === null ? [] : [...new Set(told)].filter((key) => !isKnown(seen, key));
    const found = doubtful === null ? undefined : own.find(isComment(doubtful.given));
    const isSettled = commentLooks + 1 >= waits.length;
    const isPosted = isSettled && found !== undefined && doubtful !== null;
    return {
        ...observed,
        seen: seen === null ? null : { ...seen, keys: [...seen.keys, ...missing].sort(run_key/* compareRunKeys */.Ns) },
        comments: { ...observed.comments, [issue]: own },
        commentLooks: doubtful !== null && isSettled ? 0 : commentLooks + 1,
        posted: isPosted ? [...observed.posted, { ...doubtful, comment: found }] : observed.posted,
        doubtful: isSettled ? null : doubtful,
    };
}
function occurrenceOf({ body }) {
    const marker = readCommentMarker(body);
    return marker?.kind === "occurrence" && (0,run_key/* parseRunKey */._A)(marker.key).run > 0 ? marker.key : null;
}
function isComment({ kind, key }) {
    return ({ body }) => {
        const marker = readCommentMarker(body);
        return marker?.kind === kind && marker.key === key;
    };
}

// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/github/mark-timed-out.js
var mark_timed_out = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/pipeline/queued-pull-request.js
var queued_pull_request = __webpack_require__(2399);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/name-category.js


const TITLE_TOKEN = 80;
function identifyCategory(category) {
    return shortHash(keyOf(category));
}
function titleCategory(category) {
    if (category.kind === "category")
        return `CI failure: ${category.slug}`;
    if (category.kind === "job")
        return `CI failure: ${category.job} (${category.workflow})`;
    if (category.kind === "workflow")
        return `CI failure: workflow ${category.workflow}`;
    if (category.kind === "silence")
        return `CI silence: ${category.workflow}`;
    return `CI failure: ${category.job}: ${[...category.token].slice(0, TITLE_TOKEN).join("")}`;
}
function describeCategory(category) {
    if (category.kind === "category")
        return (0,markdown/* codeSpan */.SS)(category.slug);
    const workflow = `workflow ${(0,markdown/* codeSpan */.SS)(category.workflow)}`;
    if (category.kind === "workflow")
        return workflow;
    if (category.kind === "silence")
        return `silence of ${workflow}`;
    const job = `job ${(0,markdown/* codeSpan */.SS)(category.job)} of ${workflow}`;
    return category.kind === "job" ? job : `signature ${(0,markdown/* codeSpan */.SS)(category.signature)} in ${job}`;
}
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
function fingerprintFailure(jobs) {
    const parts = jobs.map(({ job, step, token }) => `${job}::${step}::${token}`);
    return shortHash([...new Set(parts)].sort(compareUnits).join("|"));
}
function stemOf(path) {
    const file = path.replace(/@.*$/s, "").split("/").at(-1) ?? "";
    return file.replace(/\.ya?ml$/i, "");
}
function slugOf(text) {
    const slug = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}._-]+/gu, "-")
        .replace(/^-+|-+$/g, "");
    return [...slug].slice(0, 80).join("");
}
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
    if (category.kind === "silence")
        return `silence|${category.workflow}`;
    return `signature|${category.workflow}|${category.signature}`;
}
function compareUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/pipeline/base-name.js
var base_name = __webpack_require__(6583);
// EXTERNAL MODULE: ./build/src/pipeline/select-jobs.js
var select_jobs = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/select-failures.js




const FAILED = new Set(["failure", "timed_out", "startup_failure"]);
const PASSED = new Set(["success", "neutral"]);
function isFailure(conclusion) {
    return conclusion !== null && FAILED.has(conclusion);
}
function hasTimedOut({ attempt }, records) {
    return records.some((job) => job.attempt === attempt && job.conclusion === "timed_out");
}
function selectFailures(run, records, choice) {
    const failed = selectOf(run, records).filter(({ state }) => FAILED.has(state));
    const fresh = failed.filter(({ attempt }) => attempt === run.attempt);
    const counted = fresh.length > 0 ? fresh : failed;
    if (run.conclusion === "startup_failure" || counted.length === 0)
        return [describeRun(run)];
    const single = counted.filter(({ name }) => !(0,match_required_jobs/* isListedJob */.z8)(choice.aggregate, name));
    return (single.length > 0 ? single : counted)
        .filter(({ name }) => !(0,match_required_jobs/* isListedJob */.z8)(choice.ignored, name))
        .map((job) => describeJob(job, run));
}
function judgeJobs(run, records) {
    return judge(selectOf(run, records));
}
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/look-at-runs.js








const MOST_RUNS = 3;
async function findLaterRecovery(context, run, found) {
    const newer = [];
    const { filter, accepts } = siblingsOf(run, found.arrival.occurrence.subject);
    await (0,github_runs/* listRuns */.v)(context.repository, {
        ...filter,
        status: "success",
        stopAt: (other) => {
            if (other.id > run.id && accepts(other))
                newer.push(other);
            return other.id <= run.id || newer.length === MOST_RUNS;
        },
    });
    for (const other of newer) {
        if (!isJobDecisive(context.settings))
            return (0,run_key/* runKeyOf */.kB)(other);
        const verdicts = judgeJobs(other, await readJobs(context, other));
        if (found.jobs.every(({ base }) => (verdicts.get(base) ?? "passed") === "passed"))
            return (0,run_key/* runKeyOf */.kB)(other);
    }
    return null;
}
async function hasFailedBefore(context, run, found) {
    const wanted = context.settings["open-after"] - 1;
    const before = [];
    const { filter, accepts } = siblingsOf(run, found.arrival.occurrence.subject);
    await (0,github_runs/* listRuns */.v)(context.repository, {
        ...filter,
        status: "completed",
        stopAt: (other) => {
            if (other.id < run.id && accepts(other) && other.event === run.event)
                before.push(other);
            return before.length === wanted;
        },
    });
    if (before.length < wanted)
        return false;
    if (!before.every(({ conclusion }) => isFailure(conclusion) || conclusion === "cancelled"))
        return false;
    for (const other of before) {
        if (isFailure(other.conclusion) && !isJobDecisive(context.settings))
            continue;
        const jobs = await readMarkedJobs(context, other);
        if (!isFailure(other.conclusion) && !hasTimedOut(other, jobs))
            return false;
        if (!isJobDecisive(context.settings))
            continue;
        const verdicts = judgeJobs(other, jobs);
        if (!found.jobs.some(({ id, base }) => id === null || verdicts.get(base) === "failed"))
            return false;
    }
    return true;
}
async function readMarkedJobs(context, run) {
    const listed = { jobs: [...(await readJobs(context, run))], problems: [] };
    const { jobs, problems } = await (0,mark_timed_out/* markTimedOut */.p)(context.repository, listed, ({ attempt }) => attempt === run.attempt);
    for (const problem of problems)
        note(context, problem);
    return jobs;
}
async function readJobs(context, run) {
    const { jobs, problems } = await (0,github_jobs/* listJobs */.N)(context.repository, run.id, "all");
    for (const problem of problems)
        note(context, problem);
    return jobs;
}
function siblingsOf(run, subject) {
    const workflow = run.workflowId;
    const isOfWorkflow = (other) => stemOf(other.path) === stemOf(run.path);
    if (subject.startsWith("workflow:"))
        return { filter: { workflow }, accepts: isOfWorkflow };
    const queued = (0,queued_pull_request/* queuedPullRequest */.C)(run.headBranch);
    if (queued !== null) {
        const accepts = (other) => isOfWorkflow(other) && (0,queued_pull_request/* queuedPullRequest */.C)(other.headBranch) === queued;
        return { filter: { workflow, event: run.event }, accepts };
    }
    const isOfPull = ({ event }) => /^pull_request/.test(event);
    return {
        filter: { workflow, branch: run.headBranch ?? undefined },
        accepts: (other) => isOfWorkflow(other) && isOfPull(other) === isOfPull(run) && other.headRepository?.id === run.headRepository?.id,
    };
}
function isJobDecisive(settings) {
    return settings["group-by"] !== "workflow" && settings.category === undefined;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/parse-issue-data.js

const KEY = /^\d{1,15}\.\d{1,6}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const DUES = ["occurrence", "reopened", "escalation"];
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
    const keys = readKeys(value.keys);
    return {
        archived: readCount(value.archived),
        foldedTo: readKey(value.foldedTo),
        openedBy: readKey(value.openedBy),
        openedAfter: readText(value.openedAfter, TIME),
        keys,
        flaky: readKeys(value.flaky).filter((key) => keys.includes(key)),
        archivedFlaky: Math.min(readCount(value.archivedFlaky), readCount(value.archived)),
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
    return rows.map(readRow).sort((a, b) => (0,run_key/* compareRunKeys */.Ns)(b.key, a.key));
}
function readRow(row) {
    const jobs = Array.isArray(row.jobs) ? row.jobs.filter(isRecord) : [];
    return {
        key: readKey(row.key),
        at: readText(row.at, TIME),
        subject: readText(row.subject, /^(?:pr|branch|workflow):./s),
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
function readKeys(value) {
    if (!Array.isArray(value))
        return [];
    return [...new Set(value.filter((key) => readKey(key) !== ""))].sort(run_key/* compareRunKeys */.Ns);
}
function readCount(value) {
    return Number.isSafeInteger(value) ? Math.max(0, value) : 0;
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/split-block.js
const START = /^<!-- pipekeeper:failure v=(\w{1,9}) category=([0-9a-f]{12})(?: twin-of=(\d{1,15}))? -->$/;
const END = "<!-- pipekeeper:failure end -->";
const TRACKED = /^<!-- tracked-(pr|branch|workflow): (\S+) -->$/;
const DATA_START = "<!-- pipekeeper:failure-data ";
const DATA_END = " -->";
function splitBlock(lines) {
    const from = findStart(lines);
    const [, version = "", category = "", twinOf] = START.exec(lines[from] ?? "") ?? [];
    if (category === "")
        return null;
    const block = lines.slice(from);
    const fenced = findFenced(block);
    const endAt = block.findIndex((line, at) => line === END && !fenced.has(at));
    const inner = endAt < 0 ? block : block.slice(0, endAt);
    const isOpen = (at) => !fenced.has(at);
    const firstFact = 1 + countSubjects(inner);
    const dataAt = inner.findLastIndex((line, at) => isOpen(at) && isData(line));
    const last = dataAt < 0 ? inner.length : dataAt;
    const headings = inner.flatMap((line, at) => {
        const name = at >= firstFact && at < last && isOpen(at) ? nameHeading(line) : null;
        return name === null ? [] : [{ name, at }];
    });
    const part = (name, skipped) => {
        const first = headings.findIndex((heading) => heading.name === name);
        if (first < 0)
            return [];
        const next = headings.slice(first).find((heading) => heading.name !== name)?.at ?? last;
        return inner.slice((headings[first]?.at ?? 0) + skipped, next);
    };
    return {
        ...{ version, category, twinOf: twinOf === undefined ? null : Number(twinOf) },
        ...{ from, to: endAt < 0 ? lines.length : from + endAt + 1, hasEnd: endAt >= 0 },
        subjects: inner.slice(1, firstFact).flatMap(readSubject),
        facts: inner.slice(firstFact, headings[0]?.at ?? last),
        silence: part("silence", 1).join("\n").trim(),
        jobsTable: part("jobs", 1).join("\n").trim(),
        excerpts: part("excerpt", 0).join("\n").trim(),
        history: part("history", 1),
        data: dataAt < 0 ? null : inner[dataAt].slice(DATA_START.length, -DATA_END.length),
    };
}
function findStart(lines) {
    const starts = lines.flatMap((line, at) => (START.test(line) ? [at] : []));
    const fenced = starts.length === 0 ? new Set() : findFenced(lines);
    return starts.find((at) => !fenced.has(at)) ?? starts[0] ?? -1;
}
function findFenced(lines) {
    const fenced = new Set();
    let fence = null;
    for (const [at, line] of lines.entries()) {
        const [, run = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        const isOpening = fence === null && run !== "" && !(run.startsWith("`") && info.includes("`"));
        if (fence !== null || isOpening)
            fenced.add(at);
        if (isOpening)
            fence = run;
        else if (fence !== null && run.startsWith(fence) && info.trim() === "")
            fence = null;
    }
    return fenced;
}
function countSubjects(inner) {
    const end = inner.findIndex((line, at) => at > 0 && line !== "" && !TRACKED.test(line));
    return (end < 0 ? inner.length : end) - 1;
}
function readSubject(line) {
    const [, kind, name] = TRACKED.exec(line) ?? [];
    return kind === undefined ? [] : [`${kind}:${name}`];
}
function isData(line) {
    return line.startsWith(DATA_START) && line.endsWith(DATA_END);
}
function nameHeading(line) {
    if (line === "### Silence")
        return "silence";
    if (line === "### Failed jobs")
        return "jobs";
    if (line.startsWith("### Log excerpt: "))
        return "excerpt";
    if (line === "### History")
        return "history";
    return line.startsWith("Left out for length: ") ? "left-out" : null;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/parse-issue.js



const ROW = /^\| (\S+Z) \| \[(\d+)(?:, attempt (\d+))?\]\([^)]*\) \| (?:#(\d+)|(workflow )?`+ ?(.*?) ?`+)(, late)? \| (?:`([0-9a-f]+)`|–) \| (?:`([0-9a-f]+)`|–) \|$/;
function parseIssue(body) {
    const ends = [...body.matchAll(/\r?\n/g)].map(({ index, 0: end }) => ({ at: index, next: index + end.length }));
    const starts = [0, ...ends.map(({ next }) => next)];
    const lines = starts.map((start, at) => body.slice(start, ends[at]?.at).trimEnd());
    const block = splitBlock(lines);
    if (block === null)
        return null;
    const problems = [];
    if (!block.hasEnd)
        problems.push("The last marker of the managed block is gone; the block is taken to the end of the text.");
    if (block.version !== "1")
        problems.push(`The block has version "${block.version}", expected 1; it is read as far as it is understood.`);
    return {
        tracker: readBlock(block, problems),
        before: body.slice(0, starts[block.from]),
        after: block.hasEnd ? body.slice(ends[block.to - 1]?.at ?? body.length) : "",
        problems,
    };
}
function readBlock(block, problems) {
    const { category, twinOf, silence, jobsTable, excerpts } = block;
    const read = block.data === null ? null : readFailureData(block.data);
    if (read === null)
        problems.push("The data of the block cannot be read; it is rebuilt from the visible lines.");
    const known = read ?? rebuild(block);
    const earlier = /^#(\d{1,15})$/.exec(readFact(block, "Earlier") ?? "")?.[1];
    return {
        ...{ category, twinOf, about: readFact(block, "Category") ?? "" },
        earlier: earlier === undefined ? null : Number(earlier),
        ...{ resolved: readFact(block, "Resolved"), ended: readFact(block, "Closed") },
        ...known,
        tracked: Object.fromEntries(block.subjects.map(decodeValue).map((subject) => [subject, known.tracked[subject] ?? "0.0"])),
        ...{ silence, jobsTable, excerpts },
    };
}
function readFact({ facts }, name) {
    const line = facts.find((fact) => fact.startsWith(`${name}: `));
    return line?.slice(name.length + 2).trim() || null;
}
function rebuild(block) {
    const history = block.history.flatMap((line) => {
        const row = ROW.exec(line);
        if (row === null)
            return [];
        const [, at, run, attempt, pull, workflow, name = "", late, head, signature] = row;
        const kind = workflow === undefined ? "branch" : "workflow";
        return {
            key: `${run}.${attempt ?? "1"}`,
            at: at,
            subject: pull === undefined ? `${kind}:${name.replaceAll("\\|", "|")}` : `pr:${pull}`,
            head: head ?? "",
            workflow: "",
            jobs: [],
            signature: signature ?? "",
            late: late !== undefined,
            due: [],
        };
    });
    const keys = [...new Set(history.map(({ key }) => key))].sort(run_key/* compareRunKeys */.Ns);
    const tracked = {};
    for (const { subject, key } of history)
        tracked[subject] ??= key;
    const counted = Number(/^\d{1,9}$/.exec(readFact(block, "Occurrences") ?? "") ?? 0);
    const archived = Math.max(0, counted - keys.length);
    return {
        archived,
        foldedTo: "",
        openedBy: "",
        openedAfter: "",
        keys,
        flaky: [],
        archivedFlaky: 0,
        tracked,
        recovered: {},
        lastCommentAt: "",
        history,
    };
}
function decodeValue(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/own-issues.js



const MOST_AGAIN = 10;
async function listOpen(context, order = {}) {
    const labels = [context.settings["issue-label"]];
    const issues = await (0,github_issues/* listIssues */.ts)(context.repository, { labels, state: "open", ...order });
    return issues.flatMap((issue) => toOwn(context, issue) ?? []).sort((a, b) => a.issue.number - b.issue.number);
}
async function listOpenFor(context, isRerun) {
    const open = await listOpen(context);
    context.now = context.repository.client.serverNow() ?? context.now;
    return isRerun ? readAgain(context, open) : open;
}
async function readAgain(context, open) {
    const now = [];
    for (const own of open.slice(0, MOST_AGAIN)) {
        const issue = await (0,github_issues/* readIssue */.OS)(context.repository, own.issue.number);
        if (issue !== "gone" && issue.state === "open")
            now.push(...[toOwn(context, issue) ?? []].flat());
    }
    return [...now, ...open.slice(MOST_AGAIN)];
}
async function findClosed(context, categories) {
    const found = new Map();
    if (categories.length === 0)
        return found;
    await (0,github_issues/* listIssues */.ts)(context.repository, {
        ...{ labels: [context.settings["issue-label"]], state: "closed", sort: "updated", direction: "desc" },
        stopAt: (issue) => {
            const own = toOwn(context, issue);
            const category = own?.tracker.category ?? "";
            if (own !== null && categories.includes(category) && !found.has(category))
                found.set(category, own);
            return found.size === new Set(categories).size;
        },
    });
    return new Map(categories.map((category) => [category, found.get(category) ?? null]));
}
async function listClosedSince(context, since) {
    const labels = [context.settings["issue-label"]];
    const issues = await (0,github_issues/* listIssues */.ts)(context.repository, { labels, state: "closed", since: since ?? undefined });
    return issues.flatMap((issue) => toOwn(context, issue) ?? []);
}
function toOwn(context, issue) {
    const parsed = parseIssue(issue.body);
    if (parsed === null)
        return null;
    if (!isOwnLogin(context, issue.author)) {
        note(context, `Issue #${issue.number} has the marker of this action, but was opened by "${issue.author}"; it is left alone.`);
        return null;
    }
    if (parsed.tracker.twinOf !== null)
        return null;
    for (const problem of parsed.problems)
        note(context, `Issue #${issue.number}: ${problem}`);
    return { issue, tracker: parsed.tracker, before: parsed.before, after: parsed.after, standing: "listed" };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/observe.js








const LISTING_WAITS = [10, 1, 2, 4, 4, 4, 8];
const SETTLING_UNITS = 24;
function startObserving(task, known) {
    const { last, closed = "unread" } = known;
    const hasWritten = last?.hasWritten ?? false;
    const age = (own) => (hasWritten ? { ...own, standing: "outdated" } : own);
    const issues = known.issues.map(age);
    return {
        ...{ task, issues, seen: mergeAll(issues), origin: null, created: null, isAwaited: false, listings: 0 },
        closed: closed === "unread" || closed === null ? closed : age(closed),
        jobs: last === null || last.jobs === "unread" ? known.jobs : last.jobs,
        ...{ failedBefore: "unread", recoveredBy: "unread", isRechecked: false, triedLabels: [], closedTwins: [] },
        ...{ comments: {}, commentLooks: 0, posted: [], doubtful: null },
        ...{ tries: plan_retry/* NO_TRIES */.ig, level: 0, hasWritten },
        counts: { writes: 0, merges: 0, losses: 0, posts: 0, repairs: 0 },
    };
}
async function observe(context, observed, reading) {
    if (reading.what === "issue")
        return lookAtIssue(context, observed, reading.issue);
    return read(context, outdate(observed), reading);
}
function outdate(observed) {
    if (observed.issues === "unread")
        return observed;
    const isStale = ({ standing }) => standing === "listed" || standing === "read";
    const issues = observed.issues.map((own) => (isStale(own) ? { ...own, standing: "outdated" } : own));
    return { ...observed, issues };
}
async function read(context, observed, reading) {
    const { task } = observed;
    if (reading.what === "comments")
        return lookAtComments(context, observed, reading);
    if (reading.what === "newest")
        return lookForOwn(context, observed);
    if (reading.what === "open") {
        const issues = (await listOpen(context)).filter(isOf(task));
        return { ...observed, issues, closed: "unread", seen: mergeAll(issues) };
    }
    if (reading.what === "closed") {
        return { ...observed, closed: (await findClosed(context, [task.category])).get(task.category) ?? null };
    }
    if (task.kind === "recovery")
        return { ...observed, jobs: await readJobs(context, task.passed.run) };
    if (task.kind !== "failure")
        return observed;
    const { run, found } = task;
    if (reading.what === "later-runs")
        return { ...observed, recoveredBy: await findLaterRecovery(context, run, found) };
    if (reading.what === "later-runs-again") {
        const recoveredBy = await findLaterRecovery(context, run, found);
        const { subject } = found.arrival.occurrence;
        const seen = observed.seen === null || recoveredBy === null ? null : { [subject]: recoveredBy };
        const next = { ...observed, recoveredBy, isRechecked: true };
        return seen === null ? next : { ...next, seen: noteRecovered(observed.seen, seen) };
    }
    return { ...observed, failedBefore: await hasFailedBefore(context, run, found) };
}
function loseIssue(observed, number) {
    const { issues, counts } = observed;
    const left = issues === "unread" ? [] : issues.filter(({ issue }) => issue.number !== number);
    const isKept = issues !== "unread" && issues[0]?.issue.number === number;
    if (!isKept && left.length > 0)
        return { ...observed, issues: left };
    if (left.length > 0)
        return { ...observed, issues: left, origin: null };
    return {
        ...observed,
        ...{ issues: "unread", closed: "unread", origin: null, seen: null, created: null, isAwaited: false },
        ...{ comments: {}, counts: { ...counts, losses: counts.losses + 1 } },
    };
}
function replaceIssue(observed, own) {
    const issues = observed.issues === "unread" ? [] : observed.issues;
    const isThere = issues.some(({ issue }) => issue.number === own.issue.number);
    const replaced = issues.map((other) => (other.issue.number === own.issue.number ? own : other));
    return { ...observed, issues: isThere ? replaced : [own, ...issues.slice(1)] };
}
async function lookAtIssue(context, observed, number) {
    const { closed, issues } = observed;
    const [kept] = issues === "unread" ? [] : issues;
    const isClosedOne = kept === undefined && closed !== "unread" && closed !== null;
    const view = isClosedOne ? closed : findView(observed, number);
    const lost = view?.issue.number ?? kept?.issue.number ?? number;
    const hasPaused = await waitBeforeLook(context, view, observed);
    const { client } = context.repository;
    const callsBefore = client.calls();
    const issue = await (0,github_issues/* readIssue */.OS)(context.repository, number);
    const hasWaited = hasPaused || client.calls() > callsBefore + 1;
    const parsed = issue === "gone" ? null : parseIssue(issue.body);
    if (issue === "gone" || !isOwnLogin(context, issue.author))
        return loseIssue(observed, lost);
    const hasWritten = view !== null && ["written", "unsure", "checked"].includes(view.standing);
    if (parsed === null && !hasWritten)
        return loseIssue(observed, lost);
    const tracker = parsed?.tracker ?? emptyOut(view);
    const standing = view?.standing === "unsure" ? "checked" : "read";
    const own = { ...(parsed ?? view), issue, tracker, standing };
    if (isClosedOne)
        return { ...observed, closed: own };
    const others = hasWaited ? outdate(observed) : observed;
    return replaceIssue({ ...others, seen: join(observed.seen, tracker) }, own);
}
async function waitBeforeLook(context, view, { created }) {
    const { runtime, settings, wroteAtMs } = context;
    const unitMs = settings["settle-ms"];
    const spaceMs = wroteAtMs === null ? 0 : wroteAtMs + Math.min(1000, 2 * unitMs) - runtime.elapsedMs();
    const isWritten = view?.standing === "written" || view?.standing === "checked";
    const settlingMs = isWritten && created === null ? untilSettledMs(context, view) : 0;
    const verifyMs = isWritten ? unitMs * 4 * (0.7 + 0.8 * runtime.random()) : 0;
    const waitMs = Math.ceil(Math.max(spaceMs, settlingMs + verifyMs));
    if (waitMs > 0)
        await runtime.sleep(waitMs);
    return waitMs > 0;
}
function untilSettledMs({ repository, settings }, { issue }) {
    const now = repository.client.serverNow()?.getTime() ?? Number.POSITIVE_INFINITY;
    return Math.max(0, Date.parse(issue.createdAt) + settings["settle-ms"] * SETTLING_UNITS - now);
}
async function lookForOwn(context, observed) {
    const { task, created, listings } = observed;
    const wait = (created === "unsure" ? DOUBT_WAITS : LISTING_WAITS)[listings] ?? 0;
    if (wait > 0)
        await context.runtime.sleep(wait * context.settings["settle-ms"]);
    const listed = (await listOpen(context, { sort: "created", direction: "desc" }))
        .filter(isOf(task))
        .map((own) => ({ ...own, standing: "outdated" }));
    if (created === "unsure") {
        const found = task.kind === "failure" ? listed.find(knows(task.found.arrival.occurrence.key)) : listed[0];
        if (found === undefined && listings + 1 < DOUBT_WAITS.length)
            return { ...observed, listings: listings + 1 };
        if (found === undefined) {
            return { ...observed, issues: listed, seen: mergeAll(listed), created: null, listings: 0 };
        }
        const { number } = found.issue;
        return settleCreated({ ...observed, created: number, origin: "none", listings: 0 }, [found], listed);
    }
    return settleCreated({ ...observed, listings: listings + 1 }, observed.issues, listed);
}
function settleCreated(observed, mine, listed) {
    const own = mine.find(({ issue }) => issue.number === observed.created);
    if (own === undefined)
        return observed;
    const { number } = own.issue;
    const oldest = listed.find(({ issue }) => issue.number < number);
    if (oldest === undefined && !listed.some(({ issue }) => issue.number === number))
        return observed;
    const outdated = { ...own, standing: "outdated" };
    const younger = listed.filter(({ issue }) => issue.number > number);
    const issues = oldest === undefined ? [outdated, ...younger] : [oldest, outdated];
    const seen = issues.reduce((all, { tracker }) => join(all, tracker), observed.seen);
    return { ...observed, issues, seen, isAwaited: false, origin: oldest ?? "none" };
}
function findView({ issues }, number) {
    if (issues === "unread")
        return null;
    return issues.find(({ issue }) => issue.number === number) ?? null;
}
function knows(key) {
    return ({ tracker }) => tracker.keys.includes(key);
}
function isOf({ category }) {
    return ({ tracker }) => tracker.category === category;
}
function mergeAll(issues) {
    return issues.reduce((all, { tracker }) => join(all, tracker), null);
}
function join(seen, tracker) {
    return { ...(seen === null ? tracker : mergeTracked(seen, tracker)), twinOf: null };
}
function emptyOut({ tracker }) {
    return { ...tracker, keys: [], tracked: {}, recovered: {}, history: [] };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/apply.js











const TITLE_LENGTH = 240;
const LABEL_COLOR = "b60205";
const MOST_POSTS = 3;
const MOST_REPAIRS = 3;
async function apply(context, observed, step) {
    const next = await take(context, outdate(observed), step);
    context.wroteAtMs = context.runtime.elapsedMs();
    return next;
}
async function take(context, observed, step) {
    if (step.kind === "create-issue")
        return openIssue(context, observed, step);
    if (step.kind === "write-issue")
        return writeIssue(context, observed, step);
    if (step.kind === "post-comment")
        return postComment(context, observed, step);
    if (step.kind === "add-labels")
        return putLabels(context, observed, step);
    await (0,github_comments/* deleteComment */.Tu)(context.repository, step.comment);
    const posted = observed.posted.map((each) => (each.comment?.id === step.comment ? { ...each, comment: null } : each));
    const left = observed.comments[step.issue]?.filter(({ id }) => id !== step.comment) ?? [];
    return { ...observed, posted, comments: { ...observed.comments, [step.issue]: left } };
}
async function openIssue(context, observed, { title, tracker, labels }) {
    const { body, level } = composeBody(context, tracker, observed.level);
    const content = { title: shorten(title), body, labels };
    const call = `POST issue "${content.title}" (${labels.join(", ")})`;
    if (isPlannedOnly(context, call, ["", body]))
        return { ...observed, created: "planned" };
    try {
        const write = await (0,github_issues/* createIssue */.Ko)(context.repository, content, observed.tries);
        if (write.kind === "unsure")
            return { ...observed, created: "unsure", hasWritten: true, tries: write.tries };
        noteAuthor(context, write.issue.author);
        const own = { issue: write.issue, tracker, before: "", after: "", standing: "written" };
        const made = { created: own.issue.number, isAwaited: true, origin: "none", seen: tracker };
        return { ...observed, ...made, issues: [own], closed: null, hasWritten: true, tries: plan_retry/* NO_TRIES */.ig };
    }
    catch (error) {
        const { counts } = observed;
        if (counts.repairs === MOST_REPAIRS)
            throw error;
        const repaired = { ...observed, counts: { ...counts, repairs: counts.repairs + 1 } };
        if ((0,failure/* isTooLong */.pn)(error))
            return { ...repaired, level: level + 1 };
        if ((0,failure/* statusOf */.c2)(error) !== 422 || !/label/i.test((0,failure/* describeFailure */.Ic)(error)))
            throw error;
        await ensureLabels(context, labels);
        return repaired;
    }
}
async function writeIssue(context, observed, step) {
    const { own, tracker, state, purpose } = step;
    const { number } = own.issue;
    const { body, level } = composeBody(context, tracker, observed.level, own);
    const call = `PATCH issue #${number}${state.state === undefined ? "" : ` (${state.state})`}`;
    if (isPlannedOnly(context, call, [own.issue.body, body])) {
        const issue = { ...own.issue, body, state: state.state ?? own.issue.state };
        return noteWrite(observed, step, { ...own, issue, tracker, standing: "read" });
    }
    const change = isSameText(body, own.issue.body) ? state : { body, ...state };
    try {
        const write = Object.keys(change).length === 0
            ? { kind: "written", issue: own.issue }
            : await (0,github_issues/* updateIssue */.tt)(context.repository, number, { ...change, earlier: observed.tries });
        if (write.kind === "gone")
            return loseIssue(observed, number);
        if (write.kind === "unsure") {
            return { ...noteWrite(observed, step, { ...own, standing: "unsure" }), tries: write.tries };
        }
        const written = noteWrite(observed, step, { ...own, tracker, issue: write.issue, standing: "written" });
        return { ...written, tries: plan_retry/* NO_TRIES */.ig };
    }
    catch (error) {
        const { counts } = observed;
        if (!(0,failure/* isTooLong */.pn)(error) || counts.repairs === MOST_REPAIRS)
            throw error;
        return { ...observed, level: level + 1, counts: { ...counts, repairs: counts.repairs + 1 } };
    }
    function noteWrite(before, { own: origin }, after) {
        const counts = { ...before.counts };
        if (purpose === "change")
            counts.writes++;
        if (purpose === "merge")
            counts.merges++;
        const hasWritten = before.hasWritten || after.standing !== "read";
        const next = { ...replaceIssue(before, after), counts, hasWritten };
        if (purpose === "twin")
            return { ...next, closedTwins: [...new Set([...before.closedTwins, number])] };
        return { ...next, seen: tracker, origin: purpose === "change" ? (before.origin ?? origin) : before.origin };
    }
}
async function postComment(context, observed, { issue, comment: given }) {
    const body = renderComment(given.kind, given.key, given.text);
    if (isPlannedOnly(context, `POST comment on #${issue}`, ["", body])) {
        return { ...observed, posted: [...observed.posted, { issue, given, comment: null }] };
    }
    const { [issue]: _stale, ...comments } = observed.comments;
    try {
        const comment = await (0,github_comments/* createComment */.eT)(context.repository, issue, body);
        return { ...observed, comments, commentLooks: 0, posted: [...observed.posted, { issue, given, comment }] };
    }
    catch (error) {
        if ((0,failure/* isLocked */.ln)(error))
            return lockIssue(observed, issue);
        const posts = observed.counts.posts + 1;
        if (!(0,failure/* isUnsureWrite */.aT)(error) || posts === MOST_POSTS)
            throw error;
        const doubtful = { issue, given };
        return { ...observed, comments, commentLooks: 0, doubtful, counts: { ...observed.counts, posts } };
    }
}
async function putLabels(context, observed, { issue, labels, isEnsured }) {
    const next = { ...observed, triedLabels: [...observed.triedLabels, ...labels] };
    const own = observed.issues === "unread" ? undefined : observed.issues.find((each) => each.issue.number === issue);
    const isPlanned = isPlannedOnly(context, `POST label "${labels.join('", "')}" on #${issue}`);
    if (!isPlanned) {
        if (isEnsured)
            await ensureLabels(context, labels);
        if ((await (0,github_labels/* addLabels */.Nl)(context.repository, issue, labels)) === "refused") {
            note(context, describeRefusal(issue, labels, isEnsured));
            if (isEnsured)
                return next;
        }
    }
    if (own === undefined)
        return next;
    return replaceIssue(next, { ...own, issue: { ...own.issue, labels: [...own.issue.labels, ...labels] } });
}
function describeRefusal(issue, [label], isEnsured) {
    return isEnsured
        ? `Issue #${issue} did not get the label "${label}", which is needed to find it again. Add it by hand.`
        : `GitHub refused the label "${label}" on issue #${issue}.`;
}
async function ensureLabels({ repository }, labels) {
    for (const name of labels)
        await (0,github_labels/* ensureLabel */.zU)(repository, { name, color: LABEL_COLOR, description: "" });
}
function noteAuthor(context, author) {
    if (author === "" || isOwnLogin(context, author))
        return;
    context.report.warnings.push(`Issues of this token belong to "${author}", not to "${context.author}". Set the input author to "${author}".`);
    context.author = author;
}
function lockIssue(observed, number) {
    const own = observed.issues === "unread" ? undefined : observed.issues.find(({ issue }) => issue.number === number);
    return own === undefined ? observed : replaceIssue(observed, { ...own, issue: { ...own.issue, locked: true } });
}
function composeBody({ settings }, tracker, from, { before, after } = { before: "", after: "" }) {
    const setting = {
        repositoryUrl: settings.repositoryUrl,
        closeWhen: settings["close-when"],
        autoHealHours: settings["auto-heal-hours"],
        occurrences: countOccurrences(tracker),
        flaky: countFlaky(tracker),
        sinceOpen: countSinceOpen(tracker),
    };
    return renderFailureIssue(tracker, setting, { before, after, from });
}
function isSameText(a, b) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(a) === plain(b);
}
function shorten(title) {
    const line = (0,clean/* toOneLine */.GX)(title);
    const points = [...line];
    return points.length <= TITLE_LENGTH ? line : `${points.slice(0, TITLE_LENGTH).join("")}…`;
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/has-label.js
function hasLabel(labels, label) {
    return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/judge-state.js





const DAY_MS = 86_400_000;
function judgeState(own, tracker, { wish, settings, now }) {
    const { opensFor, closing } = wish;
    const key = openingKey(tracker, opensFor);
    const isClosed = own.issue.state === "closed";
    if (isClosed &&
        key !== "" &&
        judgeReopening(own, { settings, now, isTakenBack: opensFor === "tracked" }) === "reopens") {
        return { state: { state: "open", stateReason: "reopened" }, tracker: startPeriod(own, tracker, key) };
    }
    const lacksReason = closing !== null && closing.resolved !== null && tracker.resolved === null;
    const isClosing = isClosed
        ? lacksReason && !isTracked(tracker)
        : closing !== null
            ? !isTracked(tracker)
            : isLeftOpen(own, tracker);
    if (!isClosing)
        return null;
    const { stateReason, resolved, ended } = closing ?? explainClosing(tracker, { settings, now });
    return { state: { state: "closed", stateReason }, tracker: { ...tracker, resolved, ended } };
}
function isLeftOpen(own, tracker = own.tracker) {
    return own.issue.state === "open" && tracker.silence === "" && !isTracked(tracker) && !wasReopenedByPerson(own);
}
function wasReopenedByPerson({ tracker, issue }) {
    const saysClosed = tracker.resolved !== null || tracker.ended !== null;
    return issue.state === "open" && (saysClosed || (issue.stateReason === "reopened" && tracker.openedBy === ""));
}
function judgeReopening({ issue }, { settings, now, isTakenBack = false }) {
    if (isDismissed(issue, settings))
        return "dismissed";
    const closed = Date.parse(issue.closedAt ?? "");
    const days = settings["reopen-within"];
    return isTakenBack || (days > 0 && Number.isFinite(closed) && now - closed <= days * DAY_MS) ? "reopens" : "over";
}
function startPeriod({ issue }, tracker, key) {
    return { ...tracker, resolved: null, ended: null, openedBy: key, openedAfter: issue.closedAt ?? "" };
}
function isDismissed({ state, labels }, settings) {
    return state === "closed" && settings["never-reopen-labels"].some((label) => hasLabel(labels, label));
}
function isTracked({ tracked }) {
    return Object.keys(tracked).length > 0;
}
function explainClosing(tracker, { settings, now }) {
    const passed = Object.values(tracker.recovered).filter((key) => !isKnown(tracker, key));
    const time = (0,times/* formatTime */.fU)(new Date(now));
    if (passed.length === 0) {
        return { stateReason: "not_planned", resolved: null, ended: `${time}, nothing is tracked here any more` };
    }
    return completedBy(passed.reduce(run_key/* newerRunKey */.wi), time, settings);
}
function completedBy(key, time, settings) {
    return { stateReason: "completed", resolved: `${time} by run ${linkRun(key, [], settings)}`, ended: null };
}
function openingKey(tracker, opensFor) {
    if (opensFor === "nothing")
        return "";
    if (opensFor === "silence")
        return Object.values(tracker.recovered).reduce(run_key/* newerRunKey */.wi, "0.0");
    if (opensFor !== "tracked") {
        return (0,run_key/* compareRunKeys */.Ns)(tracker.tracked[opensFor.subject] ?? "", opensFor.key) >= 0 ? opensFor.key : "";
    }
    const failed = Object.values(tracker.tracked);
    return failed.length === 0 ? "" : failed.reduce(run_key/* newerRunKey */.wi, tracker.openedBy);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/observed.js
function conclude(given = {}) {
    return { kind: "done", action: null, result: null, problems: [], failure: null, ...given };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-comments.js





const EARLIER_MS = 10 * 60_000;
const MOST_LOOKS = 6;
function listFailureComments(own, { found }, { owed, settings }) {
    const { due, before, isRepeated } = owed;
    const { occurrence } = found.arrival;
    if (isRepeated ? own.issue.state === "closed" : isDismissed(own.issue, settings))
        return [];
    const comments = [];
    const isReopened = due.includes("reopened");
    if (isReopened || due.includes("occurrence")) {
        const isLimited = settings.comments === "limited" && !isReopened;
        const withinMs = settings["comment-interval-minutes"] * 60_000;
        comments.push({
            kind: "occurrence",
            key: occurrence.key,
            text: describeRow(own.tracker, occurrence, { before, isReopened, found, settings }),
            ...(isLimited ? { withinMs, isCoveredByAny: isRepeated } : {}),
        });
    }
    if (due.includes("escalation")) {
        const text = settings["escalation-comment"] ?? describeEscalation(countSinceOpen(own.tracker));
        const isCoveredByAny = isRepeated || own.tracker.openedBy === "";
        comments.push({ kind: "escalation", key: periodOf(own.tracker), text, isCoveredByAny });
    }
    return comments;
}
function decideComments(own, wanted, { observed, settings, now, lookSince = null, }) {
    const { number, locked } = own.issue;
    const missing = wanted.filter((comment) => !isPosted(observed, number, comment));
    const listed = observed.comments[number];
    const hasPosted = observed.posted.some(({ issue }) => issue === number);
    const since = lookSince ?? (missing.some(({ kind }) => kind === "escalation") ? toTime(now - EARLIER_MS) : null);
    if (listed === undefined && since !== null && !hasPosted && missing.length > 0) {
        return { kind: "read", what: "comments", issue: number, since };
    }
    const next = missing.find((comment) => !(listed ?? []).some((other) => covers(other, comment)));
    if (next !== undefined && !locked)
        return decidePosting(own, next, { observed, settings });
    return decideWithdrawal(number, observed) ?? decideCleaning(number, wanted, listed ?? []);
}
function plan_comments_lookAtComments(issue, now) {
    return { kind: "read", what: "comments", issue, since: toTime(now - EARLIER_MS) };
}
function isLeftOut({ issue }, wanted, observed) {
    const listed = observed.comments[issue.number] ?? [];
    return (issue.locked &&
        wanted.some((comment) => !isPosted(observed, issue.number, comment) && !listed.some((other) => covers(other, comment))));
}
function hasCrossed(tracker, { origin }, settings) {
    const limit = settings["escalate-at"];
    const isNewPeriod = origin === null || origin === "none" || origin.issue.state === "closed";
    const before = isNewPeriod ? 0 : countSinceOpen(origin.tracker);
    return limit > 0 && before < limit && countSinceOpen(tracker) >= limit;
}
function decidePosting({ issue }, comment, { observed, settings }) {
    const label = settings["escalation-label"];
    const lacksLabel = label !== undefined && !hasLabel([...issue.labels, ...observed.triedLabels], label);
    if (comment.kind === "escalation" && lacksLabel) {
        return { kind: "act", step: { kind: "add-labels", issue: issue.number, labels: [label], isEnsured: false } };
    }
    return { kind: "act", step: { kind: "post-comment", issue: issue.number, comment } };
}
function decideWithdrawal(issue, observed) {
    const posted = observed.posted.flatMap(({ issue: place, given, comment }) => place === issue && comment !== null ? [{ given, comment }] : []);
    const [first] = posted;
    if (first === undefined)
        return null;
    const listed = observed.comments[issue] ?? [];
    const isHidden = posted.some(({ comment, given }) => !isShown(listed, comment, given));
    if (observed.comments[issue] === undefined || (isHidden && observed.commentLooks < MOST_LOOKS)) {
        const span = Math.max(EARLIER_MS, ...posted.map(({ given }) => given.withinMs ?? 0));
        return { kind: "read", what: "comments", issue, since: toTime(Date.parse(first.comment.createdAt) - span) };
    }
    const [twin] = posted.flatMap(({ comment, given }) => listTwins(listed, comment, given));
    if (twin === undefined)
        return null;
    return { kind: "act", step: { kind: "delete-comment", issue, comment: twin.id } };
}
function decideCleaning(issue, wanted, listed) {
    const [twin] = wanted.flatMap((given) => {
        const own = listed.find((other) => covers(other, { ...given, isCoveredByAny: false }));
        return own === undefined ? [] : listTwins(listed, own, given);
    });
    return twin === undefined ? null : { kind: "act", step: { kind: "delete-comment", issue, comment: twin.id } };
}
function isShown(listed, comment, given) {
    return listed.some((other) => other.id === comment.id || (other.id < comment.id && saysSame(other, comment, given)));
}
function listTwins(listed, comment, given) {
    const others = listed.filter(({ id }) => id !== comment.id);
    const group = [...others, comment].filter((other) => other.id === comment.id || saysSame(other, comment, given));
    const oldest = group.reduce((first, each) => (each.id < first.id ? each : first));
    return group.filter((each) => each.id !== oldest.id && saysSame(oldest, each, { ...given, key: plan_comments_keyOf(each) }));
}
function isPosted({ posted }, issue, { kind }) {
    return posted.some((each) => each.given.kind === kind && (kind !== "twin" || each.issue === issue));
}
function covers(other, { kind, key, isCoveredByAny = false }) {
    const marker = readCommentMarker(other.body);
    return marker?.kind === kind && (isCoveredByAny || marker.key === key);
}
function saysSame(other, comment, { kind, key, withinMs, isCoveredByAny }) {
    const isAnyEnough = kind === "escalation" && isCoveredByAny === true;
    if (covers(other, { kind, key, text: "", isCoveredByAny: isAnyEnough }))
        return true;
    if (withinMs === undefined || readCommentMarker(other.body)?.kind !== kind)
        return false;
    return Math.abs(Date.parse(comment.createdAt) - Date.parse(other.createdAt)) < withinMs;
}
function plan_comments_keyOf({ body }) {
    return readCommentMarker(body)?.key ?? "";
}
function describeRow(tracker, occurrence, { before, isReopened, found, settings, }) {
    const isComparable = !occurrence.jobs.some(({ token }) => token === NO_LOG);
    const { serverUrl, repositoryUrl } = settings;
    return describeOccurrence(occurrence, {
        ...{ serverUrl, repositoryUrl, isReopened, jobs: found.jobs },
        count: countOccurrences(tracker),
        before: isComparable ? before : "",
    });
}
function periodOf({ openedAfter, openedBy, history }) {
    return openedAfter || openedBy || (history.at(-1)?.key ?? "0.0");
}
function toTime(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/note-flaky.js


function noteFlaky(tracker, subjects, run) {
    const recovered = tracker.history.filter((row) => subjects.includes(row.subject) && ranAgain(row, run));
    return withFlaky(tracker, recovered.map(({ key }) => key));
}
function noteLateFlaky(tracker, key, since) {
    const isRerun = (0,run_key/* parseRunKey */._A)(key).run === (0,run_key/* parseRunKey */._A)(since).run && (0,run_key/* compareRunKeys */.Ns)(key, since) < 0;
    return isRerun ? withFlaky(tracker, [key]) : tracker;
}
function ranAgain({ key, head, workflow }, run) {
    if ((0,run_key/* compareRunKeys */.Ns)(key, (0,run_key/* runKeyOf */.kB)(run)) >= 0)
        return false;
    if ((0,run_key/* parseRunKey */._A)(key).run === run.id)
        return true;
    return head !== "" && run.headSha.startsWith(head) && workflow === stemOf(run.path);
}
function withFlaky(tracker, found) {
    const flaky = new Set([...tracker.flaky, ...found.filter((key) => tracker.keys.includes(key))]);
    return { ...tracker, flaky: [...flaky].sort(run_key/* compareRunKeys */.Ns) };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-failure.js







const READ_LATER_RUNS = { kind: "read", what: "later-runs" };
function planFailure(observed, task, { settings, now }) {
    const { origin, issues, created } = observed;
    const [open] = issues;
    const { arrival } = task.found;
    const given = { task, arrival, settings, now };
    if (typeof created === "number" && open !== undefined) {
        const action = open.issue.number === created ? "opened" : "updated";
        return change(open.tracker, { arrival, action, due: [], isOver: isOver(observed) });
    }
    if (origin !== null && origin !== "none")
        return planFor(origin, observed, given);
    if (open !== undefined)
        return planFor(open, observed, given);
    if (observed.closed === "unread")
        return { kind: "read", what: "closed" };
    return planFor(observed.closed, observed, given);
}
function planFor(issue, observed, given) {
    const { arrival, settings, now } = given;
    const { key } = arrival.occurrence;
    if (issue !== null && isKnown(issue.tracker, key))
        return planRepeat(issue, given);
    const recoveredBy = arrival.recoveredBy ?? (observed.recoveredBy === "unread" ? null : observed.recoveredBy);
    if (issue !== null && isLate(issue.tracker, arrival, recoveredBy)) {
        return change(recordLate(issue.tracker, arrival, { settings, recoveredBy }), { arrival, action: "late", due: [] });
    }
    if (recoveredBy !== null)
        return conclude({ result: "nothing" });
    const isNew = issue === null || !Object.hasOwn(issue.tracker.tracked, arrival.occurrence.subject);
    if (issue?.issue.state === "open" && isNew && observed.recoveredBy === "unread")
        return READ_LATER_RUNS;
    if (issue?.issue.state === "open")
        return planUpdate(issue, given);
    const reopening = issue === null ? "over" : judgeReopening(issue, { settings, now });
    if (reopening === "dismissed")
        return conclude({ action: "suppressed" });
    if (observed.recoveredBy === "unread")
        return READ_LATER_RUNS;
    if (issue !== null && reopening === "reopens")
        return planUpdate(issue, given);
    if (issue === null && settings["open-after"] > 1) {
        if (observed.failedBefore === "unread")
            return { kind: "read", what: "earlier-runs" };
        if (!observed.failedBefore)
            return conclude({ result: "waiting" });
    }
    const { title } = given.task.found;
    return { kind: "create", title, next: planCreation(issue?.issue.number ?? null, given) };
}
function isRecheckDue({ task, origin, isRechecked, recoveredBy, created }) {
    if (task.kind !== "failure" || isRechecked || created === "planned")
        return false;
    const { subject } = task.found.arrival.occurrence;
    const isNew = origin === "none" || (origin !== null && !Object.hasOwn(origin.tracker.tracked, subject));
    return isNew && recoveredBy === null;
}
function isOver({ recoveredBy }) {
    return recoveredBy !== null && recoveredBy !== "unread";
}
function planRepeat(issue, { task, arrival, settings }) {
    const { history } = issue.tracker;
    const at = history.findIndex(({ key }) => key === arrival.occurrence.key);
    const owed = { due: history[at]?.due ?? [], before: history[at + 1]?.signature ?? "", isRepeated: true };
    const comments = at < 0 ? [] : listFailureComments(issue, task, { owed, settings });
    const endedMs = Date.parse(history[at]?.at ?? "");
    const sinceMs = endedMs - settings["comment-interval-minutes"] * 60_000;
    const since = Number.isFinite(sinceMs) ? new Date(sinceMs).toISOString() : null;
    return { kind: "repeat", comments, since, report: { action: "duplicate-event" } };
}
function change(next, { arrival, action, due, isOver = false, }) {
    const { subject, key } = arrival.occurrence;
    const opensFor = action === "late" ? "nothing" : { subject, key };
    const actions = { open: action, closed: isOver ? "resolved" : action };
    return { kind: "change", next, due, action: actions, wish: { opensFor, closing: null } };
}
function isLate({ recovered }, { occurrence }, recoveredBy) {
    if (recoveredBy !== null)
        return true;
    const since = recovered[occurrence.subject];
    return since !== undefined && (0,run_key/* compareRunKeys */.Ns)(occurrence.key, since) <= 0;
}
function recordLate(tracker, arrival, { settings, recoveredBy }) {
    const { subject } = arrival.occurrence;
    const since = (0,run_key/* newerRunKey */.wi)(tracker.recovered[subject] ?? "", recoveredBy ?? "");
    const row = record(tracker, arrival, { late: true, due: [] });
    const next = noteLateFlaky(row, arrival.occurrence.key, since);
    return boundTracked(noteRecovered(next, { [subject]: since }), settings["history-limit"]);
}
function planUpdate(issue, given) {
    const { arrival, settings, now } = given;
    const { tracker } = issue;
    const isReopened = issue.issue.state === "closed";
    const isNewPeriod = isReopened || wasReopenedByPerson(issue);
    const before = isNewPeriod ? startPeriod(issue, tracker, arrival.occurrence.key) : tracker;
    const due = [];
    if (isReopened && settings.comments !== "none")
        due.push("reopened");
    if (!isReopened && isCommentDue(tracker, settings, now))
        due.push("occurrence");
    if (crosses(before, arrival, settings))
        due.push("escalation");
    const action = isReopened ? "reopened" : "updated";
    return change(finish(before, given, due), { arrival, action, due });
}
function planCreation(earlier, given) {
    const { arrival, settings, now } = given;
    const blank = {
        ...{
            category: arrival.category,
            twinOf: null,
            about: arrival.about,
            earlier,
            resolved: null,
            ended: null,
            silence: "",
        },
        ...{ archived: 0, foldedTo: "", openedBy: "", openedAfter: "", keys: [], flaky: [], archivedFlaky: 0 },
        ...{ tracked: {}, recovered: {} },
        lastCommentAt: (0,times/* formatTime */.fU)(new Date(now)),
        ...{ history: [], jobsTable: "", excerpts: "" },
    };
    return finish(blank, given, settings["escalate-at"] === 1 ? ["escalation"] : []);
}
function isCommentDue({ lastCommentAt }, settings, now) {
    if (settings.comments !== "limited")
        return settings.comments === "all";
    const last = Date.parse(lastCommentAt);
    return !Number.isFinite(last) || now - last >= settings["comment-interval-minutes"] * 60_000;
}
function crosses(before, { occurrence }, settings) {
    const limit = settings["escalate-at"];
    const after = { ...before, keys: [...before.keys, occurrence.key] };
    return limit > 0 && countSinceOpen(before) < limit && countSinceOpen(after) >= limit;
}
function finish(before, { arrival, settings, now }, due) {
    const { subject, key } = arrival.occurrence;
    const next = record(before, arrival, { late: false, due });
    const tracked = sortSubjects({ ...next.tracked, [subject]: (0,run_key/* newerRunKey */.wi)(next.tracked[subject] ?? "", key) });
    const isTold = due.some((each) => each !== "escalation");
    const bounded = boundTracked({ ...next, resolved: null, ended: null, tracked }, settings["history-limit"]);
    return isTold ? { ...bounded, lastCommentAt: (0,times/* formatTime */.fU)(new Date(now)) } : bounded;
}
function record(tracker, arrival, { late, due }) {
    const row = { ...arrival.occurrence, late, due };
    const history = [...tracker.history, row].sort((a, b) => (0,run_key/* compareRunKeys */.Ns)(b.key, a.key));
    const isNewest = history[0] === row;
    return {
        ...tracker,
        about: tracker.about || arrival.about,
        keys: [...tracker.keys, row.key].sort(run_key/* compareRunKeys */.Ns),
        history,
        jobsTable: isNewest ? arrival.jobsTable : tracker.jobsTable,
        excerpts: isNewest ? arrival.excerpts : tracker.excerpts,
    };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-recovery.js










function planRecovery(tracker, passed, { jobs, settings, now }) {
    const { run, subjects } = passed;
    const key = (0,run_key/* runKeyOf */.kB)(run);
    if (!concerns(tracker, subjects, key))
        return conclude();
    const isOver = judgeRecovery(tracker, passed, { jobs, settings });
    if (isOver === "unread")
        return { kind: "read", what: "jobs" };
    const tracked = subjects.filter((subject) => Object.hasOwn(tracker.tracked, subject));
    const gone = tracked.filter((subject) => (0,run_key/* compareRunKeys */.Ns)(key, tracker.tracked[subject] ?? "") > 0);
    if (!isOver || (gone.length === 0 && tracked.length > 0))
        return conclude();
    const since = run.updatedAt ?? (0,times/* formatTime */.fU)(new Date(now));
    const told = gone[0] ?? subjects[0] ?? "";
    const comment = { kind: "resolution", key, text: describeRecovery(told, key, settings) };
    if (gone.length === 0)
        return { kind: "repeat", comments: [comment], since, report: { result: "duplicate-event" } };
    const isFirstEnough = settings["close-when"] === "first-success";
    const left = isFirstEnough ? Object.keys(tracker.tracked) : gone;
    const noted = noteFlaky(tracker, gone, run);
    const next = release(noted, left, Object.fromEntries(gone.map((subject) => [subject, key])));
    const comments = [comment];
    const action = { open: "partly-resolved", closed: "resolved" };
    const closing = completedBy(key, since, settings);
    const isLast = Object.keys(next.tracked).length === 0;
    const wish = { opensFor: isLast ? "tracked" : "nothing", closing };
    return { kind: "change", next: isLast ? { ...next, resolved: closing.resolved } : next, comments, action, wish };
}
function concerns({ tracked, recovered }, subjects, key) {
    return subjects.some((subject) => Object.hasOwn(tracked, subject) || recovered[subject] === key);
}
function planLeaving(tracker, pulls, now) {
    const subjects = Object.keys(tracker.tracked).filter((subject) => {
        const pull = pullNumberOf(subject);
        return pull !== null && pulls.includes(pull);
    });
    if (subjects.length === 0)
        return conclude();
    const next = release(tracker, subjects);
    const isLast = Object.keys(next.tracked).length === 0;
    const text = describeLeaving(subjects);
    const ended = `${(0,times/* formatTime */.fU)(new Date(now))}, ${text}`;
    return {
        kind: "change",
        next: isLast ? { ...next, ended } : next,
        comments: isLast ? [{ kind: "leaving", key: newestKey(tracker), text }] : [],
        action: { open: isLast ? "updated" : "left", closed: "closed" },
        wish: { opensFor: isLast ? "tracked" : "nothing", closing: { stateReason: "not_planned", resolved: null, ended } },
    };
}
function planSettling(own) {
    if (!isLeftOpen(own))
        return conclude();
    const wish = { opensFor: "tracked", closing: null };
    return { kind: "change", next: own.tracker, comments: [], action: { open: "updated", closed: "closed" }, wish };
}
function planHealing(tracker, { settings, now }) {
    const limitHours = settings["auto-heal-hours"];
    const last = lastSeen(tracker);
    const quietHours = last === null ? 0 : (now - Date.parse(last)) / 3_600_000;
    if (limitHours === 0 || !(quietHours > limitHours))
        return conclude();
    const text = describeHealing(Math.floor(quietHours), limitHours);
    const ended = `${(0,times/* formatTime */.fU)(new Date(now))}, ${text}`;
    return {
        kind: "change",
        next: { ...release(tracker, Object.keys(tracker.tracked)), ended },
        comments: [{ kind: "healing", key: newestKey(tracker), text }],
        action: { open: "updated", closed: "healed" },
        wish: { opensFor: "tracked", closing: { stateReason: "not_planned", resolved: null, ended } },
    };
}
function judgeRecovery(tracker, { run }, { jobs, settings }) {
    const workflow = stemOf(run.path);
    const slug = slugOf(settings.category ?? "");
    const hasPassed = run.conclusion === "success";
    const early = recognizeCategory(tracker, { slug, workflow, jobs: [] });
    if (early?.kind === "category")
        return hasPassed;
    if (early?.kind === "workflow")
        return hasPassed && early.workflow === workflow;
    if (early !== null && early.workflow !== workflow)
        return false;
    if (jobs === "unread")
        return "unread";
    const verdicts = judgeJobs(run, jobs);
    const category = early ?? recognizeCategory(tracker, { slug, workflow, jobs: [...verdicts.keys()] });
    if (category === null || !("job" in category))
        return false;
    const verdict = verdicts.get(category.job);
    return verdict === "passed" || (verdict === undefined && hasPassed);
}
function release(tracker, subjects, keys = {}) {
    const noted = subjects.map((subject) => {
        const failed = tracker.tracked[subject] ?? "";
        return [subject, [tracker.recovered[subject] ?? "", keys[subject] ?? ""].reduce(run_key/* newerRunKey */.wi, failed)];
    });
    const left = Object.entries(tracker.tracked).filter(([subject]) => !subjects.includes(subject));
    return {
        ...tracker,
        tracked: Object.fromEntries(left),
        recovered: sortSubjects({ ...tracker.recovered, ...Object.fromEntries(noted) }),
    };
}
function lastSeen({ history }) {
    return history.reduce((last, { at }) => (last !== null && last >= at ? last : at), null);
}
function newestKey({ history }) {
    return history[0]?.key ?? "0.0";
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-silence.js







function planSilence({ origin, issues, created, closed }, { category, file, silence }, { settings, now }) {
    const [open] = issues;
    const base = origin === "none" ? null : (origin ?? open ?? null);
    if (!silence.isSilent)
        return base === null ? conclude() : planEnd(base, file, { silence, settings, now });
    const { text, lastKey } = silence;
    if (typeof created === "number" && open !== undefined)
        return plan_silence_change(open.tracker, "opened");
    if (base?.issue.state === "open")
        return conclude();
    if (base === null && closed === "unread")
        return { kind: "read", what: "closed" };
    const earlier = base ?? (closed === "unread" ? null : closed);
    const subject = `workflow:${stemOf(file)}`;
    const reopening = earlier === null ? "over" : judgeReopening(earlier, { settings, now });
    if (reopening === "dismissed")
        return conclude({ action: "suppressed" });
    const recovered = lastKey === "" ? {} : { [subject]: lastKey };
    if (earlier !== null && reopening === "reopens") {
        const next = { ...earlier.tracker, silence: text, recovered: { ...earlier.tracker.recovered, ...recovered } };
        return plan_silence_change(next, "reopened");
    }
    const next = {
        ...{ category, twinOf: null, about: `silence of workflow ${(0,markdown/* codeSpan */.SS)(file)}`, silence: text },
        ...{ earlier: earlier?.issue.number ?? null, resolved: null, ended: null, archived: 0, foldedTo: "" },
        ...{ openedBy: "", openedAfter: "", keys: [], flaky: [], archivedFlaky: 0, tracked: {}, recovered },
        ...{ lastCommentAt: (0,times/* formatTime */.fU)(new Date(now)), history: [], jobsTable: "", excerpts: "" },
    };
    return { kind: "create", next, title: `CI silence: ${file}` };
}
function plan_silence_change(next, action) {
    const opensFor = action === "reopened" ? "silence" : "nothing";
    return {
        kind: "change",
        next,
        comments: [],
        action: { open: action, closed: action },
        wish: { opensFor, closing: null },
    };
}
function planEnd({ tracker, issue }, file, { silence, settings, now }) {
    const { run } = silence;
    const subject = `workflow:${stemOf(file)}`;
    const key = run === null ? "" : (0,run_key/* runKeyOf */.kB)(run);
    if (run === null || issue.state === "closed" || (0,run_key/* compareRunKeys */.Ns)(key, tracker.recovered[subject] ?? "") <= 0) {
        return conclude();
    }
    const closing = completedBy(key, run.updatedAt ?? (0,times/* formatTime */.fU)(new Date(now)), settings);
    return {
        kind: "change",
        next: { ...tracker, resolved: closing.resolved, recovered: { ...tracker.recovered, [subject]: key } },
        comments: [{ kind: "resolution", key, text: describeRecovery(subject, key, settings) }],
        action: { open: "updated", closed: "resolved" },
        wish: { opensFor: "nothing", closing },
    };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/decide.js









const MOST_LISTINGS = 7;
const MOST_LOSSES = 2;
const MOST_WRITES = 5;
const MOST_MERGES = 16;
function decide(observed, settings, now) {
    const { task, issues, created, isAwaited, listings, counts } = observed;
    if (created === "planned")
        return conclude({ action: "opened" });
    const labels = missingLabels(observed, settings);
    if (labels.length > 0 && typeof created === "number") {
        return { kind: "act", step: { kind: "add-labels", issue: created, labels, isEnsured: true } };
    }
    if (created === "unsure" || (isAwaited && listings < MOST_LISTINGS))
        return { kind: "read", what: "newest" };
    if (issues === "unread") {
        if (task.kind !== "failure")
            return conclude();
        if (counts.losses <= MOST_LOSSES)
            return { kind: "read", what: "open" };
        const { title } = task.found;
        return conclude({
            failure: `The issue of "${title}" disappeared each time before it could be written. Run the step again.`,
        });
    }
    if (observed.doubtful !== null)
        return plan_comments_lookAtComments(observed.doubtful.issue, now);
    const [kept] = issues;
    if (kept?.standing === "unsure")
        return look(kept);
    if (kept !== undefined && kept.tracker.twinOf !== null) {
        return { kind: "read", what: "issue", issue: kept.tracker.twinOf };
    }
    const world = { observed, settings, now };
    return (kept === undefined ? null : decideTwins(kept, world)) ?? decideTask(kept ?? null, world);
}
function decideTwins(kept, { observed, settings, now }) {
    const twins = decide_listTwins(observed);
    if (twins.length === 0 || observed.counts.merges >= MOST_MERGES)
        return null;
    for (const closed of twins.filter(({ issue }) => observed.closedTwins.includes(issue.number))) {
        if (closed.standing === "unsure")
            return look(closed);
        if (closed.tracker.twinOf === null)
            continue;
        const next = decideComments(closed, [twinComment(closed)], { observed, settings, now });
        if (next !== null)
            return next;
    }
    const twin = twins.find(({ tracker }) => tracker.twinOf === null);
    if (twin === undefined)
        return null;
    if (kept.standing !== "read")
        return look(kept);
    const merge = correct(kept, { opensFor: "tracked", closing: null }, { observed, settings, now });
    if (merge !== null)
        return writeOrLook({ ...merge, purpose: "merge" });
    const tracker = { ...twin.tracker, twinOf: kept.issue.number };
    const state = { state: "closed", stateReason: "not_planned" };
    return writeOrLook({ kind: "write-issue", own: twin, tracker, state, purpose: "twin" });
}
function decideTask(kept, world) {
    const { observed, settings, now } = world;
    if (kept !== null && observed.origin === null && isToVerify(kept))
        return look(kept);
    const plan = planTask(world);
    if (plan.kind === "read")
        return plan;
    if (plan.kind === "done")
        return decide_finish(plan, kept, { wanted: [], observed });
    if (plan.kind === "create") {
        const labels = [...new Set([settings["issue-label"], ...settings["extra-labels"]])];
        return { kind: "act", step: { kind: "create-issue", title: plan.title, tracker: plan.next, labels } };
    }
    const own = kept ?? observed.closed;
    if (plan.kind === "repeat") {
        const { comments: wanted, since: lookSince, report } = plan;
        const next = decideComments(own, wanted, { observed, settings, now, lookSince });
        return next ?? decide_finish(conclude(report), own, { wanted, observed });
    }
    if (observed.origin !== null)
        return decideRest(own, plan, world);
    const next = combineTracked(plan.next, joinSeen(own, world), settings);
    const { state, tracker } = judgeState(own, next, { wish: plan.wish, settings, now }) ?? { state: {}, tracker: next };
    return writeOrLook({ kind: "write-issue", own, tracker, state, purpose: "change" });
}
function decideRest(own, plan, world) {
    const { observed, settings, now } = world;
    const next = correct(own, plan.wish, world);
    const isLost = own.standing === "checked" && next !== null;
    const wanted = listComments(own, plan, { observed, settings });
    const isEarly = isToVerify(own) && wanted.some(({ kind }) => kind === "escalation");
    const comment = isLost || isEarly ? null : decideComments(own, wanted, { observed, settings, now });
    if (comment !== null)
        return comment;
    if (isToVerify(own) && !isLost)
        return look(own);
    const action = plan.action[own.issue.state];
    if (next === null && isRecheckDue(observed))
        return { kind: "read", what: "later-runs-again" };
    if (next === null)
        return decide_finish(conclude({ action }), own, { wanted, observed });
    if (observed.counts.writes >= MOST_WRITES) {
        const { number } = own.issue;
        const failure = `Issue #${number} was changed by others each of the ${MOST_WRITES} times that it was written. Run the step again.`;
        return decide_finish(conclude({ action, failure }), own, { wanted, observed });
    }
    return writeOrLook(next);
}
function planTask({ observed, settings, now }) {
    const { task, origin, issues, jobs } = observed;
    if (task.kind === "failure")
        return planFailure(observed, task, { settings, now });
    if (task.kind === "silence")
        return planSilence(observed, task, { settings, now });
    const base = origin ?? issues[0] ?? null;
    if (task.kind === "merge" || base === null || typeof base === "string")
        return conclude();
    if (task.kind === "leave")
        return planLeaving(base.tracker, task.pulls, now);
    if (task.kind === "settle")
        return planSettling(base);
    if (task.kind === "heal")
        return planHealing(base.tracker, { settings, now });
    return planRecovery(base.tracker, task.passed, { jobs, settings, now });
}
function listComments(own, plan, { observed, settings }) {
    const { task, origin } = observed;
    if ("comments" in plan)
        return plan.comments;
    if (task.kind !== "failure" || plan.action.open === "late")
        return [];
    const isNew = !plan.due.includes("escalation") && hasCrossed(own.tracker, observed, settings);
    const due = isNew ? [...plan.due, "escalation"] : plan.due;
    const before = origin === null || origin === "none" ? "" : (origin.tracker.history[0]?.signature ?? "");
    return listFailureComments(own, task, { owed: { due, before, isRepeated: false }, settings });
}
function correct(own, wish, world) {
    const { settings, now } = world;
    const next = joinSeen(own, world);
    const judged = judgeState(own, next, { wish, settings, now });
    if (judged === null && containsTracked(own.tracker, next))
        return null;
    const { state, tracker } = judged ?? { state: {}, tracker: next };
    return { kind: "write-issue", own, tracker, state, purpose: "change" };
}
function writeOrLook(step) {
    const { standing } = step.own;
    return standing === "outdated" || standing === "listed" ? look(step.own) : { kind: "act", step };
}
function joinSeen({ tracker }, { observed: { seen }, settings }) {
    if (seen === null || containsTracked(tracker, seen))
        return tracker;
    return { ...combineTracked(seen, tracker, settings), category: tracker.category, twinOf: null };
}
function missingLabels({ issues, created, triedLabels }, settings) {
    const own = issues === "unread" ? undefined : issues.find(({ issue }) => issue.number === created);
    if (own === undefined)
        return [];
    const there = [...own.issue.labels, ...triedLabels];
    const wanted = new Set([settings["issue-label"], ...settings["extra-labels"]]);
    return [...wanted].filter((label) => !hasLabel(there, label));
}
function decide_listTwins({ issues, closedTwins }) {
    const others = issues === "unread" ? [] : issues.slice(1);
    return others.filter(({ issue, tracker }) => tracker.twinOf === null || closedTwins.includes(issue.number));
}
function twinComment({ tracker }) {
    const oldest = tracker.twinOf ?? 0;
    return { kind: "twin", key: String(oldest), text: describeTwin(oldest) };
}
function isToVerify({ standing }) {
    return standing === "written" || standing === "checked";
}
function look({ issue }) {
    return { kind: "read", what: "issue", issue: issue.number };
}
function decide_finish(conclusion, kept, { wanted, observed }) {
    const problems = [...conclusion.problems];
    const twins = decide_listTwins(observed);
    const locked = twins.filter((twin) => twin.tracker.twinOf !== null && isLeftOut(twin, [twinComment(twin)], observed));
    if (kept !== null && isLeftOut(kept, wanted, observed))
        locked.push(kept);
    for (const { issue } of locked)
        problems.push(`Issue #${issue.number} is locked; its comment was left out.`);
    if (observed.isAwaited) {
        problems.push(`Issue #${observed.created} did not appear in GitHub's list in time; if it has a twin, the next run merges the two.`);
    }
    for (const { issue, tracker } of twins) {
        if (tracker.twinOf !== null || kept === null)
            continue;
        problems.push(`Issue #${issue.number} kept changing; it stays open as the twin of #${kept.issue.number} until the next run.`);
    }
    return { ...conclusion, problems };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/write-text-file.js
var write_text_file = __webpack_require__(9043);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/render-summary.js

const SENTENCE = 2000;
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/describe-outcome.js






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
async function describeOutcome(context) {
    const { report, settings, runtime, repository } = context;
    const { changes, problems, warnings, planned, signature } = report;
    const result = decideResult(report, settings);
    const snapshot = describeSnapshot(context, result);
    const sentence = describeSentence(report, result, settings);
    const file = settings["snapshot-file"];
    if (file !== undefined) {
        await (0,write_text_file/* writeTextFile */.T)(external_node_path_.resolve(runtime.cwd, file), `${JSON.stringify(snapshot, null, 2)}\n`);
    }
    const apiCalls = repository.client.calls();
    const numbered = changes.filter(({ number }) => number !== null);
    const first = numbered.find(({ action }) => action !== "merged-twin") ?? numbered[0];
    const [failure] = report.failures;
    return {
        sentence,
        outputs: {
            result,
            issues: JSON.stringify(changes),
            "issue-number": first === undefined ? "" : String(first.number),
            "issue-url": first?.url ?? "",
            opened: String(changes.filter(({ action }) => action === "opened").length),
            closed: String(changes.filter(({ action }) => CLOSING.includes(action)).length),
            signature,
            tracked: JSON.stringify(listSubjects([...(report.open?.values() ?? [])])),
            snapshot: JSON.stringify(snapshot),
            "api-calls": String(apiCalls),
            problems: String(problems.length),
        },
        summary: renderTrackerSummary({
            sentence,
            serverUrl: settings.serverUrl,
            changes,
            problems,
            warnings,
            planned,
            apiCalls,
        }),
        warnings: [...warnings, ...[...new Set(problems)].slice(0, ANNOTATED_PROBLEMS)],
        ...(failure === undefined ? {} : { failure }),
    };
}
function decideResult({ planned, results, changes }, settings) {
    if (settings["dry-run"] && planned.length > 0)
        return "dry-run";
    const found = new Set([...changes.map(({ action }) => RESULT_OF[action]), ...results]);
    return RESULTS.find((each) => found.has(each)) ?? "nothing";
}
function describeSentence({ changes, planned, failures }, result, settings) {
    if (failures[0] !== undefined)
        return failures[0];
    if (result === "disabled")
        return "Disabled: the input enabled is false, so nothing was read or written.";
    if (result === "read-only")
        return "Read-only: the token may not write issues, so nothing was recorded.";
    if (settings["dry-run"] && planned.length > 0) {
        return `Dry run: would make ${planned.length} ${planned.length === 1 ? "write" : "writes"}.`;
    }
    if (result === "waiting")
        return `Waiting: an issue opens when this has failed ${settings["open-after"]} times in a row.`;
    if (changes.length === 0)
        return "Nothing to do: there was no failure to record, and nothing tracked has recovered.";
    const parts = changes.map(({ action, number }) => `${SENTENCE_OF[action]} #${number ?? "new"}`);
    const text = parts.join(", ");
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
function describeSnapshot(context, result) {
    const { repository, report, settings, runtime } = context;
    const { run, changes, problems, open } = report;
    return {
        schema: "pipekeeper/failure-snapshot@1",
        generated_at: (0,times/* formatTime */.fU)(runtime.now()),
        repository: `${repository.owner}/${repository.repo}`,
        trigger: run === null ? null : describeTrigger(run, report.subject),
        result,
        changed: changes.map(({ category, number, action }) => ({ category, number, action })),
        open: open === null
            ? null
            : [...open.values()].map((own) => describeIssue(own, settings)).sort((a, b) => a.number - b.number),
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
function describeIssue({ issue, tracker }, settings) {
    const times = tracker.history.map(({ at }) => at).sort();
    const label = settings["escalation-label"];
    return {
        category: tracker.category,
        ...{ number: issue.number, title: issue.title, url: issue.url },
        occurrences: countOccurrences(tracker),
        first_seen: tracker.history.at(-1)?.at ?? null,
        last_seen: times.at(-1) ?? null,
        tracked: listSubjects([{ tracker }]),
        flaky: { recovered: countFlaky(tracker), of: countOccurrences(tracker) },
        escalated: label !== undefined && issue.labels.includes(label),
    };
}
function listSubjects(open) {
    const subjects = [...new Set(open.flatMap(({ tracker }) => Object.keys(tracker.tracked)))];
    const prs = subjects.flatMap((subject) => pullNumberOf(subject) ?? []).sort((a, b) => a - b);
    const namesOf = (kind) => subjects.flatMap((subject) => (subject.startsWith(kind) ? [subject.slice(kind.length)] : [])).sort();
    return { prs, branches: namesOf("branch:"), workflows: namesOf("workflow:") };
}

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
    expect: inputs/* input */.hF.lines(),
    "snapshot-file": inputs/* input */.hF.optionalText(),
    ...{ "timeout-seconds": inputs/* input */.hF.count(1), "settle-ms": inputs/* input */.hF.count(), "dry-run": inputs/* input */.hF.flag() },
};

;// CONCATENATED MODULE: ./build/actions/failure-tracker/label-pull-request.js




async function labelPullRequest(context, subject) {
    const { repository, settings, report } = context;
    const label = settings["pr-label"];
    const pull = subject === null ? null : pullNumberOf(subject);
    if (label === undefined || subject === null || pull === null)
        return;
    const isFailing = [...(report.open?.values() ?? [])].some(({ tracker }) => Object.hasOwn(tracker.tracked, subject));
    const call = isFailing ? `POST label "${label}" on #${pull}` : `DELETE label "${label}" from #${pull}`;
    if (isPlannedOnly(context, call))
        return;
    try {
        if (isFailing)
            await (0,github_labels/* addLabels */.Nl)(repository, pull, [label]);
        else
            await (0,github_labels/* removeLabel */.tA)(repository, pull, label);
    }
    catch (error) {
        if (!(0,failure/* isPermissionDenied */.T1)(error))
            throw error;
        report.warnings.push(`The label "${label}" could not be set on #${pull}. ${error.message}`);
    }
}

// EXTERNAL MODULE: ./build/src/github/repository-facts.js
var repository_facts = __webpack_require__(6747);
;// CONCATENATED MODULE: ./build/src/github/workflows.js


async function readWorkflow({ client, owner, repo }, file) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
            owner,
            repo,
            workflow_id: file,
        });
        const raw = (0,read_fields/* asFields */.qI)(data);
        return { state: (0,read_fields/* asText */.e1)(raw.state), createdAt: (0,read_fields/* asText */.e1)(raw.created_at) };
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return "gone";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/judge-silence.js



const HOUR_MS = 3_600_000;
function judgeSilence({ expectation, workflow, last }, { settings, now }) {
    const { file, hours } = expectation;
    const name = (0,markdown/* codeSpan */.SS)(file);
    const page = (0,markdown/* renderLink */.BK)("its page", `${settings.repositoryUrl}/actions/workflows/${encodeURIComponent(file)}`);
    const since = last?.updatedAt ?? (workflow === "gone" ? null : workflow.createdAt);
    const quietHours = since === null ? Number.POSITIVE_INFINITY : (now - Date.parse(since)) / HOUR_MS;
    const cause = explain();
    if (cause === null)
        return { isSilent: false, run: last };
    const lastKey = last === null ? "" : (0,run_key/* runKeyOf */.kB)(last);
    const lastRun = last === null ? "none is known" : `${linkRun(lastKey, [], settings, "run ")}, ${last.conclusion}`;
    return {
        isSilent: true,
        lastKey,
        text: [cause, `Last completed run: ${lastRun}${last?.updatedAt ? `, ${last.updatedAt}` : ""}.`].join("\n\n"),
    };
    function explain() {
        if (workflow === "gone") {
            return `There is no workflow ${name}. Restore its file, or take its line out of the input \`expect\`.`;
        }
        if (workflow.state === "disabled_inactivity") {
            return `GitHub has disabled ${name} because nothing had happened in the repository for 60 days. Enable it again on ${page}.`;
        }
        if (workflow.state !== "active") {
            return `${name} is disabled (${(0,markdown/* codeSpan */.SS)(workflow.state)}). Enable it again on ${page}.`;
        }
        if (!(quietHours > hours))
            return null;
        const when = since === null ? "" : `, since ${since}`;
        return `${name} has completed no run on the default branch for more than ${hours} h${when}. See ${page} for whether its schedule still runs.`;
    }
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/report.js



function recordListing(report, open) {
    report.open = new Map(open.map((own) => [own.issue.number, own]));
}
function listOf(report, category) {
    const own = [...(report.open?.values() ?? [])].filter(({ tracker }) => tracker.category === category);
    return own.sort((a, b) => a.issue.number - b.issue.number);
}
function refreshViews(report, issues) {
    return issues.flatMap((own) => report.open?.get(own.issue.number) ?? (own.issue.state === "closed" ? own : []));
}
function recordConclusion(report, observed, conclusion) {
    const { task, closed, closedTwins } = observed;
    const issues = observed.issues === "unread" ? [] : observed.issues;
    for (const own of issues) {
        if (closedTwins.includes(own.issue.number))
            report.changes.push(describeChange(own, "merged-twin"));
    }
    const own = issues[0] ?? (closed === "unread" ? null : closed);
    const { action, result, failure } = conclusion;
    if (action !== null) {
        const { category } = task;
        const planned = { category, number: null, url: "", action, occurrences: 1 };
        report.changes.push(own === null || observed.created === "planned" ? planned : describeChange(own, action));
    }
    if (result !== null)
        report.results.add(result);
    if (failure !== null)
        report.failures.push(failure);
    for (const problem of conclusion.problems) {
        if (!report.problems.includes(problem))
            report.problems.push(problem);
    }
    const others = [...(report.open?.values() ?? [])].filter(({ tracker }) => tracker.category !== task.category);
    const open = issues.filter(({ issue, tracker }) => issue.state === "open" && tracker.twinOf === null);
    report.open = new Map([...others, ...open].map((each) => [each.issue.number, each]));
}
function recordFault(report, error) {
    if ((0,failure/* isWriteDenied */.tt)(error)) {
        report.results.add("read-only");
        report.warnings.push(error.message);
    }
    else if (error instanceof errors/* UserError */.y)
        report.failures.push(error.message);
    else
        throw error;
}
function describeChange({ issue, tracker }, action) {
    const { number, url } = issue;
    return { category: tracker.category, number, url, action, occurrences: countOccurrences(tracker) };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/listen.js






const listen_MOST_RUNS = 20;
async function listen(context) {
    const { settings, report } = context;
    const tasks = [];
    for (const expectation of settings.expectations) {
        const heard = await hear(context, expectation);
        const category = identifyCategory({ kind: "silence", workflow: stemOf(expectation.file) });
        const silence = judgeSilence(heard, { settings, now: context.now.getTime() });
        const task = { kind: "silence", category, file: expectation.file, silence };
        tasks.push({ task, issues: listOf(report, category) });
    }
    return tasks;
}
async function hear(context, expectation) {
    const { repository } = context;
    const { file } = expectation;
    const workflow = await readWorkflow(repository, file);
    if (workflow === "gone")
        return { expectation, workflow, last: null };
    const { id, defaultBranch } = await findHome(context);
    let last = null;
    let seen = 0;
    await (0,github_runs/* listRuns */.v)(repository, {
        ...{ workflow: file, branch: defaultBranch, status: "completed", perPage: listen_MOST_RUNS },
        stopAt: (run) => {
            if (run.headRepository?.id === id)
                last ??= run;
            return last !== null || ++seen >= listen_MOST_RUNS;
        },
    });
    return { expectation, workflow, last };
}
async function findHome(context) {
    if (context.repositoryId === null || context.defaultBranch === null) {
        const facts = await (0,repository_facts/* readRepositoryFacts */.m)(context.repository);
        context.repositoryId = facts.id;
        context.defaultBranch = facts.defaultBranch;
    }
    return { id: context.repositoryId, defaultBranch: context.defaultBranch };
}

// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/src/github/branches.js

async function hasBranch({ client, owner, repo }, branch) {
    try {
        await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
        return true;
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/github/find-pull-request.js
var find_pull_request = __webpack_require__(7603);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/find-subject.js






async function findSubject({ repository, repositoryId }, run) {
    const { headBranch, headSha, headRepository } = run;
    const named = run.pullRequests.filter((pull) => pull.baseRepositoryId === repositoryId);
    const exact = named.filter((pull) => pull.headSha.toLowerCase() === headSha.toLowerCase());
    const [own] = (exact.length > 0 ? exact : named).map(({ number }) => number).sort((a, b) => a - b);
    const queued = isHere(run, repositoryId) ? (0,queued_pull_request/* queuedPullRequest */.C)(headBranch) : null;
    if (queued !== null || own !== undefined)
        return `pr:${queued ?? own}`;
    if (/^pull_request/.test(run.event)) {
        const headOwner = headRepository?.owner ?? null;
        const question = { headSha, headBranch, headOwner, repositoryId, named: [] };
        const found = await (0,find_pull_request/* findPullRequest */._)(repository, question);
        if (found.kind === "found")
            return `pr:${found.numbers[0]}`;
    }
    return nameFork(run, repositoryId) ?? `branch:${nameBranch(run)}`;
}
async function findFailedSubject(context, run) {
    const subject = await findSubject(context, run);
    const { headBranch, event } = run;
    const isBranch = subject === `branch:${headBranch}` && isHere(run, context.repositoryId);
    if (!isBranch || [null, headBranch].includes(context.defaultBranch))
        return subject;
    try {
        const isOver = event === "release" || !(await hasBranch(context.repository, headBranch));
        return isOver ? nameWorkflow(run) : subject;
    }
    catch (error) {
        if (!(0,failure/* isPermissionDenied */.T1)(error))
            throw error;
        note(context, `Whether "${headBranch}" is a branch or a tag is not known: it is tracked as a branch. ${error.message}`);
        return subject;
    }
}
function listNames(subject, run, { repositoryId }) {
    const fork = nameFork(run, repositoryId);
    return [...new Set([subject, ...(fork === null ? [] : [fork]), nameWorkflow(run)])];
}
function nameFork(run, repositoryId) {
    if (isHere(run, repositoryId) || !/^pull_request/.test(run.event))
        return null;
    return `branch:${run.headRepository?.owner ?? "unknown"}:${nameBranch(run)}`;
}
function nameBranch({ headBranch, headSha }) {
    return headBranch || headSha.slice(0, 12) || "unknown";
}
function nameWorkflow({ path }) {
    return `workflow:${stemOf(path)}`;
}
function isHere({ headRepository }, repositoryId) {
    return headRepository !== null && headRepository.id === repositoryId;
}

// EXTERNAL MODULE: ./build/src/files/bound-memory.js
var bound_memory = __webpack_require__(1277);
;// CONCATENATED MODULE: ./build/src/github/logs.js


const MAX_LINE_LENGTH = 65_536;
async function readLog({ client, owner, repo }, jobId, reading) {
    try {
        const answer = await client.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
            owner,
            repo,
            job_id: jobId,
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
// EXTERNAL MODULE: ./build/src/text/redact-line.js + 1 modules
var redact_line = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/normalize-token.js

const LENGTH = 160;
const LOOKED_AT = 2000;
const TIMESTAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)? ?/;
const PREFIX = /^##\[[a-z-]*\]/;
const UUIDS = /(?<!\w)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/gi;
const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.]*\w)/g;
const IPV6 = /\[[0-9a-f:]*:[0-9a-f:]*\](?::\d{1,5})?|(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?![\w:])/gi;
const HEX = /(?<!\w)(?:0x[0-9a-f]+|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,})(?!\w)/gi;
const PATHS = /(?<![\w.@+~%:/\\-])(?:[a-z]:)?[\\/]?(?:[\w.@+~%-]+[\\/])+([\w.@+~%-]*)((?::\d+)*)/gi;
const LINE_NUMBERS = /(\.\w{1,8})(?::\d+)+/g;
const DURATIONS = /(?<![\w.])\d+(?:\.\d+)?(?:(?:ns|us|µs|ms|s|m|h|d)\b| ?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|ms)\b)/g;
const PERCENTAGES = /(?<![\w.])\d+(?:\.\d+)?\s?%/g;
const NUMBERS = /(?<!exit code )(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/gi;
function cleanLine(line) {
    const plain = line.replace(/^\ufeff/, "").replace(TIMESTAMP, "");
    return (0,clean/* cleanLogLine */.Sr)(plain).replace(TIMESTAMP, "");
}
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
function isIpv6(text) {
    const groups = text.replace(/^\[|\](?::\d+)?$/g, "");
    return /\d/.test(groups) && (groups.includes("::") || groups.split(":").length === 8);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/scan-log.js


const LINES_AFTER = 5;
const LINE_LENGTH = 300;
const EXCERPT_LENGTH = 4000;
const scan_log_TIME = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z/;
const WORD = /(?<![\w-])(?:error|fatal|panic|exception|failed)(?=[:[( \t])/gi;
const EXIT_CODE = /exit code \d+/i;
function scanLog({ window, excerptLines }) {
    const whole = openScan(excerptLines);
    const inside = window === null ? null : openScan(excerptLines);
    let hasInside = false;
    let isInside = false;
    const redact = (0,redact_line/* openRedactor */.p)();
    return {
        push(raw) {
            const time = scan_log_TIME.exec(raw)?.[1];
            if (time !== undefined && window !== null)
                isInside = isWithin(time, window);
            const line = redact(cleanLine(raw.slice(0, 4 * LINE_LENGTH)));
            whole.push(line);
            if (!isInside)
                return;
            hasInside = true;
            inside?.push(line);
        },
        finish: () => (hasInside && inside !== null ? inside : whole).finish(),
    };
}
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
function speaksOfError(line) {
    for (const { index, 0: word } of line.matchAll(WORD)) {
        const isCountBefore = /(?:^|[\s(,:=])(?:0|no|zero|without)\s+(?:\w+\s+)?$/i.test(line.slice(Math.max(0, index - 40), index));
        const isCountAfter = /^[: \t]+0(?![\w.])/.test(line.slice(index + word.length, index + word.length + 10));
        if (!isCountBefore && !isCountAfter)
            return true;
    }
    return false;
}
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/read-failures.js











const RECORDED_JOBS = 10;
async function readFailures(context, { run, records, subject }) {
    const { settings, report } = context;
    const failing = selectFailures(run, records, { aggregate: settings.aggregateJobs, ignored: settings.ignoredJobs });
    if (failing.length === 0)
        return [];
    const jobs = await readReasons(context, failing);
    const signature = fingerprintFailure(jobs.map(toFailed));
    report.signature ||= signature;
    const groups = groupByCategory(context, run, jobs);
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
                occurrence: read_failures_describeOccurrence(context, run, { subject, signature, jobs: own }),
                jobsTable: renderJobsTable(own, settings.serverUrl),
                excerpts: renderExcerpts(own.flatMap(({ name, excerpt }) => (excerpt === null ? [] : [{ name, ...excerpt }]))),
                recoveredBy: later === null ? null : (0,run_key/* runKeyOf */.kB)({ id: run.id, attempt: later }),
            },
        };
    });
}
function read_failures_describeOccurrence({ now }, run, { subject, signature, jobs }) {
    const recorded = new Map(jobs.map((job) => [JSON.stringify(toFailed(job)), toFailed(job)]));
    return {
        key: (0,run_key/* runKeyOf */.kB)(run),
        at: (0,times/* parseTime */.pe)(run.updatedAt ?? "") ?? (0,times/* formatTime */.fU)(now),
        subject,
        head: /^[0-9a-f]{12,}$/i.test(run.headSha) ? run.headSha.slice(0, 12).toLowerCase() : "",
        workflow: stemOf(run.path),
        jobs: [...recorded.values()].slice(0, RECORDED_JOBS),
        signature,
    };
}
function groupByCategory({ settings }, run, jobs) {
    const workflow = stemOf(run.path);
    const slug = slugOf(settings.category ?? "");
    const categorize = (job) => {
        if (slug !== "")
            return { kind: "category", slug };
        if (settings["group-by"] === "workflow")
            return { kind: "workflow", workflow };
        if (settings["group-by"] === "job")
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
    if (groups.size <= settings["max-issues-per-run"])
        return [...groups.values()];
    return [{ category: { kind: "workflow", workflow }, jobs: [...jobs] }];
}
async function readReasons(context, failing) {
    const sorted = [...failing].sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name));
    const first = new Map(sorted.toReversed().map((job) => [job.base, job]));
    const ordered = [
        ...sorted.filter((job) => first.get(job.base) === job),
        ...sorted.filter((job) => first.get(job.base) !== job),
    ];
    (0,bound_memory/* boundMemory */._)();
    const read = new Map();
    for (const job of ordered.filter(({ id }) => id !== null).slice(0, context.settings["log-jobs"])) {
        read.set(job, await readReason(context, job));
    }
    return sorted.map((job) => {
        const sibling = sorted.find((other) => other.base === job.base && other.step === job.step && read.has(other));
        return { ...job, ...(read.get(job) ?? { token: (sibling && read.get(sibling)?.token) ?? NO_LOG, excerpt: null }) };
    });
}
async function readReason(context, job) {
    const { repository, settings } = context;
    const scan = scanLog({ window: job.window, excerptLines: settings["excerpt-lines"] });
    try {
        const maxBytes = settings["log-max-bytes"];
        const log = await readLog(repository, job.id, { maxBytes, onLine: scan.push });
        if (log === "gone")
            return { token: NO_LOG, excerpt: { lines: [], note: "log no longer available" } };
        const { token, excerpt } = scan.finish();
        const note = log.isCut ? `Only the first ${maxBytes} bytes of the log were read.` : null;
        return { token, excerpt: excerpt.length === 0 && note === null ? null : { lines: excerpt, note } };
    }
    catch (error) {
        note(context, `The log of job "${job.name}" could not be read: ${error.message}`);
        return { token: NO_LOG, excerpt: { lines: [], note: "log not available" } };
    }
}
function toFailed({ base, step, token }) {
    return { job: base, step, token };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/select-tasks.js





const MOST_TWINS = 20;
const MOST_HEALED = 20;
function selectTasks({ passed, failures, pulls }, open, { settings, now }) {
    const groups = groupTwins(open);
    const tasks = [];
    const add = (task) => tasks.push({ task, issues: groups.get(task.category) ?? [] });
    for (const failure of failures) {
        const found = joinWithoutLog(failure, open);
        const { category } = found.arrival;
        if (passed !== null)
            add({ kind: "failure", category, found, run: passed.run });
    }
    const left = [...groups].filter(([category]) => !tasks.some(({ task }) => task.category === category));
    let healed = 0;
    for (const [category, issues] of left) {
        const isConcerned = issues.some(({ tracker }) => isRecoveryOf(tracker, passed));
        if (isConcerned && passed !== null) {
            add({ kind: "recovery", category, passed });
            continue;
        }
        const tracked = issues.map(({ tracker }) => tracker);
        if (tracked.some((tracker) => planLeaving(tracker, pulls, now).kind === "change")) {
            add({ kind: "leave", category, pulls });
        }
        const isQuiet = tracked.every((tracker) => planHealing(tracker, { settings, now }).kind === "change");
        if (isQuiet && healed < MOST_HEALED) {
            healed++;
            add({ kind: "heal", category });
        }
        else if (issues.some((own) => isLeftOpen(own)))
            add({ kind: "settle", category });
        else if (issues.length > 1)
            add({ kind: "merge", category });
    }
    const ranks = ["failure", "recovery", "leave", "heal", "settle", "merge"];
    return tasks.sort((a, b) => ranks.indexOf(a.task.kind) - ranks.indexOf(b.task.kind));
}
function listMissing(tasks) {
    return tasks.flatMap(({ task, issues }) => (task.kind === "failure" && issues.length === 0 ? task.category : []));
}
function listTrackedPulls(open) {
    const numbers = open.flatMap(({ tracker }) => Object.keys(tracker.tracked).flatMap((subject) => pullNumberOf(subject) ?? []));
    return [...new Set(numbers)];
}
function isOfInterest(open, run) {
    const key = (0,run_key/* runKeyOf */.kB)(run);
    return open.some(({ tracker }) => Object.keys(tracker.tracked).length > 0 || Object.values(tracker.recovered).includes(key));
}
function isRecoveryOf(tracker, passed) {
    return passed !== null && concerns(tracker, passed.subjects, (0,run_key/* runKeyOf */.kB)(passed.run));
}
function groupTwins(open) {
    const groups = new Map();
    let room = MOST_TWINS;
    for (const own of [...open].sort((a, b) => a.issue.number - b.issue.number)) {
        const group = groups.get(own.tracker.category);
        if (group === undefined)
            groups.set(own.tracker.category, [own]);
        else if (room-- > 0)
            group.push(own);
    }
    return groups;
}
function joinWithoutLog(found, open) {
    const { withoutLog, arrival } = found;
    if (withoutLog === null)
        return found;
    const knows = ({ tracker }) => tracker.history.some(({ workflow, jobs }) => workflow === arrival.occurrence.workflow &&
        jobs.some(({ job, step }) => job === withoutLog.job && step === withoutLog.step));
    const [newest] = open.filter(knows).sort((a, b) => (0,pipeline_order/* compareBytewise */.G)(seenAt(b), seenAt(a)));
    if (newest === undefined)
        return found;
    return { ...found, arrival: { ...arrival, category: newest.tracker.category, about: newest.tracker.about } };
}
function seenAt({ tracker }) {
    return tracker.history[0]?.at ?? "";
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/read-news.js

















function readTrigger({ name, payload }, settings) {
    if (name === "workflow_run") {
        const run = (0,github_runs/* readRunOf */.tD)(payload);
        if (run === null)
            throw new errors/* UserError */.y("The event names no workflow run. Expected that of workflow_run.");
        if ((0,read_fields/* asText */.e1)(payload.action) !== "completed" || !isWatched(run, settings))
            return { kind: "nothing", run };
        if (isFailure(run.conclusion))
            return { kind: "failed", run };
        if (run.conclusion === "cancelled")
            return { kind: "cancelled", run };
        return run.conclusion === "success" ? { kind: "passed", run } : { kind: "nothing", run };
    }
    if (!/^pull_request/.test(name))
        return { kind: "schedule" };
    const pull = (0,kit_event/* pullRequestNumberOf */.Bn)(payload);
    const isClosed = pull !== null && (0,read_fields/* asText */.e1)(payload.action) === "closed";
    return isClosed ? { kind: "pull-closed", pull } : { kind: "nothing", run: null };
}
async function readFailedRun(context, trigger) {
    if (trigger.kind !== "failed" && trigger.kind !== "cancelled")
        return null;
    const { run } = trigger;
    const jobs = await readMarkedJobs(context, run);
    if (!isFailure(run.conclusion) && !hasTimedOut(run, jobs))
        return null;
    const subject = await findFailedSubject(context, run);
    return { jobs, subject, failures: await readFailures(context, { run, records: jobs, subject }) };
}
async function readNews(context, trigger, { failed, open }) {
    const nothing = { passed: null, failures: [], pulls: [], jobs: "unread", subject: null };
    if (trigger.kind === "pull-closed")
        return { ...nothing, pulls: [trigger.pull] };
    if (trigger.kind === "schedule")
        return { ...nothing, pulls: await listClosedPulls(context, open) };
    const { run } = trigger;
    if (run === null)
        return nothing;
    if (failed === null && !isOfInterest(open, run))
        return nothing;
    const subject = failed?.subject ?? (await findSubject(context, run));
    const passed = { run, subjects: listNames(subject, run, context) };
    return { ...nothing, passed, subject, failures: failed?.failures ?? [], jobs: failed?.jobs ?? "unread" };
}
async function readUnfinished(context, run) {
    if ((context.runtime.env.GITHUB_RUN_ATTEMPT || "1") === "1")
        return [];
    const issues = (await listClosedSince(context, run.updatedAt)).filter(({ tracker }) => Object.values(tracker.recovered).includes((0,run_key/* runKeyOf */.kB)(run)));
    if (issues.length === 0)
        return [];
    const subjects = listNames(await findSubject(context, run), run, context);
    return issues.map((own) => ({
        task: { kind: "recovery", category: own.tracker.category, passed: { run, subjects } },
        issues: [own],
    }));
}
const MOST_MISSED = 20;
const MOST_CANCELLED = 5;
const read_news_HOUR_MS = 3_600_000;
async function findMissedRuns(context) {
    const { settings, runtime, now } = context;
    if (settings["reconcile-hours"] === 0)
        return [];
    const since = (0,times/* formatTime */.fU)(new Date(now.getTime() - settings["reconcile-hours"] * read_news_HOUR_MS));
    const runs = await (0,github_runs/* listRuns */.v)(context.repository, { status: "completed", created: `>=${since}` });
    const issues = [...(context.report.open?.values() ?? []), ...(await listClosedSince(context, since))];
    const ownWorkflow = stemOf(runtime.env.GITHUB_WORKFLOW_REF ?? "");
    const unknown = runs
        .filter((run) => isWatched(run, settings) && stemOf(run.path) !== ownWorkflow && !hasPassedSince(run, runs))
        .filter((run) => !issues.some(({ tracker }) => isKnown(tracker, (0,run_key/* runKeyOf */.kB)(run))))
        .sort((a, b) => a.id - b.id);
    const failed = unknown.filter(({ conclusion }) => isFailure(conclusion));
    if (failed.length > MOST_MISSED) {
        note(context, `${failed.length} failed runs are in no issue; the oldest ${MOST_MISSED} are recorded now.`);
    }
    const cancelled = unknown.filter((run) => run.conclusion === "cancelled" && !isShort(run));
    if (cancelled.length > MOST_CANCELLED) {
        note(context, `${cancelled.length} cancelled runs are in no issue; only the newest ${MOST_CANCELLED} were checked for jobs over their time limit.`);
    }
    return [
        ...failed.slice(0, MOST_MISSED).map((run) => ({ kind: "failed", run })),
        ...cancelled.slice(-MOST_CANCELLED).map((run) => ({ kind: "cancelled", run })),
    ].sort((a, b) => a.run.id - b.run.id);
}
function isShort({ createdAt, updatedAt }) {
    return Date.parse(updatedAt ?? "") - Date.parse(createdAt ?? "") < 59_000;
}
function isWatched(run, settings) {
    const { entries } = (0,match_required_jobs/* parseRequiredJobs */.V8)(settings.branches);
    const branch = run.headBranch ?? "";
    const isOnBranch = entries.some(({ text, isPrefix }) => (isPrefix ? branch.startsWith(text) : branch === text));
    return ((settings.events.length === 0 || settings.events.includes(run.event)) &&
        (settings.branches.length === 0 || isOnBranch));
}
async function listClosedPulls(context, open) {
    const tracked = listTrackedPulls(open);
    if (tracked.length === 0)
        return [];
    const pulls = await (0,github_pulls/* listPullRequests */.qc)(context.repository, { state: "open" });
    const numbers = new Set(pulls.map(({ number }) => number));
    return tracked.filter((pull) => !numbers.has(pull));
}
function hasPassedSince(run, runs) {
    return runs.some((other) => other.id > run.id &&
        other.conclusion === "success" &&
        other.workflowId === run.workflowId &&
        other.headBranch === run.headBranch &&
        other.headRepository?.id === run.headRepository?.id);
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/main.js














const MOST_ROUNDS = 200;
/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "failure-tracker",
    readsEvent: true,
    inputs: inputs_inputs,
    async run(given, runtime) {
        const context = await openTracker(given, runtime);
        if (!given.enabled)
            context.report.results.add("disabled");
        else
            await react(context).catch((error) => recordFault(context.report, error));
        return describeOutcome(context);
    },
}));
async function react(context) {
    const trigger = readTrigger((0,kit_event/* requireEvent */.M9)(context.runtime.event), context.settings);
    if ("run" in trigger)
        context.report.run = trigger.run;
    if (trigger.kind !== "nothing")
        await track(context, trigger);
    if (trigger.kind !== "schedule")
        return;
    for (const missed of await findMissedRuns(context))
        await track(context, missed);
    await pursue(context, await listen(context), { closed: new Map(), jobs: "unread" });
}
async function track(context, trigger) {
    const { report, settings } = context;
    const failed = await readFailedRun(context, trigger);
    if (trigger.kind === "cancelled" && failed === null)
        return;
    const open = await listOpenFor(context, trigger.kind === "passed" && trigger.run.attempt > 1);
    recordListing(report, open);
    const news = await readNews(context, trigger, { failed, open });
    report.subject = news.subject;
    const tasks = selectTasks(news, open, { settings, now: context.now.getTime() });
    const isRecovery = tasks.some(({ task }) => task.kind === "recovery");
    if (trigger.kind === "passed" && !isRecovery)
        tasks.push(...(await readUnfinished(context, trigger.run)));
    await pursue(context, tasks, { closed: await findClosed(context, listMissing(tasks)), jobs: news.jobs });
    const isConcerned = news.failures.length > 0 || (trigger.kind === "passed" && isRecovery);
    if (isConcerned)
        await labelPullRequest(context, news.subject);
}
async function pursue(context, tasks, { closed, jobs }) {
    let last = null;
    for (const { task, issues } of tasks) {
        const known = { issues: refreshViews(context.report, issues), closed: closed.get(task.category), jobs, last };
        let observed = startObserving(task, known);
        for (let round = 0;; round++) {
            const decision = decide(observed, context.settings, context.now.getTime());
            if (round === MOST_ROUNDS)
                throw new Error(`The task "${task.kind}" of ${task.category} did not come to an end.`);
            if (decision.kind === "done") {
                recordConclusion(context.report, observed, decision);
                break;
            }
            if (decision.kind === "read")
                observed = await observe(context, observed, decision);
            else
                observed = await apply(context, observed, decision.step);
        }
        last = observed;
    }
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundMemory)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);


function boundMemory() {
    if (Number.parseInt(node_process__WEBPACK_IMPORTED_MODULE_0__.versions.node, 10) >= 22)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



async function writeTextFile(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" could not be written: ${error.message}. Expected a path that this job may write to.`);
    }
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ addLabels),
/* harmony export */   Tf: () => (/* binding */ findLabels),
/* harmony export */   tA: () => (/* binding */ removeLabel),
/* harmony export */   zU: () => (/* binding */ ensureLabel)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

async function ensureLabel({ client, owner, repo }, label) {
    try {
        await client.request("POST /repos/{owner}/{repo}/labels", { owner, repo, ...label });
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422 || !/already.exists/i.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)))
            throw error;
    }
}
async function findLabels({ client, owner, repo }, names) {
    const known = [];
    const absent = [];
    for (const name of names) {
        try {
            await client.request("GET /repos/{owner}/{repo}/labels/{name}", { owner, repo, name });
            known.push(name);
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
                throw error;
            absent.push(name);
        }
    }
    return { known, absent };
}
async function addLabels({ client, owner, repo }, issue, labels) {
    try {
        await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
            owner,
            repo,
            issue_number: issue,
            labels: [...labels],
            request: { isRepeatable: true },
        });
        return "added";
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422)
            return "refused";
        throw error;
    }
}
async function removeLabel({ client, owner, repo }, issue, name) {
    try {
        const parameters = { owner, repo, issue_number: issue, name };
        await client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters);
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);

async function readRepositoryFacts({ client, owner, repo, }) {
    const { data } = await client.request("GET /repos/{owner}/{repo}", { owner, repo });
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(data);
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id), defaultBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.default_branch) };
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ compareRunKeys),
/* harmony export */   _A: () => (/* binding */ parseRunKey),
/* harmony export */   kB: () => (/* binding */ runKeyOf),
/* harmony export */   wi: () => (/* binding */ newerRunKey)
/* harmony export */ });
function runKeyOf({ id, attempt }) {
    return `${id}.${attempt}`;
}
function compareRunKeys(a, b) {
    const [left, right] = [parseRunKey(a), parseRunKey(b)];
    return left.run - right.run || left.attempt - right.attempt;
}
function parseRunKey(key) {
    const [, run, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(key) ?? [];
    return { run: Number(run ?? 0), attempt: Number(attempt ?? 0) };
}
function newerRunKey(a, b) {
    return compareRunKeys(a, b) >= 0 ? a : b;
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   VN: () => (/* binding */ addDelay),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tM: () => (/* binding */ findFileTime),
/* harmony export */   x8: () => (/* binding */ toEpochMs)
/* harmony export */ });
const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SECONDS_LENGTH = 19;
const ZERO = 48;
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
const LAST_MS = Date.UTC(2099, 11, 31, 23, 59, 59);
function isPlausible(time) {
    return time >= "2005" && time < "2101";
}
function addDelay(fromMs, delayMs) {
    return formatTime(new Date(Math.min(fromMs + delayMs, LAST_MS)));
}
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) ? { time, index: match.index, text: match[0] } : null;
}
function compareTimes(a, b) {
    if (a.length === b.length)
        return a < b ? -1 : a > b ? 1 : 0;
    const left = a.slice(0, -1);
    const right = b.slice(0, -1);
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareNewestFirst(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return compareTimes(b, a);
}
function toEpochMs(time) {
    const ms = time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
    const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
    return (((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
        readDigits(time, 17, 2) * 1000 +
        ms);
}
function formatTime(date) {
    return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}
function formatFileTime(time) {
    return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}
function parseFileTime(text) {
    const found = findFileTime(text);
    return found !== null && found.text.length === text.length ? found.time : null;
}
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


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openRedactor)
});

// UNUSED EXPORTS: redactLine

;// CONCATENATED MODULE: ./build/src/text/redact-options.js
const HIDDEN = "[redacted]";
const RULES = [
    rule("openssl", `-[kK] +|-(?:passw(?:or)?d|psk|srppass) +|-pass(?:in|out)? +["']?pass:`),
    rule("(?:mysql|mariadb)[a-z_-]{0,20}", "-p *"),
    rule("mongo[a-z]{0,10}|sshpass", "-p *"),
    rule("7z[a-z]{0,2}|(?:un)?rar", "-h?p"),
    rule("redis-cli|valkey-cli", "-a +"),
    rule("sqlcmd|bcp|(?:un)?zip", "-P *"),
    rule("ssh-keygen", "-[NP] +"),
    rule("keytool|jarsigner|apksigner", "--?[a-z-]{0,12}pass(?:word)? +(?:pass:)?"),
    rule("ldap[a-z]{1,10}", "-w *"),
    rule("smbclient|rpcclient", String.raw `-U *[^\s%]{1,200}%`),
    rule("curl", String.raw `-[a-zA-Z]{0,10}[uU] *["']?[^\s:"']{1,200}:`),
    rule("curl", String.raw `(?:-b|--cookie) +(?=["']?[^\s"'=]{1,200}=)`),
];
const LOGIN = /login|--pass/i;
const LOGIN_OPTIONS = "-p(?: +|=)?|--pass(?:word|phrase|wd)? +";
const USER_OPTIONS = /(?<!\S)((?:-u|--user|--proxy-user)(?: +|=)["']?[^\s:"']{1,200}:)[^\s"']+/g;
function redactOptions(line) {
    let text = line.replace(USER_OPTIONS, `$1${HIDDEN}`);
    if (LOGIN.test(text))
        text = hideValues(text, LOGIN_OPTIONS);
    for (const { program, option } of RULES) {
        const at = text.search(program);
        if (at >= 0)
            text = text.slice(0, at) + hideValues(text.slice(at), option);
    }
    return text;
}
function hideValues(text, option) {
    const value = String.raw `(?:"(?!\$)[^"]{1,4000}"?|'[^']{1,4000}'?|(?![-$*"'])[^\s"']+)`;
    return text.replace(new RegExp(String.raw `(?<!\S)(${option})${value}`, "g"), `$1${HIDDEN}`);
}
function rule(names, option) {
    return { program: new RegExp(String.raw `(?<![\w.-])(?:${names})(?:\.exe)?(?=\s)`, "i"), option };
}

;// CONCATENATED MODULE: ./build/src/text/redact-line.js

const redact_line_HIDDEN = "[redacted]";
const PEM_BEGIN = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/;
const PEM_END = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY/;
const HINT = /[=:]|[\w+/-]{16}|[\w-]\.[\w-]{16}|pass|bearer|basic|token|--|-[a-z0-9]+[ =]|-h?p|secret|key/i;
const TOKENS = [
    /(?<![a-z0-9])(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|gl(?:pat|dt|rt|ptt|ft|cbt|imt|soat|agent|oas)-[\w.-]{16,}|AT(?:ATT3|BB|CTT3)[\w=.-]{16,})/gi,
    /(?<![a-z0-9])(?:npm_[a-z0-9]{20,}|pypi-[\w-]{16,}|rubygems_[0-9a-f]{32,}|dckr_(?:pat|oat)_[\w-]{16,}|oy2[a-z0-9]{40,}|cio[a-z0-9]{32,}(?![a-z0-9]))/gi,
    /(?<![A-Z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{12,}/g,
    /(?<![a-z0-9])(?:AIza[\w-]{30,}|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,}|1\/\/0[\w-]{24,}|do[opr]_v1_[0-9a-f]{32,}|dapi[0-9a-f]{32}|pscale_\w+_[\w.-]{16,}|sbp_[0-9a-f]{32,}|nfp_\w{32,}|LTAI[a-z0-9]{12,})/gi,
    /(?<![\w~.])[\w~.]{3}\dQ~[\w~.-]{31,34}/g,
    /(?<![a-z0-9])(?:hf_[a-z0-9]{16,}|api_org_[a-z]{30,}|r8_\w{30,}|hv[sbr]\.[\w-]{8,}|dp\.(?:pt|st|ct|sa|scim|audit)\.\w{16,}|\w{14}\.atlasv1\.[\w=-]{30,}|PMAK-[\w-]{16,}|NR(?:AK|II|JS)-[\w-]{16,}|glsa_\w{16,}|glc_[\w=+/]{16,}|lin_api_\w{16,}|figd_[\w-]{16,}|ntn_\w{16,}|secret_[a-z0-9]{32,}|sntry[su]_[\w=+/-]{16,}|fo1_[\w-]{16,}|age-secret-key-1[a-z0-9]{30,}|eyrt_\w+|pat[a-z0-9]{14}\.[0-9a-f]{32,}|sq[apu]_[0-9a-f]{32,}|pat-[a-z]{2}\d-[0-9a-f-]{32,}|tfp_[\w-]{16,})/gi,
    /(?<![a-z0-9])sk-(?:proj-|ant-|live-|test-|or-)?[\w-]{16,}/gi,
    /(?<![a-z0-9])(?:[rsp]k_(?:live|test|prod)_\w{10,}|whsec_[\w+/=-]{16,}|shp(?:at|ca|pa|ss)_[0-9a-f]{16,}|sq0[a-z]{3}-[\w-]{16,}|EAAA[\w-]{50,}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}(?!\d)|(?:AC|SK)[0-9a-f]{32}(?![0-9a-z]))/gi,
    /(?<![a-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[\w-]{10,}|xapp-[\w-]{10,}|\d{8,10}:AA[\w-]{32,}|[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,})/gi,
    /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{8,}/gi,
    /(?<=(?:discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2)\/)[\w@/.-]{16,}/gi,
    /(?<![\w.])s\.[A-Za-z0-9]{24}(?![\w.])/g,
    /(?<![a-z0-9])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/gi,
];
const LONG_WORDS = /(?<![\w+/=-])(?:sha(?:1|256|384|512)-|h1:)?[\w+/-]{40,}={0,2}/g;
const HEADERS = /(?<![\w-])((?:proxy-)?authorization|(?:set-)?cookie|x-[\w-]{0,40}(?:key|token|secret|signature|auth)[\w-]{0,20})(["']?\s*[:=]\s*["']?)([^\s"'][^"']*)/gi;
const SCHEMES = /(?<![\w-])(bearer|basic|token|digest|apikey) +([\w.~+/=:-]{8,})/gi;
const SPOKEN = /(?<![\w.-])([\w.-]{0,60}(?:token|secret|password|passphrase|api[_-]?key|access[_-]?key)(?: is| was| to)? +["'`]?)([^\s"'`]{6,})/gi;
const PATH_LIKE = /[/\\]|::|\.[a-z]{1,4}\b/i;
const NETRC = /(?<![\w-])(login +\S+ +password +)\S+/gi;
const NPM_CONFIG = /(:_(?:password|authToken|auth)\s+)\S+/g;
const TOKEN_OPTIONS = /(?<!\S)(--[a-z-]{0,40}(?:token|secret|password|passphrase|api-?key|access-?key)[a-z-]{0,20} +)(["']?)(?!-)([^\s"']+)/gi;
const NAMES = /(?<![\w.$-])([\w.$-]{1,100})(["']?\]?\s{0,10}(?:=>|:=|[=:])\s{0,10})/g;
const JUDGED = 200;
const JUDGED_VALUE = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\S+)/;
const VALUE = /"(?:[^"\\]|\\.){0,4000}"|'(?:[^'\\]|\\.){0,4000}'|\S+/y;
const SECRET_NAME = /passw(?:or)?d|passphrase|passwd|(?:^|[_.-])(?:pass|pwd|pw)$|secret|credential|private[_.-]?key|(?:account|shared|access)[_.-]?key/i;
const LIKELY_NAME = /token|(?:^|[_.-])(?:api|auth|signing|encryption|master|deploy|service|storage|session|license|client|webhook|host|root)?[_.-]?keys?$|(?:^|[_.-])key[_.-]|apikey|signature|(?:^|[_.-])sig$|session|(?:^|[_.-])(?:sid|auth|pat|jwt|otp|dsn|pin|sk)$|cookie/i;
const CAMEL_KEY = /[a-z]Key$/;
const PASSWORD = /passw(?:or)?d|passphrase/i;
const WORDS = /^(?:keys?|signature|session|sig|sid|cookie|otp)$/i;
const HARMLESS_NAME = /(?:file|stdin|path|dir|url|uri|endpoint|name|type|kind|ttl|length|len|size|count|limit|expiry|expires|expires_in|version|algorithm|format|prefix|policy|(?<!session[_.-]?)id|ids|ref)$|(?:cache|restore|primary|foreign|public|sort|partition|unique|row|map|lookup)[_.-]?keys?$|tokeniz|(?:^|[_.-])tokens$/i;
const HARMLESS_VALUE = /^(?:true|false|null|none|nil|undefined|unset|empty|set|yes|no|ok|required|missing|invalid|expired|incorrect|wrong|not|is|was|must|cannot|could|has|the|a|an|for|from|in|to|and|or|unexpected|string|str|optional|secretstr|reset|changed|mismatch)[.,;:)!\]}]*$/i;
function openRedactor() {
    let isKey = false;
    return (line) => {
        if (PEM_BEGIN.test(line))
            isKey = true;
        const shown = isKey && !PEM_BEGIN.test(line) ? redact_line_HIDDEN : redactLine(line);
        if (PEM_END.test(line))
            isKey = false;
        return shown;
    };
}
function redactLine(line) {
    if (!HINT.test(line))
        return line;
    const key = PEM_BEGIN.exec(line);
    if (key !== null)
        return `${redactLine(line.slice(0, key.index))}${redact_line_HIDDEN}`;
    let text = line.split("://").map(redactUserInfo).join("://");
    text = text.replace(HEADERS, (_, name, sign) => `${name}${sign}${redact_line_HIDDEN}`);
    text = text.replace(SCHEMES, (all, scheme, value) => looksRandom(value) ? `${scheme} ${redact_line_HIDDEN}` : all);
    text = text.replace(SPOKEN, (all, name, value) => looksRandom(value) && !PATH_LIKE.test(value) ? name + redact_line_HIDDEN : all);
    for (const pattern of TOKENS)
        text = text.replace(pattern, redact_line_HIDDEN);
    text = text.replace(NETRC, `$1${redact_line_HIDDEN}`).replace(NPM_CONFIG, `$1${redact_line_HIDDEN}`);
    text = redactOptions(text);
    text = text.replace(TOKEN_OPTIONS, (all, option, _quote, value) => HARMLESS_NAME.test(option.trim()) || HARMLESS_VALUE.test(value) ? all : option + redact_line_HIDDEN);
    text = redactAssignments(text);
    return text.replace(LONG_WORDS, (word) => (isKeyLike(word) ? redact_line_HIDDEN : word));
}
function redactUserInfo(rest, nth) {
    const word = /^[^\s"'<>]*/.exec(rest)?.[0] ?? "";
    const end = word.lastIndexOf("@");
    if (nth === 0 || end < 0)
        return rest;
    const mark = word.search(/[:/?#@]/);
    if (word[mark] === "@" && mark === end)
        return redact_line_HIDDEN + rest.slice(end);
    const isPort = /^:\d{1,5}(?:[/?#]|$)/.test(word.slice(mark, end));
    if (word[mark] !== ":" || isPort)
        return word[mark] === "@" && !/[/?#]/.test(word.slice(0, end)) ? redact_line_HIDDEN + rest.slice(end) : rest;
    return `${word.slice(0, mark + 1)}${redact_line_HIDDEN}${rest.slice(end)}`;
}
function redactAssignments(text) {
    let shown = "";
    let done = 0;
    for (const { index, 0: all, 1: name = "", 2: sign = "" } of text.matchAll(NAMES)) {
        if (index < done)
            continue;
        const start = index + all.length;
        if (!isSecret(name, sign, text.slice(start, start + JUDGED)))
            continue;
        VALUE.lastIndex = start;
        shown += text.slice(done, start) + redact_line_HIDDEN;
        done = start + (VALUE.exec(text)?.[0] ?? "").length;
    }
    return shown + text.slice(done);
}
function isSecret(name, sign, rest) {
    if (HARMLESS_NAME.test(name) || (sign === ":" && rest.startsWith(":")))
        return false;
    const isSure = SECRET_NAME.test(name);
    if (!isSure && !LIKELY_NAME.test(name) && !CAMEL_KEY.test(name))
        return false;
    const value = JUDGED_VALUE.exec(rest)?.[0] ?? "";
    const text = value.replace(/^["']|["'][,;]?$/g, "");
    if (text.length < 4 || /^\*+|^\$[{(\w]|^<[a-z_-]+>?$|^%\w+%|^\{\{/.test(text) || text.startsWith(redact_line_HIDDEN))
        return false;
    if (HARMLESS_VALUE.test(text))
        return false;
    const isAssigned = sign.includes("=");
    const isQuoted = value !== text;
    const isCompound = /[^_.-][_.-][^_.-]/.test(name);
    if (isSure)
        return isAssigned || isQuoted || isCompound || PASSWORD.test(name) || !/^[a-z]+[.,;:)!]?$/.test(text);
    if (isCompound && isAssigned)
        return true;
    if (WORDS.test(name) && !isAssigned && !isQuoted)
        return false;
    return text.length >= 6 && (isCompound || looksRandom(text) || (isAssigned && text.length >= 16));
}
function looksRandom(text) {
    const plain = text.slice(0, JUDGED).replace(/(?<![.,;:)!])[.,;:)!]+$/, "");
    if (/^[\d.:-]+$/.test(plain))
        return plain.length >= 16;
    if (/\d/.test(plain) && /[a-z]/i.test(plain))
        return plain.length >= 6;
    if (/[=+/~]$/.test(plain) || /[$%^&*#@!]/.test(plain))
        return true;
    const count = (pattern) => plain.match(pattern)?.length ?? 0;
    return plain.length >= 10 && count(/[A-Z]/g) >= 4 && count(/[a-z]/g) >= 3;
}
function isKeyLike(word) {
    if (/^(?:sha\d+-|h1:)/.test(word))
        return false;
    const start = word.slice(0, JUDGED);
    const share = (pattern) => (start.match(pattern)?.length ?? 0) / start.length;
    return share(/[A-Z]/g) >= 0.12 && share(/[a-z]/g) >= 0.12 && share(/\d/g) >= 0.04 && share(/[/_-]/g) <= 0.12;
}


/***/ })

};
