package org.guanhu.crm.exchange.application;

import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.exchange.domain.ImportKey;

/**
 * The wish that an import be approved.
 *
 * @param key the import
 * @param circumstances reason, trigger and channel
 * @param nonce key of the form, so that sending it twice makes one request (I9)
 */
public record ImportOrder(ImportKey key, Circumstances circumstances, String nonce) {}
