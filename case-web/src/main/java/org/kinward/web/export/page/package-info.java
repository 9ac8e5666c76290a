/** What the pages of an export read and show. */
@NullMarked
package org.kinward.web.export.page;

import org.jspecify.annotations.NullMarked;
