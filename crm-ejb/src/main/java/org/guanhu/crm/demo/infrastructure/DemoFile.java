package org.guanhu.crm.demo.infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A file of made-up customers of one branch, as the bank's old system might have written it. The
 * same branch and size, the same file.
 */
final class DemoFile {

    private static final String HEADER =
            "原客户号,姓名,性别,出生日期,证件类型,证件号码,证件有效期,手机号码,电子邮箱,户籍地址,居住地址,"
                    + "账单地址,地区,职业,工作单位,年收入,风险偏好,客户经理\n";
    private static final List<String> STREETS =
            List.of("世纪大道", "张杨路", "龙阳路", "漕溪北路", "肇嘉浜路", "宜山路", "浦东大道", "桂林路", "东方路", "衡山路");
    private static final List<String> JOBS =
            List.of("教师", "工程师", "会计", "医生", "个体经营", "公务员", "退休", "销售", "司机", "学生");
    private static final List<String> FIRMS =
            List.of("示例机械厂", "示例第一中学", "示例贸易有限公司", "示例软件有限公司", "示例人民医院", "示例物流有限公司");
    private static final List<String> INCOMES = List.of("低", "中低", "中等", "中等", "中高", "高");
    private static final List<String> RISKS = List.of("保守型", "稳健型", "稳健型", "平衡型", "成长型", "进取型");
    private static final int ONE_WITHOUT_MOBILE_IN = 45;
    private static final int ONE_WITHOUT_DOCUMENT_IN = 60;
    private static final int ONE_MANAGED_IN = 12;

    private static final List<String> NO_DOCUMENT = List.of("", "", "");

    private final String branch;
    private final String district;
    private final String manager;
    private final Random random;
    private final DemoNames names;
    private final DemoPerson person;

    /**
     * @param manager who manages some of the customers, or an empty text
     */
    DemoFile(String branch, String district, String manager) {
        this.branch = branch;
        this.district = district;
        this.manager = manager;
        this.random = new Random(Long.parseLong(branch));
        this.names = new DemoNames(random);
        this.person = new DemoPerson(random);
    }

    byte[] ofSize(int customers) {
        var text = new StringBuilder(HEADER);
        for (int i = 1; i <= customers; i++) {
            text.append(String.join(",", customer(i))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> customer(int place) {
        boolean woman = random.nextBoolean();
        var born = person.birthDate();
        var home = address();
        var line = new ArrayList<String>();
        line.add("%s-%06d".formatted(branch, place));
        line.addAll(List.of(names.of(woman), woman ? "女" : "男", born.toString()));
        line.addAll(place % ONE_WITHOUT_DOCUMENT_IN == 0 ? NO_DOCUMENT : document(born, woman));
        line.add(place % ONE_WITHOUT_MOBILE_IN == 0 ? "" : person.mobile());
        line.add(sometimes(3, "c%s%06d@example.com".formatted(branch, place), ""));
        line.add(sometimes(4, address(), home));
        line.add(home);
        line.add(sometimes(5, address(), home));
        line.add(district);
        Stream.of(JOBS, FIRMS, INCOMES, RISKS).map(this::one).forEach(line::add);
        line.add(place % ONE_MANAGED_IN == 1 ? manager : "");
        return line;
    }

    private List<String> document(LocalDate born, boolean woman) {
        return List.of("居民身份证", person.residentId(born, woman), person.validUntil(born));
    }

    /** In one case of so many this, otherwise that. */
    private String sometimes(int oneIn, String seldom, String often) {
        return random.nextInt(oneIn) == 0 ? seldom : often;
    }

    private String address() {
        return "上海市%s%s%d弄%d号%d%02d室"
                .formatted(
                        district,
                        one(STREETS),
                        1 + random.nextInt(900),
                        1 + random.nextInt(80),
                        1 + random.nextInt(24),
                        1 + random.nextInt(6));
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
