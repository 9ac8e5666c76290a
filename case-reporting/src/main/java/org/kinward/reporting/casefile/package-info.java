/** One case file at a glance: who the child is without its name, what the first hour found, who works on it. */
@NullMarked
package org.kinward.reporting.casefile;

import org.jspecify.annotations.NullMarked;
