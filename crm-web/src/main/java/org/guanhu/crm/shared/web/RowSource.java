package org.guanhu.crm.shared.web;

import java.io.Serializable;
import java.util.function.Function;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Where a table's rows come from: a search, waiting to be told which page. */
@FunctionalInterface
public interface RowSource<T> extends Function<PageRequest, Page<T>>, Serializable {}
