package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object read from JSON whose members must be what is expected of them. */
record JsonObject(Map<String, Object> members) {

    static JsonObject parse(String text) {
        return new JsonObject(JsonReading.object(text));
    }

    static Map<String, Object> members(Object object) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) object).forEach((name, value) -> members.put(name.toString(), value));
        return members;
    }

    private <T> T get(String name, Class<T> type) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("JSON, " + name);
        }
        return type.cast(value);
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    String text(String name) {
        return get(name, String.class);
    }

    long number(String name) {
        return get(name, Long.class);
    }

    /** A hash of 32 bytes. */
    byte[] hash(String name) {
        return hash((Object) text(name));
    }

    /** Hashes of 32 bytes each. */
    List<byte[]> hashes(String name) {
        List<byte[]> hashes = new ArrayList<>();
        for (Object text : get(name, List.class)) {
            hashes.add(hash(text));
        }
        return hashes;
    }

    private static byte[] hash(Object text) {
        byte[] hash = text instanceof String digits ? Hex.hash(digits) : null;
        if (hash == null) {
            throw new IllegalArgumentException("JSON, no hash: " + text);
        }
        return hash;
    }

    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : get(name, List.class)) {
            if (!(element instanceof Map<?, ?>)) {
                throw new IllegalArgumentException("JSON, " + name);
            }
            objects.add(new JsonObject(members(element)));
        }
        return objects;
    }
}
