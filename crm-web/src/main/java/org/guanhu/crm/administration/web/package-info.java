/** Where administrators propose who may do what, and where everybody concerned reads it. */
package org.guanhu.crm.administration.web;
