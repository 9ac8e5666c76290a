/** What every page shares: its frame, its way around, its headers, and the pages for when something goes wrong. */
@NullMarked
package org.kinward.web.shell;

import org.jspecify.annotations.NullMarked;
