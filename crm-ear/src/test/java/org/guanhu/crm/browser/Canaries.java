package org.guanhu.crm.browser;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemKind;

/** Customers whose personal values occur nowhere else in the world, and a few who are refused. */
final class Canaries {

    static final int MANY = 2_000;
    static final int REFUSED = 25;

    static final String LATIN_NAME = "Zanqvorth";
    static final String CHINESE_NAME = "璆鸑麤";
    static final String EMPLOYER = "Obfuskato";
    static final String STREET = "Vexillumgasse";
    static final String ROAD = "蠹魉巷";
    static final String SAID = "Grumblewick";

    static final String NEEDS = "Wobblegast";
    static final String REPRESENTATIVE = "Quibblesnatch";
    static final String RELATIVE = "Frobnicklaus";
    static final String HANDLER = "Drazzlewimp";
    static final String OWNER = "Glimmershank";

    /** From here on count the values that one person and one company hold besides. */
    private static final int FURTHER = 8_800;

    /** What people type or paste where no value of a customer belongs. */
    static final String MISPLACED = "Trundlewhit";

    static final String MISPLACED_HAN = "鑱鱻齾";

    /** Stands for the name that an item is given. */
    static final String ITEM = "canary";

    private static final String BIRTH_DATE = "1923-07-19";
    private static final String DOCUMENT = "QZX7KWV";
    private static final String MOBILE = "1397531";
    private static final String MAILBOX = "kwyjibo";
    private static final String DOMAIN = "nestling-crate.example";
    private static final String READABLE = "KTRL-0";
    private static final int LETTERS = 26;
    private static final int RARE_HAN = 0x9F00;

    private static final List<String> HEADER =
            List.of(
                    "name",
                    "sex",
                    "birthDate",
                    "documentKind",
                    "documentNumber",
                    "documentExpiry",
                    "mobile",
                    "email",
                    "householdAddress",
                    "residentialAddress",
                    "billingAddress",
                    "employer",
                    "externalNumber");

    private Canaries() {}

    /** What nobody may find, by the kind of value to which it belongs. */
    static Map<String, List<String>> secrets() {
        Map<String, List<String>> secrets = values();
        secrets.put("misplaced", List.of(MISPLACED, MISPLACED_HAN));
        return secrets;
    }

    /** The same without what was typed in the wrong place, which a bank may see itself ask for. */
    static Map<String, List<String>> values() {
        Map<String, List<String>> secrets = new TreeMap<>();
        secrets.put("name", List.of(LATIN_NAME, CHINESE_NAME));
        secrets.put("birth date", List.of(BIRTH_DATE, BIRTH_DATE.replace("-", "")));
        secrets.put("document", List.of(DOCUMENT));
        secrets.put("mobile", List.of(MOBILE + "0", MOBILE + "1", MOBILE + "8", MOBILE + "9"));
        secrets.put("e-mail", List.of(MAILBOX, DOMAIN));
        secrets.put("address", List.of(STREET, ROAD));
        secrets.put("employer", List.of(EMPLOYER));
        secrets.put("needs", List.of(NEEDS));
        secrets.put("related person", List.of(REPRESENTATIVE, RELATIVE, HANDLER, OWNER));
        secrets.put("free text", List.of(SAID));
        return secrets;
    }

    /** What stands readable by design beside each of them: the number in the previous system. */
    static Map<String, List<String>> readable() {
        return Map.of("previous number", List.of(READABLE));
    }

    /** Half of them have Latin names, half Chinese ones. */
    static String name(int i) {
        return i % 2 == 0
                ? LATIN_NAME + " " + letters(i)
                : CHINESE_NAME + Character.toString(RARE_HAN + i % 150);
    }

    private static String letters(int i) {
        return text(
                "Q%c%c%c",
                'a' + i % LETTERS, 'a' + i / LETTERS % LETTERS, 'a' + i / LETTERS / LETTERS);
    }

    static String document(int i) {
        return DOCUMENT + text("%05d", i);
    }

    static String mobile(int i) {
        return MOBILE + text("%04d", i);
    }

    static String email(int i) {
        return MAILBOX + text("%05d@%s", i, DOMAIN);
    }

    /** A road for what one person and one company hold besides, by a number of its own. */
    static String furtherRoad(int i) {
        return ROAD + (FURTHER + i) + "号";
    }

    /** A phone of that kind. */
    static String furtherPhone(int i) {
        return mobile(FURTHER + i);
    }

    /** A mailbox of that kind. */
    static String furtherEmail(int i) {
        return email(FURTHER + i);
    }

    /** A document of that kind. */
    static String furtherDocument(int i) {
        return document(FURTHER + i);
    }

    /** A file of all of them; those who are refused come last. */
    static byte[] file() {
        String bad =
                IntStream.range(MANY, MANY + REFUSED)
                        .mapToObj(Canaries::badRow)
                        .collect(Collectors.joining());
        return bytes(good(MANY) + bad);
    }

    /** A file of the first few of them. */
    static byte[] file(int few) {
        return bytes(good(few));
    }

    private static String good(int many) {
        return String.join(",", HEADER)
                + "\n"
                + IntStream.range(0, many).mapToObj(Canaries::row).collect(Collectors.joining());
    }

    /** What gives a field's value away, for those of them that nobody asks for by that value. */
    static Map<Field, List<String>> telltales(int... customers) {
        Map<Field, List<String>> all = new HashMap<>();
        all.put(CustomerField.NAME, List.of(LATIN_NAME, CHINESE_NAME));
        all.put(CustomerField.BIRTH_DATE, List.of(BIRTH_DATE));
        all.put(CustomerField.DOCUMENT_NUMBER, each(Canaries::document, customers));
        all.put(CustomerField.MOBILE, each(Canaries::mobile, customers));
        all.put(CustomerField.EMAIL, each(Canaries::email, customers));
        all.put(CustomerField.HOUSEHOLD_ADDRESS, each(i -> ROAD + i + "号", customers));
        all.put(CustomerField.RESIDENTIAL_ADDRESS, List.of(STREET));
        all.put(CustomerField.BILLING_ADDRESS, each(i -> ROAD + i + "弄", customers));
        all.put(CustomerField.EMPLOYER, List.of(EMPLOYER));
        all.put(CustomerField.NEEDS, List.of(NEEDS));
        all.put(CustomerField.PHONE, List.of(furtherPhone(1)));
        all.put(CustomerField.REGISTERED_ADDRESS, List.of(furtherRoad(1)));
        all.put(CustomerField.OFFICE_ADDRESS, List.of(furtherRoad(2)));
        all.put(CustomerField.LEGAL_REPRESENTATIVE, List.of(REPRESENTATIVE));
        all.putAll(ofItems());
        return all;
    }

    private static Map<Field, List<String>> ofItems() {
        Map<Field, List<String>> all = new HashMap<>();
        all.put(item(ItemKind.ADDRESS, "text"), List.of(furtherRoad(3)));
        all.put(item(ItemKind.PHONE, "number"), List.of(furtherPhone(2)));
        all.put(item(ItemKind.EMAIL, "address"), List.of(furtherEmail(1)));
        all.put(item(ItemKind.DOCUMENT, "number"), List.of(furtherDocument(1)));
        all.put(item(ItemKind.RELATION, "name"), List.of(RELATIVE));
        all.put(item(ItemKind.RELATION, "documentNumber"), List.of(furtherDocument(2)));
        all.put(item(ItemKind.RELATION, "phone"), List.of(furtherPhone(3)));
        all.put(item(ItemKind.CONTACT, "name"), List.of(HANDLER));
        all.put(item(ItemKind.CONTACT, "phone"), List.of(furtherPhone(4)));
        all.put(item(ItemKind.CONTACT, "email"), List.of(furtherEmail(2)));
        all.put(item(ItemKind.OWNER, "name"), List.of(OWNER));
        all.put(item(ItemKind.OWNER, "documentNumber"), List.of(furtherDocument(3)));
        return all;
    }

    private static Field item(ItemKind kind, String attribute) {
        return kind.field(ITEM, attribute).orElseThrow();
    }

    private static List<String> each(IntFunction<String> value, int... customers) {
        return Arrays.stream(customers).mapToObj(value).toList();
    }

    /** A file that lost its first line, so that a customer stands where the heads belong. */
    static byte[] headless() {
        return bytes(
                text("%s,%s,%s\n", name(0), STREET, EMPLOYER)
                        + text("%s,%s,%s\n", name(1), ROAD, EMPLOYER));
    }

    /** No file of customers at all, but somebody stands in it. */
    static byte[] letter() {
        return bytes("Dear " + name(0) + "\n" + SAID + " " + document(0) + "\n");
    }

    /** Nothing that is text. */
    static byte[] picture() {
        return bytes("\u0000PNG\u0000\u0001" + name(0) + SAID);
    }

    private static String row(int i) {
        return row(i, document(i), mobile(i), email(i));
    }

    private static String badRow(int i) {
        return row(i, document(i) + "?!", MOBILE + "9", MAILBOX + " at " + DOMAIN);
    }

    private static String row(int i, String document, String mobile, String email) {
        List<String> cells =
                List.of(
                        name(i),
                        i % 2 == 0 ? "女" : "男",
                        BIRTH_DATE,
                        "护照",
                        document,
                        "2041-05-31",
                        mobile,
                        email,
                        ROAD + i + "号",
                        STREET + " " + i,
                        ROAD + i + "弄",
                        EMPLOYER + " " + i,
                        text("%s%05d", READABLE, i));
        return String.join(",", cells) + "\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
