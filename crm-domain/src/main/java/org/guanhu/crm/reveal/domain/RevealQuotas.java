package org.guanhu.crm.reveal.domain;

import java.time.LocalDate;

/** How many masked values each natural person has been shown on a day, under whichever account. */
public interface RevealQuotas {

    /**
     * Takes one of the day's share; of several at once each takes its own.
     *
     * @param most how many a person may be shown on one day
     * @return how many are left after this one, or -1 if none was left to take
     */
    int take(String person, LocalDate day, int most);
}
