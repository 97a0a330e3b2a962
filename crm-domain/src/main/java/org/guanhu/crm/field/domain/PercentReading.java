package org.guanhu.crm.field.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a share in per cent, with up to two decimals, above 0 and up to 100. */
final class PercentReading implements Reading {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(\\.\\d{1,2})?) ?[%％]?");
    private static final BigDecimal ALL = new BigDecimal(100);

    @Override
    public String read(Field field, String clean) {
        var written = WRITTEN.matcher(clean);
        if (!written.matches()) {
            throw InvalidFieldValue.of(field, "field.percent.invalid");
        }
        var share = new BigDecimal(written.group(1));
        if (share.signum() == 0 || share.compareTo(ALL) > 0) {
            throw InvalidFieldValue.of(field, "field.percent.invalid");
        }
        return share.stripTrailingZeros().toPlainString();
    }
}
