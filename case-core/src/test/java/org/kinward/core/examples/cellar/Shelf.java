package org.kinward.core.examples.cellar;

import java.sql.Connection;
import java.util.List;

import org.kinward.core.examples.kitchen.Cook;

/** Talks to a database, and closes the circle to the kitchen. */
public record Shelf(List<Cook> cooks, Connection database) {
}
