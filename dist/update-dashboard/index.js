import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2914:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "a0a8fdac1cb8970e11b8.js";

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

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

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/action/define-action.js
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return core._number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
})));
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}

;// CONCATENATED MODULE: ./build/src/action/input.js

const present = (expected) => schemas_string(`expected ${expected}, but it is missing`);
const input = {
    /** Text that must be given, or have a default in action.yml. */
    text: () => present("a value"),
    optionalText: () => schemas_string().optional(),
    /** Text that is taken from the workflow or the environment only. */
    secret: () => Object.assign(schemas_string().optional(), { secret: true }),
    /** `true` or `false`, nothing else. */
    flag: () => present("true or false").transform((text, context) => {
        if (text === "true" || text === "false")
            return text === "true";
        context.addIssue({ code: "custom", message: `expected true or false, got "${text}"` });
        return NEVER;
    }),
    /** A whole number >= minimum, digits only. */
    count: (minimum = 0) => present("a whole number").transform((text, context) => parseCount(text, minimum, context)),
    optionalCount: (minimum = 0) => schemas_string()
        .optional()
        .transform((text, context) => (text === undefined ? undefined : parseCount(text, minimum, context))),
    choice: (...choices) => schemas_enum(choices, {
        error: (issue) => `expected one of ${choices.join(", ")}, got "${String(issue.input ?? "")}"`,
    }),
    /** One item a line; blank lines are left out. */
    lines: () => schemas_string()
        .optional()
        .transform((text) => (text ?? "")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")),
};
function parseCount(text, minimum, context) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    context.addIssue({
        code: "custom",
        message: `expected a whole number${minimum > 0 ? ` of at least ${minimum}` : ""}, got "${text}"`,
    });
    return NEVER;
}

;// CONCATENATED MODULE: ./build/src/action/publishing-inputs.js
/** The inputs that every action with a branch to publish to shares; names and defaults are those of the root action.yml. */

const publishingInputs = {
    root: input.text(),
    publish: input.choice("commit", "branch"),
    branch: input.optionalText(),
    "keep-history": input.flag(),
    remote: input.text(),
    "commit-message": input.text(),
    "author-name": input.text(),
    "author-email": input.text(),
    "max-attempts": input.count(1),
    "retry-base-ms": input.count(),
    "retry-cap-ms": input.count(),
    "retry-deadline-ms": input.count(),
    token: input.secret(),
    "dry-run": input.flag(),
};

;// CONCATENATED MODULE: ./build/src/action/state-inputs.js
/** The inputs that say where a pipeline keeps its state; names and defaults are those of the root action.yml. */

const stateInputs = {
    queue: input.text(),
    "failures-dir": input.text(),
    "metrics-dir": input.text(),
    "disambiguations-dir": input.text(),
    "control-file": input.text(),
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/dashboard/encode-pieces.js
const CHUNK_BYTES = 1024 * 1024;
/** Pieces of text -> chunks of UTF-8. The chunks share one buffer: each is good until the next is asked for. */
function* encodePieces(pieces) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let used = 0;
    for (const piece of pieces) {
        if (piece.length * 3 > CHUNK_BYTES - used) {
            yield buffer.subarray(0, used);
            used = 0;
        }
        if (piece.length * 3 > CHUNK_BYTES)
            yield Buffer.from(piece);
        else
            used += buffer.write(piece, used);
    }
    yield buffer.subarray(0, used);
}

;// CONCATENATED MODULE: ./build/src/dashboard/same-dashboard.js
/** Decides whether publishing would change anything but the time at which it was done. */

/**
 * Paths that never count as a change. `source_commit` is one of them, or the dashboard's own commit would always be
 * the reason for the next one.
 */
const VOLATILE_PATHS = [
    "generated_at",
    "source_commit",
    "health.hours_since_last_run",
    "health.hours_since_recipe_merged",
];
/** Above this size a published file is compared as text alone: parsing it would take several times its size. */
const PARSED_BYTES = 32 * 1024 * 1024;
/** True if the published bytes say what the document says, the volatile paths and the order of keys aside. */
function isPublished(published, { document, print }) {
    const likePublished = takeVolatile(document, published);
    if (isSameText(published, print(likePublished)))
        return true;
    if (published.length > PARSED_BYTES)
        return false;
    try {
        return isSame(JSON.parse(published.toString("utf8")), document, "");
    }
    catch {
        return false;
    }
}
/** The document with the volatile values of the published text, so that equal documents print to equal bytes. */
function takeVolatile(document, published) {
    const copy = { ...document };
    for (const path of VOLATILE_PATHS) {
        const [parent, key] = path.includes(".") ? path.split(".") : [null, path];
        const owner = parent === null ? copy : copy[parent];
        if (owner === undefined || !Object.hasOwn(owner, key))
            continue;
        const value = findValue(published, key, parent === null ? 2 : 4);
        if (value === undefined)
            continue;
        if (parent === null)
            copy[key] = value;
        else
            copy[parent] = { ...owner, [key]: value };
    }
    return copy;
}
/** A scalar on a line of its own at this indentation; a raw line break cannot occur inside of a JSON string. */
function findValue(published, key, indent) {
    const label = `\n${" ".repeat(indent)}${JSON.stringify(key)}: `;
    const start = published.indexOf(label);
    if (start < 0)
        return undefined;
    const from = start + label.length;
    const text = published.toString("utf8", from, Math.min(published.indexOf("\n", from), from + 200));
    try {
        return JSON.parse(text.replace(/,$/, ""));
    }
    catch {
        return undefined;
    }
}
function isSameText(published, pieces) {
    let at = 0;
    for (const chunk of encodePieces(pieces)) {
        if (!published.subarray(at, at + chunk.length).equals(chunk))
            return false;
        at += chunk.length;
    }
    return at === published.length;
}
/** Depth is bounded by the document's own. */
function isSame(a, b, path) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const left = a;
    const right = b;
    const keys = stableKeys(left, path);
    if (keys.length !== stableKeys(right, path).length)
        return false;
    return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key], join(path, key)));
}
function stableKeys(fields, path) {
    const keys = Object.keys(fields);
    return keys.filter((key) => fields[key] !== undefined && !VOLATILE_PATHS.includes(join(path, key)));
}
function join(path, key) {
    return path === "" ? key : `${path}.${key}`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/check-inside.js



/**
 * Throws a UserError if a folder above the file, below the directory, is a symbolic link: whoever wrote the repository
 * could have it lead anywhere.
 */
function checkInside(directory, file) {
    const parts = external_node_path_.relative(directory, external_node_path_.resolve(directory, file)).split(external_node_path_.sep);
    for (let count = 1; count < parts.length; count++) {
        const folder = parts.slice(0, count).join("/");
        if (!isLink(external_node_path_.join(directory, folder)))
            continue;
        throw new errors/* UserError */.y(`"${file}" cannot be used: "${folder}" is a symbolic link. Expected folders all the way; name the place it leads to, or replace it.`);
    }
}
function isLink(place) {
    return (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/src/files/read-optional-file.js

/** Bytes of the file; null if there is none, or a folder. */
async function readOptionalFile(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/files/write-chunks.js




/**
 * Writes chunks of bytes to a temporary file beside its place, and then renames it; returns its size in bytes.
 * Over `limitBytes` nothing is written.
 */
function writeChunks(file, chunks, limitBytes) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
    if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* UserError */.y(`"${external_node_path_.basename(file)}" is a folder; expected the path of a file to write.`);
    }
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    // "wx": never through a link or into a file that stands there already.
    const descriptor = (0,external_node_fs_.openSync)(temporary, "wx", 0o644);
    let bytes = 0;
    try {
        for (const chunk of chunks) {
            writeWhole(descriptor, chunk);
            bytes += chunk.length;
            if (limitBytes !== null && bytes > limitBytes)
                throw tooLarge(file, limitBytes);
        }
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return bytes;
}
function tooLarge(file, limitBytes) {
    return new errors/* UserError */.y(`"${external_node_path_.basename(file)}" would have more than ${limitBytes / 1_000_000} MB, and GitHub refuses files of 100 MB. Set max-failures, max-runs or max-output-bytes.`);
}
function writeWhole(descriptor, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
}

;// CONCATENATED MODULE: ./build/src/schema/cut-middle.js
/** First quarter and last three quarters of the bytes, cut between code points, with a line that counts the gap. */
function cutMiddle(text, limitBytes) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limitBytes)
        return text;
    let head = Math.floor(limitBytes / 4);
    let tail = bytes.length - (limitBytes - head);
    while (head > 0 && isContinuation(bytes[head]))
        head--;
    while (tail < bytes.length && isContinuation(bytes[tail]))
        tail++;
    return `${bytes.toString("utf8", 0, head)}\n[${tail - head} bytes left out]\n${bytes.toString("utf8", tail)}`;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/src/schema/order.js
/** Order of UTF-8 bytes (which is that of code points), independent of locale; plain `<` orders UTF-16 units. */
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
/** Surrogates stand for code points above U+FFFF, so they rank after the rest of the plane. */
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
/** By file, line and code, as problems are always shown. */
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}

;// CONCATENATED MODULE: ./build/src/schema/time.js
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

;// CONCATENATED MODULE: ./build/src/dashboard/count.js

/** Counts by key; printed with its keys in bytewise order. */
class Tally {
    #counts = new Map();
    add(key, count = 1) {
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    }
    get(key) {
        return this.#counts.get(key) ?? 0;
    }
    toObject() {
        return sortedObject(this.#counts);
    }
}
/** Counts by two keys. */
class TallyByKey {
    #tallies = new Map();
    add(key, inner) {
        const tally = this.#tallies.get(key) ?? new Tally();
        this.#tallies.set(key, tally);
        tally.add(inner);
    }
    toObject() {
        return sortedObject(new Map([...this.#tallies].map(([key, tally]) => [key, tally.toObject()])));
    }
}
/** A plain object with its keys in bytewise order; a key such as `__proto__` is data. */
function sortedObject(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => compareBytewise(a, b)));
}

;// CONCATENATED MODULE: ./build/src/dashboard/assess-health.js
/** Control file and runs -> `health`. */


function assessHealth({ packages, control, runs, now }) {
    const lastRun = runs[0] ?? null;
    const successAt = runs.findIndex(({ merged }) => merged > 0);
    const lastSuccess = runs[successAt] ?? null;
    return {
        ecosystems: sortedObject(assessEcosystems({ packages, control, runs })),
        control: {
            enabled: control?.enabled ?? true,
            reason: control?.reason ?? null,
            incident_url: control?.incident_url ?? null,
            disabled_by: control?.disabled_by ?? null,
            disabled_at: control?.disabled_at ?? null,
            expected_resume: control?.expected_resume ?? null,
        },
        last_run: refer(lastRun),
        last_successful_run: refer(lastSuccess),
        runs_since_last_success: lastSuccess === null ? runs.length : successAt,
        hours_since_last_run: hoursSince(lastRun, now),
        hours_since_recipe_merged: hoursSince(lastSuccess, now),
    };
}
function assessEcosystems({ packages, control, runs }) {
    const { named, unnamed } = indexRuns(runs);
    const names = new Set([
        ...packages.map(({ ecosystem }) => ecosystem),
        ...(control?.breakers.keys() ?? []),
        ...(control?.disabled_ecosystems ?? []),
        ...named.keys(),
    ]);
    const disabled = new Set(control?.disabled_ecosystems);
    const assessed = new Map();
    for (const name of names) {
        const breaker = control?.breakers.get(name);
        const places = [...(named.get(name) ?? []), ...unnamed].sort((a, b) => a - b);
        const successAt = places.findIndex((place) => runs[place].merged > 0);
        assessed.set(name, {
            breaker_state: breaker?.state ?? "closed",
            tracked: breaker !== undefined,
            consecutive_failures: breaker?.failures ?? 0,
            last_failure: breaker?.last_failure ?? null,
            opens_at: breaker?.opens_at ?? null,
            disabled: disabled.has(name) || control?.enabled === false,
            last_run_at: runs[places[0] ?? -1]?.timestamp ?? null,
            last_success_at: runs[places[successAt] ?? -1]?.timestamp ?? null,
            runs_since_last_success: successAt < 0 ? places.length : successAt,
        });
    }
    return assessed;
}
/** Places of the runs of each ecosystem, and of those that name none and so include all. */
function indexRuns(runs) {
    const named = new Map();
    const unnamed = [];
    runs.forEach(({ ecosystems }, place) => {
        const names = Object.keys(ecosystems);
        if (names.length === 0)
            unnamed.push(place);
        for (const name of names) {
            const places = named.get(name) ?? [];
            named.set(name, places);
            places.push(place);
        }
    });
    return { named, unnamed };
}
function refer(run) {
    if (run === null)
        return null;
    const { id, batch_id, ecosystem, timestamp, succeeded, failed, blocked, total, merged } = run;
    return { id, batch_id, ecosystem, timestamp, succeeded, failed, blocked, total, recipes_merged: merged };
}
function hoursSince(run, now) {
    if (run === null)
        return null;
    const generatedAtMs = Math.floor(now.getTime() / 1000) * 1000;
    return Math.max(0, Math.floor((generatedAtMs - toEpochMs(run.timestamp)) / 3_600_000));
}

;// CONCATENATED MODULE: ./build/src/dashboard/is-newer.js


/** True if a is newer than b, a failure of the same package: by time, then by the place in the state. */
function isNewer(a, b) {
    return (compareNewestFirst(a.timestamp, b.timestamp) || compareBytewise(b.file, a.file) || b.line - a.line) < 0;
}

;// CONCATENATED MODULE: ./build/src/dashboard/join-failures.js
/** Finds the run that each failure belongs to. */

/** Runs record their end up to this long after a failure; the longest seen is 4,277 s. */
const WINDOW_MS = 7_200_000;
const join_failures_NONE = { run: null, by: "none" };
/** `runs` newest first. The answer takes one failure at a time, in O(log runs). */
function joinFailures(runs) {
    const oldestFirst = [...runs].reverse();
    const byBatchId = groupBy(oldestFirst, ({ run }) => run.batch_id);
    const byUrl = groupBy(oldestFirst, ({ run }) => run.workflow_run_url);
    return (failure) => {
        const named = failure.batch_id === null ? undefined : byBatchId.get(failure.batch_id);
        if (named?.length === 1)
            return { run: named[0], by: "batch_id" };
        if (named !== undefined)
            return { run: pickAmong(named, failure), by: "inferred" };
        const sameUrl = failure.workflow_run_url === null ? undefined : byUrl.get(failure.workflow_run_url);
        if (sameUrl !== undefined)
            return { run: pickAmong(sameUrl, failure), by: "workflow_run" };
        const run = firstAfter(oldestFirst, failure, WINDOW_MS);
        return run === null ? join_failures_NONE : { run, by: "inferred" };
    };
}
/** True if the run tried packages of the ecosystem, as far as its record tells. */
function includesEcosystem({ run }, ecosystem) {
    if (run.ecosystems.size > 0)
        return run.ecosystems.has(ecosystem);
    return run.ecosystem === null || run.ecosystem === "mixed" || run.ecosystem === ecosystem;
}
/** The next compatible run of a group that the failure itself names; else the last compatible one, else the last. */
function pickAmong(oldestFirst, failure) {
    if (oldestFirst.length === 1)
        return oldestFirst[0];
    const next = firstAfter(oldestFirst, failure, Number.POSITIVE_INFINITY);
    return next ?? oldestFirst.findLast((run) => isCompatible(run, failure)) ?? oldestFirst.at(-1);
}
function isCompatible(run, { ecosystem }) {
    return ecosystem === "unknown" || includesEcosystem(run, ecosystem);
}
/** The earliest compatible run that ended at or after the failure, within the window. */
function firstAfter(oldestFirst, failure, windowMs) {
    const { time } = failure;
    if (time === null)
        return null;
    const timeMs = toEpochMs(time);
    for (let at = bisect(oldestFirst, time, timeMs); at < oldestFirst.length; at++) {
        const candidate = oldestFirst[at];
        if (candidate.timeMs > timeMs + windowMs)
            return null;
        if (isCompatible(candidate, failure))
            return candidate;
    }
    return null;
}
/** Index of the first run that did not end before the time. */
function bisect(oldestFirst, time, timeMs) {
    let low = 0;
    let high = oldestFirst.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const { timeMs: endMs, run } = oldestFirst[middle];
        const isBefore = endMs === timeMs ? compareTimes(run.timestamp, time) < 0 : endMs < timeMs;
        if (isBefore)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function groupBy(runs, keyOf) {
    const groups = new Map();
    for (const run of runs) {
        const key = keyOf(run);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [run]);
        else
            group.push(run);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/dashboard/compare-runs.js
/** What changed between the last two runs of each ecosystem. */




function compareRuns(facts) {
    const pairs = new Map();
    const lists = { new: [], still: [], fixed: [], not_retried: [] };
    const attempts = collectAttempts(facts);
    const generations = collectGenerations(facts.runs);
    const places = new Map(facts.runs.map((run, place) => [run, place]));
    const isBefore = (run, other) => (places.get(run) ?? 0) > (places.get(other) ?? 0);
    const statusOf = new Map(facts.packages.map(({ name, status }) => [name, status]));
    for (const ecosystem of listEcosystems(facts)) {
        const [current, previous] = lastTwo(facts.runs, ecosystem);
        if (current === undefined)
            continue;
        pairs.set(ecosystem, { run_id: current.id, previous_run_id: previous?.id ?? null });
        const { byRun } = facts;
        compareLastTwo({ ecosystem, current, previous, attempts, statusOf, byRun, generations, isBefore }, lists);
    }
    for (const list of Object.values(lists)) {
        list.sort((a, b) => compareBytewise(a.package, b.package) || compareBytewise(a.ecosystem, b.ecosystem));
    }
    return { runs: sortedObject(pairs), ...lists };
}
function compareLastTwo(comparison, lists) {
    const { ecosystem, current, previous, attempts, statusOf, byRun, isBefore } = comparison;
    const failing = newestByPackage(byRun.get(current), ecosystem);
    const failingBefore = newestByPackage(previous && byRun.get(previous), ecosystem);
    for (const [name, failure] of failing) {
        const earlier = earlierFailure(attempts.get(name), comparison);
        const isNew = earlier === undefined;
        const sameCause = isNew
            ? null
            : earlier.category === failure.category && earlier.subcategory === failure.subcategory;
        lists[isNew ? "new" : "still"].push({
            package: name,
            ecosystem,
            failure_id: failure.id,
            previous_failure_id: earlier?.id ?? null,
            same_cause: sameCause,
        });
        failure.transition = isNew ? "new" : "still";
    }
    const recipes = current.run.recipes_generated;
    const recovered = recipes === null || recipes.length === 0
        ? [...failingBefore.keys()].filter((name) => !failing.has(name) && statusOf.get(name) === "success")
        : recipes.filter((name) => !failing.has(name));
    const fixed = new Set();
    for (const name of recovered) {
        const last = attempts
            .get(name)
            ?.find((attempt) => attempt.failure.ecosystem === ecosystem && isBefore(attempt.run, current));
        if (last === undefined)
            continue;
        fixed.add(name);
        lists.fixed.push(leftBehind(last.failure, ecosystem));
    }
    for (const [name, failure] of failingBefore) {
        if (!failing.has(name) && !fixed.has(name))
            lists.not_retried.push(leftBehind(failure, ecosystem));
    }
}
function leftBehind(failure, ecosystem) {
    return {
        package: failure.package,
        ecosystem,
        failure_id: null,
        previous_failure_id: failure.id,
        same_cause: null,
    };
}
/** The package's newest failure before the current run, unless a later run has generated its recipe without one. */
function earlierFailure(attempts, { current, ecosystem, generations, isBefore }) {
    const found = attempts?.find(({ failure, run }) => failure.ecosystem === ecosystem && isBefore(run, current));
    if (found === undefined)
        return undefined;
    const lastRecipe = generations.get(found.failure.package)?.find((run) => isBefore(run, current));
    return lastRecipe !== undefined && isBefore(found.run, lastRecipe) ? undefined : found.failure;
}
function newestByPackage(failures, ecosystem) {
    const newest = new Map();
    for (const failure of failures ?? []) {
        if (failure.ecosystem !== ecosystem)
            continue;
        const known = newest.get(failure.package);
        if (known === undefined || isNewer(failure, known))
            newest.set(failure.package, failure);
    }
    return newest;
}
/** Attempts at the packages that the comparison may ask for, newest run first. */
function collectAttempts({ failures, byRun, runs }) {
    const wanted = new Set();
    for (const ecosystem of listEcosystems({ failures, runs })) {
        for (const run of lastTwo(runs, ecosystem)) {
            for (const failure of byRun.get(run) ?? [])
                wanted.add(failure.package);
            for (const name of run.run.recipes_generated ?? [])
                wanted.add(name);
        }
    }
    const attempts = new Map();
    for (const run of runs) {
        for (const failure of byRun.get(run) ?? []) {
            if (!wanted.has(failure.package))
                continue;
            const list = attempts.get(failure.package) ?? [];
            attempts.set(failure.package, list);
            const known = list.findLast((attempt) => attempt.failure.ecosystem === failure.ecosystem);
            if (known?.run !== run)
                list.push({ failure, run });
            else if (isNewer(failure, known.failure))
                known.failure = failure;
        }
    }
    return attempts;
}
function collectGenerations(runs) {
    const generations = new Map();
    for (const run of runs) {
        for (const name of run.run.recipes_generated ?? []) {
            const list = generations.get(name) ?? [];
            generations.set(name, list);
            list.push(run);
        }
    }
    return generations;
}
function listEcosystems({ failures, runs, }) {
    const names = new Set(failures.map((failure) => failure.ecosystem));
    for (const { run } of runs) {
        for (const name of run.ecosystems.keys())
            names.add(name);
        if (run.ecosystem !== null && run.ecosystem !== "mixed")
            names.add(run.ecosystem);
    }
    names.delete("unknown");
    return [...names].sort(compareBytewise);
}
function lastTwo(runs, ecosystem) {
    const found = [];
    for (const run of runs) {
        if (includesEcosystem(run, ecosystem))
            found.push(run);
        if (found.length === 2)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/dashboard/normalize-message.js
/** Takes out of a message what differs from package to package, so that equal causes read equal. */
const CHARACTERS = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
const ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Tabs and carriage returns are control characters too, but words on both sides must stay apart. */
const BLANKS = /[\t\v\f\r]/g;
const SALIENT = /\b(?:error|failed|failure|cannot|unable|not found|denied|invalid|mismatch|missing|expected|timed out|timeout)\b/i;
/** The length of a scheme is bounded so that a long line without any takes linear time. */
const URLS = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>)\]]+/g;
const TIMES = /\b\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)/g;
/** A relative path may begin with a name; only at its start, so that a long word is looked at once. */
const PATHS = /(?<![\w.@+~%-])[\w.@+~%-]*(?:\/[\w.@+~%-]+){2,}\/?|\b[a-z]:(?:\\[\w.@+~%-]+){2,}/g;
const HEX = /(?<![a-z0-9])(?:0x)?(?=[a-f]*\d)[0-9a-f]{7,}(?![a-z0-9])/g;
const VERSIONS = /(?:\bv|(?<!\d))\d+(?:\.\d+)+/g;
const NUMBERS = /\d+/g;
/** Cheap signs that a replacement has something to do; most lines lack most of them. */
const TIME_HINT = /\dt\d/;
const HEX_HINT = /[0-9a-f]{7}/;
const SPACE_HINT = /^\s|\s\s|[^\S ]|\s$/;
/** `names`: the record's own identifier and package name. Lower case, one line, at most 200 code points. */
function normalizeMessage(message, names) {
    let text = salientLine(message).toLowerCase();
    if (text.includes("://"))
        text = text.replace(URLS, "<url>");
    for (const name of names)
        text = replaceToken(text, name.toLowerCase(), "<pkg>");
    if (TIME_HINT.test(text))
        text = text.replace(TIMES, "<time>");
    if (text.includes("/") || text.includes("\\"))
        text = text.replace(PATHS, "<path>");
    if (HEX_HINT.test(text))
        text = text.replace(HEX, "<hex>");
    text = text.replace(VERSIONS, "<ver>").replace(NUMBERS, "<n>");
    if (SPACE_HINT.test(text))
        text = text.replace(/\s+/g, " ").trim();
    if (text.endsWith("..."))
        text = text.slice(0, -3).trimEnd();
    return text.length <= CHARACTERS ? text : [...text.slice(0, 2 * CHARACTERS)].slice(0, CHARACTERS).join("");
}
/** The first line that speaks of trouble, else the last one that says anything; without control characters. */
function salientLine(message) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: cheap test for the rare case
    const text = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message)
        ? message.replace(ESCAPES, "").replace(BLANKS, " ").replace(CONTROLS, "")
        : message;
    const found = SALIENT.exec(text);
    if (found === null) {
        const end = text.trimEnd();
        return end.slice(end.lastIndexOf("\n") + 1);
    }
    const start = text.lastIndexOf("\n", found.index) + 1;
    const end = text.indexOf("\n", found.index);
    return text.slice(start, end < 0 ? text.length : end);
}
/** Replaces whole tokens only: "go" must not turn "google" into "<pkg>ogle", nor a package "url" what stands for one. */
function replaceToken(text, token, by) {
    if (token.length < 2)
        return text;
    let out = "";
    let from = 0;
    for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
        const end = at + token.length;
        if (at < from || isWordAt(text, at - 1) || isWordAt(text, end))
            continue;
        if (text[at - 1] === "<" && text[end] === ">")
            continue;
        out += text.slice(from, at) + by;
        from = end;
    }
    return from === 0 ? text : out + text.slice(from);
}
function isWordAt(text, index) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80)
        return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
    return unit >= 0x80 && /[\p{L}\p{N}]/u.test(text[index]);
}

;// CONCATENATED MODULE: ./build/src/dashboard/cluster-failures.js
/** Groups failures by cause: category, subcategory and what their messages say without names, versions and numbers. */




const PACKAGES = 20;
const REMEMBERED_MESSAGES = 20_000;
/** Takes failures newest first. */
class Clusters {
    #byKey = new Map();
    /** Returns the id of the failure's cluster. `key` comes from clusterKey. */
    add(key, id, failure) {
        const cluster = this.#byKey.get(key) ?? cluster_failures_open(key, id, failure);
        this.#byKey.set(key, cluster);
        cluster.count++;
        cluster.packages.add(failure.package);
        cluster.ecosystems.add(failure.ecosystem);
        if (failure.platform !== null)
            cluster.platforms.add(failure.platform);
        cluster.firstAt = failure.time ?? cluster.firstAt;
        cluster.lastAt ??= failure.time;
        return cluster.id;
    }
    toList() {
        const sorted = [...this.#byKey.values()].sort((a, b) => b.count - a.count || compareNewestFirst(a.lastAt, b.lastAt) || compareBytewise(a.id, b.id));
        return sorted.map((cluster) => ({
            id: cluster.id,
            category: cluster.category,
            subcategory: cluster.subcategory,
            message: cluster.message,
            count: cluster.count,
            package_count: cluster.packages.size,
            packages: [...cluster.packages].slice(0, PACKAGES),
            ecosystems: [...cluster.ecosystems].sort(compareBytewise),
            platforms: [...cluster.platforms].sort(compareBytewise),
            first_at: cluster.firstAt,
            last_at: cluster.lastAt,
            sample_id: cluster.sampleId,
        }));
    }
}
/** Gives the key of a failure's cluster; keeps recent answers, since packages fail the same way again and again. */
function clusterKeys() {
    const known = new Map();
    return (failure) => {
        const { message, exit_code: exitCode, category, subcategory } = failure;
        const text = (message === null ? "" : normalized(message, failure)) || (exitCode === null ? "" : `exit ${exitCode}`);
        return `${category}\0${subcategory ?? ""}\0${text}`;
    };
    function normalized(message, { package: name, source }) {
        const same = known.get(message);
        if (same?.package === name && same.source === source)
            return same.text;
        const text = normalizeMessage(message, [source.slice(source.indexOf(":") + 1), name]);
        if (known.size >= REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { package: name, source, text });
        return text;
    }
}
function cluster_failures_open(key, sampleId, failure) {
    const { category, subcategory } = failure;
    return {
        id: (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 12),
        category,
        subcategory,
        message: key.slice(category.length + (subcategory ?? "").length + 2),
        count: 0,
        packages: new Set(),
        ecosystems: new Set(),
        platforms: new Set(),
        firstAt: failure.time,
        lastAt: failure.time,
        sampleId,
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/describe-failures.js
/** Failure records -> the elements of `failures`, with everything that only all of them together tell. */



function describeFailures(ordered, join) {
    const clusters = new Clusters();
    const keyOf = clusterKeys();
    const byRun = new Map();
    const groupOf = platformGroups();
    const failures = ordered.map(({ id, failure }) => {
        const joined = join(failure);
        const cluster = clusters.add(keyOf(failure), id, failure);
        const element = describe_failures_describe(id, failure, { joined, cluster, group: groupOf(failure.platform) });
        if (joined.run !== null)
            append(byRun, joined.run, element);
        return element;
    });
    numberAttempts(failures);
    return { failures, clusters: clusters.toList(), summary: summarize(failures), byRun };
}
function describe_failures_describe(id, failure, { joined, cluster, group }) {
    const run = joined.run?.run ?? null;
    return {
        id,
        package: failure.package,
        source: failure.source,
        ecosystem: failure.ecosystem,
        category: failure.category,
        recorded_category: failure.recorded_category,
        subcategory: failure.subcategory,
        subcategory_from: failure.subcategory_from,
        message: failure.message,
        full_output: failure.full_output,
        full_output_truncated: failure.full_output_truncated,
        attempt: 1,
        exit_code: failure.exit_code,
        platform: failure.platform,
        platform_group: group,
        blocked_by: failure.blocked_by,
        batch_id: failure.batch_id ?? run?.batch_id ?? (failure.file_time && formatFileTime(failure.file_time)),
        run_id: joined.run?.id ?? null,
        run_join: joined.by,
        timestamp: failure.time,
        workflow_run_url: failure.workflow_run_url ?? run?.workflow_run_url ?? null,
        cluster,
        transition: null,
        file: failure.file,
        line: failure.line,
    };
}
/** An attempt is 1 + the distinct earlier times at which the package failed. Undated failures count as first. */
function numberAttempts(newestFirst) {
    const last = new Map();
    for (let index = newestFirst.length - 1; index >= 0; index--) {
        const failure = newestFirst[index];
        if (failure.timestamp === null)
            continue;
        const known = last.get(failure.package);
        if (known === undefined)
            last.set(failure.package, { time: failure.timestamp, attempt: 1 });
        else if (known.time !== failure.timestamp) {
            known.time = failure.timestamp;
            known.attempt++;
        }
        failure.attempt = known?.attempt ?? 1;
    }
}
function summarize(failures) {
    const packages = new Set();
    const byCategory = new Tally();
    const bySubcategory = new TallyByKey();
    const byEcosystem = new Tally();
    const byPlatform = new Tally();
    const byJoin = new Tally();
    for (const failure of failures) {
        packages.add(failure.package);
        byCategory.add(failure.category);
        bySubcategory.add(failure.category, failure.subcategory ?? "");
        byEcosystem.add(failure.ecosystem);
        byPlatform.add(failure.platform ?? "");
        byJoin.add(failure.run_join);
    }
    const dated = failures.findLast(({ timestamp }) => timestamp !== null);
    return {
        total: failures.length,
        packages: packages.size,
        by_category: byCategory.toObject(),
        by_subcategory: bySubcategory.toObject(),
        by_ecosystem: byEcosystem.toObject(),
        by_platform: byPlatform.toObject(),
        by_run_join: byJoin.toObject(),
        first_at: dated?.timestamp ?? null,
        last_at: failures[0]?.timestamp ?? null,
    };
}
const SYSTEMS = new Set(["linux", "darwin", "windows", "freebsd"]);
const ARCHITECTURES = new Map([
    ["x86_64", "x86_64"],
    ["amd64", "x86_64"],
    ["arm64", "arm64"],
    ["aarch64", "arm64"],
]);
/** `linux-debian-glibc-x86_64` -> `linux-x86_64`, the name that runs use; null if a part is not recognised. */
function platformGroups() {
    const known = new Map();
    return (platform) => {
        if (platform === null)
            return null;
        const found = known.get(platform);
        if (found !== undefined)
            return found;
        const tokens = platform.toLowerCase().split("-");
        const system = tokens.find((token) => SYSTEMS.has(token));
        const architecture = tokens.map((token) => ARCHITECTURES.get(token)).find((name) => name !== undefined);
        const group = system === undefined || architecture === undefined ? null : `${system}-${architecture}`;
        known.set(platform, group);
        return group;
    };
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./build/src/schema/status.js
/** The status words of the queue, in the order in which they are shown. Apart from the schemas, which cost a start-up. */
const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];

;// CONCATENATED MODULE: ./build/src/dashboard/find-blockers.js
/** Which missing dependencies hold up how many packages. */

/** By total, then direct count, then name; `cycles` counts groups of dependencies that wait for each other. */
function findBlockers(blocked) {
    const graph = buildGraph(blocked);
    const { componentOf, components } = findComponents(graph.waiting);
    const cyclic = components.map(([first, second]) => second !== undefined || graph.waiting[first].includes(first));
    const direct = directNames(blocked);
    const condensed = condense(graph, componentOf, components);
    const counts = countReached(condensed, cyclic);
    const blockers = [...graph.nodes].map(([dependency, node]) => {
        const component = componentOf[node];
        const reached = counts[component];
        const inCycle = cyclic[component];
        const packages = [...(direct.get(dependency) ?? [])].sort(compareBytewise);
        const own = inCycle ? graph.packages[node].length : 0;
        return { dependency, directCount: packages.length, totalCount: reached - own, inCycle, packages };
    });
    blockers.sort((a, b) => b.totalCount - a.totalCount || b.directCount - a.directCount || compareBytewise(a.dependency, b.dependency));
    return { blockers, cycles: cyclic.filter(Boolean).length };
}
/** A package is the node of a dependency called like it, else of one called like its identifier, else its own. */
function buildGraph(blocked) {
    const nodes = new Map();
    for (const { blockedBy } of blocked)
        for (const name of blockedBy)
            if (!nodes.has(name))
                nodes.set(name, nodes.size);
    const graph = { nodes, waiting: [], packages: [] };
    for (let node = 0; node < nodes.size; node++)
        addNode(graph);
    blocked.forEach(({ name, source, blockedBy }, index) => {
        const node = nodes.get(name) ?? nodes.get(source.slice(source.indexOf(":") + 1)) ?? addNode(graph);
        graph.packages[node].push(index);
        for (const dependency of new Set(blockedBy))
            graph.waiting[nodes.get(dependency)].push(node);
    });
    return graph;
}
function addNode(graph) {
    graph.packages.push([]);
    return graph.waiting.push([]) - 1;
}
function directNames(blocked) {
    const direct = new Map();
    for (const { name, blockedBy } of blocked) {
        for (const dependency of blockedBy) {
            const names = direct.get(dependency) ?? new Set();
            direct.set(dependency, names.add(name));
        }
    }
    return direct;
}
function condense(graph, componentOf, components) {
    const condensed = { waiting: [], sizes: [] };
    components.forEach((nodes, component) => {
        const waiting = new Set();
        let size = 0;
        for (const node of nodes) {
            size += graph.packages[node].length;
            for (const next of graph.waiting[node])
                waiting.add(componentOf[next]);
        }
        waiting.delete(component);
        condensed.waiting.push([...waiting]);
        condensed.sizes.push(size);
    });
    return condensed;
}
/**
 * Packages reachable from each component by at least one edge; those of a cyclic component reach themselves. One
 * search each, save where only one other component waits: what that one reaches is known already, so that long chains
 * take linear time.
 */
function countReached({ waiting, sizes }, cyclic) {
    const counts = [];
    const stamps = new Int32Array(waiting.length).fill(-1);
    for (let component = 0; component < waiting.length; component++) {
        const direct = waiting[component];
        const own = cyclic[component] ? sizes[component] : 0;
        const [only, second] = direct;
        if (only === undefined || second !== undefined) {
            counts.push(own + search(direct, component));
            continue;
        }
        // A cyclic component counts itself already.
        counts.push(own + counts[only] + (cyclic[only] ? 0 : sizes[only]));
    }
    return counts;
    function search(from, stamp) {
        const pending = [...from];
        let count = 0;
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            if (stamps[at] === stamp)
                continue;
            stamps[at] = stamp;
            count += sizes[at];
            for (const next of waiting[at])
                if (stamps[next] !== stamp)
                    pending.push(next);
        }
        return count;
    }
}
/** Tarjan's strongly connected components, with a stack of its own because chains can be long. */
function findComponents(edges) {
    const indexOf = [];
    const low = [];
    const componentOf = [];
    const components = [];
    const stack = [];
    let counter = 0;
    for (let root = 0; root < edges.length; root++) {
        if (indexOf[root] !== undefined)
            continue;
        const work = [enter(root)];
        for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
            const { node } = frame;
            const target = edges[node][frame.next++];
            if (target === undefined) {
                work.pop();
                if (low[node] === indexOf[node])
                    close(node);
                const parent = work.at(-1)?.node;
                if (parent !== undefined)
                    low[parent] = Math.min(low[parent], low[node]);
            }
            else if (indexOf[target] === undefined)
                work.push(enter(target));
            else if (componentOf[target] === undefined)
                low[node] = Math.min(low[node], indexOf[target]);
        }
    }
    return { componentOf, components };
    function enter(node) {
        indexOf[node] = low[node] = counter++;
        stack.push(node);
        return { node, next: 0 };
    }
    function close(root) {
        const members = stack.splice(stack.lastIndexOf(root));
        for (const member of members)
            componentOf[member] = components.length;
        components.push(members);
    }
}

;// CONCATENATED MODULE: ./build/src/dashboard/rank-packages.js

/**
 * Fills in `position` and `position_in_ecosystem` of pending and failed packages: the order in which batches take
 * them once every backoff is over, so that the rank does not change while time passes.
 */
function rankPackages(packages) {
    const waiting = packages.filter(({ status }) => status === "pending" || status === "failed").sort(compareRank);
    const ranks = new Map();
    waiting.forEach((entry, index) => {
        const rank = (ranks.get(entry.ecosystem) ?? 0) + 1;
        ranks.set(entry.ecosystem, rank);
        entry.position = index + 1;
        entry.position_in_ecosystem = rank;
    });
}
function compareRank(a, b) {
    return (a.priority - b.priority ||
        Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
        b.unblocks - a.unblocks ||
        compareBytewise(a.name, b.name));
}

;// CONCATENATED MODULE: ./build/src/dashboard/describe-queue.js
/** Queue packages and what their failures say -> `queue`, `blockers` and `curated`. */






/** `failures` and `records`: the same ones in the same order, by time descending. */
function describeQueue(packages, failures, records) {
    const bySource = collectFacts(failures, records, (failure) => failure.source);
    const byPackage = collectFacts(failures, records, (failure) => failure.package);
    const described = packages.map((entry) => describePackage(entry, byPackage.get(entry.name), bySource.get(entry.source)));
    const blocked = described.filter(({ status }) => status === "blocked");
    const { blockers, cycles } = findBlockers(blocked.map(({ name, source, blocked_by }) => ({ name, source, blockedBy: blocked_by })));
    const waiting = new Map(blockers.map(({ dependency, totalCount }) => [dependency, totalCount]));
    for (const entry of described)
        entry.unblocks = waiting.get(entry.name) ?? 0;
    rankPackages(described);
    const byName = new Map(described.map((entry) => [entry.name, entry]));
    return {
        queue: describe_queue_summarize(described),
        blockers: blockers.map(({ dependency, directCount, totalCount, inCycle, packages: names }) => ({
            dependency,
            status: byName.get(dependency)?.status ?? null,
            position: byName.get(dependency)?.position ?? null,
            direct_count: directCount,
            total_count: totalCount,
            in_cycle: inCycle,
            packages: names,
        })),
        blockersSummary: {
            dependencies: blockers.length,
            packages_blocked: blocked.length,
            without_dependency: blocked.filter(({ blocked_by }) => blocked_by.length === 0).length,
            cycles,
        },
        curated: described
            .filter(({ confidence }) => confidence === "curated")
            .map(judgeCurated)
            .sort(byNameOf),
    };
}
function describePackage(entry, own, ofSource) {
    const newest = entry.status === "success" ? null : newer(own?.newest ?? null, ofSource?.newest ?? null);
    return {
        id: entry.name,
        name: entry.name,
        source: entry.source,
        ecosystem: entry.ecosystem,
        priority: entry.priority,
        status: entry.status,
        confidence: entry.confidence,
        category: newest?.failure.category ?? null,
        subcategory: newest?.failure.subcategory ?? null,
        blocked_by: entry.status === "blocked" ? namedBlockers(entry, own, ofSource) : [],
        status_reason: entry.status_reason,
        status_at: entry.status_at,
        failure_count: entry.failure_count,
        failures_recorded: own?.count ?? 0,
        first_failure_at: own?.firstAt ?? null,
        last_failure_at: own?.newest.failure.timestamp ?? null,
        last_failure_id: own?.newest.failure.id ?? null,
        next_retry_at: entry.next_retry_at,
        position: null,
        position_in_ecosystem: null,
        unblocks: 0,
    };
}
/** The entry's own, else those of the newest failure that names any. */
function namedBlockers(entry, own, ofSource) {
    const newest = newer(own?.newestWithBlockers ?? null, ofSource?.newestWithBlockers ?? null);
    const names = entry.blocked_by.length > 0 ? entry.blocked_by : (newest?.failure.blocked_by ?? []);
    return [...new Set(names)].sort(compareBytewise);
}
function collectFacts(newestFirst, records, keyOf) {
    const facts = new Map();
    for (let index = 0; index < newestFirst.length; index++) {
        const failure = newestFirst[index];
        const { timestamp } = failure;
        const known = facts.get(keyOf(failure));
        // Only the first ones, by time, can be the newest: older ones just count.
        const isCandidate = known === undefined ||
            timestamp === known.newest.failure.timestamp ||
            (failure.blocked_by.length > 0 &&
                (known.newestWithBlockers === null || timestamp === known.newestWithBlockers.failure.timestamp));
        const located = isCandidate ? { failure, record: records[index].failure } : null;
        const blocking = failure.blocked_by.length > 0 ? located : null;
        if (known === undefined) {
            const newest = located;
            facts.set(keyOf(failure), { newest, newestWithBlockers: blocking, firstAt: timestamp, count: 1 });
            continue;
        }
        known.count++;
        known.firstAt = timestamp ?? known.firstAt;
        known.newest = newer(known.newest, located);
        known.newestWithBlockers = newer(known.newestWithBlockers, blocking);
    }
    return facts;
}
/** The greater by (time, file, line, item). */
function newer(a, b) {
    if (a === null || b === null)
        return a ?? b;
    const order = compareNewestFirst(a.record.time, b.record.time) ||
        compareBytewise(b.record.file, a.record.file) ||
        b.record.line - a.record.line ||
        b.record.item - a.record.item;
    return order <= 0 ? a : b;
}
function describe_queue_summarize(described) {
    const byStatus = new Tally();
    const byPriority = new TallyByKey();
    const byEcosystem = new TallyByKey();
    const lists = new Map(STATUSES.map((status) => [status, []]));
    for (const entry of described) {
        byStatus.add(entry.status);
        byPriority.add(String(entry.priority), entry.status);
        byEcosystem.add(entry.ecosystem, entry.status);
        const list = lists.get(entry.status) ?? [];
        lists.set(entry.status, list);
        list.push(entry);
    }
    for (const list of lists.values())
        list.sort((a, b) => a.priority - b.priority || byNameOf(a, b));
    const known = new Set(STATUSES);
    const unknown = [...lists.keys()].filter((status) => !known.has(status)).sort(compareBytewise);
    const statuses = [...STATUSES, ...unknown];
    return {
        total: described.length,
        by_status: Object.fromEntries(statuses.map((status) => [status, byStatus.get(status)])),
        by_priority: byPriority.toObject(),
        by_ecosystem: addTotals(byEcosystem.toObject()),
        packages: Object.fromEntries(statuses.map((status) => [status, lists.get(status)])),
    };
}
/** A status called `total` would be overwritten, so its packages are in the sum alone. */
function addTotals(byEcosystem) {
    const withTotals = Object.entries(byEcosystem).map(([ecosystem, counts]) => {
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
        return [ecosystem, { ...counts, total }];
    });
    return sortedObject(new Map(withTotals));
}
function judgeCurated({ name, source, status }) {
    const isValid = status === "success" || status === "pending";
    return { name, source, status, validation_status: isValid ? "valid" : status === "failed" ? "invalid" : "unknown" };
}
function byNameOf(a, b) {
    return compareBytewise(a.name, b.name);
}

;// CONCATENATED MODULE: ./build/src/dashboard/describe-runs.js
/** Run records and the failures joined to them -> the elements of `runs`. */



/** `batchResults`: those of `results`, which belong to the run that matchBatchResults found. */
function describeRuns(runs, byRun, results) {
    return runs.map((identified) => {
        const attempted = results?.of === identified ? results.total : null;
        return describeRun(identified, byRun.get(identified) ?? [], attempted);
    });
}
/** Batch results are overwritten by each batch and may be months old: they count for the run of their id and time. */
function matchBatchResults(runs, results) {
    const windowMs = 7_200_000;
    const time = Date.parse(results.timestamp);
    const distance = ({ run }) => Math.abs(Date.parse(run.timestamp) - time);
    const candidates = runs.filter((run) => run.run.batch_id === results.batch_id && distance(run) <= windowMs);
    const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? null : { of: nearest, total: results.total };
}
function describeRun({ id, run }, failures, results) {
    const recipes = run.recipes_generated ?? [];
    const validated = run.attempts === null ? (run.total ?? recipes.length) : recipes.length;
    const failed = [...new Set(failures.map((failure) => failure.package))];
    const { total, from } = countAttempts(run, { results, validated, failed, recipes });
    const merged = run.merged ?? 0;
    const succeeded = run.succeeded ?? merged;
    const blocked = run.blocked ?? countBlocked(failures);
    const isBroken = run.conclusion !== null && run.conclusion !== "success";
    return {
        id,
        batch_id: run.batch_id,
        ecosystem: nameEcosystem(run),
        ecosystems: describeEcosystems(run),
        timestamp: run.timestamp,
        total,
        total_from: from,
        validated,
        merged,
        excluded: run.excluded ?? 0,
        constrained: run.constrained ?? 0,
        skipped: run.skipped,
        unverified: run.unverified,
        used_disambiguation: run.used_disambiguation,
        succeeded,
        blocked,
        failed: run.failed ?? Math.max(0, total - succeeded - blocked - (run.unverified ?? 0)),
        outcome: isBroken ? "broken" : merged > 0 ? "merged" : total === 0 ? "empty" : "nothing",
        conclusion: run.conclusion,
        packages_processed: [...(run.packages_processed ?? failed.sort(compareBytewise))],
        recipes_generated: [...recipes],
        packages_complete: run.packages_processed !== null,
        platform_results: sortedObject(run.platforms),
        failure_ids: failures.map((failure) => failure.id),
        started_at: run.started_at,
        duration_seconds: run.duration_seconds,
        workflow_run_url: run.workflow_run_url,
        pull_request_url: run.pull_request_url,
    };
}
function countAttempts(run, { results, validated, failed, recipes }) {
    if (run.attempts !== null)
        return { total: run.attempts, from: "recorded" };
    if (results !== null)
        return { total: results, from: "results" };
    if (run.ecosystems.size > 0) {
        let total = 0;
        for (const count of run.ecosystems.values())
            total += count;
        return { total, from: "ecosystems" };
    }
    const others = failed.filter((name) => !recipes.includes(name));
    return { total: validated + others.length, from: "counted" };
}
/** Distinct packages whose newest failure in the run names dependencies. */
function countBlocked(failures) {
    const newest = new Map();
    for (const failure of failures) {
        const known = newest.get(failure.package);
        if (known === undefined || isNewer(failure, known))
            newest.set(failure.package, failure);
    }
    let blocked = 0;
    for (const failure of newest.values())
        if (failure.blocked_by.length > 0)
            blocked++;
    return blocked;
}
function nameEcosystem(run) {
    if (run.ecosystems.size === 0)
        return run.ecosystem;
    const [only] = run.ecosystems.keys();
    return run.ecosystems.size === 1 ? only : "mixed";
}
function describeEcosystems(run) {
    if (run.ecosystems.size > 0 || run.ecosystem === null || run.ecosystem === "mixed")
        return sortedObject(run.ecosystems);
    return { [run.ecosystem]: null };
}

;// CONCATENATED MODULE: ./build/src/dashboard/identify-failures.js
/** Gives every failure an id that depends on what happened and on nothing else: no file names, lines or order. */



function identifyFailures(failures) {
    const dated = failures.map((failure) => identify("", failure)).sort(compareNewest);
    const ordered = [];
    const duplicates = [];
    for (let from = 0; from < dated.length;) {
        let to = from + 1;
        while (to < dated.length && isSameSecond(dated[from], dated[to]))
            to++;
        for (const found of nameSecond(dated.slice(from, to), duplicates))
            ordered.push(found);
        from = to;
    }
    return { ordered, duplicates };
}
/** Ids hold whole seconds, so only the failures of one second can have the same. */
function nameSecond(found, duplicates) {
    const [first] = found;
    if (found.length === 1 && first !== undefined) {
        first.id = baseId(first.failure);
        return found;
    }
    const byId = new Map();
    for (const { failure } of found) {
        const id = baseId(failure);
        const twins = byId.get(id);
        if (twins === undefined)
            byId.set(id, [failure]);
        else
            twins.push(failure);
    }
    return [...byId].flatMap(([id, twins]) => tellApart(id, twins, duplicates)).sort(compareOrder);
}
function isSameSecond(a, b) {
    return Math.floor(a.timeMs / 1000) === Math.floor(b.timeMs / 1000);
}
function identify(id, failure) {
    return { id, failure, timeMs: failure.time === null ? Number.NEGATIVE_INFINITY : toEpochMs(failure.time) };
}
function compareNewest(a, b) {
    return a.timeMs === b.timeMs ? 0 : b.timeMs > a.timeMs ? 1 : -1;
}
/** By time descending, undated last, then id. Times of one millisecond are told apart by their digits. */
function compareOrder(a, b) {
    if (a.timeMs !== b.timeMs)
        return b.timeMs > a.timeMs ? 1 : -1;
    return compareNewestFirst(a.failure.time, b.failure.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
/** `<ecosystem>-<time>-<package>`, everything outside of a safe alphabet percent-encoded. */
function baseId(failure) {
    const time = failure.time === null ? "undated" : formatFileTime(failure.time);
    const id = `${failure.ecosystem}-${time}-${failure.package}`;
    return /^[\w.@+:/-]*$/.test(id) ? id : id.replace(/[^\w.@+:/-]/gu, percentEncode);
}
function percentEncode(character) {
    const bytes = Buffer.from(character.toWellFormed());
    return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function tellApart(id, twins, duplicates) {
    const distinct = dropDuplicates(twins.sort(compareTwins), duplicates);
    const taken = new Set();
    return distinct.map((failure, index) => {
        let own = index === 0 ? id : `${id}~${identify_failures_hash(sortValues(failure)).slice(0, 8)}`;
        if (taken.has(own))
            own = `${id}~${identify_failures_hash(sortValues(failure)).slice(0, 16)}`;
        for (let n = 0; taken.has(own); n++)
            own = `${id}~${identify_failures_hash([...allValues(failure), String(n)]).slice(0, 16)}`;
        taken.add(own);
        return identify(own, failure);
    });
}
function dropDuplicates(sorted, duplicates) {
    const kept = [];
    let last = "";
    for (const failure of sorted) {
        const values = allValues(failure).join("\0");
        const first = kept.at(-1);
        if (first !== undefined && values === last) {
            const { file, line, item } = failure;
            const reason = `the same failure of "${failure.package}" stands in ${first.file}, line ${first.line}; it counts once`;
            duplicates.push({ file, line, entry: item < 0 ? null : item, code: "duplicate", severity: "warning", reason });
        }
        else {
            kept.push(failure);
            last = values;
        }
    }
    return kept;
}
/** By platform, exit code, category, subcategory, message and full time; equal ones by the rest, then by place. */
function compareTwins(a, b) {
    return (compareBytewise(a.platform ?? "", b.platform ?? "") ||
        (a.exit_code ?? -1) - (b.exit_code ?? -1) ||
        compareBytewise(sortValues(a).slice(2).join("\0"), sortValues(b).slice(2).join("\0")) ||
        compareBytewise(allValues(a).join("\0"), allValues(b).join("\0")) ||
        compareBytewise(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
}
function sortValues(failure) {
    const { platform, exit_code, category, subcategory, message, time } = failure;
    return [platform ?? "", String(exit_code ?? ""), category, subcategory ?? "", message ?? "", time ?? ""];
}
function allValues(failure) {
    const { source, recorded_category, recorded_subcategory, batch_id, workflow_run_url, full_output, blocked_by } = failure;
    const rest = [source, recorded_category, recorded_subcategory, batch_id, workflow_run_url, full_output];
    const isCut = failure.full_output_truncated ? "cut" : "";
    return [...sortValues(failure), ...rest.map((value) => value ?? ""), isCut, ...blocked_by];
}
function identify_failures_hash(values) {
    return (0,external_node_crypto_.createHash)("sha256").update(values.join("\0")).digest("hex");
}

;// CONCATENATED MODULE: ./build/src/dashboard/identify-runs.js


/**
 * Newest first. The oldest run of a batch id is named by it, later ones append their time, so ids never change.
 * Records equal to another in everything but their place are one run, and become `duplicates`.
 */
function identifyRuns(recorded) {
    const duplicates = [];
    const oldestFirst = identify_runs_dropDuplicates([...recorded].sort(compareAge), duplicates);
    const oldest = new Map();
    const taken = new Set();
    const identified = oldestFirst.map((run) => {
        const first = oldest.get(run.batch_id);
        if (first === undefined)
            oldest.set(run.batch_id, run);
        const id = unique(first === undefined ? run.batch_id : `${run.batch_id}~${laterTime(run, first)}`, taken);
        taken.add(id);
        return { id, run, timeMs: toEpochMs(run.timestamp) };
    });
    const runs = identified.sort((a, b) => compareTimes(b.run.timestamp, a.run.timestamp) || compareBytewise(a.id, b.id));
    return { runs, duplicates };
}
/** Equal records have the same time and batch id, so in the sorted list only neighbours need to be compared. */
function identify_runs_dropDuplicates(sorted, duplicates) {
    const kept = [];
    let values = new Map();
    let last;
    for (const run of sorted) {
        const isTwin = run.timestamp === last?.timestamp && run.batch_id === last.batch_id;
        if (!isTwin)
            values = new Map();
        else if (values.size === 0)
            values.set(printValues(last), last);
        last = run;
        const first = isTwin ? values.get(printValues(run)) : undefined;
        if (first === undefined) {
            kept.push(run);
            if (isTwin)
                values.set(printValues(run), run);
        }
        else {
            const { file, line } = run;
            const reason = `the same run "${run.batch_id}" stands in ${first.file}, line ${first.line}; it counts once`;
            duplicates.push({ file, line, entry: null, code: "duplicate", severity: "warning", reason });
        }
    }
    return kept;
}
function printValues({ file: _file, line: _line, ...values }) {
    return JSON.stringify(values, (_key, value) => (value instanceof Map ? [...value].sort() : value));
}
function laterTime(run, first) {
    const time = formatFileTime(run.timestamp);
    return run.timestamp.slice(0, 10) === first.timestamp.slice(0, 10) ? time.slice(11) : time;
}
function unique(id, taken) {
    if (!taken.has(id))
        return id;
    let n = 2;
    while (taken.has(`${id}~${n}`))
        n++;
    return `${id}~${n}`;
}
function compareAge(a, b) {
    return (compareTimes(a.timestamp, b.timestamp) ||
        compareBytewise(a.batch_id, b.batch_id) ||
        compareBytewise(a.file, b.file) ||
        a.line - b.line);
}

;// CONCATENATED MODULE: ./build/src/dashboard/summarize-disambiguations.js

/** `choices`: one per tool, by tool. */
function summarizeDisambiguations(choices) {
    const byReason = new Tally();
    for (const choice of choices)
        byReason.add(choice.selection_reason);
    const risky = choices.filter((choice) => choice.high_risk);
    return {
        total: choices.length,
        by_reason: byReason.toObject(),
        high_risk: risky.length,
        need_review: risky.map((choice) => choice.tool),
        entries: choices.map((choice) => ({
            tool: choice.tool,
            selected: choice.selected,
            alternatives: [...choice.alternatives],
            selection_reason: choice.selection_reason,
            downloads_ratio: choice.downloads_ratio,
            high_risk: choice.high_risk,
            updated_at: choice.updated_at,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/summarize-problems.js

/** `problems` in their order; the first `limit` are listed, all are counted. */
function summarizeProblems(problems, limit) {
    const byCode = new Tally();
    const bySeverity = new Tally();
    for (const problem of problems) {
        byCode.add(problem.code);
        bySeverity.add(problem.severity);
    }
    return {
        total: problems.length,
        by_code: byCode.toObject(),
        by_severity: bySeverity.toObject(),
        items: problems.slice(0, limit),
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/tally-history.js
/** One row per UTC day, days on which nothing happened included. */

const DAY_MS = 86_400_000;
/** Oldest first, the newest `limit` days; `leftOut` counts the others. */
function tallyHistory(runs, failures, { limit, snapshots }) {
    const days = new Map();
    for (const run of runs) {
        const day = dayOf(days, run.timestamp);
        day.runs++;
        day.attempted += run.total;
        day.validated += run.validated;
        day.merged += run.merged;
    }
    for (const { timestamp, package: name, category } of failures) {
        if (timestamp === null)
            continue;
        const day = dayOf(days, timestamp);
        day.failures++;
        day.packages.add(name);
        day.categories.add(category);
    }
    if (days.size === 0)
        return { history: [], leftOut: 0 };
    const sorted = [...days.keys()].sort();
    const first = Date.parse(sorted[0]);
    const last = Date.parse(sorted.at(-1));
    const count = (last - first) / DAY_MS + 1;
    const shown = Math.min(count, limit);
    const history = Array.from({ length: shown }, (_, index) => {
        const date = new Date(last - (shown - 1 - index) * DAY_MS).toISOString().slice(0, 10);
        return describeDay(date, days.get(date), snapshots);
    });
    return { history, leftOut: count - shown };
}
function dayOf(days, timestamp) {
    const date = timestamp.slice(0, 10);
    const known = days.get(date);
    if (known !== undefined)
        return known;
    const day = {
        runs: 0,
        attempted: 0,
        validated: 0,
        merged: 0,
        failures: 0,
        packages: new Set(),
        categories: new Tally(),
    };
    days.set(date, day);
    return day;
}
function describeDay(date, day, snapshots) {
    const snapshot = snapshots.get(date);
    return {
        date,
        runs: day?.runs ?? 0,
        attempted: day?.attempted ?? 0,
        validated: day?.validated ?? 0,
        merged: day?.merged ?? 0,
        failures: day?.failures ?? 0,
        packages_failed: day?.packages.size ?? 0,
        by_category: day?.categories.toObject() ?? {},
        breakers_open: snapshot?.breakersOpen ?? null,
        queue: snapshot?.queue ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/build-dashboard.js
/** The state of a pipeline -> its dashboard, version 1. Pure: no clock, no files, no previous output. */














const LISTED_PROBLEMS = 200;
/** Returns the document and all problems, those that only the whole state shows included. */
function buildDashboard(state, options) {
    const { runs, duplicates: twinRuns } = identifyRuns(state.runs);
    const { ordered, duplicates } = identifyFailures(state.failures);
    const { failures, clusters, summary, byRun } = describeFailures(ordered, joinFailures(runs));
    const { results, stale } = placeBatchResults(state, runs);
    const described = describeRuns(runs, byRun, results);
    const transitions = compareRuns({ runs, failures, byRun, packages: state.packages });
    const { queue, blockers, blockersSummary, curated } = describeQueue(state.packages, failures, ordered);
    const { limits, now, snapshots = new Map() } = options;
    const { history, leftOut } = tallyHistory(described, failures, { limit: limits.historyDays, snapshots });
    const problems = [...state.problems, ...twinRuns, ...duplicates, ...stale].sort(compareProblems);
    const shown = limitFailures(failures, limits);
    const shownRuns = limits.runs === null ? described : described.slice(0, limits.runs);
    const dashboard = {
        schema_version: 1,
        generated_at: formatTime(now),
        source_commit: options.sourceCommit,
        queue,
        blockers,
        blockers_summary: blockersSummary,
        failures_summary: summary,
        failures: shown.failures,
        clusters,
        runs: shownRuns,
        transitions,
        health: assessHealth({ packages: state.packages, control: state.control, runs: described, now }),
        disambiguations: summarizeDisambiguations(state.disambiguations),
        curated,
        history,
        problems: summarizeProblems(problems, LISTED_PROBLEMS),
        left_out: {
            failures: failures.length - shown.failures.length,
            runs: described.length - shownRuns.length,
            history_days: leftOut,
            problems: Math.max(0, problems.length - LISTED_PROBLEMS),
            full_outputs: shown.cutOutputs,
        },
    };
    return { dashboard, problems };
}
function placeBatchResults({ batchResults }, runs) {
    const results = batchResults === null ? null : matchBatchResults(runs, batchResults);
    if (batchResults === null || results !== null)
        return { results, stale: [] };
    const { file, batch_id: batchId } = batchResults;
    const reason = `no run "${batchId}" ended within two hours of these results, so they are left over from another batch`;
    return { results, stale: [{ file, line: 1, entry: null, code: "superseded", severity: "notice", reason }] };
}
function limitFailures(failures, { failures: count, outputBytes }) {
    const shown = count === null ? failures : failures.slice(0, count);
    if (outputBytes === null)
        return { failures: shown, cutOutputs: 0 };
    let cutOutputs = 0;
    for (const failure of shown) {
        const cut = failure.full_output === null ? null : cutMiddle(failure.full_output, outputBytes);
        if (cut === failure.full_output)
            continue;
        failure.full_output = cut;
        failure.full_output_truncated = true;
        cutOutputs++;
    }
    return { failures: shown, cutOutputs };
}

;// CONCATENATED MODULE: ./build/src/dashboard/print-dashboard.js
/** The bytes of dashboard.json: keys as they stand, two spaces, one compact element per line in lists of objects. */
/** JSON.stringify writes half a surrogate pair as an escape; an escaped backslash before "ud" is something else. */
const LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;
/** Yields a piece per list element and key, so that the whole text is never in memory. */
function* printDashboard(document) {
    yield* printValue(document, "");
    yield "\n";
}
function* printValue(value, indent) {
    if (typeof value !== "object" || value === null)
        yield toJson(value);
    else if (Array.isArray(value))
        yield* printList(value, indent);
    else
        yield* printObject(value, indent);
}
function* printObject(value, indent) {
    const inner = `${indent}  `;
    let before = "{\n";
    for (const [key, member] of Object.entries(value)) {
        yield `${before}${inner}${toJson(key)}: `;
        yield* printValue(member, inner);
        before = ",\n";
    }
    yield before === "{\n" ? "{}" : `\n${indent}}`;
}
function* printList(list, indent) {
    if (list.length === 0) {
        yield "[]";
        return;
    }
    const inner = `${indent}  `;
    for (let index = 0; index < list.length; index++) {
        yield `${index === 0 ? "[\n" : ",\n"}${inner}${toJson(list[index])}`;
    }
    yield `\n${indent}]`;
}
/** Without lone surrogates, which are no text and which other readers stumble over. */
function toJson(value) {
    const text = JSON.stringify(value);
    if (!text.includes("\\ud"))
        return text;
    return text.replace(LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/bytewise.js
/** Order of the UTF-8 bytes of two texts; plain `<` compares UTF-16 units, which puts surrogate pairs before U+E000. */
function bytewise_compareBytewise(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** A map as a plain object whose keys stand in bytewise order; `__proto__` is a key like any other. */
function toSortedObject(map, convert) {
    const keys = [...map.keys()].sort(bytewise_compareBytewise);
    return Object.fromEntries(keys.map((key) => [key, convert(map.get(key))]));
}
/** Adds one to the count under a key. */
function increment(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function rank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/decode-record.js
/**
 * Turns parsed JSON into records by the rules of Go's encoding/json: a key is matched exactly, else ignoring case;
 * unknown keys are ignored; null is absent; one value of the wrong type makes the whole record unusable. JSON.parse has
 * dropped the text of numbers, so `1.0` and `1e3` pass as integers here.
 */
const NOTHING = {};
const ANY_SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const INT64_LIMIT = 2 ** 63;
function defineShape(kinds) {
    return new Map(Object.entries(kinds));
}
/** undefined if the value is no object, or a known key has a value of the wrong type. Returns the value itself if it can. */
function decodeRecord(value, shape) {
    if (value === null)
        return NOTHING;
    if (typeof value !== "object" || Array.isArray(value))
        return undefined;
    const record = value;
    let hasStrayKey = false;
    for (const key in record) {
        const kind = shape.get(key);
        if (kind === undefined)
            hasStrayKey = true;
        else if (!fits(record[key], kind))
            return undefined;
    }
    return hasStrayKey ? decodeStrayKeys(record, shape) : record;
}
/** Every element decoded; undefined if one of them cannot be. */
function decodeRecords(values, shape) {
    let changed;
    for (let index = 0; index < values.length; index++) {
        const record = decodeRecord(values[index], shape);
        if (record === undefined)
            return undefined;
        if (changed !== undefined)
            changed.push(record);
        else if (record !== values[index])
            changed = [...values.slice(0, index), record];
    }
    return changed ?? values;
}
/** Absent is ""; a lone surrogate becomes U+FFFD. */
function toText(value) {
    if (value === null || value === undefined)
        return "";
    return ANY_SURROGATE.test(value) ? value.replace(LONE_SURROGATE, "\ufffd") : value;
}
/** The file holds these keys in another case; an exact key beats them, of several such keys the last one counts. */
function decodeStrayKeys(record, shape) {
    let copy;
    for (const [key, value] of Object.entries(record)) {
        const known = key.toLowerCase().replaceAll("\u017f", "s");
        const kind = known === key || Object.hasOwn(record, known) ? undefined : shape.get(known);
        if (kind === undefined)
            continue;
        if (!fits(value, kind))
            return undefined;
        copy ??= { ...record };
        copy[known] = value;
    }
    return (copy ?? record);
}
function fits(value, kind) {
    if (value === null)
        return true;
    switch (kind) {
        case "text":
            return typeof value === "string";
        case "integer":
            return isInteger(value);
        case "number":
            return typeof value === "number";
        case "flag":
            return typeof value === "boolean";
        case "list":
            return Array.isArray(value);
        case "texts":
            return Array.isArray(value) && value.every((item) => typeof item === "string" || item === null);
        case "object":
            return decode_record_isPlainObject(value);
        case "integers":
            return decode_record_isPlainObject(value) && Object.values(value).every((item) => item === null || isInteger(item));
        case "ignored":
            return true;
    }
}
function isInteger(value) {
    return Number.isInteger(value) && Math.abs(value) < INT64_LIMIT;
}
function decode_record_isPlainObject(value) {
    return typeof value === "object" && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/collect-breakers.js

const CONTROL = defineShape({ circuit_breaker: "object" });
const BREAKER = defineShape({ state: "text", failures: "integer", last_failure: "text", opens_at: "text" });
/** The breakers by ecosystem, copied; undefined if the file is not usable as a whole. */
function collectBreakers(file) {
    if (file.isBroken || file.values.length !== 1)
        return undefined;
    const control = decodeRecord(file.values[0]?.value, CONTROL);
    if (control === undefined)
        return undefined;
    const breakers = new Map();
    for (const [ecosystem, value] of Object.entries(control.circuit_breaker ?? {})) {
        const breaker = decodeRecord(value, BREAKER);
        if (breaker === undefined)
            return undefined;
        breakers.set(toText(ecosystem), {
            breaker_state: toText(breaker.state),
            failures: breaker.failures ?? 0,
            ...(breaker.last_failure && { last_failure: toText(breaker.last_failure) }),
            ...(breaker.opens_at && { opens_at: toText(breaker.opens_at) }),
        });
    }
    return breakers;
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/collect-disambiguations.js


const LINE = defineShape({
    schema_version: "integer",
    ecosystem: "text",
    environment: "text",
    updated_at: "text",
    disambiguations: "list",
});
const ITEM = defineShape({
    tool: "text",
    selected: "text",
    alternatives: "texts",
    selection_reason: "text",
    downloads_ratio: "number",
    high_risk: "flag",
});
const LINE_LIMIT = 65_536;
/** Keeps the first record of each tool. */
function createDisambiguationCollector() {
    const byTool = new Map();
    return {
        addFile(file) {
            if (file.longestLineBytes >= LINE_LIMIT)
                return;
            for (const { value, ownsLine } of file.values) {
                const line = ownsLine ? decodeRecord(value, LINE) : undefined;
                for (const item of (line && decodeRecords(line.disambiguations ?? [], ITEM)) ?? []) {
                    const tool = toText(item.tool);
                    if (!byTool.has(tool))
                        byTool.set(tool, collect_disambiguations_describe(tool, item));
                }
            }
        },
        summarize: () => (byTool.size === 0 ? undefined : collect_disambiguations_summarize([...byTool.values()])),
    };
}
function collect_disambiguations_describe(tool, item) {
    return {
        tool,
        selected: toText(item.selected),
        alternatives: item.alternatives?.map(toText) ?? null,
        selection_reason: toText(item.selection_reason),
        ...(item.downloads_ratio && { downloads_ratio: item.downloads_ratio }),
        high_risk: item.high_risk ?? false,
    };
}
function collect_disambiguations_summarize(unsorted) {
    const entries = unsorted.sort((a, b) => bytewise_compareBytewise(a.tool, b.tool));
    const reasons = new Map();
    for (const entry of entries)
        increment(reasons, entry.selection_reason);
    const risky = entries.filter((entry) => entry.high_risk).map((entry) => entry.tool);
    return {
        total: entries.length,
        by_reason: toSortedObject(reasons, (count) => count),
        high_risk: risky.length,
        need_review: risky,
        entries,
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/failure-line.js

const FAILURE_ITEM = defineShape({
    package_id: "text",
    category: "text",
    subcategory: "text",
    blocked_by: "texts",
    message: "text",
    timestamp: "text",
    workflow_url: "text",
    workflow_run_url: "text",
});
const FAILURE_LINE = defineShape({
    schema_version: "integer",
    ecosystem: "text",
    environment: "text",
    updated_at: "text",
    failures: "list",
    recipe: "text",
    platform: "text",
    exit_code: "integer",
    category: "text",
    subcategory: "text",
    blocked_by: "texts",
    message: "text",
    timestamp: "text",
    workflow_url: "text",
    workflow_run_url: "text",
});
const CATEGORIES = new Map([
    ["api_error", "network_error"],
    ["timeout", "network_error"],
    ["network", "network_error"],
    ["validation_failed", "install_failed"],
    ["deterministic", "generation_failed"],
    ["deterministic_insufficient", "generation_failed"],
]);
/** The category as shown, whatever word was recorded. */
function toCategory(recorded) {
    const category = toText(recorded);
    return CATEGORIES.get(category) ?? category;
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/go-time.js

const GO_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:\d\d)$/;
/** The recorded wall clock to the second with a `Z`, whatever its offset; "" if the text is no RFC 3339 time. */
function formatWallClock(text) {
    const match = GO_TIME.exec(text);
    if (match === null || parseTime(`${match[1]}${match[2]}`) === null)
        return "";
    return `${match[1]}Z`;
}
/** For ids: the instant in UTC seconds with `-` for `:`; a text that is no time has just its colons replaced. */
function formatIdTime(text) {
    const match = GO_TIME.exec(text);
    const time = match === null ? null : parseTime(`${match[1]}${match[2]}`);
    return (time ?? text).replaceAll(":", "-");
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/describe-failure.js




const MESSAGE_BYTES = 500;
const TAGS = new Set([
    "api_error",
    "no_bottles",
    "complex_archive",
    "no_binaries",
    "library_only",
    "verify_failed",
    "install_failed",
    "timeout",
    "rate_limited",
]);
/** Looked for in the lower-case message; the first hit counts. */
const PATTERNS = [
    ["no bottle", "no_bottle"],
    ["bottle not found", "no_bottle"],
    ["no executables", "binary_discovery_failed"],
    ["no binaries", "binary_discovery_failed"],
    ["version pattern", "verify_pattern_mismatch"],
    ["failed to verify", "verify_pattern_mismatch"],
    ["verification", "verify_pattern_mismatch"],
    ["already exists", "recipe_already_exists"],
    ["use --force", "recipe_already_exists"],
    ["rate limit", "rate_limited"],
    ["429", "rate_limited"],
    ["5xx", "upstream_unavailable"],
    ["unavailable", "upstream_unavailable"],
    ["timeout", "timeout"],
    ["deadline", "timeout"],
];
const EXIT_CODES = new Map([
    [6, "install_failed"],
    [7, "verify_failed"],
    [9, "deterministic_failed"],
]);
/** One element of `failure_details`. `nameOf` gives the queue's name for a source. */
function describeFailure(candidate, nameOf) {
    const record = candidate.item ?? candidate.recipe ?? {};
    const message = cutMessage(toText(record.message));
    const exitCode = candidate.recipe?.exit_code ?? 0;
    const subcategory = toText(record.subcategory) || deriveSubcategory(message, exitCode);
    const platforms = candidate.group?.platforms ?? [];
    const platform = platforms.length > 1 ? "multiple" : toText(candidate.recipe?.platform);
    const workflowUrl = linkOf(record) || candidate.workflowUrl;
    return {
        id: identifyFailure(candidate, nameOf),
        package: packageOf(candidate, nameOf),
        ecosystem: ecosystemOf(candidate),
        category: toCategory(record.category),
        ...(subcategory && { subcategory }),
        ...(message && { message }),
        ...(exitCode && { exit_code: exitCode }),
        ...(platform && { platform }),
        ...(platforms.length > 1 && { platforms: [...platforms].sort(bytewise_compareBytewise) }),
        ...(candidate.batchId && { batch_id: candidate.batchId }),
        timestamp: candidate.timestamp,
        ...(workflowUrl && { workflow_url: workflowUrl }),
    };
}
/** Its id of ecosystem, time and package; neither escaped nor unique. */
function identifyFailure(candidate, nameOf) {
    if (candidate.id === "") {
        const parts = [ecosystemOf(candidate), formatIdTime(candidate.timestamp), packageOf(candidate, nameOf)];
        candidate.id = parts.join("-");
    }
    return candidate.id;
}
/** `workflow_url`, else `workflow_run_url`; "" for neither. */
function linkOf(record) {
    return toText(record.workflow_url) || toText(record.workflow_run_url);
}
function ecosystemOf({ item, ecosystem }) {
    if (item === null)
        return ecosystem || "unknown";
    const id = toText(item.package_id);
    return id.slice(0, Math.max(0, id.indexOf(":"))) || ecosystem;
}
function packageOf({ item, recipe }, nameOf) {
    if (item === null)
        return toText(recipe?.recipe);
    const id = toText(item.package_id);
    const colon = id.indexOf(":");
    return nameOf(id) ?? (colon < 0 ? id : id.slice(Math.max(colon, id.lastIndexOf("/")) + 1));
}
/** The first 500 bytes of UTF-8; each byte left over of a character that the cut divides shows as U+FFFD. */
function cutMessage(message) {
    if (message.length * 3 <= MESSAGE_BYTES)
        return message;
    let bytes = 0;
    let index = 0;
    while (index < message.length) {
        const point = message.codePointAt(index);
        const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (bytes + size > MESSAGE_BYTES)
            return message.slice(0, index) + "\ufffd".repeat(MESSAGE_BYTES - bytes);
        bytes += size;
        index += size === 4 ? 2 : 1;
    }
    return message;
}
function deriveSubcategory(message, exitCode) {
    if (message === "")
        return EXIT_CODES.get(exitCode) ?? "";
    const open = message.indexOf("[");
    const close = open < 0 ? -1 : message.indexOf("]", open);
    if (close >= 0) {
        const tag = message.slice(open + 1, close);
        if (TAGS.has(tag))
            return tag;
    }
    const lower = message.toLowerCase();
    return PATTERNS.find(([needle]) => lower.includes(needle))?.[1] ?? "";
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/newest-failures.js

function createNewestFailures(limit, idOf) {
    const heap = [];
    const compare = (a, b) => bytewise_compareBytewise(b.timestamp, a.timestamp) || bytewise_compareBytewise(idOf(a), idOf(b)) || a.order - b.order;
    return {
        wants(timestamp) {
            return heap.length < limit || (limit > 0 && bytewise_compareBytewise(timestamp, heap[0].timestamp) >= 0);
        },
        add(candidate) {
            if (heap.length < limit) {
                heap.push(candidate);
                raise(heap, heap.length - 1, compare);
                return undefined;
            }
            const last = heap[0];
            if (last === undefined || compare(candidate, last) > 0)
                return candidate;
            replaceRoot(heap, candidate, compare);
            return last;
        },
        sorted: () => [...heap].sort(compare),
    };
}
function raise(heap, start, compare) {
    const moved = heap[start];
    let index = start;
    while (index > 0) {
        const parent = (index - 1) >> 1;
        if (compare(moved, heap[parent]) <= 0)
            break;
        heap[index] = heap[parent];
        index = parent;
    }
    heap[index] = moved;
}
/** Puts a candidate in the place of the root. It goes to the bottom first, where a newer record belongs as a rule. */
function replaceRoot(heap, candidate, compare) {
    let index = 0;
    for (let child = 1; child < heap.length; child = 2 * index + 1) {
        const right = child + 1;
        if (right < heap.length && compare(heap[right], heap[child]) > 0)
            child = right;
        heap[index] = heap[child];
        index = child;
    }
    heap[index] = candidate;
    raise(heap, index, compare);
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/collect-failures.js





const COUNTING_LINE_LIMIT = 65_536;
const DETAIL_LINE_LIMIT = 1_048_576;
const DEFAULT_ECOSYSTEM = "homebrew";
const collect_failures_NONE = [];
/** Above any number of records: groups come after all records that are in none. */
const GROUP_ORDER = 2 ** 50;
/** Counts in passing, notes the last category of each package in the queue, and keeps the newest `limit` records. */
function createFailureCollector(queue, limit) {
    const nameOf = (source) => queue.find(source)?.name;
    const counts = new Map();
    const newest = createNewestFailures(limit, (candidate) => identifyFailure(candidate, nameOf));
    /** By package and batch id; null for a group that is not among the newest and never will be again. */
    const groups = new Map();
    let order = 0;
    function countLine(line, items) {
        for (const item of items) {
            const category = toCategory(item.category);
            increment(counts, category);
            noteLast(toText(item.package_id), category, item.blocked_by);
        }
        if (!line.recipe || !line.category)
            return;
        const category = toCategory(line.category);
        increment(counts, category);
        if (!line.blocked_by || line.blocked_by.length === 0)
            return;
        noteLast(`${toText(line.ecosystem) || DEFAULT_ECOSYSTEM}:${toText(line.recipe)}`, category, line.blocked_by);
    }
    function noteLast(source, category, blockedBy) {
        const entry = queue.find(source);
        if (entry === undefined)
            return;
        entry.category = category;
        entry.blockedBy = blockedBy ?? collect_failures_NONE;
    }
    function keepItem(item, line, name) {
        const timestamp = toText(item.timestamp);
        if (!newest.wants(timestamp))
            return;
        keep({
            timestamp,
            id: "",
            item,
            recipe: null,
            ecosystem: toText(line.ecosystem) || name.ecosystem,
            workflowUrl: linkOf(line),
            batchId: name.batchId,
            order: order++,
            group: null,
        });
    }
    function keepRecipe(line, name) {
        const timestamp = toText(line.timestamp) || toText(line.updated_at);
        const platform = toText(line.platform);
        const key = platform !== "" && name.batchId !== "" ? `${name.batchId}\0${toText(line.recipe)}` : "";
        const first = key === "" ? undefined : groups.get(key);
        if (first !== undefined) {
            first?.group?.platforms.push(platform);
        }
        else if (newest.wants(timestamp)) {
            const candidate = {
                timestamp,
                id: "",
                item: null,
                recipe: line,
                ecosystem: toText(line.ecosystem) || name.ecosystem,
                workflowUrl: "",
                batchId: name.batchId,
                order: key === "" ? order++ : GROUP_ORDER + order++,
                group: key === "" ? null : { key, platforms: [platform] },
            };
            if (key !== "")
                groups.set(key, candidate);
            keep(candidate);
        }
        else if (key !== "") {
            groups.set(key, null);
        }
    }
    function keep(candidate) {
        const dropped = newest.add(candidate)?.group;
        if (dropped)
            groups.set(dropped.key, null);
    }
    return {
        addFile(file) {
            if (file.longestLineBytes >= DETAIL_LINE_LIMIT)
                return;
            const isCounted = file.longestLineBytes < COUNTING_LINE_LIMIT;
            const name = parseName(file.name);
            for (const { value, ownsLine } of file.values) {
                const line = ownsLine ? decodeRecord(value, FAILURE_LINE) : undefined;
                const items = line && decodeRecords(line.failures ?? collect_failures_NONE, FAILURE_ITEM);
                if (line === undefined || items === undefined)
                    continue;
                if (isCounted)
                    countLine(line, items);
                for (const item of items)
                    keepItem(item, line, name);
                if (line.recipe && line.category)
                    keepRecipe(line, name);
            }
        },
        counts,
        describeNewest: () => newest.sorted().map((candidate) => describeFailure(candidate, nameOf)),
    };
}
/** `<ecosystem>-<batch id>.jsonl`; the rest after the first hyphen is a batch id only if it starts with a year. */
function parseName(name) {
    const stem = name.endsWith(".jsonl") ? name.slice(0, -6) : name;
    const hyphen = stem.indexOf("-");
    if (hyphen < 0)
        return { ecosystem: stem, batchId: "" };
    const rest = stem.slice(hyphen + 1);
    return { ecosystem: stem.slice(0, hyphen), batchId: /^\d{4}/.test(rest) ? rest : "" };
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/collect-queue.js


const QUEUE_FILE = defineShape({ entries: "list", packages: "list" });
const UNIFIED_ENTRY = defineShape({
    name: "text",
    source: "text",
    priority: "integer",
    status: "text",
    confidence: "text",
    disambiguated_at: "text",
    failure_count: "integer",
    next_retry_at: "text",
});
const OLD_PACKAGE = defineShape({
    id: "text",
    source: "text",
    name: "text",
    tier: "integer",
    status: "text",
});
const STANDARD_PRIORITY = 3;
const collect_queue_NONE = [];
function createQueueCollector() {
    const unified = [];
    const old = [];
    let hasUnified = false;
    let bySource;
    const entries = () => (hasUnified ? unified : old);
    return {
        addFile(file) {
            const content = decodeRecord(file.values[0]?.value, QUEUE_FILE);
            if (content === undefined)
                return;
            if (content.entries !== undefined) {
                hasUnified = true;
                collect_queue_append(unified, content.entries ?? [], decodeUnifiedEntry);
            }
            else if (!hasUnified) {
                collect_queue_append(old, content.packages ?? [], decodeOldPackage);
            }
        },
        entries,
        find(source) {
            bySource ??= indexBySource(entries());
            return bySource.get(source);
        },
    };
}
/** Names that an earlier file has are left out; within one file every usable entry counts. */
function collect_queue_append(target, values, decode) {
    const known = new Set(target.map((entry) => entry.name));
    for (const value of values) {
        const entry = decode(value);
        if (entry !== undefined && !known.has(entry.name))
            target.push(entry);
    }
}
function decodeUnifiedEntry(value) {
    const fields = decodeRecord(value, UNIFIED_ENTRY);
    if (fields === undefined || !fields.name || !fields.source)
        return undefined;
    const entry = createEntry(fields.name, fields.source, fields.priority, fields.status);
    entry.isCurated = fields.confidence === "curated";
    entry.failureCount = fields.failure_count ?? 0;
    if (fields.next_retry_at)
        entry.nextRetryAt = formatWallClock(fields.next_retry_at);
    return entry;
}
function decodeOldPackage(value) {
    const fields = decodeRecord(value, OLD_PACKAGE);
    if (fields === undefined || !fields.name || !fields.id)
        return undefined;
    return createEntry(fields.name, fields.id, fields.tier, fields.status);
}
function createEntry(name, source, priority, status) {
    return {
        name: toText(name),
        source: toText(source),
        priority: priority ?? STANDARD_PRIORITY,
        status: toText(status),
        isCurated: false,
        failureCount: 0,
        nextRetryAt: "",
        noted: undefined,
        category: "",
        blockedBy: collect_queue_NONE,
    };
}
function indexBySource(entries) {
    const index = new Map();
    for (const entry of entries) {
        entry.noted = index.get(entry.source);
        if (entry.noted === undefined)
            index.set(entry.source, entry);
    }
    return index;
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/collect-runs.js


const collect_runs_LINE = defineShape({
    batch_id: "text",
    ecosystem: "text",
    ecosystems: "integers",
    total: "integer",
    generated: "integer",
    platforms: "ignored",
    merged: "integer",
    excluded: "integer",
    constrained: "integer",
    timestamp: "text",
    duration_seconds: "integer",
});
const collect_runs_LINE_LIMIT = 65_536;
const SHOWN_RUNS = 10;
/** Holds every run's time, and of the runs themselves only those that can be shown. */
function createRunCollector() {
    const timestamps = [];
    /** Oldest first. */
    const recent = [];
    let last;
    let lastSuccess;
    function add(line) {
        if (!line.batch_id)
            return;
        const timestamp = toText(line.timestamp);
        const run = { line, timestamp, total: line.total ?? 0, merged: line.merged ?? 0, order: timestamps.length };
        timestamps.push(run.timestamp);
        if (!isAfter(last, run))
            last = run;
        if (run.merged > 0 && !isAfter(lastSuccess, run))
            lastSuccess = run;
        if (run.total === 0)
            return;
        let place = recent.length;
        while (place > 0 && isAfter(recent[place - 1], run))
            place--;
        recent.splice(place, 0, run);
        if (recent.length > SHOWN_RUNS)
            recent.shift();
    }
    return {
        addFile: (file) => {
            for (const line of decodeFile(file))
                add(line);
        },
        shown: () => recent.map(collect_runs_describeRun).reverse(),
        health() {
            if (last === undefined)
                return undefined;
            const { timestamp, order } = lastSuccess ?? { timestamp: "", order: -1 };
            let later = 0;
            for (let index = 0; index < timestamps.length; index++) {
                const difference = bytewise_compareBytewise(timestamps[index], timestamp);
                if (difference > 0 || (difference === 0 && index > order))
                    later++;
            }
            return {
                last_run: describeForHealth(last),
                last_successful_run: lastSuccess === undefined ? null : describeForHealth(lastSuccess),
                runs_since_last_success: later,
            };
        },
    };
}
/** A stream of values; if one of them is no record, only the values that stand alone on their line count. */
function decodeFile(file) {
    const stream = [];
    let isBroken = file.isBroken;
    for (const { value } of file.values) {
        if (isBroken)
            break;
        const line = decodeRecord(value, collect_runs_LINE);
        if (line === undefined)
            isBroken = true;
        else
            stream.push(line);
    }
    return isBroken ? decodeLines(file) : stream;
}
function decodeLines(file) {
    const lines = [];
    for (const raw of file.values) {
        if (!raw.ownsLine)
            continue;
        if (file.longestLineBytes >= collect_runs_LINE_LIMIT && isTooLong(raw))
            break;
        const line = decodeRecord(raw.value, collect_runs_LINE);
        if (line !== undefined)
            lines.push(line);
    }
    return lines;
}
/** By the value written out again: how long its own line was is not known. */
function isTooLong({ value }) {
    try {
        return new TextEncoder().encode(JSON.stringify(value)).length >= collect_runs_LINE_LIMIT;
    }
    catch (error) {
        // Nested more deeply than it can be written.
        if (error instanceof RangeError)
            return true;
        throw error;
    }
}
function isAfter(a, b) {
    if (a === undefined)
        return false;
    return (bytewise_compareBytewise(a.timestamp, b.timestamp) || a.order - b.order) > 0;
}
function collect_runs_describeRun({ line, timestamp, total, merged }) {
    return {
        batch_id: timestamp.replaceAll(":", "-"),
        ...collect_runs_describeEcosystems(line),
        total,
        merged,
        rate: total > 0 ? merged / total : 0,
        ...(line.duration_seconds && { duration: line.duration_seconds }),
        timestamp,
    };
}
function describeForHealth({ line, timestamp, total, merged }) {
    return {
        batch_id: timestamp.replaceAll(":", "-"),
        ...collect_runs_describeEcosystems(line),
        timestamp,
        succeeded: merged,
        failed: Math.max(0, total - merged),
        total,
        ...(merged && { recipes_merged: merged }),
    };
}
/** The recorded map; a record that only names one ecosystem gives its total to that. */
function collect_runs_describeEcosystems(line) {
    const recorded = Object.entries(line.ecosystems ?? {}).map(([name, count]) => [toText(name), count ?? 0]);
    if (recorded.length > 0)
        return { ecosystems: toSortedObject(new Map(recorded), (count) => count) };
    return line.ecosystem ? { ecosystems: { [toText(line.ecosystem)]: line.total ?? 0 } } : {};
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/print-document.js
const INDENT = "  ";
const ELEMENTS_A_PIECE = 500;
/** The text of `JSON.stringify(value, null, 2)` in pieces; only objects outside of lists are taken apart. */
function* printDocument(value, depth = 0) {
    if (typeof value !== "object" || value === null)
        yield JSON.stringify(value);
    else if (Array.isArray(value))
        yield* print_document_printList(value, depth);
    else
        yield* print_document_printObject(value, depth);
}
function* print_document_printObject(object, depth) {
    let separator = "{\n";
    for (const [key, value] of Object.entries(object)) {
        yield `${separator}${INDENT.repeat(depth + 1)}${JSON.stringify(key)}: `;
        yield* printDocument(value, depth + 1);
        separator = ",\n";
    }
    yield separator === "{\n" ? "{}" : `\n${INDENT.repeat(depth)}}`;
}
function* print_document_printList(list, depth) {
    for (let start = 0; start < list.length; start += ELEMENTS_A_PIECE) {
        yield start === 0 ? "[\n" : ",\n";
        yield printElements(list.slice(start, start + ELEMENTS_A_PIECE), depth);
    }
    yield list.length === 0 ? "[]" : `\n${INDENT.repeat(depth)}]`;
}
/** Wraps the elements in as many lists as they are deep, so that they come out with their indentation, and takes the brackets off again. */
function printElements(elements, depth) {
    let wrapped = elements;
    let brackets = 0;
    for (let level = 0; level <= depth; level++) {
        brackets += "[\n".length + INDENT.length * level;
        if (level > 0)
            wrapped = [wrapped];
    }
    const text = JSON.stringify(wrapped, null, INDENT);
    return text.slice(brackets, text.length - brackets);
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/rank-blockers.js

const SHOWN_BLOCKERS = 10;
const SHOWN_PACKAGES = 5;
/** The ten dependencies whose absence blocks most, counted along paths: a diamond counts twice. */
function rankBlockers(blockedList) {
    const blocked = new Map();
    for (const { id, blocked_by } of blockedList) {
        for (const dependency of blocked_by ?? []) {
            const ids = blocked.get(dependency);
            if (ids === undefined)
                blocked.set(dependency, new Set([id]));
            else
                ids.add(id);
        }
    }
    const totals = new Map();
    for (const dependency of [...blocked.keys()].sort(bytewise_compareBytewise))
        countPaths(dependency, blocked, totals);
    return [...totals]
        .sort(([a, left], [b, right]) => right - left || bytewise_compareBytewise(a, b))
        .slice(0, SHOWN_BLOCKERS)
        .map(([dependency, total]) => describeBlocker(dependency, total, blocked.get(dependency)));
}
/**
 * Fills in the total of a dependency and of all it leads to. A total that is still being counted is 0 to others, so a
 * cycle ends where it was entered. With a stack of its own, because chains can be long.
 */
function countPaths(start, blocked, totals) {
    const stack = [];
    const enter = (dependency) => {
        totals.set(dependency, 0);
        stack.push({ dependency, ids: blocked.get(dependency).values(), total: 0 });
    };
    if (!totals.has(start))
        enter(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
        const next = frame.ids.next();
        if (next.done) {
            stack.pop();
            totals.set(frame.dependency, frame.total);
            const parent = stack.at(-1);
            if (parent !== undefined)
                parent.total += frame.total;
            continue;
        }
        frame.total++;
        const bare = next.value.slice(next.value.indexOf(":") + 1);
        if (!blocked.has(bare))
            continue;
        const known = totals.get(bare);
        if (known === undefined)
            enter(bare);
        else
            frame.total += known;
    }
}
function describeBlocker(dependency, total, ids) {
    return {
        dependency,
        count: total,
        direct_count: ids.size,
        total_count: total,
        packages: [...ids].sort(bytewise_compareBytewise).slice(0, SHOWN_PACKAGES),
    };
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics/summarize-queue.js


const VALIDATION = new Map([
    ["success", "valid"],
    ["pending", "valid"],
    ["failed", "invalid"],
]);
function summarizeQueue(entries) {
    const byStatus = new Map();
    const byTier = new Map();
    const byEcosystem = new Map();
    const packages = new Map();
    for (const entry of entries) {
        const ecosystem = summarize_queue_ecosystemOf(entry.source);
        increment(byStatus, entry.status);
        increment(listed(byTier, String(entry.priority)), entry.status);
        if (ecosystem !== "") {
            const counts = listed(byEcosystem, ecosystem);
            increment(counts, entry.status);
            increment(counts, "total");
        }
        const list = packages.get(entry.status);
        const described = summarize_queue_describePackage(entry, ecosystem, entry.noted ?? entry);
        if (list === undefined)
            packages.set(entry.status, [described]);
        else
            list.push(described);
    }
    for (const list of packages.values())
        list.sort(comparePackages);
    const toCounts = (counts) => toSortedObject(counts, (count) => count);
    return {
        total: entries.length,
        by_status: toCounts(byStatus),
        by_tier: toSortedObject(byTier, toCounts),
        ...(byEcosystem.size > 0 && { by_ecosystem: toSortedObject(byEcosystem, toCounts) }),
        packages: toSortedObject(packages, (list) => list),
    };
}
/** Curated entries in queue order. */
function listCurated(entries) {
    return entries
        .filter((entry) => entry.isCurated)
        .map(({ name, source, status }) => ({
        name,
        source,
        validation_status: VALIDATION.get(status) ?? "unknown",
    }));
}
function summarize_queue_describePackage(entry, ecosystem, noted) {
    const described = {
        id: entry.source,
        name: entry.name,
        ecosystem,
        priority: entry.priority,
    };
    if (noted.category !== "")
        described.category = noted.category;
    if (entry.status === "blocked" && noted.blockedBy.length > 0)
        described.blocked_by = noted.blockedBy.map(toText);
    described.failure_count = entry.failureCount;
    if (entry.nextRetryAt !== "")
        described.next_retry_at = entry.nextRetryAt;
    return described;
}
function summarize_queue_ecosystemOf(source) {
    const colon = source.indexOf(":");
    return colon < 0 ? "" : source.slice(0, colon);
}
function comparePackages(a, b) {
    return a.priority - b.priority || bytewise_compareBytewise(a.name, b.name);
}
function listed(map, key) {
    let counts = map.get(key);
    if (counts === undefined) {
        counts = new Map();
        map.set(key, counts);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/src/dashboard/queue-analytics.js
/**
 * `format: queue-analytics`: the document that readers of the older dashboard generator of this name expect, with that
 * generator's rules, odd ones included. They hold only here and in the folder beside this file.
 */










const SHOWN_FAILURES = 200;
/** Holds of the files what the document needs, never their texts. */
function createQueueAnalytics() {
    const queue = createQueueCollector();
    const failures = createFailureCollector(queue, SHOWN_FAILURES);
    const runs = createRunCollector();
    const disambiguations = createDisambiguationCollector();
    let breakers;
    let hasControl = false;
    function summarizeHealth() {
        const health = runs.health();
        if (hasControl ? breakers === undefined : health === undefined)
            return undefined;
        return {
            ecosystems: toSortedObject(breakers ?? new Map(), (breaker) => breaker),
            ...(health ?? { last_run: null, last_successful_run: null, runs_since_last_success: 0 }),
        };
    }
    return {
        addQueue: queue.addFile,
        addFailures: failures.addFile,
        addMetrics: runs.addFile,
        addDisambiguations: disambiguations.addFile,
        addControl(file) {
            hasControl = true;
            breakers = collectBreakers(file);
        },
        finish(now) {
            const entries = queue.entries();
            const summary = summarizeQueue(entries);
            const document = {
                generated_at: formatTime(now),
                queue: summary,
                blockers: rankBlockers(summary.packages.blocked ?? []),
                failures: toSortedObject(failures.counts, (count) => count),
            };
            const details = failures.describeNewest();
            const health = summarizeHealth();
            const shown = runs.shown();
            const tools = disambiguations.summarize();
            const curated = listCurated(entries);
            if (details.length > 0)
                document.failure_details = details;
            if (health !== undefined)
                document.health = health;
            if (shown.length > 0)
                document.runs = shown;
            if (tools !== undefined)
                document.disambiguations = tools;
            if (curated.length > 0)
                document.curated = curated;
            return document;
        },
    };
}
/** The document's JSON in pieces: 2-space indentation, final newline. */
function* printQueueAnalytics(document) {
    yield* printDocument(document);
    yield "\n";
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./build/src/files/read-ahead.js

const BUFFERS = 4;
const FILES_PER_BATCH = 64;
const SMALL_FILE_BYTES = 64 * 1024;
const BUFFER_BYTES = 2 * SMALL_FILE_BYTES;
/** A thread that says nothing for this long is given up; its files are then read here. */
const PATIENCE_MS = 10_000;
/**
 * Reads small files in another thread, at most four batches of 64 ahead of whoever takes them, and yields their bytes in
 * the order of the paths. Null stands for a file to be read by other means: large, unreadable, or left by a lost thread.
 * The bytes are good until the next are asked for. Waits without giving the event loop a turn.
 */
function* readAhead(paths) {
    const { port1: port, port2 } = new external_node_worker_threads_.MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const buffers = Array.from({ length: BUFFERS }, () => new ArrayBuffer(BUFFER_BYTES));
    const order = {
        paths,
        port: port2,
        signal,
        buffers,
        filesPerBatch: FILES_PER_BATCH,
        smallFileBytes: SMALL_FILE_BYTES,
    };
    const worker = new external_node_worker_threads_.Worker(new URL(/* asset import */ __nccwpck_require__(2914), __nccwpck_require__.b), {
        workerData: order,
        transferList: [port2, ...buffers],
    });
    // Its loss is noticed by its silence.
    worker.on("error", () => undefined).unref();
    let given = 0;
    try {
        while (given < paths.length) {
            const batch = takeBatch();
            if (batch === null)
                break;
            const bytes = Buffer.from(batch.buffer);
            let at = 0;
            for (const length of batch.lengths) {
                yield length < 0 ? null : bytes.subarray(at, at + length);
                at += Math.max(0, length);
                given++;
            }
            port.postMessage(batch.buffer, [batch.buffer]);
        }
        for (; given < paths.length; given++)
            yield null;
    }
    finally {
        port.close();
        void worker.terminate();
    }
    function takeBatch() {
        for (;;) {
            const seen = Atomics.load(signal, 0);
            const received = (0,external_node_worker_threads_.receiveMessageOnPort)(port);
            if (received !== undefined)
                return received.message;
            if (Atomics.wait(signal, 0, seen, PATIENCE_MS) === "timed-out")
                return null;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/files/state-folder.js
/** Lists and reads state files below a root without ever leaving it. */




const MAX_FILE_BYTES = 256 * 1024 * 1024;
const SURROGATE = /[\ud800-\udfff]/;
/** From here on a thread of its own is worth its start. */
const MANY_FILES = 10_000;
/** Entries of a folder whose name matches, in bytewise order. */
function listFolder(root, folder, matches) {
    const absolute = external_node_path_.join(root, folder);
    let entries;
    try {
        if (!leadsInside(root, absolute))
            return { kind: "unusable", reason: "leads out of the root; expected a folder inside" };
        entries = (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true });
    }
    catch (error) {
        if (lookAt(root, folder) === "missing")
            return { kind: "missing" };
        if (error.code === "ENOTDIR") {
            return { kind: "unusable", reason: "is not a folder; expected a folder of files" };
        }
        return { kind: "unusable", reason: `cannot be listed (${causeOf(error, root)}); expected a readable folder` };
    }
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    const matching = entries.filter((entry) => matches(entry.name));
    const files = matching
        .sort((a, b) => compareNames(a.name, b.name))
        .map((entry) => ({ file: prefix + entry.name, isPlain: entry.isFile() }));
    return { kind: "files", files };
}
/** What stands at a path below the root; a link that leads nowhere is a file, which then cannot be read. */
function lookAt(root, file) {
    const absolute = external_node_path_.join(root, file);
    try {
        return (0,external_node_fs_.statSync)(absolute).isDirectory() ? "folder" : "file";
    }
    catch (error) {
        if (!isMissing(error))
            return "file";
    }
    return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined ? "missing" : "file";
}
/** Texts of listed files, in their order: many files are read ahead in another thread, a few at once. */
function* readTexts(root, listed) {
    const plain = listed.filter(({ isPlain }) => isPlain);
    const ahead = plain.length < MANY_FILES ? null : readAhead(plain.map(({ file }) => `${root}/${file}`));
    try {
        for (const file of listed) {
            const bytes = file.isPlain && ahead !== null ? (ahead.next().value ?? null) : null;
            yield bytes === null ? readText(root, file) : state_folder_decode(bytes);
        }
    }
    finally {
        ahead?.return(undefined);
    }
}
/** Text of a file. Synchronous on purpose: for small cached files the thread pool costs more than the read itself. */
function readText(root, { file, isPlain }) {
    const absolute = `${root}/${file}`;
    try {
        const refusal = isPlain ? null : refuse(root, absolute);
        if (refusal !== null)
            return { kind: "unusable", code: "unreadable-file", reason: refusal };
        const bytes = (0,external_node_fs_.readFileSync)(absolute);
        return bytes.length > MAX_FILE_BYTES ? state_folder_tooLarge() : state_folder_decode(bytes);
    }
    catch (error) {
        const { code } = error;
        if (code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE")
            return state_folder_tooLarge();
        const reason = `cannot be read (${causeOf(error, root)}); expected a readable file`;
        return { kind: "unusable", code: "unreadable-file", reason };
    }
}
function state_folder_decode(bytes) {
    if ((0,external_node_buffer_.isAscii)(bytes))
        return { kind: "text", text: bytes.toString("latin1"), hasBadBytes: false };
    const text = bytes.toString("utf8");
    // U+FFFD is rare, and where it stands the bytes tell whether it was written or came of decoding.
    return { kind: "text", text, hasBadBytes: text.includes("\ufffd") && !(0,external_node_buffer_.isUtf8)(bytes) };
}
/** Why something that is not a plain file is not read; null if it may be. */
function refuse(root, absolute) {
    const found = (0,external_node_fs_.statSync)(absolute);
    if (found.isDirectory())
        return "is a folder; expected a file";
    if (!found.isFile())
        return "is neither a file nor a folder; expected a file";
    return leadsInside(root, absolute) ? null : "is a symbolic link that leads out of the root; expected a file inside";
}
/** Bytewise; the order of UTF-16 units is the same but where surrogates meet the units above them. */
function compareNames(a, b) {
    if (a === b)
        return 0;
    return SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}
function leadsInside(root, absolute) {
    const relative = external_node_path_.relative((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(absolute));
    return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function state_folder_tooLarge() {
    return {
        kind: "unusable",
        code: "file-too-large",
        reason: `has more than ${MAX_FILE_BYTES} bytes, the limit for one file`,
    };
}
function causeOf(error, root) {
    const { code, message } = error;
    if (code === "ENOENT")
        return "a link that leads nowhere";
    return code === "EACCES" || code === "EPERM" ? "permission denied" : message.replaceAll(`${root}/`, "");
}
function isMissing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR";
}

;// CONCATENATED MODULE: ./build/src/state/classify-failure.js
/** One taxonomy for recording and reading: recorded words, exit codes and messages -> category and subcategory. */
const CANONICAL = new Set([
    "generation_failed",
    "install_failed",
    "verify_failed",
    "missing_dep",
    "network_error",
    "recipe_not_found",
]);
const OLD_CATEGORIES = new Map([
    ["deterministic", "generation_failed"],
    ["deterministic_insufficient", "generation_failed"],
    ["api_error", "network_error"],
    ["timeout", "network_error"],
    ["network", "network_error"],
]);
const OLD_SUBCATEGORIES = new Map([
    ["no_bottles", "no_bottle"],
    ["complex_archive", "archive_extraction_failed"],
    ["no_binaries", "binary_discovery_failed"],
]);
const classify_failure_TAGS = new Set([
    ...["no_bottle", "archive_extraction_failed", "binary_discovery_failed", "library_only", "recipe_already_exists"],
    ...["schema_invalid", "deterministic_failed", "install_failed", "verify_pattern_mismatch", "verify_timeout"],
    ...["verify_failed", "rate_limited", "upstream_unavailable", "timeout", "dns_error", "tls_error"],
    ...OLD_SUBCATEGORIES.keys(),
]);
/**
 * Narrow on purpose: a bare "429" is a number, and installers print "with hash verification" in passing. Every gap has
 * a greatest length, so that no message takes more than linear time.
 */
const classify_failure_PATTERNS = [
    ["no_bottle", /\bno bottle|bottle not found/i],
    ["archive_extraction_failed", /(?:extract|unpack)\w{0,20}\b[^\n]{0,40}\bfail|unsupported archive/i],
    ["binary_discovery_failed", /\bno (?:executables|binaries)\b/i],
    ["verify_pattern_mismatch", /version pattern|expected version\b[^\n]{0,500}\bgot\b/i],
    ["schema_invalid", /recipe\b[^\n]{0,40}\b(?:invalid|does not validate)/i],
    ["recipe_already_exists", /recipe\b[^\n]{0,60}\balready exists/i],
    ["rate_limited", /\brate.?limit|\b(?:http|status)\W{0,3}429\b/i],
    ["upstream_unavailable", /\b(?:http|status)\W{0,3}50[0234]\b|service unavailable/i],
    ["timeout", /timed out|deadline exceeded/i],
];
/** Says in one scan that no pattern can match, which is the usual case. */
const ANY_PATTERN = new RegExp(classify_failure_PATTERNS.map(([, pattern]) => pattern.source).join("|"), "i");
const classify_failure_EXIT_CODES = new Map([
    [3, ["recipe_not_found", null]],
    [5, ["network_error", null]],
    [6, ["install_failed", "install_failed"]],
    [7, ["verify_failed", "verify_failed"]],
    [8, ["missing_dep", null]],
    [9, ["generation_failed", "deterministic_failed"]],
    [124, ["network_error", "timeout"]],
    [137, ["network_error", "timeout"]],
    [143, ["network_error", "timeout"]],
]);
const classify_failure_REMEMBERED_MESSAGES = 20_000;
const WELL_FORMED = /^[a-z][a-z0-9_]{0,63}$/;
/** The word in a file -> the word in use; an unknown word stays as it is. */
function canonicalCategory(recorded, recordedSubcategory) {
    if (CANONICAL.has(recorded))
        return recorded;
    if (recorded !== "validation_failed")
        return OLD_CATEGORIES.get(recorded) ?? recorded;
    if (recordedSubcategory?.startsWith("verify_"))
        return "verify_failed";
    return recordedSubcategory === "schema_invalid" ? "generation_failed" : "install_failed";
}
function isKnownCategory(canonical) {
    return CANONICAL.has(canonical);
}
/** True if a recorded subcategory can be kept as it is. */
function isWellFormed(subcategory) {
    return WELL_FORMED.test(subcategory);
}
/** Category where none is recorded; null for exit code 0, which is no failure. */
function categoryOfExitCode(exitCode) {
    if (exitCode === 0)
        return null;
    return classify_failure_EXIT_CODES.get(exitCode)?.[0] ?? "generation_failed";
}
/** deriveSubcategory that remembers what equal messages said, since packages fail the same way again and again. */
function rememberSubcategories() {
    // By message alone: a key put together of several parts would have to be built and hashed anew for each failure.
    const known = new Map();
    return (evidence) => {
        const { message, output, recordedSubcategory, category, recordedCategory: recorded } = evidence;
        if (!message || output !== null || recordedSubcategory !== null)
            return classify_failure_deriveSubcategory(evidence);
        const same = known.get(message);
        if (same !== undefined && same.category === category && same.recorded === recorded)
            return same.found;
        const found = classify_failure_deriveSubcategory(evidence);
        if (known.size >= classify_failure_REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { category, recorded, found });
        return found;
    };
}
/** The first source that answers: recorded word, tag in the message, pattern on message then output, exit code. */
function classify_failure_deriveSubcategory(evidence) {
    const { recordedSubcategory, recordedCategory, message, output, exitCode, category } = evidence;
    if (recordedSubcategory !== null && recordedSubcategory !== "api_error" && isWellFormed(recordedSubcategory)) {
        return { subcategory: OLD_SUBCATEGORIES.get(recordedSubcategory) ?? recordedSubcategory, from: "recorded" };
    }
    if (recordedCategory === "timeout")
        return { subcategory: "timeout", from: "recorded" };
    const tag = message === null ? null : findTag(message);
    if (tag !== null)
        return { subcategory: tag, from: "tag" };
    const matched = matchPattern(message, category) ?? matchPattern(output, category);
    if (matched !== null)
        return { subcategory: matched, from: "message" };
    const byCode = exitCode === null || message || output ? null : (classify_failure_EXIT_CODES.get(exitCode)?.[1] ?? null);
    return byCode === null ? { subcategory: null, from: null } : { subcategory: byCode, from: "exit_code" };
}
function findTag(message) {
    let close = -1;
    for (let open = message.indexOf("["); open >= 0; open = message.indexOf("[", open + 1)) {
        if (close < open)
            close = message.indexOf("]", open);
        if (close < 0)
            return null;
        if (close - open > 64)
            continue;
        const word = message.slice(open + 1, close);
        if (classify_failure_TAGS.has(word))
            return OLD_SUBCATEGORIES.get(word) ?? word;
    }
    return null;
}
function matchPattern(text, category) {
    if (text === null || !ANY_PATTERN.test(text))
        return null;
    const found = classify_failure_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    return found === "timeout" && category === "verify_failed" ? "verify_timeout" : found;
}

;// CONCATENATED MODULE: ./build/src/state/scan-json.js
/** Finds where one JSON value ends in a longer text, refusing at the first character that no JSON value could have there. */
const LITERALS = ["true", "false", "null"];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Scans the value that starts at `start`, which is not white space. */
function scanJson(text, start) {
    const open = [];
    let expect = "value";
    let at = start;
    const fail = (expected) => ({ kind: "error", at, expected, open });
    for (;;) {
        at = skipSpace(text, at);
        const found = text[at];
        if (found === undefined)
            return fail(`${expect} before the end of the file`);
        if (expect === "colon") {
            if (found !== ":")
                return fail('":"');
            expect = "value";
            at++;
        }
        else if (isClosing(found, expect, text[open.at(-1) ?? -1])) {
            open.pop();
            at++;
            expect = "comma or end";
            if (open.length === 0)
                return { kind: "value", end: at };
        }
        else if (expect === "comma or end") {
            if (found !== ",")
                return fail(text[open.at(-1)] === "{" ? '"," or "}"' : '"," or "]"');
            expect = text[open.at(-1)] === "{" ? "key" : "value";
            at++;
        }
        else if (expect === "key" || expect === 'key or "}"') {
            const end = found === '"' ? scanString(text, at) : -1;
            if (end < 0)
                return fail(found === '"' ? "a string that ends on its line" : "a key in double quotes");
            at = end;
            expect = "colon";
        }
        else if (found === "{" || found === "[") {
            open.push(at);
            expect = found === "{" ? 'key or "}"' : "value or ]";
            at++;
        }
        else {
            const end = scanScalar(text, at);
            if (end < 0)
                return fail(found === '"' ? "a string that ends on its line" : "a JSON value");
            at = end;
            if (open.length === 0)
                return { kind: "value", end: at };
            expect = "comma or end";
        }
    }
}
/** White space between values: JSON's own and the record separator. */
function isSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x1e;
}
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
            return at;
        at++;
    }
}
function isClosing(found, expect, container) {
    if (expect !== "comma or end" && expect !== 'key or "}"' && expect !== "value or ]")
        return false;
    return (found === "}" && container === "{") || (found === "]" && container === "[");
}
function scanScalar(text, at) {
    if (text[at] === '"')
        return scanString(text, at);
    for (const literal of LITERALS)
        if (text.startsWith(literal, at))
            return at + literal.length;
    NUMBER.lastIndex = at;
    return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}
/** Index behind the closing quote; -1 at a raw control character, a bad escape or the end. */
function scanString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 0x22)
            return at + 1;
        if (unit < 0x20)
            return -1;
        if (unit !== 0x5c)
            continue;
        const letter = text[++at] ?? "";
        if (letter === "u") {
            if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)))
                return -1;
            at += 4;
        }
        else if (!'"\\/bfnrt'.includes(letter) || letter === "")
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/state/locate-elements.js

/** 1-based lines of the elements of a top-level list in a text that is known to be one JSON object. */
function locateElements(text, key) {
    const start = findList(text, key);
    if (start === null)
        return [];
    const lines = [];
    let line = 1;
    let newline = nextNewline(text, 0);
    for (let at = skipTo(text, start + 1); text[at] !== "]";) {
        for (; newline < at; newline = nextNewline(text, newline + 1))
            line++;
        lines.push(line);
        at = skipTo(text, endOf(text, at));
        if (text[at] === ",")
            at = skipTo(text, at + 1);
    }
    return lines;
}
/** Index of the `[` of the last top-level member with that key, as JSON.parse takes the last one too. */
function findList(text, key) {
    let found = null;
    let at = skipTo(text, text.indexOf("{") + 1);
    while (text[at] === '"') {
        const end = endOf(text, at);
        const name = JSON.parse(text.slice(at, end));
        const value = skipTo(text, skipTo(text, end) + 1);
        if (name === key)
            found = text[value] === "[" ? value : null;
        at = skipTo(text, endOf(text, value));
        if (text[at] === ",")
            at = skipTo(text, at + 1);
    }
    return found;
}
function endOf(text, at) {
    const scan = scanJson(text, at);
    return scan.kind === "value" ? scan.end : text.length;
}
function skipTo(text, from) {
    let at = from;
    while (at < text.length && " \t\r\n".includes(text[at]))
        at++;
    return at;
}
function nextNewline(text, from) {
    const found = text.indexOf("\n", from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
}

;// CONCATENATED MODULE: ./build/src/state/problems.js
const QUOTED_CHARACTERS = 120;
/** Collects what could not be used while state is read. */
class Problems {
    #items = [];
    add(problem) {
        this.#items.push(problem);
    }
    /** In the order in which they were met. */
    list() {
        return this.#items;
    }
}
function report(place, code, severity, reason) {
    place.problems.add({ file: place.file, line: place.line, entry: place.entry, code, severity, reason });
}
/** A value as it is shown in a reason: in quotes, on one line, at most 120 characters. */
function quote(value) {
    const text = typeof value === "string" ? value : shortJson(value);
    const line = text.length > QUOTED_CHARACTERS ? `${cutText(text, QUOTED_CHARACTERS - 1)}…` : text;
    return JSON.stringify(line.toWellFormed());
}
/** The first n UTF-16 units, never half a surrogate pair. */
function cutText(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function shortJson(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "[]" : `a list of ${value.length}`;
    return typeof value === "object" && value !== null ? "an object" : String(value);
}

;// CONCATENATED MODULE: ./build/src/state/merge-queues.js

/** One package per name: unified lists before old ones, which as a rule are stale leftovers beside them. */
function mergeQueues(files, problems) {
    const merged = new Map();
    for (const file of files)
        addList(file, "unified", merged, problems);
    for (const file of files)
        addList(file, "old", merged, problems);
    return [...merged.values()].map(({ found }) => found);
}
function addList(file, form, merged, problems) {
    let superseded = 0;
    for (const found of file[form]) {
        const twin = merged.get(found.name);
        if (twin === undefined)
            merged.set(found.name, { found, file: file.file, form });
        else if (twin.form !== form)
            superseded++;
        else {
            const line = file.lineOf(form, found.name);
            const reason = `${quote(found.name)} is in ${twin.file} too, which counts`;
            problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
        }
    }
    if (superseded === 0)
        return;
    const reason = `${superseded} of its ${file[form].length} packages are in the unified queue too, which counts`;
    problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}

;// CONCATENATED MODULE: ./build/src/state/queue-index.js

function indexQueue(packages) {
    const byName = new Map();
    const bySource = new Map();
    for (const candidate of packages) {
        byName.set(candidate.name, candidate);
        const known = bySource.get(candidate.source);
        if (known === undefined || isPreferred(candidate, known))
            bySource.set(candidate.source, candidate);
    }
    return { byName, bySource };
}
/** The package name that a source has without a queue entry: after the first `:`, then after the last `/`. */
function nameOfSource(source) {
    const identifier = source.slice(source.indexOf(":") + 1);
    return identifier.slice(identifier.lastIndexOf("/") + 1) || identifier || source;
}
function isPreferred(candidate, known) {
    const name = nameOfSource(candidate.source);
    if ((candidate.name === name) !== (known.name === name))
        return candidate.name === name;
    return (candidate.priority - known.priority || compareBytewise(candidate.name, known.name)) < 0;
}

;// CONCATENATED MODULE: ./build/src/state/fields.js
/** Reads one field of a decoded record: absent is null, a wrong type is reported and then treated as absent. */


const MAX_NAME_BYTES = 300;
const MAX_LIST_ITEMS = 1000;
/** Far above any real count, and low enough that sums of counts stay exact. */
const MAX_COUNT = 1e12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const fields_CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** The value as a record; null, with a problem, if it is anything else. */
function asFields(value, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    report(place, "not-an-object", "error", `expected an object, found ${fields_describe(value)}`);
    return null;
}
function fields_readText(fields, key, place) {
    const value = fields[key];
    if (typeof value === "string")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "text", value, place);
    return null;
}
/** Text where blank means absent, as in every field that may say "not set". */
function readWord(fields, key, place) {
    const value = fields[key];
    if (typeof value === "string" && value !== "")
        return value;
    return value === "" ? null : fields_readText(fields, key, place);
}
/** A name that must be there: 1 to 300 bytes, no control characters. Null, with a problem, means the record is skipped. */
function requireName(fields, key, place) {
    const value = fields[key];
    if (typeof value === "string" && value.trim() !== "")
        return isName(value, key, place) ? value : null;
    if (value === undefined || value === null || typeof value === "string") {
        report(place, "missing-field", "error", `"${key}" is missing or blank; a record needs it`);
    }
    else {
        report(place, "wrong-type", "error", `"${key}" is ${fields_describe(value)}; expected text`);
    }
    return null;
}
/** True if the text may serve as a name; else a problem says why the record is skipped. */
function isName(value, key, place) {
    if (value.length <= MAX_NAME_BYTES / 3 && !fields_CONTROL.test(value))
        return true;
    const bytes = Buffer.byteLength(value);
    if (bytes <= MAX_NAME_BYTES && !fields_CONTROL.test(value))
        return true;
    const what = bytes > MAX_NAME_BYTES ? `has ${bytes} bytes` : "holds a control character";
    report(place, "bad-value", "error", `"${key}" ${quote(value)} ${what}; expected 1 to ${MAX_NAME_BYTES} bytes of plain text`);
    return false;
}
/** A whole number >= 0; anything else is null, with a problem. */
function readCount(fields, key, place) {
    const value = fields[key];
    if (typeof value === "number" && value >= 0 && value <= MAX_COUNT && Number.isInteger(value))
        return value;
    if (value === undefined || value === null)
        return null;
    reportType(key, `a whole number from 0 to ${MAX_COUNT}`, value, place);
    return null;
}
function readInteger(fields, key, place) {
    const value = fields[key];
    if (typeof value === "number" && Number.isSafeInteger(value))
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "a whole number", value, place);
    return null;
}
function readFlag(fields, key, place) {
    const value = fields[key];
    if (typeof value === "boolean")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "true or false", value, place);
    return null;
}
function readTime(fields, key, place) {
    const text = readWord(fields, key, place);
    if (text === null)
        return null;
    const time = parseTime(text);
    if (time === null) {
        report(place, "bad-time", "warning", `"${key}" ${quote(text)} is not a time; expected the form 2026-01-09T14:30:00Z`);
    }
    return time;
}
const fields_NONE = [];
/** A list of names, at most 1,000 of them used; null if one of them is unusable, so the record is skipped. */
function readNames(fields, key, place) {
    const value = fields[key];
    if (value === undefined || value === null)
        return fields_NONE;
    if (!Array.isArray(value)) {
        reportType(key, "a list of names", value, place);
        return fields_NONE;
    }
    if (value.length > MAX_LIST_ITEMS) {
        report(place, "bad-value", "warning", `"${key}" has ${value.length} items; the first ${MAX_LIST_ITEMS} are used`);
    }
    const names = [];
    for (const item of value.slice(0, MAX_LIST_ITEMS)) {
        if (typeof item !== "string")
            reportType(key, "a list of names", item, place);
        else if (item === "")
            report(place, "bad-value", "warning", `"${key}" holds a blank name, which is left out`);
        else if (!isName(item, key, place))
            return null;
        else
            names.push(item);
    }
    return names;
}
function readUrl(fields, key, place) {
    const text = readWord(fields, key, place);
    if (text === null)
        return null;
    if (text.startsWith("https://") && URL.canParse(text))
        return text;
    report(place, "bad-value", "warning", `"${key}" ${quote(text)} is not used; expected a URL that begins with https://`);
    return null;
}
/** `schema_version` above the one that is known is read as the known one, with a problem. */
function checkVersion(fields, place) {
    const version = fields.schema_version;
    if (version === 1 || version === undefined || version === null)
        return;
    if (typeof version === "number" && version > 1) {
        report(place, "newer-schema", "warning", `"schema_version" is ${version}, newer than 1; read as version 1`);
    }
    else {
        reportType("schema_version", "1", version, place);
    }
}
function fields_describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return `the ${typeof value === "string" ? "text" : typeof value} ${quote(value)}`;
}
function reportType(key, expected, value, place) {
    report(place, "wrong-type", "warning", `"${key}" is ${fields_describe(value)}, which is not used; expected ${expected}`);
}

;// CONCATENATED MODULE: ./build/src/state/read-batch-results.js


/** What the last batch attempted; null where the file does not say so. */
function readBatchResults(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
    const batchId = fields === null ? null : requireName(fields, "batch_id", place);
    if (fields === null || batchId === null)
        return null;
    const total = readCount(fields, "total", place);
    const timestamp = readTime(fields, "timestamp", place);
    if (total !== null && timestamp !== null)
        return { batch_id: batchId, total, timestamp, file: raw.file };
    report(place, "missing-field", "error", 'batch results need "total" and "timestamp"');
    return null;
}

;// CONCATENATED MODULE: ./build/src/state/read-control.js


const STATES = new Set(["closed", "open", "half-open"]);
/** Reads the control file; null if it is no object. Dashboards then go on without breakers, deciding actions fail. */
function readControl(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
    if (fields === null)
        return null;
    const breakers = new Map();
    const entries = fields.circuit_breaker;
    if (typeof entries === "object" && entries !== null && !Array.isArray(entries)) {
        for (const [ecosystem, value] of Object.entries(entries)) {
            place.entry = ecosystem;
            const entry = asFields(value, place);
            if (entry !== null)
                breakers.set(ecosystem, readBreaker(entry, place));
        }
        place.entry = null;
    }
    else if (entries !== undefined && entries !== null) {
        report(place, "wrong-type", "warning", `"circuit_breaker" is ${fields_describe(entries)}, which is not used; expected an object`);
    }
    return {
        enabled: readFlag(fields, "enabled", place) ?? true,
        disabled_ecosystems: readNames(fields, "disabled_ecosystems", place) ?? [],
        reason: readWord(fields, "reason", place),
        incident_url: readWord(fields, "incident_url", place),
        disabled_by: readWord(fields, "disabled_by", place),
        disabled_at: readTime(fields, "disabled_at", place),
        expected_resume: readWord(fields, "expected_resume", place),
        breakers,
    };
}
function readBreaker(fields, place) {
    const state = readWord(fields, "state", place) ?? "closed";
    if (fields.state === undefined || fields.state === null || fields.state === "") {
        report(place, "bad-value", "warning", '"state" is missing; taken as closed');
    }
    if (!STATES.has(state)) {
        const reason = `"state" ${quote(state)} is kept and treated as closed; expected closed, open or half-open`;
        report(place, "unknown-status", "warning", reason);
    }
    const opensAt = readTime(fields, "opens_at", place);
    if (state === "open" && opensAt === null && !fields.opens_at) {
        report(place, "bad-time", "warning", 'an open breaker without "opens_at"; a probe is due now');
    }
    return {
        state,
        failures: readCount(fields, "failures", place) ?? 0,
        last_failure: readTime(fields, "last_failure", place),
        opens_at: opensAt,
    };
}

;// CONCATENATED MODULE: ./build/src/state/read-disambiguations.js




const REASONS = new Set(["curated", "single_match", "10x_popularity_gap", "priority_fallback"]);
/** Hands each choice in the file to `add`, in the order of the file. */
function readDisambiguations(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = asFields(value, place);
        if (fields === null)
            continue;
        checkVersion(fields, place);
        const updatedAt = readTime(fields, "updated_at", place);
        const items = fields.disambiguations;
        if (!Array.isArray(items)) {
            if (items === undefined)
                report(place, "unknown-shape", "warning", 'has no "disambiguations"; kept as it is');
            else if (items !== null)
                report(place, "wrong-type", "error", `"disambiguations" is ${fields_describe(items)}; expected a list`);
            continue;
        }
        for (let item = 0; item < items.length; item++) {
            place.entry = item;
            const choice = readChoice(items[item], { updatedAt, item }, place);
            if (choice !== null)
                add(choice);
        }
    }
}
/** Per tool the one that counts: a curated one before all others, then the newest, then file and line. */
function selectDisambiguations(choices) {
    const selected = new Map();
    for (const choice of choices) {
        const known = selected.get(choice.tool);
        if (known === undefined || compareWeight(choice, known) < 0)
            selected.set(choice.tool, choice);
    }
    return [...selected.values()].sort((a, b) => compareBytewise(a.tool, b.tool));
}
function readChoice(value, { updatedAt, item }, place) {
    const fields = asFields(value, place);
    if (fields === null)
        return null;
    const tool = requireName(fields, "tool", place);
    const selected = tool === null ? null : requireName(fields, "selected", place);
    const alternatives = readNames(fields, "alternatives", place);
    if (tool === null || selected === null || alternatives === null)
        return null;
    return {
        tool,
        selected,
        alternatives,
        selection_reason: readReason(fields, place),
        downloads_ratio: readRatio(fields, place),
        high_risk: readFlag(fields, "high_risk", place) ?? false,
        updated_at: updatedAt,
        file: place.file,
        line: place.line,
        item,
    };
}
function readReason(fields, place) {
    const reason = readWord(fields, "selection_reason", place) ?? "";
    if (!REASONS.has(reason)) {
        report(place, "bad-value", "warning", `"selection_reason" ${quote(reason)} is kept; expected one of ${[...REASONS].join(", ")}`);
    }
    return reason;
}
function readRatio(fields, place) {
    const ratio = fields.downloads_ratio;
    if (ratio === undefined || ratio === null)
        return null;
    if (typeof ratio === "number" && ratio >= 0)
        return ratio;
    report(place, "wrong-type", "warning", `"downloads_ratio" is ${fields_describe(ratio)}, which is not used; expected a number`);
    return null;
}
function compareWeight(a, b) {
    const rank = (choice) => (choice.selection_reason === "curated" ? 0 : 1);
    return (rank(a) - rank(b) ||
        compareNewestFirst(a.updated_at, b.updated_at) ||
        compareBytewise(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
}

;// CONCATENATED MODULE: ./build/src/state/read-failures.js
/** Reads failure files: one line per batch with many items, or one line per recipe and platform, or both in one. */






const UNCLASSIFIED = { subcategory: null, from: null };
const STRICT_SUFFIX = /^-[0-9a-f]{8}$/;
/** First words of file names that say how the file was made, not where its packages come from. */
const NOT_ECOSYSTEMS = new Set(["", "batch", "mixed"]);
/** Hands each failure of the file to `add`, in the order of the file. */
function readFailures(raw, context, add) {
    const name = parseFileName(raw.name);
    const place = { file: raw.file, line: null, entry: null, problems: context.problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = asFields(value, place);
        if (fields === null)
            continue;
        checkVersion(fields, place);
        const hasItems = fields.failures !== undefined && fields.failures !== null;
        const isRecipe = Boolean(fields.recipe) || (!hasItems && (fields.recipe ?? fields.category ?? fields.package_id) !== undefined);
        if (hasItems)
            readItems(fields, { name, place, context }, add);
        place.entry = null;
        if (isRecipe)
            readRecipe(fields, { name, place, context }, add);
        else if (!hasItems) {
            report(place, "unknown-shape", "warning", 'has neither "failures" nor "recipe", so it holds no failure; kept as it is');
        }
    }
}
function readItems(record, at, add) {
    const { place } = at;
    if (!Array.isArray(record.failures)) {
        report(place, "wrong-type", "error", `"failures" is ${fields_describe(record.failures)}; expected a list`);
        return;
    }
    const defaults = readDefaults(record, place);
    for (let item = 0; item < record.failures.length; item++) {
        place.entry = item;
        const fields = asFields(record.failures[item], place);
        const source = fields === null ? null : requireName(fields, "package_id", place);
        if (fields === null || source === null)
            continue;
        const failure = readFailure(fields, { source, recipe: null, item, defaults }, at);
        if (failure !== null)
            add(failure);
    }
}
function readRecipe(record, at, add) {
    const recipe = requireName(record, "recipe", at.place);
    if (recipe === null)
        return;
    const source = readWord(record, "package_id", at.place);
    if (source !== null && !isName(source, "package_id", at.place))
        return;
    const defaults = { ecosystem: null, platform: null, batchId: null, workflowRunUrl: null, time: null };
    const failure = readFailure(record, { source, recipe, item: -1, defaults }, at);
    if (failure !== null)
        add(failure);
}
function readFailure(fields, subject, { name, place, context }) {
    const { defaults } = subject;
    const exitCode = readInteger(fields, "exit_code", place);
    const subcategory = readSubcategory(fields, place);
    const blockedBy = readNames(fields, "blocked_by", place);
    const category = readCategory(fields, { exitCode, subcategory, isBlocked: (blockedBy?.length ?? 0) > 0 }, place);
    const environment = subject.recipe === null ? null : readWord(fields, "environment", place);
    const platform = readWord(fields, "platform", place) ?? defaults.platform ?? environment;
    if (blockedBy === null || category === null)
        return null;
    if (platform !== null && !isName(platform, "platform", place))
        return null;
    const identity = read_failures_identify(subject, readWord(fields, "ecosystem", place), { name, place, context });
    const message = fields_readText(fields, "message", place);
    const output = fields_readText(fields, "full_output", place);
    const recorded = typeof fields.category === "string" ? context.share(fields.category) : "";
    const evidence = {
        category,
        recordedCategory: recorded,
        recordedSubcategory: subcategory,
        message,
        output,
        exitCode,
    };
    const finer = context.classify?.(evidence) ?? UNCLASSIFIED;
    return {
        // No spread: it would make the engine build each record property by property.
        package: identity.package,
        source: identity.source,
        ecosystem: identity.ecosystem,
        category: context.share(category),
        recorded_category: recorded,
        recorded_subcategory: subcategory === null ? null : context.share(subcategory),
        subcategory: finer.subcategory,
        subcategory_from: finer.from,
        blocked_by: blockedBy.length < 2 ? blockedBy : [...new Set(blockedBy)].sort(compareBytewise),
        message: message || null,
        full_output: output || null,
        full_output_truncated: readFlag(fields, "full_output_truncated", place) ?? false,
        platform: platform === null ? null : context.share(platform),
        exit_code: exitCode,
        batch_id: readWord(fields, "batch_id", place) ?? defaults.batchId ?? name.batchId,
        workflow_run_url: readRunUrl(fields, place) ?? defaults.workflowRunUrl,
        time: readFailureTime(fields, subject, name, place),
        file_time: name.time,
        file: place.file,
        line: place.line,
        item: subject.item,
    };
}
function read_failures_identify({ source, recipe, defaults }, own, { name, place, context }) {
    const { bySource, byName } = context.queue;
    const isBare = source === null || !source.includes(":");
    const entry = (source === null ? undefined : bySource.get(source)) ??
        (isBare ? byName.get(source ?? recipe) : undefined);
    const prefix = source?.includes(":") ? source.slice(0, source.indexOf(":")) : null;
    const recorded = own ?? defaults.ecosystem;
    const known = prefix || recorded || (source === null ? entry?.ecosystem : null) || name.ecosystem;
    if (!known) {
        const subject = quote(source ?? recipe);
        report(place, "bad-value", "warning", `no ecosystem is known for ${subject}; expected "ecosystem:identifier", taken as unknown`);
    }
    const ecosystem = context.share(known || "unknown");
    if (entry !== undefined)
        return { package: entry.name, source: source ?? entry.source, ecosystem };
    if (source !== null)
        return { package: nameOfSource(source), source, ecosystem };
    return { package: recipe, source: `${ecosystem}:${recipe}`, ecosystem };
}
function readCategory(fields, { exitCode, subcategory, isBlocked }, place) {
    const recorded = fields.category;
    if (typeof recorded === "string" && recorded.trim() !== "") {
        const category = canonicalCategory(recorded, subcategory);
        if (!isKnownCategory(category)) {
            report(place, "unknown-category", "warning", `"category" ${quote(recorded)} is kept; expected one of the known words`);
        }
        return category;
    }
    if (recorded !== undefined && recorded !== null && typeof recorded !== "string") {
        report(place, "wrong-type", "error", `"category" is ${fields_describe(recorded)}; expected text`);
        return null;
    }
    const derived = exitCode === null ? null : categoryOfExitCode(exitCode);
    if (derived === null)
        report(place, "missing-field", "error", '"category" is missing or blank; a failure needs it');
    if (derived === "install_failed" && isBlocked)
        return "missing_dep";
    if (derived === "missing_dep" && !isBlocked) {
        report(place, "bad-value", "warning", '"exit_code" 8 says a dependency is missing; expected its name in "blocked_by"');
    }
    return derived;
}
function readSubcategory(fields, place) {
    const word = readWord(fields, "subcategory", place);
    if (word !== null && !isWellFormed(word)) {
        const reason = `"subcategory" ${quote(word)} is not used; expected lower-case letters, digits and "_"`;
        report(place, "bad-value", "warning", reason);
    }
    return word;
}
function readDefaults(record, place) {
    return {
        ecosystem: readWord(record, "ecosystem", place),
        platform: readWord(record, "platform", place) ?? readWord(record, "environment", place),
        batchId: readWord(record, "batch_id", place),
        workflowRunUrl: readRunUrl(record, place),
        time: readTime(record, "timestamp", place) ?? readTime(record, "updated_at", place),
    };
}
function readRunUrl(fields, place) {
    const { workflow_run_url: url } = fields;
    return readUrl(fields, url === undefined || url === null || url === "" ? "workflow_url" : "workflow_run_url", place);
}
function readFailureTime(fields, subject, name, place) {
    const time = readTime(fields, "timestamp", place) ??
        (subject.recipe === null ? subject.defaults.time : readTime(fields, "updated_at", place)) ??
        name.time;
    if (time === null)
        report(place, "bad-time", "warning", "neither the record nor the file name has a time; sorted last");
    return time;
}
function parseFileName(fileName) {
    const stem = fileName.replace(/\.jsonl$/, "");
    const found = findFileTime(stem);
    const prefix = found === null ? stem : stem.slice(0, found.index).replace(/-$/, "");
    const suffix = found === null ? "" : stem.slice(found.index + found.text.length);
    return {
        ecosystem: NOT_ECOSYSTEMS.has(prefix) ? null : prefix,
        batchId: STRICT_SUFFIX.test(suffix) ? stem : null,
        time: found?.time ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/state/read-json-stream.js
/** Reads a `.jsonl` file as what it really is: a stream of JSON values, compact or pretty-printed, with damage between. */


const MAX_VALUE_BYTES = 8 * 1024 * 1024;
/** Other readers of these files give up on the whole file at a line this long. */
const LONG_LINE_BYTES = 65_536;
/** Below this many characters a file cannot hold a line that anybody minds. */
const SHORT_FILE_CHARACTERS = 16_384;
/** `text` as decoded; every value comes back, each stretch that is not JSON becomes one problem. */
function readJsonStream(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false, longestLineBytes: 0 };
    const content = stripMark(text, place);
    if (content.length > SHORT_FILE_CHARACTERS)
        raw.longestLineBytes = measureLongestLine(content, place);
    if (!readWhole(content, raw))
        new StreamReader(content, raw, place).read();
    return raw;
}
/** Reads a file that is one JSON document; without a value if it is blank, and with a problem if it is not JSON. */
function readJsonDocument(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false, longestLineBytes: 0 };
    const content = stripMark(text, place);
    if (read_json_stream_skipSpace(content, 0) === content.length)
        return raw;
    try {
        raw.values.push({ value: JSON.parse(content), line: 1, ownsLine: true });
    }
    catch {
        raw.isBroken = true;
        const scan = scanJson(content, 0);
        const at = scan.kind === "error" ? scan.at : read_json_stream_skipSpace(content, scan.end);
        place.line = countLines(content, 0, at, 1);
        const expected = scan.kind === "error" ? scan.expected : "the end of the file";
        const found = at < content.length ? quote(content.slice(at, at + 20)) : "the end of the file";
        report(place, "not-json", "error", `not JSON: expected ${expected}, found ${found}`);
    }
    return raw;
}
/** The common case, one record alone in its file, costs one parse; the reader below gives the same answer, slower. */
function readWhole(text, raw) {
    if (text.charCodeAt(0) !== 0x7b || text.length > MAX_VALUE_BYTES / 3)
        return false;
    const end = text.indexOf("\n");
    let last = text.length - 1;
    while (isSpace(text.charCodeAt(last)))
        last--;
    const ownsLine = end < 0 || end > last;
    if (!ownsLine && text.charCodeAt(end - 1) === 0x7d)
        return false;
    try {
        const value = JSON.parse(text);
        raw.values.push({ value, line: 1, ownsLine });
        return true;
    }
    catch {
        return false;
    }
}
class StreamReader {
    #text;
    #raw;
    #place;
    #at = 0;
    #line = 1;
    /** End of the line that the reader is on, found once per line. */
    #lineEnd = -1;
    #isFirstInLine = false;
    /** Starts of containers that an earlier scan has shown never to end, so that no stretch is read a third time. */
    #hopeless = new Set();
    constructor(text, raw, place) {
        this.#text = text;
        this.#raw = raw;
        this.#place = place;
    }
    read() {
        for (;;) {
            this.#moveTo(read_json_stream_skipSpace(this.#text, this.#at));
            if (this.#at >= this.#text.length)
                return;
            this.#enterLine();
            if (this.#readLine())
                continue;
            const scan = this.#hopeless.has(this.#at) ? null : scanJson(this.#text, this.#at);
            if (scan?.kind === "value") {
                this.#add(JSON.parse(this.#text.slice(this.#at, scan.end)), scan.end);
                this.#moveTo(scan.end);
                if (scan.end > this.#lineEnd)
                    this.#lineEnd = endOfLine(this.#text, scan.end);
            }
            else {
                if (scan !== null)
                    for (const start of scan.open)
                        this.#hopeless.add(start);
                this.#fail(scan?.expected ?? "the value to end", scan?.at ?? this.#at);
                this.#resume();
            }
        }
    }
    /** Fast path: this line is one value. */
    #readLine() {
        if (!this.#isFirstInLine || this.#text.charCodeAt(this.#at) !== 0x7b)
            return false;
        let end = this.#lineEnd;
        while (isSpace(this.#text.charCodeAt(end - 1)))
            end--;
        if (this.#text.charCodeAt(end - 1) !== 0x7d)
            return false;
        try {
            this.#add(JSON.parse(this.#text.slice(this.#at, end)), end);
        }
        catch {
            return false;
        }
        this.#moveTo(end);
        return true;
    }
    #add(value, end) {
        const { file, problems } = this.#place;
        const bytes = (end - this.#at) * 3 > MAX_VALUE_BYTES ? Buffer.byteLength(this.#text.slice(this.#at, end)) : 0;
        if (bytes > MAX_VALUE_BYTES) {
            const reason = `one record of ${bytes} bytes; expected at most ${MAX_VALUE_BYTES}`;
            report({ file, line: this.#line, entry: null, problems }, "record-too-long", "error", reason);
            return;
        }
        const { values } = this.#raw;
        if (!Array.isArray(value)) {
            values.push({ value, line: this.#line, ownsLine: this.#isAlone(end) });
            return;
        }
        this.#raw.isBroken = true;
        for (const element of value)
            values.push({ value: element, line: this.#line, ownsLine: false });
    }
    #isAlone(end) {
        const rest = skipSpaceInLine(this.#text, end);
        return (this.#isFirstInLine && (rest >= this.#text.length || this.#text.charCodeAt(rest) === 0x0a) && end <= this.#lineEnd);
    }
    #fail(expected, at) {
        this.#raw.isBroken = true;
        this.#place.line = this.#line;
        const line = countLines(this.#text, this.#at, at, this.#line);
        const where = line === this.#line ? "" : ` in line ${line}`;
        const found = at < this.#text.length ? quote(this.#text.slice(at, at + 20)) : "the end of the file";
        const start = quote(this.#text.slice(this.#at, this.#at + 40));
        report(this.#place, "not-json", "error", `${start} is not JSON: expected ${expected}${where}, found ${found}`);
    }
    /** To the next line, after the one where the value began, whose first column is `{`. */
    #resume() {
        const next = this.#text.indexOf("\n{", this.#at);
        this.#moveTo(next < 0 ? this.#text.length : next + 1);
    }
    #enterLine() {
        this.#isFirstInLine = this.#at > this.#lineEnd;
        if (!this.#isFirstInLine)
            return;
        this.#lineEnd = endOfLine(this.#text, this.#at);
    }
    #moveTo(at) {
        // Within a line nothing is searched for: a long line of many values would be read once for each of them.
        if (at > this.#lineEnd)
            this.#line = countLines(this.#text, this.#at, at, this.#line);
        this.#at = at;
    }
}
function read_json_stream_skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function endOfLine(text, from) {
    const newline = text.indexOf("\n", from);
    return newline < 0 ? text.length : newline;
}
function skipSpaceInLine(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) !== 0x0a && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function countLines(text, from, to, line) {
    let count = line;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
function stripMark(text, place) {
    const hasMark = text.charCodeAt(0) === 0xfeff;
    place.line = 1;
    if (hasMark)
        report(place, "bad-value", "warning", "starts with a byte order mark, which is left out; expected plain UTF-8");
    // A search for one character is much faster than one for two, and as a rule there is none.
    const carriageReturn = text.indexOf("\r");
    const lineEnd = carriageReturn < 0 ? -1 : text.indexOf("\r\n", carriageReturn);
    if (lineEnd >= 0) {
        place.line = countLines(text, 0, lineEnd, 1);
        report(place, "bad-value", "warning", 'lines end in "\\r\\n", read as white space; expected "\\n"');
    }
    return hasMark ? text.slice(1) : text;
}
function measureLongestLine(text, place) {
    let longest = 0;
    let line = 1;
    for (let from = 0; from < text.length; line++) {
        const newline = text.indexOf("\n", from);
        const end = newline < 0 ? text.length : newline;
        if (end - from > SHORT_FILE_CHARACTERS) {
            const bytes = Buffer.byteLength(text.slice(from, end));
            longest = Math.max(longest, bytes);
            place.line = line;
            if (bytes >= LONG_LINE_BYTES) {
                const reason = `a line of ${bytes} bytes; other readers drop a whole file at a line of ${LONG_LINE_BYTES}`;
                report(place, "bad-value", "warning", reason);
            }
        }
        from = end + 1;
    }
    return longest;
}
function baseName(file) {
    return file.slice(file.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/src/state/read-queue.js
/** Reads one queue file, in the unified or the old per-ecosystem form; the content decides which. */


const read_queue_STATUSES = new Set(["pending", "success", "failed", "blocked", "requires_manual", "excluded"]);
const OLD_STATUSES = new Set(["pending", "in_progress", "success", "failed", "blocked", "skipped"]);
const BAD_ECOSYSTEM = /[/\\]|\.\./;
/** `lineOf` tells the line of the n-th element of a list in the file; it is asked only where there is a problem. */
function readQueue(raw, problems, lineOf) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const queue = { file: raw.file, unified: [], old: [], lineOf: () => null };
    const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
    if (fields === null)
        return queue;
    checkVersion(fields, place);
    readTime(fields, "updated_at", place);
    if (fields.entries === undefined && fields.packages === undefined) {
        report(place, "unknown-shape", "warning", 'has neither "entries" nor "packages", so it holds no queue');
        return queue;
    }
    readList("entries", readEntry, queue.unified);
    readList("packages", readOldPackage, queue.old);
    queue.lineOf = (form, name) => {
        const key = form === "unified" ? "entries" : "packages";
        const list = fields[key];
        return lineOf(key, list.findIndex((item) => item?.name === name));
    };
    return queue;
    function readList(key, read, packages) {
        const names = new Set();
        const list = fields[key];
        if (list === undefined || list === null)
            return;
        if (!Array.isArray(list)) {
            report(place, "wrong-type", "error", `"${key}" is ${fields_describe(list)}; expected a list of packages`);
            return;
        }
        const at = new LazyPlace(raw.file, problems, key, lineOf);
        for (let index = 0; index < list.length; index++) {
            at.entry = index;
            const item = asFields(list[index], at);
            const found = item === null ? null : read(item, at);
            if (found === null)
                continue;
            if (names.has(found.name))
                report(at, "duplicate", "warning", `${quote(found.name)} stands above already, which counts`);
            else
                packages.push(found);
            names.add(found.name);
        }
    }
}
/** Finds its line only when a problem asks for it. */
class LazyPlace {
    file;
    problems;
    entry = null;
    #key;
    #lineOf;
    constructor(file, problems, key, lineOf) {
        this.file = file;
        this.problems = problems;
        this.#key = key;
        this.#lineOf = lineOf;
    }
    get line() {
        return this.#lineOf(this.#key, this.entry);
    }
}
/** One entry of the unified form; null, with a problem, if it cannot be used. */
function readEntry(fields, place) {
    const name = requireName(fields, "name", place);
    const source = name === null ? null : requireName(fields, "source", place);
    if (name === null || source === null)
        return null;
    const ecosystem = readEcosystem(source, place);
    const blockedBy = readNames(fields, "blocked_by", place);
    if (ecosystem === null || blockedBy === null)
        return null;
    return {
        name,
        source,
        ecosystem,
        priority: readPriority(fields, "priority", place),
        status: readStatus(fields, read_queue_STATUSES, place),
        confidence: readConfidence(fields, place),
        disambiguated_at: readTime(fields, "disambiguated_at", place),
        failure_count: readFailureCount(fields, place),
        next_retry_at: readTime(fields, "next_retry_at", place),
        blocked_by: blockedBy,
        status_reason: readWord(fields, "status_reason", place),
        status_at: readTime(fields, "status_at", place),
        last_batch_id: readWord(fields, "last_batch_id", place),
    };
}
/** One package of the old form; null, with a problem, if it cannot be used. */
function readOldPackage(fields, place) {
    const name = requireName(fields, "name", place);
    const id = name === null ? null : requireName(fields, "id", place);
    if (name === null || id === null)
        return null;
    const ecosystem = readEcosystem(id, place);
    if (ecosystem === null)
        return null;
    const word = readWord(fields, "source", place);
    if (word !== null && word !== ecosystem) {
        report(place, "bad-value", "warning", `"source" ${quote(word)} differs from "id" ${quote(id)}; the id counts`);
    }
    readTime(fields, "added_at", place);
    return {
        name,
        source: id,
        ecosystem,
        priority: readPriority(fields, "tier", place),
        status: readStatus(fields, OLD_STATUSES, place),
        confidence: "auto",
        disambiguated_at: null,
        failure_count: 0,
        next_retry_at: null,
        blocked_by: [],
        status_reason: null,
        status_at: null,
        last_batch_id: null,
    };
}
/** It becomes part of file names, so it must not lead anywhere else. */
function readEcosystem(source, place) {
    const colon = source.indexOf(":");
    const ecosystem = colon < 0 ? "" : source.slice(0, colon);
    if (!BAD_ECOSYSTEM.test(ecosystem))
        return ecosystem;
    report(place, "bad-value", "error", `source ${quote(source)} is not used; expected an ecosystem without "/", "\\" or ".."`);
    return null;
}
function readPriority(fields, key, place) {
    const priority = readInteger(fields, key, place);
    if (priority === null) {
        if (fields[key] === undefined || fields[key] === null) {
            report(place, "bad-value", "warning", `"${key}" is missing; taken as 3`);
        }
        return 3;
    }
    if (priority < 1 || priority > 3) {
        report(place, "bad-value", "warning", `"${key}" ${quote(priority)} is kept; expected 1, 2 or 3`);
    }
    return priority;
}
function readStatus(fields, known, place) {
    const status = readWord(fields, "status", place);
    if (status === null) {
        const isAbsent = fields.status === undefined || fields.status === null || fields.status === "";
        if (isAbsent)
            report(place, "bad-value", "warning", '"status" is missing; taken as "pending"');
        return "pending";
    }
    if (!known.has(status)) {
        report(place, "unknown-status", "warning", `"status" ${quote(status)} is kept; expected one of ${[...known].join(", ")}`);
    }
    return status;
}
function readConfidence(fields, place) {
    const confidence = readWord(fields, "confidence", place);
    if (confidence !== null && confidence !== "auto" && confidence !== "curated") {
        const reason = `"confidence" ${quote(confidence)} is kept and treated as auto; expected auto or curated`;
        report(place, "bad-value", "warning", reason);
    }
    return confidence ?? "auto";
}
function readFailureCount(fields, place) {
    const value = fields.failure_count;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0)
        return value;
    if (value === undefined || value === null)
        return 0;
    const reason = `"failure_count" ${quote(value)} is taken as 0; expected a whole number of at least 0`;
    report(place, typeof value === "number" ? "bad-value" : "wrong-type", "warning", reason);
    return 0;
}

;// CONCATENATED MODULE: ./build/src/state/read-runs.js
/** Reads run metrics in their old, newer and strict forms. */


const NO_ECOSYSTEMS = new Map();
const NO_PLATFORMS = new Map();
/** Hands each run of the file to `add`, in the order of the file. */
function readRuns(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        const fields = asFields(value, place);
        if (fields === null)
            continue;
        if (fields.batch_id === undefined && fields.timestamp === undefined) {
            report(place, "unknown-shape", "warning", 'has neither "batch_id" nor "timestamp", so it holds no run; kept as it is');
            continue;
        }
        const run = readRun(fields, place);
        if (run !== null)
            add(run);
    }
}
function readRun(fields, place) {
    checkVersion(fields, place);
    const batchId = requireName(fields, "batch_id", place);
    const timestamp = batchId === null ? null : requireTime(fields, place);
    if (batchId === null || timestamp === null)
        return null;
    const run = {
        batch_id: batchId,
        timestamp,
        ecosystem: readWord(fields, "ecosystem", place),
        ecosystems: readEcosystems(fields, place),
        total: readCount(fields, "total", place),
        attempts: readCount(fields, "attempts", place),
        succeeded: readCount(fields, "succeeded", place),
        failed: readCount(fields, "failed", place),
        blocked: readCount(fields, "blocked", place),
        skipped: readCount(fields, "skipped", place),
        unverified: readCount(fields, "unverified", place),
        merged: readCount(fields, "merged", place),
        excluded: readCount(fields, "excluded", place),
        constrained: readCount(fields, "constrained", place),
        used_disambiguation: readCount(fields, "used_disambiguation", place),
        packages_processed: fields.packages_processed == null ? null : readNames(fields, "packages_processed", place),
        recipes_generated: fields.recipes_generated == null ? null : readNames(fields, "recipes_generated", place),
        platforms: readPlatforms(fields, place),
        started_at: readTime(fields, "started_at", place),
        duration_seconds: readCount(fields, "duration_seconds", place),
        conclusion: readWord(fields, "conclusion", place),
        workflow_run_url: readUrl(fields, "workflow_run_url", place),
        pull_request_url: readUrl(fields, "pull_request_url", place),
        file: place.file,
        line: place.line,
    };
    checkSums(run, place);
    return run;
}
function requireTime(fields, place) {
    if (typeof fields.timestamp === "string" && fields.timestamp !== "") {
        const time = readTime(fields, "timestamp", place);
        if (time === null)
            report(place, "missing-field", "error", '"timestamp" is not usable; a run needs the time of its end');
        return time;
    }
    const code = fields.timestamp === undefined || fields.timestamp === null || fields.timestamp === "";
    const reason = code
        ? '"timestamp" is missing; a run needs it'
        : `"timestamp" is ${fields_describe(fields.timestamp)}; expected text`;
    report(place, code ? "missing-field" : "wrong-type", "error", reason);
    return null;
}
function readEcosystems(fields, place) {
    const entries = readMap(fields, "ecosystems", place);
    if (entries === null)
        return NO_ECOSYSTEMS;
    const counts = new Map();
    for (const name of Object.keys(entries)) {
        const count = readCount(entries, name, place);
        if (count !== null)
            counts.set(name, count);
    }
    return counts;
}
function readPlatforms(fields, place) {
    const entries = readMap(fields, "platforms", place);
    if (entries === null)
        return NO_PLATFORMS;
    const results = new Map();
    for (const name of Object.keys(entries)) {
        const counts = readMap(entries, name, place);
        if (counts === null)
            continue;
        results.set(name, {
            tested: readCount(counts, "tested", place) ?? 0,
            passed: readCount(counts, "passed", place) ?? 0,
            failed: readCount(counts, "failed", place) ?? 0,
        });
    }
    return results;
}
function readMap(fields, key, place) {
    const value = fields[key];
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    if (value !== undefined && value !== null) {
        report(place, "wrong-type", "warning", `"${key}" is ${fields_describe(value)}, which is not used; expected an object`);
    }
    return null;
}
function checkSums(run, place) {
    const { attempts, succeeded, failed, blocked } = run;
    if (attempts !== null && succeeded !== null && failed !== null && blocked !== null) {
        const sum = succeeded + failed + blocked + (run.unverified ?? 0);
        if (sum !== attempts) {
            const parts = "succeeded + failed + blocked + unverified";
            report(place, "bad-value", "warning", `"attempts" is ${attempts} but ${parts} is ${sum}; kept, expected equal numbers`);
        }
    }
    for (const [platform, { tested, passed, failed: broken }] of run.platforms) {
        if (tested === passed + broken)
            continue;
        report(place, "bad-value", "warning", `"${platform}" tested ${tested} but passed + failed is ${passed + broken}; kept`);
    }
}

;// CONCATENATED MODULE: ./build/src/state/share-text.js
const KEPT = 20_000;
/** Gives equal texts one copy in memory; forgets them all when it has seen many different ones. */
function shareText() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= KEPT)
            known.clear();
        known.set(text, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./build/src/usecases/read-state.js
/** One pass over the state files below a root: every file is opened and read once, whatever is made of it. */
















const QUEUE_NAME = /^priority-queue.*\.json$/;
const RUNS_NAME = /^batch-runs.*\.jsonl$/;
const JSONL_NAME = /\.jsonl$/;
/** Reads all state. A missing queue is a UserError; everything else that is wrong becomes a problem. */
function readState(root, paths) {
    const failures = [];
    const runs = [];
    const reader = new StateReader(root);
    const queue = reader.readQueue(paths);
    const index = indexQueue(queue.packages);
    const { problems } = reader;
    const context = { queue: index, problems, share: shareText(), classify: rememberSubcategories() };
    const rest = reader.readRest(paths, {
        failures: (file) => readFailures(file, context, (failure) => failures.push(failure)),
        runs: (file) => readRuns(file, problems, (run) => runs.push(run)),
    });
    return { packages: queue.packages, failures, runs, ...rest, problems: problems.list() };
}
/** Hands the files to the collector of the compatible output; returns the problems met on the way. */
function collectAnalytics(root, paths, collector) {
    const reader = new StateReader(root);
    const queue = reader.readQueue(paths);
    for (const file of queue.files)
        collector.addQueue(file);
    const { problems } = reader;
    const context = { queue: indexQueue(queue.packages), problems, share: shareText() };
    const counted = { packages: queue.packages.length, failures: 0, runs: 0 };
    reader.readRest(paths, {
        failures: (file) => {
            collector.addFailures(file);
            readFailures(file, context, () => counted.failures++);
        },
        runs: (file) => {
            collector.addMetrics(file);
            readRuns(file, problems, () => counted.runs++);
        },
        disambiguations: (file) => collector.addDisambiguations(file),
        control: (file) => collector.addControl(file),
    });
    return { ...counted, problems: problems.list() };
}
class StateReader {
    problems = new Problems();
    #root;
    constructor(root) {
        this.#root = root;
    }
    readQueue(paths) {
        const files = [];
        const queues = [];
        for (const listed of findQueueFiles(this.#root, paths)) {
            const text = this.#readText(listed);
            if (text === null)
                continue;
            const raw = readJsonDocument(listed.file, text, this.problems);
            files.push(raw);
            queues.push(readQueue(raw, this.problems, lineFinder(text)));
        }
        return { packages: mergeQueues(queues, this.problems), files };
    }
    readRest(paths, visit) {
        this.#eachStream(paths.failures, JSONL_NAME, visit.failures);
        this.#eachStream(paths.metrics, RUNS_NAME, visit.runs);
        const choices = [];
        this.#eachStream(paths.disambiguations, JSONL_NAME, (file) => {
            visit.disambiguations?.(file);
            readDisambiguations(file, this.problems, (choice) => choices.push(choice));
        });
        const control = this.#readDocument(paths.control);
        if (control !== null)
            visit.control?.(control);
        const results = this.#readDocument(external_node_path_.posix.join(folderOf(this.#root, paths.queue), "batch-results.json"));
        return {
            disambiguations: selectDisambiguations(choices),
            control: control === null ? null : readControl(control, this.problems),
            batchResults: results === null ? null : readBatchResults(results, this.problems),
        };
    }
    #eachStream(folder, name, visit) {
        const folderContent = listFolder(this.#root, folder, (entry) => name.test(entry));
        if (folderContent.kind === "unusable")
            this.#refuse(folder, folderContent.reason);
        if (folderContent.kind !== "files")
            return;
        let at = 0;
        for (const found of readTexts(this.#root, folderContent.files)) {
            const { file } = folderContent.files[at++];
            const text = this.#checkText(file, found);
            if (text !== null)
                visit(readJsonStream(file, text, this.problems));
        }
    }
    /** Null if there is none; a file that cannot be used comes without a value. */
    #readDocument(file) {
        if (lookAt(this.#root, file) === "missing")
            return null;
        const text = this.#readText({ file, isPlain: false });
        if (text !== null)
            return readJsonDocument(file, text, this.problems);
        return { file, name: external_node_path_.posix.basename(file), values: [], isBroken: true, longestLineBytes: 0 };
    }
    #refuse(file, reason) {
        this.problems.add({ file, line: null, entry: null, code: "unreadable-file", severity: "error", reason });
    }
    #readText(listed) {
        return this.#checkText(listed.file, readText(this.#root, listed));
    }
    #checkText(file, found) {
        const at = { file, line: null, entry: null };
        if (found.kind === "unusable") {
            this.problems.add({ ...at, code: found.code, severity: "error", reason: found.reason });
            return null;
        }
        if (found.hasBadBytes) {
            const reason = "holds bytes that are not UTF-8, read as U+FFFD; expected UTF-8";
            this.problems.add({ ...at, code: "bad-utf8", severity: "warning", reason });
        }
        return found.text;
    }
}
/** The queue's folder, or the folder of its one file. */
function folderOf(root, queue) {
    return lookAt(root, queue) === "file" ? external_node_path_.posix.dirname(queue) : queue;
}
/** Queue files at the path; older repositories keep the unified one a folder up, so that is looked at too. */
function findQueueFiles(root, { queue, place }) {
    if (lookAt(root, queue) === "file")
        return [{ file: queue, isPlain: false }];
    const older = olderQueue(queue);
    const looked = [`"${queue}"`];
    if (!queue.endsWith(".json")) {
        const found = listFolder(root, queue, (name) => QUEUE_NAME.test(name));
        if (found.kind === "files" && found.files.length > 0)
            return found.files;
        if (lookAt(root, older) === "file")
            return [{ file: older, isPlain: false }];
        const why = found.kind === "unusable" ? ` (which ${found.reason})` : "";
        looked.push(`"${external_node_path_.posix.join(queue, "priority-queue*.json")}"${why}`, `"${older}"`);
    }
    throw new errors/* UserError */.y(`No queue was found in ${place}: looked for ${looked.join(", ")}. ` +
        "Set `queue` to the queue file or its folder, and `root` to the folder that holds the state.");
}
/** Where older repositories keep the queue. */
function olderQueue(queue) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}
/** Lines of the elements of a list, worked out once and only if a problem asks. */
function lineFinder(text) {
    const known = new Map();
    return (key, index) => {
        const lines = known.get(key) ?? locateElements(text, key);
        known.set(key, lines);
        return lines[index] ?? 1;
    };
}

;// CONCATENATED MODULE: ./build/src/usecases/derive-dashboard.js





function deriveDashboard(root, inputs, at) {
    const paths = {
        place: at.place,
        queue: inputs.queue,
        failures: inputs["failures-dir"],
        metrics: inputs["metrics-dir"],
        disambiguations: inputs["disambiguations-dir"],
        control: inputs["control-file"],
    };
    return inputs.format === "dashboard" ? deriveOwn(root, paths, inputs, at) : deriveAnalytics(root, paths, at.now);
}
function deriveOwn(root, paths, inputs, { now, sourceCommit }) {
    const limits = {
        failures: inputs["max-failures"] ?? null,
        runs: inputs["max-runs"] ?? null,
        historyDays: inputs["history-days"],
        outputBytes: inputs["max-output-bytes"] ?? null,
    };
    const { dashboard, problems } = buildDashboard(readState(root, paths), { now, sourceCommit, limits });
    const { queue, failures_summary: failures, runs, left_out: leftOut } = dashboard;
    const counts = { packages: queue.total, failures: failures.total, runs: runs.length + leftOut.runs };
    const progress = describeProgress(counts, problems.length);
    return { format: "dashboard", document: dashboard, print: printOwn, counts, problems, progress, now };
}
function deriveAnalytics(root, paths, now) {
    const collector = createQueueAnalytics();
    const { problems: found, ...counts } = collectAnalytics(root, paths, collector);
    const problems = [...found].sort(compareProblems);
    const progress = describeProgress(counts, problems.length);
    const document = collector.finish(now);
    return { format: "queue-analytics", document, print: printAnalytics, counts, problems, progress, now };
}
function printOwn(document) {
    return printDashboard(document);
}
function printAnalytics(document) {
    return printQueueAnalytics(document);
}
function describeProgress({ packages, failures, runs }, problems) {
    const read = `${count(packages, "package")}, ${count(failures, "failure")} and ${count(runs, "run")}`;
    return `Read ${read}; ${count(problems, "problem")}.`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/src/dashboard/judge-pipeline.js

const FAILING_RUNS = 3;
const JUDGED_GAPS = 20;
const LEAST_INTERVAL_MS = 3_600_000;
/** The first that holds: paused or never run, no run for twice the usual interval, only broken runs or closed doors, running. */
function judgePipeline(facts, now) {
    const { enabled, runTimes, admits } = facts;
    const last = runTimes[0];
    if (!enabled)
        return { status: "idle", sentence: `Paused: ${facts.pausedBecause ?? "no reason recorded"}` };
    if (last === undefined)
        return { status: "idle", sentence: `No run recorded, ${judge_pipeline_count(facts.pending, "package")} pending` };
    if (now.getTime() > toEpochMs(last) + 2 * usualIntervalMs(runTimes)) {
        return { status: "stalled", sentence: `Stalled: no run since ${last}` };
    }
    const newest = facts.isBroken.slice(0, FAILING_RUNS);
    if (newest.length === FAILING_RUNS && newest.every(Boolean)) {
        return { status: "failing", sentence: `Failing: the last ${FAILING_RUNS} runs broke off before recording results` };
    }
    if (admits.size > 0 && ![...admits.values()].some(Boolean)) {
        const ecosystems = judge_pipeline_count(admits.size, "ecosystem");
        return { status: "failing", sentence: `Failing: breakers are open for all of ${ecosystems} with pending packages` };
    }
    const { mergedInLastRun, runsSinceMerge } = facts;
    if (mergedInLastRun > 0)
        return { status: "running", sentence: `Running, merged ${mergedInLastRun} in the last run` };
    return { status: "running", sentence: `Running, nothing merged for ${judge_pipeline_count(runsSinceMerge, "run")}` };
}
function factsOf(dashboard) {
    const { health, queue, runs } = dashboard;
    // A limit may leave no run in the list.
    const timed = runs.length === 0 && health.last_run !== null ? [health.last_run] : runs;
    const admits = new Map();
    for (const [ecosystem, counts] of Object.entries(queue.by_ecosystem)) {
        if ((counts.pending ?? 0) === 0)
            continue;
        const state = health.ecosystems[ecosystem];
        admits.set(ecosystem, state?.breaker_state !== "open" && state?.disabled !== true);
    }
    return {
        enabled: health.control.enabled,
        pausedBecause: health.control.reason,
        runTimes: timed.map(({ timestamp }) => timestamp),
        isBroken: runs.slice(0, FAILING_RUNS).map(({ outcome }) => outcome === "broken"),
        mergedInLastRun: health.last_run?.recipes_merged ?? 0,
        runsSinceMerge: health.runs_since_last_success,
        admits,
        pending: queue.by_status.pending ?? 0,
    };
}
/** Median gap between the newest runs, an hour at least. */
function usualIntervalMs(newestFirst) {
    const times = newestFirst.slice(0, JUDGED_GAPS + 1).map(toEpochMs);
    const gaps = times.slice(1).map((time, index) => times[index] - time);
    const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
    return Math.max(LEAST_INTERVAL_MS, median);
}
function judge_pipeline_count(n, noun) {
    return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __nccwpck_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/dashboard-summary.js
/** The step summary of update-dashboard. */

const dashboard_summary_SHOWN_BLOCKERS = 5;
const dashboard_summary_SHOWN_FAILURES = 5;
const SHOWN_PROBLEMS = 10;
const ORDER = ["open", "half-open", "disabled"];
function renderDashboardSummary(facts) {
    const sections = [
        `## Pipeline dashboard\n\n**${(0,markdown/* escapeMarkdown */.FV)(facts.verdict.sentence)}.** ${facts.done}`,
        section("Health", renderHealth(facts.ecosystems)),
        section("Queue", renderQueue(facts.byStatus)),
        section("Top blockers", renderBlockers(facts.blockers)),
        section("Newest failures", renderFailures(facts.failures)),
        section("Problems in the state", renderProblems(facts.problems)),
    ];
    return `${sections.join("\n\n")}\n`;
}
function section(title, body) {
    return `### ${title}\n\n${body}`;
}
function renderHealth(ecosystems) {
    if (ecosystems.length === 0)
        return "No ecosystem recorded.";
    const openFirst = [...ecosystems].sort((a, b) => place(a.state) - place(b.state));
    return (0,markdown/* renderTable */.bo)(["Ecosystem", "Breaker", "Failures in a row", "Last run", "Next probe not before"], openFirst.map(({ name, state, failures, lastRunAt, opensAt }) => [
        (0,markdown/* escapeMarkdown */.FV)(name || "(none)"),
        (0,markdown/* escapeMarkdown */.FV)(state),
        failures,
        showTime(lastRunAt, "none"),
        state === "open" ? showTime(opensAt, "now") : "",
    ]));
}
function place(state) {
    const index = ORDER.indexOf(state);
    return index < 0 ? ORDER.length : index;
}
function renderQueue(byStatus) {
    const entries = Object.entries(byStatus);
    const total = entries.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0)
        return "The queue is empty.";
    return (0,markdown/* renderTable */.bo)([...entries.map(([status]) => (0,markdown/* escapeMarkdown */.FV)(status)), "total"], [[...entries.map(([, count]) => count), total]]);
}
function renderBlockers(blockers) {
    if (blockers.length === 0)
        return "Nothing is blocked by a named dependency.";
    const shown = blockers.slice(0, dashboard_summary_SHOWN_BLOCKERS);
    const table = (0,markdown/* renderTable */.bo)(["Dependency", "Waiting for it directly", "In total"], shown.map(({ dependency, directCount, totalCount }) => [(0,markdown/* escapeMarkdown */.FV)(dependency), directCount, totalCount]));
    return `${table}${more(blockers.length - shown.length, "dependency", "dependencies")}`;
}
function renderFailures(failures) {
    if (failures.length === 0)
        return "No failure recorded.";
    const rows = failures
        .slice(0, dashboard_summary_SHOWN_FAILURES)
        .map((failure) => [
        (0,markdown/* linkTo */.uM)((0,markdown/* escapeMarkdown */.FV)(failure.package), failure.url),
        (0,markdown/* escapeMarkdown */.FV)(failure.subcategory === null ? failure.category : `${failure.category} / ${failure.subcategory}`),
        (0,markdown/* escapeMarkdown */.FV)(namePlatforms(failure.platforms)),
        failure.exitCodes.join(", ") || "not recorded",
        showTime(failure.timestamp, "undated"),
        (0,markdown/* escapeMarkdown */.FV)(failure.message ?? "not recorded", 120),
    ]);
    return (0,markdown/* renderTable */.bo)(["Package", "Category", "Platform", "Exit code", "Time", "Message"], rows);
}
function namePlatforms(platforms) {
    return platforms.length > 1 ? `${platforms.length} platforms` : (platforms[0] ?? "not recorded");
}
/** The compatible format hands times on as they are recorded, so they may be any text. */
function showTime(time, absent) {
    if (time === null)
        return absent;
    return /^[\dTZ:.+-]+$/.test(time) ? time : (0,markdown/* escapeMarkdown */.FV)(time);
}
function renderProblems(problems) {
    if (problems.length === 0)
        return "None.";
    const shown = problems.slice(0, SHOWN_PROBLEMS);
    const rows = shown.map(({ file, line, code, severity, reason }) => [
        (0,markdown/* escapeMarkdown */.FV)(line === null ? file : `${file}:${line}`),
        severity,
        code,
        (0,markdown/* escapeMarkdown */.FV)(reason, 300),
    ]);
    const table = (0,markdown/* renderTable */.bo)(["Where", "Severity", "Code", "Reason"], rows);
    return `${table}${more(problems.length - shown.length, "problem", "problems")}`;
}
function more(count, one, many) {
    return count <= 0 ? "" : `\n\n…and ${count} more ${count === 1 ? one : many}.`;
}

;// CONCATENATED MODULE: ./build/src/usecases/list-newest-failures.js

/** One row per package and run, else time, however many platforms failed then; `limit` rows if there are as many. */
function listNewestFailures(newestFirst, urlOf, limit) {
    const rows = new Map();
    const occasions = new Set();
    for (const failure of newestFirst) {
        // Without run and time nothing says that two failures were one attempt.
        const occasion = failure.run_id ?? failure.timestamp ?? `undated ${rows.size}`;
        const key = `${occasion}\0${failure.package}`;
        const known = rows.get(key);
        if (known === undefined && rows.size >= limit) {
            // What belongs to the rows may still come, but not from an earlier run.
            if (!occasions.has(occasion))
                break;
            continue;
        }
        const found = known ?? openRow(failure, urlOf(failure));
        rows.set(key, found);
        occasions.add(occasion);
        for (const platform of failure.platforms ?? [failure.platform ?? ""])
            if (platform)
                found.platforms.add(platform);
        if (typeof failure.exit_code === "number")
            found.exitCodes.add(failure.exit_code);
    }
    return [...rows.values()].map(({ row, platforms, exitCodes }) => ({
        ...row,
        platforms: [...platforms],
        exitCodes: [...exitCodes].sort((a, b) => a - b),
    }));
}
function openRow(failure, url) {
    const row = {
        package: failure.package,
        category: failure.category,
        subcategory: failure.subcategory ?? null,
        platforms: [],
        exitCodes: [],
        timestamp: failure.timestamp,
        message: salientLine(failure.message ?? "").trim() || null,
        url,
    };
    return { row, platforms: new Set(), exitCodes: new Set() };
}

;// CONCATENATED MODULE: ./build/src/usecases/describe-update.js
/** What update-dashboard has done -> outputs, step summary, annotations, verdict. */






const LISTED_FAILURES = 10;
function describeUpdate(update) {
    const { inputs, updated, derived, prefix, files, warnings, durationMs } = update;
    const { problems, counts } = derived;
    const facts = derived.format === "dashboard"
        ? dashboardFacts(derived.document, derived.now)
        : analyticsFacts(derived.document, derived.now);
    const sentence = describeSentence(updated, files);
    const failure = describe_update_describeFailure(updated, derived, inputs);
    const fallback = fallbackOf(updated);
    const inRepository = (file) => ("target" in updated ? external_node_path_.posix.join(prefix, file) : file);
    return {
        sentence,
        summary: renderDashboardSummary({ ...facts, done: renderDone(sentence, update), problems }),
        problems: problems.map((problem) => ({ ...problem, file: external_node_path_.posix.join(prefix, problem.file) })),
        warnings: fallback === null ? warnings : [...warnings, describeFallback(fallback)],
        outputs: {
            outcome: updated.kind,
            changed: String(updated.kind !== "unchanged" && updated.kind !== "failed"),
            "commit-sha": updated.kind === "published" ? updated.commit : "",
            attempts: String(updated.attempts),
            "dashboard-path": inRepository(files[0]),
            "site-path": inputs["site-dir"] === undefined ? "" : inRepository(inputs["site-dir"]),
            packages: String(counts.packages),
            failures: String(counts.failures),
            runs: String(counts.runs),
            problems: String(problems.length),
            "pipeline-status": facts.verdict.status,
            "duration-ms": String(durationMs),
        },
        ...(failure === null ? {} : { failure }),
    };
}
function describeSentence(updated, files) {
    if (updated.kind === "failed")
        return updated.message;
    const where = "target" in updated ? `branch "${updated.target.targetBranch}"` : null;
    if (updated.kind === "published") {
        const attempt = updated.attempts === 1 ? "" : `, at attempt ${updated.attempts}`;
        return `Published the dashboard to ${where} as ${updated.commit}${attempt}.`;
    }
    if (updated.kind === "unchanged")
        return `Unchanged: ${where ?? quoteAll(files)} says the same already.`;
    const paths = quoteAll(updated.paths);
    if (updated.kind === "written")
        return `Wrote ${paths}.`;
    return where === null ? `Dry run: would write ${paths}.` : `Dry run: would publish ${paths} to ${where}.`;
}
function quoteAll(paths) {
    return paths.map((file) => `"${file}"`).join(" and ");
}
/** The sentence as Markdown, with the commit as a link, and where the dashboard went instead. */
function renderDone(sentence, { updated, commitUrl }) {
    const fallback = fallbackOf(updated);
    const text = (0,markdown/* escapeMarkdown */.FV)(fallback === null ? sentence : `${sentence} ${fallback.sentence}.`, 2000);
    const link = (0,markdown/* linkTo */.uM)("a pull request", fallback?.pullRequestUrl ?? null);
    const linked = fallback === null ? text : text.replace(/a pull request\.$/, () => `${link}.`);
    if (updated.kind !== "published")
        return linked;
    const { commit } = updated;
    const page = commitUrl === null ? null : `${commitUrl}/${commit}`;
    return linked.replace(commit, () => (0,markdown/* linkTo */.uM)(commit.slice(0, 10), page));
}
function fallbackOf(updated) {
    return ("fallback" in updated ? updated.fallback : null) ?? null;
}
function describeFallback({ sentence, pullRequestUrl }) {
    return `${sentence}${pullRequestUrl === null ? "." : `: ${pullRequestUrl}`}`;
}
/** Notices are expected leftovers, so `strict` lets them pass. */
function describe_update_describeFailure(updated, { problems }, { strict }) {
    if (updated.kind === "failed")
        return updated.message;
    const serious = problems.filter(({ severity }) => severity !== "notice");
    const [first] = serious;
    if (!strict || first === undefined)
        return null;
    const where = first.line === null ? first.file : `${first.file}:${first.line}`;
    const others = serious.length === 1 ? "" : `, and ${serious.length - 1} more`;
    return `The state has problems, which \`strict\` does not allow: ${where}: ${first.reason}${others}. Correct them, or set strict to false.`;
}
function dashboardFacts(dashboard, now) {
    return {
        verdict: judgePipeline(factsOf(dashboard), now),
        byStatus: dashboard.queue.by_status,
        ecosystems: Object.entries(dashboard.health.ecosystems).map(([name, health]) => ({
            name,
            state: health.disabled ? "disabled" : health.breaker_state,
            failures: health.consecutive_failures,
            lastRunAt: health.last_run_at,
            opensAt: health.opens_at,
        })),
        blockers: dashboard.blockers.map(({ dependency, direct_count, total_count }) => ({
            dependency,
            directCount: direct_count,
            totalCount: total_count,
        })),
        failures: listNewestFailures(dashboard.failures, (failure) => failure.workflow_run_url, LISTED_FAILURES),
    };
}
function analyticsFacts(document, now) {
    return {
        verdict: judgeAnalytics(document, now),
        byStatus: document.queue.by_status,
        ecosystems: Object.entries(document.health?.ecosystems ?? {}).map(([name, breaker]) => ({
            name,
            state: breaker.breaker_state,
            failures: breaker.failures,
            lastRunAt: null,
            opensAt: breaker.opens_at ?? null,
        })),
        blockers: document.blockers.map(({ dependency, direct_count, total_count }) => ({
            dependency,
            directCount: direct_count,
            totalCount: total_count,
        })),
        failures: listNewestFailures(document.failure_details ?? [], (failure) => failure.workflow_url ?? null, LISTED_FAILURES),
    };
}
/** This format does not say whether the pipeline is paused or how runs ended, so neither counts. */
function judgeAnalytics({ queue, health }, now) {
    const admits = new Map();
    for (const [ecosystem, counts] of Object.entries(queue.by_ecosystem ?? {})) {
        if ((counts.pending ?? 0) > 0)
            admits.set(ecosystem, health?.ecosystems[ecosystem]?.breaker_state !== "open");
    }
    const last = health?.last_run ?? null;
    const lastAt = last === null ? null : parseTime(last.timestamp);
    const facts = {
        enabled: true,
        pausedBecause: null,
        runTimes: lastAt === null ? [] : [lastAt],
        isBroken: [],
        mergedInLastRun: last?.recipes_merged ?? 0,
        runsSinceMerge: health?.runs_since_last_success ?? 0,
        admits,
        pending: queue.by_status.pending ?? 0,
    };
    return judgePipeline(facts, now);
}

;// CONCATENATED MODULE: ./build/src/usecases/plan-paths.js
/** The paths among the inputs of update-dashboard, checked before anything is read. */


const STATE_PATHS = ["queue", "failures-dir", "metrics-dir", "disambiguations-dir", "control-file"];
/** Files to write; relative to the working directory where nothing is committed, else to the root. Reports all faults at once. */
function planPaths(inputs) {
    const site = inputs["site-dir"];
    if (inputs.publish === "pages" && site === undefined) {
        throw new errors/* UserError */.y("`publish: pages` needs `site-dir`, the folder that upload-pages-artifact takes, for example _site.");
    }
    const faults = STATE_PATHS.filter((name) => leadsOut(inputs[name])).map((name) => plan_paths_describe(name, inputs[name]));
    const isLocal = inputs.publish === "none" || inputs.publish === "pages";
    if (!isLocal && isForbidden(inputs.output))
        faults.push(plan_paths_describe("output", inputs.output));
    if (!isLocal && site !== undefined && isForbidden(site))
        faults.push(plan_paths_describe("site-dir", site));
    if (faults.length > 0) {
        const hint = isLocal ? "" : " Only `publish: none` and `publish: pages` write elsewhere.";
        throw new errors/* UserError */.y(`Invalid paths. ${faults.join(" ")}${hint}`);
    }
    const files = inputs.publish === "pages" ? [] : [inputs.output];
    if (site !== undefined)
        files.push(external_node_path_.posix.join(site, "dashboard.json"));
    return [...new Set(files.map((file) => external_node_path_.posix.normalize(file)))];
}
function plan_paths_describe(name, value) {
    const what = leadsOut(value) ? "lies outside of the root" : "lies in git's own folder";
    return `${name}: "${value}" ${what}; expected a path below the root.`;
}
function isForbidden(file) {
    return leadsOut(file) || file.split("/").some((part) => part.toLowerCase() === ".git");
}
function leadsOut(file) {
    const normal = external_node_path_.posix.normalize(file);
    return external_node_path_.isAbsolute(file) || normal === ".." || normal.startsWith("../");
}

;// CONCATENATED MODULE: ./build/src/git/git-environment.js
/** What keeps the repository's and the user's settings from changing what a command does. */
const QUIET = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.quotePath", "false"],
    // Files are laid out and committed byte for byte.
    ["core.autocrlf", "false"],
    ["core.eol", "lf"],
    ["core.splitIndex", "false"],
    ["index.sparse", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["submodule.recurse", "false"],
    ["fetch.prune", "false"],
    ["push.followTags", "false"],
    ["push.gpgSign", "false"],
    ["push.pushOption", ""],
    ["i18n.commitEncoding", "UTF-8"],
    ["advice.detachedHead", "false"],
    ["advice.pushUpdateRejected", "false"],
    ["advice.resetNoRefresh", "false"],
    ["core.askPass", ""],
    // A server that sends nothing for two minutes has gone: fail, so that the next attempt can start.
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", "120"],
];
/**
 * Environment for git, cut off from everything but the repository's own configuration. Settings travel in the environment,
 * not in argv, because argv can be read by every process of the machine.
 */
function gitEnvironment(inherited, settings) {
    const all = [...QUIET, ...settings];
    const env = {
        ...withoutGit(inherited),
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        GIT_CONFIG_COUNT: String(all.length),
    };
    for (const [index, [key, value]] of all.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
/** The user's own environment, for the one command that reads the user's own settings. */
function userEnvironment(inherited) {
    const kept = Object.entries(withoutGit(inherited));
    const scopes = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"].flatMap((name) => inherited[name] === undefined ? [] : [[name, inherited[name]]]);
    return { ...Object.fromEntries([...kept, ...scopes]), LC_ALL: "C" };
}
/** Without GIT_*, which may redirect any command, and without the step's inputs, which hold the token. */
function withoutGit(inherited) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0]));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/git/redact.js
/** Value of the header that carries a token; GitHub takes any user name with it. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
/** Replaces the token, its header form, and the password of any URL. */
function redactWith(token) {
    const secrets = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
    return (text) => {
        const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __nccwpck_require__(2876);
;// CONCATENATED MODULE: ./build/src/git/run-git.js
/** The one place that starts git. Nothing it prints reaches the log; what is kept of it has the secrets taken out. */


function createGit(defaults) {
    async function run(args, options = {}) {
        const stdout = [];
        const stderr = [];
        const code = await start(args, {
            cwd: options.cwd ?? defaults.cwd,
            env: { ...defaults.env, ...options.env },
            // Only where there is some: the toolkit lets a write to a process that has already ended crash this one.
            ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
        });
        return { code, stdout: Buffer.concat(stdout), stderr: defaults.redact(Buffer.concat(stderr).toString()) };
    }
    return {
        run,
        async text(args, options) {
            const { code, stdout, stderr } = await run(args, options);
            if (code !== 0)
                throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
            return stdout.toString().replace(/\n$/, "");
        },
    };
}
async function start(args, options) {
    try {
        // A git killed by a signal has no exit code.
        return (await (0,exec/* exec */.m)("git", [...args], options)) ?? -1;
    }
    catch (error) {
        if (!/Unable to locate executable/.test(String(error)))
            throw error;
        throw new errors/* UserError */.y("git was not found on PATH. Install git, or use `transport: api` where the action has it.", {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/git/describe-repository.js





/** Looks at the repository around a folder; `exists: false` if there is none, or no such folder. */
async function describeRepository(root, env) {
    if (!(0,external_node_fs_.existsSync)(root))
        return { exists: false };
    const git = createGit({ cwd: root, env: gitEnvironment(env, trust(root)), redact: redactWith(undefined) });
    // The two questions on HEAD come last: they alone fail before the first commit.
    const { stdout } = await git.run([
        "rev-parse",
        "--path-format=absolute",
        "--show-toplevel",
        "--git-common-dir",
        "--is-shallow-repository",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ]);
    const [toplevel, commonDirectory, isShallow, prefix, head, ref] = stdout.toString().split("\n");
    if (!toplevel || !commonDirectory || prefix === undefined)
        return { exists: false };
    const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
    return {
        exists: true,
        toplevel,
        prefix,
        commonDirectory,
        isShallow: isShallow === "true",
        head: hasHead ? head : null,
        branch: hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null,
    };
}
/** A checkout may belong to another user than the step runs as (container jobs); the user has named it, so it is trusted. */
function trust(root) {
    let directory = (0,external_node_fs_.realpathSync)(root);
    while (!(0,external_node_fs_.existsSync)(external_node_path_.join(directory, ".git"))) {
        const parent = external_node_path_.dirname(directory);
        if (parent === directory)
            return [];
        directory = parent;
    }
    return [["safe.directory", directory.replaceAll("\\", "/")]];
}

;// CONCATENATED MODULE: ./build/src/git/authorize-remote.js


/** Settings that send the token to the remote's http(s) addresses, and nowhere else; none for other addresses. */
async function authorizeRemote(git, remote, token) {
    const urls = await readUrls(git, remote);
    if (!token)
        return [];
    const webUrls = urls.filter((url) => /^https?:\/\//i.test(url));
    if (webUrls.length === 0)
        return [];
    const headers = webUrls.flatMap((url) => {
        // The whole address as key: it outranks a header that a checkout step has stored for the host, and replaces it.
        const key = `http.${scopeOf(url)}.extraheader`;
        return [
            [key, ""],
            [key, `AUTHORIZATION: basic ${basicCredential(token)}`],
        ];
    });
    return [["credential.helper", ""], ...headers];
}
/** Addresses that git would fetch from and push to. */
async function readUrls(git, remote) {
    if (remote === "" || remote.startsWith("-")) {
        throw new errors/* UserError */.y(`Remote "${remote}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
    }
    if (hasPassword(remote)) {
        throw new errors/* UserError */.y("The input remote holds a password, which every process of the machine could read. Leave it out and pass it as `token`.");
    }
    const [fetched, pushed] = await Promise.all([
        git.run(["ls-remote", "--get-url", "--", remote]),
        git.run(["remote", "get-url", "--push", "--all", "--", remote]),
    ]);
    if (pushed.code !== 0 && !/[/:\\]/.test(remote)) {
        const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
        throw new errors/* UserError */.y(`Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`);
    }
    const lines = (pushed.code === 0 ? `${fetched.stdout}\n${pushed.stdout}` : fetched.stdout.toString()).split("\n");
    return [...new Set(lines.filter((line) => line !== ""))];
}
function scopeOf(text) {
    const url = parseUrl(text);
    if (url === null)
        throw new errors/* UserError */.y(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
    const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url.protocol === "http:" && !isLoopback) {
        throw new errors/* UserError */.y(`The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`);
    }
    url.password = "";
    return url.href;
}
function hasPassword(remote) {
    const url = parseUrl(remote);
    return url !== null && (url.password !== "" || /^(?:gh[a-z]_|github_pat_)/.test(url.username));
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}

;// CONCATENATED MODULE: ./build/src/git/sparse-patterns.js

/** Sparse-checkout patterns that match exactly these files and folders; null if that is the whole tree. */
function sparsePatterns(paths) {
    if (paths === null)
        return null;
    const clean = paths.map((path) => checkPath(path.replace(/\/+$/, "")));
    if (clean.includes(""))
        return null;
    return clean.map((path) => `/${escapePattern(path)}\n`).join("");
}
/** Repository-relative path without `.` parts; throws a UserError if it could lead out of the working tree. */
function checkPath(path) {
    const parts = path.split("/").filter((part) => part !== ".");
    const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
    if (isUnsafe || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
        throw new errors/* UserError */.y(`Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`);
    }
    return parts.join("/");
}
/** Line ends and other control characters cannot be written in the pattern file; `?` matches any one character. */
function escapePattern(path) {
    return (path
        .replace(/[\\*?[\]]/g, "\\$&")
        .replace(/ $/, "\\ ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
        .replace(/[\u0000-\u001f\u007f]/g, "?"));
}

;// CONCATENATED MODULE: ./build/src/git/compose-commit.js




const FOLDER = "040000";
const SUBMODULE = "160000";
/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;
/**
 * Makes the commit from the files as they stand, byte for byte, in a private index: no `git add`, so no filters, no
 * ignore rules and nothing beside the paths. Null if the base already has them so.
 */
async function composeCommit({ git, layout, request, parent, base }) {
    const paths = [...new Set(request.paths.map(checkPath))].sort();
    const files = await Promise.all(paths.map((file) => inspect(layout, file)));
    const [ids, known, index] = await Promise.all([
        hashFiles(git, layout, files),
        base === null ? new Map() : readKnown(git, base, files),
        layout.copyIndex(base),
    ]);
    for (const file of files)
        checkPlace(file, known, files);
    const changes = planChanges(files, ids, known);
    if (changes.length === 0)
        return null;
    const env = { GIT_INDEX_FILE: index };
    await git.text(["update-index", "-z", "--index-info"], { env, input: changes.join("") });
    // A partial clone lacks the neighbours' blobs, which this commit does not need.
    const tree = await git.text(["write-tree", "--missing-ok"], { env });
    const parents = parent === null ? [] : ["-p", parent];
    const options = { input: request.message, env: identity(request) };
    return await git.text(["commit-tree", tree, ...parents, "-F", "-"], options);
}
async function inspect(layout, file) {
    try {
        const stats = await (0,promises_.lstat)(external_node_path_.join(layout.directory, file));
        if (stats.isSymbolicLink())
            return { path: file, mode: "120000" };
        if (stats.isFile())
            return { path: file, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
        if (stats.isDirectory())
            return { path: file, mode: null, isFolder: true };
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return { path: file, mode: null };
        throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is a special file. Expected the path of a file to publish.`);
}
/** Writes the blobs. */
async function hashFiles(git, layout, all) {
    const ids = new Map();
    const files = all.filter((file) => file.mode !== null);
    const isPlain = (file) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
    const plain = files.filter(isPlain);
    const write = ["hash-object", "-w", "--no-filters"];
    if (plain.length > 0) {
        // "./" in front: a name that starts with a quote would be read as a quoted one.
        const input = plain.map((file) => `./${file.path}\n`).join("");
        const lines = (await git.text([...write, "--stdin-paths"], { ...layout.inside, input })).split("\n");
        for (const [index, file] of plain.entries())
            ids.set(file.path, lines[index]);
    }
    for (const file of files.filter((other) => !isPlain(other))) {
        const id = file.mode === "120000"
            ? git.text([...write, "--stdin"], { input: await (0,promises_.readlink)(external_node_path_.join(layout.directory, file.path)) })
            : git.text([...write, "--", file.path], layout.inside);
        ids.set(file.path, await id);
    }
    return ids;
}
/** What the base has at the paths and at the folders above them. */
async function readKnown(git, base, files) {
    const asked = new Set(files.flatMap((file) => [...ancestors(file.path), file.path]));
    const scope = asked.size > MAX_ASKED ? ["-r", "-t", base] : [base, "--", ...asked];
    const listing = await git.text(["ls-tree", "-z", "--full-tree", ...scope]);
    const known = new Map();
    for (const entry of listing.split("\0")) {
        const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(entry) ?? [];
        if (mode !== undefined && id !== undefined && path !== undefined)
            known.set(path, { mode, id });
    }
    return known;
}
/** Throws if a file would have to stand where the branch has something else than a file. */
function checkPlace(file, known, files) {
    const old = known.get(file.path)?.mode;
    if (file.isFolder && (old === undefined || old === FOLDER)) {
        throw new errors/* UserError */.y(`"${file.path}" is a folder. Expected the path of a file to publish.`);
    }
    if (file.mode === null)
        return;
    const isInTheWay = (folder) => (known.get(folder)?.mode ?? FOLDER) !== FOLDER;
    const isRemoved = (folder) => files.some((other) => other.path === folder && other.mode === null);
    const blocking = ancestors(file.path).find((folder) => isInTheWay(folder) && !isRemoved(folder));
    const remedy = "Publish to another path, or remove what is there first.";
    if (blocking !== undefined) {
        throw new errors/* UserError */.y(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
    }
    if (old === FOLDER || old === SUBMODULE) {
        const kind = old === FOLDER ? "folder" : "submodule";
        throw new errors/* UserError */.y(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
    }
}
/** Lines for update-index. Removals first: they make room. A regular file that stays one keeps its mode. */
function planChanges(files, ids, known) {
    const removals = [];
    const writes = [];
    for (const file of files) {
        const old = known.get(file.path);
        if (file.mode === null) {
            if (old !== undefined && old.mode !== FOLDER)
                removals.push(`0 ${"0".repeat(old.id.length)}\t${file.path}\0`);
            continue;
        }
        const id = ids.get(file.path);
        const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
        if (old?.id !== id || old?.mode !== mode)
            writes.push(`${mode} ${id}\t${file.path}\0`);
    }
    return [...removals, ...writes];
}
function identity({ author, date }) {
    const time = `@${Math.floor(date.getTime() / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: time,
    };
}
function ancestors(file) {
    const parts = file.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/git/remove-leftovers.js


const remove_leftovers_DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Removes what runs that were killed have left in a repository that outlives its jobs: worktrees and refs that carry our
 * name and are a day older than `nowMs`.
 */
async function removeLeftovers(git, commonDirectory, nowMs) {
    const folders = ["worktrees", "refs/pipekeeper"].map((folder) => external_node_path_.join(commonDirectory, folder));
    const [worktrees, refs] = (await Promise.all(folders.map((folder) => listOld(folder, nowMs))));
    for (const name of worktrees)
        await removeWorktree(external_node_path_.join(commonDirectory, "worktrees", name), name);
    if (refs.length === 0)
        return;
    const input = refs.flatMap((name) => ["source", "target"].map((end) => `delete refs/pipekeeper/${name}/${end}\n`));
    // Not done is done by the next run.
    await git.run(["update-ref", "--stdin"], { input: input.join("") });
}
async function listOld(folder, nowMs) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => /^pipekeeper-[0-9a-f-]{36}$/.test(name));
    // Another run may be at the same work: what is gone is as good as young.
    const times = await Promise.all(names.map(async (name) => (await (0,promises_.stat)(external_node_path_.join(folder, name)).catch(() => null))?.mtimeMs));
    return names.filter((_, index) => nowMs - (times[index] ?? nowMs) > remove_leftovers_DAY_MS);
}
async function removeWorktree(admin, name) {
    const link = (await (0,promises_.readFile)(external_node_path_.join(admin, "gitdir"), "utf8").catch(() => "")).trimEnd();
    const temporary = external_node_path_.dirname(external_node_path_.dirname(link));
    const isOurs = external_node_path_.basename(external_node_path_.dirname(link)) === name && external_node_path_.basename(temporary).startsWith("pipekeeper-");
    if (isOurs)
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    await (0,promises_.rm)(admin, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/src/git/layout.js
/** The private linked worktree that a tip is laid out in. */






function createLayout({ git, commonDirectory, paths, env }) {
    const unique = `pipekeeper-${(0,external_node_crypto_.randomUUID)()}`;
    const patterns = sparsePatterns(paths);
    let temporary = null;
    let admin = null;
    let laidOut = null;
    let written = new Set();
    let isWrittenKnown = false;
    const at = (name) => {
        if (temporary === null)
            throw new Error("checkOut has to come first");
        return external_node_path_.join(temporary, name);
    };
    async function create(commit) {
        temporary = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(), "pipekeeper-")));
        await removeLeftovers(git, commonDirectory, (await (0,promises_.stat)(temporary)).mtimeMs);
        await git.text(["worktree", "add", "--quiet", "--detach", "--no-checkout", at(unique), commit]);
        const link = await (0,promises_.readFile)(external_node_path_.join(at(unique), ".git"), "utf8");
        admin = link.replace(/^gitdir: /, "").trimEnd();
        if (patterns === null)
            return;
        await (0,promises_.mkdir)(external_node_path_.join(admin, "info"), { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(admin, "info", "sparse-checkout"), patterns);
    }
    const layout = {
        unique,
        get directory() {
            return at(unique);
        },
        async copyIndex(commit) {
            const index = at("index");
            if (commit === laidOut)
                await (0,promises_.copyFile)(layout.pristineIndex, index);
            else
                await git.text(["read-tree", commit ?? "--empty"], { env: { GIT_INDEX_FILE: index } });
            return index;
        },
        get pristineIndex() {
            return at("pristine-index");
        },
        get inside() {
            return { cwd: at(unique) };
        },
        async moveTo(commit) {
            const isNew = admin === null;
            if (isNew)
                await create(commit);
            for (const file of written)
                await removeInside(at(unique), file);
            written = new Set();
            const sparse = ["-c", `core.sparseCheckout=${patterns !== null}`, "-c", "core.sparseCheckoutCone=false"];
            // Detached, so that a branch which a command may have switched to is not moved along.
            const toCommit = ["checkout", "--quiet", "--force", "--detach", commit, "--"];
            const moved = await git.run([...sparse, ...toCommit], layout.inside);
            if (moved.code !== 0 && /promisor remote/.test(moved.stderr))
                return moved.stderr;
            if (moved.code !== 0)
                throw new Error(`git checkout failed with exit code ${moved.code}: ${moved.stderr.trim()}`);
            // Whoever has the whole tree may leave anything behind. Derived files of a part of it are known one by one.
            if (!isNew && patterns === null && !isWrittenKnown)
                await git.text(["clean", "-ffdq"], layout.inside);
            isWrittenKnown = false;
            laidOut = commit;
            await (0,promises_.copyFile)(external_node_path_.join(admin, "index"), layout.pristineIndex);
            return null;
        },
        noteWritten(more, areAll = false) {
            for (const file of more)
                written.add(file);
            isWrittenKnown ||= areAll;
        },
        async remove() {
            try {
                if (temporary !== null)
                    await (0,promises_.rm)(temporary, { recursive: true, force: true, maxRetries: 3 });
                await removeAdmin(external_node_path_.join(commonDirectory, "worktrees"), admin);
                return null;
            }
            catch (error) {
                return String(error);
            }
        },
    };
    return layout;
}
/** Removes a file, or a folder named with a `/`; never through a symbolic link. */
async function removeInside(directory, file) {
    const place = external_node_path_.join(directory, file);
    const parent = await (0,promises_.realpath)(external_node_path_.dirname(place)).catch(() => null);
    if (parent === external_node_path_.dirname(place))
        await (0,promises_.rm)(place, { force: true, recursive: file.endsWith("/") });
}
/** What `git worktree remove` would do, without asking whether the worktree is clean. */
async function removeAdmin(worktrees, admin) {
    if (admin === null || external_node_path_.basename(external_node_path_.dirname(admin)) !== "worktrees")
        return;
    await (0,promises_.rm)(admin, { recursive: true, force: true });
    const others = await (0,promises_.readdir)(worktrees).catch(() => ["unknown"]);
    if (others.length === 0)
        await (0,promises_.rmdir)(worktrees).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/src/git/list-candidates.js
/** Paths that may differ from what is published: those touched, or every file on either side. */
async function listCandidates({ git, layout, published, isLaidOut }) {
    const index = { ...layout.inside, env: { GIT_INDEX_FILE: layout.pristineIndex } };
    const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
    const isOneSided = isLaidOut || published === null;
    const [here, there] = await Promise.all([
        git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], index),
        isOneSided ? "" : git.text(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
    ]);
    const isNamed = (path) => path !== "";
    const onDisk = here.split("\0").filter(isNamed);
    if (isLaidOut)
        layout.noteWritten(onDisk, true);
    // A name that ends in a slash is another repository inside the worktree.
    return [...new Set([...onDisk, ...there.split("\0").filter(isNamed)])].filter((path) => !path.endsWith("/")).sort();
}

;// CONCATENATED MODULE: ./build/src/git/read-published.js
/** Reads files of one commit; reads asked for together are answered by one git process. */
function createPublishedReader(git, commit) {
    let waiting = [];
    async function answer() {
        const batch = waiting;
        waiting = [];
        try {
            const input = batch.map(({ path }) => `${commit}:${path}\n`).join("");
            const { stdout } = await git.run(["cat-file", "--batch"], { input });
            const blobs = splitBatch(stdout, batch.length);
            for (const [index, { resolve }] of batch.entries())
                resolve(blobs[index] ?? null);
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
    }
    return async (path) => {
        if (commit === null)
            return null;
        // The batch protocol is made of lines; a name with a line end in it is asked for on its own.
        if (/[\n\r]/.test(path))
            return await readOne(git, `${commit}:${path}`);
        return await new Promise((resolve, reject) => {
            if (waiting.push({ path, resolve, reject }) === 1)
                setImmediate(() => void answer());
        });
    };
}
async function readOne(git, name) {
    const { code, stdout } = await git.run(["cat-file", "blob", name]);
    return code === 0 ? stdout : null;
}
/** `<id> <type> <size>` line, bytes, line end; or a line that ends in `missing`. */
function splitBatch(output, count) {
    const blobs = [];
    let offset = 0;
    while (blobs.length < count) {
        const end = output.indexOf(10, offset);
        if (end < 0)
            throw new Error("git cat-file answered less than it was asked");
        const header = /^[0-9a-f]{40,} (\w+) (\d+)$/.exec(output.toString("utf8", offset, end));
        offset = end + 1;
        if (header === null) {
            blobs.push(null);
            continue;
        }
        const next = offset + Number(header[2]);
        blobs.push(header[1] === "blob" ? output.subarray(offset, next) : null);
        offset = next + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./build/src/git/read-user-settings.js



const CONNECTION = String.raw `^http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|schannelusesslcainfo)$`;
const ACCESS = String.raw `^(credential\..*|url\..*\.(insteadof|pushinsteadof))$`;
/**
 * The user's and the machine's own settings without which a remote cannot be reached: proxies and certificates always;
 * credential helpers and rewritten addresses where no token was given (a laptop).
 */
async function readUserSettings(root, env, hasToken) {
    const git = createGit({ cwd: root, env: userEnvironment(env), redact: redactWith(undefined) });
    const pattern = hasToken ? CONNECTION : `${CONNECTION}|${ACCESS}`;
    const { stdout } = await git.run(["config", "--show-scope", "--null", "--get-regexp", pattern]);
    const parts = stdout.toString().split("\0");
    const settings = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [scope, entry] = [parts[index], parts[index + 1]];
        const end = entry.indexOf("\n");
        // What the repository itself configures is read by every command anyway.
        if (end > 0 && (scope === "system" || scope === "global"))
            settings.push([entry.slice(0, end), entry.slice(end + 1)]);
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/src/git/tips.js
/** The newest commits of the source and the target branch at the remote, under private refs. */


const FETCH = [
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-show-forced-updates",
    "--no-write-commit-graph",
    "--no-prune",
    // Leaves refs/remotes as they are.
    "--refmap=",
];
function createTips({ git, remote, target, unique, repository }) {
    const sourceRef = `refs/pipekeeper/${unique}/source`;
    const publishedRef = `refs/pipekeeper/${unique}/target`;
    const isOneBranch = target.sourceBranch === target.targetBranch;
    let depth = isCutAtHead(repository) ? ["--depth=1"] : [];
    let tips = null;
    let hasFetched = false;
    const sourceSpec = `+refs/heads/${target.sourceBranch}:${sourceRef}`;
    const publishedSpec = `+refs/heads/${target.targetBranch}:${publishedRef}`;
    const fetchSpecs = (specs) => git.run([...FETCH, ...depth, "--end-of-options", remote, ...specs]);
    return {
        async fetch() {
            hasFetched = true;
            let hasTarget = true;
            let result = await fetchSpecs(isOneBranch ? [sourceSpec] : [sourceSpec, publishedSpec]);
            if (result.code !== 0 && !isOneBranch && tips_isMissing(result.stderr, target.targetBranch)) {
                hasTarget = false;
                result = await fetchSpecs([sourceSpec]);
            }
            if (result.code !== 0)
                return result.stderr;
            // From here on the history between two tips is wanted: it tells whether a lost push has landed after all.
            depth = [];
            const refs = isOneBranch || !hasTarget ? [sourceRef] : [sourceRef, publishedRef];
            const [source, published] = (await git.text(["rev-parse", ...refs])).split("\n");
            tips = { source, published: isOneBranch ? source : (published ?? null) };
            return null;
        },
        current() {
            if (tips === null)
                throw new Error("checkOut has to come first");
            return tips;
        },
        async remove() {
            if (!hasFetched)
                return null;
            const input = [sourceRef, publishedRef].map((ref) => `delete ${ref}\n`).join("");
            const { code, stderr } = await git.run(["update-ref", "--stdin"], { input });
            return code === 0 ? null : stderr.trim();
        },
    };
}
/**
 * True for a clone of depth 1. Only there a fetch of depth 1 costs nothing: in a deeper shallow clone it would cut the
 * history that is present. (Without a depth, a branch that the clone knows nothing of arrives with its whole history.)
 */
function isCutAtHead({ isShallow, head, commonDirectory }) {
    if (!isShallow)
        return false;
    return head === null || (0,external_node_fs_.readFileSync)(external_node_path_.join(commonDirectory, "shallow"), "utf8").includes(head);
}
function tips_isMissing(stderr, branch) {
    return stderr.includes(`couldn't find remote ref refs/heads/${branch}`);
}

;// CONCATENATED MODULE: ./build/src/git/git-transport.js












/** Opens the repository around root; everything it adds there is private, and gone after `close`. */
async function openGitTransport(options) {
    const { root, remote, target, token, env, log } = options;
    const repository = await describeRepository(root, env);
    if (!repository.exists) {
        throw new errors/* UserError */.y(`There is no git checkout at "${root}". Run actions/checkout before this step.`);
    }
    const redact = redactWith(token);
    const settings = [...trust(root), ...(await readUserSettings(root, env, Boolean(token)))];
    const plain = createGit({ cwd: root, env: gitEnvironment(env, settings), redact });
    const access = await authorizeRemote(plain, remote, token);
    const git = createGit({ cwd: root, env: gitEnvironment(env, [...settings, ...access]), redact });
    const layout = createLayout({ git, commonDirectory: repository.commonDirectory, paths: target.paths, env });
    const tips = createTips({ git, remote, target, unique: layout.unique, repository });
    return createTransport({ git, remote, target, layout, tips, redact, log });
}
function createTransport({ git, remote, target, layout, tips, redact, log }) {
    // Commit that git did not even send, because it saw that the branch had moved.
    let unsent = null;
    return {
        async checkOut() {
            const refusal = await tips.fetch();
            if (refusal !== null)
                return { kind: "refused", text: refusal };
            const { source, published } = tips.current();
            const fault = await layout.moveTo(source);
            if (fault !== null)
                return { kind: "refused", text: fault };
            const isLaidOut = target.history === "append" && published === source;
            return {
                kind: "ready",
                checkout: {
                    commit: source,
                    directory: layout.directory,
                    readPublished: createPublishedReader(git, published),
                    listCandidates: () => listCandidates({ git, layout, published, isLaidOut }),
                },
            };
        },
        async push(request) {
            const tip = tips.current();
            layout.noteWritten(request.paths);
            const commit = await composeCommit({ git, layout, request, ...parentage(target, tip) });
            if (commit === null)
                return { kind: "unchanged" };
            const ref = `refs/heads/${target.targetBranch}`;
            const { code, stdout, stderr } = await git.run([
                "push",
                "--porcelain",
                "--no-verify",
                "--no-recurse-submodules",
                `--force-with-lease=${ref}:${tip.published ?? ""}`,
                "--end-of-options",
                remote,
                `${commit}:${ref}`,
            ]);
            if (code === 0)
                return { kind: "pushed", commit };
            if (/^!\t[^\t\n]*\t\[rejected\]/m.test(stdout.toString()))
                unsent = commit;
            return { kind: "refused", commit, text: redact(`${stderr.trimEnd()}\n${stdout}`) };
        },
        async contains(commit) {
            const { published } = tips.current();
            if (published === null || commit === unsent)
                return false;
            return (await git.run(["merge-base", "--is-ancestor", commit, published])).code === 0;
        },
        async close() {
            const faults = [await tips.remove(), await layout.remove()].filter((fault) => fault !== null);
            for (const fault of faults)
                log(`Not cleaned up: ${fault}`);
        },
    };
}
/** What the new commit stands on: parent, and the tree that the paths go into. */
function parentage({ history }, { source, published }) {
    if (history === "fork")
        return { parent: source, base: source };
    if (history === "orphan-replace")
        return { parent: null, base: published };
    if (history === "orphan-append")
        return { parent: published, base: published };
    return { parent: published ?? source, base: published ?? source };
}

;// CONCATENATED MODULE: ./build/src/publish/check-branch-name.js

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
function checkBranchName(name) {
    const fault = findFault(name);
    if (fault === null)
        return name;
    throw new errors/* UserError */.y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
}
function findFault(name) {
    if (name === "")
        return "it is empty";
    if (name === "@" || name === "HEAD")
        return "git gives this name another meaning";
    if (name.startsWith("refs/"))
        return "expected the name alone, without refs/heads/";
    if (name.includes(".."))
        return 'it has ".."';
    if (name.includes("@{"))
        return 'it has "@{"';
    if (FORBIDDEN.test(name))
        return "it has a space, a control character or one of ~ ^ : ? * [ \\";
    if (name.startsWith("/") || name.endsWith("/") || name.includes("//"))
        return "it has an empty part between slashes";
    if (name.endsWith("."))
        return "it ends in a dot";
    if (name.split("/").some((part) => part.startsWith(".")))
        return "a part of it starts with a dot";
    if (name.split("/").some((part) => part.endsWith(".lock")))
        return 'a part of it ends in ".lock"';
    return null;
}

;// CONCATENATED MODULE: ./build/src/publish/choose-target.js


/** Which branch the state is read from, and which one gets the files. */
function chooseTarget(wish, around) {
    if (wish.publish === "commit") {
        const branch = checkBranchName(wish.branch ?? findBranch(around, "Name the branch to publish to as `branch`."));
        return { sourceBranch: branch, targetBranch: branch, history: "append" };
    }
    const remedy = "Run the workflow on a branch (push, schedule or workflow_dispatch), so that there is state to read.";
    const sourceBranch = checkBranchName(findBranch(around, remedy));
    const targetBranch = checkBranchName(wish.branch ?? wish.orphanBranch);
    if (sourceBranch === targetBranch) {
        throw new errors/* UserError */.y(`Branch "${targetBranch}" holds the state, so it cannot be the branch of the derived files alone. Name another \`branch\`, or set \`publish: commit\`.`);
    }
    return { sourceBranch, targetBranch, history: wish.keepHistory ? "orphan-append" : "orphan-replace" };
}
function findBranch({ ref, refName, currentBranch }, remedy) {
    if (ref?.startsWith("refs/heads/"))
        return refName || ref.slice("refs/heads/".length);
    if (ref)
        throw new errors/* UserError */.y(`The workflow runs on "${ref}", expected a branch. ${remedy}`);
    if (currentBranch !== null)
        return currentBranch;
    throw new errors/* UserError */.y(`No branch is checked out and no workflow tells one. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/src/publish/plan-message.js
/** Whole commit message with the trailers Pipekeeper-Run and Pipekeeper-Base. */
function planMessage({ subject, runUrl, base }) {
    const trailers = [...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]), `Pipekeeper-Base: ${base}`];
    return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/src/publish/classify-refusal.js
/**
 * What a failed fetch or push was about, from its text: git's own messages, what the server's hooks print, and what
 * the API transport hands on. See https://git-scm.com/docs/git-push#_output for the forms.
 */
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const ELSEWHERE = "Set `publish: branch` to publish to a branch of its own.";
const PERMISSION = "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).";
/** Most specific first; what GitHub's codes mean: GH006 branch protection, GH013 rulesets, others size, e-mail, secrets. */
const RULES = [
    {
        name: "a missing permission to change workflow files",
        pattern: /without [`'"]?workflows?[`'"]? (permission|scope)/i,
        remedies: ["Leave .github/workflows out of the published paths, or pass a `token` with the workflow permission."],
    },
    { name: "branch protection (GH006)", pattern: /\bGH006\b|protected branch/i, remedies: [BYPASS, ELSEWHERE] },
    {
        name: "repository rule (GH013)",
        pattern: /\bGH013\b|\brulesets?\b|rule violations?/i,
        remedies: [BYPASS, ELSEWHERE],
    },
    {
        name: "a check of the server",
        pattern: /\bGH0\d\d\b/,
        remedies: ["Follow what the server says; it has refused the content, not the moment."],
    },
    {
        name: "the server, which takes no push from a shallow clone",
        pattern: /shallow update not allowed/i,
        remedies: ["Check out with `fetch-depth: 0`."],
    },
    {
        name: "a missing permission",
        pattern: /(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)40[13]\b|\b40[13] (?:Forbidden|Unauthorized)|permission (?:to .* )?denied|permission denied|write access to repository not granted|resource not accessible by|authentication failed|could not read (?:username|password)|invalid username or (?:password|token)|bad credentials|must have push access|repository not found|repository '[^'\n]*' not found|archived so it is read-only/i,
        remedies: [PERMISSION],
    },
    {
        name: "a hook of the server",
        pattern: /hook declined/i,
        remedies: ["Follow what the hook says, or exempt the identity behind the token from it.", ELSEWHERE],
    },
    {
        name: "a setting of the server",
        pattern: /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
        remedies: ["Publish to a bare repository, or to another `branch`."],
    },
    {
        name: "the remote, which has no such branch",
        pattern: /couldn't find remote ref/i,
        remedies: ["Name a branch that exists at the remote as `branch`."],
    },
];
const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const TRANSIENT = /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;
/** Text of a failed fetch or push -> what it was. A refusal by rule or permission beats everything said beside it. */
function classifyRefusal(text) {
    const clean = withoutNoise(text);
    const judged = withoutNames(clean);
    if (RATE_LIMITED.test(judged))
        return { kind: "transient", rule: null, remedies: [], text: clean };
    const rule = RULES.find(({ pattern }) => pattern.test(judged));
    if (rule !== undefined)
        return { kind: "refused", rule: nameRule(rule, clean), remedies: rule.remedies, text: clean };
    const kind = RACED.test(judged) ? "raced" : TRANSIENT.test(judged) ? "transient" : "unknown";
    return { kind, rule: null, remedies: [], text: clean };
}
/** The rule with the server's own lines on it. */
function nameRule(rule, clean) {
    const said = clean
        .split("\n")
        .filter((line) => /^remote:/.test(line))
        .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
        .filter((line) => line !== "" && !/^(?:Review all|Visit|https?:)/.test(line));
    return said.length === 0 ? rule.name : `${rule.name}: ${said.slice(0, 6).join(" ")}`;
}
/** Progress, hints and the lines git adds to every failure. */
function withoutNoise(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && line !== "remote:" && line !== "Done")
        .filter((line) => !/^(?:hint:|To |From |POST git-|Pushing to |(?:remote: )?(?:Enumerating|Counting|Compressing|Writing|Delta|Resolving|Total)\b)/.test(line))
        .filter((line) => !/^error: failed to push some refs/.test(line))
        .join("\n");
}
/** A branch, file or host may be called anything, "ruleset" or "403" too: names must not decide. */
function withoutNames(text) {
    return text
        .replace(/^([!*+= -])\t[^\t\n]*\t/gm, "$1\t")
        .replace(/^ ! (\[[^\]]*\]).*?(\([^()]*\))?$/gm, " ! $1 $2")
        .replace(/\b[a-z][a-z+.-]*:\/\/[^\s']+/gi, "URL")
        .replace(/(couldn't find remote ref) .*/g, "$1")
        .replace(/'[^'\n]*'(?=:? |$)/gm, (quoted) => /\.lock'$/.test(quoted) ? "X.lock'" : /^'URL'$/.test(quoted) ? quoted : "'X'")
        .replace(/refs\/[^\s:]+/g, "REF");
}

;// CONCATENATED MODULE: ./build/src/publish/plan-delay.js
/** Delay after the nth failed attempt (from 1), spread evenly over [half, whole] so that losers do not return together. */
function planDelay(attempt, retry, random) {
    const whole = Math.min(retry.capMs, retry.baseMs * 2 ** Math.min(attempt - 1, 40));
    return Math.round(whole / 2 + (random() * whole) / 2);
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js


/**
 * Derives from the tip, commits, pushes; if the push loses, takes the new tip and derives again. Never rebases: a derived
 * file carried over to another base contradicts the state beside it. Does not close the transport.
 */
async function publish(publication, edges) {
    const { retry, destination } = publication;
    const started = edges.now().getTime();
    const state = { pending: null };
    let sleptMs = 0;
    for (let attempts = 1;; attempts++) {
        const result = await attempt(publication, edges, state);
        if (result.kind !== "refused") {
            edges.log(`Attempt ${attempts}: ${result.kind === "published" ? `published ${result.commit}` : "unchanged"}.`);
            return { ...result, attempts };
        }
        const { refusal } = result;
        const delayMs = planDelay(attempts, retry, edges.random);
        // A clock fixed by SOURCE_DATE_EPOCH stands still; the time slept does not.
        const elapsedMs = Math.max(edges.now().getTime() - started, sleptMs);
        const goesOn = attempts < retry.maxAttempts || (refusal.kind === "raced" && elapsedMs + delayMs <= retry.deadlineMs);
        if (refusal.kind === "refused" || !goesOn) {
            edges.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${publish_describe(refusal)}; giving up.`);
            if (refusal.kind !== "refused" && (await hasLanded(publication, state))) {
                const { commit, paths } = state.pending;
                edges.log(`The branch has commit ${commit}: only the answer was lost.`);
                return { kind: "published", commit, paths, attempts };
            }
            const isUnsure = state.pending !== null && refusal.kind !== "refused";
            return { kind: "failed", attempts, refusal, message: composeFailure(attempts, refusal, destination, isUnsure) };
        }
        edges.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${publish_describe(refusal)}; next in ${delayMs} ms.`);
        await edges.sleep(delayMs);
        sleptMs += delayMs;
    }
}
async function attempt({ transport, derive, message, author }, edges, state) {
    const taken = await transport.checkOut();
    if (taken.kind === "refused")
        return { kind: "refused", refusal: classifyRefusal(taken.text) };
    if (state.pending !== null && (await transport.contains(state.pending.commit))) {
        return { kind: "published", ...state.pending };
    }
    state.pending = null;
    const { checkout } = taken;
    const paths = await derive(checkout);
    if (paths.length === 0)
        return { kind: "unchanged" };
    const request = { paths, message: message(checkout.commit), author, date: edges.now() };
    const pushed = await transport.push(request);
    if (pushed.kind === "pushed")
        return { kind: "published", commit: pushed.commit, paths };
    if (pushed.kind === "unchanged")
        return pushed;
    if (pushed.commit !== null)
        state.pending = { commit: pushed.commit, paths };
    return { kind: "refused", refusal: classifyRefusal(pushed.text) };
}
/** One last look before failing, so that "nothing was published" is true. Clears `pending` if it is known not to be there. */
async function hasLanded({ transport }, state) {
    if (state.pending === null)
        return false;
    const taken = await transport.checkOut();
    if (taken.kind === "refused")
        return false;
    if (await transport.contains(state.pending.commit))
        return true;
    state.pending = null;
    return false;
}
function publish_describe({ kind, rule, text }) {
    if (kind === "refused")
        return `refused by ${withoutStop(rule)}`;
    if (kind === "raced")
        return "raced, the branch has moved";
    return `${kind === "unknown" ? "failed" : "server not reached"} (${lastLine(text)})`;
}
function composeFailure(attempts, refusal, destination, isUnsure) {
    const tried = `${attempts} attempt${attempts === 1 ? "" : "s"}`;
    const head = isUnsure
        ? `Publishing to ${destination} could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
        : `Nothing was published to ${destination} after ${tried}.`;
    if (refusal.kind === "refused")
        return `${head} It was refused by ${withoutStop(refusal.rule)}. ${refusal.remedies.join(" ")}`;
    if (refusal.kind === "raced") {
        return `${head} Each time another writer was faster; the last answer was: ${lastLine(refusal.text)}. Raise \`max-attempts\` (30 with a \`retry-base-ms\` of 250 suits many writers), or set \`retry-deadline-ms\`.`;
    }
    const answer = refusal.kind === "unknown" ? refusal.text : lastLine(refusal.text);
    return `${head} The last answer was: ${answer || "none"}. Check that the remote can be reached and run the job again.`;
}
/** The server's own words may end a sentence already. */
function withoutStop(rule) {
    return (rule ?? "").replace(/\.$/, "");
}
function lastLine(text) {
    const line = text.split("\n").at(-1)?.trim() ?? "";
    // What `git push --porcelain` puts in front of the reason: a flag and both refs.
    return line.replace(/^!\t\S+\t/, "");
}

;// CONCATENATED MODULE: ./build/src/usecases/publish-files.js







/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
async function publishFiles(files, edges) {
    const { inputs } = files;
    const started = performance.now();
    const root = external_node_path_.resolve(edges.cwd, inputs.root);
    const repository = await describeRepository(root, edges.env);
    const prefix = repository.exists ? repository.prefix : findPrefix(inputs.root, edges.cwd);
    const target = planTarget(files, { repository, prefix, env: edges.env });
    const transport = (await files.openTransport?.(target, repository)) ?? (await openGit(inputs, root, target, edges));
    try {
        const published = await publish({
            transport: inputs["dry-run"] ? withoutPush(transport) : transport,
            derive: (checkout) => files.derive(checkout, prefix),
            message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(edges.env), base }),
            author: { name: inputs["author-name"], email: inputs["author-email"] },
            retry: {
                maxAttempts: inputs["max-attempts"],
                baseMs: inputs["retry-base-ms"],
                capMs: inputs["retry-cap-ms"],
                deadlineMs: inputs["retry-deadline-ms"],
            },
            destination: `branch "${target.targetBranch}"`,
        }, edges);
        const durationMs = Math.round(performance.now() - started);
        if (!inputs["dry-run"] || published.kind !== "published")
            return { ...published, target, durationMs };
        return { kind: "dry-run", attempts: published.attempts, paths: published.paths, target, durationMs };
    }
    finally {
        await transport.close();
    }
}
function planTarget({ inputs, paths, orphanBranch, instead }, { repository, prefix, env }) {
    const wish = {
        publish: inputs.publish,
        branch: inputs.branch,
        keepHistory: inputs["keep-history"],
        orphanBranch: orphanBranch ?? "dashboard",
    };
    const currentBranch = repository.exists ? repository.branch : null;
    const around = { ref: env.GITHUB_REF || undefined, refName: env.GITHUB_REF_NAME || undefined, currentBranch };
    const laidOut = paths?.map((file) => external_node_path_.posix.join(prefix, file)) ?? null;
    return { ...chooseTarget(wish, around), paths: laidOut, ...instead };
}
/** Without a checkout the working directory stands for the repository's root. */
function findPrefix(root, cwd) {
    const relative = external_node_path_.relative(cwd, external_node_path_.resolve(cwd, root)).replaceAll(external_node_path_.sep, "/");
    if (relative !== ".." && !relative.startsWith("../"))
        return relative === "" ? "" : `${relative}/`;
    throw new errors/* UserError */.y(`There is no git checkout at "${root}". Run actions/checkout before this step, or name a folder of the repository.`);
}
function openGit(inputs, root, target, edges) {
    return openGitTransport({ root, remote: inputs.remote, target, token: inputs.token, env: edges.env, log: edges.log });
}
/** For dry-run: all but the last step. */
function withoutPush(transport) {
    return { ...transport, push: async () => ({ kind: "pushed", commit: "nothing, as this is a dry run" }) };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

;// CONCATENATED MODULE: ./build/src/usecases/publish-dashboard.js
/** Publishes the dashboard to a branch, with the transport and the fallback that the inputs choose. */




const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";
async function publishDashboard(inputs, edges, derive) {
    const publish = inputs.publish === "branch" ? "branch" : "commit";
    const first = await publishTo();
    // A branch of its own has nowhere else to go; and state on a branch of that name must not be replaced.
    const isOwn = publish === "branch" || first.target.targetBranch === ORPHAN_BRANCH;
    const mayGoElsewhere = !isOwn && inputs["on-refused"] !== "fail";
    if (first.kind !== "failed" || first.refusal.kind !== "refused" || !mayGoElsewhere)
        return first;
    const rule = (first.refusal.rule ?? "").replace(/\.$/, "");
    const refused = `Branch "${first.target.targetBranch}" was refused by ${rule}`;
    edges.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
    if (inputs["on-refused"] === "branch") {
        const second = await publishTo({ targetBranch: ORPHAN_BRANCH, history: orphanHistory(inputs) });
        const sentence = `${refused}; the dashboard is on branch "${ORPHAN_BRANCH}" instead`;
        return second.kind === "failed" ? second : { ...second, fallback: { sentence, pullRequestUrl: null } };
    }
    const second = await publishTo({ targetBranch: PULL_REQUEST_BRANCH, history: "fork" });
    if (second.kind === "failed")
        return second;
    const pullRequestUrl = await openPullRequest(inputs, edges, first.target.targetBranch);
    const sentence = `${refused}; the dashboard waits in a pull request`;
    return { ...second, fallback: { sentence, pullRequestUrl } };
    function publishTo(instead) {
        return publishFiles({
            inputs: { ...inputs, publish },
            paths: statePaths(inputs),
            derive,
            orphanBranch: ORPHAN_BRANCH,
            ...(instead === undefined ? {} : { instead }),
            openTransport: (target, repository) => openApi(inputs, edges, target, repository),
        }, edges);
    }
}
function orphanHistory(inputs) {
    return inputs["keep-history"] ? "orphan-append" : "orphan-replace";
}
/** Everything that reading the state may look at. */
function statePaths({ queue, ...inputs }) {
    const older = olderQueue(queue);
    // A batch leaves its results beside the queue file, or in the queue folder.
    const results = external_node_path_.posix.join(external_node_path_.posix.dirname(older), "batch-results.json");
    const folders = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]];
    return [queue, older, results, ...folders, inputs["control-file"]];
}
/** Null leaves it at git. */
async function openApi(inputs, edges, target, repository) {
    const isApi = inputs.transport === "api" || (inputs.transport === "auto" && !repository.exists);
    if (!isApi)
        return null;
    const { openApiTransport } = await __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 4815));
    const { client, owner, repo } = await connectTo(inputs, edges);
    const { RUNNER_TEMP, TMPDIR, TEMP } = edges.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    return openApiTransport({ client, owner, repo, target, temporaryRoot, log: edges.log });
}
async function openPullRequest(inputs, edges, base) {
    const { upsertPullRequest } = await __nccwpck_require__.e(/* import() */ 485).then(__nccwpck_require__.bind(__nccwpck_require__, 5485));
    const { describeFailure, isApiFailure } = await __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 4679));
    const { client, owner, repo } = await connectTo(inputs, edges);
    const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
    const title = inputs["commit-message"].split("\n", 1)[0];
    try {
        return (await upsertPullRequest({ client, owner, repo, head: PULL_REQUEST_BRANCH, base, title, body })).url;
    }
    catch (error) {
        if (!isApiFailure(error))
            throw error;
        throw new errors/* UserError */.y(`The dashboard is on branch "${PULL_REQUEST_BRANCH}", but its pull request could not be opened. ${describeFailure(error).replace(/\.$/, "")}. The repository's settings (Actions, General) must allow workflows to create pull requests, too.`, { cause: error });
    }
}
async function connectTo(inputs, edges) {
    const [owner, repo, ...rest] = (edges.env.GITHUB_REPOSITORY ?? "").split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${edges.env.GITHUB_REPOSITORY ?? ""}", expected owner/name. Outside of a workflow, set it, or use \`transport: git\` in a checkout.`);
    }
    const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(891), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6143));
    const apiUrl = edges.env.GITHUB_API_URL || "https://api.github.com";
    const { sleep, random, log } = edges;
    return { client: connect({ apiUrl, token: inputs.token ?? "", sleep, random, log }), owner, repo };
}

;// CONCATENATED MODULE: ./build/src/usecases/update-dashboard.js











/** GitHub refuses files over 100 MB and warns at 50 MB; readers suffer earlier. */
const LARGE_BYTES = 10_000_000;
const TOO_LARGE_BYTES = 90_000_000;
/** Derives the dashboard from the state, and publishes it where the inputs say. */
async function updateDashboard(inputs, edges) {
    const startedMs = performance.now();
    const files = planPaths(inputs);
    const latest = {
        derived: null,
        bytes: 0,
        prefix: "",
    };
    const isLocal = inputs.publish === "none" || inputs.publish === "pages";
    const updated = isLocal ? await writeLocally() : await publishDashboard(inputs, edges, deriveInto);
    if (latest.derived === null)
        throw new errors/* UserError */.y(updated.message ?? "Nothing was derived.");
    const durationMs = Math.round(performance.now() - startedMs);
    const { derived, prefix } = latest;
    const warnings = sizeWarnings(latest.bytes);
    return describeUpdate({
        inputs,
        updated,
        derived,
        prefix,
        files,
        warnings,
        durationMs,
        commitUrl: commitUrl(edges.env),
    });
    /** Publishing reads the state of the tip, so the paths lie in a private checkout of it. */
    async function deriveInto(checkout, prefix) {
        const { directory, commit } = checkout;
        latest.prefix = prefix;
        checkInside(directory, external_node_path_.posix.join(prefix, "data"));
        const place = `${prefix === "" ? "" : `"${prefix}" of `}commit ${commit.slice(0, 10)}`;
        const derived = derive(external_node_path_.join(directory, prefix), { sourceCommit: commit, place });
        const changed = [];
        for (const file of files.map((name) => external_node_path_.posix.join(prefix, name))) {
            checkInside(directory, file);
            if (await put(derived, external_node_path_.join(directory, file), await checkout.readPublished(file)))
                changed.push(file);
        }
        return changed;
    }
    async function writeLocally() {
        const root = external_node_path_.resolve(edges.cwd, inputs.root);
        latest.prefix = external_node_path_.relative(edges.cwd, root);
        const derived = derive(root, { sourceCommit: edges.env.GITHUB_SHA || null, place: `"${inputs.root}"` });
        const changed = [];
        for (const file of files) {
            const absolute = external_node_path_.resolve(edges.cwd, file);
            // Who names a place elsewhere means it; a path of the repository's must not lead there unseen.
            if (!external_node_path_.relative(edges.cwd, absolute).startsWith(".."))
                checkInside(edges.cwd, file);
            if (await put(derived, absolute, await readOptionalFile(absolute)))
                changed.push(file);
        }
        const kind = changed.length === 0 ? "unchanged" : inputs["dry-run"] ? "dry-run" : "written";
        return { kind, attempts: 1, paths: changed };
    }
    function derive(root, from) {
        latest.derived = deriveDashboard(root, inputs, { now: edges.now(), ...from });
        edges.log(latest.derived.progress);
        return latest.derived;
    }
    /** Writes the file unless it says the same already; true if it differs. */
    async function put(derived, absolute, published) {
        if (published !== null && isPublished(published, derived)) {
            latest.bytes = published.length;
            return false;
        }
        if (isLocal && inputs["dry-run"])
            return true;
        latest.bytes = writeChunks(absolute, encodePieces(derived.print(derived.document)), isLocal ? null : TOO_LARGE_BYTES);
        return true;
    }
}
/** Page of the commits on the server; null outside of a workflow. */
function commitUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    return server && repository ? `${server}/${repository}/commit` : null;
}
function sizeWarnings(bytes) {
    if (bytes <= LARGE_BYTES)
        return [];
    const size = `${Math.round(bytes / 1_000_000)} MB`;
    return [`The dashboard has ${size}; set max-failures, max-runs or max-output-bytes to keep it quick to load.`];
}

;// CONCATENATED MODULE: ./build/actions/update-dashboard/main.js





/* harmony default export */ const main = (defineAction({
    name: "update-dashboard",
    inputs: {
        ...publishingInputs,
        ...stateInputs,
        config: input.optionalText(),
        output: input.text(),
        format: input.choice("dashboard", "queue-analytics"),
        "site-dir": input.optionalText(),
        publish: input.choice("commit", "branch", "pages", "none"),
        transport: input.choice("git", "api", "auto"),
        "on-refused": input.choice("fail", "pull-request", "branch"),
        strict: input.flag(),
        "max-failures": input.optionalCount(),
        "max-runs": input.optionalCount(),
        "history-days": input.count(1),
        "max-output-bytes": input.optionalCount(),
    },
    run: updateDashboard,
}));


/***/ }),

/***/ 3467:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8508);
/* harmony import */ var _actions_update_dashboard_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9102);


await (0,_src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_actions_update_dashboard_main_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, {"root":".","queue":"data/queues","failures-dir":"data/failures","metrics-dir":"data/metrics","disambiguations-dir":"data/disambiguations","control-file":"batch-control.json","config":".github/pipekeeper.yml","output":"website/pipeline/dashboard.json","format":"dashboard","site-dir":"","publish":"commit","branch":"","keep-history":"false","remote":"origin","commit-message":"chore(dashboard): update pipeline dashboard","author-name":"github-actions[bot]","author-email":"41898282+github-actions[bot]@users.noreply.github.com","transport":"auto","max-attempts":"3","retry-base-ms":"2000","retry-cap-ms":"8000","retry-deadline-ms":"0","on-refused":"fail","token":"${{ github.token }}","dry-run":"false","strict":"false","max-failures":"","max-runs":"","history-days":"400","max-output-bytes":""});
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __nccwpck_require__(5601);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/action/suggest-name.js
/** `, did you mean x?` if one of the known names is close to the given one, else nothing. */
function suggestName(given, known) {
    const ranked = known
        .map((name) => ({ name, distance: measure(given, name) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? `, did you mean ${best.name}?` : "";
}
/** Letters to insert, remove or replace (Levenshtein). */
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

;// CONCATENATED MODULE: ./build/src/action/apply-config.js
/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */




/** Where the file stands and where the token goes is not for a file in the repository to say. */
const NOT_HERE = ["config", "remote"];
/**
 * Raw inputs with those of the file filled in. The file holds one map per action: `update-dashboard: { queue: … }`; maps of
 * other actions are theirs to judge.
 * An input that differs from its default was set in the workflow, and wins.
 */
async function applyConfig(raw, { action, defaults, cwd }) {
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const absolute = external_node_path_.resolve(cwd, raw.root?.trim() || ".", file);
    if (!(0,external_node_fs_.existsSync)(absolute)) {
        if (file === defaults.config)
            return raw;
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    const settings = await readSettings(absolute, file, action);
    const isDefault = (name) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
    return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}
async function readSettings(absolute, file, { name, inputs }) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let document;
    try {
        document = parse((0,external_node_fs_.readFileSync)(absolute, "utf8"));
    }
    catch (error) {
        throw new errors/* UserError */.y(`"${file}" is not YAML: ${error.message.split("\n")[0].replace(/[:.]$/, "")}. Correct it or remove it.`);
    }
    const sections = members(document, `"${file}"`, name);
    for (const [section, value] of sections)
        members(value, `"${section}" in "${file}"`, name);
    const faults = [];
    const settings = new Map();
    for (const [key, value] of members(sections.get(name), "", name)) {
        if (!Object.hasOwn(inputs, key))
            faults.push(`"${key}" is no input of ${name}${suggestName(key, Object.keys(inputs))}`);
        else if (NOT_HERE.includes(key) || inputs[key]?.secret)
            faults.push(`"${key}" may stand in the workflow only`);
        else if (!["string", "number", "boolean"].includes(typeof value)) {
            faults.push(`"${key}" is neither text nor a number nor true or false`);
        }
        else
            settings.set(key, String(value));
    }
    if (faults.length > 0)
        throw new errors/* UserError */.y(`"${file}" cannot be used: ${faults.join("; ")}. Correct or remove it.`);
    return settings;
}
function members(value, what, name) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value === "object" && !Array.isArray(value))
        return new Map(Object.entries(value));
    throw new errors/* UserError */.y(`${what} holds no inputs; expected "${name}:" and indented below it lines such as "queue: data/queues".`);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/action/edges.js

/** Clock, randomness and environment of this process. */
function processEdges(env, cwd) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        random: Math.random,
        sleep: (ms) => (0,promises_namespaceObject.setTimeout)(ms),
        log: (line) => process.stdout.write(`${line}\n`),
        env,
        cwd,
    };
}

;// CONCATENATED MODULE: ./build/src/action/parse-inputs.js

/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
function parseInputs(inputs, raw) {
    const values = {};
    const problems = [];
    for (const [name, schema] of Object.entries(inputs)) {
        const text = raw[name]?.trim();
        const parsed = schema.safeParse(text === "" ? undefined : text);
        if (parsed.success)
            values[name] = parsed.data;
        else
            problems.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join("; ")}`);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.y(`Invalid inputs. ${problems.join(". ")}.`);
    return values;
}

;// CONCATENATED MODULE: ./build/src/action/run-action.js
/** The GitHub runner: inputs from INPUT_*, outputs, annotations and step summary through the toolkit. */





const MAX_ANNOTATIONS = 10;
/** `defaults`: those of action.yml, which tell what the workflow has set itself. */
async function runAction(action, defaults) {
    try {
        const edges = processEdges(process.env, process.env.GITHUB_WORKSPACE || process.cwd());
        const given = readInputs(action.inputs, process.env);
        const raw = await applyConfig(given, { action, defaults, cwd: edges.cwd });
        await report(await action.run(parseInputs(action.inputs, raw), edges));
    }
    catch (error) {
        await reportError(action.name, error);
    }
}
function readInputs(inputs, env) {
    const names = Object.keys(inputs);
    return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}
async function report(outcome) {
    // Loaded late: the toolkit costs about 40 ms of start-up, which the work itself does not need.
    const core = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    for (const [name, value] of Object.entries(outcome.outputs))
        core.setOutput(name, value);
    if (outcome.summary !== "" && process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(outcome.summary).write();
    const problems = [...(outcome.problems ?? [])].sort((a, b) => rank(a) - rank(b));
    for (const problem of problems.slice(0, MAX_ANNOTATIONS))
        annotate(core, problem);
    const hidden = problems.length - MAX_ANNOTATIONS;
    if (hidden > 0)
        core.info(`${hidden} more problem${hidden === 1 ? " is" : "s are"} counted in the summary.`);
    for (const warning of outcome.warnings ?? [])
        core.warning(warning);
    if (outcome.failure !== outcome.sentence)
        core.info(asPlainText(outcome.sentence));
    if (outcome.failure !== undefined)
        core.setFailed(outcome.failure);
}
/** The worst first: the runner shows only so many. */
function rank({ severity }) {
    return ["error", "warning", "notice"].indexOf(severity);
}
function annotate(core, problem) {
    const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
    const place = problem.line === null ? {} : { startLine: problem.line };
    write(`${problem.reason} (${problem.code})`, { file: problem.file, ...place });
}
async function reportError(name, error) {
    const core = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    const problem = error instanceof Error ? error : new Error(String(error));
    core.setFailed(problem.message);
    if (!(problem instanceof errors/* UserError */.y))
        core.info(asPlainText(problem.stack ?? ""));
    if (problem.cause !== undefined)
        core.info(asPlainText(`Caused by: ${String(problem.cause)}`));
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await core.summary.addRaw(`### ${name} failed\n\n${(0,markdown/* escapeMarkdown */.FV)(problem.message, 2000)}\n`).write();
}
/** Text from outside must not become commands to the runner. */
function asPlainText(text) {
    return text.replace(/^(\s*)(?=::)/gm, "$1\u200b").replaceAll("##[", "##\u200b[");
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can fix: the message alone says what happened, what was expected and what to do. */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/** Escaping for GitHub-flavoured Markdown, in one place. Text from outside is hostile. */
const CELL_CHARACTERS = 200;
const PERCENT = {
    "(": "%28",
    ")": "%29",
    "|": "%7C",
    "<": "%3C",
    ">": "%3E",
    "\\": "%5C",
    "`": "%60",
};
/** Outside text as one line of plain text, in a paragraph or a table cell: no markup, HTML, link, mention or line break. */
function escapeMarkdown(text, limit = CELL_CHARACTERS) {
    return (cutPoints(toLine(text), limit)
        .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character])
        .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
        .replace(/@/g, "@\u200b")
        // A backslash alone does not keep GitHub from linking issue numbers.
        .replace(/#(?=\d)|\bGH\\-(?=\d)/gi, "$&\u200b")
        .replace(/\b(https?|ftp):(?=\/\/)/gi, "$1\u200b:")
        .replace(/\bwww\./gi, "www\u200b."));
}
/** A link where the address is http or https, else the text alone. */
function linkTo(text, url) {
    if (url === null || !/^https?:\/\//.test(url) || !URL.canParse(url))
        return text;
    const address = new URL(url).href.replace(/[()|<>`\\]/g, (character) => PERCENT[character] ?? "");
    return `[${text}](${address})`;
}
/** A table of cells that are Markdown already; numbers stand at the right. */
function renderTable(head, rows) {
    const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
    return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function cutPoints(line, limit) {
    if (line.length <= limit)
        return line;
    const points = [...line.slice(0, 2 * limit + 2)];
    return points.length <= limit ? line : `${points.slice(0, limit - 1).join("")}…`;
}
/** Without escape sequences, control characters, direction marks and line breaks. */
function toLine(text) {
    return (text
        .toWellFormed()
        // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
        .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, " ")
        .replace(/ {2,}/g, " ")
        .trim());
}


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3467);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
