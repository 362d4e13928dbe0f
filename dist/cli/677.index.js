export const id = 677;
export const ids = [677];
export const modules = {

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/action/define-action.js
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(532);
;// CONCATENATED MODULE: ./build/src/action/input.js

const present = (expected) => schemas/* string */.YjP(`expected ${expected}, but it is missing`);
const input = {
    /** Text that must be given, or have a default in action.yml. */
    text: () => present("a value"),
    optionalText: () => schemas/* string */.YjP().optional(),
    /** Text that is masked in logs. */
    secret: () => Object.assign(schemas/* string */.YjP().optional(), { secret: true }),
    /** `true` or `false`, nothing else. */
    flag: () => present("true or false").transform((text, context) => {
        if (text === "true" || text === "false")
            return text === "true";
        context.addIssue({ code: "custom", message: `expected true or false, got "${text}"` });
        return core/* NEVER */.tm;
    }),
    /** A whole number >= minimum, digits only. */
    count: (minimum = 0) => present("a whole number").transform((text, context) => parseCount(text, minimum, context)),
    optionalCount: (minimum = 0) => schemas/* string */.YjP()
        .optional()
        .transform((text, context) => (text === undefined ? undefined : parseCount(text, minimum, context))),
    choice: (...choices) => schemas/* enum */.k5n(choices, {
        error: (issue) => `expected one of ${choices.join(", ")}, got "${String(issue.input ?? "")}"`,
    }),
    /** One item a line; blank lines are left out. */
    lines: () => schemas/* string */.YjP()
        .optional()
        .transform((text) => (text ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "")),
};
function parseCount(text, minimum, context) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    context.addIssue({
        code: "custom",
        message: `expected a whole number${minimum > 0 ? ` of at least ${minimum}` : ""}, got "${text}"`,
    });
    return core/* NEVER */.tm;
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/main.js


/* harmony default export */ const main = (defineAction({
    name: "update-dashboard",
    inputs: {
        root: input.text(),
    },
    async run({ root }) {
        return { sentence: `Nothing at ${root} yet.`, outputs: {}, summary: "" };
    },
}));


/***/ })

};
