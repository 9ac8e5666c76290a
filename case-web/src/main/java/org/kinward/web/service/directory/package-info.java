/** The directory on screen: searched by everybody at work, kept by managers and administrators. */
@NullMarked
package org.kinward.web.service.directory;

import org.jspecify.annotations.NullMarked;
