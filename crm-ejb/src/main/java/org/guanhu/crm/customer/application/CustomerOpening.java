package org.guanhu.crm.customer.application;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;

/** Proposing that a record be opened for a customer who is new to the bank (CI-13, NR-03). */
@Local
public interface CustomerOpening {

    /**
     * Who is to be opened.
     *
     * @param kind individual or organisation
     * @param typed what was typed, by field
     * @param circumstances why and by which way; null while it is only compared
     * @param revised the returned request of one's own that this one is made of, or null
     * @param nonce one for each form
     */
    record Order(
            CustomerKind kind,
            Map<Field, String> typed,
            Circumstances circumstances,
            ChangeRequestNumber revised,
            String nonce) {

        @Override
        public String toString() {
            return "Order[" + kind + "]";
        }
    }

    /** What the form starts from: every field without a value, and two items of each kind. */
    AmendmentForm form(CustomerKind kind);

    /**
     * The values as they would be stored, for the maker to compare with the papers (VA-03).
     *
     * @throws InvalidProposal if a field cannot take what was typed, a mandatory one has no value,
     *     or the document is on record already
     */
    List<ProposedField> compare(Order order);

    /**
     * Makes a request of it, under the number that the customer will bear.
     *
     * @throws InvalidProposal as {@link #compare} does
     */
    ChangeRequestNumber propose(Order order);
}
