package org.guanhu.crm.shared.infrastructure.micro;

import java.util.Locale;
import java.util.Optional;

/**
 * A setting of the installation: {@code crm.db.url}, or {@code CRM_DB_URL} in the environment.
 * Public because the launcher's class loader is not the data source's.
 */
public enum Setting {
    ADDRESS,
    DATA,
    DB_OWNER_PASSWORD,
    DB_OWNER_USER,
    DB_PASSWORD,
    DB_URL,
    DB_USER,
    DEMO,
    PORT;

    /** What was set, if anything was. */
    public Optional<String> value() {
        return Optional.ofNullable(System.getProperty(property()))
                .or(() -> Optional.ofNullable(System.getenv("CRM_" + name())))
                .filter(text -> !text.isBlank());
    }

    private String property() {
        return "crm." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
