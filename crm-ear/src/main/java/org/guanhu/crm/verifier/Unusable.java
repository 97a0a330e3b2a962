package org.guanhu.crm.verifier;

/** Nothing can be said about the ledger, because it or the key cannot be read. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    Unusable(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    boolean isUsage() {
        return code.equals("unusable.usage");
    }

    String told(Words words) {
        return words.say(code, arguments);
    }
}
