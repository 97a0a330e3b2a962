/**
 * Signing in and out, the person who reads the page, and what that person finds on the home page
 * and in the navigation. Does not decide who may do what: the use cases do.
 */
package org.guanhu.crm.access.web;
