/* Lists of customers and records: addresses that lead back, rows that open, numbers to copy. */
(function ($) {
    "use strict";

    var COPIED_FOR = 1500;

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
