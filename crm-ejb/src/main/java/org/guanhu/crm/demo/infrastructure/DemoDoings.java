package org.guanhu.crm.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.application.RequestCriteria.View;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.application.CustomerMaintenance;
import org.guanhu.crm.customer.application.Proposal;
import org.guanhu.crm.customer.domain.CustomerChange;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.demo.infrastructure.DemoFilling.Desk;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.tag.application.CustomerTags;
import org.guanhu.crm.tag.domain.TagName;

/** What has been going on in the demonstration's bank: some tags, and changes that wait. */
@ApplicationScoped
public class DemoDoings {

    private static final List<String> TAGS = List.of("贵宾", "代发工资", "理财", "老年客户");
    private static final int TAGGED_AT_ONCE = 12;
    private static final int LOOKED_AT = 50;

    @Inject private DemoFilling filling;
    @Inject private CustomerTags tags;
    @Inject private CustomerMaintenance maintenance;
    @Inject private ChangeInquiry inquiry;
    @Inject private RunAs runAs;

    /** Tags some customers, unless somebody has done so already. */
    void tag(Desk desk) {
        var customers = filling.first(desk, TAGS.size() * TAGGED_AT_ONCE);
        runAs.run(new StaffId(desk.maker()), () -> tag(customers));
    }

    private void tag(List<CustomerNumber> customers) {
        if (tags.of(customers.stream().map(CustomerNumber::value).toList()).isEmpty()) {
            for (int i = 0; i < customers.size(); i++) {
                int kind = i / TAGGED_AT_ONCE;
                tags.add(List.of(customers.get(i)), new TagName(TAGS.get(kind)));
            }
        }
    }

    /** Proposes some changes, unless somebody has done so already. */
    void propose(Desk desk, int most) {
        var customers = filling.first(desk, most);
        runAs.run(
                new StaffId(desk.maker()),
                () -> {
                    if (hasProposed()) {
                        return;
                    }
                    for (int i = 0; i < customers.size(); i++) {
                        propose(customers.get(i), change(i), reason(i));
                    }
                });
    }

    private boolean hasProposed() {
        return inquiry
                .find(RequestCriteria.of(View.MINE), PageRequest.first(LOOKED_AT))
                .rows()
                .stream()
                .anyMatch(row -> row.alias().equals(CustomerChange.Amend.ALIAS));
    }

    private static Map<Field, String> change(int which) {
        return switch (which % 3) {
            case 0 ->
                    Map.of(
                            CustomerField.MOBILE,
                            "1390000%04d".formatted(1000 + which),
                            CustomerField.BILLING_ADDRESS,
                            "上海市浦东新区世纪大道200弄8号1201室");
            case 1 -> Map.of(CustomerField.RESIDENTIAL_ADDRESS, "上海市徐汇区衡山路15弄3号402室");
            default -> Map.of(CustomerField.DOCUMENT_EXPIRY, "2046-05-31");
        };
    }

    private static String reason(int which) {
        return switch (which % 3) {
            case 0 -> "客户到网点申请更换手机号码和账单地址";
            case 1 -> "客户来电告知已搬家，已核对居住证明";
            default -> "客户出示新换发的身份证";
        };
    }

    private void propose(CustomerNumber customer, Map<Field, String> typed, String reason) {
        var seen = new TreeMap<Field, String>(Field.ORDER);
        maintenance
                .form(customer)
                .inputs()
                .forEach(input -> seen.put(input.field(), input.digest()));
        var circumstances =
                new Circumstances(reason, ChangeTrigger.CUSTOMER_REQUEST, ChangeChannel.BRANCH);
        maintenance.propose(new Proposal(customer, typed, seen, circumstances, "demo-" + customer));
    }
}
