/** What a manager goes through each day, week and month: figures, each of them the length of a list (FIELD F94). */
@NullMarked
package org.kinward.reporting.review;

import org.jspecify.annotations.NullMarked;
