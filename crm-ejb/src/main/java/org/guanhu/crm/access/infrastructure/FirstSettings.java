package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;

/** Who is to have the first accounts of an empty bank, by the settings {@code crm.first.*}. */
@ApplicationScoped
public class FirstSettings {

    private Function<String, Optional<String>> settings;

    /** For the container's proxy. */
    protected FirstSettings() {}

    @Inject
    public FirstSettings(Config config) {
        this.settings = name -> config.getOptionalValue("crm.first." + name, String.class);
    }

    FirstSettings(Map<String, String> given) {
        this.settings = name -> Optional.ofNullable(given.get(name));
    }

    /**
     * Somebody who gets an account.
     *
     * @param login the account
     * @param person the natural person
     * @param name the person's name
     */
    public record First(StaffId login, String person, BilingualName name) {}

    /** Whoever looks after accounts; empty if nobody is named. */
    public Optional<First> administrator() {
        return first("admin");
    }

    /** Whoever decides on what the former proposes; empty if nobody is named. */
    public Optional<First> securityOfficer() {
        return first("security");
    }

    private Optional<First> first(String duty) {
        String login = settings.apply(duty + ".login").orElse(duty);
        return settings.apply(duty + ".person")
                .map(person -> new First(StaffId.of(login), person, name(duty, login)));
    }

    private BilingualName name(String what, String otherwise) {
        String chinese = settings.apply(what + ".name").orElse(otherwise);
        return new BilingualName(chinese, settings.apply(what + ".english").orElse(chinese));
    }

    /** The code of the head office. */
    public BranchCode branch() {
        return new BranchCode(settings.apply("branch.code").orElse("01"));
    }

    /** The name of the head office. */
    public BilingualName branchName() {
        String chinese = settings.apply("branch.name").orElse("总行");
        return new BilingualName(chinese, settings.apply("branch.english").orElse("Head office"));
    }
}
