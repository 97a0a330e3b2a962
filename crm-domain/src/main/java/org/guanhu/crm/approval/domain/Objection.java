package org.guanhu.crm.approval.domain;

/**
 * Why a policy says no.
 *
 * @param code key of the message in the bundle
 */
public record Objection(String code) {}
