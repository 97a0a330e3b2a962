package org.guanhu.crm.field.domain;

/** Reads a typed text, already clean and not blank, into the canonical one. */
@FunctionalInterface
interface Reading {

    /**
     * The canonical text.
     *
     * @throws InvalidFieldValue if the field cannot take it
     */
    String read(Field field, String clean);
}
