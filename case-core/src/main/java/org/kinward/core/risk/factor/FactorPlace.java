package org.kinward.core.risk.factor;

/** Where it opens the door: source, transit, destination in field words (FIELD F81). */
public enum FactorPlace {
    HOME_AREA, ON_THE_WAY, WHERE_USED
}
