/** The remote contract on the use cases; only in the server delivery, since Micro has no IIOP. */
package org.guanhu.crm.remote.infrastructure.remote;
