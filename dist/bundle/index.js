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

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

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

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

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

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
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



async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME, }) {
    if (!file)
        return null;
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" does not show which event it belongs to. Set GITHUB_EVENT_NAME or pass --event-name.`);
}
function requireEvent(event) {
    if (event !== null)
        return event;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, pass a file with --event.");
}
async function placeEvent(env, cwd, given) {
    const { event: file, eventName } = given;
    if (file === undefined)
        return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
    const placed = { ...env, GITHUB_EVENT_PATH: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
    const { name, payload } = requireEvent(await readEvent(placed));
    const repository = asFields(payload.repository).full_name;
    const fullName = typeof repository === "string" ? repository : "";
    return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || fullName };
}
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

class InputFault extends Error {
}
const input = {
    text: () => ({ kind: "text", parse: (text) => demand(text, "a value") }),
    optionalText: () => ({ kind: "text", parse: (text) => text }),
    identity: () => ({ kind: "text", parse: (text) => parseIdentity(demand(text, "a value")) }),
    secret: () => ({ kind: "secret", parse: (text) => text }),
    flag: () => ({ kind: "flag", parse: (text) => parseFlag(demand(text, "true or false")) }),
    optionalFlag: () => ({
        kind: "flag",
        parse: (text) => (text === undefined ? undefined : parseFlag(text)),
    }),
    textOr: (alone) => ({ kind: "text", alone, parse: (text) => text }),
    decimal: (minimum = 0) => ({
        kind: "count",
        parse: (text) => parseDecimal(demand(text, "a number"), minimum),
    }),
    bytes: () => ({ kind: "text", parse: (text) => parseBytes(demand(text, "a size")) }),
    count: (minimum = 0) => ({
        kind: "count",
        parse: (text) => parseCount(demand(text, "a whole number"), minimum),
    }),
    optionalCount: (minimum = 0) => ({
        kind: "count",
        parse: (text) => (text === undefined ? undefined : parseCount(text, minimum)),
    }),
    choice: (...choices) => ({
        kind: "choice",
        parse: (text) => parseChoice(text, choices),
    }),
    lines: () => ({
        kind: "lines",
        parse: (text = "") => text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    }),
};
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
function parseDecimal(text, minimum) {
    const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    throw new InputFault(`expected a number${minimum > 0 ? ` of at least ${minimum}` : ""}, such as 1.5, got "${text}"`);
}
const UNIT_BYTES = { "": 1, KB: 1000, MB: 1_000_000 };
function parseBytes(text) {
    const [, digits, unit = ""] = /^(\d{1,12}) ?(KB|MB|)$/i.exec(text) ?? [];
    if (digits !== undefined)
        return Number(digits) * UNIT_BYTES[unit.toUpperCase()];
    throw new InputFault(`expected a number of bytes, KB or MB, such as 20 MB, got "${text}"`);
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


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Sr: () => (/* binding */ cleanLogLine),
/* harmony export */   V8: () => (/* binding */ cleanMessage),
/* harmony export */   i: () => (/* binding */ removeInvisible),
/* harmony export */   zO: () => (/* binding */ showCharacter)
/* harmony export */ });
const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/gu;
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const PLAIN = /^[\t\n -~]*$/;
const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");
function toOneLine(text) {
    const visible = PLAIN.test(text) ? text : text.replace(ANSI, "").replace(BREAKS, " ").replace(INVISIBLE, "");
    return visible.replace(/[\t\n ]+/g, " ").trim();
}
function removeInvisible(text) {
    return PLAIN.test(text) ? text.replace(/[\t\n]/g, "") : text.replace(ANSI, "").replace(INVISIBLE, "");
}
function cleanMessage(message) {
    if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message))
        return message;
    return (message
        .replace(MESSAGE_ESCAPES, "")
        .replace(/[\t\v\f\r]/g, " ")
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ""));
}
function cleanLogLine(line) {
    if (PLAIN.test(line))
        return line.replaceAll("\n", "");
    return line.replace(LOG_ESCAPES, "").replace(INVISIBLE, (character) => (character === "\t" ? "\t" : ""));
}
function visibleText(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}
function showCharacter(character) {
    const point = character.codePointAt(0);
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}
function cutPile(_, shown, rest) {
    return `${shown}[+${[...rest].length} marks]`;
}


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Dc: () => (/* binding */ countLarge),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
function countLarge(n, noun, plural = `${noun}s`) {
    return `${formatCount(n)} ${n === 1 ? noun : plural}`;
}
function formatCount(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function formatDuration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), "h"],
        [Math.floor(seconds / 60) % 60, "min"],
        [Math.floor(seconds) % 60, "s"],
    ];
    const first = parts.findIndex(([value]) => value > 0);
    if (first < 0)
        return "0 s";
    return parts
        .slice(first, first + 2)
        .filter(([value]) => value > 0)
        .map(([value, unit]) => `${value} ${unit}`)
        .join(" ");
}
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const kilobytes = bytes / 1000;
    return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ fitsBytes),
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   y4: () => (/* binding */ cutPoints),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
const MAX_UNITS = 65_000;
const MAX_BYTES = 262_144;
function fitBody(render, { levels, from = 0, maxBytes }) {
    const first = Math.min(from, levels - 1);
    const plain = render(first);
    if (isFitting(plain, maxBytes))
        return { body: plain, level: first, fits: true };
    let best = null;
    for (let low = first + 1, high = levels - 1; low <= high;) {
        const at = Math.floor((low + high) / 2);
        const body = render(at);
        if (isFitting(body, maxBytes)) {
            best = { body, level: at, fits: true };
            high = at - 1;
        }
        else
            low = at + 1;
    }
    return best ?? { body: render(levels - 1), level: levels - 1, fits: false };
}
function isFitting(body, maxBytes) {
    if (maxBytes !== undefined)
        return fitsBytes(body, maxBytes);
    return body.length <= MAX_UNITS && fitsBytes(body, MAX_BYTES);
}
function cutPoints(text, limit, kept = limit) {
    if (text.length <= limit)
        return text;
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length <= limit ? text : `${points.slice(0, kept).join("")}…`;
}
function cutEnd(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(0, limitBytes));
    return decode(bytes.subarray(0, startOfPoint(bytes, limitBytes)));
}
function cutStart(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(-limitBytes));
    return decode(bytes.subarray(nextPoint(bytes, bytes.length - limitBytes)));
}
function cutMiddle(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text);
    const quarter = Math.floor(limitBytes / 4);
    const head = startOfPoint(bytes, quarter);
    const tail = nextPoint(bytes, bytes.length - (limitBytes - quarter));
    return `${decode(bytes.subarray(0, head))}\n[${tail - head} bytes left out]\n${decode(bytes.subarray(tail))}`;
}
function fitsBytes(text, limitBytes) {
    return text.length * 3 <= limitBytes || (text.length <= limitBytes && encode(text).length <= limitBytes);
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function decode(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
function startOfPoint(bytes, place) {
    let at = Math.min(place, bytes.length);
    while (at > 0 && isContinuation(bytes[at]))
        at--;
    return at;
}
function nextPoint(bytes, place) {
    let at = Math.max(0, place);
    while (at < bytes.length && isContinuation(bytes[at]))
        at++;
    return at;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export fence */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7228);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2802);


const CELL_POINTS = 120;
const SUMMARY_POINTS = 200;
const ZERO_WIDTH = "\u200b";
const REFERENCES = [
    /@|#(?=\d)|gh-(?=\d)|ghsa-(?=\w)/gi,
    /h(?=ttps?:)|f(?=tp:)|m(?=ailto:)|x(?=mpp:)|:(?=\/\/)|w(?=ww\.)/gi,
    /:(?=[\w+-]+:)/g,
];
const BLOCK_START = /^(?=[+-](?: |$)|-[- ]*$|=+ *$|#{1,6}(?: |$))/;
const COMMITS = /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi;
const PERCENT = {
    "(": "%28",
    ")": "%29",
    "|": "%7C",
    "<": "%3C",
    ">": "%3E",
    "\\": "%5C",
    "`": "%60",
};
function escapeCell(text, limit = CELL_POINTS) {
    return (breakReferences((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit))
        .replace(COMMITS, (digits) => digits.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH}`))
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        .replace(/&(?=#?\w+;)/g, "\\&")
        .replaceAll("$", "&#36;")
        .replace(BLOCK_START, "\\")
        .replace(/^(\d{1,9})(?=[.)](?: |$))/, "$1\\"));
}
function escapeMarkdown(text, limit = SUMMARY_POINTS) {
    return breakReferences((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit, limit - 1))
        .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character])
        .replace(/[\\`*_{}[\]()#+!|~^-]/g, "\\$&")
        .replaceAll("$", "&#36;")
        .replace(/^(\d{1,9})(?=\.(?: |$))/, "$1\\")
        .replace(/^(?==+ *$)/, "\\");
}
function codeSpan(text, { inTable = false, limit = CELL_POINTS } = {}) {
    const line = breakComments((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit));
    if (line === "")
        return "` `";
    const ticks = "`".repeat(longestRun(line) + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${padding}${inTable ? escapeBars(line) : line}${padding}${ticks}`;
}
function fencedBlock(text) {
    const lines = text
        .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
        .map((line) => breakComments((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .removeInvisible */ .i)(line.replaceAll("\t", "    "))));
    return fence(lines.join("\n"));
}
function fence(text) {
    const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${ticks}text\n${text}\n${ticks}`;
}
function renderLink(text, url, { serverUrl } = {}) {
    const address = checkUrl(url, serverUrl);
    return address === null ? text : `[${text}](${address})`;
}
function checkUrl(url, serverUrl) {
    if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.username !== "" || parsed.password !== "")
        return null;
    if (serverUrl !== undefined && (!URL.canParse(serverUrl) || new URL(serverUrl).origin !== parsed.origin))
        return null;
    return parsed.href.replace(/[()|<>`\\]/g, (character) => PERCENT[character]);
}
function renderTable(head, rows) {
    const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
    return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function breakReferences(text) {
    const broken = REFERENCES.reduce((rest, pattern) => rest.replace(pattern, `$&${ZERO_WIDTH}`), text);
    return breakComments(broken);
}
function breakComments(text) {
    return text.replaceAll("<!--", `<!${ZERO_WIDTH}--`).replaceAll("-->", `--${ZERO_WIDTH}>`);
}
function escapeBars(text) {
    return text.replaceAll("\\|", `\\${ZERO_WIDTH}|`).replaceAll("|", "\\|");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands)
/* harmony export */ });
const START = /((?:^|[\n\r])[\t\v\f \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*)(?=::)/g;
function escapeCommands(text) {
    return text.replace(START, "$1\u200b").replaceAll("##[", "##\u200b[");
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction),
  m: () => (/* binding */ runTerminal)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/text/count.js
var count = __nccwpck_require__(6506);
;// CONCATENATED MODULE: ./build/src/text/suggest-name.js
function suggestName(given, known) {
    const ranked = known
        .map((name) => ({ name, distance: measure(given, name) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? `, did you mean ${best.name}?` : "";
}
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

function escapeForTerminal(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, clean/* showCharacter */.zO);
}

// EXTERNAL MODULE: ./build/src/text/workflow-commands.js
var workflow_commands = __nccwpck_require__(1199);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var kit_inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/config-file.js





const NOT_HERE = ["config", "remote", "run"];
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
            faults.push(`"${section}" is not an action${meant}`);
    }
    const settings = new Map();
    for (const [key, value] of members(sections.get(name), "", name)) {
        if (!Object.hasOwn(inputs, key))
            faults.push(`"${key}" is not an input of ${name}${suggestName(key, Object.keys(inputs))}`);
        else if (NOT_HERE.includes(key) || inputs[key]?.kind === "secret")
            faults.push(`"${key}" can only be set in the workflow`);
        else if (!["string", "number", "boolean"].includes(typeof value)) {
            faults.push(`"${key}" is not text, a number, true or false`);
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
        const problems = faults.join("; ");
        throw new errors/* UserError */.y(`"${file}" cannot be used: ${problems}${problems.endsWith("?") ? "" : "."} Correct or remove it.`);
    }
    return settings;
}
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
    throw new errors/* UserError */.y(`${what} has no inputs; expected "${name}:" followed by indented lines such as "queue: data/queues".`);
}

// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __nccwpck_require__(2698);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
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
            faults.push(`--${name} is not an input of ${manifest.name}${suggestName(name, Object.keys(manifest.inputs)) || "."}`);
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
var render_summary = __nccwpck_require__(2301);
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
        "action cannot start or stops with an error, the object contains the error's message as error.",
        'An empty value (--input "") empties a list or switches a default off. For other inputs it is an error: leave them out.',
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/src/kit/runtime.js




function processRuntime(env, cwd, print = printLine) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        elapsedMs: () => performance.now(),
        random: Math.random,
        sleep: (ms) => (0,promises_.setTimeout)(ms),
        log: (line) => print((0,workflow_commands/* escapeCommands */.g)(line)),
        print,
        env,
        cwd,
        event: null,
        repository: readRepository(env.GITHUB_REPOSITORY ?? ""),
    };
}
function printLine(line) {
    process.stdout.write(`${line}\n`);
}
function readRepository(name) {
    const [owner, repo, ...rest] = name.split("/");
    return owner && repo && rest.length === 0 ? { owner, repo } : null;
}
function dropUnreadablePaths(env) {
    if (env.PATH !== undefined)
        env.PATH = env.PATH.split(external_node_path_.delimiter).filter(isSearchable).join(external_node_path_.delimiter);
}
function isSearchable(folder) {
    try {
        (0,external_node_fs_.accessSync)(`${folder}/.`);
        return true;
    }
    catch (error) {
        return error.code === "ENOENT";
    }
}
function completeProxies(env) {
    for (const name of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]) {
        const address = env[name];
        if (address && !address.includes("://"))
            env[name] = `http://${address}`;
    }
}

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
    completeProxies(process.env);
    dropUnreadablePaths(process.env);
    const extra = extras.find((each) => each.name === name);
    if (extra !== undefined)
        return extra.run(args, terminalRuntime(process.env, process.cwd(), print));
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
        const known = [...commands, ...extras].map((each) => each.name);
        throw new errors/* UserError */.y(`There is no action "${name}"${suggestName(name, known) || "."} \`pipekeeper --help\` lists them.`);
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
    const raw = await applyConfig(given, { action, defaults, runtime });
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
    return { ...processRuntime(env, cwd), log, print: (line) => void stream.write(`${line}\n`) };
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
        run: async (args, runtime) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4501))).runExtra("demo", args, { runtime, commands }),
    };
    const sandbox = {
        name: "sandbox",
        description: "Start a small GitHub on 127.0.0.1 with a failed CI run, to try the actions.",
        run: async (args, runtime) => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4501))).runExtra("sandbox", args, { runtime, commands }),
    };
    return runInTerminal({ version, commands, extras: [demo, sandbox] });
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __nccwpck_require__(492);
;// CONCATENATED MODULE: ./build/src/kit/run-on-github.js







const MAX_ANNOTATIONS = 10;
async function runOnGitHub({ manifest, load }, runner = thisProcess()) {
    const { runtime } = runner;
    try {
        const action = (await load()).default;
        const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([input, { default: value = "" }]) => [input, value]));
        const given = readInputs(action.inputs, runtime.env);
        const raw = await applyConfig(given, { action, defaults, runtime });
        const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
        const event = action.readsEvent ? await runner.readEvent() : null;
        await report(await action.run(values, { ...runtime, event }), runner);
    }
    catch (error) {
        await reportError(manifest, error, runner);
    }
}
function thisProcess() {
    completeProxies(process.env);
    dropUnreadablePaths(process.env);
    const runtime = processRuntime(process.env, process.env.GITHUB_WORKSPACE || process.cwd());
    return {
        runtime,
        readEvent: () => readContext(runtime.env),
        loadToolkit: () => Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6058)),
        setExitCode: (code) => {
            process.exitCode = code;
        },
    };
}
function readInputs(inputs, env) {
    const names = Object.keys(inputs);
    return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}
async function readContext(env) {
    const { context } = await Promise.all(/* import() | github */[__nccwpck_require__.e(779), __nccwpck_require__.e(249), __nccwpck_require__.e(326)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1351)).catch(() => ({ context: null }));
    const { eventName: name, payload } = context ?? {};
    const isUsable = payload instanceof Object && !Array.isArray(payload) && Object.keys(payload).length > 0;
    return name && isUsable ? { name, payload } : (0,kit_event/* readEvent */.j_)(env);
}
async function report(outcome, { runtime, loadToolkit, setExitCode }) {
    const core = await loadToolkit();
    for (const [name, value] of Object.entries(outcome.outputs))
        core.setOutput(name, value);
    if (outcome.summary !== "" && runtime.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(outcome.summary).write();
    const problems = [...(outcome.problems ?? [])].sort((a, b) => rank(a) - rank(b));
    const shown = outcome.maxShownProblems ?? MAX_ANNOTATIONS;
    for (const problem of problems.slice(0, shown))
        annotate(core, problem);
    const hidden = problems.length - shown;
    if (hidden > 0)
        runtime.log(`${(0,count/* count */.U9)(hidden, "more problem is", "more problems are")} counted in the summary.`);
    for (const warning of outcome.warnings ?? [])
        core.warning(warning);
    if (outcome.failure !== outcome.sentence)
        runtime.log(outcome.sentence);
    if (outcome.failure === undefined)
        return;
    core.setFailed(outcome.failure);
    if (outcome.exitCode !== undefined)
        setExitCode(outcome.exitCode);
}
function rank({ severity }) {
    return ["error", "warning", "notice"].indexOf(severity);
}
function annotate(core, problem) {
    const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
    const { file, line, column, reason, code } = problem;
    const place = line === null ? {} : { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
    write(`${reason} (${code})`, { file, ...place });
}
async function reportError({ name, outputs }, error, runner) {
    const { runtime, loadToolkit } = runner;
    const core = await loadToolkit();
    if (Object.hasOwn(outputs, "outcome"))
        core.setOutput("outcome", "failed");
    const problem = error instanceof Error ? error : new Error(String(error));
    core.setFailed(problem.message);
    if (!(problem instanceof errors/* UserError */.y))
        runtime.log(problem.stack ?? "");
    if (problem.cause !== undefined)
        runtime.log(`Caused by: ${String(problem.cause)}`);
    if (!runtime.env.GITHUB_STEP_SUMMARY)
        return;
    await core.summary.addRaw(`### ${name} failed\n\n${(0,markdown/* escapeMarkdown */.FV)(problem.message, 2000)}\n`).write();
}

;// CONCATENATED MODULE: ./build/entry.js


const commands = [{ name: "commit-generated", get manifest() { return JSON.parse("{\"name\":\"commit-generated\",\"description\":\"Commit generated files at the tip of a branch without losing a race. The files come from earlier steps, or from a command that runs again at each new tip.\",\"inputs\":{\"run\":{\"description\":\"Shell script (bash) that writes the files, started in `root` of a private copy of the newest commit. If empty, the action commits what earlier steps left in the checkout.\",\"default\":\"\",\"kind\":\"text\"},\"paths\":{\"description\":\"Files to publish, one glob per line, from the repository's root. `*` stops at a slash, `**` does not; a line that starts with `!` excludes. May be empty with `append`.\",\"default\":\"\",\"kind\":\"lines\"},\"rerun\":{\"description\":\"Run the command again at each new tip. `false` runs it once and commits the same files at each new tip; use it if the output does not depend on the tree.\",\"default\":\"true\",\"kind\":\"flag\"},\"append\":{\"description\":\"File with records, as a JSON array or JSON lines. New and changed records are added to the records of the newest commit. The command runs only once.\",\"default\":\"\",\"kind\":\"text\"},\"append-key\":{\"description\":\"Field that identifies the records of `append`; a new record replaces all records with the same value in this field. If empty, only records that are not in the file yet are added.\",\"default\":\"\",\"kind\":\"text\"},\"on-conflict\":{\"description\":\"What to do if a file has changed on the branch in the meantime and the command does not run again: `fail`, or `ours` to overwrite the file.\",\"default\":\"fail\",\"kind\":\"choice\"},\"if-no-match\":{\"description\":\"What to do if no line of `paths` matches a file that can be published: `fail`, `warn` or `ignore`.\",\"default\":\"fail\",\"kind\":\"choice\"},\"ignore-json-fields\":{\"description\":\"Dotted paths, one per line; a .json file that only differs in these fields counts as unchanged. `*` is any key.\",\"default\":\"\",\"kind\":\"lines\"},\"timeout-minutes\":{\"description\":\"Time that one run of the command may take.\",\"default\":\"10\",\"kind\":\"count\"},\"config\":{\"description\":\"Optional YAML file, below root; its section `commit-generated` sets inputs that the workflow leaves at their defaults (not `run`, `remote` and `token`).\",\"default\":\".github/pipekeeper.yml\",\"kind\":\"text\"},\"root\":{\"description\":\"Folder of the checkout where the command starts; usually the repository's root.\",\"default\":\".\",\"kind\":\"text\"},\"publish\":{\"description\":\"`commit` on the branch, or `branch` (an orphan branch with only the generated files).\",\"default\":\"commit\",\"kind\":\"choice\"},\"branch\":{\"description\":\"Branch to publish to. Empty means the branch that triggered the run, or `generated` with `publish` branch.\",\"default\":\"\",\"kind\":\"text\"},\"keep-history\":{\"description\":\"With `publish` branch, add a commit each time instead of replacing the only one.\",\"default\":\"false\",\"kind\":\"flag\"},\"on-refused\":{\"description\":\"What to do if a rule refuses the push: `fail`, `pull-request` (keep one open pull request, from the branch pipekeeper/BRANCH/OUTPUT) or `branch` (publish to the branch `generated` and warn).\",\"default\":\"fail\",\"kind\":\"choice\"},\"pull-request-labels\":{\"description\":\"Labels of that pull request, one per line.\",\"default\":\"\",\"kind\":\"lines\"},\"auto-merge\":{\"description\":\"How that pull request is merged, once nothing blocks it: `merge`, `squash` or `rebase`; `false` to leave that to people. If the branch requires checks, `token` has to be an App's.\",\"default\":\"false\",\"kind\":\"choice\"},\"remote\":{\"description\":\"Name or URL of the git remote.\",\"default\":\"origin\",\"kind\":\"text\"},\"commit-message\":{\"description\":\"First line of the commit message.\",\"default\":\"chore: update generated files\",\"kind\":\"text\"},\"author-name\":{\"description\":\"Author and committer name.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"author-email\":{\"description\":\"Author and committer e-mail address.\",\"default\":\"41898282+github-actions[bot]@users.noreply.github.com\",\"kind\":\"text\"},\"transport\":{\"description\":\"`git`, `api` (commits are made through the Git Data API and show as Verified) or `auto` (git). Files are always read with git.\",\"default\":\"auto\",\"kind\":\"choice\"},\"max-attempts\":{\"description\":\"Maximum number of attempts, whatever made them fail. Empty for no such limit; lost races then end with retry-deadline-ms, outages after three more attempts.\",\"default\":\"\",\"kind\":\"count\"},\"retry-base-ms\":{\"description\":\"Delay after an attempt that the server did not answer. The delay doubles each time, and each wait is a random 50 to 100 % of it. After lost races the delay grows from 250 ms to 8 s.\",\"default\":\"2000\",\"kind\":\"count\"},\"retry-cap-ms\":{\"description\":\"Longest single delay.\",\"default\":\"8000\",\"kind\":\"count\"},\"retry-deadline-ms\":{\"description\":\"A lost race is not a failure. The files are built again at the new tip until this much time has passed; 0 for no time limit.\",\"default\":\"300000\",\"kind\":\"count\"},\"token\":{\"description\":\"Token for pushing and for the API; needs contents write. The command does not get it.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Run the command and say what would be published, but publish nothing.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"outcome\":{\"description\":\"published, unchanged, dry-run or failed. It is also failed if the action stopped before anything was generated.\"},\"changed\":{\"description\":\"`true` if a generated file differs from the published one.\"},\"commit-sha\":{\"description\":\"The commit with the files, if one was pushed.\"},\"attempts\":{\"description\":\"Number of attempts to publish.\"},\"paths\":{\"description\":\"Paths that were published, one per line.\"},\"duration-ms\":{\"description\":\"Time that the step's work took, in milliseconds.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["commit-generated"]()) },
{ name: "doctor", get manifest() { return JSON.parse("{\"name\":\"doctor\",\"description\":\"Find what makes a pipeline's workflows lose runs, pushes or state, with file, line and remedy. Exits 2 if it finds something, 1 if it could not read a file.\",\"inputs\":{\"root\":{\"description\":\"Folder of the repository.\",\"default\":\".\",\"kind\":\"text\"},\"workflows\":{\"description\":\"Folder of the workflows, below root.\",\"default\":\".github/workflows\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files (*.jsonl), below root.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics (batch-runs*.jsonl), below root.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records (*.jsonl), below root.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"Off switch and circuit breakers, below root.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"dashboard\":{\"description\":\"Files and folders that update-dashboard writes, below root, one per line.\",\"default\":\"website/pipeline/dashboard.json\",\"kind\":\"lines\"},\"required-checks\":{\"description\":\"Names of required checks, one per line. With `online` they are also read from GitHub.\",\"default\":\"\",\"kind\":\"lines\"},\"online\":{\"description\":\"Also ask GitHub which checks are required, which permissions a token has by default, and whether pinned commits exist. GITHUB_REPOSITORY names the repository.\",\"default\":\"false\",\"kind\":\"flag\"},\"branch\":{\"description\":\"Branch whose rules are read with `online`; empty for the default branch.\",\"default\":\"\",\"kind\":\"text\"},\"token\":{\"description\":\"Token for `online`; reading the default permissions needs the token of an administrator.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"}},\"outputs\":{\"findings\":{\"description\":\"JSON list of the findings: `code`, `file`, `line`, `found`, `why` and `remedy`.\"},\"count\":{\"description\":\"Number of findings.\"},\"unreadable\":{\"description\":\"JSON list of what could not be read: `file`, `line` and `message`.\"},\"workflows\":{\"description\":\"Number of workflows that were checked.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4677)).then((chunk) => chunk.load["doctor"]()) },
{ name: "failure-tracker", get manifest() { return JSON.parse("{\"name\":\"failure-tracker\",\"description\":\"Keep one issue per category of CI failure, from its first occurrence to its recovery.\",\"inputs\":{\"token\":{\"description\":\"API token; needs actions, checks, contents and pull-requests read and issues write, and pull-requests write with `pr-label`.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"author\":{\"description\":\"Login that the token writes as. Only issues and comments of this login are ever touched.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"enabled\":{\"description\":\"`false` does nothing but write a step summary; meant for a repository variable.\",\"default\":\"true\",\"kind\":\"flag\"},\"category\":{\"description\":\"One category for every failure of the run; wins over `group-by`.\",\"default\":\"\",\"kind\":\"text\"},\"group-by\":{\"description\":\"What gets its own issue: each `job`, the whole `workflow`, or each `signature` (job, step and reason).\",\"default\":\"job\",\"kind\":\"choice\"},\"aggregate-jobs\":{\"description\":\"Names of jobs, one per line, that count only if no other job of the run failed. A trailing `*` means \\\"starts with\\\".\",\"default\":\"gate\",\"kind\":\"lines\"},\"ignore-jobs\":{\"description\":\"Names of jobs, one per line, that are never tracked.\",\"default\":\"\",\"kind\":\"lines\"},\"events\":{\"description\":\"Events, one per line, whose runs are tracked. Empty means all.\",\"default\":\"\",\"kind\":\"lines\"},\"branches\":{\"description\":\"Head branches, one per line, whose runs are tracked; a trailing `*` means \\\"starts with\\\". Empty means all.\",\"default\":\"\",\"kind\":\"lines\"},\"issue-label\":{\"description\":\"Label that is used to find the issues again. Do not remove it from an issue.\",\"default\":\"ci-failure\",\"kind\":\"text\"},\"extra-labels\":{\"description\":\"More labels, one per line, that an issue gets when it is opened.\",\"default\":\"\",\"kind\":\"lines\"},\"open-after\":{\"description\":\"Consecutive failures before an issue opens, 1 to 5.\",\"default\":\"1\",\"kind\":\"count\"},\"reopen-within\":{\"description\":\"Days after closing in which a failure reopens the same issue; 0 opens a new one each time.\",\"default\":\"14\",\"kind\":\"count\"},\"never-reopen-labels\":{\"description\":\"Labels, one per line. An issue closed with one of them stays closed, and no new one replaces it.\",\"default\":\"wontfix\",\"kind\":\"lines\"},\"close-when\":{\"description\":\"`all-recovered` (every tracked pull request and branch), or `first-success`.\",\"default\":\"all-recovered\",\"kind\":\"choice\"},\"auto-heal-hours\":{\"description\":\"Hours without a failure after which an issue is closed; 0 for never. Keep it above the longest schedule interval.\",\"default\":\"24\",\"kind\":\"count\"},\"comments\":{\"description\":\"Comments about occurrences: `limited` (at most one per interval), `all` (one for each occurrence) or `none`. Recoveries and closings always get a comment.\",\"default\":\"limited\",\"kind\":\"choice\"},\"comment-interval-minutes\":{\"description\":\"Shortest time between two comments about occurrences on one issue.\",\"default\":\"15\",\"kind\":\"count\"},\"escalate-at\":{\"description\":\"Occurrences since opening at which an issue escalates; 0 for never.\",\"default\":\"3\",\"kind\":\"count\"},\"escalation-label\":{\"description\":\"Label that an issue gets when it escalates. Empty for none.\",\"default\":\"priority: high\",\"kind\":\"text\"},\"escalation-comment\":{\"description\":\"Comment that an issue gets when it escalates. Empty for a built-in sentence.\",\"default\":\"\",\"kind\":\"text\"},\"log-jobs\":{\"description\":\"Number of failed jobs of a run whose logs are read.\",\"default\":\"3\",\"kind\":\"count\"},\"log-max-bytes\":{\"description\":\"Number of bytes to read of each log.\",\"default\":\"20971520\",\"kind\":\"count\"},\"excerpt-lines\":{\"description\":\"Number of log lines that the issue shows, at most 100.\",\"default\":\"30\",\"kind\":\"count\"},\"history-limit\":{\"description\":\"Number of occurrences that the issue lists, at most 100. The first one is always included.\",\"default\":\"20\",\"kind\":\"count\"},\"max-issues-per-run\":{\"description\":\"If one run has more categories than this, one category for the whole workflow replaces them.\",\"default\":\"10\",\"kind\":\"count\"},\"pr-label\":{\"description\":\"Label for the failing pull request, removed when it recovers. Empty for none.\",\"default\":\"\",\"kind\":\"text\"},\"reconcile-hours\":{\"description\":\"How many hours back a scheduled run looks for failed runs that are not in any issue, to record them; 0 for none.\",\"default\":\"0\",\"kind\":\"count\"},\"expect\":{\"description\":\"Scheduled workflows to watch, one per line, such as `nightly.yml 26`: an issue opens when the workflow has not run for 26 hours. Only a scheduled run of the tracker checks this.\",\"default\":\"\",\"kind\":\"lines\"},\"snapshot-file\":{\"description\":\"File for the JSON of the output `snapshot`. Empty for none.\",\"default\":\"\",\"kind\":\"text\"},\"timeout-seconds\":{\"description\":\"Time limit for everything, including waits.\",\"default\":\"300\",\"kind\":\"count\"},\"settle-ms\":{\"description\":\"Unit of waiting, in milliseconds. GitHub's lists show a new issue or comment some seconds late, so the action waits for multiples of this time.\",\"default\":\"500\",\"kind\":\"count\"},\"dry-run\":{\"description\":\"Read, decide and print each write with what it would change, but write nothing.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"result\":{\"description\":\"opened, updated, reopened, resolved, partly-resolved, healed, suppressed, waiting, duplicate-event, nothing, disabled, read-only or dry-run; the first of these that applies.\"},\"issues\":{\"description\":\"JSON list of what was done to issues, each entry with category, number, url, action and occurrences.\"},\"issue-number\":{\"description\":\"Number of the first issue in `issues`, not counting duplicates.\"},\"issue-url\":{\"description\":\"Address of that issue.\"},\"opened\":{\"description\":\"Number of issues that were opened.\"},\"closed\":{\"description\":\"Number of issues that were closed.\"},\"signature\":{\"description\":\"Hash of the failed jobs of the run with their steps and reasons, as 12 hexadecimal digits.\"},\"tracked\":{\"description\":\"JSON: pull requests and branches that open issues track.\"},\"snapshot\":{\"description\":\"JSON: trigger, result, changes and every open issue, as in schemas/failure-snapshot.json.\"},\"api-calls\":{\"description\":\"Number of API calls made.\"},\"problems\":{\"description\":\"Number of problems that the summary lists.\"}},\"readsEvent\":true}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(474), __nccwpck_require__.e(635), __nccwpck_require__.e(715)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5715)).then((chunk) => chunk.load["failure-tracker"]()) },
{ name: "maintain-queue", get manifest() { return JSON.parse("{\"name\":\"maintain-queue\",\"description\":\"Bring the queue up to date with recipes and failures, release packages whose blockers are available, and compact old records.\",\"inputs\":{\"root\":{\"description\":\"Folder with the pipeline's state; usually the root of the repository.\",\"default\":\".\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files (*.jsonl), below root.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics (batch-runs*.jsonl), below root.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records (*.jsonl), below root.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"Off switch and circuit breakers, below root.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"recipes\":{\"description\":\"Globs of the recipes, below root, one per line. A package has a recipe if a file has its name.\",\"default\":\"recipes/**/*.toml\",\"kind\":\"lines\"},\"produced-file\":{\"description\":\"File with the names of all packages that have a recipe, one per line, from an earlier step; it is used instead of `recipes`.\",\"default\":\"\",\"kind\":\"text\"},\"missing-recipe\":{\"description\":\"What happens to a finished package without a recipe: `report` it, or make it `pending` again.\",\"default\":\"report\",\"kind\":\"choice\"},\"backoff\":{\"description\":\"How long a package waits after its first failure in a row, its second, and so on, in m, h or d. The last wait repeats.\",\"default\":\"0,24h,72h,144h,168h\",\"kind\":\"text\"},\"max-failures\":{\"description\":\"A package that failed this often in a row becomes requires_manual; 0 for never.\",\"default\":\"10\",\"kind\":\"count\"},\"supported-ecosystems\":{\"description\":\"Ecosystems that recipes can be generated from, one per line or with commas.\",\"default\":\"homebrew,cargo,npm,pypi,rubygems,go,cpan,cask\",\"kind\":\"lines\"},\"ecosystem-aliases\":{\"description\":\"Other names of ecosystems, such as `crates.io=cargo`, one per line or with commas.\",\"default\":\"crates.io=cargo\",\"kind\":\"lines\"},\"compact-after-days\":{\"description\":\"Move the failures and run metrics of a month into one file once the month ended this many days ago; 0 leaves them in one file per batch.\",\"default\":\"0\",\"kind\":\"count\"},\"order\":{\"description\":\"Order of the packages in the queue files: `name` (priority, then name), `score` (priority, then how many packages wait for it) or `none` (as it is).\",\"default\":\"name\",\"kind\":\"choice\"},\"branch\":{\"description\":\"Branch with the state. Empty means the branch that triggered the run; in the terminal, the files of the working directory are used in that case.\",\"default\":\"\",\"kind\":\"text\"},\"remote\":{\"description\":\"Name or URL of the git remote.\",\"default\":\"origin\",\"kind\":\"text\"},\"commit-message\":{\"description\":\"First line of the commit message.\",\"default\":\"chore(queue): bring the queue up to date\",\"kind\":\"text\"},\"author-name\":{\"description\":\"Author and committer name.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"author-email\":{\"description\":\"Author and committer e-mail address.\",\"default\":\"41898282+github-actions[bot]@users.noreply.github.com\",\"kind\":\"text\"},\"transport\":{\"description\":\"`git`, `api` (commits are made through the Git Data API and show as Verified) or `auto` (git if it is installed).\",\"default\":\"auto\",\"kind\":\"choice\"},\"max-attempts\":{\"description\":\"Maximum number of attempts, whatever made them fail. Empty for no such limit; lost races then end with retry-deadline-ms, outages after three more attempts.\",\"default\":\"\",\"kind\":\"count\"},\"retry-base-ms\":{\"description\":\"Delay after an attempt that the server did not answer. The delay doubles each time, and each wait is a random 50 to 100 % of it. After lost races the delay grows from 250 ms to 8 s.\",\"default\":\"2000\",\"kind\":\"count\"},\"retry-cap-ms\":{\"description\":\"Longest single delay.\",\"default\":\"8000\",\"kind\":\"count\"},\"retry-deadline-ms\":{\"description\":\"A lost race is not a failure. The changes are made again at the new tip until this much time has passed; 0 for no time limit.\",\"default\":\"300000\",\"kind\":\"count\"},\"token\":{\"description\":\"Token for pushing and for the API; needs contents write.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Say what would change, but write nothing.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"outcome\":{\"description\":\"published, unchanged, written, dry-run or failed.\"},\"commit-sha\":{\"description\":\"The commit with the changes, if one was pushed.\"},\"push-attempts\":{\"description\":\"Number of attempts to publish.\"},\"produced\":{\"description\":\"Number of packages that are now success, because a recipe exists.\"},\"marked\":{\"description\":\"Number of packages that are now failed, blocked or requires_manual, because of failures without a batch id.\"},\"released\":{\"description\":\"Number of packages that are pending again, because everything they waited for is available.\"},\"due\":{\"description\":\"Number of failed packages that the next batch may take.\"},\"moved\":{\"description\":\"Number of records that were moved into the file of their month.\"},\"problems\":{\"description\":\"Number of problems found in the state.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["maintain-queue"]()) },
{ name: "post-ci-summary", get manifest() { return JSON.parse("{\"name\":\"post-ci-summary\",\"description\":\"Keep one comment per pull request that shows the newest result of each required job.\",\"inputs\":{\"token\":{\"description\":\"Token for the API; needs actions read and pull-requests (or issues) write, and statuses write with `commit-status`.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"required-jobs\":{\"description\":\"Names of the jobs that have to pass, one per line. A `*` at the end means \\\"starts with\\\"; lines with `#` are comments. `auto`: the jobs that the rules of the base branch require, or all jobs if it requires none.\",\"default\":\"auto\",\"kind\":\"lines\"},\"allow-skipped\":{\"description\":\"Names whose `skipped` counts as passed, one per line.\",\"default\":\"\",\"kind\":\"lines\"},\"docs-only-jobs\":{\"description\":\"Names of jobs that are all skipped when only documentation changed; the change then counts as passed. Empty switches this off.\",\"default\":\"\",\"kind\":\"lines\"},\"workflows\":{\"description\":\"Workflows to look at, one per line, each a file name, a path or a `name:`. Empty means the triggering or the current one.\",\"default\":\"\",\"kind\":\"lines\"},\"events\":{\"description\":\"Triggers of the runs to look at, one per line, the preferred one first.\",\"default\":\"pull_request\\npull_request_target\\npush\",\"kind\":\"lines\"},\"needs\":{\"description\":\"In the last job of the CI itself: the JSON of `needs`, for results that the API does not show yet.\",\"default\":\"\",\"kind\":\"text\"},\"pr-number\":{\"description\":\"Number of the pull request; empty to find it by the commit.\",\"default\":\"\",\"kind\":\"count\"},\"comment-key\":{\"description\":\"Up to 40 of a-z, 0-9 and `-`. Each of several summaries on one pull request needs its own key.\",\"default\":\"default\",\"kind\":\"text\"},\"author\":{\"description\":\"Login that the token writes as; only comments of this login are ever changed.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"other-failures\":{\"description\":\"Maximum number of rows in the list of other failed jobs; 0 for no list.\",\"default\":\"20\",\"kind\":\"count\"},\"test-reports\":{\"description\":\"Test reports in JUnit XML or CTRF JSON, one per line: a glob in the workspace, or `artifact:` and a glob for the names of the runs' artifacts.\",\"default\":\"\",\"kind\":\"lines\"},\"failing-tests\":{\"description\":\"Maximum number of failing tests that the comment names.\",\"default\":\"20\",\"kind\":\"count\"},\"coverage-file\":{\"description\":\"JSON file with head, and optionally base, threshold, status, reference and runtimes.\",\"default\":\"\",\"kind\":\"text\"},\"coverage-files\":{\"description\":\"Lines of the form `label=path`, each for a coverage.xml or coverage.json.\",\"default\":\"\",\"kind\":\"lines\"},\"coverage-reference\":{\"description\":\"Label or name of a runtime that the other ones are compared with. If empty, the `reference` of coverage-file, or else the first one.\",\"default\":\"\",\"kind\":\"text\"},\"commit-status\":{\"description\":\"Context of a commit status to set on the head too; empty for none.\",\"default\":\"\",\"kind\":\"text\"},\"on-readonly-token\":{\"description\":\"When the token may not write: `warn` and stay green, `fail` or `ignore`.\",\"default\":\"warn\",\"kind\":\"choice\"},\"on-write-failure\":{\"description\":\"When the comment could not be written, or GitHub did not say how the jobs ended: `fail` or `warn`. Choose `warn` if the step is part of a required check.\",\"default\":\"fail\",\"kind\":\"choice\"},\"fail-on-verdict\":{\"description\":\"Fail the step when the verdict is not success.\",\"default\":\"false\",\"kind\":\"flag\"},\"timeout-seconds\":{\"description\":\"Time limit for everything, including waits.\",\"default\":\"300\",\"kind\":\"count\"},\"settle-ms\":{\"description\":\"Unit of waiting, in milliseconds. GitHub's lists show a new comment some seconds late, so the action waits for multiples of this time.\",\"default\":\"500\",\"kind\":\"count\"},\"dry-run\":{\"description\":\"Read, decide and show the comment, but write nothing.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"result\":{\"description\":\"created, updated, unchanged, stale, no-pull-request, closed, locked, read-only, not-written or dry-run.\"},\"verdict\":{\"description\":\"success, failure, action_required, cancelled, incomplete or pending.\"},\"head-sha\":{\"description\":\"Commit that the summary is about.\"},\"run-id\":{\"description\":\"Newest run that was looked at.\"},\"attempt\":{\"description\":\"Attempt of that run.\"},\"pr-number\":{\"description\":\"Pull request, the lowest number if there are several.\"},\"pr-numbers\":{\"description\":\"JSON list of the numbers of all pull requests with this head.\"},\"comment-id\":{\"description\":\"Id of the comment.\"},\"comment-url\":{\"description\":\"Address of the comment.\"},\"required\":{\"description\":\"JSON list of the required jobs, each with name, state, jobId, url and durationMs.\"},\"failing-tests\":{\"description\":\"JSON list of the failing tests of `test-reports`, at most 100, each with name, file, message and sources.\"},\"flaky-jobs\":{\"description\":\"JSON list of the jobs that passed after they had failed in an earlier attempt, each with name and failedIn.\"},\"failing-jobs\":{\"description\":\"JSON list of the names of required jobs that did not pass, without those that are missing or still running.\"},\"missing-jobs\":{\"description\":\"JSON list of the names of required jobs that no run has.\"},\"docs-only\":{\"description\":\"`true` if the change counts as docs-only, because the jobs in `docs-only-jobs` were all skipped.\"},\"duplicates-removed\":{\"description\":\"Number of duplicate comments that were deleted.\"},\"left-out\":{\"description\":\"JSON list of the parts that did not fit in the comment, each with what (the part) and jobs (their names).\"},\"api-calls\":{\"description\":\"Number of API calls made.\"},\"problems\":{\"description\":\"Number of problems with the configuration or the data; the step summary lists them.\"}},\"readsEvent\":true}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(474), __nccwpck_require__.e(635), __nccwpck_require__.e(715)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5715)).then((chunk) => chunk.load["post-ci-summary"]()) },
{ name: "preflight-open-pr", get manifest() { return JSON.parse("{\"name\":\"preflight-open-pr\",\"description\":\"Before a batch starts, say whether a pull request for its ecosystem is open, and let only one of several runs continue.\",\"inputs\":{\"ecosystem\":{\"description\":\"Fills `{ecosystem}` in head, labels, title, paths and claim-ref. Letters, digits, dots, hyphens and underscores.\",\"required\":true,\"kind\":\"text\"},\"mode\":{\"description\":\"`check` looks for a pull request; `release`, as the last step with `if: always()`, hands this run's claim to the new pull request or releases the claim.\",\"default\":\"check\",\"kind\":\"choice\"},\"head\":{\"description\":\"Patterns for the head branch, one per line. `*` stops at a slash; `**` between slashes matches any number of names.\",\"default\":\"batch/{ecosystem}-*\",\"kind\":\"lines\"},\"labels\":{\"description\":\"Labels, one per line; the pull request must have all of them.\",\"default\":\"\",\"kind\":\"lines\"},\"title\":{\"description\":\"Regular expression on the title (JavaScript, flag u); it may match any part of the title.\",\"default\":\"\",\"kind\":\"text\"},\"author\":{\"description\":\"Logins of authors, one per line; one of them is enough.\",\"default\":\"\",\"kind\":\"lines\"},\"paths\":{\"description\":\"Globs on changed files, one per line; one file that matches is enough. A line that starts with `!` excludes. Costs a request per pull request that passes the other filters.\",\"default\":\"\",\"kind\":\"lines\"},\"base\":{\"description\":\"Base branch of the pull request; empty for the default branch.\",\"default\":\"\",\"kind\":\"text\"},\"states\":{\"description\":\"Which pull requests count, from `open`, `draft`, `closed` and `merged`, one per line or with commas.\",\"default\":\"open\",\"kind\":\"lines\"},\"drafts\":{\"description\":\"Whether `open` includes drafts.\",\"default\":\"true\",\"kind\":\"flag\"},\"closed-within-hours\":{\"description\":\"How many hours back closed and merged pull requests count, if `states` includes them.\",\"default\":\"24\",\"kind\":\"count\"},\"max-age-hours\":{\"description\":\"A pull request that is older does not count; the summary and a warning name it. 0 for no limit.\",\"default\":\"0\",\"kind\":\"count\"},\"forks\":{\"description\":\"`exclude` or `include` pull requests from other repositories, whoever owns them.\",\"default\":\"exclude\",\"kind\":\"choice\"},\"on-error\":{\"description\":\"If the answer is unknown: `fail` the step, `run` (skip is false) or `skip` (skip is true).\",\"default\":\"fail\",\"kind\":\"choice\"},\"claim\":{\"description\":\"Make a claim before looking for a pull request, so that only one of several runs that look at the same time continues.\",\"default\":\"false\",\"kind\":\"flag\"},\"claim-ref\":{\"description\":\"Branch that represents the claim, as a full ref.\",\"default\":\"refs/heads/batch-claim/{ecosystem}\",\"kind\":\"text\"},\"claim-ttl-minutes\":{\"description\":\"Minutes that a claim lasts while its run is still going and has not named a pull request. After that, another run may take it.\",\"default\":\"180\",\"kind\":\"count\"},\"pr-number\":{\"description\":\"With `mode` release, number of the pull request that was opened; empty if none was opened, or to find it in the list.\",\"default\":\"\",\"kind\":\"text\"},\"release-wait-seconds\":{\"description\":\"With `mode` release and no `pr-number`, longest wait for the new pull request to be listed before the claim is released.\",\"default\":\"30\",\"kind\":\"count\"},\"deadline-seconds\":{\"description\":\"How long to keep asking GitHub after failures and rate limits.\",\"default\":\"60\",\"kind\":\"count\"},\"token\":{\"description\":\"Token for the API; needs pull-requests read, and for a claim contents write and actions read.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Check as usual, but neither make nor release a claim.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"skip\":{\"description\":\"`true` if there is nothing to start; empty with `mode` release.\"},\"state\":{\"description\":\"open, none or unknown.\"},\"pr-number\":{\"description\":\"Number of the oldest match.\"},\"pr-url\":{\"description\":\"Page of the oldest match.\"},\"reason\":{\"description\":\"One sentence that says why.\"},\"matches\":{\"description\":\"JSON array of the matches, oldest first, with number, url, title, head, author, state and created_at.\"},\"claimed\":{\"description\":\"`true` if this run holds the claim now.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(474), __nccwpck_require__.e(635), __nccwpck_require__.e(715)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5715)).then((chunk) => chunk.load["preflight-open-pr"]()) },
{ name: "record-results", get manifest() { return JSON.parse("{\"name\":\"record-results\",\"description\":\"Write the results of a batch to the queue, the failure and metrics files and the circuit breakers, in one commit.\",\"inputs\":{\"batch\":{\"description\":\"The batch from select-batch, as JSON or as the path of its file. Empty if only merged packages are recorded.\",\"default\":\"\",\"kind\":\"text\"},\"results\":{\"description\":\"Globs of the files with the results of the batch's jobs, one per line; absolute, or relative to the working directory.\",\"default\":\"\",\"kind\":\"lines\"},\"merged\":{\"description\":\"Packages whose recipes were merged: names, one per line or with commas; `all` for every package that the batch produced; or `none`.\",\"default\":\"none\",\"kind\":\"lines\"},\"batch-id\":{\"description\":\"Batch that `merged` is about, if `batch` is empty. If this is empty too, the batch of the merged pull request that the workflow runs for. The name of its branch is batch/BATCH_ID.\",\"default\":\"\",\"kind\":\"text\"},\"root\":{\"description\":\"Folder with the pipeline's state; usually the root of the repository.\",\"default\":\".\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files (*.jsonl), below root.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics (batch-runs*.jsonl), below root.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records (*.jsonl), below root.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"Circuit breakers, below root. A missing file is created once a batch fails; an unreadable one fails the step.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"backoff\":{\"description\":\"How long a package waits after its first failure in a row, its second, and so on, in m, h or d. The last wait repeats.\",\"default\":\"0,24h,72h,144h,168h\",\"kind\":\"text\"},\"max-failures\":{\"description\":\"After this many failures in a row a package needs a person (requires_manual); 0 means never.\",\"default\":\"10\",\"kind\":\"count\"},\"merge-hold-hours\":{\"description\":\"Number of hours for which batches leave out a package that was produced and waits for its merge.\",\"default\":\"72\",\"kind\":\"count\"},\"unsupported-status\":{\"description\":\"Status of packages that were skipped, because no recipe can be generated from their source: `blocked`, `excluded` or `requires_manual`.\",\"default\":\"blocked\",\"kind\":\"choice\"},\"failure-threshold\":{\"description\":\"Number of failed batches in a row that opens the circuit breaker of an ecosystem.\",\"default\":\"5\",\"kind\":\"count\"},\"recovery-minutes\":{\"description\":\"Minutes until an open breaker lets a probe through.\",\"default\":\"60\",\"kind\":\"count\"},\"recovery-multiplier\":{\"description\":\"Factor by which the wait grows after each failed probe. With 1 it stays the same; 2 suits hourly batches.\",\"default\":\"1\",\"kind\":\"count\"},\"max-recovery-minutes\":{\"description\":\"Longest wait of an open breaker.\",\"default\":\"1440\",\"kind\":\"count\"},\"full-output-bytes\":{\"description\":\"Bytes of a failed command's output that are kept, from its beginning and end.\",\"default\":\"16384\",\"kind\":\"count\"},\"missing-pattern\":{\"description\":\"Regular expression that finds missing packages in messages and output if `cli` does not list them; the first group is the name. Case does not matter.\",\"default\":\"recipe [\\\"']?([A-Za-z0-9._@+/-]+)[\\\"']? (?:was )?not found\",\"kind\":\"text\"},\"ecosystem-aliases\":{\"description\":\"Other names of ecosystems, such as `crates.io=cargo`, one per line or with commas.\",\"default\":\"crates.io=cargo\",\"kind\":\"lines\"},\"branch\":{\"description\":\"Branch with the state; empty for the branch that the workflow runs on. In a workflow, the state is read from its newest commit on the remote, so no checkout is needed.\",\"default\":\"\",\"kind\":\"text\"},\"remote\":{\"description\":\"Name or URL of the git remote.\",\"default\":\"origin\",\"kind\":\"text\"},\"commit-message\":{\"description\":\"First line of the commit message.\",\"default\":\"chore(batch): record results\",\"kind\":\"text\"},\"author-name\":{\"description\":\"Author and committer name.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"author-email\":{\"description\":\"Author and committer e-mail address.\",\"default\":\"41898282+github-actions[bot]@users.noreply.github.com\",\"kind\":\"text\"},\"transport\":{\"description\":\"`git`, `api` (commits are made through the Git Data API and show as Verified) or `auto` (git if it is installed).\",\"default\":\"auto\",\"kind\":\"choice\"},\"max-attempts\":{\"description\":\"Maximum number of attempts, whatever made them fail. Empty for no such limit; lost races then end with retry-deadline-ms, outages after three more attempts.\",\"default\":\"\",\"kind\":\"count\"},\"retry-base-ms\":{\"description\":\"Delay after an attempt that the server did not answer. The delay doubles each time, and each wait is a random 50 to 100 % of it. After lost races the delay grows from 250 ms to 8 s.\",\"default\":\"2000\",\"kind\":\"count\"},\"retry-cap-ms\":{\"description\":\"Longest single delay.\",\"default\":\"8000\",\"kind\":\"count\"},\"retry-deadline-ms\":{\"description\":\"A lost race is not a failure. The files are built again at the new tip until this much time has passed; 0 for no time limit.\",\"default\":\"300000\",\"kind\":\"count\"},\"token\":{\"description\":\"Token for pushing and for the API; needs contents write.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Write nothing.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"outcome\":{\"description\":\"`published`, `written` (to the folder, in a terminal), `unchanged` (already recorded), `dry-run` or `failed`.\"},\"commit-sha\":{\"description\":\"The commit, if one was made.\"},\"push-attempts\":{\"description\":\"Number of attempts to publish.\"},\"attempted\":{\"description\":\"Number of packages in the batch.\"},\"succeeded\":{\"description\":\"Number of packages that were generated and passed on at least one platform.\"},\"failed\":{\"description\":\"Number of packages that failed.\"},\"blocked\":{\"description\":\"Number of packages that wait for another package.\"},\"skipped\":{\"description\":\"Number of packages that were skipped because their source is not supported.\"},\"merged\":{\"description\":\"Number of packages of the batch that have been merged.\"},\"problems\":{\"description\":\"Number of results, files and records that could not be used as they are.\"},\"breaker-state\":{\"description\":\"State of the ecosystem's circuit breaker after the batch; for a batch of several ecosystems a JSON object.\"}},\"readsEvent\":true}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["record-results"]()) },
{ name: "seed-queue", get manifest() { return JSON.parse("{\"name\":\"seed-queue\",\"description\":\"Fill the queue with packages from the public lists of eight ecosystems, without touching what is already in it.\",\"inputs\":{\"root\":{\"description\":\"Folder with the pipeline's state; usually the root of the repository.\",\"default\":\".\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"sources\":{\"description\":\"Sources to read, one per line or with commas. They are read one after another.\",\"default\":\"homebrew,cargo,npm,pypi,rubygems,go,cpan,cask\",\"kind\":\"lines\"},\"limit\":{\"description\":\"Maximum number of packages to take from each source.\",\"default\":\"500\",\"kind\":\"count\"},\"tier-1-file\":{\"description\":\"File below root with names that get priority 1, one per line. Empty for none.\",\"default\":\"\",\"kind\":\"text\"},\"update-priority\":{\"description\":\"What happens to the priority of packages that are already queued. `raise`: it rises if the source or tier-1-file says so. `never`: it stays. Curated packages always keep theirs.\",\"default\":\"raise\",\"kind\":\"choice\"},\"ecosystem-aliases\":{\"description\":\"Other names of ecosystems, such as `crates.io=cargo`, one per line or with commas.\",\"default\":\"crates.io=cargo\",\"kind\":\"lines\"},\"pypi-console-only\":{\"description\":\"Look up each Python project, and take only those with the classifier `Environment :: Console`. One request per project.\",\"default\":\"false\",\"kind\":\"flag\"},\"cache-dir\":{\"description\":\"Folder for answers and for the position where an interrupted run stopped; keep it with actions/cache. Empty keeps nothing.\",\"default\":\"\",\"kind\":\"text\"},\"resume-hours\":{\"description\":\"A run continues where an earlier one stopped, if that was less than this many hours ago.\",\"default\":\"24\",\"kind\":\"count\"},\"fail-on-partial\":{\"description\":\"Fail the step if any source could not be read to its end. What was read is published anyway.\",\"default\":\"false\",\"kind\":\"flag\"},\"base-url-homebrew\":{\"description\":\"URL of Homebrew's analytics of formulae.\",\"default\":\"https://formulae.brew.sh\",\"kind\":\"text\"},\"base-url-cask\":{\"description\":\"URL of Homebrew's analytics of casks.\",\"default\":\"https://formulae.brew.sh\",\"kind\":\"text\"},\"base-url-cargo\":{\"description\":\"URL of the crates API.\",\"default\":\"https://crates.io\",\"kind\":\"text\"},\"base-url-npm\":{\"description\":\"URL of an npm registry; empty for the one that npm is configured with (npm_config_registry or .npmrc).\",\"default\":\"\",\"kind\":\"text\"},\"base-url-pypi\":{\"description\":\"URL of the list of most downloaded Python projects.\",\"default\":\"https://hugovk.dev\",\"kind\":\"text\"},\"base-url-pypi-json\":{\"description\":\"URL of the Python Package Index, for `pypi-console-only`.\",\"default\":\"https://pypi.org\",\"kind\":\"text\"},\"base-url-rubygems\":{\"description\":\"URL of the RubyGems API.\",\"default\":\"https://rubygems.org\",\"kind\":\"text\"},\"base-url-go\":{\"description\":\"URL of the GitHub API that searches for Go repositories. Modules are looked up at the first proxy in GOPROXY.\",\"default\":\"https://api.github.com\",\"kind\":\"text\"},\"base-url-cpan\":{\"description\":\"URL of the MetaCPAN API.\",\"default\":\"https://fastapi.metacpan.org\",\"kind\":\"text\"},\"branch\":{\"description\":\"Branch to read from and publish to. Empty means the branch that triggered the run; in the terminal, the files on disk.\",\"default\":\"\",\"kind\":\"text\"},\"remote\":{\"description\":\"Name or URL of the git remote.\",\"default\":\"origin\",\"kind\":\"text\"},\"commit-message\":{\"description\":\"First line of the commit message.\",\"default\":\"chore(queue): add packages from public lists\",\"kind\":\"text\"},\"author-name\":{\"description\":\"Author and committer name.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"author-email\":{\"description\":\"Author and committer e-mail address.\",\"default\":\"41898282+github-actions[bot]@users.noreply.github.com\",\"kind\":\"text\"},\"transport\":{\"description\":\"`git`, `api` (commits are made through the Git Data API and show as Verified) or `auto` (git if it is installed).\",\"default\":\"auto\",\"kind\":\"choice\"},\"max-attempts\":{\"description\":\"Maximum number of attempts, whatever made them fail. Empty for no such limit; lost races then end with retry-deadline-ms, outages after three more attempts.\",\"default\":\"\",\"kind\":\"count\"},\"retry-base-ms\":{\"description\":\"Delay after an attempt that the server did not answer. The delay doubles each time, and each wait is a random 50 to 100 % of it. After lost races the delay grows from 250 ms to 8 s.\",\"default\":\"2000\",\"kind\":\"count\"},\"retry-cap-ms\":{\"description\":\"Longest single delay.\",\"default\":\"8000\",\"kind\":\"count\"},\"retry-deadline-ms\":{\"description\":\"A lost race is not a failure. The queue is merged again at the new tip until this much time has passed; 0 for no time limit.\",\"default\":\"300000\",\"kind\":\"count\"},\"token\":{\"description\":\"Token for pushing and for searching GitHub; needs contents write. No other server gets it.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Read the sources and say what would be published, but publish and keep nothing.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"outcome\":{\"description\":\"`published`, `unchanged`, `written` (files on disk), `dry-run` or `failed`.\"},\"commit-sha\":{\"description\":\"The commit with the queue, if one was pushed.\"},\"push-attempts\":{\"description\":\"Number of attempts to publish.\"},\"added\":{\"description\":\"Number of new packages.\"},\"raised\":{\"description\":\"Number of queued packages whose priority rose.\"},\"sources\":{\"description\":\"JSON object by source: `fetched`, `added`, `raised`, `name_taken`, and `status` (`ok`, `cached`, `partial` or `failed`).\"},\"problems\":{\"description\":\"Number of problems found in the queue and in the lists.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["seed-queue"]()) },
{ name: "select-batch", get manifest() { return JSON.parse("{\"name\":\"select-batch\",\"description\":\"Choose the packages of the next batch from the queue, by ecosystem, circuit breaker, backoff and priority.\",\"inputs\":{\"root\":{\"description\":\"Folder with the pipeline's state; usually the root of the repository.\",\"default\":\".\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files (*.jsonl), below root.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics (batch-runs*.jsonl), below root.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records (*.jsonl), below root.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"Off switch and circuit breakers, below root. A missing file allows everything; an unreadable one fails the step.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"branch\":{\"description\":\"Branch to read the state from; empty for the branch that the workflow runs on. In a workflow, the state is read from its newest commit on the remote, so no checkout is needed.\",\"default\":\"\",\"kind\":\"text\"},\"remote\":{\"description\":\"Name or URL of the remote to read from.\",\"default\":\"origin\",\"kind\":\"text\"},\"mode\":{\"description\":\"Whose turn it is. `rotate`: by the clock, each in turn. `weighted`: by the clock and `weights`. `fixed`: `ecosystem`.\",\"default\":\"rotate\",\"kind\":\"choice\"},\"ecosystem\":{\"description\":\"Ecosystem of the batch with `mode` fixed; `all` for one batch with packages of every ecosystem.\",\"default\":\"\",\"kind\":\"text\"},\"ecosystems\":{\"description\":\"Ecosystems in the order of their turns, one per line or with commas.\",\"default\":\"homebrew,cargo,npm,pypi,rubygems,go,cpan,cask\",\"kind\":\"lines\"},\"slot-minutes\":{\"description\":\"Minutes until the next ecosystem has its turn.\",\"default\":\"60\",\"kind\":\"count\"},\"weights\":{\"description\":\"How often each ecosystem has its turn with `mode` weighted, such as `npm=3,cargo=1`; `auto` favours ecosystems whose packages were merged recently.\",\"default\":\"\",\"kind\":\"text\"},\"fallback\":{\"description\":\"If the ecosystem has nothing to do: `none` skips the batch, `next` takes the next ecosystem that has something to do.\",\"default\":\"none\",\"kind\":\"choice\"},\"batch-size\":{\"description\":\"Maximum number of packages in a batch, at most 256.\",\"default\":\"10\",\"kind\":\"count\"},\"max-tier\":{\"description\":\"Packages with a higher priority number are left out.\",\"default\":\"3\",\"kind\":\"count\"},\"retry-share\":{\"description\":\"Largest share of a batch, from 0 to 1, for packages that failed before, while packages that were never tried are waiting.\",\"default\":\"0.5\",\"kind\":\"text\"},\"max-skipped\":{\"description\":\"Maximum number of packages that a batch skips because their source is not supported.\",\"default\":\"100\",\"kind\":\"count\"},\"supported-ecosystems\":{\"description\":\"Ecosystems that recipes can be generated from, one per line or with commas.\",\"default\":\"homebrew,cargo,npm,pypi,rubygems,go,cpan,cask\",\"kind\":\"lines\"},\"ecosystem-aliases\":{\"description\":\"Other names of ecosystems, such as `crates.io=cargo`, one per line or with commas.\",\"default\":\"crates.io=cargo\",\"kind\":\"lines\"},\"ignore-breaker\":{\"description\":\"Take a full batch whatever the state of the circuit breaker; for runs started by hand.\",\"default\":\"false\",\"kind\":\"flag\"},\"max-recovery-minutes\":{\"description\":\"If an open breaker names a time that is more than this many minutes away, it lets a probe through anyway.\",\"default\":\"1440\",\"kind\":\"count\"},\"expected-platforms\":{\"description\":\"Platforms that every package has to be validated on, one per line or with commas; they are passed on in the batch.\",\"default\":\"\",\"kind\":\"lines\"},\"batch-path\":{\"description\":\"File to write the batch to. If empty, a workflow writes batch.json in the runner's temporary folder, and the terminal writes no file.\",\"default\":\"\",\"kind\":\"text\"},\"token\":{\"description\":\"Token that may read the repository.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Write no batch file.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"skip\":{\"description\":\"`true` if there is no batch to run.\"},\"reason\":{\"description\":\"Why there is no batch: `disabled`, `ecosystem_disabled`, `breaker_open` or `empty`.\"},\"ecosystem\":{\"description\":\"Ecosystem of the batch, or `all`.\"},\"batch-id\":{\"description\":\"Name of the batch, such as npm-2026-03-02T10-00-00Z-1a2b3c4d.\"},\"branch\":{\"description\":\"Branch for the batch's pull request.\"},\"count\":{\"description\":\"Number of packages in the batch.\"},\"skipped-count\":{\"description\":\"Number of packages skipped because their source is not supported. They have to be recorded even if `count` is 0.\"},\"breaker-state\":{\"description\":\"What the circuit breaker of the ecosystem lets through: `closed` (all), `half-open` (one probe) or `open` (nothing).\"},\"matrix\":{\"description\":\"The packages as JSON for `strategy.matrix`.\"},\"batch\":{\"description\":\"The whole batch as JSON, for record-results.\"},\"batch-path\":{\"description\":\"File with the batch.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(333), __nccwpck_require__.e(469), __nccwpck_require__.e(283)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3283)).then((chunk) => chunk.load["select-batch"]()) },
{ name: "triage-conflicts", get manifest() { return JSON.parse("{\"name\":\"triage-conflicts\",\"description\":\"Sort pull requests in conflict by their recipes, rescue recipes that exist nowhere else, and close what is on the default branch already.\",\"inputs\":{\"head\":{\"description\":\"Branches of the pull requests to look at, as globs, one per line.\",\"default\":\"batch/**\",\"kind\":\"lines\"},\"recipes\":{\"description\":\"Files that are recipes, as globs, one per line. The name of a file without its extension is the name of the recipe.\",\"default\":\"recipes/**/*.toml\",\"kind\":\"lines\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files. A pull request may change state files and still be rescued or closed.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"File with the off switch and the circuit breakers.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"generated\":{\"description\":\"Generated files, as globs, one per line. They are treated like state files.\",\"default\":\"website/pipeline/**\",\"kind\":\"lines\"},\"remote\":{\"description\":\"Name or address of the remote that has the branches.\",\"default\":\"origin\",\"kind\":\"text\"},\"apply\":{\"description\":\"Push the rescue branches, open their pull request and comment. Without it, nothing is written anywhere.\",\"default\":\"false\",\"kind\":\"flag\"},\"close\":{\"description\":\"With `apply`, also close pull requests whose recipes are all on the default branch.\",\"default\":\"false\",\"kind\":\"flag\"},\"token\":{\"description\":\"Token that may read the repository, and with `apply` write contents and pull requests.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"}},\"outputs\":{\"pull-requests\":{\"description\":\"What is proposed for each pull request and why, as JSON.\"},\"recipes\":{\"description\":\"Where each recipe of a conflicting pull request exists, as JSON.\"},\"rescue-branches\":{\"description\":\"Branches with rescued recipes, as JSON, with the pull request of each.\"},\"left-alone\":{\"description\":\"Number of pull requests without a conflict.\"},\"to-close\":{\"description\":\"Number of pull requests whose recipes are all on the default branch.\"},\"to-rescue\":{\"description\":\"Number of pull requests with new recipes that can be rescued.\"},\"manual\":{\"description\":\"Number of pull requests that a person has to look at.\"},\"closed\":{\"description\":\"Numbers of the pull requests that this run closed, as JSON.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["triage-conflicts"]()) },
{ name: "update-dashboard", get manifest() { return JSON.parse("{\"name\":\"update-dashboard\",\"description\":\"Derive dashboard.json from a pipeline's queue, metrics and failure files, and publish it without losing a race.\",\"inputs\":{\"root\":{\"description\":\"Folder with the pipeline's state; usually the repository's root.\",\"default\":\".\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files (*.jsonl), below root.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics (batch-runs*.jsonl), below root.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records (*.jsonl), below root.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"Circuit breaker and off switch, below root.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"config\":{\"description\":\"Optional YAML file, below root; its section `update-dashboard` sets inputs that the workflow leaves at their defaults.\",\"default\":\".github/pipekeeper.yml\",\"kind\":\"text\"},\"output\":{\"description\":\"Where the dashboard goes, below root. With `publish` none, the path starts at the working directory and may lead anywhere. Not used with `publish` pages.\",\"default\":\"website/pipeline/dashboard.json\",\"kind\":\"text\"},\"format\":{\"description\":\"`dashboard` (version 1, see docs/formats.md) or `queue-analytics` (for readers of the older generator).\",\"default\":\"dashboard\",\"kind\":\"choice\"},\"site-dir\":{\"description\":\"Folder for the generated site, below root (with `publish` pages or none, from the working directory); empty for none.\",\"default\":\"\",\"kind\":\"text\"},\"site-title\":{\"description\":\"Heading of the site; empty for the repository's name.\",\"default\":\"\",\"kind\":\"text\"},\"site-url\":{\"description\":\"Absolute public URL of the site, for feeds and previews; empty for relative links.\",\"default\":\"\",\"kind\":\"text\"},\"site-offline\":{\"description\":\"Also write the data as scripts, so that the site works when its files are opened without a server.\",\"default\":\"false\",\"kind\":\"flag\"},\"run-interval-minutes\":{\"description\":\"How often a run of the pipeline is expected; after twice as long without a run, the pipeline counts as stalled.\",\"default\":\"60\",\"kind\":\"count\"},\"refresh-interval-minutes\":{\"description\":\"How often a schedule rebuilds the site even without changes; 0 if it is rebuilt only after changes.\",\"default\":\"0\",\"kind\":\"count\"},\"failing-runs\":{\"description\":\"Number of runs in a row that must end early before the site says that the pipeline is failing.\",\"default\":\"3\",\"kind\":\"count\"},\"drought-runs\":{\"description\":\"Number of runs in a row without a merge before the site warns about it.\",\"default\":\"24\",\"kind\":\"count\"},\"retry-workflow\":{\"description\":\"File name of the workflow that the site's retry links start, such as batch.yml; empty for no such links.\",\"default\":\"\",\"kind\":\"text\"},\"retry-input\":{\"description\":\"Input of that workflow that takes a package's name.\",\"default\":\"\",\"kind\":\"text\"},\"issue-labels\":{\"description\":\"Labels of issues that the site's links prefill, one per line.\",\"default\":\"\",\"kind\":\"lines\"},\"link-hosts\":{\"description\":\"Hosts besides the repository's own server that texts in the state may link to, one per line.\",\"default\":\"\",\"kind\":\"lines\"},\"recipe-path\":{\"description\":\"Path of a package's recipe, such as recipes/{first}/{name}.toml; empty for no links to recipes.\",\"default\":\"\",\"kind\":\"text\"},\"publish\":{\"description\":\"`commit` on the branch, `branch` (a separate orphan branch), `pages` (leave the folder for upload-pages-artifact) or `none` (write the file only).\",\"default\":\"commit\",\"kind\":\"choice\"},\"branch\":{\"description\":\"Branch to publish to. Empty means the branch that triggered the run, or `dashboard` with `publish` branch.\",\"default\":\"\",\"kind\":\"text\"},\"keep-history\":{\"description\":\"With `publish` branch, add a commit each time instead of replacing the only one.\",\"default\":\"false\",\"kind\":\"flag\"},\"on-refused\":{\"description\":\"What to do if a rule refuses the push: `fail`, `pull-request` (keep one open pull request, from the branch pipekeeper/BRANCH/OUTPUT) or `branch` (publish to the branch `dashboard` and warn).\",\"default\":\"fail\",\"kind\":\"choice\"},\"pull-request-labels\":{\"description\":\"Labels of that pull request, one per line.\",\"default\":\"\",\"kind\":\"lines\"},\"auto-merge\":{\"description\":\"How that pull request is merged, once nothing blocks it: `merge`, `squash` or `rebase`; `false` to leave that to people. If the branch requires checks, `token` has to be an App's.\",\"default\":\"false\",\"kind\":\"choice\"},\"remote\":{\"description\":\"Name or URL of the git remote.\",\"default\":\"origin\",\"kind\":\"text\"},\"commit-message\":{\"description\":\"First line of the commit message.\",\"default\":\"chore(dashboard): update pipeline dashboard\",\"kind\":\"text\"},\"author-name\":{\"description\":\"Author and committer name.\",\"default\":\"github-actions[bot]\",\"kind\":\"text\"},\"author-email\":{\"description\":\"Author and committer e-mail address.\",\"default\":\"41898282+github-actions[bot]@users.noreply.github.com\",\"kind\":\"text\"},\"transport\":{\"description\":\"`git`, `api` (commits are made through the Git Data API and show as Verified) or `auto` (git if it is installed).\",\"default\":\"auto\",\"kind\":\"choice\"},\"max-attempts\":{\"description\":\"Maximum number of attempts, whatever made them fail. Empty for no such limit; lost races then end with retry-deadline-ms, outages after three more attempts.\",\"default\":\"\",\"kind\":\"count\"},\"retry-base-ms\":{\"description\":\"Delay after an attempt that the server did not answer. The delay doubles each time, and each wait is a random 50 to 100 % of it. After lost races the delay grows from 250 ms to 8 s.\",\"default\":\"2000\",\"kind\":\"count\"},\"retry-cap-ms\":{\"description\":\"Longest single delay.\",\"default\":\"8000\",\"kind\":\"count\"},\"retry-deadline-ms\":{\"description\":\"A lost race is not a failure. The files are built again at the new tip until this much time has passed; 0 for no time limit.\",\"default\":\"300000\",\"kind\":\"count\"},\"token\":{\"description\":\"Token for pushing and for the API; needs contents write.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Say what would be published, but publish nothing.\",\"default\":\"false\",\"kind\":\"flag\"},\"strict\":{\"description\":\"Fail the step when the state has problems; the dashboard is still published.\",\"default\":\"false\",\"kind\":\"flag\"},\"max-failures\":{\"description\":\"Keep only the newest n failures in the file (counts cover all); empty for no limit.\",\"default\":\"\",\"kind\":\"count\"},\"max-runs\":{\"description\":\"Keep only the newest n runs in the file; empty for no limit.\",\"default\":\"\",\"kind\":\"count\"},\"history-days\":{\"description\":\"Keep only the newest n days of history.\",\"default\":\"400\",\"kind\":\"count\"},\"max-output-bytes\":{\"description\":\"Cut each failure's full output to this many bytes, head and tail; empty for no limit.\",\"default\":\"\",\"kind\":\"count\"}},\"outputs\":{\"outcome\":{\"description\":\"published, unchanged, written, dry-run or failed.\"},\"changed\":{\"description\":\"`true` if the dashboard differs from the one that was published before.\"},\"commit-sha\":{\"description\":\"The commit with the dashboard, if one was pushed.\"},\"attempts\":{\"description\":\"Number of attempts to publish.\"},\"dashboard-path\":{\"description\":\"Path of the dashboard, in the repository or from the working directory.\"},\"site-path\":{\"description\":\"Path of the site, if one was built.\"},\"site-files-written\":{\"description\":\"Number of files of the site that differ from the published ones.\"},\"site-bytes-written\":{\"description\":\"Size of the files of the site that were written, in bytes.\"},\"packages\":{\"description\":\"Number of packages in the queue.\"},\"failures\":{\"description\":\"Number of failure records.\"},\"runs\":{\"description\":\"Number of runs.\"},\"problems\":{\"description\":\"Number of pieces of state that could not be used as they are.\"},\"pipeline-status\":{\"description\":\"running, stalled, failing or idle.\"},\"duration-ms\":{\"description\":\"Time that the step's work took, in milliseconds.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(469), __nccwpck_require__.e(902)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3902)).then((chunk) => chunk.load["update-dashboard"]()) },
{ name: "validate-content", get manifest() { return JSON.parse("{\"name\":\"validate-content\",\"description\":\"Check documentation of analytics events, and fail on errors and on warnings that are new.\",\"inputs\":{\"root\":{\"description\":\"Folder with flows.json and one folder per flow, relative to repository-root.\",\"default\":\"content/analytics\",\"kind\":\"text\"},\"repository-root\":{\"description\":\"Root of the repository, relative to the working directory. Paths in the report start there.\",\"default\":\".\",\"kind\":\"text\"},\"baseline\":{\"description\":\"An earlier report. Its warnings are known, and only new ones fail.\",\"default\":\"\",\"kind\":\"text\"},\"base-ref\":{\"description\":\"Git ref of the content before a change, such as origin/main. It is the baseline if `baseline` is empty, and turns on the rules for changes.\",\"default\":\"\",\"kind\":\"text\"},\"allow-removed-flows\":{\"description\":\"Folder names of flows that the change may remove, one per line or with commas.\",\"default\":\"\",\"kind\":\"lines\"},\"max-removed-percent\":{\"description\":\"Largest share of all events that a change may remove, in percent.\",\"default\":\"20\",\"kind\":\"count\"},\"audit-date\":{\"description\":\"Earliest allowed lastAudited of a changed flow, such as 2026-03-31; empty for no such date. Even then, a change must not remove a lastAudited or move it back.\",\"default\":\"\",\"kind\":\"text\"},\"report\":{\"description\":\"File to write the report to, as JSON, relative to the working directory. Without it, a terminal prints the report.\",\"default\":\"\",\"kind\":\"text\"},\"summary\":{\"description\":\"Write a step summary with the verdict, the counts and the first 20 issues.\",\"default\":\"true\",\"kind\":\"flag\"},\"annotations\":{\"description\":\"Annotate the first 10 errors and the first 10 warnings on their lines.\",\"default\":\"true\",\"kind\":\"flag\"},\"dry-run\":{\"description\":\"Write no report file.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"ok\":{\"description\":\"`true` if there is no error and, compared with a baseline, no new warning.\"},\"errors\":{\"description\":\"Number of errors.\"},\"warnings\":{\"description\":\"Number of warnings, including known ones.\"},\"new-warnings\":{\"description\":\"Number of warnings that the baseline does not have; 0 without a baseline.\"},\"report\":{\"description\":\"The file with the report; empty if none was written.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["validate-content"]()) },
{ name: "validate-state", get manifest() { return JSON.parse("{\"name\":\"validate-state\",\"description\":\"Check the pipeline's state files, and fail on data that the pipeline cannot use.\",\"inputs\":{\"root\":{\"description\":\"Folder with the pipeline's state, in the checkout of the job; usually the root of the repository.\",\"default\":\".\",\"kind\":\"text\"},\"queue\":{\"description\":\"Queue file, or folder of priority-queue*.json files, below root.\",\"default\":\"data/queues\",\"kind\":\"text\"},\"failures-dir\":{\"description\":\"Folder of failure files (*.jsonl), below root.\",\"default\":\"data/failures\",\"kind\":\"text\"},\"metrics-dir\":{\"description\":\"Folder of run metrics (batch-runs*.jsonl), below root.\",\"default\":\"data/metrics\",\"kind\":\"text\"},\"disambiguations-dir\":{\"description\":\"Folder of disambiguation records (*.jsonl), below root.\",\"default\":\"data/disambiguations\",\"kind\":\"text\"},\"control-file\":{\"description\":\"Off switch and circuit breakers, below root. A missing file is not an error.\",\"default\":\"batch-control.json\",\"kind\":\"text\"},\"require\":{\"description\":\"Files below root that have to exist and must not be empty, one per line.\",\"default\":\"\",\"kind\":\"lines\"},\"strict\":{\"description\":\"Also fail on warnings.\",\"default\":\"false\",\"kind\":\"flag\"},\"recipes\":{\"description\":\"Globs of the recipes, below root, one per line. Finished packages are compared with them; empty to skip this check.\",\"default\":\"recipes/**/*.toml\",\"kind\":\"lines\"},\"supported-ecosystems\":{\"description\":\"Ecosystems that recipes can be generated from, one per line or with commas.\",\"default\":\"homebrew,cargo,npm,pypi,rubygems,go,cpan,cask\",\"kind\":\"lines\"},\"ecosystem-aliases\":{\"description\":\"Other names of ecosystems, such as `crates.io=cargo`, one per line or with commas.\",\"default\":\"crates.io=cargo\",\"kind\":\"lines\"},\"report\":{\"description\":\"File to write all problems to, as JSON; relative to the working directory.\",\"default\":\"\",\"kind\":\"text\"},\"fix\":{\"description\":\"Correct what is certain before the check. It only works in the terminal.\",\"default\":\"false\",\"kind\":\"flag\"},\"token\":{\"description\":\"Token that may read pull requests. It is used to find out which files a pull request changes.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"dry-run\":{\"description\":\"Write no report and correct no file.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"valid\":{\"description\":\"`true` if there are no errors.\"},\"files\":{\"description\":\"Number of state files that were read.\"},\"records\":{\"description\":\"Number of packages, failures, runs and recorded choices in them.\"},\"errors\":{\"description\":\"Number of errors.\"},\"warnings\":{\"description\":\"Number of warnings.\"},\"fixed\":{\"description\":\"Number of files that were corrected, or that would be in a dry run.\"}},\"readsEvent\":true}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(333), __nccwpck_require__.e(469), __nccwpck_require__.e(283)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3283)).then((chunk) => chunk.load["validate-state"]()) },
{ name: "watch-upstream", get manifest() { return JSON.parse("{\"name\":\"watch-upstream\",\"description\":\"Turn what is new on an upstream branch into one reviewed pull request, with an updater command of your choice.\",\"inputs\":{\"name\":{\"description\":\"Name of the watch, in lower case; it names the branches, the state and the lock. Default: `WATCH_NAME` from the environment, else analytics.\",\"default\":\"\",\"kind\":\"text\"},\"upstream\":{\"description\":\"Address of the upstream repository, or the path of a checkout whose remote is watched; the checkout itself is not touched. If empty, `UPSTREAM_REPO_PATH` from the environment.\",\"default\":\"\",\"kind\":\"text\"},\"upstream-remote\":{\"description\":\"Remote of the upstream checkout to watch. If it is empty or does not exist, the checkout itself is the upstream.\",\"default\":\"origin\",\"kind\":\"text\"},\"upstream-branch\":{\"description\":\"Branch to watch. Default: `UPSTREAM_BRANCH` from the environment, else main.\",\"default\":\"\",\"kind\":\"text\"},\"upstream-paths\":{\"description\":\"Globs of the upstream files to watch, one per line. If a range of commits touches none of them, the updater is not run.\",\"default\":\"**\",\"kind\":\"lines\"},\"target\":{\"description\":\"Checkout of the target repository. Only its remote's address is read. Default: `DASHBOARD_REPO_PATH` from the environment, else the workspace or the working directory.\",\"default\":\"\",\"kind\":\"text\"},\"base-branch\":{\"description\":\"Branch that the pull request goes into. Default: `DASHBOARD_BASE_BRANCH` from the environment, else the default branch of the target.\",\"default\":\"\",\"kind\":\"text\"},\"allowed-paths\":{\"description\":\"Globs of the target files that the updater may change, one per line.\",\"default\":\"content/analytics/**\",\"kind\":\"lines\"},\"validate\":{\"description\":\"How to check the result: `content:` and a folder for the rules of validate-content, `command:` and a JSON array with a command, or `none`.\",\"default\":\"content:content/analytics\",\"kind\":\"text\"},\"updater\":{\"description\":\"JSON array with the updater's command and arguments, or the name of a preset. Empty for the Codex CLI.\",\"default\":\"\",\"kind\":\"text\"},\"instructions\":{\"description\":\"File in the target that tells the Codex CLI what to do. Default: `CODEX_INSTRUCTIONS_PATH` from the environment, else .pipekeeper/updater.md.\",\"default\":\"\",\"kind\":\"text\"},\"codex-bin\":{\"description\":\"The Codex CLI. Default: `CODEX_BIN` from the environment, else codex.\",\"default\":\"\",\"kind\":\"text\"},\"codex-model\":{\"description\":\"Model for the Codex CLI. Default: `CODEX_MODEL` from the environment, else gpt-5.2.\",\"default\":\"\",\"kind\":\"text\"},\"codex-effort\":{\"description\":\"Reasoning effort for the Codex CLI. Default: `CODEX_REASONING_EFFORT` from the environment, else high.\",\"default\":\"\",\"kind\":\"text\"},\"updater-env\":{\"description\":\"Names of more environment variables to pass to the updater, one per line. It gets none of GitHub's variables.\",\"default\":\"\",\"kind\":\"lines\"},\"updater-timeout-min\":{\"description\":\"Longest time for the updater, in minutes, for all its calls in a run together.\",\"default\":\"30\",\"kind\":\"count\"},\"updater-idle-min\":{\"description\":\"Longest time without output from the updater, in minutes.\",\"default\":\"10\",\"kind\":\"count\"},\"state\":{\"description\":\"Where the state is kept: `ref` for a git ref of the target, `file` for a local file. Default: ref in a workflow, else file.\",\"default\":\"\",\"kind\":\"text\"},\"state-path\":{\"description\":\"State file. Default: `STATE_PATH` from the environment, else state.json in the state directory.\",\"default\":\"\",\"kind\":\"text\"},\"state-ref\":{\"description\":\"Ref of the target with the state. Default: refs/heads/pipekeeper-state/ and the name of the watch.\",\"default\":\"\",\"kind\":\"text\"},\"lock-path\":{\"description\":\"Lock file, on a local file system. Default: `LOCK_PATH` from the environment, else lock in the state directory.\",\"default\":\"\",\"kind\":\"text\"},\"token\":{\"description\":\"Token that may write contents and pull requests of the target.\",\"default\":\"${{ github.token }}\",\"kind\":\"secret\"},\"token-file\":{\"description\":\"File with the token. It wins over `token`, and keeps the token out of the environment, which other processes may read.\",\"default\":\"\",\"kind\":\"text\"},\"bot-login\":{\"description\":\"Account whose pull requests and comments are our own. Default: github-actions[bot] for the workflow's own token, else the account of the token.\",\"default\":\"\",\"kind\":\"text\"},\"commit-author\":{\"description\":\"Author of the commits, as `Name <address>`.\",\"default\":\"github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\",\"kind\":\"text\"},\"on-new-head\":{\"description\":\"If upstream moves on while a pull request is open: `supersede` replaces it, `hold` waits until somebody merges or closes it.\",\"default\":\"supersede\",\"kind\":\"choice\"},\"on-rewrite\":{\"description\":\"If the history of upstream was rewritten: `fail` waits for a person, `rebase-base` continues from the newest commit that both histories have, `accept` takes the new head as handled.\",\"default\":\"fail\",\"kind\":\"choice\"},\"max-commits\":{\"description\":\"Maximum number of upstream commits that one run may cover.\",\"default\":\"500\",\"kind\":\"count\"},\"max-files\":{\"description\":\"Maximum number of changed upstream files that one run may cover.\",\"default\":\"2000\",\"kind\":\"count\"},\"max-bytes\":{\"description\":\"Maximum size of the changed upstream files that one run may cover; takes KB and MB.\",\"default\":\"20 MB\",\"kind\":\"text\"},\"cooldown-hours\":{\"description\":\"Age in hours that the newest upstream commit must have, so that a push that is soon reverted does not cause a pull request.\",\"default\":\"0\",\"kind\":\"count\"},\"propose\":{\"description\":\"`pull-request` runs the updater and proposes its result; `issue` keeps one issue that lists what is new upstream.\",\"default\":\"pull-request\",\"kind\":\"choice\"},\"max-failures\":{\"description\":\"Failed runs after which an upstream commit is left alone until somebody sets `retry`.\",\"default\":\"5\",\"kind\":\"count\"},\"labels\":{\"description\":\"Labels for a new pull request or issue, one per line or with commas. Those that the repository does not have are left out.\",\"default\":\"autogenerated,needs-triage\",\"kind\":\"lines\"},\"phase\":{\"description\":\"`all` does everything. `prepare` stops before anything is pushed and writes `bundle`; `publish` pushes and proposes what `bundle` contains.\",\"default\":\"all\",\"kind\":\"choice\"},\"bundle\":{\"description\":\"Folder that the phase prepare writes and the phase publish reads.\",\"default\":\"\",\"kind\":\"text\"},\"no-updater\":{\"description\":\"With `dry-run`, stop after saying what would be done.\",\"default\":\"false\",\"kind\":\"flag\"},\"dry-run\":{\"description\":\"Do everything, including running the updater, but write nothing to the remote or the state. Default: `DRY_RUN` from the environment, else false.\",\"default\":\"\",\"kind\":\"flag\"},\"init\":{\"description\":\"Upstream commit that the target already covers, or `head` for the newest. Needed once, before the first run.\",\"default\":\"\",\"kind\":\"text\",\"alone\":\"head\"},\"force-init\":{\"description\":\"Let `init` replace an existing or unreadable state.\",\"default\":\"false\",\"kind\":\"flag\"},\"advance-to\":{\"description\":\"The newest upstream commit that has been handled by hand.\",\"default\":\"\",\"kind\":\"text\"},\"retry\":{\"description\":\"Try an upstream commit again now, although it failed before.\",\"default\":\"false\",\"kind\":\"flag\"},\"retry-closed\":{\"description\":\"Propose an upstream commit again although its pull request was closed.\",\"default\":\"false\",\"kind\":\"flag\"},\"force\":{\"description\":\"Take a lock whose holder cannot be checked. A running holder always keeps the lock.\",\"default\":\"false\",\"kind\":\"flag\"},\"strict-lock\":{\"description\":\"Fail if another run holds the lock, instead of leaving the work to it.\",\"default\":\"false\",\"kind\":\"flag\"}},\"outputs\":{\"outcome\":{\"description\":\"What happened: noop, waiting, locked, initialized, init-required, held, proposed, updated, adopted, advanced, closed-noop, prepared, dry-run, transient, failed, interrupted, issue-opened or issue-updated.\"},\"reason\":{\"description\":\"Short reason for the outcome, such as backoff; empty if the outcome says everything.\"},\"upstream-head\":{\"description\":\"Newest upstream commit.\"},\"range-base\":{\"description\":\"Upstream commit that the range starts after.\"},\"branch\":{\"description\":\"Branch of the pull request.\"},\"commit\":{\"description\":\"Commit that was made or found.\"},\"pr-number\":{\"description\":\"Number of the pull request.\"},\"pr-url\":{\"description\":\"Page of the pull request.\"},\"changed-files\":{\"description\":\"Number of files that the proposal changes.\"},\"report\":{\"description\":\"Path of the validation report, if there is one.\"},\"updater-ran\":{\"description\":\"`true` if the updater ran.\"},\"next-at\":{\"description\":\"Time before which another run would change nothing, if known.\"},\"issue-number\":{\"description\":\"Number of the issue that lists what is new upstream.\"},\"sentence\":{\"description\":\"One sentence that says what was done.\"}}}"); }, load: () => Promise.all(/* import() */[__nccwpck_require__.e(14), __nccwpck_require__.e(779), __nccwpck_require__.e(260), __nccwpck_require__.e(377), __nccwpck_require__.e(333), __nccwpck_require__.e(474), __nccwpck_require__.e(771), __nccwpck_require__.e(635), __nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8339)).then((chunk) => chunk.load["watch-upstream"]()) }];
async function runAction(name) {
  await runOnGitHub(commands.find((each) => each.name === name));
}
async function runTerminal() {
  await main("0.1.0", commands);
}
var __webpack_exports__runAction = __webpack_exports__.C;
var __webpack_exports__runTerminal = __webpack_exports__.m;
export { __webpack_exports__runAction as runAction, __webpack_exports__runTerminal as runTerminal };
