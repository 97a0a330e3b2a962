package org.guanhu.crm.access.web;

import org.guanhu.crm.access.application.Owed;

/** Where people settle what they owe before anything else. */
final class SettlingPages {

    private SettlingPages() {}

    static String of(Owed owed) {
        return switch (owed) {
            case PASSWORD -> "/access/password.xhtml";
            case FACTOR -> "/access/factor.xhtml";
        };
    }
}
