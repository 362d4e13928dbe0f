export const id = 677;
export const ids = [677];
export const modules = {

/***/ 3929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/shared-inputs.js
var shared_inputs = __webpack_require__(1327);
;// CONCATENATED MODULE: ./build/actions/doctor/parse-shell.js
const KEYWORDS = new Set("if then elif else fi for while until do done case esac function { } ! time select".split(" "));
const MAX_DEPTH = 20;
function parseShell(script, { offset: base = 0, depth = 0, isSubstituted = false } = {}) {
    const commands = [];
    const inner = [];
    const heredocs = [];
    let at = 0;
    let draft = open("", 0);
    function open(operator, offset) {
        const empty = { words: [], assignments: [], keywords: [], redirects: [] };
        return { ...empty, operator, offset: base + offset, isSubstituted };
    }
    function close(operator) {
        if (draft.words.length + draft.assignments.length + draft.keywords.length + draft.redirects.length > 0) {
            commands.push(draft, ...inner.splice(0), ...readCommandString(draft, depth));
            draft = open(operator, at);
        }
        else if (operator !== "\n" || draft.operator === "")
            draft.operator = operator;
    }
    function readWord() {
        let word = "";
        while (at < script.length) {
            const character = script[at];
            if (/[\s;&|<>()]/.test(character))
                break;
            if (character === "'") {
                const end = script.indexOf("'", at + 1);
                word += script.slice(at + 1, end < 0 ? undefined : end);
                at = end < 0 ? script.length : end + 1;
            }
            else if (character === '"') {
                at += 1;
                word += readQuoted();
            }
            else if (character === "\\") {
                word += script[at + 1] === "\n" ? "" : (script[at + 1] ?? "");
                at += 2;
            }
            else
                word += readPart();
        }
        return word;
    }
    function readQuoted() {
        let word = "";
        while (at < script.length && script[at] !== '"') {
            if (script[at] === "\\" && /["\\$`\n]/.test(script[at + 1] ?? "")) {
                word += script[at + 1] === "\n" ? "" : script[at + 1];
                at += 2;
            }
            else
                word += readPart();
        }
        at += 1;
        return word;
    }
    function readPart() {
        const start = at;
        if (script.startsWith("${{", at))
            at = endOf("}}", at + 3);
        else if (script.startsWith("$((", at))
            at = endOf("))", at + 3);
        else if (script.startsWith("$(", at)) {
            at = findClosing(script, at + 2);
            readInner(start + 2, at - 1);
        }
        else if (script[at] === "`") {
            at = endOf("`", at + 1);
            readInner(start + 1, at - 1);
        }
        else if (script.startsWith("${", at))
            at = endOf("}", at + 2);
        else
            at += 1;
        return script.slice(start, at);
    }
    function endOf(text, from) {
        const end = script.indexOf(text, from);
        return end < 0 ? script.length : end + text.length;
    }
    function readInner(from, to) {
        if (depth >= MAX_DEPTH)
            return;
        const options = { offset: base + from, depth: depth + 1, isSubstituted: true };
        inner.push(...parseShell(script.slice(from, to), options));
    }
    function skipHeredocs() {
        for (const { word, isIndented } of heredocs.splice(0)) {
            while (at < script.length) {
                const end = endOf("\n", at);
                const line = script.slice(at, end).replace(/\n$/, "");
                at = end;
                if ((isIndented ? line.replace(/^\t+/, "") : line) === word)
                    break;
            }
        }
    }
    function readRedirect(operator) {
        at += operator.length;
        while (script[at] === " " || script[at] === "\t")
            at += 1;
        const target = readWord();
        if (operator.startsWith("<<") && operator !== "<<<")
            heredocs.push({ word: target, isIndented: operator === "<<-" });
        else
            draft.redirects.push({ operator, target });
    }
    function readToken() {
        const redirect = /^\d*(<<<|<<-|<<|>>|&>>|&>|>&|>\||<|>)/.exec(script.slice(at, at + 8))?.[0];
        const separator = /^(&&|\|\||;;|\|&|[;&|()])/.exec(script.slice(at, at + 2))?.[0];
        if (redirect !== undefined)
            readRedirect(redirect);
        else if (separator !== undefined && !isInTest(draft)) {
            at += separator.length;
            close(separator);
        }
        else if (separator !== undefined) {
            draft.words.push(separator);
            at += separator.length;
        }
        else
            takeWord();
    }
    function takeWord() {
        const start = at;
        const word = readWord();
        const isFirst = draft.words.length === 0;
        if (isFirst && draft.assignments.length + draft.keywords.length === 0)
            draft.offset = base + start;
        const assignment = isFirst ? /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(word) : null;
        if (isFirst && KEYWORDS.has(script.slice(start, at)) && draft.assignments.length === 0)
            draft.keywords.push(word);
        else if (assignment !== null)
            draft.assignments.push({ name: assignment[1] ?? "", value: assignment[2] ?? "" });
        else
            draft.words.push(word);
        if (at === start)
            at += 1;
    }
    while (at < script.length) {
        const character = script[at];
        if (character === "\n") {
            at += 1;
            close("\n");
            skipHeredocs();
        }
        else if (character === "\\" && script[at + 1] === "\n")
            at += 2;
        else if (/\s/.test(character))
            at += 1;
        else if (character === "#")
            at = script.indexOf("\n", at) < 0 ? script.length : script.indexOf("\n", at);
        else
            readToken();
    }
    close("\n");
    return commands;
}
function blockAt(commands, from) {
    if (!commands[from]?.keywords.includes("{"))
        return commands.slice(from, from + 1);
    const end = commands.findIndex(({ keywords }, index) => index > from && keywords.includes("}"));
    return commands.slice(from, end < 0 ? undefined : end);
}
function branchesOf(commands, at) {
    const branches = { whenTrue: [], otherwise: [] };
    let branch = null;
    let depth = 0;
    for (const command of commands.slice(at + 1)) {
        for (const word of command.keywords) {
            if (word === "if")
                depth += 1;
            if (word === "then" && depth === 0)
                branch = branches.whenTrue;
            if ((word === "else" || word === "elif") && depth === 0)
                branch = branches.otherwise;
            if (word === "fi" && depth-- === 0)
                return branches;
        }
        branch?.push(command);
    }
    return branches;
}
function isInTest({ words }) {
    return words[0] === "[[" && words.at(-1) !== "]]";
}
function readCommandString({ words, offset }, depth) {
    const at = /^(?:ba|da|z)?sh$/.test(words[0] ?? "") ? words.findIndex((word) => /^-\w*c$/.test(word)) : -1;
    if (at < 0 || depth >= MAX_DEPTH)
        return [];
    return parseShell(words[at + 1] ?? "", { depth: depth + 1 }).map((command) => ({ ...command, offset }));
}
function findClosing(script, from) {
    let open = 1;
    let quote = "";
    for (let at = from; at < script.length; at++) {
        const character = script[at];
        if (character === "\\" && quote !== "'")
            at += 1;
        else if (quote !== "")
            quote = character === quote ? "" : quote;
        else if (character === "'" || character === '"')
            quote = character;
        else if (character === "(")
            open += 1;
        else if (character === ")" && --open === 0)
            return at + 1;
    }
    return script.length + 1;
}

;// CONCATENATED MODULE: ./build/actions/doctor/list-scripts.js

const SCRIPT_INPUTS = ["run", "command"];
function listScripts(job) {
    return job.steps.flatMap((step) => listTexts(step)
        .filter(() => isShell(step.shell ?? job.shell))
        .map((source) => ({ step, source, commands: parseOnce(source) })));
}
const parsed = new WeakMap();
function parseOnce(source) {
    const commands = parsed.get(source) ?? parseShell(source.text);
    parsed.set(source, commands);
    return commands;
}
function listTexts(step) {
    const { run } = step;
    return [run, ...SCRIPT_INPUTS.map((name) => step.with.get(name))].filter((text) => text !== null && text !== undefined);
}
function isShell(shell) {
    return shell === null || /^(?:\/\S*\/)?(?:ba|da|k|z)?sh\b/.test(shell);
}
function stopsAtFailure({ step, commands }, job, before) {
    const shell = step.shell ?? job.shell;
    let stops = shell === null || !shell.includes("{0}") || /\s-\w*e/.test(shell);
    for (const { words, offset } of commands) {
        if (offset > before || words[0] !== "set")
            continue;
        if (words.some((word) => /^\+\w*e/.test(word)) || /\+o errexit/.test(words.join(" ")))
            stops = false;
        if (words.some((word) => /^-\w*e/.test(word)) || /-o errexit/.test(words.join(" ")))
            stops = true;
    }
    return stops;
}
function readVariables(workflow, job, step) {
    const variables = new Map();
    for (const env of [workflow.env, job.env, step.env])
        for (const [name, { text }] of env)
            variables.set(name, text);
    return variables;
}
function expandVariables(word, { commands }, env) {
    if (!word.includes("$"))
        return word;
    const values = new Map(env);
    for (const { assignments } of commands)
        for (const { name, value } of assignments)
            values.set(name, value);
    let text = word;
    for (let round = 0; round < 3; round++) {
        text = text
            .replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, plain) => values.get(braced ?? plain) ?? all)
            .replace(/\$\{\{\s*env\.(\w+)\s*\}\}/g, (all, name) => values.get(name) ?? all)
            .slice(0, 2000);
    }
    return text;
}
function gitWords({ words }) {
    const start = words.findIndex((word) => word === "git" || word.endsWith("/git"));
    if (start < 0 ||
        start > 3 ||
        (start > 0 && !/^(sudo|timeout|exec|command|env|nice|retry|xargs|time)$/.test(words[0] ?? "")))
        return [];
    let at = start + 1;
    while (words[at]?.startsWith("-"))
        at += /^(-c|-C|--git-dir|--work-tree|--namespace)$/.test(words[at]) ? 2 : 1;
    return words.slice(at);
}
function isPush(command) {
    const [verb, ...rest] = gitWords(command);
    return verb === "push" && !rest.includes("--dry-run") && !rest.includes("-n");
}

;// CONCATENATED MODULE: ./build/actions/doctor/read-action.js
const OWN = /^(?:[\w.-]+\/pipekeeper|\.)\/actions\/([a-z-]+)(?:@.*)?$|^[\w.-]+\/(pipekeeper)@/;
function ownActionOf({ uses }) {
    const [, name, root] = OWN.exec(uses?.text ?? "") ?? [];
    return name ?? (root === undefined ? null : "update-dashboard");
}
function actionOf({ uses }) {
    return (uses?.text ?? "").replace(/@.*$/, "").toLowerCase();
}
function inputLines(input) {
    return (input?.text ?? "")
        .split(/\n|,/)
        .map((line) => line.trim())
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./build/actions/doctor/state-paths.js
const SAMPLES = {
    queue: "priority-queue.json",
    failures: "a.jsonl",
    metrics: "batch-runs-a.jsonl",
    disambiguations: "curated.jsonl",
    control: "",
};
function listStateFiles(key, state, { files }) {
    const place = state[key];
    const found = (files ?? []).filter((file) => file === place || (isBelow(file, place) && /\.jsonl?$/.test(file)));
    if (found.length > 0)
        return found;
    return [/\.jsonl?$/.test(place) ? place : `${place}/${SAMPLES[key]}`];
}
function findState(path, { state, dashboard }) {
    const name = normalizePath(path);
    if (name === "" || name === ".")
        return null;
    const overlaps = (place) => name === place || isBelow(name, place) || isBelow(place, name);
    if (Object.values(state).some(overlaps))
        return "state";
    if (dashboard.some((file) => name === file || isBelow(file, name)) || /(^|\/)dashboard\.json$/.test(name))
        return "dashboard";
    return null;
}
function mentionsState(text, { state }) {
    return Object.values(state).some((place) => text.includes(place));
}
function normalizePath(path) {
    return path
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/?\*.*$/, "")
        .replace(/\/+$/, "");
}
function isBelow(path, folder) {
    return path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-names.js



const NAMES = /(?:^|[_-])(?:id|ids|branch|name|file|path|ref|tag|key|slug|dir|folder|head|prefix|suffix|batch|run)$/i;
const UNIQUE = /run_id|run_number|run_attempt|RANDOM|sha\b|uuid|hex|openssl|mktemp|%s|%N|epoch|number/i;
const CREATES = /^(touch|mkdir|tee)$/;
const FILE = /[^\s]\.(?:jsonl?|toml|csv|log|txt|ya?ml|zip|tgz|tar\.gz)$/;
const DATE = /\$\(\s*(?:[A-Z_]+=\S+\s+)?(?:\/bin\/)?date\b([^)]*)\)|`\s*date\b([^`]*)`/g;
function checkNames(workflow) {
    const { file } = workflow;
    return workflow.jobs.flatMap((job) => [
        ...listScripts(job).flatMap((script) => {
            const variables = readVariables(workflow, job, script.step);
            const reported = new Set();
            return findNames(script).flatMap(({ text, offset, name, variable }) => {
                if ([...reported].some((each) => text.includes(`$${each}`) || text.includes(`\${${each}}`)))
                    return [];
                const fault = judgeName(expandVariables(text, script, variables));
                if (fault !== null && variable !== undefined)
                    reported.add(variable);
                const line = script.source.lineAt(offset);
                return fault === null ? [] : [{ code: "D9", file, line, found: `${name} ${fault}` }];
            });
        }),
        ...findArtifacts(job).map(({ line, text }) => {
            return { code: "D9", file, line, found: `the artifact name "${text}" contains a colon` };
        }),
    ]);
}
function checkStateNames({ files, state }) {
    return [...new Set(Object.values(state))].flatMap((place) => {
        const named = (files ?? []).filter((file) => isBelow(file, place) && file.slice(place.length).includes(":")).sort();
        const [first] = named;
        if (first === undefined)
            return [];
        const more = named.length === 1 ? "" : `, like ${named.length - 1} more in "${place}"`;
        return [{ code: "D9", file: first, line: 1, found: `the file name contains a colon${more}` }];
    });
}
function findNames({ commands }) {
    return commands.flatMap((command) => {
        const { offset } = command;
        const found = [];
        for (const { name, value } of [...command.assignments, ...exportedBy(command)])
            if (NAMES.test(name))
                found.push({ text: value, offset, name: `"${name}"`, variable: name });
        for (const { operator, target } of command.redirects)
            if (operator.endsWith(">"))
                found.push({ text: target, offset, name: "the file name" });
        const [word = ""] = command.words;
        if (!/^(echo|printf|cat|test|\[|\[\[)$/.test(word) && !CREATES.test(word)) {
            for (const text of command.words)
                if (FILE.test(text))
                    found.push({ text, offset, name: "the file name" });
        }
        const [verb = "", ...rest] = gitWords(command);
        if (CREATES.test(word))
            for (const text of command.words.slice(1))
                found.push({ text, offset, name: "the file name" });
        if (/^(switch|checkout|branch|push|tag)$/.test(verb))
            for (const text of rest)
                found.push({ text: text.replace(/^HEAD:/, ""), offset, name: "the branch" });
        if (word === "gh")
            for (const [at, text] of command.words.entries())
                if (command.words[at - 1] === "--head")
                    found.push({ text, offset, name: "the branch" });
        return found;
    });
}
function exportedBy({ words, redirects }) {
    const isOutput = redirects.some(({ target }) => /GITHUB_(OUTPUT|ENV)/.test(target));
    if (!/^(export|declare|local|readonly)$/.test(words[0] ?? "") && !isOutput)
        return [];
    return words.slice(1).flatMap((word) => {
        const match = /^([\w-]+)=([\s\S]*)$/.exec(word);
        return match === null ? [] : [{ name: match[1] ?? "", value: match[2] ?? "" }];
    });
}
function judgeName(text) {
    for (const [, plain, quoted] of text.matchAll(DATE)) {
        const format = (plain ?? quoted ?? "").trim();
        if (hasColon(format))
            return "contains a time with a colon";
        if (isDayOnly(format) && !UNIQUE.test(text))
            return "is the same for all runs of one day";
    }
    if (/\$\{\{[^}]*\b(?:timestamp|created_at|updated_at|run_started_at)\b[^}]*\}\}/.test(text))
        return "contains a time with a colon";
    return null;
}
function hasColon(arguments_) {
    const format = /\+["']?([^"']*)/.exec(arguments_)?.[1];
    if (format !== undefined)
        return /:|%[TRcXr+]/.test(format);
    if (/(?:^|\s)(?:-I(?:h|m|s|ns|hours|minutes|seconds)|--iso-8601=(?!date)|--rfc-(?:3339=(?!date)|2822|email)|-R)/.test(arguments_))
        return true;
    return !/(?:^|\s)(?:-I|--iso-8601|--rfc-3339)/.test(arguments_);
}
function isDayOnly(arguments_) {
    const format = /\+["']?([^"']*)/.exec(arguments_)?.[1];
    if (format === undefined)
        return true;
    return /%[FDdjxeuaw]/.test(format) && !/%-?[HIMSTRNslk]/.test(format);
}
function findArtifacts(job) {
    return job.steps.flatMap((step) => {
        const name = actionOf(step) === "actions/upload-artifact" ? step.with.get("name") : undefined;
        const literal = name?.text.replace(/\$\{\{[\s\S]*?\}\}/g, "") ?? "";
        return name !== undefined && literal.includes(":") ? [{ line: name.line, text: name.text }] : [];
    });
}

;// CONCATENATED MODULE: ./build/actions/doctor/find-writes.js


const WRITERS = {
    "stefanzweifel/git-auto-commit-action": { paths: "file_pattern", branch: "branch" },
    "endbug/add-and-commit": { paths: "add", token: "github_token", branch: "new_branch" },
    "ad-m/github-push-action": { token: "github_token", branch: "branch" },
    "actions-js/push": { token: "github_token", branch: "branch" },
    "planetscale/ghcommit-action": { paths: "file_pattern", branch: "branch" },
    "devops-infra/action-commit-push": { token: "github_token", branch: "target_branch" },
    "peter-evans/create-pull-request": { paths: "add-paths", token: "token", hasOwnBranch: true },
    "peaceiris/actions-gh-pages": { token: "github_token", hasOwnBranch: true },
    "jamesives/github-pages-deploy-action": { token: "token", hasOwnBranch: true },
};
function findWrites(workflow, job, facts) {
    const scripts = listScripts(job);
    return [
        ...job.steps.flatMap((step) => ownWrite(step, facts) ?? foreignWrite(job, step) ?? []),
        ...scripts.flatMap((script) => scriptWrites(workflow, job, { script, scripts })),
    ];
}
function stateOf(step, { state }) {
    const root = step.with.get("root")?.text ?? ".";
    const place = (input, otherwise) => {
        const given = step.with.get(input)?.text;
        const path = given ?? otherwise;
        return root === "." || (given === undefined && root.includes("${{")) ? path : `${root.replace(/\/+$/, "")}/${path}`;
    };
    return {
        queue: place("queue", state.queue),
        failures: place("failures-dir", state.failures),
        metrics: place("metrics-dir", state.metrics),
        disambiguations: place("disambiguations-dir", state.disambiguations),
        control: place("control-file", state.control),
    };
}
function ownWrite(step, facts) {
    const name = ownActionOf(step);
    const dryRun = step.with.get("dry-run")?.text ?? "false";
    const publish = step.with.get("publish")?.text ?? "commit";
    if (name === null || dryRun !== "false" || !["commit", "branch"].includes(publish))
        return null;
    const state = stateOf(step, facts);
    const output = step.with.get("output")?.text;
    const site = step.with.get("site-dir")?.text;
    const paths = {
        "update-dashboard": [...(output === undefined ? facts.dashboard : [output]), ...(site === undefined ? [] : [site])],
        "commit-generated": inputLines(step.with.get("paths")),
        "record-results": [state.queue, state.failures, state.metrics, state.control],
        "maintain-queue": [state.queue],
        "seed-queue": [state.queue],
    };
    const written = paths[name];
    if (written === undefined)
        return null;
    const given = step.with.get("branch")?.text || null;
    const branch = publish === "branch" ? "?" : given?.includes("${{") ? "?" : given;
    const line = step.uses?.line ?? step.line;
    return { step, line, paths: written, token: judgeToken(step.with.get("token")?.text), branch };
}
function foreignWrite(job, step) {
    const writer = WRITERS[actionOf(step)];
    if (writer === undefined)
        return null;
    const branch = writer.branch === undefined ? undefined : step.with.get(writer.branch)?.text;
    const paths = writer.paths === undefined ? [] : inputLines(step.with.get(writer.paths));
    const token = writer.token === undefined ? undefined : step.with.get(writer.token)?.text;
    return {
        step,
        line: step.uses?.line ?? step.line,
        paths: paths.length > 0 ? paths : null,
        token: token === undefined ? checkoutToken(job) : judgeToken(token),
        branch: writer.hasOwnBranch ? "?" : branch === undefined ? null : branch.includes("${{") ? "?" : branch,
    };
}
function scriptWrites(workflow, job, { script, scripts }) {
    const variables = readVariables(workflow, job, script.step);
    const pushes = script.commands.filter(isPush);
    return pushes.slice(0, 1).map((push) => ({
        step: script.step,
        line: script.source.lineAt(push.offset),
        paths: findAdded(scripts),
        token: pushToken(job, script, variables),
        branch: findBranch(gitWords(push), script, { variables, scripts }),
    }));
}
function findAdded(scripts) {
    const added = scripts
        .flatMap(({ commands }) => commands.map(gitWords))
        .filter(([verb]) => verb === "add" || verb === "stage");
    const paths = added.flatMap((words) => words.slice(1).filter((word) => word !== "--"));
    const takesAll = paths.some((path) => /^(-A|--all|-u|--update|\.|\.\/|:\/|\*)$/.test(path));
    return paths.length === 0 || takesAll ? null : paths.filter((path) => !path.startsWith("-"));
}
function findBranch([, ...words], script, { variables, scripts }) {
    const named = words.filter((word) => !word.startsWith("-"));
    const target = expandVariables(named[1] ?? "", script, variables)
        .split(":")
        .at(-1) ?? "";
    const switched = scripts.some(({ commands }) => commands
        .map(gitWords)
        .some(([verb, ...rest]) => /^(switch|checkout)$/.test(verb ?? "") && rest.some((word) => /^(-c|-b|-C|-B|--create|--orphan)$/.test(word))));
    if (target === "" || target === "HEAD")
        return switched ? "?" : null;
    if (/[$`]/.test(target))
        return /github\.ref_name|GITHUB_REF_NAME|github\.ref\b/.test(target) ? null : "?";
    return target.replace(/^refs\/heads\//, "");
}
function pushToken(job, script, variables) {
    const address = /https:\/\/[^\s"']*@/.exec(script.source.text)?.[0];
    if (address !== undefined)
        return judgeToken(expandVariables(address, script, variables));
    return checkoutToken(job);
}
function checkoutToken(job) {
    const checkout = job.steps.find((step) => actionOf(step) === "actions/checkout");
    if (checkout === undefined || checkout.with.get("persist-credentials")?.text === "false")
        return "unknown";
    if (checkout.with.has("ssh-key"))
        return "other";
    return judgeToken(checkout.with.get("token")?.text);
}
function judgeToken(text) {
    if (text === undefined || text === "" || /github\.token|secrets\.GITHUB_TOKEN/i.test(text))
        return "workflow";
    return /\$\{\{/.test(text) ? "other" : "unknown";
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-concurrency.js

const PER_RUN = /github\.(run_id|run_number|run_attempt|sha)\b/i;
function checkConcurrency(workflow, facts) {
    const { file } = workflow;
    const writing = workflow.jobs.filter((job) => writes(workflow, job, facts));
    if (writing.length === 0)
        return [];
    const findings = [workflow.concurrency, ...writing.map(({ concurrency }) => concurrency)].flatMap((group) => group?.cancel && isTrue(group.cancel.text)
        ? [
            {
                code: "D3",
                file,
                line: group.cancel.line,
                found: "a run that writes can be cancelled in the middle",
            },
        ]
        : []);
    if (isCovered(workflow.concurrency) || isCovered(callersGroup(workflow, facts)))
        return findings;
    const bare = writing.find((job) => job.uses === null && !isCovered(job.concurrency));
    if (bare === undefined)
        return findings;
    const group = bare.concurrency ?? workflow.concurrency;
    const found = group === null
        ? `job "${bare.id}" pushes, and nothing keeps two runs from pushing at once`
        : `each run has its own concurrency group, so two runs of job "${bare.id}" can push at once`;
    return [...findings, { code: "D3", file, line: group?.line ?? bare.line, found }];
}
function writes(workflow, job, facts) {
    if (findWrites(workflow, job, facts).length > 0)
        return true;
    const called = findCalled(job, facts);
    return called?.jobs.some((each) => findWrites(called, each, facts).length > 0) ?? false;
}
function findCalled(job, { workflows }) {
    const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text ?? "")?.[1];
    return path === undefined ? undefined : workflows.find(({ file }) => file === path || file.endsWith(`/${path}`));
}
function callersGroup(workflow, facts) {
    if (workflow.triggers.some(({ event }) => event !== "workflow_call"))
        return null;
    const groups = facts.workflows.flatMap((caller) => caller.jobs
        .filter((job) => findCalled(job, facts) === workflow)
        .map((job) => (isCovered(job.concurrency) ? job.concurrency : caller.concurrency)));
    return groups.length > 0 && groups.every(isCovered) ? (groups[0] ?? null) : null;
}
function isCovered(concurrency) {
    return concurrency !== null && concurrency.group !== "" && !PER_RUN.test(concurrency.group);
}
function isTrue(text) {
    return /^\s*(?:true|\$\{\{\s*true\s*\}\})\s*$/i.test(text);
}

;// CONCATENATED MODULE: ./build/actions/doctor/read-expressions.js
function readExpressions(text) {
    const found = [];
    let from = text.indexOf("${{");
    while (from >= 0) {
        let isQuoted = false;
        let at = from + 3;
        while (at < text.length && (isQuoted || !text.startsWith("}}", at))) {
            if (text[at] === "'")
                isQuoted = !isQuoted;
            at += 1;
        }
        found.push({ text: text.slice(from + 3, at).trim(), whole: text.slice(from, at + 2), offset: from });
        from = text.indexOf("${{", at);
    }
    return found;
}
function readCondition(text) {
    return text.includes("${{") ? readExpressions(text) : [{ text: text.trim(), whole: text, offset: 0 }];
}
function normalizeReferences(expression) {
    return expression
        .replace(/\[\s*(['"])([\w-]+)\1\s*\]/g, ".$2")
        .replace(/\[\s*(?:\d+|\*)\s*\]/g, ".*")
        .replace(/\s*\.\s*/g, ".")
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-exit-codes.js



const OUTPUT = /\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g;
const CODE = /(?:^|[_-])(?:exit|code|rc|status|ret|result)(?:$|[_-])|exitcode|retval/i;
const RUNS_ANYWAY = /always\(\)|!\s*cancelled\(\)|failure\(\)/;
const NUMERIC = /^(?:-eq|-ne|-gt|-lt|-ge|-le|=|==|!=)$/;
function checkExitCodes(workflow, _facts) {
    const { file } = workflow;
    return workflow.jobs.flatMap((job) => [...checkConditions(workflow, job), ...checkScripts(workflow, job)].map(({ line, output }) => ({
        code: "D13",
        file,
        line,
        found: `"${output}" is read as an exit code, but it is empty if its step did not set it`,
    })));
}
function checkConditions(workflow, job) {
    const conditions = [
        { condition: job.condition, before: 0 },
        ...job.steps.map(({ condition }, before) => ({ condition, before })),
    ];
    return conditions.flatMap(({ condition }) => {
        if (condition === null)
            return [];
        return readCondition(condition.text).flatMap(({ text, offset }) => {
            const compared = new RegExp(`${OUTPUT.source}\\s*(?:==|!=|<|>|<=|>=)\\s*(?:'\\d+'|\\d+)|(?:'\\d+'|\\d+)\\s*(?:==|!=)\\s*${OUTPUT.source}`);
            const match = compared.exec(text);
            const output = match === null ? null : listOutputs(match[0])[0];
            if (!output ||
                !CODE.test(output.key) ||
                isGuarded(text, output.whole) ||
                !mayBeEmpty(workflow, job, output, condition))
                return [];
            if (/==\s*(?:'0'|'\d+')/.test(match?.[0] ?? ""))
                return [];
            return [{ line: condition.lineAt(offset), output: output.whole }];
        });
    });
}
function listOutputs(text) {
    return [...text.matchAll(OUTPUT)].map(([whole, kind = "", id = "", key = ""]) => ({ whole, kind, id, key }));
}
function isGuarded(condition, output) {
    const step = output.replace(/\.outputs\..*$/, "");
    const asks = [`${step}.outcome`, `${step}.conclusion`, `${step}.result`].some((each) => condition.includes(each));
    return (asks ||
        new RegExp(`${output.replaceAll(".", "\\.")}\\s*(?:!=|==)\\s*''|''\\s*(?:!=|==)\\s*${output.replaceAll(".", "\\.")}`).test(condition));
}
function checkScripts(workflow, job) {
    return job.steps.flatMap((step) => {
        const { run } = step;
        if (run === null)
            return [];
        const guarded = (output) => step.condition !== null && isGuarded(step.condition.text, output);
        const direct = readExpressions(run.text).flatMap(({ text, whole, offset }) => {
            const [output] = hasDefault(text) ? [] : listOutputs(text);
            if (output === undefined || guarded(output.whole) || !mayBeEmpty(workflow, job, output, step.condition))
                return [];
            return isReadAsCode(run.text, whole) ? [{ line: run.lineAt(offset), output: output.whole }] : [];
        });
        const throughEnv = [...workflow.env, ...job.env, ...step.env].flatMap(([name, value]) => {
            const [output] = readExpressions(value.text).flatMap(({ text }) => (hasDefault(text) ? [] : listOutputs(text)));
            if (output === undefined || guarded(output.whole) || !mayBeEmpty(workflow, job, output, step.condition))
                return [];
            const isRead = isReadAsCode(run.text, `$${name}`) || isReadAsCode(run.text, `\${${name}}`);
            return isRead && !checksEmpty(run.text, name) ? [{ line: value.line, output: output.whole }] : [];
        });
        return [...direct, ...throughEnv];
    });
}
function hasDefault(expression) {
    return /\|\|/.test(expression);
}
function isReadAsCode(script, reference) {
    const commands = parseShell(script);
    const references = [
        reference,
        ...commands.flatMap(({ assignments }) => assignments.filter(({ value }) => value === reference).flatMap(({ name }) => [`$${name}`, `\${${name}}`])),
    ];
    const isIt = (word) => word !== undefined && references.includes(word);
    if (commands.some(({ assignments }) => assignments.some(({ name, value }) => isIt(value) && checksEmpty(script, name))))
        return false;
    return (commands.some(({ words, keywords }) => {
        if (/^(exit|return)$/.test(words[0] ?? ""))
            return isIt(words[1]);
        if (keywords.includes("case"))
            return isIt(words[0]);
        if (!/^(\[|\[\[|test)$/.test(words[0] ?? ""))
            return false;
        return words.some((word, at) => NUMERIC.test(word) &&
            ((isIt(words[at - 1]) && /^\d+$/.test(words[at + 1] ?? "")) ||
                (isIt(words[at + 1]) && /^\d+$/.test(words[at - 1] ?? ""))));
    }) ||
        references.some((each) => new RegExp(`\\(\\(\\s*\\$?\\{?${each.replace(/\W/g, "")}\\}?\\s*[=!<>]=?`).test(script) && /^\$/.test(each)));
}
function checksEmpty(script, name) {
    return new RegExp(`-[nz]\\s+"?\\$\\{?${name}\\b|\\$\\{${name}:?[-?=]|"\\$\\{?${name}\\}?"\\s*(?:==?|!=)\\s*(?:""|'')`).test(script);
}
function mayBeEmpty(workflow, job, { kind, id, key }, condition) {
    if (kind === "needs") {
        const needed = workflow.jobs.find((each) => each.id === id);
        return (RUNS_ANYWAY.test(job.condition?.text ?? "") &&
            (CODE.test(key) || needed === undefined || !needed.outputs.has(key)));
    }
    const step = job.steps.find((each) => each.id === id);
    if (step === undefined)
        return true;
    if (RUNS_ANYWAY.test(condition?.text ?? "") && job.steps[0] !== step && !RUNS_ANYWAY.test(step.condition?.text ?? ""))
        return true;
    if (step.condition !== null && !/^\s*(?:\$\{\{\s*)?always\(\)/.test(step.condition.text))
        return true;
    return step.run !== null && !alwaysSets(job, step, key);
}
function alwaysSets(job, step, key) {
    const script = listScripts({ ...job, steps: [step] })[0];
    if (script === undefined)
        return true;
    const at = script.commands.findIndex(({ words }) => words.some((word) => word.startsWith(`${key}=`)));
    const command = script.commands[at];
    if (command === undefined)
        return /GITHUB_OUTPUT|(?:^|\s)(?:\.{1,2}\/|(?:sh|bash|python3?|node)\s)\S/.test(script.source.text);
    const readsStatus = command.words.some((word) => /^[\w-]+=\$\?$/.test(word));
    return !readsStatus || !stopsAtFailure(script, job, command.offset);
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-expressions.js

const CODE_INPUTS = ["run", "script", "command"];
const OUTSIDE = /\bgithub\.(?:event\b(?!_)[\w.*-]*|head_ref|ref_name|ref\b(?!_)|base_ref|actor|triggering_actor)|\btojson\(\s*github\s*\)/g;
const SAFE = /^github\.event\.(?:[\w.*-]+\.)?(?:id|number|node_id|sha|before|after|action|draft|fork|private|merged|merge_commit_sha|head_sha|run_attempt|run_number|run_id|state|conclusion|status|event|type|default_branch|html_url|\w+_at|full_name|login|schedule)$|^github\.(?:actor|triggering_actor)$|^github\.event\.(?:inputs|repository|organization)\b/;
const BOOLEAN = /^!?\s*(?:contains|startswith|endswith)\s*\([^()]*\)$/;
function checkExpressions(workflow, _facts) {
    return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => listCode(step).flatMap((code) => {
        const tainted = findTainted(workflow, job, step);
        return readExpressions(code.text)
            .filter(({ text }) => holdsOutsideText(text, tainted))
            .map(({ whole, offset }) => ({
            code: "D14",
            file: workflow.file,
            line: code.lineAt(offset),
            found: `"${whole.replace(/\s+/g, " ").slice(0, 100)}" puts text from outside into a command`,
        }));
    })));
}
function listCode(step) {
    const inputs = CODE_INPUTS.map((name) => step.with.get(name));
    return [step.run, ...inputs].filter((code) => code !== null && code !== undefined);
}
function findTainted(workflow, job, step) {
    const names = new Set();
    for (const env of [workflow.env, job.env, step.env]) {
        for (const [name, { text }] of env) {
            if (readExpressions(text).some((each) => holdsOutsideText(each.text, names)))
                names.add(name.toLowerCase());
        }
    }
    return names;
}
function holdsOutsideText(expression, tainted) {
    const text = normalizeReferences(expression);
    if (BOOLEAN.test(text) || (/[=!]=/.test(text) && !/&&|\|\|/.test(text)))
        return false;
    if ([...text.matchAll(OUTSIDE)].some(([reference]) => !SAFE.test(reference)))
        return true;
    return [...text.matchAll(/\benv\.([\w-]+)/g)].some(([, name = ""]) => tainted.has(name));
}

;// CONCATENATED MODULE: ./build/actions/doctor/match-filter.js
function isLetThrough(filters, name) {
    let isIn = false;
    for (const filter of filters) {
        const isNegated = filter.startsWith("!");
        if (matchesFilter(isNegated ? filter.slice(1) : filter, name))
            isIn = !isNegated;
    }
    return isIn;
}
function matchesFilter(filter, name) {
    return compile(filter)?.test(name) ?? filter === name;
}
function literalStart(filter) {
    return /^[^*?+[\]!]*/.exec(filter)?.[0] ?? "";
}
const compiled = new Map();
const MAX_LENGTH = 300;
const MAX_STARS = 8;
function compile(filter) {
    const known = compiled.get(filter);
    if (known !== undefined)
        return known;
    const pattern = translate(filter);
    compiled.set(filter, pattern);
    return pattern;
}
function translate(filter) {
    if (filter.length > MAX_LENGTH || filter.split(/\*+/).length > MAX_STARS)
        return null;
    let source = "";
    for (let at = 0; at < filter.length; at++) {
        const character = filter[at];
        if (filter.startsWith("**/", at)) {
            source += "(?:.*/)?";
            at += 2;
        }
        else if (filter.startsWith("**", at)) {
            source += ".*";
            at += 1;
        }
        else if (character === "*")
            source += "[^/]*";
        else if ((character === "?" || character === "+") && source !== "")
            source += character;
        else if (character === "[" && filter.indexOf("]", at) > 0) {
            const end = filter.indexOf("]", at);
            source += `[${filter.slice(at + 1, end).replace(/[\\^]/g, "\\$&")}]`;
            at = end;
        }
        else if (character === "\\" && at + 1 < filter.length)
            source += escapeCharacter(filter[++at]);
        else
            source += escapeCharacter(character);
    }
    try {
        return new RegExp(`^${source}$`, "s");
    }
    catch {
        return null;
    }
}
function escapeCharacter(character) {
    return character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-triggers.js





const FILTERED = ["push", "pull_request", "pull_request_target"];
function checkDashboardTrigger(workflow, facts) {
    const state = findDashboardState(workflow, facts);
    const push = workflow.triggers.find(({ event }) => event === "push");
    if (state === null || push === undefined)
        return [];
    const missed = Object.keys(state).filter((key) => listStateFiles(key, state, facts).some((file) => !startsOn(push, file)));
    if (missed.length === 0)
        return [];
    const line = push.filters.get("paths")?.line ?? push.filters.get("paths-ignore")?.line ?? push.line;
    const places = missed.map((key) => `"${state[key]}"`).join(", ");
    return [
        { code: "D1", file: workflow.file, line, found: `a change of ${places} does not start this dashboard workflow` },
    ];
}
function findDashboardState(workflow, facts) {
    for (const job of workflow.jobs) {
        const step = job.steps.find((each) => ownActionOf(each) === "update-dashboard");
        if (step !== undefined)
            return stateOf(step, facts);
        for (const { commands } of listScripts(job)) {
            const runsIt = commands.some(({ words }) => words.includes("update-dashboard") || words.includes("queue-analytics"));
            const addsIt = commands
                .map(gitWords)
                .some(([verb, ...paths]) => verb === "add" && paths.some((path) => findState(path, facts) === "dashboard"));
            if (runsIt || addsIt)
                return facts.state;
        }
    }
    return null;
}
function startsOn({ filters }, file) {
    const paths = filters.get("paths");
    const ignored = filters.get("paths-ignore");
    if (paths !== undefined)
        return isLetThrough(textsOf(paths), file);
    return ignored === undefined || !isLetThrough(textsOf(ignored), file);
}
function checkFilterPaths(workflow, { files, state }) {
    if (files === null)
        return [];
    const filters = workflow.triggers
        .filter(({ event }) => FILTERED.includes(event))
        .flatMap((trigger) => [trigger.filters.get("paths"), trigger.filters.get("paths-ignore")])
        .flatMap((filter) => filter?.items ?? []);
    return filters
        .filter(({ text }) => isDead(text, files) && !isFutureState(text, state))
        .map(({ text, line }) => ({
        code: "D2",
        file: workflow.file,
        line,
        found: `no file of the repository matches "${text}"`,
    }));
}
function isDead(filter, files) {
    if (filter.startsWith("!") || literalStart(filter) === "")
        return false;
    return !files.some((file) => matchesFilter(filter, file));
}
function isFutureState(filter, state) {
    const start = normalizePath(literalStart(filter));
    return Object.values(state).some((place) => start === place || isBelow(start, place));
}
function checkRequiredChecks(workflow, facts) {
    const pull = workflow.triggers.find(({ event }) => event === "pull_request" || event === "pull_request_target");
    const check = findRequired(workflow, facts.requiredChecks);
    if (pull === undefined || check === null)
        return [];
    const { file } = workflow;
    const findings = [];
    for (const key of ["paths", "paths-ignore"]) {
        const filter = pull.filters.get(key);
        if (filter === undefined)
            continue;
        findings.push({
            code: "D7",
            file,
            line: filter.line,
            found: `the required check ${check} has a filter of \`${key}\``,
        });
    }
    const usesQueue = facts.usesMergeQueue ??
        facts.workflows.some(({ triggers }) => triggers.some(({ event }) => event === "merge_group"));
    if (usesQueue && !workflow.triggers.some(({ event }) => event === "merge_group")) {
        findings.push({
            code: "D7",
            file,
            line: pull.line,
            found: `the required check ${check} does not run for the merge queue`,
        });
    }
    return findings;
}
function findRequired(workflow, required) {
    for (const job of workflow.jobs) {
        if (job.steps.some((step) => ownActionOf(step) === "validate-state"))
            return `"${job.name?.text ?? job.id}"`;
        const name = job.name?.text ?? job.id;
        const pattern = name.split(/\$\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        const matches = new RegExp(`^${pattern.join(".*")}${job.hasMatrix ? "(?: \\(.*\\))?" : ""}${job.uses ? " / .*" : ""}$`);
        const found = required.find((check) => matches.test(check));
        if (found !== undefined)
            return `"${found}"`;
    }
    return null;
}
function textsOf({ items }) {
    return items.map(({ text }) => text);
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-feedback.js




const SKIPS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i;
function checkFeedback(workflow, facts) {
    const { file } = workflow;
    const push = workflow.triggers.find(({ event }) => event === "push");
    return workflow.jobs.flatMap((job) => findWrites(workflow, job, facts).flatMap((write) => {
        if (push !== undefined && write.token === "other" && startsItself(write, push) && !hasGuard(workflow, job, write))
            return [{ code: "D8", file, line: write.line, found: "this push starts the same workflow again" }];
        if (write.token !== "workflow" || write.branch === "?")
            return [];
        const waiting = facts.workflows.find((other) => other !== workflow && waitsFor(other, write, facts) && !isStartedAnyway(other, workflow, job));
        if (waiting === undefined)
            return [];
        const found = `this push uses the workflow's token, so it does not start "${waiting.name}" (${waiting.file})`;
        return [{ code: "D8", file, line: write.line, found }];
    }));
}
function startsItself({ paths, branch }, push) {
    const branches = push.filters.get("branches")?.items.map(({ text }) => text);
    if (branch === "?" || (push.filters.has("tags") && branches === undefined))
        return false;
    if (branch !== null && branches !== undefined && !isLetThrough(branches, branch))
        return false;
    if (!push.filters.has("paths") && !push.filters.has("paths-ignore"))
        return true;
    return paths?.some((path) => samples(path).some((file) => startsOn(push, file))) ?? false;
}
function samples(path) {
    const name = normalizePath(path);
    return /\.\w+$/.test(name) ? [name] : [name, `${name}/a`, `${name}/a.json`, `${name}/a.jsonl`];
}
function hasGuard(workflow, job, { step }) {
    const texts = [
        job.condition?.text ?? "",
        step.condition?.text ?? "",
        ...job.steps.map(({ condition }) => condition?.text ?? ""),
    ];
    if (texts.some((text) => /github\.actor|head_commit|github\.event\.(sender|pusher)|triggering_actor/.test(text)))
        return true;
    return (job.steps.some(({ run, with: inputs }) => [run, ...inputs.values()].some((each) => SKIPS.test(each?.text ?? ""))) ||
        SKIPS.test(workflow.name));
}
function waitsFor(other, { paths, branch }, facts) {
    const push = other.triggers.find(({ event }) => event === "push");
    const branches = push?.filters.get("branches")?.items.map(({ text }) => text);
    if (push === undefined || (branch !== null && branches !== undefined && !isLetThrough(branches, branch)))
        return false;
    const filters = push.filters.get("paths")?.items.map(({ text }) => text);
    return (paths ?? []).some((path) => {
        const starts = samples(path).some((file) => startsOn(push, file)) || isFolderOf(filters ?? [], path);
        const concerns = filters?.some((filter) => meets(filter, path)) ?? isDashboardOf(other, path, facts);
        return starts && concerns;
    });
}
function isDashboardOf(other, path, facts) {
    return findDashboardState(other, facts) !== null && findState(path, facts) === "state";
}
function meets(filter, path) {
    const start = normalizePath(literalStart(filter));
    const name = normalizePath(path);
    return !filter.startsWith("!") && start !== "" && (start === name || isBelow(start, name) || isBelow(name, start));
}
function isFolderOf(filters, path) {
    return filters.some((filter) => isBelow(normalizePath(literalStart(filter)), normalizePath(path)));
}
function isStartedAnyway(other, workflow, job) {
    const after = other.triggers.find(({ event }) => event === "workflow_run")?.filters.get("workflows")?.items ?? [];
    if (after.some(({ text }) => text === workflow.name || text === "*"))
        return true;
    const fileName = other.file.split("/").at(-1);
    const calls = job.steps.some(({ run }) => /workflow run|\/dispatches/.test(run?.text ?? "") && run?.text.includes(fileName));
    return calls || workflow.jobs.some(({ uses }) => uses?.text.endsWith(`/${fileName}`));
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-file-tests.js




const TEST = /^(\[|\[\[|test)$/;
const KINDS = /^-[efdrs]$/;
const DATA = /\.(?:jsonl?|ndjson|toml|csv|ya?ml)$|^(?:\.\/)?data\//;
const MANIFEST = /(?:^|\/)(?:(?:package|package-lock|tsconfig|composer|deno)\.json|(?:pyproject|Cargo)\.toml|pnpm-lock\.yaml)$/;
const check_file_tests_OUTSIDE = /^(?:\/|~)|RUNNER_TEMP|runner\.temp|GITHUB_(?:OUTPUT|ENV|STEP_SUMMARY|PATH|EVENT_PATH)|\$HOME|TMPDIR/;
const HARMLESS = /^(echo|printf|true|:|continue|exit|return|break|sleep)$/;
function checkFileTests(workflow, facts) {
    const { file } = workflow;
    return workflow.jobs.flatMap((job) => {
        const scripts = listScripts(job);
        const made = scripts.flatMap(listMade);
        const inScripts = scripts.flatMap((script) => {
            const variables = readVariables(workflow, job, script.step);
            return script.commands.flatMap((command, at) => {
                const tested = readTest(command);
                if (tested === null)
                    return [];
                const path = expandVariables(tested.path, script, variables);
                if (!isData(path, facts) || made.includes(path) || made.includes(tested.path))
                    return [];
                if (!isSilent(script.commands, at, tested.isNegated))
                    return [];
                const line = script.source.lineAt(command.offset);
                return [{ code: "D12", file, line, found: `the step passes if "${path}" is missing` }];
            });
        });
        const conditions = [job.condition, ...job.steps.map(({ condition }) => condition)].filter((each) => each !== null);
        const hidden = conditions.filter(({ text }) => readCondition(text).some((each) => /hashFiles\(/i.test(each.text)) && mentionsState(text, facts));
        return [
            ...inScripts,
            ...hidden.map(({ line }) => ({
                code: "D12",
                file,
                line,
                found: "the condition skips the work if a file is missing",
            })),
        ];
    });
}
function readTest({ words, keywords }) {
    if (!TEST.test(words[0] ?? ""))
        return null;
    const at = words.findIndex((word) => KINDS.test(word));
    const path = at < 0 ? undefined : words[at + 1];
    if (path === undefined)
        return null;
    return { path, isNegated: (words[at - 1] === "!") !== (keywords.at(-1) === "!") };
}
function isData(path, facts) {
    if (check_file_tests_OUTSIDE.test(path) || MANIFEST.test(path) || /^\$/.test(path))
        return false;
    return DATA.test(path) || mentionsState(path, facts);
}
function listMade({ commands }) {
    return commands.flatMap(({ words, redirects }) => [
        ...redirects.filter(({ operator }) => operator.endsWith(">")).map(({ target }) => target),
        ...(/^(tee|touch|cp|mv)$/.test(words[0] ?? "") ? words.slice(1) : []),
        ...words.filter((_word, at) => /^(-o|--output|--out)$/.test(words[at - 1] ?? "")),
    ]);
}
function isSilent(commands, at, isNegated) {
    const test = commands[at];
    const next = commands[at + 1];
    if (test.keywords.some((word) => word === "if" || word === "elif")) {
        const { whenTrue, otherwise } = branchesOf(commands, at);
        const without = isNegated ? whenTrue : otherwise;
        if (without.length === 0)
            return !isNegated;
        return without.every(({ words }) => isHarmless(words));
    }
    if (test.keywords.some((word) => word === "while" || word === "until"))
        return false;
    if (next !== undefined && next.operator === (isNegated ? "&&" : "||"))
        return blockAt(commands, at + 1).every(({ words }) => isHarmless(words)) && next.words[0] !== "continue";
    if (next?.operator === "&&")
        return !endsScript(commands, at);
    return false;
}
function endsScript(commands, at) {
    return commands.slice(at + 1).every(({ operator, isSubstituted }) => operator === "&&" || isSubstituted);
}
function isHarmless(words) {
    if (words.length === 0)
        return true;
    const [word = "", code = "0"] = words;
    return HARMLESS.test(word) && !(/^(exit|return)$/.test(word) && code !== "0");
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-identity.js



const NAME = /\[bot\]$/;
const EMAIL = /\[bot\]@users\.noreply\.[\w.-]+$/;
const VARIABLES = {
    GIT_AUTHOR_NAME: NAME,
    GIT_COMMITTER_NAME: NAME,
    GIT_AUTHOR_EMAIL: EMAIL,
    GIT_COMMITTER_EMAIL: EMAIL,
};
const INPUTS = {
    "author-name": NAME,
    "author-email": EMAIL,
    author_name: NAME,
    author_email: EMAIL,
    committer_name: NAME,
    committer_email: EMAIL,
    commit_user_name: NAME,
    commit_user_email: EMAIL,
    commit_author: /\[bot\]@users\.noreply\.[\w.-]+>$/,
    author: /\[bot\]@users\.noreply\.[\w.-]+>$/,
    committer: /\[bot\]@users\.noreply\.[\w.-]+>$/,
    user_name: NAME,
    user_email: EMAIL,
};
const ACTOR_BY_DEFAULT = {
    "endbug/add-and-commit": ["author_name", "default_author"],
    "peter-evans/create-pull-request": ["author"],
};
function checkIdentity(workflow, facts) {
    return workflow.jobs.flatMap((job) => {
        const scripts = listScripts(job);
        const commits = scripts.flatMap((script) => script.commands.filter((command) => gitWords(command)[0] === "commit").map((command) => ({ script, command })));
        const writing = new Set(findWrites(workflow, job, facts).map(({ step }) => step));
        if (commits.length === 0 && writing.size === 0)
            return [];
        const found = [
            ...job.steps.flatMap((step) => judgeInputs(step, writing.has(step)) ?? []),
            ...[workflow.env, job.env, ...job.steps.map(({ env }) => env)].flatMap((env) => judgeVariables(env) ?? []),
            ...scripts.flatMap((script) => judgeScript(workflow, job, script) ?? []),
        ];
        const [first] = commits;
        if (found.length === 0 && first !== undefined && !hasIdentity(workflow, job, scripts)) {
            const line = first.script.source.lineAt(first.command.offset);
            found.push({ line, text: "no author is set for this commit" });
        }
        return found.map(({ line, text }) => ({ code: "D15", file: workflow.file, line, found: text }));
    });
}
function judge(value, wanted, line) {
    if (wanted.test(value.trim()))
        return null;
    if (/\$/.test(value) && !/github\.(actor|triggering_actor|event)|GITHUB_ACTOR/.test(value))
        return null;
    return { line, text: `commits are made as "${value.trim()}", which is not a bot` };
}
function judgeInputs(step, isWriting) {
    if (!isWriting)
        return null;
    const setting = Object.hasOwn(ACTOR_BY_DEFAULT, actionOf(step)) ? ACTOR_BY_DEFAULT[actionOf(step)] : undefined;
    if (setting !== undefined && !setting.some((name) => step.with.has(name)))
        return {
            line: step.uses?.line ?? step.line,
            text: "no author is set, so commits carry the name of whoever started the run",
        };
    return judgeFirst(step.with, INPUTS);
}
function judgeVariables(env) {
    return judgeFirst(env, VARIABLES);
}
function judgeFirst(values, wanted) {
    for (const [name, { text, line }] of values) {
        const pattern = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
        const author = pattern === undefined ? null : judge(text, pattern, line);
        if (author !== null)
            return author;
    }
    return null;
}
function judgeScript(workflow, job, script) {
    const variables = readVariables(workflow, job, script.step);
    for (const command of script.commands) {
        const line = script.source.lineAt(command.offset);
        for (const { value, wanted } of listIdentities(command)) {
            const author = judge(expandVariables(value, script, variables), wanted, line);
            if (author !== null)
                return author;
        }
    }
    return null;
}
function listIdentities(command) {
    const { words, assignments } = command;
    const [verb, ...rest] = gitWords(command);
    const found = [];
    const exported = words[0] === "export" ? words.slice(1).map((word) => /^(\w+)=(.*)$/s.exec(word)) : [];
    const set = [...assignments, ...exported.map((match) => ({ name: match?.[1] ?? "", value: match?.[2] ?? "" }))];
    for (const { name, value } of set) {
        const wanted = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
        if (wanted !== undefined)
            found.push({ value, wanted });
    }
    for (const word of words) {
        const option = /^user\.(name|email)=(.*)$/s.exec(word);
        if (option !== null)
            found.push({ value: option[2] ?? "", wanted: option[1] === "name" ? NAME : EMAIL });
    }
    if (verb === "config") {
        const at = rest.findIndex((word) => /^user\.(name|email)$/i.test(word));
        const value = at < 0 || /--(get|unset)/.test(rest.join(" ")) ? undefined : rest[at + 1];
        if (value !== undefined)
            found.push({ value, wanted: /name$/i.test(rest[at] ?? "") ? NAME : EMAIL });
    }
    if (verb === "commit") {
        const at = rest.findIndex((word) => word === "--author" || word.startsWith("--author="));
        const value = at < 0 ? undefined : (/^--author=(.*)$/s.exec(rest[at])?.[1] ?? rest[at + 1]);
        if (value !== undefined)
            found.push({ value, wanted: /\[bot\]@users\.noreply\.[\w.-]+>$/ });
    }
    return found;
}
function hasIdentity(workflow, job, scripts) {
    const envs = [workflow.env, job.env, ...job.steps.map(({ env }) => env)];
    if (envs.some((env) => Object.keys(VARIABLES).some((name) => env.has(name))))
        return true;
    const runsFile = /(?:^|\s)(?:\.{1,2}\/|(?:sh|bash|source|\.)\s)\S+/m;
    return scripts.some(({ commands, source }) => commands.some((command) => listIdentities(command).length > 0) || runsFile.test(source.text));
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-permissions.js



const USED_BY_OURS = {
    "update-dashboard": ["contents", "pull-requests"],
    "commit-generated": ["contents", "pull-requests"],
    "record-results": ["contents", "pull-requests"],
    "maintain-queue": ["contents", "pull-requests"],
    "seed-queue": ["contents", "pull-requests"],
    "preflight-open-pr": ["contents"],
    "failure-tracker": ["issues", "pull-requests"],
    "post-ci-summary": ["issues", "pull-requests", "statuses", "checks"],
    "select-batch": [],
    "validate-state": [],
};
const USED_BY_OTHERS = {
    "actions/checkout": [],
    "actions/setup-node": [],
    "actions/setup-python": [],
    "actions/setup-go": [],
    "actions/setup-java": [],
    "actions/upload-artifact": [],
    "actions/download-artifact": [],
    "actions/cache": [],
    "actions/upload-pages-artifact": [],
    "actions/create-github-app-token": [],
    "actions/deploy-pages": ["pages", "id-token"],
};
const TOKEN = /github\.token|secrets\.|toJSON\(\s*secrets/i;
const RUNS_A_FILE = /(?:^|[\s;&|(])(?:\.{1,2}\/|(?:sh|bash|python3?|node|ruby|make|just|task)\s+\S|npm run|yarn |pnpm |go run|cargo run)/m;
function checkPermissions(workflow, facts) {
    const { file } = workflow;
    const bare = workflow.jobs.find(({ permissions }) => permissions === null);
    if (workflow.permissions === null && bare !== undefined) {
        const fallback = facts.defaultPermissions === null ? "" : `, which is ${facts.defaultPermissions} here`;
        const found = `no top-level \`permissions\`, so job "${bare.id}" gets the default of the repository${fallback}`;
        return [{ code: "D4", file, line: 1, found }, ...checkLevels(workflow)];
    }
    return checkLevels(workflow);
}
function checkLevels(workflow) {
    const { file } = workflow;
    const findings = [];
    for (const permissions of [workflow.permissions, ...workflow.jobs.map((job) => job.permissions)]) {
        if (permissions?.all === "write-all")
            findings.push({
                code: "D4",
                file,
                line: permissions.line,
                found: "`write-all` gives the token every permission",
            });
    }
    for (const job of workflow.jobs) {
        const permissions = job.permissions ?? workflow.permissions;
        if (permissions === null || job.uses !== null)
            continue;
        for (const [scope, level] of permissions.scopes) {
            if (level.text !== "write" || canUse(workflow, job, scope))
                continue;
            findings.push({
                code: "D4",
                file,
                line: level.line,
                found: `no step of job "${job.id}" can use \`${scope}: write\``,
            });
        }
    }
    return findings;
}
function canUse(workflow, job, scope) {
    if ([workflow.env, job.env].some((env) => [...env.values()].some(({ text }) => TOKEN.test(text))))
        return true;
    return job.steps.some((step) => stepCanUse(job, step, scope));
}
function stepCanUse(job, step, scope) {
    const own = ownActionOf(step);
    if (step.uses !== null) {
        const used = own === null ? USED_BY_OTHERS[actionOf(step)] : USED_BY_OURS[own];
        if (used === undefined || used.includes(scope))
            return true;
        if (own !== "commit-generated")
            return false;
    }
    const texts = listTexts(step).map(({ text }) => text);
    if ([...texts, ...[...step.env.values()].map(({ text }) => text)].some((text) => TOKEN.test(text)))
        return true;
    if (texts.some((text) => scope === "id-token" && /ACTIONS_ID_TOKEN|aws|gcloud|cosign|publish/.test(text)))
        return true;
    return scope === "contents" && keepsCredentials(job) && texts.some(mayPush);
}
function mayPush(text) {
    return RUNS_A_FILE.test(text) || parseShell(text).some(isPush);
}
function keepsCredentials(job) {
    return job.steps.some((step) => actionOf(step) === "actions/checkout" && step.with.get("persist-credentials")?.text !== "false");
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-pins.js
const OWN_ACTION = "pipekeeper/pipekeeper";
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const PINNED_IMAGE = /^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/;
function checkPins(workflow, { missingPins }) {
    return listUses(workflow).flatMap(({ text, line }) => {
        const finding = (found) => [{ code: "D10", file: workflow.file, line, found }];
        if (text.startsWith("./") || text.startsWith("../") || isOwnAction(text) || PINNED_IMAGE.test(text))
            return [];
        if (!PINNED.test(text))
            return finding(`"${text}" is not pinned to a full commit SHA`);
        return missingPins.has(text) ? finding(`the action's repository does not have the commit in "${text}"`) : [];
    });
}
function listUses({ jobs }) {
    return jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]).filter((uses) => uses !== null);
}
function isOwnAction(uses) {
    return uses.startsWith(`${OWN_ACTION}@`) || uses.startsWith(`${OWN_ACTION}/actions/`);
}
function isPinned(uses) {
    return PINNED.test(uses);
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-pull-requests.js




function checkPullRequests(workflow, facts) {
    return workflow.jobs.flatMap((job) => {
        const scripts = listScripts(job);
        const opening = findOpening(job, scripts);
        if (opening === null)
            return [];
        const added = listAdded(workflow, job, scripts);
        const kinds = added.map(({ path, line }) => ({ path, line, kind: findState(path, facts) }));
        const isForRecipes = kinds.some(({ kind }) => kind === null) || isBatch(workflow, job);
        const findings = kinds
            .filter(({ kind }) => isForRecipes && kind !== null)
            .map(({ path, line, kind }) => describe(workflow, line, `the pull request contains ${kind === "state" ? "state" : "the dashboard"} ("${path}")`));
        if (findings.length > 0)
            return findings.slice(0, 1);
        const made = findMade(job, scripts, facts);
        const takesAll = added.length === 0 && findAdded(scripts) === null;
        return takesAll && made !== null
            ? [describe(workflow, made.line, `the pull request takes all changes, including ${made.what}`)]
            : [];
    });
}
function describe({ file }, line, found) {
    return { code: "D6", file, line, found };
}
function findOpening(job, scripts) {
    for (const step of job.steps)
        if (actionOf(step) === "peter-evans/create-pull-request")
            return step.uses;
    const opens = ({ words }) => (words[0] === "gh" && words[1] === "pr" && words[2] === "create") ||
        (words[0] === "hub" && words[1] === "pull-request") ||
        (words[0] === "gh" && words[1] === "api" && words.some((word) => /\/pulls$/.test(word)));
    return scripts.find(({ commands }) => commands.some(opens))?.source ?? null;
}
function listAdded(workflow, job, scripts) {
    const inScripts = scripts.flatMap((script) => {
        const variables = readVariables(workflow, job, script.step);
        return script.commands.flatMap((command) => {
            const [verb, ...words] = gitWords(command);
            if (verb !== "add" && verb !== "stage")
                return [];
            const line = script.source.lineAt(command.offset);
            return words
                .filter((word) => !word.startsWith("-") && !/^(\.|\.\/|:\/|\*)$/.test(word))
                .map((word) => ({ path: expandVariables(word, script, variables), line }));
        });
    });
    const inInputs = job.steps
        .filter((step) => actionOf(step) === "peter-evans/create-pull-request")
        .flatMap((step) => {
        const paths = step.with.get("add-paths");
        return inputLines(paths).map((path) => ({ path, line: paths?.lineAt(paths.text.indexOf(path)) ?? step.line }));
    });
    return [...inScripts, ...inInputs];
}
function isBatch(workflow, job) {
    const texts = job.steps.flatMap((step) => [step.run?.text ?? "", step.with.get("branch")?.text ?? ""]);
    return texts.some((text) => /\b(?:batch|recipes?)\//.test(text)) || /\bbatch\b/i.test(workflow.name);
}
function findMade(job, scripts, facts) {
    const step = job.steps.find((each) => ownActionOf(each) === "update-dashboard" && each.with.get("publish")?.text === "none");
    if (step !== undefined)
        return { line: step.uses?.line ?? step.line, what: "the dashboard" };
    for (const { commands, source } of scripts) {
        for (const { words, redirects, offset } of commands) {
            const line = source.lineAt(offset);
            if (words.includes("update-dashboard") || words.includes("queue-analytics"))
                return { line, what: "the dashboard" };
            const written = [
                ...redirects.filter(({ operator }) => operator.endsWith(">")).map(({ target }) => target),
                ...(/^(tee|cp|mv|touch)$/.test(words[0] ?? "") ? words.slice(-1) : []),
            ];
            const path = written.find((each) => findState(each, facts) !== null || mentionsState(each, facts));
            if (path !== undefined)
                return { line, what: findState(path, facts) === "dashboard" ? "the dashboard" : `state ("${path}")` };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-pushes.js



const IGNORES_FAILURE = /^(true|:|echo|printf|continue)$/;
function checkPushes(workflow, facts) {
    return workflow.jobs.flatMap((job) => {
        const scripts = listScripts(job);
        if (!scripts.some(({ commands }) => commands.some(isPush)) && findWrites(workflow, job, facts).length === 0)
            return [];
        return scripts.flatMap((script) => [...findRebases(script), ...findGreenEnds(script, job)].map(({ offset, found }) => {
            const line = script.source.lineAt(offset);
            return { code: "D5", file: workflow.file, line, found };
        }));
    });
}
function findRebases({ commands }) {
    const rebasesAlways = commands.some((command) => {
        const words = gitWords(command);
        return words[0] === "config" && words.some((word) => /^pull\.rebase$/i.test(word)) && !words.includes("false");
    });
    const found = commands.filter((command) => {
        const [verb, ...rest] = gitWords(command);
        if (verb === "rebase")
            return !rest.some((word) => /^--(abort|continue|skip|quit)$/.test(word));
        if (verb !== "pull" || rest.includes("--no-rebase") || rest.includes("--rebase=false"))
            return false;
        return rebasesAlways || rest.some((word) => word === "-r" || /^--rebase(=|$)/.test(word)) || isSetByOption(command);
    });
    return found.map(({ offset }) => ({ offset, found: "generated files are rebased before they are pushed" }));
}
function isSetByOption({ words }) {
    return words.some((word) => /^pull\.rebase=(?!false)/i.test(word));
}
function findGreenEnds(script, job) {
    const { commands, step } = script;
    const pushes = commands.filter(isPush);
    const settings = { ...script, commands: commands.filter(({ words }) => words[0] === "set") };
    const last = {
        lastFailing: commands.findLastIndex(fails),
        lastLooking: commands.findLastIndex(looksAtStatus),
        lastChecking: commands.findLastIndex((_, at) => canFail(commands, at, at - 1)),
    };
    const known = { job, commands, settings, loops: listLoops(commands), ...last };
    if (step.continuesOnError && pushes[0] !== undefined)
        return [{ offset: pushes[0].offset, found: "the step continues when its push fails (`continue-on-error`)" }];
    const places = [];
    for (const push of pushes) {
        const at = commands.indexOf(push);
        if (isIgnored(known, at) || isOnlyReported(known, at))
            places.push({ offset: push.offset, found: "a push that fails is ignored" });
        else if (loopEndsGreen(known, at))
            places.push({ offset: push.offset, found: "the loop succeeds although its last push failed" });
    }
    return places;
}
function isIgnored({ commands, loops }, at) {
    const next = commands[at + 1];
    if (next?.operator !== "||")
        return false;
    const [word = "", ...rest] = next.words;
    if (blockAt(commands, at + 1).some(fails))
        return false;
    const isHarmless = IGNORES_FAILURE.test(word) || (word === "exit" && rest[0] === "0");
    return isHarmless && innermostLoop(loops, at) === undefined;
}
function isOnlyReported({ job, commands, settings, loops, ...last }, at) {
    const push = commands[at];
    if (innermostLoop(loops, at) !== undefined || at < last.lastFailing)
        return false;
    if (push.keywords.includes("if")) {
        const { whenTrue, otherwise } = branchesOf(commands, at);
        const failed = push.keywords.includes("!") ? whenTrue : otherwise;
        return commands[at + 1]?.operator !== "||" && failed.every(check_pushes_isHarmless) && !failsFrom(commands, at + 1, last);
    }
    const isLookedAt = isTested(commands, at) || at < last.lastLooking;
    return at + 1 < commands.length && !isLookedAt && !stopsAtFailure(settings, job, push.offset);
}
function looksAtStatus({ words, assignments }) {
    return words.some((word) => word.includes("$?")) || assignments.some(({ value }) => value.includes("$?"));
}
function check_pushes_isHarmless({ words: [word = "", code = "0"] }) {
    return word === "" || IGNORES_FAILURE.test(word) || (word === "exit" && code === "0") || word === "sleep";
}
function loopEndsGreen({ job, commands, settings, loops, ...last }, at) {
    const loop = innermostLoop(loops, at);
    if (loop === undefined)
        return false;
    const { start, body, end } = loop;
    const inner = commands.slice(start, end);
    if (at < body) {
        const condition = commands.slice(start, body).filter(({ words }) => words.length > 0);
        if (condition.length === 1 && !inner.some(({ words }) => words[0] === "break"))
            return false;
    }
    else if (!isTested(commands, at) && stopsAtFailure(settings, job, commands[at]?.offset ?? 0))
        return false;
    if (/^(while|until)$/.test(commands[start]?.keywords.at(-1) ?? "") &&
        isEndless(commands[start]) &&
        !canLeave(inner, at - start))
        return false;
    for (let next = at + 1; next < end; next++)
        if (check_pushes_endsScript(commands, next, at + 1))
            return false;
    return !failsFrom(commands, end, last);
}
function isTested(commands, at) {
    const operator = commands[at + 1]?.operator;
    const keywords = commands[at]?.keywords ?? [];
    return operator === "&&" || operator === "||" || keywords.some((word) => /^(if|elif|while|until|!)$/.test(word));
}
function isEndless(command) {
    return /^(true|:|\[ 1 \]|\(?1\)?)$/.test(command?.words.join(" ") ?? "");
}
function canLeave(inner, push) {
    return inner
        .filter(({ words }) => words[0] === "break")
        .some((command) => {
        const at = inner.indexOf(command);
        return at !== push + 1 && at !== push + 2;
    });
}
function listLoops(commands) {
    const loops = [];
    const open = [];
    for (const [index, { keywords }] of commands.entries()) {
        for (const word of keywords) {
            if (/^(for|while|until|select)$/.test(word))
                open.push({ start: index, body: commands.length, end: commands.length });
            if (word === "do" && open.length > 0)
                open.at(-1).body = index;
            const loop = word === "done" ? open.pop() : undefined;
            if (loop !== undefined)
                loops.push({ ...loop, end: index });
        }
    }
    return loops;
}
function innermostLoop(loops, at) {
    return loops.find(({ start, end }) => start <= at && at < end);
}
function failsFrom(commands, from, { lastChecking }) {
    return lastChecking > from || canFail(commands, from, from);
}
function canFail(commands, at, from) {
    const command = commands[at];
    if (command === undefined)
        return false;
    if (fails(command))
        return check_pushes_endsScript(commands, at, from);
    const next = commands[at + 1]?.operator;
    const isLastWord = next === undefined || next === "\n" || next === ";";
    const isCondition = command.keywords.some((word) => /^(if|elif|while|until)$/.test(word));
    return (isLastWord && !isCondition && (isCheck(command) || isPush(command) || /^\$\{?\w+\}?$/.test(command.words[0] ?? "")));
}
function check_pushes_endsScript(commands, at, from) {
    const command = commands[at];
    if (command === undefined || !fails(command))
        return false;
    if (command.operator !== "||" || at === from)
        return true;
    const before = commands[at - 1];
    return isCheck(before) || (before !== undefined && isPush(before)) || (before?.keywords.includes("done") ?? false);
}
function isCheck(command) {
    return /^(\[|\[\[|test)$/.test(command?.words[0] ?? "");
}
function fails({ words: [word = "", code] }) {
    return word === "false" || (/^(exit|return)$/.test(word) && code !== "0" && code !== undefined);
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-sources.js





const CHANGED_FILES = [
    "tj-actions/changed-files",
    "dorny/paths-filter",
    "jitterbit/get-changed-files",
    "trilom/file-changes-action",
];
const PREVIOUS = /^(?:[^-:]*\.{2,3})?(?:HEAD|@)(?:~\d*|\^+|@\{1\})(?:[:.!]|$)|github\.event\.before/;
const LISTS = /^--(name-only|name-status)$/;
const EVENT_LISTS = /github\.event\.(?:commits|head_commit)\b[^}]*\b(?:added|modified|removed)\b|github\.event\.before\b/;
function checkSources(workflow, facts) {
    return workflow.jobs
        .filter((job) => concernsState(workflow, job, facts))
        .flatMap((job) => [
        ...job.steps.flatMap((step) => CHANGED_FILES.includes(actionOf(step))
            ? [
                check_sources_describe(workflow, step.uses?.line ?? step.line, `"${actionOf(step)}" lists only what the last push changed`),
            ]
            : []),
        ...listScripts(job).flatMap(({ commands, source }) => {
            const values = new Map(commands.flatMap(({ assignments }) => assignments.map(({ name, value }) => [`$${name}`, value])));
            const command = commands.find((each) => readsLastCommit(each, values));
            if (command !== undefined)
                return [
                    check_sources_describe(workflow, source.lineAt(command.offset), `"${shorten(command)}" looks only at the last push`),
                ];
            const expression = readExpressions(source.text).find(({ text }) => EVENT_LISTS.test(text));
            return expression === undefined
                ? []
                : [check_sources_describe(workflow, source.lineAt(expression.offset), `"${expression.whole}" looks only at the last push`)];
        }),
        ...job.steps.flatMap(({ env }) => [...env.values()]
            .filter(({ text }) => EVENT_LISTS.test(text))
            .map(({ text, line }) => check_sources_describe(workflow, line, `"${text}" looks only at the last push`))),
    ]);
}
function check_sources_describe({ file }, line, found) {
    return { code: "D11", file, line, found };
}
function concernsState(workflow, job, facts) {
    if (findWrites(workflow, job, facts).length > 0)
        return true;
    const inputs = job.steps.flatMap((step) => [...step.with.values(), ...step.env.values()].map(({ text }) => text));
    return [...inputs, ...listScripts(job).map(({ source }) => source.text)].some((text) => mentionsState(text, facts));
}
function readsLastCommit(command, values) {
    const [verb = "", ...words] = gitWords(command);
    if (/^(reset|revert|rebase|commit|push)$/.test(verb))
        return false;
    if (words.some((word) => PREVIOUS.test(values.get(word) ?? word)))
        return true;
    if (verb === "diff-tree")
        return true;
    return (/^(diff|show|log|whatchanged)$/.test(verb) &&
        words.some((word) => LISTS.test(word)) &&
        !words.some((word) => word === "--cached" || word === "--staged" || word === "--diff-filter=U"));
}
function shorten({ words }) {
    return words.join(" ").replace(/\s+/g, " ").slice(0, 80);
}

;// CONCATENATED MODULE: ./build/actions/doctor/check-workflow.js













const RULES = [
    checkDashboardTrigger,
    checkFilterPaths,
    checkConcurrency,
    checkPermissions,
    checkPushes,
    checkPullRequests,
    checkRequiredChecks,
    checkFeedback,
    checkNames,
    checkPins,
    checkSources,
    checkFileTests,
    checkExitCodes,
    checkExpressions,
    checkIdentity,
];
function checkWorkflow(workflow, facts) {
    const found = new Map();
    for (const rule of RULES)
        for (const finding of rule(workflow, facts))
            found.set(JSON.stringify(finding), finding);
    return [...found.values()].sort((a, b) => a.line - b.line || order(a) - order(b));
}
function order({ code }) {
    return Number(code.slice(1));
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/doctor/inputs.js


const inputs_inputs = {
    root: inputs/* input */.hF.text(),
    workflows: inputs/* input */.hF.text(),
    ...shared_inputs/* stateInputs */.l5,
    dashboard: inputs/* input */.hF.lines(),
    "required-checks": inputs/* input */.hF.lines(),
    online: inputs/* input */.hF.flag(),
    branch: inputs/* input */.hF.optionalText(),
    token: inputs/* input */.hF.secret(),
};

// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
// EXTERNAL MODULE: ./build/src/github/repository-facts.js
var repository_facts = __webpack_require__(6747);
// EXTERNAL MODULE: ./build/src/github/required-checks.js
var required_checks = __webpack_require__(2960);
;// CONCATENATED MODULE: ./build/actions/doctor/observe-online.js






async function observeOnline(workflows, inputs, runtime) {
    if (!inputs.online)
        return { requiredChecks: [], usesMergeQueue: null, defaultPermissions: null, missingPins: new Set(), warnings: [] };
    const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token: inputs.token });
    const branch = inputs.branch ?? (await (0,repository_facts/* readRepositoryFacts */.m)(repository)).defaultBranch;
    const warnings = [];
    const checks = await (0,required_checks/* readRequiredChecks */.TP)(repository, branch);
    if (checks === "unreadable")
        warnings.push(`The rules of "${branch}" cannot be read, so D7 does not know which checks are required.`);
    return {
        requiredChecks: checks === "unreadable" ? [] : [...new Set(checks.map(({ name }) => name))],
        usesMergeQueue: await (0,required_checks/* requiresMergeQueue */.Ot)(repository, branch),
        defaultPermissions: await readDefaultPermissions(repository, warnings),
        missingPins: await findMissingPins(repository, workflows, warnings),
        warnings,
    };
}
async function readDefaultPermissions({ client, owner, repo }, warnings) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", { owner, repo });
        return (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(data).default_workflow_permissions) || null;
    }
    catch (error) {
        if (!(0,failure/* isGone */.ST)(error) && !(0,failure/* isPermissionDenied */.T1)(error))
            throw error;
        warnings.push("This token may not read the default permissions of workflows; an administrator's token may.");
        return null;
    }
}
async function findMissingPins({ client }, workflows, warnings) {
    const missing = new Set();
    for (const uses of new Set(workflows
        .flatMap(listUses)
        .map(({ text }) => text)
        .filter(isPinned))) {
        const [place = "", ref = ""] = uses.split("@");
        const [owner = "", repo = ""] = place.split("/");
        try {
            await client.request("GET /repos/{owner}/{repo}/commits/{ref}", { owner, repo, ref });
        }
        catch (error) {
            const status = (0,failure/* statusOf */.c2)(error);
            if (status === 422)
                missing.add(uses);
            else if (status === 404 || (0,failure/* isPermissionDenied */.T1)(error))
                warnings.push(`"${uses}" could not be checked (${(0,failure/* describeFailure */.Ic)(error)}).`);
            else
                throw error;
        }
    }
    return missing;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/actions/doctor/read-yaml.js

const read_yaml_MAX_LENGTH = 1_000_000;
function openYaml(file, text) {
    const fail = (line, message) => ({ file, line: Math.max(1, line), message });
    if (text.length > read_yaml_MAX_LENGTH)
        return fail(1, `the file has ${text.length} characters, expected at most ${read_yaml_MAX_LENGTH}`);
    const lines = new dist/* LineCounter */.HN();
    let document;
    let targets;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
        targets = findTargets(document);
    }
    catch (error) {
        return fail(1, `the file cannot be read as YAML (${error.message})`);
    }
    const [broken] = document.errors;
    if (broken !== undefined) {
        const message = broken.message.split("\n")[0].replace(/ at line \d+.*$|[:.]$/g, "");
        return fail(lines.linePos(broken.pos[0]).line, `the file is not YAML: ${message}`);
    }
    const [dangling] = targets.dangling;
    if (dangling !== undefined) {
        const { line } = lines.linePos(dangling.range?.[0] ?? 0);
        return fail(line, `the file is not YAML: no node has the anchor "${dangling.source}"`);
    }
    return { file, text, document, lines, targets: targets.found, faults: [] };
}
function readTexts(reader, node) {
    return new Map(entries(reader, node).flatMap(({ key, value }) => {
        const text = readLocated(reader, value);
        return text === null ? [] : [[key, text]];
    }));
}
function readItems(reader, node) {
    const items = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
    return items.flatMap((item) => readLocated(reader, resolve(reader, item)) ?? []);
}
function readLocated(reader, node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.value === undefined)
        return null;
    const text = String(node.value);
    const line = lineOf(reader, node);
    if (node.type !== "BLOCK_LITERAL")
        return { text, line, lineAt: (offset) => lineAt(reader, node, { text, offset }) };
    let lines = null;
    return {
        text,
        line,
        lineAt(offset) {
            lines ??= findLines(text);
            return line + lines.linePos(Math.max(0, offset)).line;
        },
    };
}
function findLines(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        lines.addNewLine(at + 1);
    return lines;
}
function lineAt(reader, node, { text, offset }) {
    const start = node.range?.[0] ?? 0;
    const first = lineOf(reader, node);
    const word = /^\s*(\S{1,40})/.exec(text.slice(offset))?.[1];
    if (word === undefined)
        return first;
    const earlier = text.slice(0, offset).split(word).length - 1;
    let at = start - 1;
    for (let nth = 0; nth <= earlier; nth++) {
        const next = reader.text.indexOf(word, at + 1);
        if (next < 0 || next >= (node.range?.[1] ?? 0))
            break;
        at = next;
    }
    return at < start ? first : reader.lines.linePos(at).line;
}
function entries(reader, node) {
    const map = resolve(reader, node);
    if (!(0,dist/* isMap */.jh)(map))
        return [];
    return map.items.flatMap(({ key, value }) => (0,dist/* isScalar */.jn)(key) ? [{ key: String(key.value), line: lineOf(reader, key), value: resolve(reader, value) }] : []);
}
function pairOf(reader, map, key) {
    return entries(reader, map).find((entry) => entry.key === key) ?? null;
}
function get(reader, map, key) {
    return resolve(reader, map.get(key, true));
}
function resolve({ targets }, node) {
    return (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
}
function findTargets(document) {
    const anchors = new Map();
    const found = new Map();
    const dangling = [];
    (0,dist/* visit */.YR)(document, {
        Node: (_key, node) => {
            const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
            }
            else if (target === undefined)
                dangling.push(node);
            else
                found.set(node, target);
        },
    });
    return { found, dangling };
}
function lineOf({ lines }, node) {
    const offset = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? (node.range?.[0] ?? 0) : 0;
    return Math.max(1, lines.linePos(offset).line);
}
function report(reader, node, message) {
    reader.faults.push({ file: reader.file, line: lineOf(reader, node), message });
}

;// CONCATENATED MODULE: ./build/actions/doctor/parse-workflow.js


function parseWorkflow(file, text) {
    const reader = openYaml(file, text);
    if ("message" in reader)
        return { workflow: null, faults: [reader] };
    return { workflow: readWorkflow(reader), faults: reader.faults };
}
function readWorkflow(reader) {
    const root = resolve(reader, reader.document.contents);
    if (!(0,dist/* isMap */.jh)(root)) {
        report(reader, root, "the file is not a workflow; expected a map with `on` and `jobs`");
        return null;
    }
    if (get(reader, root, "on") === undefined)
        report(reader, root, "the workflow has no `on`");
    return {
        file: reader.file,
        name: readLocated(reader, get(reader, root, "name"))?.text ?? reader.file,
        triggers: readTriggers(reader, get(reader, root, "on")),
        permissions: readPermissions(reader, pairOf(reader, root, "permissions")),
        concurrency: readConcurrency(reader, pairOf(reader, root, "concurrency")),
        env: readTexts(reader, get(reader, root, "env")),
        jobs: readJobs(reader, root),
    };
}
function readTriggers(reader, node) {
    if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node)) {
        return readItems(reader, node).map(({ text, line }) => ({ event: text, line, filters: new Map() }));
    }
    return entries(reader, node).map(({ key, line, value }) => ({
        event: key,
        line,
        filters: new Map(entries(reader, value).map((each) => [
            each.key,
            { line: each.line, items: readItems(reader, each.value) },
        ])),
    }));
}
function readJobs(reader, root) {
    const node = get(reader, root, "jobs");
    if (!(0,dist/* isMap */.jh)(node))
        report(reader, node ?? root, "the workflow has no map of `jobs`");
    return entries(reader, node).flatMap(({ key, line, value }) => {
        if ((0,dist/* isMap */.jh)(value))
            return [readJob(reader, { id: key, line, node: value })];
        reader.faults.push({ file: reader.file, line, message: `job "${key}" is not a map` });
        return [];
    });
}
function readJob(reader, { id, line, node }) {
    const text = (key) => readLocated(reader, get(reader, node, key));
    const steps = get(reader, node, "steps");
    if (steps !== undefined && !(0,dist/* isSeq */.oP)(steps))
        report(reader, steps, `the steps of job "${id}" are not a list`);
    if (steps === undefined && text("uses") === null)
        reader.faults.push({ file: reader.file, line, message: `job "${id}" has neither \`steps\` nor \`uses\`` });
    const strategy = get(reader, node, "strategy");
    const defaults = get(reader, node, "defaults");
    const run = (0,dist/* isMap */.jh)(defaults) ? get(reader, defaults, "run") : undefined;
    return {
        id,
        line,
        name: text("name"),
        condition: text("if"),
        uses: text("uses"),
        with: readTexts(reader, get(reader, node, "with")),
        env: readTexts(reader, get(reader, node, "env")),
        outputs: readTexts(reader, get(reader, node, "outputs")),
        needs: readItems(reader, get(reader, node, "needs")).map(({ text: need }) => need),
        permissions: readPermissions(reader, pairOf(reader, node, "permissions")),
        concurrency: readConcurrency(reader, pairOf(reader, node, "concurrency")),
        hasMatrix: (0,dist/* isMap */.jh)(strategy) && strategy.has("matrix"),
        hasTimeLimit: node.has("timeout-minutes"),
        shell: ((0,dist/* isMap */.jh)(run) && readLocated(reader, get(reader, run, "shell"))?.text) || null,
        steps: (0,dist/* isSeq */.oP)(steps) ? steps.items.flatMap((step) => readStep(reader, step, id)) : [],
    };
}
function readStep(reader, item, job) {
    const node = resolve(reader, item);
    if (!(0,dist/* isMap */.jh)(node)) {
        report(reader, node, `a step of job "${job}" is not a map`);
        return [];
    }
    const text = (key) => readLocated(reader, get(reader, node, key));
    return [
        {
            line: lineOf(reader, node),
            id: text("id")?.text ?? null,
            condition: text("if"),
            uses: text("uses"),
            run: text("run"),
            shell: text("shell")?.text ?? null,
            with: readTexts(reader, get(reader, node, "with")),
            env: readTexts(reader, get(reader, node, "env")),
            continuesOnError: text("continue-on-error")?.text === "true",
        },
    ];
}
function readPermissions(reader, pair) {
    if (pair === null)
        return null;
    const all = (0,dist/* isScalar */.jn)(pair.value) && pair.value.value !== null ? String(pair.value.value) : null;
    return { line: pair.line, all, scopes: readTexts(reader, pair.value) };
}
function readConcurrency(reader, pair) {
    if (pair === null)
        return null;
    const { line, value } = pair;
    if (!(0,dist/* isMap */.jh)(value))
        return { line, group: readLocated(reader, value)?.text ?? "", cancel: null };
    const group = readLocated(reader, get(reader, value, "group"))?.text ?? "";
    return { line, group, cancel: readLocated(reader, get(reader, value, "cancel-in-progress")) };
}

;// CONCATENATED MODULE: ./build/actions/doctor/observe-repository.js




const NOT_OURS = [".git", "node_modules"];
function observeRepository({ root, workflows: folder }, cwd) {
    const top = external_node_path_.resolve(cwd, root);
    const names = listWorkflows(external_node_path_.join(top, folder), folder);
    const parsed = names.map((name) => readWorkflowFile(top, external_node_path_.posix.join(folder.replaceAll("\\", "/"), name)));
    return {
        workflows: parsed.flatMap(({ workflow }) => workflow ?? []),
        files: listFiles(top),
        faults: parsed.flatMap(({ faults }) => faults),
    };
}
function listWorkflows(folder, given) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
            .map(({ name }) => name)
            .sort();
    }
    catch (cause) {
        const { code = "" } = cause;
        throw new errors/* UserError */.y(`The folder "${given}" cannot be read (${code}). Set root to a repository that has it.`, {
            cause,
        });
    }
    if (names.length > 0)
        return names;
    throw new errors/* UserError */.y(`There is no workflow in "${given}", expected *.yml files. Correct root or workflows.`);
}
function readWorkflowFile(top, file) {
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode((0,external_node_fs_.readFileSync)(external_node_path_.join(top, file)));
    }
    catch (error) {
        const { code = "" } = error;
        const reason = code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code;
        return { workflow: null, faults: [{ file, line: 1, message: `the file cannot be read (${reason})` }] };
    }
    return parseWorkflow(file, text);
}
function listFiles(top) {
    const files = [];
    const folders = [""];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)(external_node_path_.join(top, folder), { withFileTypes: true })) {
            const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                files.push(name);
            else if (!NOT_OURS.includes(entry.name))
                folders.push(name);
        }
    }
    return files.sort();
}

// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/doctor/explain-code.js
const EXPLANATIONS = {
    D1: {
        why: "The dashboard stays as it was until something else starts the workflow, so it contradicts the state.",
        remedy: "Add every state path to `on.push.paths`.",
    },
    D2: {
        why: "The filter never matches, so the workflow or check never runs, and nothing reports that.",
        remedy: "Correct the path, or remove the line.",
    },
    D3: {
        why: "Two runs write at once and lose races, or a cancelled run leaves half of its work.",
        remedy: "Give the workflow one `concurrency` group that is the same for every run, with `cancel-in-progress: false`.",
    },
    D4: {
        why: "A faulty or compromised step or dependency can do anything that the token may do.",
        remedy: "Set `permissions: {}` at the top, and grant each job only what its steps use.",
    },
    D5: {
        why: "A rebased file contradicts the state next to it, and a loop that ends green hides that nothing was published.",
        remedy: "Use the action commit-generated, which generates again at each new tip, and fails if it could not push.",
    },
    D6: {
        why: "Every batch changes these files, so open pull requests conflict with each other.",
        remedy: "Add only recipes to the pull request. Let record-results commit the state, and update-dashboard the dashboard.",
    },
    D7: {
        why: "A required check that does not run stays pending, so the pull request or the merge queue waits forever.",
        remedy: "Remove the filter, and add `merge_group` to `on`. Let the job decide what to skip.",
    },
    D8: {
        why: "A push with the workflow's token starts no workflow. A push with another token starts every workflow that matches.",
        remedy: "Keep the pushed paths out of the workflow's own filter. If another workflow has to run afterwards, start it with `workflow_run`, or push with an App token.",
    },
    D9: {
        why: "Artifacts and Windows refuse colons, and two runs of one day overwrite each other's branch or file.",
        remedy: "Use the output `batch-id` of select-batch, or a UTC time such as `date -u +%Y-%m-%dT%H-%M-%SZ` and a unique suffix.",
    },
    D10: {
        why: "A tag or branch can be moved to other code, which then runs with your token.",
        remedy: "Pin it as `owner/name@<40 hexadecimal digits> # vX.Y.Z`.",
    },
    D11: {
        why: "GitHub replaces waiting runs, so nobody ever sees the changes of a replaced run.",
        remedy: "Read the whole state each time, as maintain-queue does.",
    },
    D12: {
        why: "A wrong path looks like a pipeline with nothing to do, and every step stays green.",
        remedy: "Let the step fail if the file is missing, or name it in `require` of validate-state.",
    },
    D13: {
        why: "A step that did not run counts as passed or failed.",
        remedy: "Check the step's `outcome`, or that the output is not empty.",
    },
    D14: {
        why: "Whoever chooses the text can run commands with the job's token.",
        remedy: 'Put the expression into `env`, and use the variable in quotes, as in "$TITLE".',
    },
    D15: {
        why: "Nobody can tell the pipeline's commits from a person's, and tools that skip bots do not skip them.",
        remedy: "Commit as github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>.",
    },
};

;// CONCATENATED MODULE: ./build/actions/doctor/render-outcome.js



function renderOutcome({ findings, faults, workflows, warnings }) {
    const explained = findings.map((finding) => ({ ...finding, ...EXPLANATIONS[finding.code] }));
    const outputs = {
        findings: JSON.stringify(explained),
        count: String(findings.length),
        unreadable: JSON.stringify(faults),
        workflows: String(workflows),
    };
    const sentence = `Checked ${(0,count/* count */.U9)(workflows, "workflow")}: ${(0,count/* count */.U9)(findings.length, "finding")}.`;
    const failure = faults.length > 0
        ? `${(0,count/* count */.U9)(faults.length, "place")} in workflows could not be read. ${sentence}`
        : findings.length > 0
            ? sentence
            : undefined;
    const summary = [...explained.map(renderFinding), ...faults.map(renderFault)].join("\n\n");
    return {
        sentence: failure ?? sentence,
        outputs,
        summary,
        warnings,
        ...(failure === undefined ? {} : { failure, exitCode: faults.length > 0 ? 1 : 2 }),
    };
}
function renderFinding({ code, file, line, found, why, remedy, }) {
    return [
        `${code} ${(0,markdown/* escapeCell */.kq)(`${file}:${line}`)}`,
        `  ${(0,markdown/* escapeCell */.kq)(`${capitalize(found)}.`, 300)}`,
        `  Why: ${why}`,
        `  Do: ${remedy}`,
    ].join("\n");
}
function renderFault({ file, line, message }) {
    return `Not read: ${(0,markdown/* escapeCell */.kq)(`${file}:${line}`)}: ${(0,markdown/* escapeCell */.kq)(message, 300)}.`;
}
function capitalize(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/actions/doctor/main.js








/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "doctor",
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const { workflows, files, faults } = observeRepository(inputs, runtime.cwd);
        const online = await observeOnline(workflows, inputs, runtime);
        const facts = {
            ...online,
            workflows,
            files,
            state: (0,shared_inputs/* statePathsOf */.Vd)(inputs),
            dashboard: inputs.dashboard,
            requiredChecks: [...inputs["required-checks"], ...online.requiredChecks],
        };
        const findings = [...workflows.flatMap((workflow) => checkWorkflow(workflow, facts)), ...checkStateNames(facts)];
        return renderOutcome({ findings, faults, workflows: workflows.length, warnings: online.warnings });
    },
}));


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
const load = { "doctor": () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 3929)) };


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/find-proxy.js
var find_proxy = __webpack_require__(3711);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/github/open-journal.js


function openJournal(file) {
    try {
        (0,external_node_fs_.appendFileSync)(file, "");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`PIPEKEEPER_JOURNAL is "${file}", which cannot be written to. Name a file in an existing folder.`, { cause });
    }
    return (line) => {
        try {
            (0,external_node_fs_.appendFileSync)(file, `${line}\n`);
        }
        catch {
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/connect-repository.js




async function connectRepository(runtime, access) {
    const { sleep, random, elapsedMs, log, env, repository } = runtime;
    if (repository === null) {
        const name = env.GITHUB_REPOSITORY ?? "";
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside a workflow, set it.`);
    }
    const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
    checkAddress(apiUrl);
    (0,find_proxy/* findProxy */.E)(apiUrl, env);
    const { connect } = await Promise.all(/* import() | github */[__webpack_require__.e(779), __webpack_require__.e(249), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 9656)).catch((cause) => {
        throw new errors/* UserError */.y(`The toolkit could not read the event in "${env.GITHUB_EVENT_PATH ?? ""}" (${cause.message}). Expected a JSON object in UTF-8, without a byte order mark.`, { cause });
    });
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const client = connect({
        apiUrl,
        token,
        proxyEnv: env,
        ...{ sleep, random, elapsedMs, log },
        ...openJournalOf(runtime),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, ...repository };
}
function checkAddress(apiUrl) {
    if (/^https?:\/\//i.test(apiUrl) && URL.canParse(apiUrl))
        return;
    throw new errors/* UserError */.y(`GITHUB_API_URL is "${apiUrl}", expected an address such as https://api.github.com or https://HOST/api/v3.`);
}
function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    return { note: openJournal(external_node_path_.resolve(cwd, file)) };
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFault),
/* harmony export */   d: () => (/* binding */ ConnectionFault)
/* harmony export */ });
class ConnectionFault extends Error {
    kind;
    remedy;
    constructor(message, { kind, remedy, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.remedy = remedy;
    }
}
const UNTRUSTED = /^(?:DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_|ERR_TLS_CERT_)/;
const NOT_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const PROXY_ANSWER = /Proxy response \((\d+)\)|tunneling socket could not be established, statusCode=(\d+)/;
const PROXY_FAILED = /tunneling socket could not be established/;
function readFault(error, { url, proxy, timeoutMs }) {
    const cause = rootOf(error);
    const code = String(cause.code ?? "");
    const message = cause.message || code;
    if (cause.name === "TimeoutError" || message.startsWith("Request timeout")) {
        const text = `timeout, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server's certificate is from your own certificate authority, set NODE_EXTRA_CA_CERTS to a PEM file with the certificate of that authority.",
            cause,
        });
    }
    const [, byApi, byLog] = PROXY_ANSWER.exec(message) ?? [];
    const status = byApi ?? byLog;
    if (proxy !== null && (status !== undefined || NOT_CONNECTED.test(code) || PROXY_FAILED.test(message))) {
        const what = status === undefined ? `cannot be reached: ${message}` : `answered HTTP ${status}`;
        return new ConnectionFault(`the proxy ${proxy.address} (${proxy.variable}) ${what}`, {
            kind: "proxy",
            remedy: `Check the address and the credentials in ${proxy.variable}, or list the server in NO_PROXY if no proxy is needed.`,
            cause,
        });
    }
    return new ConnectionFault(message, { kind: "other", remedy: null, cause });
}
function rootOf(error) {
    let root = error instanceof Error ? error : new Error(String(error));
    for (;;) {
        const inner = root instanceof AggregateError ? root.errors[0] : root.cause;
        if (!(inner instanceof Error))
            return root;
        root = inner;
    }
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   GF: () => (/* binding */ isFieldInvalid),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   MM: () => (/* binding */ connectionFaultOf),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   TG: () => (/* binding */ isApiFailure),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8092);
/* harmony import */ var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);




const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = listFaults(error) ?? error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    const lines = text.split("\n").map((line) => line.trim());
    return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}
function isFieldInvalid(error, field) {
    const errors = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data).errors);
    return statusOf(error) === 422 && errors.some((each) => each.field === field && each.code === "invalid");
}
function listFaults({ response }) {
    const { message, errors } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(response?.data);
    if (!Array.isArray(errors) || errors.length === 0)
        return null;
    return `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message)}: ${errors.map(describeFault).join("; ")}`;
}
function describeFault(fault) {
    if (typeof fault === "string")
        return fault;
    const { resource, field, code, message } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(fault);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message) !== "")
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message);
    const thing = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(resource)
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
    const what = [field && `the ${field}`, thing && `the ${thing}`].filter(Boolean).join(" of ") || "the request";
    const verdicts = {
        missing: "does not exist",
        missing_field: "is missing",
        invalid: "is not valid",
        already_exists: "already exists",
    };
    return `${what} ${verdicts[(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(code)] ?? `is refused (${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(code) || "no reason given"})`}`;
}
function withoutSecret(error, token) {
    if (!(error instanceof Error))
        return error;
    error.message = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSecrets */ .f)([token])(error.message);
    const { response } = error;
    if (token !== "" && response !== undefined && JSON.stringify(response.data)?.includes(token))
        response.data = null;
    return error;
}
function statusOf(error) {
    const failure = httpErrorOf(error);
    return failure?.response === undefined ? null : failure.status;
}
function brokenAnswer(message, request, cause) {
    const { method, url } = request;
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}
function isApiFailure(error) {
    return httpErrorOf(error) !== null;
}
function isUnanswered(error) {
    return isApiFailure(error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y;
}
function explainUnanswered(error) {
    if (!isUnanswered(error))
        throw error;
    return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}
function isOutage(error) {
    const failure = httpErrorOf(error);
    if (failure === null || connectionFaultOf(error)?.kind === "certificate")
        return false;
    return failure.response === undefined || failure.status >= 500;
}
function connectionFaultOf(error) {
    const { cause } = httpErrorOf(error) ?? {};
    return cause instanceof _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionFault */ .d ? cause : null;
}
function isUnsureWrite(error) {
    return isOutage(error) && methodOf(error) !== "GET";
}
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || NO_PERMISSION.test(answerOf(error)))
        return false;
    const headers = headersOf(error);
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error)));
}
function isPermissionDenied(error) {
    const status = statusOf(error);
    if (status === 404)
        return methodOf(error) === "POST";
    return status === 403 && !isRateLimit(error) && !isLocked(error);
}
function isWriteDenied(error) {
    return isPermissionDenied(error) && methodOf(error) !== "GET";
}
function isLocked(error) {
    return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}
function isGone(error) {
    const status = statusOf(error);
    return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}
function isDisabled(error) {
    return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}
function isTooLong(error) {
    return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}
function secretsOf(error) {
    const { metadata } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data);
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(metadata).secret_scanning).bypass_placeholders);
    return found.map(({ token_type, placeholder_id }) => `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(token_type)}: placeholder ${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(placeholder_id)}`);
}
function headersOf(error) {
    return httpErrorOf(error)?.response?.headers ?? {};
}
function answerOf(error) {
    return describeFailure(httpErrorOf(error) ?? error);
}
function methodOf(error) {
    return httpErrorOf(error)?.request?.method ?? "GET";
}
function httpErrorOf(error) {
    if (isHttpError(error))
        return error;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && isHttpError(error.cause) ? error.cause : null;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function findProxy(url, env) {
    const address = new URL(url);
    const found = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(address);
    if (found === undefined)
        return null;
    const { protocol, host } = found;
    const scheme = address.protocol.slice(0, -1);
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
    const variable = names.find((name) => env[name]) ?? names.join(" or ");
    if (protocol === "http:" || protocol === "https:")
        return { variable, address: `${protocol}//${host}` };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`);
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   $e: () => (/* binding */ refuseAnswer),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);



async function* readPages(client, route, parameters, key) {
    let answer = await client.request(route, { per_page: 100, ...withoutBlanks(parameters) });
    for (const seen = new Set();;) {
        const next = nextPage(client, answer.headers.link);
        const isLast = next === null || seen.has(next);
        const page = toPage(answer.data, key, isLast);
        if (page === null)
            throw refuseAnswer(answer.url);
        yield page;
        if (next === null || isLast)
            return;
        seen.add(next);
        answer = await client.request(`GET ${next}`);
    }
}
async function readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
function refuseAnswer(url) {
    const cause = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)("the answer is not a list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is not a list. Run the step again; there may be a proxy in between.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { cause });
}
function nextPage(client, link) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
    if (next === undefined)
        return null;
    const { origin } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
    const { pathname, search } = new URL(next, origin);
    return `${origin}${pathname}${search}`;
}
function withoutBlanks(parameters) {
    const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
    return Object.fromEntries(given);
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   RO: () => (/* binding */ collapseSpace),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gE: () => (/* binding */ asTextOrNull),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ asNumberOrNull),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
function asFields(value) {
    return isFields(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function asText(value) {
    return typeof value === "string" ? value : "";
}
function asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
function loginOf(value) {
    return asText(asFields(value).login);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ requiresMergeQueue),
/* harmony export */   TP: () => (/* binding */ readRequiredChecks),
/* harmony export */   ey: () => (/* binding */ requiresChecks)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function readRequiredChecks(repository, branch) {
    const found = [
        await tryReading(listRuleChecks, repository, branch),
        await tryReading(listProtectionChecks, repository, branch),
    ];
    if (found.every((checks) => checks === null))
        return "unreadable";
    const unique = new Map(found.flatMap((checks) => checks ?? []).map((check) => [JSON.stringify(check), check]));
    return [...unique.values()].sort((a, b) => (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.name, b.name) || (a.appId ?? 0) - (b.appId ?? 0));
}
const CHECK_RULES = new Set(["required_status_checks", "workflows", "code_scanning"]);
async function requiresChecks(repository, branch) {
    const rules = (await tryReading(listRules, repository, branch)) ?? [];
    if (rules.some(({ type }) => CHECK_RULES.has((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(type))))
        return true;
    return ((await tryReading(listProtectionChecks, repository, branch)) ?? []).length > 0;
}
async function requiresMergeQueue(repository, branch) {
    const rules = await tryReading(listRules, repository, branch);
    return rules === null ? null : rules.some(({ type }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(type) === "merge_queue");
}
async function tryReading(read, repository, branch) {
    try {
        return await read(repository, branch);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error) || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
            return null;
        throw error;
    }
}
async function listRules({ client, owner, repo }, branch) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/rules/branches/{branch}", { owner, repo, branch }));
}
async function listRuleChecks(repository, branch) {
    return (await listRules(repository, branch))
        .filter(({ type }) => type === "required_status_checks")
        .flatMap(({ parameters }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(parameters).required_status_checks))
        .flatMap(({ context, integration_id }) => toCheck(context, integration_id));
}
async function listProtectionChecks({ client, owner, repo }, branch) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
    const protection = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data).protection);
    const checks = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(protection.required_status_checks);
    if (protection.enabled === false || checks.enforcement_level === "off")
        return [];
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(checks.checks).flatMap(({ context, app_id }) => toCheck(context, app_id));
    const contexts = Array.isArray(checks.contexts) ? checks.contexts.flatMap((context) => toCheck(context, null)) : [];
    return [...found, ...contexts.filter(({ name }) => !found.some((check) => check.name === name))];
}
function toCheck(context, appId) {
    const name = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(context);
    return name === "" ? [] : [{ name, appId: typeof appId === "number" && appId > 0 ? appId : null }];
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

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ statePathsOf),
/* harmony export */   g0: () => (/* binding */ backoffInputs),
/* harmony export */   l5: () => (/* binding */ stateInputs),
/* harmony export */   lZ: () => (/* binding */ stateWritingInputs),
/* harmony export */   lo: () => (/* binding */ publishingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2185);

const publishingInputs = {
    root: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    publish: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("commit", "branch"),
    branch: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalText(),
    "keep-history": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
    "on-refused": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("fail", "pull-request", "branch"),
    "pull-request-labels": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.lines(),
    "auto-merge": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("false", "merge", "squash", "rebase"),
    remote: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "commit-message": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "author-name": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "author-email": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "max-attempts": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalCount(1),
    "retry-base-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-cap-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-deadline-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.secret(),
    "dry-run": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
};
const stateWritingInputs = {
    root: publishingInputs.root,
    branch: publishingInputs.branch,
    remote: publishingInputs.remote,
    "commit-message": publishingInputs["commit-message"],
    "author-name": publishingInputs["author-name"],
    "author-email": publishingInputs["author-email"],
    transport: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("git", "api", "auto"),
    "max-attempts": publishingInputs["max-attempts"],
    "retry-base-ms": publishingInputs["retry-base-ms"],
    "retry-cap-ms": publishingInputs["retry-cap-ms"],
    "retry-deadline-ms": publishingInputs["retry-deadline-ms"],
    token: publishingInputs.token,
    "dry-run": publishingInputs["dry-run"],
};
const backoffInputs = {
    backoff: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "max-failures": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
};
const stateInputs = {
    queue: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "failures-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "metrics-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "disambiguations-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "control-file": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
};
function statePathsOf(inputs) {
    return {
        queue: inputs.queue,
        failures: inputs["failures-dir"],
        metrics: inputs["metrics-dir"],
        disambiguations: inputs["disambiguations-dir"],
        control: inputs["control-file"],
    };
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

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
function redactSecrets(secrets) {
    const known = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    return (text) => {
        const clean = known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
