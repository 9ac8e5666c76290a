/** The frame around every page: who is at work, where this person can go, and in which language. */
@NullMarked
package org.kinward.web.shell.frame;

import org.jspecify.annotations.NullMarked;
