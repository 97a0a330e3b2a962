package org.guanhu.crm.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeApproval;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.exchange.application.CustomerImport;
import org.guanhu.crm.exchange.application.ImportColumns.Sampled;
import org.guanhu.crm.exchange.application.ImportOrder;
import org.guanhu.crm.exchange.application.MatchOrder;
import org.guanhu.crm.exchange.application.UploadedFile;

/**
 * Fills an empty bank for a demonstration, by the same way that every customer takes: one person
 * imports, another approves. What is there already is not done again, so that a start that was
 * broken off goes on where it stopped.
 */
@ApplicationScoped
public class DemoFilling {

    private static final String COUNT =
            "select count(c) from Customer c where c.columns.branch = :branch";
    private static final String FIRST =
            "select c.number from Customer c where c.columns.branch = :branch order by c.number";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Inject private CustomerImport imports;
    @Inject private ChangeInquiry inquiry;
    @Inject private ChangeApproval approval;
    @Inject private RunAs runAs;

    /** A branch with who proposes and who approves there. */
    record Desk(String branch, String maker, String checker) {}

    /** Whether that branch has customers. */
    boolean isFilled(Desk desk) {
        return em.createQuery(COUNT, Long.class)
                        .setParameter("branch", desk.branch())
                        .getSingleResult()
                > 0;
    }

    /** The first customers of a branch. */
    List<CustomerNumber> first(Desk desk, int most) {
        return em.createQuery(FIRST, CustomerNumber.class)
                .setParameter("branch", desk.branch())
                .setMaxResults(most)
                .getResultList();
    }

    /** Opens the customers of a file. */
    void fill(Desk desk, byte[] file) throws Exception {
        var request = runAs.call(new StaffId(desk.maker()), () -> propose(desk, file));
        runAs.call(
                new StaffId(desk.checker()),
                () -> {
                    var shown = inquiry.view(request).digest();
                    return approval.approve(new DecisionOrder(request, shown, null));
                });
    }

    private ChangeRequestNumber propose(Desk desk, byte[] file) {
        var key = imports.upload(new UploadedFile("customers-" + desk.branch() + ".csv", file));
        var columns = imports.columns(key).columns().stream().map(Sampled::column).toList();
        imports.check(
                new MatchOrder(key, columns, new BranchCode(desk.branch()), null, true, Map.of()));
        var circumstances =
                new Circumstances("从旧系统迁移客户资料", ChangeTrigger.BUSINESS_STEP, ChangeChannel.BRANCH);
        return imports.submit(new ImportOrder(key, circumstances, "demo-" + key));
    }
}
