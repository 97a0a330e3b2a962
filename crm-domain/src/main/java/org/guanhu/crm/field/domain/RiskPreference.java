package org.guanhu.crm.field.domain;

import java.util.List;

/** How much risk an investor is ready to bear, in the five grades C1 to C5 of Chinese banks. */
public enum RiskPreference implements Coded {
    CONSERVATIVE("c1", "r1", "保守型", "保守", "谨慎型", "谨慎", "low"),
    STEADY("c2", "r2", "稳健型", "稳健", "prudent", "moderately conservative"),
    BALANCED("c3", "r3", "平衡型", "平衡", "moderate", "medium"),
    GROWTH("c4", "r4", "成长型", "成长", "积极型", "积极", "moderately aggressive"),
    AGGRESSIVE("c5", "r5", "进取型", "进取", "激进型", "激进", "high");

    private final List<String> writtenForms;

    RiskPreference(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
