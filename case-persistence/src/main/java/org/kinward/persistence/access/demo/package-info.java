/** Two agencies with their people and houses, for trying the program. Nothing of it exists in production. */
@NullMarked
package org.kinward.persistence.access.demo;

import org.jspecify.annotations.NullMarked;
