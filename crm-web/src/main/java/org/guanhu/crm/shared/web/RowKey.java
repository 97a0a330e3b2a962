package org.guanhu.crm.shared.web;

import java.io.Serializable;
import java.util.function.Function;

/** What tells a row from its neighbours, such as the customer number; no commas. */
@FunctionalInterface
public interface RowKey<T> extends Function<T, String>, Serializable {}
