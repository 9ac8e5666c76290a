/** What has happened on a case file: notes of the people who work on it, told without names. */
@NullMarked
package org.kinward.core.story;

import org.jspecify.annotations.NullMarked;
