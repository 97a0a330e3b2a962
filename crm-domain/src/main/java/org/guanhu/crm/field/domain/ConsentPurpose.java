package org.guanhu.crm.field.domain;

import java.util.List;

/**
 * For what a customer lets us use their data, beyond what the contract itself needs (CO-02, CO-03).
 */
public enum ConsentPurpose implements Coded {
    MARKETING("营销", "产品推荐"),
    PROFILING("画像", "个性化分析", "analysis"),
    CREDIT_INQUIRY("征信查询", "credit check"),
    SHARING("共享", "向第三方提供", "third parties");

    private final List<String> writtenForms;

    ConsentPurpose(String... writtenForms) {
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
