package org.guanhu.crm.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportTerms;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Wording;

/** What the steps of an import offer to choose from. */
@Named
@RequestScoped
public class ImportChoices {

    @Inject private Wording wording;
    @Inject private FieldText texts;
    @Inject private CurrentStaff me;

    /** What a column may mean; first that it is not imported. */
    public List<Choice> getMeanings() {
        var leftOut = new Choice(ColumnLine.LEFT_OUT, wording.of("exchange.columns.leftOut"));
        var fields =
                ImportColumn.fields().stream()
                        .map(field -> new Choice(field.key(), wording.of(field.labelKey())));
        return Stream.concat(Stream.of(leftOut), fields).toList();
    }

    /** The branches that may hold the customers. */
    public List<Choice> getBranches() {
        var mine = me.scope().branches();
        return texts.branches().entrySet().stream()
                .filter(one -> mine.contains(one.getKey()) || one.getKey().equals(me.branch()))
                .map(one -> new Choice(one.getKey().value(), one.getValue()))
                .toList();
    }

    /** Who may manage the customers: the reader, or nobody. */
    public List<Choice> getManagers() {
        return List.of(new Choice(me.id().value(), texts.staff(me.id().value())));
    }

    /** The fields for which one value may hold for all rows. */
    public List<CustomerField> getDefaultable() {
        return List.copyOf(ImportTerms.defaultable());
    }

    /** How such a value is typed, in the words of {@code crm:field}. */
    public String input(CustomerField field) {
        return field.type().isCodeList() ? "select" : "text";
    }

    /** How rows can come out. */
    public List<Choice> getOutcomes() {
        return wording.choices(RowOutcome.class);
    }
}
