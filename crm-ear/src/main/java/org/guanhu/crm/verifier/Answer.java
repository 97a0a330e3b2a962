package org.guanhu.crm.verifier;

import java.util.List;
import java.util.Map;

/** What a command has to say. */
interface Answer {

    Outcome outcome();

    /** For programs. */
    Map<String, Object> json(Words words);

    /** For people, line by line. */
    List<String> text(Words words);
}
