/** The use case by which somebody sees one masked value for a reason. */
package org.guanhu.crm.reveal.application;
