package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One right that waits for the reader's word.
 *
 * @param id what names it
 * @param login the account that holds it
 * @param name the name of the account's owner
 * @param right the role or the share of the customers
 * @param days from when to when it is held
 * @param review what the review is called
 * @param due the last day for confirming
 */
public record ReviewRight(
        String id,
        String login,
        String name,
        String right,
        String days,
        String review,
        LocalDate due)
        implements Serializable {}
