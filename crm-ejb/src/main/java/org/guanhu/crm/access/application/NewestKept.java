package org.guanhu.crm.access.application;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A memory of so many and no more: whoever is new in it pushes out who has been in it longest.
 * Strangers decide who is new, so it must not grow.
 */
final class NewestKept<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    NewestKept(int most) {
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
