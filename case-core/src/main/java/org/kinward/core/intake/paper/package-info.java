/** What was told on paper before it was typed: when, to whom, and why on paper (FIELD F24). */
@NullMarked
package org.kinward.core.intake.paper;

import org.jspecify.annotations.NullMarked;
