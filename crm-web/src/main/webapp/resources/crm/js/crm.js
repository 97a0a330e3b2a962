/* What every page does by itself: shortcuts, the menu on narrow screens, warnings. */
(function ($) {
    "use strict";

    var WARN_BEFORE = 120;

    function isTyping(element) {
        return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    }

    document.addEventListener("keydown", function (event) {
        var search = document.getElementById("search_input");
        var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        if (event.key === "/" && plain && search && !isTyping(event.target)) {
            event.preventDefault();
            search.focus();
            search.select();
        }
    });

    /* A letter moves the focus to what declares it; j and k walk through a table of links. */
    function walk(step) {
        var links = Array.prototype.slice.call(document.querySelectorAll("a.crm-open"));
        var next = links.indexOf(document.activeElement) + step;
        return links[Math.max(0, Math.min(next, links.length - 1))];
    }

    function wanted(key) {
        var declared = document.querySelector('[aria-keyshortcuts="' + key + '"]');
        if (declared || (key !== "j" && key !== "k")) {
            return declared;
        }
        return walk(key === "j" ? 1 : -1);
    }

    document.addEventListener("keydown", function (event) {
        var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        if (plain && /^[a-z]$/.test(event.key) && !isTyping(event.target)) {
            var target = wanted(event.key);
            if (target) {
                event.preventDefault();
                target.focus();
            }
        }
    });

    document.addEventListener("click", function (event) {
        var toggle = event.target.closest("#navToggle");
        if (toggle) {
            var open = document.body.classList.toggle("crm-nav-open");
            toggle.setAttribute("aria-expanded", String(open));
        }
        document.querySelectorAll("details.crm-user[open]").forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.removeAttribute("open");
            }
        });
    });

    document.addEventListener("keydown", function (event) {
        var menu = event.key === "Escape" && document.querySelector("details.crm-user[open]");
        if (menu) {
            menu.removeAttribute("open");
            menu.querySelector("summary").focus();
        }
    });

    /* What went wrong with the whole is told at the top, so that is where the reader is led. */
    function showRefusal() {
        var box = document.getElementById("messages");
        if (box && box.querySelector(".ui-messages-error") && !box.dataset.shown) {
            box.dataset.shown = "true";
            box.setAttribute("tabindex", "-1");
            box.focus({ preventScroll: true });
            box.scrollIntoView({ block: "center" });
        }
    }

    /* The first wrong input gets the focus. */
    $(document).on("pfAjaxComplete", function (event, request, settings, answer) {
        var wrong = $(".ui-state-error:input, .ui-state-error :input").filter(":visible").first();
        if (answer && answer.validationFailed && wrong.length) {
            wrong.trigger("focus");
        } else {
            showRefusal();
        }
    });

    /* The server did not answer, or with an error page that AJAX cannot show. */
    function tell(sentence) {
        var notice = document.getElementById("faultNotice");
        if (notice) {
            notice.firstElementChild.textContent = sentence;
            notice.hidden = false;
        }
    }

    function tellFault(reference) {
        var body = document.body.dataset;
        tell(body.fault + (reference ? " " + body.reference + " " + reference : ""));
    }

    function header(request, name) {
        return request && request.getResponseHeader && request.getResponseHeader(name);
    }

    /* PrimeFaces leaves a button disabled whose request failed. */
    function freeButtons() {
        $(".ui-state-loading").each(function () {
            var widget = PrimeFaces.getWidgetById(this.id);
            if (widget) {
                PrimeFaces.buttonEndAjaxDisabled(widget, $(this));
            }
        });
    }

    $(document).on("pfAjaxError", function (event, request) {
        freeButtons();
        var expired = header(request, "X-Expired");
        if (expired) {
            tellSession(true, expired);
        } else {
            tellFault(header(request, "X-Reference"));
        }
    });

    $(document).on("click", "#faultNotice button", function () {
        document.getElementById("faultNotice").hidden = true;
    });

    /*
     * Two minutes before the session ends the page asks whether anybody is still there. Once it has
     * ended, what was typed still stands on the page, to be copied after signing in again beside it.
     */
    var warning = null;
    var ending = null;

    function tellSession(ended, why) {
        var notice = document.getElementById("sessionNotice");
        var again = document.getElementById("signInAgain");
        if (why && why !== "session") {
            again.search = "?ended=true&why=" + encodeURIComponent(why);
        }
        document.getElementById("sessionEnds").hidden = ended;
        document.getElementById("staySignedIn").hidden = ended;
        document.getElementById("sessionEnded").hidden = !ended;
        again.hidden = !ended;
        document.getElementById("closeSession").hidden = !ended;
        if (!notice.open) {
            notice.showModal();
        }
    }

    function watchSession() {
        var notice = document.getElementById("sessionNotice");
        var seconds = notice ? Number(notice.dataset.seconds) : 0;
        window.clearTimeout(warning);
        window.clearTimeout(ending);
        if (seconds > WARN_BEFORE) {
            notice.close();
            warning = window.setTimeout(tellSession, (seconds - WARN_BEFORE) * 1000, false);
            ending = window.setTimeout(tellSession, seconds * 1000, true);
        }
    }

    /* The server says by where it leads whether the session is still there. */
    function stay() {
        fetch(window.location.href, { credentials: "same-origin" }).then(function (answer) {
            if (answer.ok && !answer.redirected) {
                watchSession();
            } else {
                tellSession(true);
            }
        }, function () {
            tellFault();
        });
    }

    $(document).on("pfAjaxSuccess", watchSession);
    $(document).on("click", "#staySignedIn", stay);
    $(document).on("click", "#closeSession", function () {
        document.getElementById("sessionNotice").close();
    });

    /* Leaving the dialog by Escape is an answer as well. */
    $(function () {
        $("#sessionNotice").on("cancel", function () {
            if (!document.getElementById("staySignedIn").hidden) {
                stay();
            }
        });
    });

    $(watchSession);

    /* Weeks start on Monday. */
    if (window.PrimeFaces && PrimeFaces.locales) {
        Object.keys(PrimeFaces.locales).forEach(function (name) {
            PrimeFaces.locales[name].firstDayOfWeek = 1;
        });
    }
})(jQuery);
