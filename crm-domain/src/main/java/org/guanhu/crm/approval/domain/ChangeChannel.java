package org.guanhu.crm.approval.domain;

/** The way by which a change reached the bank (TR-07). */
public enum ChangeChannel {
    BRANCH,
    PHONE,
    HOTLINE,
    APP,
    MOBILE_BANK,
    INTERNET_BANK,
    WEBSITE,
    KIOSK,
    POST,
    EMAIL
}
