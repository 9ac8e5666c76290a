/** The stylesheet, the script and the icon: named by their content, kept by the browser for a year. */
@NullMarked
package org.kinward.web.shell.assets;

import org.jspecify.annotations.NullMarked;
