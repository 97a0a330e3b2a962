package org.guanhu.crm.exchange.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.field.domain.CustomerField;

/** Guesses from its head what a column means; in English, Chinese, or by the field's key. */
public final class HeaderWords {

    private static final Map<CustomerField, List<String>> WORDS = words();
    private static final Map<String, CustomerField> MEANINGS = meanings();

    private HeaderWords() {}

    /**
     * What the columns under these heads probably mean; each field is given to one column only, and
     * a column that says nothing stays undecided.
     */
    public static List<ImportColumn> suggest(List<String> headers) {
        var taken = EnumSet.noneOf(CustomerField.class);
        var columns = new ArrayList<ImportColumn>();
        for (var header : headers) {
            var field = MEANINGS.get(plain(header));
            var free = field != null && taken.add(field) ? field : null;
            columns.add(new ImportColumn(header, free, false));
        }
        return List.copyOf(columns);
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, CustomerField> meanings() {
        var meanings = new HashMap<String, CustomerField>();
        for (var field : ImportColumn.fields()) {
            meanings.put(plain(field.key()), field);
            WORDS.getOrDefault(field, List.of())
                    .forEach(word -> meanings.putIfAbsent(plain(word), field));
        }
        return Map.copyOf(meanings);
    }

    private static Map<CustomerField, List<String>> words() {
        var words = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        identity(words);
        contact(words);
        profile(words);
        return words;
    }

    private static void identity(Map<CustomerField, List<String>> words) {
        words.put(
                CustomerField.NAME,
                said(
                        "full name, surname, customer name, client, company name, "
                                + "姓名, 客户姓名, 客户名称, 企业名称, 单位全称, 名称"));
        words.put(CustomerField.SEX, said("gender, 性别"));
        words.put(CustomerField.BIRTH_DATE, said("date of birth, dob, birthday, 出生日期, 生日, 出生年月日"));
        words.put(
                CustomerField.DOCUMENT_KIND,
                said("id type, document type, certificate type, 证件类型, 证件种类"));
        words.put(
                CustomerField.DOCUMENT_NUMBER,
                said(
                        "id number, id no, id card, document, certificate number, credit code, "
                                + "unified social credit code, 证件号码, 证件号, 身份证号, 身份证号码, 身份证, "
                                + "统一社会信用代码, 营业执照号, 营业执照号码, 组织机构代码"));
        words.put(
                CustomerField.DOCUMENT_EXPIRY,
                said("valid until, expiry, expiry date, document expiry, 证件有效期, " + "有效期至"));
    }

    private static void contact(Map<CustomerField, List<String>> words) {
        words.put(
                CustomerField.MOBILE,
                said(
                        "mobile number, mobile phone, phone, phone number, cell, "
                                + "手机, 手机号, 手机号码, 联系电话, 电话"));
        words.put(CustomerField.EMAIL, said("e-mail, email address, mail, 邮箱, 电子邮箱, 电子邮件"));
        words.put(CustomerField.HOUSEHOLD_ADDRESS, said("registered address, 户籍地址, 户口地址, 户籍所在地"));
        words.put(
                CustomerField.RESIDENTIAL_ADDRESS,
                said("address, home address, residence, 居住地址, 住址, 地址, 家庭住址, 现住址"));
        words.put(
                CustomerField.BILLING_ADDRESS,
                said("statement address, mailing address, 账单地址, 通讯地址, 寄送地址"));
    }

    private static void profile(Map<CustomerField, List<String>> words) {
        words.put(
                CustomerField.REGION,
                said("geography, country, area, city, region code, 地区, 区域, 所在地区, 国家, 行政区划代码"));
        words.put(CustomerField.OCCUPATION, said("job, profession, 职业"));
        words.put(CustomerField.EMPLOYER, said("company, work unit, 工作单位, 单位, 单位名称"));
        words.put(CustomerField.INCOME_LEVEL, said("income, annual income, 收入水平, 年收入, 收入"));
        words.put(
                CustomerField.RISK_PREFERENCE, said("risk, risk level, risk appetite, 风险偏好, 风险等级"));
        words.put(
                CustomerField.EXTERNAL_NUMBER,
                said(
                        "customer id, client id, external id, old number, 外部编号, "
                                + "原客户号, 客户号, 客户编号"));
        words.put(CustomerField.BRANCH, said("branch code, 机构, 机构号, 网点, 支行, 所属机构"));
        words.put(
                CustomerField.MANAGER,
                said("relationship manager, account manager, 管户, 管户经理, 客户经理"));
    }

    private static List<String> said(String words) {
        return List.of(words.split(", "));
    }
}
