/**
 * What is known about a child without saying who it is: sex, age, language, country; what is sealed even
 * then, and how something is explained to it.
 */
@NullMarked
package org.kinward.core.child;

import org.jspecify.annotations.NullMarked;
