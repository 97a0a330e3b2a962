/*
 * Chinese input methods send a key for every letter of pinyin. Scripts that filter while one types
 * would search for each of them: they hear nothing until the word is chosen.
 */
(function () {
    "use strict";

    function swallow(event) {
        if (event.isComposing || event.keyCode === 229) {
            event.stopImmediatePropagation();
        }
    }

    ["keydown", "keyup", "input"].forEach(function (type) {
        window.addEventListener(type, swallow, true);
    });

    window.addEventListener("compositionend", function (event) {
        var field = event.target;
        window.setTimeout(function () {
            field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "Process" }));
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true, key: "Process" }));
        }, 0);
    }, true);
})();
