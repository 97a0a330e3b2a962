package org.guanhu.crm.field.domain;

import java.util.List;

/** Marital status, as banks ask it (CI-03). */
public enum MaritalStatus implements Coded {
    SINGLE("未婚", "unmarried"),
    MARRIED("已婚"),
    DIVORCED("离异", "离婚"),
    WIDOWED("丧偶");

    private final List<String> writtenForms;

    MaritalStatus(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
