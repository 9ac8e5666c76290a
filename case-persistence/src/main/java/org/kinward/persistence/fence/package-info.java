/**
 * The fence around what a person may see: every transaction first tells the database who acts, and its policies show
 * that person's rows and no others.
 */
@NullMarked
package org.kinward.persistence.fence;

import org.jspecify.annotations.NullMarked;
