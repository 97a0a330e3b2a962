package org.guanhu.crm.field.domain;

import java.util.List;

/** What an address is used for; a record may hold several of each (CI-06). */
public enum AddressPurpose implements Coded {
    HOUSEHOLD("户籍", "户籍地址", "household registration"),
    RESIDENTIAL("居住", "现住址", "联系地址", "residence", "home"),
    BILLING("账单", "账单地址", "statement"),
    WORK("工作", "单位地址", "workplace"),
    REGISTERED("注册", "注册地址", "registered office"),
    OFFICE("办公", "经营地址", "business"),
    OTHER("其他");

    private final List<String> writtenForms;

    AddressPurpose(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
