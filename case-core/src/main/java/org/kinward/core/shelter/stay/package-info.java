/** Stays: when a child came into a house, in which room it sleeps, when it left and how. */
@NullMarked
package org.kinward.core.shelter.stay;

import org.jspecify.annotations.NullMarked;
