/** What all pages share, and the answer to whether there is anything to show yet. */
package org.guanhu.crm.shared.web;
