package org.guanhu.crm.access.application;

import org.guanhu.crm.access.domain.PasswordProfile;

/**
 * What the reader's next password must be like.
 *
 * @param profile the rules that hold
 * @param owed whether it has to be chosen now
 */
public record PasswordDemand(PasswordProfile profile, boolean owed) {}
