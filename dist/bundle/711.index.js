export const id = 711;
export const ids = [711];
export const modules = {

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findProxy: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function findProxy(url, env) {
    const found = (0,_actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s_)(url);
    if (found === "")
        return null;
    const { protocol, host } = new URL(found);
    const scheme = new URL(url).protocol.slice(0, -1);
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
    const variable = names.find((name) => env[name]) ?? names.join(" or ");
    if (protocol === "http:" || protocol === "https:")
        return { variable, address: `${protocol}//${host}` };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`);
}


/***/ })

};
