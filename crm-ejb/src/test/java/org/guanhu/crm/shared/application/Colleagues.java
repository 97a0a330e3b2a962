package org.guanhu.crm.shared.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** The few members of staff that tests name. */
final class Colleagues implements StaffMembers {

    private static final List<Staff> ALL =
            Stream.of("teller", "supervisor", "manager").map(Colleagues::colleague).toList();

    private static Staff colleague(String login) {
        return new Staff(
                new StaffId(login),
                "person-" + login,
                new BilingualName(login, login),
                new BranchCode("0101"),
                Validity.since(LocalDate.of(2020, 1, 1)));
    }

    @Override
    public Optional<Staff> byId(StaffId id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
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
        return ALL.stream().filter(one -> one.person().equals(person)).toList();
    }

    @Override
    public List<Staff> byIds(Collection<StaffId> ids) {
        return ALL.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Page<Staff> matching(StaffCriteria criteria, PageRequest page) {
        return new Page<>(ALL, ALL.size(), false);
    }

    @Override
    public long count() {
        return ALL.size();
    }

    @Override
    public void add(Staff staff) {
        throw new UnsupportedOperationException();
    }
}
