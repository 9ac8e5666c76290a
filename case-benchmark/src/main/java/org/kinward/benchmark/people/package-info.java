/** Invented children, houses and staff in any number, the same at every run with the same seed. Never real people. */
@NullMarked
package org.kinward.benchmark.people;

import org.jspecify.annotations.NullMarked;
