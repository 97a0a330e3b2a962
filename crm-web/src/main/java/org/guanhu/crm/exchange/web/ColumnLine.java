package org.guanhu.crm.exchange.web;

import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.exchange.application.ImportColumns.Sampled;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.field.domain.CustomerField;

/** A column of the file and what the reader chose for it. */
public class ColumnLine implements Serializable {

    /** What is chosen for a column that is not imported. */
    static final String LEFT_OUT = "-";

    private static final long serialVersionUID = 1L;

    private final String header;
    private final List<String> cells;
    private String choice;

    ColumnLine(Sampled sampled) {
        this.header = sampled.column().header();
        this.cells = List.copyOf(sampled.cells());
        this.choice = choice(sampled.column());
    }

    private static String choice(ImportColumn column) {
        if (column.field() != null) {
            return column.field().key();
        }
        return column.leftOut() ? LEFT_OUT : null;
    }

    void leaveOutUnlessChosen() {
        choice = isOpen() ? LEFT_OUT : choice;
    }

    ImportColumn column() {
        var field = isOpen() ? null : CustomerField.byKey(choice).orElse(null);
        return new ImportColumn(header, field, LEFT_OUT.equals(choice));
    }

    /** Whether nothing has been chosen yet. */
    public boolean isOpen() {
        return choice == null || choice.isEmpty();
    }

    public String getHeader() {
        return header;
    }

    /** The first cells of the column, as one text. */
    public String getSample() {
        return String.join(" · ", cells);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
