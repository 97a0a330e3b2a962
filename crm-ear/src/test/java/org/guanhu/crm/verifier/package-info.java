/** Tests of the verifier, on ledgers that nothing of the application wrote. */
package org.guanhu.crm.verifier;
