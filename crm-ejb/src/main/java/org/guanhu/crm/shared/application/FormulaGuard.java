package org.guanhu.crm.shared.application;

/**
 * Keeps spreadsheets from taking a value for a formula: what begins like one gets an apostrophe in
 * front, and loses it again when the file comes back (security.md C7).
 */
public final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** The value as it may stand in a file that people open in a spreadsheet. */
    public static String with(String value) {
        return isFormula(value, 0) ? GUARD + value : value;
    }

    /** The value without the guard that such a file put in front. */
    public static String without(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == GUARD && isFormula(cell, 1);
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text, int at) {
        return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
