package org.guanhu.crm.tag.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All tags on all customers. */
public interface Taggings {

    /** The tags on these customers. */
    List<Tagging> of(Collection<String> customers);

    /** That tag on that customer, if it is there. */
    Optional<Tagging> find(String customer, TagName tag);

    /** All tags in use. */
    List<String> all();

    void add(Tagging tagging);

    void remove(Tagging tagging);
}
