package org.guanhu.crm.crypto.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.Permission;

/** Puts together what was counted and what the job says of itself. */
@Stateless
public class KeyInquiryBean implements KeyInquiry {

    private static final Period LONG = Period.ofMonths(12);

    @Inject private KeySurvey survey;
    @Inject private KeyCounting counting;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.KEYS_VIEW)
    public KeysView view() {
        var counted = survey.last();
        var old = clock.instant().atOffset(ZoneOffset.UTC).minus(LONG).toInstant();
        return new KeysView(
                counted.keys().stream().map(key -> new KeysView.Key(key, isOld(key, old))).toList(),
                counted.at(),
                counted.isCounting(),
                counting.job().orElse(null),
                counting.verifierKeys());
    }

    private static boolean isOld(KeyStanding key, Instant before) {
        return key.inUse() && key.since() != null && key.since().isBefore(before);
    }
}
