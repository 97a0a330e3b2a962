/**
 * What all pages share: the reader's language, tables that load page by page, the way in which
 * refusals and faults are told, and the walls around every request. Knows no feature.
 */
package org.guanhu.crm.shared.web;
