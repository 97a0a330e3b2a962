package org.guanhu.crm.administration.web;

import java.io.Serializable;
import org.guanhu.crm.administration.application.ReviewReport;

/**
 * How far somebody has come with a review.
 *
 * @param who the name of the superior
 * @param counts the numbers
 */
public record ReviewTally(String who, ReviewReport.Tally counts) implements Serializable {}
