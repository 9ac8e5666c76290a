/** The statement as sound: an administrator puts a recording beside each language, and everybody at work plays it. */
@NullMarked
package org.kinward.web.consent.sound;

import org.jspecify.annotations.NullMarked;
