package org.guanhu.crm.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.search.application.CustomerSearch;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Wording;
import org.guanhu.crm.tag.application.CustomerTags;

/** What the filters of the customer list offer to choose from. */
@Named
@RequestScoped
public class CustomerChoices {

    @Inject private CustomerSearch search;
    @Inject private CustomerTags tags;
    @Inject private FieldText texts;
    @Inject private Wording wording;
    @Inject private CurrentStaff me;

    private List<Choice> managers;

    /** The tags in use. */
    public List<Choice> getTags() {
        return tags.all().stream().map(tag -> new Choice(tag, tag)).toList();
    }

    /** What the status of a customer can be. */
    public List<Choice> getStatuses() {
        return wording.choices(CustomerStatus.class);
    }

    /** What a customer's risk preference can be. */
    public List<Choice> getRiskPreferences() {
        return texts.choices(CustomerField.RISK_PREFERENCE);
    }

    /** The branches in the reader's scope. */
    public List<Choice> getBranches() {
        var mine = me.scope().branches();
        return texts.branches().entrySet().stream()
                .filter(branch -> mine.contains(branch.getKey()))
                .map(branch -> new Choice(branch.getKey().value(), branch.getValue()))
                .toList();
    }

    /** Those who manage a customer in the reader's scope. */
    public List<Choice> getManagers() {
        if (managers == null) {
            managers =
                    search.managers().stream()
                            .map(login -> new Choice(login, texts.staff(login)))
                            .toList();
        }
        return managers;
    }
}
