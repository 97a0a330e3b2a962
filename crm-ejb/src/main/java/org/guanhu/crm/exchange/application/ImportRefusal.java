package org.guanhu.crm.exchange.application;

import java.io.Serializable;
import java.util.List;

/**
 * Why work on an import came to nothing.
 *
 * @param code key of the sentence
 * @param arguments what fills its placeholders
 */
public record ImportRefusal(String code, List<String> arguments) implements Serializable {

    public ImportRefusal {
        arguments = List.copyOf(arguments);
    }
}
