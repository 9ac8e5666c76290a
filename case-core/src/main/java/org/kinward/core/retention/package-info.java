/**
 * How long a closed file is kept, and the review before anything is destroyed (FIELD F50): a date with its reason, a person
 * who looks, and never a destruction by itself.
 */
@NullMarked
package org.kinward.core.retention;

import org.jspecify.annotations.NullMarked;
