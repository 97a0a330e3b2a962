package org.guanhu.crm.field.domain;

import java.util.List;

/** For what a company names a person to us (CI-05, CI-07). */
public enum ContactRole implements Coded {
    FINANCE("财务", "财务联系人", "finance contact"),
    HANDLER("经办人", "经办"),
    MANAGEMENT("管理层", "负责人", "management"),
    OTHER("其他");

    private final List<String> writtenForms;

    ContactRole(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
