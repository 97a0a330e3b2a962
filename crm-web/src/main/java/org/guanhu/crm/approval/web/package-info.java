/**
 * The desk of those who propose and those who decide: the inbox, and one request laid out old
 * beside new. Knows no feature's own changes; what a feature adds to the page stands in its
 * fragment.
 */
package org.guanhu.crm.approval.web;
