package org.guanhu.crm.field.domain;

import static org.guanhu.crm.field.domain.CustomerField.BIRTH_DATE;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_EXPIRY;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_KIND;
import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.NAME;
import static org.guanhu.crm.field.domain.CustomerField.SEX;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the values of one record against each other: what each field allows by itself is told by
 * its {@link FieldType}. Values that are absent are not judged.
 */
public final class FieldCheck {

    private static final int OLDEST = 150;
    private static final int HOUSEHOLD_REGISTER_UNTIL = 16;

    private final Map<? extends Field, String> values;
    private final LocalDate today;
    private final List<FieldProblem> found = new ArrayList<>();

    private FieldCheck(Map<? extends Field, String> values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    /** What is wrong with a record that holds these canonical values; empty if nothing is. */
    public static List<FieldProblem> check(Map<? extends Field, String> values, LocalDate today) {
        var check = new FieldCheck(values, today);
        check.name();
        check.birthDate();
        check.expiry();
        check.value(DOCUMENT_KIND).map(DocumentKind::valueOf).ifPresent(check::document);
        check.found.addAll(ItemCheck.check(values, today));
        return List.copyOf(check.found);
    }

    /** What is allowed but ought to be looked at: an expired document, a name with lost letters. */
    public static List<FieldProblem> doubts(Map<? extends Field, String> values, LocalDate today) {
        var check = new FieldCheck(values, today);
        check.value(NAME)
                .filter(name -> name.indexOf('?') >= 0)
                .ifPresent(name -> check.found(NAME, "field.name.lostLetter"));
        check.day(DOCUMENT_EXPIRY)
                .filter(day -> day.isBefore(today))
                .ifPresent(day -> check.found(DOCUMENT_EXPIRY, "field.document.expired"));
        check.value(DOCUMENT_NUMBER)
                .filter(number -> ResidentIdNumber.objectionTo(number).isEmpty())
                .map(ResidentIdNumber::new)
                .filter(ResidentIdNumber::isOfNoListedPlace)
                .ifPresent(number -> check.found(DOCUMENT_NUMBER, "field.document.placeNotListed"));
        return List.copyOf(check.found);
    }

    /** The mandatory fields of such customers that have no value, in the order of the register. */
    public static List<Field> missing(CustomerKind kind, Map<? extends Field, String> values) {
        var check = new FieldCheck(values, null);
        return Arrays.stream(CustomerField.values())
                .filter(field -> field.isMandatory() && field.isOf(kind))
                .filter(field -> check.value(field).isEmpty())
                .map(Field.class::cast)
                .toList();
    }

    private void name() {
        if (isPerson() && value(NAME).filter(NameReading::isOrganisationsOnly).isPresent()) {
            found(NAME, "field.name.ofOrganisation");
        }
    }

    /** Whether what is known tells of a person, not of an organisation. */
    private boolean isPerson() {
        return hasBody()
                || value(DOCUMENT_KIND)
                        .map(DocumentKind::valueOf)
                        .filter(kind -> !kind.isOfOrganisations())
                        .isPresent();
    }

    private boolean hasBody() {
        return value(BIRTH_DATE).isPresent() || value(SEX).isPresent();
    }

    private void birthDate() {
        var born = day(BIRTH_DATE);
        if (born.filter(day -> day.isAfter(today)).isPresent()) {
            found(BIRTH_DATE, "field.date.inFuture");
        }
        if (born.filter(day -> day.isBefore(today.minusYears(OLDEST))).isPresent()) {
            found(BIRTH_DATE, "field.birthDate.tooLongAgo", OLDEST);
        }
    }

    private void expiry() {
        var born = day(BIRTH_DATE);
        var ends = day(DOCUMENT_EXPIRY);
        if (born.isPresent() && ends.isPresent() && ends.get().isBefore(born.get())) {
            found(DOCUMENT_EXPIRY, "field.document.expiryBeforeBirth");
        }
    }

    private void document(DocumentKind kind) {
        if (kind == DocumentKind.HOUSEHOLD_REGISTER) {
            day(BIRTH_DATE)
                    .filter(day -> !day.plusYears(HOUSEHOLD_REGISTER_UNTIL).isAfter(today))
                    .ifPresent(
                            day ->
                                    found(
                                            DOCUMENT_KIND,
                                            "field.document.householdRegisterAge",
                                            HOUSEHOLD_REGISTER_UNTIL));
        }
        if (kind.isOfOrganisations() && hasBody()) {
            found(DOCUMENT_KIND, "field.document.ofOrganisations");
        }
        value(DOCUMENT_NUMBER).ifPresent(number -> number(kind, number));
    }

    private void number(DocumentKind kind, String number) {
        var objection = kind.objectionTo(number);
        if (objection.isPresent()) {
            found(DOCUMENT_NUMBER, objection.get(), number.length());
        } else if (kind.isCitizenNumber(number)) {
            person(kind, new ResidentIdNumber(number));
        }
    }

    private void person(DocumentKind kind, ResidentIdNumber number) {
        if (number.birthDate().isAfter(today)) {
            found(DOCUMENT_NUMBER, "field.document.residentBirthDate");
        }
        if (!kind.bears(number)) {
            found(DOCUMENT_NUMBER, "field.document.otherKind");
        }
        if (day(BIRTH_DATE).filter(day -> !day.equals(number.birthDate())).isPresent()) {
            found(BIRTH_DATE, "field.birthDate.notAsDocument");
        }
        if (value(SEX).filter(sex -> !sex.equals(number.sex().name())).isPresent()) {
            found(SEX, "field.sex.notAsDocument");
        }
    }

    private void found(Field field, String code, Object... arguments) {
        found.add(FieldProblem.of(field, code, arguments));
    }

    private Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
    }

    private Optional<LocalDate> day(Field field) {
        return value(field).map(LocalDate::parse);
    }
}
