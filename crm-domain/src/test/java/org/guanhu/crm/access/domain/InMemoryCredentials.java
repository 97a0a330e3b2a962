package org.guanhu.crm.access.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Credentials for tests that need no database. */
public class InMemoryCredentials implements Credentials {

    private final Map<StaffId, Credential> credentials = new LinkedHashMap<>();

    @Override
    public Optional<Credential> of(StaffId account) {
        return Optional.ofNullable(credentials.get(account));
    }

    @Override
    public Optional<Credential> reserve(StaffId account) {
        return of(account);
    }

    @Override
    public List<Credential> ofAll(Collection<StaffId> accounts) {
        return accounts.stream().map(credentials::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void add(Credential credential) {
        credentials.put(credential.account(), credential);
    }
}
