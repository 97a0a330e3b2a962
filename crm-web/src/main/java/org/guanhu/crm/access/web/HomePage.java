package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits for the person who has just come in. */
@Named
@RequestScoped
public class HomePage {

    @Inject @Any private Instance<HomeCard> cards;
    @Inject private CurrentUser user;

    private List<Card> counted;

    /** The cards that concern the person, counted once. */
    public List<Card> getCards() {
        if (counted == null) {
            counted =
                    cards.stream()
                            .filter(card -> user.may(card.permission()))
                            .sorted(Comparator.comparingInt(HomeCard::order))
                            .map(Card::of)
                            .flatMap(Optional::stream)
                            .toList();
        }
        return counted;
    }

    /** A card with its number. */
    public record Card(String labelKey, String icon, String outcome, long count) {

        static Optional<Card> of(HomeCard card) {
            long count = card.count();
            return count == 0 && !card.isShownAtNone()
                    ? Optional.empty()
                    : Optional.of(new Card(card.labelKey(), card.icon(), card.outcome(), count));
        }
    }
}
