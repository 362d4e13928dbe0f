export const id = 6;
export const ids = [6];
export const modules = {

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/text/suggest-name.js
var suggest_name = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __webpack_require__(7228);
;// CONCATENATED MODULE: ./build/src/text/terminal.js

function escapeForTerminal(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, clean/* showCharacter */.zO);
}

// EXTERNAL MODULE: ./build/src/text/workflow-commands.js
var workflow_commands = __webpack_require__(1199);
// EXTERNAL MODULE: ./build/src/kit/config-file.js
var config_file = __webpack_require__(6573);
// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __webpack_require__(2698);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var kit_inputs = __webpack_require__(2185);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/kit/parse-arguments.js



const FLAGS = ["true", "false"];
function parseArguments(args, manifest) {
    const options = listOptions(manifest);
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, tokens: true });
    const given = {};
    const faults = [];
    let taken = -1;
    for (const token of tokens) {
        const { index } = token;
        if (index === taken)
            continue;
        if (token.kind !== "option" || !token.rawName.startsWith("--")) {
            taken = index;
            if (args[index] === "-h")
                given.help = "true";
            else
                faults.push(`"${args[index]}" is not an option, expected --input value.`);
            continue;
        }
        const { name, value } = token;
        const next = args[index + 1];
        if (!Object.hasOwn(options, name)) {
            if (value === undefined && next?.startsWith("--") === false)
                taken = index + 1;
            faults.push(`--${name} is not an input of ${manifest.name}${(0,suggest_name/* suggestName */.S)(name, Object.keys(manifest.inputs)) || "."}`);
        }
        else if (manifest.inputs[name]?.kind === "secret") {
            faults.push("Every process can see a token in the arguments. Set GITHUB_TOKEN instead.");
        }
        else if (value !== undefined)
            given[name] = value;
        else if (manifest.inputs[name]?.alone !== undefined) {
            const isAlone = next === undefined || next.startsWith("--");
            given[name] = isAlone ? manifest.inputs[name].alone : next;
            if (!isAlone)
                taken = index + 1;
        }
        else if (options[name]?.type === "string")
            faults.push(`--${name} needs a value.`);
        else if (next !== undefined && FLAGS.includes(next)) {
            taken = index + 1;
            given[name] = next;
        }
        else
            given[name] = "true";
    }
    for (const [name, value] of Object.entries(given)) {
        if (value.trim() === "" && isDefaultEmpty(name, manifest))
            faults.push(`--${name} needs a value, but it is empty.`);
    }
    const { json, help, event, "event-name": eventName, ...inputs } = given;
    if (faults.length > 0 && help === undefined) {
        throw new errors/* UserError */.y(`${faults.join(" ")} \`pipekeeper ${manifest.name} --help\` lists the inputs.`);
    }
    const isJson = json !== undefined;
    return { inputs: { ...defaultsOf(manifest), ...inputs }, event, eventName, isJson, wantsHelp: help !== undefined };
}
function isDefaultEmpty(name, manifest) {
    return manifest.inputs[name]?.kind !== "lines" && (defaultsOf(manifest)[name]?.trim() ?? "") === "";
}
function listOptions({ inputs, readsEvent }) {
    const options = { json: { type: "boolean" }, help: { type: "boolean" } };
    if (readsEvent)
        Object.assign(options, { event: { type: "string" }, "event-name": { type: "string" } });
    for (const [name, { kind, alone }] of Object.entries(inputs)) {
        options[name] = { type: kind === "flag" || alone !== undefined ? "boolean" : "string" };
    }
    return options;
}
function wantsJson(args) {
    return args.some((arg) => arg === "--json" || arg.startsWith("--json="));
}
function defaultsOf({ inputs }) {
    const entries = Object.entries(inputs).map(([name, { default: value }]) => [
        name,
        value?.includes("${{") ? "" : value,
    ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/src/kit/render-summary.js
var render_summary = __webpack_require__(2301);
;// CONCATENATED MODULE: ./build/src/kit/render-usage.js
const WIDTH = 100;
const EVENT_ROWS = [
    ["--event", "File with the payload of the event to act on, as GitHub writes it to GITHUB_EVENT_PATH"],
    ["--event-name", "Name of the event, such as workflow_run; guessed from the payload if omitted"],
];
function renderCommands(commands, extras) {
    const rows = [
        ...commands.map(({ name, manifest }) => [name, manifest.description]),
        ...extras.map(({ name, description }) => [name, description]),
    ];
    return [
        "Usage: pipekeeper <action> [--<input> <value> ...] [--json]",
        "",
        ...renderRows(rows),
        "",
        "pipekeeper <action> --help lists the inputs and outputs of an action. pipekeeper --version prints the version.",
    ].join("\n");
}
function renderUsage({ name, description, inputs, outputs, readsEvent }) {
    const inputRows = Object.entries(inputs).map(([input, entry]) => {
        const shown = entry.default?.includes("${{") ? "" : entry.default?.split("\n").join(", ");
        return [`--${input}`, shown ? `${entry.description} [${shown}]` : entry.description];
    });
    const outputRows = Object.entries(outputs).map(([output, entry]) => [output, entry.description]);
    return [
        `pipekeeper ${name}: ${description}`,
        "",
        "Inputs [default]; the token is read from GITHUB_TOKEN:",
        ...renderRows(inputRows),
        ...(readsEvent ? ["", "Event:", ...renderRows(EVENT_ROWS)] : []),
        "",
        "Outputs:",
        ...renderRows(outputRows),
        "",
        "--json prints the outputs as one JSON object to standard output, and everything else to standard error. If the",
        "action cannot start or stops with an error, the object has its message as error.",
        'An empty value (--input "") is an error, except for a list or to switch a default off. Leave the input out instead.',
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

// EXTERNAL MODULE: ./build/src/kit/runtime.js
var kit_runtime = __webpack_require__(5670);
;// CONCATENATED MODULE: ./build/src/kit/run-in-terminal.js












const SHOWN_PROBLEMS = 20;
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
        if (isAction(name, terminal) && wantsJson(args))
            print(JSON.stringify(describeError(name, problem, terminal), null, 2));
        printError(`Error: ${problem.message}`);
        if (!(problem instanceof errors/* UserError */.y))
            printError(problem.stack ?? "");
        if (problem.cause !== undefined)
            printError(`Caused by: ${String(problem.cause)}`);
        process.exitCode = 1;
    }
}
function isAction(name, { extras }) {
    return name !== undefined && name !== "help" && !name.startsWith("-") && !extras.some((each) => each.name === name);
}
function describeError(name, { message }, { commands }) {
    const outputs = commands.find((each) => each.name === name)?.manifest.outputs ?? {};
    return { ...(Object.hasOwn(outputs, "outcome") ? { outcome: "failed" } : {}), error: message };
}
async function execute(name, args, terminal) {
    const { commands, extras } = terminal;
    if (name === "help" && args[0] !== undefined)
        return execute(args[0], ["--help"], terminal);
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
        print(renderCommands(commands, extras));
        return name === undefined ? 1 : 0;
    }
    (0,kit_runtime/* completeProxies */.ke)(process.env);
    (0,kit_runtime/* dropUnreadablePaths */.$f)(process.env);
    const extra = extras.find((each) => each.name === name);
    if (extra !== undefined)
        return extra.run(args, terminalRuntime(process.env, process.cwd(), print));
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
        const known = [...commands, ...extras].map((each) => each.name);
        throw new errors/* UserError */.y(`There is no action "${name}"${(0,suggest_name/* suggestName */.S)(name, known) || "."} \`pipekeeper --help\` lists them.`);
    }
    const given = parseArguments(args, command.manifest);
    if (given.wantsHelp) {
        print(renderUsage(command.manifest));
        return 0;
    }
    const cwd = process.cwd();
    const runtime = terminalRuntime(await (0,kit_event/* placeEvent */.M5)(process.env, cwd, given), cwd, given.isJson ? printError : print);
    const outcome = await runCommand(command, given.inputs, runtime);
    showOutcome(outcome, given.isJson);
    return outcome.failure === undefined ? 0 : (outcome.exitCode ?? 1);
}
async function runCommand({ manifest, load }, inputs, runtime) {
    const action = (await load()).default;
    const token = runtime.env.GITHUB_TOKEN ?? runtime.env.GH_TOKEN;
    const given = Object.hasOwn(manifest.inputs, "token") ? { ...inputs, token } : inputs;
    const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, entry]) => [name, entry.default]));
    const raw = await (0,config_file/* applyConfig */.x)(given, { action, defaults, runtime });
    const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
    const event = action.readsEvent ? await (0,kit_event/* readEvent */.j_)(runtime.env) : null;
    return action.run(values, { ...runtime, event });
}
function showOutcome(outcome, isJson) {
    const show = isJson || outcome.document !== undefined ? printError : print;
    if (isJson)
        print(JSON.stringify(outcome.outputs, null, 2));
    else if (outcome.document)
        print(outcome.document.replace(/\n$/, ""));
    if (!isJson && outcome.summary !== "")
        show((0,render_summary/* renderSummary */.B)(outcome.summary));
    const problems = outcome.problems ?? [];
    const shown = outcome.maxShownProblems ?? SHOWN_PROBLEMS;
    for (const problem of problems.slice(0, shown))
        printError(describeProblem(problem));
    if (problems.length > shown)
        printError(`and ${(0,count/* count */.U9)(problems.length - shown, "more problem")}`);
    for (const warning of outcome.warnings ?? [])
        printError(`warning: ${warning}`);
    if (outcome.failure !== outcome.sentence)
        show(`\n${outcome.sentence}`);
    if (outcome.failure !== undefined)
        printError(`Error: ${outcome.failure}`);
}
function describeProblem({ file, line, column, severity, code, reason }) {
    const place = [file, line, column].filter((part) => part !== null && part !== undefined).join(":");
    return `${severity}: ${place}: ${reason} (${code})`;
}
function outliveReaders() {
    process.stdout.on("error", (error) => {
        if (error.code === "EPIPE" || process.exitCode === 1)
            return;
        process.exitCode = 1;
        printError(`Error: the output could not be written (${error.code}).`);
    });
    process.stderr.on("error", () => undefined);
}
function terminalRuntime(env, cwd, log) {
    const stream = log === printError ? process.stderr : process.stdout;
    return { ...(0,kit_runtime/* processRuntime */.qb)(env, cwd), log, print: (line) => void stream.write(`${line}\n`) };
}
function print(line) {
    process.stdout.write(`${escapeForTerminal((0,workflow_commands/* escapeCommands */.g)(line))}\n`);
}
function printError(line) {
    process.stderr.write(`${escapeForTerminal((0,workflow_commands/* escapeCommands */.g)(line))}\n`);
}

;// CONCATENATED MODULE: ./build/src/cli/main.js

function main(version, commands) {
    const demo = {
        name: "demo",
        description: "Show the actions on sample state: a real local remote, a batch, its dashboard, a CI run that fails and recovers.",
        run: async (args, runtime) => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 4501))).runExtra("demo", args, { runtime, commands }),
    };
    const sandbox = {
        name: "sandbox",
        description: "Start a small GitHub on 127.0.0.1 with a failed CI run, to try the actions.",
        run: async (args, runtime) => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 4501))).runExtra("sandbox", args, { runtime, commands }),
    };
    return runInTerminal({ version, commands, extras: [demo, sandbox] });
}


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
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
        .replace(/\\([\\`*_{}[\]()<>&#+=.!|~^-])/g, "$1")
        .replaceAll("\u200b", "")
        .replace(/&(amp|lt|gt|#36);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">", "#36": "$" })[name]);
}


/***/ })

};
