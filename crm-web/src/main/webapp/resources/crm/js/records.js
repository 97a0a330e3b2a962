/* Lists of customers and records: addresses that lead back, rows that open, numbers to copy. */
(function ($) {
    "use strict";

    var COPIED_FOR = 1500;
    var COLUMNS_FOR = 365 * 24 * 60 * 60;

    /* The address says what the list shows, so that it can be kept and passed on. */
    function keepAddress() {
        var list = document.querySelector("[data-address]");
        if (list && window.location.search !== list.dataset.address) {
            window.history.replaceState(null, "", window.location.pathname + list.dataset.address);
        }
    }

    $(document).on("pfAjaxComplete", keepAddress);
    $(keepAddress);

    /* A click anywhere on a row opens what the row is about. */
    $(document).on("click", ".crm-rows tbody tr", function (event) {
        var link = this.querySelector("a.crm-open");
        var own = event.target.closest("a, button, input, label, .ui-chkbox, .crm-col-select");
        if (link && !own && window.getSelection().isCollapsed) {
            link.click();
        }
    });

    $(document).on("click", "[data-copy]", function () {
        var button = this;
        window.navigator.clipboard.writeText(button.dataset.copy).then(function () {
            var icon = button.querySelector(".pi");
            button.setAttribute("aria-label", button.dataset.copied);
            icon.classList.replace("pi-copy", "pi-check");
            window.setTimeout(function () {
                button.setAttribute("aria-label", button.title);
                icon.classList.replace("pi-check", "pi-copy");
            }, COPIED_FOR);
        });
    });

    /* A revealed value is gone from the page after its time, or when its dialog is closed. */
    var vanishing = null;

    function vanish() {
        window.clearInterval(vanishing);
        vanishing = null;
        document.querySelectorAll("[data-vanishes]").forEach(function (shown) {
            shown.remove();
            PF("revealing").hide();
        });
    }

    function watchRevealed() {
        var shown = document.querySelector("[data-vanishes]");
        if (!shown || vanishing) {
            return;
        }
        var ends = Date.now() + Number(shown.dataset.vanishes) * 1000;
        var left = shown.querySelector("[data-left]");
        function count() {
            var seconds = Math.ceil((ends - Date.now()) / 1000);
            left.textContent = seconds + " s";
            if (seconds <= 0) {
                vanish();
            }
        }
        vanishing = window.setInterval(count, 250);
        count();
    }

    $(document).on("pfAjaxComplete", watchRevealed);
    $(document).on("click", ".crm-reveal-dialog .ui-dialog-titlebar-close", vanish);
    $(document).on("keyup", function (event) {
        if (event.key === "Escape") {
            vanish();
        }
    });
    $(window).on("pagehide", vanish);

    /* Columns that the reader turns on or off stay so, by a cookie with their names. */
    var known = {};

    function columnStates() {
        var states = {};
        document.querySelectorAll("input[id$=_columnTogglerState]").forEach(function (holder) {
            holder.value.split(",").forEach(function (column) {
                var parts = /^(.*:)?([^:]+):([^:]+)_(true|false)$/.exec(column);
                if (parts) {
                    states[parts[2]] = states[parts[2]] || {};
                    states[parts[2]][parts[3]] = parts[4] === "true" ? "1" : "0";
                }
            });
        });
        return states;
    }

    function choices(table) {
        var found = document.cookie.split("; ").find(function (one) {
            return one.startsWith("columns-" + table + "=");
        });
        var chosen = {};
        (found ? found.split("=")[1].split(".") : []).forEach(function (one) {
            chosen[one.split("-")[0]] = one.split("-")[1];
        });
        return chosen;
    }

    function keepColumns() {
        var states = columnStates();
        Object.keys(states).forEach(function (table) {
            var chosen = choices(table);
            Object.keys(states[table]).forEach(function (column) {
                if (known[table] && known[table][column] !== states[table][column]) {
                    chosen[column] = states[table][column];
                }
            });
            var value = Object.keys(chosen).map(function (column) {
                return column + "-" + chosen[column];
            }).join(".");
            if (value) {
                document.cookie = "columns-" + table + "=" + value + "; path=" +
                    document.body.dataset.root + "; max-age=" + COLUMNS_FOR + "; samesite=lax" +
                    (window.location.protocol === "https:" ? "; secure" : "");
            }
        });
        known = states;
    }

    $(document).on("click keyup", ".ui-columntoggler", keepColumns);
    $(document).on("pfAjaxComplete", function () {
        known = columnStates();
    });
    $(function () {
        window.setTimeout(function () {
            known = columnStates();
        }, 0);
    });

    /* Enter in the top bar shows the list of all that is meant, unless a suggestion is chosen. */
    document.addEventListener("keydown", function (event) {
        var chosen = document.querySelector(".crm-hits .ui-state-highlight");
        var shown = chosen && chosen.offsetParent !== null;
        if (event.key === "Enter" && event.target.id === "search_input" && !shown) {
            event.preventDefault();
            event.stopPropagation();
            document.getElementById("searchList").click();
        }
    }, true);
})(jQuery);
