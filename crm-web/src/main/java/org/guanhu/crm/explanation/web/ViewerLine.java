package org.guanhu.crm.explanation.web;

import java.io.Serializable;

/**
 * Somebody who can open a record, in the reader's words.
 *
 * @param login the account
 * @param name the person's name
 * @param branch the name of the person's branch
 * @param roles the roles by which they open it
 * @param ground why the customer is in their scope
 * @param sees what they see unmasked
 */
public record ViewerLine(
        String login, String name, String branch, String roles, String ground, String sees)
        implements Serializable {}
