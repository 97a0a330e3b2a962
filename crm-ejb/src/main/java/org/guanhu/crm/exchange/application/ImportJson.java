package org.guanhu.crm.exchange.application;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportTerms;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.field.domain.CustomerField;

/** The parts of an import as texts, before they are sealed; the same parts, the same text. */
final class ImportJson {

    /** Looked up once: each look-up searches the whole class path, and rows come by thousands. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String FIELD = "field";
    private static final String CODE = "code";
    private static final String GRAVE = "grave";

    private ImportJson() {}

    static String cells(List<String> cells) {
        return strings(cells).toString();
    }

    static List<String> cells(String json) {
        return strings(array(json));
    }

    static String values(Map<CustomerField, String> values) {
        return object(values).toString();
    }

    static Map<CustomerField, String> values(String json) {
        return values(parse(json).asJsonObject());
    }

    static String columns(List<ImportColumn> columns) {
        var array = JSON.createArrayBuilder();
        for (var column : columns) {
            array.add(
                    JSON.createObjectBuilder()
                            .add("header", column.header())
                            .add(FIELD, column.field() == null ? "" : column.field().key())
                            .add("leftOut", column.leftOut()));
        }
        return array.build().toString();
    }

    static List<ImportColumn> columns(String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new ImportColumn(
                                        one.getString("header"),
                                        CustomerField.byKey(one.getString(FIELD)).orElse(null),
                                        one.getBoolean("leftOut")))
                .toList();
    }

    static String terms(ImportTerms terms) {
        return JSON.createObjectBuilder()
                .add("branch", terms.branch().value())
                .add("manager", terms.manager() == null ? "" : terms.manager().value())
                .add("openIncomplete", terms.openIncomplete())
                .add("defaults", object(terms.defaults()))
                .build()
                .toString();
    }

    static ImportTerms terms(String json) {
        var read = parse(json).asJsonObject();
        var manager = read.getString("manager");
        return new ImportTerms(
                new BranchCode(read.getString("branch")),
                manager.isEmpty() ? null : new StaffId(manager),
                read.getBoolean("openIncomplete"),
                values(read.getJsonObject("defaults")));
    }

    static String problems(List<RowProblem> problems) {
        var array = JSON.createArrayBuilder();
        for (var problem : problems) {
            array.add(
                    JSON.createObjectBuilder()
                            .add(FIELD, problem.field().key())
                            .add(CODE, problem.code())
                            .add("arguments", strings(problem.arguments()))
                            .add(GRAVE, problem.isGrave()));
        }
        return array.build().toString();
    }

    static List<RowProblem> problems(String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new RowProblem(
                                        field(one),
                                        one.getString(CODE),
                                        strings(one.getJsonArray("arguments")),
                                        one.getBoolean(GRAVE)))
                .toList();
    }

    static String findings(Collection<Finding> findings) {
        var array = JSON.createArrayBuilder();
        for (var finding : findings) {
            array.add(
                    JSON.createObjectBuilder()
                            .add(FIELD, finding.field().key())
                            .add(CODE, finding.code())
                            .add(GRAVE, finding.isGrave())
                            .add("rows", finding.rows()));
        }
        return array.build().toString();
    }

    static List<Finding> findings(String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(
                        one ->
                                new Finding(
                                        field(one),
                                        one.getString(CODE),
                                        one.getBoolean(GRAVE),
                                        one.getInt("rows")))
                .toList();
    }

    static String refusal(String code, List<String> arguments) {
        return JSON.createObjectBuilder()
                .add(CODE, code)
                .add("arguments", strings(arguments))
                .build()
                .toString();
    }

    static ImportRefusal refusal(String json) {
        var read = parse(json).asJsonObject();
        return new ImportRefusal(read.getString(CODE), strings(read.getJsonArray("arguments")));
    }

    private static CustomerField field(JsonObject json) {
        return CustomerField.byKey(json.getString(FIELD)).orElseThrow();
    }

    private static JsonObject object(Map<CustomerField, String> values) {
        var object = JSON.createObjectBuilder();
        var sorted = new EnumMap<CustomerField, String>(CustomerField.class);
        sorted.putAll(values);
        sorted.forEach((field, value) -> object.add(field.key(), value));
        return object.build();
    }

    private static Map<CustomerField, String> values(JsonObject json) {
        var values = new EnumMap<CustomerField, String>(CustomerField.class);
        json.keySet()
                .forEach(
                        key ->
                                values.put(
                                        CustomerField.byKey(key).orElseThrow(),
                                        json.getString(key)));
        return values;
    }

    private static JsonArray strings(List<String> texts) {
        var array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array.build();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static JsonArray array(String json) {
        return parse(json).asJsonArray();
    }

    private static JsonValue parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
