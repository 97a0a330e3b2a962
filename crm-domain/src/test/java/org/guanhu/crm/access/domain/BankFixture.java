package org.guanhu.crm.access.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A small bank for tests: head office, two branches below it and one below Pudong. */
public final class BankFixture {

    /** The day on which the tests play. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final BranchCode HEAD_OFFICE = new BranchCode("01");
    public static final BranchCode PUDONG = new BranchCode("0101");
    public static final BranchCode LUJIAZUI = new BranchCode("010101");
    public static final BranchCode XUHUI = new BranchCode("0102");
    public static final StaffId TELLER = new StaffId("teller");

    /** What stands for an approval where it does not matter which. */
    public static final Authority APPROVED =
            new Authority() {
                @Override
                public StaffId maker() {
                    return new StaffId("admin");
                }

                @Override
                public Instant at() {
                    return Instant.parse("2026-03-02T01:00:00Z");
                }
            };

    /** What stands for a ledger entry. */
    public static final String ENTRY = "0".repeat(64);

    private BankFixture() {}

    /** All branches. */
    public static List<Branch> branches() {
        Branch head = Branch.headOffice(HEAD_OFFICE, new BilingualName("总行", "Head office"));
        Branch pudong = head.below(PUDONG, new BilingualName("浦东支行", "Pudong branch"));
        return List.of(
                head,
                pudong,
                pudong.below(LUJIAZUI, new BilingualName("陆家嘴网点", "Lujiazui outlet")),
                head.below(XUHUI, new BilingualName("徐汇支行", "Xuhui branch")));
    }

    /** A teller of Pudong who has neither role nor scope yet. */
    public static Staff teller() {
        return new Staff(
                TELLER,
                "P-1",
                new BilingualName("李静", "Li Jing"),
                PUDONG,
                Validity.since(TODAY.minusYears(1)));
    }
}
