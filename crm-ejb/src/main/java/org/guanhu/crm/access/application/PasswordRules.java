package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.domain.PasswordProfile;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** The bank's rules for passwords, and what they are held against. */
@ApplicationScoped
public class PasswordRules {

    private static final List<String> OURS = List.of("guanhu", "管户");

    private PasswordProfile profile;
    private Set<String> words;

    @Inject private CommonPasswords common;
    @Inject private PasswordHashes hashes;

    /** For the container's proxy. */
    protected PasswordRules() {}

    @Inject
    public PasswordRules(
            @ConfigProperty(name = "crm.password.profile", defaultValue = "djcp3") String profile,
            @ConfigProperty(name = "crm.password.words") Optional<String> words) {
        this.profile = PasswordProfile.named(profile);
        this.words = new HashSet<>(OURS);
        words.ifPresent(list -> this.words.addAll(Arrays.asList(list.strip().split("[\\s,]+"))));
    }

    /** The profile that holds. */
    public PasswordProfile profile() {
        return profile;
    }

    /** How long a password may be used; empty for as long as one likes. */
    public Optional<Duration> longestUse() {
        return profile.use();
    }

    /** Refuses a password that that person may not choose. */
    public void mustAllow(String wanted, StaffId person, List<String> usedBefore) {
        Set<String> context = new HashSet<>(words);
        context.add(person.value());
        profile.mustAllow(wanted, common::contain, context);
        char[] typed = wanted.toCharArray();
        if (usedBefore.stream().anyMatch(hash -> hashes.matches(typed, hash))) {
            throw new BusinessRuleViolation("access.password.used", profile.remembered());
        }
    }
}
