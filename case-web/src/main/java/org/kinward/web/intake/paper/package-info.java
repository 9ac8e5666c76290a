/** A first hour that was told on paper is entered, with what the paper says about itself. */
@NullMarked
package org.kinward.web.intake.paper;

import org.jspecify.annotations.NullMarked;
