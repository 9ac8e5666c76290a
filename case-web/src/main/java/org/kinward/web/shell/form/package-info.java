/** What a person typed into a page, exactly as typed, before anything is made of it. */
@NullMarked
package org.kinward.web.shell.form;

import org.jspecify.annotations.NullMarked;
