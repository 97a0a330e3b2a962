/**
 * Lets staff in, tells each what they may do and shows the administration who may what. Every use
 * case of every feature is guarded by the annotations defined here. Does not draw pages.
 */
package org.guanhu.crm.access.application;
