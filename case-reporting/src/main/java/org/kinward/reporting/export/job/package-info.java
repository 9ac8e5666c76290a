/** The list of exports of an agency, with who asked, agreed and took the file. */
@NullMarked
package org.kinward.reporting.export.job;

import org.jspecify.annotations.NullMarked;
