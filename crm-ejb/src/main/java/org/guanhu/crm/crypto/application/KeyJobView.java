package org.guanhu.crm.crypto.application;

import java.time.Instant;

/**
 * A run of the job that makes rows anew.
 *
 * @param beganAt when it began
 * @param steppedAt when it did something last
 * @param endedAt when it found nothing more to do, or null if it runs or was killed
 * @param rows how many rows it has done
 */
public record KeyJobView(Instant beganAt, Instant steppedAt, Instant endedAt, long rows) {}
