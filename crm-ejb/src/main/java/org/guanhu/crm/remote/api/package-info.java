/**
 * What other programs of the bank may ask for over IIOP, in their own user's name and rights: plain
 * classes, because records cannot travel that way. All that the client jar carries.
 */
package org.guanhu.crm.remote.api;
