/** Finding customers, within the searcher's scope and under the field policy. */
package org.guanhu.crm.search.application;
