package org.guanhu.crm.tag.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.web.Dialogs;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.tag.application.CustomerTags;
import org.guanhu.crm.tag.domain.TagName;

/** The dialog for tags, on the list and on a record. */
@Named
@ViewScoped
public class Tagging implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIALOG = "tagging";

    @Inject private CustomerTags tags;
    @Inject private Dialogs dialogs;
    @Inject private Notices notices;

    private String name;

    /** Opens the dialog for these customers; without any it says that some must be selected. */
    public void open(Collection<String> customers) {
        name = null;
        if (customers.isEmpty()) {
            notices.warning("tag.selectFirst");
        } else {
            dialogs.open(DIALOG);
        }
    }

    /** All tags in use. */
    public List<String> getAll() {
        return tags.all();
    }

    /** The tags of one customer. */
    public List<String> of(String customer) {
        return tags.of(List.of(customer)).getOrDefault(customer, List.of());
    }

    /** Puts the tag on these customers. */
    public void add(Collection<String> customers) {
        withTag(
                tag -> {
                    int added = tags.add(numbers(customers), tag);
                    notices.success("tag.added", tag, added);
                });
    }

    /** Takes the tag off these customers. */
    public void remove(Collection<String> customers) {
        withTag(
                tag -> {
                    int removed = tags.remove(numbers(customers), tag);
                    notices.success("tag.removed", tag, removed);
                });
    }

    /** Takes a tag off one customer. */
    public void takeOff(String customer, String tag) {
        tags.remove(numbers(List.of(customer)), new TagName(tag));
        notices.success("tag.takenOff", tag);
    }

    private void withTag(Consumer<TagName> action) {
        typed().ifPresent(
                        tag -> {
                            action.accept(tag);
                            dialogs.close(DIALOG);
                        });
    }

    private Optional<TagName> typed() {
        try {
            return Optional.of(new TagName(name));
        } catch (BusinessRuleViolation invalid) {
            notices.problem("tagName", invalid.code(), invalid.arguments());
            return Optional.empty();
        }
    }

    private static List<CustomerNumber> numbers(Collection<String> customers) {
        return customers.stream().map(CustomerNumber::new).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
