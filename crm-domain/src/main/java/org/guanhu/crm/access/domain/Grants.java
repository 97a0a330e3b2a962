package org.guanhu.crm.access.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All roles and shares of the customers that an account holds, each with its days.
 *
 * @param roles the roles
 * @param scopes the shares of the customers
 */
public record Grants(Set<RoleGrant> roles, Set<ScopeGrant> scopes) {

    private static final String BETWEEN = "; ";

    public Grants {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** What {@link #rolesText} and {@link #scopesText} wrote. */
    public static Grants of(String roles, String scopes) {
        return new Grants(
                parts(roles).map(Grants::role).collect(Collectors.toSet()),
                parts(scopes).map(Grants::scope).collect(Collectors.toSet()));
    }

    /** The roles as one text, always in the same order, as in {@code TELLER 2026-03-02..}. */
    public String rolesText() {
        return joined(roles.stream().map(Grants::text).toList());
    }

    /** The shares as one text, always in the same order, as in {@code OWN 2026-03-02..}. */
    public String scopesText() {
        return joined(scopes.stream().map(Grants::text).toList());
    }

    /** These rights, but of those named nothing after that day. */
    public Grants ending(Grants named, LocalDate last) {
        return new Grants(
                roles.stream()
                        .flatMap(
                                grant ->
                                        named.roles.stream().anyMatch(grant::isOneWith)
                                                ? grant.until(last).stream()
                                                : Stream.of(grant))
                        .collect(Collectors.toSet()),
                scopes.stream()
                        .flatMap(
                                grant ->
                                        named.scopes.stream().anyMatch(grant::isOneWith)
                                                ? grant.until(last).stream()
                                                : Stream.of(grant))
                        .collect(Collectors.toSet()));
    }

    /** Whether nothing is held here, on any day, that is not held there. */
    public boolean isWithin(Grants other) {
        return roles.stream()
                        .allMatch(
                                grant ->
                                        other.roles.stream()
                                                .filter(grant::isOneWith)
                                                .map(RoleGrant::validity)
                                                .anyMatch(grant.validity()::isShortened))
                && scopes.stream()
                        .allMatch(
                                grant ->
                                        other.scopes.stream()
                                                .filter(grant::isOneWith)
                                                .map(ScopeGrant::validity)
                                                .anyMatch(grant.validity()::isShortened));
    }

    private static String text(RoleGrant grant) {
        return grant.role() + " " + grant.validity().text();
    }

    private static String text(ScopeGrant grant) {
        var branch = grant.branch() == null ? "" : grant.branch() + " ";
        return grant.kind() + " " + branch + grant.validity().text();
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    private static Stream<String> parts(String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(BETWEEN));
    }

    private static RoleGrant role(String text) {
        var words = text.split(" ");
        return new RoleGrant(new RoleCode(words[0]), Validity.of(words[1]));
    }

    private static ScopeGrant scope(String text) {
        var words = text.split(" ");
        var kind = ScopeKind.valueOf(words[0]);
        return kind.namesBranch()
                ? ScopeGrant.of(kind, new BranchCode(words[1]), Validity.of(words[2]))
                : ScopeGrant.of(kind, Validity.of(words[1]));
    }
}
