/** What every use case shares: the contracts that the other features fill in. */
package org.guanhu.crm.shared.application;
