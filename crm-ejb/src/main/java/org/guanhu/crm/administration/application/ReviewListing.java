package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.domain.AccessReviews;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.administration.domain.ReviewedGrant;

/**
 * Lists every right of some branches' accounts that has not ended, of closed accounts too, since
 * they may be used again. Each goes to the account's superior; if there is none who works here and
 * is another person, to those who decide on rights.
 */
@ApplicationScoped
public class ReviewListing {

    @Inject private AccessReviews reviews;

    @Inject private StaffMembers members;

    List<ReviewedGrant> of(OpenReview wanted, LocalDate today) {
        var accounts = reviews.accountsOf(wanted.branches());
        var superiors = superiors(accounts, today);
        var rights = new ArrayList<ReviewedGrant>();
        for (var staff : accounts) {
            var reviewer = reviewer(staff, superiors);
            for (var right : list(wanted.key(), rights.size(), staff, today)) {
                rights.add(right.by(reviewer));
            }
        }
        return rights;
    }

    private static List<ReviewedGrant> list(
            ReviewKey key, int before, Staff staff, LocalDate today) {
        var rights = new ArrayList<ReviewedGrant>();
        staff.grants().roles().stream()
                .filter(grant -> !isOver(grant.validity(), today))
                .sorted(Comparator.comparing(grant -> text(grant)))
                .map(grant -> ReviewedGrant.of(key, before + rights.size() + 1, staff, grant))
                .forEach(rights::add);
        staff.grants().scopes().stream()
                .filter(grant -> !isOver(grant.validity(), today))
                .sorted(Comparator.comparing(grant -> text(grant)))
                .map(grant -> ReviewedGrant.of(key, before + rights.size() + 1, staff, grant))
                .forEach(rights::add);
        return rights;
    }

    private static boolean isOver(Validity days, LocalDate today) {
        return days.to() != null && days.to().isBefore(today);
    }

    private static String text(RoleGrant grant) {
        return grant.role() + grant.validity().text();
    }

    private static String text(ScopeGrant grant) {
        return grant.kind() + " " + grant.branch() + grant.validity().text();
    }

    private Map<StaffId, Staff> superiors(List<Staff> accounts, LocalDate today) {
        var logins =
                accounts.stream()
                        .map(staff -> staff.particulars().superior())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var found = new HashMap<StaffId, Staff>();
        members.byIds(logins).stream()
                .filter(staff -> staff.mayWorkOn(today))
                .forEach(staff -> found.put(staff.id(), staff));
        return found;
    }

    private static StaffId reviewer(Staff staff, Map<StaffId, Staff> superiors) {
        var superior = superiors.get(staff.particulars().superior());
        return superior == null || superior.person().equals(staff.person()) ? null : superior.id();
    }
}
