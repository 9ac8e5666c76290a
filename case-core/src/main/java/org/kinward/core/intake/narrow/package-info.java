/** What is still written about a child who does not agree to being recorded. */
@NullMarked
package org.kinward.core.intake.narrow;

import org.jspecify.annotations.NullMarked;
