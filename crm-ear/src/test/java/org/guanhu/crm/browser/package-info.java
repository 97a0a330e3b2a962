/**
 * What people do at the screen, told as stories and run in a real browser against both deliveries;
 * the pages speak through objects that know the ids of their components.
 */
package org.guanhu.crm.browser;
