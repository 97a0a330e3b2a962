package org.guanhu.crm.field.domain;

import java.util.List;

/** How a consent came to us (CO-04). */
public enum ConsentSource implements Coded {
    SIGNED_FORM("签署协议", "书面", "signed agreement"),
    PRIVACY_NOTICE("隐私政策", "privacy notice"),
    RECORDED_CALL("录音电话", "recorded call"),
    APP("手机银行", "app");

    private final List<String> writtenForms;

    ConsentSource(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
