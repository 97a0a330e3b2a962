package org.guanhu.crm.field.domain;

import java.util.List;

/** Whether the bank still deals with the customer; nothing is ever deleted. */
public enum CustomerStatus implements Coded {
    ACTIVE("open", "正常", "有效"),
    CLOSED("cancelled", "已注销", "注销", "销户"),
    /** The data was destroyed; comes about by an approved erasure only. */
    ERASED;

    private final List<String> writtenForms;

    CustomerStatus(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public boolean isWritable() {
        return this != ERASED;
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
