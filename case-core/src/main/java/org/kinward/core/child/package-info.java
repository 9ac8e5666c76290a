/** What is known about a child without saying who it is: sex, age, language, country; and what is sealed even then. */
@NullMarked
package org.kinward.core.child;

import org.jspecify.annotations.NullMarked;
