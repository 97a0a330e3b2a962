package org.guanhu.crm.exchange.domain;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * A column of the file and what it means.
 *
 * @param header its head as the file has it
 * @param field the field that it fills, or null
 * @param leftOut whether somebody said that it is not imported
 */
public record ImportColumn(String header, CustomerField field, boolean leftOut)
        implements Serializable {

    /** A column of which nobody has said what it means. */
    public static ImportColumn undecided(String header) {
        return new ImportColumn(header, null, false);
    }

    /** The fields that a column may fill; a record is always opened as an active one. */
    public static List<CustomerField> fields() {
        return Arrays.stream(CustomerField.values())
                .filter(field -> field != CustomerField.STATUS)
                .toList();
    }

    /** Whether it is settled what becomes of the column. */
    public boolean isDecided() {
        return field != null || leftOut;
    }

    /**
     * Makes sure that it is settled what every column means, and that they can make customers.
     *
     * @throws ImportRefused if not
     */
    public static void mustBeComplete(List<ImportColumn> columns) {
        var used = new HashSet<CustomerField>();
        for (var column : columns) {
            if (!column.isDecided()) {
                throw new ImportRefused("exchange.columnUndecided", column.header());
            }
            if (column.field() != null && !fields().contains(column.field())) {
                throw new ImportRefused("exchange.notImportable", column.header());
            }
            if (column.field() != null && !used.add(column.field())) {
                throw new ImportRefused("exchange.fieldTwice", column.header());
            }
        }
        if (!used.contains(CustomerField.NAME)) {
            throw new ImportRefused("exchange.nameUnmatched");
        }
    }
}
