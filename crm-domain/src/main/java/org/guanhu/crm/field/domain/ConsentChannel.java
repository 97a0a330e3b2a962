package org.guanhu.crm.field.domain;

import java.util.List;

/** By which way a consent lets us turn to the customer. */
public enum ConsentChannel implements Coded {
    ALL("全部", "所有渠道", "any"),
    PHONE("电话", "call"),
    SMS("短信"),
    EMAIL("邮件", "电子邮件", "e-mail"),
    APP("手机银行", "app", "mobile bank"),
    MAIL("信函", "邮寄", "letter");

    private final List<String> writtenForms;

    ConsentChannel(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
