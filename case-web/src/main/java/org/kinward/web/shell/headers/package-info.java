/** What every answer tells the browser: keep nothing, run nothing that is not ours, tell nobody where you come from. */
@NullMarked
package org.kinward.web.shell.headers;

import org.jspecify.annotations.NullMarked;
