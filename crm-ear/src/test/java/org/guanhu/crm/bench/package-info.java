/**
 * Measures how fast the deliveries and the verifier are and prints it beside the limits; only
 * {@code mvn -Pbench verify} runs this. What it asserts are ratios, which hold on any machine.
 */
package org.guanhu.crm.bench;
