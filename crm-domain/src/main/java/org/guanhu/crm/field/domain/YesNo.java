package org.guanhu.crm.field.domain;

import java.util.List;

/** A plain yes or no. */
public enum YesNo implements Coded {
    YES("是", "y", "true", "1"),
    NO("否", "n", "false", "0");

    private final List<String> writtenForms;

    YesNo(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
