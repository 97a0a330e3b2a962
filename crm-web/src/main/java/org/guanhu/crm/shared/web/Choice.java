package org.guanhu.crm.shared.web;

import java.io.Serializable;

/**
 * One entry of a select box.
 *
 * @param value what the form receives
 * @param label what the reader sees, already in the reader's language
 */
public record Choice(String value, String label) implements Serializable {}
