package org.guanhu.crm.country.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the bank is open on a working day.
 *
 * @param opens the first moment of the day's work
 * @param closes the first moment after it, on the same day
 * @param zone the zone whose clock hangs on the wall
 */
public record OpeningHours(LocalTime opens, LocalTime closes, ZoneId zone) {

    /** Nine to five in China. */
    public static final OpeningHours USUAL =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Asia/Shanghai"));

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("The bank must open before it closes");
        }
    }

    Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
