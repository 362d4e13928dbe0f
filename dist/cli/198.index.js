export const id = 198;
export const ids = [198];
export const modules = {

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeEvent: () => (/* binding */ placeEvent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _github_read_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3500);
/* harmony import */ var _github_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



/** The environment with the event of the arguments in it, as a GitHub runner would have set it. */
async function placeEvent(env, cwd, given) {
    const { event: file, eventName } = given;
    if (file === undefined)
        return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
    // The name of the event that this process itself may run for says nothing about a file.
    const placed = { ...env, GITHUB_EVENT_PATH: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
    const { name, payload } = await (0,_github_read_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(placed);
    const repository = (0,_github_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_github_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(payload.repository).full_name);
    return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || repository };
}


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pullRequestNumberOf),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);
/** The event that a workflow runs for, as the runner leaves it in the environment. */



/** Event of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; a name that is not set is told from the payload. */
async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME }) {
    if (!file) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, give a file with --event.");
    }
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"${file}" does not show which event it is of. Set GITHUB_EVENT_NAME, or give --event-name.`);
}
/** Number of the pull request that the event is about; null if it is about none. */
function pullRequestNumberOf(payload) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(payload.pull_request).number) || null;
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        const { code, message } = error;
        const reason = code === "ENOENT" ? "there is no such file" : message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
    }
}
function parsePayload(text, file) {
    let payload;
    try {
        payload = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The event in "${file}" is not JSON: ${error.message}. Expected one JSON object.`);
    }
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
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
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(payload.ref) !== "" && (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(payload.after) !== "" ? "push" : null;
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   RO: () => (/* binding */ collapseSpace),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gE: () => (/* binding */ asTextOrNull),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ asNumberOrNull),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
/** Reads single fields of an answer, whatever stands in them: the API has holes that its description does not have. */
/** No fields at all for what is not an object. */
function asFields(value) {
    return isFields(value) ? value : {};
}
/** The objects of a list; null entries, which the API really has, are left out. */
function asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
/** Empty for what is not a text. */
function asText(value) {
    return typeof value === "string" ? value : "";
}
function asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** 0 for what is not a number. */
function asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
/** Every run of white space as one blank, none at the ends. */
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
/** Login of an account; empty if the account is gone. */
function loginOf(value) {
    return asText(asFields(value).login);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
