package org.guanhu.crm.field.domain;

import java.util.List;

/** The sex that a person's document states (GB/T 2261.1: 1 male, 2 female). */
public enum Sex implements Coded {
    MALE("m", "1", "男", "男性", "先生", "man"),
    FEMALE("f", "2", "女", "女性", "女士", "woman");

    private final List<String> writtenForms;

    Sex(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
