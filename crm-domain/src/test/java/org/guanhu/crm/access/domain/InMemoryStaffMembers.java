package org.guanhu.crm.access.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Staff for tests that need no database. */
public class InMemoryStaffMembers implements StaffMembers {

    private final Map<StaffId, Staff> members = new LinkedHashMap<>();

    @Override
    public Optional<Staff> byId(StaffId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public Optional<Staff> reserve(StaffId id) {
        return byId(id);
    }

    @Override
    public Optional<Staff> hold(StaffId id) {
        return byId(id);
    }

    @Override
    public List<Staff> ofPerson(String person) {
        return members.values().stream().filter(one -> one.person().equals(person)).toList();
    }

    @Override
    public List<Staff> byIds(Collection<StaffId> ids) {
        return ids.stream().map(members::get).filter(members::containsValue).toList();
    }

    @Override
    public Page<Staff> matching(StaffCriteria criteria, PageRequest page) {
        List<Staff> rows =
                members.values().stream()
                        .filter(
                                staff ->
                                        criteria.branch() == null
                                                || criteria.branch().equals(staff.branch()))
                        .skip(page.first())
                        .limit(page.size())
                        .toList();
        return new Page<>(rows, rows.size(), false);
    }

    @Override
    public long count() {
        return members.size();
    }

    @Override
    public void add(Staff staff) {
        members.put(staff.id(), staff);
    }
}
