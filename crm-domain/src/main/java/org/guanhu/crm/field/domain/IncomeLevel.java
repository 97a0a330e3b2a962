package org.guanhu.crm.field.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Band of a person's income in a year, in yuan. */
public enum IncomeLevel implements Coded {
    UP_TO_50K("50000", "低", "较低", "low", "5万元以下", "5万以下"),
    UP_TO_100K("100000", "中低", "lower middle", "5万-10万元", "5-10万元", "5-10万"),
    UP_TO_300K("300000", "中", "中等", "middle", "10万-30万元", "10-30万元", "10-30万"),
    UP_TO_1M("1000000", "中高", "upper middle", "30万-100万元", "30-100万元", "30-100万"),
    OVER_1M("1000000000000", "高", "high", "100万元以上", "100万以上");

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{4,12}(?:\\.[0-9]{1,2})?");

    private final BigDecimal most;
    private final List<String> writtenForms;

    IncomeLevel(String most, String... writtenForms) {
        this.most = new BigDecimal(most);
        this.writtenForms = List.of(writtenForms);
    }

    /** The code for an amount in yuan a year, or null for a text that is no such amount. */
    static String codeOfAmount(String text) {
        var plain = text.replace(",", "").replace("元", "");
        if (!AMOUNT.matcher(plain).matches()) {
            return null;
        }
        var amount = new BigDecimal(plain);
        return Arrays.stream(values())
                .filter(level -> amount.compareTo(level.most) <= 0)
                .map(IncomeLevel::name)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }
}
