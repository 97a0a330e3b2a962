package org.guanhu.crm.field.domain;

import java.util.List;

/** How somebody stands to the customer. */
public enum RelationKind implements Coded {
    SPOUSE("配偶"),
    PARENT("父母", "father", "mother"),
    CHILD("子女", "son", "daughter"),
    GUARDIAN("监护人"),
    LEGAL_REPRESENTATIVE("法定代表人", "法人代表", "legal representative"),
    AGENT("代理人", "受托人", "authorised agent"),
    GROUP_PARENT("集团母公司", "母公司", "parent company"),
    OTHER("其他");

    private final List<String> writtenForms;

    RelationKind(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
