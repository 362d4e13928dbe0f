export const id = 715;
export const ids = [715];
export const modules = {

/***/ 9913:
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/has-label.js
function hasLabel(labels, label) {
    return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/judge-escalation.js


function hasCrossed(tracker, { origin }, settings) {
    const limit = settings["escalate-at"];
    const isNewPeriod = origin === null || origin === "none" || origin.issue.state === "closed";
    const before = isNewPeriod ? 0 : countSinceOpen(origin.tracker);
    return limit > 0 && before < limit && countSinceOpen(tracker) >= limit;
}
function lacksEscalation({ tracker, issue }, { triedLabels }, settings) {
    const { "escalate-at": limit, "escalation-label": label } = settings;
    if (limit === 0 || label === undefined || issue.state === "closed")
        return false;
    return countSinceOpen(tracker) >= limit && (!hasLabel(issue.labels, label) || triedLabels.includes(label));
}
function periodOf({ openedAfter, openedBy, history }) {
    return openedAfter || openedBy || (history.at(-1)?.key ?? "0.0");
}
function periodStart({ tracker, issue }) {
    return Date.parse(tracker.openedAfter || issue.createdAt);
}

// EXTERNAL MODULE: ./build/src/pipeline/times.js
var times = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
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
    const rows = history.map(({ isScheduled, late, due, ...row }) => ({
        ...row,
        ...(isScheduled ? { scheduled: true } : {}),
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
function describeEscalation(failures) {
    return `${(0,count/* count */.U9)(failures, "failure")} since this issue was opened. It does not seem to go away by itself.`;
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
function decideComments(own, wanted, world) {
    const owed = decideOwed(own, wanted, world);
    if (owed !== null)
        return owed;
    const { number } = own.issue;
    const { observed, lookSince = null, unchecked = [] } = world;
    const listed = observed.comments[number];
    if (listed === undefined && lookSince !== null && unchecked.length > 0) {
        return { kind: "read", what: "comments", issue: number, since: lookSince };
    }
    return decideWithdrawal(number, observed) ?? decideCleaning(number, [...wanted, ...unchecked], listed ?? []);
}
function decideOwed(own, wanted, { observed, settings, now, lookSince = null }) {
    const { number, locked } = own.issue;
    const missing = wanted.filter((comment) => !isPosted(observed, number, comment));
    const listed = observed.comments[number];
    const hasPosted = observed.posted.some(({ issue }) => issue === number);
    const isRetry = observed.refused !== null && missing.some(({ kind }) => kind !== "twin");
    const isEscalating = missing.some(({ kind }) => kind === "escalation");
    const contestedMs = isEscalating ? Math.min(now - EARLIER_MS, periodStart(own)) : now - EARLIER_MS;
    const since = lookSince ?? (isRetry || isEscalating ? toTime(contestedMs) : null);
    if (listed === undefined && since !== null && (isRetry || !hasPosted) && missing.length > 0) {
        return { kind: "read", what: "comments", issue: number, since };
    }
    const next = missing.find((comment) => !(listed ?? []).some((other) => rulesOut(other, comment)));
    return next === undefined || locked ? null : decidePosting(own, next, { observed, settings });
}
function rulesOut(other, comment) {
    const isTwin = comment.kind === "escalation" && readCommentMarker(other.body)?.kind === "twin";
    return isTwin || covers(other, comment);
}
function lookAtComments(issue, now) {
    return { kind: "read", what: "comments", issue, since: toTime(now - EARLIER_MS) };
}
function isLeftOut({ issue }, wanted, observed) {
    const listed = observed.comments[issue.number] ?? [];
    return (issue.locked &&
        wanted.some((comment) => !isPosted(observed, issue.number, comment) && !listed.some((other) => covers(other, comment))));
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
    if (observed.commentLooks === 0 || (isHidden && observed.commentLooks < MOST_LOOKS)) {
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
    return group.filter((each) => each.id !== oldest.id && saysSame(oldest, each, { ...given, key: keyOf(each) }));
}
function isPosted({ posted }, issue, { kind }) {
    return posted.some((each) => each.given.kind === kind && (kind !== "twin" || each.issue === issue));
}
function covers(other, { kind, key, isCoveredByAny = false }) {
    const marker = readCommentMarker(other.body);
    return marker?.kind === kind && (isCoveredByAny || kind === "twin" || marker.key === key);
}
function saysSame(other, comment, { kind, key, withinMs, isCoveredByAny }) {
    const isAnyEnough = kind === "escalation" && isCoveredByAny === true;
    if (covers(other, { kind, key, text: "", isCoveredByAny: isAnyEnough }))
        return true;
    if (withinMs === undefined || readCommentMarker(other.body)?.kind !== kind)
        return false;
    return Math.abs(Date.parse(comment.createdAt) - Date.parse(other.createdAt)) < withinMs;
}
function keyOf({ body }) {
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
function toTime(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-write.js



function correct(own, wish, world) {
    const { settings, now } = world;
    const next = joinSeen(own, world);
    const judged = judgeState(own, next, { wish, settings, now });
    if (judged === null && containsTracked(own.tracker, next))
        return null;
    const { state, tracker } = judged ?? { state: {}, tracker: next };
    return { kind: "write-issue", own, tracker: noteEscalation(own, tracker, world), state, purpose: "change" };
}
function joinSeen({ tracker }, { observed: { seen }, settings }) {
    if (seen === null || containsTracked(tracker, seen))
        return tracker;
    return { ...combineTracked(seen, tracker, settings), category: tracker.category, twinOf: null };
}
function noteEscalation(own, next, { observed, settings }) {
    const { task, origin } = observed;
    if (task.kind !== "failure" || !hasCrossed(next, { origin: origin ?? own }, settings))
        return next;
    const { key } = task.found.arrival.occurrence;
    const history = next.history.map((row) => row.key !== key || row.late || row.due.includes("escalation")
        ? row
        : { ...row, due: [...row.due, "escalation"] });
    return { ...next, history };
}
function writeOrLook(step) {
    const { standing } = step.own;
    return standing === "outdated" || standing === "listed" ? look(step.own) : { kind: "act", step };
}
function look({ issue }) {
    return { kind: "read", what: "issue", issue: issue.number };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/decide-twins.js



const MOST_MERGES = 16;
const SETTLING_UNITS = 24;
function decideTwins(kept, world) {
    const { observed } = world;
    const twins = decide_twins_listTwins(observed);
    if (twins.length === 0 || observed.counts.merges >= MOST_MERGES)
        return null;
    for (const closed of twins.filter((twin) => isOurs(twin, observed))) {
        if (closed.standing === "unsure")
            return look(closed);
        if (closed.tracker.twinOf === null)
            continue;
        const isHidden = observed.hiddenComments.includes(closed.issue.number) && !hasPosted(closed, observed);
        if (isTried(closed, observed) && (isHidden || observed.comments[closed.issue.number] === undefined)) {
            const { number, createdAt } = closed.issue;
            if (observed.commentLooks < MOST_LOOKS)
                return { kind: "read", what: "comments", issue: number, since: createdAt };
        }
        const next = decideComments(closed, isHidden ? [] : [twinComment(closed.tracker.twinOf)], world);
        if (next !== null)
            return next;
    }
    const twin = twins.find(({ tracker }) => tracker.twinOf === null);
    return twin === undefined ? null : decideTwin(kept, twin, world);
}
function decideTwin(kept, twin, world) {
    const merge = correct(kept, { opensFor: "tracked", closing: null }, world);
    const isSure = kept.standing === "read" || kept.standing === "written" || kept.standing === "checked";
    if (merge === null && isSure && isCommentDue(twin, world.observed)) {
        if (twin.standing !== "read" && world.observed.comments[twin.issue.number] === undefined)
            return look(twin);
        const lookSince = twin.issue.comments > 0 ? twin.issue.createdAt : null;
        const next = decideOwed(twin, [twinComment(kept.issue.number)], { ...world, lookSince });
        if (next !== null)
            return next;
    }
    if (kept.standing !== "read")
        return look(kept);
    if (merge !== null)
        return writeOrLook({ ...merge, purpose: "merge" });
    const tracker = { ...twin.tracker, twinOf: kept.issue.number };
    const state = { state: "closed", stateReason: "not_planned" };
    return writeOrLook({ kind: "write-issue", own: twin, tracker, state, purpose: "twin" });
}
function mayHaveOlder({ issue }, { observed, settings, now }) {
    const settledMs = Date.parse(issue.createdAt) + settings["settle-ms"] * SETTLING_UNITS;
    return now < settledMs && !observed.hasSoughtTwins && observed.created !== issue.number;
}
function decide_twins_listTwins(observed) {
    const others = observed.issues === "unread" ? [] : observed.issues.slice(1);
    return others.filter((twin) => twin.tracker.twinOf === null || isOurs(twin, observed));
}
function isOurs(twin, observed) {
    return observed.closedTwins.includes(twin.issue.number) || hasPosted(twin, observed) || isTried(twin, observed);
}
function isTried({ issue }, { triedTwins }) {
    return triedTwins.includes(issue.number);
}
function isCommentDue(twin, observed) {
    return !hasPosted(twin, observed) && !observed.hiddenComments.includes(twin.issue.number);
}
function hasPosted({ issue }, { posted }) {
    return posted.some(({ issue: place, given }) => place === issue.number && given.kind === "twin");
}
function twinComment(oldest) {
    return { kind: "twin", key: String(oldest), text: describeTwin(oldest) };
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/actions/failure-tracker/name-category.js


const TITLE_TOKEN = 80;
function identifyCategory(category) {
    return shortHash(name_category_keyOf(category));
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
function name_category_keyOf(category) {
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
        else if (expectations.some((other) => stemOf(other.file) === stemOf(file))) {
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
    const aggregate = readEntries(inputs, "aggregate-jobs");
    const ignored = readEntries(inputs, "ignore-jobs");
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
function readEntries(inputs, name) {
    const parsed = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs[name]);
    if (parsed.fault !== null)
        throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
    return parsed;
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
        ...{ planned: [], problems, notes: [], warnings: [], failures: [] },
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/look-at-comments.js





const DOUBT_WAITS = [1, 2, 4, 4];
const COMMENT_WAITS = [0, 1, 2, 4, 8, 16];
async function look_at_comments_lookAtComments(context, observed, { issue, since }) {
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
    const view = observed.issues === "unread" ? undefined : observed.issues.find((each) => each.issue.number === issue);
    const isWhole = view !== undefined && Date.parse(since) <= Date.parse(view.issue.createdAt);
    const isShort = isWhole && all.length < view.issue.comments;
    const others = observed.hiddenComments.filter((number) => number !== issue);
    return {
        ...observed,
        hiddenComments: isShort ? [...others, issue] : others,
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
// EXTERNAL MODULE: ./build/src/pipeline/judge-job-list.js
var judge_job_list = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/src/pipeline/queued-pull-request.js
var queued_pull_request = __webpack_require__(2399);
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
const MOST_READINGS = 4;
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
        const { jobs, isComplete } = await readJobs(context, other);
        const verdicts = judgeJobs(other, jobs);
        const hasPassed = (base) => (verdicts.get(base) ?? (isComplete ? "passed" : "unproven")) === "passed";
        if (found.jobs.every(({ base }) => hasPassed(base)))
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
        const { jobs } = await readMarkedJobs(context, other);
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
async function hasRunOnSchedule({ repository }, { key, subject, workflow }) {
    const { run } = (0,run_key/* parseRunKey */._A)(key);
    let isFound = false;
    await (0,github_runs/* listRuns */.v)(repository, {
        ...{ event: "schedule", branch: subject.replace(/^branch:/, ""), status: "completed" },
        stopAt: (other) => {
            isFound ||= other.id > run && stemOf(other.path) === workflow;
            return isFound || other.id <= run;
        },
    });
    return isFound;
}
async function readMarkedJobs(context, run) {
    const { jobs: listed, isComplete } = await readJobs(context, run);
    const isOwn = ({ attempt }) => attempt === run.attempt;
    const { jobs, problems } = await (0,mark_timed_out/* markTimedOut */.p)(context.repository, { jobs: [...listed], problems: [] }, isOwn);
    for (const problem of problems)
        note(context, problem);
    return { jobs, isComplete };
}
async function readJobs(context, run) {
    const { repository, runtime, settings } = context;
    for (let reading = 1;; reading++) {
        const { jobs, problems, missing } = await (0,github_jobs/* listJobs */.N)(repository, run.id, "all");
        if (reading < MOST_READINGS && (missing > 0 || isBehind(run, jobs))) {
            await runtime.sleep(settings["settle-ms"] * 2 ** reading);
            continue;
        }
        for (const problem of problems)
            note(context, problem);
        return { jobs, isComplete: missing === 0 };
    }
}
function isBehind(run, jobs) {
    const upToHere = jobs.filter(({ attempt }) => attempt <= run.attempt);
    return (0,judge_job_list/* isListBehind */.b)(run, upToHere) || (run.conclusion === "failure" && !(0,judge_job_list/* explainsConclusion */.m)(run, upToHere));
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
        isScheduled: row.scheduled === true,
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
        problems.push("The last marker of the managed block is missing, so everything up to the end of the text counts as the block.");
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
            isScheduled: false,
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
const MOST_CHANGED = 100;
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
async function findLatest(context, categories) {
    const found = new Map();
    if (categories.length === 0)
        return found;
    await (0,github_issues/* listIssues */.ts)(context.repository, {
        ...{ labels: [context.settings["issue-label"]], state: "all", sort: "updated", direction: "desc" },
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
async function listLastChanged(context) {
    const labels = [context.settings["issue-label"]];
    let seen = 0;
    const issues = await (0,github_issues/* listIssues */.ts)(context.repository, {
        ...{ labels, state: "all", sort: "updated", direction: "desc", stopAt: () => ++seen === MOST_CHANGED },
    });
    return issues.flatMap((issue) => toOwn(context, issue) ?? []);
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/look-for-own.js



const LISTING_WAITS = [10, 1, 2, 4, 4, 4, 8];
const LOST_WAIT = 4;
const MOST_GAPS = 5;
const MOST_NUMBERS = 30;
async function lookForOwn(context, observed) {
    const { task, created, listings, recorded } = observed;
    const { runtime, settings } = context;
    const wait = LISTING_WAITS[listings] ?? 0;
    if (wait > 0)
        await runtime.sleep(wait * settings["settle-ms"]);
    const listed = (await listOpen(context, { sort: "created", direction: "desc" })).filter(isOf(task)).map(outdated);
    const next = { ...observed, listings: listings + 1 };
    const own = observed.issues.find(({ issue }) => issue.number === created);
    if (own === undefined)
        return next;
    const { number } = own.issue;
    const oldest = listed.find(({ issue }) => issue.number < number);
    const shown = listed.filter(({ issue }) => issue.number === number);
    if (oldest === undefined && shown.length === 0)
        return next;
    const younger = listed.filter(({ issue }) => issue.number > number);
    const issues = oldest === undefined ? [outdated(own), ...younger] : [oldest, outdated(own)];
    const seen = mergeAll([...issues, ...shown], observed.seen);
    const lagMs = recorded === null ? 0 : runtime.elapsedMs() - recorded.fromMs;
    return { ...next, issues, seen, isAwaited: false, origin: oldest ?? "none", lagMs };
}
async function lookForOlder(context, observed) {
    const next = { ...observed, hasSoughtTwins: true };
    const [own] = observed.issues;
    const listed = (await listOpen(context)).filter(isOf(observed.task)).map(outdated);
    const oldest = listed.find(({ issue }) => own !== undefined && issue.number < own.issue.number);
    if (own === undefined || oldest === undefined)
        return next;
    const issues = [oldest, outdated(own)];
    return { ...next, issues, seen: mergeAll(issues, observed.seen) };
}
async function lookForLost(context, observed) {
    const { task } = observed;
    await context.runtime.sleep(LOST_WAIT * context.settings["settle-ms"]);
    const found = await readLost(context, task);
    if (found !== null) {
        const made = { created: found.issue.number, isAwaited: true, listings: 0, origin: "none", latest: null };
        return { ...observed, ...made, issues: [found], seen: found.tracker };
    }
    const issues = (await listOpen(context)).filter(isOf(task)).map(outdated);
    return { ...observed, issues, seen: mergeAll(issues), created: null };
}
async function readLost(context, task) {
    const { issues, lastNumber } = await (0,github_issues/* listNewest */.V1)(context.repository);
    const listed = issues.flatMap((issue) => toOpened(context, task, issue) ?? []).at(-1);
    if (listed !== undefined)
        return listed;
    for (let number = lastNumber + 1, gaps = 0; gaps < MOST_GAPS && number <= lastNumber + MOST_NUMBERS; number++) {
        const issue = await (0,github_issues/* readIssue */.OS)(context.repository, number);
        const own = issue === "gone" ? null : toOpened(context, task, issue);
        if (own !== null)
            return own;
        gaps = issue === "gone" ? gaps + 1 : 0;
    }
    return null;
}
function toOpened(context, task, issue) {
    const own = issue.state === "open" ? toOwn(context, issue) : null;
    if (own === null || !isOf(task)(own))
        return null;
    const isOurs = task.kind !== "failure" || own.tracker.keys.includes(task.found.arrival.occurrence.key);
    return isOurs ? outdated(own) : null;
}
function isOf({ category }) {
    return ({ tracker }) => tracker.category === category;
}
function mergeAll(issues, seen = null) {
    return issues.reduce((all, { tracker }) => join(all, tracker), seen);
}
function join(seen, tracker) {
    return { ...(seen === null ? tracker : mergeTracked(seen, tracker)), twinOf: null };
}
function outdated(own) {
    return { ...own, standing: "outdated" };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/observe.js










const LAG_UNITS = 10;
function startObserving(task, known) {
    const { last, latest = "unread" } = known;
    const hasWritten = last?.hasWritten ?? false;
    const age = (own) => (hasWritten ? { ...own, standing: "outdated" } : own);
    const issues = known.issues.map(age);
    return {
        ...{ task, issues, seen: mergeAll(issues), origin: null, created: null, isAwaited: false, listings: 0 },
        ...{ lagMs: 0, recorded: null },
        latest: latest === "unread" || latest === null ? latest : age(latest),
        jobs: last === null || last.jobs === "unread" ? known.jobs : last.jobs,
        ...{
            failedBefore: "unread",
            recoveredBy: "unread",
            isRechecked: false,
            hasSoughtTwins: false,
            hasScheduledRun: "unread",
            triedLabels: [],
            closedTwins: [],
        },
        ...{ comments: {}, hiddenComments: [], commentLooks: 0, posted: [], doubtful: null, triedTwins: [], refused: null },
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
    const age = (own) => own.standing === "listed" || own.standing === "read" ? { ...own, standing: "outdated" } : own;
    const { issues, latest } = observed;
    return {
        ...observed,
        issues: issues === "unread" ? issues : issues.map(age),
        latest: latest === "unread" || latest === null ? latest : age(latest),
    };
}
async function read(context, observed, reading) {
    const { task } = observed;
    if (reading.what === "comments")
        return look_at_comments_lookAtComments(context, observed, reading);
    if (reading.what === "newest")
        return lookForOwn(context, observed);
    if (reading.what === "lost")
        return lookForLost(context, observed);
    if (reading.what === "twins")
        return lookForOlder(context, observed);
    if (reading.what === "open") {
        const issues = (await listOpen(context)).filter(isOf(task));
        return { ...observed, issues, latest: "unread", seen: mergeAll(issues) };
    }
    if (reading.what === "latest") {
        return { ...observed, latest: (await findLatest(context, [task.category])).get(task.category) ?? null };
    }
    if (reading.what === "scheduled-runs") {
        return { ...observed, hasScheduledRun: await hasRunOnSchedule(context, reading.row) };
    }
    if (task.kind === "recovery")
        return { ...observed, jobs: await readJobs(context, task.passed.run) };
    if (task.kind !== "failure")
        return observed;
    const { run, found } = task;
    if (reading.what === "later-runs")
        return { ...observed, recoveredBy: await findLaterRecovery(context, run, found) };
    if (reading.what === "later-runs-again") {
        await waitForPassed(context, observed);
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
        ...{ issues: "unread", latest: "unread", origin: null, seen: null, created: null, isAwaited: false },
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
    const { latest, issues } = observed;
    const [kept] = issues === "unread" ? [] : issues;
    const isLatest = kept === undefined && latest !== "unread" && latest !== null;
    const view = isLatest ? latest : findView(observed, number);
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
    if (isLatest)
        return { ...observed, latest: own };
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
async function waitForPassed(context, observed) {
    const { runtime, settings, report } = context;
    if (report.run === null)
        return;
    const longestMs = Math.max(observed.lagMs, LAG_UNITS * settings["settle-ms"]);
    const waitMs = Math.ceil(2 * longestMs - sinceRecordedMs(context, observed));
    if (waitMs > 0)
        await runtime.sleep(waitMs);
}
function sinceRecordedMs({ runtime, repository }, { recorded, issues, latest }) {
    if (recorded !== null)
        return runtime.elapsedMs() - recorded.toMs;
    const own = issues === "unread" || issues[0] === undefined ? latest : issues[0];
    const now = repository.client.serverNow()?.getTime() ?? Number.POSITIVE_INFINITY;
    return own === "unread" || own === null ? 0 : now - Date.parse(own.issue.updatedAt);
}
function findView({ issues }, number) {
    if (issues === "unread")
        return null;
    return issues.find(({ issue }) => issue.number === number) ?? null;
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
    const fromMs = context.runtime.elapsedMs();
    const next = await take(context, outdate(observed), step);
    const toMs = context.runtime.elapsedMs();
    context.wroteAtMs = toMs;
    const isRecord = step.kind === "create-issue" || (step.kind === "write-issue" && step.purpose !== "twin");
    return isRecord ? { ...next, recorded: { fromMs, toMs } } : next;
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
        return { ...observed, ...made, issues: [own], latest: null, hasWritten: true, tries: plan_retry/* NO_TRIES */.ig };
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
        const isAnswered = after.standing !== "unsure";
        if (isAnswered && purpose === "change")
            counts.writes++;
        if (isAnswered && purpose === "merge")
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
        const comment = await (0,github_comments/* createComment */.eT)(context.repository, issue, body, { earlier: observed.refused ?? plan_retry/* NO_TRIES */.ig });
        const posted = [...observed.posted, { issue, given, comment }];
        return { ...observed, commentLooks: 0, posted, refused: null };
    }
    catch (error) {
        if ((0,failure/* isLocked */.ln)(error))
            return lockIssue(observed, issue);
        if (error instanceof plan_retry/* RetryDue */.rp)
            return { ...observed, comments, refused: error.tries };
        const posts = observed.counts.posts + 1;
        if (!(0,failure/* isUnsureWrite */.aT)(error) || posts === MOST_POSTS)
            throw error;
        const isTwin = given.kind === "twin";
        const doubtful = isTwin ? null : { issue, given };
        const triedTwins = isTwin ? [...observed.triedTwins, issue] : observed.triedTwins;
        const counts = { ...observed.counts, posts };
        return { ...observed, comments, commentLooks: 0, doubtful, triedTwins, refused: null, counts };
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
        ? `Issue #${issue} did not get the label "${label}", and later runs find the issue only by this label. Add the label by hand.`
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/observed.js
function conclude(given = {}) {
    return { kind: "done", action: null, result: null, problems: [], notes: [], failure: null, ...given };
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

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-repeat.js



function planRepeat(issue, task, { observed, settings }) {
    const { subject, key } = task.found.arrival.occurrence;
    const { recoveredBy, isRechecked } = observed;
    if (issue.tracker.tracked[subject] === key) {
        if (!isRechecked)
            return { kind: "read", what: "later-runs-again" };
        if (recoveredBy !== "unread" && recoveredBy !== null) {
            return {
                kind: "change",
                next: noteRecovered(issue.tracker, { [subject]: recoveredBy }),
                due: [],
                action: { open: "late", closed: "resolved" },
                wish: { opensFor: "nothing", closing: null },
            };
        }
    }
    return { kind: "repeat", ...listOwed(issue, task, { observed, settings }), report: { action: "duplicate-event" } };
}
function listOwed(issue, task, { observed, settings }) {
    const { history } = issue.tracker;
    const at = history.findIndex(({ key }) => key === task.found.arrival.occurrence.key);
    const row = history[at];
    const endedMs = Date.parse(row?.at ?? "");
    if (row === undefined || !Number.isFinite(endedMs))
        return { comments: [], unchecked: [], since: null };
    const before = history[at + 1]?.signature ?? "";
    const list = (due) => listFailureComments(issue, task, { owed: { due, before, isRepeated: true }, settings });
    const isMissed = !row.late && lacksEscalation(issue, observed, settings);
    const intervalMs = settings["comment-interval-minutes"] * 60_000;
    const sinceMs = isMissed ? Math.min(endedMs - intervalMs, periodStart(issue)) : endedMs - intervalMs;
    return {
        comments: list(isMissed ? [...row.due, "escalation"] : row.due),
        unchecked: list(["occurrence", "escalation"]),
        since: new Date(sinceMs).toISOString(),
    };
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-failure.js








const QUIET_MS = 10 * 60_000;
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
    if (observed.latest === "unread")
        return { kind: "read", what: "latest" };
    return planFor(observed.latest, observed, given);
}
function planFor(found, observed, given) {
    const { arrival, settings, now } = given;
    const { key } = arrival.occurrence;
    const issue = found !== null && hasLost(found.tracker, arrival, settings) ? forget(found, key) : found;
    if (issue !== null && isKnown(issue.tracker, key))
        return planRepeat(issue, given.task, { observed, settings });
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
        return planUpdate(issue, observed, given);
    const reopening = issue === null ? "over" : judgeReopening(issue, { settings, now });
    if (reopening === "dismissed")
        return conclude({ action: "suppressed" });
    if (observed.recoveredBy === "unread")
        return READ_LATER_RUNS;
    if (issue !== null && reopening === "reopens")
        return planUpdate(issue, observed, given);
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
function hasLost({ keys, history, tracked, recovered }, { occurrence: { key, subject } }, settings) {
    const isCut = history.length >= settings["history-limit"] && (0,run_key/* compareRunKeys */.Ns)(key, history.at(-2)?.key ?? "") < 0;
    const isListed = history.some((row) => row.key === key) || isCut;
    const knows = [tracked[subject], recovered[subject]].some((known = "") => (0,run_key/* compareRunKeys */.Ns)(known, key) >= 0);
    return keys.includes(key) && !isListed && !knows;
}
function forget(own, key) {
    return { ...own, tracker: { ...own.tracker, keys: own.tracker.keys.filter((each) => each !== key) } };
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
function planUpdate(issue, observed, given) {
    const { arrival, settings, now } = given;
    const { tracker } = issue;
    const isReopened = issue.issue.state === "closed";
    const isNewPeriod = isReopened || wasReopenedByPerson(issue);
    const before = isNewPeriod ? startPeriod(issue, tracker, arrival.occurrence.key) : tracker;
    const due = [];
    if (isReopened && settings.comments !== "none")
        due.push("reopened");
    if (!isReopened && plan_failure_isCommentDue(tracker, settings, now))
        due.push("occurrence");
    const isMissed = !isNewPeriod && isQuiet(issue, now) && lacksEscalation(issue, observed, settings);
    if (isMissed || crosses(before, arrival, settings))
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
function plan_failure_isCommentDue({ lastCommentAt }, settings, now) {
    if (settings.comments !== "limited")
        return settings.comments === "all";
    const last = Date.parse(lastCommentAt);
    return !Number.isFinite(last) || now - last >= settings["comment-interval-minutes"] * 60_000;
}
function isQuiet({ issue }, now) {
    return now - Date.parse(issue.updatedAt) > QUIET_MS;
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
function planHealing({ tracker, issue }, { hasRun, settings, now }) {
    if (!plan_recovery_isQuiet(tracker, { settings, now }))
        return conclude();
    const limitHours = settings["auto-heal-hours"];
    const text = describeHealing(Math.floor(countQuietHours(tracker, now)), limitHours);
    const row = findScheduled(tracker);
    if (row !== null && hasRun === "unread")
        return { kind: "read", what: "scheduled-runs", row };
    if (row !== null && hasRun === false) {
        const note = `Issue #${issue.number} stays open without news for more than ${limitHours} h: the schedule of ${row.workflow} has not run again since.`;
        return conclude({ notes: [note] });
    }
    const ended = `${(0,times/* formatTime */.fU)(new Date(now))}, ${text}`;
    return {
        kind: "change",
        next: { ...release(tracker, Object.keys(tracker.tracked)), ended },
        comments: [{ kind: "healing", key: newestKey(tracker), text }],
        action: { open: "updated", closed: "healed" },
        wish: { opensFor: "tracked", closing: { stateReason: "not_planned", resolved: null, ended } },
    };
}
function plan_recovery_isQuiet(tracker, { settings, now }) {
    const limitHours = settings["auto-heal-hours"];
    return limitHours > 0 && countQuietHours(tracker, now) > limitHours;
}
function countQuietHours({ history }, now) {
    const last = history.reduce((newest, { at }) => (newest !== null && newest >= at ? newest : at), null);
    return last === null ? 0 : (now - Date.parse(last)) / 3_600_000;
}
function findScheduled({ tracked, history }) {
    return history.find(({ isScheduled, subject, key }) => isScheduled && tracked[subject] === key) ?? null;
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
    const verdicts = judgeJobs(run, jobs.jobs);
    const category = early ?? recognizeCategory(tracker, { slug, workflow, jobs: [...verdicts.keys()] });
    if (category === null || !("job" in category))
        return false;
    const verdict = verdicts.get(category.job);
    return verdict === "passed" || (verdict === undefined && hasPassed && jobs.isComplete);
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
function newestKey({ history }) {
    return history[0]?.key ?? "0.0";
}

;// CONCATENATED MODULE: ./build/actions/failure-tracker/plan-silence.js







function planSilence({ origin, issues, created, latest }, { category, file, silence }, { settings, now }) {
    const [open] = issues;
    const base = origin === "none" ? null : (origin ?? open ?? null);
    if (!silence.isSilent)
        return base === null ? conclude() : planEnd(base, file, { silence, settings, now });
    const { text, lastKey } = silence;
    if (typeof created === "number" && open !== undefined)
        return plan_silence_change(open.tracker, "opened");
    if (base === null && latest === "unread")
        return { kind: "read", what: "latest" };
    const earlier = base ?? (latest === "unread" ? null : latest);
    if (earlier?.issue.state === "open")
        return conclude();
    const subject = `workflow:${stemOf(file)}`;
    const isDismissed = earlier?.tracker.resolved === null && (earlier.tracker.recovered[subject] ?? "") === lastKey;
    if (isDismissed)
        return conclude({ action: "suppressed" });
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
function decide(observed, settings, now) {
    const { task, issues, created, isAwaited, listings, counts } = observed;
    if (created === "planned")
        return conclude({ action: "opened" });
    const labels = missingLabels(observed, settings);
    if (labels.length > 0 && typeof created === "number") {
        return { kind: "act", step: { kind: "add-labels", issue: created, labels, isEnsured: true } };
    }
    if (created === "unsure")
        return { kind: "read", what: "lost" };
    if (isAwaited && listings < MOST_LISTINGS)
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
        return lookAtComments(observed.doubtful.issue, now);
    const [kept] = issues;
    if (kept?.standing === "unsure")
        return look(kept);
    if (kept !== undefined && kept.tracker.twinOf !== null) {
        return { kind: "read", what: "issue", issue: kept.tracker.twinOf };
    }
    const { latest } = observed;
    if (kept === undefined && latest !== "unread" && latest !== null && latest.tracker.twinOf !== null) {
        return { kind: "read", what: "issue", issue: latest.tracker.twinOf };
    }
    const world = { observed, settings, now };
    return (kept === undefined ? null : decideTwins(kept, world)) ?? decideTask(kept ?? null, world);
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
    const own = kept ?? observed.latest;
    if (plan.kind === "repeat") {
        if (isUnread(own, observed))
            return look(own);
        const { comments: wanted, unchecked = [], since: lookSince, report } = plan;
        const next = decideComments(own, wanted, { observed, settings, now, lookSince, unchecked });
        return lookFirst(next, own, world) ?? decide_finish(conclude(report), own, { wanted, observed });
    }
    if (observed.origin !== null)
        return decideRest(own, plan, world);
    const next = combineTracked(plan.next, joinSeen(own, world), settings);
    const { state, tracker } = judgeState(own, next, { wish: plan.wish, settings, now }) ?? { state: {}, tracker: next };
    const noted = plan.action.open === "late" ? tracker : noteEscalation(own, tracker, world);
    return writeOrLook({ kind: "write-issue", own, tracker: noted, state, purpose: "change" });
}
function isUnread({ issue, standing }, { comments, posted }) {
    const isBegun = comments[issue.number] !== undefined || posted.some((each) => each.issue === issue.number);
    return !isBegun && (standing === "listed" || standing === "outdated");
}
function decideRest(own, plan, world) {
    const { observed, settings, now } = world;
    const next = correct(own, plan.wish, world);
    const isLost = own.standing === "checked" && next !== null;
    const wanted = listComments(own, plan, { observed, settings });
    const isEarly = isToVerify(own) && wanted.some(({ kind }) => kind === "escalation");
    const lookSince = isCountedBefore(observed) ? own.issue.createdAt : null;
    const comment = isLost || isEarly ? null : decideComments(own, wanted, { observed, settings, now, lookSince });
    if (comment !== null)
        return lookFirst(comment, own, world);
    if (isToVerify(own) && !isLost)
        return look(own);
    const action = plan.action[own.issue.state];
    if (next === null && isRecheckDue(observed))
        return { kind: "read", what: "later-runs-again" };
    if (next === null)
        return decide_finish(conclude({ action }), own, { wanted, observed });
    if (observed.counts.writes >= MOST_WRITES) {
        const { number } = own.issue;
        const failure = `Others changed issue #${number} each of the ${MOST_WRITES} times that this run wrote it. Run the step again.`;
        return decide_finish(conclude({ action, failure }), own, { wanted, observed });
    }
    return writeOrLook(next);
}
function lookFirst(next, own, world) {
    const step = next?.kind === "act" ? next.step : null;
    const isEscalating = step?.kind === "add-labels" || (step?.kind === "post-comment" && step.comment.kind === "escalation");
    return isEscalating && mayHaveOlder(own, world) ? { kind: "read", what: "twins" } : next;
}
function isCountedBefore({ task, origin }) {
    if (task.kind !== "failure" || origin === null || origin === "none")
        return false;
    return isKnown(origin.tracker, task.found.arrival.occurrence.key);
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
        return planHealing(base, { hasRun: observed.hasScheduledRun, settings, now });
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
function missingLabels({ issues, created, triedLabels }, settings) {
    const own = issues === "unread" ? undefined : issues.find(({ issue }) => issue.number === created);
    if (own === undefined)
        return [];
    const there = [...own.issue.labels, ...triedLabels];
    const wanted = new Set([settings["issue-label"], ...settings["extra-labels"]]);
    return [...wanted].filter((label) => !hasLabel(there, label));
}
function isToVerify({ standing }) {
    return standing === "written" || standing === "checked";
}
function decide_finish(conclusion, kept, { wanted, observed }) {
    const problems = [...conclusion.problems];
    const twins = decide_twins_listTwins(observed);
    const locked = twins.filter((twin) => twin.tracker.twinOf !== null && isLeftOut(twin, [twinComment(twin.tracker.twinOf)], observed));
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
        ...renderList("Left as it is", facts.notes),
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
        left: "removed a closed pull request from",
    },
    ...{ reopened: "reopened", resolved: "closed as resolved", closed: "closed", "merged-twin": "merged the twin" },
    ...{ "partly-resolved": "noted a recovery in", healed: "closed after silence" },
    ...{ suppressed: "left alone", "duplicate-event": "had already counted this run in" },
};
const ANNOTATED_PROBLEMS = 10;
async function describeOutcome(context) {
    const { report, settings, runtime, repository } = context;
    const { changes, problems, notes, warnings, planned, signature } = report;
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
            ...{ changes, problems, notes, warnings, planned },
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
        escalated: label !== undefined && hasLabel(issue.labels, label),
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
    const { task, latest, closedTwins } = observed;
    const issues = observed.issues === "unread" ? [] : observed.issues;
    for (const own of issues) {
        if (closedTwins.includes(own.issue.number))
            report.changes.push(describeChange(own, "merged-twin"));
    }
    const own = issues[0] ?? (latest === "unread" ? null : latest);
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
    report.notes.push(...conclusion.notes);
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
        note(context, `It is not known whether "${headBranch}" is a branch or a tag, so it is tracked as a branch. ${error.message}`);
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
        isScheduled: run.event === "schedule",
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
        const areQuiet = tracked.every((tracker) => plan_recovery_isQuiet(tracker, { settings, now }));
        if (areQuiet && healed < MOST_HEALED) {
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
            throw new errors/* UserError */.y("The event names no workflow run. Expected the event workflow_run.");
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
    if (!isFailure(run.conclusion) && !hasTimedOut(run, jobs.jobs))
        return null;
    const subject = await findFailedSubject(context, run);
    return { jobs, subject, failures: await readFailures(context, { run, records: jobs.jobs, subject }) };
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
    const changed = await listLastChanged(context);
    if (!isOfInterest(changed, run))
        return [];
    const subjects = listNames(await findSubject(context, run), run, context);
    const issues = changed.filter(({ tracker }) => concerns(tracker, subjects, (0,run_key/* runKeyOf */.kB)(run)));
    recordListing(context.report, [...(context.report.open?.values() ?? []), ...issues.filter(isOpen)]);
    return issues.map((own) => ({
        task: { kind: "recovery", category: own.tracker.category, passed: { run, subjects } },
        issues: [own],
    }));
}
function isOpen({ issue }) {
    return issue.state === "open";
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
    await pursue(context, await listen(context), { latest: new Map(), jobs: "unread" });
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
    await pursue(context, tasks, { latest: await findLatest(context, listMissing(tasks)), jobs: news.jobs });
    const isConcerned = news.failures.length > 0 || (trigger.kind === "passed" && isRecovery);
    if (isConcerned)
        await labelPullRequest(context, news.subject);
}
async function pursue(context, tasks, { latest, jobs }) {
    let last = null;
    for (const { task, issues } of tasks) {
        const known = { issues: refreshViews(context.report, issues), latest: latest.get(task.category), jobs, last };
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

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
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
// EXTERNAL MODULE: ./build/src/pipeline/job-state.js
var job_state = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
// EXTERNAL MODULE: ./build/src/text/marker.js
var marker = __webpack_require__(519);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/queue-section.js



const START = "<!-- pipekeeper:merge-queue ";
const END = "<!-- pipekeeper:merge-queue end -->";
const MOST_JOBS = 10;
const NAME_POINTS = 120;
function limitQueueSection(section) {
    const jobs = section.jobs
        .slice(0, MOST_JOBS)
        .map((job) => ({ ...job, name: [...job.name].slice(0, NAME_POINTS).join("") }));
    return { ...section, jobs, more: section.more + section.jobs.length - jobs.length };
}
function compareQueueSections(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || (a.removed?.at ?? "").localeCompare(b.removed?.at ?? "", "en");
}
function isShown({ jobs, removed }) {
    return jobs.length > 0 || removed !== null;
}
function findQueueSection(body) {
    const place = findPlace(body.split(/\r?\n/));
    if (place === null)
        return null;
    try {
        return toSection(JSON.parse(place.data));
    }
    catch {
        return null;
    }
}
function replaceQueueSection(body, section, serverUrl) {
    const lines = body.split(/\r?\n/);
    const place = findPlace(lines);
    if (place !== null) {
        const isBlankBefore = lines[place.start - 1] === "";
        lines.splice(place.start - (isBlankBefore ? 1 : 0), place.end - place.start + (isBlankBefore ? 2 : 1));
    }
    if (section === null)
        return lines.join("\n");
    const next = lines.findIndex((line) => /^(### Coverage$|Left out for length: |<sub>One )/.test(line));
    const rendered = renderSection(section, serverUrl);
    if (next < 0)
        lines.push("", ...rendered);
    else
        lines.splice(next, 0, ...rendered, "");
    return lines.join("\n");
}
function renderSection(section, serverUrl) {
    const { jobs, more, removed, url, label } = section;
    const data = `${START}${(0,marker/* markerJson */.p)(section)} -->`;
    if (!isShown(section))
        return [data, END];
    const gone = removed === null ? [] : [`Removed from the merge queue: ${(0,markdown/* escapeCell */.kq)(describeReason(removed.reason), 60)}.`];
    if (jobs.length === 0)
        return [data, "### Merge queue", "", ...gone, "", END];
    const run = (0,markdown/* renderLink */.BK)((0,markdown/* escapeCell */.kq)(label), url, { serverUrl });
    const rows = jobs.map((job) => {
        const log = (0,markdown/* renderLink */.BK)("log", job.url, { serverUrl });
        const state = `${(0,job_state/* stateFacts */.T$)(job.state).sign} ${(0,markdown/* escapeCell */.kq)(job.state.replaceAll("_", " "), 40)}`;
        return `| ${(0,markdown/* escapeCell */.kq)(job.name)} | ${state} | ${log === "log" ? "–" : log} |`;
    });
    return [
        data,
        "### Merge queue: checks failed",
        "",
        ...(gone.length > 0 ? [...gone, ""] : []),
        `In ${run}. That build also had the changes that were queued ahead of this one.`,
        "",
        "| Job | Result | Log |",
        "|:--|:--|:--|",
        ...rows,
        ...(more > 0 ? [`| ${more} more | | |`] : []),
        "",
        END,
    ];
}
function describeReason(reason) {
    return reason.toLowerCase().replaceAll("_", " ").replace(/^ci\b/, "CI");
}
function findPlace(lines) {
    const isStart = (line) => line.startsWith(`${START}{`) && line.trimEnd().endsWith("} -->");
    const start = lines.findIndex(isStart);
    const end = lines.findIndex((line) => line.trimEnd() === END);
    if (start < 0 || end < start || lines.findLastIndex(isStart) !== start)
        return null;
    const data = lines[start].trimEnd().slice(START.length, -" -->".length);
    return { start, end, data };
}
function toSection(raw) {
    const { run, attempt, label, url, jobs, more, removed } = raw;
    if (!isCount(run) || !isCount(attempt) || !isCount(more) || typeof label !== "string" || !Array.isArray(jobs))
        return null;
    const known = jobs.filter((job) => typeof job?.name === "string" && typeof job.state === "string");
    const gone = removed;
    const isRemoved = typeof gone?.at === "string" && typeof gone.reason === "string";
    return {
        ...{ run, attempt, label, url: toUrl(url) },
        jobs: known.map((job) => ({ name: job.name, state: job.state, url: toUrl(job.url) })),
        more,
        removed: isRemoved ? { at: gone.at, reason: gone.reason } : null,
    };
}
function toUrl(value) {
    return typeof value === "string" ? value : null;
}
function isCount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

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


function findOwnComments(known) {
    const { key, author } = known;
    return uniteReadings(known)
        .flatMap((comment) => {
        const marker = parseSummaryMarker(comment.body);
        if (marker?.key !== key || !isSameLogin(comment.author, author))
            return [];
        return [{ comment, standing: marker.standing, queue: findQueueSection(comment.body) }];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
function uniteReadings({ listed, touched, gone }) {
    const byId = new Map(listed.map((comment) => [comment.id, comment]));
    for (const comment of touched) {
        const other = byId.get(comment.id);
        const isNewer = other === undefined || !(Date.parse(other.updatedAt) > Date.parse(comment.updatedAt));
        if (isNewer)
            byId.set(comment.id, comment);
    }
    return [...byId.values()].filter(({ id }) => !gone.includes(id));
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
        .split(/\r?\n/)
        .map((line) => line.trimEnd())
        .join("\n")
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-freshness.js
function compareFreshness(a, b, head) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    const byHead = Number(isSameCommit(a.headSha, head)) - Number(isSameCommit(b.headSha, head));
    return byHead || a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}
function findFreshest(own, head) {
    return own.reduce((best, each) => (compareFreshness(each.standing, best.standing, head) > 0 ? each : best));
}
function isSameCommit(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-verdict.js
function describeVerdict({ verdict, rows, required, }) {
    const total = rows.length;
    const isOne = total === 1;
    const one = required.kind === "all" ? "job" : "required job";
    if (verdict === "success")
        return isOne ? `the ${one} passed` : `all ${total} ${one}s passed`;
    const open = rows.filter(({ passes }) => !passes);
    const running = open.filter(({ state }) => state === "running").length;
    if (open.length === 0)
        return verdict === "pending" ? "some results are still missing" : "some results are unknown";
    if (open.length === running) {
        return isOne ? `the ${one} is still running` : `${running} of ${total} ${one}s still running`;
    }
    const failed = open.length - running;
    return isOne ? `the ${one} did not pass` : `${failed} of ${total} ${one}s did not pass`;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/plan-reduction.js
const WHOLE = {
    coverage: "table",
    maxTests: Number.POSITIVE_INFINITY,
    maxOthers: Number.POSITIVE_INFINITY,
    collapsePassed: false,
    labelLimit: 120,
    maxFailed: Number.POSITIVE_INFINITY,
};
const STEPS = [
    { coverage: "line" },
    { maxTests: 5 },
    { maxTests: 0 },
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
    const shown = decision.otherFailures.slice(0, facts.maxOtherFailures);
    const others = shown.slice(reduction.maxOthers);
    const failed = decision.rows.filter(({ passes }) => !passes).slice(reduction.maxFailed);
    const passed = reduction.collapsePassed ? decision.rows.filter(({ passes }) => passes) : [];
    return [
        ...(hasCoverage && reduction.coverage === "none" ? [{ what: "coverage", jobs: [] }] : []),
        ...(hasCoverage && reduction.coverage === "line" && coverage.runtimes.length > 0
            ? [{ what: "the coverage table", jobs: [] }]
            : []),
        ...describeTests(facts, reduction),
        ...describeJobs(others, "other failed job"),
        ...describeJobs(passed, "required job that passed", "required jobs that passed"),
        ...describeJobs(failed, "required job that did not pass", "required jobs that did not pass"),
        ...(reduction.labelLimit < WHOLE.labelLimit
            ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
            : []),
    ];
}
function describeTests({ tests, maxFailingTests }, { maxTests }) {
    const shown = Math.min(tests?.failing.length ?? 0, maxFailingTests);
    const hidden = shown - Math.min(shown, maxTests);
    return hidden > 0 ? [{ what: `${hidden} failing test${hidden === 1 ? "" : "s"}`, jobs: [] }] : [];
}
function describeJobs(jobs, one, many = `${one}s`) {
    if (jobs.length === 0)
        return [];
    return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-tests.js

function renderTests({ total, failing, flaky }, limit) {
    const parts = [];
    if (failing.length > 0)
        parts.push(`### Failing tests: ${count(failing.length)} of ${count(total)}`);
    if (failing.length > 0 && limit > 0)
        parts.push(renderTable(failing, limit));
    if (flaky.length > 0 && limit > 0) {
        const title = `${count(flaky.length)} flaky test${flaky.length === 1 ? "" : "s"} failed and passed`;
        parts.push(`<details><summary>${title}</summary>`, renderTable(flaky, limit), "</details>");
    }
    return parts.join("\n\n");
}
function renderTable(tests, limit) {
    const rows = tests.slice(0, limit).map(({ name, file, message, sources }) => {
        const [first = "", ...others] = sources;
        const where = (0,markdown/* escapeCell */.kq)(first, 60) + (others.length > 0 ? ` and ${others.length} more` : "");
        return `| ${(0,markdown/* escapeCell */.kq)(name)} | ${(0,markdown/* escapeCell */.kq)(file)} | ${(0,markdown/* escapeCell */.kq)(message)} | ${where} |`;
    });
    const hidden = tests.length - rows.length;
    return [
        "| Test | File | Message | In |",
        "|:--|:--|:--|:--|",
        ...rows,
        ...(hidden > 0 ? [`| ${count(hidden)} more | | | |`] : []),
    ].join("\n");
}
function count(number) {
    return number.toLocaleString("en-US");
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-comment.js








const MOST_UNCHECKED = 20;
function fitComment(facts, pullRequest, { from = 0, queue = null } = {}) {
    const { key, standing, decision } = facts;
    const failed = decision.rows.filter(({ passes }) => !passes).length;
    const marker = renderSummaryMarker({ key, pullRequest, standing });
    const render = (level) => {
        const body = `${marker}\n${renderSummary(facts, planReduction(level, failed))}`;
        return queue === null ? body : replaceQueueSection(body, queue, facts.serverUrl);
    };
    const fitted = (0,fit/* fitBody */.KM)(render, { levels: countLevels(failed), from });
    return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}
function renderSummary(facts, reduction) {
    const leftOut = describeReduction(facts, reduction);
    return [
        `## ${headingSign(facts.decision)} CI: ${describeVerdict(facts.decision)}`,
        renderFacts(facts),
        renderDoubts(facts.decision),
        facts.decision.rows.length === 0 ? "" : renderRequired(facts, reduction),
        renderSource(facts.decision),
        facts.decision.isDocsOnly
            ? "Docs-only change: the heavy jobs were skipped, and every other required job passed."
            : "",
        facts.tests === null ? "" : renderTests(facts.tests, Math.min(facts.maxFailingTests, reduction.maxTests)),
        renderOthers(facts, reduction),
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
            return (0,markdown/* escapeCell */.kq)(`${workflow}: no run yet`);
        const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
        const link = (0,markdown/* renderLink */.BK)(`${(0,markdown/* escapeCell */.kq)(workflow)} #${run.number}`, run.url, { serverUrl });
        return `${link} ${showState(run.state)}${attempt}`;
    });
    return [`Commit ${(0,markdown/* codeSpan */.SS)(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}
function renderDoubts({ doubts }) {
    return doubts.map(({ text }) => (0,markdown/* escapeCell */.kq)(text, 300)).join("\n");
}
function renderSource({ required: { source, notChecked } }) {
    const names = notChecked.slice(0, MOST_UNCHECKED).map((name) => (0,markdown/* escapeCell */.kq)(name, 60));
    const more = notChecked.length - names.length;
    const unchecked = [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
    return [source === null ? "" : (0,markdown/* escapeCell */.kq)(source, 400), unchecked === "" ? "" : `Not checked here: ${unchecked}.`]
        .filter((part) => part !== "")
        .join("\n");
}
function renderRequired(facts, { labelLimit, collapsePassed, maxFailed }) {
    const { rows } = facts.decision;
    const passed = rows.filter(({ passes }) => passes);
    const others = rows.filter(({ passes }) => !passes);
    const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
    const hidden = others.length - Math.min(others.length, maxFailed);
    return [
        `| ${facts.decision.required.kind === "all" ? "Job" : "Required job"} | Result | Duration | Log |`,
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
        `${showState(row.state)}${showFailedBefore(row, facts)}`,
        formatDuration(jobDurationMs(row.job)),
        jobLink(row.job, firstRunUrl(facts), facts.serverUrl),
    ];
    return `| ${cells.join(" | ")} |`;
}
function showFailedBefore({ job, passes }, { failedBefore }) {
    const attempt = job === null || !passes ? undefined : failedBefore.get(job.id);
    return attempt === undefined ? "" : ` (failed in attempt ${attempt})`;
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
function firstRun({ runs }) {
    return runs.find(({ run }) => run !== null)?.run ?? null;
}
function firstRunUrl(facts) {
    return firstRun(facts)?.url ?? null;
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/plan-body.js




const NO_GROUP = { run: 0, attempt: 0, label: "", url: null, jobs: [], more: 0, removed: null };
function planBody(observed, contribution, own) {
    if (contribution.kind !== "summary")
        return planQueue(observed, contribution, own);
    const { facts } = contribution;
    const queue = findQueue(own);
    const renderOurs = () => ({
        ...fitComment(facts, observed.pullRequest, { from: observed.level, queue }),
        isOurs: true,
    });
    if (!isAny(own))
        return renderOurs();
    if (isHeadDoubtful(observed, facts.standing, own))
        return "read-pull";
    const freshest = findFreshest(own, observed.head);
    if (compareFreshness(facts.standing, freshest.standing, observed.head) >= 0)
        return renderOurs();
    return { body: keepQueue(freshest, queue, facts.serverUrl), level: 0, isOurs: false };
}
function isHeadDoubtful({ head, headRun }, ours, own) {
    return own.some(({ standing: theirs }) => theirs !== null &&
        theirs.run > Math.max(ours.run, headRun) &&
        !isSameCommit(theirs.headSha, ours.headSha) &&
        !isSameCommit(theirs.headSha, head));
}
function planQueue({ pullRequest, key, head }, contribution, own) {
    const { isOpen, serverUrl } = contribution;
    const section = plan_body_toSection(contribution, findQueue(own));
    if (!isAny(own)) {
        if (!isShown(section) || !isOpen || head === null)
            return null;
        const standing = { headSha: head, run: 0, attempt: 0, asOf: "1970-01-01T00:00:00Z" };
        const body = replaceQueueSection(renderSummaryMarker({ key, pullRequest, standing }), section, serverUrl);
        return { body, level: 0, isOurs: true };
    }
    const freshest = findFreshest(own, head);
    const theirs = findQueue(own);
    const isOurs = compareQueueSections(section, theirs) >= 0;
    if (!isOpen && isOurs && (isShown(section) || theirs === null || !isShown(theirs)))
        return null;
    if (isOurs && theirs === null && !isShown(section))
        return null;
    return { body: keepQueue(freshest, isOurs ? section : theirs, serverUrl), level: 0, isOurs };
}
function plan_body_toSection(contribution, known) {
    if (contribution.kind === "removal")
        return { ...(known ?? NO_GROUP), removed: contribution.removed };
    const { section, since } = contribution;
    const removed = known?.removed ?? null;
    const isStillOut = section.jobs.length > 0 && removed !== null && Date.parse(removed.at) >= Date.parse(since);
    return isStillOut ? { ...section, removed } : section;
}
function keepQueue({ comment, queue }, section, serverUrl) {
    const isThere = JSON.stringify(queue) === JSON.stringify(section);
    return isThere ? comment.body : replaceQueueSection(comment.body, section, serverUrl);
}
function findQueue(own) {
    return own.reduce((best, { queue }) => (compareQueueSections(queue, best) > 0 ? queue : best), null);
}
function isAny(own) {
    return own.length > 0;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-comment.js


const FIRST_LOOKS = 3;
const PAUSE = 2;
const VERIFY = { wait: 4, jitter: 2 };
const MOST_WRITES = 8;
const MOST_LOSSES = 2;
const MOST_LOOKS = 6;
const MOST_LOST_LOOKS = 7;
const SINCE_MARGIN_MS = 600_000;
function decideComment(observed, contribution, isDryRun) {
    const { last } = observed;
    switch (last.kind) {
        case "nothing":
            return look("first");
        case "locked":
            return done("locked");
        case "gone":
            return lookAgain(observed);
        case "unsure":
            if (last.write.kind !== "create")
                return readNext(observed, last.write.comment.id);
            return lookForLost(observed, last.looks) ?? decideAct(observed, contribution);
        default:
            return isDryRun ? done("dry-run") : (decideLook(observed) ?? decideAct(observed, contribution));
    }
}
function lookForLost({ counted, shown, hidden }, looks) {
    if (looks >= FIRST_LOOKS) {
        if (counted === null)
            return { kind: "read-pull" };
        if (counted - shown <= hidden || looks >= MOST_LOST_LOOKS)
            return null;
    }
    return look("unsure", 2 ** (looks + 1));
}
function decideLook({ last, listed, looksSince, writes, ...observed }) {
    if (last.kind === "update")
        return writes >= MOST_WRITES ? null : { kind: "read", id: last.id, ...VERIFY };
    if (last.kind !== "create")
        return null;
    const isSeen = listed.some(({ id }) => id === last.comment.id);
    if (!isSeen && looksSince < MOST_LOOKS) {
        const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
        return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
    }
    const own = findOwnComments({ ...observed, listed });
    return own.length > 1 ? look("twins", 2) : null;
}
function decideAct(observed, contribution) {
    const { current, gone, last, misfits, writes } = observed;
    const own = findOwnComments(observed);
    const wanted = planBody(observed, contribution, own);
    if (wanted === "read-pull")
        return { kind: "read-pull" };
    const [oldest, ...twins] = own;
    const [twin] = twins;
    if (oldest === undefined) {
        if (last.kind === "read" && gone.length > 0)
            return lookAgain(observed);
        if (wanted === null || writes >= MOST_WRITES)
            return done(describeResult(observed, true));
        const { body, level } = wanted;
        return { kind: "act", write: { kind: "create", body, level, isOurs: true } };
    }
    if (wanted === null)
        return done(describeResult(observed, true));
    const isThere = isSameContent(oldest.comment.body, wanted.body) || (wanted.isOurs && misfits > 1);
    if (writes >= MOST_WRITES || (isThere && twin === undefined)) {
        return done(describeResult(observed, wanted.isOurs), null, wanted.isOurs);
    }
    const isRemoval = isThere && twin !== undefined;
    if (isRemoval && !current.includes(oldest.comment.id))
        return readNext(observed, oldest.comment.id);
    const { comment } = isRemoval ? twin : oldest;
    if (current.at(-1) !== comment.id)
        return readNext(observed, comment.id);
    return { kind: "act", write: isRemoval ? { kind: "remove", comment } : { kind: "update", comment, ...wanted } };
}
function describeResult({ created, gone, isUpdated }, isOurs) {
    if (created.some((id) => !gone.includes(id)))
        return "created";
    if (isUpdated)
        return "updated";
    return isOurs ? "unchanged" : "stale";
}
function lookAgain(observed) {
    return observed.losses > MOST_LOSSES ? done("not-written", explainLosses(observed)) : look("gone");
}
function look(why, wait = 0, since) {
    return { kind: "look", why, since, wait, jitter: 0 };
}
function readNext({ owesPause }, id) {
    return { kind: "read", id, wait: owesPause ? PAUSE : 0, jitter: 0 };
}
function done(result, reason = null, isOnTop = true) {
    return { kind: "done", result, reason, isOnTop };
}
function toSince({ createdAt }) {
    return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}
function explainLosses({ losses }) {
    return (`The summary comment was deleted ${losses} times while it was being updated. ` +
        "Find out what deletes comments, or give this summary its own comment-key.");
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/note-progress.js



function noteLook(before, { why, since }, found) {
    const listed = unite(before.listed, found);
    const shown = since === undefined ? found.length : before.shown;
    const seen = { ...before, listed, shown, current: [], last: { kind: "look" } };
    if (why === "first") {
        return { ...seen, hidden: Math.max(0, (before.counted ?? 0) - shown), forgers: findForgers(seen) };
    }
    if (why === "unlisted")
        return { ...seen, last: before.last, looksSince: before.looksSince + 1 };
    if (before.last.kind !== "unsure" || before.last.write.kind !== "create")
        return seen;
    const { write } = before.last;
    const looks = before.last.looks + 1;
    const created = findOwnComments(seen).find(({ comment: { body } }) => isSameText(body, write.body));
    if (looks < FIRST_LOOKS || created === undefined)
        return { ...seen, last: { ...before.last, looks } };
    return noteCreated(seen, write, created.comment);
}
function unite(before, found) {
    const isOlder = (each) => before.some(({ id, updatedAt }) => id === each.id && Date.parse(updatedAt) > Date.parse(each.updatedAt));
    const fresh = found.filter((each) => !isOlder(each));
    const ids = new Set(fresh.map(({ id }) => id));
    return [...before.filter(({ id }) => !ids.has(id)), ...fresh];
}
function notePull(before, pull) {
    const runs = findOwnComments(before).map(({ standing }) => standing?.run ?? 0);
    const [head, counted] = pull === "gone" ? [null, 0] : [pull.headSha, pull.comments ?? 0];
    return { ...before, head, counted, headRun: Math.max(0, ...runs), current: [] };
}
function noteRead(before, comment) {
    const { last } = before;
    const isSent = last.kind === "unsure" &&
        last.write.kind === "update" &&
        last.write.comment.id === comment.id &&
        isSameText(comment.body, last.write.body);
    const seen = {
        ...touch(before, comment),
        current: [...before.current.filter((id) => id !== comment.id), comment.id],
        last: { kind: "read" },
    };
    return isSent ? noteUpdated(seen, last.write, comment) : seen;
}
function noteMissing(before, id) {
    const { last } = before;
    const isOurs = last.kind === "unsure" && last.write.kind === "remove" && last.write.comment.id === id;
    return isOurs ? noteRemoved(before, id) : { ...noteGone(before, id), last: { kind: "read" } };
}
function noteCreated(before, write, comment) {
    const isMisnamed = comment.author !== "" && !isSameLogin(comment.author, before.author);
    return noteFit({
        ...touch(before, comment),
        author: isMisnamed ? comment.author : before.author,
        created: [...before.created, comment.id],
        current: [],
        looksSince: 0,
        last: { kind: "create", comment, isMisnamed },
        writes: before.writes + 1,
        owesPause: true,
        createTries: 0,
    }, write, comment);
}
function noteUpdated(before, write, comment) {
    const after = {
        ...touch(before, comment),
        current: [],
        last: { kind: "update", id: comment.id },
        isUpdated: before.isUpdated || write.isOurs,
        writes: before.writes + 1,
        owesPause: true,
        tries: plan_retry/* NO_TRIES */.ig,
    };
    return write.isOurs ? noteFit(after, write, comment) : after;
}
function noteRemoved(before, id) {
    const after = { ...noteGone(before, id), last: { kind: "read" }, removed: before.removed + 1 };
    return { ...after, owesPause: true, tries: plan_retry/* NO_TRIES */.ig };
}
function noteLost(before, id) {
    const after = { ...noteGone(before, id), last: { kind: "gone" }, losses: before.losses + 1 };
    return { ...after, owesPause: true, tries: plan_retry/* NO_TRIES */.ig };
}
function noteGone(before, id) {
    return { ...before, gone: [...before.gone, id], current: before.current.filter((each) => each !== id) };
}
function noteUnsure(before, write, tries) {
    const after = { ...before, current: [], last: { kind: "unsure", write, looks: 0 }, tries };
    if (write.kind !== "create")
        return { ...after, owesPause: true };
    return { ...after, owesPause: true, createTries: before.createTries + 1, counted: null };
}
function noteTooLong(before, write) {
    const after = { ...before, current: [], last: { kind: "too-long" }, owesPause: true };
    return { ...after, level: write.level + 1, misfits: before.misfits + 1 };
}
function touch(before, comment) {
    const others = before.touched.filter(({ id }) => id !== comment.id);
    const listed = before.listed.map((each) => (each.id === comment.id ? comment : each));
    return { ...before, listed, touched: [...others, comment] };
}
function noteFit(after, write, comment) {
    if (isSameText(comment.body, write.body))
        return { ...after, misfits: 0 };
    return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-comment.js



const MOST_CREATES = 4;
async function applyComment(repository, before, write) {
    try {
        return await (write.kind === "remove" ? remove(repository, before, write) : send(repository, before, write));
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
        return noteUnsure(before, write, before.tries);
    }
}
async function update(repository, before, write) {
    const { id } = write.comment;
    const answer = await (0,comments/* updateComment */.vv)(repository, id, { body: write.body, earlier: before.tries });
    if (answer.kind === "unsure")
        return noteUnsure(before, write, answer.tries);
    return answer.kind === "updated" ? noteUpdated(before, write, answer.comment) : noteLost(before, id);
}
async function remove(repository, before, write) {
    const { id } = write.comment;
    const answer = await (0,comments/* deleteComment */.Tu)(repository, id, before.tries);
    return answer.kind === "unsure" ? noteUnsure(before, write, answer.tries) : noteRemoved(before, id);
}

// EXTERNAL MODULE: ./build/src/github/pages.js
var github_pages = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/statuses.js




async function listStatuses({ client, owner, repo }, sha, context) {
    const pages = (0,github_pages/* readPages */.n4)(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: sha });
    for await (const page of pages) {
        const own = (0,read_fields/* asList */.DD)(page.entries).filter((raw) => (0,read_fields/* asText */.e1)(raw.context) === context);
        if (own.length > 0)
            return own.map(toStatus);
    }
    return [];
}
function toStatus(raw) {
    return {
        id: (0,read_fields/* asNumber */.i)(raw.id),
        state: (0,read_fields/* asText */.e1)(raw.state),
        context: (0,read_fields/* asText */.e1)(raw.context),
        description: (0,read_fields/* asText */.e1)(raw.description),
        targetUrl: (0,read_fields/* asTextOrNull */.gE)(raw.target_url),
    };
}
async function createStatus({ client, owner, repo }, sha, { status: { state, context, description, targetUrl }, earlier }) {
    const request = { isRepeatable: true, isNotYet: isTooNew, earlierTries: earlier };
    try {
        const { data } = await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
            owner,
            repo,
            sha,
            state,
            context,
            description,
            ...(targetUrl === null ? {} : { target_url: targetUrl }),
            request,
        });
        return { kind: "set", id: (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(data).id) };
    }
    catch (error) {
        if (error instanceof plan_retry/* RetryDue */.rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
function isTooNew(error) {
    return (0,failure/* statusOf */.c2)(error) === 422 && /No commit found/i.test((0,failure/* answerOf */.ut)(error));
}

// EXTERNAL MODULE: ./build/src/pipeline/match-required-jobs.js
var match_required_jobs = __webpack_require__(1527);
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
    const nothing = {
        id: 0,
        runId: 0,
        attempt: 0,
        url: null,
        startedAt: null,
        completedAt: null,
        runnerName: null,
        steps: [],
    };
    return { ...nothing, name, status: "completed", conclusion: state, state };
}

// EXTERNAL MODULE: ./build/src/pipeline/base-name.js
var base_name = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/stand-for-skipped.js


function standForSkipped(jobs, entries) {
    const skipped = jobs.filter(({ state }) => state === "skipped");
    if (skipped.length === 0)
        return [...jobs];
    const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => (0,match_required_jobs/* isListedJob */.z8)([entry], name)));
    const copies = [...new Set(absent.map(({ text }) => text))].flatMap((text) => {
        const job = skipped.find((each) => standsFor(each, text));
        return job === undefined ? [] : [{ ...job, name: text }];
    });
    return [...jobs, ...copies];
}
function standsFor({ name, state }, text) {
    if (state !== "skipped")
        return false;
    return [name, ...(0,match_required_jobs/* withoutCallers */.D1)(name)].some((form) => (form === (0,base_name/* baseName */.F)(text) && form !== text) || fillsIn(splitExpressions(form), text));
}
function splitExpressions(name) {
    const parts = [];
    for (let from = 0;;) {
        const start = name.indexOf("${{", from);
        const end = start < 0 ? -1 : name.indexOf("}}", start);
        if (end < 0)
            return [...parts, name.slice(from)];
        parts.push(name.slice(from, start));
        from = end + 2;
    }
}
function fillsIn(parts, text) {
    const [first = "", ...rest] = parts;
    const last = rest.pop();
    if (last === undefined || !text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at + 1);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length > at && text.endsWith(last);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-required.js



const WHERE = "The input `required-jobs` can name others.";
function selectRequired(requirement, jobs) {
    if (requirement.kind === "named") {
        return { kind: "named", entries: requirement.entries, notChecked: [], source: null };
    }
    if (requirement.kind === "all")
        return selectAll(jobs, { why: requirement.why, notChecked: [] });
    const { base, checks } = requirement;
    const isOurs = (check) => [null, requirement.appId].includes(check.appId) || requirement.appId === null;
    const isJob = (check) => isOurs(check) && jobs.some((job) => isSameName(job.name, check.name) || standsFor(job, check.name));
    const notChecked = [...new Set(checks.filter((check) => !isJob(check)).map(({ name }) => name))];
    const entries = toEntries(checks.filter(isJob).map(({ name }) => name));
    if (entries.length === 0) {
        return selectAll(jobs, { why: `none of the checks that ${base} requires is a job of this run`, notChecked });
    }
    return { kind: "checks", entries, notChecked, source: `Required by the rules of ${base}. ${WHERE}` };
}
function selectAll(jobs, { why, notChecked }) {
    const source = `All jobs count, because ${why}. ${WHERE}`;
    return { kind: "all", entries: toEntries(jobs.map(({ name }) => name)), notChecked, source };
}
function toEntries(names) {
    return [...new Set(names)].map((text) => ({ text, isPrefix: false }));
}
function isSameName(name, check) {
    return name === check || ((0,base_name/* isCut */.x)(name) && (0,match_required_jobs/* isListedJob */.z8)([{ text: check, isPrefix: false }], name));
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-verdict.js





function decideVerdict(ci, { requirement, allowSkipped, docsOnly, needs, mode }) {
    const hasNeeds = mode === "direct" && needs.size > 0;
    const mayStillCome = !hasNeeds && ci.runs.some(({ isCompleted }) => !isCompleted);
    const named = requirement.kind === "named" ? requirement.entries : [];
    const known = hasNeeds ? applyNeeds(ci.jobs, needs, named) : ci.jobs;
    const { entries, ...required } = selectRequired(requirement, known);
    const jobs = standForSkipped(known, [...entries, ...docsOnly]);
    const { matches, problems } = (0,match_required_jobs/* matchRequiredJobs */.f8)(entries, jobs);
    const passes = (job) => (0,job_state/* stateFacts */.T$)(job.state).passes ||
        (job.state === "skipped" && (required.kind === "all" || (0,match_required_jobs/* isListedJob */.z8)(allowSkipped, job.name)));
    const plain = matches.flatMap((match) => toRows(match, passes, mayStillCome));
    const skipped = findDocsOnlyJobs(docsOnly, jobs);
    const isDocsOnly = skipped.size > 0 &&
        plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
    const rows = plain
        .map(({ jobs: _, ...row }) => ({ ...row, passes: row.passes || isDocsOnly }))
        .sort((a, b) => (0,job_state/* compareStates */.CD)(a.state, b.state));
    const taken = new Set(matches.flatMap((match) => match.jobs));
    const doubts = [...ci.doubts, ...(required.kind === "named" ? [] : findDoubts(ci, required, { rows, mayStillCome }))];
    return {
        verdict: limit(judge(rows), doubts),
        rows,
        isDocsOnly,
        otherFailures: jobs.filter((job) => !taken.has(job) && (0,job_state/* isFailed */.Ix)(job.state)),
        required,
        doubts,
        problems: mayStillCome ? [] : problems,
    };
}
function findWorst(rows) {
    return rows.find(({ passes }) => !passes);
}
function findDoubts({ runs }, { kind, notChecked }, { rows, mayStillCome }) {
    const doubts = [];
    for (const { workflow, isCompleted, run } of runs) {
        if (run === null)
            doubts.push({ text: `There is no run of ${workflow} yet.`, verdict: "pending" });
        else if (!isCompleted && mayStillCome && (kind === "all" || notChecked.length > 0)) {
            doubts.push({ text: `The run of ${workflow} is still in progress.`, verdict: "pending" });
        }
    }
    if (rows.length === 0 && doubts.length === 0)
        doubts.push({ text: "No job was found.", verdict: "incomplete" });
    return doubts;
}
function limit(verdict, doubts) {
    if (verdict !== "success" && verdict !== "pending")
        return verdict;
    if (doubts.some((doubt) => doubt.verdict === "incomplete"))
        return "incomplete";
    return doubts.length > 0 ? "pending" : verdict;
}
function toRows({ entry, jobs }, passes, mayStillCome) {
    if (jobs.length === 0) {
        const name = entry.isPrefix ? `${entry.text}*` : entry.text;
        return [{ name, state: mayStillCome ? "running" : "missing", passes: false, job: null, jobs }];
    }
    if (!entry.isPrefix)
        return [toRow(entry.text, jobs, passes)];
    const names = [...new Set(jobs.map(({ name }) => name))];
    return names.map((name) => toRow(name, jobs.filter((job) => job.name === name), passes));
}
function toRow(name, jobs, passes) {
    const [worst] = [...jobs].sort((a, b) => Number(passes(a)) - Number(passes(b)) || (0,job_state/* compareStates */.CD)(a.state, b.state));
    const label = jobs.length === 1 ? name : `${name} (${jobs.length} jobs)`;
    return { name: label, state: worst.state, passes: passes(worst), job: worst, jobs };
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
    if ((0,job_state/* isFailed */.Ix)(worst.state))
        return "failure";
    if (worst.state === "action_required" || worst.state === "cancelled")
        return worst.state;
    return worst.state === "running" ? "pending" : "incomplete";
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-status.js










const NO_STATUS = ["stale", "closed", "read-only", "dry-run"];
const apply_status_MOST_WRITES = 4;
const apply_status_MOST_LOOKS = 3;
async function applyStatus(repository, facts, around) {
    const { inputs, posted, subject } = around;
    const context = inputs["commit-status"];
    if (context === undefined || subject.removal !== null || !posted.isOnTop || NO_STATUS.includes(posted.result))
        return [];
    const status = apply_status_toStatus(facts, context, subject);
    try {
        return await keepStatus(repository, status, { facts, ...around });
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return [`The commit status "${context}" was not set. ${error.message}`];
    }
}
async function keepStatus(repository, ours, { facts, posted, inputs, runtime }) {
    const wait = (units) => runtime.sleep(inputs["settle-ms"] * units);
    const { headSha } = facts.standing;
    let own = null;
    let tries = plan_retry/* NO_TRIES */.ig;
    for (let writes = 0, looks = 0;;) {
        const listed = await listStatuses(repository, headSha, ours.context);
        const newest = listed[0] ?? null;
        const isBehind = own !== null && (newest?.id ?? 0) < own;
        if (isBehind && ++looks < apply_status_MOST_LOOKS) {
            await wait(4);
            continue;
        }
        const newer = listed.find((each) => isOfNewerRun(each, ours));
        const status = newer ?? ours;
        if (isBehind || writes >= apply_status_MOST_WRITES || isSame(newest, status) || (newer !== undefined && newest === newer))
            return [];
        if (writes > 0 || posted.result !== "unchanged")
            await wait(2);
        if (newer === undefined && (await isOvertaken(repository, facts, posted)))
            return [];
        const answer = await createStatus(repository, headSha, { status, earlier: tries });
        if (answer.kind === "unsure")
            tries = answer.tries;
        else {
            [own, tries, looks] = [answer.id, plan_retry/* NO_TRIES */.ig, 0];
            writes++;
            await wait(5 + 2 * runtime.random());
        }
    }
}
function apply_status_toStatus(facts, context, subject) {
    const { decision } = facts;
    const worst = findWorst(decision.rows);
    const state = worst === undefined ? "success" : (0,job_state/* stateFacts */.T$)(worst.state).status;
    const run = firstRun(facts);
    const attempt = run !== null && run.attempt > 1 ? `/attempts/${run.attempt}` : "";
    return {
        state: state === "success" && decision.verdict !== "success" ? "pending" : state,
        context,
        description: describeVerdict(decision).slice(0, 140),
        targetUrl: run === null ? subject.run.url : `${run.url}${attempt}`,
    };
}
function isSame(newest, { state, description, targetUrl }) {
    return newest?.state === state && newest.description === description && newest.targetUrl === targetUrl;
}
function isOfNewerRun(other, { targetUrl }) {
    const theirs = readRunKey(other.targetUrl ?? "");
    const ours = readRunKey(targetUrl ?? "");
    return theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);
}
function readRunKey(url) {
    const [, run, attempt] = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?$/.exec(url) ?? [];
    return { run: Number(run ?? 0), attempt: Number(attempt ?? 1) };
}
async function isOvertaken(repository, facts, { comment }) {
    const found = comment === null ? "gone" : await (0,comments/* readComment */.W3)(repository, comment.id);
    if (found === "gone")
        return false;
    const theirs = parseSummaryMarker(found.body)?.standing ?? null;
    const { headSha } = facts.standing;
    return isSameCommit(headSha, theirs?.headSha ?? null) && compareFreshness(facts.standing, theirs, headSha) < 0;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/find-own-job.js


function findOwnJob(jobs, { ownJob }) {
    if (ownJob === null)
        return null;
    const running = jobs.filter(({ state }) => state === "running");
    const named = running.filter(({ name }) => [name, (0,base_name/* baseName */.F)(name), ...(0,match_required_jobs/* withoutCallers */.D1)(name)].includes(ownJob.id));
    const byRunner = running.filter(({ runnerName }) => runnerName !== null && runnerName === ownJob.runner);
    const both = named.filter((job) => byRunner.includes(job));
    for (const found of [both, named, byRunner])
        if (found.length === 1)
            return found[0];
    return null;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/contribute.js





const MERGED = ["MERGE", "ALREADY_MERGED"];
function gatherFacts(pull, known) {
    const { ci, settings, subject, inputs, coverage, tests, serverUrl } = known;
    const requirement = toRequirement(settings, pull, ci.appId);
    const own = requirement.kind === "named" ? null : findOwnJob(ci.jobs, subject);
    const jobs = ci.jobs.filter((job) => job !== own);
    return {
        ...{ key: inputs["comment-key"], standing: ci.standing, runs: ci.runs, coverage, tests, serverUrl },
        failedBefore: ci.failedBefore,
        maxFailingTests: inputs["failing-tests"],
        decision: decideVerdict({ ...ci, jobs }, { ...settings, requirement, mode: subject.mode }),
        maxOtherFailures: inputs["other-failures"],
    };
}
function contribute(pull, facts, { ci, subject, serverUrl }) {
    const { removal } = subject;
    if (removal !== null && MERGED.includes(removal.reason))
        return null;
    if (removal !== null)
        return { kind: "removal", removed: removal, isOpen: pull.isOpen, serverUrl };
    if (subject.queued === null)
        return { kind: "summary", facts };
    const { decision, runs, standing } = facts;
    const run = firstRun(facts);
    const hasFailed = decision.verdict === "failure" || runs.some((each) => (0,job_state/* isFailed */.Ix)(each.run?.state ?? ""));
    if (!hasFailed && decision.verdict !== "success")
        return null;
    const label = `${runs[0]?.workflow ?? ""} #${run?.number ?? ""}`;
    const failed = selectFailed(decision, ci).map(({ name, state, url }) => ({ name, state, url }));
    const whole = { name: label, state: run?.state ?? "failure", url: run?.url ?? null };
    const jobs = hasFailed ? (failed.length > 0 ? failed : [whole]) : [];
    const { run: id, attempt } = standing;
    const section = { run: id, attempt, label, url: run?.url ?? null, jobs, more: 0, removed: null };
    const since = subject.run.createdAt ?? "";
    return { kind: "queue", section: limitQueueSection(section), since, isOpen: pull.isOpen, serverUrl };
}
function selectFailed({ rows }, { jobs }) {
    const required = rows.flatMap(({ passes, job }) => (passes || job === null || job.state === "running" ? [] : [job]));
    const others = jobs.filter((job) => (0,job_state/* isFailed */.Ix)(job.state) && !required.some(({ id }) => id === job.id));
    return [...required, ...others];
}
function toRequirement({ required }, pull, appId) {
    if (required !== "auto")
        return { kind: "named", entries: required };
    if (pull === null)
        return { kind: "all", why: "there is no open pull request, and so no base branch that requires checks" };
    const { base, checks } = pull;
    if (checks === null || checks === "unreadable")
        return { kind: "all", why: `the rules of ${base} cannot be read` };
    if (checks.length === 0)
        return { kind: "all", why: `${base} requires no checks` };
    return { kind: "checks", base, checks, appId };
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
    "test-reports": inputs/* input */.hF.lines(),
    "failing-tests": inputs/* input */.hF.count(),
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

// EXTERNAL MODULE: ./build/src/github/check-runs.js
var check_runs = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/src/github/find-pull-request.js
var find_pull_request = __webpack_require__(7603);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/required-checks.js
var required_checks = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
// EXTERNAL MODULE: ./build/src/github/mark-timed-out.js
var mark_timed_out = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/src/pipeline/judge-job-list.js
var judge_job_list = __webpack_require__(3926);
// EXTERNAL MODULE: ./build/src/pipeline/select-jobs.js
var select_jobs = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-jobs.js






const MOST_READINGS = 4;
const FAILED = ["failure", "timed_out", "startup_failure"];
async function readJobs(repository, known, patience) {
    let before = known;
    for (let reading = 1;; reading++) {
        const listing = await (0,github_jobs/* listJobs */.N)(repository, known.id, "all");
        const found = await (0,github_runs/* readRun */.cI)(repository, known.id);
        const run = found === "gone" ? before : found;
        const { jobs, problems } = found === "gone" ? listing : await findTimedOut(repository, run, listing);
        const isMoving = toKey(before) !== toKey(run) || jobs.some(({ attempt }) => attempt > run.attempt);
        const doubts = read_jobs_findDoubts(run, jobs, listing.missing);
        const isSure = !isMoving && doubts.length === 0 && !(0,judge_job_list/* isListBehind */.b)(run, jobs);
        if (!isSure && reading < MOST_READINGS) {
            before = run;
            if (!isMoving)
                await patience.sleep(patience.settleMs * 2 ** reading);
            continue;
        }
        const shown = isMoving ? { ...run, status: "in_progress", conclusion: null } : run;
        const selected = (0,select_jobs/* selectJobs */.h)(shown, jobs);
        const moved = { text: `The run of ${run.name} changed while it was read.`, verdict: "pending" };
        const told = [...problems, ...selected.problems];
        return { run: shown, selected, records: jobs, doubts: isMoving ? [moved] : doubts, problems: told };
    }
}
function toKey({ attempt, status, conclusion }) {
    return `${attempt} ${(0,job_state/* toState */.xU)(status, conclusion)}`;
}
function read_jobs_findDoubts(run, records, missing) {
    const { name, conclusion } = run;
    if (missing > 0) {
        const few = missing === 1 ? "1 job" : `${missing} jobs`;
        return [{ text: `GitHub does not list ${few} of the run of ${name}.`, verdict: "incomplete" }];
    }
    if (run.status === "completed" && conclusion === null) {
        return [{ text: `GitHub does not say yet how the run of ${name} ended.`, verdict: "pending" }];
    }
    if (conclusion === null || (0,judge_job_list/* explainsConclusion */.m)(run, records))
        return [];
    const end = FAILED.includes(conclusion)
        ? "failed"
        : `ended as ${(0,job_state/* toState */.xU)(run.status, conclusion).replaceAll("_", " ")}`;
    return [{ text: `The run of ${name} ${end}, but no listed job did.`, verdict: "incomplete" }];
}
async function findTimedOut(repository, run, listing) {
    if (run.status !== "completed")
        return listing;
    const ids = new Set((0,select_jobs/* selectJobs */.h)(run, listing.jobs).jobs.map(({ id }) => id));
    return (0,mark_timed_out/* markTimedOut */.p)(repository, listing, (job) => ids.has(job.id) && job.status === "completed");
}

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









async function observeCi(repository, subject, { inputs, patience, isAuto }) {
    try {
        const found = await findSubjectPullRequest(repository, subject, inputs["pr-number"]);
        const isRemoval = subject.removal !== null;
        const workflows = isRemoval ? [] : await listWorkflows(repository, subject, { inputs, patience });
        const { pullRequest, pulls } = await readPulls(repository, found, { isAuto, isQueue: subject.queued !== null });
        const listed = workflows.flatMap((each) => each.listed ?? []);
        const jobs = listed.flatMap(({ selected }) => selected.jobs);
        return {
            kind: "observed",
            pullRequest,
            pulls,
            runs: workflows.map(toObservedRun),
            jobs,
            appId: await readJobsApp(repository, pulls, jobs),
            failedBefore: new Map(listed.flatMap(findFailedBefore)),
            runIds: listed.map(({ run }) => run.id),
            standing: observe_ci_toStanding(subject, listed),
            doubts: listed.flatMap(({ doubts }) => doubts),
            problems: listed.flatMap(({ problems }) => problems),
        };
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return { kind: "unread", error: error };
    }
}
async function findSubjectPullRequest(repository, subject, given) {
    if (subject.queued !== null)
        return { kind: "found", numbers: [subject.queued] };
    if (subject.run.event === "merge_group")
        return { kind: "none" };
    return (0,find_pull_request/* findPullRequest */._)(repository, { ...subject, named: subject.run.pullRequests, given });
}
async function readPulls(repository, found, { isAuto, isQueue }) {
    if (found.kind !== "found")
        return { pullRequest: found, pulls: [] };
    const pulls = [];
    for (const number of found.numbers) {
        const pull = await (0,github_pulls/* readPullRequest */.DQ)(repository, number);
        if (pull === "gone" || (pull.state !== "open" && !isQueue))
            continue;
        const { headSha, baseRef: base, comments } = pull;
        const known = pulls.find((each) => each.base === base);
        const checks = isAuto ? (known?.checks ?? (await (0,required_checks/* readRequiredChecks */.TP)(repository, base))) : null;
        pulls.push({ number, headSha, comments: comments ?? 0, base, checks, isOpen: pull.state === "open" });
    }
    const [first = 0] = found.numbers;
    const numbers = pulls.map(({ number }) => number);
    return { pullRequest: pulls.length > 0 ? { kind: "found", numbers } : { kind: "closed", number: first }, pulls };
}
async function readJobsApp(repository, pulls, jobs) {
    const checks = pulls.flatMap((pull) => (Array.isArray(pull.checks) ? pull.checks : []));
    const named = jobs.find(({ name }) => checks.some((check) => check.appId !== null && check.name === name));
    return named === undefined ? null : (0,check_runs/* readAppId */.Q)(repository, named.id);
}
async function listWorkflows(repository, subject, { inputs, patience }) {
    const { run, headSha, mode, ownRunId } = subject;
    const events = run.event === "merge_group" ? ["merge_group"] : inputs.events;
    const workflows = inputs.workflows.length > 0 ? inputs.workflows : [run.path || run.name];
    const [workflow = ""] = workflows;
    const known = new Map();
    if (workflows.length === 1 && isOfWorkflow(run, workflow) && (mode === "direct" || events.includes(run.event))) {
        const listed = await readJobs(repository, run, patience);
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
            const listed = known.get(chosen.id) ?? (await readJobs(repository, chosen, patience));
            known.set(chosen.id, listed);
            if (!isAllSkipped(listed) || skippedRunIds.has(chosen.id))
                return listed;
            skippedRunIds.add(chosen.id);
        }
    }
}
function isAllSkipped({ selected: { jobs }, doubts }) {
    return jobs.length > 0 && doubts.length === 0 && jobs.every(({ state }) => state === "skipped");
}
function findFailedBefore({ selected, records }) {
    return selected.jobs.flatMap(({ id, name, attempt, state }) => {
        const failed = records.filter((other) => other.name === name && other.attempt < attempt && hasFailed(other));
        if (!(0,job_state/* stateFacts */.T$)(state).passes || failed.length === 0)
            return [];
        return [[id, Math.min(...failed.map((other) => other.attempt))]];
    });
}
function hasFailed({ status, conclusion }) {
    return (0,job_state/* isFailed */.Ix)((0,job_state/* toState */.xU)(status, conclusion));
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-comments.js





function observeNothing({ number, headSha, comments }, { key, author }) {
    return {
        ...{ pullRequest: number, key, author, head: headSha, headRun: 0 },
        ...{ counted: comments, shown: 0, hidden: 0 },
        ...{ listed: [], touched: [], gone: [], current: [], forgers: [], created: [] },
        last: { kind: "nothing" },
        ...{ looksSince: 0, isUpdated: false, writes: 0, removed: 0, owesPause: false, losses: 0 },
        ...{ createTries: 0, tries: plan_retry/* NO_TRIES */.ig, level: 0, misfits: 0 },
    };
}
async function observeComments(repository, known, wanted) {
    if (wanted.kind === "read-pull")
        return notePull(known, await (0,github_pulls/* readPullRequest */.DQ)(repository, known.pullRequest));
    const before = { ...known, owesPause: known.owesPause && wanted.wait < PAUSE };
    if (wanted.kind === "read") {
        const comment = await (0,comments/* readComment */.W3)(repository, wanted.id);
        return comment === "gone" ? noteMissing(before, wanted.id) : noteRead(before, comment);
    }
    return noteLook(before, wanted, await (0,comments/* listComments */.fg)(repository, before.pullRequest, { since: wanted.since }));
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
        problems.push("it contains neither head nor runtimes");
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
    const root = /<coverage\b[^<>]*>/.exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?(?:-->|$)/g, ""))?.[0] ?? "";
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
        problems.push(`"${file}" has no total from 0 to 100 %, expected coverage.xml or coverage.json.`);
    return percent === null ? null : { name, percent };
}
async function readText(file, cwd, problems) {
    try {
        const bytes = await (0,read_optional_file/* readOptionalFile */.p)(external_node_path_.resolve(cwd, file));
        if (bytes === null)
            problems.push(`The coverage file "${file}" does not exist.`);
        return bytes === null ? null : bytes.toString("utf8");
    }
    catch (error) {
        problems.push(`The coverage file "${file}" could not be read: ${error.message}.`);
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/list-files.js
var list_files = __webpack_require__(8983);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/files/read-zip.js

const read_zip_END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const MANY = 0xffff;
const MAX_NAME_BYTES = 1000;
function listZip(zip, { maxFiles }) {
    const end = findEnd(zip);
    if (end < 0)
        return "is not a zip file";
    const count = zip.readUInt16LE(end + 10);
    if (count > maxFiles || count === MANY)
        return `has more than ${maxFiles} files`;
    const entries = [];
    let at = zip.readUInt32LE(end + 16);
    let packedBytes = 0;
    for (let nth = 0; nth < count; nth++) {
        if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY)
            return "has a broken directory";
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
        if (nameBytes > MAX_NAME_BYTES)
            return `contains a file name of more than ${MAX_NAME_BYTES} bytes`;
        packedBytes += zip.readUInt32LE(at + 20);
        if (packedBytes > zip.length)
            return "contains files that overlap";
        const name = zip.toString("utf8", at + 46, at + 46 + nameBytes);
        if ((zip.readUInt16LE(at + 8) & 1) !== 0)
            return "is encrypted";
        if (isOutside(name))
            return `contains a file outside of the archive, "${name.slice(0, 100)}"`;
        if (!name.endsWith("/"))
            entries.push(openEntry(zip, at, name));
        at += 46 + nameBytes + extraBytes + commentBytes;
    }
    return entries;
}
function openEntry(zip, at, name) {
    const method = zip.readUInt16LE(at + 10);
    const packedBytes = zip.readUInt32LE(at + 20);
    const sizeBytes = zip.readUInt32LE(at + 24);
    const local = zip.readUInt32LE(at + 42);
    return {
        name,
        sizeBytes,
        read() {
            if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL)
                throw new Error("its position in the zip file is wrong");
            const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
            const packed = zip.subarray(start, start + packedBytes);
            const bytes = method === 0 ? packed : inflate(packed, { method, sizeBytes });
            if (bytes.length !== sizeBytes)
                throw new Error("its size differs from the zip file's directory");
            return bytes;
        },
    };
}
function inflate(packed, { method, sizeBytes }) {
    if (method !== 8)
        throw new Error("it is compressed with an unknown method");
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, sizeBytes) });
    }
    catch {
        throw new Error("it cannot be decompressed to the size in the zip file's directory");
    }
}
function findEnd(zip) {
    const least = Math.max(0, zip.length - END_BYTES - MAX_COMMENT_BYTES);
    for (let at = zip.length - END_BYTES; at >= least; at--)
        if (zip.readUInt32LE(at) === read_zip_END)
            return at;
    return -1;
}
function isOutside(name) {
    return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/github/artifacts.js



async function listArtifacts({ client, owner, repo }, runId) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    const entries = await (0,github_pages/* readEntries */.$2)(client, route, { owner, repo, run_id: runId }, "artifacts");
    return (0,read_fields/* asList */.DD)(entries).map((raw) => ({
        id: (0,read_fields/* asNumber */.i)(raw.id),
        name: (0,read_fields/* asText */.e1)(raw.name),
        sizeBytes: (0,read_fields/* asNumber */.i)(raw.size_in_bytes),
        isExpired: raw.expired === true,
        createdAt: (0,read_fields/* asText */.e1)(raw.created_at),
    }));
}
async function downloadArtifact({ client, owner, repo }, id, maxBytes) {
    const answer = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        ...{ owner, repo, artifact_id: id, archive_format: "zip" },
        request: { redirect: "manual", parseSuccessResponseBody: false },
    });
    const { location } = answer.headers;
    if (location === undefined)
        throw new errors/* UserError */.y("GitHub did not say where the artifact is.");
    const { status, body } = await client.download(new URL(location, answer.url).href);
    if (status !== 200)
        throw new errors/* UserError */.y(`The storage answered HTTP ${status}.`);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            return "too-large";
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/measure-json.js
const MAX_DEPTH = 100;
const MAX_MEMBERS = 1000;
const [QUOTE, BACKSLASH, COMMA, COLON] = ['"', "\\", ",", ":"].map((sign) => sign.charCodeAt(0));
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ["[", "]", "{", "}"].map((sign) => sign.charCodeAt(0));
function measureJson(json, maxParts) {
    let parts = 0;
    const members = [];
    for (let at = 0; at < json.length; at++) {
        const code = json.charCodeAt(at);
        if (code === QUOTE) {
            at = findStringEnd(json, at);
        }
        else if (code === OPEN_LIST || code === OPEN_OBJECT) {
            parts++;
            if (members.push(0) > MAX_DEPTH)
                return `is nested more than ${MAX_DEPTH} deep`;
        }
        else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
            members.pop();
        }
        else if (code === COMMA) {
            parts++;
        }
        else if (code === COLON) {
            const last = members.length - 1;
            members[last] = (members[last] ?? 0) + 1;
            if ((members[last] ?? 0) > MAX_MEMBERS)
                return `has an object with more than ${MAX_MEMBERS} members`;
        }
        if (parts > maxParts)
            return `has more than ${maxParts.toLocaleString("en-US")} objects, lists and entries`;
    }
    return parts;
}
function findStringEnd(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let slashes = 0;
        while (json.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return json.length;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/walk-xml.js
const walk_xml_MAX_DEPTH = 200;
const MAX_VALUE = 10_000;
const MAX_NAME = 200;
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function walkXml(xml, visitor, limits) {
    const many = `has more than ${limits.parts.toLocaleString("en-US")} tags, attributes and entities`;
    let depth = 0;
    const decode = (text) => decodeEntities(text, limits);
    for (let at = 0;;) {
        const start = xml.indexOf("<", at);
        if (start < 0 && limits.parts <= 0)
            return many;
        if (start < 0)
            return depth === 0 ? null : "ends within an element";
        if (limits.parts-- <= 0)
            return many;
        if (start > at)
            visitor.text(xml.slice(at, start), decode);
        const skipped = skipSpecial(xml, start, visitor);
        if (typeof skipped === "string")
            return skipped;
        if (skipped > 0) {
            at = skipped;
            continue;
        }
        const end = walk_xml_findEnd(xml, start + 1);
        if (end < 0)
            return "ends within a tag";
        const tag = xml.slice(start + 1, end);
        at = end + 1;
        if (tag.startsWith("/")) {
            if (--depth < 0)
                return "closes an element that is not open";
            visitor.close();
            continue;
        }
        if (++depth > walk_xml_MAX_DEPTH)
            return `has elements nested more than ${walk_xml_MAX_DEPTH} deep`;
        const fault = visitor.open(readName(tag), () => readAttributes(tag, limits));
        if (fault !== null)
            return fault;
        if (!tag.endsWith("/"))
            continue;
        depth--;
        visitor.close();
    }
}
function skipSpecial(xml, start, visitor) {
    const skip = (opening, closing) => {
        const end = xml.indexOf(closing, start + opening.length);
        return end < 0 ? "ends within a comment or a section" : end + closing.length;
    };
    if (xml.startsWith("<!--", start))
        return skip("<!--", "-->");
    if (xml.startsWith("<?", start))
        return skip("<?", "?>");
    if (xml.startsWith("<![CDATA[", start)) {
        const end = skip("<![CDATA[", "]]>");
        if (typeof end === "number")
            visitor.text(xml.slice(start + 9, end - 3), (text) => text);
        return end;
    }
    return xml.startsWith("<!", start) ? "has a document type or entities" : 0;
}
function walk_xml_findEnd(xml, from) {
    let quote = 0;
    for (let at = from; at < xml.length; at++) {
        const code = xml.charCodeAt(at);
        if (quote !== 0) {
            if (code === quote)
                quote = 0;
        }
        else if (code === 0x22 || code === 0x27)
            quote = code;
        else if (code === 0x3e)
            return at;
    }
    return -1;
}
function readName(tag) {
    const [, name = ""] = /^([^\s/]*)/.exec(tag) ?? [];
    return name.slice(name.indexOf(":") + 1);
}
function readAttributes(tag, limits) {
    const attributes = new Map();
    for (let at = 0; limits.parts > 0; limits.parts--) {
        const equals = tag.indexOf("=", at);
        if (equals < 0)
            return attributes;
        let from = equals + 1;
        while (from < tag.length && tag[from].trim() === "")
            from++;
        const quote = tag[from];
        const end = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : -1;
        if (end < 0)
            return attributes;
        const name = readLastWord(tag, Math.max(at, equals - MAX_NAME), equals);
        const value = () => decodeEntities(tag.slice(from + 1, Math.min(end, from + 1 + MAX_VALUE)), limits);
        if (limits.attributes.has(name))
            attributes.set(name, value());
        at = end + 1;
    }
    return attributes;
}
function readLastWord(text, start, end) {
    const isSpace = (at) => text.charCodeAt(at) <= 0x20;
    let to = end;
    while (to > start && isSpace(to - 1))
        to--;
    let from = to;
    while (from > start && !isSpace(from - 1))
        from--;
    return text.slice(from, to);
}
function decodeEntities(text, limits) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name) => {
        limits.parts--;
        if (!name.startsWith("#"))
            return ENTITIES[name] ?? whole;
        const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/parse-report.js


const MAX_TESTS = 300_000;
const MAX_PARTS = 1_500_000;
function parseReport(text, budget = { tests: MAX_TESTS, parts: MAX_PARTS }) {
    const start = text.replace(/^\ufeff/, "").trimStart();
    if (!/^[{<]/.test(start))
        return null;
    const records = start.startsWith("{") ? parseCtrf(start, budget) : parseJunit(start, budget);
    if (Array.isArray(records))
        budget.tests -= records.length;
    return records;
}
const MAX_TEXT = 2000;
const ROOTS = ["testsuites", "testsuite"];
const OUTCOMES = ["failure", "error", "skipped", "flakyFailure", "flakyError"];
const ATTRIBUTES = new Set(["name", "classname", "file", "filepath", "message"]);
const NONE = new Map();
function parseJunit(xml, budget) {
    const records = [];
    const path = [];
    let test = null;
    let isReport = true;
    let messageAt = 0;
    const visitor = {
        open(name, read) {
            const isNamed = name === "testcase" || ROOTS.includes(name) || OUTCOMES.includes(name);
            const attributes = isNamed ? read() : NONE;
            const file = attributes.get("file") ?? attributes.get("filepath") ?? path.at(-1)?.file ?? "";
            if (path.length === 0)
                isReport &&= ROOTS.includes(name);
            path.push({ name, file });
            if (name === "testcase") {
                if (records.length >= budget.tests)
                    return describeMany();
                test = toRecord(attributes, file);
                return null;
            }
            if (test === null || path.at(-2)?.name !== "testcase" || !OUTCOMES.includes(name))
                return null;
            if (name === "skipped")
                test.outcome = "skipped";
            else if (name.startsWith("flaky"))
                test.isFlaky = true;
            else
                test.outcome = "failed";
            if (name === "skipped" || test.message !== "")
                return null;
            test.message = firstLine(attributes.get("message") ?? "");
            messageAt = test.message === "" ? path.length : 0;
            return null;
        },
        text(text, decode) {
            if (test !== null && messageAt > 0 && messageAt === path.length && test.message === "")
                test.message = firstLine(decode(text.slice(0, MAX_TEXT)));
        },
        close() {
            const closed = path.pop();
            if (messageAt > path.length)
                messageAt = 0;
            if (closed?.name !== "testcase" || test === null)
                return;
            records.push(test);
            test = null;
        },
    };
    const share = Math.floor(budget.parts / 2);
    const limits = { attributes: ATTRIBUTES, parts: share };
    const fault = walkXml(xml, visitor, limits);
    budget.parts -= share - Math.max(0, limits.parts);
    if (!isReport)
        return null;
    return fault ?? records;
}
function toRecord(attributes, file) {
    const suite = attributes.get("classname") ?? "";
    return { name: attributes.get("name") ?? "", suite, file, outcome: "passed", isFlaky: false, message: "" };
}
function parseCtrf(json, budget) {
    const measured = measureJson(json, Math.floor(budget.parts / 2));
    if (typeof measured === "string")
        return measured;
    budget.parts -= measured;
    let tests;
    try {
        tests = JSON.parse(json)?.results?.tests;
    }
    catch {
        return "is not JSON";
    }
    if (!Array.isArray(tests))
        return null;
    if (tests.length > budget.tests)
        return describeMany();
    return tests
        .filter((raw) => typeof raw === "object" && raw !== null)
        .map((raw) => ({
        name: toText(raw.name),
        suite: Array.isArray(raw.suite) ? raw.suite.map(toText).join(" > ") : toText(raw.suite),
        file: toText(raw.filePath),
        outcome: raw.status === "failed" ? "failed" : raw.status === "passed" ? "passed" : "skipped",
        isFlaky: raw.flaky === true && raw.status === "passed",
        message: firstLine(toText(raw.message)),
    }));
}
function describeMany() {
    return `would bring the number of tests above ${MAX_TESTS.toLocaleString("en-US")}`;
}
function toText(value) {
    return typeof value === "string" ? value : "";
}
function firstLine(text) {
    const trimmed = text.slice(0, MAX_TEXT).trimStart();
    const end = trimmed.search(/[\r\n]/);
    return (end < 0 ? trimmed : trimmed.slice(0, end)).trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/tally-tests.js

function tallyTests(sources) {
    const tests = new Map();
    for (const { name: source, records } of sources) {
        for (const [key, judged] of judgeSource(records)) {
            const known = tests.get(key) ?? null;
            if (judged === null || (judged.outcome === "flaky" && known?.outcome === "failing"))
                tests.set(key, known);
            else if (known?.outcome === judged.outcome)
                known.sources.push(source);
            else
                tests.set(key, { ...describe(judged.record), sources: [source], outcome: judged.outcome });
        }
    }
    const select = (wanted) => [...tests.values()]
        .filter((test) => test !== null && test.outcome === wanted)
        .map((test) => test)
        .sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name) || (0,compare_naturally/* compareNaturally */.y)(a.file, b.file))
        .map(({ name, file, message, sources }) => ({ name, file, message, sources }));
    return { total: tests.size, failing: select("failing"), flaky: select("flaky") };
}
function judgeSource(records) {
    const judged = new Map();
    for (const record of records) {
        const { suite, name, file, outcome } = record;
        const key = `${suite.length} ${name.length} ${suite}${name}${file}`;
        const before = judged.get(key);
        if (outcome === "failed")
            judged.set(key, { record, outcome: "failing" });
        else if (before === undefined)
            judged.set(key, record.isFlaky ? { record, outcome: "flaky" } : null);
        else if (outcome === "passed" && before?.outcome === "failing") {
            judged.set(key, { record: before.record, outcome: "flaky" });
        }
    }
    return judged;
}
function describe({ suite, name, file, message }) {
    return { name: suite === "" || name.startsWith(suite) ? name : `${suite}.${name}`, file, message };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-reports.js











const MB = 1_000_000;
const MAX_ARTIFACTS = 20;
const MAX_ZIP_BYTES = 20 * MB;
const MAX_FILE_BYTES = 20 * MB;
const MAX_BYTES = 100 * MB;
const MAX_FILES = 2000;
const PREFIX = "artifact:";
function chooseReports(lines) {
    const refuse = (line, expected) => new errors/* UserError */.y(`The input test-reports has the line "${line.slice(0, 100)}", expected ${expected}.`);
    const artifacts = lines.filter((line) => line.startsWith(PREFIX)).map((line) => line.slice(PREFIX.length).trim());
    const files = lines.filter((line) => !line.startsWith(PREFIX));
    for (const glob of artifacts)
        if (glob === "")
            throw refuse(PREFIX, `the name of an artifact after "${PREFIX}"`);
    for (const glob of files) {
        if (/^([/\\~]|[a-z]:[/\\])|(^|[/\\])\.\.([/\\]|$)/i.test(glob))
            throw refuse(glob, "a path inside the workspace");
        if (/^[a-z]+:/i.test(glob))
            throw refuse(glob, `a path, or "${PREFIX}" and the name of an artifact`);
    }
    return {
        artifacts: artifacts.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(artifacts, "test-reports"),
        files: files.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(files, "test-reports"),
    };
}
async function readReports(repository, choice, { runIds, cwd }) {
    const problems = [];
    if (choice.artifacts === null && choice.files === null)
        return { tally: null, problems };
    const budget = { files: MAX_FILES, bytes: MAX_BYTES, tests: MAX_TESTS, parts: MAX_PARTS };
    const sources = [];
    if (choice.files !== null)
        sources.push(await readWorkspace(cwd, choice.files, { budget, problems }));
    const chosen = choice.artifacts === null ? [] : await selectArtifacts(repository, choice.artifacts, { runIds, problems });
    for (const artifact of chosen) {
        const records = await readArtifact(repository, artifact, { budget, problems });
        sources.push({ name: artifact.name, records });
    }
    return { tally: tallyTests(sources), problems };
}
async function selectArtifacts(repository, isWanted, { runIds, problems }) {
    const newest = new Map();
    try {
        for (const runId of runIds) {
            for (const artifact of await listArtifacts(repository, runId)) {
                const key = `${runId} ${artifact.name}`;
                const other = newest.get(key);
                if (isWanted(artifact.name) && (other === undefined || artifact.id > other.id))
                    newest.set(key, artifact);
            }
        }
    }
    catch (error) {
        problems.push(`The artifacts could not be listed: ${(0,failure/* describeFailure */.Ic)(error)}.`);
    }
    const found = [...newest.values()].sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name) || a.id - b.id);
    if (found.length > MAX_ARTIFACTS)
        problems.push(`Only ${MAX_ARTIFACTS} of ${found.length} artifacts with test reports are read.`);
    return found.slice(0, MAX_ARTIFACTS);
}
async function readArtifact(repository, artifact, { budget, problems }) {
    const { id, name, sizeBytes, isExpired } = artifact;
    const refuse = (why) => {
        problems.push(`The artifact "${name}" ${why}; it is left out.`);
        return [];
    };
    if (isExpired)
        return refuse("has expired");
    if (sizeBytes > MAX_ZIP_BYTES)
        return refuse("has more than 20 MB");
    try {
        const zip = await downloadArtifact(repository, id, MAX_ZIP_BYTES);
        if (zip === "too-large")
            return refuse("has more than 20 MB");
        const entries = listZip(zip, { maxFiles: budget.files });
        if (typeof entries === "string")
            return refuse(entries);
        const reports = entries
            .filter((entry) => isReportName(entry.name))
            .sort((a, b) => (0,compare_naturally/* compareNaturally */.y)(a.name, b.name));
        const found = reports.map((entry) => takeReport({ ...entry, where: `"${entry.name}" in the artifact "${name}"` }, { budget, problems }));
        return found.every((records) => records === null) ? refuse("contains no test report") : found.flatMap(orNone);
    }
    catch (error) {
        return refuse(`could not be read (${(0,failure/* describeFailure */.Ic)(error)})`);
    }
}
async function readWorkspace(cwd, isWanted, around) {
    const names = (await (0,list_files/* listFilesBelow */.x)(cwd)).filter(isWanted).sort(compare_naturally/* compareNaturally */.y);
    if (names.length === 0)
        around.problems.push("No file in the workspace matches test-reports.");
    const records = [];
    for (const name of names) {
        const file = external_node_path_.join(cwd, name);
        const { size } = await (0,promises_.lstat)(file);
        const bytes = size <= Math.min(MAX_FILE_BYTES, around.budget.bytes) ? await (0,promises_.readFile)(file) : Buffer.alloc(0);
        const found = takeReport({ where: `"${name}"`, sizeBytes: size, read: () => bytes }, around);
        for (const record of orNone(found))
            records.push(record);
    }
    return { name: "workspace", records };
}
function takeReport({ where, sizeBytes, read }, { budget, problems }) {
    const refuse = (why) => {
        problems.push(`The test report ${where} ${why}; it is left out.`);
        return [];
    };
    if (sizeBytes > MAX_FILE_BYTES)
        return refuse("has more than 20 MB");
    if (budget.files <= 0)
        return refuse(`comes after ${MAX_FILES} others`);
    if (sizeBytes > budget.bytes)
        return refuse("would exceed 100 MB in total");
    budget.files--;
    budget.bytes -= sizeBytes;
    try {
        const bytes = read();
        if (isUtf16(bytes))
            return refuse("is in UTF-16, expected UTF-8");
        const records = parseReport(bytes.toString("utf8"), budget);
        return typeof records === "string" ? refuse(records) : records;
    }
    catch (error) {
        return refuse(`cannot be used: ${error.message}`);
    }
}
function orNone(records) {
    return records ?? [];
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}
function isReportName(name) {
    return /\.(xml|json)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-settings.js




function readSettings(inputs) {
    const isAuto = inputs["required-jobs"].join("\n").toLowerCase() === "auto";
    const required = isAuto ? { entries: "auto", problems: [] } : readEntries(inputs, "required-jobs");
    const allowSkipped = readEntries(inputs, "allow-skipped");
    const docsOnly = readEntries(inputs, "docs-only-jobs");
    if (required.entries.length === 0) {
        throw new errors/* UserError */.y('The input required-jobs names no job. Expected "auto", or the name of a job on each line.');
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
        reports: chooseReports(inputs["test-reports"]),
        problems: [required, allowSkipped, docsOnly].flatMap(({ problems }) => problems),
    };
}
function readEntries(inputs, name) {
    const parsed = (0,match_required_jobs/* parseRequiredJobs */.V8)(inputs[name]);
    if (parsed.fault !== null)
        throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
    return parsed;
}

// EXTERNAL MODULE: ./build/src/pipeline/queued-pull-request.js
var queued_pull_request = __webpack_require__(2399);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-subject.js




function readSubject({ name, payload }, env) {
    const followed = (0,github_runs/* readRunOf */.tD)(payload);
    const repositoryId = (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)(payload.repository).id) || null;
    const ofEvent = toPullRequest((0,read_fields/* asFields */.qI)(payload.pull_request));
    if (followed !== null) {
        const { headSha, headBranch, headRepository } = followed;
        const headOwner = headRepository?.owner ?? null;
        const own = { ownRunId: Number(env.GITHUB_RUN_ID) || null, ownJob: null, removal: null };
        const queued = followed.event === "merge_group" ? (0,queued_pull_request/* queuedPullRequest */.C)(headBranch) : null;
        return { mode: "follower", headSha, headBranch, headOwner, run: followed, repositoryId, ofEvent, queued, ...own };
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
        removal: readRemoval(payload),
        queued: name === "merge_group" ? (0,queued_pull_request/* queuedPullRequest */.C)(headBranch) : null,
        ownJob: { id: env.GITHUB_JOB ?? "", runner: env.RUNNER_NAME ?? "" },
    };
}
function readRemoval(payload) {
    if (payload.action !== "dequeued")
        return null;
    const at = (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(payload.pull_request).updated_at);
    return { at, reason: (0,read_fields/* asText */.e1)(payload.reason) || "unknown" };
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
const MOST_TESTS_OUT = 100;
const MOST_TESTS_SHOWN = 1000;
const MOST_POINTS_OUT = 500;
const UNKNOWN = [
    "verdict",
    "pr-number",
    "pr-numbers",
    "comment-id",
    "comment-url",
    "required",
    "failing-tests",
    "flaky-jobs",
    "failing-jobs",
    "missing-jobs",
    "docs-only",
];
const NO_VERDICT = Object.fromEntries(UNKNOWN.filter((name) => !/^(pr-|comment-)/.test(name)).map((name) => [name, ""]));
function renderOutcome(report) {
    const { facts, posted, problems } = report;
    const verdict = report.isRemoval ? "" : ` CI: ${describeVerdict(facts.decision)}.`;
    const sentence = `${render_outcome_describeResult(posted)}${verdict}`;
    const failure = findFailure(report, sentence);
    const isOver = posted.result === "closed";
    const warnings = isOver ? [] : [...report.warnings, ...readOnlyWarning(report)];
    if (posted.result === "not-written" && failure === null)
        warnings.push(explain(posted));
    const unique = [...new Set(problems)];
    return {
        sentence,
        outputs: { ...describeOutputs(report), ...(report.isRemoval ? NO_VERDICT : {}), problems: String(unique.length) },
        summary: renderStepSummary(report, unique),
        warnings: [...warnings, ...(isOver ? [] : unique.slice(0, SHOWN_PROBLEMS))],
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
    const removed = duplicatesRemoved === 0 ? "" : ` Duplicates removed: ${duplicatesRemoved}.`;
    switch (result) {
        case "created":
            return `Created the summary comment on ${where}.${removed}`;
        case "updated":
            return `Updated the summary comment on ${where}.${removed}`;
        case "unchanged":
            return `The summary comment on ${where} already says the same.${removed}`;
        case "stale":
            return `Wrote nothing: ${where} has a newer result or head.${removed}`;
        case "closed":
            return `Wrote nothing: ${where} is closed.`;
        case "locked":
            return `Wrote nothing: the conversation of ${where} is locked.`;
        case "no-pull-request":
            return "Wrote nothing: no open pull request has this commit as its head.";
        case "dry-run":
            return `Dry run: wrote nothing to ${where}.`;
        default:
            return `The summary comment on ${where} could not be written.`;
    }
}
function findFailure({ posted, inputs, facts, isRemoval }, sentence) {
    if (posted.result === "not-written" && inputs["on-write-failure"] === "fail")
        return explain(posted);
    if (posted.result === "read-only" && inputs["on-readonly-token"] === "fail")
        return explain(posted);
    if (posted.result === "closed")
        return null;
    return inputs["fail-on-verdict"] && !isRemoval && facts.decision.verdict !== "success" ? sentence : null;
}
function readOnlyWarning({ posted, inputs }) {
    return posted.result === "read-only" && inputs["on-readonly-token"] === "warn" ? [explain(posted)] : [];
}
function explain({ result, reason }) {
    const remedy = result === "read-only" && !/\barchived\b/.test(reason ?? "")
        ? " A workflow_run workflow may write for forks too: see examples/workflows/post-ci-summary.yml."
        : "";
    return `The summary comment was not written. ${reason}${remedy}`;
}
function describeFlaky({ decision, failedBefore }) {
    return decision.rows.flatMap(({ name, job }) => {
        const failedIn = job === null ? undefined : failedBefore.get(job.id);
        return failedIn === undefined ? [] : [{ name, failedIn }];
    });
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
        "failing-tests": JSON.stringify((facts.tests?.failing ?? []).slice(0, MOST_TESTS_OUT).map(shorten)),
        "flaky-jobs": JSON.stringify(describeFlaky(facts)),
        "failing-jobs": JSON.stringify(failing.map(({ name }) => name)),
        "missing-jobs": JSON.stringify(missing.map(({ name }) => name)),
        "docs-only": String(decision.isDocsOnly),
        "duplicates-removed": String(posted.duplicatesRemoved),
        "left-out": JSON.stringify(posted.leftOut),
        "api-calls": String(calls),
    };
}
function shorten({ name, file, ...test }) {
    return { ...test, name: (0,fit/* cutPoints */.y4)(name, MOST_POINTS_OUT), file: (0,fit/* cutPoints */.y4)(file, MOST_POINTS_OUT) };
}
function renderStepSummary({ facts, posted, isRemoval, calls }, problems) {
    const maxOtherFailures = facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY;
    const whole = { ...facts, maxOtherFailures, maxFailingTests: MOST_TESTS_SHOWN };
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const comment = (0,markdown/* renderLink */.BK)("comment", posted.comment?.url ?? null);
    const lines = [
        `- ${render_outcome_describeResult(posted)}`,
        ...(posted.comment === null ? [] : [`- ${comment}`]),
        ...(posted.reason === null ? [] : [`- ${(0,markdown/* escapeCell */.kq)(explain(posted), 1000)}`]),
        `- API calls: ${calls}`,
        ...problems.map((problem) => `- Problem: ${(0,markdown/* escapeCell */.kq)(problem, 400)}`),
    ];
    if (isRemoval)
        return `### CI summary\n\n${lines.join("\n")}\n`;
    const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
    const { body } = (0,fit/* fitBody */.KM)((level) => renderSummary(whole, planReduction(level, failed)), {
        levels: countLevels(failed),
        maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
    });
    return body + end;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/report-comments.js




const report_comments_NOTHING = {
    isOnTop: true,
    comment: null,
    duplicatesRemoved: 0,
    leftOut: [],
    problems: [],
    warnings: [],
    reason: null,
};
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
function reportComment(observed, { result, reason, isOnTop }, { contribution, author }) {
    const { pullRequest, level, removed, misfits } = observed;
    if (result === "not-written")
        return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason };
    const own = findOwnComments(observed);
    const isShown = isOnTop && ["created", "updated", "unchanged", "dry-run"].includes(result);
    return {
        result,
        isOnTop,
        pullRequests: [pullRequest],
        comment: own[0]?.comment ?? null,
        duplicatesRemoved: removed,
        leftOut: isShown && contribution.kind === "summary"
            ? fitComment(contribution.facts, pullRequest, { from: level }).leftOut
            : [],
        problems: [
            ...describeForgers(observed.forgers, author),
            ...(misfits > 1 ? ["GitHub changed the text of the comment."] : []),
        ],
        warnings: isSameLogin(observed.author, author) ? [] : [describeMisnamed(observed.author, author)],
        reason: null,
    };
}
function reportNothing(pullRequest) {
    return { ...report_comments_NOTHING, result: "unchanged", pullRequests: [pullRequest] };
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
        isOnTop: reports.every(({ isOnTop }) => isOnTop),
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
    const what = forgers.length === 1 ? "One comment has" : `${forgers.length} comments have`;
    return [
        `${what} the marker of this summary, but not the author "${author}", so this run ignored ${forgers.length === 1 ? "it" : "them"}. Written by ${logins}.`,
    ];
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
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token, timeoutSeconds, settleMs });
        const patience = { sleep: runtime.sleep, settleMs };
        const ci = await observeCi(repository, subject, { inputs, patience, isAuto: settings.required === "auto" });
        if (ci.kind === "unread")
            return renderUnread(ci.error, { subject, inputs, calls: repository.client.calls() });
        const coverage = await readCoverage(inputs, runtime.cwd);
        const reports = await readReports(repository, settings.reports, { runIds: ci.runIds, cwd: runtime.cwd });
        const serverUrl = runtime.env.GITHUB_SERVER_URL || "https://github.com";
        const known = { ci, settings, subject, inputs, coverage: coverage.report, tests: reports.tally, serverUrl };
        const facts = gatherFacts(ci.pulls[0] ?? null, known);
        const comments = [];
        for (const pull of ci.pulls) {
            const contribution = contribute(pull, gatherFacts(pull, known), known);
            if (contribution === null)
                comments.push(reportNothing(pull.number));
            else
                comments.push(await keepComment(repository, contribution, { ...pull, inputs, runtime }));
        }
        const posted = combineReports(ci.pullRequest, comments);
        const statusWarnings = await applyStatus(repository, facts, { inputs, posted, subject, runtime });
        const warnings = [...posted.warnings, ...statusWarnings];
        const problems = [settings, ci, facts.decision, coverage, reports, posted].flatMap((each) => each.problems);
        const isRemoval = subject.removal !== null;
        return renderOutcome({ facts, posted, problems, warnings, inputs, isRemoval, calls: repository.client.calls() });
    },
}));
async function keepComment(repository, contribution, { inputs, runtime, ...pull }) {
    const { author, "comment-key": key, "settle-ms": settleMs, "dry-run": isDryRun } = inputs;
    try {
        for (let observed = observeNothing(pull, { key, author });;) {
            const decision = decideComment(observed, contribution, isDryRun);
            if (decision.kind === "done")
                return reportComment(observed, decision, { contribution, author });
            if (decision.kind === "act") {
                observed = await applyComment(repository, observed, decision.write);
                continue;
            }
            if ("wait" in decision)
                await runtime.sleep(settleMs * (decision.wait + decision.jitter * runtime.random()));
            observed = await observeComments(repository, observed, decision);
        }
    }
    catch (error) {
        return reportFailure(pull.number, error);
    }
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/refs.js
var refs = __webpack_require__(9927);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/claim.js
const SECONDS = /\.\d{3}Z$/;
function printClaim({ runId, attempt, at, until, nonce, pull }) {
    const lines = [
        `Claim of run ${runId}, attempt ${attempt}`,
        "",
        pull === null
            ? "Until that run removes this branch, no other run starts."
            :
                `This branch keeps other runs from starting until pull request ${pull} is closed.`,
        "",
        `Pipekeeper-Run: ${runId}`,
        `Pipekeeper-Attempt: ${attempt}`,
        `Pipekeeper-Claimed: ${at.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Until: ${until.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Nonce: ${nonce}`,
        ...(pull === null ? [] : [`Pipekeeper-Pull-Request: ${pull}`]),
        "",
    ];
    return lines.join("\n");
}
function parseClaim(message) {
    const fields = readFields(message);
    const field = (name) => fields.get(name) ?? "";
    const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
    const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
    const named = fields.get("Pull-Request") ?? null;
    const isWhole = [runId, attempt, named ?? "0"].every((text) => /^\d{1,15}$/.test(text)) && nonce !== "";
    if (!isWhole || Number.isNaN(at.getTime() + until.getTime()))
        return null;
    return { runId, attempt, at, until, nonce, pull: named === null ? null : Number(named) };
}
function readFields(message) {
    const fields = new Map();
    for (const line of message.split(/\r?\n/)) {
        const [, name, value] = /^Pipekeeper-([A-Za-z-]+): (\S+)\s*$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined && !fields.has(name))
            fields.set(name, value);
    }
    return fields;
}
function judgeClaim(holder, { runId, now }, isRunOver) {
    if (holder.runId === runId)
        return "renew";
    if (now !== null && now.getTime() >= holder.until.getTime())
        return "expired";
    return isRunOver === true ? "ended" : "held";
}
function describeForeign(ref) {
    return `"${ref}" is at a commit that is not a claim; remove that branch if nobody needs it, or choose another claim-ref`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/apply.js




const NOTE_FILE = "README.md";
const NOTE = "This branch is a claim. Its commit message names the run that made the claim. The branch has no other files.\n";
const REPEATABLE = { isRepeatable: true };
async function apply(observed, step, { repository, plan }) {
    try {
        if (step.kind === "take")
            return await take(observed, step, { repository, plan });
        if (step.kind === "name")
            return await apply_name(observed, step, { repository, plan });
        await (0,refs/* deleteRef */.jq)(repository, plan.ref, step.commit);
        return { ...observed, claim: { kind: "given-back" } };
    }
    catch (error) {
        return {
            ...observed,
            claim: { kind: step.kind === "take" ? "unanswered" : "stuck", why: (0,failure/* explainUnanswered */.gV)(error) },
        };
    }
}
async function take(observed, { holder, over, commit: made }, { repository, plan: { ref, inputs } }) {
    const at = repository.client.serverNow();
    if (at === null)
        return { ...observed, claim: { kind: "unanswered", why: "GitHub's answers do not give the time" } };
    const until = new Date(at.getTime() + inputs["claim-ttl-minutes"] * 60_000);
    const claim = { ...holder, at, until, pull: null };
    const parent = over?.commit ?? null;
    const commit = made ?? (await createClaimCommit(repository, printClaim(claim), parent));
    const isTaken = await (parent === null ? (0,refs/* createRef */._3)(repository, ref, commit) : (0,refs/* advanceRef */.cI)(repository, ref, commit));
    if (isTaken)
        return { ...observed, claim: { kind: "claim", commit, holder: claim } };
    const rootCommit = parent === null ? commit : observed.rootCommit;
    return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1, rootCommit };
}
async function apply_name(observed, { commit: before, claim }, { repository, plan: { ref } }) {
    const commit = await createClaimCommit(repository, printClaim(claim), before);
    if (await (0,refs/* advanceRef */.cI)(repository, ref, commit))
        return { ...observed, claim: { kind: "claim", commit, holder: claim } };
    return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1 };
}
async function createClaimCommit(repository, message, parent) {
    const { client, owner, repo } = repository;
    const parents = parent === null ? [] : [parent];
    const create = async (tree) => {
        return (await client.rest.git.createCommit({ owner, repo, message, tree, parents, request: REPEATABLE })).data.sha;
    };
    try {
        return await create(hashNoteTree());
    }
    catch (error) {
        if ((0,failure/* statusOf */.c2)(error) !== 422 && (0,failure/* statusOf */.c2)(error) !== 404)
            throw error;
        const entry = { path: NOTE_FILE, mode: "100644", type: "blob", content: NOTE };
        const { data } = await client.rest.git.createTree({ owner, repo, tree: [entry], request: REPEATABLE });
        return create(data.sha);
    }
}
function hashNoteTree() {
    const blob = hashObject("blob", Buffer.from(NOTE));
    return hashObject("tree", Buffer.concat([Buffer.from(`100644 ${NOTE_FILE}\0`), Buffer.from(blob, "hex")]));
}
function hashObject(type, content) {
    return (0,external_node_crypto_.createHash)("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/judge-pulls.js
const HOUR_MS = 3_600_000;
function judgePulls({ pulls, gap, files }, filters, now) {
    const touching = selectCandidates(pulls, filters, now).map((pull) => ({
        pull,
        isStale: isStale(pull, filters, now),
        touches: filters.matchesPath === null || (files.get(pull.number)?.some(filters.matchesPath) ?? null),
    }));
    const stale = touching.filter((each) => each.touches === true && each.isStale).map(({ pull }) => pull);
    const matches = touching.filter((each) => each.touches === true && !each.isStale).map(({ pull }) => pull);
    const undecided = touching.find((each) => each.touches === null && !each.isStale);
    const [oldest] = matches;
    if (oldest !== undefined)
        return { state: "open", reason: describeOpen(oldest, matches.length), matches, stale };
    if (gap !== null)
        return { state: "unknown", reason: `Unknown: ${gap}.`, matches, stale };
    if (undecided !== undefined) {
        const reason = `Unknown: the changed files of pull request #${undecided.pull.number} could not all be read.`;
        return { state: "unknown", reason, matches, stale };
    }
    return { state: "none", reason: describeNone(pulls.length, stale.length), matches, stale };
}
function selectCandidates(pulls, filters, now) {
    return pulls
        .filter((pull) => isWantedState(pull, filters, now))
        .filter((pull) => pull.baseRef === (filters.base ?? pull.defaultBranch))
        .filter((pull) => filters.forks === "include" || pull.headRepositoryId === pull.baseRepositoryId)
        .filter((pull) => filters.matchesHead?.(pull.headRef) ?? true)
        .filter((pull) => hasAll(pull.labels, filters.labels))
        .filter((pull) => filters.matchesTitle?.(pull.title) ?? true)
        .filter((pull) => filters.authors.length === 0 || hasAll(filters.authors, [pull.author]))
        .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}
function stateOf({ state, draft, mergedAt }) {
    if (mergedAt !== null)
        return "merged";
    return draft && state === "open" ? "draft" : state;
}
function isStale({ createdAt }, { maxAgeHours }, now) {
    return maxAgeHours > 0 && now.getTime() - Date.parse(createdAt) > maxAgeHours * HOUR_MS;
}
function isWantedState(pull, { states, drafts, closedWithinHours }, now) {
    if (pull.state === "open")
        return (states.has("open") && (drafts || !pull.draft)) || (states.has("draft") && pull.draft);
    const endedAt = pull.mergedAt ?? pull.closedAt;
    const isRecent = endedAt !== null && now.getTime() - Date.parse(endedAt) <= closedWithinHours * HOUR_MS;
    return isRecent && states.has(pull.mergedAt === null ? "closed" : "merged");
}
function hasAll(present, wanted) {
    const known = new Set(present.map((word) => word.toLowerCase()));
    return wanted.every((word) => known.has(word.toLowerCase()));
}
function describeOpen(oldest, count) {
    const state = stateOf(oldest);
    const others = count === 1 ? "" : `, the oldest of ${count} that match`;
    return `Pull request #${oldest.number} is ${state === "draft" ? "a draft" : state}${others}.`;
}
function describeNone(read, stale) {
    const none = read === 1 ? "The pull request that was read does not match" : `None of the ${read} pull requests matches`;
    const ignored = stale === 0 ? "" : `; ${stale} older than the limit ${stale === 1 ? "does" : "do"} not count`;
    return read === 0 ? "There is no pull request." : `${none}${ignored}.`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/judge-list.js

function judgeList({ list, files, ...observed }, { filters, ...plan }) {
    if (list === "unread")
        return { kind: "read", what: "list", afterMs: 0 };
    const now = observed.now ?? plan.now;
    const candidates = filters.matchesPath === null ? [] : selectCandidates(list.pulls, filters, now);
    const of = candidates.map(({ number }) => number).filter((number) => !files.has(number));
    if (of.length > 0)
        return { kind: "read", what: "files", of, afterMs: 0 };
    return { kind: "judged", verdict: judgePulls({ ...list, files }, filters, now) };
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/observed.js
const NOTHING_OBSERVED = {
    claim: { kind: "unread" },
    isHolderOver: "unread",
    named: "unread",
    now: null,
    list: "unread",
    files: new Map(),
    lostTakes: 0,
    rootCommit: null,
    waitedMs: 0,
};
const MAX_LOOKS = 5;

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/decide-release.js




const FIRST_WAIT_MS = 1000;
function decideRelease(observed, plan) {
    const { claim, lostTakes, waitedMs } = observed;
    const { inputs, own, opened } = plan;
    if (claim.kind === "unread") {
        if (lostTakes <= MAX_LOOKS)
            return { kind: "read", what: "claim", afterMs: 0 };
        const stuck = { kind: "stuck", why: `the claim changed ${MAX_LOOKS} times while this run looked at it` };
        return answerRelease(stuck, observed, plan);
    }
    if (claim.kind !== "claim" || claim.holder.runId !== own?.runId || claim.holder.pull !== null) {
        return answerRelease(claim, observed, plan);
    }
    const name = (pull) => ({ kind: "name", commit: claim.commit, claim: { ...claim.holder, pull } });
    if (opened !== null)
        return inputs["dry-run"] ? answerRelease(claim, observed, plan) : name(opened);
    const known = judgeList(observed, plan);
    if (known.kind === "read")
        return known;
    if (inputs["dry-run"])
        return answerRelease(claim, observed, plan);
    const found = known.verdict.matches.find(({ state }) => state === "open");
    if (found !== undefined)
        return name(found.number);
    const afterMs = Math.min(FIRST_WAIT_MS + waitedMs, inputs["release-wait-seconds"] * 1000 - waitedMs);
    if (known.verdict.state !== "open" && afterMs > 0)
        return { kind: "read", what: "list", afterMs };
    return { kind: "give-back", commit: claim.commit };
}
function answerRelease(claim, { list, files, now }, { inputs, filters, ref, own, opened, ...plan }) {
    const listed = list === "unread" ? null : judgePulls({ ...list, files }, filters, now ?? plan.now);
    const [state, matches] = [listed?.state ?? "unknown", listed?.matches ?? []];
    const rest = { stale: [], skip: null, isClaimed: false, warnings: [], doubt: "none" };
    const answer = { kind: "answer", state, matches, ...rest };
    switch (claim.kind) {
        case "absent":
            return { ...answer, reason: `There is no claim "${ref}" to give back.` };
        case "given-back":
            return { ...answer, reason: `The claim "${ref}" is given back.` };
        case "foreign":
            return { ...answer, reason: "Nothing was given back.", warnings: [`${describeForeign(ref)}.`] };
        case "claim": {
            const { runId, pull } = claim.holder;
            if (runId === own?.runId && pull !== null) {
                return { ...answer, reason: `The claim "${ref}" names pull request #${pull} and lasts until it is closed.` };
            }
            if (runId === own?.runId) {
                const would = opened === null ? `give back the claim "${ref}"` : `write #${opened} into the claim "${ref}"`;
                return { ...answer, reason: `Dry run: would ${would}.`, isClaimed: true };
            }
            const reason = `The claim "${ref}" now belongs to run ${runId} and stays.`;
            const warnings = [`${reason} This run's claim had expired; raise claim-ttl-minutes if the run needs longer.`];
            return { ...answer, reason, warnings };
        }
        default: {
            const reason = `The claim "${ref}" may remain until this run is over: ${claim.why}.`;
            return { ...answer, reason, isClaimed: true, doubt: inputs["on-error"] === "fail" ? "failure" : "warning" };
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/decide.js




const BASE_DELAY_MS = 200;
function decide(observed, plan) {
    return plan.inputs.mode === "release" ? decideRelease(observed, plan) : decideCheck(observed, plan);
}
function decideCheck(observed, plan) {
    const step = pursueClaim(observed, plan);
    if (step !== null)
        return step;
    const known = judgeList(observed, plan);
    if (known.kind === "read")
        return known;
    const verdict = admitDoubt(known.verdict, describeDoubt(observed, plan));
    const goesOn = verdict.state === "none" || (verdict.state === "unknown" && plan.inputs["on-error"] === "run");
    const { claim } = observed;
    const isOurs = claim.kind === "claim" && isSame(claim.holder, plan.own);
    if (isOurs && !goesOn)
        return { kind: "give-back", commit: claim.commit };
    const isStuck = claim.kind === "stuck";
    const warnings = isStuck
        ? [`The claim "${plan.ref}" could not be given back and stays until this run is over: ${claim.why}.`]
        : [];
    return answerCheck(verdict, plan, { isClaimed: isOurs || isStuck, warnings });
}
function pursueClaim(observed, plan) {
    const { claim, lostTakes, rootCommit } = observed;
    const { own } = plan;
    const isDryRun = plan.inputs["dry-run"];
    if (own === null)
        return null;
    if (claim.kind === "unread") {
        const afterMs = lostTakes < 2 ? 0 : BASE_DELAY_MS * 2 ** (lostTakes - 1);
        return lostTakes > MAX_LOOKS ? null : { kind: "read", what: "claim", afterMs };
    }
    if (claim.kind === "absent")
        return isDryRun ? null : { kind: "take", holder: own, over: null, commit: rootCommit };
    if (claim.kind !== "claim" || isSame(claim.holder, own))
        return null;
    const { commit, holder } = claim;
    const verdict = judgeHolder(holder, observed, { plan, own });
    if (typeof verdict === "object")
        return verdict;
    return isDryRun ? null : { kind: "take", holder: own, over: { commit, runId: holder.runId, verdict }, commit: null };
}
function judgeHolder(claim, { isHolderOver, named, now }, { plan, own }) {
    if (claim.pull !== null) {
        if (named === "unread")
            return { kind: "read", what: "named", number: claim.pull, afterMs: 0 };
        const isClosed = named === "gone" || ("state" in named && named.state === "closed");
        return isClosed ? "closed" : answerNamed(claim.pull, named, plan);
    }
    const verdict = judgeClaim(claim, { runId: own.runId, now }, isHolderOver === "unread" ? null : isHolderOver);
    if (verdict !== "held")
        return verdict;
    if (isHolderOver === "unread")
        return { kind: "read", what: "holder", runId: claim.runId, afterMs: 0 };
    return answerHeld(claim, plan);
}
function answerNamed(number, named, plan) {
    const facts = { isClaimed: false, warnings: [] };
    if ("why" in named) {
        const reason = `Unknown: the claim names pull request #${number}, which could not be read: ${named.why}.`;
        return answerCheck({ state: "unknown", reason, matches: [], stale: [] }, plan, facts);
    }
    const reason = `Pull request #${number} is ${named.draft ? "a draft" : "open"}, and the claim names it.`;
    return answerCheck({ state: "open", reason, matches: [named], stale: [] }, plan, facts);
}
function describeDoubt({ claim }, { own, ref }) {
    if (own === null)
        return null;
    if (claim.kind === "foreign")
        return describeForeign(ref);
    if (claim.kind === "unanswered")
        return `the claim could not be made: ${claim.why}`;
    if (claim.kind === "unread")
        return `the claim "${ref}" changed ${MAX_LOOKS} times while this run tried to take it`;
    return null;
}
function admitDoubt(verdict, doubt) {
    if (doubt === null || verdict.state !== "none")
        return verdict;
    return { ...verdict, state: "unknown", reason: `Unknown: ${doubt}.` };
}
function answerHeld({ runId, until }, plan) {
    const reason = `Run ${runId} is working: it holds the claim until ${until.toISOString().slice(0, 19)}Z at the latest.`;
    const verdict = { state: "open", reason, matches: [], stale: [] };
    return answerCheck(verdict, plan, { isClaimed: false, warnings: [] });
}
function answerCheck(verdict, { inputs }, facts) {
    const onError = inputs["on-error"];
    const isUnknown = verdict.state === "unknown";
    const skip = verdict.state === "open" || (isUnknown && onError !== "run");
    const doubt = !isUnknown ? "none" : onError === "fail" ? "failure" : "warning";
    return { kind: "answer", ...verdict, ...facts, skip, doubt };
}
function isSame(a, b) {
    return a.runId === b?.runId && a.nonce === b.nonce;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/inputs.js

const inputs_inputs = {
    ecosystem: inputs/* input */.hF.text(),
    mode: inputs/* input */.hF.choice("check", "release"),
    head: inputs/* input */.hF.lines(),
    labels: inputs/* input */.hF.lines(),
    title: inputs/* input */.hF.optionalText(),
    author: inputs/* input */.hF.lines(),
    paths: inputs/* input */.hF.lines(),
    base: inputs/* input */.hF.optionalText(),
    states: inputs/* input */.hF.lines(),
    drafts: inputs/* input */.hF.flag(),
    "closed-within-hours": inputs/* input */.hF.count(),
    "max-age-hours": inputs/* input */.hF.count(),
    forks: inputs/* input */.hF.choice("exclude", "include"),
    "on-error": inputs/* input */.hF.choice("fail", "run", "skip"),
    claim: inputs/* input */.hF.flag(),
    "claim-ref": inputs/* input */.hF.text(),
    "claim-ttl-minutes": inputs/* input */.hF.count(1),
    "pr-number": inputs/* input */.hF.optionalText(),
    "release-wait-seconds": inputs/* input */.hF.count(),
    "deadline-seconds": inputs/* input */.hF.count(1),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/github/pull-request-files.js
var pull_request_files = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var github_pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/observe.js






const observe_HOUR_MS = 3_600_000;
const MAX_FILES = 3000;
async function observe(observed, step, scope) {
    const next = await read(observed, step, scope);
    return { ...next, now: scope.repository.client.serverNow() };
}
async function read(observed, step, { repository, plan }) {
    switch (step.what) {
        case "claim":
            return { ...observed, claim: await readClaim(repository, plan.ref), isHolderOver: "unread", named: "unread" };
        case "holder":
            return { ...observed, isHolderOver: await isRunOver(repository, step.runId) };
        case "named":
            return { ...observed, named: await readNamed(repository, step.number) };
        case "list": {
            const list = await readLists(repository, plan.filters, () => repository.client.serverNow() ?? plan.now);
            return { ...observed, list, files: new Map(), waitedMs: observed.waitedMs + step.afterMs };
        }
        case "files":
            return { ...observed, files: new Map([...observed.files, ...(await readFiles(repository, step.of))]) };
    }
}
async function readClaim(repository, ref) {
    try {
        const tip = await (0,refs/* readTip */.av)(repository, ref);
        if (tip === null)
            return { kind: "absent" };
        const holder = parseClaim(tip.message);
        return holder === null ? { kind: "foreign" } : { kind: "claim", commit: tip.commit, holder };
    }
    catch (error) {
        return { kind: "unanswered", why: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
async function readNamed(repository, number) {
    try {
        const pull = await (0,github_pulls/* readPullRequest */.DQ)(repository, number);
        return pull === "gone" || isWhole(pull) ? pull : { why: "the answer could not be understood" };
    }
    catch (error) {
        return { why: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
async function isRunOver(repository, runId) {
    try {
        const run = await (0,runs/* readRun */.cI)(repository, Number(runId));
        return run === "gone" ? null : run.status === "completed";
    }
    catch (error) {
        if (!(0,failure/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}
async function readLists(repository, filters, now) {
    const { states, closedWithinHours } = filters;
    const base = filters.base ?? undefined;
    const lists = [];
    if (states.has("open") || states.has("draft")) {
        lists.push(await readList(repository, { state: "open", base, sort: "created", direction: "asc" }));
    }
    if (states.has("closed") || states.has("merged")) {
        const sinceMs = () => now().getTime() - closedWithinHours * observe_HOUR_MS;
        const query = { state: "closed", base, sort: "updated", direction: "desc" };
        lists.push(await readList(repository, query, sinceMs));
    }
    const pulls = new Map(lists.flatMap((list) => list.pulls).map((pull) => [pull.number, pull]));
    return { pulls: [...pulls.values()], gap: lists.find(({ gap }) => gap !== null)?.gap ?? null };
}
async function readList(repository, query, sinceMs) {
    const pulls = [];
    try {
        for await (const { number, entries, isAnnounced } of (0,github_pulls/* readPullRequestPages */.Ph)(repository, query)) {
            if (entries === null)
                return { pulls, gap: `page ${number} of the list was not a list` };
            if (entries.length === 0 && isAnnounced) {
                return { pulls, gap: `page ${number} of the list was announced but is empty` };
            }
            for (const pull of entries) {
                if (!isWhole(pull))
                    return { pulls, gap: `an entry on page ${number} of the list could not be understood` };
                if (sinceMs !== undefined && Date.parse(pull.updatedAt) < sinceMs())
                    return { pulls, gap: null };
                pulls.push(pull);
            }
        }
        return { pulls, gap: null };
    }
    catch (error) {
        return { pulls, gap: (0,failure/* explainUnanswered */.gV)(error) };
    }
}
function isWhole(pull) {
    if (pull === null || pull.baseRepositoryId === null || Number.isNaN(Date.parse(pull.createdAt)))
        return false;
    return [pull.title, pull.headRef, pull.baseRef, pull.defaultBranch].every((text) => text !== "");
}
async function readFiles(repository, numbers) {
    const files = new Map();
    for (const number of numbers)
        files.set(number, await readChangedFiles(repository, number));
    return files;
}
async function readChangedFiles(repository, number) {
    try {
        const files = await (0,pull_request_files/* listPullRequestFiles */.c)(repository, number);
        return files.length < MAX_FILES ? files : null;
    }
    catch (error) {
        if (!(0,failure/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/check-head.js


const FAULTS = [
    { pattern: /^!/, says: 'no "!" in front. A line cannot exclude branches; write what to include' },
    { pattern: /^\/?refs\//, says: "the name of a branch without refs/heads/ in front" },
    { pattern: /:/, says: "the name of a branch without its owner and a colon" },
    { pattern: /[[\]]/, says: "no brackets. Write a line for each name" },
    { pattern: /[{}]/, says: "no braces but {ecosystem}. Write a line for each name" },
    { pattern: /[@?!+*]\(/, says: "no groups in parentheses. Write a line for each name" },
    { pattern: /\*,|^([^/,]+\/)[^,]*,\1/, says: "one name on each line, not a list with commas" },
    { pattern: /^gh-readonly-queue\//, says: "the branch of a pull request. This one belongs to the merge queue" },
    { pattern: /\\/, says: "no backslash, which no branch has" },
    { pattern: /(?<!^|\/)\*\*|\*\*(?!$|\/)|\*{3}/, says: "** between slashes alone, as in batch/** or **/npm" },
];
function checkHead(line, filled) {
    const fault = FAULTS.find(({ pattern }) => pattern.test(filled));
    if (fault !== undefined) {
        throw new errors/* UserError */.y(`The input head has "${line}", expected ${fault.says}.`);
    }
    const reason = (0,check_branch_name/* findNameFault */.L)(filled.replaceAll("*", "x").replaceAll("?", "x"));
    if (reason === null)
        return filled;
    throw new errors/* UserError */.y(`The input head has "${line}", which no branch can match: ${reason}. Write it as git shows it.`);
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/match-title.js


const LIMIT_MS = 1000;
function matchTitle(pattern, ecosystem) {
    const context = (0,external_node_vm_.createContext)({ expression: compile(pattern, ecosystem), title: "" });
    const script = new external_node_vm_.Script("expression.test(title)");
    return (title) => {
        context.title = title;
        try {
            return script.runInContext(context, { timeout: LIMIT_MS });
        }
        catch (cause) {
            if (cause.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
                throw cause;
            throw new errors/* UserError */.y(`The input title is "${pattern}", which took more than ${LIMIT_MS / 1000} s on one title. Expected no repetition inside a repetition, such as (a+)+.`, { cause });
        }
    };
}
function compile(pattern, ecosystem) {
    const source = pattern.replaceAll("{ecosystem}", ecosystem.replaceAll(".", "\\."));
    try {
        return new RegExp(source, "u");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The input title is "${pattern}", expected a regular expression of JavaScript with the flag u: ` +
            `${cause.message}.`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/plan-preflight.js





const STATES = ["open", "draft", "closed", "merged"];
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function planPreflight(inputs, runtime) {
    const filters = parseFilters(inputs);
    const ref = fillClaimRef(inputs);
    const now = runtime.now();
    const own = inputs.claim || inputs.mode === "release" ? planHolder(runtime) : null;
    return { inputs, filters, ref, own, opened: parseNumber(inputs["pr-number"]), now };
}
function parseFilters(inputs) {
    const { ecosystem, head, labels, title, author, paths } = inputs;
    if (!ECOSYSTEM.test(ecosystem)) {
        throw new errors/* UserError */.y(`The input ecosystem is "${ecosystem}", expected letters, digits, dots, hyphens and underscores, such as npm.`);
    }
    if ([head, labels, author, paths].every((list) => list.length === 0) && title === undefined) {
        throw new errors/* UserError */.y("No filter is set. Set head, such as batch/{ecosystem}-*, or head: ** for any pull request.");
    }
    const fill = (text) => text.replaceAll("{ecosystem}", ecosystem);
    return {
        matchesHead: head.length === 0
            ? null
            : (0,match_globs/* matchGlobs */.j)(head.map((line) => checkHead(line, fill(line))), "head"),
        labels: labels.map(fill),
        matchesTitle: title === undefined ? null : matchTitle(title, ecosystem),
        authors: author.map((login) => login.replace(/^@/, "")),
        matchesPath: paths.length === 0 ? null : (0,match_globs/* matchGlobs */.j)(paths.map(fill), "paths"),
        base: inputs.base === undefined ? null : (0,check_branch_name/* checkBranchName */.I)(inputs.base),
        states: parseStates(inputs.states),
        drafts: inputs.drafts,
        closedWithinHours: inputs["closed-within-hours"],
        maxAgeHours: inputs["max-age-hours"],
        forks: inputs.forks,
    };
}
function parseStates(lines) {
    const words = lines.flatMap((line) => line.split(",")).map((word) => word.trim());
    const unknown = words.find((word) => !STATES.some((state) => state === word));
    if (unknown === undefined && words.length > 0)
        return new Set(words);
    throw new errors/* UserError */.y(`The input states has "${unknown ?? ""}", expected one or more of ${STATES.join(", ")}.`);
}
function fillClaimRef({ ecosystem, "claim-ref": pattern }) {
    const ref = pattern.replaceAll("{ecosystem}", ecosystem);
    if (!ref.startsWith("refs/heads/")) {
        throw new errors/* UserError */.y(`The input claim-ref is "${ref}", expected a branch such as refs/heads/batch-claim/{ecosystem}.`);
    }
    (0,check_branch_name/* checkBranchName */.I)(ref.slice("refs/heads/".length));
    return ref;
}
function parseNumber(text) {
    if (text === undefined)
        return null;
    if (/^#?[1-9]\d{0,14}$/.test(text))
        return Number(text.replace("#", ""));
    throw new errors/* UserError */.y(`The input pr-number is "${text}", expected the number of a pull request, such as 128.`);
}
function planHolder({ env, random }) {
    const runId = env.GITHUB_RUN_ID ?? "";
    const attempt = env.GITHUB_RUN_ATTEMPT || "1";
    if (!/^\d+$/.test(runId) || !/^\d+$/.test(attempt)) {
        throw new errors/* UserError */.y(`GITHUB_RUN_ID is "${runId}", expected the number of a workflow run, because a claim belongs to a run. Outside of workflows, leave claim out.`);
    }
    const nonce = Math.floor(random() * 2 ** 32).toString(16);
    return { runId, attempt, nonce: nonce.padStart(8, "0") };
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/render-summary.js


const MAX_ROWS = 50;
const SIGNS = { open: "⏸️", none: "✅", unknown: "❔" };
const TAKE_OVERS = {
    renew: "it is this run's own",
    expired: "its time has passed",
    ended: "its run is over",
    closed: "its pull request is closed",
};
function renderOutcome(answer, { inputs, now }) {
    const { state, reason, matches, skip, isClaimed, doubt } = answer;
    const phrases = skip === null ? phraseRelease(answer) : phraseCheck(answer, skip, inputs);
    const outcome = {
        sentence: phrases.sentence,
        outputs: {
            "pr-number": String(matches[0]?.number ?? ""),
            "pr-url": matches[0]?.url ?? "",
            matches: JSON.stringify(matches.map(listMatch)),
            skip: String(skip ?? ""),
            state,
            reason,
            claimed: String(isClaimed),
        },
        summary: renderSummary(answer, phrases, { ecosystem: inputs.ecosystem, now }),
        warnings: phrases.warnings,
    };
    return doubt === "failure" ? { ...outcome, failure: phrases.failure } : outcome;
}
function describeStep(step) {
    if (step.kind === "take" && step.over !== null) {
        return `Taking over the claim of run ${step.over.runId}: ${TAKE_OVERS[step.over.verdict]}.`;
    }
    if (step.kind === "read" && step.what === "list" && step.afterMs > 0) {
        return `No new pull request is listed yet; looking again in ${step.afterMs} ms.`;
    }
    return null;
}
function listMatch(pull) {
    return {
        number: pull.number,
        url: pull.url,
        title: pull.title,
        head: pull.headRef,
        author: pull.author,
        state: stateOf(pull),
        created_at: pull.createdAt,
    };
}
function phraseCheck({ state, reason, stale, doubt, ...answer }, skip, inputs) {
    const { ecosystem, "on-error": onError, "max-age-hours": maxAge } = inputs;
    const warnings = stale.map(({ number }) => `Pull request #${number} is older than ${maxAge} hours and does not count. Merge or close it.`);
    warnings.push(...answer.warnings);
    if (doubt === "warning")
        warnings.push(`${reason} With on-error: ${onError} the answer is skip=${skip}.`);
    return {
        verdict: state,
        sentence: `${ecosystem}: ${state}, so skip=${skip}. ${reason}`,
        warnings,
        notes: warnings,
        failure: `It is unknown whether a pull request for ${ecosystem} is open. ${reason} With on-error: run or on-error: skip the step would not fail.`,
    };
}
function phraseRelease({ reason, isClaimed, warnings, doubt }) {
    return {
        verdict: isClaimed ? "claim still there" : "no claim left",
        sentence: reason,
        warnings: doubt === "warning" ? [...warnings, reason] : warnings,
        notes: warnings,
        failure: reason,
    };
}
function renderSummary({ matches, stale }, { verdict, sentence, notes }, { ecosystem, now }) {
    const sign = SIGNS[verdict] === undefined ? "" : `${SIGNS[verdict]} `;
    const parts = [
        `### ${sign}Preflight for ${(0,markdown/* escapeMarkdown */.FV)(`${ecosystem}: ${verdict}`)}`,
        (0,markdown/* escapeMarkdown */.FV)(sentence, 2000),
        ...renderPulls("Matches", matches, now),
        ...renderPulls("Too old to count", stale, now),
        ...notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note, 2000)}`),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderPulls(title, pulls, now) {
    if (pulls.length === 0)
        return [];
    const rows = pulls
        .slice(0, MAX_ROWS)
        .map((pull) => [
        (0,markdown/* renderLink */.BK)(`#${pull.number}`, pull.url),
        (0,markdown/* escapeMarkdown */.FV)(pull.title, 120),
        (0,markdown/* escapeMarkdown */.FV)(pull.headRef, 120),
        (0,markdown/* escapeMarkdown */.FV)(pull.author),
        formatAge(now.getTime() - Date.parse(pull.createdAt)),
    ]);
    const rest = pulls.length > MAX_ROWS ? [`${pulls.length - MAX_ROWS} more are in the output matches.`] : [];
    return [`**${title}**`, (0,markdown/* renderTable */.bo)(["Pull request", "Title", "Branch", "Author", "Age"], rows), ...rest];
}
function formatAge(ageMs) {
    const minutes = Math.max(0, Math.floor(ageMs / 60_000));
    const hours = Math.floor(minutes / 60);
    if (hours >= 48)
        return `${Math.floor(hours / 24)} d ${hours % 24} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/main.js









/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "preflight-open-pr",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const plan = planPreflight(inputs, runtime);
        const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
        const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
        const access = { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" };
        const repository = await (0,connect_repository/* connectRepository */.J)(runtime, access);
        let observed = NOTHING_OBSERVED;
        for (;;) {
            const step = decide(observed, plan);
            if (step.kind === "answer")
                return renderOutcome(step, { ...plan, now: observed.now ?? plan.now });
            const line = describeStep(step);
            if (line !== null)
                runtime.log(line);
            if (step.kind === "read") {
                if (step.afterMs > 0)
                    await runtime.sleep(step.afterMs);
                observed = await observe(observed, step, { repository, plan });
            }
            else {
                observed = await apply(observed, step, { repository, plan });
            }
        }
    },
}));


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
const load = { "failure-tracker": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 9913)), "post-ci-summary": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4232)), "preflight-open-pr": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2097)) };


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ boundMemory),
/* harmony export */   w: () => (/* binding */ growSlowly)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);


function boundMemory() {
    if (Number.parseInt(node_process__WEBPACK_IMPORTED_MODULE_0__.versions.node, 10) >= 22)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--semi-space-growth-factor=1");
}
function growSlowly() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--heap-growing-percent=10");
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readAppId),
/* harmony export */   x: () => (/* binding */ listAnnotations)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



async function listAnnotations({ client, owner, repo }, checkRunId) {
    const route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";
    const entries = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(client, route, { owner, repo, check_run_id: checkRunId });
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(entries).map(({ message }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message));
}
async function readAppId({ client, owner, repo }, checkRunId) {
    try {
        const route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}";
        const { data } = await client.request(route, { owner, repo, check_run_id: checkRunId });
        const { id } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data).app);
        return typeof id === "number" ? id : null;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error) || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7603:
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
    const missing = Math.max(0, (total ?? 0) - seen);
    if (missing > 0)
        problems.push(`GitHub listed ${seen} of the ${total} jobs of run ${runId}.`);
    return { jobs, problems, missing };
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
        runnerName: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.runner_name),
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

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markTimedOut)
/* harmony export */ });
/* harmony import */ var _check_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8552);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


const OVER_TIME = "exceeded the maximum execution time";
const MOST = 20;
const SHORTEST_LIMIT_MS = 59_000;
async function markTimedOut(repository, { jobs, problems }, isAsked) {
    const found = new Set();
    const more = [];
    const cancelled = jobs
        .filter((job) => job.conclusion === "cancelled" && isAsked(job) && durationMs(job) >= SHORTEST_LIMIT_MS)
        .sort((a, b) => durationMs(b) - durationMs(a) || a.id - b.id);
    if (cancelled.length > MOST) {
        more.push(`Only ${MOST} of ${cancelled.length} cancelled jobs were checked for having run over their time limit.`);
    }
    for (const job of cancelled.slice(0, MOST)) {
        try {
            const messages = await (0,_check_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .listAnnotations */ .x)(repository, job.id);
            if (messages.some((text) => text.includes(OVER_TIME)))
                found.add(job.id);
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanswered */ .Ni)(error))
                throw error;
            more.push(`The job "${job.name}" was cancelled or timed out; it counts as cancelled, because GitHub did not say which. ${error.message}`);
            break;
        }
    }
    const marked = jobs.map((job) => (found.has(job.id) ? { ...job, conclusion: "timed_out" } : job));
    return { jobs: marked, problems: [...problems, ...more] };
}
function durationMs({ startedAt, completedAt }) {
    const ms = Date.parse(completedAt ?? "") - Date.parse(startedAt ?? "");
    return Number.isFinite(ms) ? ms : Number.MAX_SAFE_INTEGER;
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listPullRequestFiles),
/* harmony export */   e: () => (/* binding */ listPullRequestChanges)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


async function listPullRequestChanges({ client, owner, repo }, number) {
    const files = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
        owner,
        repo,
        pull_number: number,
    });
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(files).flatMap(({ filename, previous_filename: oldName, status }) => [
        { file: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(filename), isAdded: status === "added" },
        { file: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(oldName), isAdded: false },
    ].filter(({ file }) => file !== ""));
}
async function listPullRequestFiles(repository, number) {
    return (await listPullRequestChanges(repository, number)).map(({ file }) => file);
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
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
        return withoutOpenSuffix(name);
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
function withoutOpenSuffix(name) {
    const at = name.indexOf(" (", name.lastIndexOf(")") + 1);
    return at < 0 ? name : name.slice(0, at);
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
    for (let left = 0, right = 0;;) {
        const shared = countShared(a, left, b.slice(right));
        left += shared;
        right += shared;
        if (left === a.length || right === b.length)
            return a.length - left - (b.length - right) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b);
        const [leftEnd, rightEnd] = [findRunEnd(a, left), findRunEnd(b, right)];
        const order = compareRuns(a.slice(left, leftEnd), b.slice(right, rightEnd));
        if (order !== 0)
            return order;
        left = leftEnd;
        right = rightEnd;
    }
}
function countShared(a, from, b) {
    let shared = 0;
    while (shared < b.length && a.charCodeAt(from + shared) === b.charCodeAt(shared))
        shared++;
    const isWhole = (text, at) => at >= text.length || isDigit(text, at) !== isDigit(text, at - 1);
    if (shared === 0 || (isWhole(a, from + shared) && isWhole(b, shared)))
        return shared;
    const isNumber = isDigit(b, shared - 1);
    while (shared > 0 && isDigit(b, shared - 1) === isNumber)
        shared--;
    return shared;
}
function findRunEnd(text, from) {
    let end = from + 1;
    while (end < text.length && isDigit(text, end) === isDigit(text, from))
        end++;
    return end;
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 0x30 && code <= 0x39;
}
function compareRuns(a, b) {
    if (!isDigit(a, 0) || !isDigit(b, 0))
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b);
    const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
    return left.length - right.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(left, right);
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ compareStates),
/* harmony export */   GO: () => (/* binding */ isAsBadAs),
/* harmony export */   Ht: () => (/* binding */ isKnownState),
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   T$: () => (/* binding */ stateFacts),
/* harmony export */   xU: () => (/* binding */ toState)
/* harmony export */ });
const WORST_FIRST = [
    { states: ["failure", "startup_failure"], sign: "❌", passes: false, status: "failure" },
    { states: ["timed_out"], sign: "❌", passes: false, status: "error" },
    { states: ["action_required"], sign: "❌", passes: false, status: "pending" },
    { states: ["cancelled"], sign: "❌", passes: false, status: "error" },
    { states: ["missing"], sign: "❔", passes: false, status: "pending" },
    { states: ["running"], sign: "⏳", passes: false, status: "pending" },
    { states: ["skipped"], sign: "⏭️", passes: false, status: "pending" },
    { states: ["neutral"], sign: "✅", passes: true, status: "success" },
    { states: ["success"], sign: "✅", passes: true, status: "success" },
];
function stateFacts(state) {
    return WORST_FIRST[placeOf(state)];
}
function isKnownState(state) {
    return WORST_FIRST.some(({ states }) => states.includes(state));
}
function compareStates(a, b) {
    return placeOf(a) - placeOf(b);
}
function isAsBadAs(state, other) {
    return compareStates(state, other) <= 0;
}
function isFailed(state) {
    return isAsBadAs(state, "timed_out");
}
function toState(status, conclusion) {
    if (status !== "completed" || conclusion === null || conclusion.trim() === "")
        return "running";
    return conclusion === "stale" ? "cancelled" : conclusion;
}
function placeOf(state) {
    const known = isKnownState(state) ? state : "missing";
    return WORST_FIRST.findIndex(({ states }) => states.includes(known));
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isListBehind),
/* harmony export */   m: () => (/* binding */ explainsConclusion)
/* harmony export */ });
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);
/* harmony import */ var _select_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2595);


const FAILED = ["failure", "timed_out", "startup_failure"];
const HARMLESS = ["success", "neutral", "skipped"];
const WITHOUT_JOBS = ["cancelled", "startup_failure"];
function isListBehind({ status, conclusion, attempt }, records) {
    const own = records.filter((job) => job.attempt === attempt);
    const isEmpty = own.length === 0 && !WITHOUT_JOBS.includes(conclusion ?? "");
    return status === "completed" && (isEmpty || own.some((job) => job.status !== "completed"));
}
function explainsConclusion(run, records) {
    const { status, conclusion } = run;
    if (status !== "completed" || conclusion === null || HARMLESS.includes(conclusion))
        return true;
    return (0,_select_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .selectJobs */ .h)(run, records).jobs.some(({ state }) => FAILED.includes(conclusion) ? (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(state) : (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsBadAs */ .GO)(state, "missing"));
}


/***/ }),

/***/ 1527:
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
    for (const fits of TIERS) {
        const taken = jobs.filter(({ name }) => fits(name, text));
        if (taken.length > 0)
            return taken;
    }
    return [];
}
const TIERS = [
    (name, text) => isSame(name, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name)),
    (name, text) => withoutCallers(name).some((form) => isSame(form, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name))),
    (name, text) => isSame((0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name), text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name)),
    (name, text) => withoutCallers((0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)).some((form) => isSame(form, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name))),
];
const MOST_CALLERS = 20;
function withoutCallers(name) {
    const forms = [];
    for (let at = name.indexOf(" / "); at >= 0 && forms.length < MOST_CALLERS; at = name.indexOf(" / ", at + 3)) {
        forms.push(name.slice(at + 3));
    }
    return forms;
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
        return `${what}, apart from jobs of an earlier entry.`;
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

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ queuedPullRequest)
/* harmony export */ });
function queuedPullRequest(branch) {
    const digits = /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/i.exec(branch ?? "")?.[1];
    return digits === undefined ? null : Number(digits);
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
    const jobs = [...groupByName(uniteRecords(records)).values()]
        .flatMap(selectNewest)
        .sort((a, b) => (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNaturally */ .y)(a.name, b.name) || a.id - b.id)
        .map((job) => {
        const isFinal = isCompleted || job.attempt === attempt;
        return { ...job, state: isFinal ? (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .toState */ .xU)(job.status, job.conclusion) : "running" };
    });
    const problems = jobs
        .filter(({ state }) => !(0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownState */ .Ht)(state))
        .map(({ name, state }) => `The job "${name}" has the unknown conclusion "${state}", which counts as not passed.`);
    return { jobs, attempt, isCompleted, problems: [...new Set(problems)] };
}
function uniteRecords(records) {
    const byId = new Map();
    for (const job of records) {
        const key = `${job.id} ${job.name}`;
        const other = byId.get(key);
        const isNewer = other === undefined ||
            job.attempt > other.attempt ||
            (job.attempt === other.attempt && job.status === "completed" && other.status !== "completed");
        if (isNewer)
            byId.set(key, job);
    }
    return [...byId.values()];
}
function groupByName(records) {
    const byName = new Map();
    for (const job of records) {
        const known = byName.get(job.name);
        if (known === undefined)
            byName.set(job.name, [job]);
        else
            known.push(job);
    }
    return byName;
}
function selectNewest(records) {
    const stateOf = (job) => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .toState */ .xU)(job.status, job.conclusion);
    const attempts = [...new Set(records.map((job) => job.attempt))].sort((a, b) => a - b);
    return attempts.reduce((kept, attempt) => {
        const repeated = records.filter((job) => job.attempt === attempt);
        kept.sort((a, b) => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStates */ .CD)(stateOf(a), stateOf(b)));
        return [...repeated, ...kept.slice(repeated.length)];
    }, []);
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ parseStateTime),
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
    if (text.length === SECONDS_LENGTH + 1 && text.charCodeAt(13) === 0x2d && text.charCodeAt(16) === 0x2d) {
        const time = `${text.slice(0, 13)}:${text.slice(14, 16)}:${text.slice(17)}`;
        return isNormalized(time) && isPlausible(time) ? time : null;
    }
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
function parseStateTime(text) {
    const time = parseTime(text);
    return time !== null && isPlausible(time) ? time : null;
}
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
    return isPossible(time) && isPlausible(time) ? { time, index: match.index, text: match[0] } : null;
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


/***/ })

};
