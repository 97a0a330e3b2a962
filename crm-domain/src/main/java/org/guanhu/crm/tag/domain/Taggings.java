package org.guanhu.crm.tag.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.DataScope;

/** All tags on all customers. */
public interface Taggings {

    /** The tags on these customers. */
    List<Tagging> of(Collection<String> customers);

    /** That tag on that customer, if it is there. */
    Optional<Tagging> find(String customer, TagName tag);

    /** The tags in use on customers of that scope. */
    List<String> all(DataScope scope);

    void add(Tagging tagging);

    void remove(Tagging tagging);
}
