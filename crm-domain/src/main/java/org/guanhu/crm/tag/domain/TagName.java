package org.guanhu.crm.tag.domain;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** The word on a tag: 1 to 20 characters, letters, digits, blanks and hyphens. */
public record TagName(String value) implements Serializable, Comparable<TagName> {

    private static final Pattern FORMAT =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} \\-/+]{0,19}");

    public TagName {
        value = value == null ? "" : Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
        if (!FORMAT.matcher(value).matches()) {
            throw new BusinessRuleViolation("tag.invalid");
        }
    }

    @Override
    public int compareTo(TagName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
