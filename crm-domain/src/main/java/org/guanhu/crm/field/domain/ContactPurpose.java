package org.guanhu.crm.field.domain;

import java.util.List;

/** When a phone or a mailbox may be used. */
public enum ContactPurpose implements Coded {
    PRIVATE("私人", "本人", "personal"),
    WORK("工作", "单位", "business"),
    HOME("家庭", "住宅"),
    NOTICE("通知", "动账通知", "alerts"),
    OTHER("其他");

    private final List<String> writtenForms;

    ContactPurpose(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
