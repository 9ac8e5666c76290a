package org.kinward.core.approval.rule;

import java.util.Optional;

import org.kinward.core.risk.DangerLevel;

/**
 * What is known of the risk when somebody asks.
 *
 * @param danger
 *            the level that holds; empty where nobody has looked
 * @param openFactor
 *            whether something that opened the door is open, or only worked on
 */
public record Risk(Optional<DangerLevel> danger, boolean openFactor) {
}
