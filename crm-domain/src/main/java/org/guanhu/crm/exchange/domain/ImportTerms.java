package org.guanhu.crm.exchange.domain;

import static org.guanhu.crm.field.domain.CustomerField.BIRTH_DATE;
import static org.guanhu.crm.field.domain.CustomerField.BRANCH;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.EMAIL;
import static org.guanhu.crm.field.domain.CustomerField.EXTERNAL_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.MANAGER;
import static org.guanhu.crm.field.domain.CustomerField.MOBILE;
import static org.guanhu.crm.field.domain.CustomerField.NAME;
import static org.guanhu.crm.field.domain.CustomerField.STATUS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * On which terms the rows of an import become customers.
 *
 * @param branch the branch that will hold them all, and whose people decide
 * @param manager who will manage those for whom the file names nobody, or null
 * @param openIncomplete whether records without some mandatory fields are opened all the same
 * @param defaults canonical values for where the file has none
 */
public record ImportTerms(
        BranchCode branch,
        StaffId manager,
        boolean openIncomplete,
        Map<CustomerField, String> defaults) {

    /** What tells one customer from another cannot be the same for all of them. */
    private static final Set<CustomerField> ONE_PERSONS_OWN =
            EnumSet.of(
                    NAME,
                    BIRTH_DATE,
                    DOCUMENT_NUMBER,
                    MOBILE,
                    EMAIL,
                    EXTERNAL_NUMBER,
                    BRANCH,
                    MANAGER,
                    STATUS);

    public ImportTerms {
        if (!defaultable().containsAll(defaults.keySet())) {
            throw new ImportRefused("exchange.noDefault");
        }
        var sorted = new EnumMap<CustomerField, String>(CustomerField.class);
        sorted.putAll(defaults);
        defaults = Collections.unmodifiableMap(sorted);
    }

    /** The fields for which an import may bring one value for all rows. */
    public static Set<CustomerField> defaultable() {
        return EnumSet.complementOf(EnumSet.copyOf(ONE_PERSONS_OWN));
    }

    @Override
    public String toString() {
        return "ImportTerms[" + branch + ", " + defaults.keySet() + "]";
    }
}
