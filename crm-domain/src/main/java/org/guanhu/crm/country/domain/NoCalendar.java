package org.guanhu.crm.country.domain;

import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Says that nobody has told the bank's working days of a year yet. */
public class NoCalendar extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NoCalendar(int year) {
        super("country.noCalendar", String.valueOf(year));
    }
}
