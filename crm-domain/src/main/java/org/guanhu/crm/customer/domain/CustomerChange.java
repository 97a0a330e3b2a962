package org.guanhu.crm.customer.domain;

import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;

/** Every way in which a customer record can change. */
public sealed interface CustomerChange extends Change {

    /** A change of fields of one record that exists. */
    sealed interface OfRecord extends CustomerChange {

        /** Whose record. */
        CustomerNumber customer();

        @Override
        default String subject() {
            return customer().value();
        }
    }

    /**
     * Fields of one customer get new values.
     *
     * @param customer whose
     * @param branch the customer's branch
     * @param manager who manages the customer, or null
     * @param fields the fields with the values that the maker saw and wants
     */
    record Amend(
            CustomerNumber customer, BranchCode branch, StaffId manager, List<FieldChange> fields)
            implements OfRecord {

        public static final String ALIAS = "customer.amend";

        public Amend {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new ApprovalRefused("customer.nothingChanged");
            }
            if (!fields.stream().allMatch(change -> change.field().isAmendable())) {
                throw new ApprovalRefused("customer.notAmendable");
            }
            if (fields.stream().map(FieldChange::field).distinct().count() < fields.size()) {
                throw new ApprovalRefused("customer.fieldTwice");
            }
            if (concerns(fields, CustomerField.NAME)
                    && concerns(fields, CustomerField.DOCUMENT_NUMBER)) {
                throw new ApprovalRefused("customer.nameAndDocument");
            }
        }

        private static boolean concerns(List<FieldChange> changes, Field field) {
            return changes.stream().anyMatch(change -> change.field() == field);
        }

        @Override
        public String alias() {
            return ALIAS;
        }
    }

    /**
     * The bank no longer deals with the customer, or does again.
     *
     * @param customer whose
     * @param branch the customer's branch
     * @param manager who manages the customer, or null
     * @param step which of the two
     */
    record Stand(CustomerNumber customer, BranchCode branch, StaffId manager, StandingStep step)
            implements OfRecord {

        @Override
        public String alias() {
            return step.alias();
        }

        @Override
        public List<FieldChange> fields() {
            return List.of(
                    new FieldChange(StandingStep.FIELD, step.from().name(), step.to().name()));
        }
    }

    /**
     * The customer's data is erased, held back from erasure, or released again.
     *
     * @param customer whose
     * @param branch the customer's branch
     * @param manager who manages the customer, or null
     * @param step which of the three
     */
    record Retain(CustomerNumber customer, BranchCode branch, StaffId manager, RetentionStep step)
            implements CustomerChange {

        @Override
        public String alias() {
            return step.alias();
        }

        @Override
        public String subject() {
            return customer.value();
        }

        @Override
        public List<FieldChange> fields() {
            return List.of();
        }
    }

    /**
     * A record is opened.
     *
     * @param source key of the import from which it comes; at the counter, the number that it will
     *     bear
     * @param row place in the source, from 1
     * @param kind individual or organisation
     * @param branch the branch that will hold it
     * @param manager who will manage it, or null
     * @param fields its values; what was there before is always null
     */
    record Open(
            String source,
            int row,
            CustomerKind kind,
            BranchCode branch,
            StaffId manager,
            List<FieldChange> fields)
            implements CustomerChange {

        public static final String ALIAS = "customer.open";

        public Open {
            fields = List.copyOf(fields);
        }

        @Override
        public String alias() {
            return ALIAS;
        }

        @Override
        public String subject() {
            return source;
        }
    }
}
