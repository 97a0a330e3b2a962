/** Bringing the application up: the schema first, then readiness for everyone who asks. */
package org.guanhu.crm.shared.infrastructure;
